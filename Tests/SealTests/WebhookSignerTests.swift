import Seal
import Testing
import Values

struct WebhookSignerTests {
    private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private let id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
    private let sent = Timestamp(microseconds: 1_614_265_330_000_000)
    private let body = Array(#"{"test": 2432232314}"#.utf8)
    private let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

    @Test func `the published vector of Standard Webhooks`() throws {
        let signer = try WebhookSigner(secret: secret)
        #expect(signer.sign(id: id, timestamp: sent, body: body) == signature)
        #expect(signer.headers(id: id, timestamp: sent, body: body).map(\.value) == [id, "1614265330", signature])
    }

    @Test func `one matching signature among several is enough`() throws {
        let signer = try WebhookSigner(secret: secret)
        try signer.verify(
            id: id, timestamp: "1614265330", signatures: "v1a,xyz v1,AAAA \(signature)", body: body, now: sent,
            tolerance: .seconds(300))
    }

    @Test func `a changed body, id, time or signature is refused`() throws {
        let signer = try WebhookSigner(secret: secret)
        func check(id: String? = nil, timestamp: String = "1614265330", signatures: String? = nil, body: [UInt8]? = nil)
            throws
        {
            try signer.verify(
                id: id ?? self.id, timestamp: timestamp, signatures: signatures ?? signature, body: body ?? self.body,
                now: sent, tolerance: .seconds(300))
        }
        try check()
        #expect(throws: WebhookRefusal.noMatchingSignature) { try check(id: "msg_2") }
        #expect(throws: WebhookRefusal.noMatchingSignature) { try check(timestamp: "1614265331") }
        #expect(throws: WebhookRefusal.noMatchingSignature) { try check(signatures: "v1,g0hM") }
        #expect(throws: WebhookRefusal.noMatchingSignature) { try check(signatures: "") }
        #expect(throws: WebhookRefusal.noMatchingSignature) { try check(body: []) }
        #expect(throws: WebhookRefusal.malformedTimestamp) { try check(timestamp: "yesterday") }
        #expect(throws: WebhookRefusal.malformedTimestamp) { try check(timestamp: "9223372036854775807") }
    }

    @Test func `the tolerance holds on both sides`() throws {
        let signer = try WebhookSigner(secret: secret)
        func check(_ offset: Int64) throws {
            try signer.verify(
                id: id, timestamp: "1614265330", signatures: signature, body: body,
                now: Timestamp(microseconds: sent.microseconds + offset * 1_000_000), tolerance: .seconds(300))
        }
        try check(300)
        try check(-300)
        #expect(throws: WebhookRefusal.tooOld) { try check(301) }
        #expect(throws: WebhookRefusal.tooNew) { try check(-301) }
    }

    @Test func `while a secret is replaced both sign`() throws {
        let newer = WebhookSigner.secretText(Array(0..<24))
        let both = try WebhookSigner(secrets: [newer, secret]).sign(id: id, timestamp: sent, body: body)
        #expect(both.split(separator: " ").count == 2)
        for secret in [newer, secret] {
            try WebhookSigner(secret: secret).verify(
                id: id, timestamp: "1614265330", signatures: both, body: body, now: sent, tolerance: .zero)
        }
    }

    @Test(arguments: ["", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_MfKQ", "whsec_!!!!", "WHSEC_AAAA"])
    func `a malformed secret is refused`(text: String) {
        #expect(throws: SealError.malformedSecret) { try WebhookSigner(secret: text) }
    }
}
