import JWTKit
import Values

/// What a token is for; it is the token's audience.
public enum TokenPurpose: String, CaseIterable, Hashable, Sendable {
    /// The `Authorization` header of the HTTP interface.
    case api = "afferent"
    /// The cookie of the board, for `/board` and its stream only.
    case session = "afferent-board"
    /// The link that signs in to the board once (see ``RedeemedLinks``).
    case link = "afferent-link"
}

/// The claims of a token (RFC 7519, 4.1), and ours: `tenant`, `role` and `scope` (RFC 8693, 4.2).
struct TokenClaims: JWTPayload {
    var iss: String?
    var sub: String?
    var aud: AudienceClaim?
    var exp: Double?
    var iat: Double?
    var nbf: Double?
    var jti: String?
    var tenant: String?
    var role: String?
    var scope: String?

    static let issuer = "afferent"

    init(_ principal: Principal, purpose: TokenPurpose, issued: Timestamp) {
        iss = Self.issuer
        sub = principal.subject
        aud = AudienceClaim(value: [purpose.rawValue])
        iat = Self.seconds(issued)
        nbf = iat
        exp = Self.seconds(principal.expires)
        jti = principal.tokenID
        tenant = principal.tenant.name
        role = principal.role.rawValue
        scope = principal.scopes.isEmpty ? nil : principal.scopes.joined(separator: " ")
    }

    /// Nothing: ``TokenVerifier`` checks the claims against a clock that is passed in.
    func verify(using algorithm: some JWTAlgorithm) async throws {}

    private static func seconds(_ time: Timestamp) -> Double {
        (Double(time.microseconds) / 1_000_000).rounded(.down)
    }

    /// The holder and the time from which the token is valid; nothing is compared with a clock here.
    func accepted(for purpose: TokenPurpose) throws(TokenError) -> (principal: Principal, notBefore: Timestamp) {
        guard iss == Self.issuer else { throw iss == nil ? .missingClaim("iss") : .wrongIssuer }
        guard let aud else { throw .missingClaim("aud") }
        guard aud.value == [purpose.rawValue] else { throw .wrongPurpose }
        guard let sub, !sub.isEmpty else { throw .missingClaim("sub") }
        guard let jti, !jti.isEmpty else { throw .missingClaim("jti") }
        guard let expires = exp.flatMap(Self.time) else { throw .missingClaim("exp") }
        guard let issued = iat.flatMap(Self.time) else { throw .missingClaim("iat") }
        guard let notBefore = (nbf ?? iat).flatMap(Self.time) else { throw .missingClaim("nbf") }
        guard let tenant else { throw .missingClaim("tenant") }
        guard let tenantID = Self.tenantID(tenant) else { throw .unknownTenant }
        guard let role else { throw .missingClaim("role") }
        guard let role = Role(rawValue: role) else { throw .unknownRole }
        let scopes = (scope ?? "").split(separator: " ").map(String.init)
        let principal = Principal(
            tenant: tenantID, role: role, subject: sub, scopes: scopes, tokenID: jti, expires: expires)
        return (principal, max(notBefore, issued))
    }

    private static func tenantID(_ name: String) -> TenantID? { TenantID(name) }

    /// The time of a NumericDate, up to the year 9999.
    private static func time(_ seconds: Double) -> Timestamp? {
        guard seconds >= 0, seconds < 253_402_300_800 else { return nil }
        return Timestamp(microseconds: Int64(seconds * 1_000_000))
    }
}
