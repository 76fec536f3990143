public import Records
public import Values

/// What a message gave.
public struct MessageReading: Sendable {
    /// The mapping file that took it.
    public var mapping: String
    /// The device profile that the message was read by.
    public var profile: String?
    /// Its readings; nil if none of its rows is one.
    public var batch: SampleBatch?
    /// Further records, such as the device.
    public var records: [Record] = []
    /// Rows that were not taken and why, and what disagreed. An error means that a row holds what should have been a
    /// reading and could not be read: the message is kept for a person as well.
    public var issues: [Issue] = []
    /// How far the device's clock may be off before the time of receipt counts; nil for what is configured.
    public var skewGuard: Duration?

    /// Whether the message gave nothing at all.
    public var isEmpty: Bool { batch == nil && records.isEmpty }

    init(mapping: String, profile: String?, skewGuard: Duration?) {
        (self.mapping, self.profile, self.skewGuard) = (mapping, profile, skewGuard)
    }
}
