import Foundation
import HL7v2
import Mapping
import Records
import TestSupport
import Testing
import Values

struct MessageMappingTests {
    private let receivedAt = Timestamp(year: 2026, month: 1, day: 24, hour: 13)

    private func read(
        _ bytes: [UInt8], profile: String? = nil, trace: MappingTrace? = nil
    ) throws -> MessageReading? {
        let message = try HL7Message(parsing: bytes)
        var cache = ChannelCache()
        let context = MessageContext(peer: "test", profile: profile, receivedAt: receivedAt, journalSequence: 1)
        return try Fixtures.mapper().reading(of: message, context: context, cache: &cache, trace: trace)
    }

    /// A message with one patient and the rows given, each without its `OBX|n|`.
    private func read(rows: String..., header: String = "20260124124738+0000") throws -> MessageReading {
        var segments = [
            "MSH|^~\\&|MON|WARD|||\(header)||ORU^R01^ORU_R01|1|P|2.6", "PID|||A1^^^AFFERENT-DEMO^MR",
            "PV1||I|ICU^7^B1", "OBR|1||||||20260124124700",
        ]
        segments += rows.enumerated().map { "OBX|\($0.offset + 1)|\($0.element)" }
        return try #require(try read(Array(segments.joined(separator: "\r").utf8)))
    }

    @Test func `the tour's message gives its readings with exact decimals and LOINC beside MDC`() throws {
        let reading = try #require(try read(try Fixtures.bytes("samples/pcd-01.hl7")))
        let batch = try #require(reading.batch)
        #expect(batch.subject == .patient(system: "https://afferent.example/fhir/mrn", value: "TOUR-0001"))
        #expect(
            batch.samples.map(\.channel.metric.name) == [
                "heart-rate", "spo2", "respiratory-rate", "body-temperature", "nibp-systolic", "nibp-diastolic",
                "nibp-mean",
            ])
        guard case .number(let temperature) = batch.samples[3].value else { throw CancellationError() }
        #expect(temperature.text == "36.80")
        #expect(batch.samples[1].channel.metric.codings.map(\.code) == ["150456", "59408-5", "2708-6"])
        #expect(batch.samples[4].time.instant.description == "2026-01-24T12:45:00.000Z")
        #expect(reading.issues.isEmpty)
        #expect(reading.records.map(\.kind) == ["device"])
    }

    @Test func `the same message gives the same channels and samples again`() throws {
        let bytes = try Fixtures.bytes("samples/pcd-01.hl7")
        #expect(try read(bytes)?.batch == read(bytes)?.batch)
    }

    @Test func `what a laboratory reports is no monitor's: it says how final it is, or names a section or a specimen`()
        throws
    {
        let row = "OBX|1|NM|2823-3^Potassium^LN||4.1|mmol/L|||||F"
        func isTaken(_ more: String...) throws -> Bool {
            let segments = ["MSH|^~\\&|LAB||||20260124124738+0000||ORU^R01|1|P|2.5", "PV1||I|ICU^7^B1"] + more + [row]
            return try read(Array(segments.joined(separator: "\r").utf8))?.mapping == "pcd-01"
        }
        let request = "OBR|1|||24320-4^Panel^LN|||20260124124700"
        #expect(try isTaken(request))
        #expect(try isTaken(request + "|||||||||||||||||"))
        #expect(try !isTaken(request + "|||||||||||||||||CH"))
        #expect(try isTaken(request + "|||||||||||||||||ICU"))
        #expect(try !isTaken(request + "||||||||||||||||||F"))
        #expect(try !isTaken(request, "SPM|1|S1||119297000^Blood^SCT"))
    }

    @Test func `a time comes from the row, the container above, the request, the message`() throws {
        let reading = try read(
            rows: "|69642^VMD^MDC|1.2.0.0|||||||X|||20260124124600",
            "NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.2.1.5|98|262688^x^MDC|||||R|||20260124124500",
            "NM|149530^MDC_PULS_OXIM_PULS_RATE^MDC|1.2.1.6|70|264864^x^MDC|||||R",
            "NM|147842^MDC_ECG_HEART_RATE^MDC|1.3.1.6|71|264864^x^MDC|||||R")
        let times = try #require(reading.batch).samples.map(\.time)
        #expect(times.map(\.basis) == [.observation, .container, .request])
        #expect(
            times.map(\.instant.description) == [
                "2026-01-24T12:45:00.000Z", "2026-01-24T12:46:00.000Z", "2026-01-24T12:47:00.000Z",
            ])
        #expect(times.allSatisfy { $0.zoneBasis == .message && $0.offsetMinutes == 0 })
    }

    @Test func `a time without any zone takes the one configured`() throws {
        let text =
            "MSH|^~\\&|M||||20260124124738||ORU^R01|1|P|2.6\rPV1||I|B1\r"
            + "OBX|1|NM|147842^^MDC||71|264864^^MDC|||||R|||20260124124738"
        let message = try HL7Message(parsing: Array(text.utf8))
        var cache = ChannelCache()
        let context = MessageContext(peer: "p", receivedAt: receivedAt, journalSequence: 1) { _ in 480 }
        let reading = try Fixtures.mapper().reading(of: message, context: context, cache: &cache)
        let time = try #require(reading?.batch?.samples.first?.time)
        #expect(time.instant.description == "2026-01-24T04:47:38.000Z")
        #expect(time.zoneBasis == .configured)
    }

    @Test func `the same code twice is told apart by its containment`() throws {
        let row = "NM|151562^MDC_RESP_RATE^MDC|1.%.1.1|14|264928^x^MDC|||||R"
        let reading = try read(
            rows: row.replacingOccurrences(of: "%", with: "2"), row.replacingOccurrences(of: "%", with: "3"))
        #expect(Set(try #require(reading.batch).samples.map(\.channel.id)).count == 2)
    }

    @Test func `a value that is no number is kept as absent and reported as an error`() throws {
        let reading = try read(rows: "NM|147842^^MDC|1.1.1.1|12,5|264864^^MDC|||||R")
        #expect(reading.batch?.samples.first?.value == .absent(reason: "not-a-number"))
        #expect(reading.issues.map(\.isError) == [true])
        #expect(reading.issues.first?.expression == "OBX[1]-5")
    }

    @Test func `an empty value has a reason from the row's flags`() throws {
        let reading = try read(
            rows: "NM|147842^^MDC|1.1.1.1||264864^^MDC||INV|||R", "NM|150456^^MDC|1.2.1.1||262688^^MDC|||||R")
        #expect(
            reading.batch?.samples.map(\.value) == [.absent(reason: "error"), .absent(reason: "unknown")])
    }

    @Test func `a unit is never guessed where it could be another`() throws {
        let reading = try read(
            rows: "NM|147842^^MDC|1.1.1.1|70||||||R", "NM|150364^^MDC|1.2.1.1|98.6||||||R",
            "NM|150364^^MDC|1.2.1.2|98.6|266560^MDC_DIM_FAHR^MDC|||||R")
        #expect(reading.batch?.samples.map(\.channel.metric.unit) == ["/min", nil, "[degF]"])
        #expect(reading.issues.map(\.expression) == ["OBX[2]-6"])
    }

    @Test func `a value that no patient can have is no value`() throws {
        let reading = try read(
            rows: "NM|147842^^MDC|1.1.1.1|-100|264864^^MDC|||||F", "NM|150456^^MDC|1.2.1.1|100|262688^^MDC|||||F",
            "NM|150456^^MDC|1.2.1.2|100.1|262688^^MDC|||||F")
        #expect(
            reading.batch?.samples.map(\.value) == [
                .absent(reason: "error"), .number(ExactDecimal(100)), .absent(reason: "error"),
            ])
        #expect(reading.issues.map(\.expression) == ["OBX[1]-5", "OBX[3]-5"])
    }

    @Test func `the temperature of skin and breath is not the body's`() throws {
        let reading = try read(
            rows: "NM|150388^MDC_TEMP_SKIN^MDC|1.1.1.1|34.1|268192^^MDC|||||R",
            "NM|150368^MDC_TEMP_CORE^MDC|1.1.1.2|37.1|268192^^MDC|||||R")
        #expect(reading.batch?.samples.map(\.channel.metric.name) == ["mdc_temp_skin", "body-temperature"])
    }

    @Test func `respiration with the unit of a rate is the respiratory rate`() throws {
        let reading = try read(rows: "NM|0002-5000^Resp^MDIL|0|15|0004-0ae0^rpm^MDIL|||||F")
        #expect(reading.batch?.samples.map(\.channel.metric.name) == ["respiratory-rate"])
    }

    @Test func `codes of Philips in hexadecimal are the MDC codes they stand for`() throws {
        let reading = try read(rows: "NM|0002-4182^HR^MDIL|0|60|0004-0aa0^bpm^MDIL|||||F")
        let metric = try #require(reading.batch?.samples.first?.channel.metric)
        #expect(metric.name == "heart-rate")
        #expect(metric.unit == "/min")
        #expect(
            metric.codings.first == Coding(system: CodeSystemURI.mdc, code: "147842", display: "MDC_ECG_HEART_RATE"))
        #expect(metric.codings.contains { $0.code == "0002-4182" })
    }

    @Test func `the identifier of an unlisted authority is kept apart from every patient record`() throws {
        let text =
            "MSH|^~\\&|M||||20260124124738+0000||ORU^R01|1|P|2.6\rPID|||A1^^^OTHER^MR~B2^^^OTHER^PI\r"
            + "OBX|1|NM|147842^^MDC||71|264864^^MDC|||||R"
        let reading = try #require(try read(Array(text.utf8)))
        #expect(reading.batch?.subject == .patient(system: "urn:hl7v2:assigning-authority:OTHER", value: "A1"))
    }

    @Test func `without patient and bed the device is the subject`() throws {
        let text = "MSH|^~\\&|MON||||20260124124738+0000||ORU^R01|1|P|2.6\rOBX|1|NM|147842^^MDC||71|264864^^MDC|||||R"
        #expect(try read(Array(text.utf8))?.batch?.subject == .device("MON@test"))
        #expect(try read(Array((text + "|||||||M7").utf8))?.batch?.subject == .device("M7"))
    }

    @Test func `a message of another kind is taken by no file`() throws {
        #expect(try read(Array("MSH|^~\\&|A||||20260101||SIU^S12|1|P|2.6\rPID|||1".utf8)) == nil)
    }

    @Test func `the trace says which line gave which sample from what`() throws {
        var steps: [String] = []
        _ = try read(try Fixtures.bytes("samples/pcd-01.hl7")) { steps.append($0.description) }
        #expect(steps.contains { $0.hasPrefix("hl7v2/pcd-01.yaml:") && $0.hasSuffix("heart-rate ← OBX[2]-5 = 72") })
    }

    @Test(.enabled(if: Fixtures.shared != nil, Shared.missing))
    func `every message of a real monitor gives what its golden says`() throws {
        let folder = try #require(Fixtures.shared).appendingPathComponent("devices/samples/device")
        var lines: [String] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        where path.hasSuffix(".hl7") {
            lines.append("# \(path)")
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
            lines += describe(bytes, Self.profiles.first { path.hasPrefix($0.key) }?.value)
        }
        try Fixtures.expectGolden(lines.joined(separator: "\n") + "\n", "mapping/device-messages.txt")
    }

    /// What a site would configure for the peer of a sample; for the others the header tells.
    private static let profiles: KeyValuePairs = [
        "mindray/pds-": "mindray-pds", "philips/piic-": "philips-piic", "philips/piciX": "philips-piic-ix",
        "draeger/": "draeger",
    ]

    private func describe(_ bytes: [UInt8], _ profile: String?) -> [String] {
        do {
            guard let reading = try read(bytes, profile: profile) else { return ["no mapping takes it"] }
            let samples = reading.batch?.samples ?? []
            let kind = reading.batch.map { $0.subject.key.prefix(1) } ?? "-"
            return [
                "\(reading.mapping) by \(reading.profile ?? "no profile"): \(samples.count) readings of subject \(kind)"
            ]
                + samples.map(\.line) + reading.waves.map(\.line) + reading.alarms.map(\.line)
                + reading.heartbeats.map {
                    let kind = $0.isFarewell ? "farewell" : "heartbeat"
                    return "\(kind) of \($0.reporter) subject \($0.subject.key.prefix(1)) patience \($0.patience)"
                } + reading.issues.map { "! \($0)" }
        } catch {
            return ["unreadable: \(error)"]
        }
    }
}

extension WaveformChunk {
    fileprivate var line: String {
        let codes = channel.metric.codings.map(\.code).joined(separator: " ")
        let basis = start.basis == .receipt ? "receipt" : "\(start.instant) \(start.basis) \(start.zoneBasis)"
        let gaps = gaps.map { " \($0.reason) \($0.samples)" }.joined()
        return "wave \(channel.metric.name) \(samples.count) of \(rate) from \(basis) [\(codes)] "
            + "\(samples.prefix(3).map(String.init).joined(separator: " ")) … × \(resolution) \(channel.metric.unit ?? "-")"
            + gaps
    }
}

extension AlarmReport {
    fileprivate var line: String {
        let said = [
            phase?.rawValue, state?.rawValue, inactivation?.rawValue, priority?.rawValue, kind?.rawValue,
            direction?.rawValue,
        ].map { $0 ?? "-" }.joined(separator: " ")
        let reading = vital.map { "\($0) \(value?.text ?? "-") \(unit ?? "-") \(limits ?? "")" } ?? "no reading"
        let about = "\(code?.code ?? "-") \(code?.display ?? "-") \"\(text ?? "-")\" of \(source ?? "-")"
        return
            "alarm \(about): \(said); \(reading); \(time.instant) \(time.basis) subject \(subject.key.prefix(1)) "
            + "[\(identity.split(separator: "\u{1E}").joined(separator: " / "))] by \(reporter)"
    }
}

extension VitalSample {
    fileprivate var line: String {
        let shown =
            switch value {
            case .number(let number): number.text
            case .bound(let bound): bound.text
            case .text(let text): "\"\(text)\""
            case .coding(let coding): coding.code
            case .absent(let reason): "(\(reason))"
            }
        let codes = channel.metric.codings.map(\.code).joined(separator: " ")
        let about = [limits, flags.joined(separator: "~")].filter { !$0.isEmpty }.joined(separator: " ")
        let basis = time.basis == .receipt ? "receipt" : "\(time.instant) \(time.basis) \(time.zoneBasis)"
        return
            "OBX[\(row)] \(channel.metric.name) \(shown) \(channel.metric.unit ?? "-") [\(codes)] \(status) \(basis) \(about)"
    }
}
