/// Walks once over a message's bytes, 64 at a time, and notes field separators and segments.
struct MessageScanner: ~Copyable {
    /// The most marks that one block can need, with room for those that are written ahead.
    static let marksPerBlock = 64 + 8

    private(set) var segments: [MessageIndex.Segment] = []
    private(set) var markCount = 0

    private let separator: UInt8
    private var position: Int
    private var segmentStart: Int
    private var segmentMark = 0

    init(content: Range<Int>, separator: UInt8) {
        self.separator = separator
        position = content.lowerBound
        segmentStart = content.lowerBound
        segments.reserveCapacity(content.count / 80 + 4)
    }

    func isAtEnd(of bytes: RawSpan) -> Bool { position >= bytes.byteCount }

    /// Goes on until the end or until `marks` is nearly full.
    mutating func scan(_ bytes: RawSpan, into marks: inout MutableSpan<UInt32>) {
        while position < bytes.byteCount, markCount + Self.marksPerBlock <= marks.count {
            var (separators, ends) = block(bytes)
            while ends != 0 {
                let end = ends.trailingZeroBitCount
                let before = (UInt64(1) &<< UInt64(end)) &- 1
                note(separators & before, in: &marks)
                separators &= ~before
                ends &= ends &- 1
                endLine(bytes, at: position + end, marks: marks.span)
            }
            note(separators, in: &marks)
            position += 64
        }
    }

    /// One bit for each separator and for each line end among the next 64 bytes.
    @inline(__always)
    private func block(_ bytes: RawSpan) -> (separators: UInt64, ends: UInt64) {
        var (separators, ends): (UInt64, UInt64) = (0, 0)
        if bytes.byteCount - position >= 64 {
            let wanted = SIMD16<UInt8>(repeating: separator)
            for quarter in 0..<4 {
                let lanes = bytes.unsafeLoadUnaligned(
                    fromByteOffset: position &+ 16 &* quarter, as: SIMD16<UInt8>.self)
                let shift = UInt64(truncatingIfNeeded: 16 &* quarter)
                separators |= laneBits(lanes .== wanted) &<< shift
                let isEnd =
                    (lanes .== SIMD16<UInt8>(repeating: Control.carriageReturn))
                    .| (lanes .== SIMD16<UInt8>(repeating: Control.lineFeed))
                ends |= laneBits(isEnd) &<< shift
            }
        } else {
            for lane in 0..<bytes.byteCount - position {
                let byte = bytes[position + lane]
                if byte == separator { separators |= 1 &<< UInt64(lane) }
                if Control.endsSegment(byte) { ends |= 1 &<< UInt64(lane) }
            }
        }
        return (separators, ends)
    }

    /// Writes the offsets of separators. Eight are written at a time, used or not: a branch for each is slower.
    @inline(__always)
    private mutating func note(_ separators: UInt64, in marks: inout MutableSpan<UInt32>) {
        var bits = separators
        var next = markCount
        while bits != 0 {
            precondition(next + 8 <= marks.count, "there is room for the marks of a block")
            for ahead in 0..<8 {
                marks[unchecked: next &+ ahead] = UInt32(truncatingIfNeeded: position &+ bits.trailingZeroBitCount)
                bits &= bits &- 1
            }
            next += 8
        }
        markCount += separators.nonzeroBitCount
    }

    /// Ends a segment at CR, LF or CR LF. A line feed that no segment follows is part of a value: text with line feeds
    /// comes from senders that end segments with CR.
    private mutating func endLine(_ bytes: RawSpan, at position: Int, marks: Span<UInt32>) {
        let isSplit =
            bytes[position] == Control.carriageReturn || position == segmentStart
            || bytes.beginsSegment(at: position + 1, separator: separator)
        if isSplit { endSegment(bytes, at: position, marks: marks) }
    }

    /// Notes the segment that ends before `end`, unless it is empty.
    mutating func endSegment(_ bytes: RawSpan, at end: Int, marks: Span<UInt32>) {
        if end > segmentStart {
            let nameEnd = segmentMark < markCount ? Int(marks[segmentMark]) : end
            let isNamed = nameEnd == segmentStart + 3
            segments.append(
                MessageIndex.Segment(
                    start: UInt32(truncatingIfNeeded: segmentStart), end: UInt32(truncatingIfNeeded: end),
                    firstMark: UInt32(truncatingIfNeeded: segmentMark),
                    name: isNamed ? HL7SegmentName(bytes, at: segmentStart) : HL7SegmentName(packed: 0)))
        }
        (segmentStart, segmentMark) = (end + 1, markCount)
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
