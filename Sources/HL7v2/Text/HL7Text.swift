/// The text of a value, and what stood in the way of reading it.
public struct HL7Text: Hashable, Sendable {
    public var text: String
    /// The number of places where bytes were no text in the character set; each is U+FFFD in `text`.
    public var replacements = 0
    /// The number of escape sequences that were not understood; they are in `text` as they were sent.
    public var unknownEscapes = 0

    public init(text: String, replacements: Int = 0, unknownEscapes: Int = 0) {
        (self.text, self.replacements, self.unknownEscapes) = (text, replacements, unknownEscapes)
    }

    /// Whether every byte was understood.
    public var isExact: Bool { replacements == 0 && unknownEscapes == 0 }
}
