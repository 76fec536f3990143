/// Why a token is refused, or can't be made.
///
/// No case and no description carries the token or a part of it.
public enum TokenError: Error, Hashable, Sendable, CustomStringConvertible {
    case missing
    /// Not three parts of base64url and JSON, or more than ``TokenVerifier/bytesMax``.
    case malformed
    /// The header names another algorithm than HS256, or extensions that must be understood.
    case unsupportedAlgorithm
    case wrongSignature
    case expired
    case notYetValid
    case wrongIssuer
    /// Made for something else: a session of the board can't be used for the API, and the other way round.
    case wrongPurpose
    /// A claim is absent, empty or of the wrong type.
    case missingClaim(String)
    case unknownTenant
    case unknownRole
    /// The signing key has fewer than 32 bytes (RFC 7518, 3.2).
    case weakKey
    /// The lifetime is not between one second and ``TokenIssuer/lifetimeMax``.
    case lifetimeOutOfRange

    public var description: String {
        switch self {
        case .missing: "no token was sent; send the header `Authorization: Bearer …`"
        case .malformed: "the token is malformed"
        case .unsupportedAlgorithm: "the token is not signed with HS256"
        case .wrongSignature: "the token's signature is wrong; it was signed with another key, or was changed"
        case .expired: "the token has expired; ask for a new one"
        case .notYetValid: "the token is not valid yet; compare the clocks"
        case .wrongIssuer: "the token was issued by someone else"
        case .wrongPurpose: "the token was made for another purpose"
        case .missingClaim(let name): "the token's claim \(name) is missing or has the wrong type"
        case .unknownTenant: "the token's tenant is not known here"
        case .unknownRole: "the token's role is not known here"
        case .weakKey: "the key for tokens needs at least 32 bytes"
        case .lifetimeOutOfRange: "a token lives from one second to 366 days"
        }
    }
}
