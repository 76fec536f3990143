public import Hummingbird
import HTTPTypes
import NIOCore
import Values

/// The HTTP interface as a responder of Hummingbird's.
///
/// Any context that knows the client's address will do, so that it can be mounted beside other responders.
public struct RESTResponder<Context: RemoteAddressRequestContext>: HTTPResponder {
    private let server: RESTServer

    public init(_ server: RESTServer) { self.server = server }

    /// Answers a request; failures are answers too.
    public func respond(to request: Request, context: Context) async throws -> Response {
        let origin = context.remoteAddress?.ipAddress ?? "unknown"
        let reply = await server.reply(to: request.head, origin: origin) { limit in
            try await Self.body(of: request, limit: limit)
        }
        return Response(
            status: reply.status, headers: reply.headers,
            body: reply.body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
    }

    private static func body(of request: Request, limit: Int) async throws -> [UInt8]? {
        let announced = request.headers[.contentLength].flatMap { Int($0) }
        guard announced != 0, announced != nil || request.headers.contains(.transferEncoding) else { return [] }
        guard announced ?? 0 <= limit else { return nil }
        do {
            return Array(buffer: try await request.body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
            return nil
        }
    }
}
