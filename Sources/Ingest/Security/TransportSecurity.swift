/// How connections are secured by TLS 1.3: of monitors to a listener, or to a monitor that is called.
///
/// The files are PEM. They are read at the start, and again when they change (``SecuredTransport``).
public struct TransportSecurity: Hashable, Sendable {
    /// What a listener asks of its peers.
    public enum ClientCertificates: String, Hashable, Sendable, CaseIterable {
        /// No certificate; whatever is shown counts for nothing.
        case none
        /// One of the authorities' or none: who has none is known by address alone.
        case optional
        /// One of the authorities'.
        case required
    }

    /// Our own certificate, with those between it and its authority. A listener needs one.
    public var certificateFile: String?
    public var keyFile: String?
    /// The authorities whose certificates count: of clients for a listener, of servers for a connection to a monitor,
    /// where nil means those that the system trusts.
    public var authorityFile: String?
    /// What a listener asks for.
    public var clientCertificates = ClientCertificates.none
    /// The name that a monitor's certificate must have; nil for the host that is connected to.
    public var serverName: String?
    /// Accepts TLS 1.2 too: an outdated version, whose handshake tells certificates to everyone who listens.
    public var allowsOutdatedTLS12 = false

    public init(certificateFile: String? = nil, keyFile: String? = nil, authorityFile: String? = nil) {
        (self.certificateFile, self.keyFile, self.authorityFile) = (certificateFile, keyFile, authorityFile)
    }

    var files: [String] { [certificateFile, keyFile, authorityFile].compactMap(\.self) }
}

/// Why certificates can't be used. Tells the file and what to do, never what is in a key.
public struct TransportSecurityError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
