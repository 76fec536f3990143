import HL7v2
import Records

/// How the bytes of a message are read.
struct HL7Encoding: Hashable, Sendable {
    let delimiters: HL7Delimiters
    let characterSet: HL7CharacterSet
}

extension HL7Message {
    var encoding: HL7Encoding { HL7Encoding(delimiters: delimiters, characterSet: characterSet) }
}

/// What codes with their units, and places in the device tree, mean to a map, whoever sends them.
///
/// The monitors of a ward spell them alike: only the first one's rows are looked up, and thousands that are met at once
/// share what was found. Rows that were remarked on are not kept, so that each channel's first row is remarked on.
struct KnownMeanings: Sendable {
    /// What a row's code and unit follow from.
    struct Key: Hashable {
        let map: ObjectIdentifier
        let encoding: HL7Encoding
        let vmd: Int?
        /// Whether what was read has a unit.
        let isMeasured: Bool
        let bytes: [UInt8]

        init(
            _ segment: HL7Segment, of message: HL7Message, _ map: MessageMap, fields: [Int], vmd: Int?, isMeasured: Bool
        ) {
            (self.map, self.vmd, self.isMeasured) = (ObjectIdentifier(map), vmd, isMeasured)
            encoding = message.encoding
            var bytes: [UInt8] = []
            bytes.reserveCapacity(96)
            for field in fields {
                if let value = segment.wholeField(field) { bytes.append(contentsOf: value.bytes) }
                bytes.append(0x0D)
            }
            self.bytes = bytes
        }
    }

    struct Meaning: Sendable {
        var metric: Metric
        var known: MetricRow?
        /// How the value is expressed in the metric's unit, where it came in another.
        var change: UnitChange?
        /// Whether the code means something only within its VMD.
        var isScoped: Bool
    }

    /// More than the codes of all monitors together; beyond it all is forgotten, which only costs time.
    private static let countMax = 10_000

    private var meanings: [Key: Meaning] = [:]
    private var containments: [Text: Containment] = [:]

    /// Bytes with what they are read by: another message's delimiters or character set may give them another meaning.
    private struct Text: Hashable {
        let encoding: HL7Encoding
        let bytes: [UInt8]
    }

    subscript(key: Key) -> Meaning? { meanings[key] }

    mutating func keep(_ meaning: Meaning, _ key: Key) {
        if meanings.count >= Self.countMax { meanings.removeAll() }
        meanings[key] = meaning
    }

    /// What OBX-4 of a row says.
    mutating func containment(_ field: HL7Value?, of message: HL7Message) -> Containment {
        guard let field else { return Containment("") }
        let key = Text(encoding: message.encoding, bytes: Array(field.bytes))
        if let known = containments[key] { return known }
        let containment = Containment(field.text)
        if containments.count >= Self.countMax { containments.removeAll() }
        containments[key] = containment
        return containment
    }
}
