import Records
import Values

/// `Observation.effectiveDateTime` of a sample: what the monitor wrote, with the zone that it was read in.
///
/// The digits are those of the source: a fraction stays as long as it was, a day stays a day. Where FHIR's `dateTime`
/// can't say what was sent (no seconds, only a month), or the text isn't the time that the sample is kept under, it is
/// the sample's point in time.
struct EffectiveTime {
    let text: String
    /// What a search by date compares: from the first point in time that the text covers to the first after it.
    let interval: Range<Timestamp>

    init(_ time: SampleTime) {
        let text = Self.sent(time) ?? Self.instant(time)
        self.text = text
        interval = PartialDateTime(text)?.interval() ?? time.instant..<(time.instant + .microseconds(1))
    }

    private static func sent(_ time: SampleTime) -> String? {
        guard !time.text.isEmpty, time.basis != .receipt,
            let source = PartialDateTime(hl7: time.text) ?? PartialDateTime(time.text),
            source.precision >= .day, source.year > 0,
            source.interval(assumedOffsetMinutes: time.offsetMinutes).contains(time.instant)
        else { return nil }
        var text = "\(padded(source.year, 4))-\(padded(source.month, 2))-\(padded(source.day, 2))"
        if source.precision == .day { return text }
        text += "T\(padded(source.hour, 2)):\(padded(source.minute, 2)):\(padded(source.second, 2))"
        if source.precision == .fraction {
            text += "." + padded(source.microsecond, 6).prefix(min(6, source.fractionDigits))
        }
        return text + zone(source.offsetMinutes ?? time.offsetMinutes)
    }

    /// The point in time in milliseconds, or microseconds where it has them, on the clock of its zone.
    static func instant(_ time: SampleTime) -> String {
        let local = time.instant + .seconds(60 * time.offsetMinutes)
        let digits = time.instant.microseconds % 1_000 == 0 ? 3 : 6
        let zone = time.zoneBasis == .receipt && time.offsetMinutes == 0 ? "Z" : zone(time.offsetMinutes)
        return local.text(fractionDigits: digits).dropLast() + zone
    }

    private static func zone(_ minutes: Int) -> String {
        "\(minutes < 0 ? "-" : "+")\(padded(abs(minutes) / 60, 2)):\(padded(abs(minutes) % 60, 2))"
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
