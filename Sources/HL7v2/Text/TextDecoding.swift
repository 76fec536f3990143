/// Resolves escape sequences (HL7 v2.6, 2.7) and decodes the character set of one value.
struct TextDecoding {
    private let delimiters: HL7Delimiters
    /// What the message's bytes are in, and what bytes in escape sequences are in: the same unless it was converted.
    private let written: HL7CharacterSet
    private let declared: HL7CharacterSet
    /// What plain bytes are in: `written` until an escape sequence switches to another set.
    private var current: HL7CharacterSet
    /// What begins each run of bytes in a set that needs to be told where it begins.
    private var shift: [UInt8] = []
    /// Bytes of one set that wait to be decoded together, so that a character may be cut by an escape sequence.
    private var pending: [UInt8] = []
    private var pendingSet: HL7CharacterSet
    private var result = HL7Text(text: "")

    private init(_ delimiters: HL7Delimiters, written: HL7CharacterSet, declared: HL7CharacterSet) {
        (self.delimiters, self.written, self.declared) = (delimiters, written, declared)
        (current, pendingSet) = (written, written)
    }

    /// The text of `bytes`. Never fails: see ``HL7Text``.
    static func decode(
        _ value: Span<UInt8>, delimiters: HL7Delimiters, written: HL7CharacterSet, declared: HL7CharacterSet
    ) -> HL7Text {
        var highest: UInt8 = 0
        var isEscaped = false
        for index in value.indices {
            highest |= value[index]
            if value[index] == delimiters.escape { isEscaped = true }
        }
        if highest < 0x80, !isEscaped, let plain = try? UTF8Span(validating: value) {
            return HL7Text(text: String(copying: plain))
        }
        var decoding = TextDecoding(delimiters, written: written, declared: declared)
        decoding.read(value.indices.map { value[$0] })
        // What was replaced when the message was converted counts as well.
        if written != declared {
            decoding.result.replacements = decoding.result.text.unicodeScalars.count { $0 == "\u{FFFD}" }
        }
        return decoding.result
    }

    private mutating func read(_ bytes: [UInt8]) {
        var position = 0
        while position < bytes.count {
            let start = bytes[position...].firstIndex(of: delimiters.escape) ?? bytes.count
            take(bytes[position..<start], in: current)
            position = start
            guard position < bytes.count else { break }
            let rest = bytes[(position + 1)...]
            guard let end = rest.firstIndex(of: delimiters.escape) else {
                // A lone escape character, as in a path of a file system: the text as it is.
                result.unknownEscapes += 1
                take(bytes[position...], in: current)
                break
            }
            if resolve(rest[..<end]) {
                position = end + 1
            } else {
                result.unknownEscapes += 1
                take(bytes[position..<end], in: current)
                position = end
                if isLastEscape(bytes, end) {
                    take(bytes[end...], in: current)
                    break
                }
            }
        }
        flush()
    }

    /// Whether no sequence can begin at `position`: what was not understood keeps its closing character.
    private func isLastEscape(_ bytes: [UInt8], _ position: Int) -> Bool {
        bytes[(position + 1)...].firstIndex(of: delimiters.escape) == nil
    }

    private mutating func take(_ bytes: some Collection<UInt8>, in set: HL7CharacterSet) {
        guard !bytes.isEmpty else { return }
        if set != pendingSet { flush() }
        if pending.isEmpty, set == current { pending = shift }
        pending += bytes
        pendingSet = set
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        result.replacements += pendingSet.append(pending, to: &result.text)
        pending.removeAll(keepingCapacity: true)
    }

    /// Carries out the sequence between two escape characters; false if it is not known.
    private mutating func resolve(_ sequence: ArraySlice<UInt8>) -> Bool {
        guard let kind = sequence.first else { return false }
        let rest = sequence.dropFirst()
        if rest.isEmpty { return resolveLetter(kind) }
        switch kind {
        case UInt8(ascii: "X"):
            guard let bytes = Self.hexadecimal(rest) else { return false }
            take(bytes, in: current == written ? declared : current)
            return true
        case UInt8(ascii: "C"), UInt8(ascii: "M"):
            guard let bytes = Self.hexadecimal(rest), bytes.count == (kind == UInt8(ascii: "C") ? 2 : bytes.count),
                (2...3).contains(bytes.count)
            else { return false }
            flush()
            designate(bytes)
            return true
        case UInt8(ascii: "."): return resolveFormatting(rest)
        default: return false
        }
    }

    private mutating func resolveLetter(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "F"): take([delimiters.field], in: written)
        case UInt8(ascii: "S"): take([delimiters.component], in: written)
        case UInt8(ascii: "T"): take([delimiters.subcomponent], in: written)
        case UInt8(ascii: "R"): take([delimiters.repetition], in: written)
        case UInt8(ascii: "E"): take([delimiters.escape], in: written)
        case UInt8(ascii: "P"): take([delimiters.truncation ?? UInt8(ascii: "#")], in: written)
        // Highlighting has no place in plain text.
        case UInt8(ascii: "H"), UInt8(ascii: "N"): break
        default: return false
        }
        return true
    }

    /// The most lines or blanks that one formatting command may make.
    private static let repeatMax = 100

    /// Formatting commands of `FT` (HL7 v2.6, 2.7.4): line breaks and blanks are kept, layout is not.
    private mutating func resolveFormatting(_ command: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: command.prefix(2), as: UTF8.self).lowercased()
        let argument = String(decoding: command.dropFirst(2).drop { $0 == UInt8(ascii: "+") }, as: UTF8.self)
        let count = min(max(Int(argument) ?? 1, 0), Self.repeatMax)
        guard argument.isEmpty || Int(argument) != nil else { return false }
        switch name {
        case "br", "ce": take([Control.lineFeed], in: written)
        case "sp": take(repeatElement(Control.lineFeed, count: count), in: written)
        case "sk": take(repeatElement(Control.space, count: count), in: written)
        case "fi", "nf", "in", "ti": break
        default: return false
        }
        return true
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = digit - UInt8(ascii: "A") + 10
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            if let upper = high {
                bytes.append(upper << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    /// Goes on in the set of an ISO 2022 designation: `28 42` is ASCII, `2D 41` Latin 1, `24 42` JIS X 0208.
    private mutating func designate(_ designation: [UInt8]) {
        (current, shift) = (.unsupported("ISO 2022"), [])
        if designation == [0x28, 0x42] {
            // The ASCII half is part of every set that is decoded here: a return to it returns to the message's own.
            current = written
        } else if designation[0] == 0x2D, designation.count == 2, let part = Self.parts[designation[1]] {
            current = .iso8859(part: part)
        } else if let set = Self.shiftless[designation] {
            current = .multibyte(set)
        } else if let (set, sequence) = Self.shifted[designation] {
            (current, shift) = (.multibyte(set), [0x1B] + sequence)
        }
    }

    /// The parts of ISO 8859 by the final byte of their designation.
    private static let parts: [UInt8: Int] = [
        0x41: 1, 0x42: 2, 0x43: 3, 0x44: 4, 0x4C: 5, 0x47: 6, 0x46: 7, 0x48: 8, 0x4D: 9, 0x56: 10, 0x54: 11,
        0x59: 13, 0x5F: 14, 0x62: 15, 0x66: 16,
    ]

    /// Sets for the upper half: katakana of JIS X 0201, GB 2312, JIS X 0208, KS X 1001.
    private static let shiftless: [[UInt8]: MultibyteSet] = [
        [0x29, 0x49]: .shiftJIS, [0x24, 0x29, 0x41]: .gb18030, [0x24, 0x29, 0x42]: .eucJP, [0x24, 0x29, 0x43]: .korean,
    ]

    /// Sets for the lower half, and how their converter is told: JIS X 0201 (Roman and katakana), JIS X 0208 of 1978 and
    /// 1983, JIS X 0212, GB 2312, KS X 1001.
    private static let shifted: [[UInt8]: (MultibyteSet, [UInt8])] = [
        [0x28, 0x4A]: (.iso2022JP, [0x28, 0x4A]), [0x28, 0x49]: (.iso2022JP, [0x28, 0x49]),
        [0x24, 0x40]: (.iso2022JP, [0x24, 0x40]), [0x24, 0x42]: (.iso2022JP, [0x24, 0x42]),
        [0x24, 0x28, 0x42]: (.iso2022JP, [0x24, 0x42]), [0x24, 0x28, 0x44]: (.iso2022JP2, [0x24, 0x28, 0x44]),
        [0x24, 0x41]: (.iso2022JP2, [0x24, 0x41]), [0x24, 0x28, 0x41]: (.iso2022JP2, [0x24, 0x41]),
        [0x24, 0x28, 0x43]: (.iso2022JP2, [0x24, 0x28, 0x43]),
    ]
}
