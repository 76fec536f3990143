/// A decimal number that keeps the text it was written with.
///
/// `0.70` stays `0.70`: trailing zeros state the precision of a measurement (FHIR R4 datatypes, `decimal`), and a value
/// that went through a binary floating-point number would lose them. Comparison, equality and hashing are by *value*
/// (`0.70 == 0.7`); compare ``text`` where precision matters.
///
/// The grammar is JSON's number (RFC 8259, 6), which is FHIR's: an optional `-`, no leading zeros, no `+`, an optional
/// fraction and an optional exponent. Text of any length is kept; arithmetic is exact for up to 38 significant digits.
public struct ExactDecimal: Sendable, CustomStringConvertible {
    /// The number as it was received or written.
    public let text: String
    /// All digits as one integer, when they fit into 38 digits: `1.50` is 150.
    public let significand: Int128?
    /// The power of ten that the significand is multiplied by: -2 for `1.50`. Clamped to ±1,000,000,000.
    public let exponent: Int

    /// Reads a decimal; nil if the text is not one.
    public init?(_ text: some StringProtocol) {
        var copy = String(text)
        guard let parts = copy.withUTF8({ Self.scan($0) }) else { return nil }
        self.text = copy
        significand = parts.significand
        exponent = parts.exponent
    }

    /// Reads a decimal from ASCII bytes; nil if they are not one.
    public init?(bytes: UnsafeBufferPointer<UInt8>) {
        guard let parts = Self.scan(bytes) else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
        significand = parts.significand
        exponent = parts.exponent
    }

    /// Makes the decimal `significand × 10^exponent`, written without an exponent where that takes no more than 40 digits.
    public init(significand: Int128, exponent: Int) {
        self.significand = significand
        self.exponent = exponent
        text = Self.write(significand: significand, exponent: exponent)
    }

    /// Makes a whole number.
    public init(_ value: Int) {
        self.init(significand: Int128(value), exponent: 0)
    }

    public var description: String { text }

    /// The number of digits after the decimal point as written; 0 for whole numbers and for positive exponents.
    public var scale: Int { max(0, -exponent) }

    /// Whether the value is zero.
    public var isZero: Bool { significand == 0 }

    /// Whether the value is below zero.
    public var isNegative: Bool { significand.map { $0 < 0 } ?? text.hasPrefix("-") }

    /// The nearest binary floating-point number, for index columns and drawing only; never for a stored value.
    public var approximate: Double { Double(text) ?? .nan }

    /// The value as a whole number, if it is one and fits.
    public var wholeNumber: Int? {
        guard var digits = significand else { return nil }
        var power = exponent
        while power < 0 {
            guard digits % 10 == 0 else { return nil }
            digits /= 10
            power += 1
        }
        while power > 0 {
            guard digits != 0 else { return 0 }
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            digits = product
            power -= 1
        }
        return Int(exactly: digits)
    }
}

extension ExactDecimal {
    private struct Parts {
        var significand: Int128?
        var exponent: Int
    }

    /// The largest exponent that is told apart; beyond it values compare as if they had it.
    static let exponentMax = 1_000_000_000

    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Parts? {
        var index = 0
        let end = bytes.count
        guard end > 0 else { return nil }
        let negative = bytes[0] == UInt8(ascii: "-")
        if negative { index = 1 }
        guard index < end, isDigit(bytes[index]) else { return nil }
        if bytes[index] == UInt8(ascii: "0"), index + 1 < end, isDigit(bytes[index + 1]) { return nil }
        var digits = DigitSum()
        while index < end, isDigit(bytes[index]) {
            digits.append(bytes[index])
            index += 1
        }
        var exponent = 0
        if index < end, bytes[index] == UInt8(ascii: ".") {
            index += 1
            let start = index
            while index < end, isDigit(bytes[index]) {
                digits.append(bytes[index])
                index += 1
            }
            guard index > start else { return nil }
            exponent = start - index
        }
        if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
            guard let written = scanExponent(bytes, from: index + 1) else { return nil }
            exponent = max(-exponentMax, min(exponentMax, exponent + written))
            index = end
        }
        guard index == end else { return nil }
        return Parts(significand: digits.value(negative: negative), exponent: exponent)
    }

    private static func scanExponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        var negative = false
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            negative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        guard index < bytes.count else { return nil }
        var value = 0
        while index < bytes.count {
            guard isDigit(bytes[index]) else { return nil }
            value = min(exponentMax, value * 10 + Int(bytes[index] - UInt8(ascii: "0")))
            index += 1
        }
        return negative ? -value : value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func write(significand: Int128, exponent: Int) -> String {
        guard exponent != 0 else { return String(significand) }
        let digits = String(significand.magnitude)
        let sign = significand < 0 ? "-" : ""
        if exponent > 0 {
            guard digits.utf8.count + exponent <= 40 else { return "\(sign)\(digits)E\(exponent)" }
            return significand == 0 ? "0" : sign + digits + String(repeating: "0", count: exponent)
        }
        let fraction = -exponent
        guard fraction <= 40 else { return "\(sign)\(digits)E\(exponent)" }
        let padded = String(repeating: "0", count: max(0, fraction + 1 - digits.utf8.count)) + digits
        return sign + padded.dropLast(fraction) + "." + padded.suffix(fraction)
    }
}

/// Adds up digits; forgets the number, but not its fault, once 38 digits are passed.
private struct DigitSum {
    private var low: UInt64 = 0
    private var high: Int128 = 0
    private var count = 0

    mutating func append(_ byte: UInt8) {
        let digit = UInt64(byte &- UInt8(ascii: "0"))
        guard count > 0 || digit > 0 else { return }
        count += 1
        if count <= 18 {
            low = low &* 10 &+ digit
        } else if count <= 38 {
            if count == 19 { high = Int128(low) }
            high = high * 10 + Int128(digit)
        }
    }

    func value(negative: Bool) -> Int128? {
        guard count <= 38 else { return nil }
        let magnitude = count <= 18 ? Int128(low) : high
        return negative ? -magnitude : magnitude
    }
}

extension ExactDecimal: Comparable {
    public static func == (left: Self, right: Self) -> Bool { compare(left, right) == 0 }
    public static func < (left: Self, right: Self) -> Bool { compare(left, right) < 0 }

    /// Below zero, zero or above zero as `left` is less than, equal to or greater than `right`; exact at any length.
    public static func compare(_ left: Self, _ right: Self) -> Int {
        if let one = left.significand, let other = right.significand {
            if left.exponent == right.exponent { return one < other ? -1 : (one > other ? 1 : 0) }
            if one == 0 || other == 0 || (one < 0) != (other < 0) { return one < other ? -1 : (one > other ? 1 : 0) }
            if let aligned = align(one, left.exponent, other, right.exponent) { return aligned }
        }
        let (one, other) = (left.normalized, right.normalized)
        if one.sign != other.sign { return one.sign < other.sign ? -1 : 1 }
        let magnitude = NormalizedDigits.compareMagnitude(one, other)
        return one.sign < 0 ? -magnitude : magnitude
    }

    /// Compares after bringing both to the smaller exponent; nil if that passes 38 digits.
    private static func align(_ one: Int128, _ exponent: Int, _ other: Int128, _ otherExponent: Int) -> Int? {
        let distance = exponent - otherExponent
        guard abs(distance) <= 18 else { return nil }
        var power: Int128 = 1
        for _ in 0..<abs(distance) { power *= 10 }
        let (scaled, overflow) = (distance > 0 ? one : other).multipliedReportingOverflow(by: power)
        guard !overflow else { return nil }
        let (first, second) = distance > 0 ? (scaled, other) : (one, scaled)
        return first < second ? -1 : (first > second ? 1 : 0)
    }

    /// Sign, leading position and digits without zeros at either end: the same for equal values.
    var normalized: NormalizedDigits { NormalizedDigits(text: text, exponent: exponent) }
}

extension ExactDecimal: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(normalized) }
}

struct NormalizedDigits: Hashable {
    var sign: Int
    /// The power of ten of the digit after the last one of `digits`.
    var leading: Int
    var digits: [UInt8]

    init(text: String, exponent: Int) {
        var all: [UInt8] = []
        for byte in text.utf8 {
            if byte | 0x20 == UInt8(ascii: "e") { break }
            if byte >= UInt8(ascii: "0") { all.append(byte) }
        }
        let significant = all.drop { $0 == UInt8(ascii: "0") }
        guard !significant.isEmpty else {
            (sign, leading, digits) = (0, 0, [])
            return
        }
        sign = text.utf8.first == UInt8(ascii: "-") ? -1 : 1
        leading = significant.count + exponent
        var trimmed = Array(significant)
        while trimmed.last == UInt8(ascii: "0") { trimmed.removeLast() }
        digits = trimmed
    }

    static func compareMagnitude(_ left: Self, _ right: Self) -> Int {
        if left.leading != right.leading { return left.leading < right.leading ? -1 : 1 }
        for (one, other) in zip(left.digits, right.digits) where one != other { return one < other ? -1 : 1 }
        return left.digits.count == right.digits.count ? 0 : (left.digits.count < right.digits.count ? -1 : 1)
    }
}
