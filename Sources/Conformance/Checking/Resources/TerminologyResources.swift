import FHIRModel
import Values

/// CodeSystem: the count, properties that are declared once and used with their types (FHIR R4 codesystem).
struct CodeSystemCheck {
    private let run: ValidationRun

    init(_ run: ValidationRun) { self.run = run }

    /// The properties that HL7 defines, with their types.
    private static let standard: [String: String] = [
        "notSelectable": "boolean", "deprecationDate": "dateTime", "retirementDate": "dateTime", "status": "code",
        "inactive": "boolean", "parent": "code", "child": "code", "deprecated": "dateTime",
    ]

    func check(_ system: Element) {
        checkCount(system)
        checkContent(system)
        let declared = declarations(system)
        for concept in system.children(named: "concept") { checkConcept(concept, declared) }
        if run.options.isForPublication { checkOwner(system) }
    }

    private func checkCount(_ system: Element) {
        guard system.first("content")?.text == "complete", let count = system.first("count"),
            let stated = count.text.flatMap({ Int($0) })
        else { return }
        let found = system.descendants.count { $0.name == "concept" }
        if found != stated {
            run.report(
                .error, .invalid, at: count,
                "the code system is complete and has \(found) concepts, but states \(stated)")
        }
    }

    private func checkContent(_ system: Element) {
        let content = system.first("content")
        if content?.text == "not-present", let first = system.first("concept") {
            run.report(.error, .invalid, at: first, "the code system is said to have no concepts here, and has some")
        }
        if system.first("supplements") != nil, let content, content.text != "supplement" {
            run.report(
                .error, .businessRule, at: content,
                "the content of a supplement is 'supplement', not '\(content.text ?? "")'")
        }
    }

    private func declarations(_ system: Element) -> [String: String] {
        var (types, urls) = ([String: String](), Set<String>())
        for property in system.children(named: "property") {
            guard let code = property.first("code")?.text else { continue }
            let (type, url) = (property.first("type")?.text ?? "", property.first("uri")?.text)
            if types[code] != nil {
                run.report(
                    .error, .businessRule, at: property, "a property with the code '\(code)' is declared already")
            } else {
                types[code] = type
            }
            guard let url else { continue }
            if !urls.insert(url).inserted {
                run.report(.error, .businessRule, at: property, "a property with the URI '\(url)' is declared already")
            }
            let prefix = "http://hl7.org/fhir/concept-properties#"
            guard url.hasPrefix(prefix), let wanted = Self.standard[String(url.dropFirst(prefix.count))] else {
                continue
            }
            if wanted != type {
                run.report(.error, .businessRule, at: property, "the property \(url) is of type \(wanted), not \(type)")
            }
            if url.dropFirst(prefix.count) != code, Self.standard[code] != nil {
                run.report(
                    .error, .businessRule, at: property,
                    "the property \(url) is called '\(url.dropFirst(prefix.count))', and '\(code)' means another one")
            }
        }
        return types
    }

    private func checkConcept(_ concept: Element, _ declared: [String: String]) {
        for property in concept.children(named: "property") {
            guard let code = property.first("code")?.text, let value = property.first("value") else { continue }
            if let wanted = declared[code], wanted != value.typeName, !(wanted == "code" && value.typeName == "string")
            {
                run.report(
                    .error, .businessRule, at: property,
                    "the property '\(code)' is declared as \(wanted), and this is a \(value.typeName)")
            }
        }
        for inner in concept.children(named: "concept") { checkConcept(inner, declared) }
    }

    private func checkOwner(_ system: Element) {
        let url = "http://hl7.org/fhir/StructureDefinition/structuredefinition-wg"
        guard !system.children(named: "extension").contains(where: { $0.first("url")?.text == url }) else { return }
        run.report(
            .error, .businessRule, at: system,
            "what HL7 publishes must name the owning committee, by the extension \(url)")
    }
}

extension ValidationRun {
    /// ValueSet: systems are absolute, and filters have values that their systems know (FHIR R4 valueset).
    func checkValueSet(_ valueSet: Element) {
        for name in ["include", "exclude"] {
            for part in valueSet.first("compose")?.children(named: name) ?? [] {
                if let system = part.first("system")?.text, !Self.isAbsolute(system) {
                    report(
                        .error, .invalid, at: part,
                        "the system '\(system)' must be absolute; '#' can't name a contained one")
                }
                for filter in part.children(named: "filter") { checkFilter(filter, of: part) }
            }
        }
    }

    /// A filter on a property of type Coding has a value `system#code`, and the system has the code.
    private func checkFilter(_ filter: Element, of part: Element) {
        if filter.first("property")?.text == "notSelectable", filter.first("op")?.text == "=",
            let value = filter.first("value")?.text, Bool(value) == nil
        {
            report(
                .error, .invalid, at: filter,
                "the value of a filter on 'notSelectable' is true or false, not '\(value)'")
        }
        guard let url = part.first("system")?.text, let value = filter.first("value")?.text,
            let name = filter.first("property")?.text, filter.first("op")?.text == "=",
            let system = library.resource(url, types: ["CodeSystem"]),
            let property = system.root.children(named: "property").first(where: { $0.first("code")?.text == name }),
            property.first("type")?.text == "Coding"
        else { return }
        guard let mark = value.firstIndex(of: "#") else {
            return report(
                .error, .invalid, at: filter, "the value of a filter on '\(name)' is system#code, not '\(value)'")
        }
        let coded = CodeQuestion(system: String(value[..<mark]), code: String(value[value.index(after: mark)...]))
        if verdict(coded) == .unknownCode {
            report(.error, .invalid, at: filter, "the value '\(value)' is not a code of its system")
        }
    }
}
