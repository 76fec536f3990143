import HL7v2
import TestSupport
import Testing

/// Fields are found by counting separators: it must not matter where these stand.
struct MessageIndexTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `every field reads as if its segment were split at each separator`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var rows = ["MSH|^~\\&|M"]
        for _ in 0..<Int.random(in: 1...30, using: &random) {
            let longest = [1, 8, 70, 400].randomElement(using: &random) ?? 1
            let fields = (0..<Int.random(in: 0...90, using: &random)).map { _ in
                String(repeating: "v", count: Int.random(in: 0...longest, using: &random))
            }
            rows.append((["OBX"] + fields).joined(separator: "|"))
        }
        let padding = String(repeating: "\r\n", count: Int.random(in: 0...70, using: &random))
        let message = try HL7Message(parsing: Array((padding + rows.joined(separator: "\r") + "\r").utf8))
        #expect(message.segmentCount == rows.count)
        for (segment, row) in zip(message.segments, rows).dropFirst() {
            let fields = row.split(separator: "|", omittingEmptySubsequences: false)
            #expect(segment.fieldCount == fields.count - 1, "seed \(seed)")
            for number in 1..<fields.count + 3 {
                let expected = number < fields.count ? String(fields[number]) : nil
                let found = segment.field(number).map { String(decoding: $0.bytes, as: UTF8.self) }
                #expect(found == expected, "seed \(seed), field \(number)")
                #expect(segment.field(number, repetition: 1)?.range == segment.wholeField(number)?.range)
            }
        }
    }

    @Test func `a segment of a hundred thousand fields is read at its end in no time`() throws {
        let row = "OBX" + String(repeating: "|", count: 100_000) + "last"
        let message = try HL7Message(parsing: Array(("MSH|^~\\&|M\r" + row).utf8))
        let segment = message.segments[1]
        #expect(segment.fieldCount == 100_000)
        #expect(segment.text(100_000) == "last" && segment.field(100_001) == nil && segment.field(0) == nil)
    }
}
