import HL7v2
import TestSupport
import Testing

struct HL7RowPatternsTests {
    private func message(_ rows: [String]) throws -> HL7Message {
        try HL7Message(parsing: Array((["MSH|^~\\&|M"] + rows).joined(separator: "\r").utf8))
    }

    @Test func `a row is known again whatever its varying fields hold`() throws {
        var patterns = HL7RowPatterns(varying: [1, 5, 14])
        let row = "OBX|1|NM|147842^HR^MDC|1.1|72|264864|50-120||||F|||20260124124700|"
        let other = row.replacing("OBX|1|", with: "OBX|17|").replacing("|72|", with: "|118.5|")
            .replacing("20260124124700", with: "")
        let first = try message([row])
        let unknown = patterns.match(first, segment: 1)
        #expect(unknown == nil)
        let position = patterns.remember(first, segment: 1)
        #expect(position == 0)
        let again = try message([other])
        let found = patterns.match(again, segment: 1)
        let match = try #require(found)
        #expect(match.position == 0)
        let texts = (0..<3).map { String(decoding: again.encoded()[match.field($0)], as: UTF8.self) }
        #expect(texts == ["17", "118.5", ""])
    }

    @Test func `a row that differs elsewhere, or in its number of fields, is not known`() throws {
        var patterns = HL7RowPatterns(varying: [1, 5, 14])
        let row = "OBX|1|NM|147842^HR^MDC|1.1|72|264864|50-120||||F|||20260124124700|"
        _ = patterns.remember(try message([row]), segment: 1)
        let others = [
            row.replacing("147842", with: "147843"), row.replacing("50-120", with: "50-121"), row + "|",
            String(row.dropLast()), "OBX|1|NM|147842^HR^MDC|1.1|72", "OBX|1", "OBX", row.replacing("OBX", with: "OBY"),
        ]
        for other in others {
            let match = patterns.match(try message([other]), segment: 1)
            #expect(match == nil, "\(other)")
        }
    }

    @Test func `rows that come in between keep the order of the others`() throws {
        var patterns = HL7RowPatterns(varying: [1, 5, 14])
        let rows = try message(["OBX|1|NM|A||1", "OBX|2|NM|B||2", "OBX|3|NM|C||3"])
        for segment in 1...3 { _ = patterns.remember(rows, segment: segment) }
        let more = try message(["OBX|1|NM|A||1", "OBX|2|NM|X||9", "OBX|3|NM|B||2"])
        var found = [patterns.match(more, segment: 1)?.position, patterns.match(more, segment: 2)?.position]
        found.append(patterns.remember(more, segment: 2))
        found.append(patterns.match(more, segment: 3)?.position)
        #expect(found == [0, nil, 1, 2])
        let again = (1...3).map { patterns.match(rows, segment: $0)?.position }
        #expect(again == [0, 2, 3])
    }

    @Test func `a row of the greatest length is kept, a longer one is not`() throws {
        let most = HL7RowPatterns.rowBytesMax
        for length in [most, most + 1] {
            var patterns = HL7RowPatterns(varying: [1, 5, 14])
            let row = try message(["OBX|1|NM|" + String(repeating: "x", count: length - 9)])
            let position = patterns.remember(row, segment: 1)
            #expect((position != nil) == (length == most))
            let match = patterns.match(row, segment: 1)
            #expect((match != nil) == (length == most))
        }
    }

    @Test func `no more patterns are kept than the greatest number`() throws {
        var patterns = HL7RowPatterns(varying: [1, 5, 14])
        let rows = (0...HL7RowPatterns.countMax).map { "OBX|1|NM|\($0)" }
        let many = try message(rows)
        let kept = (1...rows.count).filter { patterns.remember(many, segment: $0) != nil }
        #expect(kept.count == HL7RowPatterns.countMax && patterns.isFull)
        patterns.removeAll()
        let match = patterns.match(many, segment: 1)
        #expect(match == nil && !patterns.isFull)
    }

    @Test func `a row is known exactly if all its other fields are those of one before`() throws {
        var random = SeededGenerator(seed: 20_260_124)
        var patterns = HL7RowPatterns(varying: [1, 3, 6])
        var known: [[String]] = []
        for _ in 0..<3_000 {
            let fields = (0..<Int.random(in: 0...8, using: &random)).map { _ in
                ["", "x", "y", String(repeating: "long", count: 9)][Int.random(in: 0..<4, using: &random)]
            }
            let row = try message([(["OBX"] + fields).joined(separator: "|")])
            let rest =
                ["\(fields.count)"] + fields.enumerated().filter { ![0, 2, 5].contains($0.offset) }.map(\.element)
            let match = patterns.match(row, segment: 1)
            #expect(match.map { known[$0.position] } == known.first { $0 == rest })
            if match == nil, let place = patterns.remember(row, segment: 1) { known.insert(rest, at: place) }
        }
    }
}
