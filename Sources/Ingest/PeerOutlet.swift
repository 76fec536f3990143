import HL7v2
import Journal
import NIOCore
import Synchronization
public import Values

/// Sends messages of our own to monitors, over the connections that they or we have opened.
///
/// Behind one address there may be many reporters, each with a connection of its own: a hospital's gateway, or NAT. Who
/// speaks over which is told by the messages themselves (MSH-3 and MSH-4), and what is for one reporter goes over the
/// connection that it spoke over last, never to another one.
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

    /// Who speaks, as its messages say: MSH-3 and MSH-4 as they were sent.
    public struct Reporter: Hashable, Sendable {
        private let application: [UInt8]
        private let facility: [UInt8]

        public init(application: some Sequence<UInt8>, facility: some Sequence<UInt8>) {
            (self.application, self.facility) = (Array(application), Array(facility))
        }
    }

    /// A connection, and who has spoken over it: each with a number that is greater the later that was.
    private struct Line {
        var channel: any Channel
        var heard: [Reporter: UInt64] = [:]

        var isReady: Bool { channel.isActive && channel.isWritable }
    }

    private struct Peer: Hashable {
        var tenant: TenantID
        var name: String
    }

    /// A message on its way; it may be sent until its deadline.
    private struct Letter {
        var frame: [UInt8]
        /// Nil if it is for whoever is at the peer's end.
        var reporter: Reporter?
        var deadline: NIODeadline
    }

    private struct State {
        var lines: [Peer: [ObjectIdentifier: Line]] = [:]
        var lastHeard: UInt64 = 0
        var waiting: [Peer: [Letter]] = [:]
    }

    /// The most messages that wait for one peer.
    public let waitingMax: Int
    /// How long a message may wait.
    public let patience: Duration
    /// The peers whose reporters are told apart.
    public let severalAt: Set<String>
    private let clock: @Sendable () -> NIODeadline
    private let state = Mutex(State())

    /// The most reporters that are remembered of one connection.
    static let reportersMax = 1_024

    public convenience init(waitingMax: Int = 64, patience: Duration = .seconds(600), severalAt: Set<String> = []) {
        self.init(waitingMax: waitingMax, patience: patience, severalAt: severalAt, clock: NIODeadline.now)
    }

    init(
        waitingMax: Int = 64, patience: Duration = .seconds(600), severalAt: Set<String> = [],
        clock: @escaping @Sendable () -> NIODeadline
    ) {
        (self.waitingMax, self.patience, self.severalAt) = (waitingMax, patience, severalAt)
        self.clock = clock
    }

    /// Sends a framed message over one of the peer's connections, now or when it has one; what is for one reporter, over one
    /// that it has spoken over.
    @discardableResult
    public func send(
        _ frame: [UInt8], to peer: String, of tenant: TenantID, reporter: Reporter? = nil
    ) -> Fate {
        let letter = Letter(frame: frame, reporter: reporter, deadline: clock() + TimeAmount(patience))
        return post(letter, to: Peer(tenant: tenant, name: peer))
    }

    func add(_ channel: any Channel, of source: FrameSource) {
        let peer = Peer(tenant: source.tenant, name: source.peer)
        state.withLock { $0.lines[peer, default: [:]][ObjectIdentifier(channel)] = Line(channel: channel) }
        resume(channel, of: source)
    }

    /// Takes who has spoken over a connection, where that matters; what waited for one of them goes now.
    func note(_ frames: [Frame], over channel: any Channel, of source: FrameSource) {
        guard severalAt.contains(source.peer) else { return }
        let peer = Peer(tenant: source.tenant, name: source.peer)
        var isNew = false
        for frame in frames where frame.kind == .message {
            guard let header = try? HL7Header(parsing: frame.bytes), !header.isResponse else { continue }
            let reporter = Reporter(application: header.field(3), facility: header.field(4))
            state.withLock { state in
                guard var line = state.lines[peer]?[ObjectIdentifier(channel)] else { return }
                if line.heard[reporter] == nil {
                    guard line.heard.count < Self.reportersMax else { return }
                    isNew = true
                }
                state.lastHeard += 1
                line.heard[reporter] = state.lastHeard
                state.lines[peer]?[ObjectIdentifier(channel)] = line
            }
        }
        if isNew { resume(channel, of: source) }
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
            state.lines[peer]?[ObjectIdentifier(channel)] = nil
            if state.lines[peer]?.isEmpty == true { state.lines[peer] = nil }
        }
    }

    @discardableResult
    private func post(_ letter: Letter, to peer: Peer) -> Fate {
        state.withLock { state in
            guard let open = Self.line(for: letter, among: state.lines[peer]?.values.filter(\.isReady) ?? [])?.channel
            else { return keep(letter, for: peer, in: &state) }
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

    /// The connection that a message goes over; nil if there is none yet.
    private static func line(for letter: Letter, among lines: [Line]) -> Line? {
        guard let reporter = letter.reporter else { return lines.first }
        return lines.max { $0.heard[reporter] ?? 0 < $1.heard[reporter] ?? 0 }.flatMap {
            $0.heard[reporter] == nil ? nil : $0
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
