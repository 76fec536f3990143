import Records
import Search
import TestSupport
import Testing
import Values

@testable import Storage

struct WaveTests {
    private static let ecg = Metric(
        name: "ecg-ii", codings: [Coding(system: CodeSystemURI.mdc, code: "131330")], unit: "mV", unitDisplay: nil)

    private static func chunk(at second: Int, count: Int = 250, level: Int32 = 0) throws -> WaveformChunk {
        WaveformChunk(
            channel: .of(ecg), start: .sent(second), rate: try #require(.init(samples: 250)),
            resolution: ExactDecimal("0.0050")!, origin: ExactDecimal(0),
            samples: (0..<count).map { Int32($0 % 50) &+ level },
            gaps: [.init(samples: 3..<5, reason: .invalid), .init(samples: 7..<8, reason: .aboveLimit)])
    }

    private static func commit(_ chunks: WaveformChunk...) -> Commit {
        var commit = Commit(time: .base)
        commit.waves = [WaveBatch(receivedAt: .base, chunks: chunks)]
        return commit
    }

    @Test func `pieces of a wave come back whole, those with samples of a time and no others`() async throws {
        let store = try Store.inMemory()
        defer { store.close() }
        let tenant = try store.tenant(.main)
        let chunks = try (0..<120).map { try Self.chunk(at: $0) }
        for chunk in chunks.shuffled() { _ = try await tenant.commit(Self.commit(chunk)) }
        let id = Channel.of(Self.ecg).id
        #expect(try await tenant.waveforms(of: id, from: .after(-9), to: .after(999)) == chunks)
        #expect(try await tenant.waveforms(of: id, from: .after(30), to: .after(32)) == Array(chunks[30..<32]))
        let inside = Timestamp.after(40) + .milliseconds(996)
        #expect(try await tenant.waveforms(of: id, from: inside, to: .after(41)) == [chunks[40]])
        #expect(try await tenant.waveforms(of: id, from: .after(120), to: .after(999)).isEmpty)
        #expect(try await tenant.waveforms(of: 1, from: .after(0), to: .after(999)).isEmpty)
        #expect(try tenant.sampleCount() == 0)
    }

    @Test func `of two pieces with one start the later counts, and a repetition is not stored`() async throws {
        let store = try Store.inMemory()
        defer { store.close() }
        let tenant = try store.tenant(.main)
        let (first, second) = (try Self.chunk(at: 0), try Self.chunk(at: 0, level: 9))
        for chunk in [first, first, second, second] { _ = try await tenant.commit(Self.commit(chunk)) }
        #expect(try await tenant.waveforms(of: first.channel.id, from: .base, to: .after(1)) == [second])
        let rows = try tenant.read { session in
            try session.connection.row("SELECT count(*) FROM series_wave") { $0.int(0) }
        }
        #expect(rows == 2)
    }

    @Test func `a piece of a minute is stored, a longer one is refused`() async throws {
        let store = try Store.inMemory()
        defer { store.close() }
        let tenant = try store.tenant(.main)
        _ = try await tenant.commit(Self.commit(try Self.chunk(at: 0, count: 15_000)))
        await #expect(throws: StoreError.self) {
            _ = try await tenant.commit(Self.commit(try Self.chunk(at: 100, count: 15_001)))
        }
        #expect(try await tenant.waveforms(of: Channel.of(Self.ecg).id, from: .after(59), to: .after(999)).count == 1)
    }

    @Test func `waves are removed when their time has passed`() async throws {
        let store = try Store.inMemory { $0.series.waveRetention = .seconds(3_600) }
        defer { store.close() }
        let tenant = try store.tenant(.main)
        for second in [0, 1_000, 2_000] { _ = try await tenant.commit(Self.commit(try Self.chunk(at: second))) }
        while try await tenant.tendSeries(now: .after(3_600 + 1_000)) {}
        let left = try await tenant.waveforms(of: Channel.of(Self.ecg).id, from: .after(-9), to: .after(9_999))
        #expect(left.map(\.start.instant) == [.after(1_000), .after(2_000)].suffix(left.count))
        #expect(left.count == 2)
    }

    @Test func `a late piece takes its place, and pieces that overlap are both there`() async throws {
        let store = try Store.inMemory()
        defer { store.close() }
        let tenant = try store.tenant(.main)
        var late = try Self.chunk(at: 1)
        late.start.instant = late.start.instant - .milliseconds(500)
        for chunk in [try Self.chunk(at: 2), try Self.chunk(at: 0), late] {
            _ = try await tenant.commit(Self.commit(chunk))
        }
        let found = try await tenant.waveforms(of: Channel.of(Self.ecg).id, from: .after(-9), to: .after(99))
        #expect(found.map(\.start.instant) == [.after(0), .after(1) - .milliseconds(500), .after(2)])
    }

    @Test func `an id says where a piece is, and there is one text for each`() throws {
        for (channel, time) in [(0, 0), (.max, -1), (0x8123_4567_89AB_CDEF, 1_769_259_600_250_000)] as [(UInt64, Int64)]
        {
            let id = WaveObservationID(channel: channel, start: Timestamp(microseconds: time))
            #expect(WaveObservationID(id.description) == id && id.description.utf8.count == 28)
        }
        for text in [
            "w-", "v-00000000000000000000000000", "w-0000000000000g000000000000", "w-000000000000000000000000000",
        ] {
            #expect(WaveObservationID(text) == nil)
        }
        #expect(WaveObservationID("w-zzzzzzzzzzzzz0000000000000") == nil)
    }

    @Test func `the time from sample to sample is exact where a decimal can say it`() throws {
        func period(_ samples: Int, _ seconds: Int = 1) throws -> String {
            try #require(WaveformChunk.Rate(samples: samples, seconds: seconds)).period.text
        }
        #expect(try period(500) == "2" && period(125, 2) == "16" && period(240) == "4.166666666667")
        #expect(try period(1) == "1000" && period(512) == "1.953125" && period(360) == "2.777777777778")
    }

    @Test func `a walk finds each piece of a range once, whatever the page`() async throws {
        let store = try Store.inMemory()
        defer { store.close() }
        let tenant = try store.tenant(.main)
        for second in [0, 1, 2, 30, 31, 500] { _ = try await tenant.commit(Self.commit(try Self.chunk(at: second))) }
        let clause = SearchPlan.Clause(parameter: "code", alternatives: [.token(.code("131330"))])
        for count in 1...7 {
            for isAscending in [true, false] {
                var search = try #require(
                    try tenant.waveSearch(SearchPlan(resourceType: "Observation", clauses: [clause], count: count)))
                search.base.isAscending = isAscending
                var found: [Timestamp] = []
                repeat {
                    let page = try await tenant.waveObservations(matching: search) { _ in true }
                    found += page.items.map(\.id.start)
                    search.base.cursor = page.next
                } while search.base.cursor != nil
                let wanted = [0, 1, 2, 30, 31, 500].map { Timestamp.after($0) }
                #expect(found == (isAscending ? wanted : wanted.reversed()), "\(count)")
            }
        }
    }
}
