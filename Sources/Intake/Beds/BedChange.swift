import Mapping
public import Records
import Seal
import Storage
import Synchronization
public import Values

/// What a person says of a bed or device: whose it was, or that what persons said is taken back.
public struct BedChange: Sendable {
    public var place: SampleSubject
    /// Nil takes back what persons said of the time.
    public var patient: PatientIdentifier?
    public var since: Timestamp
    public var until: Timestamp?

    public init(place: SampleSubject, patient: PatientIdentifier?, since: Timestamp, until: Timestamp?) {
        (self.place, self.patient, self.since, self.until) = (place, patient, since, until)
    }
}

extension MessageIntake {
    /// Records what a person says of a bed or device; readings of the time, stored or to come, are whose it says.
    ///
    /// - Returns: The id by which it can be taken back.
    /// - Throws: `StoreError`; nothing has changed then.
    public func attach(_ change: BedChange, _ request: RequestContext) async throws -> String {
        try await desk.gate.run {
            var memory = memory.withLock { $0 }
            var (draft, batch) = (newDraft(), newBatch())
            let id =
                "b-"
                + StableID(
                    "attachment", change.place.key, change.patient?.key ?? "", String(change.since.microseconds),
                    String(batch.now.microseconds), request.actor
                ).text()
            batch.attachments = [
                BedAttachment(
                    id: id, subject: change.place, patient: change.patient, since: change.since, until: change.until,
                    actor: request.actor, recordedAt: batch.now)
            ]
            let patients = try change.patient.flatMap { try store.patientID(of: $0) }.map { [$0] } ?? []
            batch.audit(
                request.auditEntry(
                    action: change.patient == nil ? "detach" : "attach", target: "orphans/\(id)", patients: patients,
                    outcome: "recorded"))
            try await commitAtOnce(&batch, &memory, &draft)
            return id
        }
    }

    /// Stores what a person said before any message that waits, and takes over what it changes.
    func commitAtOnce(
        _ batch: inout MessageBatch, _ memory: inout MessageBatch.Memory, _ draft: inout AlertDesk.Draft
    ) async throws {
        try await complete(&batch, &memory, &draft)
        var commit = batch.commit
        commit.isInteractive = true
        _ = try await store.commit(commit)
        metrics.count(batch)
        self.memory.withLock { [memory] in $0 = memory }
        desk.keep(draft)
    }

    /// Tells all stays anew if other names of beds mean the same by the mapping now in force.
    func takeOverBeds() async throws {
        let beds = mapper().beds
        guard memory.withLock({ $0.matching }) != beds else { return }
        try await desk.gate.run {
            var memory = memory.withLock { $0 }
            var (draft, batch) = (newDraft(), newBatch())
            let isKnown = memory.matching != nil
            memory.matching = batch.mapper.beds
            batch.retold = try isKnown || store.areStaysKeyed(otherThanBy: beds) ? store.movedPatients() : []
            try await complete(&batch, &memory, &draft)
            if !batch.commit.beds.isEmpty { _ = try await store.commit(batch.commit) }
            self.memory.withLock { $0 = memory }
            desk.keep(draft)
        }
    }

    /// Looks whose all beds and devices are that were ever heard, by the mapping now in force; at start.
    func restoreBeds() async throws {
        try await desk.gate.run {
            var memory = memory.withLock { $0 }
            var (draft, batch) = (newDraft(), newBatch())
            for measured in try store.measuredSubjects() {
                let bed = measured.bed.map { SampleSubject.bed($0) }
                let place = measured.subject.patient == nil ? measured.subject : bed
                if let place { batch.meet(place, &memory) }
            }
            try await complete(&batch, &memory, &draft)
            if !batch.commit.beds.isEmpty { _ = try await store.commit(batch.commit) }
            self.memory.withLock { $0 = memory }
            desk.keep(draft)
        }
    }
}
