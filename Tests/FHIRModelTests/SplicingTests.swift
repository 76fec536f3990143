import FHIRModel
import Testing
import Values

struct SplicingTests {
    private func stamped(_ json: String) throws -> String {
        let resource = try parsed(json)
        let stamped = resource.settingServerMeta(id: "n", versionID: "7", lastUpdated: "2026-01-02T03:04:05.678Z")
        #expect(stamped.id == "n" && stamped.versionID == "7" && stamped.lastUpdated == "2026-01-02T03:04:05.678Z")
        return stamped.json().text
    }

    private static let meta = #""versionId":"7","lastUpdated":"2026-01-02T03:04:05.678Z""#

    @Test func `the server's meta is put first if there is none`() throws {
        #expect(
            try stamped(#"{"resourceType":"Patient","active":true}"#)
                == #"{"resourceType":"Patient","id":"n","meta":{\#(Self.meta)},"active":true}"#)
        #expect(
            try stamped(#"{"active":true,"resourceType":"Patient"}"#)
                == #"{"active":true,"resourceType":"Patient","id":"n","meta":{\#(Self.meta)}}"#)
        #expect(
            try stamped(#"{"id":"old","active":true,"resourceType":"Patient"}"#)
                == #"{"id":"n","meta":{\#(Self.meta)},"active":true,"resourceType":"Patient"}"#)
    }

    @Test func `what is there is replaced in its place`() throws {
        #expect(
            try stamped(
                #"{"resourceType":"Patient","meta":{"tag":[{"code":"a"}],"#
                    + #""versionId":"1","lastUpdated":"2020-01-01T00:00:00Z"},"id":"b"}"#)
                == #"{"resourceType":"Patient","meta":{"tag":[{"code":"a"}],\#(Self.meta)},"id":"n"}"#)
        #expect(
            try stamped(#"{"resourceType":"Patient","id":"b","meta":{"profile":["http://x"]}}"#)
                == #"{"resourceType":"Patient","id":"n","meta":{\#(Self.meta),"profile":["http://x"]}}"#)
    }

    @Test func `a resource of a bundle becomes one of its own`() throws {
        let bundle = try parsed(
            #"{"resourceType":"Bundle","type":"collection","#
                + #""entry":[{"resource":{"resourceType":"Basic","code":{"text":"é"}}}]}"#)
        let basic = try #require(bundle.root["entry", "resource"]?.asResource)
        let stamped = basic.settingServerMeta(id: "n", versionID: "7", lastUpdated: "2026-01-02T03:04:05.678Z")
        #expect(stamped.json().text == #"{"resourceType":"Basic","id":"n","meta":{\#(Self.meta)},"code":{"text":"é"}}"#)
        #expect(stamped.root.path == "Basic")
    }

    @Test func `values are replaced and everything else is kept`() throws {
        let resource = try parsed(
            #"{"resourceType":"List","status":"current","mode":"working","#
                + #""entry":[{"item":{"reference":"urn:uuid:a"}},{"item":{"reference":"urn:uuid:b"}}]}"#)
        let edits = resource.references.map { ($0, Array("\"Patient/\($0.text!.suffix(1))\"".utf8)) }
        let changed = try #require(resource.replacing(edits).resource)
        #expect(changed.references.map(\.text) == ["Patient/a", "Patient/b"])
        #expect(changed.json().text == resource.json().text.replacing("urn:uuid:", with: "Patient/"))
        let broken = resource.replacing([(resource.references[0], Array("5".utf8))])
        #expect(broken.resource == nil && broken.issues.count == 1)
    }
}

struct ReferenceTests {
    @Test func `references are told apart`() {
        let key = ResourceKey(type: "Patient", id: "a.b-1")
        #expect(ReferenceTarget("Patient/a.b-1") == .relative(key, version: nil))
        #expect(ReferenceTarget("Patient/a.b-1/_history/2") == .relative(key, version: "2"))
        #expect(
            ReferenceTarget("http://e.org/fhir/Patient/a.b-1")
                == .absolute(base: "http://e.org/fhir", key, version: nil))
        #expect(
            ReferenceTarget("https://e.org/Patient/a.b-1/_history/2")
                == .absolute(base: "https://e.org", key, version: "2"))
        #expect(ReferenceTarget("#a") == .fragment("a") && ReferenceTarget("#") == .fragment(""))
        #expect(ReferenceTarget("urn:uuid:c757873d") == .urn("urn:uuid:c757873d"))
        #expect(ReferenceTarget("Patient?identifier=a|b") == .conditional(type: "Patient", query: "identifier=a|b"))
        #expect(
            ReferenceTarget("http://e.org/ValueSet/x|1.0#f")
                == .uri("http://e.org/ValueSet/x", version: "1.0", fragment: "f"))
        #expect(ReferenceTarget("Pateint/1") == .uri("Pateint/1", version: nil, fragment: nil))
        #expect(ReferenceTarget("Patient/a_b") == .uri("Patient/a_b", version: nil, fragment: nil))
        #expect(ReferenceTarget("ftp://e.org/Patient/1")?.key == nil)
        #expect(ReferenceTarget("") == nil)
        #expect(ReferenceTarget("Patient/a.b-1")?.key == key)
    }

    @Test func `all references and links of a resource are found`() throws {
        let resource = try parsed(
            """
            {"resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "http://loinc.org"}]},
             "subject": {"reference": "Patient/1", "type": "Patient"},
             "contained": [{"resourceType": "Patient", "id": "x",
               "generalPractitioner": [{"reference": "#"}, {"display": "none"}]}]}
            """)
        #expect(resource.references.map(\.text) == ["Patient/1", "#"])
        #expect(resource.links.map(\.text) == ["http://loinc.org", "Patient/1", "Patient", "#"])
    }
}
