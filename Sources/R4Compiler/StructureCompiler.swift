import Foundation

/// Writes the StructureDefinitions as lines of JSON that hold what validation needs.
///
/// Differentials alone: snapshots are made from them. The texts that explain an element to people are left out.
struct StructureCompiler {
    private var lines: [String] = []

    var summary: String { "\(lines.count) structures" }

    private static let headKeys: Set<String> = [
        "resourceType", "id", "url", "name", "kind", "abstract", "context", "contextInvariant", "type",
        "baseDefinition", "derivation", "fhirVersion",
    ]
    private static let proseKeys: Set<String> = ["short", "definition", "comment", "requirements", "alias", "mapping"]

    mutating func add(_ structures: [JSONObject]) throws {
        for structure in structures {
            var kept = structure.filter { Self.headKeys.contains($0.key) }
            let elements = structure.objects("differential", "element").map(Self.stripped)
            kept["differential"] = ["element": elements]
            let data = try JSONSerialization.data(
                withJSONObject: kept, options: [.sortedKeys, .withoutEscapingSlashes])
            lines.append(structure.text("url") + " " + String(decoding: data, as: UTF8.self))
        }
    }

    private static func stripped(_ element: JSONObject) -> JSONObject {
        var kept = element.filter { !proseKeys.contains($0.key) }
        if element["constraint"] != nil {
            kept["constraint"] = element.objects("constraint").map { $0.filter { $0.key != "human" } }
        }
        return kept
    }

    /// The Swift source of the table.
    func source() -> String {
        swiftSource(
            type: "R4Structures",
            about: "The StructureDefinitions of FHIR R4, one a line: URL, space, JSON with the differential.",
            sections: [("lines", lines)])
    }
}
