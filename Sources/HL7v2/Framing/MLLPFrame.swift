/// One thing that a peer sent: a message, or whatever else the stream held at that place.
///
/// Nothing is left out: each byte of a stream is in exactly one item, but for the framing bytes themselves and the
/// padding between frames, which ``MLLPFramer/paddingBytes`` counts.
public struct MLLPFrame: Hashable, Sendable {
    /// What the bytes are.
    public enum Content: String, Hashable, Sendable {
        /// One whole message, or what its sender framed as one.
        case message
        /// A frame without content: a sign of life, never acknowledged.
        case heartbeat
        /// The `FHS`, `BHS`, `BTS` and `FTS` segments around the messages of a batch.
        case batch
        /// Bytes outside frames, or in one before its first header, that are neither a message nor padding: never
        /// acknowledged.
        case stray
        /// The beginning of a message whose connection ended before it did: never acknowledged.
        case truncated
        /// The first bytes of a message that is longer than the limit; the rest follows as `stray`.
        case overlong
        /// The connection began like TLS (these two bytes); nothing more is read from it.
        case tls
        /// The connection began like HTTP (these four bytes); nothing more is read from it.
        case http
    }

    /// How a message's framing departs from `0B … 1C 0D`.
    public struct Departures: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// There was no start byte.
        public static let noStart = Departures(rawValue: 1)
        /// The next frame began before this one had ended.
        public static let noEnd = Departures(rawValue: 2)
        /// The frame held more than this.
        public static let shared = Departures(rawValue: 4)
    }

    public let content: Content
    /// The bytes without frame, byte order mark and padding.
    public let bytes: [UInt8]
    /// Where the first of the bytes stands, counted from the beginning of the connection.
    public let offset: Int
    public let departures: Departures

    public init(_ content: Content, bytes: [UInt8], offset: Int, departures: Departures = []) {
        (self.content, self.bytes, self.offset, self.departures) = (content, bytes, offset, departures)
    }
}
