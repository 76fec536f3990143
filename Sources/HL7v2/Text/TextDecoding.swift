/// Resolves escape sequences (HL7 v2.6, 2.7) and decodes the character set of one value.
struct TextDecoding {
    private let delimiters: HL7Delimiters
    private let declared: HL7CharacterSet
    private var current: HL7CharacterSet
    /// Bytes that wait to be decoded together, so that a character may be cut by an escape sequence.
    private var pending: [UInt8] = []
    private var result = HL7Text(text: "")

    private init(delimiters: HL7Delimiters, characterSet: HL7CharacterSet) {
        (self.delimiters, declared, current) = (delimiters, characterSet, characterSet)
    }

    /// The text of `bytes`. Never fails: see ``HL7Text``.
    static func decode(
        _ value: Span<UInt8>, delimiters: HL7Delimiters, characterSet: HL7CharacterSet
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
        var decoding = TextDecoding(delimiters: delimiters, characterSet: characterSet)
        decoding.read(value.indices.map { value[$0] })
        return decoding.result
    }

    private mutating func read(_ bytes: [UInt8]) {
        var position = 0
        while position < bytes.count {
            guard bytes[position] == delimiters.escape else {
                pending.append(bytes[position])
                position += 1
                continue
            }
            let rest = bytes[(position + 1)...]
            guard let end = rest.firstIndex(of: delimiters.escape) else {
                // A lone escape character, as in a path of a file system: the text as it is.
                result.unknownEscapes += 1
                pending += bytes[position...]
                break
            }
            if resolve(rest[..<end]) {
                position = end + 1
            } else {
                result.unknownEscapes += 1
                pending += bytes[position..<end]
                position = end
                if isLastEscape(bytes, end) {
                    pending += bytes[end...]
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

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        result.replacements += current.append(pending, to: &result.text)
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
            pending += bytes
            return true
        case UInt8(ascii: "C"), UInt8(ascii: "M"):
            guard let bytes = Self.hexadecimal(rest), bytes.count == (kind == UInt8(ascii: "C") ? 2 : bytes.count),
                (2...3).contains(bytes.count)
            else { return false }
            flush()
            current = Self.characterSet(designatedBy: bytes, declared: declared)
            return true
        case UInt8(ascii: "."): return resolveFormatting(rest)
        default: return false
        }
    }

    private mutating func resolveLetter(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "F"): pending.append(delimiters.field)
        case UInt8(ascii: "S"): pending.append(delimiters.component)
        case UInt8(ascii: "T"): pending.append(delimiters.subcomponent)
        case UInt8(ascii: "R"): pending.append(delimiters.repetition)
        case UInt8(ascii: "E"): pending.append(delimiters.escape)
        case UInt8(ascii: "P"): pending.append(delimiters.truncation ?? UInt8(ascii: "#"))
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
        case "br", "ce": pending.append(Control.lineFeed)
        case "sp": pending += repeatElement(Control.lineFeed, count: count)
        case "sk": pending += repeatElement(Control.space, count: count)
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

    /// The set that an ISO 2022 designation switches to: `28 42` is ASCII, `2D 41` Latin 1.
    private static func characterSet(designatedBy bytes: [UInt8], declared: HL7CharacterSet) -> HL7CharacterSet {
        let parts: [UInt8: Int] = [
            0x41: 1, 0x42: 2, 0x43: 3, 0x44: 4, 0x4C: 5, 0x47: 6, 0x46: 7, 0x48: 8, 0x4D: 9, 0x56: 10, 0x54: 11,
            0x59: 13, 0x5F: 14, 0x62: 15, 0x66: 16,
        ]
        switch (bytes[0], bytes[1]) {
        // The ASCII half is part of every set that is decoded here, so a return to it returns to the declared one.
        case (0x28, 0x42): return declared
        case (0x2D, let final) where bytes.count == 2 && parts[final] != nil: return .iso8859(part: parts[final] ?? 1)
        default:
            let name = bytes.map { String($0, radix: 16, uppercase: true) }.joined(separator: " ")
            return .unsupported("ISO 2022 \(name)")
        }
    }
}
