import Conformance
import FHIRModel
import Foundation
import TestSupport
import Testing
import Values

/// Snapshots made from differentials against those published, element by element.
@Suite(.enabled(if: Shared.isThere, Shared.missing), .serialized)
struct SnapshotTests {
    private static let core = "definitions/hl7.fhir.r4.core"

    /// The base is a profile of another guide, which is not at hand.
    private static let guide2023Exceptions: Set<String> = ["us-core-questionnaireresponse"]

    @Test func `snapshots of the core package are made from the built-in differentials as published`() throws {
        let result = try Comparison.run(Self.core, .r4, .r4, withTexts: false)
        #expect(result.differing.isEmpty)
        #expect(result.count == 648)
    }

    @Test func `snapshots of the core package are made whole, with texts, from the package's differentials`() throws {
        let result = try Comparison.run(Self.core, .r4, try Comparison.library(Self.core), withTexts: true)
        #expect(result.differing.isEmpty)
        #expect(result.count == 648)
    }

    @Test(arguments: [
        ("igs/us-core-3.1.1", SnapshotConvention.guides2020, Set<String>(), 30),
        ("igs/us-core-6.1.0", .guides2023, guide2023Exceptions, 59),
    ])
    func `snapshots of US Core are made from the built-in base, and whole with the core package`(
        _ guide: String, _ convention: SnapshotConvention, _ exceptions: Set<String>, _ count: Int
    ) throws {
        for (library, withTexts) in [
            (try Comparison.library(guide), false), (try Comparison.library(Self.core, guide), true),
        ] {
            let result = try Comparison.run(guide, convention, library, withTexts: withTexts)
            #expect(result.differing == exceptions, "with texts: \(withTexts)")
            #expect(result.count == count)
        }
    }
}

/// Compares the snapshots of a folder with those made.
enum Comparison {
    private static let texts: Set<String> = ["short", "definition", "comment", "requirements", "alias", "mapping"]

    /// A library of the StructureDefinitions of folders.
    static func library(_ folders: String...) throws -> DefinitionLibrary {
        DefinitionLibrary(packages: try folders.map { try Shared.package($0, prefix: "StructureDefinition-") })
    }

    private static func definitions(_ folder: String) throws -> [URL] {
        try Shared.files("fhir/" + folder).filter { $0.lastPathComponent.hasPrefix("StructureDefinition-") }
    }

    /// How many snapshots there are, and the ids of those that differ or can't be made; logical models of R4
    /// were published without a differential.
    static func run(
        _ folder: String, _ convention: SnapshotConvention, _ library: DefinitionLibrary, withTexts: Bool
    ) throws -> (count: Int, differing: Set<String>) {
        var (count, differing) = (0, Set<String>())
        for file in try definitions(folder) {
            let bytes = try Shared.bytes(file)
            guard let stated = Resource.parse(json: bytes).readable.flatMap(StructureDefinition.init),
                stated.resource.root.first("snapshot") != nil, stated.kind != "logical",
                let structure = library.structure(stated.url)
            else { continue }
            count += 1
            let made = try? library.structureWithSnapshot(structure, isRegenerated: true, convention: convention)
            if let made, try elements(made, withTexts) == elements(bytes, withTexts) { continue }
            differing.insert(stated.resource.id ?? stated.url)
        }
        return (count, differing)
    }

    /// The elements of a snapshot, without texts for people if asked.
    static func elements(_ json: [UInt8], _ withTexts: Bool) throws -> [NSDictionary] {
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
}
