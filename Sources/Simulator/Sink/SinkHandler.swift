import NIOCore
import NIOHTTP1

/// A request as the sink looks at it.
struct SinkRequest {
    var isPost: Bool
    var id: String?
    var timestamp: String?
    var signature: String?
    var body: [UInt8] = []

    init(_ head: HTTPRequestHead) {
        isPost = head.method == .POST
        id = head.headers.first(name: "webhook-id")
        timestamp = head.headers.first(name: "webhook-timestamp")
        signature = head.headers.first(name: "webhook-signature")
    }
}

/// One connection to the sink.
final class SinkHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// No body may be longer, in bytes.
    static let bodyBytesMax = 4 << 20

    private let sink: WebhookSink
    private var request: SinkRequest?

    init(_ sink: WebhookSink) { self.sink = sink }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): request = SinkRequest(head)
        case .body(let part):
            request?.body.append(contentsOf: part.readableBytesView)
            if request?.body.count ?? 0 > Self.bodyBytesMax { context.close(promise: nil) }
        case .end:
            guard let request else { return }
            self.request = nil
            let answer = sink.take(request)
            guard answer.delay > .zero else { return reply(answer, context) }
            context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(answer.delay)) {
                if context.channel.isActive { self.reply(answer, context) }
            }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func reply(_ answer: WebhookSink.Answer, _ context: ChannelHandlerContext) {
        var headers = HTTPHeaders()
        if answer.status != 204 { headers.add(name: "content-length", value: "0") }
        if let retryAfter = answer.retryAfter { headers.add(name: "retry-after", value: retryAfter) }
        let status = HTTPResponseStatus(statusCode: answer.status)
        context.write(
            wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
