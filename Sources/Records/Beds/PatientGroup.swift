import Values

/// The identifiers that are one patient by merges, and the one that is in use.
public struct PatientGroup: Hashable, Sendable {
    /// With the one asked for; a patient that was never merged is alone.
    public let members: Set<PatientIdentifier>
    /// The identifier that all of them are served under.
    public let survivor: PatientIdentifier

    /// - Parameter links: All links that touch the patient, or those that it is linked to; others do no harm. Of the
    ///   links of one prior identifier the one that was written last counts.
    public init(of patient: PatientIdentifier, links: [PatientLink]) {
        let next = Self.inForce(links)
        var neighbours: [PatientIdentifier: Set<PatientIdentifier>] = [:]
        for link in next.values {
            neighbours[link.prior, default: []].insert(link.survivor)
            neighbours[link.survivor, default: []].insert(link.prior)
        }
        var (members, open): (Set<PatientIdentifier>, [PatientIdentifier]) = ([patient], [patient])
        while let one = open.popLast() {
            for other in neighbours[one] ?? [] where members.insert(other).inserted { open.append(other) }
        }
        self.members = members
        // Whoever leads nowhere is in use; in a circle it is the survivor of its last merge.
        let ends = members.filter { next[$0] == nil }
        let last = members.compactMap { next[$0] }.max { $0.order < $1.order }
        survivor = ends.min() ?? last?.survivor ?? patient
    }

    /// The link of each prior identifier that counts.
    private static func inForce(_ links: [PatientLink]) -> [PatientIdentifier: PatientLink] {
        let links = PatientLink.inForce(links).filter { $0.visit == nil }
        return Dictionary(links.map { ($0.prior, $0) }) { first, _ in first }
    }
}

extension PatientLink {
    /// The links that count: none that was taken back since, and of those of one prior identifier, or of one visit of it,
    /// the one that was written last.
    public static func inForce(_ links: some Sequence<PatientLink>) -> [PatientLink] {
        var said: [[String]: PatientLink] = [:]
        for link in links { said.keepLater(link, for: [link.prior.key, link.survivor.key, link.visit ?? ""]) }
        var latest: [[String]: PatientLink] = [:]
        for link in said.values where !link.isUndone {
            latest.keepLater(link, for: [link.prior.key, link.visit ?? ""])
        }
        return latest.values.sorted { $0.order < $1.order }
    }

    /// Whose a visit is that was told of a patient: visits change hands (A45), from one to the next, whatever the
    /// patients are called by then.
    ///
    /// - Parameter links: All links that touch the patient, or those that it is linked to.
    public static func owner(
        ofVisit visit: String?, toldOf patient: PatientIdentifier, _ links: [PatientLink]
    ) -> PatientIdentifier {
        guard let visit, links.contains(where: { $0.visit == visit }) else { return patient }
        var moves = inForce(links).filter { $0.visit == visit }
        var owner = patient
        while !moves.isEmpty {
            let members = PatientGroup(of: owner, links: links).members
            guard let last = moves.lastIndex(where: { members.contains($0.prior) }) else { break }
            owner = moves.remove(at: last).survivor
        }
        return owner
    }
}

extension [[String]: PatientLink] {
    fileprivate mutating func keepLater(_ link: PatientLink, for key: [String]) {
        if let other = self[key], other.order > link.order { return }
        self[key] = link
    }
}

extension PatientLink {
    /// Later is what was written later; of what was written at once, what was stored later.
    fileprivate var order: Order { Order(issued: issuedAt, isUndone: isUndone, recorded: recordedAt, id: id) }

    fileprivate struct Order: Comparable {
        var issued: Timestamp
        var isUndone: Bool
        var recorded: Timestamp
        var id: String

        static func < (left: Self, right: Self) -> Bool {
            (left.issued, left.isUndone ? 1 : 0, left.recorded, left.id)
                < (right.issued, right.isUndone ? 1 : 0, right.recorded, right.id)
        }
    }
}
