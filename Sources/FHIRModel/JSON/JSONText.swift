/// The content of JSON strings and the white space between tokens.
enum JSONText {
    /// The code unit of `\uXXXX` at an offset; nil if that isn't there.
    static func codeUnit(_ input: RawSpan, at index: Int) -> UInt32? {
        guard index + 6 <= input.byteCount, input.byte(index) == UInt8(ascii: "\\"),
            input.byte(index + 1) == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt32 = 0
        for offset in index + 2..<index + 6 {
            guard let digit = hexDigit(input.byte(offset)) else { return nil }
            unit = unit << 4 | digit
        }
        return unit
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        if byte &- 0x30 < 10 { return UInt32(byte &- 0x30) }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? UInt32(letter) + 10 : nil
    }

    /// The characters that a checked string stands for, as UTF-8.
    static func unescaped(_ input: RawSpan, _ start: Int, _ end: Int) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(end - start)
        var index = start
        while index < end {
            let byte = input.byte(index)
            guard byte == UInt8(ascii: "\\") else {
                output.append(byte)
                index += 1
                continue
            }
            index = unescape(input, index, into: &output)
        }
        return output
    }

    /// The content of a string as text.
    static func string(_ input: RawSpan, _ token: JSONStringToken) -> String {
        String(decoding: unescaped(input, token.start, token.end), as: UTF8.self)
    }

    private static func unescape(_ input: RawSpan, _ index: Int, into output: inout [UInt8]) -> Int {
        switch input.byte(index + 1) {
        case UInt8(ascii: "b"): output.append(0x08)
        case UInt8(ascii: "f"): output.append(0x0C)
        case UInt8(ascii: "n"): output.append(0x0A)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "t"): output.append(0x09)
        case UInt8(ascii: "u"):
            var unit = codeUnit(input, at: index) ?? 0xFFFD
            var next = index + 6
            if unit & 0xFC00 == 0xD800, let low = codeUnit(input, at: next) {
                unit = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
                next += 6
            }
            output.append(contentsOf: String(Character(UnicodeScalar(unit) ?? "\u{FFFD}")).utf8)
            return next
        case let other: output.append(other)
        }
        return index + 2
    }

    /// The same JSON without white space between its tokens.
    static func compacted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let input = bytes.span.bytes
        var output: [UInt8] = []
        output.reserveCapacity(input.byteCount)
        var (start, index) = (0, 0)
        while index < input.byteCount {
            switch input.byte(index) {
            case 0x20, 0x09, 0x0A, 0x0D:
                output.append(input.extracting(start..<index))
                index = endOfSpace(input, from: index)
                start = index
            case UInt8(ascii: "\""): index = endOfString(input, from: index)
            default: index += 1
            }
        }
        output.append(input.extracting(start..<input.byteCount))
        return output
    }

    /// The same JSON with a line for each member and item, two spaces a level.
    static func indented(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let input = bytes.span.bytes
        var output: [UInt8] = []
        output.reserveCapacity(input.byteCount * 2)
        var (level, previous, index): (Int, UInt8, Int) = (0, 0, endOfSpace(input, from: 0))
        while index < input.byteCount {
            let (first, end) = (input.byte(index), endOfToken(input, from: index))
            let closes = first == UInt8(ascii: "}") || first == UInt8(ascii: "]")
            let wasOpened = previous == UInt8(ascii: "{") || previous == UInt8(ascii: "[")
            if closes { level -= 1 }
            if wasOpened != closes || previous == UInt8(ascii: ",") {
                output.append(0x0A)
                output.append(contentsOf: repeatElement(0x20, count: 2 * max(0, level)))
            }
            output.append(input.extracting(index..<end))
            if first == UInt8(ascii: ":") { output.append(0x20) }
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { level += 1 }
            (previous, index) = (first, endOfSpace(input, from: end))
        }
        output.append(0x0A)
        return output
    }

    /// Where a token of checked JSON ends: a bracket, a comma, a colon, a string, or a run of other characters.
    private static func endOfToken(_ input: RawSpan, from start: Int) -> Int {
        if input.byte(start) == UInt8(ascii: "\"") { return endOfString(input, from: start) }
        var index = start
        while index < input.byteCount, !isEnd(input.byte(index)) { index += 1 }
        return max(index, start + 1)
    }

    private static func endOfString(_ input: RawSpan, from quote: Int) -> Int {
        var index = input.endOfPlain(from: quote + 1)
        while index < input.byteCount, input.byte(index) != UInt8(ascii: "\"") {
            index = input.endOfPlain(from: index + (input.byte(index) == UInt8(ascii: "\\") ? 2 : 1))
        }
        return min(index + 1, input.byteCount)
    }

    private static func endOfSpace(_ input: RawSpan, from start: Int) -> Int {
        var index = start
        while index < input.byteCount, input.byte(index) <= 0x20 { index += 1 }
        return index
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "["), UInt8(ascii: "]"):
            true
        default: false
        }
    }
}
