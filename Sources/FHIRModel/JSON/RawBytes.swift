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

    /// Where the text that JSON strings don't escape ends.
    func endOfPlain(from start: Int) -> Int {
        var index = start
        while index + 8 <= byteCount {
            let found = word(index).escapedBytes
            guard found == 0 else { return index + found.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < byteCount, byte(index) >= 0x20, byte(index) != UInt8(ascii: "\""),
            byte(index) != UInt8(ascii: "\\")
        {
            index += 1
        }
        return index
    }

    /// Whether the UTF-8 has so many characters or fewer.
    func isAtMost(characters limit: Int) -> Bool {
        guard byteCount > limit else { return true }
        var count = 0
        for index in 0..<byteCount where byte(index) & 0xC0 != 0x80 { count += 1 }
        return count <= limit
    }

    /// The first control character that FHIR's strings may not have: all but tab, line feed and carriage return.
    var controlCharacter: UInt8? {
        var index = 0
        while index < byteCount {
            if index + 8 <= byteCount, word(index).controlBytes == 0 {
                index += 8
                continue
            }
            let byte = byte(index)
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return byte }
            index += 1
        }
        return nil
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

extension UInt64 {
    /// The top bit of each byte of a word that is a control character; exact for the lowest.
    @inline(__always)
    var controlBytes: UInt64 { (self &- 0x2020_2020_2020_2020) & ~self & 0x8080_8080_8080_8080 }

    /// The top bit of each byte of a word that JSON strings escape: quotes, backslashes and control characters; exact
    /// for the lowest.
    @inline(__always)
    var escapedBytes: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = self ^ (ones &* 0x22)
        let backslash = self ^ (ones &* 0x5C)
        return (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)) & (ones &* 0x80) | controlBytes
    }
}

extension [UInt8] {
    mutating func append(_ bytes: RawSpan) {
        bytes.withUnsafeBytes { append(contentsOf: $0) }
    }

    /// Appends text as the content of a JSON string; gives whether anything had to be escaped.
    mutating func append(escaping text: RawSpan) -> Bool {
        var (start, end) = (0, text.endOfPlain(from: 0))
        while end < text.byteCount {
            append(text.extracting(start..<end))
            append(escape: text.byte(end))
            start = end + 1
            end = text.endOfPlain(from: start)
        }
        append(text.extracting(start..<end))
        return start > 0
    }

    private mutating func append(escape byte: UInt8) {
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
}
