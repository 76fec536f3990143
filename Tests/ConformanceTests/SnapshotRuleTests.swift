import Conformance
import FHIRModel
import Foundation
import Testing

/// What snapshots carry, rule by rule, on profiles of a few elements over the built-in definitions.
struct SnapshotRuleTests {
    /// The elements of the snapshot of a profile whose differential is given, by id, and the ids in order.
    private static func snapshot(
        of type: String, _ differential: String, convention: SnapshotConvention = .guides2023,
        with others: [String] = []
    ) throws -> (elements: [String: [String: Any]], ids: [String]) {
        let url = "http://t.org/profile"
        let texts = [profile(url, type, "http://hl7.org/fhir/StructureDefinition/\(type)", differential)] + others
        let files = texts.enumerated().map {
            DefinitionPackage.File(name: "\($0).json", bytes: Array($1.utf8))
        }
        let library = DefinitionLibrary(packages: [DefinitionPackage(files: files)])
        let structure = try #require(library.structure(url))
        let made = try library.structureWithSnapshot(structure, convention: convention)
        let object = try JSONSerialization.jsonObject(with: Data(made)) as? [String: Any]
        let elements = (object?["snapshot"] as? [String: Any])?["element"] as? [[String: Any]] ?? []
        let ids = elements.map { $0["id"] as? String ?? "" }
        return (Dictionary(zip(ids, elements)) { first, _ in first }, ids)
    }

    private static func profile(_ url: String, _ type: String, _ base: String, _ differential: String) -> String {
        """
        {"resourceType":"StructureDefinition","url":"\(url)","name":"P","status":"draft","kind":"resource",
        "abstract":false,"type":"\(type)","baseDefinition":"\(base)","derivation":"constraint",
        "differential":{"element":[\(differential)]}}
        """
    }

    private static func types(_ element: [String: Any]?) -> [String] {
        (element?["type"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    }

    @Test func `a slice of a slice starts from that slice and follows it`() throws {
        let (elements, ids) = try Self.snapshot(
            of: "Patient",
            """
            {"path":"Patient.identifier","slicing":{"discriminator":[{"type":"value","path":"system"}],"rules":"open"}},
            {"path":"Patient.identifier","sliceName":"national","min":1,"max":"3"},
            {"path":"Patient.identifier.system","min":1,"fixedUri":"urn:n"},
            {"path":"Patient.identifier","sliceName":"local","max":"1"},
            {"path":"Patient.identifier","sliceName":"national/passport","max":"1"},
            {"path":"Patient.identifier.use","fixedCode":"official"}
            """)
        let slices = ids.filter { $0.hasPrefix("Patient.identifier:") && !$0.contains(".identifier:local.") }
            .filter { $0.split(separator: ".").count == 2 }
        #expect(
            slices == [
                "Patient.identifier:national", "Patient.identifier:national/passport", "Patient.identifier:local",
            ])
        let passport = elements["Patient.identifier:national/passport"]
        #expect(passport?["min"] as? Int == 0)
        #expect(passport?["max"] as? String == "1")
        #expect(elements["Patient.identifier:national/passport.system"]?["fixedUri"] as? String == "urn:n")
        #expect(elements["Patient.identifier:national.use"]?["fixedCode"] == nil)
    }

    @Test func `a content reference is unfolded where something is stated within it, and absolute elsewhere`() throws {
        let stated = #"{"path":"Bundle.entry.link.relation","max":"1","fixedString":"next"}"#
        let (elements, _) = try Self.snapshot(of: "Bundle", stated)
        #expect(elements["Bundle.entry.link"]?["contentReference"] == nil)
        #expect(Self.types(elements["Bundle.entry.link"]) == ["BackboneElement"])
        #expect(elements["Bundle.entry.link.relation"]?["fixedString"] as? String == "next")
        #expect(
            (elements["Bundle.entry.link.relation"]?["base"] as? [String: Any])?["path"] as? String
                == "Bundle.link.relation")
        #expect(elements["Bundle.link.relation"]?["fixedString"] == nil)

        let (others, _) = try Self.snapshot(of: "Bundle", #"{"path":"Bundle.type","fixedCode":"document"}"#)
        #expect(
            others["Bundle.entry.link"]?["contentReference"] as? String
                == "http://hl7.org/fhir/StructureDefinition/Bundle#Bundle.link")
        let (old, _) = try Self.snapshot(
            of: "Bundle", #"{"path":"Bundle.type","fixedCode":"document"}"#, convention: .guides2020)
        #expect(old["Bundle.entry.link"]?["contentReference"] as? String == "#Bundle.link")
    }

    @Test func `a content reference leads to the type's own element, or once to the last slice`() throws {
        let sliced = """
            {"path":"Bundle.link","slicing":{"discriminator":[{"type":"value","path":"relation"}],"rules":"open"}},
            {"path":"Bundle.link","sliceName":"self"},{"path":"Bundle.link.relation","fixedString":"self"},
            {"path":"Bundle.link","sliceName":"next"},{"path":"Bundle.link.relation","fixedString":"next"}
            """
        let (old, _) = try Self.snapshot(of: "Bundle", sliced, convention: .guides2020)
        #expect(old["Bundle.entry.link"]?["contentReference"] as? String == "#Bundle.link:next")
        let (now, ids) = try Self.snapshot(of: "Bundle", sliced + #",{"path":"Bundle.entry.link.url","min":1}"#)
        #expect(ids.contains("Bundle.entry.link.relation"))
        #expect(!ids.contains("Bundle.entry.link:next"))
        #expect(now["Bundle.entry.link.relation"]?["fixedString"] == nil)
    }

    @Test(arguments: [(SnapshotConvention.guides2020, true), (.guides2023, false)])
    func `guides of 2020 unfold the extensions in the parts of an extension`(
        _ convention: SnapshotConvention, _ isUnfolded: Bool
    ) throws {
        let (_, ids) = try Self.snapshot(
            of: "Extension", #"{"path":"Extension.extension","sliceName":"code","max":"1"}"#, convention: convention)
        #expect(ids.contains("Extension.extension:code.extension"))
        #expect(ids.contains("Extension.extension:code.extension.url") == isUnfolded)
    }

    @Test func `slices within a data type carry the elements of that type`() throws {
        let (elements, ids) = try Self.snapshot(
            of: "Observation",
            """
            {"path":"Observation.code.coding",
             "slicing":{"discriminator":[{"type":"value","path":"system"}],"rules":"open"}},
            {"path":"Observation.code.coding","sliceName":"loinc","min":1,"max":"1"},
            {"path":"Observation.code.coding.system","min":1,"fixedUri":"http://loinc.org"}
            """)
        #expect(ids.contains("Observation.code.text"))
        #expect(elements["Observation.code.coding"]?["min"] as? Int == 0)
        #expect(elements["Observation.code.coding:loinc"]?["slicing"] == nil)
        #expect(elements["Observation.code.coding:loinc.system"]?["fixedUri"] as? String == "http://loinc.org")
        #expect(
            elements["Observation.code.coding:loinc.userSelected"]?["path"] as? String
                == "Observation.code.coding.userSelected")
        // Nothing is stated of the codings in general, so their elements are not unfolded.
        #expect(!ids.contains("Observation.code.coding.system"))
    }

    @Test func `an extension's own elements are sliced by URL, and those left out have max 0`() throws {
        let (elements, ids) = try Self.snapshot(
            of: "Extension",
            """
            {"path":"Extension","max":"1"},
            {"path":"Extension.extension","sliceName":"code","min":1,"max":"1"},
            {"path":"Extension.extension.extension","max":"0"},
            {"path":"Extension.extension.url","fixedUri":"code"},
            {"path":"Extension.extension.value[x]","min":1,"type":[{"code":"Coding"}]},
            {"path":"Extension.url","fixedUri":"http://t.org/profile"},
            {"path":"Extension.value[x]","max":"0"}
            """)
        let slicing = elements["Extension.extension"]?["slicing"] as? [String: Any]
        #expect((slicing?["discriminator"] as? [[String: Any]])?.first?["path"] as? String == "url")
        #expect(ids.contains("Extension.extension:code.id"))
        #expect(elements["Extension.extension:code.extension"]?["max"] as? String == "0")
        #expect(elements["Extension.extension:code.url"]?["fixedUri"] as? String == "code")
        #expect(Self.types(elements["Extension.extension:code.value[x]"]) == ["Coding"])
        #expect(elements["Extension.value[x]"]?["max"] as? String == "0")
        #expect((elements["Extension.value[x]"]?["base"] as? [String: Any])?["max"] as? String == "1")
    }

    @Test func `an element with max 0 keeps its place, its base and its elements`() throws {
        let (elements, ids) = try Self.snapshot(of: "Patient", #"{"path":"Patient.contact","max":"0"}"#)
        #expect(elements["Patient.contact"]?["max"] as? String == "0")
        #expect((elements["Patient.contact"]?["base"] as? [String: Any])?["max"] as? String == "*")
        #expect(ids.contains("Patient.contact.name"))
    }

    @Test(arguments: [
        (SnapshotConvention.guides2020, "closed", ["Quantity"]), (.guides2023, "open", []),
    ])
    func `a name such as valueQuantity slices the choice by type`(
        _ convention: SnapshotConvention, _ rules: String, _ types: [String]
    ) throws {
        let (elements, _) = try Self.snapshot(
            of: "Observation", #"{"path":"Observation.valueQuantity.unit","min":1}"#, convention: convention)
        let choice = elements["Observation.value[x]"]
        #expect((choice?["slicing"] as? [String: Any])?["rules"] as? String == rules)
        #expect(types.isEmpty ? Self.types(choice).count == 11 : Self.types(choice) == types)
        #expect(Self.types(elements["Observation.value[x]:valueQuantity"]) == ["Quantity"])
        #expect(elements["Observation.value[x]:valueQuantity.unit"]?["min"] as? Int == 1)
    }

    @Test func `texts that begin with dots are added to those of the base`() throws {
        let base = Self.profile(
            "http://t.org/base", "Patient", "http://hl7.org/fhir/StructureDefinition/Patient",
            #"{"path":"Patient.name","definition":"A name, [see](name.html)."}"#)
        let derived = Self.profile(
            "http://t.org/profile", "Patient", "http://t.org/base",
            #"{"path":"Patient.name","definition":"...At least one."}"#)
        let files = [base, derived].enumerated().map {
            DefinitionPackage.File(name: "\($0).json", bytes: Array($1.utf8))
        }
        let library = DefinitionLibrary(packages: [DefinitionPackage(files: files)])
        let structure = try #require(library.structure("http://t.org/profile"))
        let made = String(decoding: try library.structureWithSnapshot(structure), as: UTF8.self)
        let expected = #"A name, [see](http://hl7.org/fhir/R4/name.html).\r\nAt least one."#
        #expect(made.contains(expected))
    }

    @Test func `a statement about something that isn't there is refused`() throws {
        #expect(throws: SnapshotFault.self) {
            try Self.snapshot(of: "Patient", #"{"path":"Patient.nickname","max":"0"}"#)
        }
        #expect(throws: SnapshotFault.self) {
            try Self.snapshot(of: "Patient", #"{"path":"Observation.code","max":"0"}"#)
        }
    }
}
