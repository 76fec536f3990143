import Access
import HTTPTypes
import Records
import Storage
import Testing
import Values

/// Acknowledgement on the board: who may, what others see, and what no other site can do.
struct AcknowledgmentTests {
    private static let path = "/board/alerts/a-1/acknowledge"

    @Test func `who acknowledges is seen by every page, and audited`() async throws {
        let page = try await Page()
        try await page.measure("85", alert: .raised)
        let (mine, other) = (try await page.session(), try await page.session())
        let reply = try await page.stream(cookie: other, until: "\"acknowledged\"") {
            let reply = try await page.send(.post, Self.path, cookie: mine)
            #expect(reply.status == 204)
        }
        #expect(
            reply.text.contains(#""acknowledged":{"by":"dr-<b>gold</b>","at":\#(page.clock.now.microseconds / 1_000)}"#)
        )
        #expect(try await page.audit().contains { $0.action == "acknowledge" && $0.target == "alerts/a-1" })
    }

    @Test func `without a session, or for an alert that is not there, nothing is acknowledged`() async throws {
        let page = try await Page()
        try await page.measure("85", alert: .raised)
        #expect(try await page.send(.post, Self.path).status == 401)
        let (foreign, own) = (try await page.session(Page.other), try await page.session())
        #expect(try await page.send(.post, Self.path, cookie: foreign).status == 404)
        #expect(try await page.send(.get, Self.path, cookie: own).status == 404)
        let alert = try page.store.tenant(.main).alert("a-1")
        #expect(alert != nil && alert?.acknowledgment == nil)
    }

    @Test(arguments: [
        (["Sec-Fetch-Site": "same-origin"], 204), (["Sec-Fetch-Site": "cross-site"], 403),
        (["Origin": "http://localhost"], 204), (["Origin": "http://evil.example"], 403), ([:], 204),
    ])
    func `where everyone may look, another site's page can't acknowledge`(headers: [String: String], status: Int)
        async throws
    {
        let page = try await Page(tokens: false)
        try await page.measure("85", alert: .raised)
        #expect(try await page.send(.post, Self.path, headers: headers).status == status)
    }

    @Test func `the page offers it to those who may`() async throws {
        let page = try await Page()
        let session = try await page.session()
        #expect(try await page.send(.get, "/board/", cookie: session).text.contains(" data-acknowledge>"))
    }
}
