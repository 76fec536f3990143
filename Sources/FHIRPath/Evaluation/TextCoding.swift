/// The formats of `encode` and `decode` (FHIRPath, Additional String Functions).
enum TextCoding: String, CaseIterable {
    case hex, base64, urlbase64, ascii

    func encode(_ text: String) -> String {
        switch self {
        case .hex: text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        case .base64: Self.base64(Array(text.utf8), "+/")
        case .urlbase64: Self.base64(Array(text.utf8), "-_")
        case .ascii: String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII ? $0 : "?" }))
        }
    }

    /// Nil if the text is not of the format, or not of UTF-8.
    func decode(_ text: String) -> String? {
        let bytes: [UInt8]? =
            switch self {
            case .hex: Self.hexBytes(text)
            case .base64: Self.base64Bytes(text, "+/")
            case .urlbase64: Self.base64Bytes(text, "-_")
            case .ascii: nil
            }
        return bytes.flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func hexBytes(_ text: String) -> [UInt8]? {
        let digits = text.map(\.hexDigitValue)
        guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0]! << 4 | digits[$0 + 1]!) }
    }

    private static func alphabet(_ last: String) -> [UInt8] {
        Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\(last)".utf8)
    }

    private static func base64(_ bytes: [UInt8], _ last: String) -> String {
        let alphabet = alphabet(last)
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for digit in 0..<4 {
                output.append(digit <= group.count ? alphabet[word >> (18 - 6 * digit) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func base64Bytes(_ text: String, _ last: String) -> [UInt8]? {
        var values = [UInt8: Int]()
        for (value, byte) in alphabet(last).enumerated() { values[byte] = value }
        let digits = text.utf8.filter { $0 > 0x20 }
        let content = digits.prefix { $0 != UInt8(ascii: "=") }
        guard digits.count % 4 == 0, digits.count - content.count <= 2,
            digits.dropFirst(content.count).allSatisfy({ $0 == UInt8(ascii: "=") })
        else { return nil }
        var (output, word, bits) = ([UInt8](), 0, 0)
        for byte in content {
            guard let value = values[byte] else { return nil }
            word = (word << 6 | value) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                output.append(UInt8(truncatingIfNeeded: word >> bits))
            }
        }
        return output
    }
}

/// The targets of `escape` and `unescape`.
enum EscapeTarget: String {
    case html, json

    private static let entities: [(Unicode.Scalar, String)] = [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ]
    private static let escapes: [(Unicode.Scalar, String)] = [
        ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"), ("\u{0C}", "\\f"),
        ("\u{08}", "\\b"),
    ]

    func escape(_ text: String) -> String {
        let table = self == .html ? Self.entities : Self.escapes
        var result = ""
        for scalar in text.unicodeScalars {
            if let (_, escaped) = table.first(where: { $0.0 == scalar }) {
                result += escaped
            } else if self == .json, scalar.value < 0x20 {
                result += "\\u00" + TextCoding.hex.encode(String(scalar))
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    func unescape(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            let (found, length) = self == .html ? Self.entity(rest) : Self.escape(rest)
            result.append(found ?? scalar)
            rest = rest.dropFirst(found == nil ? 1 : length)
        }
        return String(result)
    }

    /// The character of an entity at the start, and the entity's length.
    private static func entity(_ text: String.UnicodeScalarView.SubSequence) -> (Unicode.Scalar?, Int) {
        guard text.first == "&" else { return (nil, 1) }
        let name = text.prefix(12).prefix { $0 != ";" }
        guard text.dropFirst(name.count).first == ";" else { return (nil, 1) }
        let entity = String(name) + ";"
        if let (scalar, _) = entities.first(where: { $0.1 == entity }) { return (scalar, entity.unicodeScalars.count) }
        guard entity.hasPrefix("&#") else { return (entity == "&apos;" ? "'" : nil, entity.unicodeScalars.count) }
        let number = entity.dropFirst(2).dropLast()
        let isHex = number.first == "x" || number.first == "X"
        let code = UInt32(isHex ? number.dropFirst() : number, radix: isHex ? 16 : 10)
        return (code.flatMap(Unicode.Scalar.init), entity.unicodeScalars.count)
    }

    /// The character of an escape at the start, and the escape's length.
    private static func escape(_ text: String.UnicodeScalarView.SubSequence) -> (Unicode.Scalar?, Int) {
        guard text.first == "\\", let next = text.dropFirst().first else { return (nil, 1) }
        if next == "u" {
            let high = unit(text)
            guard let high else { return (nil, 1) }
            if high & 0xFC00 == 0xD800, let low = unit(text.dropFirst(6)), low & 0xFC00 == 0xDC00 {
                return (Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + low & 0x3FF), 12)
            }
            return (Unicode.Scalar(high), 6)
        }
        if next == "/" { return ("/", 2) }
        return (escapes.first { $0.1 == "\\" + String(next) }?.0, 2)
    }

    private static func unit(_ text: String.UnicodeScalarView.SubSequence) -> UInt32? {
        let digits = String(text.dropFirst(2).prefix(4))
        guard text.prefix(2).elementsEqual("\\u".unicodeScalars), digits.utf8.count == 4,
            digits.allSatisfy(\.isHexDigit)
        else { return nil }
        return UInt32(digits, radix: 16)
    }
}
