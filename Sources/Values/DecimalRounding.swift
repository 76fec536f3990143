extension ExactDecimal {
    /// The nearest number with no more than `scale` digits after the point, halves away from zero: 2.5 at 0 is 3.
    ///
    /// A number that has no more digits, or more than 38 significant ones, is given back as it is written.
    public func rounded(toScale scale: Int) -> ExactDecimal {
        guard let significand, -exponent > scale else { return self }
        return Self.dropping(-exponent - scale, digitsOf: significand, exponent: exponent)
    }

    /// The nearest number with no more than `digits` significant digits, halves away from zero.
    ///
    /// A number that has no more digits, or more than 38 significant ones, is given back as it is written.
    public func rounded(toSignificantDigits digits: Int) -> ExactDecimal {
        precondition(digits > 0, "a number has at least one digit")
        guard let significand else { return self }
        let excess = String(significand.magnitude).utf8.count - digits
        guard excess > 0 else { return self }
        let rounded = Self.dropping(excess, digitsOf: significand, exponent: exponent)
        // 9.96 at two digits is 10.0 so far: one digit too many.
        return rounded.rounded(toSignificantDigits: digits)
    }

    /// The number of digits from the first that is not zero, as written: 2 for `0.0050`, 4 for `1500`; 1 for any zero.
    public var significantDigits: Int {
        let digits = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }.filter { $0 >= UInt8(ascii: "0") }
        return max(1, digits.drop { $0 == UInt8(ascii: "0") }.count)
    }

    private static func dropping(_ count: Int, digitsOf significand: Int128, exponent: Int) -> ExactDecimal {
        guard count <= 38 else { return ExactDecimal(significand: 0, exponent: min(0, exponent + count)) }
        var divisor: Int128 = 1
        for _ in 0..<(count - 1) { divisor *= 10 }
        let (tenfold, last) = (significand / divisor).quotientAndRemainder(dividingBy: 10)
        let carry: Int128 = abs(last) < 5 ? 0 : (significand < 0 ? -1 : 1)
        return ExactDecimal(significand: tenfold + carry, exponent: exponent + count)
    }
}
