import FHIRModel
import FHIRPath
import FHIRXML
import Values

/// One validation: the issues found so far, and what the checks share.
final class ValidationRun {
    let library: DefinitionLibrary
    let services: ValidationServices
    let options: ValidationOptions
    /// The root of the document.
    let document: Element
    /// The resource that is being checked, and what its invariants may use.
    private(set) var resource: Element
    private(set) var context: EvaluationContext
    /// The bundle around it, with its entries by their URLs.
    private(set) var bundle: BundleIndex?
    private(set) var findings: [Finding] = []
    private var said: Set<Finding.Key> = []
    /// Profiles that are being checked, against going in circles.
    var pending: Set<ProfileTask> = []
    /// What elements conform to, where several slices or references ask the same.
    var conformance: [ProfileTask: Bool] = [:]
    /// What links of narratives may lead to.
    lazy var anchors = findAnchors()

    /// An issue with its element, for sorting.
    struct Finding {
        struct Key: Hashable {
            let element: Int
            let text: String
        }

        let severity: Issue.Severity
        let code: Issue.Code
        let element: Element
        let text: String

        var isError: Bool { severity == .error || severity == .fatal }
    }

    init(_ validator: ProfileValidator, on document: Element) {
        (library, services, options) = (validator.definitions, validator.services, validator.options)
        (self.document, resource) = (document, document)
        context = EvaluationContext()
        context.services = validator.pathServices
    }

    /// The issues found, in the order of the document.
    var issues: [Issue] {
        let sorted = findings.enumerated().sorted {
            ($0.element.element.index, $0.offset) < ($1.element.element.index, $1.offset)
        }
        let positions = findings.isEmpty ? nil : SourcePositions(document.resource)
        return sorted.map { _, finding in
            Issue(
                finding.severity, finding.code, finding.text, expression: finding.element.path,
                position: positions?.position(of: finding.element))
        }
    }

    /// Adds an issue, once.
    func report(_ severity: Issue.Severity, _ code: Issue.Code, at element: Element, _ text: String) {
        guard findings.count < options.issuesMax, said.insert(.init(element: element.index, text: text)).inserted else {
            return
        }
        findings.append(Finding(severity: severity, code: code, element: element, text: text))
    }

    /// Whether a check finds no error; what it reports is forgotten.
    func silently(_ check: () -> Void) -> Bool {
        let (outerFindings, outerSaid) = (findings, said)
        (findings, said) = ([], [])
        check()
        let isFine = !findings.contains(where: \.isError)
        (findings, said) = (outerFindings, outerSaid)
        return isFine
    }

    /// Checks the document: R4's rules, the profiles that it names, and those asked for.
    func checkDocument(profiles: [String]) {
        checkResource(document)
        if document.typeName == "Bundle" { bundle = BundleIndex(document) }
        for profile in profiles { check(document, against: profile, isAskedFor: true) }
    }

    /// Makes a resource the one that invariants see as theirs.
    private func enter(_ element: Element) {
        resource = element
        context.resource = element
        let isContained = element.definition?.name == "contained"
        context.rootResource = isContained ? element.parent?.enclosingResource ?? element : element
    }

    /// Does something with an element's resource as the one that invariants see.
    func within(_ element: Element, _ body: () -> Void) {
        let (outerResource, outerContext) = (resource, context)
        enter(element)
        body()
        (resource, context) = (outerResource, outerContext)
    }

    /// Checks one resource and those in it.
    func checkResource(_ element: Element) {
        let (outerResource, outerContext, outerBundle) = (resource, context, bundle)
        if element.typeName == "Bundle" { bundle = BundleIndex(element) }
        let isContained = element.definition?.name == "contained"
        enter(element)
        visit(element)
        checkWhole(element, isContained: isContained)
        checkStatedProfiles(element)
        for profile in library.globalProfiles[element.typeName] ?? [] { check(element, against: profile) }
        (resource, context, bundle) = (outerResource, outerContext, outerBundle)
    }

    /// Checks an element and all below it against R4.
    func visit(_ element: Element) {
        let rules = R4Rules.shared.rules(for: element.type)
        for invariant in rules.invariants where isDue(invariant, of: element) { check(invariant, on: element) }
        if let definition = element.definition, !element.isResource {
            let rules = R4Rules.shared.rules(for: definition)
            for invariant in rules.invariants { check(invariant, on: element) }
            if let binding = rules.binding { checkBinding(of: element, to: binding) }
            if !rules.profiles.isEmpty, let profiles = rules.profiles[element.type.index] {
                for profile in profiles { check(element, against: profile) }
            }
        }
        checkSpecial(rules.special, element)
        for child in element.children {
            if child.isResource { checkResource(child) } else { visit(child) }
        }
    }

    /// Rules about contained resources hold of themselves where there are none.
    private func isDue(_ invariant: InvariantRule, of element: Element) -> Bool {
        guard element.isResource else { return true }
        switch invariant.key {
        case "dom-2", "dom-4", "dom-5": return element.first("contained") != nil
        case "dom-6": return options.reportsBestPractice
        default: return true
        }
    }

    private func checkSpecial(_ special: TypeRules.Special, _ element: Element) {
        switch special {
        case .none: break
        case .reference: checkReference(element)
        case .extension: checkExtension(element)
        case .coding: checkCoding(element)
        case .quantity: checkQuantity(element)
        case .attachment: checkAttachment(element)
        case .identifier: checkIdentifier(element)
        case .xhtml: checkNarrative(element)
        case .uri: checkURI(element)
        case .markdown, .text: checkText(element, isMarkdown: special == .markdown)
        }
    }

    /// The checks of one resource as a whole.
    private func checkWhole(_ element: Element, isContained: Bool) {
        checkContained(in: element)
        checkIDs(in: element)
        if isContained { checkIsContained(element) }
        switch element.typeName {
        case "Bundle": checkBundle(element)
        case "Observation": checkVitalSigns(element)
        case "QuestionnaireResponse": QuestionnaireResponseCheck(self).check(element)
        case "Questionnaire": checkQuestionnaire(element)
        case "CodeSystem": CodeSystemCheck(self).check(element)
        case "ValueSet": checkValueSet(element)
        case "StructureDefinition": StructureCheck(self).check(element)
        case "SearchParameter": checkSearchParameter(element)
        case "CapabilityStatement": checkCapabilities(element)
        case "OperationDefinition": checkOperation(element)
        case "Measure": checkMeasure(element)
        case "MeasureReport": MeasureReportCheck(self).check(element)
        default: break
        }
    }

    private func checkStatedProfiles(_ element: Element) {
        guard let meta = element.first("meta") else { return }
        for stated in meta.children(named: "profile") {
            guard let url = stated.text else { continue }
            check(element, against: url, statedAt: stated)
        }
    }
}

extension ValidationRun {
    /// Evaluates an invariant on an element.
    func check(_ invariant: InvariantRule, on element: Element, profile: String? = nil) {
        do {
            // A rule that finds nothing to judge is not broken: `ref-1` where there is no reference.
            if try invariant.expression.isTrue(on: element, context: context) != false { return }
        } catch {
            guard error.code != .unavailable else { return }
            let text = "the rule \(invariant.key) could not be evaluated: \(error)"
            return report(invariant.isError ? .error : .warning, .invariant, at: element, text)
        }
        let why = invariant.explanation.map { ": \($0)" } ?? ""
        let origin = profile.map { " of \($0)" } ?? ""
        let text =
            "the rule \(invariant.key)\(origin) is broken\(why); this must be true: \(invariant.expression.source)"
        report(invariant.isError ? .error : .warning, .invariant, at: element, text)
    }
}

extension CodeVerdict {
    /// Whether the code is in the value set that was asked about.
    var isMember: Bool {
        switch self {
        case .valid, .wrongDisplay: true
        default: false
        }
    }

    /// Whether the answer needs what is not at hand.
    var isOpen: Bool {
        switch self {
        case .undecided, .unknownValueSet, .unknownSystem: true
        default: false
        }
    }
}
