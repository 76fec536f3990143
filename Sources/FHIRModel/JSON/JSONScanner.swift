/// Why reading stopped: the text is not JSON, or a limit was passed.
struct JSONStop: Error {
    let offset: Int
    let code: Code
    let text: String

    enum Code {
        case syntax, limit
    }

    init(_ offset: Int, _ text: String, code: Code = .syntax) {
        (self.offset, self.text, self.code) = (offset, text, code)
    }
}

/// A string in the source: its content without quotes.
struct JSONStringToken {
    let start: Int
    let end: Int
    let isEscaped: Bool
    var count: Int { end - start }
}

/// Reads the tokens of JSON (RFC 8259), checking escapes and UTF-8 on the way.
///
/// The input is passed to each call: a span can't be kept in a value that lives on.
struct JSONScanner: ~Copyable {
    var index = 0
    /// Whether white space was seen between tokens.
    private(set) var sawSpace = false
    /// The offset of the first comment, which JSON does not have.
    private(set) var comment: Int?

    /// Moves to the next token and gives its first byte, or 0 at the end.
    @inline(__always)
    mutating func next(_ input: RawSpan) throws(JSONStop) -> UInt8 {
        guard index < input.byteCount else { return 0 }
        let byte = input.byte(index)
        if byte > 0x20 && byte != UInt8(ascii: "/") { return byte }
        return try nextAfterSpace(input)
    }

    /// Forgets white space before the document, which is not between tokens.
    mutating func markStart() { sawSpace = false }

    private mutating func nextAfterSpace(_ input: RawSpan) throws(JSONStop) -> UInt8 {
        let end = input.byteCount
        sawSpace = true
        while index < end {
            let byte = input.byte(index)
            switch byte {
            case 0x20:
                index += 1
                // Indentation: eight spaces at a time.
                while index + 8 <= end {
                    let other = input.word(index) ^ 0x2020_2020_2020_2020
                    guard other == 0 else {
                        index += other.trailingZeroBitCount >> 3
                        break
                    }
                    index += 8
                }
            case 0x0A, 0x0D, 0x09: index += 1
            case UInt8(ascii: "/"): try skipComment(input)
            case 0..<0x20: throw JSONStop(index, "a control character is not allowed between the parts of JSON")
            default: return byte
            }
        }
        return 0
    }

    private mutating func skipComment(_ input: RawSpan) throws(JSONStop) {
        let end = input.byteCount
        let second = index + 1 < end ? input.byte(index + 1) : 0
        guard second == UInt8(ascii: "/") || second == UInt8(ascii: "*") else {
            throw JSONStop(index, "'/' is not JSON")
        }
        if comment == nil { comment = index }
        let start = index
        index += 2
        if second == UInt8(ascii: "/") {
            while index < end, input.byte(index) != 0x0A { index += 1 }
            return
        }
        while index + 1 < end {
            if input.byte(index) == UInt8(ascii: "*"), input.byte(index + 1) == UInt8(ascii: "/") {
                index += 2
                return
            }
            index += 1
        }
        throw JSONStop(start, "the comment has no end")
    }

    /// Reads a string; the index is at its opening quote.
    @inline(__always)
    mutating func string(_ input: RawSpan) throws(JSONStop) -> JSONStringToken {
        let start = index + 1
        index = start
        while index + 8 <= input.byteCount {
            let special = Self.specialBytes(input.word(index))
            guard special != 0 else {
                index += 8
                continue
            }
            index += special.trailingZeroBitCount >> 3
            if input.byte(index) == UInt8(ascii: "\"") {
                defer { index += 1 }
                return JSONStringToken(start: start, end: index, isEscaped: false)
            }
            break
        }
        return try stringSlowly(input, from: start)
    }

    /// The top bit of each byte that is a quote, a backslash, a control character or not ASCII; exact for the lowest.
    @inline(__always)
    private static func specialBytes(_ word: UInt64) -> UInt64 { word.escapedBytes | word & 0x8080_8080_8080_8080 }

    private mutating func stringSlowly(_ input: RawSpan, from start: Int) throws(JSONStop) -> JSONStringToken {
        var isEscaped = false
        while index < input.byteCount {
            let byte = input.byte(index)
            if byte == UInt8(ascii: "\"") {
                defer { index += 1 }
                return JSONStringToken(start: start, end: index, isEscaped: isEscaped)
            }
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                try skipEscape(input)
            } else if byte >= 0x80 {
                guard let length = UTF8Sequence.length(input, at: index) else {
                    throw JSONStop(index, "the text is not UTF-8")
                }
                index += length
            } else if byte < 0x20 {
                throw JSONStop(index, "a control character in a string must be escaped")
            } else {
                index += 1
                while index + 8 <= input.byteCount, Self.specialBytes(input.word(index)) == 0 { index += 8 }
            }
        }
        throw JSONStop(start - 1, "the string has no end")
    }

    private mutating func skipEscape(_ input: RawSpan) throws(JSONStop) {
        let start = index
        guard index + 1 < input.byteCount else { throw JSONStop(start, "the string has no end") }
        switch input.byte(index + 1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            index += 2
        case UInt8(ascii: "u"):
            guard let unit = JSONText.codeUnit(input, at: index) else {
                throw JSONStop(start, "\\u needs four hexadecimal digits")
            }
            index += 6
            guard unit & 0xF800 == 0xD800 else { return }
            guard unit < 0xDC00, let low = JSONText.codeUnit(input, at: index), low & 0xFC00 == 0xDC00 else {
                throw JSONStop(start, "half a surrogate pair is not a character")
            }
            index += 6
        default: throw JSONStop(start, "the escape is not one of JSON's")
        }
    }

    /// Moves past `true`, `false` or `null`.
    mutating func literal(_ input: RawSpan, _ text: StaticString) throws(JSONStop) {
        let count = text.utf8CodeUnitCount
        guard index + count <= input.byteCount, input.extracting(index..<index + count).hasPrefix(text) else {
            throw unexpected(input, "a value")
        }
        index += count
    }

    /// Moves past a number and gives its end.
    mutating func number(_ input: RawSpan) throws(JSONStop) -> Int {
        guard let end = JSONNumber.end(input, from: index) else {
            throw JSONStop(index, "the number is not one of JSON's")
        }
        if end < input.byteCount {
            let byte = input.byte(end)
            let isPart = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".")
            guard !isPart else { throw JSONStop(index, "the number is not one of JSON's") }
        }
        index = end
        return end
    }

    /// The fault of a byte that can't be here.
    func unexpected(_ input: RawSpan, _ expected: StaticString) -> JSONStop {
        guard index < input.byteCount else { return JSONStop(index, "\(expected) is expected, not the end") }
        let byte = input.byte(index)
        guard byte > 0x20, byte < 0x7F else { return JSONStop(index, "\(expected) is expected") }
        return JSONStop(index, "\(expected) is expected, not '\(Character(UnicodeScalar(byte)))'")
    }

    /// Moves past a value of any kind, checking that it is JSON.
    mutating func skipValue(_ input: RawSpan, depth: Int) throws(JSONStop) {
        guard depth > 0 else { throw JSONStop(index, "the document is nested too deeply", code: .limit) }
        switch try next(input) {
        case UInt8(ascii: "\""): _ = try string(input)
        case UInt8(ascii: "{"): try skipMembers(input, depth: depth)
        case UInt8(ascii: "["): try skipItems(input, depth: depth)
        case UInt8(ascii: "t"): try literal(input, "true")
        case UInt8(ascii: "f"): try literal(input, "false")
        case UInt8(ascii: "n"): try literal(input, "null")
        case UInt8(ascii: "-"), 0x30...0x39: _ = try number(input)
        default: throw unexpected(input, "a value")
        }
    }

    private mutating func skipMembers(_ input: RawSpan, depth: Int) throws(JSONStop) {
        index += 1
        if try next(input) == UInt8(ascii: "}") {
            index += 1
            return
        }
        while true {
            guard try next(input) == UInt8(ascii: "\"") else { throw unexpected(input, "a name in quotes") }
            _ = try string(input)
            guard try next(input) == UInt8(ascii: ":") else { throw unexpected(input, "':'") }
            index += 1
            try skipValue(input, depth: depth - 1)
            if try !hasMore(input, closing: UInt8(ascii: "}")) { return }
        }
    }

    private mutating func skipItems(_ input: RawSpan, depth: Int) throws(JSONStop) {
        index += 1
        if try next(input) == UInt8(ascii: "]") {
            index += 1
            return
        }
        while true {
            try skipValue(input, depth: depth - 1)
            if try !hasMore(input, closing: UInt8(ascii: "]")) { return }
        }
    }

    /// Moves past a comma (true) or the closing bracket (false).
    @inline(__always)
    mutating func hasMore(_ input: RawSpan, closing: UInt8) throws(JSONStop) -> Bool {
        let byte = try next(input)
        guard byte == UInt8(ascii: ",") || byte == closing else {
            throw unexpected(input, closing == UInt8(ascii: "}") ? "',' or '}'" : "',' or ']'")
        }
        index += 1
        return byte != closing
    }
}

/// Well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Sequence {
    /// The length of the sequence of two to four bytes at an offset; nil if it is malformed.
    static func length(_ input: RawSpan, at index: Int) -> Int? {
        let first = input.byte(index)
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, index + length <= input.byteCount else { return nil }
        for offset in 1..<length where input.byte(index + offset) & 0xC0 != 0x80 { return nil }
        let second = input.byte(index + 1)
        switch first {
        case 0xE0: return second >= 0xA0 ? 3 : nil
        case 0xED: return second < 0xA0 ? 3 : nil
        case 0xF0: return second >= 0x90 ? 4 : nil
        case 0xF4: return second < 0x90 ? 4 : nil
        default: return length
        }
    }
}
