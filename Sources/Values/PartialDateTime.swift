/// A date or a date and time that says only what its source said.
///
/// FHIR's `date`, `dateTime` and `instant` (R4 datatypes) with their precision, zone and text kept: `2026-01` stays a
/// month, and a missing zone stays missing until a rule adds one.
public struct PartialDateTime: Hashable, Sendable, CustomStringConvertible {
    /// How much of the date and time was given.
    public enum Precision: Int, Comparable, Sendable {
        case year, month, day, hour, minute, second, fraction
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    public let year: Int
    public let month: Int
    public let day: Int
    public let hour: Int
    public let minute: Int
    public let second: Int
    /// The fraction of the second in microseconds; digits beyond the sixth are kept in ``text`` only.
    public let microsecond: Int
    /// The number of digits of the second's fraction as written.
    public let fractionDigits: Int
    public let precision: Precision
    /// The zone's distance from UTC in minutes; nil if none was given.
    public let offsetMinutes: Int?
    /// The value as it was received.
    public let text: String

    public var description: String { text }

    /// The value without its zone as if it were UTC, at the start of its precision.
    public var localStart: Timestamp {
        Timestamp(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, microsecond: microsecond)
    }

    /// The half-open interval of time that the value covers, from the first point to the first one after it.
    ///
    /// - Parameter assumedOffsetMinutes: The zone for a value that names none.
    public func interval(assumedOffsetMinutes: Int = 0) -> Range<Timestamp> {
        let shift = Duration.seconds(60 * (offsetMinutes ?? assumedOffsetMinutes))
        return (localStart - shift)..<(localEnd - shift)
    }

    private var localEnd: Timestamp {
        switch precision {
        case .year: Timestamp(year: year + 1, month: 1, day: 1)
        case .month:
            month == 12 ? Timestamp(year: year + 1, month: 1, day: 1) : Timestamp(year: year, month: month + 1, day: 1)
        case .day: localStart + .seconds(86_400)
        case .hour: localStart + .seconds(3_600)
        case .minute: localStart + .seconds(60)
        case .second: localStart + .seconds(1)
        case .fraction: localStart + .microseconds(Self.step(fractionDigits))
        }
    }

    private static func step(_ digits: Int) -> Int {
        var step = 1_000_000
        for _ in 0..<min(digits, 6) { step /= 10 }
        return max(1, step)
    }
}

extension PartialDateTime {
    /// Reads FHIR's `date`, `dateTime` or `instant`: `YYYY[-MM[-DD[Thh:mm[:ss[.f…]][Z|±hh:mm]]]]`.
    ///
    /// Hours alone and a time without a zone are accepted, since FHIRPath literals use them; the type's own rule is
    /// checked where the type is known. Nil if the text is not a date or names a day that does not exist.
    public init?(_ source: some StringProtocol) {
        let text = String(source)
        var scanner = DigitScanner(text)
        guard let year = scanner.number(4) else { return nil }
        var fields = DateTimeFields(year: year)
        if scanner.skip("-") {
            guard let month = scanner.number(2) else { return nil }
            fields.month = month
            fields.precision = .month
            if scanner.skip("-") {
                guard let day = scanner.number(2) else { return nil }
                fields.day = day
                fields.precision = .day
            }
        }
        if scanner.skip("T") {
            guard fields.precision == .day else { return nil }
            if !scanner.isAtEnd {
                guard scanner.readTime(into: &fields), scanner.readColonZone(into: &fields) else { return nil }
            }
        }
        guard scanner.isAtEnd else { return nil }
        self.init(fields, text: text)
    }

    /// Reads HL7 v2's `DTM`: `YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]` (HL7 v2.6, 2.A.22).
    ///
    /// Some monitors write the milliseconds without a point (`20260124124738000+0800`); three digits after the seconds
    /// are read so. Others write ISO 8601 (`2026-01-24T12:47:38+01:00`), or its zone: it says the same.
    public init?(hl7 source: some StringProtocol) {
        let text = String(source)
        var scanner = DigitScanner(text)
        guard let year = scanner.number(4) else { return nil }
        if scanner.isAt("-"), let read = PartialDateTime(text), read.precision >= .minute {
            self = read
            return
        }
        var fields = DateTimeFields(year: year)
        guard scanner.readDigits(into: &fields) else { return nil }
        if fields.precision == .second {
            let pointed = scanner.skip(".")
            if pointed || scanner.isAtDigit {
                guard scanner.readFraction(into: &fields), pointed || fields.fractionDigits == 3 else { return nil }
            }
        }
        guard scanner.readPlainZone(into: &fields), scanner.isAtEnd else { return nil }
        self.init(fields, text: text)
    }

    private init?(_ fields: DateTimeFields, text: String) {
        guard (1...12).contains(fields.month), fields.hour < 24, fields.minute < 60, fields.second <= 60,
            (1...CivilDate.days(inMonth: fields.month, of: fields.year)).contains(fields.day)
        else { return nil }
        if let offset = fields.offsetMinutes, abs(offset) > 14 * 60 { return nil }
        (year, month, day) = (fields.year, fields.month, fields.day)
        (hour, minute, second) = (fields.hour, fields.minute, fields.second)
        (microsecond, fractionDigits) = (fields.microsecond, fields.fractionDigits)
        (precision, offsetMinutes) = (fields.precision, fields.offsetMinutes)
        self.text = text
    }
}

struct DateTimeFields {
    var year: Int
    var month = 1
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    var microsecond = 0
    var fractionDigits = 0
    var precision = PartialDateTime.Precision.year
    var offsetMinutes: Int?
}

/// Reads fixed-width numbers from ASCII text.
struct DigitScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { index == bytes.count }
    var isAtDigit: Bool { index < bytes.count && bytes[index] &- 0x30 < 10 }

    func isAt(_ character: Unicode.Scalar) -> Bool { index < bytes.count && bytes[index] == UInt8(ascii: character) }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard isAt(character) else { return false }
        index += 1
        return true
    }

    mutating func number(_ width: Int) -> Int? {
        guard index + width <= bytes.count else { return nil }
        var value = 0
        for offset in index..<(index + width) {
            guard bytes[offset] &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(bytes[offset] &- 0x30)
        }
        index += width
        return value
    }

    /// Reads HL7's `MM`, `DD`, `HH`, `MM`, `SS` as far as there are digits; false if the last one has only one.
    mutating func readDigits(into fields: inout DateTimeFields) -> Bool {
        guard isAtDigit else { return true }
        guard let month = number(2) else { return false }
        (fields.month, fields.precision) = (month, .month)
        guard isAtDigit else { return true }
        guard let day = number(2) else { return false }
        (fields.day, fields.precision) = (day, .day)
        guard isAtDigit else { return true }
        guard let hour = number(2) else { return false }
        (fields.hour, fields.precision) = (hour, .hour)
        guard isAtDigit else { return true }
        guard let minute = number(2) else { return false }
        (fields.minute, fields.precision) = (minute, .minute)
        guard isAtDigit else { return true }
        guard let second = number(2) else { return false }
        (fields.second, fields.precision) = (second, .second)
        return true
    }

    mutating func readTime(into fields: inout DateTimeFields) -> Bool {
        guard let hour = number(2) else { return false }
        (fields.hour, fields.precision) = (hour, .hour)
        guard skip(":") else { return true }
        guard let minute = number(2) else { return false }
        (fields.minute, fields.precision) = (minute, .minute)
        guard skip(":") else { return true }
        guard let second = number(2) else { return false }
        (fields.second, fields.precision) = (second, .second)
        return skip(".") ? readFraction(into: &fields) : true
    }

    mutating func readFraction(into fields: inout DateTimeFields) -> Bool {
        var weight = 100_000
        while isAtDigit {
            fields.microsecond += Int(bytes[index] &- 0x30) * weight
            weight /= 10
            fields.fractionDigits += 1
            index += 1
        }
        fields.precision = .fraction
        return fields.fractionDigits > 0
    }

    mutating func readColonZone(into fields: inout DateTimeFields) -> Bool {
        if skip("Z") {
            fields.offsetMinutes = 0
            return true
        }
        guard let sign = sign() else { return true }
        guard let hours = number(2), skip(":"), let minutes = number(2), minutes < 60 else { return false }
        fields.offsetMinutes = sign * (hours * 60 + minutes)
        return true
    }

    mutating func readPlainZone(into fields: inout DateTimeFields) -> Bool {
        if skip("Z") {
            fields.offsetMinutes = 0
            return true
        }
        guard let sign = sign() else { return true }
        guard let hours = number(2) else { return false }
        _ = skip(":")
        guard let minutes = number(2), minutes < 60 else { return false }
        fields.offsetMinutes = sign * (hours * 60 + minutes)
        return true
    }

    private mutating func sign() -> Int? { skip("+") ? 1 : (skip("-") ? -1 : nil) }
}
