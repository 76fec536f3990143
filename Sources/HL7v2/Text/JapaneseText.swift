/// Japanese text that is switched between sets by ISO 2022: ASCII, both halves of JIS X 0201, JIS X 0208, JIS X 0212 and
/// those that the system's converters know beside them. Letters of one byte above ASCII are katakana (ISO IR13).
///
/// The system has no converter for all of them, so each run of text goes to the one that knows its set. A line begins in
/// ASCII, whatever the one before it ended in.
struct JapaneseText: ~Copyable {
    private let bytes: [UInt8]
    private let plain: SystemConverter
    private let extended: SystemConverter
    private var converted: [UInt8] = []
    private var replacements = 0

    /// The text as UTF-8; nil if the system doesn't know the sets.
    static func utf8(of bytes: [UInt8]) -> (bytes: [UInt8], replacements: Int)? {
        guard let plain = SystemConverter(from: MultibyteSet.iso2022JP.rawValue),
            let extended = SystemConverter(from: MultibyteSet.iso2022JP2.rawValue)
        else { return nil }
        var text = JapaneseText(bytes, plain, extended)
        text.read()
        return (text.converted, text.replacements)
    }

    private init(_ bytes: [UInt8], _ plain: consuming SystemConverter, _ extended: consuming SystemConverter) {
        self.bytes = bytes
        self.plain = plain
        self.extended = extended
        converted.reserveCapacity(bytes.count * 3 / 2)
    }

    /// What the lower half of a run is.
    private enum Designation {
        case ascii
        case katakana
        /// Of several bytes a letter, by the sequence that begins it.
        case other(Range<Int>)

        var isKatakana: Bool { if case .katakana = self { true } else { false } }
    }

    private mutating func read() {
        var designation = Designation.ascii
        var position = 0
        while position < bytes.count {
            if bytes[position] == Control.escape, let end = sequenceEnd(from: position + 1) {
                designation = meaning(of: position..<end) ?? designation
                position = end
                continue
            }
            if Control.endsSegment(bytes[position]) { designation = .ascii }
            let start = position
            repeat { position += 1 } while position < bytes.count && !isBreak(position)
            take(start..<position, in: designation)
        }
    }

    private func isBreak(_ position: Int) -> Bool {
        Control.endsSegment(bytes[position]) || bytes[position] == Control.escape
    }

    /// Where a sequence ends that designates a set: bytes from `20` to `2F`, at least one, and one that ends it.
    private func sequenceEnd(from start: Int) -> Int? {
        var position = start
        while position < bytes.count, (0x20...0x2F).contains(bytes[position]) { position += 1 }
        guard position > start, position < bytes.count, (0x30...0x7E).contains(bytes[position]) else { return nil }
        return position + 1
    }

    /// What a sequence makes of the lower half; nil if it is about the upper one.
    private func meaning(of sequence: Range<Int>) -> Designation? {
        let rest = bytes[sequence].dropFirst()
        switch rest.first {
        // The Roman half of JIS X 0201 has a yen sign for the backslash, which is the escape character here.
        case 0x28: return rest.last == 0x49 ? .katakana : .ascii
        case 0x24: return rest.contains(0x29) ? nil : .other(sequence)
        default: return nil
        }
    }

    private mutating func take(_ range: Range<Int>, in designation: Designation) {
        guard case .other(let sequence) = designation else {
            for byte in bytes[range] { take(byte, isKatakana: designation.isKatakana) }
            return
        }
        let run = Array(bytes[sequence]) + bytes[range]
        let isExtended = [0x41, 0x43, 0x44].contains(bytes[sequence.upperBound - 1])
        let found = isExtended ? extended.utf8(of: run) : plain.utf8(of: run)
        converted += found.bytes
        replacements += found.replacements
    }

    private mutating func take(_ byte: UInt8, isKatakana: Bool) {
        let place = isKatakana && (0x21...0x5F).contains(byte) ? byte | 0x80 : byte
        switch place {
        case 0xA1...0xDF: converted += Array(String(Unicode.Scalar(0xFF61 + UInt32(place - 0xA1)) ?? "\u{FFFD}").utf8)
        case _ where byte < 0x80: converted.append(byte)
        default:
            converted += [0xEF, 0xBF, 0xBD]
            replacements += 1
        }
    }
}
