/// A time of day that says only what its source said (FHIR R4 datatypes, `time`; FHIRPath, `Time`).
///
/// FHIR always gives hours, minutes and seconds; FHIRPath's literals may stop earlier. There is no zone.
public struct PartialTime: Hashable, Sendable, CustomStringConvertible {
    public let hour: Int
    public let minute: Int
    public let second: Int
    /// The fraction of the second in microseconds; digits beyond the sixth are kept in ``text`` only.
    public let microsecond: Int
    /// The number of digits of the second's fraction as written.
    public let fractionDigits: Int
    /// How much was given: `.hour` to `.fraction`.
    public let precision: PartialDateTime.Precision
    /// The value as it was received.
    public let text: String

    public var description: String { text }

    /// Reads `hh[:mm[:ss[.f…]]]`; nil if the text is not a time of day.
    public init?(_ source: some StringProtocol) {
        let text = String(source)
        var scanner = DigitScanner(text)
        var fields = DateTimeFields(year: 0)
        guard scanner.readTime(into: &fields), scanner.isAtEnd, fields.hour < 24, fields.minute < 60,
            fields.second <= 60
        else { return nil }
        (hour, minute, second, microsecond) = (fields.hour, fields.minute, fields.second, fields.microsecond)
        (fractionDigits, precision, self.text) = (fields.fractionDigits, fields.precision, text)
    }

    /// The time since midnight, at the start of its precision.
    public var microsecondsOfDay: Int { ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond }
}
