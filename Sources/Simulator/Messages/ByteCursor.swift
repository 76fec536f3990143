import Values

/// Writes into memory that is known to be large enough: the caller reserves ``PCD01Writer/bytesMax``.
struct ByteCursor: ~Copyable {
    private let memory: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

    mutating func append(_ byte: UInt8) {
        memory[count] = byte
        count += 1
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: bytes)
        count += bytes.count
    }

    mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

    /// A number of at least `width` digits.
    mutating func append(number value: Int, width: Int = 1) {
        var power = 10
        var digits = 1
        while value >= power || digits < width {
            power *= 10
            digits += 1
        }
        while power > 1 {
            power /= 10
            append(UInt8(truncatingIfNeeded: value / power % 10) &+ UInt8(ascii: "0"))
        }
    }

    /// A number in steps of its last digit: -3 with 2 decimals is `-0.03`.
    mutating func append(steps: Int, decimals: Int) {
        if steps < 0 { append(UInt8(ascii: "-")) }
        let magnitude = abs(steps)
        guard decimals > 0 else { return append(number: magnitude) }
        let unit = decimals == 1 ? 10 : 100
        append(number: magnitude / unit)
        append(UInt8(ascii: "."))
        append(number: magnitude % unit, width: decimals)
    }

    /// HL7 v2.6 `DTM` in UTC with four digits of a second's fraction: `20260124124738.0000+0000`.
    mutating func append(_ time: Timestamp) {
        let ticks = Int(time.microseconds / 100)
        let (days, ofDay) = ticks.quotientAndRemainder(dividingBy: 864_000_000)
        let date = CivilDate(daysSinceEpoch: days)
        append(number: date.year, width: 4)
        append(number: date.month, width: 2)
        append(number: date.day, width: 2)
        let seconds = ofDay / 10_000
        append(number: seconds / 3_600, width: 2)
        append(number: seconds / 60 % 60, width: 2)
        append(number: seconds % 60, width: 2)
        append(UInt8(ascii: "."))
        append(number: ofDay % 10_000, width: 4)
        append(Self.utc)
    }

    private static let utc = Array("+0000".utf8)
}
