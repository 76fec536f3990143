import Access
import Board
import HTTPTypes
import Hummingbird
import Intake
import Logging
import NIOCore
import Records
import Storage
import Synchronization
import Testing
import Values

/// What a browser sees of the board, over a store in memory, with a clock that stands until it is moved.
final class Page: Sendable {
    struct Context: RemoteAddressRequestContext {
        struct Source: RequestContextSource { let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

        var coreContext: CoreRequestContextStorage
        let remoteAddress: SocketAddress? = nil

        init(source: Source) { coreContext = CoreRequestContextStorage(source: source) }
    }

    struct Reply {
        var status: Int
        var headers: HTTPFields
        var text: String

        var cookie: String { headers[.setCookie] ?? "" }
        /// What a browser sends back.
        var session: String { String(cookie.prefix { $0 != ";" }) }
    }

    static let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12)
    static let other = TenantID("other")!

    let store: Store
    let issuer: TokenIssuer
    let responder: BoardResponder<Context>

    init(tokens: Bool = true, adjust: (inout BoardServices) -> Void = { _ in }) async throws {
        let key = [UInt8](repeating: 7, count: 32)
        store = try Store.inMemory(tenants: [.main, Self.other])
        issuer = try await TokenIssuer(key: key)
        let verifier = try await TokenVerifier(key: key) { [.main, Self.other].contains($0) }
        let (ids, clock) = (Numbers(), Moved())
        self.clock = clock
        var services = BoardServices(
            tenants: [.main: try store.tenant(.main), Self.other: try store.tenant(Self.other)],
            tokens: tokens ? .init(issuer: issuer, verifier: verifier) : nil, lag: { _ in .zero },
            acknowledge: { [store] in try await Self.acknowledge($1, $2, in: try store.tenant($0)) },
            clock: { clock.now },
            newID: { "id-\(ids.next())" }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        services.limits.tick = .milliseconds(5)
        adjust(&services)
        responder = BoardResponder(services)
    }

    let clock: Moved

    /// What the intake does, as far as a page sees it.
    private static func acknowledge(_ id: String, _ request: Intake.RequestContext, in store: TenantStore) async throws
    {
        guard var alert = try store.alert(id) else {
            throw IntakeError(.notFound, .notFound, "there is no alert \(id)")
        }
        alert.acknowledgment = .init(by: request.actor, at: request.now)
        var commit = Commit(time: request.now)
        commit.alerts = [AlertTransition(kind: .acknowledged, alert: alert, decidedAt: request.now, isLate: false)]
        commit.audit = [
            request.auditEntry(action: "acknowledge", target: "alerts/\(id)", patients: [], outcome: "recorded")
        ]
        _ = try await store.commit(commit)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, cookie: String? = nil, bearer: String? = nil, body: String = "",
        headers: [String: String] = [:]
    ) async throws -> Reply {
        let response = try await answer(
            method, path, cookie: cookie, bearer: bearer, body: body, headers: headers)
        let writer = Collector(until: nil)
        try await response.body.write(writer)
        return Reply(status: response.status.code, headers: response.headers, text: writer.text)
    }

    /// The stream's text until it holds what is looked for, or has ended.
    ///
    /// - Parameter opened: Called when the first event was read.
    func stream(
        cookie: String?, at path: String = "/board/stream", until wanted: String,
        opened: @escaping @Sendable () async throws -> Void = {}
    ) async throws -> Reply {
        let response = try await answer(.get, path, cookie: cookie)
        let writer = Collector(until: wanted, opened: opened)
        do { try await response.body.write(writer) } catch is Collector.Enough {}
        return Reply(status: response.status.code, headers: response.headers, text: writer.text)
    }

    func answer(
        _ method: HTTPRequest.Method, _ path: String, cookie: String? = nil, bearer: String? = nil, body: String = "",
        headers: [String: String] = [:]
    ) async throws -> Response {
        var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
        head.headerFields[.cookie] = cookie
        head.headerFields[.authorization] = bearer.map { "Bearer \($0)" }
        for (name, value) in headers { head.headerFields[try #require(HTTPField.Name(name))] = value }
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        return try await responder.respond(to: request, context: Context(source: Context.Source()))
    }

    func token(_ role: Role = .clinician, tenant: TenantID = .main, ttl: Duration = .seconds(3_600)) async throws
        -> String
    {
        try await issuer.mint(
            tenant: tenant, role: role, subject: "dr-<b>gold</b>", ttl: ttl, now: clock.now, id: "token-\(role)")
    }

    /// The cookie of a new session.
    func session(_ tenant: TenantID = .main) async throws -> String {
        try await send(.post, "/session", bearer: token(tenant: tenant)).session
    }

    func audit(_ tenant: TenantID = .main) async throws -> [AuditEntry] {
        try await store.tenant(tenant).audit(page: PageRequest(count: 100)).items.map(\.entry)
    }
}

/// A clock that stands until it is moved.
final class Moved: Sendable {
    private let time = Mutex(Page.start)
    var now: Timestamp { time.withLock { $0 } }
    func move(_ duration: Duration) { time.withLock { $0 = $0 + duration } }
}

/// Takes a body, and enough is enough.
final class Collector: ResponseBodyWriter, Sendable {
    struct Enough: Error {}

    private let taken = Mutex("")
    private let wanted: String?
    private let opened: @Sendable () async throws -> Void

    init(until wanted: String?, opened: @escaping @Sendable () async throws -> Void = {}) {
        (self.wanted, self.opened) = (wanted, opened)
    }

    var text: String { taken.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        let (before, text) = taken.withLock { text in
            defer { text += String(buffer: buffer) }
            return (text, text + String(buffer: buffer))
        }
        if text.contains("event:"), !before.contains("event:") { try await opened() }
        if let wanted, text.contains(wanted) { throw Enough() }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// Counts from 1.
final class Numbers: Sendable {
    private let last = Atomic(0)
    func next() -> Int { last.add(1, ordering: .relaxed).newValue }
}
