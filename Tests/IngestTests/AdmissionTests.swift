import Ingest
import Journal
import Testing
import Values

@Suite(.timeLimit(.minutes(1)))
struct AdmissionTests {
    private func refused(_ reason: String) -> String {
        #"ingest_refused_connections_total{listener="mllp",reason="\#(reason)"}"#
    }

    @Test func `the narrowest range decides about name and tenant`() async throws {
        let entries = try await withListener { configuration in
            configuration.unlisted = .closed
            configuration.peers = [
                .init(name: "all", addressRange: AddressRange("0.0.0.0/0")!, tenant: .main),
                .init(name: "ward", addressRange: AddressRange("127.0.0.0/8")!, tenant: .clinic),
            ]
        } _: { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(1)))
            #expect(await monitor.finish().count == 1)
        }
        #expect(entries.map(\.source) == [FrameSource(tenant: .clinic, peer: "ward", listener: "mllp")])
    }

    @Test func `an address that is not listed is closed and counted`() async throws {
        try await withListener { configuration in
            configuration.unlisted = .closed
            configuration.peers = [.init(name: "ward", addressRange: AddressRange("10.0.0.0/8")!, tenant: .clinic)]
        } _: { listener in
            let refusedMonitor = try await listener.connect()
            #expect(await refusedMonitor.untilClosed() == [])
            #expect(listener.metric(refused("unlisted")) == "1")
            #expect(listener.audit.entries.isEmpty)
        }
    }

    @Test(arguments: [true, false])
    func `connections are taken up to the limit`(isOfPeer: Bool) async throws {
        try await withListener { configuration in
            if isOfPeer { configuration.connectionsPerPeerMax = 2 } else { configuration.connectionsMax = 2 }
        } _: { listener in
            let monitors = [try await listener.connect(), try await listener.connect()]
            for monitor in monitors {
                try await monitor.send(framed(message(1)))
                #expect(await monitor.answers(1).count == 1)
            }
            let refusedMonitor = try await listener.connect()
            #expect(await refusedMonitor.untilClosed() == [])
            #expect(listener.metric(refused(isOfPeer ? "peer_connections" : "connections")) == "1")
            for monitor in monitors {
                try await monitor.send(framed(message(2)))
                #expect(await monitor.answers(2).count == 2)
            }
        }
    }
}
