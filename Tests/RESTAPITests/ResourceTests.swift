import FHIRModel
import HTTPTypes
import Testing
import Values

struct ResourceTests {
    @Test
    func `a created resource has an id, a version and a location, and reads back`() async throws {
        let gateway = try await Gateway()
        let created = await gateway.send(.post, "/fhir/Patient", Made.patient())
        #expect(created.status == 201)
        let id = created.resource.id!
        #expect(created.headers[.location] == "http://localhost/fhir/Patient/\(id)/_history/1")
        #expect(created.headers[.eTag] == "W/\"1\"")
        let read = await gateway.send(.get, "/fhir/Patient/\(id)")
        #expect(read.status == 200)
        #expect(read.body == created.body)
        #expect(read.headers[.contentType] == "application/fhir+json; charset=utf-8")
        #expect(read.headers[.lastModified] == "Sat, 24 Jan 2026 12:00:01 GMT")
        #expect(read.headers[.cacheControl] == "no-store")
    }

    @Test
    func `an update makes the next version, as create the first`() async throws {
        let gateway = try await Gateway()
        let first = await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        #expect(first.status == 201)
        #expect(first.headers[.location]?.hasSuffix("/Patient/a/_history/1") == true)
        let second = await gateway.send(.put, "/fhir/Patient/a", Made.patient("a", family: "Ng"))
        #expect(second.status == 200)
        #expect(second.resource.versionID == "2")
        #expect(await gateway.send(.get, "/fhir/Patient/a/_history/1").root["name", "family"]?.text == "Chan")
        #expect(await gateway.send(.get, "/fhir/Patient/a/_history/3").status == 404)
    }

    @Test
    func `an id that is missing, malformed or not the one of the address is refused`() async throws {
        let gateway = try await Gateway()
        #expect(await gateway.send(.put, "/fhir/Patient/a", Made.patient("b")).status == 400)
        #expect(await gateway.send(.put, "/fhir/Patient/a", Made.patient()).status == 400)
        #expect(await gateway.send(.put, "/fhir/Patient/a_b", Made.patient("a_b")).status == 400)
        #expect(await gateway.send(.put, "/fhir/Observation/a", Made.patient("a")).status == 400)
        #expect(await gateway.send(.get, "/fhir/Patient/a").status == 404)
    }

    @Test
    func `If-Match holds off lost updates`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let update = Made.patient("a", family: "Ng")
        #expect(await gateway.send(.put, "/fhir/Patient/a", update, headers: [.ifMatch: "W/\"2\""]).status == 412)
        #expect(await gateway.send(.put, "/fhir/Patient/a", update, headers: [.ifMatch: "old"]).status == 400)
        #expect(await gateway.send(.put, "/fhir/Patient/a", update, headers: [.ifNoneMatch: "*"]).status == 412)
        #expect(await gateway.send(.put, "/fhir/Patient/a", update, headers: [.ifMatch: "W/\"1\""]).status == 200)
        #expect(await gateway.send(.delete, "/fhir/Patient/a", headers: [.ifMatch: "W/\"1\""]).status == 412)
    }

    @Test
    func `a deleted resource is gone, its history is not, and an update brings it back`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let deleted = await gateway.send(.delete, "/fhir/Patient/a")
        #expect(deleted.status == 204)
        #expect(deleted.body.isEmpty)
        #expect(deleted.headers[.eTag] == "W/\"2\"")
        let read = await gateway.send(.get, "/fhir/Patient/a")
        #expect(read.status == 410)
        #expect(read.headers[.location]?.hasSuffix("/Patient/a/_history/2") == true)
        #expect(await gateway.send(.delete, "/fhir/Patient/a").status == 204)
        #expect(await gateway.send(.delete, "/fhir/Patient/never").status == 204)
        let history = await gateway.send(.get, "/fhir/Patient/a/_history")
        #expect(history.entries.map { $0["request", "method"]?.text } == ["DELETE", "PUT"])
        #expect(history.root.first("total")?.text == "2")
        #expect(await gateway.send(.put, "/fhir/Patient/a", Made.patient("a")).status == 201)
        #expect(await gateway.send(.get, "/fhir/Patient/a").resource.versionID == "3")
    }

    @Test
    func `a read that would give what the client has gives 304`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let same = await gateway.send(.get, "/fhir/Patient/a", headers: [.ifNoneMatch: "W/\"7\", W/\"1\""])
        #expect(same.status == 304)
        #expect(same.body.isEmpty)
        #expect(await gateway.send(.get, "/fhir/Patient/a", headers: [.ifNoneMatch: "W/\"2\""]).status == 200)
        let since = "Sat, 24 Jan 2026 12:00:30 GMT"
        #expect(await gateway.send(.get, "/fhir/Patient/a", headers: [.ifModifiedSince: since]).status == 304)
        let before = "Sat, 24 Jan 2026 11:00:30 GMT"
        #expect(await gateway.send(.get, "/fhir/Patient/a", headers: [.ifModifiedSince: before]).status == 200)
    }

    @Test
    func `Prefer says what the answer of a change holds`() async throws {
        let gateway = try await Gateway()
        let minimal = await gateway.send(
            .post, "/fhir/Patient", Made.patient(), headers: [.prefer: "return=minimal"])
        #expect(minimal.status == 201 && minimal.body.isEmpty && minimal.headers[.location] != nil)
        let outcome = await gateway.send(
            .post, "/fhir/Patient", Made.patient(), headers: [.prefer: "return=OperationOutcome"])
        #expect(outcome.status == 201 && outcome.resource.typeName == "OperationOutcome")
    }

    @Test
    func `faults are reported all, each with its place`() async throws {
        let gateway = try await Gateway()
        let body = "{\"resourceType\":\"Patient\",\n\"active\":\"yes\",\n\"nmae\":[]}"
        let reply = await gateway.send(.post, "/fhir/Patient", body)
        #expect(reply.status == 400)
        let issues = reply.root.children(named: "issue")
        #expect(issues.count >= 2)
        #expect(issues.contains { $0.first("expression")?.text == "Patient.active" })
        #expect(issues.contains { $0.first("diagnostics")?.text?.hasPrefix("line 2, column ") == true })
        #expect(await gateway.send(.post, "/fhir/Patient", "{").status == 400)
        #expect(await gateway.send(.post, "/fhir/Patient").status == 400)
    }

    @Test
    func `conditional creation creates once`() async throws {
        let gateway = try await Gateway()
        let headers: HTTPFields = [.ifNoneExist: "identifier=urn:mrn|1"]
        let first = await gateway.send(.post, "/fhir/Patient", Made.patient(), headers: headers)
        #expect(first.status == 201)
        let again = await gateway.send(.post, "/fhir/Patient", Made.patient(), headers: headers)
        #expect(again.status == 200)
        #expect(again.headers[.location] == first.headers[.location])
        await gateway.send(.post, "/fhir/Patient", Made.patient())
        #expect(await gateway.send(.post, "/fhir/Patient", Made.patient(), headers: headers).status == 412)
        let unclear: HTTPFields = [.ifNoneExist: "no-such=1"]
        #expect(await gateway.send(.post, "/fhir/Patient", Made.patient(), headers: unclear).status == 400)
    }

    @Test
    func `a hundred conditional creations at the same time create one resource`() async throws {
        let gateway = try await Gateway()
        let headers: HTTPFields = [.ifNoneExist: "identifier=urn:mrn|1"]
        await withTaskGroup { group in
            for _ in 0..<100 {
                group.addTask { _ = await gateway.send(.post, "/fhir/Patient", Made.patient(), headers: headers) }
            }
        }
        let found = await gateway.send(.get, "/fhir/Patient?identifier=urn:mrn%7C1&_summary=count")
        #expect(found.root.first("total")?.text == "1")
    }

    @Test
    func `conditional update and deletion find their resource`() async throws {
        let gateway = try await Gateway()
        let path = "/fhir/Patient?identifier=urn:mrn%7C1"
        let first = await gateway.send(.put, path, Made.patient("mine"))
        #expect(first.status == 201 && first.resource.id == "mine")
        let second = await gateway.send(.put, path, Made.patient(family: "Ng"))
        #expect(second.status == 200 && second.resource.versionID == "2")
        #expect(await gateway.send(.put, path, Made.patient("other")).status == 400)
        #expect(await gateway.send(.put, "/fhir/Patient", Made.patient()).status == 400)
        await gateway.send(.post, "/fhir/Patient", Made.patient())
        #expect(await gateway.send(.put, path, Made.patient()).status == 412)
        #expect(await gateway.send(.delete, path).status == 412)
        #expect(await gateway.send(.delete, "/fhir/Patient?identifier=urn:mrn%7C9").status == 204)
        await gateway.send(.delete, "/fhir/Patient/mine")
        #expect(await gateway.send(.delete, path).status == 204)
        #expect(await gateway.send(.get, path).entries.isEmpty)
    }

    @Test
    func `histories of a type and of all are paged, the latest first`() async throws {
        let gateway = try await Gateway()
        for number in 0..<7 { await gateway.send(.put, "/fhir/Patient/p\(number)", Made.patient("p\(number)")) }
        await gateway.send(.put, "/fhir/Basic/b", #"{"resourceType":"Basic","id":"b","code":{"text":"x"}}"#)
        var (path, seen) = (String?("/fhir/Patient/_history?_count=3"), [String]())
        while let next = path {
            let page = await gateway.send(.get, next)
            #expect(page.status == 200)
            seen += page.entries.compactMap { $0.first("resource")?.asResource?.id }
            path = page.link("next")
        }
        #expect(seen == (0..<7).reversed().map { "p\($0)" })
        #expect(await gateway.send(.get, "/fhir/_history").entries.count == 8)
        let since = "/fhir/_history?_since=2099-01-01T00:00:00Z"
        #expect(await gateway.send(.get, since).entries.isEmpty)
        #expect(await gateway.send(.get, "/fhir/Patient/none/_history").status == 404)
        #expect(await gateway.send(.get, "/fhir/Patient/_history?_count=0").status == 400)
        #expect(await gateway.send(.get, "/fhir/Patient/_history?_cursor=x").status == 400)
    }

    @Test
    func `Parameters and unknown types have no place, and say why`() async throws {
        let gateway = try await Gateway()
        let parameters = await gateway.send(.post, "/fhir/Parameters", #"{"resourceType":"Parameters"}"#)
        #expect(parameters.status == 404)
        #expect(parameters.issues[0].contains("not stored"))
        let unknown = await gateway.send(.get, "/fhir/Pateint/1")
        #expect(unknown.status == 404)
        #expect(unknown.issues[0].contains("did you mean \"Patient\""))
        #expect(await gateway.send(.get, "/fhir/Patient/1/$everything").status == 404)
    }

    @Test
    func `a method that is not offered gives 405 with those that are`() async throws {
        let gateway = try await Gateway()
        let patch = await gateway.send(.patch, "/fhir/Patient/a", "[]")
        #expect(patch.status == 405)
        #expect(patch.headers[.allow] == "GET, PUT, DELETE, HEAD, OPTIONS")
        #expect(await gateway.send(.post, "/fhir/metadata").status == 405)
        #expect(await gateway.send(.delete, "/fhir").status == 405)
    }

    @Test
    func `HEAD is GET without its body`() async throws {
        let gateway = try await Gateway()
        let created = await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let head = await gateway.send(.head, "/fhir/Patient/a")
        #expect(head.status == 200 && head.body.isEmpty)
        #expect(head.headers[.contentLength] == "\(created.body.count)")
        #expect(head.headers[.eTag] == "W/\"1\"")
        #expect(await gateway.send(.head, "/fhir/Patient/b").status == 404)
    }

    @Test
    func `a Bundle can be stored as it is`() async throws {
        let gateway = try await Gateway()
        let body =
            #"{"resourceType":"Bundle","id":"c","type":"collection","entry":[{"resource":\#(Made.patient("x"))}]}"#
        #expect(await gateway.send(.put, "/fhir/Bundle/c", body).status == 201)
        #expect(await gateway.send(.get, "/fhir/Bundle/c").entries.count == 1)
        #expect(await gateway.send(.get, "/fhir/Patient/x").status == 404)
    }

    @Test
    func `elements and summaries are marked as not whole`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let part = await gateway.send(.get, "/fhir/Patient/a?_elements=birthDate")
        #expect(part.root.first("birthDate")?.text == "1980-05-06")
        #expect(part.root.first("name") == nil)
        #expect(part.root["meta", "tag", "code"]?.text == "SUBSETTED")
        #expect(part.resource.versionID == "1")
        // A choice is named as the definition does, or with its type.
        await gateway.send(.put, "/fhir/Observation/o", Made.observation("o", patient: "a", at: "2026-01-24T12:00:00Z"))
        for name in ["value", "value%5Bx%5D", "valueQuantity"] {
            let value = await gateway.send(.get, "/fhir/Observation/o?_elements=\(name)")
            #expect(value.root["valueQuantity", "value"]?.text == "72" && value.root.first("subject") == nil, "\(name)")
            let found = await gateway.send(.get, "/fhir/Observation?_id=o&_elements=\(name)")
            #expect(found.root["entry", "resource", "valueQuantity", "value"]?.text == "72", "\(name)")
        }
        #expect(await gateway.send(.get, "/fhir/Patient/a?_summary=text").root.first("birthDate") == nil)
        #expect(await gateway.send(.get, "/fhir/Patient/a?_summary=true").root.first("birthDate") != nil)
        #expect(await gateway.send(.get, "/fhir/Patient/a?_summary=all").status == 400)
    }

    private static func narrated(_ content: String) -> String {
        let div = "<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">\(content)</div>"
        return #"{"resourceType":"Patient","id":"n","text":{"status":"generated","div":"\#(div)"}}"#
    }

    @Test
    func `a narrative with something active is refused, an empty one is not`() async throws {
        let gateway = try await Gateway()
        let bad = await gateway.send(.put, "/fhir/Patient/n", Self.narrated("<script>x</script>"))
        #expect(bad.status == 400 && bad.issues.contains { $0.contains("<script> is not allowed") })
        #expect(bad.text.contains("Patient.text.div"))
        #expect(await gateway.send(.post, "/fhir/Patient", Self.narrated("<p onclick='x()'>x</p>")).status == 400)
        let bundle =
            #"{"resourceType":"Bundle","type":"transaction","entry":[{"resource":"#
            + Self.narrated("<iframe/>") + #","request":{"method":"PUT","url":"Patient/n"}}]}"#
        #expect(await gateway.send(.post, "/fhir", bundle).status == 400)
        #expect(await gateway.send(.get, "/fhir/Patient/n").status == 404)
        let empty = await gateway.send(
            .put, "/fhir/Patient/n", Self.narrated("  "), headers: [.prefer: "return=OperationOutcome"])
        #expect(empty.status == 201 && empty.issues.contains { $0.contains("must have some text") })
        #expect(await gateway.send(.put, "/fhir/Patient/n", Self.narrated("<b>x</b>")).status == 200)
    }
}
