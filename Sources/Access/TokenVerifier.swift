import JWTKit
import Synchronization
public import Values

/// Turns tokens into principals, or says why not.
///
/// A token that was accepted is remembered, so that the next request with it costs a look-up; time and tenant are
/// checked each time.
public final class TokenVerifier: Sendable {
    private let keys: JWTKeyCollection
    private let isTenant: @Sendable (TenantID) -> Bool
    private let accepted = Mutex<[AcceptedKey: Accepted]>([:])

    private struct AcceptedKey: Hashable {
        let token: String
        let purpose: TokenPurpose
    }

    private struct Accepted {
        let principal: Principal
        let notBefore: Timestamp
    }

    /// The greatest length of a token.
    public static let bytesMax = 4_096
    /// The greatest number of remembered tokens; when it is reached, all are verified afresh.
    public static let acceptedMax = 4_096
    /// How far the clock of another node may be ahead.
    public static let skew = Duration.seconds(30)

    /// - Parameters:
    ///   - key: The key that ``TokenIssuer`` signs with.
    ///   - isTenant: Whether there is such a tenant now.
    /// - Throws: ``TokenError/weakKey``.
    public init(key: [UInt8], isTenant: @escaping @Sendable (TenantID) -> Bool) async throws(TokenError) {
        keys = try await JWTKeyCollection.hs256(key)
        self.isTenant = isTenant
    }

    /// The token of an `Authorization` header (RFC 6750, 2.1).
    ///
    /// - Throws: ``TokenError/missing`` if there is none or it is of another scheme.
    public static func bearer(_ authorization: String?) throws(TokenError) -> String {
        let parts = (authorization ?? "").split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw .missing }
        let token = parts[1].drop { $0 == " " }
        guard !token.isEmpty else { throw .missing }
        return String(token)
    }

    /// The holder of a token.
    ///
    /// - Throws: ``TokenError`` with the first reason to refuse it, in the order: form, algorithm, signature, claims,
    ///   time, tenant.
    public func verify(
        _ token: String?, for purpose: TokenPurpose = .api, now: Timestamp
    ) async throws(TokenError) -> Principal {
        guard let token, !token.isEmpty else { throw .missing }
        guard token.utf8.count <= Self.bytesMax else { throw .malformed }
        let key = AcceptedKey(token: token, purpose: purpose)
        let known = accepted.withLock { $0[key] }
        let candidate: Accepted
        if let known { candidate = known } else { candidate = try await parse(token, for: purpose) }
        guard now < candidate.principal.expires else { throw .expired }
        guard now + Self.skew >= candidate.notBefore else { throw .notYetValid }
        guard isTenant(candidate.principal.tenant) else { throw .unknownTenant }
        if known == nil { remember(candidate, as: key) }
        return candidate.principal
    }

    private func remember(_ candidate: Accepted, as key: AcceptedKey) {
        accepted.withLock { tokens in
            if tokens.count >= Self.acceptedMax { tokens.removeAll(keepingCapacity: true) }
            tokens[key] = candidate
        }
    }

    private func parse(_ token: String, for purpose: TokenPurpose) async throws(TokenError) -> Accepted {
        try Self.checkHeader(token)
        let claims: TokenClaims
        do {
            claims = try await keys.verify(token, as: TokenClaims.self)
        } catch let error as JWTError where error.errorType == .signatureVerificationFailed {
            throw .wrongSignature
        } catch {
            throw .malformed
        }
        let (principal, notBefore) = try claims.accepted(for: purpose)
        return Accepted(principal: principal, notBefore: notBefore)
    }

    /// Nothing of the header is used to choose a key or an algorithm; a header that asks for something else is refused
    /// all the same.
    private static func checkHeader(_ token: String) throws(TokenError) {
        let header: JWTHeader
        do {
            header = try DefaultJWTParser().parse(Array(token.utf8), as: AnyClaims.self).header
        } catch {
            throw .malformed
        }
        guard header.alg == "HS256", header.fields["crit"] == nil else { throw .unsupportedAlgorithm }
    }

    private struct AnyClaims: JWTPayload {
        func verify(using algorithm: some JWTAlgorithm) async throws {}
    }
}
