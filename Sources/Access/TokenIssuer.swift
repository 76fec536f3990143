import JWTKit
public import Values

/// Makes signed tokens: JSON Web Tokens with HS256 (RFC 7519, RFC 7518, 3.2).
///
/// Time and id are passed in.
public struct TokenIssuer: Sendable {
    private let keys: JWTKeyCollection

    /// The fewest bytes of a key.
    public static let keyBytesMin = 32
    /// The longest life of a token.
    public static let lifetimeMax = Duration.seconds(366 * 86_400)

    /// - Parameter key: At least ``keyBytesMin`` random bytes.
    /// - Throws: ``TokenError/weakKey``.
    public init(key: [UInt8]) async throws(TokenError) {
        keys = try await JWTKeyCollection.hs256(key)
    }

    /// Makes a token for the HTTP interface.
    ///
    /// - Parameters:
    ///   - subject: Whom it is for; audit entries name it.
    ///   - id: A fresh random text that tells this token from all others.
    /// - Throws: ``TokenError/lifetimeOutOfRange``.
    public func mint(
        tenant: TenantID, role: Role, subject: String, scopes: [String] = [], ttl: Duration, now: Timestamp, id: String
    ) async throws -> String {
        try Self.check(ttl)
        let principal = Principal(
            tenant: tenant, role: role, subject: subject, scopes: scopes, tokenID: id, expires: now + ttl)
        return try await sign(principal, for: .api, now: now)
    }

    /// Makes the value of the board's cookie, or the token of a link that signs in, for a principal.
    ///
    /// It ends when the principal's own token does, or earlier.
    ///
    /// - Throws: ``TokenError/lifetimeOutOfRange``.
    public func ticket(
        for principal: Principal, purpose: TokenPurpose, ttl: Duration, now: Timestamp, id: String
    ) async throws -> String {
        try Self.check(ttl)
        let ticket = Principal(
            tenant: principal.tenant, role: principal.role, subject: principal.subject, scopes: principal.scopes,
            tokenID: id, expires: min(now + ttl, principal.expires))
        return try await sign(ticket, for: purpose, now: now)
    }

    private func sign(_ principal: Principal, for purpose: TokenPurpose, now: Timestamp) async throws -> String {
        try await keys.sign(TokenClaims(principal, purpose: purpose, issued: now))
    }

    private static func check(_ ttl: Duration) throws(TokenError) {
        guard ttl >= .seconds(1), ttl <= lifetimeMax else { throw .lifetimeOutOfRange }
    }
}

extension JWTKeyCollection {
    /// A collection with one key for one algorithm, so that no header can choose another.
    static func hs256(_ key: [UInt8]) async throws(TokenError) -> JWTKeyCollection {
        guard key.count >= TokenIssuer.keyBytesMin else { throw .weakKey }
        return await JWTKeyCollection().add(hmac: HMACKey(from: key), digestAlgorithm: .sha256)
    }
}
