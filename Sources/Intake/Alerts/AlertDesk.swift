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
        var guests: [SampleSubject: String?] = [:]
        for alert in draft.changed.values where guests[alert.subject] == nil {
            guests[alert.subject] = try await store.guest(of: alert.subject)
        }
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
            commit.events.append(composer.alert(transition, guest: guests[alert.subject] ?? nil))
        }
        for alert in draft.changed.values.sorted(by: { $0.id < $1.id }) {
            try add(alert, guest: guests[alert.subject] ?? nil, to: &commit)
        }
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

    /// The id of the one Patient that has the subject's identifier; nil if the subject is none, or there are none or
    /// several.
    func guest(of subject: SampleSubject) async throws -> String? {
        guard case .patient(let system?, let value) = subject else { return nil }
        let clause = SearchPlan.Clause(
            parameter: "identifier", alternatives: [.token(.systemAndCode(system, value))])
        let plan = SearchPlan(resourceType: "Patient", clauses: [clause], count: 2)
        let matches = try await search(plan).matches
        return matches.count == 1 ? matches[0].key.id : nil
    }
}
