import FHIRModel
import Foundation
import HTTPTypes
import Storage
import Testing
import Values

/// What FHIR's page on HTTP and RFC 9110 say beside the plain interactions.
struct HTTPDetailTests {
    @Test
    func `OPTIONS names the methods of a path, and nothing is said to other origins`() async throws {
        let gateway = try await Gateway()
        let origin: HTTPFields = [.origin: "https://evil.example"]
        let options = await gateway.send(.options, "/fhir/Patient/a", headers: origin)
        #expect(options.status == 204)
        #expect(options.headers[.allow] == "GET, PUT, DELETE, HEAD, OPTIONS")
        #expect(options.headers[.accessControlAllowOrigin] == nil)
        #expect(await gateway.send(.get, "/fhir/metadata", headers: origin).headers[.accessControlAllowOrigin] == nil)
        let patch = await gateway.send(.patch, "/fhir/Patient/a", "[]")
        #expect(patch.status == 405 && patch.headers[.allow] == options.headers[.allow])
    }

    @Test
    func `a resource comes with the address of its version`() async throws {
        let gateway = try await Gateway()
        let put = await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let address = "http://localhost/fhir/Patient/a/_history/1"
        #expect(put.headers[.contentLocation] == address && put.headers[.location] == address)
        #expect(await gateway.send(.get, "/fhir/Patient/a").headers[.contentLocation] == address)
        let minimal = await gateway.send(
            .put, "/fhir/Patient/a", Made.patient("a", family: "Li"), headers: [.prefer: "return=minimal"])
        #expect(minimal.status == 200 && minimal.body.isEmpty && minimal.headers[.contentLocation] == nil)
        #expect(minimal.headers[.eTag] == "W/\"2\"")
    }

    @Test(arguments: [("\"1\"", 200), ("W/\"1\"", 200), ("1", 200), ("W/\"2\"", 412), ("*", 200), ("x", 400)])
    func `If-Match takes the version's tag, weak or not, or any version`(tag: String, status: Int) async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let put = await gateway.send(
            .put, "/fhir/Patient/a", Made.patient("a", family: "Li"), headers: [.ifMatch: tag])
        #expect(put.status == status)
        #expect(status == 200 || put.resource.typeName == "OperationOutcome")
        let absent = await gateway.send(.put, "/fhir/Patient/b", Made.patient("b"), headers: [.ifMatch: tag])
        #expect(absent.status == (status == 400 ? 400 : 412))
    }

    @Test
    func `a client's own id of a request comes back`() async throws {
        let gateway = try await Gateway()
        let own = await gateway.send(.get, "/fhir/Patient/a", headers: [.requestID: "trace-1"])
        #expect(own.headers[.requestID] == "trace-1" && own.headers[.correlationID] == nil)
        let odd = await gateway.send(.get, "/fhir/Patient/a", headers: [.requestID: "trace 1/2"])
        #expect(odd.headers[.requestID]?.hasPrefix("id-") == true && odd.headers[.correlationID] == "trace 1/2")
        #expect(try await gateway.audit().map(\.trace).contains("trace-1"))
    }

    @Test
    func `the capabilities have a tag that stays while they do, and can be read in part`() async throws {
        let gateway = try await Gateway()
        let first = await gateway.send(.get, "/fhir/metadata")
        let tag = try #require(first.headers[.eTag])
        #expect(await gateway.send(.get, "/fhir/metadata").headers[.eTag] == tag)
        #expect(await gateway.send(.get, "/fhir/metadata", headers: [.ifNoneMatch: tag]).status == 304)
        let part = await gateway.send(.get, "/fhir/metadata?_elements=fhirVersion")
        #expect(part.root.first("fhirVersion")?.text == "4.0.1" && part.body.count < first.body.count / 10)
    }

    @Test
    func `pages link to themselves, the first and the next`() async throws {
        let gateway = try await Gateway()
        for number in 1...5 { await gateway.send(.put, "/fhir/Patient/p\(number)", Made.patient("p\(number)")) }
        for path in ["/fhir/Patient?_count=2", "/fhir/Patient/_history?_count=2"] {
            let first = await gateway.send(.get, path)
            #expect(first.link("self") == "http://localhost" + path && first.link("first") == first.link("self"))
            let next = try #require(first.link("next"))
            let second = await gateway.send(.get, next)
            #expect(second.link("self") == next && second.link("first") == first.link("self"))
            // What is written meanwhile neither moves the page nor makes it repeat what was shown.
            await gateway.send(.put, "/fhir/Patient/p0", Made.patient("p0"))
            let again = await gateway.send(.get, next)
            func ids(_ reply: Gateway.Reply) -> [String?] { reply.entries.map { $0["resource"]?.asResource?.id } }
            #expect(ids(again) == ids(second) && ids(second).count == 2)
            await gateway.send(.delete, "/fhir/Patient/p0")
        }
        let all = await gateway.send(.get, "/fhir/Patient")
        #expect(all.link("next") == nil && all.link("first") == nil && all.link("self") != nil)
    }

    @Test
    func `history says by which method a version came`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a", family: "Li"))
        await gateway.send(.delete, "/fhir/Patient/a")
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        await gateway.send(.post, "/fhir/Patient", Made.patient())
        let history = await gateway.send(.get, "/fhir/Patient/_history").entries.map { entry in
            "\(entry["request", "method"]?.text ?? "") \(entry["request", "url"]?.text ?? "") "
                + (entry["response", "status"]?.text ?? "")
        }
        #expect(
            history == [
                "POST Patient 201", "PUT Patient/a 201", "DELETE Patient/a 204", "PUT Patient/a 200",
                "PUT Patient/a 201",
            ])
    }

    @Test
    func `a fault in one entry of a batch is no other entry's`() async throws {
        let gateway = try await Gateway()
        let body = #"""
            {"resourceType":"Bundle","type":"batch","entry":[
             {"request":{"method":"PUT","url":"Patient/a"},"resource":\#(Made.patient("a"))},
             {"request":{"method":"POST","url":"Patient"},"resource":{"resourceType":"Patient","nonsense":1}},
             {"request":{"method":"POST","url":"Patient"}},
             {"request":{"method":"GET","url":"Patient/a"}}]}
            """#
        let reply = await gateway.send(.post, "/fhir", body)
        #expect(reply.status == 200)
        let statuses = reply.entries.map { $0["response", "status"]?.text?.prefix(3) }
        #expect(statuses == ["201", "400", "400", "200"])
        let outcome = reply.entries[1]["response", "outcome"]?.asResource
        #expect(outcome?.root["issue", "details"]?.first("text")?.text?.contains("nonsense") == true)
        let transaction = await gateway.send(
            .post, "/fhir",
            body.replacing(#""batch""#, with: #""transaction""#).replacing("Patient/a", with: "Patient/b"))
        #expect(transaction.status == 400 && transaction.issues.contains { $0.contains("nonsense") })
        let odd = await gateway.send(.post, "/fhir", body.replacing(#""type""#, with: #""typo""#))
        #expect(odd.status == 400 && odd.issues.contains { $0.contains("typo") })
    }

    @Test
    func `a transaction that fails says at which entry`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let reply = await gateway.send(
            .post, "/fhir",
            #"""
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"PUT","url":"Patient/b"},"resource":\#(Made.patient("b"))},
             {"request":{"method":"PUT","url":"Patient/a","ifMatch":"W/\"7\""},"resource":\#(Made.patient("a"))}]}
            """#)
        #expect(reply.status == 412 && reply.text.contains("Bundle.entry[1]"))
        #expect(await gateway.send(.get, "/fhir/Patient/b").status == 404)
    }

    // MARK: Samples in histories

    private func store(_ samples: ClosedRange<Int>, _ gateway: Gateway) async throws {
        for second in samples {
            var commit = Commit(time: Gateway.start + .seconds(second))
            commit.samples = [Made.sample(second)]
            _ = try await gateway.tenant().commit(commit)
        }
    }

    private func walk(_ path: String, _ gateway: Gateway) async throws -> [String] {
        var (next, seen, pages) = (String?(path), [String](), 0)
        while let page = next {
            let reply = await gateway.send(.get, page)
            #expect(reply.status == 200)
            seen += reply.entries.compactMap { $0["resource"]?.asResource?.root.first("effectiveDateTime")?.text }
            next = reply.link("next")
            pages += 1
            #expect(pages < 50)
        }
        return seen
    }

    @Test
    func `type and system history have samples, within a limit of time only`() async throws {
        let gateway = try await Gateway()
        try await store(1...9, gateway)
        #expect(await gateway.send(.get, "/fhir/Observation/_history").entries.isEmpty)
        #expect(await gateway.send(.get, "/fhir/_history").entries.isEmpty)
        for path in ["/fhir/Observation/_history", "/fhir/_history"] {
            let since = "?_since=2026-01-24T12:00:04Z&_count=2"
            let seen = try await walk(path + since, gateway)
            #expect(seen.map { $0.prefix(19).suffix(2) } == ["09", "08", "07", "06", "05", "04"], "\(seen)")
        }
        #expect(try await walk("/fhir/Patient/_history?_since=2020-01-01T00:00:00Z", gateway).isEmpty)
        let until = "/fhir/Observation/_history?_since=2026-01-24T12:00:00Z&_at=le2026"
        #expect(await gateway.send(.get, until).status == 400)
    }

    @Test
    func `a history with samples neither loses nor repeats any while more come`() async throws {
        let gateway = try await Gateway()
        try await store(1...6, gateway)
        await gateway.send(.put, "/fhir/Observation/o", Made.observation("o", at: "2026-01-24T12:00:00Z"))
        let start = "/fhir/Observation/_history?_since=2026-01-24T11:00:00Z&_count=3"
        let first = await gateway.send(.get, start)
        try await store(7...9, gateway)
        var seen = first.entries.compactMap { $0["resource"]?.asResource?.id }
        var next = first.link("next")
        while let page = next {
            let reply = await gateway.send(.get, page)
            seen += reply.entries.compactMap { $0["resource"]?.asResource?.id }
            next = reply.link("next")
        }
        #expect(seen.count == 7 && Set(seen).count == 7 && seen.contains("o"))
    }

    @Test
    func `a corrected sample is in the history with both versions`() async throws {
        let gateway = try await Gateway()
        for (second, value) in [(10, "80"), (20, "81")] {
            var commit = Commit(time: Gateway.start + .seconds(second))
            commit.samples = [Made.sample(1, value: value)]
            _ = try await gateway.tenant().commit(commit)
        }
        let path = "/fhir/Observation/_history?_since=2026-01-24T12:00:00Z"
        let versions = await gateway.send(.get, path).entries.map { entry in
            let value = entry["resource"]?.asResource?.root["value", "value"]?.text ?? ""
            return "\(entry["request", "method"]?.text ?? "") \(entry["response", "etag"]?.text ?? "") \(value)"
        }
        #expect(versions == ["PUT W/\"2\" 81", "POST W/\"1\" 80"])
        let late = await gateway.send(.get, "/fhir/Observation/_history?_since=2026-01-24T12:00:15Z")
        #expect(late.entries.count == 1)
        let early = await gateway.send(
            .get, "/fhir/Observation/_history?_since=2026-01-24T12:00:00Z&_at=2026-01-24T12:00:12Z")
        #expect(early.entries.map { $0["response", "etag"]?.text } == ["W/\"1\""])
        let id = try #require(early.entries.first?["resource"]?.asResource?.id)
        let own = "/fhir/Observation/\(id)/_history"
        let then = await gateway.send(.get, own + "?_at=2026-01-24T12:00:12Z")
        #expect(then.entries.map { $0["response", "etag"]?.text } == ["W/\"1\""])
        let first = await gateway.send(.get, own + "?_count=1")
        #expect(first.entries.map { $0["response", "etag"]?.text } == ["W/\"2\""])
        let rest = await gateway.send(.get, try #require(first.link("next")))
        #expect(rest.entries.map { $0["response", "etag"]?.text } == ["W/\"1\""] && rest.link("next") == nil)
    }
}

extension HTTPField.Name {
    fileprivate static let requestID = Self("X-Request-Id")!
    fileprivate static let correlationID = Self("X-Correlation-Id")!
}
