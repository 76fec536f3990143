import Values

/// Roots, powers and logarithms in fixed-point arithmetic with 18 digits; results are rounded to 16 (FHIRPath, Math).
extension ExactDecimal {
    /// One, in units of 10⁻¹⁸.
    private static let one: Int128 = 1_000_000_000_000_000_000
    private static let ln2: Int128 = 693_147_180_559_945_309
    private static let ln10: Int128 = 2_302_585_092_994_045_684
    private static let resultDigits = 16

    private static func product(_ left: Int128, _ right: Int128) -> Int128 { left * right / one }

    /// The square root; nil below zero.
    var squareRoot: Self? {
        guard let significand, significand >= 0 else { return nil }
        guard significand != 0 else { return ExactDecimal(0) }
        var padding = max(0, 36 - significand.digitCount)
        if (exponent - padding) % 2 != 0 { padding += significand.digitCount + padding < 37 ? 1 : -1 }
        guard padding >= 0 else { return rounded(toSignificantDigits: 30).squareRoot }
        let radicand = significand * (Int128.power(padding) ?? 1)
        var root = Int128.power((radicand.digitCount + 1) / 2) ?? 1
        while true {
            let next = (root + radicand / root) / 2
            if next >= root { break }
            root = next
        }
        let exact = root * root == radicand
        let result = ExactDecimal(significand: root, exponent: (exponent - padding) / 2)
        return (exact ? result : result.rounded(toSignificantDigits: Self.resultDigits)).trimmed
    }

    /// The natural logarithm; nil for zero and below.
    var naturalLogarithm: Self? {
        logarithm.map {
            ExactDecimal(significand: $0, exponent: -18).rounded(toSignificantDigits: Self.resultDigits).trimmed
        }
    }

    /// The logarithm to a base; nil unless both are above zero and the base is not 1.
    func logarithm(base: Self) -> Self? {
        guard let value = logarithm, let unit = base.logarithm, unit != 0 else { return nil }
        return ExactDecimal(significand: value, exponent: -18).over(ExactDecimal(significand: unit, exponent: -18))?
            .rounded(toSignificantDigits: Self.resultDigits).trimmed
    }

    /// The natural logarithm in units of 10⁻¹⁸.
    private var logarithm: Int128? {
        guard let significand, significand > 0 else { return nil }
        // The number as m × 10^power with m from 1 to 10, then m as r × 2^halvings with r below 1.5.
        let shift = significand.digitCount - 1
        let power = exponent + shift
        guard abs(power) < 1_000_000 else { return nil }
        var mantissa = significand
        if shift <= 18 {
            mantissa *= Int128.power(18 - shift) ?? 1
        } else {
            mantissa /= Int128.power(shift - 18) ?? 1
        }
        var halvings: Int128 = 0
        while mantissa >= Self.one * 3 / 2 {
            mantissa /= 2
            halvings += 1
        }
        // ln r = 2 artanh((r - 1) / (r + 1))
        let ratio = (mantissa - Self.one) * Self.one / (mantissa + Self.one)
        let square = Self.product(ratio, ratio)
        var (term, sum, divisor) = (ratio, ratio, Int128(3))
        while term != 0 {
            term = Self.product(term, square)
            sum += term / divisor
            divisor += 2
        }
        return 2 * sum + halvings * Self.ln2 + Int128(power) * Self.ln10
    }

    /// e raised to the number; nil if the result has more than 1,000 digits.
    var exponential: Self? {
        guard let fixed = scaled(to: 18, .nearest)?.significand, fixed.magnitude < UInt128(2_303 * Self.one) else {
            return nil
        }
        var tens = fixed / Self.ln10
        if fixed < 0 { tens -= 1 }
        let rest = fixed - tens * Self.ln10
        var (term, sum, index) = (Self.one, Self.one, Int128(1))
        while term != 0 {
            term = Self.product(term, rest) / index
            sum += term
            index += 1
        }
        return ExactDecimal(significand: sum, exponent: Int(tens) - 18).rounded(toSignificantDigits: Self.resultDigits)
            .trimmed
    }

    /// The number raised to a power: exact for whole powers that fit; nil if there is no such number.
    func raised(to power: Self) -> Self? {
        if let whole = power.wholeNumber, abs(whole) <= 1_000, let exact = raised(toWhole: abs(whole)) {
            return whole < 0 ? ExactDecimal(1).over(exact) : exact
        }
        if isZero { return power.isNegative ? nil : ExactDecimal(0) }
        guard let logarithm = naturalLogarithm else { return nil }
        return logarithm.times(power)?.exponential
    }

    private func raised(toWhole power: Int) -> Self? {
        var (result, factor, rest) = (ExactDecimal(1), self, power)
        while rest > 0 {
            if rest & 1 == 1 {
                guard let product = result.times(factor) else { return nil }
                result = product
            }
            rest >>= 1
            guard rest > 0 else { break }
            guard let square = factor.times(factor) else { return nil }
            factor = square
        }
        return result
    }
}
