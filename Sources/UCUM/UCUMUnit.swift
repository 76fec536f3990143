public import Values

/// A valid unit of the Unified Code for Units of Measure, in its case-sensitive notation.
///
/// ```swift
/// let pressure = try UCUMUnit("mm[Hg]")
/// try pressure.convert(ExactDecimal(120), to: UCUMUnit("kPa"))      // 15.99864
/// pressure.isCommensurable(with: try UCUMUnit("/min"))              // false
/// ```
///
/// Factors are exact fractions, so conversions between ratio scales and between temperatures are exact. Arbitrary units
/// such as `[iU]` compare with themselves only. Units are equal if their texts are.
public struct UCUMUnit: Hashable, Sendable, CustomStringConvertible {
    /// The unit as it was written.
    public let code: String
    private let term: UnitTerm
    let scale: UnitScale

    /// Parses a unit of at most 255 bytes.
    ///
    /// - Throws: ``UCUMError`` with the byte that the fault is at, and what was probably meant.
    public init(_ code: some StringProtocol) throws(UCUMError) {
        self.code = String(code)
        term = try UnitParser.parse(self.code)
        scale = try UnitScale(term)
    }

    private init(code: String, term: UnitTerm, scale: UnitScale) {
        (self.code, self.term, self.scale) = (code, term, scale)
    }

    /// The unit `1`, of mere numbers.
    public static let one = UCUMUnit(code: "1", term: .annotation(""), scale: .one)

    public var description: String { code }

    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }

    /// The unit in words: `(millimeter)`, `4 * (meter ^ 3) / (second)`.
    public var displayName: String { term.displayName }

    /// What the unit measures.
    public var dimension: UnitDimension { scale.dimension }

    /// Whether values of the two units can be compared and converted.
    public func isCommensurable(with other: UCUMUnit) -> Bool { dimension == other.dimension }

    /// The value in another unit; the text is kept if both units mean the same.
    ///
    /// - Throws: ``UCUMError`` with `incommensurable` or `outOfRange`.
    public func convert(_ value: ExactDecimal, to other: UCUMUnit) throws(UCUMError) -> ExactDecimal {
        try UnitConversion(from: self, to: other).apply(to: value)
    }
}

/// The way from one unit to another, worked out once for many values.
public struct UnitConversion: Hashable, Sendable {
    public let source: UCUMUnit
    public let target: UCUMUnit
    /// What to multiply by; nil if one of the units is not a ratio.
    private let ratio: Rational?

    /// - Throws: ``UCUMError`` with `incommensurable`.
    public init(from source: UCUMUnit, to target: UCUMUnit) throws(UCUMError) {
        guard source.isCommensurable(with: target) else {
            let detail = "\(source.code) (\(source.dimension)) can't become \(target.code) (\(target.dimension))"
            throw UCUMError(.incommensurable, detail)
        }
        (self.source, self.target) = (source, target)
        let isRatio = source.scale.special == nil && target.scale.special == nil
        ratio = isRatio ? try source.scale.factor / target.scale.factor : nil
    }

    /// The value in the target unit.
    ///
    /// Exact if it has at most 34 significant digits, else rounded to them; a logarithm or tangent is good to 15. The
    /// result has at least as many significant digits as the value: `98.6 [degF]` is `37.0 Cel`, `100 cm` is `1.00 m`.
    ///
    /// - Throws: ``UCUMError`` with `outOfRange`.
    public func apply(to value: ExactDecimal) throws(UCUMError) -> ExactDecimal {
        if source.scale == target.scale { return value }
        let number = try Rational(value)
        guard let ratio else {
            return try target.scale.fromBase(source.scale.toBase(number)).decimal(like: value)
        }
        return try (number * ratio).decimal(like: value)
    }
}
