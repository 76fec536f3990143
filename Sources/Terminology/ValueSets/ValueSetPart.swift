import FHIRModel

/// An include or exclude of a value set, ready to be asked.
struct ValueSetPart: Sendable {
    /// How it chooses among the codes of its system.
    enum Rule: Sendable {
        /// It names value sets only.
        case importsOnly
        /// It names codes.
        case listed([String: Entry])
        case whole(CodeSystem)
        case filtered(CodeSystem, ConceptSelection)
        case grammar(CodeGrammar)
        /// It can't be applied here.
        case undecidable(CodeCheck.Reason, String)
    }

    /// A code that it names.
    struct Entry: Sendable {
        var display: String?
        /// Its place in the system, if that is here.
        var number: Int?
    }

    /// A value set that codes must be in.
    enum Import: Sendable {
        case set(ValueSet)
        case missing(String)
    }

    /// What it says of a code.
    enum Answer {
        case yes(Found)
        case no
        case unknown(CodeCheck.Reason, String)
    }

    /// A code as it was found.
    struct Found {
        var system: String?
        var display: String?
        var codeSystem: CodeSystem?
        var number: Int?
    }

    let definition: ValueSetDefinition.Part
    let rule: Rule
    /// The system of its codes, if it is here.
    let codeSystem: CodeSystem?
    let imports: [Import]

    init(
        _ definition: ValueSetDefinition.Part, codeSystem: CodeSystem?, imports: [Import], matching: TextMatching?
    ) {
        (self.definition, self.imports, self.codeSystem) = (definition, imports, codeSystem)
        rule = Self.rule(definition, codeSystem, matching)
    }

    private static func rule(
        _ part: ValueSetDefinition.Part, _ codeSystem: CodeSystem?, _ matching: TextMatching?
    ) -> Rule {
        guard let url = part.system else { return .importsOnly }
        if !part.codes.isEmpty {
            let isCaseSensitive = codeSystem?.definition.isCaseSensitive ?? true
            let entries = part.codes.map { code in
                let number = codeSystem?.number(of: code.code)
                let entry = Entry(display: code.display, number: number)
                return (isCaseSensitive ? code.code : code.code.lowercased(), entry)
            }
            return .listed(Dictionary(entries, uniquingKeysWith: { first, _ in first }))
        }
        guard let codeSystem, codeSystem.definition.content != .notPresent,
            codeSystem.definition.content != .supplement
        else {
            if let grammar = CodeGrammar(rawValue: url) { return .grammar(grammar) }
            return .undecidable(.unknownSystem, "the code system \(url) is not here")
        }
        if part.filters.isEmpty { return .whole(codeSystem) }
        var selection = ConceptSelection(of: codeSystem)
        for filter in part.filters where !selection.apply(filter, of: codeSystem, matching: matching) {
            let text = "\(filter.property) \(filter.operation) \(filter.value)"
            return .undecidable(.undecidableRule, "the filter '\(text)' on \(url) can't be applied here")
        }
        return .filtered(codeSystem, selection)
    }

    /// What value sets that import each other said of one code, so that each is asked once.
    typealias Known = [ObjectIdentifier: Answer]

    /// Whether a code belongs to the part; without a system any that has the code will do.
    func answer(_ system: String?, _ code: String, _ known: inout Known) -> Answer {
        var answer = Answer.no
        if case .importsOnly = rule {
            guard let first = imports.first else { return .no }
            answer = Self.answer(first, system, code, &known)
        } else if system == nil || system == definition.system {
            answer = ruleAnswer(code)
        }
        for other in imports {
            if case .no = answer { return .no }
            switch Self.answer(other, system, code, &known) {
            case .yes: continue
            case .no: return .no
            case .unknown(let reason, let text): answer = .unknown(reason, text)
            }
        }
        return answer
    }

    private func ruleAnswer(_ code: String) -> Answer {
        switch rule {
        case .importsOnly: return .no
        case .listed(let entries):
            let isCaseSensitive = codeSystem?.definition.isCaseSensitive ?? true
            guard let entry = entries[isCaseSensitive ? code : code.lowercased()] else { return .no }
            return .yes(found(entry.number, entry.display))
        case .whole(let codeSystem):
            if let number = codeSystem.number(of: code) { return .yes(found(number, nil)) }
            return codeSystem.isComplete ? .no : .unknown(.unknownSystem, Self.isPartial(codeSystem))
        case .filtered(let codeSystem, let selection):
            if let number = codeSystem.number(of: code) {
                // Of a concept that is here in part it can't be told what its properties and place are in the whole.
                guard codeSystem.isComplete || isByCode else {
                    return .unknown(.unknownSystem, Self.isPartial(codeSystem))
                }
                return selection.members[number] ? .yes(found(number, nil)) : .no
            }
            return codeSystem.isComplete ? .no : .unknown(.unknownSystem, Self.isPartial(codeSystem))
        case .grammar(let grammar): return answer(grammar, code)
        case .undecidable(let reason, let text): return .unknown(reason, text)
        }
    }

    /// Whether filters look at the code alone.
    private var isByCode: Bool {
        definition.filters.allSatisfy {
            ["code", "concept"].contains($0.property) && ["=", "in", "not-in", "regex"].contains($0.operation)
        }
    }

    private func answer(_ grammar: CodeGrammar, _ code: String) -> Answer {
        guard grammar.accepts(code) else { return .no }
        for filter in definition.filters {
            guard let meets = grammar.meets(filter, code) else {
                let text = "\(filter.property) \(filter.operation) \(filter.value)"
                return .unknown(.undecidableRule, "the filter '\(text)' can't be applied to '\(code)' here")
            }
            if !meets { return .no }
        }
        return .yes(found(nil, nil))
    }

    private func found(_ number: Int?, _ display: String?) -> Found {
        Found(system: definition.system, display: display, codeSystem: codeSystem, number: number)
    }

    private static func answer(
        _ other: Import, _ system: String?, _ code: String, _ known: inout Known
    ) -> Answer {
        guard case .set(let set) = other else {
            guard case .missing(let url) = other else { return .no }
            return .unknown(.undecidableRule, "the value set \(url) is not here")
        }
        if let answer = known[ObjectIdentifier(set)] { return answer }
        let answer = set.answer(system, code, &known)
        known[ObjectIdentifier(set)] = answer
        return answer
    }

    static func isPartial(_ system: CodeSystem) -> String {
        "the code system \(system.url) is here only in part (\(system.definition.content.rawValue))"
    }
}
