import Foundation

/// A JSON object as read from a definition file.
typealias JSONObject = [String: Any]

/// The resources of the core package that the table is made from, each list in a stable order.
struct DefinitionPackage {
    /// Types of the specification itself.
    let structures: [JSONObject]
    /// These with profiles, extensions and logical models.
    let allStructures: [JSONObject]
    let searchParameters: [JSONObject]
    let compartments: [JSONObject]

    init(folder: URL) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        func read(_ prefix: String) throws -> [JSONObject] {
            try names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.map { name in
                let data = try Data(contentsOf: folder.appendingPathComponent(name))
                guard let object = try JSONSerialization.jsonObject(with: data) as? JSONObject else {
                    throw CompilerError(text: "\(name) is not a JSON object")
                }
                return object
            }
        }
        allStructures = try read("StructureDefinition-")
        structures = allStructures.filter(Self.isBase)
        searchParameters = try read("SearchParameter-").filter { $0["base"] != nil }
        compartments = try read("CompartmentDefinition-").filter { !($0.text("id").hasPrefix("example")) }
    }

    /// Types of the specification itself: no profiles, extensions or logical models.
    private static func isBase(_ structure: JSONObject) -> Bool {
        ["resource", "complex-type", "primitive-type"].contains(structure.text("kind"))
            && structure.text("derivation") != "constraint"
    }
}

struct CompilerError: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}

extension [String: Any] {
    func text(_ key: String) -> String { self[key] as? String ?? "" }
    func objects(_ key: String) -> [JSONObject] { self[key] as? [JSONObject] ?? [] }
    func objects(_ key: String, _ inner: String) -> [JSONObject] { object(key)?.objects(inner) ?? [] }
    func texts(_ key: String) -> [String] { self[key] as? [String] ?? [] }
    func object(_ key: String) -> JSONObject? { self[key] as? JSONObject }
    func flag(_ key: String) -> Bool { self[key] as? Bool ?? false }

    /// The value of the extension with the given last URL segment.
    func extensionValue(_ name: String) -> String? {
        let found = objects("extension").first { $0.text("url").hasSuffix("/" + name) }
        return found?.first { $0.key.hasPrefix("value") }?.value as? String
    }
}
