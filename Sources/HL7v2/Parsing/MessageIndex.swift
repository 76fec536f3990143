/// Where the segments and fields of a message are: a table of segments, and one bit for each field separator.
///
/// Made in one walk over the bytes, 64 at a time. A bit costs nothing to write, and the few fields that are ever asked for
/// are found by counting bits from the segment's start. Repetitions, components and subcomponents are found within
/// their field.
///
/// A segment ends at CR, LF or CR LF. A line feed that no segment follows is part of a value: text with line feeds
/// comes from senders that end segments with CR.
@usableFromInline
struct MessageIndex: Sendable {
    // Seen by callers that inline the names of segments: each row is asked for its own.
    @usableFromInline
    struct Segment: Sendable {
        var start: UInt32
        var end: UInt32
        @usableFromInline var name: HL7SegmentName
    }

    /// The segments in their order, without empty lines.
    @usableFromInline let segments: [Segment]
    /// Bit `n % 64` of word `n / 64` says whether byte `n` is a field separator. There are two words more than the
    /// bytes need, so that one can be loaded from any position.
    private let separators: [UInt64]

    /// Indexes `content` of the message.
    init(_ bytes: RawSpan, content: Range<Int>, separator: UInt8, segmentsMax: Int) throws(HL7ParseError) {
        let message = bytes.extracting(0..<content.upperBound)
        var separators = [UInt64](repeating: 0, count: content.upperBound / 64 + 3)
        var segments: [Segment] = []
        segments.reserveCapacity(content.count / 64 + 8)
        var start = content.lowerBound
        for word in start / 64..<(content.upperBound + 63) / 64 {
            let position = word &* 64
            var ends: UInt64
            let found: UInt64
            (found, ends) = message.marks(at: position, separator: separator)
            separators[word] = found.littleEndian
            while ends != 0 {
                let end = position &+ ends.trailingZeroBitCount
                ends &= ends &- 1
                guard end > start else {
                    start = max(start, end &+ 1)
                    continue
                }
                if message[end] == Control.lineFeed, !message.beginsSegment(at: end &+ 1, separator) { continue }
                segments.append(Segment(start..<end, in: message, separator))
                start = end &+ 1
            }
            if segments.count > segmentsMax { break }
        }
        if start < content.upperBound { segments.append(Segment(start..<content.upperBound, in: message, separator)) }
        guard segments.count <= segmentsMax else {
            throw HL7ParseError(.tooManySegments, offset: Int(segments[segmentsMax].start))
        }
        (self.segments, self.separators) = (segments, separators)
    }

    /// The bytes of field `number` with all its repetitions, or nil if the segment ends before it.
    ///
    /// In a header segment field 1 is the separator itself and field 2 the encoding characters.
    @inline(__always)
    func field(_ number: Int, ofSegment index: Int) -> Range<Int>? {
        let segment = segments[index]
        var number = number
        if segment.name.isHeader {
            if number == 1, segment.range.count > 3 { return Int(segment.start) + 3..<Int(segment.start) + 4 }
            number -= 1
        }
        guard number > 0 else { return nil }
        return field(after: number, from: Int(segment.start), before: Int(segment.end))
    }

    /// The bytes between the `number`-th separator from `start` on and the next one.
    @inline(__always)
    private func field(after number: Int, from start: Int, before end: Int) -> Range<Int>? {
        var bits = number <= Self.nearMax ? separators(from: start) : 0
        for _ in 1..<min(number, Self.nearMax) { bits &= bits &- 1 }
        guard bits != 0 else {
            guard let before = farSeparator(number, from: start, before: end) else { return nil }
            return before &+ 1..<fieldEnd(from: before &+ 1, inSegmentTo: end)
        }
        let first = start &+ bits.trailingZeroBitCount &+ 1
        guard first <= end else { return nil }
        bits &= bits &- 1
        let next = bits != 0 ? start &+ bits.trailingZeroBitCount : fieldEnd(from: first, inSegmentTo: end)
        return first..<min(next, end)
    }

    /// Where the value that begins at `position` of a segment ends: at the next separator, else at the segment's end.
    @inline(__always)
    func fieldEnd(from position: Int, inSegmentTo end: Int) -> Int {
        let bits = separators(from: position)
        if bits != 0 { return min(position &+ bits.trailingZeroBitCount, end) }
        return farSeparator(1, from: position, before: end) ?? end
    }

    /// The number of the last field of a segment.
    func fieldCount(ofSegment index: Int) -> Int {
        let range = range(ofSegment: index)
        var (count, position) = (segments[index].name.isHeader ? 1 : 0, range.lowerBound)
        while let next = farSeparator(1, from: position, before: range.upperBound) {
            (count, position) = (count + 1, next + 1)
        }
        return count
    }

    @inline(__always)
    func range(ofSegment index: Int) -> Range<Int> { segments[index].range }
}

extension MessageIndex.Segment {
    @inline(__always)
    init(_ range: Range<Int>, in message: RawSpan, _ separator: UInt8) {
        (start, end) = (UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.upperBound))
        name = HL7SegmentName(ofSegment: range, in: message, separator: separator)
    }

    @inline(__always)
    var range: Range<Int> { Int(start)..<Int(end) }
}

extension MessageIndex {
    /// Beyond this many separators whole words are counted.
    private static var nearMax: Int { 16 }

    /// The position of the `number`-th separator from `start` on; nil if there is none before `end`.
    private func farSeparator(_ number: Int, from start: Int, before end: Int) -> Int? {
        var left = number
        for base in stride(from: start, to: end, by: Self.windowBytes) {
            var bits = separators(from: base) & (1 &<< UInt64(Self.windowBytes) - 1)
            let count = bits.nonzeroBitCount
            guard count >= left else {
                left -= count
                continue
            }
            for _ in 1..<left { bits &= bits &- 1 }
            let position = base + bits.trailingZeroBitCount
            return position < end ? position : nil
        }
        return nil
    }

    /// How many bytes from any position on have all their bits in one load.
    private static var windowBytes: Int { 57 }

    /// The bits of the bytes from `position` on, of at least ``windowBytes``: one load, since words are little-endian.
    @inline(__always)
    private func separators(from position: Int) -> UInt64 {
        let word = separators.span.bytes.unsafeLoadUnaligned(fromByteOffset: position &>> 3, as: UInt64.self)
        return UInt64(littleEndian: word) &>> UInt64(truncatingIfNeeded: position & 7)
    }
}

extension RawSpan {
    /// One bit for each separator among the 64 bytes at `position`, and one for each line end.
    @inline(__always)
    fileprivate func marks(at position: Int, separator: UInt8) -> (separators: UInt64, ends: UInt64) {
        guard position &+ ByteBlock.count <= byteCount else { return lastMarks(at: position, separator: separator) }
        let block = ByteBlock(self, at: position)
        let wanted = SIMD16<UInt8>(repeating: separator)
        let ends = block.bits {
            ($0 .== SIMD16<UInt8>(repeating: Control.carriageReturn))
                .| ($0 .== SIMD16<UInt8>(repeating: Control.lineFeed))
        }
        return (block.bits { $0 .== wanted }, ends)
    }

    private func lastMarks(at position: Int, separator: UInt8) -> (separators: UInt64, ends: UInt64) {
        // The last block overlaps the one before.
        if byteCount >= ByteBlock.count {
            let known = UInt64(truncatingIfNeeded: position &+ ByteBlock.count &- byteCount)
            let (separators, ends) = marks(at: byteCount &- ByteBlock.count, separator: separator)
            return (separators &>> known, ends &>> known)
        }
        var (separators, ends): (UInt64, UInt64) = (0, 0)
        for lane in 0..<byteCount - position {
            let byte = self[position + lane]
            if byte == separator { separators |= 1 &<< UInt64(lane) }
            if Control.endsSegment(byte) { ends |= 1 &<< UInt64(lane) }
        }
        return (separators, ends)
    }

    /// Whether a segment, a line end or the end of the message is at `position`.
    fileprivate func beginsSegment(at position: Int, _ separator: UInt8) -> Bool {
        guard position < byteCount, !Control.endsSegment(self[position]) else { return true }
        guard position + 3 <= byteCount, self[position].isUppercaseLetter else { return false }
        for index in position + 1..<position + 3 where !(self[index].isUppercaseLetter || self[index].isDigit) {
            return false
        }
        return position + 3 == byteCount || self[position + 3] == separator || Control.endsSegment(self[position + 3])
    }
}
