import Journal
import NIOCore
import Synchronization

/// Who is connected to one listener, and who may be.
final class ConnectionTable: Sendable {
    /// Why a connection is closed without taking a message from it.
    enum Refusal: String, Error, CaseIterable {
        case unlisted
        case connections
        case peerConnections = "peer_connections"
        case closing
        /// Its answers were not read for too long.
        case stalled
        /// A message was not whole in time.
        case messageTime = "message_time"
        /// The TLS handshake failed: no certificate, a wrong one, an outdated version.
        case handshake
        case handshakeTime = "handshake_time"
        /// In the clear on a port of TLS.
        case plainText = "plain_text"
        case tls
        case http
    }

    private struct State {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var connectionsOfPeer: [String: Int] = [:]
        var isClosing = false
        var waiting: CheckedContinuation<Void, Never>?
    }

    private let configuration: MLLPListenerConfiguration
    private let state = Mutex(State())

    init(_ configuration: MLLPListenerConfiguration) { self.configuration = configuration }

    /// Decides whether a connection is taken, and where its frames come from. Who is taken is removed later.
    ///
    /// - Parameter isSecured: A certificate may still tell; until then it is nobody's.
    func admit(
        _ channel: any Channel, isSecured: Bool = false
    ) throws(Refusal) -> (source: FrameSource, address: String) {
        guard let address = channel.remoteAddress?.peerText else { throw .unlisted }
        let known = configuration.source(of: address)
        guard let source = known ?? (isSecured ? configuration.undecidedSource(of: address) : nil) else {
            throw .unlisted
        }
        try admit(channel, from: source)
        return (source, address)
    }

    /// Decides again about a connection that was taken, now that its certificate is known. Who is refused is removed.
    func admit(
        _ channel: any Channel, as undecided: FrameSource, address: String, showing certificate: PeerCertificate?
    ) throws(Refusal) -> FrameSource {
        let source = configuration.source(of: address, showing: certificate)
        if source == undecided { return undecided }
        remove(channel, of: undecided)
        guard let source else { throw .unlisted }
        try admit(channel, from: source)
        return source
    }

    /// Takes a connection of a known source, if there is room for it. Who is taken is removed later.
    func admit(_ channel: any Channel, from source: FrameSource) throws(Refusal) {
        try state.withLock { state throws(Refusal) in
            let ofPeer = state.connectionsOfPeer[source.peer, default: 0]
            if state.isClosing { throw .closing }
            if state.channels.count >= configuration.connectionsMax { throw .connections }
            if ofPeer >= configuration.connectionsPerPeerMax { throw .peerConnections }
            state.channels[ObjectIdentifier(channel)] = channel
            state.connectionsOfPeer[source.peer] = ofPeer + 1
        }
    }

    /// Returns false if it was removed before.
    @discardableResult
    func remove(_ channel: any Channel, of source: FrameSource) -> Bool {
        let (wasPresent, waiting) = state.withLock { state -> (Bool, CheckedContinuation<Void, Never>?) in
            guard state.channels.removeValue(forKey: ObjectIdentifier(channel)) != nil else { return (false, nil) }
            let left = state.connectionsOfPeer[source.peer, default: 1] - 1
            state.connectionsOfPeer[source.peer] = left > 0 ? left : nil
            guard state.channels.isEmpty else { return (true, nil) }
            defer { state.waiting = nil }
            return (true, state.waiting)
        }
        waiting?.resume()
        return wasPresent
    }

    /// Takes no more, asks each connection to end, and returns when all have been removed, or the time is up: what a closed
    /// connection sent may still wait for a journal that can't write. It was not acknowledged.
    ///
    /// - Returns: How many are left.
    func closeAll(within limit: Duration) async -> Int {
        let channels = state.withLock { state in
            state.isClosing = true
            return Array(state.channels.values)
        }
        for channel in channels { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
        await withTaskGroup { group in
            group.addTask { await self.untilEmpty() }
            group.addTask {
                try? await Task.sleep(for: limit)
                self.stopWaiting()
            }
            await group.next()
            group.cancelAll()
        }
        return state.withLock { $0.channels.count }
    }

    private func untilEmpty() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if !state.channels.isEmpty { state.waiting = continuation }
                return state.channels.isEmpty
            }
            if isEmpty { continuation.resume() }
        }
    }

    private func stopWaiting() { state.withLock { $0.waiting.take() }?.resume() }
}

extension SocketAddress {
    /// The address without its port; an IPv4 address is written as one also where it came in over IPv6.
    var peerText: String? {
        guard let text = ipAddress else { return nil }
        return text.hasPrefix("::ffff:") && text.contains(".") ? String(text.dropFirst(7)) : text
    }
}
