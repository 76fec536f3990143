import Values

/// The lexical rule of a primitive type (FHIR R4 datatypes), checked in linear time.
///
/// The rules are the regular expressions of the specification; dates must also name a day that exists, and base64 must
/// be padded only at its end.
enum PrimitiveFormat: UInt8 {
    case none, boolean, integer, unsignedInt, positiveInt, decimal
    case string, markdown, xhtml, code, id, uri, url, canonical, oid, uuid
    case date, dateTime, instant, time, base64Binary

    init(typeName: String) {
        switch typeName {
        case "boolean": self = .boolean
        case "integer": self = .integer
        case "unsignedInt": self = .unsignedInt
        case "positiveInt": self = .positiveInt
        case "decimal": self = .decimal
        case "string": self = .string
        case "markdown": self = .markdown
        case "xhtml": self = .xhtml
        case "code": self = .code
        case "id": self = .id
        case "uri": self = .uri
        case "url": self = .url
        case "canonical": self = .canonical
        case "oid": self = .oid
        case "uuid": self = .uuid
        case "date": self = .date
        case "dateTime": self = .dateTime
        case "instant": self = .instant
        case "time": self = .time
        case "base64Binary": self = .base64Binary
        default: self = .none
        }
    }

    var isNumber: Bool { rawValue >= Self.integer.rawValue && rawValue <= Self.decimal.rawValue }

    /// Whether any text that isn't empty will do.
    var isFreeText: Bool { self == .string || self == .markdown || self == .xhtml }

    /// The rule in a few words, for messages.
    private var rule: String {
        switch self {
        case .none, .string, .markdown, .xhtml: "text that is not empty"
        case .boolean: "true or false"
        case .integer: "a whole number from -2147483648 to 2147483647"
        case .unsignedInt: "a whole number from 0 to 2147483647"
        case .positiveInt: "a whole number from 1 to 2147483647"
        case .decimal: "a number such as -1.50 or 2E3"
        case .code: "no white space but single spaces inside"
        case .id: "1 to 64 of A-Z a-z 0-9 - ."
        case .uri, .url, .canonical: "no white space"
        case .oid: "such as urn:oid:1.2.3"
        case .uuid: "such as urn:uuid:c757873d-ec9a-4326-a141-556f43239520, in lower case"
        case .date: "YYYY, YYYY-MM or YYYY-MM-DD"
        case .dateTime: "YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with a time zone"
        case .instant: "YYYY-MM-DDThh:mm:ss with a time zone"
        case .time: "hh:mm:ss"
        case .base64Binary: "groups of four of A-Z a-z 0-9 + / padded with ="
        }
    }

    /// What is wrong with a value that isn't accepted; long values are not quoted.
    func fault(of text: RawSpan, typeName: String) -> String {
        if text.byteCount == 0 { return "a value must not be empty" }
        if text.controlCharacter != nil {
            return "the value has a control character; of those only tab, line feed and carriage return are allowed"
        }
        if isFreeText { return "the value is longer than \(Self.stringMax) characters" }
        let found = text.byteCount <= 64 ? "'\(String(text))'" : "the value"
        return "\(found) is not a valid \(typeName) (\(rule))"
    }

    /// The greatest number of characters of a string (FHIR R4 datatypes, string).
    static let stringMax = 1 << 20

    /// Whether the bytes of a value are well-formed.
    func accepts(_ text: RawSpan) -> Bool {
        guard text.byteCount > 0 else { return false }
        var reader = FormatReader()
        switch self {
        case .none: return true
        case .xhtml: return text.controlCharacter == nil
        case .string, .markdown: return text.isAtMost(characters: Self.stringMax) && text.controlCharacter == nil
        case .boolean: return text.equals("true") || text.equals("false")
        case .integer: return Self.isInteger(text, -2_147_483_648...2_147_483_647)
        case .unsignedInt: return Self.isInteger(text, 0...2_147_483_647)
        case .positiveInt: return Self.isInteger(text, 1...2_147_483_647)
        case .decimal: return JSONNumber.isNumber(text)
        case .code: return Self.isCode(text)
        case .id: return Self.isID(text)
        case .uri, .url, .canonical: return Self.hasNoSpace(text)
        case .oid: return Self.isOID(text)
        case .uuid: return Self.isUUID(text)
        case .date: return reader.date(text) && reader.isAtEnd(text)
        case .dateTime: return reader.dateTime(text) && reader.isAtEnd(text)
        case .instant: return reader.dateTime(text) && reader.isAtEnd(text) && text.byteCount >= 20
        case .time: return reader.time(text) && reader.isAtEnd(text)
        case .base64Binary: return Self.isBase64(text)
        }
    }
}

extension PrimitiveFormat {
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    private static func isInteger(_ text: RawSpan, _ range: ClosedRange<Int>) -> Bool {
        var index = 0
        let isNegative = text.byte(0) == UInt8(ascii: "-")
        if isNegative { index = 1 }
        guard index < text.byteCount, text.byteCount - index <= 10 else { return false }
        guard text.byte(index) != 0x30 || text.byteCount - index == 1 else { return false }
        var value = 0
        while index < text.byteCount {
            let digit = text.byte(index) &- 0x30
            guard digit < 10 else { return false }
            value = value * 10 + Int(digit)
            index += 1
        }
        // "-0" is allowed for `integer` by the specification's expression, not for the others.
        return range.contains(isNegative ? -value : value) && !(isNegative && range.lowerBound >= 0)
    }

    private static func isCode(_ text: RawSpan) -> Bool {
        var wasSpace = true
        for index in 0..<text.byteCount {
            let space = isSpace(text.byte(index))
            if space && wasSpace || !space && text.byte(index) < 0x20 { return false }
            wasSpace = space
        }
        return !wasSpace
    }

    private static func isID(_ text: RawSpan) -> Bool {
        guard text.byteCount <= 64 else { return false }
        for index in 0..<text.byteCount {
            let byte = text.byte(index)
            guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E else { return false }
        }
        return true
    }

    private static func hasNoSpace(_ text: RawSpan) -> Bool {
        for index in 0..<text.byteCount where text.byte(index) <= 0x20 { return false }
        return true
    }

    /// `urn:oid:[0-2](\.(0|[1-9][0-9]*))+`
    private static func isOID(_ text: RawSpan) -> Bool {
        guard text.hasPrefix("urn:oid:"), text.byteCount > 9, text.byte(8) &- 0x30 < 3 else { return false }
        var index = 9
        while index < text.byteCount {
            guard text.byte(index) == UInt8(ascii: "."), index + 1 < text.byteCount else { return false }
            let start = index + 1
            index = start
            while index < text.byteCount, text.byte(index) &- 0x30 < 10 { index += 1 }
            guard index > start, text.byte(start) != 0x30 || index == start + 1 else { return false }
        }
        return true
    }

    private static func isUUID(_ text: RawSpan) -> Bool {
        guard text.hasPrefix("urn:uuid:"), text.byteCount == 45 else { return false }
        for index in 9..<45 {
            let byte = text.byte(index)
            if index == 17 || index == 22 || index == 27 || index == 32 {
                guard byte == UInt8(ascii: "-") else { return false }
            } else {
                guard byte &- 0x30 < 10 || byte &- 0x61 < 6 else { return false }
            }
        }
        return true
    }

    private static func isBase64(_ text: RawSpan) -> Bool {
        var (count, padding) = (0, 0)
        for index in 0..<text.byteCount {
            let byte = text.byte(index)
            if isSpace(byte) { continue }
            count += 1
            if byte == UInt8(ascii: "=") {
                padding += 1
            } else {
                let isDigit = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2F
                guard isDigit, padding == 0 else { return false }
            }
        }
        return count > 0 && count % 4 == 0 && padding <= 2
    }
}

/// Reads dates and times; each step says whether its part was there and right.
private struct FormatReader {
    private var index = 0

    func isAtEnd(_ text: RawSpan) -> Bool { index == text.byteCount }

    private mutating func skip(_ text: RawSpan, _ byte: UInt8) -> Bool {
        guard index < text.byteCount, text.byte(index) == byte else { return false }
        index += 1
        return true
    }

    private mutating func number(_ text: RawSpan, _ width: Int, _ range: ClosedRange<Int>) -> Int? {
        guard index + width <= text.byteCount else { return nil }
        var value = 0
        for offset in index..<index + width {
            let digit = text.byte(offset) &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        index += width
        return range.contains(value) ? value : nil
    }

    mutating func date(_ text: RawSpan) -> Bool {
        guard let year = number(text, 4, 1...9_999) else { return false }
        guard skip(text, UInt8(ascii: "-")) else { return true }
        guard let month = number(text, 2, 1...12) else { return false }
        guard skip(text, UInt8(ascii: "-")) else { return true }
        return number(text, 2, 1...CivilDate.days(inMonth: month, of: year)) != nil
    }

    mutating func dateTime(_ text: RawSpan) -> Bool {
        guard date(text) else { return false }
        guard skip(text, UInt8(ascii: "T")) else { return true }
        return index == 11 && time(text) && zone(text)
    }

    mutating func time(_ text: RawSpan) -> Bool {
        let colon = UInt8(ascii: ":")
        guard number(text, 2, 0...23) != nil, skip(text, colon), number(text, 2, 0...59) != nil, skip(text, colon),
            number(text, 2, 0...60) != nil
        else { return false }
        guard skip(text, UInt8(ascii: ".")) else { return true }
        let start = index
        while index < text.byteCount, text.byte(index) &- 0x30 < 10 { index += 1 }
        return index > start
    }

    private mutating func zone(_ text: RawSpan) -> Bool {
        if skip(text, UInt8(ascii: "Z")) { return true }
        guard skip(text, UInt8(ascii: "+")) || skip(text, UInt8(ascii: "-")) else { return false }
        guard let hours = number(text, 2, 0...14), skip(text, UInt8(ascii: ":")) else { return false }
        return number(text, 2, hours == 14 ? 0...0 : 0...59) != nil
    }
}
