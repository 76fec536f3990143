import HL7v2
import TestSupport
import Testing

struct HL7SelectionTests {
    private func message(_ text: String) throws -> HL7Message {
        try HL7Message(parsing: Array(text.replacing("\n", with: "\r").utf8))
    }

    private func key(_ selection: HL7FieldSelection, _ text: String) throws -> [UInt8] {
        var key: [UInt8] = []
        selection.append(try message(text), to: &key)
        return key
    }

    /// What a header is known by; equal headers have equal hashes, and are the same.
    private func header(_ selection: HL7HeaderSelection, _ text: String) throws -> HL7KnownHeader? {
        let (message, first) = (try message(text), try self.message(Self.sent))
        var (pieces, firstPieces): ([HL7HeaderSelection.Piece], [HL7HeaderSelection.Piece]) = ([], [])
        guard let selected = selection.select(message, into: &pieces) else { return nil }
        let known = try #require(HL7KnownHeader(message, pieces))
        #expect(selected.rows == message.segments.firstIndex { $0.name == HL7HeaderSelection.row })
        #expect(known.isSame(as: message, pieces) && known.rows(of: message) == selected.rows)
        let firstSelected = try #require(selection.select(first, into: &firstPieces))
        let isSame = HL7KnownHeader(first, firstPieces) == known
        #expect(known.isSame(as: first, firstPieces) == isSame, "\(text)")
        #expect(known.rows(of: first) == (isSame ? firstSelected.rows : nil), "\(text)")
        if isSame { #expect(firstSelected.hash == selected.hash) }
        return known
    }

    private static let sent = """
        MSH|^~\\&|M^1|A|||20260124||ORU^R01|17|P|2.6
        PID|||4711^^^H^MR||Doe
        OBR|1|9|8|code|||20260124|||||||
        OBX|1|NM|147842||71||||||R
        """

    @Test func `fields are told apart, and nothing else counts`() throws {
        let selection = HL7FieldSelection([HL7Path(segment: "MSH", field: 3), HL7Path(segment: "PID", field: 3)])
        let first = try key(selection, Self.sent)
        #expect(try key(selection, Self.sent.replacing("|17|", with: "|18|").replacing("Doe", with: "Roe")) == first)
        for (old, new) in [("M^1", "M^2"), ("M^1", "M"), ("4711", "4712"), ("PID|||4711^^^H^MR", "PID|4711^^^H^MR||")] {
            #expect(try key(selection, Self.sent.replacing(old, with: new)) != first, "\(new)")
        }
    }

    @Test func `a field that is not there is not an empty one, and a value never reads as two`() throws {
        let selection = HL7FieldSelection([HL7Path(segment: "ZZZ", field: 1), HL7Path(segment: "ZZZ", field: 2)])
        let texts = ["", "\nZZZ", "\nZZZ|", "\nZZZ||", "\nZZZ|a", "\nZZZ|a|", "\nZZZ||a", "\nZZZ|a|a", "\nZZZ|aa|"]
        let keys = try texts.map { try key(selection, "MSH|^~\\&|M" + $0) }
        #expect(Set(keys).count == texts.count)
    }

    @Test func `of marks counts whether they have a value`() throws {
        let path = HL7Path(segment: "OBR", field: 22)
        let selection = HL7FieldSelection([], marks: [path])
        let start = "MSH|^~\\&|M\nOBR|1" + String(repeating: "|", count: 21)
        let keys = try ["", "2026", "2027", "\"\"", "~2026"].map { try key(selection, start + $0) }
        #expect(keys[1] == keys[2] && keys[0] == keys[4] && Set(keys).count == 3)
    }

    @Test func `all occurrences that a path may name count`() throws {
        let every = HL7FieldSelection([HL7Path(segment: "OBX", occurrence: .every, field: 5)])
        let second = HL7FieldSelection([HL7Path(segment: "OBX", occurrence: .number(2), field: 5)])
        let rows = "MSH|^~\\&|M\nOBX|||||1\nOBX|||||2\nOBX|||||3"
        let other = rows.replacing("|3", with: "|4")
        #expect(try key(every, rows) != key(every, other))
        #expect(try key(second, rows) == key(second, other))
        #expect(try key(second, rows) != key(second, rows.replacing("|2", with: "|4")))
    }

    @Test func `a header is the same whatever its times and numbers, and only then`() throws {
        let selection = HL7HeaderSelection(telling: [HL7Path(segment: "PID", field: 3)], marks: [])
        let first = try #require(try header(selection, Self.sent))
        let same = Self.sent.replacing("20260124", with: "20260125").replacing("|17|", with: "|1234567|")
            .replacing("|9|8|", with: "|10|11|").replacing("|71|", with: "|72|").replacing(
                "OBX|1", with: "OBX|1|\nOBX|2")
        #expect(try header(selection, same) == first)
        for (old, new) in [
            ("4711", "4712"), ("Doe", "Roe"), ("code", "other"), ("OBR|1", "OBR|2"), ("|20260124||ORU", "|||ORU"),
            ("PID", "PIE"), ("\nPID", "\nPD1\nPID"), ("|M^1|", "|M^2|"),
        ] {
            #expect(try header(selection, Self.sent.replacing(old, with: new)) != first, "\(new)")
        }
    }

    @Test func `a field that matters is never left out, nor one in a row`() throws {
        let paths = [HL7Path(segment: "OBR", field: 3, component: 1), HL7Path(segment: "OBX", field: 3)]
        let selection = HL7HeaderSelection(telling: paths, marks: [])
        let first = try #require(try header(selection, Self.sent))
        #expect(try header(selection, Self.sent.replacing("|9|8|", with: "|9|7|")) != first)
        #expect(try header(selection, Self.sent.replacing("|9|8|", with: "|7|8|")) == first)
        #expect(try header(selection, Self.sent.replacing("147842", with: "147843")) != first)
    }

    @Test func `a message without rows, or with something behind them, has no such header`() throws {
        let selection = HL7HeaderSelection(telling: [], marks: [])
        #expect(try header(selection, "MSH|^~\\&|M\nPID|||1") == nil)
        #expect(try header(selection, Self.sent + "\nNTE|1") == nil)
        #expect(try header(selection, Self.sent + "\nOBR|2\nOBX|1") == nil)
    }
}
