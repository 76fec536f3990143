public import FHIRModel
public import Mapping
import Records
public import Search
public import Storage
public import Values

/// The one write path for resources: from REST, transactions, import and the gateway itself.
///
/// Each change is validated, mapped and indexed, and is written in one commit with its records, its events and the
/// request's audit entry.
public struct ResourceIntake: Sendable {
    let store: TenantStore
    let mapper: @Sendable () -> Mapper
    let indexer: SearchIndexer
    let newID: @Sendable () -> String
    /// What resources must be to be stored.
    public let validation: ResourceValidation

    /// How often a change is tried again when others change the same resource: of those that try together, one succeeds.
    public static let conflictRetriesMax = 64

    /// The changes of a transaction after which others get their turn.
    private static let turn = 50

    /// Makes the intake of a tenant.
    ///
    /// - Parameters:
    ///   - mapper: The mapping now in force.
    ///   - newID: A new logical id (FHIR R4 `id`).
    ///   - validation: nil to check against R4 alone.
    public init(
        store: TenantStore, mapper: @escaping @Sendable () -> Mapper, indexer: SearchIndexer,
        newID: @escaping @Sendable () -> String, validation: ResourceValidation? = nil
    ) {
        (self.store, self.mapper, self.indexer, self.newID) = (store, mapper, indexer, newID)
        self.validation = validation ?? ResourceValidation(store: store)
    }

    /// Creates a resource under a new id.
    public func create(_ resource: Resource, _ request: RequestContext) async throws -> ResourceOutcome {
        let key = ResourceKey(type: resource.typeName, id: newID())
        return try await apply([ResourceChange(.create(resource), key: key)], action: "create", request)[0]
    }

    /// Makes changes all together or not at all, in the order given; each resource at most once.
    ///
    /// - Parameter action: What the audit entry calls it: `create`, `update`, `delete`, `transaction`.
    /// - Returns: One outcome for each change.
    /// - Throws: ``IntakeError`` with the issues of all changes if any is refused, or ``StoreError``.
    public func apply(
        _ changes: [ResourceChange], action: String, _ request: RequestContext
    ) async throws -> [ResourceOutcome] {
        let judged = try await validation.judge(changes)
        for attempt in 0... {
            var draft = CommitDraft(tenant: store.id, request: request)
            for (index, change) in changes.enumerated() {
                if index % Self.turn == Self.turn - 1 { await Task.yield() }
                try add(change, judged[index], to: &draft)
            }
            do {
                _ = try await store.commit(draft.finished(action: action))
                validation.note(changes, draft.outcomes)
                return draft.outcomes
            } catch let error as StoreError where error.code == .conflict {
                guard attempt < Self.conflictRetriesMax else {
                    throw IntakeError(.conflict, .conflict, "others keep changing the same resource; try again")
                }
            }
        }
        preconditionFailure("the loop ends by returning or throwing")
    }

    private func add(_ change: ResourceChange, _ issues: [Issue], to draft: inout CommitDraft) throws {
        if let owner = change.key.owner {
            throw IntakeError(.notAllowed, .notSupported, "\(change.key) \(owner)", at: change.place)
        }
        let current = try store.resource(change.key)
        try check(change, against: current)
        switch change.action {
        case .create(let resource):
            try add(resource, issues, as: .create, key: change.key, current: current, to: &draft)
        case .update(let resource):
            try add(resource, issues, as: .update, key: change.key, current: current, to: &draft)
        case .delete: try addDeletion(of: change.key, current: current, to: &draft)
        }
    }

    private func check(_ change: ResourceChange, against current: StoredResource?) throws {
        let exists = current.map { !$0.isDeleted } ?? false
        let place = change.place
        switch change.precondition {
        case .version(let version) where !exists || current?.version != version:
            let found = exists ? "is at version \(current?.version ?? 0)" : "does not exist"
            throw IntakeError(
                .preconditionFailed, .conflict,
                "\(change.key) \(found), not at version \(version); read it and try again", at: place)
        case .absent where exists:
            throw IntakeError(.preconditionFailed, .conflict, "\(change.key) exists already", at: place)
        case .exists where !exists:
            throw IntakeError(.preconditionFailed, .conflict, "\(change.key) does not exist", at: place)
        default: break
        }
    }

    private func add(
        _ resource: Resource, _ issues: [Issue], as kind: ResourceWrite.Change, key: ResourceKey,
        current: StoredResource?, to draft: inout CommitDraft
    ) throws {
        if let current, let body = current.body, isSame(resource, as: body, of: current) {
            draft.outcomes.append(
                ResourceOutcome(
                    key: key, effect: .unchanged, version: current.version, lastUpdated: current.lastUpdated,
                    body: body, issues: []))
            let stored = resource.settingServerMeta(id: key.id, versionID: "", lastUpdated: "")
            draft.patients.formUnion(indexer.patients(of: stored))
            return
        }
        let version = (current?.version ?? 0) + 1
        let stored = resource.settingServerMeta(
            id: key.id, versionID: String(version), lastUpdated: draft.request.now.description)
        let reading = mapper().reading(of: stored, key: key)
        let old = current == nil ? [] : try store.records(from: .resource(key))
        let index = indexer.indexValues(of: stored)
        let effect: ResourceOutcome.Effect = current?.isDeleted ?? true ? .created : .updated
        let body = stored.json()
        draft.add(
            ResourceWrite(
                key: key, version: version, expects: current.map { .version($0.version) } ?? .neverStored,
                change: kind, body: body, index: index),
            effect: effect, patients: indexer.patients(of: stored, indexed: index))
        draft.add(RecordDifference(stored: old, mapped: reading.records), cause: "\(key)/\(version)")
        draft.outcomes.append(
            ResourceOutcome(
                key: key, effect: effect, version: version, lastUpdated: draft.request.now, body: body,
                issues: issues + reading.issues))
    }

    /// Whether storing the resource would change nothing but the server's meta.
    private func isSame(_ resource: Resource, as body: [UInt8], of current: StoredResource) -> Bool {
        resource.settingServerMeta(
            id: current.key.id, versionID: String(current.version), lastUpdated: current.lastUpdated.description
        ).json() == body
    }

    private func addDeletion(of key: ResourceKey, current: StoredResource?, to draft: inout CommitDraft) throws {
        guard let current, !current.isDeleted else {
            draft.outcomes.append(
                ResourceOutcome(
                    key: key, effect: .unchanged, version: current?.version ?? 0,
                    lastUpdated: current?.lastUpdated ?? draft.request.now, body: nil, issues: []))
            return
        }
        let version = current.version + 1
        let old = current.body.flatMap { Resource.parse(json: $0).readable }
        draft.add(
            ResourceWrite(
                key: key, version: version, expects: .version(current.version), change: .delete, body: nil, index: []),
            effect: .deleted, patients: old.map { indexer.patients(of: $0) } ?? [])
        draft.add(
            RecordDifference(stored: try store.records(from: .resource(key)), mapped: []), cause: "\(key)/\(version)")
        draft.outcomes.append(
            ResourceOutcome(
                key: key, effect: .deleted, version: version, lastUpdated: draft.request.now, body: nil, issues: []))
    }
}

extension ResourceKey {
    /// Whose the resource is, if clients can't change it: the end of a sentence that begins with its name.
    public var owner: String? {
        if type == "Observation", id.hasPrefix(SampleObservationID.prefix) {
            return
                "is a reading of a monitor, which only the monitor can correct; ids that begin with \"v-\" are readings"
        }
        if type == "Observation", id.hasPrefix(WaveObservationID.prefix) {
            return
                "is a piece of a monitor's wave, which only the monitor can correct; ids that begin with \"w-\" are waves"
        }
        if type == "DetectedIssue", id.hasPrefix(DetectedIssueComposer.idPrefix) {
            return "is an alert, which only its readings can change; ids that begin with \"a-\" are alerts"
        }
        return nil
    }
}

/// A commit of resource changes while it is put together.
struct CommitDraft {
    let request: RequestContext
    private let composer: EventComposer
    private var commit: Commit
    var outcomes: [ResourceOutcome] = []
    var patients: Set<String> = []

    init(tenant: TenantID, request: RequestContext) {
        self.request = request
        composer = EventComposer(tenant: tenant, time: request.now)
        commit = Commit(time: request.now)
        commit.isInteractive = true
    }

    mutating func add(_ write: ResourceWrite, effect: ResourceOutcome.Effect, patients: [String]) {
        commit.resources.append(write)
        commit.events.append(composer.resource(effect, write.key, version: write.version, patients: patients))
        self.patients.formUnion(patients)
    }

    mutating func add(_ difference: RecordDifference, cause: String) {
        for (kind, write) in difference.changes {
            commit.records.append(write)
            commit.events.append(composer.record(kind, write.record, cause: cause))
        }
    }

    /// The commit with the request's audit entry.
    func finished(action: String) -> Commit {
        var whole = commit
        let target = outcomes.count == 1 ? outcomes[0].key.description : "\(outcomes.count) resources"
        whole.audit.append(
            request.auditEntry(action: action, target: target, patients: patients.sorted(), outcome: "success"))
        return whole
    }
}
