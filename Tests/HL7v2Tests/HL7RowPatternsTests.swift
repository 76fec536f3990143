import HL7v2
import TestSupport
import Testing

struct HL7RowPatternsTests {
    private func message(_ rows: [String]) throws -> HL7Message {
        try HL7Message(parsing: Array((["MSH|^~\\&|M"] + rows).joined(separator: "\r").utf8))
    }

    /// One sender and what is known of its rows.
    private struct Sender {
        var patterns: HL7RowPatterns
        var order = HL7RowOrder()

        init(varying: InlineArray<3, Int> = [1, 5, 14]) { patterns = HL7RowPatterns(varying: varying) }

        mutating func match(_ message: HL7Message, from segment: Int = 1) -> [HL7RowPatterns.Match] {
            var matches: [HL7RowPatterns.Match] = []
            patterns.match(message, segments: "OBX", from: segment, by: &order, into: &matches)
            return matches
        }

        /// The position of the row, nil if it is too long.
        mutating func remember(_ message: HL7Message, segment: Int = 1) -> Int? {
            patterns.remember(message, segment: segment).map { order.insert($0) }
        }
    }

    @Test func `a row is known again whatever its varying fields hold`() throws {
        var sender = Sender()
        let row = "OBX|1|NM|147842^HR^MDC|1.1|72|264864|50-120||||F|||20260124124700|"
        let first = try message([row])
        let unknown = sender.match(first)
        #expect(unknown.isEmpty)
        let position = sender.remember(first)
        #expect(position == 0)
        for (number, value, time) in [("1", "118.5", ""), ("17", "118.5", ""), ("", "", "20260124"), ("1", "", "")] {
            let other = row.replacing("OBX|1|", with: "OBX|\(number)|").replacing("|72|", with: "|\(value)|")
                .replacing("20260124124700", with: time)
            let again = try message([other])
            let match = try #require(sender.match(again).first, "\(other)")
            #expect(match.position == 0 && match.pattern == 0)
            let texts = (0..<3).map { String(decoding: again.encoded()[match.field($0)], as: UTF8.self) }
            #expect(texts == [number, value, time])
        }
    }

    @Test func `a row that differs elsewhere, or in its number of fields, is not known`() throws {
        var sender = Sender()
        let row = "OBX|1|NM|147842^HR^MDC|1.1|72|264864|50-120||||F|||20260124124700|"
        _ = sender.remember(try message([row]))
        let others = [
            row.replacing("147842", with: "147843"), row.replacing("50-120", with: "50-121"), row + "|",
            String(row.dropLast()), "OBX|1|NM|147842^HR^MDC|1.1|72", "OBX|1", "OBX", row.replacing("OBX", with: "OBY"),
        ]
        for other in others {
            let matches = sender.match(try message([other]))
            #expect(matches.isEmpty, "\(other)")
        }
    }

    @Test func `rows that come in between keep the order of the others`() throws {
        var sender = Sender()
        let rows = try message(["OBX|1|NM|A||1", "OBX|2|NM|B||2", "OBX|3|NM|C||3"])
        for segment in 1...3 { _ = sender.remember(rows, segment: segment) }
        let more = try message(["OBX|1|NM|A||1", "OBX|2|NM|X||9", "OBX|3|NM|B||2"])
        let before = sender.match(more)
        #expect(before.map(\.position) == [0])
        let between = sender.remember(more, segment: 2)
        #expect(between == 1)
        let behind = sender.match(more, from: 3)
        #expect(behind.map(\.position) == [2])
        let again = sender.match(rows)
        #expect(again.map(\.position) == [0, 2, 3])
        #expect(again.map(\.pattern) == [0, 1, 2])
    }

    @Test func `matches end at the first segment of another name`() throws {
        var sender = Sender()
        let rows = try message(["OBX|1|NM|A||1", "NTE|1", "OBX|2|NM|B||2"])
        for segment in [1, 3] { _ = sender.remember(rows, segment: segment) }
        let first = sender.match(rows)
        let second = sender.match(rows, from: 3)
        #expect(first.map(\.position) == [0] && second.map(\.position) == [1])
    }

    @Test func `senders share patterns, and each knows only what it has sent`() throws {
        var one = Sender()
        let (a, b) = (try message(["OBX|1|NM|A||1"]), try message(["OBX|1|NM|B||1"]))
        _ = one.remember(a)
        var other = one
        other.order = HL7RowOrder()
        let unknown = other.match(a)
        #expect(unknown.isEmpty)
        _ = other.remember(b)
        let position = other.remember(a)
        #expect(position == 1 && other.patterns.count == 2)
        let known = other.match(a)
        #expect(known.map(\.position) == [1] && known.map(\.pattern) == [0])
    }

    @Test func `a row of the greatest length is kept, a longer one is not`() throws {
        let most = HL7RowPatterns.rowBytesMax
        for length in [most, most + 1] {
            var sender = Sender()
            let row = try message(["OBX|1|NM|" + String(repeating: "x", count: length - 9)])
            let position = sender.remember(row)
            #expect((position != nil) == (length == most))
            let matches = sender.match(row)
            #expect(matches.isEmpty == (length > most))
        }
    }

    @Test func `an order is full with the greatest number of rows`() throws {
        var order = HL7RowOrder()
        for number in 0..<HL7RowOrder.countMax {
            #expect(!order.isFull)
            let position = order.insert(number)
            #expect(position == number)
        }
        #expect(order.isFull)
    }

    @Test func `a row is known exactly if all its other fields are those of one before`() throws {
        var random = SeededGenerator(seed: 20_260_124)
        var sender = Sender(varying: [1, 3, 6])
        var known: [[String]] = []
        for _ in 0..<3_000 {
            let fields = (0..<Int.random(in: 0...8, using: &random)).map { _ in
                ["", "x", "y", String(repeating: "long", count: 9)][Int.random(in: 0..<4, using: &random)]
            }
            let row = try message([(["OBX"] + fields).joined(separator: "|")])
            let rest =
                ["\(fields.count)"] + fields.enumerated().filter { ![0, 2, 5].contains($0.offset) }.map(\.element)
            let match = sender.match(row).first
            #expect(match.map { known[$0.position] } == known.first { $0 == rest })
            if match == nil, let place = sender.remember(row) { known.insert(rest, at: place) }
        }
    }
}
