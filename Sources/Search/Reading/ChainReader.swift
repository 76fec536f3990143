import FHIRModel
import Values

/// Reads a criterion with the resources that its name leads through: `subject:Patient.name`,
/// `_has:Observation:patient:code` (FHIR R4 search, 3.1.1.4.15 and 3.1.1.4.16).
struct ChainReader {
    let server: ServerAddresses
    let now: Timestamp?

    /// How many resources a name may lead through.
    private static let linksMax = 8

    /// Whether a name leads to other resources.
    static func isChained(_ name: String) -> Bool { name.hasPrefix("_has:") || name.contains(".") }

    func clause(
        _ name: String, of type: String, values: [String], links: Int = 0
    ) throws(CriterionFault) -> SearchPlan.Clause {
        guard links <= Self.linksMax else {
            throw CriterionFault(code: .tooCostly, text: "at most \(Self.linksMax) resources can be led through")
        }
        if name.hasPrefix("_has:") { return try reverse(name, of: type, values, links) }
        if let dot = name.firstIndex(of: ".") {
            let rest = String(name[name.index(after: dot)...])
            return try chain(String(name[..<dot]), rest, of: type, values, links)
        }
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let parameter = try parameter(parts[0], of: type)
        guard parameter.isSupported else {
            throw CriterionFault(code: .notSupported, text: "'\(parts[0])' is not supported by this server")
        }
        let reader = CriterionReader(parameter: parameter, server: server, now: now)
        let clause = try reader.clause(modifier: parts.count == 2 ? parts[1] : nil, values: values)
        guard !clause.alternatives.isEmpty else { throw .expected("a value", "") }
        return clause
    }

    private func parameter(_ code: String, of type: String) throws(CriterionFault) -> SearchParameter {
        let parameters = ParameterCatalog.r4.parameters(of: type)
        if let found = parameters[code] { return found }
        let hint = code.nearest(among: parameters.all.map(\.code)).map { "; did you mean '\($0)'?" } ?? ""
        throw CriterionFault(code: .notSupported, text: "\(type) has no search parameter '\(code)'\(hint)")
    }

    private func reference(_ code: String, of type: String) throws(CriterionFault) -> SearchParameter {
        let found = try parameter(code, of: type)
        guard found.kind == .reference else {
            throw CriterionFault(code: .invalid, text: "'\(code)' of \(type) is not a reference, so nothing follows it")
        }
        return found
    }

    // MARK: Chains

    private func chain(
        _ link: String, _ rest: String, of type: String, _ values: [String], _ links: Int
    ) throws(CriterionFault) -> SearchPlan.Clause {
        let parts = link.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let parameter = try reference(parts[0], of: type)
        var clause = SearchPlan.Clause(parameter: parameter.code, alternatives: [])
        for target in try targets(of: parameter, named: parts.count == 2 ? parts[1] : nil, rest) {
            let next = try self.clause(rest, of: target, values: values, links: links + 1)
            clause.alternatives.append(.chain(type: target, next))
        }
        return clause
    }

    /// The types that a chain may go through: the one that is named, else those that have what follows.
    private func targets(
        of parameter: SearchParameter, named type: String?, _ rest: String
    ) throws(CriterionFault) -> [String] {
        if let type {
            guard parameter.targets.contains(type) else {
                let list = parameter.targets.joined(separator: ", ")
                throw .expected("a type that '\(parameter.code)' refers to (\(list))", type)
            }
            return [type]
        }
        let head = String(rest.prefix { $0 != "." && $0 != ":" })
        let known = parameter.targets.filter {
            head == "_has" || ParameterCatalog.r4.parameters(of: $0)[head] != nil
        }
        guard known.isEmpty else { return known }
        let list = parameter.targets.joined(separator: ", ")
        throw CriterionFault(
            code: .notSupported, text: "none of the types that '\(parameter.code)' refers to has '\(head)' (\(list))")
    }

    // MARK: Reverse chains

    private func reverse(
        _ name: String, of type: String, _ values: [String], _ links: Int
    ) throws(CriterionFault) -> SearchPlan.Clause {
        let parts = name.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, R4.isResourceType(parts[1]) else {
            throw .expected("_has:Type:reference:parameter, such as _has:Observation:patient:code", name)
        }
        let parameter = try reference(parts[2], of: parts[1])
        guard parameter.targets.contains(type) else {
            throw CriterionFault(code: .invalid, text: "'\(parts[2])' of \(parts[1]) does not refer to a \(type)")
        }
        let rest = try clause(parts[3], of: parts[1], values: values, links: links + 1)
        return SearchPlan.Clause(
            parameter: "_has", alternatives: [.reverse(type: parts[1], parameter: parameter.code, rest)])
    }
}
