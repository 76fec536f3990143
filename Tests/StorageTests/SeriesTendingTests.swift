import Records
import Search
import TestSupport
import Testing
import Values

@testable import Storage

/// All that can be asked about samples, as texts that can be compared.
struct SeriesAnswers {
    let tenant: TenantStore
    let subjects: [SampleSubject]
    let span: Range<Timestamp>

    /// - Parameter seed: Chooses among the many questions.
    func all(seed: UInt64) async throws -> [String] {
        var random = SeededGenerator(seed: seed)
        var told = ["\(try tenant.sampleCount())", "\(try tenant.measuredSubjects())"]
        told += try tenant.latestSamples(of: subjects).map(Self.told)
        for subject in subjects {
            let all = try await tenant.samples(
                of: subject, from: span.lowerBound, to: span.upperBound, limit: .max,
                newestFirst: Bool.random(using: &random))
            told += all.map(Self.told)
            for sample in all.shuffled(using: &random).prefix(6) {
                told += try tenant.sampleObservationVersions(sample.observationID).map(Self.told)
                told += [try tenant.sampleObservation(sample.observationID).map(Self.told) ?? "none"]
                let times = sample.sample.time.instant..<span.upperBound
                told += try await tenant.readings(
                    of: sample.sample.channel.id, from: times.lowerBound, to: times.upperBound
                ).map { "\($0.time) \($0.sequence) \($0.status) \(VitalSample.Value.told($0.value))" }
            }
        }
        for isAscending in [true, false] {
            for subject in subjects.map({ [SampleSearch.SubjectTest.subject($0)] }) + [nil] {
                for code in ["8867-4", "85354-9", "59408-5"] {
                    let search = SampleSearch(
                        subjects: subject, conditions: [.init(.code(.code, [.code(code)]))], isAscending: isAscending,
                        count: Int.random(in: 1...40, using: &random))
                    told += try await pages(search)
                    told.append("\(try await tenant.sampleTotal(of: search) { _ in true } as Int?)")
                }
            }
        }
        for _ in 0..<12 {
            let search = SampleSearch(
                subjects: Bool.random(using: &random) ? nil : [.subject(subjects.randomElement(using: &random)!)],
                conditions: (0...1).map { _ in Self.condition(&random) }, isAscending: .random(using: &random),
                count: .random(in: 1...30, using: &random))
            told += ["\(search.conditions)"] + (try await pages(search))
        }
        return told + (try await history(seed))
    }

    private static func condition(_ random: inout SeededGenerator) -> SampleSearch.Condition {
        let prefixes: [SearchPlan.Prefix] = [.eq, .ne, .gt, .lt, .ge, .le, .sa, .eb, .ap]
        let low = Timestamp.after(.random(in: 0...900, using: &random))
        let length = Duration.seconds([1, 60, 600].randomElement(using: &random)!)
        let date = SampleSearch.DateTest(
            prefixes.randomElement(using: &random)!, low: low.microseconds, high: (low + length).microseconds)
        let tests: [SampleSearch.Condition.Tests] = [
            .date([date]), .lastUpdated([date]), .date([date, date]), .code(.component, [.code("8480-6")]),
            .code(.either, [.code("8462-4"), .code("8867-4")]),
            .status(["final", "corrected", "entered-in-error"].shuffled(using: &random).prefix(2).map { .code($0) }),
            .category([.code("vital-signs")]),
        ]
        return SampleSearch.Condition(
            tests.randomElement(using: &random)!, isNegated: Int.random(in: 0...3, using: &random) == 0)
    }

    private func pages(_ search: SampleSearch) async throws -> [String] {
        var (search, told) = (search, [String]())
        while true {
            let page = try await tenant.sampleObservations(matching: search) { _ in true }
            told += page.items.map(Self.told)
            guard let next = page.next else { return told }
            search.cursor = next
        }
    }

    private func history(_ seed: UInt64) async throws -> [String] {
        var (told, cursor) = ([String](), String?.none)
        let at = seed % 2 == 0 ? span.lowerBound..<span.upperBound : Timestamp.after(500)..<Timestamp.after(900)
        repeat {
            let page = try await tenant.sampleHistory(
                since: span.lowerBound, at: at, page: PageRequest(count: Int(seed % 50) + 30, cursor: cursor))
            told += page.items.map(Self.told)
            cursor = page.next
        } while cursor != nil
        return told
    }

    private static func told(_ sample: StoredSample) -> String {
        "\(sample.sample.told) \(sample.receivedAt) \(sample.committedAt) \(sample.journalSequence)"
    }

    private static func told(_ observation: SampleObservation) -> String {
        "\(observation.id) \(observation.version) \(String(decoding: observation.body, as: UTF8.self))"
    }
}

extension VitalSample.Value {
    static func told(_ value: VitalSample.Value) -> String {
        if case .number(let number) = value { number.text } else { "\(value)" }
    }
}

/// A ward whose monitors send, correct, withdraw and send late; the same for each seed.
struct RandomWard {
    private var random: SeededGenerator
    private var clock = 0
    private let subjects: [SampleSubject]

    init(_ seed: UInt64, _ subjects: [SampleSubject]) {
        (random, self.subjects) = (SeededGenerator(seed: seed), subjects)
    }

    /// The time of the last commit.
    var now: Timestamp { .after(clock) }

    mutating func commit() -> Commit {
        clock += Int.random(in: 1...20, using: &random)
        var commit = Commit(time: .after(clock) + .milliseconds(Int.random(in: 300...900, using: &random)))
        for subject in subjects where Int.random(in: 0...3, using: &random) > 0 {
            let isLate = Int.random(in: 0...5, using: &random) == 0
            let second = clock - (isLate ? Int.random(in: 0...1_500, using: &random) : 0)
            let status: VitalSample.Status =
                isLate ? [.final, .corrected, .enteredInError].randomElement(using: &random)! : .final
            var samples: [VitalSample] = []
            for (index, metric) in [Metric.heartRate, .saturation, .temperature, .systolic, .diastolic].enumerated() {
                guard Int.random(in: 0...4, using: &random) > 0 else { continue }
                // Late ones hit a grid, so that they often meet what is there.
                samples.append(
                    .number(
                        "\(Int.random(in: 60...180, using: &random)).\(Int.random(in: 0...1, using: &random))0", metric,
                        subject, at: second / 5 * 5, status: status, limits: index == 0 ? "50-120" : "",
                        flags: Int.random(in: 0...9, using: &random) == 0 ? ["H"] : [], row: UInt16(index + 2),
                        path: metric.panel == nil ? "1.2.1.1" : "1.1.1.\(index)"))
            }
            if samples.isEmpty { continue }
            if Int.random(in: 0...9, using: &random) == 0 { samples.shuffle(using: &random) }
            commit.samples.append(.of(samples, received: .after(clock) + .milliseconds(200)))
        }
        return commit
    }
}

struct SeriesTendingTests {
    private static let subjects: [SampleSubject] = [.patient, .bedOne, .patient(system: nil, value: "MR-2")]
    private static let span = Timestamp.after(-10_000)..<Timestamp.after(100_000)

    private static func store(_ adjust: (inout SeriesPolicy) -> Void) throws -> (store: Store, tenant: TenantStore) {
        let store = try Store.inMemory { configuration in
            (configuration.series.sealAfter, configuration.series.blockTime) = (.zero, .zero)
            adjust(&configuration.series)
        }
        return (store, try store.tenant(.main))
    }

    private func rowCounts(_ tenant: TenantStore) throws -> (rows: Int, blocks: Int) {
        try tenant.read { session in
            (
                try session.connection.row("SELECT count(*) FROM series_batch") { $0.int(0) } ?? -1,
                try session.connection.row("SELECT count(*) FROM series_block") { $0.int(0) } ?? -1
            )
        }
    }

    /// The first answer that is another one; nil if there is none.
    private static func difference(_ expected: [String], _ found: [String]) -> String? {
        for (one, two) in zip(expected, found) where one != two { return "\(two) instead of \(one)" }
        return expected.count == found.count ? nil : "\(found.count) instead of \(expected.count)"
    }

    private func tendAll(_ tenant: TenantStore, now: Timestamp) async throws {
        while try await tenant.tendSeries(now: now) {}
    }

    @Test(arguments: [41, 42, 43] as [UInt64])
    func `whatever is sealed, and however far, every answer is the same`(seed: UInt64) async throws {
        // Blocks of one batch, of some and of all.
        let length = Duration.seconds([0, 120, 900][Int(seed % 3)])
        let (plain, other) = (try Self.store { _ in }, try Self.store { $0.blockTime = length })
        var (ward, random) = (RandomWard(seed, Self.subjects), SeededGenerator(seed: seed))
        for step in 0..<120 {
            let commit = ward.commit()
            _ = try await plain.tenant.commit(commit)
            _ = try await other.tenant.commit(commit)
            // Between two commits sealing goes some steps, or to its end.
            let steps = [0, 0, 1, 2, 3, 1_000].randomElement(using: &random)!
            for _ in 0..<steps { if try await !other.tenant.tendSeries(now: ward.now - .seconds(60)) { break } }
            if step % 60 == 59 {
                let (left, right) = (
                    SeriesAnswers(tenant: plain.tenant, subjects: Self.subjects, span: Self.span),
                    SeriesAnswers(tenant: other.tenant, subjects: Self.subjects, span: Self.span)
                )
                let (expected, found) = (try await left.all(seed: seed), try await right.all(seed: seed))
                #expect(Self.difference(expected, found) == nil, "seed \(seed), step \(step)")
            }
        }
        #expect(try rowCounts(plain.tenant).blocks == 0)
        let counts = try rowCounts(other.tenant)
        #expect(counts.blocks > 2)
        #expect(length > .zero || counts.rows < 100)
    }

    @Test func `a restart in the middle of sealing goes on where it stopped`() async throws {
        let folder = try Folder.makeTemporary()
        var configuration = StorageConfiguration(directory: folder)
        (configuration.series.sealAfter, configuration.series.blockTime) = (.zero, .seconds(200))
        let subjects = (0..<2).map { SampleSubject.bed("bed-\($0)") }
        var ward = RandomWard(51, subjects)
        var expected: [String]?
        for stop in [0, 1, 2, 3, 4, 5] {
            let store = try Store.open(configuration, command: "test")
            let tenant = try store.tenant(.main)
            if stop == 0 { for _ in 0..<40 { _ = try await tenant.commit(ward.commit()) } }
            if stop > 0 {
                let answers = try await SeriesAnswers(tenant: tenant, subjects: subjects, span: Self.span).all(seed: 2)
                if let expected { #expect(Self.difference(expected, answers) == nil) }
                expected = answers
            }
            for _ in 0..<stop { try await tenant.tendSeries(now: ward.now + .seconds(900)) }
            store.close()
        }
        let store = try Store.open(configuration, command: "test")
        let tenant = try store.tenant(.main)
        try await tendAll(tenant, now: ward.now + .seconds(900))
        #expect(try rowCounts(tenant).rows == 0)
        // Numbers go on where they were, though no row tells any more.
        let before = try tenant.sampleCount()
        _ = try await tenant.commit(ward.commit())
        #expect(try tenant.sampleCount() > before)
        #expect(
            try tenant.read { session in
                try session.connection.row(
                    "SELECT min(number) > (SELECT through FROM series_seal) FROM series_batch"
                ) { $0.int(0) }
            } == 1)
        store.close()
        Folder.removeStore(folder, tenants: [TenantFileName(.main)])
    }

    @Test func `nothing is sealed before its time, and then all that has come`() async throws {
        let (store, tenant) = try Self.store { ($0.sealAfter, $0.blockTime) = (.seconds(900), .seconds(1_800)) }
        defer { store.close() }
        for second in stride(from: 0, through: 3_600, by: 60) {
            _ = try await tenant.commit(Self.commit(at: second))
        }
        #expect(try await !tenant.tendSeries(now: .after(2_699)))
        #expect(try await tenant.tendSeries(now: .after(2_700)))
        try await tendAll(tenant, now: .after(2_700))
        // The batches of half an hour, both ends included, are in one block; the others are rows.
        #expect(try rowCounts(tenant) == (rows: 30, blocks: 1))
        #expect(try tenant.sampleCount() == 61)
    }

    private static func commit(at second: Int, _ text: String? = nil) -> Commit {
        var commit = Commit(time: .after(second))
        commit.samples = [.of(.number(text ?? "\(second)", at: second))]
        return commit
    }

    @Test func `a correction of a sealed sample is its next version, and is sealed in turn`() async throws {
        let (store, tenant) = try Self.store { _ in }
        defer { store.close() }
        for second in 0..<50 { _ = try await tenant.commit(Self.commit(at: second)) }
        try await tendAll(tenant, now: .after(100))
        let id = SampleObservationID(.number("0.70", at: 7))
        _ = try await tenant.commit(Self.commit(at: 7, "0.70"))
        for round in 0..<3 {
            let versions = try tenant.sampleObservationVersions(id)
            #expect(versions.map(\.version) == [1, 2], "round \(round)")
            #expect(String(decoding: versions[1].body, as: UTF8.self).contains("\"value\":0.70,"))
            try await tendAll(tenant, now: .after(200 + round))
        }
        // What repeats it changes nothing.
        _ = try await tenant.commit(Self.commit(at: 7, "0.70"))
        #expect(try tenant.sampleObservationVersions(id).count == 2)
        #expect(try tenant.sampleCount() == 50)
    }

    @Test func `bodies of blocks are sealed with the tenant's key and bound to their place`() async throws {
        let store = try Store.inMemory { configuration in
            (configuration.series.sealAfter, configuration.series.blockTime) = (.zero, .zero)
        }
        let tenant = try store.tenant(.main)
        for second in 0..<5 { _ = try await tenant.commit(Self.commit(at: second)) }
        try await tendAll(tenant, now: .after(100))
        let first = try tenant.read { session in
            try session.connection.row("SELECT body FROM series_block") { $0.blob(0) }
        }
        // Without a key a body is a 0 and the plain bytes.
        #expect(first?.prefix(2) == [0, SeriesBlock.format])
    }
}

private func == (left: (rows: Int, blocks: Int), right: (rows: Int, blocks: Int)) -> Bool {
    left.rows == right.rows && left.blocks == right.blocks
}
