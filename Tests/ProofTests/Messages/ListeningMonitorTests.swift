import Records
import Simulator
import Storage
import Testing
import Values

@testable import GatewayApp

/// Monitors that wait for the gateway: it connects to them over loopback, and their readings arrive.
@Suite(.timeLimit(.minutes(2)))
struct ListeningMonitorTests {
    @Test(arguments: ["nihon-kohden", "mindray-pds"])
    func `a gateway connects to monitors that listen, and every reading arrives`(_ name: String) async throws {
        var load = LoadConfiguration(host: "127.0.0.1", port: 0)
        load.dialect = try #require(MonitorDialect.named(name))
        (load.beds, load.pace, load.duration, load.reconnects) = (2, .perBed(hertz: 10), .seconds(5), true)
        let (opened, open) = AsyncStream<Int>.makeStream()
        load.onListening = { open.yield($0) }
        let generator = LoadGenerator(load)
        async let outcome = generator.run()
        var ports: [Int] = []
        for await port in opened {
            ports.append(port)
            if ports.count == load.beds { break }
        }
        let monitors = ports.enumerated().map { number, port in
            GatewayConfiguration.ConnectSettings(
                name: "monitor-\(number)", host: "127.0.0.1", port: port, profile: load.dialect.gatewayProfile)
        }
        try await GatewayRun.with(adjust: { $0.mllp.connect = monitors }) { [load] gateway in
            let all = try await eventually(within: .seconds(20)) {
                generator.counters.connected == 0 && generator.counters.sent > 20
            }
            #expect(all, "the monitors were not heard to their end")
            try await gateway.settle()
            let counts = try await gateway.metrics()
            #expect((counts["intake_samples_total"] ?? 0) > 20, "\(load.dialect.name): \(counts)")
            #expect(counts["intake_messages_quarantined_total"] ?? 0 == 0)
        }
        let result = try await outcome
        #expect(result.missing == 0 && result.sent > 20)
        #expect(
            load.dialect.name == "mindray-pds"
                ? result.withoutAnswer == result.sent : result.acknowledged == result.sent)
    }
}
