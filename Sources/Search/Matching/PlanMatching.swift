public import Values

extension SearchPlan {
    /// Whether a resource with these index values passes all clauses, as the store would find it.
    ///
    /// For resources that are not in index tables. What other resources decide (chains, `_has`) does not hold here: the
    /// store replaces such tests by what they lead to.
    public func matches(_ values: [IndexValue], id: String, lastUpdated: Timestamp) -> Bool {
        clauses.allSatisfy { $0.matches(values, id: id, lastUpdated: lastUpdated) }
    }
}

extension SearchPlan.Clause {
    /// Whether a resource with these index values passes.
    public func matches(_ values: [IndexValue], id: String, lastUpdated: Timestamp) -> Bool {
        let names = IndexValue.names(meantBy: parameter)
        let contents = values.lazy.filter { value in
            guard let names else { return value.parameter == parameter }
            return value.parameter.hasPrefix(names.prefix) && value.parameter.hasSuffix(names.suffix)
        }.map(\.content)
        if case .isMissing(let isMissing)? = alternatives.first {
            return contents.isEmpty == (isMissing != isNegated)
        }
        let isAnyTrue = alternatives.contains { test in
            switch test {
            case .id(let wanted): return wanted == id
            case .date(let prefix, let low, let high) where parameter == "_lastUpdated":
                let time = lastUpdated.microseconds
                return prefix.holds(time, time + 1, against: low, high)
            case .clause(let clause): return clause.matches(values, id: id, lastUpdated: lastUpdated)
            default: return contents.contains { test.accepts($0) }
            }
        }
        return isAnyTrue != isNegated
    }
}

extension SearchPlan.Test {
    /// Whether one value passes.
    fileprivate func accepts(_ content: IndexValue.Content) -> Bool {
        switch (self, content) {
        case (.token(let test), .token(let system, let code)): test.accepts(system, code)
        case (.string(let test), .string(let folded, let exact)): test.accepts(folded, exact)
        case (.reference(let type, let id, let url), .reference(let foundType, let foundID, let foundURL)):
            id == nil
                ? foundID == nil && url ?? "" == foundURL ?? "" : id == foundID && (type == nil || type == foundType)
        case (.date(let prefix, let low, let high), .date(let foundLow, let foundHigh)):
            prefix.holds(foundLow, foundHigh, against: low, high)
        case (.number(let prefix, let low, let high), .number(let foundLow, let foundHigh)):
            prefix.holds(foundLow, foundHigh, against: low, high)
        case (
            .quantity(let prefix, let low, let high, let system, let code),
            .quantity(let foundLow, let foundHigh, let foundSystem, let foundCode)
        ):
            prefix.holds(foundLow, foundHigh, against: low, high) && (system == nil || system == foundSystem)
                && (code == nil || code == foundCode)
        case (.uri(let uri), .uri(let found)): uri == found
        case (.uriBelow(let uri), .uri(let found)): uri == found || found.hasPrefix(uri + "/")
        default: false
        }
    }
}

extension SearchPlan.TokenTest {
    fileprivate func accepts(_ system: String?, _ code: String) -> Bool {
        switch self {
        case .code(let wanted): wanted == code
        case .systemAndCode(let wantedSystem, let wanted): wantedSystem == system && wanted == code
        case .codeWithoutSystem(let wanted): system == nil && wanted == code
        case .system(let wanted): wanted == system
        }
    }
}

extension SearchPlan.StringTest {
    fileprivate func accepts(_ folded: String, _ exact: String) -> Bool {
        switch self {
        case .startsWith(let start): folded.hasPrefix(start)
        case .contains(let part): part.isEmpty || folded.contains(part)
        case .exact(let text): text == exact
        }
    }
}

extension SearchPlan.Prefix {
    /// Whether a stored interval stands in this relation to the one asked for (FHIR R4 search, 3.1.1.4.5).
    func holds<Bound: Comparable>(_ foundLow: Bound, _ foundHigh: Bound, against low: Bound, _ high: Bound) -> Bool {
        switch self {
        case .eq: foundLow >= low && foundHigh <= high
        case .ne: foundLow < low || foundHigh > high
        case .gt: foundHigh > high
        case .lt: foundLow < low
        case .ge: foundHigh > high || foundHigh >= high && foundLow >= low
        case .le: foundLow < low || foundLow <= low && foundHigh <= high
        case .sa: foundLow >= high
        case .eb: foundHigh <= low
        case .ap: foundLow <= high && foundHigh >= low
        }
    }
}
