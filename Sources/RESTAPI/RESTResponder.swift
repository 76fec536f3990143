public import Hummingbird
import HTTPTypes
public import NIOCore
import NIOHTTPTypes
import Values

/// What the HTTP interface must know of a connection: the client's address, and how to tell it to go on.
public protocol ConnectionContext: RemoteAddressRequestContext {
    var channel: any Channel { get }
}

/// The HTTP interface as a responder of Hummingbird's.
///
/// Any context that knows its connection will do, so that it can be mounted beside other responders.
public struct RESTResponder<Context: ConnectionContext>: HTTPResponder {
    private let server: RESTServer

    public init(_ server: RESTServer) { self.server = server }

    /// Answers a request; failures are answers too.
    public func respond(to request: Request, context: Context) async throws -> Response {
        let origin = context.remoteAddress?.ipAddress ?? "unknown"
        let incoming = IncomingBody(request)
        // A client that waits to be told to go on keeps its body if the answer is known without it.
        var isHeldBack = incoming.isHeldBack
        let reply = await server.reply(to: request.head, origin: origin) { limit in
            guard incoming.announced ?? 0 <= limit else { return nil }
            if isHeldBack {
                let goOn = HTTPResponsePart.head(HTTPResponse(status: .continue))
                try await context.channel.writeAndFlush(goOn).get()
                isHeldBack = false
            }
            return try await incoming.bytes(of: request, limit: limit)
        }
        return isHeldBack ? lastResponse(reply, context.channel) : response(reply)
    }

    private func response(_ reply: RESTServer.Reply) -> Response {
        Response(
            status: reply.status, headers: reply.headers,
            body: reply.body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
    }

    /// An answer after which nobody knows whether a body or another request comes, so the connection ends.
    private func lastResponse(_ reply: RESTServer.Reply, _ channel: any Channel) -> Response {
        var response = response(reply)
        response.headers[.connection] = "close"
        response.body = ResponseBody(contentLength: reply.body.count) { writer in
            if !reply.body.isEmpty { try await writer.write(ByteBuffer(bytes: reply.body)) }
            try await writer.finish(nil)
            channel.close(mode: .output, promise: nil)
        }
        return response
    }
}

/// What a request says of its body.
private struct IncomingBody {
    /// The length that was announced.
    let announced: Int?
    private let isThere: Bool
    /// Whether the client waits for 100 (Continue) before it sends it (RFC 9110, 10.1.1).
    let isHeldBack: Bool

    init(_ request: Request) {
        announced = request.headers[.contentLength].flatMap { Int($0) }
        isThere = announced != 0 && (announced != nil || request.headers.contains(.transferEncoding))
        isHeldBack = isThere && request.headers[.expect]?.lowercased() == "100-continue"
    }

    /// Nil if there are more than the limit.
    func bytes(of request: Request, limit: Int) async throws -> [UInt8]? {
        guard isThere else { return [] }
        do {
            return Array(buffer: try await request.body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
            return nil
        }
    }
}
