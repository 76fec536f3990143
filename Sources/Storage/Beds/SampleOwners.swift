import Records
import Values

/// Whose samples are, for one read: associations of beds and devices, and merges of patients.
final class SampleOwners {
    private let session: Session
    private var facts: [SampleSubject: [Association]] = [:]
    private var links: [PatientIdentifier: [PatientLink]] = [:]

    init(_ session: Session) { self.session = session }

    /// The identifier in use of whoever a subject is at a time, by what was recorded until a moment; nil for nobody.
    func patient(
        of subject: SampleSubject, at time: Timestamp, recordedUntil moment: Timestamp? = nil
    ) throws -> PatientIdentifier? {
        let named =
            try subject.patient
            ?? facts(of: subject).last { $0.span.contains(time) && $0.isKnown(at: moment) }?.span.patient
        guard let named else { return nil }
        let links = try links(of: named).filter { link in moment.map { link.recordedAt <= $0 } ?? true }
        return links.isEmpty ? named : PatientGroup(of: named, links: links).survivor
    }

    /// Each moment at which it became known that it is another patient's, after it was first stored, with whose it was
    /// from then on (RULES, Samples as Observations).
    func changes(
        of subject: SampleSubject, at time: Timestamp, storedAt: Timestamp
    ) throws -> [(recordedAt: Timestamp, patient: PatientIdentifier?)] {
        var moments: Set<Timestamp> = []
        if let patient = subject.patient {
            moments.formUnion(try links(of: patient).map(\.recordedAt))
        } else {
            for fact in try facts(of: subject) where fact.span.contains(time) {
                moments.insert(fact.recordedAt)
                if let patient = fact.span.patient { moments.formUnion(try links(of: patient).map(\.recordedAt)) }
            }
        }
        let later = moments.filter { $0 > storedAt }.sorted()
        guard !later.isEmpty else { return [] }
        var owner = try patient(of: subject, at: time, recordedUntil: storedAt)
        var changes: [(Timestamp, PatientIdentifier?)] = []
        for moment in later {
            let next = try patient(of: subject, at: time, recordedUntil: moment)
            if next != owner { changes.append((moment, next)) }
            owner = next
        }
        return changes
    }

    /// All identifiers that are one patient with this one.
    func group(of patient: PatientIdentifier) throws -> PatientGroup {
        PatientGroup(of: patient, links: try links(of: patient))
    }

    /// The beds and devices that were ever said to be a patient's, with the times; whether that is still in force, the
    /// samples tell.
    func places(of patient: PatientIdentifier) throws -> [(subject: SampleSubject, times: Range<Int64>)] {
        try places("patient = ?", patient.key)
    }

    /// The same for everyone with an identifier of this value, in whatever system.
    func patients(withValue value: String) throws -> [PatientIdentifier] {
        let keys = try session.connection.rows(
            "SELECT DISTINCT patient FROM association WHERE value = ?", [.text(ColumnCodec.stored(value))]
        ) { $0.text(0) }
        return keys.compactMap(PatientIdentifier.init(key:))
    }

    private func places(
        _ condition: String, _ key: String
    ) throws -> [(subject: SampleSubject, times: Range<Int64>)] {
        try session.connection.rows(
            "SELECT subject, since, until FROM association WHERE \(condition) ORDER BY num",
            [.text(ColumnCodec.stored(key))]
        ) { row in
            SampleSubject(key: row.text(0)).map { ($0, row.integer(1)..<max(row.integer(1), row.integer(2))) }
        }.compactMap(\.self)
    }

    private func facts(of subject: SampleSubject) throws -> [Association] {
        if let known = facts[subject] { return known }
        let read = try session.associations(of: subject)
        facts[subject] = read
        return read
    }

    private func links(of patient: PatientIdentifier) throws -> [PatientLink] {
        if let known = links[patient] { return known }
        let read = try session.patientLinks(of: [patient])
        links[patient] = read
        return read
    }
}

extension SampleOwners {
    /// Whose something is in one of its versions, how often that had changed until then, and when it last did.
    struct Ownership {
        var patient: PatientIdentifier?
        var changes = 0
        var changedAt: Timestamp?
    }

    /// Whose something is now that was first stored at a moment.
    func ownership(of subject: SampleSubject, at time: Timestamp, storedAt: Timestamp) throws -> Ownership {
        let changes = try changes(of: subject, at: time, storedAt: storedAt)
        let owner = try changes.last.map(\.patient) ?? patient(of: subject, at: time)
        return Ownership(patient: owner, changes: changes.count, changedAt: changes.last?.recordedAt)
    }

    /// All versions of something that was stored at some moments: with each, which row is in force and whose it is.
    func versions(
        of subject: SampleSubject, at time: Timestamp, storedAt moments: [Timestamp]
    ) throws -> [(row: Int, owner: Ownership)] {
        guard let first = moments.first else { return [] }
        let changes = try changes(of: subject, at: time, storedAt: first)
        var owner = Ownership(patient: try patient(of: subject, at: time, recordedUntil: first))
        var (versions, rest) = ([(row: Int, owner: Ownership)](), changes[...])
        for row in moments.indices {
            versions.append((row, owner))
            let next = row + 1 < moments.count ? moments[row + 1] : nil
            while let change = rest.first, next.map({ change.recordedAt < $0 }) ?? true {
                rest = rest.dropFirst()
                owner = Ownership(
                    patient: change.patient, changes: owner.changes + 1, changedAt: change.recordedAt)
                versions.append((row, owner))
            }
        }
        return versions
    }

    /// An Observation as its samples were stored, with whose it is now.
    func owned(_ state: ObservationState) throws -> ObservationState {
        guard let storedAt = state.storedAt else { return state }
        var owned = state
        owned.belong(to: try ownership(of: state.channel.subject, at: state.id.time, storedAt: storedAt))
        return owned
    }

    /// All versions of an Observation, from those that its rows gave.
    func versions(of states: [ObservationState]) throws -> [ObservationState] {
        guard let first = states.first else { return [] }
        let versions = try versions(
            of: first.channel.subject, at: first.id.time, storedAt: states.map(\.head.committedAt))
        return versions.map { row, owner in
            var state = states[row]
            state.belong(to: owner)
            return state
        }
    }

    /// An Observation as a row left it, with whose it was known to be then.
    func asOfItsCommit(_ state: ObservationState) throws -> ObservationState {
        guard let storedAt = state.storedAt else { return state }
        let (subject, time, moment) = (state.channel.subject, state.id.time, state.head.committedAt)
        let changes = try changes(of: subject, at: time, storedAt: storedAt).filter { $0.recordedAt < moment }
        var owned = state
        let owner = try changes.last.map(\.patient) ?? patient(of: subject, at: time, recordedUntil: storedAt)
        owned.belong(to: Ownership(patient: owner, changes: changes.count, changedAt: changes.last?.recordedAt))
        return owned
    }
}

extension Association {
    fileprivate func isKnown(at moment: Timestamp?) -> Bool { moment.map { recordedAt <= $0 } ?? true }
}
