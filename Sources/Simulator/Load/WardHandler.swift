import HL7v2
import NIOCore

/// One socket of a ward's session: carries out its steps one after the other, and hands it the answers.
final class WardHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let session: WardSession
    private var framer = MLLPFramer()
    private var steps = CircularBuffer<WardSession.Step>()
    private var isPausing = false
    private var timer: Scheduled<Void>?
    private var context: ChannelHandlerContext?

    init(_ session: WardSession) { self.session = session }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        steps.append(contentsOf: session.connected())
        run()
        watchDeadline()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        buffer.readWithUnsafeReadableBytes { bytes in
            framer.append(bytes)
            return bytes.count
        }
        while let frame = framer.next() { session.answered(frame) }
    }

    func channelReadComplete(context: ChannelHandlerContext) { run() }

    func channelWritabilityChanged(context: ChannelHandlerContext) { run() }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        self.context = nil
        session.disconnected()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    /// Carries out what is due, and comes back when there is more.
    private func run() {
        guard let context, !isPausing, context.channel.isActive else { return }
        if steps.isEmpty, context.channel.isWritable { steps.append(contentsOf: session.due()) }
        while let step = steps.popFirst() {
            switch step {
            case .bytes(let bytes): context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
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

    /// Ends the wait for acknowledgments that never come.
    private func watchDeadline() {
        context?.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(100)) { [weak self] in
            guard let self, let context else { return }
            if session.isOver() { return context.close(promise: nil) }
            run()
            watchDeadline()
        }
    }
}
