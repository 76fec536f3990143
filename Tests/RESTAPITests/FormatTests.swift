import FHIRModel
import HTTPTypes
import RESTAPI
import Testing
import Values

struct FormatTests {
    static let accepts: [(accept: String, type: String?)] = [
        ("", "application/fhir+json"), ("*/*", "application/fhir+json"),
        ("application/json", "application/json"), ("text/json", "text/json"),
        ("application/fhir+xml", "application/fhir+xml"), ("application/xml", "application/xml"),
        ("application/fhir+json;q=0.5, application/fhir+xml", "application/fhir+xml"),
        ("application/fhir+xml;q=0.5, application/fhir+json;q=0.9", "application/fhir+json"),
        ("application/*;q=0.2, text/xml", "text/xml"), ("text/html, */*;q=0.1", "application/fhir+json"),
        ("application/fhir+json; fhirVersion=4.0", "application/fhir+json"),
        ("application/fhir+json; charset=utf-8", "application/fhir+json"),
        ("application/fhir+json; fhirVersion=3.0", nil), ("application/fhir+json; charset=utf-16", nil),
        ("text/html", nil), ("application/fhir+turtle", nil), ("application/fhir+json;q=0", nil),
    ]

    @Test(arguments: accepts.indices)
    func `the format is the one that the client prefers`(index: Int) async throws {
        let (accept, type) = Self.accepts[index]
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let headers: HTTPFields = accept.isEmpty ? [:] : [.accept: accept]
        let reply = await gateway.send(.get, "/fhir/Patient/a", headers: headers)
        #expect(reply.status == (type == nil ? 406 : 200))
        #expect(reply.headers[.contentType] == (type ?? "application/fhir+json") + "; charset=utf-8")
        #expect(reply.text.hasPrefix(type?.hasSuffix("xml") == true ? "<?xml" : "{"))
    }

    @Test
    func `_format counts before Accept, and _pretty indents`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        for format in ["xml", "application/fhir%2Bxml", "application/fhir+xml", "text/xml"] {
            let reply = await gateway.send(
                .get, "/fhir/Patient/a?_format=\(format)", headers: [.accept: "application/json"])
            #expect(reply.text.contains("<Patient xmlns=\"http://hl7.org/fhir\">"))
        }
        #expect(await gateway.send(.get, "/fhir/Patient/a?_format=ttl").status == 406)
        let pretty = await gateway.send(.get, "/fhir/Patient/a?_format=json&_pretty=true")
        #expect(pretty.text.contains("\n  \"id\""))
        let fault = await gateway.send(.get, "/fhir/Patient/b?_format=xml")
        #expect(fault.status == 404 && fault.text.contains("<OperationOutcome xmlns="))
    }

    static let contentTypes: [(type: String, status: Int)] = [
        ("application/fhir+json", 201), ("application/json; charset=UTF-8", 201), ("text/json", 201),
        ("application/json+fhir", 201), ("application/fhir+json;fhirVersion=4.0", 201),
        ("application/fhir+json; charset=latin1", 415), ("application/fhir+json;fhirVersion=3.0", 415),
        ("text/plain", 415), ("nonsense", 415), ("application/fhir+xml", 400),
    ]

    @Test(arguments: contentTypes.indices)
    func `a body is taken in the formats of FHIR only`(index: Int) async throws {
        let (type, status) = Self.contentTypes[index]
        let gateway = try await Gateway()
        let reply = await gateway.send(.post, "/fhir/Patient", Made.patient(), headers: [.contentType: type])
        #expect(reply.status == status)
    }

    @Test
    func `XML that comes in is read, and goes out in either format`() async throws {
        let gateway = try await Gateway()
        let patient = #"<Patient xmlns="http://hl7.org/fhir"><id value="a"/><active value="true"/></Patient>"#
        let headers: HTTPFields = [.contentType: "application/fhir+xml", .accept: "application/fhir+json"]
        let reply = await gateway.send(.put, "/fhir/Patient/a", patient, headers: headers)
        #expect(reply.status == 201 && reply.root.first("active")?.text == "true")
        let xml = await gateway.send(.get, "/fhir/Patient/a?_format=xml")
        #expect(xml.text.contains(#"<active value="true"/>"#))
        let fault = patient.replacing("true", with: "maybe")
        #expect(await gateway.send(.put, "/fhir/Patient/a", fault, headers: headers).issues.count == 1)
    }
}
