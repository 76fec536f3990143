import Ingest
import Journal
import Storage
import TestSupport
import Testing
import Values

@Suite(.timeLimit(.minutes(1)))
struct MLLPListenerTests {
    @Test func `each message is kept as it came and then acknowledged, in order`() async throws {
        let entries = try await withListener { listener in
            let monitor = try await listener.connect()
            try await monitor.send((1...100).flatMap { framed(message($0)) })
            #expect(await monitor.answers(100) == (1...100).map { Answer(code: "AA", controlID: "M\($0)") })
            #expect(await monitor.finish().count == 100)
            #expect(listener.metric(#"ingest_acknowledgments_total{code="AA",listener="mllp"}"#) == "100")
        }
        #expect(entries.map(\.text) == (1...100).map { message($0) })
        #expect(entries.allSatisfy { $0.source == FrameSource(tenant: .main, peer: "127.0.0.1", listener: "mllp") })
        #expect(entries.allSatisfy { $0.frame.kind == .message })
    }

    @Test(arguments: [
        ("", ["AA"]), ("AL|NE", ["CA"]), ("AL|AL", ["CA"]), ("NE|AL", ["AA"]), ("NE|NE", []), ("ER|NE", []),
        ("SU|NE", ["CA"]),
    ])
    func `a message is answered as it asks`(asks: String, codes: [String]) async throws {
        let entries = try await withListener { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(1, asks: asks)))
            #expect(await monitor.finish().map(\.code) == codes)
        }
        #expect(entries.map(\.text) == [message(1, asks: asks)])
    }

    @Test func `answers are kept and never answered`() async throws {
        let types = ["ACK", "ORA^R41^ORA_R41", "RSP^K11"]
        let entries = try await withListener { listener in
            let monitor = try await listener.connect()
            for type in types { try await monitor.send(framed(message(1, type: type))) }
            #expect(await monitor.finish() == [])
        }
        #expect(entries.map(\.text) == types.map { message(1, type: $0) })
    }

    @Test func `a repeated message is kept and acknowledged each time`() async throws {
        let entries = try await withListener { listener in
            let monitor = try await listener.connect()
            for count in 1...3 {
                try await monitor.send(framed(message(7)))
                #expect(await monitor.answers(count).count == count)
            }
            await monitor.finish()
        }
        #expect(entries.map(\.text) == Array(repeating: message(7), count: 3))
    }

    @Test func `framed content that is no message is rejected, at most once a read, and kept`() async throws {
        let entries = try await withListener { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed("not HL7") + framed("nor this"))
            #expect(await monitor.answers(1) == [Answer(code: "AR", controlID: "")])
            try await monitor.send(framed(message(1, asks: "AL|NE")) + framed("again"))
            #expect(await monitor.finish().dropFirst().map(\.code) == ["CA", "CR"])
        }
        #expect(entries.map(\.text) == ["not HL7", "nor this", message(1, asks: "AL|NE"), "again"])
    }

    @Test func `bytes outside of frames and a message cut off are kept as strays, unanswered`() async throws {
        let entries = try await withListener { listener in
            let monitor = try await listener.connect()
            let cutOff = Array(message(2).utf8.prefix(50))
            try await monitor.send(Array("noise ".utf8) + framed(message(1)) + [0x0B, 0x1C, 0x0D, 0x0B] + cutOff)
            #expect(await monitor.finish() == [Answer(code: "AA", controlID: "M1")])
            #expect(listener.metric(#"ingest_frames_total{content="heartbeat",listener="mllp"}"#) == "1")
        }
        #expect(entries.map(\.text) == ["noise ", message(1), String(message(2).prefix(50))])
        #expect(entries.map(\.frame.kind) == [.strayBytes, .message, .strayBytes])
        let cutOffAt = UInt64("noise ".utf8.count + framed(message(1)).count + 4)
        #expect(entries.map(\.frame.stray) == [.init(.outside, offset: 0), nil, .init(.cutOff, offset: cutOffAt)])
    }

    @Test func `a message at the limit is taken, one past it is rejected and its bytes are kept`() async throws {
        let size = message(1).utf8.count
        let entries = try await withListener {
            $0.frameBytesMax = size
        } _: { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(1)) + framed(message(23)) + framed(message(4)))
            let expected = [("AA", "M1"), ("AR", "M23"), ("AA", "M4")].map { Answer(code: $0, controlID: $1) }
            #expect(await monitor.finish() == expected)
        }
        #expect(entries.filter { $0.frame.kind == .message }.map(\.text) == [message(1), message(4)])
        let strays = entries.filter { $0.frame.kind == .strayBytes }
        #expect(strays.map(\.text).joined().hasPrefix(message(23).dropLast()))
        let start = UInt64(size + 3 + 1)
        #expect(
            strays.map(\.frame.stray) == [
                .init(.tooLong, offset: start), .init(.outside, offset: start + UInt64(size)),
            ])
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\n\r\n", "http"), ("\u{16}\u{03}\u{01}\u{02}", "tls"),
    ])
    func `what is another protocol is closed and counted`(bytes: String, reason: String) async throws {
        let entries = try await withListener { listener in
            let monitor = try await listener.connect()
            try await monitor.send(Array(bytes.utf8))
            #expect(await monitor.untilClosed() == [])
            let refused = #"ingest_refused_connections_total{listener="mllp",reason="\#(reason)"}"#
            #expect(listener.metric(refused) == "1")
        }
        #expect(entries.isEmpty)
    }

    @Test func `a lone end byte counts once the peer is silent`() async throws {
        try await withListener {
            $0.settleTime = .milliseconds(20)
        } _: { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(1).dropLast() + "").dropLast())
            #expect(await monitor.answers(1) == [Answer(code: "AA", controlID: "M1")])
        }
    }

    @Test(arguments: UInt64(1)...4)
    func `how a stream is cut into reads changes nothing`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let stream = (1...40).flatMap { framed(message($0, asks: $0 % 3 == 0 ? "AL|NE" : "")) }
        let entries = try await withListener { listener in
            let monitor = try await listener.connect()
            var rest = stream[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...300, using: &generator))
                try await monitor.send(Array(piece))
                rest = rest.dropFirst(piece.count)
            }
            let expected = (1...40).map { Answer(code: $0 % 3 == 0 ? "CA" : "AA", controlID: "M\($0)") }
            #expect(await monitor.finish() == expected, "seed \(seed)")
        }
        #expect(entries.map(\.text) == (1...40).map { message($0, asks: $0 % 3 == 0 ? "AL|NE" : "") })
    }

    @Test func `a shutdown answers what was received, and closes`() async throws {
        let entries = try await withListener {
            $0.watermark = .applied
        } _: { listener in
            let monitor = try await listener.connect()
            try await monitor.send((1...20).flatMap { framed(message($0)) })
            var reader = try listener.journal.reader(from: .oldest)
            _ = try await reader.next()
            await listener.shutDown()
            await #expect(throws: (any Error).self) { while true { _ = try await listener.connect() } }
            while listener.journal.applied(.main) < 20 {
                listener.journal.markApplied(.main, upTo: listener.journal.durable(.main))
                await Task.yield()
            }
            #expect(await monitor.untilClosed().count == 20)
        }
        #expect(entries.count == 20)
    }

    @Test func `connections are audited for their tenant`() async throws {
        try await withListener { listener in
            let monitor = try await listener.connect()
            await monitor.finish()
            let entries = listener.audit.entries
            #expect(entries.allSatisfy { $0.tenant == .main && $0.entry.action == "connect" })
            #expect(entries.map(\.entry.outcome).first == "opened")
        }
    }
}
