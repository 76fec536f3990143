import Values

/// A value with its prefix: `ge2026-01`, `lt5.4` (FHIR R4 search, 3.1.1.4.5).
struct OrderedValue {
    let prefix: SearchPlan.Prefix
    private let text: String

    init(_ value: String) throws(CriterionFault) {
        let start = value.prefix { $0.isLetter }
        guard !start.isEmpty else {
            (prefix, text) = (.eq, value)
            return
        }
        guard let prefix = SearchPlan.Prefix(rawValue: String(start)) else {
            throw .expected("a number or date, or one with a prefix (eq, ne, gt, lt, ge, le, sa, eb, ap)", value)
        }
        (self.prefix, text) = (prefix, String(value.dropFirst(start.count)))
    }

    // MARK: Dates

    /// A date without a zone is UTC, like those of the index.
    func date(now: Timestamp?) throws(CriterionFault) -> SearchPlan.Test {
        // The plus of a zone that was not encoded came through as a blank.
        let written = text.replacing(" ", with: "+")
        guard let date = PartialDateTime(written), date.precision != .hour else {
            throw .expected("a date such as 2026-01-24, 2026-01 or 2026-01-24T08:30:00Z", text)
        }
        let interval = TimeInterval(date)
        guard prefix == .ap else { return .date(prefix, low: interval.low, high: interval.high) }
        let margin = now.map { abs($0.microseconds - interval.low) / 10 } ?? (interval.high - interval.low)
        return .date(.ap, low: interval.low - margin, high: interval.high + margin)
    }

    // MARK: Numbers

    private func decimal() throws(CriterionFault) -> ExactDecimal {
        guard let value = ExactDecimal(text) else {
            throw .expected("a number such as 100, 5.40 or 1e2", text)
        }
        return value
    }

    func number() throws(CriterionFault) -> SearchPlan.Test {
        let bounds = Bounds(prefix, range(of: try decimal()))
        return .number(prefix, low: bounds.low, high: bounds.high)
    }

    func quantity(system: String?, code: String?) throws(CriterionFault) -> SearchPlan.Test {
        let bounds = Bounds(prefix, range(of: try decimal()))
        return .quantity(prefix, low: bounds.low, high: bounds.high, system: system, code: code)
    }

    /// The same in base units; nil if the numbers can't be converted.
    func quantity(in unit: CanonicalUnit) throws(CriterionFault) -> SearchPlan.Test? {
        let range = range(of: try decimal())
        var (low, high): (ExactDecimal?, ExactDecimal?) = (range.low, range.high)
        guard unit.convert(&low), unit.convert(&high), let low, let high else { return nil }
        // On a scale that runs the other way, such as pH, the ends change places.
        let bounds = Bounds(prefix, (min(low, high), max(low, high)))
        return .quantity(prefix, low: bounds.low, high: bounds.high, system: CodeSystemURI.ucum, code: unit.code)
    }

    /// Equality has the precision that the digits tell (half a unit of the last one), order has none, and nearness is a
    /// tenth of the number.
    private func range(of value: ExactDecimal) -> (low: ExactDecimal, high: ExactDecimal) {
        switch prefix {
        case .eq, .ne: return value.impliedRange
        case .gt, .lt, .ge, .le, .sa, .eb: return (value, value)
        case .ap:
            guard let significand = value.significand else { return value.impliedRange }
            let (elevenfold, overflow) = significand.multipliedReportingOverflow(by: 11)
            guard !overflow, significand != 0 else { return value.impliedRange }
            let ends = [significand * 9, elevenfold].map { ExactDecimal(significand: $0, exponent: value.exponent - 1) }
            return (min(ends[0], ends[1]), max(ends[0], ends[1]))
        }
    }

    /// The ends as the store compares them: it counts both as part of the range, so the upper end of a half-open range
    /// and the side of an order that has no equality are moved by the least step.
    private struct Bounds {
        var low: Double
        var high: Double

        init(_ prefix: SearchPlan.Prefix, _ range: (low: ExactDecimal, high: ExactDecimal)) {
            (low, high) = (range.low.bounded, range.high.bounded)
            switch prefix {
            case .eq, .ne: if low < high { high = high.nextDown }
            case .sa: high = high.nextUp
            case .eb: low = low.nextDown
            default: break
            }
        }
    }
}
