import Alerting
import HL7v2
import Journal
import Mapping
import Records
import Seal
import Storage
import Values

/// Puts the commit of some messages together: what each gives, or why it is kept for a person.
struct MessageBatch {
    let tenant: TenantID
    let journalID: String
    let now: Timestamp
    let mapper: Mapper
    let configuration: MessageIntakeConfiguration
    /// Whether two identifiers are one patient by what is stored.
    private let areOne: @Sendable (PatientIdentifier, PatientIdentifier) -> Bool
    /// The identifier that one is served under by what is stored.
    private let survivor: @Sendable (PatientIdentifier) -> PatientIdentifier
    private(set) var commit: Commit
    private(set) var counts = Counts()
    /// The records that messages declared, each once; compared with what is stored when the batch is finished.
    private(set) var records: [Record] = []
    /// The last samples of each subject whose event is due.
    private(set) var heard: [SampleSubject: SampleBatch] = [:]
    /// What messages said about patients; who says something ends the batch, so that what comes after meets it.
    private(set) var patients: [PatientReading] = []
    /// Beds and devices that were never met before.
    private(set) var newPlaces: [SampleSubject] = []
    /// Messages that named another patient than the one whose the bed is.
    private(set) var conflicts: [BedConflict] = []
    /// What a person said.
    var attachments: [BedAttachment] = []
    var links: [PatientLink] = []
    /// Patients whose stays are to be told anew, since other names of beds mean the same now.
    var retold: [PatientIdentifier] = []
    /// Patients whom messages named in beds that were met for the first time: whose these are is looked up with the batch.
    private var claims: [(bed: SampleSubject, named: PatientIdentifier, time: Timestamp)] = []
    /// What reporters of alarms are to be told once the batch is durable.
    private(set) var answers: [(peer: String, answer: AlarmAnswer)] = []
    private var digests: Set<[UInt8]> = []
    private var sources: [FrameSource: (count: Int, first: UInt64, last: UInt64)] = [:]

    struct Counts {
        var applied = 0, duplicates = 0, quarantined = 0, archived = 0, samples = 0, waves = 0, remarks = 0
    }

    init(
        tenant: TenantID, journalID: String, now: Timestamp, mapper: Mapper,
        _ configuration: MessageIntakeConfiguration,
        areOne: @escaping @Sendable (PatientIdentifier, PatientIdentifier) -> Bool,
        survivor: @escaping @Sendable (PatientIdentifier) -> PatientIdentifier
    ) {
        (self.tenant, self.journalID, self.now) = (tenant, journalID, now)
        (self.mapper, self.configuration) = (mapper, configuration)
        (self.areOne, self.survivor) = (areOne, survivor)
        commit = Commit(time: now)
    }

    /// What is carried from batch to batch, once the batch is committed.
    struct Memory {
        /// The last record of each device, by its id: what is known to be stored as it is.
        var lastRecords: [String: Record] = [:]
        var lastVitalEvent = SubjectMap<Timestamp>()
        var beds = KnownBeds()
        /// When names of beds mean the same, as stays were told; nil before it was looked.
        var matching: BedMatching?
    }

    /// Whether a message with this fingerprint is in the batch.
    func holds(_ digest: [UInt8]) -> Bool { digests.contains(digest) }

    /// Whether anything is to be recorded, or looked up, of patients and beds.
    var saysOfBeds: Bool {
        !patients.isEmpty || !newPlaces.isEmpty || !conflicts.isEmpty || !attachments.isEmpty || !links.isEmpty
            || !retold.isEmpty
    }

    /// Whether whose a bed is, or who is one patient with whom, is another with it.
    var changesWhose: Bool {
        !patients.isEmpty || !conflicts.isEmpty || !attachments.isEmpty || !links.isEmpty || !retold.isEmpty
            || !commit.beds.isEmpty
    }

    /// Whether it says something of a record that another batch writes.
    func sharesRecords(with other: MessageBatch) -> Bool {
        guard !records.isEmpty, !other.commit.records.isEmpty else { return false }
        let written = Set(other.commit.records.map(\.record.id))
        return records.contains { written.contains($0.id) }
    }

    /// Takes one frame.
    ///
    /// - Parameter isKnown: Whether a fingerprint took effect before.
    mutating func add(
        _ entry: JournalEntry, _ channels: inout ChannelCache, _ memory: inout Memory, _ draft: inout AlertDesk.Draft,
        _ desk: AlertDesk, isKnown: ([UInt8]) throws -> Bool
    ) rethrows {
        if entry.frame.kind == .audit, let read = try? AuditEntry(packed: entry.frame.bytes) {
            commit.audit.append(read)
            return
        }
        note(entry)
        guard entry.frame.kind == .message else {
            takeStray(entry)
            return
        }
        let message: HL7Message
        do throws(HL7ParseError) {
            message = try HL7Message(parsing: entry.frame.bytes)
        } catch {
            quarantine(entry, reason: "not-hl7", detail: "\(error)")
            return
        }
        let content = message.fingerprintContent
        if content.basis != .alwaysNew {
            let digest = Self.digest(of: content, peer: entry.source.peer)
            guard digests.insert(digest).inserted, try !isKnown(digest) else {
                counts.duplicates += 1
                answerAgain(message, of: entry, &channels)
                return
            }
            commit.fingerprints.append(MessageFingerprint(digest: digest, receivedAt: entry.frame.receivedAt))
        }
        guard tenant != .system else {
            let detail = "the peer \(entry.source.peer) belongs to no tenant; name it under mllp.peers"
            quarantine(entry, reason: "unknown-peer", detail: detail)
            return
        }
        if read(message, of: entry, &channels, &memory, &draft, desk) == .whole {
            archive(entry)
        }
    }

    /// Tells the reporter of an alarm again that it was received: it may have sent it again for lack of that.
    private mutating func answerAgain(_ message: HL7Message, of entry: JournalEntry, _ channels: inout ChannelCache) {
        guard tenant != .system else { return }
        for answer in mapper.alarmAnswers(to: message, context: context(of: entry), cache: &channels) {
            answers.append((entry.source.peer, answer))
        }
    }

    private func context(of entry: JournalEntry) -> MessageContext {
        let (peer, receivedAt, offset) = (entry.source.peer, entry.frame.receivedAt, configuration.offset)
        return MessageContext(
            peer: peer, profile: configuration.profile(peer), receivedAt: receivedAt,
            journalSequence: entry.sequence, offset: { offset(peer, $0, receivedAt) })
    }

    private mutating func archive(_ entry: JournalEntry) {
        commit.archive.append(
            ArchiveEntry(
                journalSequence: entry.sequence, peer: entry.source.peer, receivedAt: entry.frame.receivedAt,
                bytes: entry.frame.bytes))
    }

    /// Takes bytes that are no whole message.
    private mutating func takeStray(_ entry: JournalEntry) {
        switch StrayFate(entry.frame) {
        case .archived:
            counts.archived += 1
            archive(entry)
        case .quarantined(let reason, let detail): quarantine(entry, reason: reason, detail: detail)
        }
    }

    enum Taking {
        /// Mapped; nothing for a person to look at.
        case whole
        /// Kept in quarantine, mapped in part or not at all.
        case kept
    }

    /// Maps a message and adds what it gives; what could not be taken goes to quarantine.
    mutating func read(
        _ message: HL7Message, of entry: JournalEntry, _ channels: inout ChannelCache, _ memory: inout Memory,
        _ draft: inout AlertDesk.Draft, _ desk: AlertDesk
    ) -> Taking {
        if message.isResponse {
            counts.archived += 1
            return .whole
        }
        guard let reading = mapper.reading(of: message, context: context(of: entry), cache: &channels) else {
            let type = message.header.field(9).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
            quarantine(entry, reason: "no-mapping", detail: "no file of Mappings/hl7v2 takes messages of type \(type)")
            return .kept
        }
        counts.remarks += reading.issues.count
        note(placesOf: reading, &memory)
        for other in reading.others {
            counts.remarks += other.issues.count
            note(placesOf: other, &memory)
        }
        if let said = reading.patients { patients.append(said) }
        if let refusal = reading.refusal {
            quarantine(entry, reason: refusal.reason, detail: refusal.detail)
            return .kept
        }
        guard !reading.isEmpty else {
            let why = reading.issues.first.map { ": \($0)" } ?? ": it has no rows with readings"
            quarantine(entry, reason: "no-readings", detail: "\(reading.mapping) found no reading\(why)")
            return .kept
        }
        take(allOf: reading, of: entry, &memory, &draft, desk)
        for other in reading.others { take(allOf: other, of: entry, &memory, &draft, desk) }
        let fault = reading.issues.first(where: \.isError)
        if let fault = fault ?? reading.others.lazy.flatMap(\.issues).first(where: \.isError) {
            quarantine(entry, reason: "row-fault", detail: "\(fault)")
            return .kept
        }
        counts.applied += 1
        return .whole
    }

    /// Takes all that a message gave of one patient.
    private mutating func take(
        allOf reading: MessageReading, of entry: JournalEntry, _ memory: inout Memory, _ draft: inout AlertDesk.Draft,
        _ desk: AlertDesk
    ) {
        if let batch = reading.batch {
            take(batch, skewGuard: reading.skewGuard ?? configuration.skewGuard, &memory, &draft, desk)
        }
        if !reading.waves.isEmpty {
            commit.waves.append(WaveBatch(receivedAt: entry.frame.receivedAt, chunks: reading.waves))
            counts.waves += reading.waves.count
        }
        take(reading, &draft, desk)
        for answer in reading.alarmAnswers { answers.append((entry.source.peer, answer)) }
        for record in reading.records where memory.lastRecords[record.id] != record {
            memory.lastRecords[record.id] = record
            records.append(record)
        }
    }

    private mutating func take(
        _ batch: SampleBatch, skewGuard: Duration, _ memory: inout Memory, _ draft: inout AlertDesk.Draft,
        _ desk: AlertDesk
    ) {
        counts.samples += batch.samples.count
        commit.samples.append(batch)
        let outcome = draft.state.table.receive(
            batch, evidence: { SampleObservationID($0).description }, now: now, lateAfter: configuration.lateAfter,
            skewGuard: skewGuard, place: nameless(placeOf: batch, memory)
        ) { [survivor] subject in subject.patient.map { survivor($0).subject } ?? subject }
        if !outcome.isEmpty {
            let isBehind = configuration.isBehind(receivedAt: batch.receivedAt, now: now)
            desk.take(outcome, into: &draft, &commit, isBehind: isBehind)
        }
        let last = memory.lastVitalEvent[batch.subject]
        if heard[batch.subject] != nil || last.map({ now - $0 >= configuration.vitalEventInterval }) ?? true {
            heard[batch.subject] = batch
            memory.lastVitalEvent[batch.subject] = now
        }
    }

    /// The place of samples that name a patient, unless it is another one's by association.
    private func nameless(placeOf batch: SampleBatch, _ memory: borrowing Memory) -> SampleSubject? {
        guard let named = batch.subject.patient, let first = batch.samples.first, let place = first.channel.place else {
            return nil
        }
        let associated = memory.beds.span(of: place, at: first.time.instant)?.patient
        return associated.map { $0 == named || areOne($0, named) } ?? true ? place : nil
    }

    /// Takes what devices say of their alarms.
    private mutating func take(_ reading: MessageReading, _ draft: inout AlertDesk.Draft, _ desk: AlertDesk) {
        let skewGuard = reading.skewGuard ?? configuration.skewGuard
        for heartbeat in reading.heartbeats {
            let outcome = draft.state.devices.receive(heartbeat, now: now, lateAfter: configuration.lateAfter)
            let isBehind = configuration.isBehind(receivedAt: heartbeat.receivedAt, now: now)
            desk.take(outcome, into: &draft, &commit, isBehind: isBehind)
        }
        for report in reading.alarms {
            let outcome = draft.state.devices.receive(
                report, now: now, lateAfter: configuration.lateAfter, skewGuard: skewGuard, areOne: areOne)
            let isBehind = configuration.isBehind(receivedAt: report.receivedAt, now: now)
            desk.take(outcome, into: &draft, &commit, isBehind: isBehind)
        }
    }

    /// Remembers a bed or device that is met for the first time.
    mutating func meet(_ place: SampleSubject, _ memory: inout Memory) {
        guard place.patient == nil, !memory.beds.isKnown(place) else { return }
        memory.beds.keep(place, [])
        newPlaces.append(place)
    }

    /// Looks which beds a message is from, and whether it names another patient than whose the bed is.
    private mutating func note(placesOf reading: MessageReading, _ memory: inout Memory) {
        if let wave = reading.waves.first, let place = wave.channel.place { meet(place, &memory) }
        for alarm in reading.alarms { meet(alarm.subject, &memory) }
        guard let batch = reading.batch, let place = batch.samples.first?.channel.place else { return }
        meet(place, &memory)
        guard let named = batch.subject.patient, let time = batch.samples.first?.time.instant else { return }
        if newPlaces.contains(place) {
            claims.append((place, named, time))
        } else {
            note(conflictOf: place, named: named, at: time, &memory)
        }
    }

    /// Looks whether messages from beds that were met for the first time named another patient than whose these are.
    mutating func noteConflicts(_ memory: inout Memory) {
        for claim in claims { note(conflictOf: claim.bed, named: claim.named, at: claim.time, &memory) }
        claims = []
    }

    private mutating func note(
        conflictOf bed: SampleSubject, named: PatientIdentifier, at time: Timestamp, _ memory: inout Memory
    ) {
        guard let associated = memory.beds.span(of: bed, at: time)?.patient, associated != named else { return }
        let conflict = BedConflict(bed: bed, named: named, associated: associated, time: time)
        if memory.beds.isFirst(conflict) { conflicts.append(conflict) }
    }

    /// Maps a quarantined message again; only if that works anything of it is added.
    mutating func reread(
        _ entry: JournalEntry, quarantined id: String, _ channels: inout ChannelCache, _ memory: inout Memory,
        _ draft: inout AlertDesk.Draft, _ desk: AlertDesk
    ) -> Bool {
        guard entry.frame.kind == .message, let message = try? HL7Message(parsing: entry.frame.bytes) else {
            return false
        }
        var (attempt, attemptMemory, attemptDraft) = (self, memory, draft)
        guard attempt.read(message, of: entry, &channels, &attemptMemory, &attemptDraft, desk) == .whole else {
            return false
        }
        (self, memory, draft) = (attempt, attemptMemory, attemptDraft)
        commit.quarantine.append(.resolve(id: id, at: now))
        return true
    }

    /// Adds to the commit what is known only after the last message: who was heard, and what changed about devices.
    mutating func add(events: [Event], records writes: [RecordWrite]) {
        commit.events += events
        commit.records += writes
        for (source, range) in sources.sorted(by: { $0.value.first < $1.value.first }) {
            commit.audit.append(
                AuditEntry(
                    time: now, actor: source.peer, role: "device", action: "message", target: "\(range.count) messages",
                    patients: [], outcome: "stored", origin: source.listener,
                    trace: "\(journalID)/\(range.first)-\(range.last)"))
        }
    }

    mutating func add(beds facts: BedFacts, events: [Event]) {
        commit.beds = facts.isEmpty ? commit.beds : facts
        commit.events += events
    }

    mutating func add(records writes: [RecordWrite], events: [Event]) {
        commit.records += writes
        commit.events += events
    }

    mutating func take(_ outcome: AlarmTable.Outcome, of desk: AlertDesk, _ draft: inout AlertDesk.Draft) {
        desk.take(outcome, into: &draft, &commit)
    }

    mutating func add(_ desk: AlertDesk, _ draft: inout AlertDesk.Draft, upTo taken: UInt64?) async throws {
        try await desk.finish(&draft, into: &commit, upTo: taken)
    }

    mutating func markApplied(upTo sequence: UInt64) {
        commit.applied = JournalMark(journalID: journalID, sequence: sequence)
    }

    mutating func audit(_ entry: AuditEntry) { commit.audit.append(entry) }

    private mutating func quarantine(_ entry: JournalEntry, reason: String, detail: String) {
        counts.quarantined += 1
        let id = StableID("quarantine", journalID, tenant.name, String(entry.sequence)).text()
        let kept = QuarantineEntry(
            id: "q-" + id, reason: reason, detail: detail, peer: entry.source.peer, listener: entry.source.listener,
            receivedAt: entry.frame.receivedAt, journalSequence: entry.sequence, bytes: entry.frame.bytes,
            offset: entry.frame.stray?.offset)
        commit.quarantine.append(.keep(kept))
        commit.events.append(
            EventComposer(tenant: tenant, time: now).quarantined(id: kept.id, reason: reason, peer: kept.peer))
    }

    private mutating func note(_ entry: JournalEntry) {
        let known = sources[entry.source]
        sources[entry.source] = (
            (known?.count ?? 0) + 1, known?.first ?? entry.sequence, entry.sequence
        )
    }

    /// The message's own time, then a digest of peer and content: what comes together is kept together.
    private static func digest(of content: FingerprintContent, peer: String) -> [UInt8] {
        var digester = Digester()
        digester.update(delimited: peer)
        content.feed { digester.update($0.bytes) }
        let time = (0..<7).map { UInt8(truncatingIfNeeded: content.timeDigits &>> UInt64(48 - 8 * $0)) }
        return time + digester.finish().bytes.prefix(MessageFingerprint.byteCount - time.count)
    }
}
