import Glibc

/// Reads little-endian numbers and texts one after the other; nil once the bytes are used up.
struct ByteCursor {
    private let all: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { all = bytes }

    var isAtEnd: Bool { offset == all.count }

    mutating func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Integer? {
        let size = MemoryLayout<Integer>.size
        guard all.count - offset >= size else { return nil }
        defer { offset += size }
        return all.withUnsafeBytes { Integer(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: type)) }
    }

    mutating func bytes(_ count: Int) -> [UInt8]? {
        guard all.count - offset >= count else { return nil }
        defer { offset += count }
        return Array(all[offset..<offset + count])
    }

    mutating func text() -> String? {
        integer(UInt8.self).flatMap { bytes(Int($0)) }.flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The number in the last bytes.
    static func last<Integer: FixedWidthInteger>(_ type: Integer.Type, of bytes: [UInt8]) -> Integer? {
        var cursor = ByteCursor(bytes)
        cursor.offset = max(0, bytes.count - MemoryLayout<Integer>.size)
        return cursor.integer(type)
    }
}

extension [UInt8] {
    mutating func append<Integer: FixedWidthInteger>(_ value: Integer) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }

    mutating func replace<Integer: FixedWidthInteger>(at offset: Int, with value: Integer) {
        withUnsafeMutableBytes { $0.storeBytes(of: value.littleEndian, toByteOffset: offset, as: Integer.self) }
    }

    /// Whether there is no other byte; quick, since a start-up may have to look at many.
    var isZeros: Bool {
        withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, bytes[0] == 0 else { return bytes.isEmpty }
            return memcmp(start, start + 1, bytes.count - 1) == 0
        }
    }

    /// A byte with the length, then the text; the caller checked that it is at most 255 bytes.
    mutating func append(text: String) {
        append(UInt8(text.utf8.count))
        append(contentsOf: text.utf8)
    }
}
