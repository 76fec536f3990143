import FHIRModel
import Values

/// Reads one query into a request.
struct RequestReader {
    let type: String
    let handling: SearchRequest.Handling
    let limits: SearchLimits
    let server: ServerAddresses
    let now: Timestamp?
    var request = SearchRequest()
    private var plan: SearchPlan
    private let parameters: TypeParameters

    init(
        type: String, handling: SearchRequest.Handling, limits: SearchLimits, server: ServerAddresses, now: Timestamp?
    ) {
        (self.type, self.handling, self.limits, self.server, self.now) = (type, handling, limits, server, now)
        plan = SearchPlan(resourceType: type, clauses: [], count: limits.countDefault)
        parameters = ParameterCatalog.r4.parameters(of: type)
    }

    mutating func read(_ query: [(name: String, value: String)]) -> SearchRequest {
        guard R4.isResourceType(type) else {
            let hint = type.nearest(among: R4.resourceTypes).map { "; did you mean '\($0)'?" } ?? ""
            add(.notSupported, "'\(type)' is not a resource type of FHIR R4\(hint)")
            return request
        }
        guard query.count <= limits.parametersMax else {
            add(.tooCostly, "the query has \(query.count) parameters, and \(limits.parametersMax) are allowed")
            return request
        }
        // A parameter without a value is not an error, and means nothing (FHIR R4 search, 3.1.1.3).
        for (name, value) in query where !value.isEmpty && !name.isEmpty {
            if Self.isPresentation(name) {
                readPresentation(name, value)
            } else {
                readCriterion(name, value)
            }
        }
        if request.presentation.summary == .count { plan.count = 0 }
        plan.wantsTotal = plan.count == 0 || request.presentation.total.map { $0 != .none } ?? false
        if !request.issues.contains(where: \.isError) { request.plan = plan }
        return request
    }

    mutating func add(_ code: Issue.Code, _ text: String, _ severity: Issue.Severity = .error) {
        request.issues.append(Issue(severity, code, text))
    }

    // MARK: Criteria

    private mutating func readCriterion(_ name: String, _ value: String) {
        if let text = Self.notOffered(name) { return add(.notSupported, text) }
        let values = EscapedText.split(value, by: ",")
        guard values.count <= limits.valuesMax else {
            return add(
                .tooCostly, "'\(name)' has \(values.count) values, and \(limits.valuesMax) are allowed; ask in parts")
        }
        if ChainReader.isChained(name) { return readChain(name, value, values) }
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let parameter = parameters[parts[0]] else { return addUnknown(parts[0]) }
        guard parameter.isSupported else {
            return add(.notSupported, "the search parameter '\(parts[0])' is not supported by this server yet")
        }
        let reader = CriterionReader(parameter: parameter, server: server, now: now)
        do throws(CriterionFault) {
            let clause = try reader.clause(modifier: parts.count == 2 ? parts[1] : nil, values: values)
            guard !clause.alternatives.isEmpty else { return }
            plan.clauses.append(clause)
            request.used.append((name, value))
        } catch {
            add(error.code, "\(name): \(error.text)")
        }
    }

    private mutating func readChain(_ name: String, _ value: String, _ values: [String]) {
        do throws(CriterionFault) {
            plan.clauses.append(try ChainReader(server: server, now: now).clause(name, of: type, values: values))
            request.used.append((name, value))
        } catch {
            add(error.code, "\(name): \(error.text)")
        }
    }

    /// Parts of FHIR's search that this server doesn't carry out: leaving them out would give wrong results.
    private static func notOffered(_ name: String) -> String? {
        switch name.prefix(while: { $0 != ":" }) {
        case "_text", "_content", "_list", "_query", "_filter", "_type":
            return "the parameter '\(name)' is not supported by this server yet"
        default: return nil
        }
    }

    private mutating func addUnknown(_ name: String) {
        let hint = name.nearest(among: parameters.all.map(\.code)).map { "; did you mean '\($0)'?" } ?? ""
        let text = "\(type) has no search parameter '\(name)'\(hint)"
        if handling == .strict { return add(.notSupported, text) }
        add(.notSupported, text + " (it was left out)", .warning)
    }
}

// MARK: - Presentation

extension RequestReader {
    /// Whether a parameter says how results are shown, not which.
    static func isPresentation(_ name: String) -> Bool {
        presentations.contains(String(name.prefix { $0 != ":" }))
    }

    private static let presentations: Set<String> = [
        "_sort", "_count", "_summary", "_elements", "_total", "_include", "_revinclude", "_contained", "_containedType",
        "_format", "_pretty", "_cursor", "_score",
    ]

    private mutating func readPresentation(_ name: String, _ value: String) {
        switch name {
        case "_sort": readSort(value)
        case "_count": readCount(value)
        case "_summary": request.presentation.summary = choice(name, value)
        case "_total": request.presentation.total = choice(name, value)
        case "_elements": request.presentation.elements = elements(value)
        case "_format": request.presentation.format = value
        case "_pretty":
            guard value == "true" || value == "false" else { return expect(name, "true or false", value) }
            request.presentation.isPretty = value == "true"
        case "_cursor": plan.cursor = value
        case "_include", "_revinclude", "_include:iterate", "_revinclude:iterate", "_include:recurse",
            "_revinclude:recurse":
            readInclude(name, value)
        case "_contained" where value == "false": break
        default: return add(.notSupported, "the parameter '\(name)' is not supported by this server yet")
        }
        // The cursor is of one page; the links to others are made by who makes the Bundle.
        if name != "_cursor", name != "_count" { request.used.append((name, value)) }
    }

    private mutating func expect(_ name: String, _ expected: String, _ value: String) {
        add(.invalid, "\(name): \(expected) is expected, not '\(value)'")
    }

    private mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ name: String, _ value: String
    ) -> Value? where Value.RawValue == String {
        if let found = Value(rawValue: value) { return found }
        expect(name, Value.allCases.map(\.rawValue).joined(separator: ", "), value)
        return nil
    }

    private mutating func readCount(_ value: String) {
        guard !value.isEmpty, value.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
            return expect("_count", "a whole number", value)
        }
        plan.count = min(Int(value) ?? .max, limits.countMax)
        request.used.append(("_count", String(plan.count)))
    }

    private mutating func readSort(_ value: String) {
        let keys = value.split(separator: ",").map(String.init)
        guard keys.count <= limits.sortMax else {
            return add(.tooCostly, "_sort has \(keys.count) keys, and \(limits.sortMax) are allowed")
        }
        for key in keys {
            let isDescending = key.hasPrefix("-")
            let code = isDescending ? String(key.dropFirst()) : key
            guard let parameter = parameters[code] else {
                let hint = code.nearest(among: parameters.all.map(\.code)).map { "; did you mean '\($0)'?" } ?? ""
                add(.notSupported, "_sort: \(type) has no search parameter '\(code)'\(hint)")
                continue
            }
            guard parameter.isSupported, parameter.kind != .composite else {
                add(.notSupported, "_sort: the search parameter '\(code)' is not supported by this server yet")
                continue
            }
            plan.sort.append(SearchPlan.Sort(parameter: code, isDescending: isDescending))
        }
    }

    private mutating func elements(_ value: String) -> [String]? {
        let definition = R4.type(named: type)
        var names: [String] = []
        for name in value.split(separator: ",").map(String.init) {
            if let element = definition?.element(named: name) {
                names.append(element.name)
            } else {
                let known = definition?.elements.map(\.name) ?? []
                let hint = name.nearest(among: known).map { "; did you mean '\($0)'?" } ?? ""
                add(.invalid, "_elements: \(type) has no element '\(name)'\(hint)")
            }
        }
        return names
    }
}
