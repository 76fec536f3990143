import Values

/// Exact decimal arithmetic in 38 digits; nil where the result does not fit (FHIRPath, Math).
extension ExactDecimal {
    enum Rounding {
        /// Half away from zero.
        case nearest
        case down, up, towardsZero
    }

    /// The significant digits that a quotient is rounded to.
    static let quotientDigits = 28

    func times(_ other: Self) -> Self? {
        guard let significand, let factor = other.significand else { return nil }
        let (product, overflow) = significand.multipliedReportingOverflow(by: factor)
        guard overflow else { return ExactDecimal(significand: product, exponent: exponent + other.exponent) }
        // Trailing zeros may be all that is too much.
        let (left, right) = (trimmed, other.trimmed)
        guard left.significand != significand || right.significand != factor else { return nil }
        return left.times(right)
    }

    /// The quotient, without trailing zeros; nil for a divisor of zero.
    func over(_ divisor: Self) -> Self? {
        guard let significand, let below = divisor.significand, below != 0 else { return nil }
        guard significand != 0 else { return ExactDecimal(0) }
        let padding = 37 - min(37, significand.digitCount)
        let dividend = significand.magnitude * UInt128.power(padding)
        let more = max(0, Self.quotientDigits + 1 + below.digitCount - 37)
        let wide = dividend.multipliedFullWidth(by: UInt128.power(more))
        let quotient = below.magnitude.dividingFullWidth(wide).quotient
        guard let magnitude = Int128(exactly: quotient) else { return nil }
        let scaled = exponent - divisor.exponent - padding - more
        let result = ExactDecimal(
            significand: (significand < 0) == (below < 0) ? magnitude : -magnitude, exponent: scaled)
        return result.rounded(toSignificantDigits: Self.quotientDigits).trimmed
    }

    /// The whole part of the quotient.
    func dividedWhole(by divisor: Self) -> Self? {
        guard !divisor.isZero, let (left, right, _) = aligned(with: divisor) else { return nil }
        return ExactDecimal(significand: left / right, exponent: 0)
    }

    /// What is left after the whole part of the quotient, with the sign of the dividend.
    func remainder(by divisor: Self) -> Self? {
        guard !divisor.isZero, let (left, right, exponent) = aligned(with: divisor) else { return nil }
        return ExactDecimal(significand: left % right, exponent: exponent)
    }

    /// Both significands at the lower one of both exponents.
    private func aligned(with other: Self) -> (left: Int128, right: Int128, exponent: Int)? {
        let low = min(exponent, other.exponent)
        guard let left = shifted(to: low), let right = other.shifted(to: low) else { return nil }
        return (left, right, low)
    }

    private func shifted(to lower: Int) -> Int128? {
        guard let significand else { return nil }
        if significand == 0 { return 0 }
        guard exponent - lower <= 38 else { return nil }
        let (scaled, overflow) = significand.multipliedReportingOverflow(by: Int128.power(exponent - lower) ?? 0)
        return overflow || scaled == 0 ? nil : scaled
    }

    /// The value with exactly the given number of digits after the point; nil if it does not fit.
    func scaled(to scale: Int, _ rounding: Rounding) -> Self? {
        guard let significand else { return nil }
        guard exponent < -scale else {
            return shifted(to: -scale).map { ExactDecimal(significand: $0, exponent: -scale) }
        }
        let dropped = -scale - exponent
        guard let power = Int128.power(dropped) else {
            let away = rounding == .up && significand > 0 || rounding == .down && significand < 0
            return ExactDecimal(significand: away ? significand.signum() : 0, exponent: -scale)
        }
        let (quotient, rest) = significand.quotientAndRemainder(dividingBy: power)
        let away =
            switch rounding {
            case .towardsZero: false
            case .down: rest < 0
            case .up: rest > 0
            case .nearest: rest.magnitude >= power.magnitude - rest.magnitude
            }
        return ExactDecimal(significand: away ? quotient + significand.signum() : quotient, exponent: -scale)
    }

    /// Without zeros at the end of the fraction.
    var trimmed: Self {
        guard var digits = significand else { return self }
        guard digits != 0 else { return ExactDecimal(0) }
        var power = exponent
        while power < 0, digits % 10 == 0 {
            digits /= 10
            power += 1
        }
        return ExactDecimal(significand: digits, exponent: power)
    }

    /// Whether both are the same after rounding to the less precise one (FHIRPath, Equivalent).
    func isEquivalent(to other: Self) -> Bool {
        let scale = min(trimmed.scale, other.trimmed.scale)
        guard let left = scaled(to: scale, .nearest), let right = other.scaled(to: scale, .nearest) else {
            return self == other
        }
        return left == right
    }
}

extension Int128 {
    /// A power of ten; nil beyond 10³⁸.
    static func power(_ exponent: Int) -> Int128? {
        guard (0...38).contains(exponent) else { return nil }
        return Int128(UInt128.power(exponent))
    }

    var digitCount: Int {
        var (rest, count) = (magnitude, 1)
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }
}

extension UInt128 {
    static func power(_ exponent: Int) -> UInt128 {
        (0..<exponent).reduce(UInt128(1)) { product, _ in product * 10 }
    }
}
