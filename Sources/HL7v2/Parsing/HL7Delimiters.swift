/// The characters that separate the parts of one message (HL7 v2.6, 2.5.4): MSH-1 and MSH-2.
public struct HL7Delimiters: Hashable, Sendable {
    public var field: UInt8
    public var component: UInt8
    public var repetition: UInt8
    /// The character around escape sequences.
    public var escape: UInt8
    public var subcomponent: UInt8
    /// The fifth encoding character of HL7 v2.7 and later, if the message names one.
    public var truncation: UInt8?

    public init(
        field: UInt8, component: UInt8, repetition: UInt8, escape: UInt8, subcomponent: UInt8, truncation: UInt8? = nil
    ) {
        (self.field, self.component, self.repetition) = (field, component, repetition)
        (self.escape, self.subcomponent, self.truncation) = (escape, subcomponent, truncation)
    }

    /// `|^~\&`.
    public static let standard = HL7Delimiters(
        field: UInt8(ascii: "|"), component: UInt8(ascii: "^"), repetition: UInt8(ascii: "~"),
        escape: UInt8(ascii: "\\"), subcomponent: UInt8(ascii: "&"))

    /// MSH-2 as it is written.
    public var encodingCharacters: [UInt8] {
        [component, repetition, escape, subcomponent] + (truncation.map { [$0] } ?? [])
    }
}

extension HL7Delimiters {
    /// Reads the delimiters of the header segment at `position`.
    ///
    /// Encoding characters that MSH-2 leaves out are the standard ones, and blanks behind them are passed over. `^~\\&`, the
    /// work of a sender that escaped its own source code twice, is read as `^~\&`.
    init(_ bytes: RawSpan, headerAt position: Int) throws(HL7ParseError) {
        guard case .yes(.message) = bytes.headerMark(at: position) else {
            throw HL7ParseError(.headerMissing, offset: position)
        }
        self = .standard
        field = bytes[position + 3]
        guard Self.isUsable(field) else { throw HL7ParseError(.delimitersUnreadable, offset: position + 3) }
        let start = position + 4
        var count = 0
        while start + count < bytes.byteCount {
            let byte = bytes[start + count]
            if byte == field || Control.endsSegment(byte) { break }
            if byte == Control.space, count > 0, bytes.isBlank(from: start + count, to: field) { break }
            guard count < 5, Self.isUsable(byte) else {
                throw HL7ParseError(.delimitersUnreadable, offset: start + count)
            }
            count += 1
        }
        if count > 0 { component = bytes[start] }
        if count > 1 { repetition = bytes[start + 1] }
        if count > 2 { escape = bytes[start + 2] }
        if count > 3 { subcomponent = bytes[start + 3] }
        if count > 4 {
            if subcomponent == escape {
                subcomponent = bytes[start + 4]
            } else {
                truncation = bytes[start + 4]
            }
        }
    }

    private static func isUsable(_ byte: UInt8) -> Bool {
        byte > Control.endBlock && byte < 0x80 && byte != Control.space && !byte.isAlphanumeric
    }
}

extension RawSpan {
    /// Whether only blanks stand from `position` to the next field.
    fileprivate func isBlank(from position: Int, to field: UInt8) -> Bool {
        var end = position
        while end < byteCount, self[end] == Control.space { end += 1 }
        return end == byteCount || self[end] == field || Control.endsSegment(self[end])
    }
}
