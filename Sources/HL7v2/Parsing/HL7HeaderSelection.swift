/// All that a message says before its rows, but for what differs from message to message: what its sender is known by.
///
/// Two messages that are the same by it differ before their rows in nothing but the fields left out, and of these it is
/// told whether they hold anything. To compare some hundred bytes costs less than to ask for each field that matters.
public struct HL7HeaderSelection: Sendable {
    private struct Group {
        var name: HL7SegmentName
        /// The fields left out, ascending.
        var fields: [Int]
    }

    private let row: HL7SegmentName
    private var groups: [Group] = []
    /// The fields of the first row that count as well, ascending.
    private let rowFields: [Int]
    /// Whether what matters is never beyond the first row.
    private let isSufficient: Bool

    /// Times and numbers of messages and orders, which differ from message to message.
    private static let varying: [(name: HL7SegmentName, fields: [Int])] = [
        ("MSH", [7, 10, 13]), ("OBR", [2, 3, 7, 8, 22]), ("ORC", [2, 3, 9]),
    ]

    /// - Parameters:
    ///   - row: The name of the segments that the header ends before.
    ///   - telling: The paths that matter: their fields are never left out, and those of the first row count as well.
    ///   - marks: Paths of which it matters only whether they have a value.
    public init(before row: HL7SegmentName, telling: [HL7Path], marks: [HL7Path]) {
        self.row = row
        let inRows = (telling + marks).filter { $0.segment == row }
        isSufficient = inRows.allSatisfy { $0.occurrence == .number(1) && $0.field != nil }
        rowFields = Set(inRows.compactMap(\.field)).sorted()
        for (name, fields) in Self.varying {
            let left = fields.filter { field in
                !telling.contains { $0.segment == name && $0.field ?? field == field }
                    && !marks.contains { $0.segment == name && $0.field == field && !$0.isFirstRepetition }
            }
            groups.append(Group(name: name, fields: left))
        }
    }

    /// A hash of what a message says before its rows.
    ///
    /// - Returns: Nil for a message that can't be known so: one without rows, or with other segments behind its first one.
    public func hash(_ message: HL7Message) -> Int? {
        guard let rows = rows(of: message) else { return nil }
        let bytes = message.storage.bytes
        let span = bytes.span.bytes
        var hash = FoldedHash()
        pieces(of: message.storage, before: rows) { piece, mark in hash.combine(span, piece, mark) }
        return hash.value
    }

    /// Whether a message that has a hash says the same as another one, by ``bytes(_:)`` of that.
    public func isSame(_ message: HL7Message, as known: [UInt8]) -> Bool {
        guard let rows = rows(of: message) else { return false }
        let bytes = message.storage.bytes
        let (span, other) = (bytes.span.bytes, known.span.bytes)
        var (position, isSame) = (0, true)
        pieces(of: message.storage, before: rows) { piece, mark in
            guard isSame, position &+ piece.count < other.byteCount,
                span.isEqual(at: piece.lowerBound, to: other, at: position, count: piece.count),
                other[position &+ piece.count] == mark
            else {
                isSame = false
                return
            }
            position &+= piece.count &+ 1
        }
        return isSame && position == other.byteCount
    }

    /// What a message says before its rows.
    public func bytes(_ message: HL7Message) -> [UInt8] {
        guard let rows = rows(of: message) else { return [] }
        var bytes: [UInt8] = []
        pieces(of: message.storage, before: rows) { piece, mark in
            bytes += message.storage.bytes[piece]
            bytes.append(mark)
        }
        return bytes
    }

    /// The place of the first row; nil if there is none, or if a segment behind it is none.
    private func rows(of message: HL7Message) -> Int? {
        guard isSufficient else { return nil }
        let segments = message.storage.index.segments
        var first = segments.count
        while first > 0, segments[first - 1].name == row { first -= 1 }
        guard first < segments.count else { return nil }
        for place in 0..<first where segments[place].name == row { return nil }
        return first
    }

    /// Goes over the pieces of the header between the fields left out, each with what comes behind it: what the field
    /// left out holds, or the end of the segment.
    @inline(__always)
    private func pieces(of storage: MessageStorage, before rows: Int, _ body: (Range<Int>, UInt8) -> Void) {
        let index = storage.index
        for place in 0..<rows {
            let segment = index.segments[place]
            var position = segment.range.lowerBound
            for group in groups where group.name == segment.name {
                for number in group.fields {
                    guard let field = index.field(number, ofSegment: place) else { break }
                    body(position..<field.lowerBound, storage.mark(ofFirstPart: field))
                    position = field.upperBound
                }
            }
            body(position..<segment.range.upperBound, Control.carriageReturn)
        }
        for number in rowFields {
            guard let field = index.field(number, ofSegment: rows) else { break }
            body(field, Control.carriageReturn)
        }
    }
}

/// A hash of bytes that takes few steps; whoever looks up by it compares the bytes as well.
private struct FoldedHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    var value: Int { Int(truncatingIfNeeded: state ^ state &>> 32) }

    @inline(__always)
    mutating func combine(_ bytes: RawSpan, _ range: Range<Int>, _ mark: UInt8) {
        var (position, end) = (range.lowerBound, range.upperBound)
        while position &+ 8 <= end {
            fold(bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
            position &+= 8
        }
        var last = UInt64(mark) &<< 56 | UInt64(truncatingIfNeeded: range.count) &<< 57
        while position < end {
            end &-= 1
            last = last &<< 8 ^ UInt64(bytes[end])
        }
        fold(last)
    }

    @inline(__always)
    private mutating func fold(_ word: UInt64) {
        let (high, low) = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        state = high ^ low
    }
}
