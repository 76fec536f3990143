import FHIRModel
import HTTPTypes
import RESTAPI
import Testing
import Values

struct BundleTests {
    private static func bundle(_ type: String, _ entries: String...) -> String {
        #"{"resourceType":"Bundle","type":"\#(type)","entry":[\#(entries.joined(separator: ","))]}"#
    }

    private static func entry(
        _ method: String, _ url: String, _ resource: String? = nil, fullURL: String? = nil, more: String = ""
    ) -> String {
        let full = fullURL.map { #""fullUrl":"\#($0)","# } ?? ""
        let content = resource.map { #""resource":\#($0),"# } ?? ""
        return #"{\#(full)\#(content)"request":{"method":"\#(method)","url":"\#(url)"\#(more)}}"#
    }

    private static func statuses(_ reply: Gateway.Reply) -> [String] {
        reply.entries.compactMap { $0["response", "status"]?.text }.map { String($0.prefix(3)) }
    }

    @Test
    func `a transaction writes all, with references between its entries`() async throws {
        let gateway = try await Gateway()
        let urn = "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"
        let observation = #"""
            {"resourceType":"Observation","status":"final","code":{"text":"x"},"subject":{"reference":"\#(urn)"}}
            """#
        let reply = await gateway.send(
            .post, "/fhir",
            Self.bundle(
                "transaction", Self.entry("GET", "Patient?name=chan"), Self.entry("POST", "Observation", observation),
                Self.entry("POST", "Patient", Made.patient(), fullURL: urn)))
        #expect(reply.status == 200)
        #expect(reply.root.first("type")?.text == "transaction-response")
        #expect(Self.statuses(reply) == ["200", "201", "201"])
        let location = reply.entries[2]["response", "location"]?.text ?? ""
        #expect(location.hasPrefix("http://localhost/fhir/Patient/"))
        #expect(reply.entries[2].first("resource") == nil)
        #expect(reply.entries[2]["response", "etag"]?.text == "W/\"1\"")
        #expect(reply.entries[0]["resource"]?.children(named: "entry").count == 1)
        let patient = await gateway.send(.get, location)
        let found = await gateway.send(.get, "/fhir/Observation?subject=\(patient.resource.key!)")
        #expect(found.entries.count == 1)
    }

    @Test
    func `two entries that create under one condition make one resource`() async throws {
        let gateway = try await Gateway()
        let condition = #","ifNoneExist":"identifier=urn:mrn|1""#
        let observation = #"""
            {"resourceType":"Observation","status":"final","code":{"text":"x"},"subject":{"reference":"urn:uuid:b"}}
            """#
        let reply = await gateway.send(
            .post, "/fhir",
            Self.bundle(
                "transaction",
                Self.entry("POST", "Patient", Made.patient(), fullURL: "urn:uuid:a", more: condition),
                Self.entry("POST", "Patient", Made.patient(), fullURL: "urn:uuid:b", more: condition),
                Self.entry("POST", "Observation", observation)))
        #expect(Self.statuses(reply) == ["201", "200", "201"])
        #expect(await gateway.send(.get, "/fhir/Patient").entries.count == 1)
        #expect(await gateway.send(.get, "/fhir/Observation?patient.identifier=urn:mrn%7C1").entries.count == 1)
    }

    @Test
    func `a conditional reference finds what another entry of the transaction writes`() async throws {
        let gateway = try await Gateway()
        let observation = #"""
            {"resourceType":"Observation","status":"final","code":{"text":"x"},
             "subject":{"reference":"Patient?identifier=urn:mrn|7"}}
            """#
        let entries = [
            Self.entry("POST", "Observation", observation), Self.entry("POST", "Patient", Made.patient(mrn: "7")),
        ]
        let alone = await gateway.send(.post, "/fhir", Self.bundle("transaction", entries[0]))
        #expect(alone.status == 412)
        let reply = await gateway.send(.post, "/fhir", Self.bundle("transaction", entries[0], entries[1]))
        #expect(reply.status == 200)
        #expect(await gateway.send(.get, "/fhir/Observation?patient.identifier=urn:mrn%7C7").entries.count == 1)
    }

    @Test
    func `two entries with one fullUrl are refused, and so is an unknown method`() async throws {
        let gateway = try await Gateway()
        let twice = Self.entry("POST", "Patient", Made.patient(), fullURL: "urn:uuid:a")
        let reply = await gateway.send(.post, "/fhir", Self.bundle("transaction", twice, twice))
        #expect(reply.status == 400)
        #expect(reply.root["issue", "expression"]?.text == "Bundle.entry[1].fullUrl")
        let odd = await gateway.send(.post, "/fhir", Self.bundle("transaction", Self.entry("SEND", "Patient/a")))
        #expect(odd.status == 400)
        #expect(odd.issues[0].contains("'SEND'"))
    }

    @Test
    func `deleting what never was gives no version`() async throws {
        let reply = await (try Gateway()).send(
            .post, "/fhir", Self.bundle("transaction", Self.entry("DELETE", "Patient/never")))
        #expect(Self.statuses(reply) == ["204"])
        #expect(reply.entries[0]["response", "etag"] == nil)
    }

    @Test
    func `a transaction with one bad entry changes nothing and names it`() async throws {
        let gateway = try await Gateway()
        let cases = [
            (Self.entry("POST", "Parameters", #"{"resourceType":"Parameters"}"#), 404),
            (Self.entry("PUT", "Patient/b", Made.patient("c")), 400),
            (Self.entry("PUT", "Patient/a", Made.patient("a"), more: #","ifMatch":"W/\"4\"""#), 412),
            (Self.entry("PATCH", "Patient/a", Made.patient("a")), 405),
            (Self.entry("DELETE", "Patient/z"), 200),
        ]
        for (entry, status) in cases {
            let body = Self.bundle("transaction", Self.entry("PUT", "Patient/z", Made.patient("z")), entry)
            let reply = await gateway.send(.post, "/fhir", body)
            if status == 200 {
                // Deleting what the same transaction writes is one resource twice.
                #expect(reply.status == 400)
            } else {
                #expect(reply.status == status)
                #expect(reply.text.contains("Bundle.entry[1]") || status == 412)
            }
            #expect(await gateway.send(.get, "/fhir/Patient/z").status == 404)
        }
    }

    @Test
    func `a transaction that reads what won't be there changes nothing`() async throws {
        let gateway = try await Gateway()
        _ = await gateway.send(.put, "/fhir/Patient/old", Made.patient("old"))
        let written = Self.entry("PUT", "Patient/z", Made.patient("z"))
        for (entries, status) in [
            ([Self.entry("GET", "Patient/missing")], 404), ([Self.entry("GET", "Patient?birthdate=soon")], 400),
            ([Self.entry("DELETE", "Patient/old"), Self.entry("GET", "Patient/old")], 400),
        ] {
            let bundle = Self.bundle("transaction", ([written] + entries).joined(separator: ","))
            let reply = await gateway.send(.post, "/fhir", bundle)
            #expect(reply.status == status)
            #expect(reply.text.contains("Bundle.entry[\(entries.count)]"), "\(reply.text)")
            #expect(await gateway.send(.get, "/fhir/Patient/z").status == 404)
            #expect(await gateway.send(.get, "/fhir/Patient/old").status == 200)
        }
        let reply = await gateway.send(
            .post, "/fhir", Self.bundle("transaction", Self.entry("GET", "Patient/z"), written))
        #expect(Self.statuses(reply) == ["200", "201"])
    }

    @Test
    func `a batch answers each entry for itself, in order`() async throws {
        let gateway = try await Gateway()
        let reply = await gateway.send(
            .post, "/fhir",
            Self.bundle(
                "batch", Self.entry("PUT", "Patient/a", Made.patient("a")), Self.entry("GET", "Patient/a"),
                Self.entry("GET", "Patient/none"), Self.entry("PUT", "Patient/b", Made.patient("c")),
                Self.entry("POST", "Patient", Made.patient(), more: #","ifNoneExist":"identifier=urn:mrn|1""#),
                Self.entry("GET", "Nonsense/1"), Self.entry("DELETE", "Patient/a"), Self.entry("GET", "Patient/a")))
        #expect(reply.status == 200)
        #expect(reply.root.first("type")?.text == "batch-response")
        #expect(Self.statuses(reply) == ["201", "200", "404", "400", "200", "404", "204", "410"])
        #expect(reply.entries[1]["resource"]?.asResource?.id == "a")
        #expect(reply.entries[2]["response", "outcome"]?.asResource?.typeName == "OperationOutcome")
    }

    @Test
    func `what is asked for by Prefer is in the entries`() async throws {
        let gateway = try await Gateway()
        let body = Self.bundle("transaction", Self.entry("POST", "Patient", Made.patient()))
        let whole = await gateway.send(.post, "/fhir", body, headers: [.prefer: "return=representation"])
        #expect(whole.entries[0]["resource"]?.asResource?.typeName == "Patient")
        let outcome = await gateway.send(.post, "/fhir", body, headers: [.prefer: "return=OperationOutcome"])
        #expect(outcome.entries[0].first("resource") == nil)
        #expect(outcome.entries[0]["response", "outcome"] != nil)
    }

    @Test
    func `other Bundles and nested ones are refused`() async throws {
        let gateway = try await Gateway()
        #expect(await gateway.send(.post, "/fhir", Self.bundle("collection", "{}")).status == 400)
        #expect(await gateway.send(.post, "/fhir", Made.patient()).status == 400)
        let nested = await gateway.send(.post, "/fhir", Self.bundle("batch", Self.entry("POST", "", Made.patient())))
        #expect(Self.statuses(nested) == ["400"] || nested.status == 400)
        let empty = await gateway.send(.post, "/fhir", #"{"resourceType":"Bundle","type":"transaction"}"#)
        #expect(empty.status == 200)
    }

    @Test
    func `a Bundle may have as many entries as the limit, and no more`() async throws {
        let gateway = try await Gateway { $0.limits.bundleEntries = 2 }
        let entry = Self.entry("GET", "Patient/a")
        #expect(await gateway.send(.post, "/fhir", Self.bundle("batch", entry, entry)).status == 200)
        #expect(await gateway.send(.post, "/fhir", Self.bundle("batch", entry, entry, entry)).status == 413)
    }
}
