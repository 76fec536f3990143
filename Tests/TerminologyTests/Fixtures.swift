import FHIRModel
import Foundation
import Terminology
import Testing
import Values

/// The shared data of the specification, outside the repository.
enum Shared {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["AFFERENT_SHARED"] { return URL(fileURLWithPath: path) }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.deletingLastPathComponent().appendingPathComponent("shared")
    }()

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appendingPathComponent("fhir").path) }

    static let missing: Comment = "the shared FHIR data is not beside the repository; set AFFERENT_SHARED"

    /// The resources of a type in a folder, as far as they can be read.
    static func resources(_ type: String, in path: String) throws -> [Resource] {
        try FileManager.default
            .contentsOfDirectory(at: folder.appendingPathComponent(path), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" && $0.lastPathComponent.hasPrefix(type + "-") }
            .sorted { $0.path < $1.path }
            .compactMap { Resource.parse(json: [UInt8](try Data(contentsOf: $0))).readable }
    }
}

/// A small generator whose seed makes a run repeatable (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
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
