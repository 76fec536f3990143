extension R4 {
    /// The canonical URLs of all StructureDefinitions that HL7 publishes with R4, sorted.
    public static var structureURLs: [String] { StructureTexts.r4.places.keys.sorted() }

    /// The StructureDefinition of that canonical URL as JSON; nil if R4 has none.
    ///
    /// It holds what defines it and its differential, without the texts that explain elements to people.
    public static func structureDefinition(_ url: String) -> [UInt8]? { StructureTexts.r4.json(of: url) }
}

/// Where each StructureDefinition is in the generated text.
struct StructureTexts: Sendable {
    static let r4 = StructureTexts(R4Structures.lines)

    let places: [String: Range<Int>]
    private let text: StaticString

    private init(_ text: StaticString) {
        self.text = text
        places = text.withUTF8Buffer { bytes in
            var places: [String: Range<Int>] = [:]
            places.reserveCapacity(1_024)
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
                let space = bytes[start..<end].firstIndex(of: 0x20) ?? end
                places[String(decoding: bytes[start..<space], as: UTF8.self)] = min(space + 1, end)..<end
                start = end + 1
            }
            return places
        }
    }

    func json(of url: String) -> [UInt8]? {
        places[url].map { place in text.withUTF8Buffer { Array($0[place]) } }
    }
}
