import Records
import Seal
import Search
import TestSupport
import Testing
import Values

@testable import Storage

/// Older pieces of waves are joined: nobody who reads them sees a difference, and they take little room.
struct WaveBlockTests {
    private static func ecg(_ number: Int) -> Channel {
        .of(
            Metric(
                name: "ecg-\(number)", codings: [Coding(system: CodeSystemURI.mdc, code: "13133\(number)")], unit: "mV",
                unitDisplay: nil))
    }

    /// All that can be asked about waves, as texts.
    private static func answers(_ tenant: TenantStore, _ channels: [Channel], upTo end: Int) async throws -> [String] {
        var told: [String] = []
        for channel in channels {
            for from in stride(from: -9, to: end, by: 37) {
                let found = try await tenant.waveforms(of: channel.id, from: .after(from), to: .after(from + 41))
                told += found.map { "\($0)" }
            }
            for piece in try await tenant.waveforms(of: channel.id, from: .after(-9), to: .after(end)) {
                let id = WaveObservationID(channel: channel.id, start: piece.start.instant)
                told += try tenant.waveObservationVersions(id).map {
                    "\($0.id) \($0.version) \($0.lastUpdated) \(String(decoding: $0.body, as: UTF8.self))"
                }
            }
        }
        for isAscending in [true, false] {
            for count in [3, 50] {
                let codes = SearchPlan.Clause(
                    parameter: "code", alternatives: channels.map { .token(.code($0.metric.codings[0].code)) })
                let plan = SearchPlan(resourceType: "Observation", clauses: [codes], count: count)
                var search = try #require(try tenant.waveSearch(plan))
                search.base.isAscending = isAscending
                told.append("\(try await tenant.waveTotal(of: search) { _ in true } as Int?)")
                repeat {
                    let page = try await tenant.waveObservations(matching: search) { _ in true }
                    told += page.items.map { "\($0.id) \($0.version)" }
                    search.base.cursor = page.next
                } while search.base.cursor != nil
            }
        }
        return told
    }

    /// Pieces of some waves as they may come: late, again, corrected, of other rates, with gaps between.
    private static func pieces(_ channels: [Channel], seed: UInt64, count: Int) throws -> [WaveformChunk] {
        var random = SeededGenerator(seed: seed)
        var pieces: [WaveformChunk] = []
        for second in 0..<count {
            for channel in channels where random.below(9) > 0 {
                let hertz = random.below(20) == 0 ? 125 : 250
                let start = random.below(15) == 0 ? max(0, second - random.below(100)) : second
                let samples = (0..<hertz).map { _ in Int32(random.below(400)) - 200 }
                pieces.append(
                    WaveformChunk(
                        channel: channel, start: .sent(start), rate: try #require(.init(samples: hertz)),
                        resolution: try #require(ExactDecimal("0.0050")), origin: ExactDecimal(0), samples: samples,
                        gaps: random.below(10) == 0 ? [.init(samples: 3..<5, reason: .invalid)] : [],
                        lowerLimit: random.below(30) == 0 ? ExactDecimal(-4) : nil))
            }
        }
        return pieces
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `what is asked about waves has the same answers before, while and after they are joined`(seed: UInt64)
        async throws
    {
        let store = try Store.inMemory { $0.series.sealAfter = .seconds(60) }
        defer { store.close() }
        let tenant = try store.tenant(.main)
        let channels = (0..<3).map(Self.ecg)
        let pieces = try Self.pieces(channels, seed: seed, count: 300)
        for (index, piece) in pieces.enumerated() {
            var commit = Commit(time: .after(index / 3))
            commit.waves = [WaveBatch(receivedAt: .after(index / 3), chunks: [piece])]
            _ = try await tenant.commit(commit)
        }
        let before = try await Self.answers(tenant, channels, upTo: 310)
        var steps = 0
        while try await tenant.tendSeries(now: .after(9_000)) {
            steps += 1
            if steps == 2 { #expect(try await Self.answers(tenant, channels, upTo: 310) == before, "seed \(seed)") }
        }
        #expect(steps > 1)
        #expect(try tenant.read { try $0.connection.row("SELECT count(*) FROM series_wave") { $0.int(0) } } == 0)
        #expect(try await Self.answers(tenant, channels, upTo: 310) == before, "seed \(seed)")
    }

    @Test func `a repetition of a joined piece is not stored, a correction is one more version, and numbers go on`()
        async throws
    {
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        let configuration = StorageConfiguration(directory: directory)
        let pieces = try Self.pieces([Self.ecg(0)], seed: 4, count: 5)
        var other = pieces[0]
        other.samples[7] += 1
        for (round, piece) in [pieces[0], pieces[0], other].enumerated() {
            // The rows are gone at each start, but their numbers are not free.
            let store = try Store.open(configuration, command: "test")
            defer { store.close() }
            let tenant = try store.tenant(.main)
            var commit = Commit(time: .after(round))
            commit.waves = [WaveBatch(receivedAt: .after(round), chunks: [piece])]
            _ = try await tenant.commit(commit)
            while try await tenant.tendSeries(now: .after(9_000)) {}
            let id = WaveObservationID(channel: piece.channel.id, start: piece.start.instant)
            #expect(try tenant.waveObservationVersions(id).count == (round == 2 ? 2 : 1))
            #expect(try tenant.waveObservation(id)?.lastUpdated == .after(round == 2 ? 2 : 0))
        }
    }

    @Test func `joined waves are removed when their time has passed`() async throws {
        let store = try Store.inMemory { $0.series.waveRetention = .seconds(36_000) }
        defer { store.close() }
        let tenant = try store.tenant(.main)
        let pieces = try Self.pieces([Self.ecg(0)], seed: 5, count: 20)
        var commit = Commit(time: .base)
        commit.waves = [WaveBatch(receivedAt: .base, chunks: pieces)]
        _ = try await tenant.commit(commit)
        func left() async throws -> Int {
            try await tenant.waveforms(of: Self.ecg(0).id, from: .after(-9), to: .after(99)).count
        }
        while try await tenant.tendSeries(now: .after(9_000)) {}
        #expect(try await left() > 10)
        while try await tenant.tendSeries(now: .after(36_000 + 300)) {}
        #expect(try await left() == 0)
    }

    @Test func `a damaged block is refused, and never traps`() throws {
        let pieces = try Self.pieces([Self.ecg(0)], seed: 6, count: 9).enumerated().map { index, chunk in
            WaveBlock.Piece(
                number: Int64(index), wave: StoredWave(chunk: chunk, receivedAt: .after(index), committedAt: .base))
        }
        let bytes = WaveBlock.pack(pieces)
        #expect(try WaveBlock.unpack(bytes, of: Self.ecg(0)) == pieces)
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            var damaged = Array(bytes.prefix(random.below(bytes.count) + 1))
            damaged[random.below(damaged.count)] = UInt8(random.below(256))
            _ = try? WaveBlock.unpack(damaged, of: Self.ecg(0))
            _ = try? WaveBlock.starts(in: damaged)
        }
    }

    // MARK: Room

    @Test(.enabled(if: Shared.isThere, Shared.missing), arguments: Recording.all.filter(\.isECG))
    func `a real ECG that came in pieces of a second takes at most 1.5 bytes a sample on disk`(_ recording: Recording)
        async throws
    {
        let key = try DataKey(bytes: Array(repeating: 7, count: 32))
        let store = try Store.inMemory { $0.keys = { _ in KeyRing(current: key) } }
        defer { store.close() }
        let tenant = try store.tenant(.main)
        func bytesUsed() throws -> Int {
            try tenant.read { session in
                let pages = try session.connection.row("PRAGMA page_count") { $0.int(0) } ?? 0
                let free = try session.connection.row("PRAGMA freelist_count") { $0.int(0) } ?? 0
                return (pages - free) * (try session.connection.row("PRAGMA page_size") { $0.int(0) } ?? 0)
            }
        }
        let samples = Array(try recording.samples().prefix(recording.hertz * 600))
        let empty = try bytesUsed()
        for (second, first) in stride(from: 0, to: samples.count, by: recording.hertz).enumerated() {
            let part = Array(samples[first..<min(samples.count, first + recording.hertz)])
            var commit = Commit(time: .after(second))
            commit.waves = [
                WaveBatch(
                    receivedAt: .after(second),
                    chunks: [
                        WaveformChunk(
                            channel: Self.ecg(0), start: .sent(second),
                            rate: try #require(.init(samples: recording.hertz)),
                            resolution: try #require(ExactDecimal("0.005")), origin: ExactDecimal(0), samples: part)
                    ])
            ]
            _ = try await tenant.commit(commit)
        }
        let apart = Double(try bytesUsed() - empty) / Double(samples.count)
        while try await tenant.tendSeries(now: .after(99_000)) {}
        let joined = Double(try bytesUsed() - empty) / Double(samples.count)
        #expect(joined <= 1.5, "\(joined) bytes a sample, \(apart) before")
        let back = try await tenant.waveforms(of: Self.ecg(0).id, from: .after(-9), to: .after(9_999))
        #expect(back.flatMap(\.samples) == samples)
    }
}
