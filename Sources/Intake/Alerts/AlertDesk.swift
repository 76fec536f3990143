import Alerting
import FHIRModel
import Records
import Search
import Storage
import Synchronization
import Values

/// The only writer of alert transitions: keeps the alarm machines of a tenant, and adds what they decide to commits.
///
/// The state moves only when its commit succeeds: callers work on a copy inside ``gate`` and hand it back afterwards.
final class AlertDesk: Sendable {
    /// What moves only when its commit succeeds.
    struct State {
        var table: AlarmTable
        /// The alarms that devices report.
        var devices = DeviceAlarmTable()
        var held = HeldAlerts()
    }

    /// A decision in the making: the state as it will be, and what led there.
    struct Draft {
        var state: State
        /// The last sequence that had been received when it was begun: alerts that are held wait for it.
        let received: UInt64
        /// What was held as the commits before it have stored it.
        private let stored: HeldAlerts
        /// The last state of each alert that this commit changes.
        private(set) var changed: [String: Alert] = [:]
        private(set) var transitions: [AlertTransition] = []
        /// Those of the transitions that somebody is told of.
        private(set) var news: [AlertTransition] = []
        /// Whose beds and devices are by what this commit records.
        var owners: [SampleSubject: [AssociatedSpan]] = [:]
        /// Who guests are with the merges that this commit records; nil without any.
        var guests: Guests?

        init(_ state: State, received: UInt64) {
            (self.state, self.received, stored) = (state, received, state.held)
        }

        /// The alerts that are active as the draft has it.
        var activeAlerts: [Alert] { state.table.activeAlerts + state.devices.activeAlerts }

        /// What has changed about who is not told yet.
        var heldChanges: [AlarmStateWrite] { state.held.changes(since: stored) }

        /// Whether something of it is compared with what is stored: decisions, and alerts that may be told of once all
        /// up to a sequence is taken.
        func needsStore(upTo taken: UInt64) -> Bool { !transitions.isEmpty || state.held.areDue(at: taken) }

        /// Takes a decision.
        ///
        /// - Parameter isBehind: Whether what came later may be known already, and only waits to be taken.
        mutating func note(_ transition: AlertTransition, isBehind: Bool) {
            record(transition)
            let isTold = state.held.admit(transition, isBehind: isBehind || transition.isLate, received: received)
            if isTold { news.append(transition) }
        }

        /// Takes a change of what is known about an alert, of now or of the past; it pages nobody.
        mutating func correct(_ alert: Alert, now: Timestamp) {
            let transition = AlertTransition(kind: .updated, alert: alert, decidedAt: now, isLate: true)
            record(transition)
            if !state.held.isUntold(alert.id) { news.append(transition) }
        }

        /// Tells of the alerts that were held, as far as all that they waited for is taken and they are still active.
        mutating func release(upTo taken: UInt64, now: Timestamp) {
            guard state.held.areDue(at: taken) else { return }
            for (alert, kind) in state.held.release(at: taken, active: activeAlerts) {
                let transition = AlertTransition(kind: kind, alert: alert, decidedAt: now, isLate: false)
                record(transition)
                news.append(transition)
            }
        }

        private mutating func record(_ transition: AlertTransition) {
            transitions.append(transition)
            changed[transition.alert.id] = transition.alert
        }
    }

    let gate = SerialGate()
    private let store: TenantStore
    private let indexer: SearchIndexer
    private let state: Mutex<State>

    init(store: TenantStore, indexer: SearchIndexer, profile: AlertProfile) {
        (self.store, self.indexer) = (store, indexer)
        state = Mutex(State(table: AlarmTable(profile: profile)))
    }

    /// Makes the machines again from what is stored; call it before anything else.
    ///
    /// - Parameter received: The last sequence that had been received.
    func restore(now: Timestamp, received: UInt64) async throws {
        let active = try await store.activeAlerts()
        let states = try await store.alarmStates().map { (key: $0.key, data: $0.value) }
        var known = state.withLock { $0 }
        for held in states.compactMap({ HeldAlerts.held(state: $0.key, data: $0.data) }) {
            known.held.restore(held.id, isNew: held.isNew, received: received)
        }
        var draft = Draft(known, received: received)
        let machines = states.filter { !HeldAlerts.owns(state: $0.key) }
        let outcome = restore(active, machines.sorted { $0.key < $1.key }, into: &draft, now: now)
        var commit = Commit(time: now)
        take(outcome, into: &draft, &commit)
        try await finish(&draft, into: &commit)
        if !commit.alerts.isEmpty || !commit.alarmStates.isEmpty { _ = try await store.commit(commit) }
        keep(draft)
    }

    private func restore(
        _ active: [Alert], _ states: [(key: String, data: [UInt8])], into draft: inout Draft, now: Timestamp
    ) -> AlarmTable.Outcome {
        var outcome = draft.state.table.restore(
            active: active.filter { $0.origin == .threshold },
            states: states.filter { !DeviceAlarmTable.owns(state: $0.key) }, now: now)
        let devices = draft.state.devices.restore(
            active: active.filter { $0.origin != .threshold },
            states: states.filter { DeviceAlarmTable.owns(state: $0.key) }, now: now)
        outcome.transitions += devices.transitions
        outcome.states += devices.states
        return outcome
    }

    /// Goes on under another profile; how many alerts that changed.
    func takeOver(_ profile: AlertProfile, now: Timestamp) async throws -> Int {
        try await gate.run {
            var (draft, commit) = (draft(received: 0), Commit(time: now))
            take(draft.state.table.adopt(profile, now: now), into: &draft, &commit)
            try await finish(&draft, into: &commit)
            if !commit.alerts.isEmpty || !commit.alarmStates.isEmpty { _ = try await store.commit(commit) }
            keep(draft)
            return commit.alerts.count
        }
    }

    /// - Parameter received: The last sequence that has been received.
    func draft(received: UInt64) -> Draft { Draft(state.withLock { $0 }, received: received) }

    func keep(_ draft: Draft) { state.withLock { $0 = draft.state } }

    var activeAlerts: [Alert] { state.withLock { $0.table.activeAlerts + $0.devices.activeAlerts } }

    /// Alerts with the readings that they are at now: between two transitions only the machines know these.
    func latest(_ alerts: [Alert]) -> [Alert] {
        guard alerts.contains(where: { $0.phase == .active }) else { return alerts }
        let active = Dictionary(activeAlerts.map { ($0.id, $0) }) { first, _ in first }
        return alerts.map { alert in
            guard alert.phase == .active, let now = active[alert.id] else { return alert }
            var latest = alert
            (latest.value, latest.extreme, latest.unit, latest.evidence) = (
                now.value, now.extreme, now.unit, now.evidence
            )
            return latest
        }
    }

    /// Takes a decision of the machines into the draft and the states into the commit.
    ///
    /// - Parameter isBehind: Whether it is about what was received a while ago.
    func take(
        _ outcome: AlarmTable.Outcome, into draft: inout Draft, _ commit: inout Commit, isBehind: Bool = false
    ) {
        for state in outcome.states { commit.alarmStates.append(AlarmStateWrite(key: state.key, data: state.data)) }
        for transition in outcome.transitions { draft.note(transition, isBehind: isBehind) }
    }

    /// Adds to the commit what the draft's transitions mean: records, DetectedIssues and events.
    ///
    /// - Parameter taken: The sequence up to which all is taken with the commit: alerts that were held for no more than
    ///   that and are still active are told of. Nil leaves that to the next one.
    func finish(_ draft: inout Draft, into commit: inout Commit, upTo taken: UInt64? = nil) async throws {
        if let taken { draft.release(upTo: taken, now: commit.time) }
        commit.alarmStates += draft.heldChanges
        guard !draft.transitions.isEmpty else { return }
        var patients: [String: AlertedPatient] = [:]
        for alert in draft.changed.values { patients[alert.id] = try patient(of: alert, draft) }
        let composer = EventComposer(tenant: store.id, time: commit.time)
        commit.alerts += draft.transitions
        commit.events += draft.news.map { composer.alert($0, of: patients[$0.alert.id]) }
        for alert in draft.changed.values.sorted(by: { $0.id < $1.id }) {
            try add(alert, of: patients[alert.id], to: &commit)
        }
    }

    /// Whom an alert is about: who was there when it began.
    private func patient(of alert: Alert, _ draft: Draft) throws -> AlertedPatient? {
        let spans = draft.owners[alert.subject]
        guard spans != nil || draft.guests != nil else { return try store.patient(alertedBy: alert) }
        let named =
            try alert.subject.patient
            ?? (spans.map { $0.last { $0.contains(alert.onset) }?.patient }
                ?? store.patient(of: alert.subject, at: alert.onset))
        guard let named else { return nil }
        return try (draft.guests ?? Guests(store: store)).alerted(named)
    }

    /// Alerts about patients who were merged, or are no longer, are their guests' now; what the alarm machines know goes
    /// on with the identifier in use.
    func regroup(_ links: [PatientLink], into draft: inout Draft, _ batch: inout MessageBatch) async throws {
        guard let guests = draft.guests else { return }
        let now = batch.now
        var members: Set<PatientIdentifier> = []
        for end in links.flatMap({ [$0.prior, $0.survivor] }) {
            members.formUnion(try guests.group(of: end).members.union(Guests(store: store).group(of: end).members))
        }
        let survivors = try members.sorted().map { ($0.subject, try guests.group(of: $0).survivor.subject) }
        let outcome = draft.state.table.regroup(survivors, now: now)
        if !outcome.isEmpty { batch.take(outcome, of: self, &draft) }
        for member in members.sorted() {
            var page = PageRequest(count: 200)
            repeat {
                let alerts = try await store.alerts(subject: member.subject, page: page)
                for alert in alerts.items where draft.changed[alert.id] == nil {
                    let kept = try store.record(kind: "alert", id: alert.id)?.record.guest
                    if try patient(of: alert, draft)?.guest != kept { draft.correct(alert, now: now) }
                }
                page.cursor = alerts.next
            } while page.cursor != nil
        }
    }

    /// Takes over that a bed belongs to others than before. Active alerts of who is there no more end; those of a time
    /// whose patient is only known now get their patient.
    func reassign(
        _ change: BedDesk.Change, into draft: inout Draft, _ batch: inout MessageBatch, now: Timestamp
    ) async throws {
        func owner(_ time: Timestamp) -> PatientIdentifier? { change.after.last { $0.contains(time) }?.patient }
        func formerOwner(_ time: Timestamp) -> PatientIdentifier? {
            change.before.last { $0.contains(time) }?.patient
        }
        draft.owners[change.subject] = change.after
        if owner(now) != formerOwner(now) {
            let keeps: (Alert) -> Bool = { owner($0.onset) == owner(now) }
            var outcome = draft.state.table.handOver(change.subject, now: now, keeping: keeps)
            outcome.append(draft.state.devices.handOver(change.subject, now: now, keeping: keeps))
            if !outcome.isEmpty { batch.take(outcome, of: self, &draft) }
        }
        var cursor: String?
        repeat {
            let page = try await store.alerts(subject: change.subject, page: PageRequest(count: 200, cursor: cursor))
            for alert in page.items
            where draft.changed[alert.id] == nil && owner(alert.onset) != formerOwner(alert.onset) {
                draft.correct(alert, now: now)
            }
            cursor = page.next
        } while cursor != nil
    }

    private func add(_ alert: Alert, of patient: AlertedPatient?, to commit: inout Commit) throws {
        commit.records.append(RecordWrite(record: alert.record(guest: patient?.guest)))
        let key = ResourceKey(type: "DetectedIssue", id: alert.id)
        let current = try store.resource(key)
        let version = (current?.version ?? 0) + 1
        // A device may name its bed with characters that FHIR refuses; the alert must not fail for that.
        guard let resource = Resource.parse(json: DetectedIssueComposer.json(of: alert, patient)).readable else {
            return
        }
        let stored = resource.settingServerMeta(
            id: alert.id, versionID: String(version), lastUpdated: commit.time.description)
        commit.resources.append(
            ResourceWrite(
                key: key, version: version, expects: current.map { .version($0.version) } ?? .neverStored,
                change: current == nil ? .create : .update, body: stored.json(), index: indexer.indexValues(of: stored))
        )
    }
}

extension TenantStore {
    /// All alerts that have not ended.
    func activeAlerts() async throws -> [Alert] {
        var (found, cursor): ([Alert], String?) = ([], nil)
        repeat {
            let page = try await alerts(activeOnly: true, page: PageRequest(count: 500, cursor: cursor))
            found += page.items
            cursor = page.next
        } while cursor != nil
        return found
    }
}
