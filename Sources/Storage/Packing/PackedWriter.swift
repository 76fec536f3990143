import Values

/// Writes values one after the other in few bytes: whole numbers in groups of seven bits, texts with their length.
///
/// Who reads must know the order. A stored form begins with a version byte, so that it can change.
struct PackedWriter {
    private(set) var bytes: [UInt8] = []

    init(version: UInt8, capacity: Int = 256) {
        bytes.reserveCapacity(capacity)
        bytes.append(version)
    }

    mutating func byte(_ value: UInt8) { bytes.append(value) }
    mutating func boolean(_ value: Bool) { bytes.append(value ? 1 : 0) }

    mutating func unsigned(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Small numbers of either sign take few bytes: 0, -1, 1, -2 are written as 0, 1, 2, 3.
    mutating func integer(_ value: Int64) { unsigned(UInt64(bitPattern: (value << 1) ^ (value >> 63))) }
    mutating func integer(_ value: Int) { integer(Int64(value)) }
    mutating func time(_ value: Timestamp) { integer(value.microseconds) }
    mutating func real(_ value: Double) { unsigned(value.bitPattern) }

    mutating func text(_ value: String) {
        unsigned(UInt64(value.utf8.count))
        bytes.append(contentsOf: value.utf8)
    }

    mutating func blob(_ value: [UInt8]) {
        unsigned(UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    /// Writes whether there is a value, and then the value.
    mutating func optional<Value>(_ value: Value?, _ write: (inout PackedWriter, Value) -> Void) {
        boolean(value != nil)
        if let value { write(&self, value) }
    }

    mutating func optional(_ value: String?) { optional(value) { $0.text($1) } }

    mutating func list<Element>(_ values: [Element], _ write: (inout PackedWriter, Element) -> Void) {
        unsigned(UInt64(values.count))
        for value in values { write(&self, value) }
    }
}
