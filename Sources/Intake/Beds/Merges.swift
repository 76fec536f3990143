import Mapping
public import Records
import Seal
import Storage
import Synchronization
import Values

/// What follows when identifiers become one patient, or cease to be: the records of visits and guests, and alerts.
extension MessageIntake {
    /// Takes a merge back, as a person says: each identifier is a patient of its own again, in all that was and will be
    /// stored. A later merge of the same two counts again.
    ///
    /// - Throws: ``IntakeError/Code/notFound``; ``IntakeError/Code/conflict`` if the merge is not in force; `StoreError`.
    ///   Nothing has changed then.
    public func undoMerge(_ id: String, _ request: RequestContext) async throws -> PatientLink {
        try await desk.gate.run {
            guard let link = try store.patientLink(id), !link.isUndone else {
                throw IntakeError(.notFound, .notFound, "there is no merge \(id)")
            }
            guard PatientLink.inForce(try store.patientLinks(of: [link.prior])).contains(where: { $0.id == id }) else {
                throw IntakeError(
                    .conflict, .conflict, "the merge is not in force: it was taken back, or another one counts")
            }
            var memory = memory.withLock { $0 }
            var (draft, batch) = (newDraft(), newBatch())
            var undone = link
            (undone.id, undone.isUndone) = ("m-" + StableID("undo", id).text(), true)
            (undone.recordedAt, undone.source) = (batch.now, request.actor)
            batch.links = [undone]
            let patients = try [link.prior, link.survivor].compactMap { try store.patientID(named: $0) }
            batch.audit(
                request.auditEntry(action: "undo", target: "merges/\(id)", patients: patients, outcome: "recorded"))
            try await commitAtOnce(&batch, &memory, &draft)
            return undone
        }
    }

    /// What merges, and merges that are taken back, change about records.
    func recordChanges(
        after links: [PatientLink], _ guests: Guests
    ) async throws -> [(kind: RecordDifference.Kind, write: RecordWrite)] {
        var changes: [(kind: RecordDifference.Kind, write: RecordWrite)] = []
        for link in links where link.visit == nil {
            changes += try await guestChanges(after: link)
        }
        var members: Set<PatientIdentifier> = []
        for link in links {
            for end in [link.prior, link.survivor] {
                members.formUnion(try guests.group(of: end).members)
                members.formUnion(try Guests(store: store).group(of: end).members)
            }
        }
        // Who once gave a visit to one of them told of it first.
        let traded = try (store.patientLinks(of: members) + links).filter { $0.visit != nil }
        for end in traded.flatMap({ [$0.prior, $0.survivor] }) {
            members.formUnion(try guests.group(of: end).members)
        }
        var homes: Set<String> = []
        for member in members {
            homes.formUnion([TenantStore.toldGuestID(of: member), try guests.id(of: member)])
            homes.insert(try Guests(store: store).id(of: member))
        }
        for home in homes.sorted() {
            for stored in try await told(of: home) {
                guard let guest = try await guest(ofTold: stored.record, among: members, guests),
                    stored.record.guest != guest
                else { continue }
                var record = stored.record
                record.guest = guest
                changes.append((.updated, RecordWrite(record: record)))
            }
        }
        return changes
    }

    /// The guest of a merged identifier goes, and comes back as it was when the merge is taken back.
    private func guestChanges(
        after link: PatientLink
    ) async throws -> [(kind: RecordDifference.Kind, write: RecordWrite)] {
        let id = TenantStore.toldGuestID(of: link.prior)
        let stored = try store.record(kind: "guest", id: id)
        if !link.isUndone { return RecordDifference(stored: stored.map { [$0] } ?? [], mapped: []).changes }
        let merged = try store.patientLinks(of: [link.prior]).filter { $0.prior == link.prior && !$0.isUndone }
        guard let stored, stored.isWithdrawn, merged.contains(where: { $0.recordedAt == stored.updatedAt }) else {
            return []
        }
        let history = try await store.recordHistory(kind: "guest", id: id)
        guard let last = history.first(where: { !$0.isWithdrawn }) else { return [] }
        return [(.created, RecordWrite(record: last.record))]
    }

    /// The records of a guest that messages gave: those of resources follow these.
    private func told(of guest: String) async throws -> [StoredRecord] {
        var (found, page) = ([StoredRecord](), PageRequest(count: 200))
        repeat {
            let records = try await store.timeline(guest: guest, page: page)
            found += records.items.filter { if case .message = $0.record.source { true } else { false } }
            page.cursor = records.next
        } while page.cursor != nil
        return found
    }

    /// Whose a record is now that was told of one of some patients; nil if it was told of none of them.
    ///
    /// Of a visit its id says of which one, of others whose it was at first.
    private func guest(
        ofTold record: Record, among members: Set<PatientIdentifier>, _ guests: Guests
    ) async throws -> String? {
        for member in members.sorted() {
            guard let visit = PatientReading.visit(of: record, toldOf: member) else { continue }
            return try guests.id(ofVisit: visit, toldOf: member)
        }
        let first = try await store.recordHistory(kind: record.kind, id: record.id).last?.record.guest
        let owner = try members.sorted().first { member in
            try TenantStore.toldGuestID(of: member) == first || first != nil && store.patientID(named: member) == first
        }
        return try owner.map { try guests.id(of: $0) }
    }
}
