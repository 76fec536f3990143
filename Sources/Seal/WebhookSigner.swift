public import Values

/// Signs and verifies webhooks (Standard Webhooks 1.0.0, symmetric signatures).
///
/// A signature is the base64 of HMAC-SHA256 over `id.timestamp.body`. While a secret is being replaced a message carries a
/// signature of each secret, separated by spaces, and one that matches is enough.
public struct WebhookSigner: Sendable {
    private let secrets: [[UInt8]]

    /// Makes a signer from a secret as it is given to people: `whsec_` and base64.
    ///
    /// - Throws: ``SealError/malformedSecret`` unless 24 to 64 bytes come out.
    public init(secret: String) throws(SealError) { try self.init(secrets: [secret]) }

    /// Makes a signer from the secrets in force, the newest first.
    ///
    /// - Throws: ``SealError/malformedSecret``, also if there is none.
    public init(secrets: [String]) throws(SealError) {
        self.secrets = try secrets.map { (secret) throws(SealError) in
            guard secret.hasPrefix("whsec_"), let bytes = Base64.standard.decode(String(secret.dropFirst(6))),
                (24...64).contains(bytes.count)
            else { throw .malformedSecret }
            return bytes
        }
        guard !secrets.isEmpty else { throw .malformedSecret }
    }

    /// The text of a new secret.
    ///
    /// - Parameter bytes: 24 to 64 random bytes.
    public static func secretText(_ bytes: [UInt8]) -> String {
        precondition((24...64).contains(bytes.count), "a webhook secret has 24 to 64 bytes")
        return "whsec_" + Base64.standard.encode(bytes)
    }

    /// The value of `webhook-signature` for one attempt: `v1,…`.
    ///
    /// - Parameters:
    ///   - id: The message's id, the same for all attempts; without a point.
    ///   - timestamp: When this attempt is made; whole seconds are signed.
    ///   - body: The body exactly as it is sent.
    public func sign(id: String, timestamp: Timestamp, body: [UInt8]) -> String {
        let content = Self.content(id: id, timestamp: Self.text(of: timestamp), body: body)
        return secrets.map { "v1," + Base64.standard.encode(Digest256.code(of: content, key: $0).bytes) }
            .joined(separator: " ")
    }

    /// The three headers of one attempt.
    public func headers(id: String, timestamp: Timestamp, body: [UInt8]) -> [(name: String, value: String)] {
        [
            ("webhook-id", id), ("webhook-timestamp", Self.text(of: timestamp)),
            ("webhook-signature", sign(id: id, timestamp: timestamp, body: body)),
        ]
    }

    /// Checks the headers of a webhook that was received, in a time that doesn't depend on the signature.
    ///
    /// - Parameters:
    ///   - timestamp: The text of `webhook-timestamp`.
    ///   - signatures: The text of `webhook-signature`; schemes other than `v1` are passed over.
    ///   - tolerance: How far the timestamp may be from `now`, either way; the specification advises five minutes.
    /// - Throws: ``WebhookRefusal``.
    public func verify(
        id: String, timestamp: String, signatures: String, body: [UInt8], now: Timestamp, tolerance: Duration
    ) throws(WebhookRefusal) {
        guard let seconds = Int64(timestamp), abs(seconds) < 1 << 40 else { throw .malformedTimestamp }
        let age = now - Timestamp(microseconds: seconds * 1_000_000)
        guard age <= tolerance else { throw .tooOld }
        guard age >= .zero - tolerance else { throw .tooNew }
        let content = Self.content(id: id, timestamp: timestamp, body: body)
        let codes = secrets.map { Digest256.code(of: content, key: $0) }
        var matches = false
        for signature in signatures.split(separator: " ") where signature.hasPrefix("v1,") {
            guard let given = Base64.standard.decode(String(signature.dropFirst(3))) else { continue }
            for code in codes { matches = code.isEqual(inConstantTime: given) || matches }
        }
        guard matches else { throw .noMatchingSignature }
    }

    private static func text(of timestamp: Timestamp) -> String { String(timestamp.microseconds / 1_000_000) }

    private static func content(id: String, timestamp: String, body: [UInt8]) -> [UInt8] {
        Array("\(id).\(timestamp).".utf8) + body
    }
}

/// Why a webhook is not believed.
public enum WebhookRefusal: Error, Hashable, Sendable {
    case malformedTimestamp, tooOld, tooNew, noMatchingSignature
}
