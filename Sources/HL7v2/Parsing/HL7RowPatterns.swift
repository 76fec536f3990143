/// Rows that were met before, each known by all of its bytes but those of three fields.
///
/// A monitor sends the same rows over and over, and only their number, value and time differ. Whoever keeps beside a
/// pattern what such a row means finds it again by one comparison of bytes. Monitors of one kind send alike, so that
/// thousands of them share the patterns; in which order one of them sends its rows is its ``HL7RowOrder``.
///
/// Rows with one pattern have the same number of fields, and every field but the varying ones holds the same bytes.
public struct HL7RowPatterns: Sendable {
    /// A row whose pattern is known.
    public struct Match: Sendable {
        /// The position of the pattern in the order of its sender's rows.
        public let position: Int
        /// The pattern's number.
        public let pattern: Int
        @usableFromInline let fields: InlineArray<3, Range<UInt32>>

        /// Where varying field 0, 1 or 2 stands in the message's bytes; empty if the row ends before it.
        @inlinable @inline(__always)
        public func field(_ number: Int) -> Range<Int> {
            Int(fields[number].lowerBound)..<Int(fields[number].upperBound)
        }
    }

    /// What a row holds before, between and behind its varying fields.
    private struct Pattern: Sendable {
        /// Where its bytes are: those of the row that was remembered, up to its second varying field, then those that
        /// follow it, without the third one.
        var start: UInt32
        /// The lengths of the pieces.
        var lengths: InlineArray<4, UInt32>
        /// The length of the first varying field in the row that was remembered.
        var firstLength: UInt32
        /// How many of the varying fields the row has.
        var fieldCount: Int32
    }

    /// The longest row that is kept, in bytes.
    public static let rowBytesMax = 1_024

    /// The number of a field that no row has.
    public static let noField = 1_000_000

    private let varying: InlineArray<3, Int>
    private var patterns: [Pattern] = []
    private var bytes: [UInt8] = []
    /// The last pattern of each hash.
    private var places: [Int: Int] = [:]

    /// - Parameter varying: The numbers of the fields that differ from message to message, ascending; one that no row
    ///   has stands for none.
    public init(varying: InlineArray<3, Int>) {
        precondition(varying[0] < varying[1] && varying[1] < varying[2], "field numbers ascend")
        self.varying = varying
    }

    /// How many patterns there are.
    public var count: Int { patterns.count }
    /// How many bytes they hold.
    public var byteCount: Int { bytes.count }

    /// Finds the patterns of the segments of one name that follow each other, up to the first that its sender has not
    /// sent before.
    ///
    /// - Parameters:
    ///   - segment: The place of the first one.
    ///   - order: The rows of the sender.
    ///   - matches: What is found, in its order, in the place of what was in it.
    public func match(
        _ message: HL7Message, segments name: HL7SegmentName, from segment: Int, by order: inout HL7RowOrder,
        into matches: inout [Match]
    ) {
        matches.removeAll(keepingCapacity: true)
        let (bytes, index) = (message.storage.bytes, message.storage.index)
        var next = order.next
        for place in segment..<index.segments.count {
            guard index.segments[place].name == name,
                let match = find(index.range(ofSegment: place), in: bytes, index, order.patterns, from: next)
            else { break }
            next = match.position &+ 1
            matches.append(match)
        }
        order.next = next
    }

    /// Finds where the varying fields stand in the rows from a segment to the message's end, if they have exactly the
    /// given patterns in the given order.
    ///
    /// - Parameter matches: What is found, each at its position among the given patterns.
    /// - Returns: Whether they have.
    public func match(
        _ message: HL7Message, from segment: Int, as numbers: [Int32], into matches: inout [Match]
    ) -> Bool {
        matches.removeAll(keepingCapacity: true)
        let (message, index) = (message.storage.bytes, message.storage.index)
        guard index.segments.count &- segment == numbers.count else { return false }
        let (known, bytes) = (bytes.span.bytes, message.span.bytes)
        for position in numbers.indices {
            let number = Int(numbers[position])
            let row = index.range(ofSegment: segment &+ position)
            guard let fields = Self.fields(of: row, bytes, index, by: patterns[number], known) else { return false }
            matches.append(Match(position: position, pattern: number, fields: fields))
        }
        return true
    }

    /// The pattern of a row: the one that comes next, else the first behind it that fits.
    @inline(__always)
    private func find(
        _ row: Range<Int>, in message: [UInt8], _ index: MessageIndex, _ order: [Int32], from next: Int
    ) -> Match? {
        let (known, bytes) = (bytes.span.bytes, message.span.bytes)
        var position = next
        for _ in 0..<order.count {
            if position >= order.count { position = 0 }
            let number = Int(order[position])
            if let fields = Self.fields(of: row, bytes, index, by: patterns[number], known) {
                return Match(position: position, pattern: number, fields: fields)
            }
            position += 1
        }
        return nil
    }

    private func isPattern(_ number: Int, of row: Range<Int>, in message: [UInt8], _ index: MessageIndex) -> Bool {
        let (known, bytes) = (bytes.span.bytes, message.span.bytes)
        return Self.fields(of: row, bytes, index, by: patterns[number], known) != nil
    }

    /// Where the varying fields of a row stand if it has a pattern.
    ///
    /// The first varying field is mostly the number of the row, the same as ever: then all before the second one is
    /// compared at once.
    @inline(__always)
    private static func fields(
        of row: Range<Int>, _ bytes: RawSpan, _ index: MessageIndex, by pattern: Pattern, _ known: RawSpan
    ) -> InlineArray<3, Range<UInt32>>? {
        let end = UInt32(truncatingIfNeeded: row.upperBound)
        var fields = InlineArray<3, Range<UInt32>>(repeating: end..<end)
        var (position, start, piece) = (row.lowerBound, Int(pattern.start), 0)
        let (before, first) = (Int(pattern.lengths[0]), Int(pattern.firstLength))
        let joined = before &+ first &+ Int(pattern.lengths[1])
        if pattern.fieldCount > 1, joined <= row.upperBound &- position,
            bytes.isEqual(at: position, to: known, at: start, count: joined)
        {
            fields[0] = Self.range(position &+ before, position &+ before &+ first)
            (position, start) = (position &+ joined, start &+ joined)
            let end = index.fieldEnd(from: position, inSegmentTo: row.upperBound)
            fields[1] = Self.range(position, end)
            (position, piece) = (end, 2)
        }
        while true {
            let length = Int(pattern.lengths[piece])
            guard length <= row.upperBound &- position,
                bytes.isEqual(at: position, to: known, at: start, count: length)
            else { return nil }
            (position, start) = (position &+ length, start &+ length &+ (piece == 0 ? first : 0))
            if piece == Int(pattern.fieldCount) { break }
            // All before is the same, so here begins the same field.
            let end = index.fieldEnd(from: position, inSegmentTo: row.upperBound)
            fields[piece] = Self.range(position, end)
            (position, piece) = (end, piece &+ 1)
        }
        return position == row.upperBound ? fields : nil
    }

    @inline(__always)
    private static func range(_ start: Int, _ end: Int) -> Range<UInt32> {
        Range(uncheckedBounds: (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end)))
    }

    /// The number of a segment's pattern, whoever sent it; nil if it was not met before.
    public func number(of message: HL7Message, segment: Int) -> Int? {
        let storage = message.storage
        let row = storage.index.range(ofSegment: segment)
        guard row.count <= Self.rowBytesMax, let known = places[hash(of: pieces(of: row, segment, storage), storage)],
            isPattern(known, of: row, in: storage.bytes, storage.index)
        else { return nil }
        return known
    }

    /// Keeps the pattern of a segment.
    ///
    /// - Returns: Its number, the same as that of an equal one that was kept before; nil if the row is too long.
    public mutating func remember(_ message: HL7Message, segment: Int) -> Int? {
        let storage = message.storage
        let row = storage.index.range(ofSegment: segment)
        guard row.count <= Self.rowBytesMax else { return nil }
        let pieces = pieces(of: row, segment, storage)
        let hash = hash(of: pieces, storage)
        if let known = places[hash], isPattern(known, of: row, in: storage.bytes, storage.index) { return known }
        var pattern = Pattern(
            start: UInt32(bytes.count), lengths: InlineArray(repeating: 0), firstLength: 0,
            fieldCount: Int32(pieces.count - 1))
        for place in 0..<pieces.count {
            pattern.lengths[place] = UInt32(pieces.ranges[place].count)
            bytes += storage.bytes[pieces.ranges[place]]
            if place == 0, pieces.count > 1 {
                let first = pieces.ranges[0].upperBound..<pieces.ranges[1].lowerBound
                pattern.firstLength = UInt32(first.count)
                bytes += storage.bytes[first]
            }
        }
        places[hash] = patterns.count
        patterns.append(pattern)
        return patterns.count - 1
    }

    /// What stands before, between and behind the varying fields of a row.
    private func pieces(
        of row: Range<Int>, _ segment: Int, _ storage: MessageStorage
    ) -> (ranges: InlineArray<4, Range<Int>>, count: Int) {
        var ranges = InlineArray<4, Range<Int>>(repeating: 0..<0)
        var (position, count) = (row.lowerBound, 0)
        while count < 3, let field = storage.index.field(varying[count], ofSegment: segment) {
            ranges[count] = position..<field.lowerBound
            (position, count) = (field.upperBound, count + 1)
        }
        ranges[count] = position..<row.upperBound
        return (ranges, count + 1)
    }

    private func hash(of pieces: (ranges: InlineArray<4, Range<Int>>, count: Int), _ storage: MessageStorage) -> Int {
        var hasher = Hasher()
        storage.bytes.withUnsafeBytes { bytes in
            for place in 0..<pieces.count {
                hasher.combine(pieces.ranges[place].count)
                hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[pieces.ranges[place]]))
            }
        }
        return hasher.finalize()
    }
}

/// Which of the known rows one sender's messages hold, in which order: the one behind the last is tried first.
public struct HL7RowOrder: Sendable {
    /// The most rows that are kept: a monitor has some dozen, each with a few limits and flags.
    public static let countMax = 512

    fileprivate private(set) var patterns: [Int32] = []
    fileprivate var next = 0

    public init() {}

    public var count: Int { patterns.count }
    public var isFull: Bool { count >= Self.countMax }

    /// Adds a pattern behind the row that was found last.
    ///
    /// - Parameter isNext: Whether it is the row that comes next, and is yet to be found; else it was taken.
    /// - Returns: Its position; those from there on move up by one.
    public mutating func insert(_ pattern: Int, isNext: Bool = false) -> Int {
        let position = min(next, patterns.count)
        patterns.insert(Int32(pattern), at: position)
        next = isNext ? position : position + 1
        return position
    }
}

extension RawSpan {
    /// Whether `count` bytes here and in another span are the same.
    @inline(__always)
    func isEqual(at start: Int, to other: RawSpan, at otherStart: Int, count: Int) -> Bool {
        let (here, there) = (extracting(start..<start &+ count), other.extracting(otherStart..<otherStart &+ count))
        var differences = SIMD16<UInt8>.zero
        if count >= 16 {
            var done = 0
            while done < count {
                // The last lanes overlap those before.
                let place = min(done, count &- 16)
                differences |= here.knownLanes(at: place) ^ there.knownLanes(at: place)
                done &+= 16
            }
        } else if start &+ 16 <= byteCount, otherStart &+ 16 <= other.byteCount {
            let isBehind = Self.laneNumbers .>= SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: count))
            differences = (lanes(at: start) ^ other.lanes(at: otherStart)).replacing(with: 0, where: isBehind)
        } else {
            for offset in 0..<count where here[offset] != there[offset] { return false }
        }
        let halves = unsafeBitCast(differences, to: SIMD2<UInt64>.self)
        return halves[0] | halves[1] == 0
    }

    /// 16 bytes that the caller knows to be there.
    @inline(__always)
    private func knownLanes(at position: Int) -> SIMD16<UInt8> {
        unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: SIMD16<UInt8>.self)
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
