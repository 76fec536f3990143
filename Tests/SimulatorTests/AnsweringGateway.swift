import HL7v2
import NIOCore
import NIOPosix
import Synchronization

/// A gateway for the load generator to talk to: acknowledges, remembers, and misbehaves on request.
final class AnsweringGateway: Sendable {
    enum Answer: Sendable {
        case code(String)
        case silence
        case wrongID
        /// Closes the connection without an answer.
        case hangUp
    }

    private let keepsMessages: Bool
    private let answer: @Sendable (Int) -> Answer
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private let received = Mutex<(count: Int, messages: [[UInt8]])>((0, []))

    /// - Parameter answer: What to reply to the n-th message, counted from 0.
    init(keepsMessages: Bool = true, answer: @escaping @Sendable (Int) -> Answer = { _ in .code("CA") }) {
        (self.keepsMessages, self.answer) = (keepsMessages, answer)
    }

    /// The messages that came, in order.
    var messages: [[UInt8]] { received.withLock { $0.messages } }

    func start() async throws -> Int {
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AnsweringHandler(self))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return channel.localAddress?.port ?? 0
    }

    func stop() async throws { try await group.shutdownGracefully() }

    fileprivate func take(_ message: [UInt8]) -> Answer {
        answer(
            received.withLock { received in
                received.count += 1
                if keepsMessages { received.messages.append(message) }
                return received.count - 1
            })
    }
}

private final class AnsweringHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let gateway: AnsweringGateway
    private var framer = MLLPFramer()

    init(_ gateway: AnsweringGateway) { self.gateway = gateway }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var input = unwrapInboundIn(data)
        framer.append(input.readBytes(length: input.readableBytes) ?? [])
        var output = context.channel.allocator.buffer(capacity: 1_024)
        while let frame = framer.next() {
            guard frame.content == .message else { continue }
            switch gateway.take(frame.bytes) {
            case .code(let code): reply(code, controlID(frame.bytes), to: &output)
            case .wrongID: reply("CA", Array("NOT-YOURS".utf8), to: &output)
            case .silence: break
            case .hangUp: return context.close(promise: nil)
            }
        }
        if output.readableBytes > 0 { context.writeAndFlush(wrapOutboundOut(output), promise: nil) }
    }

    private func reply(_ code: String, _ controlID: some Sequence<UInt8>, to output: inout ByteBuffer) {
        output.writeString("\u{0B}MSH|^~\\&|GATE||||||ACK^R01^ACK|1|P|2.6\rMSA|\(code)|")
        output.writeBytes(controlID)
        output.writeString("\r\u{1C}\r")
    }

    /// MSH-10, found by counting bars.
    private func controlID(_ message: [UInt8]) -> ArraySlice<UInt8> {
        let fields = message.split(separator: UInt8(ascii: "|"), maxSplits: 10, omittingEmptySubsequences: false)
        return fields.count > 9 ? fields[9] : []
    }
}
