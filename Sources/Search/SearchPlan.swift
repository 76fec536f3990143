/// A search that has been read and checked against the search parameters: what the store carries out.
///
/// All clauses must hold; within a clause one alternative suffices (FHIR R4 search, 3.1.1.3).
public struct SearchPlan: Hashable, Sendable {
    public var resourceType: String
    public var clauses: [Clause]
    /// The order of the results; the store adds the id last so that the order is total.
    public var sort: [Sort]
    /// Page size (`_count`), at least 1; 0 asks for the total only (`_summary=count`).
    public var count: Int
    /// Where the next page starts, as the store gave it; nil for the first.
    public var cursor: String?
    /// Whether the exact total is asked for (`_total=accurate`).
    public var wantsTotal: Bool

    public init(
        resourceType: String, clauses: [Clause], sort: [Sort] = [], count: Int, cursor: String? = nil,
        wantsTotal: Bool = false
    ) {
        (self.resourceType, self.clauses, self.sort) = (resourceType, clauses, sort)
        (self.count, self.cursor, self.wantsTotal) = (count, cursor, wantsTotal)
    }

    /// The types of the resources that chains lead through, each once.
    public var linkedTypes: [String] {
        var types: [String] = []
        var rest = clauses
        while let clause = rest.popLast() {
            for test in clause.alternatives {
                switch test {
                case .chain(let type, let next), .reverse(let type, _, let next):
                    if !types.contains(type) { types.append(type) }
                    rest.append(next)
                default: break
                }
            }
        }
        return types
    }

    /// One parameter of the query.
    public struct Clause: Hashable, Sendable {
        /// The parameter's code; `_id` and `_lastUpdated` are columns of the resource itself.
        public var parameter: String
        public var alternatives: [Test]
        /// `:not`: no value of the resource may pass any of the tests.
        public var isNegated: Bool

        public init(parameter: String, alternatives: [Test], isNegated: Bool = false) {
            (self.parameter, self.alternatives, self.isNegated) = (parameter, alternatives, isNegated)
        }
    }

    /// One value of a parameter, ready to compare with index values.
    public enum Test: Hashable, Sendable {
        case id(String)
        case token(TokenTest)
        case string(StringTest)
        case reference(type: String?, id: String?, url: String?)
        /// A comparison of the index value's interval with the one given.
        case date(Prefix, low: Int64, high: Int64)
        case quantity(Prefix, low: Double, high: Double, system: String?, code: String?)
        case number(Prefix, low: Double, high: Double)
        case uri(String)
        /// `:below`: the URL itself, or one whose path goes on from it.
        case uriBelow(String)
        /// `:missing=true` or `false`.
        case isMissing(Bool)
        /// The clause, about values of another name: a part of a composite parameter, or one of several parameters
        /// of which any will do. It is not negated.
        case clause(Clause)
        /// A chain: the reference leads to a resource of this type that passes the clause (FHIR R4 search,
        /// 3.1.1.4.15).
        case chain(type: String, Clause)
        /// `_has`: a resource of this type that passes the clause refers to the one looked for (FHIR R4 search,
        /// 3.1.1.4.16).
        case reverse(type: String, parameter: String, Clause)
    }

    /// `code`, `system|code`, `|code` and `system|` (FHIR R4 search, token).
    public enum TokenTest: Hashable, Sendable {
        case code(String)
        case systemAndCode(String, String)
        case codeWithoutSystem(String)
        case system(String)
    }

    /// `:exact` compares the text as written; the others the folded one.
    public enum StringTest: Hashable, Sendable {
        case startsWith(String)
        case contains(String)
        case exact(String)
    }

    /// Comparison prefixes of ordered types (FHIR R4 search, 3.1.1.4.4).
    public enum Prefix: String, Hashable, Sendable {
        case eq, ne, gt, lt, ge, le, sa, eb, ap
    }

    /// One `_sort` key.
    public struct Sort: Hashable, Sendable {
        public var parameter: String
        public var isDescending: Bool

        public init(parameter: String, isDescending: Bool) {
            (self.parameter, self.isDescending) = (parameter, isDescending)
        }
    }
}
