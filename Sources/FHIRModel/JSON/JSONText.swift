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
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        eachToken(bytes) { output.append(contentsOf: $0) }
        return output
    }

    /// The same JSON with a line for each member and item, two spaces a level.
    static func indented(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var (level, previous): (Int, UInt8) = (0, 0)
        eachToken(bytes) { token in
            let first = token[token.startIndex]
            let closes = first == UInt8(ascii: "}") || first == UInt8(ascii: "]")
            let wasOpened = previous == UInt8(ascii: "{") || previous == UInt8(ascii: "[")
            if closes { level -= 1 }
            if wasOpened != closes || previous == UInt8(ascii: ",") {
                output.append(0x0A)
                output.append(contentsOf: repeatElement(0x20, count: 2 * max(0, level)))
            }
            output.append(contentsOf: token)
            if first == UInt8(ascii: ":") { output.append(0x20) }
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { level += 1 }
            previous = first
        }
        output.append(0x0A)
        return output
    }

    /// Gives each token of checked JSON: a bracket, a comma, a colon, a string, or a run of other characters.
    private static func eachToken(_ bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let start = index
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D:
                index += 1
                continue
            case UInt8(ascii: "\""):
                index += 1
                while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index = min(index + 1, bytes.endIndex)
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
                UInt8(ascii: ":"):
                index += 1
            default:
                while index < bytes.endIndex, !isEnd(bytes[index]) { index += 1 }
            }
            body(bytes[start..<index])
        }
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"): true
        default: false
        }
    }
}
