import Foundation
import HL7v2
import Mapping
import Records
import TestSupport
import Testing
import Values

/// Reports of laboratories and departments as records (HL7 v2.6, chapter 7).
struct ResultMappingTests {
    private func reading(_ bytes: [UInt8]) throws -> MessageReading? {
        var cache = ChannelCache()
        let context = MessageContext(
            peer: "lab", receivedAt: Timestamp(year: 2026, month: 1, day: 24), journalSequence: 1)
        return try Fixtures.mapper().reading(of: try HL7Message(parsing: bytes), context: context, cache: &cache)
    }

    private func read(
        _ segments: String..., at time: String = "20260124120000+0000", type: String = "ORU^R01"
    ) throws -> MessageReading {
        let head = "MSH|^~\\&|LAB|HOSP|||\(time)||\(type)|1|P|2.6"
        let pid = "PID|||A1^^^AFFERENT-DEMO^MR||Muster^Anna"
        return try #require(try reading(Array(([head, pid] + segments).joined(separator: "\r").utf8)))
    }

    private func records(_ reading: MessageReading) -> [Record] { reading.patients?.records.map(\.record) ?? [] }

    private static let order = "OBR|1|P1|F1|GLU^Glucose^L|||202601241100+0000|||||||||||||||202601241130+0000|||F"

    @Test func `a result has code, exact value, unit, range, flag, status and times`() throws {
        let reading = try read(
            Self.order,
            "OBX|1|NM|GLU^Glucose^L^2345-7^Glucose [Mass/volume]^LN||7.0|mmol/L^^UCUM|3.90-6.10|H|||F|||202601241045+0000",
            "NTE|1||Fasting", "SPM|1|S1||BLD^Blood")
        let record = try #require(records(reading).first)
        let unit = (unit: "mmol/L", system: CodeSystemURI.ucum, code: "mmol/L")
        let quantity = { (text: String) in
            ExactDecimal(text).map {
                RecordValue.quantity(Quantity(value: $0, unit: unit.unit, system: unit.system, code: unit.code))
            }
        }
        #expect(
            record["code"]
                == .coding(Coding(system: CodeSystemURI.loinc, code: "2345-7", display: "Glucose [Mass/volume]")))
        #expect(record["value"] == quantity("7.0"))
        #expect(record["referenceLow"] == quantity("3.90") && record["referenceHigh"] == quantity("6.10"))
        #expect(record["status"] == .text("final") && record["interpretation"] == .text("H"))
        #expect(record["specimen"] == .text("Blood") && record["note"] == .text("Fasting"))
        #expect(record.time?.text == "2026-01-24T10:45:00.000Z")
        #expect(record["issued"] == .time(try #require(PartialDateTime("2026-01-24T11:30:00.000Z"))))
        #expect(reading.issues.isEmpty && reading.refusal == nil && reading.batch == nil)
    }

    @Test(arguments: [
        ("NM|x||<0.1|mg/L", "<0.1 mg/L"), ("NM|x|| >= 120 |mg/L", ">=120 mg/L"), ("NM|x||+.50|", "0.50"),
        ("SN|x||>^100|mg/L", ">100 mg/L"), ("SN|x||^1^:^128|", "\"1:128\""), ("SN|x||=^2^+|", "\"2+\""),
        ("SN|x||<^0.05", "<0.05"), ("ST|x||1:128|", "\"1:128\""), ("ST|x||5.80|THOU/uL", "5.80 10*3/uL"),
        ("ST|x||0451|", "\"0451\""), ("ST|x||10||7-16", "10"), ("NM|x||haemolysed|mmol/L", "\"haemolysed\""),
        ("ST|x||<5|K/uL", "<5 (K/uL)"), ("NM|x||5|mg/dl^^ISO+", "5 mg/dL"),
        ("CWE|x||260385009^Negative^SCT", "260385009"), ("CWE|x||^No growth", "\"No growth\""),
        ("DT|x||20260102|", "\"2026-01-02\""), ("NM|x||12.5|furlong^^UCUM", "12.5 (furlong)"),
    ])
    func `a value is what it says, to the last digit`(_ row: String, _ expected: String) throws {
        let record = try #require(records(try read(Self.order, "OBX|1|\(row)")).first)
        #expect(ResultLine.value(of: record) == expected)
    }

    @Test func `rows of one code and sub-id are one result, others are apart`() throws {
        let culture = try read(
            "OBR|1||F1|CULT^Culture^L|||202601241100|||||||||||||||||MB|F",
            "OBX|1|ST|ISO^Isolate^L|1|Heavy growth of|||A|||F", "OBX|2|CE|ISO^Isolate^L|1|STA^Staphylococcus^L|||A|||F",
            "OBX|3|CE|ISO^Isolate^L|2|ENT^Enterococcus^L|||A|||F",
            "OBR|2||F1|SENS^Susceptibility^L|||202601241100|||||||||||||||||MB|F|ISO&&L^1",
            "OBX|1|ST|VAN^Vancomycin^L||S|||S|||F",
            "OBR|3||F1|SENS^Susceptibility^L|||202601241100|||||||||||||||||MB|F|ISO&&L^2",
            "OBX|1|ST|VAN^Vancomycin^L||R|||R|||F")
        let found = records(culture)
        #expect(found.map { ResultLine.value(of: $0) } == ["STA \"Heavy growth of\"", "ENT", "\"S\"", "\"R\""])
        #expect(Set(found.map(\.id)).count == 4)
        let text = try read(
            Self.order, "OBX|1|TX|REP^Report^L||Line 1||||||F", "OBX|2|TX|REP^Report^L||~Line 3||||||F",
            "OBX|3|TX|||Line 4||||||F")
        #expect(records(text).map { $0["valueText"] } == [.text("Line 1\nLine 3"), .text("Line 4")])
        let twice = try read(
            Self.order, "OBX|1|NM|ALP||108|U/L", "OBX|2|NM|ALP||108|U/L", "OBX|3|NM|ALP||110|U/L")
        #expect(records(twice).map { ResultLine.value(of: $0) } == ["108 U/L", "110 U/L"])
    }

    @Test func `the same result has the same id whatever its value, status and time`() throws {
        let one = try read(Self.order, "OBX|1|NM|K^Potassium^L||5.1|mmol/L|||||P")
        let other = try read(Self.order, "OBX|7|NM|K^Potassium^L||4.1|mmol/L|||||C", at: "20260125")
        #expect(records(one).map(\.id) == records(other).map(\.id))
        #expect(records(other).first?["status"] == .text("corrected"))
    }

    @Test(arguments: [
        ("P", "preliminary"), ("I", "registered"), ("X", "cancelled"), ("A", "amended"), ("", "final"), ("?", "final"),
    ])
    func `a status is that of the row, else of the order`(_ sent: String, _ expected: String) throws {
        let record = try #require(records(try read(Self.order, "OBX|1|NM|K||4.1||||||\(sent)")).first)
        #expect(record["status"] == .text(expected))
    }

    @Test func `a deletion withdraws, a description of the order is no result`() throws {
        let deleted = try read(Self.order, "OBX|1|NM|K||4.1||||||D", "OBX|2|NM|NA||140||||||F")
        #expect(deleted.patients?.records.map(\.isWithdrawn) == [true, false])
        #expect(try read(Self.order, "OBX|1|ST|K||x||||||O").refusal?.reason == "no-results")
        #expect(try read(Self.order).refusal?.reason == "no-results")
    }

    @Test func `each patient of a report has its own results, and nobody's are kept for a person`() throws {
        let two = try read(
            Self.order, "OBX|1|NM|K||4.1||||||F", "PID|||A2^^^AFFERENT-DEMO^MR",
            "OBR|1||F2|GLU|||202601241100||||||||||||||||||F", "OBX|1|NM|K||5.1||||||F")
        #expect(two.patients?.records.map(\.patient.value) == ["A1", "A2"])
        let head = "MSH|^~\\&|LAB|HOSP|||20260124120000||ORU^R01|1|P|2.6"
        let nobody = try reading(Array("\(head)\r\(Self.order)\rOBX|1|NM|K||4.1||||||F".utf8))
        #expect(nobody?.refusal?.reason == "no-patient" && nobody?.patients == nil)
    }

    @Test(arguments: [
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.7.4.147842|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||F",
        "OBX|1|NM|8867-4^Heart rate^LN||72|/min|||||F", "OBX|1|NM|0002-4182^HR^MDIL|0|72|0004-0aa0^bpm^MDIL|||||F",
    ])
    func `a monitor's readings stay readings, whatever its order says`(_ row: String) throws {
        let reading = try read(Self.order, row)
        #expect(reading.mapping == "pcd-01" && reading.batch?.samples.count == 1)
    }

    @Test(arguments: ["OUL^R22^OUL_R22", "OUL^R23^OUL_R23"])
    func `what an analyser reports by specimen has each result with the specimen that it is of`(type: String) throws {
        let reading = try read(
            "SPM|1|S1||BLD^Blood", "OBX|1|NM|VOL^Volume^L||4|mL|||||F", "SAC|||S1-1",
            "OBR|1|P1|F1|GLU^Glucose^L", "ORC|SC", "OBX|1|NM|GLU^Glucose^L||7.0|mmol/L|||||F",
            "OBR|2|P2|F2|NA^Sodium^L", "OBX|1|NM|NA^Sodium^L||140|mmol/L|||||F", "NTE|1||Repeated",
            "SPM|2|S2||UR^Urine", "OBX|1|NM|VOL^Volume^L||20|mL|||||F", "OBR|3|P3|F3|PH^pH^L",
            "OBX|1|NM|PH^pH^L||6.5||||||F", type: type)
        let found = records(reading).map { "\($0["text"]?.shownText ?? "") of \($0["specimen"]?.shownText ?? "")" }
        #expect(found == ["Volume of Blood", "Glucose of Blood", "Sodium of Blood", "Volume of Urine", "pH of Urine"])
        #expect(records(reading)[2]["note"] == .text("Repeated") && Set(records(reading).map(\.id)).count == 5)
        #expect(reading.refusal == nil && reading.issues.isEmpty)
    }

    @Test func `an old report for display is read as any other, a laboratory's and a monitor's`() throws {
        let result = "OBX|1|NM|GLU^Glucose^L||7.0|mmol/L|||||F"
        #expect(try records(read(Self.order, result, type: "ORU^R03")).count == 1)
        let reading = try read(
            "PV1||I|ICU^^1", "OBR|1||||||202601241100+0000", "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|/min",
            type: "ORU^R03")
        #expect(reading.batch?.samples.map(\.channel.metric.name) == ["heart-rate"])
    }

    @Test func `a report of another department is one document`() throws {
        let report = try read(
            "OBR|1|P1|F9|XR^Chest^L|||202601241100|||||||||||||||202601241130||RAD|F",
            "OBX|1|TX|&GDT|1|No nodule.||||||F",
            "OBX|2|TX|&IMP|2|Normal.||||||F", "OBX|3|NM|CTR^Ratio^L||0.45|||||F")
        let record = try #require(records(report).first)
        #expect(record.kind == "document" && records(report).count == 1)
        #expect(record["title"] == .text("Chest") && record["text"] == .text("No nodule.\nNormal.\n0.45"))
    }

    @Test(.enabled(if: Shared.isThere)) func `every report of the generic set reads as its golden tells`() throws {
        let folder = Shared.folder.appendingPathComponent("devices/samples/generic")
        var lines: [String] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
            guard path.hasSuffix(".hl7") else { continue }
            var framer = MLLPFramer()
            framer.append([UInt8](try Data(contentsOf: folder.appendingPathComponent(path))))
            framer.finish()
            while let frame = framer.next() {
                guard let message = try? HL7Message(parsing: frame.bytes), !message.isResponse,
                    message.text(at: try HL7Path("MSH-9.1")) == "ORU"
                else { continue }
                guard let reading = try reading(frame.bytes) else {
                    lines.append("\(path): no mapping")
                    continue
                }
                guard ["laboratory", "imaging"].contains(reading.mapping) else {
                    lines.append("\(path): \(reading.mapping), \(reading.batch?.samples.count ?? 0) readings")
                    continue
                }
                let found = reading.patients?.records ?? []
                lines.append("\(path): \(reading.mapping), \(reading.refusal?.reason ?? "\(found.count) records")")
                lines += found.map { "    " + ResultLine.text(of: $0) }
                lines += reading.issues.map { "    remark: \($0)" }
            }
        }
        try Fixtures.expectGolden(lines.joined(separator: "\n") + "\n", "mapping/reports.txt")
    }
}

/// A result as a clinician would read it on one line.
private enum ResultLine {
    static func text(of dated: PatientReading.DatedRecord) -> String {
        let record = dated.record
        var parts = [record.kind]
        if dated.isWithdrawn { parts.append("withdrawn") }
        if dated.isAmending { parts.append("amending") }
        let shown = [
            "status", "code", "type", "text", "value", "interpretation", "range", "effective", "date", "specimen",
            "performer", "part", "note", "orderNote",
        ]
        for name in shown {
            switch name {
            case "value": parts.append("= " + value(of: record))
            case "range":
                let ends = ["referenceLow", "referenceHigh"].map { record[$0].map(plain) ?? "" }
                if let sent = record["referenceText"] { parts.append("[\(plain(sent)) → \(ends[0])…\(ends[1])]") }
            case "text" where record.kind == "document": parts.append(record["title"].map(plain) ?? "")
            default: if let value = record[name] { parts.append("\(name) \(plain(value))") }
            }
        }
        return parts.joined(separator: " ")
    }

    static func value(of record: Record) -> String {
        let text = record["valueText"] ?? (record.kind == "document" ? record["text"] : nil)
        let parts = [record["value"].map(plain), record["valueCode"].map(plain), text.map { "\"\(plain($0))\"" }]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    private static func plain(_ value: RecordValue) -> String {
        switch value {
        // What a report tells in sentences is its sender's: how long it is tells whether it is whole.
        case .text(let text): text.count > 32 ? "(\(text.count) characters)" : text.replacing("\n", with: "⏎")
        case .time(let time): time.text
        case .coding(let coding): coding.code
        case .quantity(let quantity):
            [(quantity.comparator ?? "") + quantity.value.text, quantity.code ?? quantity.unit.map { "(\($0))" }]
                .compactMap(\.self).joined(separator: " ")
        default: "\(value)"
        }
    }
}

extension RecordValue {
    fileprivate var shownText: String? { if case .text(let text) = self { text } else { nil } }
}
