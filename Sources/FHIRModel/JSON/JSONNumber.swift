/// The grammar of JSON numbers (RFC 8259, 6).
enum JSONNumber {
    /// Whether the whole text is a number.
    static func isNumber(_ text: RawSpan) -> Bool { end(text, from: 0) == text.byteCount }

    /// Where the number that begins at an offset ends; nil if none begins there.
    static func end(_ text: RawSpan, from start: Int) -> Int? {
        var index = start
        if index < text.byteCount, text.byte(index) == UInt8(ascii: "-") { index += 1 }
        guard index < text.byteCount else { return nil }
        if text.byte(index) == UInt8(ascii: "0") {
            index += 1
        } else {
            guard let next = digits(text, from: index) else { return nil }
            index = next
        }
        if index < text.byteCount, text.byte(index) == UInt8(ascii: ".") {
            guard let next = digits(text, from: index + 1) else { return nil }
            index = next
        }
        guard index < text.byteCount, text.byte(index) | 0x20 == UInt8(ascii: "e") else { return index }
        index += 1
        if index < text.byteCount, text.byte(index) == UInt8(ascii: "+") || text.byte(index) == UInt8(ascii: "-") {
            index += 1
        }
        return digits(text, from: index)
    }

    private static func digits(_ text: RawSpan, from start: Int) -> Int? {
        var index = start
        while index < text.byteCount, text.byte(index) &- 0x30 < 10 { index += 1 }
        return index > start ? index : nil
    }
}
