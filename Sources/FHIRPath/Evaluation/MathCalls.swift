import FHIRModel
import Values

/// The functions of numbers, and boundaries and precision (FHIRPath, Math and Utility functions).
extension Evaluator {
    /// What a function of numbers gives; nil if the function is none.
    mutating func math(
        _ function: Function, _ value: FHIRPathValue, _ node: Program.Node
    ) throws(Fault) -> [FHIRPathValue]? {
        switch function {
        case .abs, .ceiling, .floor, .truncate, .round:
            let places = function == .round ? try integer(0, of: function, node) ?? 0 : 0
            guard places >= 0 else { throw fault(.arguments, node, "round() takes 0 or more digits") }
            return value.rounded(by: function, places).map { [$0] } ?? []
        case .exp: return list(value.number?.exponential)
        case .ln: return list(value.number?.naturalLogarithm)
        case .sqrt: return list(value.number?.squareRoot)
        case .log, .power: return try withNumber(function, value, node)
        case .lowBoundary, .highBoundary:
            let digits = try integer(0, of: function, node)
            return Boundary(isHigh: function == .highBoundary).of(value, digits: digits).map { [$0] } ?? []
        case .precision: return value.precisionDigits.map { [.integer($0)] } ?? []
        default: return nil
        }
    }

    private func list(_ number: ExactDecimal?) -> [FHIRPathValue] { number.map { [.decimal($0)] } ?? [] }

    private mutating func withNumber(
        _ function: Function, _ value: FHIRPathValue, _ node: Program.Node
    ) throws(Fault) -> [FHIRPathValue] {
        guard let argument = argument(0, of: node), let other = try item(of: argument), let own = value.number else {
            return []
        }
        guard let number = other.number else {
            throw fault(.type, node, "\(function.rawValue)() takes a number, found \(other.typeText)")
        }
        if function == .power { return list(own.raised(to: number)) }
        guard !own.isNegative, !own.isZero, !number.isNegative, !number.isZero else {
            throw fault(.type, node, "log() needs numbers above zero")
        }
        return list(own.logarithm(base: number))
    }
}

extension ExactDecimal {
    fileprivate func rounded(by function: Function, _ places: Int) -> ExactDecimal? {
        switch function {
        case .abs: isNegative ? negated : self
        case .ceiling: scaled(to: 0, .up)
        case .floor: scaled(to: 0, .down)
        case .truncate: scaled(to: 0, .towardsZero)
        default: places >= scale ? self : scaled(to: places, .nearest)
        }
    }
}

extension FHIRPathValue {
    /// A quantity keeps its unit; `ceiling`, `floor` and `truncate` of a Decimal give an Integer where it fits.
    fileprivate func rounded(by function: Function, _ places: Int) -> FHIRPathValue? {
        if case .quantity(let quantity) = self {
            let value = quantity.value.rounded(by: function, places)
            return value.map { .quantity(FHIRPathQuantity(value: $0, unit: quantity.unit)) }
        }
        guard let result = number?.rounded(by: function, places) else { return nil }
        switch self {
        case .decimal where function == .abs || function == .round: return .decimal(result)
        case .decimal:
            return result.wholeNumber.flatMap { Int32(exactly: $0) }.map { .integer(Int($0)) } ?? .decimal(result)
        case _ where function == .round: return .decimal(result)
        case .long: return result.wholeNumber.map { .long($0) }
        default: return result.wholeNumber.flatMap { Int32(exactly: $0) }.map { .integer(Int($0)) }
        }
    }

    /// The digits of a value: after the point, or all of a date's and time's.
    fileprivate var precisionDigits: Int? {
        switch self {
        case .integer, .long: 0
        case .decimal(let number): number.scale
        case .date(let value), .dateTime(let value): value.text.digitsBeforeZone
        case .time(let value): value.text.digitsBeforeZone
        default: nil
        }
    }
}

extension String {
    fileprivate var digitsBeforeZone: Int {
        let (date, time) = (prefix { $0 != "T" }, drop { $0 != "T" })
        return date.count { $0.isNumber } + time.prefix { $0 != "+" && $0 != "-" && $0 != "Z" }.count { $0.isNumber }
    }
}
