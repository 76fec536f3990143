/// The Castagnoli checksum (RFC 3720, appendix B.4): finds torn and decayed bytes without a key.
///
/// It is no protection against intent; that is the envelope's tag. Computed sixteen bytes at a time from tables.
public enum CRC32C {
    /// The checksum of bytes, or of bytes that follow those of an earlier checksum.
    public static func checksum(of bytes: RawSpan, continuing earlier: UInt32 = 0) -> UInt32 {
        bytes.withUnsafeBytes { bytes in
            tables.withUnsafeBufferPointer { tables in
                var crc = ~earlier
                let whole = bytes.count & ~15
                for offset in stride(from: 0, to: whole, by: 16) {
                    let first = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                    let second = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
                    crc = slice(first ^ UInt64(crc), tables, from: 0x800) ^ slice(second, tables, from: 0)
                }
                for byte in bytes[whole...] {
                    crc = crc >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: crc) ^ byte)]
                }
                return ~crc
            }
        }
    }

    /// The checksum of bytes.
    public static func checksum(of bytes: [UInt8]) -> UInt32 { checksum(of: bytes.span.bytes) }

    /// The remainder of eight bytes, the first of which belongs to the eighth table after `base`.
    @inline(__always)
    private static func slice(_ word: UInt64, _ tables: UnsafeBufferPointer<UInt32>, from base: Int) -> UInt32 {
        let low =
            tables[base + 0x700 | Int(word & 0xFF)] ^ tables[base + 0x600 | Int(word >> 8 & 0xFF)]
            ^ tables[base + 0x500 | Int(word >> 16 & 0xFF)] ^ tables[base + 0x400 | Int(word >> 24 & 0xFF)]
        let high =
            tables[base + 0x300 | Int(word >> 32 & 0xFF)] ^ tables[base + 0x200 | Int(word >> 40 & 0xFF)]
            ^ tables[base + 0x100 | Int(word >> 48 & 0xFF)] ^ tables[base | Int(word >> 56)]
        return low ^ high
    }

    /// Sixteen tables of 256: table *k* advances a byte's remainder by *k* zero bytes.
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 4_096)
        for byte in 0..<256 {
            tables[byte] = (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0x82F6_3B78 }
        }
        for index in 256..<4_096 {
            let previous = tables[index - 256]
            tables[index] = previous >> 8 ^ tables[Int(previous & 0xFF)]
        }
        return tables
    }()
}
