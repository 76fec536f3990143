public import FHIRModel
import Synchronization
public import Values

/// A value set ready to be asked; take it once from a ``TerminologyLibrary`` and keep it.
public final class ValueSet: Sendable {
    public let definition: ValueSetDefinition
    let includes: [ValueSetPart]
    let excludes: [ValueSetPart]
    /// What an expansion lists, once it was asked for.
    private let expanded = Mutex<ValueSetListing?>(nil)
    private let index: ValueSetIndex

    init(_ definition: ValueSetDefinition, parts: [ValueSetPart]) {
        self.definition = definition
        includes = parts.filter { !$0.definition.isExcluded }
        excludes = parts.filter(\.definition.isExcluded)
        index = ValueSetIndex(definition: definition, includes: includes, excludes: excludes)
    }

    public var url: String { definition.url }
    /// The URL with the version behind `|`, if it has one.
    public var canonical: String { definition.version.map { "\(definition.url)|\($0)" } ?? definition.url }

    /// What an expansion lists, before text filters and pages.
    var listing: ValueSetListing {
        if let known = expanded.withLock({ $0 }) { return known }
        let listing = ValueSetListing(of: self)
        expanded.withLock { $0 = listing }
        return listing
    }

    func answer(_ system: String?, _ code: String) -> ValueSetPart.Answer {
        var known: ValueSetPart.Known = [:]
        return answer(system, code, &known)
    }

    func answer(_ system: String?, _ code: String, _ known: inout ValueSetPart.Known) -> ValueSetPart.Answer {
        ValueSetIndex.answer(system, code, definition, includes, excludes, &known)
    }

    /// Whether a code is in the value set (`$validate-code`, FHIR R4 valueset-operation-validate-code).
    ///
    /// - Parameters:
    ///   - system: Nil for the type `code`, whose system the value set implies.
    ///   - display: Compared without regard to case and white space with all names of the code.
    public func check(system: String?, code: String, display: String? = nil) -> CodeCheck {
        if let check = index.check(system, code, display) { return check }
        switch answer(system, code) {
        case .yes(let found): return valid(found, code, display)
        case .unknown(let reason, let text):
            return CodeCheck(
                .undecided, reason, "whether '\(code)' is in the value set \(url) can't be told: \(text)"
            ).with(system: system)
        case .no: return refusal(system, code).with(system: system)
        }
    }

    private func valid(_ found: ValueSetPart.Found, _ code: String, _ display: String?) -> CodeCheck {
        var check = CodeCheck(.valid)
        check.system = found.system
        check.display = found.display
        if let system = found.codeSystem, let number = found.number {
            let flags = system.flags(of: number)
            check.isAbstract = flags.contains(.abstract)
            check.isInactive = flags.contains(.inactive)
            check.judge(display, of: code, number, in: system)
        }
        return check
    }

    /// Says why a code is not in the value set: its system has no such code, or it is not among those chosen.
    private func refusal(_ system: String?, _ code: String) -> CodeCheck {
        let named = "'\(code)'" + (system.map { " (\($0))" } ?? "")
        if let fault = unknownCode(system, code) { return CodeCheck(.invalid, .unknownCode, fault) }
        var text = "\(named) is not in the value set \(url)"
        let listing = listing
        if let system, !listing.codes.isEmpty, !listing.codes.contains(where: { $0.system == system }),
            listing.gaps.isEmpty
        {
            let systems = Set(listing.codes.map(\.system)).sorted().prefix(3).joined(separator: ", ")
            text += "; its codes are of \(systems)"
        } else if listing.codes.count <= Self.hintCodesMax,
            let near = code.meant(among: listing.codes.lazy.map(\.code))
        {
            text += "; did you mean '\(near)'?"
        }
        return CodeCheck(.invalid, .notInValueSet, text)
    }

    /// Value sets of more codes are not searched for what was probably meant.
    private static let hintCodesMax = 2_000

    private func unknownCode(_ system: String?, _ code: String) -> String? {
        for part in includes {
            guard let url = part.definition.system, system == nil ? includes.count == 1 : system == url else {
                continue
            }
            if let codeSystem = part.codeSystem, codeSystem.isComplete {
                return codeSystem.number(of: code) == nil ? codeSystem.unknownCode(code) : nil
            }
            if let grammar = CodeGrammar(rawValue: url), !grammar.accepts(code) { return grammar.fault(of: code) }
        }
        return nil
    }

    /// Whether a CodeableConcept is in the value set: whether one of its codings is.
    public func check(_ codings: [Coding]) -> CodeCheck {
        guard var best = codings.first.map(check) else {
            return CodeCheck(.invalid, .notInValueSet, "there is no code, and one of the value set \(url) is needed")
        }
        for coding in codings.dropFirst() {
            let other = check(coding)
            if other.better(than: best) { best = other }
        }
        return best
    }

    /// A Coding without a system is in no code system that could be told.
    private func check(_ coding: Coding) -> CodeCheck {
        guard let system = coding.system else {
            return CodeCheck(
                .invalid, .notInValueSet,
                "'\(coding.code)' has no system, so it is not in the value set \(url); add the system of the code")
        }
        return check(system: system, code: coding.code, display: coding.display)
    }
}

extension CodeSystem {
    /// Says that there is no such code, and which one was probably meant.
    func unknownCode(_ code: String) -> String {
        var text = "the code system \(url) has no code '\(code)'"
        if concepts.count <= 2_000, let near = code.meant(among: concepts.lazy.map(\.code)) {
            text += "; did you mean '\(near)'?"
        }
        return text
    }
}

extension CodeCheck {
    func with(system: String?) -> CodeCheck {
        var copy = self
        copy.system = system
        return copy
    }

    /// Compares a display with the names of a concept.
    mutating func judge(_ given: String?, of code: String, _ number: Int, in system: CodeSystem) {
        let concept = system.concepts[number]
        let chosen = display
        display = chosen ?? concept.display
        guard let given, given != display, let right = display else { return }
        let key = given.displayKey
        guard key != right.displayKey, key != concept.display?.displayKey,
            !concept.designations.contains(where: { $0.value.displayKey == key })
        else { return }
        isDisplayWrong = true
        text = "the display of '\(code)' (\(system.url)) is '\(right)', not '\(given)'"
    }
}

extension String {
    /// The code that was probably meant; that of a text too long for a code is not looked for.
    func meant(among codes: some Sequence<String>) -> String? { utf8.count <= 64 ? nearest(among: codes) : nil }

    /// Without case and extra white space, by which displays are compared.
    var displayKey: String { lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
