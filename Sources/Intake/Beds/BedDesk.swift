import Mapping
import Records
import Storage
import Values

/// Tells from all statements about patients and beds whose each bed is, and records what that changes.
///
/// It decides nothing by itself: what statements mean together is ``PatientPath``'s, whose a bed is then
/// ``BedHistory``'s. Here they meet what is stored.
struct BedDesk {
    let store: TenantStore
    let beds: BedMatching
    let now: Timestamp

    /// A bed or device that belongs to other patients than before, at some times.
    struct Change {
        var subject: SampleSubject
        var before: [AssociatedSpan]
        var after: [AssociatedSpan]
        /// What was recorded of it.
        var spans: [AssociatedSpan]
    }

    /// What is new for the desk.
    struct News {
        var movements: [Movement] = []
        var links: [PatientLink] = []
        var attachments: [BedAttachment] = []
        /// Beds and devices that were never met before.
        var places: [SampleSubject] = []
        /// Patients whose stays are to be told anew from what is stored of them.
        var retold: [PatientIdentifier] = []

        var isEmpty: Bool {
            movements.isEmpty && links.isEmpty && attachments.isEmpty && places.isEmpty && retold.isEmpty
        }
    }

    /// Records what is new, and what it changes.
    ///
    /// - Parameter known: All beds and devices that were ever met.
    func record(
        _ news: News, known: some Sequence<SampleSubject>, into facts: inout BedFacts
    ) throws -> [Change] {
        let movements = try news.movements.filter { try !store.hasMovement($0.id) }.map { movement in
            var stored = movement
            stored.recordedAt = now
            return stored
        }
        let links = try news.links.filter { try !store.hasPatientLink($0.id) }.map { link in
            var stored = link
            stored.recordedAt = now
            return stored
        }
        facts.movements += movements
        facts.links += links
        facts.attachments += news.attachments
        let moved = try moved(movements, links, retold: news.retold, &facts)
        var asked = Set(news.places + news.attachments.map(\.subject))
        // That a bed is met changes nothing for others.
        if !moved.keys.isEmpty { asked.formUnion(known.filter { moved.keys.contains(key(of: $0)) }) }
        var changes: [Change] = []
        for subject in asked.sorted(by: { $0.key < $1.key }) {
            let key = key(of: subject)
            let change = try change(of: subject, key: key, moved, news.attachments)
            guard let change else { continue }
            facts.associations += change.spans.map { Association(subject: subject, span: $0, recordedAt: now) }
            changes.append(change)
        }
        return changes
    }

    /// The key of a bed; empty for devices, and for names of no bed.
    private func key(of subject: SampleSubject) -> String {
        if case .bed(let name) = subject { beds.key(of: name) ?? "" } else { "" }
    }

    // MARK: Patients

    /// The new stays of patients of whom something new is said.
    private struct Moved {
        var patients: Set<PatientIdentifier> = []
        var stays: [String: [Stay]] = [:]
        /// The keys of beds that they are or were in.
        var keys: Set<String> = []
    }

    private func moved(
        _ movements: [Movement], _ newLinks: [PatientLink], retold: [PatientIdentifier], _ facts: inout BedFacts
    ) throws -> Moved {
        var moved = Moved()
        let linked = newLinks.flatMap { [$0.prior, $0.survivor] }
        let said = Set(movements.map(\.patient) + linked + retold)
        // Visits change hands: who gave one and who has it now are told together.
        let traded = try (store.patientLinks(of: said) + newLinks).filter { $0.visit != nil }
        for patient in said.union(traded.flatMap { [$0.prior, $0.survivor] }).sorted()
        where !moved.patients.contains(patient) {
            let links = try store.patientLinks(of: [patient] + linked) + newLinks
            let group = PatientGroup(of: patient, links: links)
            let told = try statements(of: group, links, movements)
            let stays = PatientPath.stays(of: told, as: group.survivor, beds: beds).compactMap { stay in
                beds.key(of: stay.place).map { (bed: $0, stay: stay) }
            }
            let old = try store.stays(of: group.members)
            moved.keys.formUnion(old.compactMap { beds.key(of: $0.place) } + stays.map(\.bed))
            moved.patients.formUnion(group.members)
            for (bed, stay) in stays { moved.stays[bed, default: []].append(stay) }
            facts.stays.append(StaysWrite(patients: group.members.sorted(), stays: stays))
        }
        return moved
    }

    /// All that was ever said of a patient, under all its identifiers, without the visits that became another patient's.
    private func statements(
        of group: PatientGroup, _ links: [PatientLink], _ new: [Movement]
    ) throws -> [Movement] {
        var patients = group.members
        for link in links where link.visit != nil {
            for end in [link.prior, link.survivor] {
                patients.formUnion(PatientGroup(of: end, links: links).members)
            }
        }
        let all = try store.movements(of: patients) + new.filter { patients.contains($0.patient) }
        return all.filter { movement in
            group.members.contains(PatientLink.owner(ofVisit: movement.visit, toldOf: movement.patient, links))
        }
    }

    // MARK: Beds

    private func change(
        of subject: SampleSubject, key: String, _ moved: Moved, _ attachments: [BedAttachment]
    ) throws -> Change? {
        var stays: [Stay] = []
        if !key.isEmpty {
            stays = try store.stays(inBed: key).filter { !moved.patients.contains($0.patient) }
            stays += moved.stays[key] ?? []
        }
        var isAmbiguous = false
        if case .bed(let name) = subject {
            let places = Set(stays.map(\.place)).sorted()
            let meant = beds.names(of: name, among: places)
            isAmbiguous = meant == nil
            stays.removeAll { !beds.agree($0.place, name) }
        }
        let said = try store.attachments(of: subject) + attachments.filter { $0.subject == subject }
        let before = BedHistory.spansInForce(try store.associations(of: subject).map(\.span))
        let after = BedHistory.spans(stays: stays, isAmbiguous: isAmbiguous, attachments: said)
        let spans = BedHistory.changes(from: before, to: after)
        return spans.isEmpty ? nil : Change(subject: subject, before: before, after: after, spans: spans)
    }
}
