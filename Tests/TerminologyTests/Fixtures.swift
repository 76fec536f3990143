import FHIRModel
import Foundation
import Terminology
import TestSupport
import Testing
import Values

extension Shared {
    /// The resources of a type in a folder, as far as they can be read.
    static func resources(_ type: String, in path: String) throws -> [Resource] {
        try FileManager.default
            .contentsOfDirectory(at: folder.appendingPathComponent(path), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" && $0.lastPathComponent.hasPrefix(type + "-") }
            .sorted { $0.path < $1.path }
            .compactMap { Resource.parse(json: [UInt8](try Data(contentsOf: $0))).readable }
    }
}

/// Parses text that must be right.
func parsed(_ json: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Resource {
    let outcome = Resource.parse(json: Array(json.utf8))
    #expect(outcome.issues == [], sourceLocation: sourceLocation)
    return try #require(outcome.resource, sourceLocation: sourceLocation)
}

/// A code system of codes alone, the value set of which is `system/all`.
func system(_ url: String, _ codes: String..., content: CodeSystemDefinition.Content = .complete)
    -> CodeSystemDefinition
{
    CodeSystemDefinition(
        url: url, content: content, valueSet: url + "/all", concepts: codes.map { ConceptDefinition(code: $0) })
}

extension Expansion {
    /// The codes alone.
    var names: [String] { codes.map(\.code) }
}
