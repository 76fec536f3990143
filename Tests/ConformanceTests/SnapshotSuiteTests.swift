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

    /// The expected result of this case takes texts and constraints of eight extensions from definitions that neither
    /// the suite nor R4 has (`http://hl7.org/fhir/5.0/…`, in which R5's elements are extensions of R4).
    @Test func `the snapshot of qr-sdc-onr5 differs only where R5's extensions would have to be at hand`() throws {
        let differing = try Self.differences("qr-sdc-onr5")
        #expect(
            differing == [
                "ValueSet.extension:scope", "ValueSet.compose.extension:property",
                "ValueSet.compose.include.extension:copyright",
                "ValueSet.compose.include.concept.designation.extension:additionalUse",
                "ValueSet.compose.include.filter.op.extension:op", "ValueSet.expansion.extension:next",
                "ValueSet.expansion.extension:property", "ValueSet.expansion.contains.extension:property",
                "ValueSet.expansion.contains.designation.extension:additionalUse",
            ])
    }

    /// The ids of the elements that differ from those expected, or are missing on one side.
    private static func differences(_ name: String) throws -> Set<String> {
        let files = try Shared.files("fhir/" + folder) + Shared.files("fhir/" + folder, ending: ".xml")
        let registered = files.filter {
            let file = $0.lastPathComponent
            return !file.contains("-output.") && !file.contains(".snapshot.") && file != "manifest.xml"
                && (!file.contains("-input.") || file.hasPrefix("\(name)-input.") || file.hasPrefix("zib-"))
        }
        let package = DefinitionPackage(
            files: try registered.map { .init(name: $0.lastPathComponent, bytes: try differentialOnly($0)) })
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
