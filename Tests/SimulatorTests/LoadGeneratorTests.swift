import HL7v2
import Testing

@testable import Simulator

/// Runs a load against a gateway that answers as told.
private func run(
    _ gateway: AnsweringGateway, _ change: (inout LoadConfiguration) -> Void
) async throws -> LoadResult {
    var configuration = LoadConfiguration(host: "127.0.0.1", port: try await gateway.start())
    configuration.duration = .milliseconds(400)
    configuration.drainLimit = .milliseconds(400)
    change(&configuration)
    let result = try await LoadGenerator(configuration).run()
    try await gateway.stop()
    return result
}

@Suite struct LoadGeneratorTests {
    @Test func `at full speed every message is distinct, whole and acknowledged`() async throws {
        let gateway = AnsweringGateway()
        let result = try await run(gateway) {
            ($0.pace, $0.beds, $0.connections, $0.window) = (.max, 6, 3, 4)
            $0.duration = .milliseconds(200)
        }
        #expect(result.sent > 100 && result.isComplete && result.missing == 0)
        #expect(result.values == result.sent * 20)
        #expect(result.sentByBed.count == 6 && result.sentByBed.reduce(0, +) == result.sent)
        #expect(result.sentByBed.allSatisfy { $0 > 0 })
        let messages = try gateway.messages.map { try HL7Message(parsing: $0) }
        #expect(messages.count == result.sent)
        #expect(Set(messages.compactMap { $0.header.text(10) }).count == result.sent)
        let readings = messages.map { "\($0.segments[1].text(3) ?? "") \($0.segments[3].text(7) ?? "")" }
        #expect(Set(readings).count == result.sent)
        #expect(result.latency(0.5) > .zero && result.latency(0.5) <= result.latency(0.99))
        #expect(result.latency(0.99) <= result.latencyMax)
    }

    @Test func `a pace is kept for each bed`() async throws {
        let result = try await run(AnsweringGateway()) {
            ($0.pace, $0.beds, $0.connections) = (.perBed(hertz: 20), 10, 4)
            $0.duration = .milliseconds(1_000)
        }
        #expect((170...210).contains(result.sent), "\(result.sent)")
        #expect(result.isComplete)
        #expect(result.sentByBed.allSatisfy { (16...21).contains($0) }, "\(result.sentByBed)")
    }

    @Test func `a paced load of one seed is the same twice, but for times and ids`() async throws {
        func rows() async throws -> [[String]] {
            let gateway = AnsweringGateway()
            _ = try await run(gateway) { ($0.pace, $0.beds, $0.connections) = (.perBed(hertz: 20), 3, 1) }
            return try gateway.messages.map { message in
                try HL7Message(parsing: message).segments(named: "OBX").map { $0.text(5) ?? "" }
            }
        }
        let (one, other) = (try await rows(), try await rows())
        #expect(min(one.count, other.count) > 10 && zip(one, other).allSatisfy { $0 == $1 })
    }

    @Test func `a connection that could never be made is told with its reason`() async throws {
        var configuration = LoadConfiguration(host: "127.0.0.1", port: 1)
        (configuration.duration, configuration.reconnects) = (.milliseconds(100), true)
        let result = try await LoadGenerator(configuration).run()
        #expect(result.sent == 0 && result.failure?.contains("refused") == true, "\(result.failure ?? "-")")
    }

    @Test func `a missing acknowledgment is counted`() async throws {
        let result = try await run(AnsweringGateway { $0 == 5 ? .silence : .code("AA") }) {
            ($0.pace, $0.connections, $0.window) = (.max, 1, 1)
        }
        #expect(result.sent == 6 && result.acknowledged == 5 && result.missing == 1)
        #expect(!result.isComplete)
    }

    @Test func `another code than AA or CA is a refusal, and a foreign id is no answer`() async throws {
        let refused = try await run(AnsweringGateway { .code($0 % 2 == 0 ? "AE" : "CA") }) {
            ($0.pace, $0.connections, $0.window) = (.max, 1, 8)
        }
        #expect(refused.refused > 0 && refused.acknowledged > 0 && refused.missing == 0 && !refused.isComplete)
        let foreign = try await run(AnsweringGateway { _ in .wrongID }) {
            ($0.pace, $0.connections, $0.window) = (.max, 1, 2)
        }
        #expect(foreign.unexpected == 2 && foreign.missing == 2)
    }

    @Test func `after a loss the same messages are sent again, if that is wanted`() async throws {
        let gateway = AnsweringGateway { [7, 23].contains($0) ? .hangUp : .code("CA") }
        let result = try await run(gateway) {
            ($0.pace, $0.connections, $0.window, $0.reconnects) = (.max, 1, 1, true)
            $0.drainLimit = .seconds(5)
        }
        #expect(result.repeated == 2 && result.isComplete)
        let messages = gateway.messages
        try #require(messages.count == result.sent + 2)
        #expect(messages[7] == messages[8] && messages[23] == messages[24])
        let lost = try await run(AnsweringGateway { $0 == 7 ? .hangUp : .code("CA") }) {
            ($0.pace, $0.connections, $0.window) = (.max, 1, 1)
        }
        #expect(lost.sent == 8 && lost.missing == 1)
    }

    @Test func `a gateway that can't be reached is an error`() async throws {
        let gateway = AnsweringGateway()
        let port = try await gateway.start()
        try await gateway.stop()
        var configuration = LoadConfiguration(host: "127.0.0.1", port: port)
        configuration.duration = .milliseconds(100)
        await #expect(throws: (any Error).self) { try await LoadGenerator(configuration).run() }
    }

    @Test func `cancelling ends a load without an end and drains it`() async throws {
        let gateway = AnsweringGateway()
        var configuration = LoadConfiguration(host: "127.0.0.1", port: try await gateway.start())
        (configuration.pace, configuration.duration) = (.max, nil)
        let generator = LoadGenerator(configuration)
        let result = try await withThrowingTaskGroup(of: LoadResult.self) { group in
            group.addTask { try await generator.run() }
            for _ in 0..<2_000 where generator.counters.acknowledged < 50 {
                try await Task.sleep(for: .milliseconds(5))
            }
            group.cancelAll()
            return try await group.next()
        }
        #expect(result?.isComplete == true && result?.sent ?? 0 >= 50)
        #expect(generator.counters.sent == result?.sent && generator.counters.acknowledged == result?.acknowledged)
        #expect(generator.counters.connected == 0)
        try await gateway.stop()
    }

    @Test func `latencies keep their order of magnitude to two digits`() {
        var trips = RoundTrips()
        #expect(trips.quantile(0.5) == .zero)
        for value in 1...100_000 { trips.record(nanoseconds: Int64(value) * 1_000) }
        for share in [0.01, 0.1, 0.5, 0.9, 0.99] {
            let exact = share * 100_000_000
            let got = Double(trips.quantile(share).components.attoseconds) * 1e-9
            #expect(got >= exact && got < exact * 1.02, "\(share): \(got)")
        }
        #expect(trips.quantile(1) == .milliseconds(100))
        var small = RoundTrips()
        for value in [Int64(0), 1, 63, 64, 127, 128, 129] { small.record(nanoseconds: value) }
        #expect(small.quantile(0.5) == .nanoseconds(64) && small.quantile(1) == .nanoseconds(129))
        trips.merge(small)
        #expect(trips.count == 100_007)
    }
}
