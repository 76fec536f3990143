import FHIRModel
import Values

/// What an expansion of a value set lists, in the order of its definition.
///
/// Codes that were chosen as part of a system are listed if they are selectable and not deprecated, as in HL7's own
/// expansions; codes that the definition names are always.
struct ValueSetListing: Sendable {
    struct Code: Sendable {
        var system: String
        var code: String
        var display: String?
        var codeSystem: CodeSystem?
        var number: Int?

        var concept: ConceptDefinition? { number.flatMap { codeSystem?.concepts[$0] } }
        var flags: ConceptFlags { number.flatMap { codeSystem?.flags(of: $0) } ?? [] }
    }

    /// Something that it lacks, with the system that it is about.
    struct Gap: Sendable {
        var issue: Issue
        var system: String?
    }

    private(set) var codes: [Code] = []
    /// What could not be listed, and why.
    private(set) var gaps: [Gap] = []
    /// The systems that have no end of codes.
    private(set) var endless: [String] = []
    /// The systems used: URL and version.
    private(set) var versions: [String] = []
    private var seen: Set<CodeKey> = []

    private struct CodeKey: Hashable {
        let system: String
        let code: String
    }

    init(of set: ValueSet) {
        for part in set.includes { add(part, includesInactive: set.definition.includesInactive == true) }
        if set.definition.includesInactive == false { codes.removeAll { $0.flags.contains(.inactive) } }
        for part in set.excludes { remove(part) }
    }

    private mutating func add(_ part: ValueSetPart, includesInactive: Bool) {
        note(part)
        switch part.rule {
        case .importsOnly:
            guard let first = part.imports.first else { return }
            if case .set(let set) = first { include(set.listing, part.imports.dropFirst()) }
        case .listed:
            for code in part.definition.codes {
                let number = part.codeSystem?.number(of: code.code)
                let display = code.display ?? number.flatMap { part.codeSystem?.concepts[$0].display }
                add(listed(part, code.code, display, number), part.imports[...])
            }
        case .whole(let system):
            add(part, system, includesInactive: includesInactive) { _ in true }
        case .filtered(let system, let selection):
            add(part, system, includesInactive: includesInactive) { selection.listed[$0] }
        case .grammar, .undecidable: break
        }
    }

    private mutating func add(
        _ part: ValueSetPart, _ system: CodeSystem, includesInactive: Bool, _ isChosen: (Int) -> Bool
    ) {
        for (number, concept) in system.concepts.enumerated() where isChosen(number) {
            let flags = system.flags(of: number)
            if flags.contains(.abstract) || flags.contains(.deprecated) && !includesInactive { continue }
            add(listed(part, concept.code, concept.display, number), part.imports[...])
        }
    }

    private func listed(_ part: ValueSetPart, _ code: String, _ display: String?, _ number: Int?) -> Code {
        Code(
            system: part.definition.system ?? "", code: code, display: display, codeSystem: part.codeSystem,
            number: number)
    }

    private mutating func include(_ other: ValueSetListing, _ imports: ArraySlice<ValueSetPart.Import>) {
        for code in other.codes { add(code, imports) }
    }

    /// Lists a code once, if all value sets named have it.
    private mutating func add(_ code: Code, _ imports: ArraySlice<ValueSetPart.Import>) {
        for other in imports {
            guard case .set(let set) = other, case .yes = set.answer(code.system, code.code) else { return }
        }
        if seen.insert(CodeKey(system: code.system, code: code.code)).inserted { codes.append(code) }
    }

    private mutating func remove(_ part: ValueSetPart) {
        note(part)
        codes.removeAll { code in
            var known: ValueSetPart.Known = [:]
            return if case .yes = part.answer(code.system, code.code, &known) { true } else { false }
        }
    }

    /// Notes what a part uses, and what it misses.
    private mutating func note(_ part: ValueSetPart) {
        for other in part.imports {
            switch other {
            case .set(let set):
                for gap in set.listing.gaps { add(gap) }
                versions += set.listing.versions.filter { !versions.contains($0) }
                if part.definition.system == nil { endless += set.listing.endless.filter { !endless.contains($0) } }
            case .missing(let url): add(Gap(issue: Issue(.warning, .incomplete, "the value set \(url) is not here")))
            }
        }
        guard let url = part.definition.system else { return }
        switch part.rule {
        case .undecidable(_, let text): add(Gap(issue: Issue(.warning, .incomplete, text), system: url))
        case .grammar where part.imports.isEmpty: if !endless.contains(url) { endless.append(url) }
        case .grammar:
            add(Gap(issue: Issue(.warning, .incomplete, "the codes of \(url) can't be listed"), system: url))
        default: break
        }
        guard let system = part.codeSystem else { return }
        let used = system.version.map { "\(url)|\($0)" } ?? url
        if !versions.contains(used) { versions.append(used) }
        let content = system.definition.content
        if part.definition.codes.isEmpty, content == .example || content == .fragment {
            add(Gap(issue: Issue(.information, .incomplete, ValueSetPart.isPartial(system)), system: url))
        }
        if let wanted = part.definition.version, let version = system.version, !version.isVersion(wanted) {
            let text = "version \(wanted) of \(url) is not here; \(version) was used"
            add(Gap(issue: Issue(.information, .incomplete, text), system: url))
        }
    }

    private mutating func add(_ gap: Gap) {
        if !gaps.contains(where: { $0.issue == gap.issue }) { gaps.append(gap) }
    }
}

extension String {
    /// Whether a version is the one wanted, or one of its minor ones: `4.0.1` is `4.0`.
    func isVersion(_ wanted: String) -> Bool { self == wanted || hasPrefix(wanted + ".") }
}
