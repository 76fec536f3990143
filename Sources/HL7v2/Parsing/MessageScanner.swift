/// Walks once over a message's bytes, 64 at a time, and notes field separators and segments.
///
/// A segment ends at CR, LF or CR LF. A line feed that no segment follows is part of a value: text with line feeds
/// comes from senders that end segments with CR.
struct MessageScanner: ~Copyable {
    /// The most marks that one block can need, with room for those that are written ahead.
    static let marksPerBlock = 64 + 8

    private(set) var segments: [MessageIndex.Segment] = []
    private(set) var markCount = 0

    private let content: Range<Int>
    private let separator: UInt8
    private var position: Int
    private var segmentStart: Int
    private var segmentMark = 0

    init(content: Range<Int>, separator: UInt8) {
        (self.content, self.separator) = (content, separator)
        position = content.lowerBound
        segmentStart = content.lowerBound
        segments.reserveCapacity(content.count / 80 + 4)
    }

    /// Goes on until the end, or until `marks` is nearly full.
    ///
    /// - Returns: whether the end was reached.
    mutating func scan(_ bytes: RawSpan, into marks: inout MutableSpan<UInt32>) -> Bool {
        while markCount + Self.marksPerBlock <= marks.count {
            guard position < bytes.byteCount else {
                finish(bytes, &marks)
                return true
            }
            var (found, ends) = block(bytes)
            while ends != 0 {
                let end = ends.trailingZeroBitCount
                ends &= ends &- 1
                if !endSegment(bytes, at: end, found: found) { found &= ~(1 &<< UInt64(end)) }
            }
            note(found, in: &marks)
            position += 64
        }
        return false
    }

    /// One bit for each separator or line end among the next 64 bytes, and one for each line end.
    @inline(__always)
    private func block(_ bytes: RawSpan) -> (found: UInt64, ends: UInt64) {
        var (found, ends): (UInt64, UInt64) = (0, 0)
        guard bytes.byteCount >= 64 else {
            for lane in 0..<bytes.byteCount - position {
                let byte = bytes[position + lane]
                if Control.endsSegment(byte) { ends |= 1 &<< UInt64(lane) }
                if byte == separator || Control.endsSegment(byte) { found |= 1 &<< UInt64(lane) }
            }
            return (found, ends)
        }
        // The last block overlaps the one before; what was noted there is shifted out.
        let start = min(position, bytes.byteCount &- 64)
        let known = UInt64(truncatingIfNeeded: position &- start)
        let (one, two) = (bytes.lanes(at: start), bytes.lanes(at: start &+ 16))
        let (three, four) = (bytes.lanes(at: start &+ 32), bytes.lanes(at: start &+ 48))
        let (endOne, endTwo, endThree, endFour) = (isEnd(one), isEnd(two), isEnd(three), isEnd(four))
        let wanted = SIMD16<UInt8>(repeating: separator)
        found =
            laneBits(
                (one .== wanted) .| endOne, (two .== wanted) .| endTwo, (three .== wanted) .| endThree,
                (four .== wanted) .| endFour) &>> known
        let anyEnd = unsafeBitCast((endOne .| endTwo) .| (endThree .| endFour), to: SIMD2<UInt64>.self)
        if anyEnd[0] | anyEnd[1] != 0 { ends = laneBits(endOne, endTwo, endThree, endFour) &>> known }
        return (found, ends)
    }

    @inline(__always)
    private func isEnd(_ lanes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        (lanes .== SIMD16<UInt8>(repeating: Control.carriageReturn))
            .| (lanes .== SIMD16<UInt8>(repeating: Control.lineFeed))
    }

    /// Writes the offsets of finds. Eight are written at a time, used or not: a branch for each is slower.
    ///
    /// The highest bit is set for the count of zeros alone, which takes fewer steps for a number that is never zero.
    @inline(__always)
    private mutating func note(_ found: UInt64, in marks: inout MutableSpan<UInt32>) {
        var bits = found
        var next = markCount
        while bits != 0 {
            precondition(next + 8 <= marks.count, "there is room for the marks of a block")
            for ahead in 0..<8 {
                let lane = (bits | 1 &<< 63).trailingZeroBitCount
                marks[unchecked: next &+ ahead] = UInt32(truncatingIfNeeded: position &+ lane)
                bits &= bits &- 1
            }
            next += 8
        }
        markCount += found.nonzeroBitCount
    }

    /// Ends a segment at a line end among the finds of this block; false if it is an empty line's or within a value.
    private mutating func endSegment(_ bytes: RawSpan, at lane: Int, found: UInt64) -> Bool {
        let end = position + lane
        if end == segmentStart {
            segmentStart = end + 1
            return false
        }
        if bytes[end] == Control.lineFeed, !bytes.beginsSegment(at: end + 1, separator: separator) { return false }
        let before = found & ((1 &<< UInt64(lane)) &- 1)
        append(bytes, endingAt: end, mark: markCount + before.nonzeroBitCount)
        return true
    }

    private mutating func append(_ bytes: RawSpan, endingAt end: Int, mark: Int) {
        let isNamed =
            end == segmentStart + 3
            || (end > segmentStart + 3 && bytes[segmentStart + 3] == separator && bytes[segmentStart] != separator
                && bytes[segmentStart + 1] != separator && bytes[segmentStart + 2] != separator)
        segments.append(
            MessageIndex.Segment(
                start: UInt32(truncatingIfNeeded: segmentStart), firstMark: UInt32(truncatingIfNeeded: segmentMark),
                name: isNamed ? HL7SegmentName(bytes, at: segmentStart) : HL7SegmentName(packed: 0)))
        (segmentStart, segmentMark) = (end + 1, mark + 1)
    }

    /// Notes the last segment, which the end of the message ends.
    private mutating func finish(_ bytes: RawSpan, _ marks: inout MutableSpan<UInt32>) {
        guard content.upperBound > segmentStart else { return }
        marks[markCount] = UInt32(truncatingIfNeeded: content.upperBound)
        append(bytes, endingAt: content.upperBound, mark: markCount)
        markCount += 1
    }
}

extension RawSpan {
    /// Whether a segment, a line end or the end of the message is at `position`.
    fileprivate func beginsSegment(at position: Int, separator: UInt8) -> Bool {
        guard position < byteCount, !Control.endsSegment(self[position]) else { return true }
        guard position + 3 <= byteCount, self[position].isUppercaseLetter else { return false }
        for index in position + 1..<position + 3 where !(self[index].isUppercaseLetter || self[index].isDigit) {
            return false
        }
        return position + 3 == byteCount || self[position + 3] == separator || Control.endsSegment(self[position + 3])
    }
}
