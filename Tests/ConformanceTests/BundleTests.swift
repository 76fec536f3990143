import Testing
import Values

/// Bundles: identity of entries, references between them, first entries, requests (FHIR R4 bundle).
struct BundleTests {
    private func entry(_ url: String, _ resource: String, more: String = "") -> String {
        #"{"fullUrl":"\#(url)","resource":\#(resource)\#(more)}"#
    }
    private func bundle(_ kind: String, _ entries: [String], more: String = "") -> String {
        #"{"resourceType":"Bundle","type":"\#(kind)"\#(more),"entry":[\#(entries.joined(separator: ","))]}"#
    }
    private func patient(_ id: String, _ more: String = #""active":true"#) -> String {
        #"{"resourceType":"Patient","id":"\#(id)",\#(more)}"#
    }
    private let urn = "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"

    @Test func `a fullUrl agrees with the id, and is there once`() throws {
        let good = bundle("collection", [entry("http://a.org/Patient/1", patient("1")), entry(urn, patient("2"))])
        #expect(try Trial.errors(of: good) == [])
        let other = bundle("collection", [entry("http://a.org/Patient/2", patient("1"))])
        #expect(try Trial.errors(of: other) == ["Bundle.entry[0]"])
        let twice = bundle("collection", [entry(urn, patient("1")), entry(urn, patient("2"))])
        #expect(try Trial.errors(of: twice).contains("Bundle.entry[1]"))
        let none = bundle("collection", [#"{"resource":\#(patient("1"))}"#])
        #expect(try Trial.errors(of: none) == ["Bundle.entry[0]"])
        let relative = bundle("collection", [entry("Patient/1", patient("1"))])
        #expect(try Trial.errors(of: relative) == ["Bundle.entry[0]"])
    }

    @Test func `versions of one resource may share a fullUrl`() throws {
        func version(_ number: Int) -> String { patient("1", #""meta":{"versionId":"\#(number)"}"#) }
        let url = "http://a.org/Patient/1"
        #expect(try Trial.errors(of: bundle("collection", [entry(url, version(1)), entry(url, version(2))])) == [])
    }

    @Test(arguments: [("document", "Composition"), ("message", "MessageHeader")])
    func `a document and a message begin with what they are`(kind: String, first: String) throws {
        let more = #","timestamp":"2020-01-01T00:00:00Z","identifier":{"system":"http://a.org","value":"1"}"#
        let issues = try Trial.issues(of: bundle(kind, [entry(urn, patient("1"))], more: more)).filter(\.isError)
        #expect(issues.contains { $0.expression == "Bundle.entry[0]" && $0.text.contains(first) })
    }

    @Test func `entries of a transaction have a request`() throws {
        let request = #","request":{"method":"POST","url":"Patient"}"#
        #expect(try Trial.errors(of: bundle("transaction", [entry(urn, patient("1"), more: request)])) == [])
        #expect(try Trial.errors(of: bundle("transaction", [entry(urn, patient("1"))])) == ["Bundle"])
        #expect(try Trial.errors(of: bundle("collection", [entry(urn, patient("1"), more: request)])) == ["Bundle"])
    }

    @Test func `a reference leads to the entry of its URL, whose type must fit`() throws {
        func bundled(_ type: String) -> String {
            let observation = """
                {"resourceType":"Observation","status":"final","code":{"text":"A"},"subject":{"reference":"\(urn)"}}
                """
            let subject = #"{"resourceType":"\#(type)","id":"1","active":true}"#
            return bundle("collection", [entry("http://a.org/other", observation), entry(urn, subject)])
        }
        #expect(try Trial.errors(of: bundled("Patient")) == [])
        #expect(try Trial.errors(of: bundled("Practitioner")) == ["Bundle.entry[0].resource.subject"])
    }

    @Test func `a profile of a bundle sees its entries`() throws {
        let rule = """
            {"path":"Observation.subject","type":[{"code":"Reference","aggregation":["bundled"],
            "targetProfile":["http://hl7.org/fhir/StructureDefinition/Patient"]}]}
            """
        let inner = Trial.profile("Observation", rule, url: "http://t.org/o")
        let outer = """
            {"path":"Bundle.entry","slicing":{"discriminator":[{"type":"type","path":"resource"}],"rules":"open"}},
            {"path":"Bundle.entry","sliceName":"o"},
            {"path":"Bundle.entry.resource","type":[{"code":"Observation","profile":["http://t.org/o"]}]}
            """
        func collection(_ reference: String) -> String {
            let observation = """
                {"resourceType":"Observation","id":"1","status":"final","code":{"text":"A"},
                "subject":{"reference":"\(reference)"}}
                """
            return bundle(
                "collection",
                [entry("http://a.org/Observation/1", observation), entry("http://a.org/Patient/1", patient("1"))])
        }
        #expect(try Trial.errors(of: collection("Patient/1"), "Bundle", outer, more: [inner]) == [])
        #expect(
            try Trial.errors(of: collection("Patient/2"), "Bundle", outer, more: [inner])
                == ["Bundle.entry[0].resource.subject"])
    }

    @Test func `results of a search are of the type searched for, and have ids`() throws {
        let link = #","link":[{"relation":"self","url":"http://a.org/Patient?name=a"}]"#
        let match = #","search":{"mode":"match"}"#
        let outcome = #"{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"informational"}]}"#
        let good = bundle(
            "searchset",
            [
                entry("http://a.org/Patient/1", patient("1"), more: match),
                #"{"resource":\#(outcome),"search":{"mode":"outcome"}}"#,
            ], more: link)
        #expect(try Trial.errors(of: good) == [])
        let other = bundle(
            "searchset", [entry(urn, #"{"resourceType":"Group","type":"person","actual":true}"#, more: match)],
            more: link)
        #expect(
            try Trial.issues(of: other).filter(\.isError).map(\.expression) == [
                "Bundle.entry[0].resource", "Bundle.entry[0].resource",
            ])
    }
}
