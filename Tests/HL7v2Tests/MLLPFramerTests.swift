import Foundation
import HL7v2
import TestSupport
import Testing

@Suite struct MLLPFramerTests {
    private static let one = "MSH|^~\\&|A|||||||1|P|2.6\rOBX|1|NM|1^A||2\r"
    private static let two = "MSH|^~\\&|B|||||||2|P|2.6\rOBX|1|NM|1^A||3\r"

    private func contents(_ stream: String) -> [String] {
        items(of: Array(stream)).map { "\($0.content) \($0.bytes.string)" }
    }

    /// Each item of the stream in one word a piece, for streams whose messages are `one` and `two`.
    private func kinds(_ stream: String) -> [String] {
        items(of: Array(stream)).map { item in
            let named = [Self.one: "one", Self.two: "two"][item.bytes.string]
            return named ?? "\(item.content):\(item.bytes.string.replacing("\r", with: "/"))"
        }
    }

    @Test(arguments: [
        ("plain", "\u{0B}\(one)\u{1C}\r\u{0B}\(two)\u{1C}\r"),
        ("no start byte", "\(one)\u{1C}\r\(two)\u{1C}\r"),
        ("end byte alone", "\u{0B}\(one)\u{1C}\u{0B}\(two)\u{1C}"),
        ("line feed after the end", "\u{0B}\(one)\u{1C}\r\n\u{0B}\(two)\u{1C}\r\n"),
        ("no end byte", "\u{0B}\(one)\u{0B}\(two)\u{1C}\r"),
        ("two messages in one frame", "\u{0B}\(one)\(two)\u{1C}\r"),
        ("byte order marks", "\u{FEFF}\u{0B}\u{FEFF}\(one)\u{1C}\r\u{FEFF}\(two)\u{1C}\r"),
        ("padding", "\0 \r\n\u{0B} \r\n\(one)\u{1C}\r\0\0  \t\r\n\u{0B}\(two)\u{1C}\r\0"),
        ("doubled framing", "\u{0B}\u{0B}\(one)\u{1C}\u{1C}\r\r\u{0B}\u{0B}\(two)\u{1C}\u{1C}\r\r"),
    ])
    func `messages are found however they are framed`(name: String, stream: String) {
        #expect(kinds(stream) == ["one", "two"], "\(name)")
    }

    @Test func `an empty frame is a heartbeat and nothing else`() {
        #expect(contents("\u{0B}\u{1C}\r\u{0B}\u{1C}\r") == ["heartbeat ", "heartbeat "])
        #expect(kinds("\u{0B}\u{1C}\r\u{0B}\(Self.one)\u{1C}\r") == ["heartbeat:", "one"])
    }

    @Test func `a batch gives its messages and its wrapping`() {
        let stream = "\u{0B}FHS|^~\\&|G\rBHS|^~\\&|G\r\(Self.one)\(Self.two)BTS|2\rFTS|1\r\u{1C}\r"
        #expect(kinds(stream) == ["batch:FHS|^~\\&|G/BHS|^~\\&|G/", "one", "two", "batch:BTS|2/FTS|1/"])
    }

    @Test func `bytes outside frames are given out with their place`() {
        let found = items(of: [0x00, 0xFF, 0xFE] + Array("HELLO\r\n\u{0B}\(Self.one)\u{1C}\rrest"))
        #expect(found.map(\.content) == [.stray, .message, .stray])
        #expect(found[0].bytes == [0xFF, 0xFE] + Array("HELLO\r\n"))
        #expect(found.map(\.offset) == [1, 11, 11 + Self.one.utf8.count + 2])
        #expect(found[2].bytes.string == "rest")
    }

    @Test func `what stands before the first header of a frame is no message of its own`() {
        let prefixed = "\u{0B}ZZZ|1\rnote\r\(Self.one)\(Self.two)\u{1C}\r"
        #expect(kinds(prefixed) == ["stray:ZZZ|1/note/", "one", "two"])
        #expect(items(of: Array(prefixed)).map(\.departures) == [[], .shared, .shared])
        #expect(kinds("\u{0B}ZZZ|1\r\u{1C}\r") == ["message:ZZZ|1/"])
        #expect(kinds("\u{0B}ZZZ|1\r\u{0B}\(Self.one)\u{1C}\r") == ["message:ZZZ|1/", "one"])
    }

    @Test func `a message that the connection ends in is truncated`() {
        #expect(kinds("\u{0B}MSH|^~\\&|A\rOBX|1|N") == ["truncated:MSH|^~\\&|A/OBX|1|N"])
        #expect(contents(Self.one) == ["truncated \(Self.one)"])
        #expect(kinds("\u{0B}") == [])
    }

    @Test func `framing bytes inside a value stay in it`() {
        let inside = "MSH|^~\\&|A\rNTE|1||abc\u{1C}def\u{0B}ghi\u{1C}M MSH\r"
        #expect(contents("\u{0B}\(inside)\u{1C}\r") == ["message \(inside)"])
    }

    @Test func `a frame whose last segment lacks its end is whole at the end byte`() {
        let message = "MSH|^~\\&|A\rOBX|1"
        #expect(
            contents("\u{0B}\(message)\u{1C}\r\u{0B}\(message)\u{1C}") == ["message \(message)", "message \(message)"])
    }

    @Test func `an end byte after a segment's end needs no more bytes`() {
        #expect(items(of: Array("\u{0B}\(Self.one)\u{1C}"), finishes: false).map(\.content) == [.message])
    }

    @Test func `silence settles what waits for the next byte`() {
        var framer = MLLPFramer()
        framer.append(Array("\u{0B}MSH|^~\\&|A\rOBX|1\u{1C}"))
        #expect(framer.next() == nil)
        framer.settle()
        #expect(framer.next()?.content == .message)
        framer.append(Array("HELLO"))
        #expect(framer.next() == nil)
        framer.settle()
        #expect(framer.next()?.bytes.string == "HELLO")
        framer.append(Array("\r\n\u{0B}\(Self.one)\u{1C}\r"))
        #expect(framer.next()?.bytes.string == Self.one)
    }

    @Test func `departures from strict framing are told`() {
        let stream = "\(Self.one)\u{0B}\(Self.two)\(Self.one)\u{1C}\r\u{0B}\(Self.two)\u{1C}\r"
        let found = items(of: Array(stream)).map(\.departures)
        #expect(found == [[.noStart, .noEnd], .shared, .shared, []])
    }

    @Test(arguments: ["GET / HTTP/1.1\r\n\r\n", "POST /fhir HTTP/1.1\r\n", "PRI * HTTP/2.0\r\n"])
    func `a connection that begins like HTTP is told`(text: String) {
        for piece in [1, 3, 1000] {
            #expect(items(of: Array(text), pieces: [piece]).map(\.content) == [.http])
        }
    }

    @Test func `a connection that begins like TLS is told, and only at its beginning`() {
        #expect(items(of: [0x16, 0x03, 0x01, 0x02, 0x00, 0x01]).map(\.content) == [.tls])
        #expect(items(of: [0x16, 0x03, 0x01], pieces: [1]).map(\.content) == [.tls])
        #expect(items(of: Array("\u{0B}\(Self.one)\u{1C}\rGET / \r\n")).map(\.content) == [.message, .stray])
        #expect(items(of: Array("GE")).map(\.content) == [.stray])
    }

    @Test(arguments: [1, 2, 7, 100_000])
    func `a frame at the limit is a message, one past it is overlong, and the next one is read`(piece: Int) {
        let limits = MLLPFramer.Limits(frameBytesMax: 40, strayBytesMax: 16)
        let atLimit = "MSH|^~\\&|" + String(repeating: "x", count: 31)
        let past = atLimit + "yz" + String(repeating: "w", count: 30)
        let stream = "\u{0B}\(atLimit)\u{1C}\r\u{0B}\(past)\r\u{1C}\r\u{0B}MSH|^~\\&|A\r\u{1C}\r"
        let found = items(of: Array(stream), pieces: [piece], limits: limits)
        #expect(found.map(\.content) == [.message, .overlong, .stray, .stray, .stray, .message])
        #expect(found[0].bytes.string == atLimit)
        #expect((found[1].bytes + found[2].bytes + found[3].bytes + found[4].bytes).string == past + "\r\u{1C}\r")
        #expect(found[5].bytes.string == "MSH|^~\\&|A\r")
    }

    @Test func `a long message is not held twice or scanned twice`() {
        let long = "MSH|^~\\&|A\rOBX|1|NA|" + String(repeating: "123^", count: 500_000) + "\r"
        let started = ContinuousClock.now
        let found = items(of: Array("\u{0B}\(long)\u{1C}\r"), pieces: [1460])
        #expect(found.map(\.bytes.count) == [long.utf8.count])
        #expect(ContinuousClock.now - started < .seconds(10))
    }

    @Test(.enabled(if: SharedSamples.isPresent, "\(SharedSamples.absent)"))
    func `the shared streams give the messages that their manifest names, however they are split`() throws {
        struct Manifest: Decodable {
            struct Stream: Decodable {
                let file: String
                let messages: Int
                let control_ids: [String]
                let chunk: Int?
            }
            let frames: [Stream]
        }
        let folder = try #require(SharedSamples.folder).appendingPathComponent("frames_derived")
        let manifest = try JSONDecoder().decode(
            Manifest.self, from: Data(contentsOf: folder.appendingPathComponent("manifest.json")))
        #expect(manifest.frames.count == 18)
        var generator = SeededGenerator(seed: 20_260_124)
        for stream in manifest.frames {
            let bytes = try Array(Data(contentsOf: folder.appendingPathComponent(stream.file)))
            let whole = items(of: bytes)
            let messages = whole.filter { $0.content == .message }
            let ids = try messages.map { String(decoding: try HL7Header(parsing: $0.bytes).controlID, as: UTF8.self) }
            #expect(messages.count == stream.messages && ids == stream.control_ids, "\(stream.file)")
            for piece in [1, 2, 7, stream.chunk ?? 1460] {
                #expect(items(of: bytes, pieces: [piece]) == whole, "\(stream.file) in pieces of \(piece)")
            }
            let random = (0..<2000).map { _ in Int.random(in: 1...300, using: &generator) }
            #expect(items(of: bytes, pieces: random) == whole, "\(stream.file) in random pieces")
            // Every cut in two; of the long one some.
            let cuts = bytes.count < 10_000 ? Array(1..<bytes.count) : random.prefix(20).map { $0 * 4_000 }
            for cut in cuts where items(of: bytes, pieces: [cut, bytes.count]) != whole {
                Issue.record("\(stream.file) cut at \(cut)")
            }
        }
    }

    @Test(.enabled(if: SharedSamples.isPresent, "\(SharedSamples.absent)"))
    func `all shared streams on one connection give all their whole messages`() {
        let streams = SharedSamples.files("frames_derived", suffix: ".bin").filter { !$0.name.hasPrefix("15") }
        let found = items(of: streams.flatMap(\.bytes))
        #expect(found.count { $0.content == .message } == 25)
    }

    @Test(arguments: 0..<40)
    func `any bytes give the same items however they are split, and none is lost`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet: [[UInt8]] = [
            [0x0B], [0x1C], [0x1C, 0x0D], [0x0D], [0x0A], [0x00], [0x20], [0xEF, 0xBB, 0xBF], [0xEF], Array("MSH|"),
            Array("MSH"), Array("MS"), Array("FHS|"), Array("BTS|1"), Array("OBX|1"), [0xFF], Array("x"), [0x0B, 0x1C],
            Array(Self.one),
        ]
        let limits = MLLPFramer.Limits(frameBytesMax: 60, strayBytesMax: 9)
        for _ in 0..<50 {
            let stream = (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ in
                alphabet.randomElement(using: &generator) ?? []
            }
            let whole = items(of: stream, limits: limits)
            let random = (0...stream.count).map { _ in Int.random(in: 1...9, using: &generator) }
            for pieces in [[1], [2], [3], random] {
                #expect(items(of: stream, pieces: pieces, limits: limits) == whole, "seed \(seed) \(stream)")
            }
            var end = 0
            for item in whole {
                #expect(item.offset >= end && Array(stream[item.offset..<item.offset + item.bytes.count]) == item.bytes)
                let skipped = stream[end..<item.offset]
                #expect(skipped.allSatisfy { [0x0B, 0x1C, 0x0D, 0x0A, 0x00, 0x20, 0xEF, 0xBB, 0xBF].contains($0) })
                end = item.offset + item.bytes.count
            }
        }
    }
}
