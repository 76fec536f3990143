public import HL7v2
public import Journal
public import Values

/// Where one listener listens, who may connect, how they are answered, and what each may take.
public struct MLLPListenerConfiguration: Sendable {
    /// Monitors that belong together: one name, one tenant.
    public struct Peer: Hashable, Sendable {
        /// The name that their frames carry, at most 255 bytes.
        public var name: String
        /// Where they connect from; nil for anywhere, if they have a certificate.
        public var addressRange: AddressRange?
        /// What their certificate must show; nil if the address is enough.
        public var certificate: CertificateMark?
        public var tenant: TenantID

        public init(
            name: String, addressRange: AddressRange?, certificate: CertificateMark? = nil, tenant: TenantID
        ) {
            (self.name, self.addressRange, self.certificate) = (name, addressRange, certificate)
            self.tenant = tenant
        }
    }

    /// What becomes of an address that no peer's range holds.
    public enum Unlisted: Hashable, Sendable {
        /// It belongs to a tenant, and its address is its name.
        case tenant(TenantID)
        /// Its connection is closed at once, and counted.
        case closed
    }

    /// The listener's name in frames, metrics and logs, at most 255 bytes.
    public var name: String
    public var host: String
    /// 0 for a free one.
    public var port: Int
    /// The first whose certificate is shown decides, else the narrowest range that holds the address.
    public var peers: [Peer]
    public var unlisted: Unlisted
    /// nil for connections in the clear.
    public var transport: SecuredTransport?
    public var ackPolicy = AcknowledgmentPolicy.automatic
    /// The rules of a peer: asked with its name when it connects, and if that gives none, with the header of its first
    /// message. Nil for those of nobody in particular: ``ackPolicy`` and nothing else.
    public var rules: @Sendable (_ peer: String, _ header: HL7Header?) -> ConnectionRules? = { _, _ in nil }
    /// What sends messages of our own to the peers.
    public var outlet: PeerOutlet?
    /// What an acknowledgment waits for.
    public var watermark = JournalWatermark.durable

    /// Connections at the same time; further ones are closed at once, and counted.
    public var connectionsMax = 4_096
    /// Connections of one peer at the same time; further ones are closed at once, and counted.
    public var connectionsPerPeerMax = 4_096
    /// With so many bytes of frames unacknowledged, a connection is not read until it has fewer. What one
    /// read brought is taken whole.
    public var unacknowledgedBytesMax = 4 << 20
    /// The longest message. Together with ``unacknowledgedBytesMax`` it must be within the journal's `appendBytesMax`.
    public var frameBytesMax = 8 << 20
    /// How long a peer must be silent for a doubtful end of a message to count as one.
    public var settleTime: Duration = .milliseconds(200)
    /// When to try again what the journal had no room for.
    public var retryPause: Duration = .milliseconds(250)
    /// How long a shutdown waits for what was received to be stored and answered.
    public var drainTimeMax: Duration = .seconds(10)
    /// How long a connection that is being closed waits for its peer to close too.
    public var lingerTimeMax: Duration = .seconds(1)
    /// How long a TLS handshake may take.
    public var handshakeTimeMax: Duration = .seconds(10)
    /// How often is looked for renewed certificates.
    public var certificateCheck: Duration = .seconds(10)
    /// How long a message may take from its first byte to its last; then the connection is closed, and what came is kept.
    public var messageTimeMax: Duration = .seconds(300)
    /// How long a peer may leave its answers unread; then the connection is closed.
    public var stallTimeMax: Duration = .seconds(60)
    /// How often is looked for peers that have fallen silent.
    public var silenceCheck: Duration = .seconds(1)
    /// How long making a connection may take.
    public var connectTimeout: Duration = .seconds(10)
    /// The pause after the first failure to connect; it doubles from one to the next.
    public var reconnectMin: Duration = .seconds(1)
    /// The longest pause between two attempts to connect.
    public var reconnectMax: Duration = .seconds(60)
    /// Event loops. One is enough for more than a journal takes.
    public var threads = 1

    public init(
        name: String = "mllp", host: String = "127.0.0.1", port: Int = 2575, peers: [Peer] = [],
        unlisted: Unlisted = .tenant(.main)
    ) {
        (self.name, self.host, self.port) = (name, host, port)
        (self.peers, self.unlisted) = (peers, unlisted)
    }

    /// Where the frames of a peer come from that connects from an address and has shown a certificate of an authority
    /// of ours, or none; nil if it may not connect.
    func source(of address: String, showing certificate: PeerCertificate? = nil) -> FrameSource? {
        if let peer = certificate.flatMap({ shown in
            peers.first { $0.certificate?.matches(shown) == true && $0.addressRange?.contains(address) != false }
        }) {
            return FrameSource(tenant: peer.tenant, peer: peer.name, listener: name)
        }
        let ranges = peers.filter { $0.certificate == nil }.compactMap { peer in peer.addressRange.map { (peer, $0) } }
        if let (peer, _) = ranges.filter({ $0.1.contains(address) }).max(by: { $0.1.prefixBits < $1.1.prefixBits }) {
            return FrameSource(tenant: peer.tenant, peer: peer.name, listener: name)
        }
        guard case .tenant(let tenant) = unlisted else { return nil }
        return FrameSource(tenant: tenant, peer: address, listener: name)
    }

    /// What an address counts as until its handshake is done; nil if no certificate would help it.
    func undecidedSource(of address: String) -> FrameSource? {
        let isPossible = peers.contains { $0.certificate != nil && $0.addressRange?.contains(address) != false }
        return isPossible ? FrameSource(tenant: .system, peer: address, listener: name) : nil
    }
}
