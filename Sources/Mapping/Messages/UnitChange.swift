import Declarations
import Records
import UCUM
import Values

/// A unit that a mapping expresses otherwise: `[degF]` as `Cel`, or `mm` of an ST segment as `mV` by a factor.
struct UnitChange: Sendable {
    let source: String
    let target: String
    /// The IEEE 11073 numbers that it is for; all if there are none.
    let metrics: Set<Int>
    private let way: Way

    private enum Way: Sendable {
        /// `digits` is how many more digits after the point tell in the target unit what those sent told.
        case units(UnitConversion, digits: Int)
        case factor(ExactDecimal)
    }

    /// The number in the target unit; nil if it has too many digits for that.
    ///
    /// What has no end, such as 97.3 °F in Celsius, is given to the digit that the number was sent to: 36.28.
    func apply(to number: ExactDecimal) -> ExactDecimal? {
        switch way {
        case .units(let conversion, let digits):
            return (try? conversion.apply(to: number))?.rounded(toScale: max(0, number.scale + digits))
        case .factor(let factor):
            guard let one = number.significand, let two = factor.significand else { return nil }
            let (product, overflow) = one.multipliedReportingOverflow(by: two)
            return overflow ? nil : ExactDecimal(significand: product, exponent: number.exponent + factor.exponent)
        }
    }

    /// Alarm limits in the target unit; nothing if they can't be read, since they would be limits of another unit.
    func apply(to limits: AlarmLimitText) -> String {
        limits.mapped(apply)?.text ?? ""
    }

    /// The least number of digits whose last one is no more than one of the source unit.
    private static func digits(of conversion: UnitConversion) -> Int {
        guard let none = try? conversion.apply(to: ExactDecimal(0)),
            let one = try? conversion.apply(to: ExactDecimal(1))
        else { return 0 }
        let slope = abs(one.approximate - none.approximate)
        guard slope.isNormal else { return 0 }
        var (digits, step) = (0, 1.0)
        while step > slope { (digits, step) = (digits + 1, step / 10) }
        while step * 10 <= slope { (digits, step) = (digits - 1, step * 10) }
        return digits
    }

    /// Keys: `from`, `to`, `factor` for units that mean something different, `metrics`.
    static var shape: DeclarationShape<UnitChange> {
        .record { reader in
            let source = reader.required("from", .ucumUnit)
            let target = reader.required("to", .ucumUnit)
            let factor = reader.optional("factor", .decimal)
            let metrics = reader.optional("metrics", .list(of: .wholeNumber(in: 1...0x7FFF_FFFF)), default: [])
            guard let source, let target else { return nil }
            if let factor {
                return UnitChange(source: source, target: target, metrics: Set(metrics), way: .factor(factor))
            }
            guard let from = try? UCUMUnit(source), let to = try? UCUMUnit(target),
                let conversion = try? UnitConversion(from: from, to: to)
            else {
                reader.report("\(source) and \(target) measure different things; a factor is needed", at: "to")
                return nil
            }
            let way = Way.units(conversion, digits: digits(of: conversion))
            return UnitChange(source: source, target: target, metrics: Set(metrics), way: way)
        }
    }
}

/// OBX-7 as monitors write it: `50-120`, `90^160`, `<500`, `>=8`, `50^` (HL7 v2.6, 7.4.2.7).
struct AlarmLimitText {
    /// What stands between or before the two.
    private enum Form { case between, below, above }

    private let form: Form
    private let low: ExactDecimal?
    private let high: ExactDecimal?

    /// Nil for any other text.
    init?(_ source: String) {
        let bare = source.filter { $0 != " " }
        switch bare.first {
        case "<":
            (form, low, high) = (.below, nil, ExactDecimal(bare.drop { $0 == "<" || $0 == "=" }))
            guard high != nil else { return nil }
        case ">":
            (form, low, high) = (.above, ExactDecimal(bare.drop { $0 == ">" || $0 == "=" }), nil)
            guard low != nil else { return nil }
        default:
            // A limit may be negative: the sign between the two is the first with a number on either side.
            let pairs = bare.indices.dropFirst().lazy.compactMap { index -> (ExactDecimal, ExactDecimal)? in
                guard bare[index] == "-" || bare[index] == "^" else { return nil }
                guard let one = ExactDecimal(bare[..<index]),
                    let other = ExactDecimal(bare[bare.index(after: index)...])
                else { return nil }
                return (one, other)
            }
            if let pair = pairs.first {
                (form, low, high) = (.between, pair.0, pair.1)
            } else if bare.first == "^", let only = ExactDecimal(bare.dropFirst()) {
                (form, low, high) = (.below, nil, only)
            } else if bare.last == "^" || bare.last == "-", let only = ExactDecimal(bare.dropLast()) {
                (form, low, high) = (.above, only, nil)
            } else {
                return nil
            }
        }
    }

    private init(_ form: Form, _ low: ExactDecimal?, _ high: ExactDecimal?) {
        (self.form, self.low, self.high) = (form, low, high)
    }

    /// The limit of a direction, if there is one.
    func bound(_ direction: Alert.Direction) -> ExactDecimal? { direction == .high ? high : low }

    /// As HL7 writes it.
    var text: String {
        switch form {
        case .between: "\(low?.text ?? "")-\(high?.text ?? "")"
        case .below: "<\(high?.text ?? "")"
        case .above: ">\(low?.text ?? "")"
        }
    }

    /// The limits with other numbers; nil if one of them has none.
    func mapped(_ transform: (ExactDecimal) -> ExactDecimal?) -> AlarmLimitText? {
        let (newLow, newHigh) = (low.flatMap(transform), high.flatMap(transform))
        guard (newLow == nil) == (low == nil), (newHigh == nil) == (high == nil) else { return nil }
        return AlarmLimitText(form, newLow, newHigh)
    }
}
