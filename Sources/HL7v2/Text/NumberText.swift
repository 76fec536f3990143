import Values

/// HL7's way to write numbers (`NM`, HL7 v2.6, 2.A.46).
enum NumberText {
    @inline(__always)
    static func decimal(_ bytes: Span<UInt8>) -> ExactDecimal? { ExactDecimal(plain: bytes) ?? unusual(bytes) }

    private static func unusual(_ bytes: Span<UInt8>) -> ExactDecimal? {
        for index in bytes.indices where bytes[index] | 0x20 == UInt8(ascii: "e") { return nil }
        if let read = ExactDecimal(bytes: bytes) { return read }
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start] == Control.space { start += 1 }
        while end > start, bytes[end - 1] == Control.space { end -= 1 }
        guard start < end else { return nil }
        return repaired((start..<end).map { bytes[$0] })
    }

    private static func repaired(_ bytes: [UInt8]) -> ExactDecimal? {
        var digits = bytes
        let isNegative = digits[0] == UInt8(ascii: "-")
        if isNegative || digits[0] == UInt8(ascii: "+") { digits.removeFirst() }
        let whole = digits.prefix { $0.isDigit }
        var fraction = digits.dropFirst(whole.count)
        if fraction.first == UInt8(ascii: ".") {
            fraction = fraction.dropFirst()
        } else if !fraction.isEmpty {
            return nil
        }
        guard !(whole.isEmpty && fraction.isEmpty) else { return nil }
        var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        let significant = whole.drop { $0 == UInt8(ascii: "0") }
        text += significant.isEmpty ? [UInt8(ascii: "0")] : Array(significant)
        if !fraction.isEmpty { text += [UInt8(ascii: ".")] + fraction }
        return ExactDecimal(bytes: text.span)
    }
}
