/// Parses the case-sensitive notation of units (UCUM, 4 to 12).
///
/// ```
/// main      = ["/"] term
/// term      = component *( ("." / "/") component )      from left to right, neither binds tighter
/// component = symbol [exponent] ["{" text "}"] / "{" text "}" / digits / "(" term ")"
/// exponent  = ["+" / "-"] digits
/// ```
struct UnitParser {
    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0

    /// The greatest length of a unit's text in bytes.
    static let bytesMax = 255
    /// The greatest number of open parentheses.
    static let depthMax = 16
    /// The greatest number of digits of a factor.
    static let factorDigitsMax = 18
    /// The greatest power, of either sign.
    static let exponentMax = 999

    static func parse(_ text: String) throws(UCUMError) -> UnitTerm {
        var parser = try UnitParser(Array(text.utf8))
        return try parser.main()
    }

    private init(_ bytes: [UInt8]) throws(UCUMError) {
        guard !bytes.isEmpty else { throw UCUMError(.malformed, "the unit is empty; write 1 for no unit") }
        guard bytes.count <= Self.bytesMax else {
            throw UCUMError(.malformed, at: Self.bytesMax, "the unit has more than \(Self.bytesMax) bytes")
        }
        self.bytes = bytes
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private mutating func main() throws(UCUMError) -> UnitTerm {
        // A slash at the start divides by the first component only: `/m.kg` is kg/m.
        let isInverse = skip("/")
        let first = try component()
        let result = try operators(after: isInverse ? .inverse(first) : first)
        guard let stray = next else { return result }
        throw fault("\"\(shown(stray))\" can't stand here; units are joined by . or /")
    }

    private mutating func operators(after first: UnitTerm) throws(UCUMError) -> UnitTerm {
        var result = first
        while true {
            if skip(".") {
                result = .product(result, try component())
            } else if skip("/") {
                result = .quotient(result, try component())
            } else {
                return result
            }
        }
    }

    private mutating func component() throws(UCUMError) -> UnitTerm {
        guard let first = next else { throw fault("a unit is missing") }
        switch first {
        case UInt8(ascii: "("): return try parenthesis()
        case UInt8(ascii: "{"): return .annotation(try annotation())
        case UInt8(ascii: "0")...UInt8(ascii: "9") where !isTenSymbol: return try factor()
        default: return try symbol()
        }
    }

    private mutating func parenthesis() throws(UCUMError) -> UnitTerm {
        let start = offset
        offset += 1
        depth += 1
        guard depth <= Self.depthMax else { throw fault("more than \(Self.depthMax) open parentheses") }
        let inner = try operators(after: try component())
        depth -= 1
        guard skip(")") else {
            throw next == nil ? fault("the parenthesis is not closed", at: start) : fault("expected ), . or /")
        }
        return inner
    }

    private mutating func annotation() throws(UCUMError) -> String {
        let start = offset
        offset += 1
        while let byte = next, byte != UInt8(ascii: "}") {
            guard (0x20...0x7E).contains(byte), byte != UInt8(ascii: "{") else {
                throw fault("an annotation holds ASCII characters without braces")
            }
            offset += 1
        }
        guard skip("}") else { throw fault("the annotation is not closed", at: start) }
        return String(decoding: bytes[(start + 1)..<(offset - 1)], as: UTF8.self)
    }

    private mutating func factor() throws(UCUMError) -> UnitTerm {
        let start = offset
        let digits = digits()
        guard digits.utf8.count <= Self.factorDigitsMax else { throw fault("the number is too long", at: start) }
        guard digits.utf8.contains(where: { $0 != UInt8(ascii: "0") }) else {
            throw fault("zero can't be part of a unit", at: start)
        }
        if let byte = next, !isDelimiter(byte) {
            throw fault("a number is joined to a unit by a point: \(digits).\(shown(byte))…")
        }
        return .factor(digits)
    }

    private mutating func symbol() throws(UCUMError) -> UnitTerm {
        let start = offset
        if isTenSymbol { offset += 3 } else { try scanSymbol() }
        let symbol = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let (prefix, atom) = UnitTable.standard.resolve(symbol) else {
            let advice = UnitTable.standard.meant(by: symbol).map { "; did you mean \($0)?" } ?? ""
            throw UCUMError(.unknownUnit, at: start, "\"\(symbol)\" is not a UCUM unit\(advice)")
        }
        let exponent = try exponent()
        if next == UInt8(ascii: "{") { _ = try annotation() }
        return .symbol(prefix, atom, exponent: exponent, offset: start)
    }

    /// Passes over a symbol: up to an operator, a digit or an annotation, but for what stands in square brackets.
    private mutating func scanSymbol() throws(UCUMError) {
        let start = offset
        var bracket: Int?
        while let byte = next {
            if bracket == nil, isDelimiter(byte) || isDigitOrSign(byte) { break }
            guard (0x21...0x7E).contains(byte) else {
                let text = String(decoding: bytes[start...], as: UTF8.self)
                let advice = UnitTable.standard.meant(by: text).map { "; did you mean \($0)?" } ?? ""
                throw fault("a unit is written in ASCII without spaces\(advice)")
            }
            if byte == UInt8(ascii: "["), bracket == nil { bracket = offset }
            if byte == UInt8(ascii: "]") { bracket = nil }
            offset += 1
        }
        if let bracket { throw fault("the bracket [ is not closed", at: bracket) }
        guard offset > start else { throw fault("a unit is missing before \"\(shown(bytes[offset]))\"") }
    }

    private mutating func exponent() throws(UCUMError) -> Int {
        let start = offset
        let isNegative = next == UInt8(ascii: "-")
        let hasSign = isNegative || next == UInt8(ascii: "+")
        if hasSign { offset += 1 }
        let digits = digits()
        guard !digits.isEmpty else {
            if hasSign { throw fault("a sign needs an exponent after it") }
            return 1
        }
        guard let value = Int(digits), value <= Self.exponentMax else {
            throw fault("an exponent is at most \(Self.exponentMax)", at: start)
        }
        return isNegative ? -value : value
    }

    private mutating func digits() -> String {
        let start = offset
        while let byte = next, byte &- UInt8(ascii: "0") < 10 { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// Whether `10*` or `10^` comes next, the only symbols that begin with a digit.
    private var isTenSymbol: Bool {
        let symbol = bytes[offset...].prefix(3)
        return symbol.elementsEqual("10*".utf8) || symbol.elementsEqual("10^".utf8)
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
        }
    }

    private func isDigitOrSign(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }

    private func shown(_ byte: UInt8) -> String {
        (0x21...0x7E).contains(byte) ? String(UnicodeScalar(byte)) : "a character outside of ASCII"
    }

    private func fault(_ detail: String, at place: Int? = nil) -> UCUMError {
        UCUMError(.malformed, at: place ?? offset, detail)
    }
}
