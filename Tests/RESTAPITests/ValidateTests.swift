import Conformance
import FHIRModel
import HTTPTypes
import Intake
import RESTAPI
import Storage
import Testing
import Values

struct ValidateTests {
    /// The issues of an outcome: severity, code, place.
    private func issues(_ reply: Gateway.Reply) -> [String] {
        reply.root.children(named: "issue").map { issue in
            ["severity", "code", "expression"].compactMap { issue.first($0)?.text }.joined(separator: " ")
        }
    }

    private func errors(_ reply: Gateway.Reply) -> [String] {
        issues(reply).filter { !$0.hasPrefix("warning") && !$0.hasPrefix("information") }
    }

    private func narrated(_ resource: String) -> String {
        let text = #""text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">A</div>"},"#
        return resource.replacing(#""Patient","#, with: #""Patient","# + text)
    }

    private func parameters(_ resource: String, _ more: String = "") -> String {
        #"{"resourceType":"Parameters","parameter":[\#(more){"name":"resource","resource":\#(resource)}]}"#
    }

    /// A profile that asks for a telephone number or the like.
    private let reachable = """
        {"resourceType":"StructureDefinition","url":"http://profiles/reachable","name":"Reachable","status":"active",
         "fhirVersion":"4.0.1","kind":"resource","abstract":false,"type":"Patient","derivation":"constraint",
         "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient","differential":{"element":[
         {"id":"Patient","path":"Patient"},{"id":"Patient.telecom","path":"Patient.telecom","min":1}]}}
        """
    private let faulty = """
        {"resourceType":"Patient","gender":"mail",
         "contact":[{"gender":"male"}],
         "birthDate":"1980-13-01"}
        """

    @Test func `a resource without a fault is all right, and is not stored`() async throws {
        let gateway = try await Gateway()
        for body in [narrated(Made.patient()), parameters(narrated(Made.patient()))] {
            let reply = await gateway.send(.post, "/fhir/Patient/$validate", body)
            #expect(reply.status == 200 && issues(reply) == ["information informational"], "\(reply.text)")
            #expect(reply.issues == ["All OK"])
        }
        #expect(await gateway.send(.get, "/fhir/Patient").root.first("total")?.text ?? "0" == "0")
        let audit = try await gateway.audit().filter { $0.action == "$validate" }
        #expect(audit.map(\.target) == ["Patient/$validate", "Patient/$validate"])
    }

    @Test func `faults have their places, also in Parameters and of what can't be parsed`() async throws {
        let gateway = try await Gateway()
        let reply = await gateway.send(.post, "/fhir/Patient/$validate", faulty)
        #expect(reply.status == 200)
        let expected = [
            "error code-invalid Patient.gender", "error invariant Patient.contact[0]", "error value Patient.birthDate",
        ]
        #expect(errors(reply) == expected, "\(reply.text)")
        let lines = reply.root.children(named: "issue").compactMap { $0.first("extension")?.first("value")?.text }
        #expect(lines.contains("3"))
        #expect(errors(await gateway.send(.post, "/fhir/Patient/$validate", parameters(faulty))) == expected)
        let broken = await gateway.send(.post, "/fhir/Patient/$validate", #"{"resourceType":"Patient","#)
        #expect(broken.status == 200 && broken.root["issue", "severity"]?.text == "fatal", "\(broken.text)")
    }

    @Test func `a resource of XML is validated, and answered in XML`() async throws {
        let gateway = try await Gateway()
        let xml = #"<Patient xmlns="http://hl7.org/fhir"><gender value="mail"/></Patient>"#
        let reply = await gateway.send(
            .post, "/fhir/Patient/$validate?_format=xml", xml, headers: [.contentType: "application/fhir+xml"])
        #expect(reply.status == 200 && reply.text.contains(#"<expression value="Patient.gender"/>"#), "\(reply.text)")
    }

    @Test func `a profile of a package is followed by its URL, and an unknown one is an error`() async throws {
        let package = DefinitionPackage(files: [.init(name: "reachable.json", bytes: Array(reachable.utf8))])
        let definitions = InstalledDefinitions(packages: [package])
        let gateway = try await Gateway(asked: .init(definitions: { definitions }))
        let path = "/fhir/Patient/$validate"
        #expect(errors(await gateway.send(.post, path, Made.patient())) == [])
        let asked = await gateway.send(.post, path + "?mode=profile&profile=http://profiles/reachable", Made.patient())
        #expect(errors(asked).count == 1 && asked.text.contains("telecom"), "\(asked.text)")
        let inside = parameters(Made.patient(), #"{"name":"profile","valueUri":"http://profiles/reachable"},"#)
        #expect(errors(await gateway.send(.post, path, inside)).count == 1)
        let unknown = await gateway.send(.post, path + "?profile=http://profiles/none", Made.patient())
        #expect(unknown.status == 200 && errors(unknown) == ["error not-found Patient"])
        let vital = "?profile=http://hl7.org/fhir/StructureDefinition/heartrate"
        let rate = Made.observation("o", at: "2026-01-24T12:00:00Z").replacing("8867-4", with: "9279-1")
        #expect(errors(await gateway.send(.post, "/fhir/Observation/$validate" + vital, rate)) != [])
    }

    @Test func `a deletion is checked without content`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/p", Made.patient("p"))
        let path = "/fhir/Patient/p/$validate?mode=delete"
        let reply = await gateway.send(.post, path)
        #expect(reply.status == 200 && reply.issues == ["All OK"], "\(reply.text)")
        let parameter = #"{"resourceType":"Parameters","parameter":[{"name":"mode","valueCode":"delete"}]}"#
        #expect(await gateway.send(.post, "/fhir/Patient/p/$validate", parameter).issues == ["All OK"])
        #expect(errors(await gateway.send(.post, path, headers: [.ifMatch: "W/\"7\""])) == ["error conflict"])
        #expect(errors(await gateway.send(.post, "/fhir/DetectedIssue/a-1/$validate?mode=update", "{}")).count > 0)
        #expect(await gateway.send(.post, "/fhir/Patient/q/$validate?mode=delete").status == 404)
        #expect(await gateway.send(.get, "/fhir/Patient/p").status == 200)
        await gateway.send(.delete, "/fhir/Patient/p")
        #expect(await gateway.send(.post, path).status == 410)
    }

    @Test func `an update is checked against the resource that it names`() async throws {
        let gateway = try await Gateway()
        let path = "/fhir/Patient/p/$validate?mode=update"
        #expect(errors(await gateway.send(.post, path, Made.patient("p"))) == [])
        #expect(errors(await gateway.send(.post, path, Made.patient("q"))) == ["error invalid Patient.id"])
        #expect(errors(await gateway.send(.post, path, Made.patient())) == ["error required Patient.id"])
        let other = await gateway.send(.post, "/fhir/Device/$validate", Made.patient())
        #expect(other.status == 200 && errors(other) == ["error invalid Patient"])
    }

    @Test func `what can't be validated is refused`() async throws {
        let gateway = try await Gateway()
        let empty = #"{"resourceType":"Parameters"}"#
        for (path, body, status) in [
            ("/fhir/Patient/$validate", "", 400), ("/fhir/Patient/$validate", empty, 400),
            ("/fhir/Patient/$validate?mode=delete", "", 400), ("/fhir/Patient/$validate?mode=none", faulty, 400),
            ("/fhir/Patient/$validate?mode=profile", faulty, 400), ("/fhir/Patent/$validate", faulty, 404),
            ("/fhir/Patient/a/b/$validate", faulty, 404),
        ] {
            #expect(await gateway.send(.post, path, body).status == status, "\(path)")
        }
        let text = await gateway.send(.post, "/fhir/Patient/$validate", "a", headers: [.contentType: "text/plain"])
        #expect(text.status == 415)
        #expect(await gateway.send(.put, "/fhir/Patient/$validate").status == 405)
    }
}
