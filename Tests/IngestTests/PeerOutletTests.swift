import Journal
import NIOCore
import Synchronization
import Testing
import Values

@testable import Ingest

/// What waits for a peer that is not connected: 64 messages, for ten minutes.
@Suite(.timeLimit(.minutes(1)))
struct PeerOutletTests {
    private static let peer = "127.0.0.1"

    /// A time that passes when it is told to.
    private final class Time: Sendable {
        private let nanoseconds = Atomic<UInt64>(1_000_000_000)
        var now: NIODeadline { .uptimeNanoseconds(nanoseconds.load(ordering: .relaxed)) }
        func pass(_ duration: Duration) {
            nanoseconds.wrappingAdd(UInt64(duration / .nanoseconds(1)), ordering: .relaxed)
        }
    }

    private static func send(_ number: Int, over outlet: PeerOutlet, to peer: String = peer) -> PeerOutlet.Fate {
        outlet.send(framed(message(number)), to: peer, of: .main)
    }

    /// What a peer gets that connects now and says one message itself, whose answer comes last.
    private static func received(over outlet: PeerOutlet) async throws -> [String] {
        let texts = Mutex<[String]>([])
        try await withListener {
            $0.outlet = outlet
        } _: { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(1_000)))
            await monitor.finish()
            let found = monitor.messages.map { String(decoding: $0, as: UTF8.self) }
            texts.withLock { $0 = found }
        }
        return texts.withLock(\.self).filter { !$0.contains("\rMSA|") }
    }

    private static func messages(_ numbers: some Sequence<Int>) -> [String] { numbers.map { message($0) } }

    @Test func `sixty-four messages wait, in their order`() async throws {
        let outlet = PeerOutlet()
        for number in 1...64 { #expect(Self.send(number, over: outlet) == .waits) }
        #expect(try await Self.received(over: outlet) == Self.messages(1...64))
    }

    @Test func `the sixty-fifth displaces the oldest, and no message of another peer`() async throws {
        let outlet = PeerOutlet()
        for number in 1...64 { #expect(Self.send(number, over: outlet) == .waits) }
        #expect(Self.send(1, over: outlet, to: "127.0.0.2") == .waits)
        #expect(Self.send(65, over: outlet) == .displaces)
        #expect(try await Self.received(over: outlet) == Self.messages(2...65))
    }

    @Test func `until ten minutes have passed a message waits`() async throws {
        let time = Time()
        let outlet = PeerOutlet { time.now }
        #expect(Self.send(1, over: outlet) == .waits)
        time.pass(.seconds(600) - .nanoseconds(1))
        #expect(try await Self.received(over: outlet) == Self.messages([1]))
    }

    @Test func `after ten minutes a message is given up, and one that came later is not`() async throws {
        let time = Time()
        let outlet = PeerOutlet { time.now }
        #expect(Self.send(1, over: outlet) == .waits)
        time.pass(.nanoseconds(1))
        #expect(Self.send(2, over: outlet) == .waits)
        time.pass(.seconds(600) - .nanoseconds(1))
        #expect(try await Self.received(over: outlet) == Self.messages([2]))
    }

    @Test func `what is for one reporter behind an address goes over its own connection, and waits for it`()
        async throws
    {
        let outlet = PeerOutlet(severalAt: [Self.peer])
        func send(_ number: Int, _ name: String) -> PeerOutlet.Fate {
            outlet.send(
                framed(message(number)), to: Self.peer, of: .main,
                reporter: .init(application: name.utf8, facility: "".utf8))
        }
        #expect(send(1, "A") == .waits)
        try await withListener {
            $0.outlet = outlet
        } _: { listener in
            let (one, other) = (try await listener.connect(), try await listener.connect())
            try await other.send(framed(Self.plain(2, "B")))
            #expect(await other.answers(1).count == 1)
            #expect(send(3, "B") == .sent && send(4, "A") == .waits)
            try await one.send(framed(Self.plain(5, "A")))
            _ = await one.finish()
            _ = await other.finish()
            let texts = [one, other].map { $0.messages.map { String(decoding: $0, as: UTF8.self) } }
            #expect(texts[0].filter { !$0.contains("\rMSA|") } == Self.messages([1, 4]))
            #expect(texts[1].filter { !$0.contains("\rMSA|") } == Self.messages([3]))
        }
    }

    private static func plain(_ number: Int, _ reporter: String) -> String {
        "MSH|^~\\&|\(reporter)||||20260124120000||ORU^R40|\(number)|P|2.6\rPV1||I|B\(number)"
    }

    @Test func `what was given up takes no room`() async throws {
        let time = Time()
        let outlet = PeerOutlet { time.now }
        for number in 1...64 { #expect(Self.send(number, over: outlet) == .waits) }
        time.pass(.seconds(600))
        #expect(Self.send(65, over: outlet) == .waits)
        #expect(try await Self.received(over: outlet) == Self.messages([65]))
    }
}
