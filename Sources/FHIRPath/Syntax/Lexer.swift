import Values

/// A word of an expression (FHIRPath, Lexical Elements).
struct Token: Hashable {
    enum Kind: Hashable {
        /// A name or a keyword; the parser decides by its place.
        case identifier
        /// A name in backticks: never a keyword.
        case delimited
        case string, integer, long, decimal, date, dateTime, time
        /// `$this`, `$index` or `$total`.
        case variable
        case symbol
        case end
    }

    var kind: Kind
    /// The text without quotes, escapes, `@` or the `L` of a long number.
    var text: String
    /// In UTF-8 bytes from the start of the expression.
    var offset: Int

    func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
    func isKeyword(_ word: String) -> Bool { kind == .identifier && text == word }
}

/// Splits an expression into tokens; white space and comments are skipped.
struct Lexer {
    private let bytes: [UInt8]
    private var index = 0

    static func tokens(of source: String) throws(Fault) -> [Token] {
        var lexer = Lexer(bytes: Array(source.utf8))
        var tokens: [Token] = []
        while true {
            let token = try lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func next() throws(Fault) -> Token {
        try skipSpace()
        let start = index
        guard let byte = peek() else { return Token(kind: .end, text: "", offset: start) }
        switch byte {
        case _ where isNameStart(byte):
            while let next = peek(), isNameStart(next) || isDigit(next) { index += 1 }
            return Token(kind: .identifier, text: text(from: start), offset: start)
        case _ where isDigit(byte): return number(from: start)
        case UInt8(ascii: "'"): return Token(kind: .string, text: try quoted(byte, "string"), offset: start)
        case UInt8(ascii: "`"): return Token(kind: .delimited, text: try quoted(byte, "name"), offset: start)
        // R4's own examples, and older expressions, write a quoted name with double quotes: %"vs-name".
        case UInt8(ascii: "\""): return Token(kind: .delimited, text: try quoted(byte, "name"), offset: start)
        case UInt8(ascii: "@"): return try dateOrTime(from: start)
        case UInt8(ascii: "$"): return try variable(from: start)
        default: return try symbol(from: start)
        }
    }

    private func peek(_ ahead: Int = 0) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }
    private func text(from start: Int) -> String { String(decoding: bytes[start..<index], as: UTF8.self) }
    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private func isNameStart(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") }

    private mutating func skipSpace() throws(Fault) {
        while let byte = peek() {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                index += 1
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
                while let next = peek(), next != 0x0A, next != 0x0D { index += 1 }
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                let start = index
                index += 2
                while !(peek() == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) {
                    guard peek() != nil else { throw Fault(.syntax, at: start, "This comment has no closing `*/`") }
                    index += 1
                }
                index += 2
            } else {
                return
            }
        }
    }
}

extension Lexer {
    private mutating func number(from start: Int) -> Token {
        while let next = peek(), isDigit(next) { index += 1 }
        if peek() == UInt8(ascii: "."), let digit = peek(1), isDigit(digit) {
            index += 1
            while let next = peek(), isDigit(next) { index += 1 }
            return Token(kind: .decimal, text: text(from: start), offset: start)
        }
        let digits = text(from: start)
        guard peek() == UInt8(ascii: "L") else { return Token(kind: .integer, text: digits, offset: start) }
        index += 1
        return Token(kind: .long, text: digits, offset: start)
    }

    private mutating func variable(from start: Int) throws(Fault) -> Token {
        index += 1
        while let next = peek(), isNameStart(next) { index += 1 }
        let name = text(from: start)
        guard ["$this", "$index", "$total"].contains(name) else {
            throw Fault(
                .unknownVariable, at: start, "`\(name)` is not a variable of the language",
                suggestion: name.nearest(among: ["$this", "$index", "$total"]))
        }
        return Token(kind: .variable, text: name, offset: start)
    }

    private mutating func symbol(from start: Int) throws(Fault) -> Token {
        let pair = String(decoding: bytes[index..<min(index + 2, bytes.count)], as: UTF8.self)
        if ["<=", ">=", "!=", "!~"].contains(pair) {
            index += 2
        } else if "+-*/&|<>=~.,()[]{}%:".utf8.contains(bytes[index]) {
            index += 1
        } else {
            var end = index + 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            let found = String(decoding: bytes[index..<end], as: UTF8.self)
            throw Fault(.syntax, at: start, "`\(found)` has no meaning here")
        }
        return Token(kind: .symbol, text: text(from: start), offset: start)
    }

    /// A date (`@2015-02-04`), date and time (`@2015-02-04T14:34:28Z`, `@2015T`) or time (`@T14:34`).
    private mutating func dateOrTime(from start: Int) throws(Fault) -> Token {
        index += 1
        let isTime = peek() == UInt8(ascii: "T")
        if !isTime {
            try digits(4, start)
            for _ in 0..<2 where peek() == UInt8(ascii: "-") && peek(1).map(isDigit) == true {
                index += 1
                try digits(2, start)
            }
        }
        guard peek() == UInt8(ascii: "T") else {
            return Token(kind: .date, text: String(text(from: start).dropFirst()), offset: start)
        }
        index += 1
        if let byte = peek(), isDigit(byte) {
            try time(start)
            if !isTime { try zone(start) }
        } else if isTime {
            throw Fault(.syntax, at: start, "A time is written `@Thh:mm:ss`")
        }
        return Token(
            kind: isTime ? .time : .dateTime, text: String(text(from: start).dropFirst(isTime ? 2 : 1)), offset: start)
    }

    private mutating func time(_ start: Int) throws(Fault) {
        try digits(2, start)
        for _ in 0..<2 where peek() == UInt8(ascii: ":") {
            index += 1
            try digits(2, start)
        }
        if peek() == UInt8(ascii: "."), peek(1).map(isDigit) == true {
            index += 1
            while let next = peek(), isDigit(next) { index += 1 }
        }
    }

    private mutating func zone(_ start: Int) throws(Fault) {
        if peek() == UInt8(ascii: "Z") {
            index += 1
        } else if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-"), peek(3) == UInt8(ascii: ":") {
            index += 1
            try digits(2, start)
            index += 1
            try digits(2, start)
        }
    }

    private mutating func digits(_ count: Int, _ start: Int) throws(Fault) {
        for _ in 0..<count {
            guard let byte = peek(), isDigit(byte) else {
                throw Fault(.syntax, at: start, "A date or time is written `@YYYY-MM-DDThh:mm:ss` or `@Thh:mm:ss`")
            }
            index += 1
        }
    }

    /// The text between quotes with its escapes resolved; the backslash of an unknown escape is dropped.
    private mutating func quoted(_ quote: UInt8, _ what: String) throws(Fault) -> String {
        let start = index
        var units: [UInt8] = []
        index += 1
        while let byte = peek() {
            index += 1
            if byte == quote { return String(decoding: units, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\"), let escaped = peek() else {
                units.append(byte)
                continue
            }
            index += 1
            switch escaped {
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "r"): units.append(0x0D)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "f"): units.append(0x0C)
            case UInt8(ascii: "u"): try unicodeEscape(into: &units)
            default: units.append(escaped)
            }
        }
        throw Fault(.syntax, at: start, "This \(what) has no closing quote")
    }

    private mutating func unicodeEscape(into units: inout [UInt8]) throws(Fault) {
        let start = index - 2
        guard var code = hex() else { return units.append(UInt8(ascii: "u")) }
        if code & 0xFC00 == 0xD800, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
            index += 2
            guard let low = hex(), low & 0xFC00 == 0xDC00 else {
                throw Fault(.syntax, at: start, "A high surrogate must be followed by a low one")
            }
            code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
        }
        guard let scalar = Unicode.Scalar(code) else {
            throw Fault(.syntax, at: start, "A surrogate needs its other half")
        }
        units.append(contentsOf: String(Character(scalar)).utf8)
    }

    private mutating func hex() -> UInt32? {
        guard index + 4 <= bytes.count,
            let code = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
            bytes[index] != UInt8(ascii: "+")
        else { return nil }
        index += 4
        return code
    }
}
