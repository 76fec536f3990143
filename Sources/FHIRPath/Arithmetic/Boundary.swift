import Values

/// The least or greatest value that a value of limited precision may stand for (FHIRPath, lowBoundary and highBoundary).
struct Boundary {
    var isHigh: Bool

    /// The most digits after the point that a boundary is written with.
    private static let digitsMax = 28

    /// Nil where the digits asked for are no precision of the type.
    func of(_ value: FHIRPathValue, digits: Int?) -> FHIRPathValue? {
        switch value {
        case .integer, .long, .decimal:
            return value.number.flatMap { number($0, digits ?? 8) }.map { .decimal($0) }
        case .quantity(let quantity):
            let edge = number(quantity.value, digits ?? 8)
            return edge.map { .quantity(FHIRPathQuantity(value: $0, unit: quantity.unit)) }
        case .date(let date): return self.date(date, digits ?? 8).map { .date($0) }
        case .dateTime(let time): return dateTime(time, digits ?? 17).map { .dateTime($0) }
        case .time(let time): return self.time(time, digits ?? 9).map { .time($0) }
        default: return nil
        }
    }

    /// Half a unit of the last digit away.
    ///
    /// Fewer digits than the edge has: the edge that lies farther from zero is rounded, the nearer one is cut, as the
    /// official test suite has it.
    private func number(_ value: ExactDecimal, _ digits: Int) -> ExactDecimal? {
        guard (0...Self.digitsMax).contains(digits), value.significand != nil else { return nil }
        let half = ExactDecimal(significand: isHigh ? 5 : -5, exponent: -value.scale - 1)
        guard let edge = value.adding(half) else { return nil }
        let grows = edge.isNegative != isHigh
        guard let result = edge.scaled(to: digits, grows ? .nearest : .towardsZero) else { return nil }
        guard result.isZero, edge.isNegative else { return result }
        return ExactDecimal("-" + result.text)
    }

    private func date(_ value: PartialDateTime, _ digits: Int) -> PartialDateTime? {
        let precisions: [Int: PartialDateTime.Precision] = [4: .year, 6: .month, 8: .day]
        guard let precision = precisions[digits] else { return nil }
        return PartialDateTime(date: edge(value), microseconds: 0, precision: precision)
    }

    private func edge(_ value: PartialDateTime) -> CivilDate {
        guard isHigh else { return value.civilDate }
        let month = value.precision < .month ? 12 : value.month
        let day = value.precision < .day ? CivilDate.days(inMonth: month, of: value.year) : value.day
        return CivilDate(year: value.year, month: month, day: day)
    }

    private func dateTime(_ value: PartialDateTime, _ digits: Int) -> PartialDateTime? {
        let precisions: [Int: PartialDateTime.Precision] = [
            4: .year, 6: .month, 8: .day, 10: .hour, 12: .minute, 14: .second, 17: .fraction,
        ]
        guard let precision = precisions[digits] else { return nil }
        let time = clock(value.microsecondsOfDay, value.precision)
        // Without a zone the earliest moment is that of the zone farthest east.
        let zone = value.offsetMinutes ?? (isHigh ? -12 * 60 : 14 * 60)
        return PartialDateTime(
            date: edge(value), microseconds: time, precision: precision, fractionDigits: precision == .fraction ? 3 : 0,
            offsetMinutes: precision > .day ? zone : nil)
    }

    private func time(_ value: PartialTime, _ digits: Int) -> PartialTime? {
        let precisions: [Int: PartialDateTime.Precision] = [2: .hour, 4: .minute, 6: .second, 9: .fraction]
        guard let precision = precisions[digits] else { return nil }
        let time = clock(value.microsecondsOfDay, value.precision)
        return PartialTime(
            timeText(microseconds: time, precision: precision, fractionDigits: precision == .fraction ? 3 : 0))
    }

    /// The time of day with what was not given at its lowest or highest, in milliseconds.
    private func clock(_ time: Int, _ precision: PartialDateTime.Precision) -> Int {
        guard isHigh else { return time }
        switch precision {
        case .year, .month, .day: return 86_399_999_000
        case .hour: return time + 3_599_999_000
        case .minute: return time + 59_999_000
        case .second: return time + 999_000
        case .fraction: return time
        }
    }
}
