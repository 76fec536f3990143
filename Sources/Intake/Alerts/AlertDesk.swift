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
    /// A decision in the making: the machines as they will be, and the alerts that nobody was told of yet.
    struct Draft {
        var table: AlarmTable
        /// The alarms that devices report.
        var devices: DeviceAlarmTable
        /// Raised too late to page, and still active (RULES, Alerts).
        var unannounced: Set<String>
        /// The last state of each alert that this commit changes.
        var changed: [String: Alert] = [:]
        var transitions: [AlertTransition] = []
        /// Whose beds and devices are by what this commit records.
        var owners: [SampleSubject: [AssociatedSpan]] = [:]

        init(table: AlarmTable, devices: DeviceAlarmTable, unannounced: Set<String>) {
            (self.table, self.devices, self.unannounced) = (table, devices, unannounced)
        }

        /// On top of another one that is about to be stored.
        init(after draft: Draft) {
            self.init(table: draft.table, devices: draft.devices, unannounced: draft.unannounced)
        }

        /// The alerts that are active as the draft has it.
        var activeAlerts: [Alert] { table.activeAlerts + devices.activeAlerts }

        /// Whether something of it is compared with what is stored: decisions, and alerts that may be announced.
        var needsStore: Bool { !transitions.isEmpty || !unannounced.isEmpty }
    }

    let gate = SerialGate()
    private let store: TenantStore
    private let indexer: SearchIndexer
    private let state: Mutex<(table: AlarmTable, devices: DeviceAlarmTable, unannounced: Set<String>)>

    init(store: TenantStore, indexer: SearchIndexer, profile: AlertProfile) {
        (self.store, self.indexer) = (store, indexer)
        state = Mutex((AlarmTable(profile: profile), DeviceAlarmTable(), []))
    }

    /// Makes the machines again from what is stored; call it before anything else.
    func restore(now: Timestamp) async throws {
        let active = try await store.activeAlerts()
        let states = try await store.alarmStates().map { (key: $0.key, data: $0.value) }
        var draft = draft()
        let outcome = restore(active, states.sorted { $0.key < $1.key }, into: &draft, now: now)
        for alert in active {
            let transitions = try await store.transitions(of: alert.id)
            if transitions.allSatisfy(\.isLate) { draft.unannounced.insert(alert.id) }
        }
        var commit = Commit(time: now)
        take(outcome, into: &draft, &commit)
        try await finish(&draft, into: &commit, isCaughtUp: false)
        if !commit.alerts.isEmpty || !commit.alarmStates.isEmpty { _ = try await store.commit(commit) }
        keep(draft)
    }

    private func restore(
        _ active: [Alert], _ states: [(key: String, data: [UInt8])], into draft: inout Draft, now: Timestamp
    ) -> AlarmTable.Outcome {
        var outcome = draft.table.restore(
            active: active.filter { $0.origin == .threshold },
            states: states.filter { !DeviceAlarmTable.owns(state: $0.key) }, now: now)
        let devices = draft.devices.restore(
            active: active.filter { $0.origin != .threshold },
            states: states.filter { DeviceAlarmTable.owns(state: $0.key) }, now: now)
        outcome.transitions += devices.transitions
        outcome.states += devices.states
        return outcome
    }

    /// Goes on under another profile; how many alerts that changed.
    func takeOver(_ profile: AlertProfile, now: Timestamp) async throws -> Int {
        try await gate.run {
            var (draft, commit) = (draft(), Commit(time: now))
            take(draft.table.adopt(profile, now: now), into: &draft, &commit)
            try await finish(&draft, into: &commit, isCaughtUp: false)
            if !commit.alerts.isEmpty || !commit.alarmStates.isEmpty { _ = try await store.commit(commit) }
            keep(draft)
            return commit.alerts.count
        }
    }

    func draft() -> Draft {
        state.withLock { Draft(table: $0.table, devices: $0.devices, unannounced: $0.unannounced) }
    }

    func keep(_ draft: Draft) { state.withLock { $0 = (draft.table, draft.devices, draft.unannounced) } }

    var activeAlerts: [Alert] { draft().activeAlerts }

    /// Takes a decision of the machines into the draft and the states into the commit.
    func take(_ outcome: AlarmTable.Outcome, into draft: inout Draft, _ commit: inout Commit) {
        for state in outcome.states { commit.alarmStates.append(AlarmStateWrite(key: state.key, data: state.data)) }
        for transition in outcome.transitions {
            draft.transitions.append(transition)
            draft.changed[transition.alert.id] = transition.alert
        }
    }

    /// Adds to the commit what the draft's transitions mean: records, DetectedIssues and events.
    ///
    /// - Parameter isCaughtUp: Whether the gateway is not behind: alerts that were raised too late and are still active
    ///   are announced now.
    func finish(_ draft: inout Draft, into commit: inout Commit, isCaughtUp: Bool) async throws {
        if isCaughtUp, !draft.unannounced.isEmpty { announce(&draft, now: commit.time) }
        guard !draft.transitions.isEmpty else { return }
        var guests: [String: String?] = [:]
        for alert in draft.changed.values { guests[alert.id] = .some(try guest(of: alert, draft)) }
        let composer = EventComposer(tenant: store.id, time: commit.time)
        for transition in draft.transitions {
            commit.alerts.append(transition)
            let alert = transition.alert
            if transition.isLate {
                if transition.kind == .raised { draft.unannounced.insert(alert.id) }
                if draft.unannounced.contains(alert.id) {
                    if transition.kind == .ended { draft.unannounced.remove(alert.id) }
                    continue
                }
            }
            commit.events.append(composer.alert(transition, guest: guests[alert.id] ?? nil))
        }
        for alert in draft.changed.values.sorted(by: { $0.id < $1.id }) {
            try add(alert, guest: guests[alert.id] ?? nil, to: &commit)
        }
    }

    /// Whom an alert is about: who was there when it began.
    private func guest(of alert: Alert, _ draft: Draft) throws -> String? {
        guard let spans = draft.owners[alert.subject] else {
            return try store.guest(of: alert.subject, at: alert.onset)
        }
        return try spans.last { $0.contains(alert.onset) }?.patient.flatMap { try store.guestID(of: $0) }
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
            var outcome = draft.table.handOver(change.subject, now: now, keeping: keeps)
            outcome.append(draft.devices.handOver(change.subject, now: now, keeping: keeps))
            if !outcome.isEmpty { batch.take(outcome, of: self, &draft) }
        }
        var cursor: String?
        repeat {
            let page = try await store.alerts(subject: change.subject, page: PageRequest(count: 200, cursor: cursor))
            for alert in page.items
            where draft.changed[alert.id] == nil && owner(alert.onset) != formerOwner(alert.onset) {
                draft.transitions.append(AlertTransition(kind: .updated, alert: alert, decidedAt: now, isLate: true))
                draft.changed[alert.id] = alert
            }
            cursor = page.next
        } while cursor != nil
    }

    private func announce(_ draft: inout Draft, now: Timestamp) {
        for alert in draft.activeAlerts where draft.unannounced.contains(alert.id) {
            draft.transitions.append(AlertTransition(kind: .updated, alert: alert, decidedAt: now, isLate: false))
            draft.changed[alert.id] = alert
        }
        draft.unannounced.removeAll()
    }

    private func add(_ alert: Alert, guest: String?, to commit: inout Commit) throws {
        commit.records.append(RecordWrite(record: alert.record(guest: guest)))
        let key = ResourceKey(type: "DetectedIssue", id: alert.id)
        let current = try store.resource(key)
        let version = (current?.version ?? 0) + 1
        // A device may name its bed with characters that FHIR refuses; the alert must not fail for that.
        guard let resource = Resource.parse(json: DetectedIssueComposer.json(of: alert, guest: guest)).readable else {
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
