import HL7v2
import NIOCore

/// One socket of a session: frames out, acknowledgments in.
final class MonitorHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let session: MonitorSession
    private var framer = MLLPFramer()
    private var timer: Scheduled<Void>?
    private var context: ChannelHandlerContext?

    init(_ session: MonitorSession) { self.session = session }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        session.connected()
        let frames = session.unacknowledged()
        for frame in frames { context.write(wrapOutboundOut(frame), promise: nil) }
        if !frames.isEmpty { context.flush() }
        pump()
        watchDeadline()
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
    }

    /// At full speed an answer makes room for the next message; a paced load goes by its timer.
    func channelReadComplete(context: ChannelHandlerContext) {
        if session.untilNext() == nil || session.isOver() { pump() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        self.context = nil
        session.disconnected()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    /// Sends what is due and comes back when the next message is; closes when all is done.
    private func pump() {
        guard let context, context.channel.isActive else { return }
        if let frames = session.due(allocator: context.channel.allocator) {
            context.writeAndFlush(wrapOutboundOut(frames), promise: nil)
        }
        if session.isOver() { return context.close(promise: nil) }
        guard let wait = session.untilNext() else { return }
        timer?.cancel()
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: wait) { [weak self] in self?.pump() }
    }

    /// Ends the wait for acknowledgments that never come.
    private func watchDeadline() {
        context?.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(100)) { [weak self] in
            guard let self, let context else { return }
            if session.isOver() { return context.close(promise: nil) }
            watchDeadline()
        }
    }
}
