public import Records
public import Search
import Values

/// A search of `Observation` as samples can answer it (FHIR R4 search; parameters of Observation).
///
/// It is made from a ``SearchPlan``, which is also carried out over stored Observations; both answers are merged by who
/// asked. Results come by time, newest first unless ``isAscending``, with a cursor for the next page.
public struct SampleSearch: Sendable {
    /// Whom samples may be about.
    public enum SubjectTest: Hashable, Sendable {
        case subject(SampleSubject)
        /// A patient with this identifier of any system.
        case patientValue(String)
        /// A bed or device of this name, as far as its samples are nobody's.
        case place(String)
    }

    /// Comparison with the interval that a date covers, in microseconds since 1970.
    public struct DateTest: Hashable, Sendable {
        public var prefix: SearchPlan.Prefix
        public var low: Int64
        public var high: Int64

        public init(_ prefix: SearchPlan.Prefix, low: Int64, high: Int64) {
            (self.prefix, self.low, self.high) = (prefix, low, high)
        }
    }

    /// Where an Observation has codes.
    public enum CodePlace: Hashable, Sendable {
        case code, component, either
    }

    /// What must be true of an Observation: of its alternatives one, or none if it is negated.
    public struct Condition: Hashable, Sendable {
        public enum Tests: Hashable, Sendable {
            case code(CodePlace, [SearchPlan.TokenTest])
            case category([SearchPlan.TokenTest])
            case status([SearchPlan.TokenTest])
            case date([DateTest])
            case lastUpdated([DateTest])
        }

        public var tests: Tests
        public var isNegated: Bool

        public init(_ tests: Tests, isNegated: Bool = false) { (self.tests, self.isNegated) = (tests, isNegated) }
    }

    /// Nil for everyone.
    public var subjects: [SubjectTest]?
    /// Nil for all.
    public var ids: [SampleObservationID]?
    public var conditions: [Condition]
    /// Clauses that have to be tested on the Observations themselves: by the filter given to the read.
    public var residual: [SearchPlan.Clause]
    public var isAscending: Bool
    /// Page size, at least 1.
    public var count: Int
    /// Where the page starts, as the page before it said.
    public var cursor: String?

    public init(
        subjects: [SubjectTest]? = nil, ids: [SampleObservationID]? = nil, conditions: [Condition] = [],
        residual: [SearchPlan.Clause] = [], isAscending: Bool = false, count: Int, cursor: String? = nil
    ) {
        (self.subjects, self.ids, self.conditions, self.residual) = (subjects, ids, conditions, residual)
        (self.isAscending, self.count, self.cursor) = (isAscending, count, cursor)
    }
}

extension SampleSearch {
    /// The part of a plan that samples answer; nil if no sample can match, which takes no look at the store.
    ///
    /// The order is that of `_sort=date` or `-date`; whatever other order a plan wants is newest first here.
    ///
    /// - Parameter identifiers: The identifiers of a `Patient` of the tenant that no other Patient has.
    public init?(
        _ plan: SearchPlan, identifiers: (_ patientID: String) throws -> [(system: String?, value: String)]
    ) rethrows {
        guard plan.resourceType == "Observation" else { return nil }
        self.init(
            isAscending: plan.sort.first.map { $0.parameter == "date" && !$0.isDescending } ?? false,
            count: max(1, plan.count), cursor: plan.cursor)
        for clause in plan.clauses where try !add(clause, identifiers: identifiers) { return nil }
        if ids?.isEmpty == true || subjects?.isEmpty == true { return nil }
    }

    /// Elements that the Observation of a sample never has.
    private static let absent: Set<String> = [
        "based-on", "derived-from", "encounter", "focus", "has-member", "identifier", "method", "part-of", "performer",
        "specimen", "value-date", "code-value-date", "_tag", "_security", "_source", "_list", "_text", "_content",
    ]
    /// Those that it always has.
    private static let present: Set<String> = [
        "_id", "_lastUpdated", "category", "code", "combo-code", "date", "status", "subject",
    ]

    /// Takes in a clause; false if no sample can pass it.
    private mutating func add(
        _ clause: SearchPlan.Clause, identifiers: (String) throws -> [(system: String?, value: String)]
    ) rethrows -> Bool {
        let parameter = clause.parameter
        if case .isMissing(let missing)? = clause.alternatives.first {
            if Self.absent.contains(parameter) { return missing != clause.isNegated }
            if Self.present.contains(parameter) { return missing == clause.isNegated }
            residual.append(clause)
            return true
        }
        if Self.absent.contains(parameter) { return clause.isNegated }
        if let parts = clause.parts, !clause.isNegated {
            let possible = parts.filter { !Self.absent.contains($0.parameter) }
            if possible.isEmpty { return false }
            if possible.count == 1 { return try add(possible[0], identifiers: identifiers) }
        }
        switch parameter {
        case "_id" where !clause.isNegated: return restrict(toIDs: clause.alternatives)
        case "patient" where !clause.isNegated, "subject" where !clause.isNegated:
            guard let tests = try Self.subjects(clause, identifiers: identifiers) else {
                residual.append(clause)
                return true
            }
            guard let known = subjects else {
                subjects = tests
                return !tests.isEmpty
            }
            // One person may be named in two ways: whether both mean the same, is seen in the Observation.
            if known != tests { residual.append(clause) }
            return !tests.isEmpty
        default:
            if let tests = Self.tests(clause) {
                conditions.append(Condition(tests, isNegated: clause.isNegated))
            } else {
                residual.append(clause)
            }
            return true
        }
    }

    private mutating func restrict(toIDs alternatives: [SearchPlan.Test]) -> Bool {
        let named = alternatives.compactMap { test -> SampleObservationID? in
            switch test {
            case .id(let id): SampleObservationID(id)
            case .token(.code(let id)), .token(.codeWithoutSystem(let id)): SampleObservationID(id)
            default: nil
            }
        }
        ids = ids.map { known in known.filter(named.contains) } ?? named
        return !named.isEmpty
    }

    /// Nil if there is a test that does not say whom.
    private static func subjects(
        _ clause: SearchPlan.Clause, identifiers: (String) throws -> [(system: String?, value: String)]
    ) rethrows -> [SubjectTest]? {
        // The identifier of a bed or device, as their samples name it, has no system.
        let isOfAnything = clause.parameter == "subject"
        var tests: [SubjectTest] = []
        for test in clause.alternatives {
            switch test {
            case .reference(let type, let id?, _):
                // The subjects of samples that are beds or devices are no resources of this server.
                guard type == nil || type == "Patient" else { continue }
                tests += try identifiers(id).map { .subject(.patient(system: $0.system, value: $0.value)) }
            case .reference: continue
            case .token(.systemAndCode(let system, let value)):
                tests.append(.subject(.patient(system: system, value: value)))
            case .token(.codeWithoutSystem(let value)):
                tests.append(.subject(.patient(system: nil, value: value)))
                if isOfAnything { tests.append(.place(value)) }
            case .token(.code(let value)):
                tests.append(.patientValue(value))
                if isOfAnything { tests.append(.place(value)) }
            default: return nil
            }
        }
        return tests
    }

    private static func tests(_ clause: SearchPlan.Clause) -> Condition.Tests? {
        let tokens = clause.alternatives.compactMap { test -> SearchPlan.TokenTest? in
            if case .token(let token) = test { token } else { nil }
        }
        let dates = clause.alternatives.compactMap { test -> DateTest? in
            if case .date(let prefix, let low, let high) = test { DateTest(prefix, low: low, high: high) } else { nil }
        }
        if tokens.count == clause.alternatives.count {
            switch clause.parameter {
            case "code": return .code(.code, tokens)
            case "component-code": return .code(.component, tokens)
            case "combo-code": return .code(.either, tokens)
            case "category": return .category(tokens)
            case "status": return .status(tokens)
            default: return nil
            }
        }
        guard dates.count == clause.alternatives.count else { return nil }
        switch clause.parameter {
        case "date": return .date(dates)
        case "_lastUpdated": return .lastUpdated(dates)
        default: return nil
        }
    }
}

extension SearchPlan.Clause {
    /// The clauses of which one must hold, if it is made of clauses only.
    fileprivate var parts: [SearchPlan.Clause]? {
        let parts = alternatives.compactMap { test in if case .clause(let part) = test { part } else { nil } }
        return parts.count == alternatives.count ? parts : nil
    }
}
