import HL7v2
import NIOCore

/// One socket of a session: carries out its steps one after the other, and hands it the frames that come.
final class LoadHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let session: any LoadSession
    private var framer = MLLPFramer()
    private var steps = CircularBuffer<LoadStep>()
    private var isPausing = false
    /// How many frames came in this turn.
    private var readCount = 0
    /// So many messages are made in no time.
    private static let quickCount = 4
    private var timer: Scheduled<Void>?
    private var context: ChannelHandlerContext?

    init(_ session: any LoadSession) { self.session = session }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        steps.append(contentsOf: session.connected())
        run()
        watchTime()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        buffer.readWithUnsafeReadableBytes { bytes in
            framer.append(bytes)
            return bytes.count
        }
        var frames: [MLLPFrame] = []
        while let frame = framer.next() { frames.append(frame) }
        if !frames.isEmpty { session.answered(frames) }
        readCount += frames.count
    }

    /// What is sent next is made when all sockets of this turn were read: to make many messages takes longer than to read,
    /// and the answers on other sockets would seem to come later than they do.
    func channelReadComplete(context: ChannelHandlerContext) {
        let isQuick = readCount <= Self.quickCount
        readCount = 0
        guard !isQuick else { return run() }
        context.eventLoop.assumeIsolated().execute { [weak self] in self?.run() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) { run() }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        self.context = nil
        session.disconnected()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    /// Carries out what is due, and comes back when there is more; closes when all is done.
    private func run() {
        guard let context, !isPausing, context.channel.isActive else { return }
        if steps.isEmpty, context.channel.isWritable {
            steps.append(contentsOf: session.due(allocator: context.channel.allocator))
        }
        while let step = steps.popFirst() {
            switch step {
            case .bytes(let bytes): context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
            case .pause(let time):
                isPausing = true
                context.eventLoop.assumeIsolated().scheduleTask(in: time) { [weak self] in
                    self?.isPausing = false
                    self?.run()
                }
                return
            case .disconnect: return context.close(promise: nil)
            }
        }
        if session.isOver() { return context.close(promise: nil) }
        guard let wait = session.untilNext() else { return }
        timer?.cancel()
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: wait) { [weak self] in self?.run() }
    }

    /// Goes on where nothing comes: signs of life are due, and the wait for acknowledgments ends.
    private func watchTime() {
        context?.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(100)) { [weak self] in
            guard let self, context != nil else { return }
            run()
            watchTime()
        }
    }
}
