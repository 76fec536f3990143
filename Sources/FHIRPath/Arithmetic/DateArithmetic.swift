import Values

/// Date and time arithmetic and order with their precision (FHIRPath, Date/Time Arithmetic and Equality).
extension PartialDateTime {
    /// The value with an amount of calendar time added; nil if the year leaves 1 to 9999.
    ///
    /// Only seconds and milliseconds use a fraction of the amount. A unit finer than the value's precision is turned into
    /// whole units of that precision: `@2014 + 23 months` is `@2015`.
    func adding(_ amount: ExactDecimal, _ unit: CalendarUnit) -> PartialDateTime? {
        var date = civilDate
        var time = microsecondsOfDay
        switch unit.step(amount, at: precision) {
        case .months(let count):
            let total = year * 12 + month - 1 + count
            guard (12..<120_000).contains(total) else { return nil }
            let (newYear, newMonth) = (total / 12, total % 12 + 1)
            date = CivilDate(
                year: newYear, month: newMonth, day: min(day, CivilDate.days(inMonth: newMonth, of: newYear)))
        case .microseconds(let count):
            guard abs(count) < 320_000_000_000_000_000 else { return nil }
            let (days, rest) = (time + count).dividedByDays
            time = rest
            date = CivilDate(daysSinceEpoch: date.daysSinceEpoch + days)
        case nil: return nil
        }
        guard (1...9_999).contains(date.year) else { return nil }
        return PartialDateTime(
            date: date, microseconds: time, precision: precision, fractionDigits: fractionDigits,
            offsetMinutes: offsetMinutes)
    }

    /// Writes a value at a precision; the fraction gets as many digits as it needs, and at least those asked for.
    init?(
        date: CivilDate, microseconds time: Int, precision: Precision, fractionDigits: Int = 0,
        offsetMinutes: Int? = nil
    ) {
        var text = digits(date.year, 4)
        if precision >= .month { text += "-" + digits(date.month, 2) }
        if precision >= .day { text += "-" + digits(date.day, 2) }
        if precision >= .hour {
            text += "T" + timeText(microseconds: time, precision: precision, fractionDigits: fractionDigits)
            if let offset = offsetMinutes {
                text += offset < 0 ? "-" : "+"
                text += digits(abs(offset) / 60, 2) + ":" + digits(abs(offset) % 60, 2)
            }
        }
        self.init(text)
    }

    /// The order of two values; nil where their precision or a missing zone leaves it open.
    static func order(_ left: Self, _ right: Self) -> Int? {
        guard left.precision > .day, right.precision > .day else { return fieldOrder(left.fields, right.fields) }
        switch (left.offsetMinutes, right.offsetMinutes) {
        case (nil, nil): return fieldOrder(left.fields, right.fields)
        case (let one?, let other?):
            return one == other ? fieldOrder(left.fields, right.fields) : fieldOrder(left.utcFields, right.utcFields)
        default: return zoneOrder(left, right)
        }
    }

    /// The order of a value with a zone and one without: certain only if no zone on earth could change it.
    private static func zoneOrder(_ left: Self, _ right: Self) -> Int? {
        let (earliestLeft, earliestRight) = (
            left.interval(assumedOffsetMinutes: 14 * 60), right.interval(assumedOffsetMinutes: 14 * 60)
        )
        let (latestLeft, latestRight) = (
            left.interval(assumedOffsetMinutes: -12 * 60), right.interval(assumedOffsetMinutes: -12 * 60)
        )
        if latestLeft.upperBound <= earliestRight.lowerBound { return -1 }
        if latestRight.upperBound <= earliestLeft.lowerBound { return 1 }
        return nil
    }

    private var fields: [Int] {
        let all = [year, month, day, hour, minute, second * 1_000_000 + microsecond]
        return Array(all.prefix(min(precision.rawValue, Precision.second.rawValue) + 1))
    }

    private var utcFields: [Int] {
        let minutes = hour * 60 + minute - (offsetMinutes ?? 0)
        let days = minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440
        let date = CivilDate(
            daysSinceEpoch: CivilDate(year: year, month: month, day: day).daysSinceEpoch + days)
        let ofDay = minutes - days * 1_440
        let all = [date.year, date.month, date.day, ofDay / 60, ofDay % 60, second * 1_000_000 + microsecond]
        return Array(all.prefix(min(precision.rawValue, Precision.second.rawValue) + 1))
    }

    /// Microseconds since midnight.
    var microsecondsOfDay: Int { ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond }

    var civilDate: CivilDate { CivilDate(year: year, month: month, day: day) }
}

extension PartialTime {
    /// The value with an amount of time added, around midnight; nil for units of a day and more.
    func adding(_ amount: ExactDecimal, _ unit: CalendarUnit) -> PartialTime? {
        guard unit.months == nil, unit != .day, unit != .week,
            case .microseconds(let count)? = unit.step(amount, at: precision)
        else { return nil }
        let total = (microsecondsOfDay + count % 86_400_000_000).dividedByDays.rest
        return PartialTime(timeText(microseconds: total, precision: precision, fractionDigits: fractionDigits))
    }

    static func order(_ left: Self, _ right: Self) -> Int? { fieldOrder(left.fields, right.fields) }

    private var fields: [Int] {
        let all = [hour, minute, second * 1_000_000 + microsecond]
        return Array(all.prefix(min(precision.rawValue, PartialDateTime.Precision.second.rawValue) - 2))
    }
}

extension CalendarUnit {
    /// The length in months, of a year and a month.
    var months: Int? { self == .year ? 12 : self == .month ? 1 : nil }

    /// The exact length; for a year and a month that of FHIRPath's conversion factors (365 and 30 days).
    var microseconds: Int {
        switch self {
        case .year: 365 * 86_400_000_000
        case .month: 30 * 86_400_000_000
        case .week: 7 * 86_400_000_000
        case .day: 86_400_000_000
        case .hour: 3_600_000_000
        case .minute: 60_000_000
        case .second: 1_000_000
        case .millisecond: 1_000
        }
    }

    /// What an amount of this unit adds to a value of the given precision; nil if it is too large.
    func step(_ amount: ExactDecimal, at precision: PartialDateTime.Precision) -> CalendarStep? {
        if self == .second || self == .millisecond, precision >= .second {
            let exact = amount.times(ExactDecimal(microseconds))?.scaled(to: 0, .towardsZero)
            return exact?.wholeNumber.map(CalendarStep.microseconds)
        }
        guard let whole = amount.scaled(to: 0, .towardsZero)?.wholeNumber, abs(whole) < 1_000_000_000_000 else {
            return nil
        }
        let coarser = coarsened(to: precision) ?? self
        // From months to years the way is direct, not by days.
        let count: Int
        if self == .month, coarser == .year {
            count = whole / 12
        } else {
            let (total, overflow) = whole.multipliedReportingOverflow(by: microseconds)
            guard !overflow else { return nil }
            count = total / coarser.microseconds
        }
        return coarser.months.map { .months(count * $0) } ?? .microseconds(count * coarser.microseconds)
    }

    /// The unit of a precision, if this unit is finer.
    private func coarsened(to precision: PartialDateTime.Precision) -> CalendarUnit? {
        let unit: CalendarUnit =
            switch precision {
            case .year: .year
            case .month: .month
            case .day: .day
            case .hour: .hour
            case .minute: .minute
            case .second, .fraction: .millisecond
            }
        return microseconds < unit.microseconds ? unit : nil
    }
}

/// What is added to a date or time: whole months, or an exact length.
enum CalendarStep {
    case months(Int)
    case microseconds(Int)
}

/// The order by the first field that differs; nil if one of two equal values says more than the other.
private func fieldOrder(_ left: [Int], _ right: [Int]) -> Int? {
    for (one, other) in zip(left, right) where one != other { return one < other ? -1 : 1 }
    return left.count == right.count ? 0 : nil
}

extension Int {
    /// Microseconds as whole days and the rest, which is never negative.
    fileprivate var dividedByDays: (days: Int, rest: Int) {
        let days = self >= 0 ? self / 86_400_000_000 : (self - 86_399_999_999) / 86_400_000_000
        return (days, self - days * 86_400_000_000)
    }
}

func digits(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

/// A time of day at a precision: `10:30:00.010`.
func timeText(microseconds: Int, precision: PartialDateTime.Precision, fractionDigits: Int) -> String {
    let seconds = microseconds / 1_000_000
    var text = digits(seconds / 3_600, 2)
    if precision >= .minute { text += ":" + digits(seconds / 60 % 60, 2) }
    guard precision >= .second else { return text }
    text += ":" + digits(seconds % 60, 2)
    let fraction = microseconds % 1_000_000
    let needed = fraction == 0 ? 0 : fraction % 1_000 == 0 ? 3 : 6
    let count = max(fractionDigits, needed)
    if count > 0 { text += "." + digits(fraction, 6).prefix(count) + String(repeating: "0", count: max(0, count - 6)) }
    return text
}
