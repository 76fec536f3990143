import Values

/// An exact fraction in lowest terms.
struct Rational: Hashable, Sendable {
    let isNegative: Bool
    let numerator: Natural
    let denominator: Natural

    /// The greatest size of a numerator and of a denominator; it keeps nonsense such as `10*999.10*999` cheap.
    static let bitsMax = 4_096

    static let one = Rational(isNegative: false, .one, over: .one)

    private init(isNegative: Bool, _ numerator: Natural, over denominator: Natural) {
        self.isNegative = isNegative && !numerator.isZero
        (self.numerator, self.denominator) = (numerator, denominator)
    }

    private init(reducing numerator: Natural, over denominator: Natural, isNegative: Bool) throws(UCUMError) {
        guard !denominator.isZero, max(numerator.bitWidth, denominator.bitWidth) <= 2 * Self.bitsMax else {
            throw .outOfRange
        }
        let divisor = Natural.greatestCommonDivisor(numerator, denominator)
        let isReduced = divisor.isOne
        let upper = isReduced ? numerator : numerator.quotientAndRemainder(dividingBy: divisor).quotient
        let lower = isReduced ? denominator : denominator.quotientAndRemainder(dividingBy: divisor).quotient
        guard max(upper.bitWidth, lower.bitWidth) <= Self.bitsMax else { throw .outOfRange }
        self.init(isNegative: isNegative, upper, over: lower)
    }

    /// The exact value of a decimal whose digits and exponent fit the limit.
    init(_ decimal: ExactDecimal) throws(UCUMError) {
        // A decimal of more than 38 digits has no significand; its text then has all digits.
        let digits =
            decimal.significand.map { String($0.magnitude) } ?? String(decimal.text.prefix { $0 != "e" && $0 != "E" })
        guard digits.utf8.count <= 1_000, abs(decimal.exponent) <= 1_000 else { throw .outOfRange }
        let (number, power) = (Natural(decimalDigits: digits.utf8), Natural.powerOfTen(abs(decimal.exponent)))
        let isWhole = decimal.exponent >= 0
        try self.init(
            reducing: isWhole ? number * power : number, over: isWhole ? .one : power, isNegative: decimal.isNegative)
    }

    var isZero: Bool { numerator.isZero }

    var reciprocal: Rational {
        get throws(UCUMError) {
            guard !isZero else { throw .outOfRange }
            return Rational(isNegative: isNegative, denominator, over: numerator)
        }
    }

    static func * (left: Rational, right: Rational) throws(UCUMError) -> Rational {
        try Rational(
            reducing: left.numerator * right.numerator, over: left.denominator * right.denominator,
            isNegative: left.isNegative != right.isNegative)
    }

    static func / (left: Rational, right: Rational) throws(UCUMError) -> Rational { try left * right.reciprocal }

    static func + (left: Rational, right: Rational) throws(UCUMError) -> Rational {
        let denominator = left.denominator * right.denominator
        let (one, other) = (left.numerator * right.denominator, right.numerator * left.denominator)
        if left.isNegative == right.isNegative {
            return try Rational(reducing: one + other, over: denominator, isNegative: left.isNegative)
        }
        return one >= other
            ? try Rational(reducing: one - other, over: denominator, isNegative: left.isNegative)
            : try Rational(reducing: other - one, over: denominator, isNegative: right.isNegative)
    }

    static func - (left: Rational, right: Rational) throws(UCUMError) -> Rational {
        try left + Rational(isNegative: !right.isNegative, right.numerator, over: right.denominator)
    }

    func raised(to exponent: Int) throws(UCUMError) -> Rational {
        let base = exponent < 0 ? try reciprocal : self
        let widest = max(base.numerator.bitWidth, base.denominator.bitWidth)
        // (bits - 1) × exponent bounds the result from below, so nothing that would fit is refused here.
        guard (widest - 1) * abs(exponent) <= Self.bitsMax else { throw .outOfRange }
        return Rational(
            isNegative: isNegative && exponent % 2 != 0, .power(base.numerator, abs(exponent)),
            over: .power(base.denominator, abs(exponent)))
    }

    /// Below zero, zero or above zero as `left` is less than, equal to or greater than `right`.
    static func compare(_ left: Rational, _ right: Rational) -> Int {
        if left.isNegative != right.isNegative { return left.isNegative ? -1 : 1 }
        let (one, other) = (left.numerator * right.denominator, right.numerator * left.denominator)
        if one == other { return 0 }
        return (one < other) == left.isNegative ? 1 : -1
    }
}

extension Rational {
    /// The greatest number of significant digits of a result, as in IEEE 754's decimal128.
    static let digitsMax = 34

    /// The value as a decimal: exact if it has no more than ``digitsMax`` significant digits, else rounded to them.
    ///
    /// - Parameter like: Gives the least number of significant digits; zeros are written for those that are missing.
    func decimal(like source: ExactDecimal) -> ExactDecimal {
        guard !isZero else { return ExactDecimal(significand: 0, exponent: min(0, -source.scale)) }
        // The quotient below has 35 to 38 digits: enough to round, and to fit 127 bits.
        let magnitude = (numerator.bitWidth - denominator.bitWidth) * 30_103 / 100_000
        let scale = Self.digitsMax + 2 - magnitude
        let (quotient, _) = (scale >= 0 ? numerator * .powerOfTen(scale) : numerator)
            .quotientAndRemainder(dividingBy: scale >= 0 ? denominator : denominator * .powerOfTen(-scale))
        guard let digits = quotient.narrow else { preconditionFailure("the quotient has at most 38 digits") }
        let exact = ExactDecimal(significand: isNegative ? -digits : digits, exponent: -scale)
        return exact.rounded(toSignificantDigits: Self.digitsMax).written(withDigits: source.significantDigits)
    }
}

extension ExactDecimal {
    /// The same value without zeros at its end, save those that are needed for a number of significant digits.
    fileprivate func written(withDigits wanted: Int) -> ExactDecimal {
        guard var digits = significand else { return self }
        var (count, power) = (String(digits.magnitude).utf8.count, exponent)
        while count > wanted, digits % 10 == 0 {
            digits /= 10
            (count, power) = (count - 1, power + 1)
        }
        return ExactDecimal(significand: digits, exponent: power)
    }
}
