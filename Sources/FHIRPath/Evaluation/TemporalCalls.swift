import FHIRModel
import Values

/// Parts of dates and times and the distance between them (FHIRPath, Date and Time Interval Functions).
extension Evaluator {
    /// What a function of dates and times gives; nil if the function is none.
    mutating func temporal(
        _ function: Function, _ value: FHIRPathValue, _ node: Program.Node
    ) throws(Fault) -> [FHIRPathValue]? {
        switch function {
        case .yearOf, .monthOf, .dayOf, .hourOf, .minuteOf, .secondOf, .millisecondOf:
            return value.part(function).map { [.integer($0)] } ?? []
        case .timezoneOffsetOf:
            guard case .dateTime(let time) = value, let offset = time.offsetMinutes,
                let hours = ExactDecimal(offset).over(ExactDecimal(60))
            else { return [] }
            return [.decimal(hours.scale == 0 ? hours.scaled(to: 1, .nearest) ?? hours : hours)]
        case .dateOf: return value.temporal.flatMap(\.dateOnly).map { [.date($0)] } ?? []
        case .timeOf:
            guard case .dateTime(let time) = value, time.precision >= .hour else { return [] }
            let text = timeText(
                microseconds: time.microsecondsOfDay, precision: time.precision, fractionDigits: time.fractionDigits)
            return PartialTime(text).map { [.time($0)] } ?? []
        case .duration, .difference:
            guard let argument = argument(0, of: node), let other = try item(of: argument),
                let name = try text(1, of: function, node)
            else { return [] }
            guard let unit = CalendarUnit(word: name) else {
                throw Fault(
                    .arguments, at: Int(node.offset), "\(function.rawValue)() takes the name of a calendar unit",
                    suggestion: name.nearest(among: CalendarUnit.allCases.map(\.rawValue)))
            }
            return try distance(function, value, other, unit, node).map { [.integer($0)] } ?? []
        default: return nil
        }
    }

    private func distance(
        _ function: Function, _ value: FHIRPathValue, _ other: FHIRPathValue, _ unit: CalendarUnit, _ node: Program.Node
    ) throws(Fault) -> Int? {
        let isWhole = function == .duration
        if case .time(let start) = value, case .time(let end) = other {
            guard unit.microseconds < CalendarUnit.day.microseconds else {
                throw fault(.arguments, node, "Times have no \(unit.rawValue)s between them")
            }
            guard min(start.precision, end.precision) >= unit.precision else { return nil }
            let length = unit.microseconds
            let (from, to) = (start.microsecondsOfDay, end.microsecondsOfDay)
            return isWhole ? (to - from) / length : to / length - from / length
        }
        guard let start = value.temporal, let end = other.temporal else {
            throw fault(.type, node, "\(function.rawValue)() cannot span \(value.typeText) and \(other.typeText)")
        }
        guard min(start.precision, end.precision) >= unit.precision else { return nil }
        return isWhole ? start.whole(unit, until: end) : start.boundaries(unit, until: end)
    }
}

extension FHIRPathValue {
    fileprivate func part(_ function: Function) -> Int? {
        if case .time(let time) = self {
            switch function {
            case .hourOf: return time.hour
            case .minuteOf: return time.precision >= .minute ? time.minute : nil
            case .secondOf: return time.precision >= .second ? time.second : nil
            case .millisecondOf: return time.precision >= .fraction ? time.microsecond / 1_000 : nil
            default: return nil
            }
        }
        guard let date = temporal else { return nil }
        switch function {
        case .yearOf: return date.year
        case .monthOf: return date.precision >= .month ? date.month : nil
        case .dayOf: return date.precision >= .day ? date.day : nil
        case .hourOf: return date.precision >= .hour ? date.hour : nil
        case .minuteOf: return date.precision >= .minute ? date.minute : nil
        case .secondOf: return date.precision >= .second ? date.second : nil
        default: return date.precision >= .fraction ? date.microsecond / 1_000 : nil
        }
    }
}

extension CalendarUnit {
    /// The precision that a value must have to be counted in this unit.
    fileprivate var precision: PartialDateTime.Precision {
        switch self {
        case .year: .year
        case .month: .month
        case .week, .day: .day
        case .hour: .hour
        case .minute: .minute
        case .second: .second
        case .millisecond: .fraction
        }
    }
}

extension PartialDateTime {
    /// The zone counts for hours and less only.
    private func microseconds(in unit: CalendarUnit) -> Int {
        let usesZone = unit.microseconds < CalendarUnit.day.microseconds
        let offset = usesZone ? (offsetMinutes ?? 0) * 60_000_000 : 0
        return civilDate.daysSinceEpoch * 86_400_000_000 + microsecondsOfDay - offset
    }

    /// Whole calendar periods until another value.
    fileprivate func whole(_ unit: CalendarUnit, until end: Self) -> Int {
        let (from, to) = (microseconds(in: unit), end.microseconds(in: unit))
        guard let months = unit.months else { return (to - from) / unit.microseconds }
        guard to >= from else { return -end.whole(unit, until: self) }
        var count = (end.year - year) * 12 + end.month - month
        if (end.day, end.microsecondsOfDay) < (day, microsecondsOfDay) { count -= 1 }
        return count / months
    }

    /// How often a new period of the unit begins until another value; weeks begin on Sunday.
    fileprivate func boundaries(_ unit: CalendarUnit, until end: Self) -> Int {
        if unit == .year { return end.year - year }
        if unit == .month { return (end.year - year) * 12 + end.month - month }
        func number(_ value: Self) -> Int {
            let time = value.microseconds(in: unit)
            // 1970-01-01 was a Thursday, four days after a Sunday.
            let shifted = unit == .week ? time + 4 * 86_400_000_000 : time
            let length = unit.microseconds
            return shifted >= 0 ? shifted / length : (shifted - length + 1) / length
        }
        return number(end) - number(self)
    }
}
