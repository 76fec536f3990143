import FHIRModel
import Synchronization
import UCUM
import Values

/// The numbers that a value stands for: one number, or those between the ends of a range, which belong to it.
///
/// A stored number counts as exact, so that `gt5.4` doesn't find 5.4; the number asked for has the precision that its
/// digits tell (FHIR R4 search, number).
struct NumberInterval {
    var low: ExactDecimal?
    var high: ExactDecimal?

    /// Nil if the element is not about a number or has none.
    init?(_ element: Element, _ shape: ElementShape) {
        switch shape {
        case .number: (low, high) = (element.decimal, element.decimal)
        case .quantity, .money:
            let value = element.first("value")?.decimal
            (low, high) = (value, value)
            switch element.first("comparator")?.text {
            case "<", "<=": low = nil
            case ">", ">=": high = nil
            default: break
            }
        case .range: (low, high) = (element["low", "value"]?.decimal, element["high", "value"]?.decimal)
        default: return nil
        }
        if low == nil, high == nil { return nil }
    }

    var lowBound: Double { low?.bounded ?? -Double.greatestFiniteMagnitude }
    var highBound: Double { high?.bounded ?? Double.greatestFiniteMagnitude }

    var number: IndexValue.Content { .number(low: lowBound, high: highBound) }

    func quantity(system: String?, code: String?) -> IndexValue.Content {
        .quantity(low: lowBound, high: highBound, system: system, code: code)
    }
}

/// The unit of a quantity.
struct Amount {
    var system: String?
    var code: String?
    var unit: String?

    init?(_ element: Element, _ shape: ElementShape) {
        switch shape {
        case .money: self.init(system: Self.currencies, code: element.first("currency")?.text)
        case .quantity: self.init(quantity: element)
        case .range:
            guard let end = element.first("low") ?? element.first("high") else { return nil }
            self.init(quantity: end)
        default: return nil
        }
    }

    private init(system: String?, code: String?, unit: String? = nil) {
        (self.system, self.code, self.unit) = (system, code, unit)
    }

    private init(quantity: Element) {
        self.init(
            system: quantity.first("system")?.text, code: quantity.first("code")?.text,
            unit: quantity.first("unit")?.text)
    }

    /// ISO 4217
    private static let currencies = "urn:iso:std:iso:4217"

    /// The same numbers in UCUM's base units; nil if the unit is not one of UCUM.
    func canonical(_ interval: NumberInterval, _ units: UnitMemory) -> IndexValue.Content? {
        guard system == CodeSystemURI.ucum, let code, let base = units.unit(code) else { return nil }
        var converted = interval
        guard base.convert(&converted.low), base.convert(&converted.high) else { return nil }
        return converted.quantity(system: CodeSystemURI.ucum, code: base.code)
    }
}

/// Remembers the units that were met: reading one takes longer than indexing the rest of a resource.
final class UnitMemory: Sendable {
    /// Beyond so many units, which no hospital uses, new ones are read each time.
    private static let countMax = 4_096

    private let units = Mutex<[String: CanonicalUnit?]>([:])

    func unit(_ code: String) -> CanonicalUnit? {
        if let known = units.withLock({ $0[code] }) { return known }
        let unit = CanonicalUnit(code)
        units.withLock { known in
            if known.count < Self.countMax { known[code] = .some(unit) }
        }
        return unit
    }
}

/// A unit's way into base units.
struct CanonicalUnit: Sendable {
    private let unit: UCUMUnit
    /// The code of the base units.
    let code: String
    /// What to multiply by, if that is all and the factor is exact: `0.001` for `mg`, nothing for `/min` and `Cel`.
    private let factor: ExactDecimal?

    init?(_ code: String) {
        guard let unit = try? UCUMUnit(code) else { return nil }
        (self.unit, self.code) = (unit, unit.dimension.description)
        factor = Self.factor(of: unit)
    }

    private static func factor(of unit: UCUMUnit) -> ExactDecimal? {
        let values = [0, 1, 2].compactMap { try? CanonicalQuantity(ExactDecimal($0), unit).value }
        guard values.count == 3, values[0] == ExactDecimal(0), values[2] == values[1].adding(values[1]),
            values[1].significantDigits < 34
        else { return nil }
        return values[1]
    }

    /// Converts a number if there is one; false if that can't be done.
    func convert(_ value: inout ExactDecimal?) -> Bool {
        guard let number = value else { return true }
        if let scaled = factor.flatMap({ Self.product(number, $0) }) {
            value = scaled
            return true
        }
        guard let converted = try? CanonicalQuantity(number, unit).value else { return false }
        value = converted
        return true
    }

    /// Nil beyond 38 digits.
    private static func product(_ one: ExactDecimal, _ other: ExactDecimal) -> ExactDecimal? {
        guard let left = one.significand, let right = other.significand else { return nil }
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? nil : ExactDecimal(significand: product, exponent: one.exponent + other.exponent)
    }
}

extension ExactDecimal {
    /// The nearest finite binary number.
    var bounded: Double {
        min(max(approximate, -Double.greatestFiniteMagnitude), Double.greatestFiniteMagnitude)
    }

    /// The numbers that are written so when rounded to as many digits: half a unit of the last digit to both sides.
    var impliedRange: (low: ExactDecimal, high: ExactDecimal) {
        guard let significand else { return (self, self) }
        let (tenfold, overflow) = significand.multipliedReportingOverflow(by: 10)
        guard !overflow, tenfold < .max - 5, tenfold > .min + 5 else { return (self, self) }
        return (
            ExactDecimal(significand: tenfold - 5, exponent: exponent - 1),
            ExactDecimal(significand: tenfold + 5, exponent: exponent - 1)
        )
    }
}
