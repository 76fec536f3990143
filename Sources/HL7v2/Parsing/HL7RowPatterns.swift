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
        @usableFromInline let cut: RowCut

        init(position: Int, cut: RowCut) { (self.position, self.cut) = (position, cut) }

        /// Where varying field 0, 1 or 2 stands in the message's bytes; empty if the row ends before it.
        @inlinable @inline(__always)
        public func field(_ number: Int) -> Range<Int> { Int(cut.ends[number])..<Int(cut.starts[number + 1]) }
    }

    private struct Pattern {
        var start: UInt32
        var lengths: InlineArray<4, UInt32>
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
        let cut = RowCut(message.storage.index, segment: segment, varying: varying)
        guard let position = position(of: cut, in: message.storage.bytes) else { return nil }
        expected = position + 1
        return Match(position: position, cut: cut)
    }

    private func position(of cut: RowCut, in message: [UInt8]) -> Int? {
        let row = message.span.bytes
        let known = bytes.span.bytes
        var position = expected
        for _ in 0..<patterns.count {
            if position >= patterns.count { position = 0 }
            if Self.fits(patterns[position], known, cut, row) { return position }
            position += 1
        }
        return nil
    }

    /// Keeps the pattern of a segment that has none, behind the one that was found last.
    ///
    /// - Returns: Its position; those from there on move up by one. Nil if the row is too long or there are too many.
    public mutating func remember(_ message: HL7Message, segment: Int) -> Int? {
        let storage = message.storage
        let cut = RowCut(storage.index, segment: segment, varying: varying)
        guard !isFull, cut.ends[3] - cut.starts[0] <= Self.rowBytesMax else { return nil }
        var pattern = Pattern(start: UInt32(bytes.count), lengths: InlineArray(repeating: 0))
        for piece in 0..<4 {
            bytes += storage.bytes[Int(cut.starts[piece])..<Int(cut.ends[piece])]
            pattern.lengths[piece] = cut.length(piece)
        }
        let position = min(expected, patterns.count)
        patterns.insert(pattern, at: position)
        expected = position + 1
        return position
    }

    @inline(__always)
    private static func fits(_ pattern: Pattern, _ known: RawSpan, _ cut: RowCut, _ row: RawSpan) -> Bool {
        for piece in 0..<4 where pattern.lengths[piece] != cut.length(piece) { return false }
        var start = Int(pattern.start)
        for piece in 0..<4 {
            let length = Int(pattern.lengths[piece])
            guard row.isEqual(at: Int(cut.starts[piece]), to: known, at: start, count: length) else { return false }
            start += length
        }
        return true
    }
}

/// A row cut into the pieces before, between and behind its varying fields.
@usableFromInline
struct RowCut: Sendable {
    @usableFromInline var starts: InlineArray<4, UInt32>
    @usableFromInline var ends: InlineArray<4, UInt32>

    @inline(__always)
    init(_ index: MessageIndex, segment: Int, varying: InlineArray<3, Int>) {
        let whole = index.range(ofSegment: segment)
        starts = InlineArray(repeating: UInt32(truncatingIfNeeded: whole.upperBound))
        ends = starts
        starts[0] = UInt32(truncatingIfNeeded: whole.lowerBound)
        for place in 0..<3 {
            guard let field = index.field(varying[place], ofSegment: segment) else { break }
            ends[place] = UInt32(truncatingIfNeeded: field.lowerBound)
            starts[place + 1] = UInt32(truncatingIfNeeded: field.upperBound)
        }
    }

    @inline(__always)
    func length(_ piece: Int) -> UInt32 { ends[piece] - starts[piece] }
}

extension RawSpan {
    /// Whether `count` bytes here and in another span are the same.
    @inline(__always)
    func isEqual(at start: Int, to other: RawSpan, at otherStart: Int, count: Int) -> Bool {
        guard count >= 16 else {
            for offset in 0..<count where self[start + offset] != other[otherStart + offset] { return false }
            return true
        }
        var differences = SIMD16<UInt8>.zero
        var done = 0
        while done + 16 <= count {
            differences |= lanes(at: start + done) ^ other.lanes(at: otherStart + done)
            done += 16
        }
        differences |= lanes(at: start + count - 16) ^ other.lanes(at: otherStart + count - 16)
        let halves = unsafeBitCast(differences, to: SIMD2<UInt64>.self)
        return halves[0] | halves[1] == 0
    }
}

extension [UInt8] {
    /// Whether `count` bytes are the same at two places.
    func isEqual(at start: Int, and otherStart: Int, count: Int) -> Bool {
        let whole = span.bytes
        return whole.isEqual(at: start, to: whole, at: otherStart, count: count)
    }
}
