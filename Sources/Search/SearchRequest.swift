import FHIRModel
public import Values

/// A search that a client asked for: what to find, how to present it, and what is wrong with the query.
///
/// ```swift
/// let request = SearchRequest.read(
///     resourceType: "Observation", query: [("patient", "example"), ("code", "http://loinc.org|8867-4")])
/// request.plan         // what the store carries out; nil if there is an error among the issues
/// request.selfQuery    // patient=example&code=http://loinc.org%7C8867-4
/// ```
///
/// Read as FHIR R4 search says: prefixes, modifiers, escapes, alternatives by comma, conjunction by repetition. What is
/// part of FHIR but not offered (`_filter`, `_text`, some modifiers) is an error, never left out silently. A parameter that nobody knows is an error if the client asked for strict handling, else a
/// warning.
public struct SearchRequest: Sendable {
    /// What the store carries out; nil if the query has errors.
    public internal(set) var plan: SearchPlan?
    public internal(set) var presentation = Presentation()
    /// Errors, which refuse the search, and warnings, which go into the result.
    public internal(set) var issues: [Issue] = []
    /// The parameters that were used, in their order.
    public internal(set) var used: [(name: String, value: String)] = []

    /// The query of the parameters that were used, for the `self` link (FHIR R4 search, 3.1.1.6).
    public var selfQuery: String { QueryText.query(of: used) }

    /// What happens to unknown parameters (`Prefer: handling=…`).
    public enum Handling: Sendable {
        case strict, lenient
    }

    /// How the results are shown.
    public struct Presentation: Hashable, Sendable {
        /// `_summary`; `count` also makes the plan's count 0.
        public var summary: Summary?
        /// `_elements`: the elements to show; nil for all.
        public var elements: [String]?
        /// `_total`, if it was given; the plan wants the total for all but `none`.
        public var total: Total?
        /// `_format`
        public var format: String?
        /// `_pretty`
        public var isPretty: Bool?
        /// `_include` and `_revinclude`
        public var includes: [Include] = []
    }

    /// What else comes with the matches (FHIR R4 search, 3.1.1.5.4).
    public struct Include: Hashable, Sendable {
        /// The type that refers; nil for all (`_include=*`).
        public var source: String?
        /// The search parameters that are followed: one, or all of the source for `*`; nil for all of any source.
        public var parameters: [String]?
        /// The only type that references are followed to or from; nil for all.
        public var target: String?
        /// `_revinclude`: those that refer to the matches.
        public var isReverse: Bool
        /// `:iterate`: also from what is included.
        public var iterates: Bool
    }

    /// Whether a parameter of a type can be searched by.
    public static func serves(_ parameter: String, of type: String) -> Bool {
        ParameterCatalog.r4.parameters(of: type)[parameter]?.isSupported ?? false
    }

    /// `_summary` (FHIR R4 search, 3.1.1.5.8)
    public enum Summary: String, Sendable, CaseIterable {
        case `true`, text, data, count, `false`
    }

    /// `_total` (FHIR R4 search, 3.1.1.5.4)
    public enum Total: String, Sendable, CaseIterable {
        case none, estimate, accurate
    }

    /// Reads the query of a search of one resource type.
    ///
    /// The plan's total is wanted only if `_total` or a count of 0 asks for it. The paging parameter, which is not
    /// FHIR's, is `_cursor`.
    ///
    /// - Parameters:
    ///   - query: Names and values, decoded; ``QueryText/parameters(of:)`` gives them.
    ///   - serverBases: The addresses of this server, as for ``SearchIndexer``.
    ///   - now: The time for the prefix `ap`, which allows a tenth of the distance to it; without it, as much as the
    ///     date itself lasts.
    public static func read(
        resourceType: String, query: [(name: String, value: String)], handling: Handling = .lenient,
        limits: SearchLimits = .standard, serverBases: [String] = [], now: Timestamp? = nil
    ) -> SearchRequest {
        var reader = RequestReader(
            type: resourceType, handling: handling, limits: limits, server: ServerAddresses(serverBases), now: now)
        return reader.read(query)
    }

    /// Reads the criteria of a conditional interaction or reference: `Patient?identifier=urn:mrn|1`, or what is behind
    /// the `?` if the type is known (`If-None-Exist`; FHIR R4 http, 3.1.0.8.1).
    ///
    /// Handling is strict, and there must be at least one criterion: a search for everything has no one result.
    public static func conditional(
        _ text: String, resourceType: String? = nil, limits: SearchLimits = .standard, serverBases: [String] = []
    ) -> SearchRequest {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let type = parts.count == 2 && !parts[0].isEmpty ? String(parts[0]) : resourceType
        guard let type, R4.isResourceType(type), resourceType == nil || type == resourceType else {
            let expected = resourceType ?? "Patient"
            return refused("the criteria must be of the form \(expected)?identifier=…")
        }
        guard let query = QueryText.parameters(of: parts[parts.count - 1]) else {
            return refused("the criteria are not well percent-encoded")
        }
        if let other = query.first(where: { RequestReader.isPresentation($0.name) }) {
            return refused("'\(other.name)' is not a criterion; use search parameters only")
        }
        var request = read(
            resourceType: type, query: query, handling: .strict, limits: limits, serverBases: serverBases)
        if request.issues.isEmpty, request.plan?.clauses.isEmpty != false {
            request = refused("there is no criterion; a search for everything has no single result")
        }
        // One match and one more are enough to tell none, one and several apart.
        request.plan?.count = 2
        return request
    }

    private static func refused(_ text: String) -> SearchRequest {
        var request = SearchRequest()
        request.issues = [Issue(.error, .invalid, text)]
        return request
    }
}

/// What a query may ask for at most.
public struct SearchLimits: Hashable, Sendable {
    /// The page size if there is no `_count`.
    public var countDefault = 50
    /// A greater `_count` is brought down to this.
    public var countMax = 1_000
    /// The number of parameters of a query.
    public var parametersMax = 100
    /// The number of values of one parameter, parted by commas.
    public var valuesMax = 1_000
    /// The number of `_sort` keys.
    public var sortMax = 8

    public init() {}

    public static let standard = SearchLimits()
}
