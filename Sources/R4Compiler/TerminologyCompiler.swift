/// Numbers the code systems and value sets of the core package; the format is that of `TableCompiler`.
struct TerminologyCompiler {
    private var strings = StringPool()
    private var lists = ListPool()
    private var codeSystems: [[Int]] = []
    private var concepts: [[Int]] = []
    private var valueSets: [[Int]] = []
    private var parts: [[Int]] = []

    var summary: String {
        "\(codeSystems.count) code systems, \(concepts.count) concepts, \(valueSets.count) value sets"
    }

    /// Adds code systems with all their concepts, each before its children.
    mutating func add(codeSystems all: [JSONObject]) {
        for system in all {
            let first = concepts.count
            for concept in system.objects("concept") { add(concept, below: 0) }
            let flags = (system.flag("caseSensitive") ? 1 : 0) | (system.text("content") == "complete" ? 2 : 0)
            codeSystems.append([strings.number(system.text("url")), flags, first, concepts.count - first])
        }
    }

    private mutating func add(_ concept: JSONObject, below parent: Int) {
        let isAbstract = concept.objects("property").contains { property in
            ["notSelectable", "abstract"].contains(property.text("code")) && property.flag("valueBoolean")
        }
        concepts.append([
            strings.number(concept.text("code").oneLine), strings.number(concept.text("display").oneLine), parent,
            isAbstract ? 1 : 0,
        ])
        let number = concepts.count
        for child in concept.objects("concept") { add(child, below: number) }
    }

    /// Adds value sets by what they include and exclude.
    mutating func add(valueSets all: [JSONObject]) {
        for set in all {
            let first = parts.count
            for part in set.object("compose")?.objects("include") ?? [] { add(part, isExcluded: false) }
            for part in set.object("compose")?.objects("exclude") ?? [] { add(part, isExcluded: true) }
            valueSets.append([strings.number(set.text("url")), first, parts.count - first])
        }
    }

    /// Displays are kept for HL7's own codes only; those of LOINC and SNOMED CT belong to their owners.
    private mutating func add(_ part: JSONObject, isExcluded: Bool) {
        let system = part.text("system")
        let keepsDisplay = system.hasPrefix("http://hl7.org/") || system.hasPrefix("http://terminology.hl7.org/")
        let codes = part.objects("concept").flatMap { concept in
            [
                strings.number(concept.text("code")),
                strings.number(keepsDisplay ? concept.text("display").oneLine : ""),
            ]
        }
        let filters = part.objects("filter").flatMap { [$0.text("property"), $0.text("op"), $0.text("value")] }
        parts.append([
            strings.number(system), isExcluded ? 1 : 0, lists.number(codes),
            lists.number(filters.map { strings.number($0) }),
            lists.number(part.texts("valueSet").map { strings.number($0) }),
        ])
    }

    /// The Swift source of the table.
    func source() -> String {
        swiftSource(
            type: "R4Codes",
            about: "The code systems and value sets of FHIR R4; `TerminologyTable` describes the format.",
            sections: [
                ("strings", strings.all), ("codeSystems", codeSystems.lines), ("concepts", concepts.lines),
                ("valueSets", valueSets.lines), ("parts", parts.lines), ("lists", lists.all.lines),
            ])
    }
}
