public import Values

/// A time as most monitors write it, read from its bytes: HL7's `YYYYMMDDHHMM[SS[.f…]][±ZZZZ]` (HL7 v2.6, 2.A.22).
///
/// Every message brings at least one new time, so this one way to write it is read without making a text first. Any other
/// text is ``PartialDateTime``'s to read.
public struct PlainSampleTime: Hashable, Sendable {
    /// The time as if it were in UTC.
    public let local: Timestamp
    /// The zone's distance from UTC in minutes; nil if none was written.
    public let offsetMinutes: Int?
    /// The form that gives the text again.
    public let textForm: SampleTimeText

    /// - Returns: Nil for a text that is written otherwise, has more than six digits of a second, names no day or time
    ///   that there is, or that its form would not give again.
    public init?(_ text: Span<UInt8>) {
        var digits = Digits()
        guard let year = digits.number(4, in: text), let month = digits.number(2, in: text),
            let day = digits.number(2, in: text), let hour = digits.number(2, in: text),
            let minute = digits.number(2, in: text),
            year > 0, (1...12).contains(month), (1...CivilDate.days(inMonth: month, of: year)).contains(day),
            hour < 24, minute < 60
        else { return nil }
        let second = digits.number(2, in: text)
        guard second ?? 0 < 60, second != nil || digits.isAtZone(of: text) else { return nil }
        guard let (microsecond, fractionDigits) = second == nil ? (0, 0) : digits.fraction(in: text) else { return nil }
        offsetMinutes = digits.zone(in: text)
        guard digits.place == text.count else { return nil }
        local = Timestamp(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second ?? 0,
            microsecond: microsecond)
        textForm = SampleTimeText(
            fractionDigits: fractionDigits, hasSeconds: second != nil, hasZone: offsetMinutes != nil)
    }

    /// Takes digits from the start of a text.
    private struct Digits {
        var place = 0

        func isAtZone(of text: Span<UInt8>) -> Bool {
            place == text.count || text[place] == UInt8(ascii: "+") || text[place] == UInt8(ascii: "-")
        }

        /// A number of so many digits; nil, and nothing taken, if there are fewer.
        @inline(__always)
        mutating func number(_ count: Int, in text: Span<UInt8>) -> Int? {
            guard text.count - place >= count else { return nil }
            var value = 0
            for offset in place..<place + count {
                let digit = text[offset] &- UInt8(ascii: "0")
                guard digit < 10 else { return nil }
                value = value &* 10 &+ Int(digit)
            }
            place += count
            return value
        }

        /// The microseconds behind a point; none where there is no point, nil for no digits or more than six.
        mutating func fraction(in text: Span<UInt8>) -> (microsecond: Int, digits: Int)? {
            guard place < text.count, text[place] == UInt8(ascii: ".") else { return (0, 0) }
            place += 1
            var (value, count) = (0, 0)
            while let digit = number(1, in: text) { (value, count) = (value &* 10 &+ digit, count + 1) }
            guard (1...6).contains(count) else { return nil }
            for _ in count..<6 { value *= 10 }
            return (value, count)
        }

        /// The minutes of `±ZZZZ`; nil, and nothing taken, for anything else and for `-0000`, which is not given again.
        mutating func zone(in text: Span<UInt8>) -> Int? {
            guard text.count - place == 5 else { return nil }
            let isWest = text[place] == UInt8(ascii: "-")
            guard isWest || text[place] == UInt8(ascii: "+") else { return nil }
            place += 1
            guard let hours = number(2, in: text), let minutes = number(2, in: text), minutes < 60,
                hours * 60 + minutes <= 14 * 60,
                !isWest || hours + minutes > 0
            else {
                place -= 1
                return nil
            }
            return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes
        }
    }
}
