/// Numbers as digits of base 32, `0-9a-v`, of a fixed length: texts that sort like what they stand for.
enum ObservationIDText {
    /// With the sign turned, earlier times have smaller numbers.
    static let signBit: UInt64 = 1 << 63
    /// How many digits 64 bits take.
    static let digits = 13

    static func append(_ value: UInt64, digits: Int = digits, to bytes: inout [UInt8]) {
        for place in (0..<digits).reversed() {
            let digit = UInt8(truncatingIfNeeded: value >> UInt64(5 * place)) & 31
            bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    /// Nil for other digits, or more than 64 bits.
    static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for byte in digits {
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x61...0x76: digit = byte - 0x57
            default: return nil
            }
            guard value >> 59 == 0 else { return nil }
            value = value << 5 | UInt64(digit)
        }
        return value
    }
}
