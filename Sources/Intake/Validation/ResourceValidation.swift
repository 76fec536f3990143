public import Conformance
import FHIRModel
import FHIRXML
public import Storage
import Synchronization
public import Telemetry
public import Terminology
public import Values

/// The check of resources before they are stored: by the definitions at hand in their tenant, and by its policy.
public final class ResourceValidation: Sendable {
    /// A kind of fault that was found for the first time since the start; tells nothing about a patient.
    public struct Note: Hashable, Sendable {
        public let tenant: TenantID
        /// The element without its numbers: `Patient.contact`.
        public let element: String
        /// The name of the rule, or else the code of the issue.
        public let rule: String
        /// Whether it refuses resources.
        public let isRefused: Bool
    }

    private let definitions: TenantDefinitions
    private let policies: @Sendable () -> ValidationPolicies
    private let tenant: TenantID
    private let metrics: ValidationMetrics
    private let note: @Sendable (Note) -> Void
    private let noted = Mutex(Set<Note>())
    /// The kinds of faults that are told at most.
    private static let notesMax = 1_000
    /// The resources of a transaction after which others get their turn.
    private static let turn = 50

    /// Makes the validation of a tenant.
    ///
    /// - Parameters:
    ///   - definitions: What the installation has now.
    ///   - policies: What is asked of resources now.
    ///   - note: Told each kind of fault once.
    public init(
        store: TenantStore, definitions: @escaping @Sendable () -> InstalledDefinitions = { .r4 },
        policies: @escaping @Sendable () -> ValidationPolicies = { .standard },
        metrics: MetricsRegistry = MetricsRegistry(), note: @escaping @Sendable (Note) -> Void = { _ in }
    ) {
        self.definitions = TenantDefinitions(store: store, installed: definitions)
        (self.policies, self.note, tenant) = (policies, note, store.id)
        self.metrics = ValidationMetrics(metrics, tenant: store.id.name)
    }

    /// What the tenant asks of resources now.
    public var policy: ValidationPolicy { policies()[tenant] }

    /// Checks resources against the definitions at hand in the tenant.
    public func validator() async throws -> ProfileValidator { try await definitions.contents().validator }

    /// The code systems, value sets and concept maps at hand in the tenant.
    public func terminology() async throws -> TerminologyLibrary { try await definitions.contents().terminology }

    /// What is to be said of the resources of changes that may be stored, a list for each change.
    ///
    /// - Throws: ``IntakeError`` with all issues of all resources if the policy refuses any of them, or a narrative has
    ///   something active, which no policy allows.
    func judge(_ changes: [ResourceChange]) async throws -> [[Issue]] {
        let active = changes.flatMap { change in
            (change.resource.map(XHTMLCheck.issues) ?? []).filter(\.isError).map { $0.placed(in: change) }
        }
        guard active.isEmpty else { throw IntakeError(.invalid, active) }
        let (validator, policy) = (try await validator(), policy)
        var issues: [[Issue]] = []
        var isRefused = false
        for (index, change) in changes.enumerated() {
            if index % Self.turn == Self.turn - 1 { await Task.yield() }
            guard let resource = change.resource else {
                issues.append([])
                continue
            }
            let judgement = validator.judge(resource, by: policy)
            metrics.count(judgement)
            for issue in judgement.issues where issue.isError { tell(issue) }
            for issue in judgement.lowered { tell(issue) }
            isRefused = isRefused || judgement.isRefused
            issues.append(judgement.issues.map { $0.placed(in: change) })
        }
        guard !isRefused else { throw IntakeError(.nonconformant, issues.flatMap(\.self)) }
        return issues
    }

    /// Takes note of what was stored.
    func note(_ changes: [ResourceChange], _ outcomes: [ResourceOutcome]) {
        for (change, outcome) in zip(changes, outcomes) where outcome.effect != .unchanged {
            definitions.note(outcome.key, version: outcome.version, change.resource)
        }
    }

    private func tell(_ issue: Issue) {
        let element = (issue.expression ?? "").replacing(/\[\d+\]/, with: "")
        let kind = Note(
            tenant: tenant, element: element, rule: issue.rule ?? issue.code.rawValue, isRefused: issue.isError)
        let isNew = noted.withLock { $0.count < Self.notesMax && $0.insert(kind).inserted }
        if isNew { note(kind) }
    }
}

extension ResourceChange {
    /// The resource that is to be stored; nil for a deletion.
    var resource: Resource? {
        switch action {
        case .create(let resource), .update(let resource): resource
        case .delete: nil
        }
    }
}

extension Issue {
    /// The issue as one of what the change came in: `Bundle.entry[3].resource.ofType(Patient).gender`.
    ///
    /// An entry's references were rewritten, so that lines and columns would be those of another text.
    fileprivate func placed(in change: ResourceChange) -> Issue {
        guard let place = change.place else { return self }
        var issue = self
        issue.position = nil
        let inner = expression.map { $0.dropFirst(change.key.type.count) } ?? ""
        issue.expression = "\(place).resource.ofType(\(change.key.type))\(inner)"
        return issue
    }
}

/// What is counted of resources that are checked before they are stored.
private struct ValidationMetrics: Sendable {
    private let accepted: Counter
    private let warned: Counter
    private let refused: Counter

    init(_ metrics: MetricsRegistry, tenant: String) {
        func counter(_ outcome: String) -> Counter {
            metrics.counter(
                "intake_validated_resources_total",
                help: "Resources checked before they were stored; warned: with errors that the policy lets pass.",
                labels: ["tenant": tenant, "outcome": outcome])
        }
        (accepted, warned, refused) = (counter("accepted"), counter("warned"), counter("refused"))
    }

    func count(_ judgement: Judgement) {
        if judgement.isRefused {
            refused.add()
        } else if judgement.lowered.isEmpty {
            accepted.add()
        } else {
            warned.add()
        }
    }
}
