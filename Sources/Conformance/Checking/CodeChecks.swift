import FHIRModel
import FHIRPath
import Values

extension ValidationRun {
    /// Asks the terminology.
    func verdict(_ question: CodeQuestion) -> CodeVerdict { services.code?(question) ?? .undecided }

    /// Checks the code of an element against a value set (FHIR R4 terminologies, 4.1.5).
    func checkBinding(of element: Element, to binding: BindingRule, profile: String? = nil) {
        guard services.code != nil else { return }
        let isRequired = binding.strength == .required
        let mustBe = isRequired ? binding.valueSet : binding.maxValueSet
        guard let questions = CodeQuestion.about(.node(element), valueSet: mustBe ?? binding.valueSet) else { return }
        guard !questions.isEmpty else {
            if isRequired {
                report(
                    .error, .codeInvalid, at: element,
                    "a code from the value set \(binding.valueSet) is required, and there is none")
            }
            return
        }
        guard isRequired || binding.maxValueSet != nil || binding.strength == .extensible else { return }
        let answers = questions.map { verdict($0) }
        if answers.contains(where: \.isMember) { return }
        if let open = answers.firstIndex(where: \.isOpen) {
            return reportOpen(answers[open], questions[open], at: element, isRequired: mustBe != nil)
        }
        let found = questions.map(\.named).joined(separator: ", ")
        if let mustBe {
            report(
                .error, .codeInvalid, at: element,
                "\(found) is not in the value set \(mustBe), and a code from it is required")
        } else if binding.strength == .extensible {
            report(
                .warning, .codeInvalid, at: element,
                "\(found) is not in the value set \(binding.valueSet); use a code from it if one fits")
        }
    }

    /// Says what a code could not be checked without; nothing is guessed.
    private func reportOpen(_ answer: CodeVerdict, _ question: CodeQuestion, at element: Element, isRequired: Bool) {
        let valueSet = question.valueSet ?? ""
        let need =
            switch (answer, question.system) {
            case (.unknownValueSet, _): "the value set"
            case (_, let system?) where !system.isEmpty: "the code system \(system)"
            default: "a code system that is not at hand"
            }
        report(
            isRequired ? .warning : .information, .notFound, at: element,
            "undecided: needs \(need) to tell whether \(question.named) is in the value set \(valueSet)")
    }

    /// Checks a Coding by itself: its system and, where that is at hand, its code.
    func checkCoding(_ element: Element) {
        guard let system = element.first("system")?.text else {
            if element.first("code")?.hasValue == true {
                report(
                    .warning, .invalid, at: element,
                    "a code without a system has no meaning of its own; state the system")
            }
            return
        }
        let place = element.first("system") ?? element
        if !system.contains(":") {
            return report(
                .error, .invalid, at: place, "the system '\(system)' must be an absolute URI such as http://loinc.org")
        }
        if system.contains("/ValueSet/"), R4.valueSet(system) != nil, R4.codeSystem(system) == nil,
            library.resource(system, types: ["CodeSystem"]) == nil
        {
            return report(.error, .invalid, at: place, "\(system) is a value set, and the system of a code is needed")
        }
        checkCode(of: element, system: system)
    }

    /// Checks that a system has a code.
    private func checkCode(of element: Element, system: String) {
        guard services.code != nil, let coded = element.first("code"), let code = coded.text else { return }
        if let supplement = library.resource(system, types: ["CodeSystem"]),
            supplement.root.first("supplements") != nil, let place = element.first("system")
        {
            return report(
                .error, .notFound, at: place,
                "\(system) is a supplement and can't be the system of a code; use the system that it supplements")
        }
        let question = CodeQuestion(
            system: system, version: element.first("version")?.text, code: code, display: element.first("display")?.text
        )
        switch verdict(question) {
        case .unknownCode:
            // R4's examples have units such as `mEq` said to be of UCUM; a binding decides whether that may be.
            let isUnit = element.typeName != "Coding"
            report(
                isUnit ? .warning : .error, .codeInvalid, at: coded, "the code system \(system) has no code '\(code)'")
        case .wrongDisplay(let expected):
            report(
                .warning, .invalid, at: element.first("display") ?? element,
                "the display of \(system)#\(code) is '\(expected)'")
        case .unknownSystem:
            report(
                .warning, .notFound, at: element.first("system") ?? element,
                "the code system \(system) is not at hand, so the code could not be checked")
        default: break
        }
    }

    /// Checks the unit of a Quantity.
    func checkQuantity(_ element: Element) {
        guard let system = element.first("system")?.text else { return }
        checkCode(of: element, system: system)
    }
}

extension CodeQuestion {
    /// The questions about a code, Coding, CodeableConcept, Quantity or string; nil if it is none of them.
    static func about(_ value: FHIRPathValue, valueSet: String) -> [CodeQuestion]? {
        guard case .node(let element) = value else {
            return value.text.map { [CodeQuestion(valueSet: valueSet, code: $0)] }
        }
        switch element.typeName {
        case "CodeableConcept":
            return element.children(named: "coding").compactMap { coding($0, valueSet) }
        case "Coding": return [coding(element, valueSet)].compactMap(\.self)
        case "code", "string", "uri", "url", "canonical", "id", "oid", "uuid", "markdown":
            return element.text.map { [CodeQuestion(valueSet: valueSet, code: $0)] } ?? []
        default:
            guard element.type.element(named: "code") != nil, element.type.element(named: "system") != nil else {
                return nil
            }
            return element.first("code") == nil ? nil : [coding(element, valueSet)].compactMap(\.self)
        }
    }

    private static func coding(_ element: Element, _ valueSet: String) -> CodeQuestion? {
        guard let code = element.first("code")?.text else { return nil }
        // An empty system is none, and no value set has codes of no system.
        return CodeQuestion(
            valueSet: valueSet, system: element.first("system")?.text ?? "", version: element.first("version")?.text,
            code: code)
    }

    /// `http://loinc.org#8867-4`
    fileprivate var named: String { system.map { "\($0)#\(code)" } ?? "'\(code)'" }
}
