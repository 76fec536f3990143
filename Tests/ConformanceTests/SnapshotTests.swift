import Conformance
import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

/// Snapshots made from differentials against those published.
@Suite(.enabled(if: Shared.isThere, Shared.missing))
struct SnapshotTests {
    private static let texts: Set<String> = ["short", "definition", "comment", "requirements", "alias", "mapping"]

    /// The elements of a snapshot, without texts for people if asked.
    private static func elements(_ json: [UInt8], withTexts: Bool) throws -> [NSDictionary] {
        let object = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
        let elements = (object?["snapshot"] as? [String: Any])?["element"] as? [[String: Any]] ?? []
        return elements.map { element in
            guard !withTexts else { return element as NSDictionary }
            var kept = element.filter { !texts.contains($0.key) }
            if let constraints = element["constraint"] as? [[String: Any]] {
                kept["constraint"] = constraints.map { $0.filter { $0.key != "human" } }
            }
            return kept as NSDictionary
        }
    }

    private static func equalSnapshots(
        in folder: String, library: DefinitionLibrary, withTexts: Bool = false
    ) throws -> (equal: Int, all: Int) {
        var (equal, all) = (0, 0)
        for file in try Shared.files("fhir/" + folder) where file.lastPathComponent.hasPrefix("StructureDefinition-") {
            let bytes = try Shared.bytes(file)
            guard let stated = Resource.parse(json: bytes).readable.flatMap(StructureDefinition.init),
                stated.resource.root.first("snapshot") != nil, stated.kind != "logical",
                let structure = library.structure(stated.url)
            else { continue }
            all += 1
            guard let made = try? library.structureWithSnapshot(structure, isRegenerated: true) else { continue }
            if try elements(made, withTexts: withTexts) == elements(bytes, withTexts: withTexts) { equal += 1 }
        }
        print("snapshots of \(folder): \(equal) of \(all) equal\(withTexts ? ", texts too" : "")")
        return (equal, all)
    }

    @Test func `snapshots of the core package are made from the built-in differentials as published`() throws {
        let (equal, all) = try Self.equalSnapshots(in: "definitions/hl7.fhir.r4.core", library: .r4)
        #expect(all >= 640)
        #expect(equal >= 604)
    }
}
