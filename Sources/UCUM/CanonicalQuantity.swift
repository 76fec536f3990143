public import Values

/// A value in base units, exact: what quantities of different units are compared, multiplied and divided by.
public struct CanonicalQuantity: Hashable, Sendable {
    private let number: Rational
    /// The base units.
    public let dimension: UnitDimension

    /// Turns a value into base units: `1 km` into 1000 `m`, `37 Cel` into 310.15 `K`.
    ///
    /// - Throws: ``UCUMError`` with `outOfRange`.
    public init(_ value: ExactDecimal, _ unit: UCUMUnit) throws(UCUMError) {
        number = try unit.scale.toBase(Rational(value))
        dimension = unit.dimension
    }

    private init(number: Rational, dimension: UnitDimension) { (self.number, self.dimension) = (number, dimension) }

    /// The number of base units; exact if it has at most 34 significant digits, else rounded to them.
    public var value: ExactDecimal { number.decimal(like: ExactDecimal(1)) }

    /// Below zero, zero or above zero as this is less than, equal to or greater than the other; nil if they measure
    /// different things.
    public func compare(to other: CanonicalQuantity) -> Int? {
        dimension == other.dimension ? Rational.compare(number, other.number) : nil
    }

    /// - Throws: ``UCUMError`` with `outOfRange`.
    public static func * (left: Self, right: Self) throws(UCUMError) -> Self {
        Self(number: try left.number * right.number, dimension: left.dimension.times(right.dimension))
    }

    /// - Throws: ``UCUMError`` with `outOfRange`, also for a division by zero.
    public static func / (left: Self, right: Self) throws(UCUMError) -> Self {
        Self(number: try left.number / right.number, dimension: left.dimension.times(right.dimension.raised(to: -1)))
    }
}
