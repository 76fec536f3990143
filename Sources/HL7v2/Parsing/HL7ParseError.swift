/// Why bytes are not a message that can be read.
public struct HL7ParseError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Hashable, Sendable {
        /// The bytes do not begin with `MSH` and a delimiter.
        case headerMissing
        /// MSH-1 or MSH-2 does not name usable delimiters.
        case delimitersUnreadable
        /// The message is longer than the limit.
        case messageTooLong
        /// The message has more segments than the limit.
        case tooManySegments
    }

    public let code: Code
    /// The byte that the fault is found at, counted from 0.
    public let offset: Int

    public init(_ code: Code, offset: Int) { (self.code, self.offset) = (code, offset) }

    /// What is wrong, what was expected and where; never a value of the message.
    public var description: String {
        switch code {
        case .headerMissing: "offset \(offset): no header; a message begins with MSH and its field separator"
        case .delimitersUnreadable: "offset \(offset): MSH-1 and MSH-2 must name the delimiters, usually |^~\\&"
        case .messageTooLong: "offset \(offset): the message is longer than the limit allows"
        case .tooManySegments: "offset \(offset): the message has more segments than the limit allows"
        }
    }
}
