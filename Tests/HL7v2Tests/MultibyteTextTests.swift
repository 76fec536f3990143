import Foundation
import Glibc
import HL7v2
import TestSupport
import Testing

/// Character sets of several bytes a character, whose bytes may be those of delimiters.
@Suite struct MultibyteTextTests {
    private func head(_ name: String) -> [UInt8] { Array("MSH|^~\\&|A|||||||1|P|2.6||||||\(name)\r") }

    @Test(
        arguments: [
            // 张三 and a character whose second byte is the field separator; ソ and 表, whose second byte is the escape one.
            ("GB 18030-2000", [0xD5, 0xC5, 0xC8, 0xFD, 0x81, 0x7C], "张三亅"), ("GBK", [0x81, 0x5C], "乗"),
            ("SHIFT_JIS", [0x83, 0x5C, 0xB1, 0x95, 0x5C], "ソｱ表"), ("CP932", [0x87, 0x40, 0x5C, 0x46, 0x5C], "①|"),
            ("BIG-5", [0xA4, 0xA4, 0xA5, 0x5C], "中功"), ("KS X 1001", [0xB1, 0xE8], "김"), ("EUC-JP", [0xBB, 0xB3], "山"),
            ("~ISO IR87", [0x1B, 0x24, 0x42, 0x3B, 0x33, 0x3B, 0x7C, 0x1B, 0x28, 0x42], "山慈"),
            ("ASCII~ISO IR87", [0x1B, 0x28, 0x49, 0x31, 0x1B, 0x28, 0x42, 0x41], "ｱA"),
            ("CNS 11643-1992", [0xC4, 0xA1], "一"), ("ASCII~SHIFT-JIS", [0x83, 0x5C, 0x95, 0x5C], "ソ表"),
            ("~GB 18030-2000", [0x81, 0x5C, 0x81, 0x7C], "乗亅"),
        ] as [(String, [UInt8], String)])
    func `characters that hold the bytes of delimiters delimit nothing`(
        name: String, bytes: [UInt8], expected: String
    ) throws {
        let whole = head(name) + Array("PID|1|") + bytes + Array("^G|\\X41\\\rNTE|1\r")
        let message = try HL7Message(parsing: whole)
        #expect(message.encoded() == whole)
        #expect(message.segmentCount == 3 && message.segments[1].fieldCount == 3)
        #expect(message.segments[1].field(2)?.part(component: 1)?.decoded() == HL7Text(text: expected))
        #expect(message.segments[1].text(2, component: 2) == "G" && message.segments[1].text(3) == "A")
    }

    @Test(
        arguments: [
            ("GB 18030-2000", [0xFF], "\u{FFFD}", 1), ("GB 18030-2000", [0x81, 0x30, 0x81], "\u{FFFD}0\u{FFFD}", 2),
            ("SHIFT_JIS", [0xFD, 0xFE], "\u{FFFD}\u{FFFD}", 2), ("BIG-5", [0xFF, 0xFF], "\u{FFFD}\u{FFFD}", 2),
            ("EUC-JP", [0xBB], "\u{FFFD}", 1), ("KS X 1001", [0xFF], "\u{FFFD}", 1),
        ] as [(String, [UInt8], String, Int)])
    func `a byte that is no character is replaced and counted, and all after it is kept`(
        name: String, bytes: [UInt8], expected: String, replacements: Int
    ) throws {
        let whole = head(name) + Array("PID|1|a") + bytes + Array("\rOBX|1|NM|8||72\r")
        let message = try HL7Message(parsing: whole)
        let text = message.segments[1].field(2)?.decoded()
        #expect(text == HL7Text(text: "a" + expected, replacements: replacements))
        #expect(message.segments[2].text(5) == "72" && message.encoded() == whole)
    }

    @Test(arguments: [
        ("GB 18030-2000", #"\XD5C5C8FD\x"#, "张三x"), ("GB 18030-2000", #"\XD5\\XC5\"#, "张"),
        ("UNICODE UTF-8", #"\M2442\;3\C2842\ Taro"#, "山 Taro"), ("ASCII", #"\M242842\;3\C2842\a\F\b"#, "山a|b"),
        ("ASCII", #"\M242943\\XB1E8\\C2842\!"#, "김!"), ("ASCII", #"\C2949\\XB1\"#, "ｱ"), ("8859/1", #"\C2849\1"#, "ｱ"),
        ("UNICODE UTF-8", #"\C2D41\\XE9\\C2842\é"#, "éé"), ("UNICODE UTF-16", #"\X5F20\"#, "张"),
    ])
    func `escape sequences hold bytes of the message's set, or of the one that was switched to`(
        name: String, value: String, expected: String
    ) throws {
        let message = try HL7Message(parsing: head(name) + Array("NTE|1||\(value)\r"))
        #expect(message.segments[1].field(3)?.decoded() == HL7Text(text: expected))
        // The same where the message as a whole is converted.
        guard name == "GB 18030-2000" else { return }
        let converted = try HL7Message(parsing: head(name) + Array("NTE|1|") + [0x81, 0x7C] + Array("|\(value)\r"))
        #expect(converted.segments[1].field(3)?.decoded() == HL7Text(text: expected))
    }

    @Test(
        arguments: [
            // Katakana of one byte a letter, alone and beside kanji; kanji by the other names of the way to switch sets.
            ("ISO IR13", [0xD4, 0xCF, 0xC0, 0xDE], "ﾔﾏﾀﾞ"), ("ISO IR14", [0xB1, 0x41], "ｱA"),
            ("ISO IR13~ISO IR87", [0xB1, 0x3D, 0x1B, 0x24, 0x42, 0x3B, 0x33, 0x1B, 0x28, 0x4A, 0x3D], "ｱ=山="),
            ("JIS X 0202", [0x1B, 0x24, 0x42, 0x3B, 0x33, 0x3B, 0x7C, 0x1B, 0x28, 0x42], "山慈"),
            ("ASCII~JAS2020", [0x1B, 0x24, 0x40, 0x3B, 0x33, 0x1B, 0x28, 0x4A, 0x41], "山A"),
            // JIS X 0208 and 0212 in one text; katakana of 7 bits; a text that does not switch back at its line's end.
            (
                "ASCII~ISO IR87~ISO IR159",
                [
                    0x1B, 0x24, 0x42, 0x3B, 0x33, 0x1B, 0x24, 0x28, 0x44, 0x30, 0x21, 0x1B, 0x28, 0x49, 0x31, 0x1B,
                    0x28, 0x42,
                ],
                "山丂ｱ"
            ),
            ("~ISO IR159", [0x1B, 0x24, 0x42, 0x3B, 0x7C, 0x1B, 0x28, 0x49, 0x31, 0x1B, 0x28, 0x42, 0x7A], "慈ｱz"),
            ("ISO IR13~ISO IR87", [0xB1, 0x1B, 0x24, 0x42, 0x3B, 0x33], "ｱ山"),
        ] as [(String, [UInt8], String)])
    func `sets of Japanese stand beside each other in one text`(name: String, bytes: [UInt8], expected: String) throws {
        let whole = head(name) + Array("NTE|1||") + bytes + Array("\rNTE|2||G\r")
        let message = try HL7Message(parsing: whole)
        #expect(message.encoded() == whole && message.segmentCount == 3)
        #expect(message.segments[1].field(3)?.decoded() == HL7Text(text: expected))
        #expect(message.segments[2].text(3) == "G")
    }

    @Test func `what no set of Japanese has is replaced, and the rest is read`() throws {
        let bytes: [UInt8] = [0x1B, 0x24, 0x42, 0x3B, 0x33, 0x1B, 0x28, 0x42, 0xB1, 0xFE, 0x41]
        let message = try HL7Message(parsing: head("~ISO IR87") + Array("NTE|1||") + bytes + [0x0D])
        #expect(message.segments[1].field(3)?.decoded() == HL7Text(text: "山ｱ\u{FFFD}A", replacements: 1))
    }

    @Test func `what a receiver knows of a message without a label counts`() throws {
        let bytes = head("") + Array("PID|1|") + [0x83, 0x7C] + Array("|x\r")
        let message = try HL7Message(parsing: bytes, writtenIn: .multibyte(.shiftJIS))
        #expect(message.characterSet == .multibyte(.shiftJIS) && message.encoded() == bytes)
        #expect(message.segments[1].text(2) == "ポ" && message.segments[1].text(3) == "x")
        #expect(try HL7Message(parsing: bytes).segments[1].text(4) == "x")
    }

    @Test func `what a repetition is known by does not depend on the header of the first`() throws {
        func digest(_ time: String) throws -> [UInt8] {
            let header = "MSH|^~\\&|A||||\(time)|||1|P|2.6||||||GBK\rOBX|1|||||||||||||20260124\rNTE|1|"
            var bytes: [UInt8] = []
            try HL7Message(parsing: Array(header) + [0x81, 0x7C]).fingerprintContent.feed { bytes += $0 }
            return bytes
        }
        #expect(try digest("20260124") == digest("20260125"))
    }

    @Test(.enabled(if: SharedSamples.isPresent, "\(SharedSamples.absent)"))
    func `a name in GBK under another label stops nothing, and is read where the label is right`() throws {
        let file = try #require(SharedSamples.files("frames_derived", suffix: "13-gbk-name-no-msh18.bin").first)
        let frames = items(of: file.bytes)
        #expect(frames.map(\.content) == [.message])
        let labelled = try HL7Message(parsing: frames[0].bytes)
        #expect(try labelled.read("PID-3.1") == ["HO2009001"] && labelled.read("OBX[1]-3.1") == ["69965"])
        #expect(labelled.encoded() == frames[0].bytes)
        let relabelled = frames[0].bytes.string(replacing: "8859/1", with: "GBK")
        #expect(try HL7Message(parsing: relabelled).read("PID-5.1") == ["王"])
        let unlabelled = frames[0].bytes.string(replacing: "8859/1", with: "")
        let assumed = try HL7Message(parsing: unlabelled, writtenIn: .multibyte(.gb18030))
        #expect(try assumed.read("PID-5.1") == ["王"] && assumed.read("PID-7") == ["19610101"])
        let ascii = try #require(try HL7Message(parsing: unlabelled).values(at: HL7Path("PID-5.1")).first).decoded()
        #expect(ascii.replacements == 2)
    }

    // MARK: Whole repertoires

    @Test(arguments: MultibyteSet.allCases)
    func `every character of a set is read back, whatever stands around it`(set: MultibyteSet) throws {
        let encoder = try #require(Encoder(to: set.rawValue))
        var known: [(scalar: Unicode.Scalar, bytes: [UInt8])] = []
        for value in Array(0x20...0xFFFF) + Array(stride(from: 0x10000, to: 0x30000, by: 7)) {
            guard let scalar = Unicode.Scalar(UInt32(value)), !"|^~\\&".unicodeScalars.contains(scalar),
                let bytes = encoder.encode(scalar)
            else { continue }
            known.append((scalar, bytes))
        }
        #expect(known.count > 4_000)
        for start in stride(from: 0, to: known.count, by: 1_000) {
            let part = known[start..<min(start + 1_000, known.count)]
            let bytes = head(set.hl7Name) + Array("NTE|1||") + part.map(\.bytes).joined(separator: [0x5E]) + [0x0D]
            let message = try HL7Message(parsing: bytes)
            let texts = try #require(message.segments[1].field(3)).components.map(\.text)
            #expect(message.encoded() == bytes)
            #expect(texts == part.map { String($0.scalar) })
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15])
    func `each byte of a part of ISO 8859 is read as the system reads it`(part: Int) throws {
        let encoder = try #require(Encoder(to: "ISO-8859-\(part)"))
        for value in (0xA0...0xFFFF as ClosedRange<UInt32>) {
            guard let scalar = Unicode.Scalar(value), let bytes = encoder.encode(scalar) else { continue }
            let message = try HL7Message(parsing: head("8859/\(part)") + Array("NTE|1||") + bytes)
            #expect(message.segments[1].field(3)?.decoded() == HL7Text(text: String(scalar)))
        }
    }

    @Test(arguments: [true, false])
    func `every character of UTF-16 is framed and read back`(isLittle: Bool) throws {
        for start in stride(from: UInt32(0x20), to: 0x1_2000, by: 2_000) {
            let scalars = (start..<start + 2_000).compactMap { Unicode.Scalar($0) }
                .filter { !"|^~\\&".unicodeScalars.contains($0) }
            let text = scalars.map { String($0) }.joined(separator: "^")
            let bytes = wide("MSH|^~\\&|A|||||||1|P|2.6\rNTE|1||\(text)\r", isLittle: isLittle)
            let frames = items(of: [0x0B] + bytes + [0x1C, 0x0D], pieces: [1_021])
            #expect(frames.map(\.bytes) == [bytes])
            let message = try HL7Message(parsing: bytes)
            #expect(message.segments[1].field(3)?.components.map(\.text) == scalars.map { String($0) })
        }
    }
}

/// Framing and reading of messages in UTF-16.
@Suite struct WideTextTests {
    private static let one = "MSH|^~\\&|A|||||||1|P|2.6||||||UNICODE UTF-16\rPID|1|东下不ജ\u{0D1C}\u{1C0D}^é😀\r"
    private static let two = "MSH|^~\\&|B|||||||2|P|2.6\rNTE|1||上专\r"

    enum Frame: CaseIterable {
        case bytes, units, noEnd, noCarriageReturn, marked
    }

    /// Two messages, each in its frame, and the heartbeat that stands between them.
    private func stream(_ frame: Frame, isLittle: Bool) -> [UInt8] {
        let wide = { (text: String) in HL7v2Tests.wide(text, isLittle: isLittle) }
        let (one, two) = (wide(Self.one), wide(Self.two))
        return switch frame {
        case .bytes: [0x0B] + one + [0x1C, 0x0D, 0x0B, 0x1C, 0x0D, 0x0B] + two + [0x1C, 0x0D]
        case .units: wide("\u{0B}") + one + wide("\u{1C}\r\u{0B}\u{1C}\r\u{0B}") + two + wide("\u{1C}\r")
        case .noEnd: [0x0B] + one + [0x0B] + two + [0x1C, 0x0D]
        case .noCarriageReturn: [0x0B] + one.dropLast(2) + [0x1C, 0x0D, 0x0B] + two.dropLast(2) + [0x1C, 0x0D]
        case .marked: [0x0B] + wide("\u{FEFF}") + one + [0x1C, 0x0D, 0x0B] + wide("\u{FEFF}") + two + [0x1C, 0x0D]
        }
    }

    @Test(arguments: Frame.allCases, [true, false])
    func `messages in UTF-16 are found however they are framed and cut`(frame: Frame, isLittle: Bool) throws {
        let stream = stream(frame, isLittle: isLittle)
        let whole = items(of: stream)
        let messages = whole.filter { $0.content == .message }
        let texts = try messages.map { try HL7Message(parsing: $0.bytes) }.map { ($0.header.text(3), $0.segments[1]) }
        #expect(texts.map(\.0) == ["A", "B"])
        #expect(texts.first?.1.text(2, component: 1) == "东下不ജ\u{0D1C}\u{1C0D}")
        #expect(texts.first?.1.text(2, component: 2) == "é😀" && texts.last?.1.text(3) == "上专")
        #expect(whole.filter { $0.content == .heartbeat }.count == ([.bytes, .units].contains(frame) ? 1 : 0))
        for cut in 1..<stream.count { #expect(items(of: stream, pieces: [cut, stream.count]) == whole) }
        #expect(items(of: stream, pieces: [1]) == whole)
    }

    @Test(arguments: [true, false])
    func `a message in UTF-16 is given back as it came and answered in UTF-16`(isLittle: Bool) throws {
        let bytes = wide("\u{FEFF}" + Self.one, isLittle: isLittle)
        let message = try HL7Message(parsing: bytes)
        #expect(message.encoded() == bytes && message.characterSet == .utf16)
        let header = try HL7Header(parsing: bytes)
        #expect(header.version.elementsEqual("2.6".utf8))
        var (session, output) = (AcknowledgmentSession(), [UInt8]())
        session.answer(header, outcome: .stored, controlID: "7", time: "20260124", into: &output)
        #expect(output.first == 0x0B && output.suffix(2) == [0x1C, 0x0D])
        let answer = try HL7Message(parsing: Array(output.dropFirst().dropLast(2)))
        #expect(answer.characterSet == .utf16 && answer.segments[1].text(1) == "AA")
    }

    @Test(arguments: [true, false])
    func `a message in UTF-16 that is cut off is told so`(isLittle: Bool) {
        let message = wide(Self.one, isLittle: isLittle)
        // But for letters that are `1C 0D`, after which a frame may end.
        for length in 4..<message.count where !message[..<length].suffix(2).elementsEqual([0x1C, 0x0D]) {
            #expect(items(of: [0x0B] + message[..<length]).map(\.content) == [.truncated], "\(length)")
        }
    }

    @Test(arguments: [true, false])
    func `two messages in one frame of UTF-16, and a batch, are taken apart`(isLittle: Bool) throws {
        let text = "FHS|^~\\&|G\rBHS|^~\\&|G\r" + Self.two + Self.one + "BTS|2\rFTS|1\r"
        let found = items(of: [0x0B] + wide(text, isLittle: isLittle) + [0x1C, 0x0D])
        #expect(found.map(\.content) == [.batch, .message, .message, .batch])
    }
}

/// Text in units of 16 bits.
private func wide(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
        let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
        return isLittle ? [low, high] : [high, low]
    }
}

/// The system's conversion of one character at a time, for those that come back the same.
private final class Encoder {
    private let there: iconv_t
    private let back: iconv_t

    init?(to name: String) {
        guard let there = iconv_open(name, "UTF-8"), there != iconv_t(bitPattern: -1),
            let back = iconv_open("UTF-8", name), back != iconv_t(bitPattern: -1)
        else { return nil }
        (self.there, self.back) = (there, back)
    }

    deinit {
        iconv_close(there)
        iconv_close(back)
    }

    func encode(_ scalar: Unicode.Scalar) -> [UInt8]? {
        let text = Array(String(scalar))
        guard let bytes = Self.convert(text, there), Self.convert(bytes, back) == text else { return nil }
        return bytes
    }

    private static func convert(_ bytes: [UInt8], _ descriptor: iconv_t) -> [UInt8]? {
        var (bytes, room) = (bytes, [UInt8](repeating: 0, count: 64))
        iconv(descriptor, nil, nil, nil, nil)
        return bytes.withUnsafeMutableBytes { source in
            room.withUnsafeMutableBytes { target in
                var (input, inputLeft) = (source.baseAddress?.assumingMemoryBound(to: CChar.self), source.count)
                var (output, outputLeft) = (target.baseAddress?.assumingMemoryBound(to: CChar.self), target.count)
                guard iconv(descriptor, &input, &inputLeft, &output, &outputLeft) != -1,
                    iconv(descriptor, nil, nil, &output, &outputLeft) != -1
                else { return nil }
                return Array(target[..<(target.count - outputLeft)])
            }
        }
    }
}

extension MultibyteSet {
    fileprivate var hl7Name: String { HL7CharacterSet.multibyte(self).description }
}

extension [UInt8] {
    /// The bytes with one text in place of another, which occurs once.
    fileprivate func string(replacing old: String, with new: String) -> [UInt8] {
        guard let range = firstRange(of: Array(old)) else { return self }
        return self[..<range.lowerBound] + Array(new) + self[range.upperBound...]
    }
}
