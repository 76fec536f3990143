public import FHIRModel
public import Values

/// What is asked of a translation (FHIR R4 conceptmap-operation-translate).
public struct TranslationRequest: Hashable, Sendable {
    /// The codes to be translated; any of them will do.
    public var codings: [Coding]
    /// The value set that the codes were chosen from.
    public var source: String?
    /// The value set in which a translation is sought.
    public var target: String?
    /// The system in which a translation is sought.
    public var targetSystem: String?
    /// Values of other elements that may choose between mappings: by property URI.
    public var dependencies: [String: [Coding]] = [:]
    /// Whether to go from the targets of maps to their sources.
    public var isReverse = false

    public init(_ codings: [Coding]) { self.codings = codings }
}

/// What a code is in another system.
public struct Translation: Hashable, Sendable {
    /// One translation, or the word of a map that there is none.
    public struct Match: Hashable, Sendable {
        /// A code of concept-map-equivalence.
        public var equivalence: String
        /// Nil if the map says that there is none.
        public var coding: Coding?
        /// What else comes out.
        public var products: [ConceptMapDefinition.Side]
        /// The map that it is from.
        public var map: String

        /// Whether it is a translation.
        public var isPositive: Bool { coding != nil && equivalence != "unmatched" && equivalence != "disjoint" }
    }

    public var matches: [Match]
    /// Why there is no translation, if there is none.
    public var text: String?
    /// Whether there is at least one translation.
    public var isFound: Bool { matches.contains(where: \.isPositive) }
}

extension TerminologyLibrary {
    /// Translates codes by one map, or by all maps at hand that fit the request.
    ///
    /// - Throws: ``TerminologyError`` with `notFound` if there is no such map, `invalid` without a code.
    public func translate(
        _ request: TranslationRequest, by canonical: String? = nil
    ) throws(TerminologyError) -> Translation {
        guard let canonical else { return try translate(request, by: conceptMaps) }
        guard let map = conceptMap(canonical) else {
            throw TerminologyError(.notFound, "the concept map \(canonical) is not here")
        }
        return try translate(request, by: [map])
    }

    /// Translates codes by the maps given.
    public func translate(
        _ request: TranslationRequest, by maps: [ConceptMapDefinition]
    ) throws(TerminologyError) -> Translation {
        guard !request.codings.isEmpty else { throw TerminologyError(.invalid, "there is no code to translate") }
        let fit = maps.filter { request.fits($0) }
        var matches: [Translation.Match] = []
        for coding in request.codings {
            for map in fit {
                var seen: Set<String> = []
                collect(coding, request, map, &seen, into: &matches)
            }
        }
        let translation = Translation(matches: matches)
        if translation.isFound { return translation }
        let codes = request.codings.map { "'\($0.code)'" }.joined(separator: ", ")
        let text =
            fit.isEmpty
            ? "there is no concept map here that fits the request" : "there is no translation of \(codes)"
        return Translation(matches: matches, text: text)
    }

    private func collect(
        _ coding: Coding, _ request: TranslationRequest, _ map: ConceptMapDefinition, _ seen: inout Set<String>,
        into matches: inout [Translation.Match]
    ) {
        seen.insert(map.url)
        for group in map.groups {
            let (source, target) = request.isReverse ? (group.target, group.source) : (group.source, group.target)
            guard coding.system == nil || source == nil || source == coding.system else { continue }
            if let wanted = request.targetSystem, target != nil, target != wanted { continue }
            let found = request.isReverse ? group.reversed(coding.code) : group.targets(of: coding.code)
            for target in found where request.meets(target.dependencies) {
                let match = Translation.Match(target, request.isReverse ? group.source : group.target, map.url)
                if !matches.contains(match) { matches.append(match) }
            }
            if found.isEmpty, !request.isReverse, let unmapped = group.unmapped {
                add(unmapped, coding, request, group, map, &seen, into: &matches)
            }
        }
    }

    /// What a group says of codes that it does not name.
    private func add(
        _ unmapped: ConceptMapDefinition.Unmapped, _ coding: Coding, _ request: TranslationRequest,
        _ group: ConceptMapDefinition.Group, _ map: ConceptMapDefinition, _ seen: inout Set<String>,
        into matches: inout [Translation.Match]
    ) {
        switch unmapped.mode {
        case "provided":
            let same = ConceptMapDefinition.Target(code: coding.code, display: coding.display, equivalence: "equal")
            matches.append(Translation.Match(same, group.target, map.url))
        case "fixed":
            let fixed = ConceptMapDefinition.Target(
                code: unmapped.code, display: unmapped.display, equivalence: "inexact")
            matches.append(Translation.Match(fixed, group.target, map.url))
        case "other-map":
            guard seen.count <= limits.importDepthMax, let url = unmapped.url, let other = conceptMap(url),
                !seen.contains(other.url)
            else { return }
            collect(coding, request, other, &seen, into: &matches)
        default: return
        }
    }
}

extension TranslationRequest {
    /// Whether a map is between the value sets asked for.
    fileprivate func fits(_ map: ConceptMapDefinition) -> Bool {
        let (from, to) = isReverse ? (map.target, map.source) : (map.source, map.target)
        return Self.fits(source, from) && Self.fits(target, to)
    }

    private static func fits(_ wanted: String?, _ found: String?) -> Bool {
        guard let wanted, let found else { return true }
        return wanted.urlAndVersion.url == found.urlAndVersion.url
    }

    /// Whether the values that a mapping depends on are those given.
    fileprivate func meets(_ conditions: [ConceptMapDefinition.Side]) -> Bool {
        conditions.allSatisfy { condition in
            dependencies[condition.property, default: []].contains { given in
                given.code == condition.value && (condition.system == nil || given.system == condition.system)
            }
        }
    }
}

extension ConceptMapDefinition.Group {
    fileprivate func targets(of code: String) -> [ConceptMapDefinition.Target] {
        codes.filter { $0.code == code }.flatMap(\.targets)
    }

    /// The codes that are mapped to a code, each as a target.
    fileprivate func reversed(_ code: String) -> [ConceptMapDefinition.Target] {
        codes.flatMap { source in
            source.targets.filter { $0.code == code }.map { target in
                var back = target
                (back.code, back.display, back.products) = (source.code, nil, [])
                back.equivalence = Self.opposites[target.equivalence] ?? target.equivalence
                return back
            }
        }
    }

    private static let opposites = [
        "wider": "narrower", "narrower": "wider", "subsumes": "specializes", "specializes": "subsumes",
    ]
}

extension Translation.Match {
    fileprivate init(_ target: ConceptMapDefinition.Target, _ system: String?, _ map: String) {
        coding = target.code.map { Coding(system: system, code: $0, display: target.display) }
        (equivalence, products, self.map) = (target.equivalence, target.products, map)
    }
}
