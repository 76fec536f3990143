import Mapping
import Records
import Storage
import Values

/// What messages and persons say of patients and beds, on its way into a commit.
extension MessageIntake {
    /// Adds to a batch what is said in it about patients and beds, and what follows: whose beds are, alerts that end or
    /// find their patient, records, events.
    func associate(
        _ batch: inout MessageBatch, _ memory: inout MessageBatch.Memory, _ draft: inout AlertDesk.Draft
    ) async throws {
        guard batch.saysOfBeds else { return }
        var news = BedDesk.News(places: batch.newPlaces)
        news.attachments = batch.attachments
        news.links = batch.links
        for reading in batch.patients {
            news.movements += reading.movements
            news.links += reading.links
        }
        if !batch.retold.isEmpty { (news.retold, news.places) = (batch.retold, Array(memory.beds.all)) }
        let links = try news.links.filter { try !store.hasPatientLink($0.id) }
        var guests = Guests(store: store, news: links)
        let merged = try await recordChanges(after: links, guests)
        guests.coming = Set(merged.filter { $0.kind == .created }.map(\.write.record.id))
        for dated in batch.patients.flatMap(\.records) where dated.record.guest == nil && !dated.isWithdrawn {
            guard try store.record(kind: dated.record.kind, id: dated.record.id) == nil else { continue }
            guests.coming.insert(dated.record.id)
        }
        draft.guests = guests
        let composer = EventComposer(tenant: store.id, time: batch.now)
        if !news.isEmpty {
            let desk = BedDesk(store: store, beds: batch.mapper.beds, now: batch.now)
            var facts = BedFacts()
            let changes = try desk.record(news, known: memory.beds.all, into: &facts)
            for place in news.places {
                memory.beds.keep(place, BedHistory.spansInForce(try store.associations(of: place).map(\.span)))
            }
            var events: [Event] = []
            for change in changes {
                memory.beds.keep(change.subject, change.after)
                events += try self.events(of: change, composer, guests)
                try await self.desk.reassign(change, into: &draft, &batch, now: batch.now)
            }
            batch.add(beds: facts, events: events + links.map { composer.merge($0) })
        }
        try await self.desk.regroup(links, into: &draft, &batch)
        batch.noteConflicts(&memory)
        for conflict in batch.conflicts where try !isOnePatient(conflict.named, conflict.associated) {
            batch.add(beds: BedFacts(), events: [composer.conflict(conflict)])
        }
        try addPatientRecords(to: &batch, merged, guests, composer)
    }

    /// Whether two identifiers are one patient: by merges, or as identifiers of one `Patient`.
    func isOnePatient(_ one: PatientIdentifier, _ other: PatientIdentifier) throws -> Bool {
        let group = PatientGroup(of: one, links: try store.patientLinks(of: [one, other]))
        if group.members.contains(other) { return true }
        guard let id = try store.patientID(of: one) else { return false }
        return try store.patientID(of: other) == id
    }

    /// One event for each time of which another patient is recorded now.
    private func events(
        of change: BedDesk.Change, _ composer: EventComposer, _ guests: Guests
    ) throws -> [Event] {
        try change.spans.compactMap { span in
            let before = change.before.last { $0.contains(span.since) }?.patient
            if before == span.patient { return nil }
            let guest = try span.patient.flatMap { try guests.known($0) }
            return composer.association(change.subject, span, guest: guest, previous: before)
        }
    }

    /// The guests and visits of ADT messages. A guest that is a `Patient` here already has its record from there; one that
    /// was merged has that of the survivor.
    ///
    /// - Parameter merged: What merges change about records.
    private func addPatientRecords(
        to batch: inout MessageBatch, _ merged: [(kind: RecordDifference.Kind, write: RecordWrite)], _ guests: Guests,
        _ composer: EventComposer
    ) throws {
        var writes = merged
        for dated in batch.patients.flatMap(\.records) {
            var record = dated.record
            if record.guest == nil {
                let isMerged = try guests.group(of: dated.patient).survivor != dated.patient
                if try isMerged || store.patientID(of: dated.patient) != nil { continue }
            } else {
                let visit = PatientReading.visit(of: record, toldOf: dated.patient)
                record.guest = try guests.id(ofVisit: visit, toldOf: dated.patient)
                if let visit { record.id = try id(of: record, ofVisit: visit, dated.patient, guests) }
            }
            let stored = try store.record(kind: record.kind, id: record.id)
            if let stored, stored.record.isNewer(than: dated.asOf) { continue }
            if let stored, !stored.isWithdrawn, !dated.replaces(stored.record) { continue }
            if let stored, !stored.isWithdrawn {
                record.complete(from: stored.record) { dated.isAmending || dated.kept.contains($0) }
            }
            var changes = RecordDifference(
                stored: stored.map { [$0] } ?? [], mapped: dated.isWithdrawn ? [] : [record]
            ).changes
            // What is withdrawn is so as of the message that says it: an older one doesn't bring it back.
            for index in changes.indices where dated.isWithdrawn { changes[index].write.record.keepAsOf(of: record) }
            writes += changes
        }
        batch.add(
            records: writes.map(\.write),
            events: writes.map { composer.record($0.kind, $0.write.record, cause: "\(batch.now.microseconds)") })
    }

    /// The id of the record of a visit: of a patient who was merged, the one under whichever identifier it was told first.
    private func id(
        of record: Record, ofVisit visit: String, _ patient: PatientIdentifier, _ guests: Guests
    ) throws -> String {
        if try store.record(kind: record.kind, id: record.id) != nil { return record.id }
        for member in try guests.group(of: patient).members.sorted() where member != patient {
            let id = PatientReading.visitID(kind: record.kind, member, visit: visit)
            if try store.record(kind: record.kind, id: id) != nil { return id }
        }
        return record.id
    }
}

extension PatientReading.DatedRecord {
    /// Whether it may take the place of a record, by that one's status.
    fileprivate func replaces(_ other: Record) -> Bool {
        guard !from.isEmpty, case .text(let status)? = other["status"] else { return true }
        return from.contains(status)
    }
}

extension Record {
    /// Takes fields that it lacks from another one, and has them in that one's order.
    fileprivate mutating func complete(from other: Record, where isKept: (String) -> Bool) {
        let added = fields.filter { other[$0.name] == nil }
        fields =
            other.fields.compactMap { old in
                fields.first { $0.name == old.name } ?? (isKept(old.name) ? old : nil)
            } + added
        if time == nil, case .time(let start)? = self["start"], isKept("start") { time = start }
    }

    fileprivate mutating func keepAsOf(of other: Record) {
        guard let asOf = other["asOf"], let index = fields.firstIndex(where: { $0.name == "asOf" }) else { return }
        fields[index].value = asOf
    }

    /// Whether what it says is from after a moment.
    fileprivate func isNewer(than moment: Timestamp) -> Bool {
        guard case .time(let asOf)? = self["asOf"] else { return false }
        return asOf.interval().lowerBound > moment
    }
}
