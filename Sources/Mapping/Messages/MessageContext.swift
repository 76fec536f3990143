public import Values

/// The distance from UTC in minutes of a zone at a local time, in a message that was received at a time: of a local time
/// that comes twice it is the one nearer to that.
public typealias ZoneOffset = @Sendable (_ local: Timestamp, _ receivedAt: Timestamp) -> Int

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
        guard let zone = clock.zone else { return self }
        var copy = self
        copy.offset = { [receivedAt] in zone($0, receivedAt) }
        return copy
    }
}
