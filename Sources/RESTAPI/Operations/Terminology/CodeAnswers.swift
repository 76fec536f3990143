// FHIR R4 codesystem-operation-lookup, -subsumes, -validate-code, conceptmap-operation-translate
import FHIRModel
import HTTPTypes
import Terminology
import Values

extension Question {
    /// A library that also has the code system that came with the request or is asked of, and its URL.
    private func system(_ name: String) throws -> (library: TerminologyLibrary, url: String?) {
        switch own {
        case .published(let url): return (library, url)
        case .stored(let resource): return (library.adding([resource]), resource.root.first("url")?.text)
        case nil: break
        }
        guard let sent = input.resource("codeSystem", type: "CodeSystem") else { return (library, input.text(name)) }
        return (library.adding([sent]), sent.root.first("url")?.text)
    }

    // MARK: CodeSystem/$validate-code

    func checkOfSystem() throws -> [UInt8] {
        try input.refuse("date")
        let (library, url) = try system("url")
        let codings = try input.codings()
        guard let wanted = url ?? codings.compactMap(\.system).first else {
            throw Refusal(.badRequest, .required, "one of the parameters url and codeSystem is needed")
        }
        let version = input.text("version")
        var best: CodeCheck?
        for coding in codings where coding.system == nil || coding.system == wanted {
            let check = library.check(coding.code, system: wanted, version: version, display: coding.display)
            if best == nil || check.verdict == .valid { best = check }
        }
        if let best { return try answer(best) }
        return ParametersWriter.answer { parameters in
            parameters.add("result", false)
            parameters.add("message", "String", "no code is of the system \(wanted)")
        }
    }

    // MARK: $lookup

    func details() throws -> [UInt8] {
        try input.refuse("date")
        let codings = try input.codings()
        guard let system = codings.first?.system, let code = codings.first?.code else {
            throw Refusal(.badRequest, .required, "the parameter system is needed with code")
        }
        let details = try library.lookup(code, system: system, version: input.text("version"))
        let wanted = Set(input.texts("property"))
        let language = input.text("displayLanguage")
        let named = details.designations.first { $0.language == language }?.value
        return ParametersWriter.answer { parameters in
            parameters.add("name", "String", details.name)
            parameters.add("version", "String", details.version)
            parameters.add("display", "String", language == nil ? details.display : named ?? details.display)
            if wanted.isEmpty || wanted.contains("designation") {
                for designation in details.designations {
                    parameters.add("designation") { parts in
                        parts.add("language", "Code", designation.language)
                        parts.add("value", "String", designation.value)
                    }
                }
            }
            for property in details.properties where wanted.isEmpty || wanted.contains(property.name) {
                parameters.add("property") { parts in
                    parts.add("code", "Code", property.name)
                    parts.add(property)
                }
            }
        }
    }

    // MARK: $subsumes

    func subsumption() throws -> [UInt8] {
        let (library, url) = try system("system")
        func one(_ code: String, _ coding: String) throws -> Coding {
            if let element = input.element(coding) { return Coding(of: element) }
            if let code = input.text(code) { return Coding(system: url, code: code) }
            throw Refusal(.badRequest, .required, "\(code) with system, or \(coding) is needed")
        }
        let (first, second) = (try one("codeA", "codingA"), try one("codeB", "codingB"))
        guard let system = url ?? first.system, (first.system ?? system) == system, (second.system ?? system) == system
        else {
            throw Refusal(.badRequest, .invalid, "both codes must be of one system, and it must be given")
        }
        let outcome = try library.subsumption(
            of: first.code, and: second.code, system: system, version: input.text("version"))
        return ParametersWriter.answer { $0.add("outcome", "Code", outcome.rawValue) }
    }

    // MARK: $translate

    func translation() throws -> [UInt8] {
        var request = TranslationRequest(try input.codings())
        if input.text("code") != nil, request.codings[0].system == nil {
            throw Refusal(.badRequest, .required, "the parameter system is needed with code")
        }
        (request.source, request.target) = (input.text("source"), input.text("target"))
        request.targetSystem = input.text("targetsystem")
        request.isReverse = try input.boolean("reverse") ?? false
        for part in input.parts("dependency").map({ $0.children(named: "part") }) {
            let element = part.first { $0.first("name")?.text == "element" }?.first("value")?.text
            let concept = part.first { $0.first("name")?.text == "concept" }?.first("value")
            guard let element, let concept else { continue }
            let codings = concept.children(named: "coding").map(Coding.init(of:))
            request.dependencies[element, default: []] += codings.isEmpty ? [Coding(of: concept)] : codings
        }
        return write(try translate(request))
    }

    private func translate(_ request: TranslationRequest) throws -> Translation {
        switch own {
        case .published(let url): return try library.translate(request, by: url)
        case .stored(let resource):
            return try library.translate(
                request,
                by: [ConceptMapDefinition(resource.root, url: resource.root.first("url")?.text ?? Self.nameless)])
        case nil: break
        }
        if let sent = input.resource("conceptMap", type: "ConceptMap") {
            let url = sent.root.first("url")?.text ?? Self.nameless
            return try library.translate(request, by: [ConceptMapDefinition(sent.root, url: url)])
        }
        let version = input.text("conceptMapVersion")
        return try library.translate(
            request, by: input.text("url").map { url in version.map { "\(url)|\($0)" } ?? url })
    }

    private func write(_ translation: Translation) -> [UInt8] {
        ParametersWriter.answer { parameters in
            parameters.add("result", translation.isFound)
            parameters.add("message", "String", translation.text)
            for match in translation.matches {
                parameters.add("match") { parts in
                    parts.add("equivalence", "Code", match.equivalence)
                    if let coding = match.coding { parts.add("concept", coding) }
                    for product in match.products {
                        parts.add("product") { parts in
                            parts.add("element", "Uri", product.property)
                            parts.add(
                                "concept",
                                Coding(system: product.system, code: product.value, display: product.display))
                        }
                    }
                    if match.map != Self.nameless { parts.add("source", "Uri", match.map) }
                }
            }
        }
    }
}

extension ParametersWriter {
    /// Adds the value of a property of a code.
    fileprivate mutating func add(_ property: ConceptDefinition.Property) {
        switch property.type {
        case "boolean": add("value", property.value == "true")
        case "integer": add("value", "Integer", number: property.value)
        case "decimal": add("value", "Decimal", number: property.value)
        case "Coding", "coding": add("value", Coding(system: property.system, code: property.value))
        default: add("value", property.type.prefix(1).uppercased() + property.type.dropFirst(), property.value)
        }
    }
}
