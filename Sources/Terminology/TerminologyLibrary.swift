public import FHIRModel
import Synchronization
import Values

/// Code systems, value sets and concept maps, and the answers to questions about them (FHIR R4 terminology-service).
///
/// ```swift
/// let library = TerminologyLibrary.r4.adding(guide)          // CodeSystem, ValueSet and ConceptMap resources
/// library.check("male", system: nil, in: "http://hl7.org/fhir/ValueSet/administrative-gender").isValid
/// try library.expand("http://hl7.org/fhir/ValueSet/days-of-week").codes
/// ```
///
/// What HL7 publishes with R4 is in the binary and is read when first asked for. Loaded resources lie above it and win
/// over those of the same URL. An outside system that is not here (SNOMED CT, LOINC) makes an answer `undecided`, never
/// a guess; its codes that a value set names are valid there. A copy shares what was worked out before.
public struct TerminologyLibrary: Sendable {
    /// What HL7 publishes with R4.
    public static let r4 = TerminologyLibrary(loaded: LoadedTerminology(), matching: nil, limits: .standard)

    let loaded: LoadedTerminology
    let matching: TextMatching?
    public let limits: TerminologyLimits
    private let cache = Cache()

    private init(loaded: LoadedTerminology, matching: TextMatching?, limits: TerminologyLimits) {
        (self.loaded, self.matching, self.limits) = (loaded, matching, limits)
    }

    // MARK: Making one

    /// A library that also holds the CodeSystem, ValueSet and ConceptMap resources given; others are passed over.
    ///
    /// Of resources with the same URL and version the last one counts.
    public func adding(_ resources: some Sequence<Resource>) -> TerminologyLibrary {
        var loaded = loaded
        for resource in resources { loaded.add(resource) }
        return TerminologyLibrary(loaded: loaded, matching: matching, limits: limits)
    }

    /// A library that also holds the definitions given.
    public func adding(
        codeSystems: [CodeSystemDefinition] = [], valueSets: [ValueSetDefinition] = [],
        conceptMaps: [ConceptMapDefinition] = []
    ) -> TerminologyLibrary {
        var loaded = loaded
        for system in codeSystems { loaded.add(system) }
        for set in valueSets { loaded.add(set) }
        for map in conceptMaps { loaded.add(map) }
        return TerminologyLibrary(loaded: loaded, matching: matching, limits: limits)
    }

    /// The same library with other limits, and with patterns for filters of the kind `regex`.
    ///
    /// - Parameter matching: Without it such filters can't be applied, and answers that need them are undecided.
    public func with(limits: TerminologyLimits? = nil, matching: TextMatching? = nil) -> TerminologyLibrary {
        TerminologyLibrary(loaded: loaded, matching: matching ?? self.matching, limits: limits ?? self.limits)
    }

    // MARK: What is here

    /// The code system of that URL; behind `|` the version that it must have. Without one, the newest.
    public func codeSystem(_ canonical: String) -> CodeSystem? {
        if let known = cache.withLock({ $0.codeSystems[canonical] }) { return known }
        guard let definition = codeSystemDefinition(canonical) else { return nil }
        let system = CodeSystem(definition, supplements: loaded.supplements[definition.url] ?? [])
        return cache.withLock { cache in
            cache.keep(system, canonical, \.codeSystems)
        }
    }

    private func codeSystemDefinition(_ canonical: String) -> CodeSystemDefinition? {
        let (url, version) = canonical.urlAndVersion
        if let found = loaded.codeSystems[url]?.best(version, \.version) { return found }
        guard version != nil else { return R4.codeSystem(url) }
        // Two of the v2 tables have a bar in their URL.
        if let system = R4.codeSystem(canonical) { return system }
        guard let system = R4.codeSystem(url), system.version.isFit(version) else { return nil }
        return system
    }

    /// The value set of that URL, ready to be asked; behind `|` the version that it must have.
    ///
    /// Also those that a code system implies by its `valueSet`, and `[system]?fhir_vs` for all codes of a system here.
    public func valueSet(_ canonical: String) -> ValueSet? {
        if let known = cache.withLock({ $0.valueSets[canonical] }) { return known }
        return valueSet(canonical, importedBy: [])
    }

    /// Makes a value set that is not from here ready to be asked.
    public func valueSet(_ definition: ValueSetDefinition) -> ValueSet {
        ValueSet(definition, parts: parts(of: definition, importedBy: [definition.url]))
    }

    private func valueSet(_ canonical: String, importedBy path: [String]) -> ValueSet? {
        if let known = cache.withLock({ $0.valueSets[canonical] }) { return known }
        guard let definition = valueSetDefinition(canonical) else { return nil }
        let set = ValueSet(definition, parts: parts(of: definition, importedBy: path + [definition.url]))
        return cache.withLock { cache in
            cache.keep(set, canonical, \.valueSets)
        }
    }

    /// The value set of all codes of a system that is here, or has a grammar.
    func valueSet(ofSystem url: String) -> ValueSet? {
        if let known = cache.withLock({ $0.systemSets[url] }) { return known }
        guard CodeGrammar(rawValue: url) != nil || codeSystem(url) != nil else { return nil }
        let set = valueSet(ValueSetDefinition(url: url, parts: [.init(system: url)]))
        return cache.withLock { cache in
            cache.keep(set, url, \.systemSets)
        }
    }

    private func parts(of definition: ValueSetDefinition, importedBy path: [String]) -> [ValueSetPart] {
        definition.parts.map { part in
            let imports = part.valueSets.map { other in
                let isAllowed = path.count <= limits.importDepthMax && !path.contains(other.urlAndVersion.url)
                let set = isAllowed ? valueSet(other, importedBy: path) : nil
                return set.map(ValueSetPart.Import.set) ?? .missing(other)
            }
            // Value sets name versions that nobody has; those at hand are meant.
            let versioned = part.version.flatMap { version in part.system.map { "\($0)|\(version)" } }
            let system = versioned.flatMap(codeSystem) ?? part.system.flatMap(codeSystem)
            return ValueSetPart(part, codeSystem: system, imports: imports, matching: matching)
        }
    }

    private func valueSetDefinition(_ canonical: String) -> ValueSetDefinition? {
        let (url, version) = canonical.urlAndVersion
        if let found = loaded.valueSets[url]?.best(version, \.version) { return found }
        if let set = R4.valueSet(url) { return set.version.isFit(version) ? set : nil }
        if let system = loaded.impliedSystems[url] ?? url.impliedSystem {
            return ValueSetDefinition(url: url, parts: [.init(system: system, version: version)])
        }
        return nil
    }

    /// The concept map of that URL; behind `|` the version that it must have.
    public func conceptMap(_ canonical: String) -> ConceptMapDefinition? {
        let (url, version) = canonical.urlAndVersion
        if let found = loaded.conceptMaps[url]?.best(version, \.version) { return found }
        guard let map = R4.conceptMap(url), map.version.isFit(version) else { return nil }
        return map
    }

    /// All concept maps, loaded ones first.
    var conceptMaps: [ConceptMapDefinition] {
        if let known = cache.withLock({ $0.conceptMaps }) { return known }
        let loaded = loaded.conceptMaps.sorted { $0.key < $1.key }.compactMap { $0.value.best(nil, \.version) }
        let urls = Set(loaded.map(\.url))
        let maps = loaded + R4.conceptMapURLs.filter { !urls.contains($0) }.compactMap(R4.conceptMap)
        cache.withLock { $0.conceptMaps = maps }
        return maps
    }

    /// What was worked out before.
    private final class Cache: Sendable {
        struct Content {
            var codeSystems: [String: CodeSystem] = [:]
            var valueSets: [String: ValueSet] = [:]
            var systemSets: [String: ValueSet] = [:]
            var conceptMaps: [ConceptMapDefinition]?

            /// Keeps what was made, or gives what another task made meanwhile.
            mutating func keep<Item>(_ item: Item, _ key: String, _ items: WritableKeyPath<Content, [String: Item]>)
                -> Item
            {
                if let first = self[keyPath: items][key] { return first }
                if self[keyPath: items].count >= Self.itemsMax { self[keyPath: items].removeAll() }
                self[keyPath: items][key] = item
                return item
            }

            /// Names of value sets can be made up without end; when there are so many, all are forgotten.
            private static let itemsMax = 8_192
        }

        private let content = Mutex(Content())

        func withLock<Output>(_ body: (inout sending Content) -> sending Output) -> sending Output {
            content.withLock(body)
        }
    }
}

extension String {
    /// A canonical URL, and the version behind `|`.
    var urlAndVersion: (url: String, version: String?) {
        guard let bar = utf8.firstIndex(of: UInt8(ascii: "|")) else { return (self, nil) }
        return (String(self[..<bar]), String(self[utf8.index(after: bar)...]))
    }

    /// The system whose value set of all codes this is: `http://snomed.info/sct?fhir_vs`, `http://loinc.org/vs`.
    fileprivate var impliedSystem: String? {
        if hasSuffix("?fhir_vs") { return String(dropLast(8)) }
        return self == "http://loinc.org/vs" ? "http://loinc.org" : nil
    }
}

extension String? {
    /// Whether a version will do: none was asked for, none is known, or it is the one.
    fileprivate func isFit(_ wanted: String?) -> Bool {
        guard let wanted, let self else { return true }
        return self.isVersion(wanted)
    }
}

extension Array {
    /// The last one of the version wanted; without one the newest.
    fileprivate func best(_ wanted: String?, _ version: KeyPath<Element, String?>) -> Element? {
        let fit = filter { $0[keyPath: version].isFit(wanted) }
        return fit.enumerated().max {
            let order = ($0.element[keyPath: version] ?? "").versionOrder($1.element[keyPath: version] ?? "")
            return order == 0 ? $0.offset < $1.offset : order < 0
        }?.element
    }
}

extension String {
    /// Compares versions number by number: `4.0.10` comes after `4.0.9`.
    fileprivate func versionOrder(_ other: String) -> Int {
        let (left, right) = (split(separator: "."), other.split(separator: "."))
        for (mine, others) in zip(left, right) where mine != others {
            if let first = Int(mine), let second = Int(others) { return first - second }
            return mine < others ? -1 : 1
        }
        return left.count - right.count
    }
}
