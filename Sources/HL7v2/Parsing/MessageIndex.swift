/// Where the segments and fields of a message are: two flat tables of offsets, made in one pass.
///
/// Repetitions, components and subcomponents are not in it: they are found within their field when asked for, which is
/// cheaper than remembering all of them, since most are never read.
struct MessageIndex: Sendable {
    struct Segment: Sendable {
        var start: UInt32
        var end: UInt32
        /// The index in `marks` of the segment's first field separator.
        var firstMark: UInt32
        var name: HL7SegmentName
    }

    /// The offsets of all field separators; the elements from `markCount` on are unused.
    private let marks: [UInt32]
    private let markCount: Int
    let segments: [Segment]

    /// Indexes `content` of the message.
    init(
        _ bytes: RawSpan, content: Range<Int>, separator: UInt8, segmentsMax: Int
    ) throws(HL7ParseError) {
        let message = bytes.extracting(0..<content.upperBound)
        var scanner = MessageScanner(content: content, separator: separator)
        var marks = [UInt32](repeating: 0, count: content.count / 6 + 2 * MessageScanner.marksPerBlock)
        while !scanner.isAtEnd(of: message) {
            var room = marks.mutableSpan
            scanner.scan(message, into: &room)
            if scanner.segments.count > segmentsMax { break }
            if marks.count < scanner.markCount + MessageScanner.marksPerBlock {
                marks.append(contentsOf: repeatElement(0, count: marks.count))
            }
        }
        scanner.endSegment(message, at: content.upperBound, marks: marks.span)
        if scanner.segments.count > segmentsMax {
            throw HL7ParseError(.tooManySegments, offset: Int(scanner.segments[segmentsMax].start))
        }
        (self.marks, markCount, segments) = (marks, scanner.markCount, scanner.segments)
    }
}

extension MessageIndex {
    /// The bytes of field `number` with all its repetitions, or nil if the segment ends before it.
    ///
    /// In a header segment field 1 is the separator itself and field 2 the encoding characters.
    @inline(__always)
    func field(_ number: Int, ofSegment index: Int) -> Range<Int>? {
        let segment = segments[index]
        let first = Int(segment.firstMark)
        let next = index + 1 < segments.count ? Int(segments[index + 1].firstMark) : markCount
        var ordinal = number
        if segment.name.isHeader {
            if number == 1, first < next { return Int(marks[first])..<Int(marks[first]) + 1 }
            ordinal -= 1
        }
        guard ordinal > 0, ordinal <= next - first else { return nil }
        let mark = first + ordinal
        return Int(marks[mark - 1]) + 1..<(mark < next ? Int(marks[mark]) : Int(segment.end))
    }

    /// The number of the last field of a segment.
    func fieldCount(ofSegment index: Int) -> Int {
        let next = index + 1 < segments.count ? Int(segments[index + 1].firstMark) : markCount
        return next - Int(segments[index].firstMark) + (segments[index].name.isHeader ? 1 : 0)
    }
}
