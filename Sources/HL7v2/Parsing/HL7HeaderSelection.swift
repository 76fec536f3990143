/// All that a message says before its rows, but for what differs from message to message: what its sender is known by.
///
/// Two messages that are the same by it differ before their rows in nothing but the fields left out, and of these it is
/// told whether they hold anything. To compare some hundred bytes costs less than to ask for each field that matters.
public struct HL7HeaderSelection: Sendable {
    /// A piece of the header, up to a field left out or the end of a segment; or a field of the first row.
    public struct Piece: Sendable {
        fileprivate let start: UInt32
        fileprivate let end: UInt32
        fileprivate let follower: HL7KnownHeader.Follower

        fileprivate init(_ range: Range<Int>, _ follower: HL7KnownHeader.Follower) {
            (start, end) = (UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.upperBound))
            self.follower = follower
        }

        @inline(__always)
        fileprivate var range: Range<Int> { Int(start)..<Int(end) }
        @inline(__always)
        fileprivate var word: UInt32 { HL7KnownHeader.word(length: range.count, follower) }
    }

    /// What is left out of segments of one name.
    private struct Group {
        let name: HL7SegmentName
        /// Where the numbers of their fields stand among all that are left out.
        let fields: Range<Int>
    }

    /// The name of the segments that a header ends before.
    public static let row: HL7SegmentName = "OBX"

    private var groups: [Group] = []
    /// The numbers of the fields left out, ascending in each group.
    private var fieldsLeftOut: [Int] = []
    /// The fields of the first row that count as well, ascending.
    private let rowFields: [Int]
    /// Whether what matters is never beyond the first row.
    private let isSufficient: Bool

    /// Times and numbers of messages and orders, which differ from message to message.
    private static let varying: [(name: HL7SegmentName, fields: [Int])] = [
        ("MSH", [7, 10, 13]), ("OBR", [2, 3, 7, 8, 22]), ("ORC", [2, 3, 9]),
    ]

    /// - Parameters:
    ///   - telling: The paths that matter: their fields are never left out, and those of the first row count as well.
    ///   - marks: Paths of which it matters only whether they have a value.
    public init(telling: [HL7Path], marks: [HL7Path]) {
        let inRows = (telling + marks).filter { $0.segment == Self.row }
        isSufficient = inRows.allSatisfy {
            $0.occurrence == .number(1) && $0.field.map { $0 <= HL7KnownHeader.Follower.rowFieldMax } ?? false
        }
        rowFields = Set(inRows.compactMap(\.field)).sorted()
        for (name, fields) in Self.varying {
            let left = fields.filter { field in
                !telling.contains { $0.segment == name && $0.field ?? field == field }
                    && !marks.contains { $0.segment == name && $0.field == field && !$0.isFirstRepetition }
            }
            groups.append(Group(name: name, fields: fieldsLeftOut.count..<fieldsLeftOut.count + left.count))
            fieldsLeftOut += left
        }
    }

    /// Finds what a message says before its rows.
    ///
    /// - Parameter pieces: What is found, in its order, in the place of what was in it.
    /// - Returns: The place of the first row, and a hash of all that is said before it; nil for a message that can't be
    ///   known so: one without rows, or with other segments behind its first one.
    public func select(_ message: HL7Message, into pieces: inout [Piece]) -> (rows: Int, hash: Int)? {
        pieces.removeAll(keepingCapacity: true)
        let storage = message.storage
        guard let rows = rows(of: storage.index) else { return nil }
        for place in 0..<rows {
            let segment = storage.index.segments[place]
            var position = segment.range.lowerBound
            for group in groups where group.name == segment.name {
                for number in group.fields {
                    guard let field = storage.index.field(fieldsLeftOut[number], ofSegment: place) else { break }
                    let holds = storage.mark(ofFirstPart: field)
                    pieces.append(Piece(position..<field.lowerBound, .field(holding: holds)))
                    position = field.upperBound
                }
            }
            pieces.append(Piece(position..<segment.range.upperBound, .nextSegment))
        }
        for number in rowFields {
            guard let field = storage.index.field(number, ofSegment: rows) else { break }
            pieces.append(Piece(field, .row(field: number)))
        }
        var hash = FoldedHash()
        let bytes = storage.bytes
        let span = bytes.span.bytes
        for piece in pieces { hash.combine(span, piece.range, piece.word) }
        return (rows, hash.value)
    }

    /// The place of the first row; nil if there is none, or if a segment behind it is none.
    @inline(__always)
    private func rows(of index: MessageIndex) -> Int? {
        guard isSufficient else { return nil }
        var first = index.segments.count
        while first > 0, index.segments[first &- 1].name == Self.row { first &-= 1 }
        guard first < index.segments.count else { return nil }
        for place in 0..<first where index.segments[place].name == Self.row { return nil }
        return first
    }
}

/// What a message said before its rows, to know the next one of its sender by.
public struct HL7KnownHeader: Hashable, Sendable {
    /// What follows a piece of the header.
    fileprivate enum Follower {
        /// A field left out, which holds nothing (0), the null value (1) or another one (2).
        case field(holding: UInt8)
        case nextSegment
        /// Nothing: the piece is a field of the first row.
        case row(field: Int)

        @inline(__always)
        fileprivate var number: UInt32 {
            switch self {
            case .field(let mark): UInt32(mark)
            case .nextSegment: 3
            case .row(let field): UInt32(truncatingIfNeeded: 4 + min(field, Self.rowFieldMax))
            }
        }

        fileprivate static let rowFieldMax = 200
    }

    /// Of each piece its length and what follows it, in a word of four bytes, and then its bytes.
    private let bytes: [UInt8]

    /// The longest piece, in bytes.
    private static let pieceBytesMax = 1 << 20

    /// Nil if a piece is longer than any that is worth to be known.
    public init?(_ message: HL7Message, _ pieces: [HL7HeaderSelection.Piece]) {
        var bytes: [UInt8] = []
        for piece in pieces {
            guard piece.range.count <= Self.pieceBytesMax else { return nil }
            for shift in 0..<UInt32(4) { bytes.append(UInt8(truncatingIfNeeded: piece.word &>> (8 * shift))) }
            bytes += message.storage.bytes[piece.range]
        }
        self.bytes = bytes
    }

    @inline(__always)
    fileprivate static func word(length: Int, _ follower: Follower) -> UInt32 {
        UInt32(truncatingIfNeeded: length) &<< 8 | follower.number
    }

    /// Whether the pieces of a message say the same.
    public func isSame(as message: HL7Message, _ pieces: [HL7HeaderSelection.Piece]) -> Bool {
        let content = message.storage.bytes
        let (span, known) = (content.span.bytes, bytes.span.bytes)
        var position = 0
        for piece in pieces {
            let length = piece.range.count
            guard position &+ 4 &+ length <= known.byteCount, known.littleWord(at: position) == piece.word,
                span.isEqual(at: piece.range.lowerBound, to: known, at: position &+ 4, count: length)
            else { return false }
            position &+= 4 &+ length
        }
        return position == known.byteCount
    }

    /// Whether a message begins like this one, without a look at its rows' names.
    ///
    /// - Returns: The place of the segment where its rows begin; nil if it says anything else before.
    public func rows(of message: HL7Message) -> Int? {
        let storage = message.storage
        let (content, index) = (storage.bytes, storage.index)
        let (span, known) = (content.span.bytes, bytes.span.bytes)
        var (place, segment) = (0, 0)
        guard segment < index.segments.count else { return nil }
        var position = index.range(ofSegment: 0).lowerBound
        var end = index.range(ofSegment: 0).upperBound
        while place < known.byteCount {
            let word = known.littleWord(at: place)
            let (length, follower) = (Int(word &>> 8), word & 0xFF)
            if follower > 3 {
                guard let field = index.field(Int(follower) &- 4, ofSegment: segment), field.count == length,
                    span.isEqual(at: field.lowerBound, to: known, at: place &+ 4, count: length)
                else { return nil }
            } else {
                guard length <= end &- position, span.isEqual(at: position, to: known, at: place &+ 4, count: length)
                else { return nil }
                position &+= length
                if follower == 3 {
                    segment &+= 1
                    guard position == end, segment < index.segments.count else { return nil }
                    (position, end) = (
                        index.range(ofSegment: segment).lowerBound, index.range(ofSegment: segment).upperBound
                    )
                } else {
                    let field = position..<index.fieldEnd(from: position, inSegmentTo: end)
                    guard UInt32(storage.mark(ofFirstPart: field)) == follower else { return nil }
                    position = field.upperBound
                }
            }
            place &+= 4 &+ length
        }
        return segment
    }

    /// Looks at all of it, so that a processor has it at hand.
    public func fetch() -> Int {
        var sum = 0
        for offset in stride(from: 0, to: bytes.count, by: 64) { sum &+= Int(bytes[offset]) }
        return sum
    }
}

extension RawSpan {
    @inline(__always)
    fileprivate func littleWord(at position: Int) -> UInt32 {
        UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self))
    }
}

/// A hash of bytes that takes few steps; whoever looks up by it compares the bytes as well.
private struct FoldedHash {
    /// Two, so that a processor folds both at once.
    private var states: (UInt64, UInt64) = (0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F)

    var value: Int {
        let both = states.0 ^ (states.1 &<< 32 | states.1 &>> 32)
        return Int(truncatingIfNeeded: both ^ both &>> 29)
    }

    @inline(__always)
    mutating func combine(_ bytes: RawSpan, _ range: Range<Int>, _ word: UInt32) {
        let length = UInt64(word)
        guard range.count >= 8 else {
            var last = length
            for place in range { last = last &<< 8 ^ UInt64(bytes[place]) }
            states.0 = Self.folded(states.0, last)
            return
        }
        var position = range.lowerBound
        // The last words overlap those before.
        let end = range.upperBound &- 8
        while position &+ 8 <= end {
            states.0 = Self.folded(states.0, bytes.word(at: position))
            states.1 = Self.folded(states.1, bytes.word(at: position &+ 8))
            position &+= 16
        }
        states.0 = Self.folded(states.0, bytes.word(at: min(position, end)))
        states.1 = Self.folded(states.1, bytes.word(at: end) ^ length)
    }

    @inline(__always)
    private static func folded(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let (high, low) = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return high ^ low
    }
}

extension RawSpan {
    @inline(__always)
    fileprivate func word(at position: Int) -> UInt64 {
        unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
    }
}
