/// A character set of several bytes a character, by the name that the system's `iconv` knows it by.
///
/// Their second bytes may be those of delimiters (`7C` and `5C` are, in Shift-JIS and GB 18030), so that a message that
/// holds such characters is converted before it is indexed (HL7 v2.6, 2.15.9.18: delimiters are characters of the text).
public enum MultibyteSet: String, Hashable, Sendable, CaseIterable {
    /// Also for its subsets GBK and GB 2312.
    case gb18030 = "GB18030"
    /// As Windows writes it (code page 932): with half-width katakana and the vendors' extensions.
    case shiftJIS = "CP932"
    case eucJP = "EUC-JP"
    /// Japanese with the escape sequences of ISO 2022, in 7 bits: ASCII, JIS X 0201 and JIS X 0208.
    case iso2022JP = "ISO-2022-JP-3"
    /// The same with JIS X 0212, GB 2312 and KS X 1001.
    case iso2022JP2 = "ISO-2022-JP-2"
    case big5 = "BIG5"
    /// KS X 1001 with the extension of Windows (code page 949).
    case korean = "UHC"
    case cns11643 = "EUC-TW"

    /// Finds a set by its name in HL7 table 0211 or a usual one, in capitals and digits only.
    init?(key: String) {
        switch key {
        case "GB180302000", "GB18030", "GBK", "GB2312", "CP936": self = .gb18030
        case "SHIFTJIS", "SJIS", "CP932", "MS932", "WINDOWS31J": self = .shiftJIS
        case "EUCJP": self = .eucJP
        // ISO IR13 and IR14 are the two halves of JIS X 0201; the others name the way to switch.
        case "ISOIR87", "ISOIR13", "ISOIR14", "JISX0201", "JISX0202", "JAS2020", "ISO2022JP": self = .iso2022JP
        case "ISOIR159", "ISO2022JP2": self = .iso2022JP2
        case "BIG5": self = .big5
        case "KSX1001", "KSC5601", "EUCKR", "CP949", "UHC": self = .korean
        case "CNS116431992", "EUCTW": self = .cns11643
        default: return nil
        }
    }

    /// The name as HL7 table 0211 spells it, where it is there.
    var name: String {
        switch self {
        case .gb18030: "GB 18030-2000"
        case .shiftJIS: "SHIFT-JIS"
        case .eucJP: "EUC-JP"
        case .iso2022JP: "ISO IR87"
        case .iso2022JP2: "ISO IR159"
        case .big5: "BIG-5"
        case .korean: "KS X 1001"
        case .cns11643: "CNS 11643-1992"
        }
    }

    /// Whether text is switched to it by escape sequences, so that it is named beside the set that a message begins in.
    var isSwitchedTo: Bool { self == .iso2022JP || self == .iso2022JP2 }

    /// Whether bytes hold more than ASCII, which is the same in all these sets.
    static func isNeeded(for bytes: [UInt8]) -> Bool {
        var isNeeded = false
        for byte in bytes { isNeeded = isNeeded || byte >= 0x80 || byte == Control.escape }
        return isNeeded
    }

    /// The text of bytes as UTF-8. Each byte that is no character becomes U+FFFD, and all after it is kept.
    ///
    /// - Returns: nil if the system doesn't know the set.
    func utf8(of bytes: [UInt8]) -> (bytes: [UInt8], replacements: Int)? {
        let converted = SystemConverter(from: rawValue)?.utf8(of: bytes)
        guard let converted, isSwitchedTo else { return converted }
        // What one converter has no letters for, another one has.
        if converted.replacements == 0, !converted.bytes.contains(Control.escape) { return converted }
        return JapaneseText.utf8(of: bytes)
    }
}

/// Letters whose second byte is that of the field separator (`ポ` is `83 7C` in Shift-JIS), in the header that names the set.
extension MultibyteSet {
    /// The set that MSH-18 names, where such letters before it make it seem to stand further behind.
    init?(hiddenIn bytes: [UInt8], _ header: Range<Int>, _ delimiters: HL7Delimiters) {
        let fields = bytes[header].split(separator: delimiters.field, omittingEmptySubsequences: false)
        // MSH-1 is the separator itself.
        for field in fields.dropFirst(18) {
            for name in field.split(separator: delimiters.repetition) {
                guard case .multibyte(let set)? = HL7CharacterSet(name) else { continue }
                let places = set.places(of: delimiters.field, in: bytes, header.lowerBound + 3..<header.upperBound)
                guard places.count >= 17, places[16] + 1 == field.startIndex else { continue }
                self = set
                return
            }
        }
        return nil
    }

    /// Where a delimiter stands in a range of text of this set that is not part of a letter.
    func places(of delimiter: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        var places: [Int] = []
        var position = range.lowerBound
        while position < range.upperBound {
            if bytes[position] == delimiter { places.append(position) }
            position += isLead(bytes[position]) ? 2 : 1
        }
        return places
    }

    /// Whether a byte is the first of two. Those of four bytes in GB 18030 are two such pairs.
    private func isLead(_ byte: UInt8) -> Bool {
        switch self {
        case .iso2022JP, .iso2022JP2: false
        // Between those are katakana of one byte.
        case .shiftJIS: (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
        default: (0x81...0xFE).contains(byte)
        }
    }
}
