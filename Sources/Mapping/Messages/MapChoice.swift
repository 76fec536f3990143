import HL7v2

/// Which mapping takes a message, and the profile that it is read by.
final class MapChoice: Sendable {
    let map: MessageMap
    /// The name of the device profile.
    let profile: String?
    /// What text is written in, by what MSH-18 says; see ``DeviceProfile/characterSets``.
    let characterSets: [HL7CharacterSet: HL7CharacterSet]
    /// Whether it follows from what the message says before its rows, and gives readings only.
    let isLasting: Bool

    init(map: MessageMap, profile: DeviceProfile?, isLasting: Bool) {
        (self.map, self.profile, characterSets) = (map, profile?.name, profile?.characterSets ?? [:])
        self.isLasting = isLasting
    }

    /// Where a message says how its fields are written.
    static let delimiters = [HL7Path(segment: "MSH", field: 1), HL7Path(segment: "MSH", field: 2)]
}

/// The choices that were made, by all that they follow from.
struct KnownChoices: Sendable {
    /// More than there are kinds of messages and senders with profiles; beyond it all is forgotten, which only costs time.
    private static let countMax = 10_000

    private var choices: [[UInt8]: MapChoice] = [:]
    /// The last one: most messages are of the same kind as the one before.
    private var last: (key: [UInt8], choice: MapChoice)?
    /// Room for the key of one message.
    private var key: [UInt8] = []

    /// The choice for a message.
    ///
    /// - Parameter make: Makes the choice; nil if no mapping takes the message.
    mutating func choice(
        for message: HL7Message, _ profile: String?, by fields: HL7FieldSelection,
        _ make: () -> MapChoice?
    ) -> MapChoice? {
        key.removeAll(keepingCapacity: true)
        fields.append(message, to: &key)
        if let profile { key += profile.utf8 }
        if let last, last.key == key { return last.choice }
        if let known = choices[key] {
            last = (key, known)
            return known
        }
        let choice = make()
        if let choice, choice.isLasting {
            if choices.count >= Self.countMax { choices.removeAll() }
            choices[key] = choice
        }
        return choice
    }
}
