/// Where the segments and fields of a message are: two flat tables of offsets.
///
/// Repetitions, components and subcomponents are not in it: they are found within their field when asked for, which is
/// cheaper than remembering all of them, since most are never read.
struct MessageIndex: Sendable {
    struct Segment: Sendable {
        var start: UInt32
        /// The index in `marks` of the segment's first field separator, or of its end if it has no field.
        var firstMark: UInt32
        var name: HL7SegmentName
    }

    /// For each segment the offsets of its field separators and of its end. What is behind `markCount` is unused.
    private let marks: [UInt32]
    private let markCount: Int
    let segments: [Segment]

    /// Indexes `content` of the message.
    init(_ bytes: RawSpan, content: Range<Int>, separator: UInt8, segmentsMax: Int) throws(HL7ParseError) {
        let message = bytes.extracting(0..<content.upperBound)
        var scanner = MessageScanner(content: content, separator: separator)
        var marks = [UInt32](repeating: 0, count: content.count / 6 + 2 * MessageScanner.marksPerBlock)
        while true {
            var room = marks.mutableSpan
            let isDone = scanner.scan(message, into: &room)
            if scanner.segments.count > segmentsMax {
                throw HL7ParseError(.tooManySegments, offset: Int(scanner.segments[segmentsMax].start))
            }
            if isDone { break }
            marks.append(contentsOf: repeatElement(0, count: marks.count))
        }
        (self.marks, markCount, segments) = (marks, scanner.markCount, scanner.segments)
    }

    /// The bytes of field `number` with all its repetitions, or nil if the segment ends before it.
    ///
    /// In a header segment field 1 is the separator itself and field 2 the encoding characters.
    @inline(__always)
    func field(_ number: Int, ofSegment index: Int) -> Range<Int>? {
        let first = Int(segments[index].firstMark)
        let last = lastMark(ofSegment: index)
        var mark = first + number
        if segments[index].name.isHeader {
            if number == 1, first < last { return Int(marks[first])..<Int(marks[first]) + 1 }
            mark -= 1
        }
        guard mark > first, mark <= last else { return nil }
        return Int(marks[mark - 1]) + 1..<Int(marks[mark])
    }

    /// The number of the last field of a segment.
    func fieldCount(ofSegment index: Int) -> Int {
        lastMark(ofSegment: index) - Int(segments[index].firstMark) + (segments[index].name.isHeader ? 1 : 0)
    }

    func range(ofSegment index: Int) -> Range<Int> {
        Int(segments[index].start)..<Int(marks[lastMark(ofSegment: index)])
    }

    /// The index of the mark at the segment's end.
    @inline(__always)
    private func lastMark(ofSegment index: Int) -> Int {
        (index + 1 < segments.count ? Int(segments[index + 1].firstMark) : markCount) - 1
    }
}
