import Journal
import Testing
import Values

struct RetentionTests {
    private let day: Int64 = 86_400

    /// Segments of two frames each: a frame a day.
    private func tenDays() async throws -> (JournalFixture, FrameJournal) {
        var fixture = JournalFixture()
        fixture.configuration.segmentBytes = 2_500
        fixture.configuration.segmentAge = .seconds(day * 100)
        let journal = try fixture.open()
        for index in 1...10 { _ = try await journal.append([frame(bytes: 1_000, at: Int64(index) * day)], from: ward) }
        #expect(fixture.segments.count == 5)
        return (fixture, journal)
    }

    private func at(_ days: Int64) -> Timestamp { Timestamp(microseconds: days * day * 1_000_000) }

    @Test func `only what is applied and past its time is removed`() async throws {
        let (fixture, journal) = try await tenDays()
        #expect(try await journal.prune(now: at(100)) == PruneOutcome(segments: 0, bytes: 0))
        journal.markApplied(.main, upTo: 5)
        #expect(try await journal.prune(now: at(9)) == PruneOutcome(segments: 0, bytes: 0))
        #expect(try await journal.prune(now: at(10)).segments == 1)
        #expect(try await journal.prune(now: at(100)).segments == 1)
        #expect(fixture.segments.count == 3)
        #expect(try await journal.entries(from: .after([.main: 5])).map(\.sequence) == Array(6...10))
        #expect(throws: JournalError(.pruned)) { try journal.reader(from: .after([.main: 3])) }
        #expect(try await journal.entries().map(\.sequence) == Array(5...10))
        await journal.close()
    }

    @Test func `the segment that is written stays, and sequences go on`() async throws {
        let (fixture, journal) = try await tenDays()
        journal.markApplied(.main, upTo: 10)
        #expect(try await journal.prune(now: at(100)).segments == 4)
        await journal.close()
        let again = try fixture.open(applied: [.main: 10])
        #expect(try await again.append([frame("next")], from: ward).sequences == 11...11)
        await again.close()
    }

    @Test func `above the byte limit applied segments go before their time`() async throws {
        var (fixture, journal) = try await tenDays()
        await journal.close()
        fixture.configuration.storedBytesMax = 7_100
        journal = try fixture.open()
        #expect(try await journal.prune(now: at(10)).segments == 0)
        journal.markApplied(.main, upTo: 10)
        let outcome = try await journal.prune(now: at(10))
        #expect(outcome.segments == 2)
        #expect(try journal.space().storedBytes <= 7_100)
        #expect(try journal.space().storedBytes + outcome.bytes > 7_100)
        await journal.close()
    }

    @Test func `a segment that has grown old is followed by the next`() async throws {
        var fixture = JournalFixture()
        fixture.configuration.segmentAge = .seconds(3_600)
        let journal = try fixture.open()
        for time: Int64 in [0, 3_600, 3_601, 7_201] { _ = try await journal.append([frame("a", at: time)], from: ward) }
        #expect(fixture.segments.map { $0.suffix(5) } == ["1.seg", "3.seg"])
        await journal.close()
    }
}
