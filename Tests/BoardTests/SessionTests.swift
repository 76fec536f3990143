import Access
import Board
import HTTPTypes
import Storage
import Testing
import Values

struct SessionTests {
    @Test func `without a session there is only the sign-in page, and no stream`() async throws {
        let page = try await Page()
        let door = try await page.send(.get, "/board/")
        #expect(door.status == 200 && door.text.contains("name=\"token\"") && !door.text.contains("EventSource"))
        #expect(try await page.send(.get, "/board/stream").status == 401)
    }

    @Test func `a token opens a session whose cookie is for the board only`() async throws {
        let page = try await Page()
        let reply = try await page.send(.post, "/session", body: "token=\(page.token())")
        #expect(reply.status == 303 && reply.headers[.location] == "/board/")
        let attributes = reply.cookie.split(separator: ";").dropFirst().map { $0.drop { $0 == " " } }
        #expect(attributes == ["Path=/board", "HttpOnly", "SameSite=Strict"])
        let board = try await page.send(.get, "/board/", cookie: reply.session)
        #expect(board.status == 200 && board.text.contains("EventSource"))
    }

    @Test func `over https the cookie is secure`() async throws {
        let page = try await Page { $0.isSecure = true }
        let reply = try await page.send(.post, "/session", bearer: page.token())
        #expect(reply.cookie.hasSuffix("; Secure"))
    }

    @Test func `a link signs in once`() async throws {
        let page = try await Page()
        let holder = Principal(
            tenant: .main, role: .clinician, subject: "demo", tokenID: "t", expires: Page.start + .seconds(3_600))
        let link = try await page.issuer.ticket(
            for: holder, purpose: .link, ttl: .seconds(600), now: Page.start, id: "link-1")
        let first = try await page.send(.get, "/board/link/\(link)")
        #expect(first.status == 303 && first.session.hasPrefix("afferent-board="))
        let second = try await page.send(.get, "/board/link/\(link)")
        #expect(second.status == 401 && second.cookie.isEmpty)
    }

    @Test func `a forged, foreign, expired or signed-out cookie opens nothing`() async throws {
        let page = try await Page()
        let good = try await page.session()
        func opens(_ cookie: String) async throws -> Bool {
            try await page.send(.get, "/board/", cookie: cookie).text.contains("EventSource")
        }
        #expect(try await opens(good))
        #expect(try await !opens(String(good.dropLast(8)) + "AAAAAAAA"))
        #expect(try await !opens("afferent-board=\(page.token())"), "a token of the API is no session")
        _ = try await page.send(.post, "/board/signout", cookie: good)
        #expect(try await !opens(good))
        let other = try await page.session()
        page.clock.move(.seconds(3_601))
        #expect(try await !opens(other))
    }

    @Test func `a role that may not see the board gets no session`() async throws {
        let page = try await Page()
        let reply = try await page.send(.post, "/session", bearer: page.token(.integrator))
        #expect(reply.status == 403 && reply.cookie.isEmpty)
        #expect(try await page.audit().map(\.outcome) == ["403"])
    }

    @Test func `sign-in, page and stream are audited with their patients`() async throws {
        let page = try await Page()
        try await page.admit()
        try await page.measure("97")
        let cookie = try await page.session()
        _ = try await page.send(.get, "/board/", cookie: cookie)
        _ = try await page.stream(cookie: cookie, until: "event: ward")
        let entries = Set(try await page.audit().map { "\($0.action) \($0.target) \($0.outcome) \($0.patients)" })
        #expect(
            entries.isSuperset(of: [
                "login board/session 200 []", "read board 200 []", "read board/stream 200 [\"anna\"]",
            ]))
    }

    @Test func `without authentication the page opens at once`() async throws {
        let page = try await Page(tokens: false)
        #expect(try await page.send(.get, "/board/").text.contains("EventSource"))
    }

    @Test(arguments: [
        ("/board", true), ("/board/stream", true), ("/session", true), ("/other/board/", true),
        ("/fhir/board", false), ("/boards", false), ("/session/x", false), ("/", false),
    ])
    func `the board serves its own paths`(path: String, isOwn: Bool) {
        #expect(BoardResponder<Page.Context>.serves(path: path) == isOwn)
    }
}
