import HL7v2
import TestSupport
import Testing

@Suite struct AcknowledgmentTests {
    private func message(accept: String, application: String, type: String = "ORU^R01^ORU_R01", id: String = "42")
        -> String
    {
        "MSH|^~\\&|MON^1|WARD|GW|SITE|20260124||\(type)|\(id)|T|2.6|||\(accept)|\(application)||8859/1\rOBX|1\r"
    }

    private func header(_ text: String) throws -> HL7Header { try HL7Header(parsing: Array(text)) }

    private func answer(
        _ text: String?, _ outcome: AcknowledgmentOutcome, policy: AcknowledgmentPolicy = .automatic
    ) throws -> String {
        var session = AcknowledgmentSession(policy: policy)
        var output: [UInt8] = []
        session.answer(
            try text.map { try header($0) }, outcome: outcome, controlID: "G1", time: "20260124T", into: &output)
        return codes(output)
    }

    /// The MSA-1 of each message in the output.
    private func codes(_ output: [UInt8]) -> String {
        items(of: output).compactMap { try? HL7Message(parsing: $0.bytes).read("MSA-1").first }.joined(separator: " ")
    }

    // MSH-15, MSH-16, then the answer if stored, if no message, if storing failed.
    @Test(arguments: [
        ("", "", "AA AR AE"), ("\"\"", "\"\"", "AA AR AE"), ("AL", "", "CA CR CE"), ("AL", "NE", "CA CR CE"),
        ("AL", "AL", "CA CR CE"), ("SU", "NE", "CA - -"), ("ER", "NE", "- CR CE"), ("NE", "AL", "AA AR AE"),
        ("NE", "ER", "- AR AE"), ("NE", "SU", "AA - -"), ("NE", "NE", "- - -"), ("", "AL", "AA AR AE"),
        ("", "NE", "- - -"), ("NE", "", "- - -"), ("ER", "AL", "AA CR CE"), ("al", "ne", "CA CR CE"),
        (" AL ", "NE^x", "CA CR CE"), ("XX", "NE", "CA CR CE"),
    ])
    func `a message is answered as its MSH-15 and MSH-16 ask`(accept: String, application: String, expected: String)
        throws
    {
        let text = message(accept: accept, application: application)
        let answers = try AcknowledgmentOutcome.allCases.map { try answer(text, $0) }
        #expect(answers.map { $0.isEmpty ? "-" : $0 }.joined(separator: " ") == expected)
    }

    // A field left out before the type, after the time or before it; a type of one's own; security in its place.
    @Test(arguments: [
        ("MSH|^~\\&|GE|ICU|GW|SITE|20260124120000|ORU^R01|C42|P|2.3|||AL|NE", "C42", "2.3", "AL"),
        ("MSH|^~\\&|GE|ICU|GW|20260124120000||ORU^R01|C42|P|2.3|||AL|NE", "C42", "2.3", "AL"),
        ("MSH|^~\\&|GE|ICU|GW|SITE|20260124120000||ORU^R01|C42|P|2.3|||AL|NE", "C42", "2.3", "AL"),
        ("MSH|^~\\&|GE|ICU|GW|SITE|20260124120000|KEY^S01|ORU^R01|C42|P|2.3|||AL|NE", "C42", "2.3", "AL"),
    ])
    func `a header that lacks a field is read as if it were there`(
        header: String, id: String, version: String, accept: String
    ) throws {
        let read = try self.header(header)
        #expect(String(decoding: read.controlID, as: UTF8.self) == id)
        #expect(read.messageType.elementsEqual("ORU".utf8) && read.triggerEvent.elementsEqual("R01".utf8))
        #expect(String(decoding: read.version, as: UTF8.self) == version)
        #expect(String(decoding: read.field(15), as: UTF8.self) == accept)
        #expect(try answer(header, .stored) == "CA")
        let whole = try HL7Message(parsing: Array(header.utf8)).withWholeHeader
        let fields =
            try (whole ?? HL7Message(parsing: Array(header.utf8))).read("MSH-7")
            + ["MSH-9.1", "MSH-10"].flatMap {
                try (whole ?? HL7Message(parsing: Array(header.utf8))).read($0)
            }
        #expect(fields == ["20260124120000", "ORU", id])
    }

    @Test(arguments: ["ACK", "ACK^R01^ACK", "ORA^R41^ORA_R41", "ORF^R04", "RSP^ZV2^RSP_ZV2", "ORR^O02", "MCF", "RSP"])
    func `an answer is never answered`(type: String) throws {
        for outcome in AcknowledgmentOutcome.allCases {
            #expect(try answer(message(accept: "AL", application: "AL", type: type), outcome) == "")
        }
    }

    @Test func `a message whose second segment is MSA is an answer, whatever its type`() throws {
        #expect(try answer("MSH|^~\\&|A||||||ZZZ^Z01|1|P|2.4\rMSA|AA|7\r", .stored) == "")
        #expect(try answer("MSH|^~\\&|A||||||ZZZ^Z01|1|P|2.4\rMSX|AA|7\r", .stored) == "AA")
    }

    @Test func `a profile can force a style, drop store failures and ask for both answers`() throws {
        let both = message(accept: "AL", application: "AL")
        let original = message(accept: "", application: "")
        #expect(try answer(both, .stored, policy: .init(style: .original)) == "AA")
        #expect(try answer(original, .stored, policy: .init(style: .enhanced)) == "CA")
        #expect(try answer(original, .notAMessage, policy: .init(style: .enhanced)) == "CR")
        #expect(try answer(both, .stored, policy: .init(style: .none)) == "")
        #expect(try answer(nil, .notAMessage, policy: .init(style: .none)) == "")
        #expect(try answer(both, .storeFailed, policy: .init(answersStoreFailure: false)) == "")
        #expect(try answer(both, .stored, policy: .init(answersStoreFailure: false)) == "CA")
        #expect(try answer(both, .stored, policy: .init(answersTwice: true)) == "CA AA")
    }

    @Test func `without a readable header the answer is AR with empty MSA-2, once a read`() throws {
        var session = AcknowledgmentSession()
        var output: [UInt8] = []
        func unreadable() {
            session.answer(nil, outcome: .notAMessage, controlID: "G1", time: "20260124", into: &output)
        }
        unreadable()
        unreadable()
        #expect(output.string == "\u{0B}MSH|^~\\&|||||20260124||ACK|G1|P|2.6\rMSA|AR|\r\u{1C}\r")
        session.readBegan()
        unreadable()
        #expect(codes(output) == "AR AR")
    }

    @Test(arguments: [("AL", "NE", "CR"), ("NE", "NE", ""), ("NE", "AL", "AR"), ("", "", "AR"), ("SU", "NE", "")])
    func `without a readable header the peer's last mode counts`(accept: String, application: String, expected: String)
        throws
    {
        var session = AcknowledgmentSession()
        var output: [UInt8] = []
        let last = try header(message(accept: accept, application: application))
        session.answer(last, outcome: .stored, controlID: "G1", time: "", into: &output)
        output = []
        session.answer(nil, outcome: .stored, controlID: "G2", time: "", into: &output)
        #expect(codes(output) == expected)
        if !expected.isEmpty {
            let answer = try HL7Message(parsing: items(of: output)[0].bytes)
            #expect(answer.header.text(5, component: 1) == "MON" && answer.header.text(9) == "ACK")
            #expect(answer.segments[1].field(2)?.presence == .empty)
        }
    }

    @Test func `an acknowledgment is addressed to the sender, in its version, delimiters and character set`() throws {
        var session = AcknowledgmentSession()
        var output: [UInt8] = []
        let received = "MSH|^~\\&#|MON^1|WARD|GW|SITE|2026||ORU^R40^ORU_R40| 7-02|D|2.6|||AL|NE||8859/1\rOBX|1\r"
        session.answer(try header(received), outcome: .stored, controlID: "G7", time: "20260124", into: &output)
        let expected = "MSH|^~\\&#|GW|SITE|MON^1|WARD|20260124||ACK^R40^ACK|G7|D|2.6||||||8859/1\rMSA|CA| 7-02\r"
        #expect(output.string == "\u{0B}\(expected)\u{1C}\r")
    }

    @Test func `an acknowledgment has encoding characters where the message names none`() throws {
        var session = AcknowledgmentSession()
        var output: [UInt8] = []
        let received = "MSH||MON|WARD|GW|SITE|2026||ORU|7|P|2.3\rOBX|1\r"
        session.answer(try header(received), outcome: .stored, controlID: "G7", time: "20260124", into: &output)
        let expected = "MSH|^~\\&|GW|SITE|MON|WARD|20260124||ACK|G7|P|2.3\rMSA|AA|7\r"
        #expect(output.string == "\u{0B}\(expected)\u{1C}\r")
    }

    // Facilities whose names hold the byte of the field separator: ポ病院, and 丂 with 亅 behind it.
    @Test(
        arguments: [
            ("SHIFT-JIS", [0x83, 0x7C, 0x95, 0x61, 0x89, 0x40]), ("~SHIFT_JIS", [0x83, 0x7C]),
            ("GB 18030-2000", [0x81, 0x7C, 0x81, 0x7C, 0x81, 0x5E]), ("BIG-5", [0xA5, 0x7C, 0x41]),
        ] as [(String, [UInt8])])
    func `the byte of a delimiter in a letter of the header moves no field`(set: String, facility: [UInt8]) throws {
        var (session, output) = (AcknowledgmentSession(), [UInt8]())
        func message(_ id: String) -> [UInt8] {
            Array("MSH|^~\\&|MON|") + facility + Array("|GW|SITE|2026||ORU^R01|\(id)|P|2.4|||AL|NE||\(set)\rPID|1||7\r")
        }
        // The second one is answered as the first was.
        for id in ["C42", "C43"] {
            session.answer(to: message(id), outcome: .stored, controlID: "G7", time: "20260124", into: &output)
            let expected =
                [0x0B] + Array("MSH|^~\\&|GW|SITE|MON|") + facility
                + Array("|20260124||ACK^R01^ACK|G7|P|2.4||||||\(set)\rMSA|CA|\(id)\r") + [0x1C, 0x0D]
            #expect(output == expected)
            output = []
        }
        let read = try HL7Message(parsing: message("C42"))
        #expect(try read.read("MSH-10") == ["C42"] && read.read("PID-3") == ["7"])
        #expect(read.encoded() == message("C42") && read.header.field(4)?.decoded().isExact == true)
    }

    @Test(arguments: [
        ("2.1", "ACK"), ("2.2", "ACK"), ("2.3", "ACK"), ("2.3.1", "ACK^R01^ACK"), ("2.4", "ACK^R01^ACK"),
        ("2.5.1", "ACK^R01^ACK"), ("2.6^DEU", "ACK^R01^ACK"), ("2.8", "ACK^R01^ACK"), ("", "ACK"),
    ])
    func `the type of an acknowledgment is the one of the version`(version: String, expected: String) throws {
        var session = AcknowledgmentSession()
        var output: [UInt8] = []
        let text = "MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|\(version)\r"
        session.answer(try header(text), outcome: .stored, controlID: "G", time: "1", into: &output)
        let answer = try HL7Message(parsing: items(of: output)[0].bytes)
        #expect(answer.header.wholeField(9)?.bytes == Array(expected)[...])
        #expect(answer.header.wholeField(12)?.bytes == Array(version.isEmpty ? "2.6" : version)[...])
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `a message like the one before is answered as if it had come alone`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (kept, apart) = (AcknowledgmentSession(), AcknowledgmentSession())
        var messages = [
            message(accept: "AL", application: "NE"), "MSH|^~\\&|A||||2026||ORU^R01|1|P|2.6\rOBX|1\r",
            "MSH|^~\\&|A||||2026||ORU^R01|1", "MSH|^~\\&|A\r", "MSH|^~\\&|A|B|C|20260101||ORU^R01|1|P|2.6\r",
            "MSH#^~\\&#A#B#C#D#2026##ORU^R40#x#P#2.5#7###NE#AL\nPID\n",
        ].map { Array($0.utf8) }
        let odd = Array("|#\r\n^MSA0 \0\u{FF}".utf8)
        for _ in 0..<400 {
            var bytes = messages[Int.random(in: 0..<messages.count, using: &random)]
            // Mostly digits in the fields that change from message to message, sometimes anything anywhere.
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let byte = odd[Int.random(in: 0..<odd.count, using: &random)]
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.insert(byte, at: place)
                case 1 where place < bytes.count: bytes[place] = byte
                case 2 where place < bytes.count: bytes.remove(at: place)
                default: bytes.replace([UInt8(ascii: "|"), UInt8(ascii: "1")], with: Array("|12".utf8))
                }
            }
            if Int.random(in: 0..<8, using: &random) == 0 { bytes.append(contentsOf: "MSA|AA\r".utf8) }
            if Int.random(in: 0..<4, using: &random) == 0 {
                messages[Int.random(in: 0..<messages.count, using: &random)] = bytes
            }
            let outcome = AcknowledgmentOutcome.allCases[Int.random(in: 0..<3, using: &random)]
            for message in [bytes, bytes] {
                var outputs: ([UInt8], [UInt8]) = ([], [])
                kept.readBegan()
                apart.readBegan()
                let answers = (
                    kept.answer(to: message, outcome: outcome, controlID: "G7", time: "2026", into: &outputs.0),
                    apart.answer(
                        try? HL7Header(parsing: message), outcome: outcome, controlID: "G7", time: "2026",
                        into: &outputs.1)
                )
                #expect(answers.0 == answers.1 && outputs.0 == outputs.1, "seed \(seed): \(message.count) bytes")
            }
        }
    }

    @Test func `a header longer than the limit is not read`() throws {
        let long = "MSH|^~\\&|" + String(repeating: "x", count: HL7Header.headerBytesMax)
        #expect(throws: HL7ParseError(.messageTooLong, offset: HL7Header.headerBytesMax)) { try header(long) }
        let atLimit = String(long.prefix(HL7Header.headerBytesMax))
        #expect(try header(atLimit).field(3).count == HL7Header.headerBytesMax - 9)
    }

    @Test(.enabled(if: SharedSamples.isPresent, "\(SharedSamples.absent)"))
    func `the shared device messages are answered by the table`() throws {
        var answers: [String: Int] = [:]
        for sample in SharedSamples.files("device", suffix: ".hl7") {
            let text = sample.bytes
            var session = AcknowledgmentSession()
            var output: [UInt8] = []
            let header = try HL7Header(parsing: text)
            session.answer(header, outcome: .stored, controlID: "G", time: "2026", into: &output)
            let code = codes(output)
            answers[code, default: 0] += 1
            if !output.isEmpty {
                let answer = try HL7Message(parsing: items(of: output)[0].bytes)
                let echoed = answer.segments[1].wholeField(2)?.bytes ?? []
                #expect(Array(echoed) == Array(header.controlID), "\(sample.name)")
            }
        }
        #expect(answers == ["": 4, "AA": 15, "CA": 14])
    }
}
