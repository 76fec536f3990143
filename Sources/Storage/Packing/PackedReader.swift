import Values

/// Reads what ``PackedWriter`` wrote. Bytes of another form end in ``StoreError/Code/corrupt``, never in a trap.
struct PackedReader {
    private let bytes: [UInt8]
    private let end: Int
    /// Where the next value begins.
    private(set) var index: Int

    init(_ bytes: [UInt8], version: UInt8) throws {
        guard bytes.first == version else { throw StoreError(.corrupt, "a stored form has an unknown version") }
        (self.bytes, index, end) = (bytes, 1, bytes.count)
    }

    /// Reads a part of a stored form; the range must lie in it.
    init(_ bytes: [UInt8], part: Range<Int>) { (self.bytes, index, end) = (bytes, part.lowerBound, part.upperBound) }

    private var fault: StoreError { StoreError(.corrupt, "a stored form ends too early or is malformed") }

    var isAtEnd: Bool { index == end }

    mutating func byte() throws -> UInt8 {
        guard index < end else { throw fault }
        defer { index += 1 }
        return bytes[index]
    }

    mutating func boolean() throws -> Bool { try byte() != 0 }

    mutating func unsigned() throws -> UInt64 {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while true {
            let next = try byte()
            guard shift < 64 else { throw fault }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }

    mutating func integer() throws -> Int64 {
        let value = try unsigned()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    mutating func int() throws -> Int { Int(try integer()) }
    mutating func time() throws -> Timestamp { Timestamp(microseconds: try integer()) }
    mutating func real() throws -> Double { Double(bitPattern: try unsigned()) }

    mutating func text() throws -> String { String(decoding: try slice(), as: UTF8.self) }
    mutating func blob() throws -> [UInt8] { Array(try slice()) }

    mutating func optional<Value>(_ read: (inout PackedReader) throws -> Value) throws -> Value? {
        try boolean() ? try read(&self) : nil
    }

    mutating func optionalText() throws -> String? { try optional { try $0.text() } }

    mutating func list<Element>(_ read: (inout PackedReader) throws -> Element) throws -> [Element] {
        let count = try unsigned()
        // Every element takes a byte at least, so a count beyond the rest is a fault and no reason to allocate.
        guard count <= UInt64(end - index) else { throw fault }
        var values: [Element] = []
        values.reserveCapacity(Int(count))
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    /// A decimal that was written as its text.
    mutating func decimal() throws -> ExactDecimal {
        guard let value = ExactDecimal(try text()) else { throw fault }
        return value
    }

    /// A number that was written as its text, perhaps with a comparator before it.
    mutating func number() throws -> MeasuredNumber {
        guard let number = MeasuredNumber(try text()) else { throw fault }
        return number
    }

    /// A case that was written as its raw text.
    mutating func named<Case: RawRepresentable<String>>(_ type: Case.Type) throws -> Case {
        guard let value = Case(rawValue: try text()) else { throw fault }
        return value
    }

    /// Bytes with their length, without a copy.
    mutating func slice() throws -> ArraySlice<UInt8> {
        let count = try unsigned()
        guard count <= UInt64(end - index) else { throw fault }
        defer { index += Int(count) }
        return bytes[index..<index + Int(count)]
    }
}
