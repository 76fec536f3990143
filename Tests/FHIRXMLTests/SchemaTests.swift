import FHIRModel
import FHIRXML
import Foundation
import TestSupport
import Testing

/// What is written passes the schemas that the specification publishes.
@Suite(.enabled(if: Shared.isThere, Shared.missing), .timeLimit(.minutes(30)))
struct SchemaTests {
    private static let folders = ["fhir/examples", "fhir/examples/definitional"]

    @Test(arguments: folders)
    func `every example's XML passes the specification's schema, whichever format it was read from`(
        folder: String
    ) throws {
        let file = Shared.folder.appendingPathComponent("fhir/definitions/schemas/xsd/fhir-single.xsd").path
        guard let schema = XMLSchema(file: file) else { return #expect(Bool(false), "the schema can't be read") }
        var refused: [String] = []
        for name in try Shared.pairs(in: folder) {
            let json = Resource.parse(json: try Shared.bytes("\(folder)/json/\(name).json"))
            let xml = FHIRXMLReader.parse(xml: try Shared.bytes("\(folder)/xml/\(name).xml"))
            for (format, outcome) in [("json", json), ("xml", xml)] {
                let resource = try #require(outcome.resource, "\(name)")
                let faults = schema.faults(of: FHIRXMLWriter.xml(of: resource, pretty: format == "xml"))
                if !faults.isEmpty { refused.append("\(name).\(format): \(faults.prefix(3))") }
            }
        }
        #expect(refused.isEmpty, "\(refused.count): \(refused.prefix(12).joined(separator: "\n"))")
    }

    @Test(arguments: folders)
    func `every example's JSON passes the specification's schema, whichever format it was read from`(
        folder: String
    ) throws {
        let schema = try JSONSchema(PlainJSON(try Shared.bytes("fhir/definitions/schemas/fhir.schema.json")))
        var refused: [String] = []
        for name in try Shared.pairs(in: folder) {
            let json = Resource.parse(json: try Shared.bytes("\(folder)/json/\(name).json"))
            let xml = FHIRXMLReader.parse(xml: try Shared.bytes("\(folder)/xml/\(name).xml"))
            for (format, outcome) in [("json", json), ("xml", xml)] {
                let resource = try #require(outcome.resource, "\(name)")
                let faults = schema.faults(of: PlainJSON(resource.json(pretty: format == "json")))
                if !faults.isEmpty { refused.append("\(name).\(format): \(faults.prefix(3))") }
            }
        }
        #expect(refused.isEmpty, "\(refused.count): \(refused.prefix(12).joined(separator: "\n"))")
    }

    /// Resources of packages that break a rule of R4 (see `PackageTests.faulty`), or nest and name elements of narratives
    /// as HTML does not allow, which R4's invariants pass over; each with what the schemas say.
    private static let faulty: [String: [String]] = [
        "SearchParameter-codesystem-extensions-": ["Expected is ( {http://hl7.org/fhir}base )"],
        "SearchParameter-valueset-extensions-": ["Expected is ( {http://hl7.org/fhir}base )"],
        "-QuestionnaireResponse-item-subject": ["{http://hl7.org/fhir}id", "$.id is not of its pattern"],
        "us-core-3.1.1/example/DiagnosticReport-cardiology-report": ["EQH/..AgME"],
        "us-core-3.1.1/CapabilityStatement-us-core-": ["{http://www.w3.org/1999/xhtml}"],
        "us-core-6.1.0/CapabilityStatement-us-core-": ["{http://www.w3.org/1999/xhtml}"],
        "us-core-6.1.0/example/Media-chest-xray": ["{http://www.w3.org/1999/xhtml}blockquote"],
        "us-core-6.1.0/example/Questionnaire-": ["the atomic type 'xs:ID'", "the atomic type 'xs:NMTOKEN'"],
    ]

    /// One file of eight by name, and with `make soak` all of them.
    @Test(arguments: PackageTests.folders)
    func `what packages hold passes both schemas when it is written`(folder: String) throws {
        let file = Shared.folder.appendingPathComponent("fhir/definitions/schemas/xsd/fhir-single.xsd").path
        guard let schema = XMLSchema(file: file) else { return #expect(Bool(false), "the schema can't be read") }
        let other = try JSONSchema(PlainJSON(try Shared.bytes("fhir/definitions/schemas/fhir.schema.json")))
        let files = try PackageTests.files(in: folder)
        var refused: [String] = []
        for index in stride(from: 0, to: files.count, by: Shared.isSoak ? 1 : 8) {
            let name = "\(folder)/\(files[index].lastPathComponent)"
            guard let resource = Resource.parse(json: try Shared.bytes(files[index])).readable else {
                refused.append("\(name) can't be read")
                continue
            }
            var faults = schema.faults(of: FHIRXMLWriter.xml(of: resource))
            faults += other.faults(of: PlainJSON(resource.json()))
            let expected = Self.faulty.first { name.contains($0.key) }?.value
            if expected != nil, faults.isEmpty { refused.append("\(name) is no longer faulty") }
            faults.removeAll { fault in expected?.contains { fault.contains($0) } ?? false }
            if !faults.isEmpty { refused.append("\(name): \(faults.prefix(3))") }
        }
        #expect(refused.isEmpty, "\(refused.count): \(refused.prefix(12).joined(separator: "\n"))")
    }

    @Test func `the checks refuse what is wrong`() throws {
        let file = Shared.folder.appendingPathComponent("fhir/definitions/schemas/xsd/fhir-single.xsd").path
        guard let xml = XMLSchema(file: file) else { return #expect(Bool(false), "the schema can't be read") }
        func patient(_ content: String) -> [UInt8] {
            Array("<Patient xmlns=\"http://hl7.org/fhir\">\(content)</Patient>".utf8)
        }
        #expect(xml.faults(of: patient("<active value=\"true\"/>")).isEmpty)
        #expect(!xml.faults(of: patient("<active value=\"yes\"/>")).isEmpty)
        #expect(!xml.faults(of: patient("<gender value=\"male\"/><active value=\"true\"/>")).isEmpty)
        let json = try JSONSchema(PlainJSON(try Shared.bytes("fhir/definitions/schemas/fhir.schema.json")))
        for (text, isRight) in [
            (#""active":true"#, true), (#""active":"true""#, false), (#""nmae":[]"#, false),
            (#""birthDate":"1970-3-1""#, false), (#""name":[{"given":"a"}]"#, false),
            (#""contained":[{"resourceType":"Patient","id":"a b"}]"#, false), (#""link":[{"type":"refer"}]"#, false),
            (#""gender":"male""#, true), (#""gender":"m""#, false),
        ] {
            let faults = json.faults(of: PlainJSON(Array(#"{"resourceType":"Patient",\#(text)}"#.utf8)))
            #expect(faults.isEmpty == isRight, "\(text): \(faults)")
        }
    }
}
