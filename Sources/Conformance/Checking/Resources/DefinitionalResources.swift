import FHIRModel
import Values

/// What definitions of questionnaires, searches, servers, operations and measures must hold to.
extension ValidationRun {
    /// Questionnaire: a condition refers to a question before its own item, not inside it.
    func checkQuestionnaire(_ questionnaire: Element) {
        for item in questionnaire.descendants where item.name == "item" {
            for condition in item.children(named: "enableWhen") {
                guard let link = condition.first("question")?.text else { continue }
                let isInner = item.descendants.contains { $0.name == "item" && $0.first("linkId")?.text == link }
                if isInner {
                    report(.error, .businessRule, at: item, "the item can't depend on '\(link)', which is inside it")
                }
            }
        }
    }

    /// SearchParameter: a composite has components.
    func checkSearchParameter(_ parameter: Element) {
        guard parameter.first("type")?.text == "composite", parameter.children(named: "component").count < 2 else {
            return
        }
        report(.error, .businessRule, at: parameter, "a composite search parameter has two components or more")
    }

    /// CapabilityStatement: search parameters have the type that their definitions say.
    func checkCapabilities(_ statement: Element) {
        for parameter in statement.descendants where parameter.name == "searchParam" {
            guard let canonical = parameter.first("definition")?.text, let stated = parameter.first("type")?.text,
                let known = searchType(Canonical(canonical).url), known != stated
            else { continue }
            report(
                .error, .invalid, at: parameter,
                "\(canonical) is of type \(known), and here it is said to be \(stated)", rule: "search-parameter-type")
        }
    }

    private func searchType(_ url: String) -> String? {
        if let loaded = library.resource(url, types: ["SearchParameter"]) { return loaded.root.first("type")?.text }
        return R4.searchParameters.first { $0.url == url }.map { "\($0.kind)" }
    }

    /// OperationDefinition: the profiles of its Parameters agree with its parameters.
    func checkOperation(_ operation: Element) {
        for (name, use) in [("inputProfile", "in"), ("outputProfile", "out")] {
            guard let place = operation.first(name), let url = place.text, library.structure(url) == nil else {
                continue
            }
            report(.warning, .notFound, at: place, "the profile \(url) of the \(use) parameters is not at hand")
        }
    }

    /// Measure: criteria in CQL need a library.
    func checkMeasure(_ measure: Element) {
        guard measure.first("library") == nil else { return }
        for criteria in measure.descendants where criteria.name == "criteria" {
            guard criteria.first("language")?.text?.hasPrefix("text/cql") == true else { continue }
            report(.warning, .invalid, at: criteria, "criteria in CQL need a library, and the measure names none")
        }
    }
}

/// Checks a MeasureReport for itself and against its Measure (FHIR R4 measurereport).
struct MeasureReportCheck {
    private let run: ValidationRun

    init(_ run: ValidationRun) { self.run = run }

    func check(_ report: Element) {
        let kind = report.first("type")?.text ?? ""
        for population in report.descendants where population.name == "population" {
            checkSubjects(of: population, kind)
        }
        guard let canonical = report.first("measure")?.text,
            let measure = run.library.resource(canonical, types: ["Measure"]) ?? run.services.canonical?(canonical)
        else { return }
        let (groups, wanted) = (report.children(named: "group"), measure.root.children(named: "group"))
        for (index, group) in groups.enumerated() {
            let code = code(of: group)
            let match =
                groups.count == 1 && wanted.count == 1 ? wanted.first : wanted.first { self.code(of: $0) == code }
            guard let definition = match ?? (index < wanted.count && code.isEmpty ? wanted[index] : nil) else {
                continue
            }
            checkStratifiers(of: group, definition)
        }
    }

    private func checkSubjects(of population: Element, _ kind: String) {
        guard let place = population.first("subjectResults"), let reference = place.first("reference")?.text else {
            return
        }
        guard kind == "subject-list" else {
            return run.report(
                .error, .businessRule, at: population,
                "only a report of type subject-list lists subjects, and this is \(kind)")
        }
        guard case .resource(let list) = run.follow(reference, from: place),
            let count = population.first("count")?.text.flatMap({ Int($0) })
        else { return }
        let entries = list.children(named: "entry").count
        if entries != count {
            run.report(
                .error, .businessRule, at: population, "the count is \(count), and the list has \(entries) subjects")
        }
    }

    private func checkStratifiers(of group: Element, _ definition: Element) {
        let (found, wanted) = (group.children(named: "stratifier"), definition.children(named: "stratifier"))
        let codes = Set(wanted.map { code(of: $0) })
        for stratifier in found where !codes.contains(code(of: stratifier)) || code(of: stratifier).isEmpty {
            run.report(
                .error, .businessRule, at: stratifier, "the code of the stratifier is none of those of the measure")
        }
        let present = Set(found.map { code(of: $0) })
        for stratifier in wanted where !present.contains(code(of: stratifier)) || code(of: stratifier).isEmpty {
            run.report(
                .error, .businessRule, at: group, "the stratifier '\(code(of: stratifier))' of the measure is missing")
        }
    }

    private func code(of element: Element) -> String {
        for concept in element.children(named: "code") {
            if let coding = concept.first("coding") {
                return "\(coding.first("system")?.text ?? "")#\(coding.first("code")?.text ?? "")"
            }
            if let text = concept.first("text")?.text { return text }
        }
        return ""
    }
}
