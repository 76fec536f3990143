import Foundation
import Records
import Search
import Testing
import Values

@testable import Storage

/// A store of samples alone, in memory: one connection that writes and reads.
final class SeriesFixture {
    let connection: SQLConnection
    let bodies = BodyCodec(tenant: .main, tenantKeys: nil)
    private(set) var cache = SeriesCache()
    private(set) var writer: SeriesWriter

    init(path: String = ":memory:") throws {
        connection = try SQLConnection(path: path, mode: .readWrite)
        for statement in SeriesSchema.statements + SeriesSchema.blockStatements + BedSchema.statements {
            try connection.execute(statement)
        }
        writer = SeriesWriter(cache: cache, bodies: bodies)
    }

    var reader: SeriesReader { SeriesReader(Session(connection: connection, bodies: bodies), cache: cache) }

    /// A reader that knows nothing but what is stored.
    var freshReader: SeriesReader {
        SeriesReader(Session(connection: connection, bodies: bodies), cache: SeriesCache())
    }

    func store(_ batches: SampleBatch..., at time: Timestamp = .base) throws { try store(batches, at: time) }

    func store(_ batches: [SampleBatch], at time: Timestamp = .base) throws {
        try connection.run("BEGIN")
        try writer.write(batches, commitTime: time, connection: connection)
        try connection.run("COMMIT")
        writer.didCommit()
    }

    /// As after a restart: what was in memory is gone.
    func restart() {
        cache = SeriesCache()
        writer = SeriesWriter(cache: cache, bodies: bodies)
    }

    func rowCount() throws -> Int {
        try connection.row("SELECT count(*) FROM series_batch") { $0.int(0) } ?? 0
    }
}

extension Timestamp {
    /// 2026-01-24T12:47:38+08:00
    static let base = Timestamp(year: 2026, month: 1, day: 24, hour: 4, minute: 47, second: 38)

    static func after(_ seconds: Int) -> Timestamp { base + .seconds(seconds) }
}

extension SampleTime {
    /// A time of OBX-14 as a monitor in UTC+8 writes it.
    static func sent(_ seconds: Int) -> SampleTime {
        let instant = Timestamp.after(seconds)
        let local = (instant + .seconds(8 * 3_600)).text(fractionDigits: 0)
        return SampleTime(
            instant: instant, text: local.filter(\.isNumber) + "+0800", offsetMinutes: 480, basis: .observation,
            zoneBasis: .sent)
    }
}

extension Metric {
    private static func vital(
        _ name: String, mdc: String, loinc: String, unit: String, panel: String? = nil
    ) -> Metric {
        Metric(
            name: name,
            codings: [
                Coding(system: CodeSystemURI.mdc, code: mdc), Coding(system: CodeSystemURI.loinc, code: loinc),
            ], unit: unit, unitDisplay: nil, panel: panel)
    }

    static let heartRate = vital("heart-rate", mdc: "147842", loinc: "8867-4", unit: "/min")
    static let saturation = vital("spo2", mdc: "150456", loinc: "59408-5", unit: "%")
    static let respiration = vital("respiratory-rate", mdc: "151578", loinc: "76270-8", unit: "/min")
    static let temperature = vital("temperature-core", mdc: "150368", loinc: "8329-5", unit: "Cel")
    static let systolic = vital("nibp-systolic", mdc: "150021", loinc: "8480-6", unit: "mm[Hg]", panel: "nibp")
    static let diastolic = vital("nibp-diastolic", mdc: "150022", loinc: "8462-4", unit: "mm[Hg]", panel: "nibp")
    static let mean = vital("nibp-mean", mdc: "150023", loinc: "76536-2", unit: "mm[Hg]", panel: "nibp")
    static let perfusion = Metric(
        name: "mdc_puls_oxim_perf_rel", codings: [Coding(system: CodeSystemURI.mdc, code: "150448")], unit: "1",
        unitDisplay: nil)
}

extension SampleSubject {
    static let patient = SampleSubject.patient(system: "urn:oid:1.2.36", value: "MR-1")
    static let bedOne = SampleSubject.bed("ICU^101^1")
}

extension Channel {
    static func of(
        _ metric: Metric, _ subject: SampleSubject = .patient, path: String = "1.2.1.1", bed: String? = "ICU^101^1"
    ) -> Channel {
        let channel = Channel(
            id: 0, subject: subject, bed: bed, device: "MON-7", peer: "ward-a", metric: metric, path: path)
        // FNV-1a: any stable hash of the identity will do here.
        let id = channel.identity.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return channel.identified(by: id)
    }
}

extension VitalSample {
    static func number(
        _ text: String, _ metric: Metric = .heartRate, _ subject: SampleSubject = .patient, at seconds: Int = 0,
        status: Status = .final, limits: String = "", flags: [String] = [], sequence: UInt16 = 0, row: UInt16 = 1,
        path: String = "1.2.1.1"
    ) -> VitalSample {
        VitalSample(
            channel: .of(metric, subject, path: path), time: .sent(seconds), value: .number(ExactDecimal(text)!),
            status: status, limits: limits, flags: flags, sequence: sequence, row: row)
    }

    /// Everything that must come back, with numbers by their text.
    var told: String {
        let value =
            switch value {
            case .number(let number): "number \(number.text)"
            default: "\(value)"
            }
        return "\(channel.id) \(time) \(value) \(status) \(limits) \(flags) \(sequence) \(row)"
    }
}

extension SampleBatch {
    static func of(_ samples: VitalSample..., received: Timestamp? = nil) -> SampleBatch {
        of(samples, received: received)
    }

    static func of(_ samples: [VitalSample], received: Timestamp? = nil) -> SampleBatch {
        SampleBatch(
            subject: samples[0].channel.subject,
            receivedAt: received ?? samples[0].time.instant + .milliseconds(250), journalSequence: 7, samples: samples)
    }
}

/// The resource of an Observation, as a dictionary.
func resource(_ observation: SampleObservation?) throws -> [String: Any] {
    let body = try #require(observation).body
    return try #require(try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])
}
