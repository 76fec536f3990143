import Records
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
}
