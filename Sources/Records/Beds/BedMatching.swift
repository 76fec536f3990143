/// When two names of a bed mean the same one: what a monitor calls it, and what the hospital's system calls it.
///
/// `ICU^^BED3` and `ICU^R1^BED3^HOSP` are one bed if point of care and bed decide. Names are compared component by
/// component (HL7 v2 PL), without regard to case and blanks.
public struct BedMatching: Hashable, Sendable {
    /// The components, counted from 1, that both names must have and agree in.
    public var required: [Int]
    /// Those that must agree where both names have them.
    public var compared: [Int]

    /// Point of care and bed decide; room and facility must agree where both are named.
    public static let standard = BedMatching(required: [1, 3], compared: [2, 4])

    public init(required: [Int], compared: [Int]) { (self.required, self.compared) = (required, compared) }

    /// What the names of one bed have in common; nil for the name of no bed.
    public func key(of name: String) -> String? {
        let parts = Self.parts(of: name)
        var words: [String] = []
        for number in required {
            guard let word = parts.word(number) else { return nil }
            words.append(word)
        }
        return words.joined(separator: "^")
    }

    /// Whether nothing speaks against two names meaning one bed.
    public func agree(_ one: String, _ other: String) -> Bool {
        guard let key = key(of: one), key == self.key(of: other) else { return false }
        let (left, right) = (Self.parts(of: one), Self.parts(of: other))
        return compared.allSatisfy { number in
            guard let word = left.word(number), let other = right.word(number) else { return true }
            return word == other
        }
    }

    /// The names among some that mean the bed that a monitor names; nil if they may mean more than one bed.
    public func names(of bed: String, among places: [String]) -> [String]? {
        let meant = places.filter { agree($0, bed) }
        for (index, one) in meant.enumerated() {
            for other in meant[(index + 1)...] where !agree(one, other) { return nil }
        }
        return meant
    }

    private static func parts(of name: String) -> [Substring] {
        name.split(separator: "^", omittingEmptySubsequences: false)
    }
}

extension [Substring] {
    /// The word of a component, in lower case; nil if there is none.
    fileprivate func word(_ number: Int) -> String? {
        guard number >= 1, number <= count else { return nil }
        let word = self[number - 1].withoutAuthority.lowercased().split(separator: " ").joined(separator: " ")
        return word.isEmpty || word == "\"\"" ? nil : word
    }
}

extension Substring {
    /// The name of a place without the ids that some systems write beside it (HL7 v2 HD, table 0301):
    /// `ICU&2.16.840.1.113883.19&ISO` is the ICU, and `Bed6&0&1` of a Philips central station is bed 6; `A&E` is a name.
    fileprivate var withoutAuthority: Substring {
        let parts = split(separator: "&", omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty else { return self }
        let isNumbered = parts[1...].allSatisfy { part in !part.isEmpty && part.allSatisfy(\.isWholeNumber) }
        return isNumbered || Self.universalIDTypes.contains(parts[2].uppercased()) ? parts[0] : self
    }

    private static let universalIDTypes: Set<String> = [
        "DNS", "EUI-64", "GUID", "HCD", "HL7", "ISO", "L", "M", "N", "RANDOM", "URI", "URN", "UUID", "X400", "X500",
    ]
}
