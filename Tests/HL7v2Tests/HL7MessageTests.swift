import HL7v2
import TestSupport
import Testing
import Values

@Suite struct HL7MessageTests {
    private func message(_ text: String) throws -> HL7Message { try HL7Message(parsing: Array(text)) }

    private func fault(_ text: String, limits: HL7Message.Limits = .standard) -> HL7ParseError? {
        do {
            _ = try HL7Message(parsing: Array(text), limits: limits)
            return nil
        } catch { return error }
    }

    private static let sample =
        "MSH|^~\\&|MON^1&2&3^X|F|||20260124||ORU^R01^ORU_R01|77|P|2.6\rPID|||a^^^H~b^^^I&2||\"\"\r"
        + "OBX|1|NM|1^A^MDC|1.1|0.70||L~H||\rZZZ|own\rOBX|2|NM|2||-5"

    @Test func `a message without MSH is refused at offset 0`() {
        #expect(fault("PID|1") == HL7ParseError(.headerMissing, offset: 0))
        #expect(fault("") == HL7ParseError(.headerMissing, offset: 0))
        #expect(fault("MSH") == HL7ParseError(.headerMissing, offset: 0))
        #expect(fault("\r\nMSX|^~\\&|") == HL7ParseError(.headerMissing, offset: 2))
    }

    @Test func `delimiters that cannot delimit are refused where they stand`() {
        #expect(fault("MSH\r^~\\&\r") == HL7ParseError(.delimitersUnreadable, offset: 3))
        #expect(fault("MSH|^~\\&#!|") == HL7ParseError(.delimitersUnreadable, offset: 9))
        #expect(fault("MSH|ACME|") == HL7ParseError(.delimitersUnreadable, offset: 4))
    }

    @Test func `an error's description tells nothing of the message`() throws {
        let error = try #require(fault("MSH|Doe|John"))
        #expect(!error.description.contains("Doe") && error.description.contains("offset 4"))
    }

    @Test func `the limits are inclusive`() {
        let text = "MSH|^~\\&|A\rPID|1\rOBX|1"
        #expect(fault(text, limits: .init(messageBytesMax: text.utf8.count)) == nil)
        #expect(
            fault(text, limits: .init(messageBytesMax: text.utf8.count - 1))
                == HL7ParseError(.messageTooLong, offset: text.utf8.count - 1))
        #expect(fault(text, limits: .init(segmentsMax: 3)) == nil)
        #expect(fault(text, limits: .init(segmentsMax: 2)) == HL7ParseError(.tooManySegments, offset: 17))
    }

    @Test func `fields, repetitions, components and subcomponents count from one`() throws {
        let message = try message(Self.sample)
        #expect(message.segments.map(\.name.description) == ["MSH", "PID", "OBX", "ZZZ", "OBX"])
        let header = message.header
        #expect(header.text(1) == "|" && header.field(2)?.bytes == Array("^~\\&")[...])
        #expect(header.text(3, component: 2, subcomponent: 3) == "3")
        #expect(header.text(9, component: 2) == "R01" && header.text(12) == "2.6")
        #expect(header.field(13) == nil && header.fieldCount == 12)
        let patient = message.segments[1]
        #expect(patient.text(3, repetition: 2, component: 4, subcomponent: 2) == "2")
        #expect(patient.text(3, repetition: 2, component: 4) == "I&2")
        #expect(patient.wholeField(3)?.bytes == Array("a^^^H~b^^^I&2")[...])
        #expect(
            patient.repetitions(3).map { $0.components.map(\.text) } == [["a", "", "", "H"], ["b", "", "", "I&2"]])
        #expect(patient.field(3, repetition: 3) == nil && patient.field(3, component: 5) == nil)
        #expect(patient.field(0) == nil && patient.field(-1) == nil && patient.field(3, repetition: 0) == nil)
        #expect(patient.field(99) == nil)
    }

    @Test func `a place is absent, empty, null or valued`() throws {
        let patient = try message(Self.sample).segments[1]
        #expect(patient.field(9)?.presence == nil)
        #expect(patient.field(1)?.presence == .empty)
        #expect(patient.field(5)?.presence == .null)
        #expect(patient.field(3)?.presence == .valued)
        #expect(patient.text(5) == nil && patient.field(5)?.text == "")
    }

    @Test func `a value without components is its own first component and subcomponent`() throws {
        let row = try message(Self.sample).segments[2]
        #expect(row.text(5, component: 1, subcomponent: 1) == "0.70")
        #expect(row.text(5, subcomponent: 1) == "0.70" && row.field(5, component: 2) == nil)
    }

    @Test func `numbers keep their text`() throws {
        let message = try message(Self.sample)
        let numbers = message.segments(named: "OBX").compactMap { $0.field(5)?.decimal?.text }
        #expect(numbers == ["0.70", "-5"])
    }

    @Test(
        arguments: [
            ("+5", "5"), (" 98.60 ", "98.60"), ("007", "7"), (".5", "0.5"), ("-.50", "-0.50"), ("5.", "5"),
            ("-0", "-0"),
            ("", nil), ("1e3", nil), ("12,5", nil), ("+", nil), (".", nil), ("1.2.3", nil), ("--1", nil), ("abc", nil),
            ("-32768", "-32768"), ("NaN", nil),
        ] as [(String, String?)])
    func `a number is read as HL7 writes numbers`(text: String, expected: String?) throws {
        let row = try message("MSH|^~\\&|\rOBX|\(text)|").segments[1]
        #expect(row.field(1)?.decimal?.text == expected)
    }

    @Test(arguments: ["\r", "\n", "\r\n", "\r\r\n", "\n\n"])
    func `segments end with CR, LF or both`(end: String) throws {
        let text = ["MSH|^~\\&|A", "PID|1", "OBX|2", ""].joined(separator: end)
        let message = try message(text)
        #expect(message.segments.map(\.name.description) == ["MSH", "PID", "OBX"])
        #expect(message.segments[1].text(1) == "1" && message.encoded() == Array(text))
    }

    @Test func `a line feed within text stays in its value`() throws {
        let message = try message("MSH|^~\\&|A\rNTE|1||first line\nsecond | line\nOBX|3\rPID|1")
        #expect(message.segments.map(\.name.description) == ["MSH", "NTE", "OBX", "PID"])
        #expect(message.segments[1].text(3) == "first line\nsecond " && message.segments[1].text(4) == " line")
    }

    @Test func `padding and byte order marks are passed over and kept`() throws {
        let text = "\u{FEFF}\r\nMSH|^~\\&|A\rOBX|1|X  \0\0\r\n "
        let message = try message(text)
        #expect(message.segments.count == 2 && message.segments[1].text(2) == "X")
        #expect(message.encoded() == Array(text))
    }

    @Test func `any delimiters are taken from the header`() throws {
        let message = try message("MSH*:;!?*A:B*\rPID*x:y?z;w*!S!")
        #expect(
            message.delimiters == HL7Delimiters(field: 42, component: 58, repetition: 59, escape: 33, subcomponent: 63))
        let patient = message.segments[1]
        #expect(patient.text(1, component: 2, subcomponent: 2) == "z" && patient.text(1, repetition: 2) == "w")
        #expect(patient.text(2) == ":")
    }

    @Test func `five encoding characters, and those of a doubled escape, are understood`() throws {
        #expect(try message("MSH|^~\\&#|A").delimiters.truncation == UInt8(ascii: "#"))
        let doubled = try message("MSH|^~\\\\&|A").delimiters
        #expect(doubled == .standard)
        #expect(try message("MSH|^|A").delimiters == .standard)
        let blank = try message("MSH|^~\\&  |A")
        #expect(blank.delimiters == .standard && blank.header.text(3) == "A")
        #expect(fault("MSH|^ \\&|A") == HL7ParseError(.delimitersUnreadable, offset: 5))
    }

    @Test func `a segment without a proper name is kept`() throws {
        let message = try message("MSH|^~\\&|A\rOB|1|2\rlong name|x\rPD1")
        #expect(message.segments.map(\.name.description) == ["MSH", "", "", "PD1"])
        #expect(message.segments[1].text(2) == "2" && message.segments[2].bytes == Array("long name|x")[...])
        #expect(message.segments[3].fieldCount == 0 && message.segments[3].field(1) == nil)
    }

    @Test func `ten thousand rows and five megabytes take time in proportion`() throws {
        func time(rows: Int) throws -> Duration {
            let row = "OBX|1|NA|1^A^MDC|1.1|" + String(repeating: "12^", count: 160) + "||||||R\r"
            let bytes = Array("MSH|^~\\&|A\r" + String(repeating: row, count: rows))
            let started = ContinuousClock.now
            let message = try HL7Message(parsing: bytes)
            let count = message.segments(named: "OBX").reduce(0) {
                $0 + ($1.field(5)?.components.reduce(0) { n, _ in n + 1 } ?? 0)
            }
            #expect(count == rows * 161)
            return ContinuousClock.now - started
        }
        _ = try time(rows: 100)
        let (small, large) = (try time(rows: 1000), try time(rows: 10_000))
        #expect(large < small * 60 + .milliseconds(200))
    }

    @Test(.enabled(if: SharedSamples.isPresent, "\(SharedSamples.absent)"))
    func `all shared messages parse and give back their bytes`() throws {
        let device = SharedSamples.files("device", suffix: ".hl7")
        let generic = SharedSamples.files("generic", suffix: ".hl7")
        #expect(device.count == 33 && generic.count == 553)
        for sample in device + generic {
            let message = try HL7Message(parsing: sample.bytes)
            #expect(message.encoded() == sample.bytes, "\(sample.name)")
            #expect(message.header.name == "MSH", "\(sample.name)")
            let pieces = message.segments.flatMap { Array($0.bytes) }
            let kept = sample.bytes.filter { !UInt8.isBlank($0) }
            #expect(pieces.filter { !UInt8.isBlank($0) } == kept || sample.bytes.first == 0xEF, "\(sample.name)")
        }
    }

    @Test(.enabled(if: SharedSamples.isPresent, "\(SharedSamples.absent)"))
    func `rows of a shared monitor message read as they were written`() throws {
        let sample = try #require(
            SharedSamples.files("device", suffix: "ihe/pcd01-periodic-monitor.hl7").first
                ?? SharedSamples.files(
                    "device/ihe", suffix: "pcd01-periodic-monitor.hl7"
                ).first)
        let message = try HL7Message(parsing: sample.bytes)
        #expect(message.characterSet == .iso8859(part: 1))
        #expect(try message.read("OBX[4]-5") == ["117"])
        #expect(try message.read("OBX[4]-3.1") == ["150021"])
        #expect(try message.read("OBX[17]-5.1") == ["3.9"])
        #expect(try message.value(at: HL7Path("PID-5.3"))?.presence == .null)
        #expect(try message.values(at: HL7Path("OBX[*]-5")).count { $0.decimal != nil } == 9)
    }

    @Test(arguments: 0..<30)
    func `no bytes make the parser trap`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("|^~\\&\r\n\u{0B}\u{1C}MSHOBXPID\"1.-Xx ") + [0x00, 0x80, 0xEF, 0xBB, 0xBF, 0xFF]
        for _ in 0..<60 {
            var bytes = Bool.random(using: &generator) ? Array("MSH|^~\\&|") : []
            let count = Int.random(in: 0...300, using: &generator)
            bytes += (0..<count).compactMap { _ in alphabet.randomElement(using: &generator) }
            if let header = try? HL7Header(parsing: bytes) {
                _ = (header.isResponse, header.controlID, header.field(99), header.field(0))
                var output: [UInt8] = []
                var session = AcknowledgmentSession()
                session.answer(header, outcome: .stored, controlID: "1", time: "2026", into: &output)
            }
            guard let message = try? HL7Message(parsing: bytes) else { continue }
            #expect(message.encoded() == bytes)
            var fed = 0
            message.fingerprintContent.feed { fed += $0.count }
            #expect(fed <= bytes.count)
            for segment in message.segments {
                for number in 0...segment.fieldCount + 1 {
                    for repetition in segment.repetitions(number) {
                        for component in repetition.components {
                            _ = (component.text, component.decimal, component.presence)
                        }
                    }
                    _ = segment.text(number, repetition: 2, component: 2, subcomponent: 2)
                }
            }
        }
    }
}

extension UInt8 {
    static func isBlank(_ byte: UInt8) -> Bool { [0x00, 0x0A, 0x0D, 0x20].contains(byte) }
}
