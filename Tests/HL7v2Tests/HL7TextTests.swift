import HL7v2
import TestSupport
import Testing

@Suite struct HL7TextTests {
    private func decoded(_ value: [UInt8], characterSet: String = "UNICODE UTF-8") throws -> HL7Text {
        let head = "MSH|^~\\&|A|||||||1|P|2.6||||||\(characterSet)\rNTE|1||"
        let message = try HL7Message(parsing: Array(head) + value)
        return try #require(message.segments[1].field(3)).decoded()
    }

    @Test(arguments: [
        (#"plain"#, "plain"), (#"\F\\S\\T\\R\\E\"#, "|^&~\\"), (#"a\.br\b"#, "a\nb"),
        (#"a\.sp\b\.sp+2\c"#, "a\nb\n\nc"),
        (#"a\.sk3\b"#, "a   b"), (#"\.in+4\\.fi\\.nf\\.ti-2\x"#, "x"), (#"\H\bold\N\ text"#, "bold text"),
        (#"\X41\\X4243\"#, "ABC"), (#"\XC3A4\"#, "ä"), (#"\XC3\\XA4\"#, "ä"), (#"\P\"#, "#"), (#"\.ce\x"#, "\nx"),
    ])
    func `escape sequences are resolved`(value: String, expected: String) throws {
        let text = try decoded(Array(value))
        #expect(text == HL7Text(text: expected))
    }

    @Test(arguments: [
        (#"C:\temp"#, #"C:\temp"#), (#"C:\temp\file"#, #"C:\temp\file"#), (#"a\Z12\b"#, #"a\Z12\b"#), (#"\"#, #"\"#),
        (#"\X4\"#, #"\X4\"#), (#"\Xzz\"#, #"\Xzz\"#), (#"\\"#, #"\\"#), (#"a\q\F\b"#, #"a\q|b"#),
        (#"\.zz\"#, #"\.zz\"#),
        (#"\.spx\"#, #"\.spx\"#), (#"\C2\"#, #"\C2\"#),
    ])
    func `what is not an escape sequence stays as it is and is reported`(value: String, expected: String) throws {
        let text = try decoded(Array(value))
        #expect(text.text == expected && text.unknownEscapes > 0 && !text.isExact)
    }

    @Test(
        arguments: [
            ("8859/1", [0x4D, 0xFC, 0x6C, 0xB0, 0x85], "Mül°\u{85}"), ("8859/2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"),
            ("8859/5", [0xBF, 0xE0], "Пр"), ("8859/7", [0xC1, 0xE1], "Αα"), ("8859/9", [0xDD, 0xFE], "İş"),
            ("8859/15", [0xA4, 0xBD], "€œ"), ("ISO-8859-1", [0xE9], "é"), ("UNICODE UTF-8", [0xC3, 0xA9], "é"),
            ("", [0xE5, 0x86, 0x85], "内"), ("ASCII", [0x4D, 0xC3, 0xBC], "Mü"),
            ("utf-8", [0xE2, 0x82, 0xAC], "€"), ("8859/1~UNICODE UTF-8", [0xE9], "é"),
            ("ASCII~8859/2", [0xA3], "Ł"), ("~8859/15", [0xA4], "€"), ("8859/6", [0xC7], "ا"),
            ("WINDOWS-1252", [0x93, 0xE9], "\u{201C}é"), ("cp1251", [0xC6], "Ж"), ("windows-874", [0xA1], "ก"),
            ("8859/1~ISO IR87", [0xE9], "é"), ("UTF8MB4", [0xC3, 0xA9], "é"),
            ("8859/8", [0xE0], "א"), ("8859/11", [0xA1], "ก"), ("8859/13", [0xE0], "ą"),
        ] as [(String, [UInt8], String)])
    func `text is decoded as MSH-18 says`(name: String, bytes: [UInt8], expected: String) throws {
        #expect(try decoded(bytes, characterSet: name) == HL7Text(text: expected))
    }

    @Test(
        arguments: [
            ("", [0x61, 0xE9], "a\u{FFFD}", 1), ("ASCII", [0xE9, 0xE9], "\u{FFFD}\u{FFFD}", 2),
            ("UNICODE UTF-8", [0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
            ("EBCDIC", [0x61, 0xD6, 0xD0], "a\u{FFFD}\u{FFFD}", 2),
            ("8859/3", [0xA5], "\u{FFFD}", 1),
        ] as [(String, [UInt8], String, Int)])
    func `bytes that are no text are replaced and counted`(
        name: String, bytes: [UInt8], expected: String, replacements: Int
    ) throws {
        let text = try decoded(bytes, characterSet: name)
        #expect(text == HL7Text(text: expected, replacements: replacements))
    }

    @Test func `an unknown character set is told by its name`() throws {
        let message = try HL7Message(parsing: Array("MSH|^~\\&|A|||||||1|P|2.6||||||EBCDIC"))
        #expect(message.characterSet == .unsupported("EBCDIC"))
        #expect(message.characterSet.description == "EBCDIC")
    }

    @Test func `what the reader knows counts whatever MSH-18 says`() throws {
        let bytes = Array("MSH|^~\\&|A\rNTE|") + [0xE9]
        #expect(try HL7Message(parsing: bytes).characterSet == .ascii)
        let message = try HL7Message(parsing: bytes, writtenIn: .iso8859(part: 1))
        #expect(message.segments[1].text(1) == "é")
    }

    @Test func `an escape sequence switches the character set and back`() throws {
        let bytes = Array("\\C2D42\\") + [0xA3] + Array("\\C2842\\") + [0xC3, 0xA4] + Array("\\M242842\\") + [0x80]
        let text = try decoded(bytes)
        #expect(text == HL7Text(text: "Łä\u{FFFD}", replacements: 1))
    }

    @Test func `a repeated command cannot make much text out of little`() throws {
        #expect(try decoded(Array("\\.sp999999999\\")).text.utf8.count == 100)
    }

    @Test(arguments: 0..<20)
    func `what the builder writes is read back`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet: [Character] = Array("|^~\\&#\r\n\t\u{0B}\u{1C}aF.X é€😀\"")
        for _ in 0..<50 {
            func text() -> String {
                String(
                    (0..<Int.random(in: 1...12, using: &generator)).compactMap { _ in
                        alphabet.randomElement(using: &generator)
                    })
            }
            let (one, two, three) = (text(), text(), text())
            var builder = HL7MessageBuilder()
            builder.add("MSH", [3: "A", 18: "UNICODE UTF-8"])
            builder.add(
                "NTE", [1: .text("x" + one + "x"), 3: .parts([.text(two + "x"), .parts([.text(three + "x"), "z"])])])
            let frames = items(of: builder.framed())
            #expect(frames.map(\.bytes) == [builder.message()])
            let segment = try HL7Message(parsing: builder.message()).segments[1]
            #expect(segment.field(1)?.decoded() == HL7Text(text: "x" + one + "x"), "seed \(seed)")
            #expect(segment.text(3, component: 1) == two + "x")
            #expect(segment.text(3, component: 2, subcomponent: 1) == three + "x")
            #expect(segment.text(3, component: 2, subcomponent: 2) == "z")
        }
    }
}
