import Access
public import Hummingbird
import HTTPTypes
import Intake
import Logging
import NIOCore
import Storage
import Synchronization
import Values

/// The clinicians' page as a responder of Hummingbird's: sign-in, page and stream.
///
/// | request | answer |
/// |---|---|
/// | `GET /board/` | the page; without a session the sign-in page |
/// | `GET /board/link/{ticket}` | a session, once, and on to the page |
/// | `GET /board/stream` | beds and alerts as Server-Sent Events; 401 without a session |
/// | `GET /board/waves?bed=…&all=…` | live waves of the beds named, as Server-Sent Events |
/// | `POST /board/alerts/{id}/acknowledge` | who looks takes care of the alert |
/// | `POST /session` | a session from a token, in the form field `token` or as a bearer token |
/// | `POST /board/signout` | the end of the session |
///
/// The same below `/{tenant}` for a session of that tenant. Sign-ins, page views and streams are audited before they are
/// answered; if that fails, the answer is 503.
public struct BoardResponder<Context: RemoteAddressRequestContext>: HTTPResponder {
    private let services: BoardServices
    private let sessions: BoardSessions
    private let streams = StreamCount()
    private let waveStreams = StreamCount()

    public init(_ services: BoardServices) {
        (self.services, sessions) = (services, BoardSessions(services))
    }

    /// Whether a path is the board's.
    public static func serves(path: String) -> Bool { BoardPath(path) != nil }

    /// Answers a request; failures are answers too.
    public func respond(to request: Request, context: Context) async throws -> Response {
        guard let path = BoardPath(request.uri.path), path.tenant.map({ services.tenants[$0] != nil }) ?? true else {
            return .text(.notFound, "there is nothing at this address")
        }
        let visit = Visit(
            path: path, request: request, origin: context.remoteAddress?.ipAddress ?? "unknown",
            id: services.newID())
        do {
            switch (request.method, path.rest) {
            case (.get, []) where !request.uri.path.hasSuffix("/"): return .redirect(to: path.board + "/")
            case (.get, []): return try await page(visit)
            case (.get, ["stream"]): return try await stream(visit)
            case (.get, ["waves"]): return try await waves(visit)
            case (.get, let rest) where rest.count == 2 && rest[0] == "link":
                return try await signIn(visit, link: rest[1])
            case (.post, ["session"]): return try await signIn(visit)
            case (.post, ["signout"]): return try await signOut(visit)
            case (.post, let rest) where rest.count == 3 && rest[0] == "alerts" && rest[2] == "acknowledge":
                return try await acknowledge(rest[1], visit)
            case (_, []), (_, ["stream"]), (_, ["waves"]), (_, ["session"]), (_, ["signout"]):
                return .text(.methodNotAllowed, "this address does not take \(request.method.rawValue)")
            default: return .text(.notFound, "there is nothing at this address")
            }
        } catch {
            let failure = (error as? StoreError)?.description ?? "\(type(of: error))"
            services.logger.error("the board failed", metadata: ["request": "\(visit.id)", "failure": "\(failure)"])
            return .text(.serviceUnavailable, "the board is not available now; try again")
        }
    }

    /// One request.
    private struct Visit: Sendable {
        let path: BoardPath
        let request: Request
        let origin: String
        let id: String

        var cookie: String? { request.cookies[BoardSessions.cookie]?.value }

        /// Whether no page of another site made the request, as far as the browser says (Fetch Metadata; RFC 6454).
        var isOwn: Bool {
            if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
                return site == "same-origin"
            }
            guard let origin = request.headers[.origin] else { return true }
            return request.head.authority.map { origin.hasSuffix("://\($0)") } ?? false
        }

        func context(of holder: Principal, now: Timestamp) -> Intake.RequestContext {
            Intake.RequestContext(
                actor: holder.subject, role: holder.role.rawValue, origin: origin, requestID: id, now: now)
        }
    }

    // MARK: Sign-in

    private func signIn(_ visit: Visit, link: String? = nil) async throws -> Response {
        let holder: Principal
        do throws(TokenError) {
            if let link {
                holder = try await sessions.holder(link: link)
            } else {
                holder = try await sessions.holder(token: await token(visit.request))
            }
        } catch {
            let text = link == nil ? "This token can't be used: \(error)." : "This link was used before or has expired."
            return signInPage(visit, .unauthorized, text)
        }
        guard visit.path.tenant == nil || visit.path.tenant == holder.tenant else {
            return signInPage(visit, .unauthorized, "This token is for another tenant.")
        }
        guard try await isPermitted(holder, "login", "board/session", visit) else {
            return signInPage(visit, .forbidden, "The role \(holder.role.rawValue) may not see the board.")
        }
        var response = Response.redirect(to: visit.path.board + "/")
        response.headers[.setCookie] = try await sessions.open(for: holder, path: visit.path.board)
        return response.hardened()
    }

    /// The token of a form or of a header; empty if there is none.
    private func token(_ request: Request) async -> String {
        if let token = try? TokenVerifier.bearer(request.headers[.authorization]) { return token }
        guard let body = try? await request.body.collect(upTo: services.limits.formBytes) else { return "" }
        let fields = String(buffer: body).split(separator: "&")
        let field = fields.first { $0.hasPrefix("token=") } ?? ""
        // A token has no character that a form escapes; what surrounds one that was pasted is cut off.
        return String(field.dropFirst("token=".count)).replacing("%0D%0A", with: "").replacing("+", with: "")
    }

    private func signOut(_ visit: Visit) async throws -> Response {
        var response = Response.redirect(to: visit.path.board + "/")
        if let holder = await sessions.holder(cookie: visit.cookie, tenant: visit.path.tenant) {
            response.headers[.setCookie] = sessions.close(holder, path: visit.path.board)
            _ = try await isPermitted(holder, "logout", "board/session", visit)
        }
        return response.hardened()
    }

    private func signInPage(_ visit: Visit, _ status: HTTPResponse.Status, _ notice: String = "") -> Response {
        .page(status, BoardPage.signIn(root: visit.path.root, notice: notice, nonce: services.newID()))
    }

    // MARK: The page and its stream

    private func page(_ visit: Visit) async throws -> Response {
        guard let holder = await sessions.holder(cookie: visit.cookie, tenant: visit.path.tenant) else {
            return signInPage(visit, .ok)
        }
        guard try await isPermitted(holder, "read", "board", visit) else {
            return signInPage(visit, .forbidden, "The role \(holder.role.rawValue) may not see the board.")
        }
        let silence = services.limits.heartbeat * 3
        return .page(
            .ok,
            BoardPage.board(
                holder: holder, canSignOut: services.tokens != nil, canAcknowledge: Self.mayAcknowledge(holder),
                silence: silence, waveBeds: services.limits.waveBeds, nonce: services.newID()))
    }

    private func stream(_ visit: Visit) async throws -> Response {
        let (holder, store): (Principal, TenantStore)
        switch try await viewer(visit, "board/stream") {
        case .refused(let refusal): return refusal
        case .permitted(let who, let what): (holder, store) = (who, what)
        }
        guard let place = streams.enter(limit: services.limits.streams) else { return Self.full }
        let stream = BoardStream(holder: holder, store: store, services: services, sessions: sessions) { patients in
            try await audit(holder, "read", "board/stream", patients, .ok, visit)
        }
        let opening = try await stream.open()
        return .events(
            ResponseBody { writer in
                // The place is given free when the stream ends, or when it never began.
                defer { withExtendedLifetime(place) {} }
                try await stream.run(opening, to: &writer)
                try await writer.finish(nil)
            })
    }

    private func waves(_ visit: Visit) async throws -> Response {
        let (holder, store): (Principal, TenantStore)
        switch try await viewer(visit, "board/waves") {
        case .refused(let refusal): return refusal
        case .permitted(let who, let what): (holder, store) = (who, what)
        }
        let query = visit.request.uri.queryParameters
        let opened = Array(query.getAll("all").map { String($0) }.prefix(services.limits.waveBeds))
        let beds = query.getAll("bed").map { String($0) }.prefix(services.limits.waveBeds - opened.count)
        guard let place = waveStreams.enter(limit: services.limits.streams) else { return Self.full }
        let stream = WaveStream(
            holder: holder, store: store, services: services, sessions: sessions, beds: Set(beds), opened: Set(opened)
        ) { patients in
            try await audit(holder, "read", "board/waves", patients, .ok, visit)
        }
        try await audit(holder, "read", "board/waves", [], .ok, visit)
        return .events(
            ResponseBody { writer in
                defer { withExtendedLifetime(place) {} }
                try await stream.run(to: &writer)
                try await writer.finish(nil)
            })
    }

    private static func mayAcknowledge(_ holder: Principal) -> Bool {
        AccessPolicy().decide(holder, .write(.alerts), in: holder.tenant).isPermitted
    }

    /// The page hears over its stream what this changes, like all others. The cookie comes with no request that another
    /// site's page makes; where everyone may look there is none, so the browser's word counts.
    private func acknowledge(_ alert: String, _ visit: Visit) async throws -> Response {
        let target = "alerts/\(alert)"
        let holder: Principal
        switch try await viewer(visit, target) {
        case .refused(let refusal): return refusal
        case .permitted(let who, _): holder = who
        }
        guard visit.isOwn, Self.mayAcknowledge(holder) else {
            try await audit(holder, "acknowledge", target, [], .forbidden, visit)
            let reason =
                visit.isOwn ? "the role \(holder.role.rawValue) may not do this" : "this is for the board's page"
            return .text(.forbidden, reason)
        }
        do {
            try await services.acknowledge(holder.tenant, alert, visit.context(of: holder, now: services.clock()))
            return Response(status: .noContent).hardened()
        } catch let error as IntakeError {
            try await audit(holder, "acknowledge", target, [], .conflict, visit)
            return .text(
                error.category == .notFound ? .notFound : .conflict, error.issues.map(\.text).joined(separator: "; "))
        }
    }

    private static var full: Response { .text(.serviceUnavailable, "too many pages are open") }

    private enum Viewer {
        case permitted(Principal, TenantStore)
        case refused(Response)
    }

    /// Who looks, if there is a session that may.
    private func viewer(_ visit: Visit, _ target: String) async throws -> Viewer {
        guard let holder = await sessions.holder(cookie: visit.cookie, tenant: visit.path.tenant),
            let store = services.tenants[holder.tenant]
        else { return .refused(.text(.unauthorized, "sign in at \(visit.path.board)/")) }
        guard AccessPolicy().decide(holder, .read(.board), in: holder.tenant).isPermitted else {
            _ = try await isPermitted(holder, "read", target, visit)
            return .refused(.text(.forbidden, "the role \(holder.role.rawValue) may not see the board"))
        }
        return .permitted(holder, store)
    }

    // MARK: Access and audit

    /// Decides and writes the audit entry, whatever the decision is.
    private func isPermitted(
        _ holder: Principal, _ action: String, _ target: String, _ visit: Visit
    ) async throws -> Bool {
        let decision = AccessPolicy().decide(holder, .read(.board), in: holder.tenant)
        try await audit(holder, action, target, [], decision.isPermitted ? .ok : .forbidden, visit)
        return decision.isPermitted
    }

    private func audit(
        _ holder: Principal, _ action: String, _ target: String, _ patients: [String], _ status: HTTPResponse.Status,
        _ visit: Visit
    ) async throws {
        guard let store = services.tenants[holder.tenant] else { return }
        var commit = Commit(time: services.clock())
        commit.isInteractive = true
        commit.audit = [
            AuditEntry(
                time: commit.time, actor: holder.subject, role: holder.role.rawValue, action: action, target: target,
                patients: patients, outcome: "\(status.code)", origin: visit.origin, trace: visit.id)
        ]
        _ = try await store.commit(commit)
    }
}

/// A path of the board: `/board/…` or `/session`, or the same below a tenant.
struct BoardPath: Hashable, Sendable {
    let tenant: TenantID?
    /// What is below the board; `session` for the place that gives sessions.
    let rest: [String]

    init?(_ path: String) {
        var segments = path.split(separator: "/").map(String.init)
        tenant = segments.first.flatMap { TenantID($0) }
        if tenant != nil { segments.removeFirst() }
        switch segments.first {
        case "board"?: rest = Array(segments.dropFirst())
        case "session"? where segments.count == 1: rest = segments
        default: return nil
        }
    }

    /// What comes before the board.
    var root: String { tenant.map { "/\($0)" } ?? "" }
    var board: String { root + "/board" }
}

/// How many streams are open.
final class StreamCount: Sendable {
    private let count = Mutex(0)

    /// A place among the open streams, given free with its last reference.
    final class Place: Sendable {
        private let count: StreamCount

        fileprivate init(_ count: StreamCount) { self.count = count }
        deinit { count.count.withLock { $0 -= 1 } }
    }

    /// Nil if the limit is reached.
    func enter(limit: Int) -> Place? {
        let isFree = count.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
        return isFree ? Place(self) : nil
    }
}

extension Response {
    fileprivate static func text(_ status: HTTPResponse.Status, _ text: String) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n"))
        ).hardened()
    }

    fileprivate static func page(_ status: HTTPResponse.Status, _ page: BoardPage) -> Response {
        var response = Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page.html)))
        response.headers[.contentSecurityPolicy] = page.policy
        return response.hardened()
    }

    /// A stream of Server-Sent Events.
    fileprivate static func events(_ body: ResponseBody) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8"], body: body
        ).hardened()
    }

    fileprivate static func redirect(to place: String) -> Response {
        Response(status: .seeOther, headers: [.location: place]).hardened()
    }

    /// With the headers that every answer of the board has.
    fileprivate func hardened() -> Response {
        var response = self
        response.headers[.cacheControl] = "no-store"
        let fields = [
            ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("X-Frame-Options", "DENY"),
        ]
        for (name, value) in fields {
            if let field = HTTPField.Name(name) { response.headers[field] = value }
        }
        return response
    }
}
