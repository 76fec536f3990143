import FHIRModel
import FHIRPath
import FHIRXML
import Values

/// One validation: the issues found so far, and what the checks share.
final class ValidationRun {
    let library: DefinitionLibrary
    let services: ValidationServices
    let options: ValidationOptions
    /// What matters to the one who asks; nil for everything.
    let policy: ValidationPolicy?
    private let ignoresBase: Bool
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

    /// The profile in whose name is being checked; nil for R4 itself.
    private(set) var cause: String?

    /// An issue with its element, for sorting.
    struct Finding {
        struct Key: Hashable {
            let element: Int
            let text: String
            let cause: String?
        }

        let severity: Issue.Severity
        let code: Issue.Code
        let element: Element
        let text: String
        /// The name of the rule, if it has one.
        let rule: String?
        /// The profile in whose name it was found; nil for R4 itself.
        let cause: String?

        var isError: Bool { severity == .error || severity == .fatal }
    }

    init(_ validator: ProfileValidator, on document: Element, policy: ValidationPolicy? = nil) {
        (library, services, options) = (validator.definitions, validator.services, validator.options)
        self.policy = policy
        ignoresBase = policy?.level(ofBase: document.typeName) == .ignore
        (self.document, resource) = (document, document)
        context = EvaluationContext()
        context.services = validator.pathServices
    }

    /// The issues found, in the order of the document, each once.
    ///
    /// - Parameter severity: What a finding weighs; nil leaves it out.
    func issues(_ severity: (Finding) -> Issue.Severity? = \.severity) -> [Issue] { weighed(severity).map(\.issue) }

    /// The issues found, in the order of the document, each once, and whether it is an error that weighs less.
    ///
    /// - Parameter severity: What a finding weighs; nil leaves it out.
    func weighed(_ severity: (Finding) -> Issue.Severity?) -> [(issue: Issue, isLowered: Bool)] {
        guard !findings.isEmpty else { return [] }
        let sorted = findings.enumerated().sorted {
            ($0.element.element.index, $0.offset) < ($1.element.element.index, $1.offset)
        }
        let positions = SourcePositions(document.resource)
        var issues: [(issue: Issue, isLowered: Bool)] = []
        var places: [Finding.Key: Int] = [:]
        for (_, finding) in sorted {
            guard let severity = severity(finding) else { continue }
            var issue = Issue(
                severity, finding.code, finding.text, expression: finding.element.path,
                position: positions.position(of: finding.element))
            issue.rule = finding.rule ?? (finding.cause == ValidationPolicy.vitalSigns ? finding.cause : nil)
            // What R4 and profiles ask alike is said once, as severely as the strictest asks it.
            let place = Finding.Key(element: finding.element.index, text: finding.text, cause: nil)
            if let known = places[place] {
                if issue.isError { issues[known] = (issue, false) }
            } else {
                places[place] = issues.count
                issues.append((issue, finding.isError && !issue.isError))
            }
        }
        return issues
    }

    /// Adds an issue, once.
    ///
    /// - Parameter rule: The name of the rule, by which a policy may lower its weight.
    func report(
        _ severity: Issue.Severity, _ code: Issue.Code, at element: Element, _ text: String, rule: String? = nil
    ) {
        let key = Finding.Key(element: element.index, text: text, cause: cause)
        guard !said.contains(key) else { return }
        let finding = Finding(severity: severity, code: code, element: element, text: text, rule: rule, cause: cause)
        if findings.count >= options.issuesMax {
            // A warning makes room for an error, which decides the verdict.
            guard finding.isError, let last = findings.lastIndex(where: { !$0.isError }) else { return }
            findings.remove(at: last)
        }
        said.insert(key)
        findings.append(finding)
    }

    /// Checks something in the name of a profile, unless that is done in the name of another one already.
    func inName(of profile: String, _ check: () -> Void) {
        guard cause == nil else { return check() }
        cause = Canonical(profile).url
        check()
        cause = nil
    }

    /// Whether a check finds no error; what it reports is forgotten.
    func silently(_ check: () -> Void) -> Bool { countingErrors(check) == 0 }

    /// How many errors a check finds; what it reports is forgotten.
    func countingErrors(_ check: () -> Void) -> Int {
        let (outerFindings, outerSaid) = (findings, said)
        (findings, said) = ([], [])
        check()
        let count = findings.count(where: \.isError)
        (findings, said) = (outerFindings, outerSaid)
        return count
    }

    /// Checks the document: R4's rules, the profiles that it names, and those asked for.
    func checkDocument(profiles: [String]) {
        checkResource(document)
        if document.typeName == "Bundle" { bundle = BundleIndex(document) }
        for profile in profiles {
            inName(of: profile) { check(document, against: profile, isAskedFor: true) }
        }
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
        if !ignoresBase { checkWhole(element, isContained: isContained) }
        checkStatedProfiles(element)
        for profile in library.globalProfiles[element.typeName] ?? [] where !isIgnored(profile) {
            inName(of: profile) { check(element, against: profile) }
        }
        (resource, context, bundle) = (outerResource, outerContext, outerBundle)
    }

    /// Whether nobody wants to know what a profile that is claimed says.
    private func isIgnored(_ profile: String) -> Bool {
        policy.map { $0.level(ofClaimed: Canonical(profile).url, document.typeName) == .ignore } ?? false
    }

    /// Checks an element and all below it against R4.
    func visit(_ element: Element) {
        if !ignoresBase { checkBase(element) }
        for child in element.children {
            if child.isResource { checkResource(child) } else { visit(child) }
        }
    }

    private func checkBase(_ element: Element) {
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
            guard let url = stated.text, !isIgnored(url) else { continue }
            inName(of: url) { check(element, against: url, statedAt: stated) }
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
            return report(invariant.isError ? .error : .warning, .invariant, at: element, text, rule: invariant.key)
        }
        let why = invariant.explanation.map { ": \($0)" } ?? ""
        let origin = profile.map { " of \($0)" } ?? ""
        let text =
            "the rule \(invariant.key)\(origin) is broken\(why); this must be true: \(invariant.expression.source)"
        report(invariant.isError ? .error : .warning, .invariant, at: element, text, rule: invariant.key)
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
