import Conformance
import FHIRModel
import FHIRXML
import Foundation
import TestSupport
import Testing
import Values

/// The snapshot cases of HL7's test suite for R4: what each profile becomes, whole, with texts.
@Suite(.enabled(if: Shared.isThere, Shared.missing))
struct SnapshotSuiteTests {
    private static let folder = "testsuites/snapshot/r4"
    private static let core = Result {
        try Shared.package("definitions/hl7.fhir.r4.core", prefix: "StructureDefinition-")
    }

    @Test(arguments: [
        "obs-perf", "StructureDefinition-ratio-measure-cqfm", "simple-quantity", "simple-quantity-2",
        "nl-core-NursingIntervention", "zib-NursingIntervention", "slice-cardinality-derived", "prov-fi",
    ])
    func `the snapshot of a case is the one expected`(_ name: String) throws {
        #expect(try Self.differences(name).isEmpty)
    }

    /// The expected result takes texts and constraints from extensions that neither the suite nor R4 has
    /// (`http://hl7.org/fhir/5.0/…`, in which R5's elements are extensions of R4): their roots stand in for them.
    @Test func `the snapshot of qr-sdc-onr5 is the one expected, once R5's extensions are at hand`() throws {
        let without = try Self.differences("qr-sdc-onr5")
        #expect(without.count == 8)
        #expect(without.allSatisfy { $0.contains(".extension:") })
        #expect(try Self.differences("qr-sdc-onr5", with: Self.extensionsOfR5()).isEmpty)
    }

    /// The extensions of R5's elements, with roots that say what the profile that uses them repeats.
    private static func extensionsOfR5() throws -> [DefinitionPackage.File] {
        let base = try Shared.bytes("fhir/\(folder)/qr-sdc-onr5-base.json")
        let object = try JSONSerialization.jsonObject(with: Data(base)) as? [String: Any]
        let elements = (object?["differential"] as? [String: Any])?["element"] as? [[String: Any]] ?? []
        return try elements.compactMap { element in
            let type = (element["type"] as? [[String: Any]])?.first
            let profile = (type?["profile"] as? [String])?.first?.split(separator: "|").map(String.init) ?? []
            guard profile.count == 2, profile[0].hasPrefix("http://hl7.org/fhir/5.0/") else { return nil }
            let definition: [String: Any] = [
                "resourceType": "StructureDefinition", "url": profile[0], "version": profile[1], "name": "E",
                "status": "draft", "kind": "complex-type", "abstract": false, "type": "Extension",
                "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension", "derivation": "constraint",
                "snapshot": ["element": [root(of: element)]],
            ]
            let bytes = try JSONSerialization.data(withJSONObject: definition)
            return DefinitionPackage.File(name: "\(profile[0]).json", bytes: [UInt8](bytes))
        }
    }

    /// The root of an extension, as the tool of 2025 writes it; that of `scope` is older.
    private static func root(of slice: [String: Any]) -> [String: Any] {
        let version = slice["sliceName"] as? String == "scope" ? "" : "|4.0.1"
        var root = slice.filter { ["short", "definition", "comment", "max"].contains($0.key) }
        for (name, value) in ["id": "Extension", "path": "Extension"] { root[name] = value }
        for name in ["isModifier", "isSummary"] { root[name] = false }
        root["min"] = 0
        root["condition"] = ["ele-1"]
        root["constraint"] = [
            [
                "key": "ele-1", "severity": "error", "human": "All FHIR elements must have a @value or children",
                "expression": "hasValue() or (children().count() > id.count())", "xpath": "@value|f:*|h:div",
                "source": "http://hl7.org/fhir/StructureDefinition/Element\(version)",
            ],
            [
                "key": "ext-1", "severity": "error", "human": "Must have either extensions or value[x], not both",
                "expression": "extension.exists() != value.exists()",
                "xpath": "exists(f:extension)!=exists(f:*[starts-with(local-name(.), 'value')])",
                "source": "http://hl7.org/fhir/StructureDefinition/Extension\(version)",
            ],
        ]
        return root
    }

    /// The ids of the elements that differ from those expected, or are missing on one side.
    private static func differences(
        _ name: String, with more: [DefinitionPackage.File] = []
    ) throws -> Set<String> {
        let files = try Shared.files("fhir/" + folder) + Shared.files("fhir/" + folder, ending: ".xml")
        let registered = files.filter {
            let file = $0.lastPathComponent
            return !file.contains("-output.") && !file.contains(".snapshot.") && file != "manifest.xml"
                && (!file.contains("-input.") || file.hasPrefix("\(name)-input.") || file.hasPrefix("zib-"))
        }
        let package = DefinitionPackage(
            files: try registered.map { .init(name: $0.lastPathComponent, bytes: try differentialOnly($0)) } + more)
        let library = DefinitionLibrary(packages: [try core.get(), package])
        let input = try #require(files.first { $0.lastPathComponent.hasPrefix("\(name)-input.") })
        let stated = try #require(try Shared.parse(input).readable.flatMap(StructureDefinition.init))
        let made = try library.structureWithSnapshot(stated, isRegenerated: true, convention: .guides2025)
        let output = try #require(files.first { $0.lastPathComponent.hasPrefix("\(name)-output.") })
        let expected = try #require(try Shared.parse(output).readable)
        let (ours, theirs) = (
            try Comparison.elements(made, true), try Comparison.elements(expected.json(), true)
        )
        if ours == theirs { return [] }
        let (mine, wanted) = (byID(ours), byID(theirs))
        let differing = Set(mine.keys).union(wanted.keys).filter { mine[$0] != wanted[$0] }
        return differing.isEmpty ? ["the order"] : differing
    }

    private static func byID(_ elements: [NSDictionary]) -> [String: NSDictionary] {
        Dictionary(elements.map { ($0["id"] as? String ?? "", $0) }) { first, _ in first }
    }

    /// The suite makes the snapshots of what a case needs anew, also of those that were published with one.
    private static func differentialOnly(_ file: URL) throws -> [UInt8] {
        let bytes = try Shared.bytes(file)
        guard file.pathExtension == "json" else { return bytes }
        var object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
        object["snapshot"] = nil
        return [UInt8](try JSONSerialization.data(withJSONObject: object))
    }
}
