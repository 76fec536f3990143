import FHIRModel
public import FHIRPath
import FHIRXML
import Values

extension ProfileValidator {
    /// What FHIRPath may ask: codes, profiles, references and XHTML, by the definitions and services of this validator.
    ///
    /// Nothing is looked up before an expression asks.
    public var pathServices: FHIRPathServices {
        var paths = FHIRPathServices()
        let validator = self
        paths.htmlChecks = { XHTMLCheck.isAllowed($0) }
        paths.resolve = { reference, origin in origin.flatMap { validator.services.resolve?(reference, $0)?.root } }
        paths.conformsTo = { element, profile in
            guard validator.definitions.structure(profile) != nil else { return nil }
            let run = ValidationRun(validator, on: element)
            return run.silently { run.visit(element) } && run.conforms(element, to: profile)
        }
        if let ask = services.code {
            paths.memberOf = { value, valueSet in
                guard let questions = CodeQuestion.about(value, valueSet: valueSet) else { return nil }
                let verdicts = questions.map(ask)
                if verdicts.contains(where: \.isMember) { return true }
                return verdicts.contains(where: \.isOpen) ? nil : false
            }
        }
        if let ask = services.subsumes {
            paths.subsumes = { general, special in
                let pairs = general.codings.flatMap { one in special.codings.map { (one, $0) } }
                let answers = pairs.map { ask($0, $1) }
                if answers.contains(true) { return true }
                return answers.contains(nil) ? nil : false
            }
        }
        return paths
    }
}

extension FHIRPathValue {
    /// The codings of a Coding or CodeableConcept.
    fileprivate var codings: [Coding] {
        guard let node else { return [] }
        let elements = node.typeName == "CodeableConcept" ? node.children(named: "coding") : [node]
        return elements.compactMap { element in
            element.first("code")?.text.map { Coding(system: element.first("system")?.text, code: $0) }
        }
    }
}
