extension R4 {
    /// The code system of that URL among those that HL7 publishes with R4; read anew each time.
    public static func codeSystem(_ url: String) -> CodeSystemDefinition? {
        TerminologyTable.codeSystem(url)
    }

    /// The value set of that canonical URL; a version behind `|` is not looked at. Read anew each time.
    public static func valueSet(_ canonical: String) -> ValueSetDefinition? {
        TerminologyTable.valueSet(canonical.withoutVersion)
    }

    /// The concept map of that canonical URL; a version behind `|` is not looked at. Read anew each time.
    public static func conceptMap(_ canonical: String) -> ConceptMapDefinition? {
        TerminologyTable.conceptMap(canonical.withoutVersion)
    }

    /// The URLs of all code systems that HL7 publishes with R4, sorted.
    public static var codeSystemURLs: [String] { TerminologyTable.codeSystems.keys }

    /// The URLs of all value sets of R4, sorted.
    public static var valueSetURLs: [String] { TerminologyTable.valueSets.keys }

    /// The URLs of all concept maps of R4, sorted.
    public static var conceptMapURLs: [String] { TerminologyTable.conceptMaps.keys }
}

extension String {
    /// The canonical URL before `|`.
    fileprivate var withoutVersion: String { firstIndex(of: "|").map { String(self[..<$0]) } ?? self }
}

/// A code system with its codes (FHIR R4 codesystem).
public struct CodeSystemDefinition: Hashable, Sendable {
    /// How much of it is here (`CodeSystem.content`).
    public enum Content: String, Sendable {
        case complete, example, fragment, supplement
        case notPresent = "not-present"
    }

    public var url: String
    public var version: String?
    public var name: String?
    public var content: Content
    /// True unless it says that case does not matter.
    public var isCaseSensitive: Bool
    /// The code system that it adds designations and properties to.
    public var supplements: String?
    /// The value set of all its codes.
    public var valueSet: String?
    /// All concepts, each before those nested in it.
    public var concepts: [ConceptDefinition]

    public init(
        url: String, version: String? = nil, name: String? = nil, content: Content = .complete,
        isCaseSensitive: Bool = true, supplements: String? = nil, valueSet: String? = nil,
        concepts: [ConceptDefinition] = []
    ) {
        (self.url, self.version, self.name, self.content) = (url, version, name, content)
        (self.isCaseSensitive, self.supplements) = (isCaseSensitive, supplements)
        (self.valueSet, self.concepts) = (valueSet, concepts)
    }

    /// Whether all its codes are here.
    public var isComplete: Bool { content == .complete }
}

/// A concept of a code system.
public struct ConceptDefinition: Hashable, Sendable {
    public var code: String
    public var display: String?
    /// The place among the concepts of the system of the one that it is nested in.
    public var parent: Int?
    public var properties: [Property]
    public var designations: [Designation]

    public init(
        code: String, display: String? = nil, parent: Int? = nil, properties: [Property] = [],
        designations: [Designation] = []
    ) {
        (self.code, self.display, self.parent) = (code, display, parent)
        (self.properties, self.designations) = (properties, designations)
    }

    /// A value of a property, such as `status` = `retired`.
    public struct Property: Hashable, Sendable {
        public var name: String
        /// The type of the value: `code`, `Coding`, `string`, `integer`, `boolean`, `dateTime`, `decimal`.
        public var type: String
        /// The value as text; of a Coding its code.
        public var value: String
        /// The system of a Coding.
        public var system: String?

        public init(name: String, type: String, value: String, system: String? = nil) {
            (self.name, self.type, self.value, self.system) = (name, type, value, system)
        }
    }

    /// Another name for it.
    public struct Designation: Hashable, Sendable {
        public var language: String?
        public var value: String

        public init(language: String?, value: String) { (self.language, self.value) = (language, value) }
    }

    /// Whether it only groups others and is not to be used in data.
    public var isAbstract: Bool { properties.contains { $0.name == "notSelectable" && $0.value == "true" } }
}

/// A value set by what it is composed of (FHIR R4 valueset, `compose`), or by its expansion if that is all there is.
public struct ValueSetDefinition: Hashable, Sendable {
    public var url: String
    public var version: String?
    public var name: String?
    /// `draft`, `active`, `retired`, `unknown`
    public var status: String
    /// `compose.inactive`: whether codes that are no longer in use belong to it; nil if it does not say.
    public var includesInactive: Bool?
    /// What it includes and excludes, in the order of the definition.
    public var parts: [Part]

    public init(
        url: String, version: String? = nil, name: String? = nil, status: String = "active",
        includesInactive: Bool? = nil, parts: [Part] = []
    ) {
        (self.url, self.version, self.name, self.status) = (url, version, name, status)
        (self.includesInactive, self.parts) = (includesInactive, parts)
    }

    /// An `include` or `exclude`: codes of a system that are also in all of the value sets named.
    public struct Part: Hashable, Sendable {
        public var isExcluded: Bool
        /// Nil if only value sets are named.
        public var system: String?
        public var version: String?
        /// The codes named; if none and there are no filters, all of the system.
        public var codes: [Code]
        /// Conditions that codes must meet, all of them.
        public var filters: [Filter]
        /// The value sets that codes must be in, all of them.
        public var valueSets: [String]

        public init(
            isExcluded: Bool = false, system: String? = nil, version: String? = nil, codes: [Code] = [],
            filters: [Filter] = [], valueSets: [String] = []
        ) {
            (self.isExcluded, self.system, self.version) = (isExcluded, system, version)
            (self.codes, self.filters, self.valueSets) = (codes, filters, valueSets)
        }
    }

    /// A code that a part names.
    public struct Code: Hashable, Sendable {
        public var code: String
        public var display: String?

        public init(_ code: String, display: String? = nil) { (self.code, self.display) = (code, display) }
    }

    /// A condition: `concept` `is-a` `…`.
    public struct Filter: Hashable, Sendable {
        public var property: String
        /// One of the value set filter-operator.
        public var operation: String
        public var value: String

        public init(property: String, operation: String, value: String) {
            (self.property, self.operation, self.value) = (property, operation, value)
        }
    }
}

/// What codes of one system mean in another (FHIR R4 conceptmap).
public struct ConceptMapDefinition: Hashable, Sendable {
    public var url: String
    public var version: String?
    public var name: String?
    /// The value set that the codes to be mapped come from.
    public var source: String?
    /// The value set that the codes mapped to are in.
    public var target: String?
    public var groups: [Group]

    public init(
        url: String, version: String? = nil, name: String? = nil, source: String? = nil, target: String? = nil,
        groups: [Group] = []
    ) {
        (self.url, self.version, self.name) = (url, version, name)
        (self.source, self.target, self.groups) = (source, target, groups)
    }

    /// The mappings from one system to one other.
    public struct Group: Hashable, Sendable {
        public var source: String?
        public var sourceVersion: String?
        public var target: String?
        public var targetVersion: String?
        public var codes: [Source] = []
        public var unmapped: Unmapped?

        public init(source: String? = nil, target: String? = nil) { (self.source, self.target) = (source, target) }
    }

    /// A code with what it is mapped to.
    public struct Source: Hashable, Sendable {
        public var code: String
        public var targets: [Target]

        public init(code: String, targets: [Target] = []) { (self.code, self.targets) = (code, targets) }
    }

    /// One meaning of a code in the other system.
    public struct Target: Hashable, Sendable {
        /// Nil if there is none there.
        public var code: String?
        public var display: String?
        /// A code of concept-map-equivalence: `equivalent`, `wider`, `unmatched`, …
        public var equivalence: String
        /// What else must hold.
        public var dependencies: [Side] = []
        /// What else comes out.
        public var products: [Side] = []

        public init(code: String?, display: String? = nil, equivalence: String) {
            (self.code, self.display, self.equivalence) = (code, display, equivalence)
        }
    }

    /// A value of another element that a mapping depends on or gives.
    public struct Side: Hashable, Sendable {
        public var property: String
        public var system: String?
        public var value: String
        public var display: String?

        public init(property: String, system: String?, value: String, display: String? = nil) {
            (self.property, self.system, self.value, self.display) = (property, system, value, display)
        }
    }

    /// What becomes of codes that are not named.
    public struct Unmapped: Hashable, Sendable {
        /// `provided`, `fixed`, `other-map`
        public var mode: String
        public var code: String?
        public var display: String?
        /// The other map.
        public var url: String?

        public init(mode: String, code: String? = nil, display: String? = nil, url: String? = nil) {
            (self.mode, self.code, self.display, self.url) = (mode, code, display, url)
        }
    }
}
