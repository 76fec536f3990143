extension RawSpan {
    /// The byte at an offset, which is checked.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

    /// Eight bytes from an offset, the first one lowest; the offset is checked.
    @inline(__always)
    func word(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Where the text without ASCII white space at either end is.
    var trimmedRange: Range<Int> {
        var (start, end) = (0, byteCount)
        while start < end, byte(start) <= 0x20 { start += 1 }
        while end > start, byte(end - 1) <= 0x20 { end -= 1 }
        return start..<end
    }

    func hasPrefix(_ prefix: StaticString) -> Bool {
        guard prefix.utf8CodeUnitCount <= byteCount else { return false }
        for offset in 0..<prefix.utf8CodeUnitCount where prefix.utf8Start[offset] != byte(offset) { return false }
        return true
    }

    func equals(_ text: StaticString) -> Bool { text.utf8CodeUnitCount == byteCount && hasPrefix(text) }
}

extension String {
    /// The bytes as text; malformed UTF-8 is replaced.
    init(_ bytes: RawSpan) {
        self = bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }
}

extension [UInt8] {
    /// Appends text as the content of a JSON string; gives whether anything had to be escaped.
    mutating func append(escaping text: RawSpan) -> Bool {
        var isEscaped = false
        for offset in 0..<text.byteCount {
            let byte = text.byte(offset)
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
                append(byte)
                continue
            }
            isEscaped = true
            append(UInt8(ascii: "\\"))
            switch byte {
            case 0x0A: append(UInt8(ascii: "n"))
            case 0x0D: append(UInt8(ascii: "r"))
            case 0x09: append(UInt8(ascii: "t"))
            case 0..<0x20:
                self += "u00".utf8
                append(byte >> 4 + 0x30)
                append(byte & 15 < 10 ? byte & 15 + 0x30 : byte & 15 + 0x57)
            default: append(byte)
            }
        }
        return isEscaped
    }
}
