/// A character set that MSH-18 can name (HL7 table 0211).
public enum HL7CharacterSet: Hashable, Sendable, CustomStringConvertible {
    /// 7-bit ASCII: also what an empty MSH-18 means. Text that is valid UTF-8 is read as that.
    case ascii
    case utf8
    /// One part of ISO 8859, such as 1 for Latin 1.
    case iso8859(part: Int)
    /// UTF-16, in the order that a byte order mark or the header tells.
    case utf16
    case multibyte(MultibyteSet)
    /// One of Windows' code pages of a byte a character: 874 and 1250 to 1258.
    case windows(page: Int)
    /// A character set that cannot be decoded here: its ASCII bytes become text, and others that are valid UTF-8.
    case unsupported(String)

    /// Reads MSH-18, which stands at a place of a message.
    ///
    /// Its first repetition counts, unless one after it names a set that the text is switched to. ASCII and nothing say
    /// no more than that the next one does: ASCII is part of it. Where the first one says more, the text must switch.
    init?(_ message: [UInt8], _ field: Range<Int>, _ delimiters: HL7Delimiters) {
        let first = message.firstPart(of: field, before: delimiters.repetition)
        guard first.upperBound < field.upperBound else {
            self.init(message, first)
            return
        }
        let others = message[first.upperBound..<field.upperBound].split(separator: delimiters.repetition)
            .compactMap { HL7CharacterSet($0) }
        let named = HL7CharacterSet(message, first)
        let isPlain = (named ?? .ascii) == .ascii
        let switches = isPlain || message.contains(Control.escape)
        let switched =
            switches ? others.first { if case .multibyte(let set) = $0 { set.isSwitchedTo } else { false } } : nil
        let beyond = isPlain ? others.first { $0 != .ascii } : nil
        guard let found = switched ?? beyond ?? named else { return nil }
        self = found
    }

    /// The usual spellings first, since this is asked of every message.
    private init?(_ message: [UInt8], _ range: Range<Int>) {
        if message.spells("UNICODE UTF-8", at: range) {
            self = .utf8
        } else if message.spells("8859/1", at: range) {
            self = .iso8859(part: 1)
        } else {
            self.init(message[range])
        }
    }

    /// Reads a name as MSH-18 spells it, or as senders do (`UTF-8`, `ISO-8859-1`); nil if it is empty.
    public init?(_ name: some Collection<UInt8>) {
        if name.isEmpty { return nil }
        let spelled = String(decoding: name, as: UTF8.self)
        let key = String(decoding: name.filter(\.isAlphanumeric), as: UTF8.self).uppercased()
        switch key {
        case "": return nil
        case "ASCII", "USASCII", "ISOIR6": self = .ascii
        case "UNICODEUTF8", "UTF8", "UNICODE", "ISOIR192": self = .utf8
        case "ISOIR100", "LATIN1": self = .iso8859(part: 1)
        case "UNICODEUTF16", "UTF16", "UTF16LE", "UTF16BE": self = .utf16
        default:
            if let set = MultibyteSet(key: key) {
                self = .multibyte(set)
                return
            }
            if let page = Self.windowsPage(key) {
                self = .windows(page: page)
                return
            }
            let digits = key.hasPrefix("ISO8859") ? key.dropFirst(7) : key.hasPrefix("8859") ? key.dropFirst(4) : ""
            if let part = Int(digits), part == 1 || ISO8859.upperHalf(ofPart: part) != nil {
                self = .iso8859(part: part)
            } else {
                self = .unsupported(spelled)
            }
        }
    }

    /// The code page that a name in capitals and digits means: `WINDOWS1252`, `CP1252`.
    private static func windowsPage(_ key: String) -> Int? {
        for prefix in ["WINDOWS", "CP"] where key.hasPrefix(prefix) {
            if let page = Int(key.dropFirst(prefix.count)), page == 874 || (1250...1258).contains(page) { return page }
        }
        return nil
    }

    /// The name as HL7 table 0211 spells it, where it is there.
    public var description: String {
        switch self {
        case .ascii: "ASCII"
        case .utf8: "UNICODE UTF-8"
        case .utf16: "UNICODE UTF-16"
        case .multibyte(let set): set.name
        case .iso8859(let part): "8859/\(part)"
        case .windows(let page): "WINDOWS-\(page)"
        case .unsupported(let name): name
        }
    }

    /// Appends the text of `bytes`; what is not text in this character set becomes U+FFFD.
    ///
    /// - Returns: the number of replacements.
    func append(_ bytes: [UInt8], to text: inout String) -> Int {
        switch self {
        case .utf8: return Self.appendUTF8(bytes, to: &text)
        case .iso8859(part: 1):
            text.unicodeScalars.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
            return 0
        case .iso8859(let part): return Self.append(bytes, upperHalf: ISO8859.upperHalf(ofPart: part), to: &text)
        case .utf16:
            // In escape sequences only, where nothing tells the order: as it is without a mark (RFC 2781, 4.3).
            text += WideText.text(of: bytes, in: .big)
            return bytes.count % 2
        case .multibyte(let set): return Self.append(bytes, set.utf8(of: bytes), to: &text)
        case .windows(let page):
            return Self.append(bytes, SystemConverter(from: "CP\(page)")?.utf8(of: bytes), to: &text)
        case .ascii, .unsupported:
            // What is more than ASCII was written by somebody who forgot to name it, or misspelled it: mostly this.
            if let valid = String(validating: bytes, as: UTF8.self) {
                text += valid
                return 0
            }
            return Self.append(bytes, upperHalf: nil, to: &text)
        }
    }

    /// Appends what the system makes of bytes; nil if it doesn't know the character set.
    private static func append(
        _ bytes: [UInt8], _ converted: (bytes: [UInt8], replacements: Int)?, to text: inout String
    ) -> Int {
        guard let converted else { return append(bytes, upperHalf: nil, to: &text) }
        text += String(decoding: converted.bytes, as: UTF8.self)
        return converted.replacements
    }

    private static func appendUTF8(_ bytes: [UInt8], to text: inout String) -> Int {
        if let valid = String(validating: bytes, as: UTF8.self) {
            text += valid
            return 0
        }
        var replacements = 0
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): text.unicodeScalars.append(scalar)
            case .emptyInput: return replacements
            case .error:
                text.unicodeScalars.append("\u{FFFD}")
                replacements += 1
            }
        }
    }

    private static func append(_ bytes: [UInt8], upperHalf: [UInt16]?, to text: inout String) -> Int {
        var replacements = 0
        for byte in bytes {
            if byte < 0x80 || (byte < 0xA0 && upperHalf != nil) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else if let upperHalf, upperHalf[Int(byte) - 0xA0] != 0,
                let scalar = Unicode.Scalar(upperHalf[Int(byte) - 0xA0])
            {
                text.unicodeScalars.append(scalar)
            } else {
                text.unicodeScalars.append("\u{FFFD}")
                replacements += 1
            }
        }
        return replacements
    }
}
