import Records

/// The name of a bed for people, ordered as people count: bed 2 before bed 10.
struct BedName: Hashable, Comparable, Sendable {
    let text: String

    init(_ channel: Channel) { self.init(channel.subject, bed: channel.bed) }

    /// - Parameter bed: Point of care, room and bed with facility, joined by `^` as sent (HL7 v2.6, PV1-3).
    init(_ subject: SampleSubject, bed: String?) {
        switch (subject, bed) {
        case (_, let bed?): text = Self.text(bed)
        case (.bed(let bed), nil): text = Self.text(bed)
        case (.device(let id), nil): text = "Device \(id)"
        // Patients without a bed don't share one.
        case (.patient(_, let value), nil): text = "No bed (\(value))"
        }
    }

    private static func text(_ bed: String) -> String {
        let parts = bed.split(separator: "^", omittingEmptySubsequences: false).prefix(3)
        let words = parts.compactMap { $0.split(separator: "&", omittingEmptySubsequences: false).first }
        let text = words.filter { !$0.isEmpty }.joined(separator: " · ")
        return text.isEmpty ? bed : text
    }

    static func < (left: Self, right: Self) -> Bool { (left.key, left.text) < (right.key, right.text) }

    /// The text with its numbers at equal length.
    private var key: String {
        var (key, digits) = ("", "")
        for character in text + " " {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                if !digits.isEmpty { key += String(repeating: "0", count: max(0, 12 - digits.count)) + digits }
                digits = ""
                key.append(character)
            }
        }
        return key
    }
}
