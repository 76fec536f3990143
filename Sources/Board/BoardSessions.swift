import Access
import Synchronization
import Values

/// Who looks at the board: sessions from tokens and one-time links, held in a cookie that scripts can't read (RULES,
/// Board sessions).
final class BoardSessions: Sendable {
    /// The name of the cookie.
    static let cookie = "afferent-board"

    private struct State {
        var redeemed = RedeemedLinks()
        /// Sessions that were signed out before their end.
        var ended: [String: Timestamp] = [:]
    }

    private let services: BoardServices
    private let state = Mutex(State())

    init(_ services: BoardServices) { self.services = services }

    /// The holder of a session; nil if the cookie is absent, forged, expired or signed out.
    func holder(cookie: String?, tenant: TenantID?) async -> Principal? {
        guard let tokens = services.tokens else {
            return (tenant ?? services.tenants.keys.min()).map { .anonymous(in: $0) }
        }
        let now = services.clock()
        guard let holder = try? await tokens.verifier.verify(cookie, for: .session, now: now), isLive(holder, now),
            tenant == nil || holder.tenant == tenant
        else { return nil }
        return holder
    }

    /// Whether a session goes on.
    func isLive(_ holder: Principal, _ now: Timestamp) -> Bool {
        now < holder.expires && state.withLock { $0.ended[holder.tokenID] == nil }
    }

    /// The holder of a token of the HTTP interface.
    func holder(token: String) async throws(TokenError) -> Principal {
        guard let tokens = services.tokens else { throw .missing }
        return try await tokens.verifier.verify(token, now: services.clock())
    }

    /// The holder of a link that was not used before, and is now.
    func holder(link: String) async throws(TokenError) -> Principal {
        guard let tokens = services.tokens else { throw .missing }
        let now = services.clock()
        let holder = try await tokens.verifier.verify(link, for: .link, now: now)
        guard state.withLock({ $0.redeemed.redeem(holder, now: now) }) else { throw .expired }
        return holder
    }

    /// The cookie of a new session.
    ///
    /// - Parameter path: The only path that the browser sends it to, with what is below.
    func open(for holder: Principal, path: String) async throws -> String {
        guard let tokens = services.tokens else { return "" }
        let value = try await tokens.issuer.ticket(
            for: holder, purpose: .session, ttl: services.limits.session, now: services.clock(), id: services.newID())
        return attributes("\(Self.cookie)=\(value)", path)
    }

    /// Ends a session for good and gives the cookie that takes it from the browser.
    func close(_ holder: Principal, path: String) -> String {
        let now = services.clock()
        state.withLock { state in
            state.ended = state.ended.filter { $0.value > now }
            state.ended[holder.tokenID] = holder.expires
        }
        return attributes("\(Self.cookie)=; Max-Age=0", path)
    }

    private func attributes(_ cookie: String, _ path: String) -> String {
        "\(cookie); Path=\(path); HttpOnly; SameSite=Strict" + (services.isSecure ? "; Secure" : "")
    }
}
