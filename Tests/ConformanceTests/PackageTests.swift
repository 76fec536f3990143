import Conformance
import FHIRModel
import Foundation
import Testing
import Values

/// Definitions from files and archives.
struct PackageTests {
    private func file(_ name: String, _ text: String) -> DefinitionPackage.File {
        .init(name: name, bytes: Array(text.utf8))
    }

    private let valueSet = #"{"resourceType":"ValueSet","url":"http://t.org/v","status":"draft"}"#

    @Test func `a package has its name, its version and what it depends on`() {
        let manifest = #"{"name":"t.pkg","version":"1.2.0","dependencies":{"hl7.fhir.r4.core":"4.0.1"}}"#
        let package = DefinitionPackage(files: [
            file("package/package.json", manifest), file("package/v.json", valueSet),
            file("package/example/e.json", valueSet), file("package/.index.json", "{}"),
        ])
        #expect(package.name == "t.pkg")
        #expect(package.version == "1.2.0")
        #expect(package.dependencies == ["hl7.fhir.r4.core": "4.0.1"])
        #expect(package.resources.count == 1)
    }

    @Test func `a fault of a definition names its file`() {
        let package = DefinitionPackage(files: [
            file("a/broken.json", #"{"resourceType":"ValueSet","url":"http://t.org/v","status":"draft","x":1}"#)
        ])
        #expect(package.issues.map(\.file) == ["a/broken.json"])
    }

    @Test func `what is no archive, or half of one, is refused`() {
        #expect(throws: PackageFault.self) { try DefinitionPackage(archive: Array("no archive".utf8)) }
        let gzip: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B]
        #expect(throws: PackageFault.self) { try DefinitionPackage(archive: gzip) }
        #expect(throws: PackageFault.self) { try DefinitionPackage(archive: []) }
    }

    @Test func `an archive's files are read with their paths`() throws {
        // package/v.json with the value set above, as `tar czf` writes it.
        let base64 = [
            "H4sIAAAAAAACA+3QsQ6CMBSF4T4K6WxoEeLAa2jcG6wYJULaWxJjfHcbBgd3Wfy/5dycs93JdTfXezOX1zje1U/YbNc0",
            "S2bfaStbf+6lr2xTb1Vh1QpSFBeKQv2ppw4+jil0/vCYvG710Q3J773ojU5hyMVFZGqNkXIMvZlznR8mKeblFNxZ9EsB",
            "AAAAAAAAAAAAAAAAANb3BkqBlMkAKAAA",
        ].joined()
        let data = try #require(Data(base64Encoded: base64))
        let package = try DefinitionPackage(archive: [UInt8](data))
        #expect(package.resources.map(\.typeName) == ["ValueSet"])
        #expect(DefinitionLibrary(packages: [package]).resource("http://t.org/v") != nil)
    }

    @Test func `the version of a canonical URL picks among definitions`() {
        let versions = ["1", "2"].map {
            file(
                "\($0).json", #"{"resourceType":"ValueSet","url":"http://t.org/v","version":"\#($0)","status":"draft"}"#
            )
        }
        let library = DefinitionLibrary(packages: [DefinitionPackage(files: versions)])
        #expect(library.resource("http://t.org/v|1")?.root.first("version")?.text == "1")
        #expect(library.resource("http://t.org/v")?.root.first("version")?.text == "2")
    }

    @Test func `a structure that is its own base is refused, not followed for ever`() throws {
        let text = """
            {"resourceType":"StructureDefinition","url":"http://t.org/p","name":"P","status":"draft","kind":"resource",
            "abstract":false,"type":"Patient","baseDefinition":"http://t.org/p","derivation":"constraint",
            "differential":{"element":[{"id":"Patient","path":"Patient"}]}}
            """
        let library = DefinitionLibrary(packages: [DefinitionPackage(files: [file("p.json", text)])])
        let structure = try #require(library.structure("http://t.org/p"))
        #expect(throws: SnapshotFault.self) { try library.structureWithSnapshot(structure) }
    }
}
