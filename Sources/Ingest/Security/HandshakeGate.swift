import NIOCore
import NIOSSL
import NIOTLS

/// Lets a connection on once its handshake is done, and closes it if that fails or takes too long.
final class HandshakeGate: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let timeMax: Duration
    private let admit: (_ certificate: PeerCertificate?) throws -> Void
    private let refuse: (ConnectionTable.Refusal) -> Void
    private var isDecided = false
    private var timeout: Scheduled<Void>?

    /// - Parameters:
    ///   - admit: Called once with the verified certificate of the peer, if it has shown one; throws to have it closed.
    ///   - refuse: Called instead if there was no handshake.
    init(
        timeMax: Duration, admit: @escaping (_ certificate: PeerCertificate?) throws -> Void,
        refuse: @escaping (ConnectionTable.Refusal) -> Void
    ) {
        (self.timeMax, self.admit, self.refuse) = (timeMax, admit, refuse)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let gate = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timeout = context.eventLoop.scheduleTask(in: TimeAmount(timeMax)) {
            gate.value.0.end(.handshakeTime, gate.value.1)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? TLSUserEvent, case .handshakeCompleted = event, !isDecided {
            decide()
            let shown = try? context.pipeline.syncOperations.nioSSL_peerCertificate()
            do { try admit(shown.flatMap { PeerCertificate($0) }) } catch { context.close(promise: nil) }
        }
        if event is ChannelShouldQuiesceEvent { end(.closing, context) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(.handshake, context)
        context.fireErrorCaught(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(.handshake, context)
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { end(.handshake, context) }

    private func end(_ reason: ConnectionTable.Refusal, _ context: ChannelHandlerContext) {
        guard !isDecided else { return }
        decide()
        refuse(reason)
        context.close(promise: nil)
    }

    private func decide() {
        isDecided = true
        timeout?.cancel()
    }
}

/// Refuses a connection whose first byte is none of TLS: a monitor that speaks in the clear to a port that doesn't.
final class PlainTextRefusal: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// The first byte of a handshake record (RFC 8446, 5.1).
    private static let handshakeRecord: UInt8 = 22

    private let refuse: () -> Void

    init(_ refuse: @escaping () -> Void) { self.refuse = refuse }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        guard buffer.getInteger(at: buffer.readerIndex) == Self.handshakeRecord else {
            refuse()
            return context.close(promise: nil)
        }
        context.fireChannelRead(data)
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }
}
