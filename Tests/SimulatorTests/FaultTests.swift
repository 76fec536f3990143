import HL7v2
import Testing
import Values

@testable import Simulator

@Suite struct FaultTests {
    /// Runs a ward with faults against a gateway that takes all.
    private func run(_ faults: Set<Fault>, seconds: Double = 1) async throws -> (LoadResult, messages: [[UInt8]]) {
        let gateway = AnsweringGateway()
        var configuration = LoadConfiguration(host: "127.0.0.1", port: try await gateway.start())
        (configuration.pace, configuration.beds, configuration.connections) = (.perBed(hertz: 40), 10, 2)
        (configuration.faults, configuration.reconnects) = (faults, true)
        (configuration.duration, configuration.drainLimit) = (.seconds(seconds), .seconds(5))
        let result = try await LoadGenerator(configuration).run()
        let messages = gateway.messages
        try await gateway.stop()
        return (result, messages)
    }

    private func id(_ message: [UInt8]) throws -> String {
        try #require(try HL7Message(parsing: message).header.text(10))
    }

    @Test func `what is split or follows garbage comes whole, once each`() async throws {
        let (result, messages) = try await run([.split, .garbage])
        #expect(result.faults[.split] ?? 0 > 0 && result.faults[.garbage] ?? 0 > 0)
        #expect(result.isComplete && result.missing == 0 && result.sent > 100)
        let whole = try messages.filter { !$0.isEmpty && $0.starts(with: Array("MSH".utf8)) }.map(id)
        #expect(whole.count == result.sent && Set(whole).count == result.sent)
    }

    @Test func `what is dropped never comes, and is not missed`() async throws {
        let (result, messages) = try await run([.drop])
        #expect(result.faults[.drop] ?? 0 > 0 && result.isComplete)
        #expect(messages.count == result.sent)
    }

    @Test func `a duplicate comes twice unchanged and once under another id`() async throws {
        let (result, messages) = try await run([.duplicate])
        let duplicates = try #require(result.faults[.duplicate])
        #expect(result.isComplete && messages.count == result.sent + 2 * duplicates)
        let ids = Dictionary(grouping: try messages.map(id)) { $0 }
        #expect(ids.values.count { $0.count == 2 } == duplicates)
        #expect(ids.count == result.sent + duplicates)
    }

    @Test func `what was cut off comes again over another connection`() async throws {
        let (result, messages) = try await run([.disconnect], seconds: 2)
        #expect(result.faults[.disconnect] ?? 0 > 0 && result.repeated >= result.faults[.disconnect] ?? 0)
        #expect(result.isComplete && result.missing == 0)
        let whole = try messages.filter { $0.starts(with: Array("MSH".utf8)) && $0.last == 0x0D }.map(id)
        #expect(Set(whole).count == result.sent)
    }

    @Test func `a clock jumps and comes back, and everything at once is answered`() async throws {
        let (result, _) = try await run(Set(Fault.allCases), seconds: 2)
        #expect(result.missing == 0 && result.faults[.clock] ?? 0 > 0)
        var random = SeededRandom(seed: 5)
        var bed = WardBed(number: 1, configuration: Ward.configuration(.ihePCD), startingAt: Ward.start, idPrefix: "")
        bed.jumpClock(&random)
        #expect(bed.clockShift != .zero)
        let moved = bed.messages(at: Ward.start)[0]
        #expect(moved.sentAt == Ward.start + bed.clockShift)
        bed.jumpClock(&random)
        #expect(bed.clockShift == .zero)
    }

    @Test func `a dialect without answers is sent and not waited for`() async throws {
        let gateway = AnsweringGateway { _ in .silence }
        var configuration = LoadConfiguration(host: "127.0.0.1", port: try await gateway.start())
        (configuration.dialect, configuration.pace) = (.capsule, .perBed(hertz: 20))
        configuration.duration = .milliseconds(500)
        let result = try await LoadGenerator(configuration).run()
        #expect(result.isComplete && result.missing == 0 && result.withoutAnswer == result.sent && result.sent > 20)
        try await gateway.stop()
    }
}
