public import Hummingbird
import HTTPTypes
import NIOCore
import Values

/// The HTTP interface as a responder of Hummingbird's.
///
/// It reads the body up to ``RESTLimits/bodyBytes``, asks ``RESTServer``, and sends what that replies. Any context that
/// knows the client's address will do, so that it can be mounted beside other responders.
public struct RESTResponder<Context: RemoteAddressRequestContext>: HTTPResponder {
    private let server: RESTServer

    public init(_ server: RESTServer) { self.server = server }

    /// Answers a request; failures are answers too.
    public func respond(to request: Request, context: Context) async throws -> Response {
        let limit = server.services.limits.bodyBytes
        var body: [UInt8] = []
        let announced = request.headers[.contentLength].flatMap { Int($0) }
        if announced.map({ $0 > 0 }) ?? request.headers.contains(.transferEncoding) {
            do {
                guard announced ?? 0 <= limit else { return tooLarge() }
                body = Array(buffer: try await request.body.collect(upTo: limit))
            } catch is NIOTooManyBytesError {
                return tooLarge()
            }
        }
        let origin = context.remoteAddress?.ipAddress ?? "unknown"
        let reply = await server.reply(to: request.head, body: body, origin: origin)
        return Response(
            status: reply.status, headers: reply.headers,
            body: reply.body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
    }

    /// The rest of the body is not read, so the connection can't be used again.
    private func tooLarge() -> Response {
        let outcome = server.services.bodyTooLarge.issues.operationOutcome
        return Response(
            status: .contentTooLarge,
            headers: [.contentType: ResponseFormat.json.contentType, .connection: "close"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: outcome)))
    }
}
