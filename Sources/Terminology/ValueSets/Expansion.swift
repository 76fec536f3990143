public import FHIRModel
public import Values

/// What is asked of an expansion (FHIR R4 valueset-operation-expand).
public struct ExpansionRequest: Hashable, Sendable {
    /// Words that the display must have, each from the beginning of one of its words, or the code from its beginning.
    public var filter: String?
    /// The number of codes to pass over.
    public var offset = 0
    /// The number of codes wanted; 0 for the total alone, nil for all.
    public var count: Int?
    /// Whether to leave out codes that are no longer to be used.
    public var activeOnly = false
    /// Systems whose codes are left out.
    public var excludedSystems: Set<String> = []
    /// The language of displays, where there is one.
    public var displayLanguage: String?

    public init() {}
}

/// The codes of a value set, or a page of them; flat, in the order of the definition.
public struct Expansion: Hashable, Sendable {
    public struct Code: Hashable, Sendable {
        public var system: String
        public var code: String
        public var display: String?
        public var isInactive: Bool
        public var isAbstract: Bool
        /// Its other names.
        public var designations: [ConceptDefinition.Designation]
    }

    /// The number of all codes, whatever the page.
    public var total: Int
    public var codes: [Code]
    /// The systems used, with their versions: `http://loinc.org|2.77`.
    public var versions: [String]
    /// What is lacking in it: a warning for each outside system, value set or filter, information on partial systems.
    public var notes: [Issue]

    /// Whether codes are missing because what defines them is not here.
    public var isIncomplete: Bool { notes.contains { $0.severity == .warning } }
}

extension TerminologyLibrary {
    /// The codes of a value set (`$expand`).
    ///
    /// What can't be listed here is named in ``Expansion/notes``.
    ///
    /// - Throws: ``TerminologyError`` with `notFound`, or with `tooCostly` if a page would have more codes than
    ///   ``limits`` allow, or a system has no end of codes.
    public func expand(
        _ canonical: String, _ request: ExpansionRequest = ExpansionRequest()
    ) throws(TerminologyError) -> Expansion {
        try expand(try known(canonical), request)
    }

    /// The codes of a value set at hand.
    public func expand(
        _ set: ValueSet, _ request: ExpansionRequest = ExpansionRequest()
    ) throws(TerminologyError) -> Expansion {
        let listing = set.listing
        if let system = listing.endless.first(where: { !request.excludedSystems.contains($0) }) {
            throw TerminologyError(.tooCostly, "the value set \(set.url) has all codes of \(system), which have no end")
        }
        guard listing.codes.count <= limits.gatheredMax else {
            let text =
                "the value set \(set.url) has \(listing.codes.count) codes, and \(limits.gatheredMax) are allowed"
            throw TerminologyError(.tooCostly, text)
        }
        guard request.offset >= 0, request.count ?? 0 >= 0 else {
            throw TerminologyError(.invalid, "offset and count can't be negative")
        }
        let chosen = listing.codes.filter(request.test)
        let page = chosen.dropFirst(request.offset).prefix(request.count ?? chosen.count)
        guard page.count <= limits.expansionMax else {
            let text =
                "the expansion has \(page.count) codes, and \(limits.expansionMax) are allowed; use count and offset"
            throw TerminologyError(.tooCostly, text)
        }
        let codes = page.map { code in
            Expansion.Code(
                system: code.system, code: code.code, display: code.display(in: request.displayLanguage),
                isInactive: code.flags.contains(.inactive), isAbstract: code.flags.contains(.abstract),
                designations: code.concept?.designations ?? [])
        }
        let gaps = listing.gaps.filter { gap in gap.system.map { !request.excludedSystems.contains($0) } ?? true }
        return Expansion(
            total: chosen.count, codes: codes, versions: listing.versions, notes: gaps.map(\.issue))
    }
}

extension ExpansionRequest {
    /// Whether a code is asked for.
    fileprivate var test: (ValueSetListing.Code) -> Bool {
        let words = filter?.lowercased().split(whereSeparator: \.isWhitespace).map(String.init) ?? []
        return { code in
            if activeOnly, code.flags.contains(.inactive) { return false }
            if excludedSystems.contains(code.system) { return false }
            guard !words.isEmpty else { return true }
            let names = (code.display ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
            return words.allSatisfy { word in
                code.code.lowercased().hasPrefix(word) || names.contains { $0.hasPrefix(word) }
            }
        }
    }
}

extension ValueSetListing.Code {
    /// The display in a language, such as `de` or `de-CH`; the usual one if there is none.
    fileprivate func display(in language: String?) -> String? {
        guard let language, let concept else { return display }
        let short = language.prefix { $0 != "-" }
        let fit = concept.designations.first { $0.language == language }
        return (fit ?? concept.designations.first { $0.language?.prefix { $0 != "-" } == short })?.value ?? display
    }
}
