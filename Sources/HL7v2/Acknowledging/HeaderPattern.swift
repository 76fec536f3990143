/// What the headers of a sender's messages have in common: all but the time (MSH-7), the control id (MSH-10) and the sequence
/// number (MSH-13), which are of one message.
struct HeaderPattern: Sendable {
    /// What stands before those, between them and behind them, end to end.
    private var fixed: [UInt8] = []
    /// Where the parts of it end that one of those follows.
    private var ends: [Int] = []
    private let field: UInt8

    /// Nil if the message is in UTF-16, does not begin with its header, or has no MSH-10; or if the sender left out a field, which
    /// MSH-7 may tell.
    init?(_ header: HL7Header) {
        guard header.order == nil, header.start == 0, header.lastField >= 10, header.omitted == nil else { return nil }
        field = header.delimiters.field
        var start = 0
        for number in [7, 10, 13] where number <= header.lastField {
            let range = header.range(number)
            fixed += header.bytes[start..<range.lowerBound]
            ends.append(fixed.count)
            start = range.upperBound
        }
        fixed += header.bytes[start..<header.end]
    }

    /// Where MSH-10 stands in a message that has such a header, and answers no other one; nil in any else.
    func controlID(in message: [UInt8]) -> Range<Int>? {
        var (position, done, controlID) = (0, 0, 0..<0)
        for index in 0...ends.count {
            let end = index < ends.count ? ends[index] : fixed.count
            guard message.count - position >= end - done else { return nil }
            while done < end {
                guard message[position] == fixed[done] else { return nil }
                (position, done) = (position + 1, done + 1)
            }
            guard index < ends.count else { break }
            let start = position
            while position < message.count, message[position] != field, !Control.endsSegment(message[position]) {
                position += 1
            }
            if index == 1 { controlID = start..<position }
        }
        guard position == message.count || Control.endsSegment(message[position]),
            position <= HL7Header.headerBytesMax,
            !HL7Header.isFollowedByAnswer(message, position, field)
        else { return nil }
        return controlID
    }
}
