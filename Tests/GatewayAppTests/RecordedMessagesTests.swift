import Testing

@testable import GatewayApp

/// What commands take for the messages of a file.
struct RecordedMessagesTests {
    private static let one = "MSH|^~\\&|A|||||||1|P|2.6\rNTE|1\r"
    private static let two = "MSH|^~\\&|B|||||||2|P|2.6\r"

    @Test(arguments: [
        (one, 1), ("\u{FEFF}\r\n" + one, 1), ("\u{0B}\(one)\u{1C}\r\u{0B}\(two)\u{1C}\r", 2), (one + two, 2),
        ("FHS|^~\\&|X\rBHS|^~\\&|X\r\(one)\(two)BTS|2\rFTS|1\r", 2), ("no message", 0),
        ("{\"resourceType\":\"Patient\"}", 0),
        ("", 0),
    ])
    func `a file holds one message, a recording or a batch`(text: String, count: Int) {
        let found = RecordedMessages.all(in: Array(text.utf8))
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.starts(with: "MSH|".utf8) })
    }

    @Test(arguments: [true, false])
    func `a message in UTF-16 needs no frame in a file`(isLittle: Bool) {
        let units = Self.one.utf16.flatMap { unit -> [UInt8] in
            let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
            return isLittle ? bytes.reversed() : bytes
        }
        #expect(RecordedMessages.all(in: units) == [units])
        let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
        #expect(RecordedMessages.all(in: mark + units) == [mark + units])
    }
}
