/// The text of a query: `name=value&name=value`, percent-encoded (RFC 3986; `+` is a blank, as forms write it).
public enum QueryText {
    /// The parameters in their order; nil if an escape is broken or the bytes are not UTF-8.
    public static func parameters(of query: some StringProtocol) -> [(name: String, value: String)]? {
        var found: [(name: String, value: String)] = []
        for part in query.utf8.split(separator: UInt8(ascii: "&")) {
            let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let rest = equals == part.endIndex ? part[equals...] : part[part.index(after: equals)...]
            guard let name = decoded(part[..<equals]), let value = decoded(rest) else { return nil }
            found.append((name, value))
        }
        return found
    }

    /// The query of parameters; ``parameters(of:)`` gives them back.
    public static func query(of parameters: [(name: String, value: String)]) -> String {
        parameters.map { encoded($0.name) + "=" + encoded($0.value) }.joined(separator: "&")
    }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
        var output: [UInt8] = []
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): output.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
                output.append(high << 4 | low)
            default: output.append(byte)
            }
        }
        return String(validating: output, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        if byte &- 0x30 < 10 { return byte &- 0x30 }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }

    private static func encoded(_ text: String) -> String {
        var output: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            if isPlain(byte) {
                output.append(byte)
            } else {
                output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// What a query may hold as it is and search values often do.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-._~:/,*!$@".utf8.contains(byte)
    }
}

/// The value of a search parameter with its escapes (FHIR R4 search, 3.1.1.4.15): `\,` `\|` `\$` and `\\`.
enum EscapedText {
    /// The parts between separators that are not escaped; their own escapes are kept.
    static func split(_ text: String, by separator: Unicode.Scalar) -> [String] {
        var parts: [String] = []
        var (current, isEscaped) = (String.UnicodeScalarView(), false)
        for scalar in text.unicodeScalars {
            if scalar == separator, !isEscaped {
                parts.append(String(current))
                current = String.UnicodeScalarView()
                continue
            }
            isEscaped = scalar == "\\" && !isEscaped
            current.append(scalar)
        }
        parts.append(String(current))
        return parts
    }

    /// The text that is meant; a backslash before any other character is one.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var (output, isEscaped) = (String.UnicodeScalarView(), false)
        for scalar in text.unicodeScalars {
            if isEscaped {
                if !"\\,|$".unicodeScalars.contains(scalar) { output.append("\\") }
                output.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                output.append(scalar)
            }
        }
        if isEscaped { output.append("\\") }
        return String(output)
    }
}
