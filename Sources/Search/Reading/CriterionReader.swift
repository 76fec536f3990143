import FHIRModel
import Values

/// Why the value or modifier of a parameter was refused.
struct CriterionFault: Error {
    var code: Issue.Code
    var text: String

    static func expected(_ expected: String, _ found: String) -> CriterionFault {
        CriterionFault(code: .invalid, text: "\(expected) is expected, not '\(found)'")
    }
}

/// Reads the values of one search parameter (FHIR R4 search, 3.1.1.4).
struct CriterionReader {
    let parameter: SearchParameter
    let server: ServerAddresses
    let now: Timestamp?

    /// Makes the clause; values that are empty are left out.
    func clause(modifier: String?, values: [String]) throws(CriterionFault) -> SearchPlan.Clause {
        var clause = SearchPlan.Clause(parameter: parameter.code, alternatives: [])
        let values = values.filter { !$0.isEmpty }
        guard let modifier else {
            if parameter.kind == .quantity { return try quantities(values) }
            if parameter.kind == .composite { return try composites(values) }
            for value in values { clause.alternatives += try tests(value) }
            return clause
        }
        switch (modifier, parameter.kind) {
        case ("missing", _) where !parameter.isColumn && parameter.kind != .composite:
            guard values.count == 1, let isMissing = Self.booleans[values[0]] else {
                throw .expected("true or false", values.joined(separator: ","))
            }
            clause.alternatives = [.isMissing(isMissing)]
        case ("not", .token) where !parameter.isColumn:
            clause.isNegated = true
            for value in values { clause.alternatives += try tests(value) }
        case ("exact", .string): clause.alternatives = values.map { .string(.exact(EscapedText.unescaped($0))) }
        case ("contains", .string):
            clause.alternatives = values.map { .string(.contains(TextFolding.folded(EscapedText.unescaped($0)))) }
        case ("identifier", .reference):
            for value in values { clause.alternatives.append(.token(try token(value))) }
        case ("below", .uri): clause.alternatives = values.map { .uriBelow(Self.path($0)) }
        case ("above", .uri): clause.alternatives = values.flatMap(Self.above)
        case (_, .reference) where R4.isResourceType(modifier):
            for value in values { clause.alternatives.append(try reference(value, of: modifier)) }
        default: throw unsupported(modifier)
        }
        return clause
    }

    /// A URL without the slash at its end.
    private static func path(_ value: String) -> String {
        let text = EscapedText.unescaped(value)
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// The URL itself and all whose path it goes on from, up to the host.
    private static func above(_ value: String) -> [SearchPlan.Test] {
        var rest = path(value)[...]
        var tests: [SearchPlan.Test] = []
        while !rest.isEmpty, rest.last != "/", rest.last != ":" {
            tests += [.uri(String(rest)), .uri(rest + "/")]
            guard let slash = rest.lastIndex(of: "/") else { break }
            rest = rest[..<slash]
        }
        return tests
    }

    private static let booleans = ["true": true, "false": false]

    private func unsupported(_ modifier: String) -> CriterionFault {
        let offered =
            switch parameter.kind {
            case _ where parameter.isColumn || parameter.kind == .composite: [String]()
            case .string: ["exact", "contains", "missing"]
            case .token: ["not", "missing"]
            case .reference: parameter.targets + ["identifier", "missing"]
            case .uri: ["above", "below", "missing"]
            default: ["missing"]
            }
        let list = offered.isEmpty ? "there are none" : "there are " + offered.joined(separator: ", ")
        let text = "the modifier ':\(modifier)' is not supported by this server for this parameter; \(list)"
        return CriterionFault(code: .notSupported, text: text)
    }

    private func tests(_ value: String) throws(CriterionFault) -> [SearchPlan.Test] {
        if parameter.code == "_id" { return [.id(EscapedText.unescaped(value))] }
        switch parameter.kind {
        case .token: return try tokens(value)
        case .string: return [.string(.startsWith(TextFolding.folded(EscapedText.unescaped(value))))]
        case .reference: return [try reference(value, of: nil)]
        case .date: return [try OrderedValue(value).date(now: now)]
        case .number: return [try OrderedValue(value).number()]
        case .uri: return [.uri(EscapedText.unescaped(value))]
        case .quantity, .composite, .special: return []
        }
    }

    // MARK: Tokens

    func token(_ value: String) throws(CriterionFault) -> SearchPlan.TokenTest {
        let parts = EscapedText.split(value, by: "|").map(EscapedText.unescaped)
        switch (parts.count, parts.first ?? "", parts.last ?? "") {
        case (1, let code, _): return .code(code)
        case (2, "", let code) where !code.isEmpty: return .codeWithoutSystem(code)
        case (2, let system, "") where !system.isEmpty: return .system(system)
        case (2, let system, let code) where !system.isEmpty: return .systemAndCode(system, code)
        default: throw .expected("code, system|code, |code or system| (a '|' in a code is written '\\|')", value)
        }
    }

    /// Text that is indexed without case is looked for without case.
    private func tokens(_ value: String) throws(CriterionFault) -> [SearchPlan.Test] {
        let test = try token(value)
        guard case .code(let code) = test, parameter.hasFoldedTokens else { return [.token(test)] }
        let folded = TextFolding.caseless(code)
        return folded == code ? [.token(test)] : [.token(test), .token(.code(folded))]
    }

    // MARK: References

    private func reference(_ value: String, of type: String?) throws(CriterionFault) -> SearchPlan.Test {
        let text = EscapedText.unescaped(value)
        switch ReferenceTarget(text) {
        case .relative(let key, _)?:
            guard type == nil || type == key.type else {
                throw .expected("an id of a \(type ?? "") or \(type ?? "")/id", text)
            }
            return .reference(type: key.type, id: key.id, url: nil)
        case .absolute?, .urn?:
            guard let target = server.target(ofReference: text) else { break }
            return target.test
        case .uri? where ResourceKey.isValidID(text):
            return .reference(
                type: type ?? (parameter.targets.count == 1 ? parameter.targets[0] : nil), id: text, url: nil)
        case .uri? where text.contains(":"): return .reference(type: nil, id: nil, url: text)
        default: break
        }
        let example = type ?? parameter.targets.first ?? "Patient"
        throw .expected("an id, \(example)/id or an absolute URL", text)
    }

    // MARK: Quantities

    /// Amounts are compared in base units if all have a unit of UCUM, else as they were written.
    private func quantities(_ values: [String]) throws(CriterionFault) -> SearchPlan.Clause {
        var written = SearchPlan.Clause(parameter: parameter.code, alternatives: [])
        var canonical = SearchPlan.Clause(parameter: SearchParameter.canonicalCode(parameter.code), alternatives: [])
        for value in values {
            let (test, base) = try quantity(value)
            written.alternatives.append(test)
            if let base { canonical.alternatives.append(base) }
        }
        return canonical.alternatives.count == values.count && !values.isEmpty ? canonical : written
    }

    /// `[prefix]number[|system|code]`, as it is written and in base units.
    private func quantity(
        _ value: String
    ) throws(CriterionFault) -> (written: SearchPlan.Test, base: SearchPlan.Test?) {
        let parts = EscapedText.split(value, by: "|").map(EscapedText.unescaped)
        guard parts.count == 1 || parts.count == 3 else {
            throw .expected("number or number|system|code, such as 5.4|http://unitsofmeasure.org|mg", value)
        }
        let ordered = try OrderedValue(parts[0])
        let (system, code) = parts.count == 3 ? (parts[1], parts[2]) : ("", "")
        let written = try ordered.quantity(system: system.isEmpty ? nil : system, code: code.isEmpty ? nil : code)
        guard system == CodeSystemURI.ucum, let unit = CanonicalUnit(code) else { return (written, nil) }
        return (written, try ordered.quantity(in: unit))
    }
}

extension IndexedReference {
    fileprivate var test: SearchPlan.Test {
        switch self {
        case .local(let key): .reference(type: key.type, id: key.id, url: nil)
        case .address(let url): .reference(type: nil, id: nil, url: url)
        }
    }
}
