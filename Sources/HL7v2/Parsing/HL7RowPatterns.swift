/// Rows that were met before, each known by all of its bytes but those of three fields.
///
/// A monitor sends the same rows over and over, and only their number, value and time differ. Whoever keeps beside a
/// pattern what such a row means finds it again by one comparison of bytes. Patterns stand in the order in which
/// messages hold their rows, so the one behind the last is tried first.
///
/// Rows with one pattern have the same number of fields, and every field but the varying ones holds the same bytes.
public struct HL7RowPatterns: Sendable {
    /// A row whose pattern is known.
    public struct Match: Sendable {
        /// The pattern's position.
        public let position: Int
        @usableFromInline let fields: InlineArray<3, Range<Int>>

        /// Where varying field 0, 1 or 2 stands in the message's bytes; empty if the row ends before it.
        @inlinable @inline(__always)
        public func field(_ number: Int) -> Range<Int> { fields[number] }
    }

    /// What a row holds before, between and behind its varying fields.
    private struct Pattern {
        var start: UInt32
        /// The lengths of the pieces, which follow each other.
        var lengths: InlineArray<4, UInt32>
        /// How many of the varying fields the row has.
        var fieldCount: Int32
    }

    /// The most patterns that are kept: a monitor has some dozen rows, each with a few limits and flags.
    public static let countMax = 512

    /// The longest row that is kept, in bytes.
    public static let rowBytesMax = 1_024

    /// The number of a field that no row has.
    public static let noField = 1_000_000

    private let varying: InlineArray<3, Int>
    private var bytes: [UInt8] = []
    private var patterns: [Pattern] = []
    private var expected = 0

    /// - Parameter varying: The numbers of the fields that differ from message to message, ascending; one that no row
    ///   has stands for none.
    public init(varying: InlineArray<3, Int>) {
        precondition(varying[0] < varying[1] && varying[1] < varying[2], "field numbers ascend")
        self.varying = varying
    }

    public var isFull: Bool { patterns.count >= Self.countMax }

    public mutating func removeAll() { self = HL7RowPatterns(varying: varying) }

    /// Finds the pattern of a segment of a message, nil if it has none.
    public mutating func match(_ message: HL7Message, segment: Int) -> Match? {
        let storage = message.storage
        let row = storage.index.range(ofSegment: segment)
        guard let match = find(row, in: storage.bytes, storage.index) else { return nil }
        expected = match.position &+ 1
        return match
    }

    @inline(__always)
    private func find(_ row: Range<Int>, in message: [UInt8], _ index: MessageIndex) -> Match? {
        let known = bytes.span.bytes
        let bytes = message.span.bytes
        var position = expected
        for _ in 0..<patterns.count {
            if position >= patterns.count { position = 0 }
            if let fields = Self.fields(of: row, bytes, index, by: patterns[position], known) {
                return Match(position: position, fields: fields)
            }
            position += 1
        }
        return nil
    }

    /// Where the varying fields of a row stand if it has a pattern.
    @inline(__always)
    private static func fields(
        of row: Range<Int>, _ bytes: RawSpan, _ index: MessageIndex, by pattern: Pattern, _ known: RawSpan
    ) -> InlineArray<3, Range<Int>>? {
        var fields = InlineArray<3, Range<Int>>(repeating: row.upperBound..<row.upperBound)
        var (position, start) = (row.lowerBound, Int(pattern.start))
        for piece in 0..<4 {
            let length = Int(pattern.lengths[piece])
            guard length <= row.upperBound &- position,
                bytes.isEqual(at: position, to: known, at: start, count: length)
            else { return nil }
            (position, start) = (position &+ length, start &+ length)
            if piece == Int(pattern.fieldCount) { break }
            // All before is the same, so here begins the same field.
            let end = index.fieldEnd(from: position, inSegmentTo: row.upperBound)
            fields[piece] = position..<end
            position = end
        }
        return position == row.upperBound ? fields : nil
    }

    /// Keeps the pattern of a segment that has none, behind the one that was found last.
    ///
    /// - Returns: Its position; those from there on move up by one. Nil if the row is too long or there are too many.
    public mutating func remember(_ message: HL7Message, segment: Int) -> Int? {
        let storage = message.storage
        let row = storage.index.range(ofSegment: segment)
        guard !isFull, row.count <= Self.rowBytesMax else { return nil }
        var pattern = Pattern(start: UInt32(bytes.count), lengths: InlineArray(repeating: 0), fieldCount: 0)
        var position = row.lowerBound
        for place in 0..<3 {
            guard let field = storage.index.field(varying[place], ofSegment: segment) else { break }
            bytes += storage.bytes[position..<field.lowerBound]
            pattern.lengths[place] = UInt32(field.lowerBound - position)
            pattern.fieldCount += 1
            position = field.upperBound
        }
        bytes += storage.bytes[position..<row.upperBound]
        pattern.lengths[Int(pattern.fieldCount)] = UInt32(row.upperBound - position)
        let place = min(expected, patterns.count)
        patterns.insert(pattern, at: place)
        expected = place + 1
        return place
    }
}

extension RawSpan {
    /// Whether `count` bytes here and in another span are the same.
    @inline(__always)
    func isEqual(at start: Int, to other: RawSpan, at otherStart: Int, count: Int) -> Bool {
        var differences = SIMD16<UInt8>.zero
        if count >= 16 {
            var done = 0
            while done &+ 16 <= count {
                differences |= lanes(at: start &+ done) ^ other.lanes(at: otherStart &+ done)
                done &+= 16
            }
            let last = count &- 16
            differences |= lanes(at: start &+ last) ^ other.lanes(at: otherStart &+ last)
        } else if start &+ 16 <= byteCount, otherStart &+ 16 <= other.byteCount {
            let isBehind = Self.laneNumbers .>= SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: count))
            differences = (lanes(at: start) ^ other.lanes(at: otherStart)).replacing(with: 0, where: isBehind)
        } else {
            for offset in 0..<count where self[start + offset] != other[otherStart + offset] { return false }
        }
        let halves = unsafeBitCast(differences, to: SIMD2<UInt64>.self)
        return halves[0] | halves[1] == 0
    }

    @inline(__always)
    private static var laneNumbers: SIMD16<UInt8> {
        SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    }
}

extension [UInt8] {
    /// Whether `count` bytes are the same at two places.
    func isEqual(at start: Int, and otherStart: Int, count: Int) -> Bool {
        let whole = span.bytes
        return whole.isEqual(at: start, to: whole, at: otherStart, count: count)
    }
}
