import Access
import FoundationEssentials
import JWTKit
import Testing
import Values

struct TokenTests {
    private let key = [UInt8](0..<32)
    private let now = Timestamp(year: 2026, month: 1, day: 24, hour: 12)
    private let verifyAll: @Sendable (TenantID) -> Bool = { _ in true }

    private func mint(ttl: Duration = .seconds(3_600), scopes: [String] = []) async throws -> String {
        try await TokenIssuer(key: key)
            .mint(tenant: .main, role: .clinician, subject: "dr.who", scopes: scopes, ttl: ttl, now: now, id: "t-1")
    }

    private func refusal(
        of token: String?, for purpose: TokenPurpose = .api, at time: Timestamp? = nil, tenants: Set<String> = ["main"]
    ) async throws -> TokenError? {
        let verifier = try await TokenVerifier(key: key, isTenant: { tenants.contains($0.name) })
        do {
            _ = try await verifier.verify(token, for: purpose, now: time ?? now)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a minted token gives its principal back`() async throws {
        let verifier = try await TokenVerifier(key: key, isTenant: verifyAll)
        let token = try await mint(scopes: ["user/Observation.rs", "launch"])
        let expected = Principal(
            tenant: .main, role: .clinician, subject: "dr.who", scopes: ["user/Observation.rs", "launch"],
            tokenID: "t-1", expires: now + .seconds(3_600))
        #expect(try await verifier.verify(token, now: now) == expected)
        #expect(try await verifier.verify(token, now: now + .seconds(3_599)) == expected, "also from memory")
    }

    @Test func `a token ends at its time, also one that was accepted before`() async throws {
        let verifier = try await TokenVerifier(key: key, isTenant: verifyAll)
        let token = try await mint(ttl: .seconds(60))
        _ = try await verifier.verify(token, now: now + .seconds(59))
        await #expect(throws: TokenError.expired) { try await verifier.verify(token, now: now + .seconds(60)) }
        #expect(try await refusal(of: token, at: now + .seconds(61)) == .expired)
    }

    @Test func `a token from a clock that is ahead is accepted within 30 seconds`() async throws {
        let token = try await mint()
        #expect(try await refusal(of: token, at: now - .seconds(30)) == nil)
        #expect(try await refusal(of: token, at: now - .seconds(31)) == .notYetValid)
    }

    @Test func `no token, no form, no size`() async throws {
        #expect(try await refusal(of: nil) == .missing)
        #expect(try await refusal(of: "") == .missing)
        let long = String(repeating: "a", count: 4_097)
        for text in ["a", "a.b", "a.b.c", "..", "....", "é.é.é", long] {
            #expect(try await refusal(of: text) == .malformed, "\(text.prefix(10))")
        }
    }

    @Test func `a changed part or another key is a wrong signature`() async throws {
        let token = try await mint()
        let parts = token.split(separator: ".").map(String.init)
        let other = try await TokenIssuer(key: [UInt8](1..<33))
            .mint(tenant: .main, role: .admin, subject: "x", ttl: .seconds(9), now: now, id: "i")
        let body = other.split(separator: ".").map(String.init)[1]
        for forged in [other, "\(parts[0]).\(body).\(parts[2])", "\(parts[0]).\(parts[1]).", token + "AAAA"] {
            #expect(try await refusal(of: forged) == .wrongSignature)
        }
    }

    @Test(arguments: [
        #"{"alg":"none"}"#, #"{"alg":"HS512"}"#, #"{"alg":"RS256","kid":"x"}"#, #"{"typ":"JWT"}"#,
        #"{"alg":"HS256","crit":["b64"]}"#, #"{"alg":"hs256"}"#,
    ])
    func `no header can choose another algorithm`(header: String) async throws {
        let parts = try await mint().split(separator: ".").map(String.init)
        let forged = "\(base64URL(header)).\(parts[1]).\(parts[2])"
        #expect(try await refusal(of: forged) == .unsupportedAlgorithm)
        #expect(try await refusal(of: "\(base64URL(header)).\(parts[1]).") == .unsupportedAlgorithm)
    }

    @Test func `each claim is checked`() async throws {
        func refusalWithout(_ change: (inout [String: Claim]) -> Void) async throws -> TokenError? {
            var claims: [String: Claim] = [
                "iss": .text("afferent"), "sub": .text("s"), "aud": .text("afferent"), "jti": .text("1"),
                "iat": .number(1_769_256_000), "exp": .number(1_769_259_600), "tenant": .text("main"),
                "role": .text("admin"),
            ]
            change(&claims)
            let keys = await JWTKeyCollection().add(hmac: HMACKey(from: key), digestAlgorithm: .sha256)
            return try await refusal(of: keys.sign(Claims(values: claims)))
        }
        #expect(try await refusalWithout { _ in } == nil)
        for name in ["iss", "sub", "aud", "jti", "iat", "exp", "tenant", "role"] {
            #expect(try await refusalWithout { $0[name] = nil } == .missingClaim(name), "\(name)")
        }
        #expect(try await refusalWithout { $0["sub"] = .text("") } == .missingClaim("sub"))
        #expect(try await refusalWithout { $0["iss"] = .text("other") } == .wrongIssuer)
        #expect(try await refusalWithout { $0["aud"] = .text("other") } == .wrongPurpose)
        #expect(try await refusalWithout { $0["tenant"] = .text("north") } == .unknownTenant)
        #expect(try await refusalWithout { $0["tenant"] = .text("NOT A TENANT") } == .unknownTenant)
        #expect(try await refusalWithout { $0["role"] = .text("root") } == .unknownRole)
        #expect(try await refusalWithout { $0["exp"] = .text("soon") } == .malformed)
        #expect(try await refusalWithout { $0["exp"] = .number(1e300) } == .missingClaim("exp"))
        #expect(try await refusalWithout { $0["nbf"] = .number(1_769_256_031) } == .notYetValid)
    }

    @Test func `a ticket of the board opens the board only, no longer than its token`() async throws {
        let issuer = try await TokenIssuer(key: key)
        let verifier = try await TokenVerifier(key: key, isTenant: verifyAll)
        let holder = try await verifier.verify(mint(ttl: .seconds(600)), now: now)
        let session = try await issuer.ticket(for: holder, purpose: .session, ttl: .seconds(3_600), now: now, id: "s-1")
        let guest = try await verifier.verify(session, for: .session, now: now)
        #expect(guest.subject == "dr.who" && guest.role == .clinician && guest.tokenID == "s-1")
        #expect(guest.expires == holder.expires)
        #expect(try await refusal(of: session) == .wrongPurpose)
        #expect(try await refusal(of: session, for: .link) == .wrongPurpose)
        #expect(try await refusal(of: mint(), for: .session) == .wrongPurpose)
        await #expect(throws: TokenError.wrongPurpose) { try await verifier.verify(session, now: now) }
    }

    @Test func `a link signs in once`() async throws {
        let issuer = try await TokenIssuer(key: key)
        let verifier = try await TokenVerifier(key: key, isTenant: verifyAll)
        let token = try await issuer.ticket(
            for: .anonymous(in: .main), purpose: .link, ttl: .seconds(300), now: now, id: "l-1")
        let holder = try await verifier.verify(token, for: .link, now: now)
        var links = RedeemedLinks()
        let expired = Principal(tenant: .main, role: .admin, subject: "x", tokenID: "l-2", expires: now)
        let answers = [
            links.redeem(holder, now: now), links.redeem(holder, now: now),
            links.redeem(holder, now: now + .seconds(300)), links.redeem(expired, now: now),
        ]
        #expect(answers == [true, false, false, false])
    }

    @Test func `used links are remembered up to a limit, and forgotten when they expire`() {
        var links = RedeemedLinks()
        func link(_ number: Int) -> Principal {
            Principal(tenant: .main, role: .admin, subject: "x", tokenID: "\(number)", expires: now + .seconds(9))
        }
        let first = (0..<RedeemedLinks.linksMax).map { links.redeem(link($0), now: now) }
        let oneMore = links.redeem(link(-1), now: now)
        #expect(first.allSatisfy { $0 } && !oneMore)
        let later = Principal(tenant: .main, role: .admin, subject: "x", tokenID: "n", expires: now + .seconds(99))
        let afterExpiry = links.redeem(later, now: now + .seconds(10))
        #expect(afterExpiry)
    }

    @Test func `a weak key and an odd lifetime are refused`() async throws {
        await #expect(throws: TokenError.weakKey) { try await TokenIssuer(key: [UInt8](0..<31)) }
        await #expect(throws: TokenError.weakKey) { try await TokenVerifier(key: [], isTenant: verifyAll) }
        await #expect(throws: TokenError.lifetimeOutOfRange) { try await mint(ttl: .zero) }
        await #expect(throws: TokenError.lifetimeOutOfRange) { try await mint(ttl: .seconds(367 * 86_400)) }
        #expect(try await refusal(of: mint(ttl: .seconds(366 * 86_400))) == nil)
    }

    @Test func `a tenant that is gone is refused, also for a token that was accepted before`() async throws {
        let token = try await mint()
        #expect(try await refusal(of: token, tenants: []) == .unknownTenant)
    }

    @Test func `more tokens than are remembered are all accepted`() async throws {
        let issuer = try await TokenIssuer(key: key)
        let verifier = try await TokenVerifier(key: key, isTenant: verifyAll)
        for number in 0...TokenVerifier.acceptedMax {
            let id = String(number)
            let token = try await issuer.mint(
                tenant: .main, role: .device, subject: "d", ttl: .seconds(9), now: now, id: id)
            #expect(try await verifier.verify(token, now: now).tokenID == id)
        }
    }

    @Test(arguments: [
        (nil, nil), ("", nil), ("Bearer", nil), ("Bearer ", nil), ("Basic abc", nil), ("Bearer abc", "abc"),
        ("bearer  abc", "abc"),
    ])
    func `the header's token is taken out`(header: String?, token: String?) {
        #expect((try? TokenVerifier.bearer(header)) == token)
    }

    private func base64URL(_ text: String) -> String {
        Data(text.utf8).base64EncodedString().filter { $0 != "=" }
            .map { $0 == "+" ? "-" : ($0 == "/" ? "_" : String($0)) }.joined()
    }
}

private enum Claim: Codable {
    case text(String)
    case number(Double)

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        }
    }

    init(from decoder: any Decoder) throws { self = .text(try decoder.singleValueContainer().decode(String.self)) }
}

private struct Claims: JWTPayload {
    let values: [String: Claim]

    init(values: [String: Claim]) { self.values = values }
    init(from decoder: any Decoder) throws { values = try [String: Claim](from: decoder) }
    func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }
    func verify(using algorithm: some JWTAlgorithm) async throws {}
}
