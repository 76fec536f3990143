import Journal
import NIOCore
import Synchronization
public import Values

/// Sends messages of our own to monitors, over the connections that they or we have opened.
///
/// What finds no connection waits for the next one: in memory, so many for each peer and for so long. A status of an
/// alarm helps nobody at the bedside any more after that, and what it tells of is stored anyway.
public final class PeerOutlet: Sendable {
    /// What became of a message.
    public enum Fate: Hashable, Sendable {
        case sent
        /// The peer is not connected, or takes nothing now.
        case waits
        /// It waits, and for lack of room the oldest that waited was given up.
        case displaces
    }

    private struct Peer: Hashable {
        var tenant: TenantID
        var name: String
    }

    /// A message on its way; it may be sent until its deadline.
    private struct Letter {
        var frame: [UInt8]
        var deadline: NIODeadline
    }

    private struct State {
        var channels: [Peer: [ObjectIdentifier: any Channel]] = [:]
        var waiting: [Peer: [Letter]] = [:]
    }

    /// The most messages that wait for one peer.
    public let waitingMax: Int
    /// How long a message may wait.
    public let patience: Duration
    private let clock: @Sendable () -> NIODeadline
    private let state = Mutex(State())

    public convenience init(waitingMax: Int = 64, patience: Duration = .seconds(600)) {
        self.init(waitingMax: waitingMax, patience: patience, clock: NIODeadline.now)
    }

    init(waitingMax: Int = 64, patience: Duration = .seconds(600), clock: @escaping @Sendable () -> NIODeadline) {
        (self.waitingMax, self.patience, self.clock) = (waitingMax, patience, clock)
    }

    /// Sends a framed message over one of the peer's connections, now or when it has one.
    @discardableResult
    public func send(_ frame: [UInt8], to peer: String, of tenant: TenantID) -> Fate {
        let letter = Letter(frame: frame, deadline: clock() + TimeAmount(patience))
        return post(letter, to: Peer(tenant: tenant, name: peer))
    }

    func add(_ channel: any Channel, of source: FrameSource) {
        let peer = Peer(tenant: source.tenant, name: source.peer)
        state.withLock { $0.channels[peer, default: [:]][ObjectIdentifier(channel)] = channel }
        resume(channel, of: source)
    }

    /// Sends what waits, now that a connection takes something again.
    func resume(_ channel: any Channel, of source: FrameSource) {
        let peer = Peer(tenant: source.tenant, name: source.peer)
        let letters = state.withLock { $0.waiting.removeValue(forKey: peer) ?? [] }
        let now = clock()
        for letter in letters where letter.deadline > now { post(letter, to: peer) }
    }

    func remove(_ channel: any Channel, of source: FrameSource) {
        let peer = Peer(tenant: source.tenant, name: source.peer)
        state.withLock { state in
            state.channels[peer]?[ObjectIdentifier(channel)] = nil
            if state.channels[peer]?.isEmpty == true { state.channels[peer] = nil }
        }
    }

    @discardableResult
    private func post(_ letter: Letter, to peer: Peer) -> Fate {
        state.withLock { state in
            guard let open = state.channels[peer]?.values.first(where: { $0.isActive && $0.isWritable }) else {
                return keep(letter, for: peer, in: &state)
            }
            // Its loop runs for as long as it is known here, which it stays until the lock is free again.
            open.eventLoop.execute {
                // A connection that ends before it took the message is as good as none.
                open.writeAndFlush(ByteBuffer(bytes: letter.frame)).whenFailure { _ in
                    _ = self.state.withLock { self.keep(letter, for: peer, in: &$0) }
                }
            }
            return .sent
        }
    }

    private func keep(_ letter: Letter, for peer: Peer, in state: inout State) -> Fate {
        let now = clock()
        var letters = state.waiting[peer, default: []].filter { $0.deadline > now }
        let isFull = letters.count >= waitingMax
        if isFull { letters.removeFirst(letters.count - waitingMax + 1) }
        letters.append(letter)
        state.waiting[peer] = letters
        return isFull ? .displaces : .waits
    }
}
