import Records
import Values

/// The text of a sample's time, kept as a one-byte shape where the point in time and its offset give it again.
///
/// Monitors write HL7's `YYYYMMDDHHMM[SS[.f…]][±ZZZZ]`; of that form the shape tells the digits of the fraction
/// (0-7, bits 0-2), whether there are seconds (bit 3) and whether the zone was written (bit 4).
enum SeriesTimeText {
    static let empty: UInt8 = 32
    /// No shape fits: the text itself is stored.
    static let verbatim: UInt8 = 255

    private static let secondsBit: UInt8 = 8
    private static let zoneBit: UInt8 = 16

    /// The shape that gives this text again, or ``verbatim``.
    static func shape(of time: SampleTime) -> UInt8 {
        let text = time.text
        if text.isEmpty { return empty }
        let length = text.utf8.count
        guard length >= 12, length <= 27 else { return verbatim }
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
            return verbatim
        }
        let seconds = digits == 14 ? secondsBit : 0
        let shape = UInt8(max(0, fraction)) | seconds | (zone == 5 ? zoneBit : 0)
        return isEqual(text, render(time.instant, offsetMinutes: time.offsetMinutes, shape: shape)) ? shape : verbatim
    }

    /// The text of a shape.
    static func text(_ instant: Timestamp, offsetMinutes: Int, shape: UInt8) -> String {
        if shape == empty { return "" }
        return String(decoding: render(instant, offsetMinutes: offsetMinutes, shape: shape), as: UTF8.self)
    }

    private static func render(_ instant: Timestamp, offsetMinutes: Int, shape: UInt8) -> [UInt8] {
        let local = instant.microseconds + Int64(offsetMinutes) * 60_000_000
        let days = local.dividedFloored(by: 86_400_000_000)
        let ofDay = local - days * 86_400_000_000
        let date = CivilDate(daysSinceEpoch: Int(days))
        let seconds = Int(ofDay / 1_000_000)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(27)
        append(date.year, 4, to: &bytes)
        append(date.month, 2, to: &bytes)
        append(date.day, 2, to: &bytes)
        append(seconds / 3_600, 2, to: &bytes)
        append(seconds / 60 % 60, 2, to: &bytes)
        if shape & secondsBit != 0 { append(seconds % 60, 2, to: &bytes) }
        let fraction = Int(shape & 7)
        if fraction > 0 {
            var value = Int(ofDay % 1_000_000)
            for _ in fraction..<max(6, fraction) { value /= 10 }
            bytes.append(UInt8(ascii: "."))
            append(value, fraction, to: &bytes)
        }
        if shape & zoneBit != 0 {
            bytes.append(offsetMinutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
            append(abs(offsetMinutes) / 60, 2, to: &bytes)
            append(abs(offsetMinutes) % 60, 2, to: &bytes)
        }
        return bytes
    }

    private static func append(_ value: Int, _ width: Int, to bytes: inout [UInt8]) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + value / divisor % 10))
            divisor /= 10
        }
    }

    private static func isEqual(_ text: String, _ bytes: [UInt8]) -> Bool { text.utf8.elementsEqual(bytes) }
}

extension Int64 {
    func dividedFloored(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
