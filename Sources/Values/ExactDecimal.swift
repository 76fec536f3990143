/// A decimal number that keeps the text it was written with.
///
/// `0.70` stays `0.70`: trailing zeros state the precision of a measurement (FHIR R4 datatypes, `decimal`), and a value
/// that went through a binary floating-point number would lose them. Comparison, equality and hashing are by *value*
/// (`0.70 == 0.7`); compare ``text`` where precision matters.
///
/// The grammar is JSON's number (RFC 8259, 6), which is FHIR's: an optional `-`, no leading zeros, no `+`, an optional
/// fraction and an optional exponent. Text of any length is kept; arithmetic is exact for up to 38 significant digits.
public struct ExactDecimal: Sendable, CustomStringConvertible {
    // Seen by callers that inline ``plain``: each reading asks for it.
    @usableFromInline let digits: Int64
    @usableFromInline let power: Int32
    /// What digits and power don't tell; nil for nearly all numbers, which so take no memory of their own.
    @usableFromInline let written: Written?

    @usableFromInline
    final class Written: Sendable {
        let text: String
        let significand: Int128?

        init(_ text: String, _ significand: Int128?) { (self.text, self.significand) = (text, significand) }
    }

    /// The number as it was received or written.
    public var text: String { written?.text ?? Self.plainText(digits, Int(power)) }

    /// All digits as one integer, when they fit into 38 digits: `1.50` is 150.
    public var significand: Int128? {
        if let written { return written.significand }
        return Int128(digits)
    }

    /// The power of ten that the significand is multiplied by: -2 for `1.50`. Clamped to ±1,000,000,000.
    public var exponent: Int { Int(power) }

    /// The digits, and how many of them stand behind the point, where these two alone give the text again: numbers of up
    /// to 18 digits without an exponent, but for `-0`.
    @inlinable public var plain: (digits: Int64, scale: Int)? {
        written == nil && Self.plainPowers.contains(power) ? (digits, Int(-power)) : nil
    }

    /// Reads a decimal; nil if the text is not one.
    public init?(_ text: some StringProtocol) {
        var copy = String(text)
        guard let parts = copy.withUTF8({ Self.scan(Span(_unsafeElements: $0)) }) else { return nil }
        self.init(parts) { copy }
    }

    /// Reads a decimal from ASCII bytes; nil if they are not one.
    public init?(bytes: Span<UInt8>) {
        if let plain = ExactDecimal(plain: bytes) {
            self = plain
            return
        }
        guard let parts = Self.scan(bytes) else { return nil }
        self.init(parts) { String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self) }
    }

    /// Reads a decimal from ASCII bytes; nil if they are not one.
    public init?(bytes: UnsafeBufferPointer<UInt8>) { self.init(bytes: Span(_unsafeElements: bytes)) }

    /// Reads a decimal of at most 18 bytes without an exponent, which are nearly all; nil says nothing of others.
    // Every reading is read by it.
    @inlinable
    public init?(plain bytes: Span<UInt8>) {
        guard let (digits, power) = Self.scanPlain(bytes) else { return nil }
        self.init(digits: digits, power: power)
    }

    /// The number that ``plain`` tells.
    ///
    /// - Parameter scale: How many of the digits stand behind the point, at most 40.
    @inlinable
    public init(digits: Int64, scale: Int) {
        precondition(Self.plainPowers.contains(Int32(-scale)), "a plain number")
        self.init(digits: digits, power: Int32(-scale))
    }

    @inlinable
    init(digits: Int64, power: Int32) {
        (self.digits, self.power, written) = (digits, power, nil)
    }

    private init(_ parts: Parts, text: () -> String) {
        power = Int32(parts.exponent)
        if parts.isPlain, let significand = parts.significand {
            (digits, written) = (Int64(significand), nil)
        } else {
            (digits, written) = (0, Written(text(), parts.significand))
        }
    }

    /// Makes the decimal `significand × 10^exponent`, written without an exponent where that takes no more than 40 digits.
    public init(significand: Int128, exponent: Int) {
        power = Int32(max(-Self.exponentMax, min(Self.exponentMax, exponent)))
        if let small = Int64(exactly: significand), Self.plainPowers.contains(power) {
            (digits, written) = (small, nil)
        } else {
            (digits, written) = (0, Written(Self.write(significand: significand, exponent: exponent), significand))
        }
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
        guard digits != 0 else { return 0 }
        var power = exponent
        while power < 0 {
            guard digits % 10 == 0 else { return nil }
            digits /= 10
            power += 1
        }
        while power > 0 {
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
        /// Whether significand and exponent give the text again.
        var isPlain: Bool
    }

    /// The powers of ten of numbers that are written without an exponent and without zeros added.
    @inlinable static var plainPowers: ClosedRange<Int32> { -40...0 }

    /// The greatest number of bytes that are surely no more than 18 digits.
    @inlinable static var plainBytesMax: Int { 18 }

    /// Reads a number that is written plainly, in few bytes; nil if it takes a closer look.
    @inlinable @inline(__always)
    static func scanPlain(_ bytes: Span<UInt8>) -> (digits: Int64, power: Int32)? {
        let end = bytes.count
        guard end > 0, end <= plainBytesMax else { return nil }
        let isNegative = bytes[0] == UInt8(ascii: "-")
        let first = isNegative ? 1 : 0
        var (index, value) = (first, Int64(0))
        while index < end, isDigit(bytes[index]) {
            value = value &* 10 &+ Int64(bytes[index] &- UInt8(ascii: "0"))
            index += 1
        }
        guard index > first, index == first + 1 || bytes[first] != UInt8(ascii: "0") else { return nil }
        var power: Int32 = 0
        if index < end {
            guard bytes[index] == UInt8(ascii: "."), index + 1 < end else { return nil }
            index += 1
            power = Int32(truncatingIfNeeded: index &- end)
            while index < end {
                guard isDigit(bytes[index]) else { return nil }
                value = value &* 10 &+ Int64(bytes[index] &- UInt8(ascii: "0"))
                index += 1
            }
        }
        if isNegative && value == 0 { return nil }
        return (isNegative ? -value : value, power)
    }

    private static func plainText(_ digits: Int64, _ power: Int) -> String {
        var (rest, fraction) = (digits.magnitude, -power)
        var bytes = InlineArray<64, UInt8>(repeating: UInt8(ascii: "0"))
        var start = 64
        repeat {
            start -= 1
            bytes[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
            fraction -= 1
            if fraction == 0 {
                start -= 1
                bytes[start] = UInt8(ascii: ".")
            }
        } while rest > 0 || fraction >= 0
        if digits < 0 {
            start -= 1
            bytes[start] = UInt8(ascii: "-")
        }
        return String(unsafeUninitializedCapacity: 64 - start) { room in
            for index in start..<64 { room[index - start] = bytes[index] }
            return 64 - start
        }
    }

    /// The largest exponent that is told apart; beyond it values compare as if they had it.
    static let exponentMax = 1_000_000_000

    private static func scan(_ bytes: Span<UInt8>) -> Parts? {
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
        var hasExponent = false
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
            hasExponent = true
            index = end
        }
        guard index == end else { return nil }
        let significand = digits.value(negative: negative)
        let isPlain =
            !hasExponent && exponent >= Int(plainPowers.lowerBound) && !(negative && significand == 0)
            && significand.map { Int64(exactly: $0) != nil } == true
        return Parts(
            significand: significand, exponent: max(-exponentMax, min(exponentMax, exponent)), isPlain: isPlain)
    }

    private static func scanExponent(_ bytes: Span<UInt8>, from start: Int) -> Int? {
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

    @inlinable static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

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
        if left.power == right.power, left.written == nil, right.written == nil {
            return left.digits < right.digits ? -1 : (left.digits > right.digits ? 1 : 0)
        }
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
