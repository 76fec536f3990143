import UCUM
import Values

/// Comparison and arithmetic of quantities (FHIRPath, Quantity Equality, Equivalence and Math).
extension FHIRPathQuantity {
    init(number: ExactDecimal) { self.init(value: number, unit: .ucum("1")) }

    /// As a quantity of a UCUM unit; nil for a calendar year or month, which have no exact length, and foreign units.
    private var measured: (value: ExactDecimal, unit: UCUMUnit)? {
        switch unit {
        case .ucum(let code): (try? UCUMUnit(code)).map { (value, $0) }
        case .calendar(let unit): unit.months == nil ? (try? UCUMUnit(unit.ucum)).map { (value, $0) } : nil
        case .foreign: nil
        }
    }

    private var calendar: CalendarUnit? {
        if case .calendar(let unit) = unit { unit } else { nil }
    }

    /// The order of two quantities; nil if their units cannot be compared.
    static func order(_ left: Self, _ right: Self) -> Int? {
        if left.unit == right.unit { return ExactDecimal.compare(left.value, right.value) }
        if let one = left.calendar, let other = right.calendar {
            let isExact = one.months != nil && other.months != nil
            let factors = isExact ? (one.months ?? 0, other.months ?? 0) : (one.microseconds, other.microseconds)
            guard let left = left.value.times(ExactDecimal(factors.0)),
                let right = right.value.times(ExactDecimal(factors.1))
            else { return nil }
            return ExactDecimal.compare(left, right)
        }
        if crossesCalendar(left, right) { return nil }
        guard let (one, unit) = left.measured, let (other, otherUnit) = right.measured,
            let first = try? CanonicalQuantity(one, unit), let second = try? CanonicalQuantity(other, otherUnit)
        else { return nil }
        return first.compare(to: second)
    }

    /// Whether one unit is of the calendar and the other is UCUM's year or month, which are equivalent but not equal.
    private static func crossesCalendar(_ left: Self, _ right: Self) -> Bool {
        guard (left.calendar == nil) != (right.calendar == nil) else { return false }
        return [left.unit, right.unit].contains { $0 == .ucum("a") || $0 == .ucum("mo") }
    }

    /// Whether both are the same in the coarser of their units, rounded to the less precise of both numbers.
    static func isEquivalent(_ left: Self, _ right: Self) -> Bool {
        if left.unit == right.unit { return left.value.isEquivalent(to: right.value) }
        let (one, other) = (left.withoutCalendar(unless: right), right.withoutCalendar(unless: left))
        guard let isFiner = one.isFiner(than: other) else { return false }
        let (finer, coarser) = isFiner ? (one, other) : (other, one)
        guard let converted = finer.converted(to: coarser.unit) else { return false }
        return converted.value.isEquivalent(to: coarser.value)
    }

    /// With the UCUM unit of the same name, unless the other one is of the calendar too.
    private func withoutCalendar(unless other: Self) -> Self {
        guard let calendar, other.calendar == nil else { return self }
        return FHIRPathQuantity(value: value, unit: .ucum(calendar.ucum))
    }

    /// Whether the unit is smaller than the other's; nil if they measure different things.
    private func isFiner(than other: Self) -> Bool? {
        let one = FHIRPathQuantity(value: ExactDecimal(1), unit: unit)
        let unitOfOther = FHIRPathQuantity(value: ExactDecimal(1), unit: other.unit)
        if let mine = calendar, let theirs = other.calendar { return mine.microseconds < theirs.microseconds }
        return Self.order(one, unitOfOther).map { $0 < 0 }
    }

    /// In another unit; nil if there is no way to it (FHIRPath, Unit Conversions).
    func converted(to target: Unit) -> Self? {
        if unit == target { return self }
        switch (unit, target) {
        case (.calendar(let source), .calendar(let goal)):
            let isExact = source.months != nil && goal.months != nil
            let factors =
                isExact ? (source.months ?? 1, goal.months ?? 1) : (source.microseconds, goal.microseconds)
            let number = value.times(ExactDecimal(factors.0))?.over(ExactDecimal(factors.1))
            return number.map { FHIRPathQuantity(value: $0, unit: target) }
        case (.calendar, .ucum(let code)):
            // Within the source's system first, then to the unit of the same name.
            if let goal = CalendarUnit(ucum: code) {
                return converted(to: .calendar(goal)).map { FHIRPathQuantity(value: $0.value, unit: target) }
            }
            return measured.flatMap { Self.convert($0, to: code) }
        case (.ucum, .calendar(let goal)):
            return converted(to: .ucum(goal.ucum)).map { FHIRPathQuantity(value: $0.value, unit: target) }
        case (.ucum, .ucum(let code)): return measured.flatMap { Self.convert($0, to: code) }
        default: return nil
        }
    }

    private static func convert(_ source: (value: ExactDecimal, unit: UCUMUnit), to code: String) -> Self? {
        guard let target = try? UCUMUnit(code), let value = try? source.unit.convert(source.value, to: target) else {
            return nil
        }
        return FHIRPathQuantity(value: value, unit: .ucum(code))
    }

    /// The sum in the finer of both units; nil where a month or year would have to be converted.
    func plus(_ other: Self) -> Self? {
        if unit == other.unit { return value.adding(other.value).map { FHIRPathQuantity(value: $0, unit: unit) } }
        let usesCalendar = calendar != nil || other.calendar != nil
        if usesCalendar, [unit, other.unit].contains(where: Self.isUncertain) { return nil }
        guard let mine = unit.isSpecial, let theirs = other.unit.isSpecial, !mine, !theirs,
            let isFiner = withoutCalendar.isFiner(than: other.withoutCalendar)
        else { return nil }
        let finer = isFiner ? withoutCalendar.unit : other.withoutCalendar.unit
        guard let left = withoutCalendar.converted(to: finer), let right = other.withoutCalendar.converted(to: finer),
            let sum = left.value.adding(right.value)
        else { return nil }
        guard usesCalendar, case .ucum(let code) = finer, let unit = CalendarUnit(ucum: code) else {
            return FHIRPathQuantity(value: sum, unit: finer)
        }
        return FHIRPathQuantity(value: sum, unit: .calendar(unit))
    }

    private var withoutCalendar: Self {
        calendar.map { FHIRPathQuantity(value: value, unit: .ucum($0.ucum)) } ?? self
    }

    private static func isUncertain(_ unit: Unit) -> Bool {
        switch unit {
        case .calendar(let unit): unit.months != nil
        case .ucum(let code): code == "a" || code == "mo"
        case .foreign: true
        }
    }

    var negated: Self { FHIRPathQuantity(value: value.negated, unit: unit) }

    func times(_ other: Self) -> Self? { combined(other, power: 1, value.times(other.value)) }
    func over(_ other: Self) -> Self? { combined(other, power: -1, value.over(other.value)) }

    private func combined(_ other: Self, power: Int, _ number: ExactDecimal?) -> Self? {
        guard let number else { return nil }
        if other.unit == .ucum("1") { return FHIRPathQuantity(value: number, unit: unit) }
        guard case .ucum(let left) = unit, case .ucum(let right) = other.unit, unit.isSpecial == false,
            other.unit.isSpecial == false
        else { return nil }
        let code = UnitProduct(left).multiplied(by: UnitProduct(right), power: power).code
        guard (try? UCUMUnit(code)) != nil else { return nil }
        return FHIRPathQuantity(value: number, unit: .ucum(code))
    }
}

extension FHIRPathQuantity.Unit {
    /// Whether the unit is no ratio, such as degrees Celsius; nil if it is no unit.
    fileprivate var isSpecial: Bool? {
        switch self {
        case .calendar: return false
        case .foreign: return nil
        case .ucum(let code):
            guard let unit = try? UCUMUnit(code) else { return nil }
            return (try? UCUMUnit("(\(unit.code)).m")) == nil
        }
    }
}

/// The code of a unit as symbols and powers, so that products of simple units stay simple: `m/s` times `s` is `m`.
private struct UnitProduct {
    private var powers: [(symbol: String, power: Int)] = []

    init(_ code: String) {
        // Parentheses and numbers stay one symbol.
        guard !code.contains(where: { $0 == "(" || $0 == "{" }) else {
            powers = [("(\(code))", 1)]
            return
        }
        var (symbol, sign) = ("", 1)
        for character in code + "." {
            guard character == "." || character == "/" else {
                symbol.append(character)
                continue
            }
            add(symbol, sign)
            (symbol, sign) = ("", character == "/" ? -1 : 1)
        }
    }

    private mutating func add(_ text: String, _ sign: Int) {
        guard !text.isEmpty, text != "1" else { return }
        let symbol = text.reversed().drop { $0.isNumber || $0 == "-" || $0 == "+" }.reversed()
        let power = symbol.isEmpty ? 1 : Int(text.dropFirst(symbol.count)) ?? 1
        add(symbol.isEmpty ? text : String(symbol), power: sign * power)
    }

    private mutating func add(_ symbol: String, power: Int) {
        if let index = powers.firstIndex(where: { $0.symbol == symbol }) {
            powers[index].power += power
        } else {
            powers.append((symbol, power))
        }
    }

    func multiplied(by other: UnitProduct, power: Int) -> UnitProduct {
        var copy = self
        for factor in other.powers { copy.add(factor.symbol, power: factor.power * power) }
        copy.powers.removeAll { $0.power == 0 }
        return copy
    }

    var code: String {
        let above = powers.filter { $0.power > 0 }.map { $0.symbol + ($0.power == 1 ? "" : "\($0.power)") }
        let below = powers.filter { $0.power < 0 }.map { "/" + $0.symbol + ($0.power == -1 ? "" : "\(-$0.power)") }
        if above.isEmpty, below.isEmpty { return "1" }
        return above.joined(separator: ".") + below.joined()
    }
}
