import FHIRModel
import Values

/// A half-open interval of time in microseconds since 1970; open ends are `Int64.min` and `Int64.max`.
struct TimeInterval: Hashable {
    var low: Int64
    var high: Int64

    var content: IndexValue.Content { .date(low: low, high: high) }

    init(low: Int64, high: Int64) { (self.low, self.high) = (low, high) }

    /// What the text of a date, a date and time or an instant covers; UTC if it has no zone.
    init?(text: String?) {
        guard let date = text.flatMap({ PartialDateTime($0) }) else { return nil }
        self.init(date)
    }

    init(_ date: PartialDateTime) {
        let interval = date.interval()
        (low, high) = (interval.lowerBound.microseconds, interval.upperBound.microseconds)
    }

    /// The time that an element covers; nil if it is not about time or says nothing (FHIR R4 search, date).
    init?(_ element: Element, _ shape: ElementShape) {
        switch shape {
        case .date: self.init(text: element.text)
        case .instant:
            self.init(text: element.text)
            high = low + 1
        case .period: self.init(period: element)
        case .timing: self.init(timing: element)
        default: return nil
        }
    }

    private init?(period: Element) {
        let (start, end) = (
            TimeInterval(text: period.first("start")?.text), TimeInterval(text: period.first("end")?.text)
        )
        guard start != nil || end != nil else { return nil }
        (low, high) = (start?.low ?? .min, end?.high ?? .max)
    }

    /// The outer limits: of the events, and of the bounds of the repetition.
    private init?(timing: Element) {
        var parts = timing.children(named: "event").compactMap { TimeInterval(text: $0.text) }
        if let bounds = timing["repeat", "boundsPeriod"], let period = TimeInterval(period: bounds) {
            parts.append(period)
        }
        guard let low = parts.map(\.low).min(), let high = parts.map(\.high).max() else { return nil }
        (self.low, self.high) = (low, high)
    }
}
