import Conformance
import FHIRModel
import HTTPTypes
import Intake
import RESTAPI
import Storage
import Synchronization
import Telemetry
import Testing
import Values

/// What keeps a resource out, by the policy and the definitions of its tenant.
struct WriteValidationTests {
    private static let north = TenantID("north")!
    private static let south = TenantID("south")!

    private func policies(_ yaml: String) throws -> @Sendable () -> ValidationPolicies {
        let (policies, issues) = ValidationPolicies.read(yaml: Array(yaml.utf8), file: "validation.yaml")
        let found = try #require(policies, "\(issues)")
        return { found }
    }

    /// Severity, rule and place of each issue.
    private func issues(_ outcome: Element) -> [String] {
        outcome.children(named: "issue").map { issue in
            [issue.first("severity")?.text, issue["details", "coding", "code"]?.text, issue.first("expression")?.text]
                .compactMap(\.self).joined(separator: " ")
        }
    }

    private func issues(_ reply: Gateway.Reply) -> [String] { issues(reply.root) }

    private func profile(_ url: String, _ elements: String, version: String = "1") -> String {
        """
        {"resourceType":"StructureDefinition","id":"own","url":"\(url)","version":"\(version)","name":"Own",
         "status":"active","fhirVersion":"4.0.1","kind":"resource","abstract":false,"type":"Patient",
         "derivation":"constraint","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient",
         "differential":{"element":[{"id":"Patient","path":"Patient"},\(elements)]}}
        """
    }

    private let url = "http://profiles/own"
    private let telecom = #"{"id":"Patient.telecom","path":"Patient.telecom","min":1}"#
    private let mail = #"{"resourceType":"Patient","gender":"mail","contact":[{"gender":"male"}]}"#
    private func claiming(_ url: String, _ more: String = "") -> String {
        #"{"resourceType":"Patient","meta":{"profile":["\#(url)"]},"active":true\#(more)}"#
    }

    // MARK: Levels

    @Test func `a resource that breaks a rule of R4 is refused with all its issues, and is not stored`() async throws {
        let gateway = try await Gateway()
        for reply in [
            await gateway.send(.post, "/fhir/Patient", mail),
            await gateway.send(.put, "/fhir/Patient/a", mail.replacing("Patient\",", with: "Patient\",\"id\":\"a\",")),
            await gateway.send(.post, "/fhir/Patient", mail, headers: [.ifNoneExist: "identifier=urn:mrn|1"]),
        ] {
            #expect(reply.status == 422, "\(reply.text)")
            #expect(issues(reply) == ["error Patient.gender", "error pat-1 Patient.contact[0]"], "\(reply.text)")
            #expect(reply.root["issue", "extension", "value"]?.text == "1", "no line")
        }
        #expect(await gateway.send(.get, "/fhir/Patient?_total=accurate").root.first("total")?.text == "0")
        let refused = try await gateway.audit().filter { $0.outcome == "422" }
        #expect(refused.map(\.action) == ["create", "update", "create"])
        let metrics = gateway.services.metrics.prometheusText()
        #expect(metrics.contains(#"intake_validated_resources_total{outcome="refused",tenant="main"} 3"#))
    }

    @Test func `what is only warned about is stored, and comes back for who asks`() async throws {
        let gateway = try await Gateway(asked: .init(policies: try policies("base: warn")))
        #expect(await gateway.send(.post, "/fhir/Patient", mail).status == 201)
        let told = await gateway.send(.post, "/fhir/Patient", mail, headers: [.prefer: "return=OperationOutcome"])
        #expect(told.status == 201)
        #expect(issues(told) == ["warning Patient.gender", "warning pat-1 Patient.contact[0]"], "\(told.text)")
        // A fault of the form is one of the request, whatever the policy says.
        #expect(await gateway.send(.post, "/fhir/Patient", #"{"resourceType":"Patient","nam":[]}"#).status == 400)
        let script =
            #"{"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>a</script></div>"}}"#
        #expect(await gateway.send(.post, "/fhir/Patient", script).status == 400)
    }

    @Test func `each tenant has levels of its own`() async throws {
        let yaml = """
            tenants:
              north: { base: warn, rules: { pat-1: ignore } }
              south: { types: { Patient: { base: ignore } } }
            """
        let gateway = try await Gateway(
            tenants: [.main, Self.north, Self.south], tenancy: .many, asked: .init(policies: try policies(yaml)))
        let outcome: HTTPFields = [.prefer: "return=OperationOutcome"]
        #expect(await gateway.send(.post, "/main/fhir/Patient", mail).status == 422)
        let north = await gateway.send(.post, "/north/fhir/Patient", mail, headers: outcome)
        #expect(north.status == 201 && issues(north) == ["warning Patient.gender"])
        let south = await gateway.send(.post, "/south/fhir/Patient", mail, headers: outcome)
        #expect(south.status == 201 && issues(south) == ["information"], "\(south.text)")
    }

    @Test func `a system that is not at hand keeps nothing out`() async throws {
        let gateway = try await Gateway()
        let condition = """
            {"resourceType":"Condition","subject":{"reference":"Patient/1"},
             "code":{"coding":[{"system":"http://snomed.info/sct","code":"38341003"}]}}
            """
        #expect(await gateway.send(.post, "/fhir/Condition", condition).status == 201)
        #expect(await gateway.send(.post, "/fhir/Patient", claiming("http://profiles/unknown")).status == 201)
    }

    // MARK: Bundles

    private func bundle(_ type: String) -> String {
        """
        {"resourceType":"Bundle","type":"\(type)","entry":[
         {"fullUrl":"urn:uuid:6d3d5d8c-5ff0-4a5c-8a3b-1f0f7a6f2c11","resource":{"resourceType":"Patient","active":true},
          "request":{"method":"POST","url":"Patient"}},
         {"resource":\(mail),"request":{"method":"POST","url":"Patient"}},
         {"resource":{"resourceType":"Encounter","status":"finished","class":{"code":"AMB",
          "system":"http://terminology.hl7.org/CodeSystem/v3-ActCode"},"period":{"start":"2026-01-02","end":"2026-01-01"},
          "subject":{"reference":"urn:uuid:6d3d5d8c-5ff0-4a5c-8a3b-1f0f7a6f2c11"}},
          "request":{"method":"POST","url":"Encounter"}}]}
        """
    }

    @Test func `one entry that is refused keeps the whole transaction out, and all faults are told`() async throws {
        let gateway = try await Gateway()
        let reply = await gateway.send(.post, "/fhir", bundle("transaction"))
        #expect(reply.status == 422)
        #expect(
            issues(reply).filter { $0.hasPrefix("error") } == [
                "error Bundle.entry[1].resource.ofType(Patient).gender",
                "error pat-1 Bundle.entry[1].resource.ofType(Patient).contact[0]",
                "error per-1 Bundle.entry[2].resource.ofType(Encounter).period",
            ], "\(reply.text)")
        #expect(await gateway.send(.get, "/fhir/Patient?_total=accurate").root.first("total")?.text == "0")
    }

    @Test func `in a batch each entry is refused for itself`() async throws {
        let gateway = try await Gateway()
        let reply = await gateway.send(.post, "/fhir", bundle("batch"))
        let statuses = reply.entries.compactMap { $0["response", "status"]?.text?.prefix(3) }
        #expect(reply.status == 200 && statuses == ["201", "422", "422"], "\(reply.text)")
        #expect(reply.entries[1]["response", "outcome", "issue"] != nil)
    }

    // MARK: Definitions of the tenant

    @Test func `a stored profile holds in its tenant and in no other, from its storing to its deletion`() async throws {
        let gateway = try await Gateway(tenants: [.main, Self.north], tenancy: .many)
        #expect(await gateway.send(.post, "/north/fhir/Patient", claiming(url)).status == 201, "not yet known")
        let put = await gateway.send(.put, "/north/fhir/StructureDefinition/own", profile(url, telecom))
        #expect(put.status == 201, "\(put.text)")
        #expect(await gateway.send(.post, "/north/fhir/Patient", claiming(url)).status == 422)
        #expect(await gateway.send(.post, "/main/fhir/Patient", claiming(url)).status == 201)
        let phone = #","telecom":[{"system":"phone","value":"1"}]"#
        #expect(await gateway.send(.post, "/north/fhir/Patient", claiming(url, phone)).status == 201)
        let asked = "/fhir/Patient/$validate?profile=\(url)"
        #expect(issues(await gateway.send(.post, "/north" + asked, claiming(url))).contains("error Patient"))
        let unknown = await gateway.send(.post, "/main" + asked, #"{"resourceType":"Patient","active":true}"#)
        #expect(unknown.text.contains("not at hand"))
        // The next version asks for something else.
        let name = #"{"id":"Patient.name","path":"Patient.name","min":1}"#
        await gateway.send(.put, "/north/fhir/StructureDefinition/own", profile(url, name, version: "2"))
        #expect(await gateway.send(.post, "/north/fhir/Patient", claiming(url, phone)).status == 422)
        #expect(await gateway.send(.delete, "/north/fhir/StructureDefinition/own").status == 204)
        #expect(await gateway.send(.post, "/north/fhir/Patient", claiming(url)).status == 201)
    }

    @Test func `profiles, value sets and code systems of one transaction serve together`() async throws {
        let gateway = try await Gateway()
        let binding = """
            {"id":"Patient.maritalStatus","path":"Patient.maritalStatus","min":1,
             "binding":{"strength":"required","valueSet":"http://profiles/states"}}
            """
        let system = """
            {"resourceType":"CodeSystem","url":"http://profiles/codes","status":"active","content":"complete",
             "concept":[{"code":"one"},{"code":"two"}]}
            """
        let set = """
            {"resourceType":"ValueSet","url":"http://profiles/states","status":"active",
             "compose":{"include":[{"system":"http://profiles/codes","concept":[{"code":"one"}]}]}}
            """
        let entries = [("StructureDefinition", profile(url, binding)), ("CodeSystem", system), ("ValueSet", set)].map {
            #"{"resource":\#($1),"request":{"method":"POST","url":"\#($0)"}}"#
        }.joined(separator: ",")
        let stored = await gateway.send(
            .post, "/fhir", #"{"resourceType":"Bundle","type":"transaction","entry":[\#(entries)]}"#)
        #expect(stored.status == 200, "\(stored.text)")
        func status(_ code: String) async -> Int {
            let more = #","maritalStatus":{"coding":[{"system":"http://profiles/codes","code":"\#(code)"}]}"#
            return await gateway.send(.post, "/fhir/Patient", claiming(url, more)).status
        }
        #expect(await status("one") == 201)
        #expect(await status("two") == 422)
        #expect(await status("three") == 422)
    }

    @Test func `what was stored before the start serves too, and a profile that needs itself harms nobody`()
        async throws
    {
        let first = try await Gateway()
        await first.send(.put, "/fhir/StructureDefinition/own", profile(url, telecom))
        // Another intake over the same store, as after a restart.
        let again = ResourceValidation(store: try first.tenant())
        let claim = try #require(Resource.parse(json: Array(claiming(url).utf8)).resource)
        #expect(try await again.validator().validate(claim).contains { $0.isError && $0.text.contains("telecom") })
        let circle = profile(url, telecom).replacing(
            "http://hl7.org/fhir/StructureDefinition/Patient", with: url)
        await first.send(.put, "/fhir/StructureDefinition/own", circle)
        let reply = await first.send(.post, "/fhir/Patient", claiming(url))
        #expect(reply.status == 422 || reply.status == 201)
        #expect(await first.send(.post, "/fhir/Patient", Made.patient()).status == 201)
    }

    // MARK: While running

    @Test func `changed definitions and policies hold from the next request on`() async throws {
        let package = DefinitionPackage(files: [.init(name: "own.json", bytes: Array(profile(url, telecom).utf8))])
        let definitions = Mutex(InstalledDefinitions.r4)
        let policies = Mutex(ValidationPolicies.standard)
        let gateway = try await Gateway(
            asked: .init(definitions: { definitions.withLock { $0 } }, policies: { policies.withLock { $0 } }))
        #expect(await gateway.send(.post, "/fhir/Patient", claiming(url)).status == 201)
        definitions.withLock { $0 = InstalledDefinitions(packages: [package], revision: 1) }
        #expect(await gateway.send(.post, "/fhir/Patient", claiming(url)).status == 422)
        let lenient = try self.policies("profiles: { '\(url)': warn }")()
        policies.withLock { $0 = lenient }
        #expect(await gateway.send(.post, "/fhir/Patient", claiming(url)).status == 201)
        let strict = try self.policies("types: { Patient: { all: { '\(url)': required } } }")()
        policies.withLock { $0 = strict }
        #expect(await gateway.send(.post, "/fhir/Patient", Made.patient()).status == 422)
    }

    // MARK: $validate of a change

    @Test func `the modes create and update say what a write would meet`() async throws {
        let gateway = try await Gateway(asked: .init(policies: try policies("rules: { pat-1: warn }")))
        let contact = #"{"resourceType":"Patient","id":"a","contact":[{"gender":"male"}]}"#
        for path in ["/fhir/Patient/$validate?mode=create", "/fhir/Patient/a/$validate?mode=update"] {
            let reply = await gateway.send(.post, path, contact)
            #expect(issues(reply) == ["warning pat-1 Patient.contact[0]"], "\(path) \(reply.text)")
        }
        let plain = await gateway.send(.post, "/fhir/Patient/$validate", contact)
        #expect(issues(plain).contains("error pat-1 Patient.contact[0]"))
    }

    @Test func `a stored resource is validated by its address alone, by GET and POST, against several profiles`()
        async throws
    {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/StructureDefinition/own", profile(url, telecom))
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let patient = "http://hl7.org/fhir/StructureDefinition/Patient"
        let path = "/fhir/Patient/a/$validate?profile=\(patient)&profile=\(url)"
        for method in [HTTPRequest.Method.get, .post] {
            let reply = await gateway.send(method, path)
            #expect(reply.status == 200 && issues(reply).contains("error Patient"), "\(method) \(reply.text)")
            let bare = await gateway.send(method, "/fhir/Patient/a/$validate")
            #expect(!issues(bare).contains { $0.hasPrefix("error") }, "\(bare.text)")
        }
        #expect(await gateway.send(.get, "/fhir/Patient/none/$validate").status == 404)
        let parameters = """
            {"resourceType":"Parameters","parameter":[{"name":"profile","valueUri":"\(patient)"},
             {"name":"profile","valueUri":"\(url)"}]}
            """
        #expect(issues(await gateway.send(.post, "/fhir/Patient/a/$validate", parameters)).contains("error Patient"))
        #expect(await gateway.send(.get, "/fhir/Patient/$validate").status == 400)
        let audit = try await gateway.audit().filter { $0.action == "$validate" && $0.outcome == "200" }
        #expect(audit.allSatisfy { $0.patients == ["a"] }, "\(audit)")
    }

    // MARK: Limits

    @Test func `no more than a thousand issues are told`() async throws {
        let gateway = try await Gateway()
        let contacts = (0..<1_500).map { _ in #"{"gender":"male"}"# }.joined(separator: ",")
        let reply = await gateway.send(
            .post, "/fhir/Patient", #"{"resourceType":"Patient","contact":[\#(contacts)]}"#)
        #expect(reply.status == 422 && issues(reply).count == ValidationOptions.standard.issuesMax)
    }
}
