public import Values

/// What a message consists of, shared by all views of it.
@usableFromInline
final class MessageStorage: Sendable {
    let bytes: [UInt8]
    /// The message as it came, where ``bytes`` is its text in UTF-8.
    let original: [UInt8]?
    @usableFromInline let index: MessageIndex
    let delimiters: HL7Delimiters
    let characterSet: HL7CharacterSet
    /// What ``bytes`` are in: the same unless they were converted.
    let written: HL7CharacterSet
    /// The bytes from `MSH` to the last character: without byte order mark and padding.
    let content: Range<Int>

    init(
        bytes: [UInt8], original: [UInt8]?, index: MessageIndex, delimiters: HL7Delimiters,
        characterSet: HL7CharacterSet, content: Range<Int>
    ) {
        (self.bytes, self.original, self.index, self.delimiters) = (bytes, original, index, delimiters)
        (self.characterSet, self.content) = (characterSet, content)
        written = original == nil && characterSet != .utf16 ? characterSet : .utf8
    }

    /// The set that MSH-18 names behind letters that hold the byte of the field separator; nil for nearly every message,
    /// which names one in its place or has no such letter.
    var hiddenSet: HL7CharacterSet? {
        switch characterSet {
        case .ascii, .unsupported: break
        default: return nil
        }
        guard index.field(19, ofSegment: 0) != nil else { return nil }
        let header = index.range(ofSegment: 0)
        guard bytes[header].contains(where: { $0 >= 0x80 }) else { return nil }
        return MultibyteSet(hiddenIn: bytes, header, delimiters).map { .multibyte($0) }
    }

    /// The place of the first segment of a name from `start` on.
    @usableFromInline
    func segment(named name: HL7SegmentName, from start: Int) -> Int? {
        guard !name.isEmpty else { return nil }
        return index.segments[start...].firstIndex { $0.name == name }
    }

    /// Where the first repetition of a field stands; nil if the segment ends before it.
    @usableFromInline
    func locate(segment: Int, _ number: Int) -> Range<Int>? {
        guard let field = index.field(number, ofSegment: segment) else { return nil }
        if number <= 2, index.segments[segment].name.isHeader { return field }
        return bytes.firstPart(of: field, before: delimiters.repetition)
    }

    /// Where a value of a segment stands; see ``HL7Segment/field(_:repetition:component:subcomponent:)``.
    @usableFromInline
    func locate(
        segment: Int, _ number: Int, repetition: Int, component: Int?, subcomponent: Int?
    ) -> Range<Int>? {
        guard let field = index.field(number, ofSegment: segment) else { return nil }
        if number <= 2, index.segments[segment].name.isHeader {
            // The delimiters in MSH-2 delimit nothing.
            return repetition == 1 && component ?? 1 == 1 && subcomponent ?? 1 == 1 ? field : nil
        }
        guard let one = bytes.part(repetition, of: field, separatedBy: delimiters.repetition) else { return nil }
        return part(of: one, component: component, subcomponent: subcomponent)
    }

    @inline(__always)
    func part(of range: Range<Int>, component: Int?, subcomponent: Int?) -> Range<Int>? {
        guard component != nil || subcomponent != nil else { return range }
        guard let part = bytes.part(component ?? 1, of: range, separatedBy: delimiters.component) else { return nil }
        guard let subcomponent else { return part }
        return bytes.part(subcomponent, of: part, separatedBy: delimiters.subcomponent)
    }

    @usableFromInline
    func presence(_ range: Range<Int>) -> HL7Value.Presence {
        if range.isEmpty { return .empty }
        guard range.count == 2, bytes[range.lowerBound] == UInt8(ascii: "\"") else { return .valued }
        return bytes[range.lowerBound + 1] == UInt8(ascii: "\"") ? .null : .valued
    }

    func decoded(_ range: Range<Int>) -> HL7Text {
        bytes.decoded(range, delimiters, written: written, declared: characterSet)
    }

    /// Whether the bytes of `range` are those of a literal.
    @usableFromInline
    func isEqual(_ range: Range<Int>, _ text: StaticString) -> Bool { bytes.spells(text, at: range) }

    @usableFromInline
    func decimal(_ range: Range<Int>) -> ExactDecimal? {
        bytes.decimal(range)
    }
}

extension [UInt8] {
    @inline(__always)
    fileprivate func decimal(_ range: Range<Int>) -> ExactDecimal? { NumberText.decimal(span.extracting(range)) }

    fileprivate func decoded(
        _ range: Range<Int>, _ delimiters: HL7Delimiters, written: HL7CharacterSet, declared: HL7CharacterSet
    ) -> HL7Text {
        TextDecoding.decode(span.extracting(range), delimiters: delimiters, written: written, declared: declared)
    }

    /// Whether the bytes of `range` are those of a literal.
    @inline(__always)
    func spells(_ text: StaticString, at range: Range<Int>) -> Bool {
        guard text.hasPointerRepresentation, text.utf8CodeUnitCount == range.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where text.utf8Start[offset] != self[range.lowerBound + offset] {
            return false
        }
        return true
    }

    /// The part of `range` before the first `delimiter`.
    @inline(__always)
    func firstPart(of range: Range<Int>, before delimiter: UInt8) -> Range<Int> {
        let part = span.extracting(range)
        var length = 0
        while length < part.count, part[length] != delimiter { length &+= 1 }
        return range.lowerBound..<range.lowerBound &+ length
    }

    /// Part `number`, counted from 1, of `range` cut at each `delimiter`; nil if there are fewer.
    @inline(__always)
    func part(_ number: Int, of range: Range<Int>, separatedBy delimiter: UInt8) -> Range<Int>? {
        var start = range.lowerBound
        var left = number
        guard left > 0 else { return nil }
        while true {
            let part = firstPart(of: start..<range.upperBound, before: delimiter)
            left -= 1
            if left == 0 { return part }
            guard part.upperBound < range.upperBound else { return nil }
            start = part.upperBound + 1
        }
    }
}
