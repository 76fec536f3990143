extension R4 {
    /// The code system of that URL among those that HL7 publishes with R4.
    public static func codeSystem(_ url: String) -> CodeSystemDefinition? {
        TerminologyTable.r4.codeSystemNumbers[url].map(CodeSystemDefinition.init)
    }

    /// The value set of that canonical URL; a version behind `|` is not looked at.
    public static func valueSet(_ canonical: String) -> ValueSetDefinition? {
        let url = canonical.split(separator: "|", maxSplits: 1).first.map(String.init) ?? ""
        return TerminologyTable.r4.valueSetNumbers[url].map(ValueSetDefinition.init)
    }

    /// All code systems that HL7 publishes with R4.
    public static var codeSystems: [CodeSystemDefinition] {
        TerminologyTable.r4.codeSystems.indices.map(CodeSystemDefinition.init)
    }

    /// All value sets of R4.
    public static var valueSets: [ValueSetDefinition] {
        TerminologyTable.r4.valueSets.indices.map(ValueSetDefinition.init)
    }
}

/// A code system that HL7 publishes with FHIR R4.
public struct CodeSystemDefinition: Hashable, Sendable {
    private let index: Int

    init(_ index: Int) { self.index = index }

    private var record: CodeSystemRecord { TerminologyTable.r4.codeSystems[index] }

    public var url: String { TerminologyTable.r4.strings[record.url] }
    public var isCaseSensitive: Bool { record.isCaseSensitive }
    /// Whether all its codes are here.
    public var isComplete: Bool { record.isComplete }

    /// All concepts, each before those below it.
    public var concepts: [ConceptDefinition] {
        (record.firstConcept..<record.firstConcept + record.conceptCount).map(ConceptDefinition.init)
    }
}

/// A concept of a code system.
public struct ConceptDefinition: Hashable, Sendable {
    private let index: Int

    init(_ index: Int) { self.index = index }

    private var record: ConceptRecord { TerminologyTable.r4.concepts[index] }

    public var code: String { TerminologyTable.r4.strings[record.code] }
    public var display: String? { record.display == 0 ? nil : TerminologyTable.r4.strings[record.display] }
    /// The concept that it is below.
    public var parent: ConceptDefinition? { record.parent == 0 ? nil : ConceptDefinition(record.parent - 1) }
    /// Whether it only groups others and is not to be used in data.
    public var isAbstract: Bool { record.isAbstract }
}

/// A value set of FHIR R4 by what it is composed of (FHIR R4 valueset, `compose`).
public struct ValueSetDefinition: Hashable, Sendable {
    private let index: Int

    init(_ index: Int) { self.index = index }

    private var record: ValueSetRecord { TerminologyTable.r4.valueSets[index] }

    public var url: String { TerminologyTable.r4.strings[record.url] }

    /// What it includes and excludes, in the order of the definition.
    public var parts: [Part] {
        (record.firstPart..<record.firstPart + record.partCount).map(Part.init)
    }

    /// An `include` or `exclude`: codes of a system that are also in all of the value sets named.
    public struct Part: Hashable, Sendable {
        private let index: Int

        init(_ index: Int) { self.index = index }

        private var table: TerminologyTable { .r4 }
        private var record: ValueSetPartRecord { table.parts[index] }

        public var isExcluded: Bool { record.isExcluded }
        /// Nil if only value sets are named.
        public var system: String? { record.system == 0 ? nil : table.strings[record.system] }
        /// The value sets that codes must be in.
        public var valueSets: [String] { table.lists[record.valueSets].map { table.strings[$0] } }

        /// The codes named; if none and there are no filters, all of the system. Displays are kept for HL7's codes.
        public var codes: [(code: String, display: String?)] {
            let list = table.lists[record.codes]
            return stride(from: 0, to: list.count, by: 2).map {
                (table.strings[list[$0]], list[$0 + 1] == 0 ? nil : table.strings[list[$0 + 1]])
            }
        }

        /// Conditions that codes must meet: `concept` `is-a` `…`.
        public var filters: [(property: String, operation: String, value: String)] {
            let list = table.lists[record.filters].map { table.strings[$0] }
            return stride(from: 0, to: list.count, by: 3).map { (list[$0], list[$0 + 1], list[$0 + 2]) }
        }
    }
}
