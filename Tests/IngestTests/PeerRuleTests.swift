import HL7v2
import Ingest
import Journal
import NIOCore
import NIOPosix
import Synchronization
import Testing
import Values

/// What the dialect of a peer changes about its connections.
@Suite(.timeLimit(.minutes(1)))
struct PeerRuleTests {
    private static let echo = Array("MSH|^~\\&|||||||ORU^R01|106|P|2.3.1|\r".utf8)

    @Test(arguments: [
        (AcknowledgmentPolicy.Style.original, ["AA"]), (.enhanced, ["CA"]), (.none, []), (.automatic, ["CA"]),
    ])
    func `a peer is acknowledged as its profile says`(style: AcknowledgmentPolicy.Style, codes: [String]) async throws {
        let entries = try await withListener { configuration in
            configuration.rules = { peer, header in
                var rules = ConnectionRules()
                rules.acknowledgment.style = style
                return peer == "127.0.0.1" && header == nil ? rules : nil
            }
        } _: { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(1, asks: "AL|NE")))
            #expect(await monitor.finish().map(\.code) == codes)
        }
        #expect(entries.count == 1)
    }

    @Test(arguments: [(AcknowledgmentPolicy.Style.original, "AA"), (.none, "CA")])
    func `the header of the first message tells the dialect of a peer without a profile, but never to be silent`(
        style: AcknowledgmentPolicy.Style, code: String
    ) async throws {
        try await withListener { configuration in
            configuration.rules = { _, header in
                guard let header, header.field(3).elementsEqual("MON".utf8) else { return nil }
                var rules = ConnectionRules()
                rules.acknowledgment.style = style
                return rules
            }
        } _: { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(1, asks: "AL|NE")) + framed(message(2, asks: "AL|NE")))
            #expect(await monitor.finish().map(\.code) == [code, code])
        }
    }

    @Test func `a keep-alive is sent again and again, and its echo is neither kept nor answered`() async throws {
        let entries = try await withListener { configuration in
            configuration.rules = { _, _ in
                var rules = ConnectionRules()
                rules.keepAlive = .init(message: Self.echo, interval: .milliseconds(10))
                return rules
            }
        } _: { listener in
            let monitor = try await listener.connect()
            // The second one lacks the empty field at its end.
            let bare = Array(Self.echo.dropLast(2)) + [0x0D]
            try await monitor.send(
                [0x0B] + Self.echo + [0x1C, 0x0D] + [0x0B] + bare + [0x1C, 0x0D] + framed(message(1)))
            _ = await monitor.answers(4)
            await monitor.finish()
            let frames = monitor.messages
            #expect(frames.count { $0 == Self.echo } >= 2)
            #expect(Answer.all(in: monitor.received).count { $0.code == "AA" } == 1)
            #expect(listener.metric(#"ingest_frames_total{content="heartbeat",listener="mllp"}"#) == "2")
        }
        #expect(entries.map(\.text) == [message(1)])
    }

    @Test func `a peer that falls silent is told once, and once that it is heard again`() async throws {
        let (silences, tell) = AsyncStream.makeStream(of: PeerSilence.self)
        try await withListener(telling: tell) { configuration in
            configuration.silenceCheck = .milliseconds(5)
            configuration.rules = { _, _ in
                var rules = ConnectionRules()
                rules.silence = .milliseconds(40)
                return rules
            }
        } _: { listener in
            var told = silences.makeAsyncIterator()
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(1)))
            let silent = await told.next(isolation: #isolation)
            #expect(silent?.isSilent == true && silent?.address == "127.0.0.1")
            #expect((silent?.duration ?? .zero) >= .milliseconds(40))
            #expect(listener.metric(#"ingest_silent_peers{listener="mllp"}"#) == "1")
            // An empty frame is a sign of life.
            try await monitor.send([0x0B, 0x1C, 0x0D])
            #expect(await told.next(isolation: #isolation)?.isSilent == false)
            // A monitor that is away is silent too.
            await monitor.finish()
            #expect(await told.next(isolation: #isolation)?.isSilent == true)
        }
    }

    @Test(arguments: [("127.0.0.9", "127.0.0.9"), ("127.0.0.9/32", "127.0.0.9"), ("fd00:0:0::9", "fd00::9")])
    func `a monitor with an address of its own that does not connect after a start is silent`(
        range: String, address: String
    ) async throws {
        let (silences, tell) = AsyncStream.makeStream(of: PeerSilence.self)
        try await withListener(telling: tell) { configuration in
            configuration.silenceCheck = .milliseconds(5)
            configuration.peers = [
                .init(name: "ward", addressRange: AddressRange("10.0.0.0/8"), tenant: .main),
                .init(name: "bed-9", addressRange: AddressRange(range), tenant: .main),
            ]
            configuration.rules = { _, _ in
                var rules = ConnectionRules()
                rules.silence = .milliseconds(40)
                return rules
            }
        } _: { _ in
            var told = silences.makeAsyncIterator()
            let silent = await told.next(isolation: #isolation)
            #expect(silent?.isSilent == true && silent?.source.peer == "bed-9" && silent?.address == address)
        }
    }

    // MARK: Connecting

    @Test func `the connector takes messages of a monitor that listens, and connects again when it is gone`()
        async throws
    {
        let (arrivals, arrive) = AsyncStream.makeStream(of: (any Channel).self)
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                arrive.yield(channel)
                return channel.eventLoop.makeSucceededVoidFuture()
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(server.localAddress?.port)
        let target = MLLPConnector.Target(name: "bed-7", host: "127.0.0.1", port: port, tenant: .clinic)
        let entries = try await withConnector(to: [target]) { connector in
            var channels = arrivals.makeAsyncIterator()
            for id in 1...2 {
                let channel = try #require(await channels.next(isolation: #isolation))
                try await channel.writeAndFlush(ByteBuffer(bytes: framed(message(id))))
                try await connector.waitUntilDurable(id, .clinic)
                try await channel.close()
            }
            // The third one is closed by the shutdown.
            _ = await channels.next(isolation: #isolation)
        }
        try await server.close()
        #expect(entries.map(\.text) == [message(1), message(2)])
        #expect(
            entries.allSatisfy {
                $0.source == FrameSource(tenant: .clinic, peer: "bed-7", listener: "connector")
            })
    }

    @Test func `a monitor that can't be reached is tried again with longer pauses, and is silent`() async throws {
        let (silences, tell) = AsyncStream.makeStream(of: PeerSilence.self)
        // A port that nobody listens on.
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(server.localAddress?.port)
        try await server.close()
        let target = MLLPConnector.Target(name: "bed-8", host: "127.0.0.1", port: port, tenant: .clinic)
        try await withConnector(to: [target], telling: tell) { configuration in
            configuration.silenceCheck = .milliseconds(5)
            configuration.rules = { _, _ in
                var rules = ConnectionRules()
                rules.silence = .milliseconds(50)
                return rules
            }
        } _: { connector in
            for await silence in silences {
                #expect(silence.isSilent && silence.source.peer == "bed-8")
                break
            }
            let failures = connector.metric(#"ingest_failed_connects_total{listener="connector"}"#).flatMap(Int.init)
            // Pauses of 1, 2, 4, 8, 16 ms and so on: in 50 ms not more than a handful.
            #expect((2...7).contains(failures ?? 0))
        }
    }
}
