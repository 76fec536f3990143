import FHIRModel
import HTTPTypes
import Records
import Storage
import Testing
import Values

struct SearchTests {
    /// A gateway with 20 stored Observations and 30 samples of one patient, at times that take turns.
    private static func filled() async throws -> Gateway {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/p", Made.patient("p"))
        for number in 0..<20 {
            let time = (Gateway.start + .seconds(number * 3)).text(fractionDigits: 0)
            await gateway.send(.put, "/fhir/Observation/o\(number)", Made.observation("o\(number)", at: time))
        }
        var commit = Commit(time: Gateway.start)
        commit.samples = (0..<30).map { Made.sample($0 * 2 + 1) }
        _ = try await gateway.tenant().commit(commit)
        return gateway
    }

    private static func ids(_ reply: Gateway.Reply) -> [String] {
        reply.entries.compactMap { $0.first("resource")?.asResource?.id }
    }

    private static func pages(_ gateway: Gateway, _ path: String) async -> (ids: [String], count: Int) {
        var (next, found, count) = (String?(path), [String](), 0)
        while let path = next, count < 100 {
            let page = await gateway.send(.get, path)
            #expect(page.status == 200)
            found += ids(page)
            count += 1
            next = page.link("next")
        }
        return (found, count)
    }

    @Test
    func `a search finds by what resources have, with self and next links`() async throws {
        let gateway = try await Gateway()
        for number in 0..<5 {
            await gateway.send(.put, "/fhir/Patient/p\(number)", Made.patient("p\(number)", mrn: "\(number)"))
        }
        let one = await gateway.send(.get, "/fhir/Patient?identifier=urn:mrn%7C3")
        #expect(Self.ids(one) == ["p3"])
        #expect(one.entries[0]["search", "mode"]?.text == "match")
        #expect(one.entries[0].first("fullUrl")?.text == "http://localhost/fhir/Patient/p3")
        #expect(one.link("self") == "http://localhost/fhir/Patient?identifier=urn:mrn%7C3")
        let paged = await Self.pages(gateway, "/fhir/Patient?name=chan&_count=2")
        #expect(paged.ids == (0..<5).map { "p\($0)" })
        #expect(paged.count == 3)
        let none = await gateway.send(.get, "/fhir/Patient?name=nobody")
        #expect(none.status == 200 && none.entries.isEmpty)
    }

    @Test
    func `a form in a POST searches too`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"))
        let headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        let found = await gateway.send(.post, "/fhir/Patient/_search?active=true", "name=chan", headers: headers)
        #expect(Self.ids(found) == ["a"])
        #expect(found.link("self") == "http://localhost/fhir/Patient?active=true&name=chan")
        #expect(await gateway.send(.post, "/fhir/Patient/_search", "name=chan").status == 415)
        #expect(await gateway.send(.get, "/fhir/Patient/_search").status == 405)
    }

    @Test
    func `an unknown parameter is a warning, and an error to who is strict`() async throws {
        let gateway = try await Gateway()
        let lenient = await gateway.send(.get, "/fhir/Patient?nmae=chan")
        #expect(lenient.status == 200)
        #expect(lenient.entries[0]["search", "mode"]?.text == "outcome")
        let strict = await gateway.send(.get, "/fhir/Patient?nmae=chan", headers: [.prefer: "handling=strict"])
        #expect(strict.status == 400)
        #expect(strict.issues[0].contains("did you mean 'name'"))
        #expect(await gateway.send(.get, "/fhir/Observation?_filter=x").status == 400)
    }

    @Test(arguments: [1, 3, 7, 50])
    func `Observations and samples are one list, the newest first, whatever the page`(count: Int) async throws {
        let gateway = try await Self.filled()
        let found = await Self.pages(gateway, "/fhir/Observation?patient=p&_count=\(count)")
        #expect(found.ids.count == 50)
        #expect(Set(found.ids).count == 50)
        let all = await gateway.send(.get, "/fhir/Observation?patient=p&_count=50")
        let times = all.entries.compactMap { $0["resource"]?.first("effective")?.text }
            .compactMap { PartialDateTime($0)?.interval().lowerBound }
        #expect(times.count == 50)
        #expect(times == times.sorted(by: >))
        #expect(found.ids == Self.ids(all))
        let ascending = await Self.pages(gateway, "/fhir/Observation?patient=p&_sort=date&_count=\(count)")
        #expect(Set(ascending.ids) == Set(found.ids) && ascending.ids.count == 50)
    }

    @Test
    func `totals count both, and of many only if they are asked for`() async throws {
        let gateway = try await Self.filled()
        #expect(await gateway.send(.get, "/fhir/Observation?patient=p&_count=9").root.first("total") == nil)
        let total = await gateway.send(.get, "/fhir/Observation?patient=p&_total=accurate&_count=1")
        #expect(total.root.first("total")?.text == "50")
        let count = await gateway.send(.get, "/fhir/Observation?patient=p&_summary=count")
        #expect(count.root.first("total")?.text == "50" && count.entries.isEmpty)
    }

    @Test
    func `a search by another order has the stored ones first, and all of them once`() async throws {
        let gateway = try await Self.filled()
        let found = await Self.pages(gateway, "/fhir/Observation?patient=p&_sort=_lastUpdated&_count=7")
        #expect(found.ids.prefix(20) == ((0..<20).map { "o\($0)" })[...])
        #expect(Set(found.ids).count == 50 && found.ids.count == 50)
    }

    @Test
    func `a sample reads as an Observation with versions, and can't be changed`() async throws {
        let gateway = try await Self.filled()
        let id = Made.sampleID(1)
        let read = await gateway.send(.get, "/fhir/Observation/\(id)")
        #expect(read.status == 200)
        #expect(read.root["value", "value"]?.text == "80")
        #expect(read.root["subject", "reference"]?.text == "Patient/p")
        #expect(read.headers[.eTag] == "W/\"1\"")
        #expect(await gateway.send(.get, "/fhir/Observation/\(id)/_history").entries.count == 1)
        #expect(await gateway.send(.get, "/fhir/Observation/\(id)/_history/1").status == 200)
        #expect(await gateway.send(.get, "/fhir/Observation/\(id)/_history/2").status == 404)
        let body = Made.observation(id, at: "2026-01-24")
        let put = await gateway.send(.put, "/fhir/Observation/\(id)", body)
        #expect(put.status == 405)
        #expect(put.headers[.allow] == "GET, HEAD")
        #expect(put.issues[0].contains("monitor"))
        #expect(await gateway.send(.delete, "/fhir/Observation/\(id)").status == 405)
        #expect(await gateway.send(.get, "/fhir/Observation/\(id)x").status == 404)
    }

    @Test
    func `a cursor that is not one of this list is refused`() async throws {
        let gateway = try await Self.filled()
        for cursor in ["x", "s", "s.", "ax.s", "s.av-1", "e.e", "e.e.e.e"] {
            #expect(await gateway.send(.get, "/fhir/Observation?_cursor=\(cursor)").status == 400)
        }
        #expect(await gateway.send(.get, "/fhir/Patient?_cursor=x").status == 400)
    }

    @Test
    func `every search parameter of the CapabilityStatement can be searched by`() async throws {
        let gateway = try await Gateway()
        let statement = await gateway.send(.get, "/fhir/metadata")
        #expect(statement.status == 200)
        let resources = statement.root.first("rest")?.children(named: "resource") ?? []
        #expect(resources.count == R4.resourceTypes.count - 1)
        for resource in resources {
            guard let type = resource.first("type")?.text, ["Patient", "Observation", "Encounter"].contains(type)
            else { continue }
            for parameter in resource.children(named: "searchParam") {
                guard let name = parameter.first("name")?.text, !name.hasPrefix("_") else { continue }
                let isComposite = parameter.first("type")?.text == "composite"
                let reply = await gateway.send(
                    .get, "/fhir/\(type)?\(name)\(isComposite ? "=a$2026" : ":missing=true")",
                    headers: [.prefer: "handling=strict"])
                #expect(reply.status == 200, "\(type) \(name): \(reply.text.prefix(300))")
            }
        }
    }
}

extension Made {
    static func sampleID(_ second: Int) -> String {
        SampleObservationID(sample(second).samples[0]).description
    }
}
