import Conformance
import FHIRModel
import Foundation
import Terminology
import Testing
import Values

@testable import GatewayApp

struct ValidateCommandTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("afferent-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("inner"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func run(_ paths: String..., profiles: [String] = []) throws -> Bool {
        try ValidateCommand(
            profiles: profiles, folder: Self.root.appendingPathComponent("Profiles").path, format: .json, paths: paths
        ).run()
    }

    @Test func `files, folders and NDJSON are validated, and one error in any of them tells`() throws {
        try withFolder { folder in
            func write(_ name: String, _ text: String) throws {
                try Data(text.utf8).write(to: folder.appendingPathComponent(name))
            }
            let good = #"{"resourceType":"Patient","active":true}"#
            try write("good.json", good)
            try write("inner/good.xml", #"<Patient xmlns="http://hl7.org/fhir"><active value="true"/></Patient>"#)
            try write("lines.ndjson", good + "\n\n" + good + "\r\n")
            try write("package.json", #"{"name":"x"}"#)
            try write(".hidden.json", "{")
            #expect(try run(folder.path))
            #expect(try ResourceFile.all([folder.path]).count == 3)
            try write("lines.ndjson", good + "\n" + #"{"resourceType":"Patient","gender":"mail"}"#)
            #expect(try run(folder.appendingPathComponent("good.json").path, folder.path) == false)
            #expect(try run(folder.appendingPathComponent("good.json").path))
            #expect(throws: CommandFailure.self) { _ = try run(folder.path + "/none.json") }
        }
    }

    @Test func `profiles that state only what differs are read from a folder, one from another`() throws {
        func profile(_ name: String, of base: String, _ elements: String) -> String {
            """
            {"resourceType":"StructureDefinition","url":"http://t.org/\(name)","name":"P","status":"draft",
            "kind":"resource","abstract":false,"type":"Patient","baseDefinition":"\(base)",
            "derivation":"constraint","differential":{"element":[\(elements)]}}
            """
        }
        try withFolder { folder in
            let profiles = folder.appendingPathComponent("inner")
            func write(_ text: String, _ name: String, in folder: URL) throws -> String {
                let file = folder.appendingPathComponent(name)
                try Data(text.utf8).write(to: file)
                return file.path
            }
            let base = "http://hl7.org/fhir/StructureDefinition/Patient"
            let named = #"{"id":"Patient.name","path":"Patient.name","min":1}"#
            let female = #"{"id":"Patient.gender","path":"Patient.gender","fixedCode":"female"}"#
            _ = try write(profile("named", of: base, named), "b.json", in: profiles)
            _ = try write(profile("female", of: "http://t.org/named", female), "a.json", in: profiles)
            func isValid(_ patient: String, _ url: String?) throws -> Bool {
                try ValidateCommand(
                    profiles: url.map { [$0] } ?? [], folder: profiles.path, format: .text,
                    paths: [try write(patient, "patient.json", in: folder)]
                ).run()
            }
            let patient = #"{"resourceType":"Patient","name":[{"family":"A"}],"gender":"female"}"#
            #expect(try isValid(patient, "http://t.org/female"))
            #expect(try !isValid(patient.replacing("female", with: "male"), "http://t.org/female"))
            #expect(try isValid(patient.replacing("female", with: "male"), "http://t.org/named"))
            // What the base asks for holds too.
            let unnamed = #"{"resourceType":"Patient","gender":"female"}"#
            #expect(try !isValid(unnamed, "http://t.org/female"))
            #expect(try isValid(unnamed, nil))
            let stating = #"{"resourceType":"Patient","meta":{"profile":["http://t.org/female"]},"gender":"female"}"#
            #expect(try !isValid(stating, nil))
            #expect(try !isValid(patient, "http://t.org/unknown"))
        }
    }

    @Test func `the shipped policy is what holds without one`() throws {
        let file = Self.root.appendingPathComponent("Profiles/validation.yaml")
        let (policies, issues) = ValidationPolicies.read(
            yaml: [UInt8](try Data(contentsOf: file)), file: "validation.yaml", tenants: [.main])
        let shipped = try #require(policies, "\(issues)")
        #expect(shipped.everyone == .standard && shipped.tenants.isEmpty)
        #expect(shipped.issues(in: .r4).isEmpty, "\(shipped.issues(in: .r4))")
    }

    @Test func `the resources that are measured are distinct, and valid`() throws {
        let generated = GeneratedResources(claimsUSCore: false)
        let texts = (0..<90).map(generated.json)
        #expect(Set(texts).count == 90)
        for text in texts {
            let issues = ProfileValidator(services: .init(terminology: .r4)).validate(Resource.parse(json: text))
            #expect(issues.filter(\.isError).isEmpty, "\(issues)")
        }
    }
}
