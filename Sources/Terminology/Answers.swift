public import FHIRModel
public import Values

// MARK: - $validate-code

extension TerminologyLibrary {
    /// Whether a code is in a value set (FHIR R4 valueset-operation-validate-code).
    ///
    /// For many codes take the ``valueSet(_:)`` once and ask it: that saves finding it again.
    ///
    /// - Parameters:
    ///   - system: Nil for the type `code`, whose system the value set implies.
    ///   - version: The version of the system that the code is from.
    public func check(
        _ code: String, system: String?, version: String? = nil, display: String? = nil, in canonical: String
    ) -> CodeCheck {
        guard let set = valueSet(canonical) else { return unknownValueSet(canonical, system) }
        if let fault = versionFault(system, version) { return fault }
        return set.check(system: system, code: code, display: display)
    }

    /// Whether one of the codings of a CodeableConcept is in a value set.
    public func check(_ codings: [Coding], in canonical: String) -> CodeCheck {
        guard let set = valueSet(canonical) else { return unknownValueSet(canonical, codings.first?.system) }
        return set.check(codings)
    }

    private func unknownValueSet(_ canonical: String, _ system: String?) -> CodeCheck {
        CodeCheck(.undecided, .unknownValueSet, "the value set \(canonical) is not here").with(system: system)
    }

    private func versionFault(_ system: String?, _ version: String?) -> CodeCheck? {
        guard let system, let version, let here = codeSystem(system), codeSystem("\(system)|\(version)") == nil else {
            return nil
        }
        let text = "version \(version) of \(system) is not here, but \(here.version ?? "one without a number")"
        return CodeCheck(.undecided, .unknownSystem, text).with(system: system)
    }

    /// Whether a code is one of its code system (FHIR R4 codesystem-operation-validate-code).
    public func check(
        _ code: String, system: String, version: String? = nil, display: String? = nil
    ) -> CodeCheck {
        if let fault = versionFault(system, version) { return fault }
        guard let set = valueSet(ofSystem: system) else {
            let text = "whether '\(code)' is a code can't be told: the code system \(system) is not here"
            return CodeCheck(.undecided, .unknownSystem, text).with(system: system)
        }
        var check = set.check(system: system, code: code, display: display)
        if check.verdict == .undecided, let known = codeSystem(system) {
            check.text = "whether '\(code)' is a code can't be told: \(ValueSetPart.isPartial(known))"
        }
        return check
    }

    /// Whether an element is in a value set, as `memberOf()` asks (FHIR R4, 2.9.1.4.3); nil if that can't be told.
    ///
    /// - Parameter element: A `code`, `string`, `uri`, `Coding`, `CodeableConcept` or `Quantity`.
    /// - Throws: ``TerminologyError`` with `notFound` if there is no such value set.
    public func isMember(_ element: Element, of canonical: String) throws(TerminologyError) -> Bool? {
        let set = try known(canonical)
        switch element.typeName {
        case "CodeableConcept": return set.check(element.children(named: "coding").map(Coding.init)).isMember
        case "Coding", "Quantity": return set.check([Coding(element)]).isMember
        default: return element.text.flatMap { set.check(system: nil, code: $0).isMember }
        }
    }

    /// Whether a code without a system is in a value set; nil if that can't be told.
    ///
    /// - Throws: ``TerminologyError`` with `notFound` if there is no such value set.
    public func isMember(_ code: String, of canonical: String) throws(TerminologyError) -> Bool? {
        try known(canonical).check(system: nil, code: code).isMember
    }

    func known(_ canonical: String) throws(TerminologyError) -> ValueSet {
        guard let set = valueSet(canonical) else {
            throw TerminologyError(.notFound, "the value set \(canonical) is not here")
        }
        return set
    }
}

extension CodeCheck {
    fileprivate var isMember: Bool? {
        switch verdict {
        case .valid: true
        case .invalid: false
        case .undecided: nil
        }
    }
}

extension Coding {
    /// Reads a `Coding`, or the unit of a `Quantity`.
    init(_ element: Element) {
        self.init(
            system: element.first("system")?.text, code: element.first("code")?.text ?? "",
            display: element.type.element(named: "display") == nil ? nil : element.first("display")?.text)
    }
}

// MARK: - $lookup, $subsumes

/// What is known of a code (`$lookup`, FHIR R4 codesystem-operation-lookup).
public struct CodeDetails: Hashable, Sendable {
    /// The name of the code system.
    public var name: String
    public var version: String?
    public var display: String
    public var designations: [ConceptDefinition.Designation]
    /// Its properties, with `parent` and `child` by the hierarchy, `inactive` and `abstract`.
    public var properties: [ConceptDefinition.Property]
}

/// How two codes stand to each other (code system concept-subsumption-outcome).
public enum Subsumption: String, Sendable {
    case equivalent, subsumes
    case subsumedBy = "subsumed-by"
    case notSubsumed = "not-subsumed"
}

extension TerminologyLibrary {
    /// What is known of a code.
    ///
    /// - Throws: ``TerminologyError`` with `notFound`, or `unsupported` if the system is not here or only in part.
    public func lookup(_ code: String, system url: String, version: String? = nil) throws(TerminologyError)
        -> CodeDetails
    {
        if let grammar = CodeGrammar(rawValue: url), codeSystem(url) == nil {
            guard grammar.accepts(code) else { throw TerminologyError(.notFound, grammar.fault(of: code)) }
            return CodeDetails(name: grammar.name, version: nil, display: code, designations: [], properties: [])
        }
        let system = try usable(url, version)
        let number = try number(code, in: system)
        let concept = system.concepts[number]
        var properties = concept.properties.filter { !["parent", "child", "subsumedBy"].contains($0.name) }
        let flags = system.flags(of: number)
        properties.append(.init(name: "inactive", type: "boolean", value: "\(flags.contains(.inactive))"))
        if flags.contains(.abstract) { properties.append(.init(name: "abstract", type: "boolean", value: "true")) }
        properties += system.parents(of: number).map { .init(name: "parent", type: "code", value: $0) }
        properties += system.children(of: number).map { .init(name: "child", type: "code", value: $0) }
        return CodeDetails(
            name: system.definition.name ?? system.url, version: system.version,
            display: concept.display ?? concept.code, designations: concept.designations, properties: properties)
    }

    /// How the first code stands to the second one of the same system (FHIR R4 codesystem-operation-subsumes).
    ///
    /// - Throws: ``TerminologyError`` with `notFound`, or `unsupported` if the system is not here or only in part.
    public func subsumption(
        of code: String, and other: String, system url: String, version: String? = nil
    ) throws(TerminologyError) -> Subsumption {
        let system = try usable(url, version)
        let (first, second) = (try number(code, in: system), try number(other, in: system))
        if first == second { return .equivalent }
        if system.isBelow(second, first) { return .subsumes }
        return system.isBelow(first, second) ? .subsumedBy : .notSubsumed
    }

    private func usable(_ url: String, _ version: String?) throws(TerminologyError) -> CodeSystem {
        guard let system = codeSystem(version.map { "\(url)|\($0)" } ?? url) else {
            if let version, let here = codeSystem(url)?.version {
                throw TerminologyError(.notFound, "version \(version) of \(url) is not here, but \(here)")
            }
            throw TerminologyError(.notFound, "the code system \(url) is not here")
        }
        guard system.definition.content != .notPresent else {
            throw TerminologyError(.unsupported, "the codes of \(url) are not here")
        }
        return system
    }

    private func number(_ code: String, in system: CodeSystem) throws(TerminologyError) -> Int {
        if let number = system.number(of: code) { return number }
        guard system.isComplete else {
            throw TerminologyError(.unsupported, "'\(code)' is not known: \(ValueSetPart.isPartial(system))")
        }
        throw TerminologyError(.notFound, system.unknownCode(code))
    }
}

extension CodeGrammar {
    fileprivate var name: String {
        switch self {
        case .units: "UCUM"
        case .languages: "Tags for the identification of languages"
        case .mediaTypes: "Media types"
        }
    }
}

extension TerminologyLibrary {
    /// Whether the first code is the second one or has it below, as `subsumes()` asks (FHIR R4, 2.9.1.4.3); nil if that
    /// can't be told. Codes of two systems do not subsume each other.
    public func subsumes(_ general: Coding, _ special: Coding) -> Bool? {
        guard let system = general.system, let other = special.system else { return nil }
        guard system == other else { return false }
        guard general.code != special.code else { return true }
        return (try? subsumption(of: general.code, and: special.code, system: system)).map { $0 == .subsumes }
    }
}
