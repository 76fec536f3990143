public import Records
public import Values

/// What a message gave.
public struct MessageReading: Sendable {
    /// The mapping file that took it.
    public var mapping: String
    /// Its readings; nil if none of its rows is one.
    public var batch: SampleBatch?
    /// Further records, such as the device.
    public var records: [Record]
    /// Rows that were not taken and why, and what disagreed. An error means that a row holds what should have been a
    /// reading and could not be read: the message is kept for a person as well.
    public var issues: [Issue]
}

/// Channels that were met before, so that the next message of a monitor finds them without making them again.
///
/// Kept by the caller, since the mapping has no state of its own. It forgets all at ``countMax``: that only costs time.
public struct ChannelCache: Sendable {
    private var channels: [Key: KnownChannel] = [:]
    private var revision = 0

    /// The greatest number of channels that are remembered: some 3,000 beds with 60 channels.
    public static let countMax = 200_000

    /// The bytes of a row that name its channel, below the names that the message gave.
    struct Key: Hashable, Sendable {
        var origin: String
        var row: [UInt8]
    }

    public init() {}

    /// Forgets what another revision of the mapping said.
    mutating func use(revision: Int) {
        guard revision != self.revision else { return }
        (channels, self.revision) = ([:], revision)
    }

    mutating func channel(_ key: Key, _ make: () -> KnownChannel) -> KnownChannel {
        if let known = channels[key] { return known }
        if channels.count >= Self.countMax { channels.removeAll(keepingCapacity: true) }
        let channel = make()
        channels[key] = channel
        return channel
    }
}

/// A channel with what its metric can measure at all.
final class KnownChannel: Sendable {
    let channel: Channel
    let least: ExactDecimal?
    let greatest: ExactDecimal?

    init(channel: Channel, least: ExactDecimal?, greatest: ExactDecimal?) {
        (self.channel, self.least, self.greatest) = (channel, least, greatest)
    }

    func canMeasure(_ value: ExactDecimal) -> Bool {
        least.map { value >= $0 } ?? true && greatest.map { value <= $0 } ?? true
    }
}
