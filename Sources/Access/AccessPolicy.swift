public import Values

/// Something that a principal asks to do.
public struct AccessAction: Hashable, Sendable, CustomStringConvertible {
    public enum Verb: String, CaseIterable, Hashable, Sendable {
        case read, search, write, delete
    }

    public enum Subject: Hashable, Sendable {
        /// Resources of one type; `search` includes the type's history, `write` creation, update and patch.
        case resources(type: String)
        /// Resources of all types at once: system search, system history, `$everything`, export, and a batch as such.
        case allResources
        /// The CapabilityStatement and the definitions that it names.
        case capabilities
        case records
        /// Messages that were not understood; `write` processes them again.
        case quarantine
        /// Readings that are nobody's, and merges of patients; `write` says whose they are, or takes a merge back.
        case orphans
        /// `write` acknowledges an alert.
        case alerts
        /// The clinicians' page and its stream.
        case board
        case metrics
        case events
        case audit
    }

    public let verb: Verb
    public let subject: Subject

    public init(_ verb: Verb, _ subject: Subject) { (self.verb, self.subject) = (verb, subject) }

    public static func read(_ subject: Subject) -> Self { Self(.read, subject) }
    public static func search(_ subject: Subject) -> Self { Self(.search, subject) }
    public static func write(_ subject: Subject) -> Self { Self(.write, subject) }
    public static func delete(_ subject: Subject) -> Self { Self(.delete, subject) }

    /// The action in words: `search Patient`, `read the audit log`.
    public var description: String {
        switch subject {
        case .resources(let type): "\(verb.rawValue) \(type)"
        case .allResources: "\(verb.rawValue) resources of all types"
        case .capabilities: "\(verb.rawValue) the capabilities"
        case .records: "\(verb.rawValue) records"
        case .quarantine: "\(verb.rawValue) the quarantine"
        case .orphans: "\(verb.rawValue) readings without a patient"
        case .alerts: "\(verb.rawValue) alerts"
        case .board: "\(verb.rawValue) the board"
        case .metrics: "\(verb.rawValue) metrics"
        case .events: "\(verb.rawValue) events"
        case .audit: "\(verb.rawValue) the audit log"
        }
    }
}

/// The answer to a request for access.
public enum Decision: Hashable, Sendable {
    case permit
    /// Why not, without a word about patients: for an OperationOutcome, an audit entry or a log.
    case deny(reason: String)

    public var isPermitted: Bool { self == .permit }
}

/// The table of what each role may do.
///
/// | role | resources | records | quarantine | orphans | alerts | board | events | metrics | audit |
/// |---|---|---|---|---|---|---|---|---|---|
/// | admin | all | all | all | all | all | all | all | all | all |
/// | integrator | all | read | read, process again | read, attach | read | – | read | – | – |
/// | clinician | read | read | – | read, attach | read, acknowledge | read | – | – | – |
/// | device | read, write device data | – | – | – | – | – | – | – | – |
/// | service | read | read | – | – | read | – | read | – | – |
/// | operator | – | – | – | – | – | – | – | read | – |
///
/// "Read" includes search. Everyone may read the capabilities. Nobody reaches into another tenant. In the tenant
/// `system`, which holds what unknown peers sent, an operator may list the quarantine (peers, reasons and times, nothing
/// of the content): the first step to make such a peer known.
public struct AccessPolicy: Sendable {
    /// The resource types that a device writes and reads.
    public static let deviceTypes: Set<String> = ["Device", "DeviceMetric", "DeviceDefinition", "Observation", "Media"]

    public init() {}

    /// Decides whether a principal may do something in a tenant.
    public func decide(_ principal: Principal, _ action: AccessAction, in tenant: TenantID) -> Decision {
        guard principal.tenant == tenant else { return .deny(reason: "the token is for another tenant") }
        guard permits(principal.role, action) || Self.isListOfUnknownPeers(principal, action) else {
            return .deny(reason: "the role \(principal.role.rawValue) may not \(action)")
        }
        return .permit
    }

    private static func isListOfUnknownPeers(_ principal: Principal, _ action: AccessAction) -> Bool {
        principal.role == .operator && principal.tenant == .system && action == .search(.quarantine)
    }

    private func permits(_ role: Role, _ action: AccessAction) -> Bool {
        let isReading = action.verb == .read || action.verb == .search
        if role == .admin { return true }
        switch action.subject {
        case .capabilities: return isReading
        case .resources(let type): return permits(role, isReading: isReading, type: type, verb: action.verb)
        case .allResources: return role == .integrator || isReading && (role == .clinician || role == .service)
        case .records: return isReading && [.integrator, .clinician, .service].contains(role)
        case .quarantine: return action.verb != .delete && role == .integrator
        case .orphans: return action.verb != .delete && (role == .integrator || role == .clinician)
        case .alerts where isReading: return [.integrator, .clinician, .service].contains(role)
        case .alerts: return action.verb == .write && role == .clinician
        case .board: return isReading && role == .clinician
        case .events: return isReading && (role == .integrator || role == .service)
        case .metrics: return isReading && role == .operator
        case .audit: return false
        }
    }

    private func permits(_ role: Role, isReading: Bool, type: String, verb: AccessAction.Verb) -> Bool {
        switch role {
        case .admin, .integrator: true
        case .clinician, .service: isReading
        case .device: verb != .delete && Self.deviceTypes.contains(type)
        case .operator: false
        }
    }
}
