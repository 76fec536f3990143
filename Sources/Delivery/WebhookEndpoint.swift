import Seal
import Values

/// Where events are sent to: an address of the core platform and the secrets it knows us by.
public struct WebhookEndpoint: Sendable {
    /// The name under which the store keeps what was delivered; changing it begins anew.
    public let name: String
    public let url: String
    let signer: WebhookSigner

    /// - Parameters:
    ///   - url: `http://…` or `https://…`.
    ///   - secrets: `whsec_…`, the newest first; more than one while a secret is being replaced.
    /// - Throws: ``WebhookEndpointError``.
    public init(name: String, url: String, secrets: [String]) throws(WebhookEndpointError) {
        let scheme = url.prefix { $0 != ":" }.lowercased()
        guard scheme == "http" || scheme == "https", url.dropFirst(scheme.count).hasPrefix("://"),
            url.utf8.count > scheme.utf8.count + 3, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { throw .malformedURL }
        do { signer = try WebhookSigner(secrets: secrets) } catch { throw .malformedSecret }
        (self.name, self.url) = (name, url)
    }

    /// The request of one attempt.
    func request(id: String, body: [UInt8], at time: Timestamp) -> WebhookClient.Request {
        WebhookClient.Request(
            url: url,
            headers: [("content-type", CloudEvent.contentType), ("user-agent", "afferent")]
                + signer.headers(id: id, timestamp: time, body: body),
            body: body)
    }
}

/// What is wrong with an endpoint's configuration.
public enum WebhookEndpointError: Error, Hashable, Sendable, CustomStringConvertible {
    case malformedURL, malformedSecret

    public var description: String {
        switch self {
        case .malformedURL: "the address of a webhook begins with http:// or https:// and holds no blanks"
        case .malformedSecret: "a webhook secret is whsec_ and the base64 of 24 to 64 bytes"
        }
    }
}
