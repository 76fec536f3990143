public import Values

/// What the edge knows about a message beside its bytes.
public struct MessageContext: Sendable {
    /// The configured peer, else its address without port.
    public var peer: String
    /// The device profile that is configured for the peer; nil where the message's header may tell.
    public var profile: String?
    public var receivedAt: Timestamp
    /// The journal position of the frame; 0 for what came another way.
    public var journalSequence: UInt64
    /// The distance from UTC in minutes, at a local time that names no zone, of the zone configured for the peer.
    public var offset: @Sendable (_ local: Timestamp) -> Int
    /// How many rows of the message stand before what is read of it.
    var rowsBefore = 0

    public init(
        peer: String, profile: String? = nil, receivedAt: Timestamp, journalSequence: UInt64,
        offset: @escaping @Sendable (_ local: Timestamp) -> Int = { _ in 0 }
    ) {
        (self.peer, self.profile, self.receivedAt) = (peer, profile, receivedAt)
        (self.journalSequence, self.offset) = (journalSequence, offset)
    }
}

extension MessageContext {
    /// The context with the zone that the mapping knows the sender's clock by, if it does.
    func clocked(by clock: MessageMap.DeviceClock) -> MessageContext {
        guard let offset = clock.offsetMinutes else { return self }
        var copy = self
        copy.offset = { _ in offset }
        return copy
    }
}
