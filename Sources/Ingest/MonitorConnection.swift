import HL7v2
import Journal
import Logging
import NIOCore
import NIOSSL
import Telemetry
import Telemetry
import Values

/// One monitor's connection: carries bytes between its socket, its ``MLLPSession`` and the journal.
///
/// It lives on its event loop, and after the socket for as long as the journal has frames of it.
final class MonitorConnection: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer

    private enum Phase {
        /// Messages are taken.
        case open
        /// Nothing more is taken; what was received is still to be stored and answered.
        case ending
        /// All is answered and our side closed; what still comes is passed over until the peer has closed too. A socket
        /// that is closed with unread bytes in it would be reset, and answers under way be lost.
        case lingering
        /// There is no socket any more.
        case closed
    }

    private let channel: any Channel
    private let source: FrameSource
    private let pulse: PeerWatch.Pulse
    private let host: MonitorHost
    private var session: MLLPSession
    private var phase = Phase.open
    /// The journal had no room: nothing is read until it has taken what it refused, which is offered again.
    private var isRetrying = false
    /// What the journal has refused is not offered again yet; nothing may overtake it.
    private var refusal: JournalError?
    /// Of the last append.
    private var turn: AppendTurn?
    /// Something is back from the journal, and will be answered with what else is.
    private var isAnswering = false
    private var isAbandoned = false
    private var isConnected = false
    private var isInputClosed = false
    private var isReadHeld = false
    private var isAwaitingSilence = false
    private var lastReadAt = NIODeadline.now()
    private var keepingAlive: RepeatedTask?
    /// Runs while answers wait for the peer to read them.
    private var stalling: Scheduled<Void>?
    /// Since when the message that is on its way has been so, and what the stream had held before it.
    private var partial: (since: NIODeadline, items: Int)?
    private var isTimingMessage = false

    init(_ channel: any Channel, from source: FrameSource, _ pulse: PeerWatch.Pulse, host: MonitorHost) {
        (self.channel, self.source, self.pulse, self.host) = (channel, source, pulse, host)
        session = MLLPSession(host.configuration, peer: source.peer, metrics: host.metrics)
        pulse.expect(within: session.rules.silence)
    }

    // MARK: What the socket tells

    /// A connection with a handshake is active before it is ours.
    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { open() }
    }

    func channelActive(context: ChannelHandlerContext) {
        open()
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase == .open else { return }
        let buffer = unwrapInboundIn(data)
        host.metrics.receivedBytes.add(buffer.readableBytes)
        buffer.withUnsafeReadableBytes { session.append($0) }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if phase == .open {
            lastReadAt = .now()
            pulse.beat(lastReadAt)
            gather()
            awaitSilence()
            timeMessage()
        }
        context.fireChannelReadComplete()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case let event as ChannelEvent where event == .inputClosed:
            isInputClosed = true
            phase == .lingering ? close() : end()
        case is ChannelShouldQuiesceEvent:
            end()
            schedule(in: host.configuration.drainTimeMax) { $0.abandon() }
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        resumeReading()
        stalling?.cancel()
        guard !channel.isWritable else {
            host.configuration.outlet?.resume(channel, of: source)
            return
        }
        stalling = schedule(in: host.configuration.stallTimeMax) { connection in
            guard connection.phase != .closed else { return }
            connection.host.note(refused: .stalled, of: connection.source.peer)
            connection.close()
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // An end without TLS's farewell: that our peer's side is closed is told as well, and what it sent is answered.
        if case .uncleanShutdown? = error as? NIOSSLError { return }
        close()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        let wasOpen = phase == .open
        phase = .closed
        host.configuration.outlet?.remove(channel, of: source)
        keepingAlive?.cancel()
        stalling?.cancel()
        pulse.hold(false)
        if wasOpen { session.finish() }
        gather()
    }

    /// Back-pressure: NIO asks for each read, and is kept waiting while enough is under way.
    func read(context: ChannelHandlerContext) {
        if mayRead {
            context.read()
        } else if !isReadHeld {
            isReadHeld = true
            pulse.hold(true)
            if phase == .open { host.metrics.heldReads.add() }
        }
    }

    private var mayRead: Bool {
        switch phase {
        case .open:
            !isRetrying && channel.isWritable
                && session.unacknowledgedBytes < host.configuration.unacknowledgedBytesMax
        case .ending, .closed: false
        case .lingering: true
        }
    }

    private func resumeReading() {
        guard isReadHeld, mayRead else { return }
        (isReadHeld, lastReadAt) = (false, .now())
        pulse.beat(lastReadAt)
        pulse.hold(false)
        channel.read()
    }

    private func open() {
        guard !isConnected else { return }
        isConnected = true
        host.configuration.outlet?.add(channel, of: source)
        host.metrics.connections.add(1)
        host.note(opened: source)
        keepAlive()
    }

    // MARK: From the session to the journal and back

    private func gather() {
        let rules = session.rules
        session.gather(receivedAt: host.clock(), now: lastReadAt)
        if session.rules != rules { adopt(session.rules) }
        if let departures = session.takeUnusualDepartures() {
            host.logger.warning("FramesDeparted", metadata: ["peer": "\(source.peer)", "how": "\(departures.names)"])
        }
        if let foreign = session.foreignProtocol, phase == .open {
            host.note(refused: foreign, of: source.peer)
            return close()
        }
        proceed()
    }

    /// Appends what waits, if it may be; ends what is to end.
    private func proceed() {
        if refusal == nil, let frames = session.beginAppend() { append(frames) }
        if session.isIdle || isAbandoned {
            switch phase {
            case .open: break
            case .ending: linger()
            case .lingering: break
            case .closed: release()
            }
        }
        resumeReading()
    }

    private func append(_ frames: [Frame]) {
        let bound = NIOLoopBound(self, eventLoop: channel.eventLoop)
        let loop = channel.eventLoop
        host.configuration.outlet?.note(frames, over: channel, of: source)
        do throws(JournalError) {
            turn = try host.journal.append(
                frames, from: source, until: host.configuration.watermark, after: session.isFirstUnderWay ? nil : turn
            ) { result in
                loop.execute { bound.value.appended(result) }
            }
            session.prepareAnswers(firstControlID: host.reserveControlIDs(frames.count), at: host.clock())
        } catch {
            refused(error)
            recover()
        }
    }

    private func appended(_ result: Result<JournalReceipt, JournalError>) {
        switch result {
        case .success:
            isRetrying = false
            session.noteStored()
        case .failure(let error): refused(error)
        }
        guard !isAnswering else { return }
        // What comes next in this turn of the loop is likely of the same block.
        guard session.isAwaited else { return answerStored() }
        isAnswering = true
        let bound = NIOLoopBound(self, eventLoop: channel.eventLoop)
        channel.eventLoop.execute { bound.value.answerStored() }
    }

    /// Answers all that is back from the journal in one piece.
    private func answerStored() {
        isAnswering = false
        send(session.takeStored())
        recover()
        proceed()
    }

    private func refused(_ error: JournalError) {
        host.metrics.count(error)
        refusal = error
        session.noteRefused()
    }

    /// After a refusal, once all is back: it is offered again if that makes sense, else the peer is told.
    private func recover() {
        guard let error = refusal, session.isRefused else { return }
        send(session.takeStored())
        session.takeBack()
        guard error.code != .overloaded && error.code != .diskFull else {
            isRetrying = true
            schedule(in: host.configuration.retryPause) { connection in
                if !connection.isAbandoned { connection.refusal = nil }
                connection.proceed()
            }
            return
        }
        (isRetrying, refusal) = (false, nil)
        host.logger.error("FramesRefused", metadata: ["peer": "\(source.peer)", "reason": "\(error.code)"])
        let firstID = host.reserveControlIDs(session.waitingCount)
        send([session.takeWaiting(firstControlID: firstID, at: host.clock())])
        if phase == .open { phase = .ending }
    }

    /// Sends the answers of batches in one piece.
    private func send(_ batches: [MLLPSession.Batch]) {
        guard phase == .open || phase == .ending else { return }
        let count = batches.reduce(0) { $0 + $1.answers.count }
        guard count > 0 else { return }
        var output = channel.allocator.buffer(capacity: count)
        for batch in batches { output.writeBytes(batch.answers) }
        channel.writeAndFlush(output, promise: nil)
        let now = NIODeadline.now()
        for batch in batches {
            let waited = Duration.nanoseconds((now - batch.since).nanoseconds)
            host.metrics.answerSeconds.observe(waited / .seconds(1), count: batch.frames.count)
        }
    }

    /// A doubtful end of a message is decided once the peer has been silent for a while.
    private func awaitSilence() {
        guard phase == .open, !isAwaitingSilence, session.isAwaitingEnd else { return }
        isAwaitingSilence = true
        let limit = TimeAmount(host.configuration.settleTime)
        let passed = NIODeadline.now() - lastReadAt
        let rest = passed < limit ? limit - passed : limit
        schedule(in: .nanoseconds(rest.nanoseconds)) { connection in
            connection.isAwaitingSilence = false
            guard connection.phase == .open else { return }
            guard connection.mayRead, NIODeadline.now() - connection.lastReadAt >= limit else {
                return connection.awaitSilence()
            }
            connection.session.settle()
            connection.gather()
        }
    }

    /// A message that does not become whole in time ends its connection. While it is not read further, it has time.
    private func timeMessage() {
        guard phase == .open, session.isAwaitingEnd else { return partial = nil }
        if partial?.items != session.itemCount || isReadHeld { partial = (lastReadAt, session.itemCount) }
        guard !isTimingMessage, let partial else { return }
        isTimingMessage = true
        let limit = TimeAmount(host.configuration.messageTimeMax)
        let passed = NIODeadline.now() - partial.since
        schedule(in: .nanoseconds(max(1, (limit - passed).nanoseconds))) { connection in
            connection.isTimingMessage = false
            guard let partial = connection.partial, connection.phase == .open else { return }
            guard !connection.isReadHeld, NIODeadline.now() - partial.since >= limit else {
                return connection.timeMessage()
            }
            connection.host.note(refused: .messageTime, of: connection.source.peer)
            connection.end()
        }
    }

    // MARK: The rules of the peer

    /// The first message has told which dialect the peer speaks.
    private func adopt(_ rules: ConnectionRules) {
        pulse.expect(within: rules.silence)
        keepAlive()
    }

    private func keepAlive() {
        guard keepingAlive == nil, isConnected, let rule = session.rules.keepAlive else { return }
        let bound = NIOLoopBound(self, eventLoop: channel.eventLoop)
        let frame = ByteBuffer(bytes: rule.frame)
        keepingAlive = channel.eventLoop.scheduleRepeatedTask(
            initialDelay: .zero, delay: TimeAmount(rule.interval)
        ) { _ in
            let connection = bound.value
            guard connection.phase == .open, connection.channel.isWritable else { return }
            connection.channel.writeAndFlush(frame, promise: nil)
        }
    }

    // MARK: The end

    /// Takes nothing more; what was received whole will be answered.
    private func end() {
        guard phase == .open else { return }
        phase = .ending
        session.finish()
        gather()
    }

    /// Sends what is left to be sent and closes our side of the connection; then its peer closes it, or the time is up.
    private func linger() {
        phase = .lingering
        let isLast = isInputClosed
        let bound = NIOLoopBound(self, eventLoop: channel.eventLoop)
        channel.writeAndFlush(ByteBuffer()).whenComplete { _ in
            let channel = bound.value.channel
            isLast ? channel.close(promise: nil) : channel.close(mode: .output, promise: nil)
        }
        schedule(in: host.configuration.lingerTimeMax) { $0.close() }
    }

    private func close() { channel.close(promise: nil) }

    /// The time for an orderly end is up. What isn't acknowledged will be sent again.
    private func abandon() {
        isAbandoned = true
        phase == .closed ? release() : close()
    }

    private func release() {
        guard host.connections.remove(channel, of: source), isConnected else { return }
        host.metrics.connections.add(-1)
        host.note(closed: source)
    }

    @discardableResult
    private func schedule(
        in delay: Duration, _ work: @escaping @Sendable (MonitorConnection) -> Void
    ) -> Scheduled<Void> {
        let bound = NIOLoopBound(self, eventLoop: channel.eventLoop)
        return channel.eventLoop.scheduleTask(in: TimeAmount(delay)) { work(bound.value) }
    }
}
