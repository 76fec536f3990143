import FHIRModel
import HTTPTypes
import RESTAPI
import Search
import Storage
import Testing
import Values

/// Searches that other resources decide or bring along: chains, `_has`, `_include`, `_revinclude`, composite parameters.
struct LinkedSearchTests {
    private static let pressure = #"""
        {"resourceType":"Observation","id":"bp","status":"final","subject":{"reference":"Patient/p"},
         "code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"effectiveDateTime":"2026-01-24",
         "component":[
          {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},
           "valueQuantity":{"value":120,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}},
          {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},
           "valueQuantity":{"value":80,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}]}
        """#

    /// Patients p (Chan, of ward w of house h) and q (Smith), a heart rate of each, a pressure of p and samples of p.
    private static func filled(samples: Int = 0) async throws -> Gateway {
        let gateway = try await Gateway()
        let organizations = [
            #"{"resourceType":"Organization","id":"h","name":"House"}"#,
            #"{"resourceType":"Organization","id":"w","name":"Ward","partOf":{"reference":"Organization/h"}}"#,
        ]
        for (id, body) in zip(["h", "w"], organizations) { await gateway.send(.put, "/fhir/Organization/\(id)", body) }
        let chan = Made.patient("p").replacing(
            #""active":true"#, with: #""active":true,"managingOrganization":{"reference":"Organization/w"}"#)
        await gateway.send(.put, "/fhir/Patient/p", chan)
        await gateway.send(.put, "/fhir/Patient/q", Made.patient("q", family: "Smith", mrn: "2"))
        await gateway.send(.put, "/fhir/Observation/o", Made.observation("o", at: "2026-01-24T10:00:00Z"))
        await gateway.send(
            .put, "/fhir/Observation/r", Made.observation("r", patient: "q", at: "2026-01-24T11:00:00Z", value: "50"))
        await gateway.send(.put, "/fhir/Observation/bp", pressure)
        if samples > 0 {
            var commit = Commit(time: Gateway.start)
            commit.samples = (0..<samples).map { Made.sample($0) }
            _ = try await gateway.tenant().commit(commit)
        }
        return gateway
    }

    private static func ids(_ reply: Gateway.Reply, mode: String = "match") -> Set<String> {
        Set(
            reply.entries.filter { $0["search", "mode"]?.text == mode }
                .compactMap { $0.first("resource")?.asResource?.id })
    }

    @Test(arguments: [
        ("Observation?subject.name=chan", ["o", "bp"]),
        ("Observation?subject:Patient.family=smith", ["r"]),
        ("Observation?patient.organization.name=ward&code=8867-4", ["o"]),
        ("Observation?patient.organization.partof.name=house", ["o", "bp"]),
        ("Observation?patient._id=q", ["r"]),
        ("Observation?patient.organization:missing=true", ["r"]),
        ("Observation?patient.gender:not=male", ["o", "bp", "r"]),
        ("Observation?patient.name=nobody", []),
        ("Patient?_has:Observation:patient:code=85354-9", ["p"]),
        ("Patient?_has:Observation:subject:value-quantity=lt60", ["q"]),
        ("Patient?_has:Observation:patient:_id=r,o", ["p", "q"]),
        ("Organization?_has:Patient:organization:_has:Observation:patient:code=8867-4", ["w"]),
        ("Observation?patient._has:Observation:subject:code=85354-9", ["o", "bp"]),
        ("Organization?partof.name=house", ["w"]),
    ])
    func `chains and reverse chains find through other resources`(query: String, expected: [String]) async throws {
        let gateway = try await Self.filled()
        let reply = await gateway.send(.get, "/fhir/\(query)")
        #expect(reply.status == 200)
        #expect(Self.ids(reply) == Set(expected))
        let count = await gateway.send(.get, "/fhir/\(query)&_summary=count")
        #expect(count.root.first("total")?.text == String(expected.count))
        #expect(reply.link("self")?.contains("?") == true)
    }

    @Test(arguments: [
        ("Observation?code.name=x", "is not a reference"), ("Observation?subject:Practitioner.name=x", "Practitioner"),
        ("Observation?subject.nmae=x", "nmae"), ("Patient?_has:Observation:code=x", "_has:Type:reference:parameter"),
        ("Patient?_has:Observation:encounter:code=x", "does not refer to a Patient"),
        ("Observation?patient.birthdate=x", "is expected"), ("Patient?_include=Patient:bogus", "bogus"),
        ("Patient?_revinclude=*", "Type:reference"), ("Observation?code-value-quantity=8867-4", "parted by"),
        ("Observation?_sort=code-value-quantity", "not supported"),
    ])
    func `a chain, an include or a pair that means nothing is refused with the reason`(
        query: String, reason: String
    ) async throws {
        let reply = await (try Gateway()).send(.get, "/fhir/\(query)")
        #expect(reply.status == 400)
        #expect(reply.issues.first?.contains(reason) == true)
    }

    @Test(arguments: [
        ("Observation?_id=o&_include=Observation:subject", ["p"]),
        ("Observation?_id=o&_include=Observation:subject:Patient", ["p"]),
        ("Observation?_id=o&_include=Observation:subject:Group", []),
        ("Observation?_id=o&_include=*", ["p"]),
        ("Observation?_id=o&_include=Observation:*&_include:iterate=Patient:organization", ["p", "w"]),
        (
            "Observation?_id=o&_include=Observation:patient&_include:iterate=Patient:organization"
                + "&_include:iterate=Organization:partof", ["p", "w", "h"]
        ),
        ("Observation?_id=o&_include=Patient:organization", []),
        ("Patient?_id=p&_revinclude=Observation:subject", ["o", "bp"]),
        ("Patient?_id=p&_revinclude=Observation:*", ["o", "bp"]),
        (
            "Organization?_id=h&_revinclude:iterate=Organization:partof&_revinclude:iterate=Patient:organization",
            ["w", "p"]
        ),
        ("Observation?_id=o,bp&_include=Observation:subject&_revinclude=Observation:subject", ["p"]),
    ])
    func `includes come with the matches, each once and marked`(query: String, expected: [String]) async throws {
        let gateway = try await Self.filled()
        let reply = await gateway.send(.get, "/fhir/\(query)")
        #expect(reply.status == 200)
        #expect(Self.ids(reply, mode: "include") == Set(expected))
        #expect(reply.entries.count == Self.ids(reply).count + expected.count)
        #expect(reply.root.first("total")?.text == String(Self.ids(reply).count))
    }

    @Test
    func `too many includes are cut, and the answer says so`() async throws {
        let gateway = try await Gateway { $0.limits.includedMax = 3 }
        await gateway.send(.put, "/fhir/Patient/p", Made.patient("p"))
        for number in 0..<4 {
            await gateway.send(
                .put, "/fhir/Observation/o\(number)", Made.observation("o\(number)", at: "2026-01-24T10:00:0\(number)Z")
            )
            let reply = await gateway.send(.get, "/fhir/Patient?_revinclude=Observation:patient")
            #expect(Self.ids(reply, mode: "include").count == min(3, number + 1))
            #expect(reply.entries.contains { $0["search", "mode"]?.text == "outcome" } == (number == 3))
        }
    }

    @Test
    func `samples are found through chains and come as includes`() async throws {
        let gateway = try await Self.filled(samples: 5)
        let chained = await gateway.send(.get, "/fhir/Observation?patient.name=chan&code=8867-4&_count=20")
        #expect(Self.ids(chained).count == 6)
        let others = await gateway.send(.get, "/fhir/Observation?patient.name=smith")
        #expect(Self.ids(others) == ["r"])
        let included = await gateway.send(.get, "/fhir/Patient?_id=p&_revinclude=Observation:subject")
        #expect(Self.ids(included, mode: "include").count == 7)
        let sample = try #require(Self.ids(chained).first { $0.hasPrefix("v-") })
        let patient = await gateway.send(.get, "/fhir/Observation?_id=\(sample)&_include=Observation:patient")
        #expect(Self.ids(patient, mode: "include") == ["p"])
        let pair = await gateway.send(
            .get, "/fhir/Observation?code-value-quantity=http://loinc.org%7C8867-4$gt75&_count=20")
        #expect(Self.ids(pair).count == 5)
    }

    @Test(arguments: [
        ("component-code-value-quantity=8480-6$120", ["bp"]), ("component-code-value-quantity=8480-6$80", []),
        ("combo-code-value-quantity=http://loinc.org%7C8462-4$80%7Chttp://unitsofmeasure.org%7Cmm[Hg]", ["bp"]),
        ("combo-code-value-quantity=8462-4$lt90,8867-4$72", ["bp", "o"]),
        ("code-value-quantity=http://loinc.org%7C8867-4$lt60%7Chttp://unitsofmeasure.org%7C/min", ["r"]),
        ("code-value-quantity=http://loinc.org%7C8867-4$1.2%7Chttp://unitsofmeasure.org%7C/s", ["o"]),
        ("code-value-quantity=8867-4$lt60", ["r"]), ("code-value-quantity=867-4$lt60", []),
        ("code-value-quantity=urn:other%7C8867-4$72", []), ("code-value-quantity=%7C8867-4$72", []),
    ])
    func `composite parameters compare a code and a value of one place`(query: String, expected: [String]) async throws
    {
        let reply = await (try Self.filled()).send(.get, "/fhir/Observation?\(query)")
        #expect(reply.status == 200)
        #expect(Self.ids(reply) == Set(expected))
    }

    @Test
    func `a compartment is searched with its own parameters, readings included`() async throws {
        let gateway = try await Self.filled(samples: 2)
        let all = await gateway.send(.get, "/fhir/Patient/p/Observation")
        #expect(Self.ids(all).count == 4 && all.root.first("total")?.text == "4")
        let some = await gateway.send(.get, "/fhir/Patient/p/Observation?code=85354-9")
        #expect(Self.ids(some) == ["bp"])
        #expect(some.link("self") == "http://localhost/fhir/Patient/p/Observation?code=85354-9")
        #expect(await gateway.send(.get, "/fhir/Patient/q/Observation").entries.count == 1)
        #expect(await gateway.send(.get, "/fhir/Patient/p/Location").status == 404)
    }

    @Test
    func `all types of a compartment are one search, readings included`() async throws {
        let gateway = try await Self.filled(samples: 2)
        let mine = Set(Self.ids(await gateway.send(.get, "/fhir/Patient/p/Observation")))
        var (next, found, pages) = (String?("/fhir/Patient/p/*?_count=2"), [String](), 0)
        while let path = next, pages < 20 {
            let page = await gateway.send(.get, path)
            #expect(page.status == 200 && page.link("self")?.hasPrefix("http://localhost/fhir/Patient/p/*?") == true)
            found += page.entries.compactMap { $0.first("resource")?.first("id")?.text }
            (next, pages) = (page.link("next"), pages + 1)
        }
        #expect(Set(found).isSuperset(of: mine) && Set(found).count == found.count, "\(found)")
        let some = await gateway.send(.get, "/fhir/Patient/p/*?_type=Observation")
        #expect(Set(Self.ids(some)) == mine)
        #expect(await gateway.send(.get, "/fhir/Patient/p/*?_type=Location").status == 400)
        #expect(await gateway.send(.get, "/fhir/Location/p/*").status == 404)
        let others = await gateway.send(.get, "/fhir/Patient/nobody/*")
        #expect(others.status == 200 && others.entries.isEmpty)
    }

    @Test(arguments: [1, 2, 3, 50])
    func `several types are one search, in the order named, whatever the page`(count: Int) async throws {
        let gateway = try await Self.filled()
        var (next, found, pages) = (
            String?("/fhir?_type=Patient,Organization,Observation&_count=\(count)"), [String](), 0
        )
        while let path = next, pages < 20 {
            let page = await gateway.send(.get, path)
            #expect(page.status == 200)
            found += page.entries.compactMap { $0.first("resource")?.asResource?.typeName }
            (next, pages) = (page.link("next"), pages + 1)
        }
        #expect(
            found == [
                "Patient", "Patient", "Organization", "Organization", "Observation", "Observation", "Observation",
            ])
        let one = await gateway.send(.get, "/fhir?_type=Patient,Observation&_id=p,o")
        #expect(Self.ids(one) == ["p", "o"] && one.root.first("total")?.text == "2")
        #expect(one.link("self") == "http://localhost/fhir?_type=Patient,Observation&_id=p,o")
        let counted = await gateway.send(.get, "/fhir?_type=Patient,Organization&_summary=count")
        #expect(counted.root.first("total")?.text == "4")
    }

    @Test(arguments: ["", "?_type=Patiens", "?_type=Patient,Observation&birthdate=2000", "?_type=Patient&_sort=_id"])
    func `a search of all types names them and what all of them have`(query: String) async throws {
        let reply = await (try Gateway()).send(.get, "/fhir" + query)
        #expect(reply.status == 400)
    }

    @Test
    func `URLs are found above and below`() async throws {
        let gateway = try await Gateway()
        for (id, url) in [
            ("a", "http://acme.org/fhir"), ("b", "http://acme.org/fhir/x"), ("c", "http://acme.org/fhirx"),
        ] {
            let body = #"{"resourceType":"ValueSet","id":"\#(id)","url":"\#(url)","status":"active"}"#
            await gateway.send(.put, "/fhir/ValueSet/\(id)", body)
        }
        let below = await gateway.send(.get, "/fhir/ValueSet?url:below=http://acme.org/fhir/")
        #expect(Self.ids(below) == ["a", "b"])
        let above = await gateway.send(.get, "/fhir/ValueSet?url:above=http://acme.org/fhir/x")
        #expect(Self.ids(above) == ["a", "b"])
    }

    @Test
    func `a thousand values of one parameter are one search`() async throws {
        let gateway = try await Self.filled()
        let many = (1..<999).map { "x\($0)" }.joined(separator: ",") + ",p"
        for query in [
            "Patient?_id=\(many)", "Patient?_id=\(many)&name=chan", "Observation?patient=\(many)&code=85354-9",
        ] {
            let reply = await gateway.send(.get, "/fhir/\(query)")
            #expect(reply.status == 200)
            #expect(Self.ids(reply).count == 1)
        }
        let codes = (1..<999).map { "http://loinc.org%7C\($0)" }.joined(separator: ",") + ",http://loinc.org%7C85354-9"
        var headers: HTTPFields = [:]
        headers[.contentType] = "application/x-www-form-urlencoded"
        for form in ["code=\(codes)&patient=p", "patient=p&code:not=\(codes)"] {
            let reply = await gateway.send(.post, "/fhir/Observation/_search", form, headers: headers)
            #expect(Self.ids(reply).count == 1)
        }
    }

    @Test
    func `the total is there where it costs nothing or little, and not if it isn't wanted`() async throws {
        let gateway = try await Self.filled(samples: 3)
        func total(_ query: String) async -> String? {
            await gateway.send(.get, "/fhir/\(query)").root.first("total")?.text
        }
        #expect(await total("Patient?_count=1") == "2")
        #expect(await total("Patient?name=nobody") == "0")
        #expect(await total("Patient?_total=none") == nil)
        #expect(await total("Observation") == "6")
        #expect(await total("Observation?_count=2") == nil)
    }
}
