public import HL7v2

/// How the connections of a peer are kept, as its dialect wants it.
public struct ConnectionRules: Hashable, Sendable {
    public var acknowledgment = AcknowledgmentPolicy.automatic
    /// nil: nothing is sent but answers.
    public var keepAlive: KeepAlive?
    /// How long the peer may be silent before that is told; nil if its silence says nothing.
    public var silence: Duration?
    /// How the dialect frames messages otherwise than MLLP says; any other departure is logged once a connection.
    public var departures: MLLPFrame.Departures = []

    public init() {}

    /// A message that is sent again and again while a connection is open.
    ///
    /// The same message from the peer is a sign of life and nothing else: it is neither kept nor answered.
    public struct KeepAlive: Hashable, Sendable {
        /// The message without its frame.
        public var message: [UInt8]
        public var interval: Duration

        public init(message: [UInt8], interval: Duration) { (self.message, self.interval) = (message, interval) }
    }
}

extension ConnectionRules.KeepAlive {
    /// The message in its frame (HL7 v2.6, appendix C).
    var frame: [UInt8] { [0x0B] + message + [0x1C, 0x0D] }

    /// Whether a peer's message is the same, but for line ends and empty fields after it.
    func isEchoed(by bytes: [UInt8]) -> Bool {
        guard bytes.count <= message.count + 2 else { return false }
        return Self.bare(bytes).elementsEqual(Self.bare(message))
    }

    private static func bare(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard bytes.count > 3 else { return bytes[...] }
        let end = bytes.lastIndex { $0 > 0x20 && $0 != bytes[3] } ?? -1
        return bytes[..<(end + 1)]
    }
}
