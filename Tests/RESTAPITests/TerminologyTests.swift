import FHIRModel
import FHIRXML
import Foundation
import HTTPTypes
import RESTAPI
import Testing

struct TerminologyTests {
    private let genders = "http://hl7.org/fhir/ValueSet/administrative-gender"

    /// The value of a parameter of an answer.
    private func value(_ reply: Gateway.Reply, _ name: String) -> String? {
        reply.root.children(named: "parameter").first { $0.first("name")?.text == name }?.first("value")?.text
    }

    private func codes(_ reply: Gateway.Reply) -> [String?] {
        reply.root.first("expansion")?.children(named: "contains").map { $0.first("code")?.text } ?? []
    }

    private let beds = """
        {"resourceType":"CodeSystem","id":"beds","url":"http://beds","name":"Beds","status":"active",
         "content":"complete","valueSet":"http://beds/all","concept":[{"code":"icu","display":"Intensive care",
         "concept":[{"code":"picu","display":"Paediatric intensive care"}]},{"code":"ward","display":"Ward"}]}
        """
    private let wards = """
        {"resourceType":"ValueSet","id":"wards","url":"http://wards","status":"active","compose":{"include":[
         {"system":"http://beds","filter":[{"property":"code","op":"regex","value":"w[a-z]+"}]}]}}
        """

    @Test func `a value set is expanded by URL, in pages, with a filter, in XML`() async throws {
        let gateway = try await Gateway()
        let reply = await gateway.send(.get, "/fhir/ValueSet/$expand?url=\(genders)")
        #expect(reply.status == 200 && reply.root.typeName == "ValueSet")
        #expect(codes(reply) == ["male", "female", "other", "unknown"])
        #expect(reply.root["expansion", "total"]?.text == "4" && reply.root.first("version")?.text == "4.0.1")
        let page = await gateway.send(.get, "/fhir/ValueSet/$expand?url=\(genders)&offset=1&count=2&filter=")
        #expect(codes(page) == ["female", "other"] && page.root["expansion", "offset"]?.text == "1")
        let found = await gateway.send(.get, "/fhir/ValueSet/administrative-gender/$expand?filter=fem")
        #expect(codes(found) == ["female"])
        let xml = await gateway.send(.get, "/fhir/ValueSet/$expand?url=\(genders)&_format=xml")
        let read = try #require(FHIRXMLReader.parse(xml: xml.body).resource)
        #expect(read.root["expansion", "total"]?.text == "4")
        let context = await gateway.send(.get, "/fhir/ValueSet/$expand?context=Patient.gender")
        #expect(codes(context).count == 4)
    }

    @Test func `what can't be expanded says why`() async throws {
        let gateway = try await Gateway()
        let base = "/fhir/ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/"
        for (path, status, code) in [
            (base + "body-site", 422, "not-supported"), (base + "mimetypes", 422, "too-costly"),
            (base + "none", 404, "not-found"), ("/fhir/ValueSet/$expand", 400, "required"),
            ("/fhir/ValueSet/none/$expand", 404, "not-found"),
            (base + "administrative-gender&count=x", 400, "value"),
            (base + "administrative-gender&date=2019", 422, "not-supported"),
            (
                base + "administrative-gender&check-system-version=http://hl7.org/fhir/administrative-gender%7C1", 422,
                "conflict"
            ),
            ("/fhir/ValueSet/$expand?context=Patient.none", 404, "not-found"),
            ("/fhir/ValueSet/$lookup?system=http://a&code=b", 404, "not-supported"),
        ] {
            let reply = await gateway.send(.get, path)
            #expect(reply.status == status && reply.root["issue", "code"]?.text == code, "\(path) \(reply.text)")
        }
        let left = await gateway.send(.get, base + "body-site&exclude-system=http://snomed.info/sct")
        #expect(left.status == 200 && codes(left) == [])
    }

    @Test func `a code is checked against a value set, also in a concept`() async throws {
        let gateway = try await Gateway()
        let path = "/fhir/ValueSet/$validate-code?url=\(genders)&system=http://hl7.org/fhir/administrative-gender"
        let right = await gateway.send(.get, path + "&code=male")
        #expect(value(right, "result") == "true" && value(right, "display") == "Male")
        let wrong = await gateway.send(.get, path + "&code=Male")
        #expect(value(wrong, "result") == "false" && value(wrong, "message")?.contains("did you mean 'male'?") == true)
        let display = await gateway.send(.get, path + "&code=male&display=Female")
        #expect(value(display, "result") == "false" && value(display, "display") == "Male")
        let sent = """
            {"resourceType":"Parameters","parameter":[{"name":"url","valueUri":"\(genders)"},
             {"name":"codeableConcept","valueCodeableConcept":{"coding":[{"system":"http://x","code":"m"},
             {"system":"http://hl7.org/fhir/administrative-gender","code":"male"}]}}]}
            """
        #expect(value(await gateway.send(.post, "/fhir/ValueSet/$validate-code", sent), "result") == "true")
        let bare = await gateway.send(.get, "/fhir/ValueSet/$validate-code?url=\(genders)&code=male")
        #expect(bare.status == 400)
        let inferred = await gateway.send(
            .get, "/fhir/ValueSet/administrative-gender/$validate-code?code=male&inferSystem=true")
        #expect(value(inferred, "result") == "true")
        let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
        let abstract = "/fhir/ValueSet/v3-ActCode/$validate-code?system=\(act)&code=_ActEncounterCode"
        #expect(value(await gateway.send(.get, abstract), "result") == "true")
        #expect(value(await gateway.send(.get, abstract + "&abstract=false"), "result") == "false")
        let outside = await gateway.send(
            .get, "/fhir/ValueSet/body-site/$validate-code?system=http://snomed.info/sct&code=1")
        #expect(outside.status == 422 && outside.root["issue", "code"]?.text == "not-supported")
    }

    @Test func `codes are looked up, compared and checked in their system`() async throws {
        let gateway = try await Gateway()
        let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
        let details = await gateway.send(.get, "/fhir/CodeSystem/$lookup?system=\(act)&code=AMB")
        #expect(value(details, "display") == "ambulatory" && value(details, "version") == "2018-08-12")
        #expect(await gateway.send(.get, "/fhir/CodeSystem/$lookup?system=\(act)&code=none").status == 404)
        let german = await gateway.send(
            .get,
            "/fhir/CodeSystem/$lookup?system=http://terminology.hl7.org/CodeSystem/v2-0001&code=F&displayLanguage=de")
        #expect(value(german, "display") == "weiblich")
        let compared = "/fhir/CodeSystem/$subsumes?system=\(act)&codeA=_ActEncounterCode&codeB="
        #expect(value(await gateway.send(.get, compared + "AMB"), "outcome") == "subsumes")
        let codings = """
            {"resourceType":"Parameters","parameter":[{"name":"codingA","valueCoding":{"system":"\(act)","code":"AMB"}},
             {"name":"codingB","valueCoding":{"system":"\(act)","code":"AMB"}}]}
            """
        #expect(value(await gateway.send(.post, "/fhir/CodeSystem/$subsumes", codings), "outcome") == "equivalent")
        let known = await gateway.send(.get, "/fhir/CodeSystem/v3-ActCode/$validate-code?code=AMB")
        #expect(value(known, "result") == "true")
        let unit = "/fhir/CodeSystem/$validate-code?url=http://unitsofmeasure.org&code="
        #expect(value(await gateway.send(.get, unit + "mm%5BHg%5D"), "result") == "true")
        #expect(value(await gateway.send(.get, unit + "mmHg"), "result") == "false")
    }

    @Test func `codes are translated, there and back`() async throws {
        let gateway = try await Gateway()
        let path = "/fhir/ConceptMap/$translate?source=http://hl7.org/fhir/ValueSet/composition-status"
        let there = await gateway.send(
            .get,
            path + "&system=http://hl7.org/fhir/composition-status&code=preliminary"
                + "&target=http://terminology.hl7.org/ValueSet/v3-ActStatus")
        #expect(value(there, "result") == "true")
        let match = there.root.children(named: "parameter").first { $0.first("name")?.text == "match" }
        let parts = match?.children(named: "part") ?? []
        #expect(parts.compactMap { $0.first("name")?.text } == ["equivalence", "concept", "source"])
        #expect(parts[1].first("value")?.first("code")?.text == "active")
        let back = await gateway.send(
            .get,
            "/fhir/ConceptMap/cm-composition-status-v3/$translate?reverse=true&code=active"
                + "&system=http://terminology.hl7.org/CodeSystem/v3-ActStatus")
        #expect(value(back, "result") == "true")
        let none = await gateway.send(.get, path + "&system=http://hl7.org/fhir/composition-status&code=none")
        #expect(value(none, "result") == "false" && value(none, "message") != nil)
        #expect(await gateway.send(.get, "/fhir/ConceptMap/$translate?url=http://none&system=a&code=b").status == 404)
    }

    @Test func `what is stored in the tenant counts, from its commit to its deletion`() async throws {
        let gateway = try await Gateway()
        let path = "/fhir/ValueSet/$expand?url=http://beds/all"
        #expect(await gateway.send(.get, path).status == 404)
        #expect(await gateway.send(.put, "/fhir/CodeSystem/beds", beds).status == 201)
        #expect(codes(await gateway.send(.get, path)) == ["icu", "picu", "ward"])
        #expect(await gateway.send(.put, "/fhir/ValueSet/wards", wards).status == 201)
        #expect(codes(await gateway.send(.get, "/fhir/ValueSet/wards/$expand")) == ["ward"])
        let check = "/fhir/ValueSet/$validate-code?url=http://wards&system=http://beds&code="
        #expect(value(await gateway.send(.get, check + "ward"), "result") == "true")
        #expect(value(await gateway.send(.get, check + "icu"), "result") == "false")
        let below = "/fhir/CodeSystem/beds/$subsumes?codeA=icu&codeB=picu"
        #expect(value(await gateway.send(.get, below), "outcome") == "subsumes")
        #expect(await gateway.send(.delete, "/fhir/CodeSystem/beds").status == 204)
        #expect(await gateway.send(.get, path).status == 404)
        #expect(await gateway.send(.get, below).status == 410)
    }

    @Test func `a resource that is sent along is the one that is asked`() async throws {
        let gateway = try await Gateway()
        let set = """
            {"resourceType":"ValueSet","status":"active","compose":{"include":[
             {"system":"http://loinc.org","concept":[{"code":"8867-4","display":"Heart rate"}]}]}}
            """
        let sent = #"{"resourceType":"Parameters","parameter":[{"name":"valueSet","resource":\#(set)}]}"#
        let expanded = await gateway.send(.post, "/fhir/ValueSet/$expand", sent)
        #expect(expanded.status == 200 && codes(expanded) == ["8867-4"])
        #expect(codes(await gateway.send(.post, "/fhir/ValueSet/$expand", set)) == ["8867-4"])
        let system = """
            {"resourceType":"Parameters","parameter":[{"name":"codeSystem","resource":\(beds)},
             {"name":"code","valueCode":"picu"}]}
            """
        let check = await gateway.send(.post, "/fhir/CodeSystem/$validate-code", system)
        #expect(value(check, "result") == "true" && value(check, "display") == "Paediatric intensive care")
    }

    @Test func `the terminology service says what it knows`() async throws {
        let gateway = try await Gateway()
        let statement = await gateway.send(.get, "/fhir/metadata?mode=terminology").root
        #expect(statement.typeName == "TerminologyCapabilities")
        let systems = statement.children(named: "codeSystem").compactMap { $0.first("uri")?.text }
        #expect(systems.contains("http://hl7.org/fhir/administrative-gender"))
        #expect(!systems.contains("http://snomed.info/sct"))
    }

    @Test func `the statement names the operations`() async throws {
        let gateway = try await Gateway()
        let statement = await gateway.send(.get, "/fhir/metadata").root
        let types = statement.first("rest")?.children(named: "resource") ?? []
        let sets = types.first { $0.first("type")?.text == "ValueSet" }
        #expect(
            sets?.children(named: "operation").compactMap { $0.first("name")?.text }
                == ["expand", "validate-code", "validate"])
    }
}
