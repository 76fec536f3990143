public import Values

/// How the text of a sample's time was written, as one byte, where the point in time and its offset give it again.
///
/// Monitors write HL7's `YYYYMMDDHHMM[SS[.f…]][±ZZZZ]`; of that form the byte tells the digits of the fraction
/// (0-7, bits 0-2), whether there are seconds (bit 3) and whether the zone was written (bit 4).
public struct SampleTimeText: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let empty = SampleTimeText(rawValue: 32)
    /// No form gives the text again: it is kept itself.
    public static let verbatim = SampleTimeText(rawValue: 255)

    private static let secondsBit: UInt8 = 8
    private static let zoneBit: UInt8 = 16

    /// The form that gives a text again, else ``verbatim``.
    public init(of text: String, _ instant: Timestamp, offsetMinutes: Int) {
        guard let form = Self.form(of: text) else {
            self = .verbatim
            return
        }
        let isGiven = form == .empty || form.line(instant, offsetMinutes: offsetMinutes).isEqual(text)
        self = isGiven ? form : .verbatim
    }

    /// The form of HL7's way to write a time, with at most six digits of a second.
    init(fractionDigits: Int, hasSeconds: Bool, hasZone: Bool) {
        rawValue =
            UInt8(truncatingIfNeeded: fractionDigits) | (hasSeconds ? Self.secondsBit : 0)
            | (hasZone ? Self.zoneBit : 0)
    }

    /// The form that a text has the looks of.
    private static func form(of text: String) -> SampleTimeText? {
        if text.isEmpty { return empty }
        let length = text.utf8.count
        guard length >= 12, length <= 27 else { return nil }
        var (digits, fraction, zone) = (0, -1, 0)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || zone > 0 {
                zone += 1
            } else if byte == UInt8(ascii: ".") {
                fraction = 0
            } else if fraction >= 0 {
                fraction += 1
            } else {
                digits += 1
            }
        }
        guard digits == 12 || digits == 14, fraction != 0, fraction <= 6, zone == 0 || zone == 5 else {
            return nil
        }
        return SampleTimeText(fractionDigits: max(0, fraction), hasSeconds: digits == 14, hasZone: zone == 5)
    }

    /// The text of a time in this form.
    public func text(_ instant: Timestamp, offsetMinutes: Int) -> String {
        if self == .empty || self == .verbatim { return "" }
        let line = line(instant, offsetMinutes: offsetMinutes)
        return String(unsafeUninitializedCapacity: line.count) { memory in
            for place in 0..<line.count { memory[place] = line[place] }
            return line.count
        }
    }

    private func line(_ instant: Timestamp, offsetMinutes: Int) -> Line {
        let local = instant.microseconds &+ Int64(offsetMinutes) * 60_000_000
        let days = local.dividedFloored(by: 86_400_000_000)
        let ofDay = local - days * 86_400_000_000
        let date = CivilDate(daysSinceEpoch: Int(days))
        let seconds = Int(ofDay / 1_000_000)
        var line = Line()
        line.append(date.year, 4)
        line.append(date.month, 2)
        line.append(date.day, 2)
        line.append(seconds / 3_600, 2)
        line.append(seconds / 60 % 60, 2)
        if rawValue & Self.secondsBit != 0 { line.append(seconds % 60, 2) }
        let fraction = Int(rawValue & 7)
        if fraction > 0 {
            var value = Int(ofDay % 1_000_000)
            for _ in fraction..<max(6, fraction) { value /= 10 }
            line.append(UInt8(ascii: "."))
            line.append(value, fraction)
        }
        if rawValue & Self.zoneBit != 0 {
            line.append(offsetMinutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
            line.append(abs(offsetMinutes) / 60, 2)
            line.append(abs(offsetMinutes) % 60, 2)
        }
        return line
    }

    /// A text of at most 32 bytes that takes no memory of its own: each message's time is written once, to compare.
    private struct Line {
        private var bytes = InlineArray<32, UInt8>(repeating: 0)
        private(set) var count = 0

        subscript(place: Int) -> UInt8 { bytes[place] }

        mutating func append(_ byte: UInt8) {
            bytes[count] = byte
            count += 1
        }

        /// The last digits of a number, as many as it is wide.
        mutating func append(_ value: Int, _ width: Int) {
            var rest = value
            for place in stride(from: count + width - 1, through: count, by: -1) {
                bytes[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
                rest /= 10
            }
            count += width
        }

        func isEqual(_ text: String) -> Bool {
            guard text.utf8.count == count else { return false }
            var place = 0
            for byte in text.utf8 {
                if byte != bytes[place] { return false }
                place += 1
            }
            return true
        }
    }
}
