import Records
import Search
import TestSupport
import Testing
import Values

@testable import Storage

struct SeriesStoreTests {
    private let all = Timestamp.after(-100_000)...Timestamp.after(100_000)

    private func told(
        _ reader: SeriesReader, _ subject: SampleSubject = .patient, newestFirst: Bool = false
    ) throws -> [String] {
        try reader.samples(
            of: subject, from: all.lowerBound, to: all.upperBound, limit: 10_000, newestFirst: newestFirst
        ).map(\.sample.told)
    }

    @Test func `what was stored comes back, in order of time, either way round`() throws {
        let store = try SeriesFixture()
        let samples = (0..<50).map { VitalSample.number("\(60 + $0).50", at: $0 * 3, limits: "50-120", flags: ["H"]) }
        for sample in samples { try store.store(.of(sample)) }
        #expect(try told(store.reader) == samples.map(\.told))
        #expect(try told(store.reader, newestFirst: true) == samples.reversed().map(\.told))
        #expect(try told(store.freshReader) == samples.map(\.told))
        #expect(try store.reader.count() == 50)
    }

    @Test func `a range begins with its first time and ends before its last`() throws {
        let store = try SeriesFixture()
        try store.store((0..<30).map { .of(.number("\($0)", at: $0)) })
        let found = try store.reader.samples(of: .patient, from: .after(10), to: .after(13), limit: 100)
        #expect(found.map(\.sample.time.instant) == [.after(12), .after(11), .after(10)])
        #expect(try store.reader.samples(of: .patient, from: .after(10), to: .after(13), limit: 2).count == 2)
        #expect(try store.reader.samples(of: .bedOne, from: .base, to: .after(13), limit: 2).isEmpty)
    }

    @Test func `codes choose channels`() throws {
        let store = try SeriesFixture()
        try store.store(.of(.number("72"), .number("98", .saturation, row: 2)))
        let found = try store.reader.samples(
            of: .patient, from: .base, to: .after(1), codes: [.systemAndCode(CodeSystemURI.loinc, "59408-5")], limit: 9)
        #expect(found.map(\.sample.told) == [VitalSample.number("98", .saturation, row: 2).told])
    }

    @Test func `a repeated message changes nothing, in memory or after a restart`() throws {
        let store = try SeriesFixture()
        let batch = SampleBatch.of(.number("72"), .number("98", .saturation, row: 2))
        try store.store(batch)
        try store.store(batch, at: .after(60))
        store.restart()
        try store.store(batch, at: .after(120))
        try store.store(.of(.number("73", at: 1)), at: .after(121))
        try store.store(batch, at: .after(122))
        #expect(try store.rowCount() == 2)
        #expect(try store.reader.count() == 3)
        let versions = try store.reader.versions(of: SampleObservationID(batch.samples[0]), context: .logical)
        #expect(versions.map(\.version) == [1])
        #expect(versions[0].lastUpdated == .base)
    }

    @Test func `a reading that is sent again beside new ones is stored once`() throws {
        let store = try SeriesFixture()
        for second in 0..<20 {
            try store.store(.of(.number("\(70 + second)", at: second), .number("117", .systolic, at: -300, row: 2)))
        }
        #expect(try store.reader.count() == 21)
        #expect(try told(store.reader).count == 21)
    }

    @Test func `a correction is a new version and is what samples show`() throws {
        let store = try SeriesFixture()
        let first = VitalSample.number("0.7", at: 0)
        try store.store(.of(first))
        try store.store(.of(.number("74", at: 5)), at: .after(5))
        try store.store(.of(.number("0.70", at: 0)), at: .after(6))
        store.restart()
        try store.store(.of(.number("0.70", at: 0, status: .corrected)), at: .after(7))
        try store.store(.of(.number("0.70", at: 0, status: .enteredInError)), at: .after(8))
        #expect(try store.reader.count() == 2)
        let id = SampleObservationID(first)
        let versions = try store.reader.versions(of: id, context: .logical)
        #expect(versions.map(\.version) == [1, 2, 3, 4])
        #expect(versions.map(\.lastUpdated) == [.base, .after(6), .after(7), .after(8)])
        let bodies = try versions.map { try resource($0) }
        #expect(bodies.map { $0["status"] as? String } == ["final", "final", "corrected", "entered-in-error"])
        #expect(String(decoding: versions[1].body, as: UTF8.self).contains("\"value\":0.70,"))
        #expect(
            try told(store.reader)
                == [VitalSample.number("0.70", status: .enteredInError), .number("74", at: 5)].map(\.told))
    }

    @Test func `samples far apart in one message are found in their time`() throws {
        let store = try SeriesFixture()
        let samples = [
            VitalSample.number("72", at: 0), .number("117", .systolic, at: -4_000, row: 2),
            .number("98", .saturation, at: 9, row: 3),
            .number("36.5", .temperature, at: 70, row: 4),
        ]
        try store.store(.of(samples))
        #expect(try store.rowCount() == 4)
        for sample in samples {
            let time = sample.time.instant
            let found = try store.freshReader.samples(of: .patient, from: time, to: time + .microseconds(1), limit: 9)
            #expect(found.map(\.sample.told) == [sample.told])
            #expect(try store.reader.observation(SampleObservationID(sample), context: .logical) != nil)
        }
    }

    @Test func `the last reading of each channel is the same in memory and after a restart`() throws {
        let store = try SeriesFixture()
        for second in 0..<200 {
            var samples = [VitalSample.number("\(60 + second % 40)", at: second)]
            if second % 60 == 0 { samples.append(.number("\(110 + second)", .systolic, at: second, row: 2)) }
            if second % 7 == 0 { samples.append(.number("97", .saturation, at: second - 90, row: 3)) }
            try store.store(.of(samples))
        }
        let warm = try store.reader.latest(of: [.patient, .bedOne])
        #expect(warm.map(\.sample.value) == [99, 290, 97].map { .number(ExactDecimal($0)) })
        #expect(try store.freshReader.latest(of: [.patient]) == warm)
        let seen = try store.reader.subjects()
        #expect(seen == [MeasuredSubject(subject: .patient, bed: "ICU^101^1", newest: .after(199))])
        #expect(try store.freshReader.subjects().map(\.newest) == [.after(199)])
    }

    @Test func `a rolled back transaction leaves nothing in memory`() throws {
        let store = try SeriesFixture()
        try store.store(.of(.number("72")))
        try store.connection.run("BEGIN")
        let lost = SampleBatch.of(.number("180", at: 5, limits: "50-120"), .number("98", .saturation, at: 5, row: 2))
        try store.writer.write([lost], commitTime: .base, connection: store.connection)
        try store.connection.run("ROLLBACK")
        store.writer.didRollBack()
        #expect(try store.reader.latest(of: [.patient]).map(\.sample.told) == [VitalSample.number("72").told])
        try store.store(lost)
        #expect(try store.reader.count() == 3)
        #expect(try told(store.freshReader).count == 3)
    }

    @Test func `two channels with one id are kept apart`() throws {
        let store = try SeriesFixture()
        var other = VitalSample.number("98", .saturation, row: 2)
        other.channel = other.channel.identified(by: Channel.of(.heartRate).id)
        var stranger = VitalSample.number("61", .heartRate, .bedOne)
        stranger.channel = stranger.channel.identified(by: Channel.of(.heartRate).id)
        for second in 0..<3 {
            var one = VitalSample.number("72", at: second)
            one.row = 1
            (other.time, stranger.time) = (.sent(second), .sent(second))
            try store.store(.of(one, other), .of(stranger))
        }
        #expect(try store.reader.count() == 9)
        let latest = try store.freshReader.latest(of: [.patient, .bedOne])
        #expect(latest.map(\.sample.channel.metric) == [.heartRate, .saturation, .heartRate])
        #expect(Set(latest.map(\.observationID)).count == 3)
        for sample in latest {
            let body = try resource(try store.reader.observation(sample.observationID, context: .logical))
            #expect(body["id"] as? String == sample.observationID.description)
        }
    }

    @Test func `a better description of a channel is taken over and its old ids go on`() throws {
        let store = try SeriesFixture()
        var plain = Metric.systolic
        (plain.codings, plain.panel) = ([plain.codings[0]], nil)
        let old = VitalSample.number("117", plain)
        try store.store(.of(old))
        try store.store(.of(.number("118", .systolic, at: 9)))
        let observation = try resource(try store.freshReader.observation(SampleObservationID(old), context: .logical))
        #expect(observation["id"] as? String == SampleObservationID(old).description)
        #expect(try store.freshReader.latest(of: [.patient]).map(\.sample.channel.metric) == [.systolic])
    }

    @Test func `subjects that were long silent leave memory`() {
        let cache = SeriesCache(subjectsMax: 8)
        for number in 0..<40 {
            let subject = SampleSubject.bed("bed-\(number)")
            cache.publish([subject: SubjectSeries(ref: Int64(number), subject: subject)])
        }
        #expect(cache.all.count <= 8)
        #expect(cache[.bed("bed-39")] != nil)
        #expect(cache[.bed("bed-0")] == nil)
    }
}

/// The store against a simple model of what the rules say.
struct SeriesModelTests {
    private struct Key: Hashable {
        var metric: String
        var second: Int
        var sequence: UInt16
    }

    @Test(arguments: [21, 22, 23, 24] as [UInt64])
    func `samples, counts, versions and last readings are those of the model`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let store = try SeriesFixture()
        var model: [Key: [VitalSample]] = [:]
        let metrics: [Metric] = [.heartRate, .saturation, .respiration, .temperature, .perfusion]
        var clock = 0
        for step in 0..<400 {
            clock += Int.random(in: 0...4, using: &random)
            var samples: [Key: VitalSample] = [:]
            for metric in metrics where Bool.random(using: &random) {
                let late = Int.random(in: 0...9, using: &random) == 0 ? Int.random(in: 0...200, using: &random) : 0
                let key = Key(
                    metric: metric.name, second: clock - late, sequence: UInt16.random(in: 0...1, using: &random))
                samples[key] = .number(
                    "\(Int.random(in: 90...92, using: &random))", metric, at: key.second, sequence: key.sequence)
            }
            if samples.isEmpty { continue }
            for (key, sample) in samples where model[key]?.last?.value != sample.value {
                model[key, default: []].append(sample)
            }
            try store.store(.of(samples.values.sorted { $0.told < $1.told }), at: .after(1_000 + step))
            if Int.random(in: 0...60, using: &random) == 0 { store.restart() }
        }
        #expect(try store.reader.count() == Int64(model.count), "seed \(seed)")
        for reader in [store.reader, store.freshReader] {
            let found = try reader.samples(of: .patient, from: .after(-1_000), to: .after(100_000), limit: .max)
            #expect(Set(found.map(\.sample.told)) == Set(model.values.map { $0.last!.told }), "seed \(seed)")
            #expect(found.count == model.count)
            #expect(found.map(\.observationID) == found.map(\.observationID).sorted(by: >))
            let last = Dictionary(grouping: model.values.map { $0.last! }, by: \.channel).values.map { samples in
                samples.max { ($0.time.instant, $0.sequence) < ($1.time.instant, $1.sequence) }!.told
            }
            #expect(Set(try reader.latest(of: [.patient]).map(\.sample.told)) == Set(last), "seed \(seed)")
        }
        for (_, versions) in model.prefix(200) {
            let stored = try store.reader.versions(of: SampleObservationID(versions[0]), context: .logical)
            #expect(stored.count == versions.count, "seed \(seed)")
        }
    }
}
