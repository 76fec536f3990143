import Values

/// What a unit means: a number of base units, on a scale that is a ratio or a function of one.
struct UnitScale: Hashable, Sendable {
    let factor: Rational
    let dimension: UnitDimension
    /// The function of a special unit, and the number that its prefix stands for.
    var special: SpecialScale?
    var prefix = Rational.one

    static let one = UnitScale(factor: .one, dimension: .none)

    /// - Throws: `specialUnitInTerm` or `outOfRange`.
    init(_ term: UnitTerm) throws(UCUMError) { self = try Self.scale(of: term, isAlone: true) }

    private init(factor: Rational, dimension: UnitDimension) { (self.factor, self.dimension) = (factor, dimension) }

    /// The base units that a number of this unit is.
    func toBase(_ value: Rational) throws(UCUMError) -> Rational {
        guard let special else { return try value * factor }
        return try special.ratio(of: value * prefix) * factor
    }

    /// The number of this unit that some base units are.
    func fromBase(_ base: Rational) throws(UCUMError) -> Rational {
        guard let special else { return try base / factor }
        return try special.value(of: base / factor) / prefix
    }

    private static func scale(of term: UnitTerm, isAlone: Bool = false) throws(UCUMError) -> UnitScale {
        switch term {
        case .annotation: return .one
        case .factor(let digits): return UnitScale(factor: try number(digits), dimension: .none)
        case .inverse(let divisor): return try one.over(scale(of: divisor))
        case .product(let left, let right): return try scale(of: left).times(scale(of: right))
        case .quotient(let left, let right): return try scale(of: left).over(scale(of: right))
        case .symbol(let prefix, let atom, let exponent, let offset):
            var scale = try scale(of: atom)
            let multiple = try prefix.map { prefix throws(UCUMError) in try number(prefix.value) } ?? .one
            guard scale.special != nil else {
                return UnitScale(
                    factor: try (scale.factor * multiple).raised(to: exponent),
                    dimension: scale.dimension.raised(to: exponent))
            }
            guard isAlone, exponent == 1 else {
                let detail = "\(atom.code) is not a ratio, so it can't be multiplied, divided or raised to a power"
                throw UCUMError(.specialUnitInTerm, at: offset, detail)
            }
            scale.prefix = multiple
            return scale
        }
    }

    private static func scale(of atom: UnitAtom) throws(UCUMError) -> UnitScale {
        switch atom.definition {
        case .base: return UnitScale(factor: .one, dimension: .base(atom.code))
        case .multiple(let value, let unit):
            let definition = try scale(of: UnitParser.parse(unit))
            return UnitScale(factor: try definition.factor * number(value), dimension: definition.dimension)
        case .special(let function, let value, let unit):
            let definition = try scale(of: UnitParser.parse(unit))
            var scale = UnitScale(factor: try definition.factor * number(value), dimension: definition.dimension)
            scale.special = function
            return scale
        }
    }

    private func times(_ other: UnitScale) throws(UCUMError) -> UnitScale {
        UnitScale(factor: try factor * other.factor, dimension: dimension.times(other.dimension))
    }

    private func over(_ other: UnitScale) throws(UCUMError) -> UnitScale {
        UnitScale(factor: try factor / other.factor, dimension: dimension.times(other.dimension.raised(to: -1)))
    }

    private static func number(_ text: String) throws(UCUMError) -> Rational {
        // The essence writes powers as 1e24; leading zeros of a factor such as `007` mean nothing.
        let digits = text.drop { $0 == "0" }
        guard let decimal = ExactDecimal(text) ?? ExactDecimal(digits) else { throw .outOfRange }
        return try Rational(decimal)
    }
}

/// What a unit measures: its base and arbitrary units with their powers.
public struct UnitDimension: Hashable, Sendable, CustomStringConvertible {
    private let exponents: [String: Int]

    static let none = UnitDimension(exponents: [:])

    static func base(_ code: String) -> UnitDimension { UnitDimension(exponents: [code: 1]) }

    private init(exponents: [String: Int]) { self.exponents = exponents }

    /// Whether this is a mere number, as of `%` and, in UCUM, of `mol`.
    public var isNumber: Bool { exponents.isEmpty }

    /// The unit with the factor one, symbols in alphabetical order: `g.m-1.s-2`; `1` for a number.
    public var description: String {
        guard !isNumber else { return "1" }
        return exponents.sorted { $0.key < $1.key }.map { $0.value == 1 ? $0.key : "\($0.key)\($0.value)" }
            .joined(separator: ".")
    }

    func times(_ other: UnitDimension) -> UnitDimension {
        UnitDimension(exponents: exponents.merging(other.exponents, uniquingKeysWith: +).filter { $0.value != 0 })
    }

    func raised(to power: Int) -> UnitDimension {
        UnitDimension(exponents: exponents.mapValues { $0 * power }.filter { $0.value != 0 })
    }
}
