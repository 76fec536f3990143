import HTTPTypes

/// The address that links, `Location` and `fullUrl` begin with.
public struct PublicAddress: Hashable, Sendable {
    /// `http.publicURL`, without a slash at the end; nil for none.
    public var publicURL: String?
    /// `http.hosts`: values of the Host header that may be used if there is no ``publicURL``.
    public var hosts: Set<String> = []
    /// The address that the server listens at, for requests whose Host header is not to be trusted.
    public var listening = "http://127.0.0.1:8080"

    public init() {}

    /// The root for the links of an answer.
    ///
    /// Anyone can send any Host header, so it is used only if it is loopback or was listed.
    func root(for head: HTTPRequest) -> String {
        if let publicURL { return publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL }
        guard let host = head.authority, Self.isLoopback(host) || hosts.contains(host) else { return listening }
        return "\(head.scheme ?? "http")://\(host)"
    }

    private static func isLoopback(_ host: String) -> Bool {
        let name: Substring
        if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
            name = host[...end]
        } else {
            name = host.prefix { $0 != ":" }
        }
        let port = host[name.endIndex...]
        guard port.isEmpty || port.first == ":" && port.dropFirst().utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
            return false
        }
        return name == "localhost" || name == "127.0.0.1" || name == "[::1]"
    }
}
