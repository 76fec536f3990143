import NIOCore
import NIOPosix
import Synchronization

/// A server that answers whatever comes with the same bytes.
final class FixedServer: Sendable {
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private let answer: String
    private let count = Atomic(0)

    init(answer: String) { self.answer = answer }

    /// How often it was asked.
    var requests: Int { count.load(ordering: .relaxed) }

    func start() async throws -> Int {
        let channel = try await ServerBootstrap(group: group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(FixedHandler(self))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return channel.localAddress?.port ?? 0
    }

    func stop() async throws { try await group.shutdownGracefully() }

    fileprivate func next() -> ByteBuffer {
        count.add(1, ordering: .relaxed)
        return ByteBuffer(string: answer)
    }
}

private final class FixedHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let server: FixedServer

    init(_ server: FixedServer) { self.server = server }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.writeAndFlush(wrapOutboundOut(server.next()), promise: nil)
    }
}
