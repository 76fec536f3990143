import Access
import FHIRModel
import HTTPTypes
import RESTAPI
import Storage
import Testing
import Values

struct AccessTests {
    private static let key = [UInt8](repeating: 7, count: 32)

    private static func bearer(_ role: Role, _ tenant: TenantID = .main) async throws -> HTTPFields {
        let token = try await TokenIssuer(key: key).mint(
            tenant: tenant, role: role, subject: "someone", ttl: .seconds(86_400), now: Gateway.start, id: "t")
        return [.authorization: "Bearer \(token)"]
    }

    @Test
    func `without a token nothing answers but health`() async throws {
        let gateway = try await Gateway(key: Self.key)
        #expect(await gateway.send(.get, "/health/live").status == 200)
        #expect(await gateway.send(.get, "/health/ready").status == 200)
        for path in ["/fhir/Patient", "/fhir/metadata", "/records", "/metrics", "/quarantine", "/alerts", "/nothing"] {
            let reply = await gateway.send(.get, path)
            #expect(reply.status == 401)
            #expect(reply.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
            #expect(reply.resource.typeName == "OperationOutcome")
        }
        let wrong = await gateway.send(.get, "/fhir/Patient", headers: [.authorization: "Bearer a.b.c"])
        #expect(wrong.status == 401)
        #expect(wrong.headers[.wwwAuthenticate]?.contains("invalid_token") == true)
    }

    @Test
    func `the body of who may not write is not even read`() async throws {
        let gateway = try await Gateway(key: Self.key)
        var head = HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: "/fhir/Patient")
        for headers in [HTTPFields(), try await Self.bearer(.clinician)] {
            head.headerFields = headers
            let reply = await gateway.server.reply(to: head, origin: "x") { _ in
                Issue.record("the body was read")
                return []
            }
            #expect([401, 403].contains(reply.status.code))
        }
    }

    @Test
    func `a role may do what the policy says`() async throws {
        let gateway = try await Gateway(key: Self.key)
        let (clinician, operators) = (try await Self.bearer(.clinician), try await Self.bearer(.operator))
        let integrator = try await Self.bearer(.integrator)
        #expect(await gateway.send(.put, "/fhir/Patient/a", Made.patient("a"), headers: integrator).status == 201)
        #expect(await gateway.send(.get, "/fhir/Patient/a", headers: clinician).status == 200)
        #expect(await gateway.send(.delete, "/fhir/Patient/a", headers: clinician).status == 403)
        #expect(await gateway.send(.get, "/fhir/Patient/a", headers: operators).status == 403)
        #expect(await gateway.send(.get, "/metrics", headers: operators).status == 200)
        #expect(await gateway.send(.get, "/metrics", headers: clinician).status == 403)
        #expect(await gateway.send(.get, "/quarantine", headers: clinician).status == 403)
        let batch = #"""
            {"resourceType":"Bundle","type":"batch","entry":[{"request":{"method":"DELETE","url":"Patient/a"}},
             {"request":{"method":"GET","url":"Patient/a"}}]}
            """#
        let reply = await gateway.send(.post, "/fhir", batch, headers: clinician)
        #expect(reply.entries.compactMap { $0["response", "status"]?.text?.prefix(3) } == ["403", "200"])
    }

    @Test
    func `a token of one tenant opens no path of another, and learns nothing of it`() async throws {
        let (north, south) = (TenantID("north")!, TenantID("south")!)
        let gateway = try await Gateway(tenants: [north, south], tenancy: .many, key: Self.key)
        let own = try await Self.bearer(.admin, north)
        #expect(await gateway.send(.put, "/north/fhir/Patient/a", Made.patient("a"), headers: own).status == 201)
        let link = await gateway.send(.get, "/north/fhir/Patient/a/_history", headers: own).link("self")
        #expect(link == "http://localhost/north/fhir/Patient/a/_history")
        let foreign = await gateway.send(.get, "/south/fhir/Patient/a", headers: own)
        let unknown = await gateway.send(.get, "/west/fhir/Patient/a", headers: own)
        #expect(foreign.status == 404 && unknown.status == 404)
        #expect(foreign.text.replacing("south", with: "west") == unknown.text)
        #expect(await gateway.send(.get, "/fhir/Patient/a", headers: own).status == 404)
        #expect(await gateway.send(.get, "/metrics", headers: own).status == 200)
        #expect(try await gateway.audit(south).isEmpty)
        #expect(try await gateway.audit(north).count == 6)
    }

    @Test
    func `each request leaves one audit entry with the patients that it was about`() async throws {
        let gateway = try await Gateway(key: Self.key)
        var headers = try await Self.bearer(.integrator)
        headers[HTTPField.Name("X-Request-Id")!] = "call-1"
        await gateway.send(.put, "/fhir/Patient/p", Made.patient("p"), headers: headers)
        let body = Made.observation("o", at: "2026-01-24T12:00:00Z")
        await gateway.send(.put, "/fhir/Observation/o", body, headers: headers)
        await gateway.send(.get, "/fhir/Observation/o", headers: headers)
        await gateway.send(.get, "/fhir/Observation?code=8867-4", headers: headers)
        await gateway.send(.get, "/fhir/Patient/none", headers: headers)
        await gateway.send(.get, "/metrics", headers: headers)
        await gateway.send(.get, "/fhir/Patient/p")
        await gateway.send(.get, "/health/live")
        let entries = try await gateway.audit().reversed().map {
            [$0.actor, $0.action, $0.target, $0.outcome] + $0.patients
        }
        #expect(
            entries == [
                ["someone", "update", "Patient/p", "success", "p"],
                ["someone", "update", "Observation/o", "success", "p"],
                ["someone", "read", "Observation/o", "200", "p"], ["someone", "search", "Observation", "200", "p"],
                ["someone", "read", "Patient/none", "404"], ["someone", "metrics", "metrics", "403"],
                ["unknown", "GET", "unknown", "401"],
            ])
        #expect(try await gateway.audit().allSatisfy { $0.trace == "call-1" || $0.actor == "unknown" })
    }

    @Test
    func `what can't be audited is not answered`() async throws {
        let gateway = try await Gateway()
        await gateway.send(.put, "/fhir/Patient/p", Made.patient("p"))
        gateway.store.close()
        let reply = await gateway.send(.get, "/fhir/Patient/p")
        #expect(reply.status == 503)
        #expect(reply.headers[.retryAfter] == "1")
        #expect(!reply.text.contains("Chan"))
        #expect(await gateway.send(.put, "/fhir/Patient/q", Made.patient("q")).status == 503)
        #expect(await gateway.send(.get, "/health/live").status == 200)
    }

    @Test
    func `the gateway says why it is not ready`() async throws {
        let gateway = try await Gateway { $0.readiness = { ["the store is behind"] } }
        let reply = await gateway.send(.get, "/health/ready")
        #expect(reply.status == 503)
        #expect(reply.json["reasons"] as? [String] == ["the store is behind"])
        #expect(await gateway.send(.post, "/health/live").status == 405)
        #expect(await gateway.send(.get, "/health/ill").status == 404)
    }

    @Test
    func `a Host header that nobody vouches for makes no link`() async throws {
        let gateway = try await Gateway {
            $0.addresses.hosts = ["fhir.example.org"]
            $0.addresses.listening = "http://10.1.1.1:80"
        }
        func location(_ host: String) async -> String? {
            var head = HTTPRequest(method: .post, scheme: "http", authority: host, path: "/fhir/Patient")
            head.headerFields[.contentType] = "application/fhir+json"
            let reply = await gateway.server.reply(to: head, origin: "x") { _ in Array(Made.patient().utf8) }
            return reply.headers[.location].map { String($0.prefix { $0 != "P" }) }
        }
        #expect(await location("fhir.example.org") == "http://fhir.example.org/fhir/")
        #expect(await location("[::1]:8080") == "http://[::1]:8080/fhir/")
        #expect(await location("evil.example") == "http://10.1.1.1:80/fhir/")
        #expect(await location("localhost.evil.example") == "http://10.1.1.1:80/fhir/")
        #expect(await location("localhost:80@evil") == "http://10.1.1.1:80/fhir/")
        let named = try await Gateway { $0.addresses.publicURL = "https://ehr.example.org/" }
        let created = await named.send(.post, "/fhir/Patient", Made.patient())
        #expect(created.headers[.location]?.hasPrefix("https://ehr.example.org/fhir/Patient/") == true)
    }

    @Test
    func `bodies and addresses may be as long as the limits`() async throws {
        let body = Made.patient()
        let gateway = try await Gateway {
            $0.limits.bodyBytes = body.utf8.count
            $0.limits.targetBytes = 30
        }
        #expect(await gateway.send(.post, "/fhir/Patient", body).status == 201)
        #expect(await gateway.send(.post, "/fhir/Patient", body + " ").status == 413)
        let path = "/fhir/Patient?name="
        #expect(await gateway.send(.get, path + String(repeating: "a", count: 30 - path.count)).status == 200)
        #expect(await gateway.send(.get, path + String(repeating: "a", count: 31 - path.count)).status == 414)
        #expect(await gateway.send(.get, "/fhir/Patient?name=%zz").status == 400)
    }

    @Test
    func `what unknown peers sent is under system, also with a single tenant`() async throws {
        let gateway = try await Gateway(tenants: [.main, .system], key: Self.key)
        let entry = QuarantineEntry(
            id: "q-1", reason: "unknown-peer", detail: "the peer 10.9.8.7 belongs to no tenant", peer: "10.9.8.7",
            listener: "mllp", receivedAt: Gateway.start, journalSequence: 1, bytes: Array("MSH|secret".utf8))
        var commit = Commit(time: Gateway.start)
        commit.quarantine = [.keep(entry)]
        _ = try await gateway.tenant(.system).commit(commit)
        let (admin, operators) = (try await Self.bearer(.admin, .system), try await Self.bearer(.operator, .system))
        let list = await gateway.send(.get, "/system/quarantine", headers: operators)
        #expect(list.status == 200 && list.text.contains("10.9.8.7") && !list.text.contains("secret"))
        #expect(await gateway.send(.get, "/system/quarantine/q-1", headers: operators).status == 403)
        #expect(await gateway.send(.get, "/system/quarantine/q-1", headers: admin).text.contains("MSH|secret"))
        #expect(try await gateway.audit(.system).map(\.target) == ["quarantine/q-1", "quarantine/q-1", "quarantine"])
        // Nobody reaches from one tenant into the other, and the tenant's own paths stay what they are.
        let main = try await Self.bearer(.admin)
        #expect(await gateway.send(.get, "/system/quarantine", headers: main).status == 404)
        #expect(await gateway.send(.get, "/quarantine", headers: admin).status == 404)
        #expect(await gateway.send(.get, "/quarantine", headers: main).text.contains("10.9.8.7") == false)
        #expect(await gateway.send(.get, "/quarantine", headers: try await Self.bearer(.operator)).status == 403)
    }
}
