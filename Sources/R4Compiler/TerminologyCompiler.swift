import Foundation

/// Writes the code systems, value sets and concept maps as lines of text.
///
/// The format is described at `TerminologyTable` in `FHIRModel`, which reads it. Definitions, comments and all other
/// prose stay behind.
struct TerminologyCompiler {
    private var codeSystems = IndexedText()
    private var valueSets = IndexedText()
    private var conceptMaps = IndexedText()
    private var conceptCount = 0

    var summary: String {
        "\(codeSystems.count) code systems, \(conceptCount) concepts, \(valueSets.count) value sets, "
            + "\(conceptMaps.count) concept maps"
    }

    /// - Parameter definitions: The folder of the packages: `hl7.fhir.r4.core` and `hl7.fhir.r4.expansions`.
    init(definitions: URL) throws {
        let core = definitions.appendingPathComponent("hl7.fhir.r4.core")
        let expansions = definitions.appendingPathComponent("hl7.fhir.r4.expansions")
        for system in try Self.read("CodeSystem-", in: core) { add(codeSystem: system) }
        for set in try Self.read("ValueSet-", in: core) { add(valueSet: set) }
        for map in try Self.read("ConceptMap-", in: core) { add(conceptMap: map) }
        for expanded in try Self.read("ValueSet-", in: expansions) {
            if !valueSets.contains(expanded.text("url")) { add(valueSet: expanded) }
            if let name = Self.listedSystems[expanded.text("url")] { add(listed: expanded, name: name) }
        }
    }

    /// Value sets whose published expansion is the only list of a code system that the packages hold.
    private static let listedSystems = ["http://hl7.org/fhir/ValueSet/currencies": "ISO4217"]

    private static func read(_ prefix: String, in folder: URL) throws -> [JSONObject] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.map { name in
            let data = try Data(contentsOf: folder.appendingPathComponent(name))
            guard let object = try JSONSerialization.jsonObject(with: data) as? JSONObject else {
                throw CompilerError(text: "\(name) is not a JSON object")
            }
            return object
        }
    }

    // MARK: Code systems

    private mutating func add(codeSystem system: JSONObject) {
        var lines: [String] = []
        for concept in system.objects("concept") { add(concept, level: 0, to: &lines) }
        conceptCount += lines.count
        let isSensitive = system["caseSensitive"] as? Bool ?? true
        codeSystems.add(
            system.text("url"), lines,
            fields: [
                system.text("version"), system.text("name"), system.text("content"), isSensitive ? "s" : "",
                system.text("supplements"), system.text("valueSet"),
            ])
    }

    private func add(_ concept: JSONObject, level: Int, to lines: inout [String]) {
        var fields = [concept.text("code"), concept.text("display").trimmingCharacters(in: .whitespaces)]
        for property in concept.objects("property") {
            guard let value = property.first(where: { $0.key.hasPrefix("value") }) else { continue }
            let type = value.key.dropFirst(5).first!.lowercased() + value.key.dropFirst(6)
            let isBoolean = type == "boolean"
            let text = isBoolean ? "\(value.value as? Bool ?? false)" : "\(value.value)"
            fields.append("\(type) \(property.text("code")) \(text)")
        }
        for designation in concept.objects("designation") where designation.object("use")?.text("code") != "definition"
        {
            fields.append("@\(designation.text("language")) \(designation.text("value"))")
        }
        lines.append(String(repeating: " ", count: level) + fields.joinedLine)
        for child in concept.objects("concept") { add(child, level: level + 1, to: &lines) }
    }

    /// Adds what an expansion lists as part of a code system: the list is of 2019, and codes have been added since.
    private mutating func add(listed set: JSONObject, name: String) {
        let codes = set.objects("expansion", "contains")
        let lines = codes.map { [$0.text("code"), $0.text("display")].joinedLine }
        conceptCount += lines.count
        codeSystems.add(codes[0].text("system"), lines, fields: ["", name, "fragment", "s", "", ""])
    }

    // MARK: Value sets

    private mutating func add(valueSet set: JSONObject) {
        guard let compose = set.object("compose") else { return }
        var lines: [String] = []
        for part in compose.objects("include") { add(part, "+", to: &lines) }
        for part in compose.objects("exclude") { add(part, "-", to: &lines) }
        let inactive = (compose["inactive"] as? Bool).map { "\($0)" } ?? ""
        valueSets.add(
            set.text("url"), lines,
            fields: [set.text("version"), set.text("name"), set.text("status"), inactive])
    }

    private func add(_ part: JSONObject, _ sign: String, to lines: inout [String]) {
        lines.append([sign + part.text("system"), part.text("version")].joinedLine)
        for concept in part.objects("concept") {
            let display = concept.text("display").trimmingCharacters(in: .whitespaces)
            lines.append(" " + [concept.text("code"), display].joinedLine)
        }
        for filter in part.objects("filter") {
            lines.append(["?" + filter.text("property"), filter.text("op"), filter.text("value")].joinedLine)
        }
        for url in part.texts("valueSet") { lines.append("^" + url) }
    }

    // MARK: Concept maps

    private mutating func add(conceptMap map: JSONObject) {
        var lines: [String] = []
        for group in map.objects("group") {
            let fields = ["source", "sourceVersion", "target", "targetVersion"].map { group.text($0) }
            lines.append(">" + fields.joinedLine)
            if let unmapped = group.object("unmapped") {
                lines.append("~" + ["mode", "code", "display", "url"].map { unmapped.text($0) }.joinedLine)
            }
            for element in group.objects("element") { add(element, to: &lines) }
        }
        let source = map.text("sourceCanonical") + map.text("sourceUri")
        let target = map.text("targetCanonical") + map.text("targetUri")
        conceptMaps.add(
            map.text("url"), lines, fields: [map.text("version"), map.text("name"), source, target])
    }

    private func add(_ element: JSONObject, to lines: inout [String]) {
        lines.append(" " + element.text("code"))
        for target in element.objects("target") {
            lines.append(["=" + target.text("equivalence"), target.text("code"), target.text("display")].joinedLine)
            for (sign, key) in [("&", "product"), ("|", "dependsOn")] {
                for side in target.objects(key) {
                    lines.append(sign + ["property", "system", "value", "display"].map { side.text($0) }.joinedLine)
                }
            }
        }
    }

    /// The Swift source of the table.
    func source() -> String {
        swiftSource(
            type: "R4Codes",
            about: "The code systems, value sets and concept maps of FHIR R4; `TerminologyTable` describes the format.",
            sections: [
                ("codeSystems", codeSystems.index), ("concepts", codeSystems.blocks),
                ("valueSets", valueSets.index), ("parts", valueSets.blocks),
                ("conceptMaps", conceptMaps.index), ("mappings", conceptMaps.blocks),
            ])
    }
}

/// Blocks of lines, found by a key.
private struct IndexedText {
    private(set) var blocks: [String] = []
    private var size = 0
    private var entries: [(key: String, line: String)] = []
    private var keys: Set<String> = []

    var count: Int { entries.count }
    /// One line a block, sorted by the bytes of the key.
    var index: [String] {
        entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.line)
    }

    func contains(_ key: String) -> Bool { keys.contains(key) }

    mutating func add(_ key: String, _ lines: [String], fields: [String]) {
        precondition(keys.insert(key).inserted, "\(key) is there twice")
        let length = lines.reduce(0) { $0 + $1.utf8.count + 1 }
        entries.append((key, ([key, "\(size)", "\(length)"] + fields).joinedLine))
        blocks += lines
        size += length
    }
}

extension [String] {
    /// The fields with tabs between them, none of which holds a control character.
    fileprivate var joinedLine: String {
        map { field in
            String(String.UnicodeScalarView(field.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
        }.joined(separator: "\t")
    }
}
