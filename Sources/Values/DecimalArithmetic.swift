extension ExactDecimal {
    /// The exact sum, written with the digits of the finer summand; nil if it takes more than 38 digits.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let finest = min(exponent, other.exponent)
        guard let one = significand(at: finest), let two = other.significand(at: finest) else { return nil }
        let (sum, overflow) = one.addingReportingOverflow(two)
        return overflow ? nil : ExactDecimal(significand: sum, exponent: finest)
    }

    /// The number with the other sign.
    public var negated: ExactDecimal {
        if let significand { return ExactDecimal(significand: -significand, exponent: exponent) }
        return ExactDecimal(isNegative ? String(text.dropFirst()) : "-" + text) ?? self
    }

    private func significand(at finest: Int) -> Int128? {
        guard var value = significand, exponent - finest <= 38 else { return nil }
        for _ in 0..<(exponent - finest) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            value = product
        }
        return value
    }
}
