public import Seal
public import Telemetry
public import Values

/// What the store is told by the configuration.
public struct StorageConfiguration: Sendable {
    /// The data folder; the files are `tenants/NAME.sqlite` in it.
    public var directory: String
    /// The tenants that exist, besides `system`.
    public var tenants: Set<TenantID>
    /// The data keys of a tenant; nil stores its bodies plain.
    public var keys: @Sendable (TenantID) throws -> KeyRing?

    /// How long a transaction takes in further commits; one large commit may take longer.
    public var batchHold: Duration = .milliseconds(10)
    /// How many commits may wait for a tenant's writer.
    public var waitingMax = 10_000
    /// How large a body may be, in bytes.
    public var bodyBytesMax = 32 << 20
    /// The size of a page of the file, in bytes; takes effect when a file is made.
    public var pageBytes = 4_096
    /// From this length on the write-ahead log is copied into the file, in bytes.
    public var logBytesSoft = 32 << 20
    /// At this length the writer waits for the copy, in bytes.
    public var logBytesMax = 128 << 20
    /// The greatest size of a file in pages; 0 for no limit but the disk's.
    public var pagesMax = 0
    /// Threads for searches and lists, over all tenants.
    public var readerThreads = 4
    /// How many samples and events are kept in memory for followers, for each tenant.
    public var feedWeightMax = 50_000
    /// When samples are sealed into blocks, thinned and removed.
    public var series = SeriesPolicy()

    /// Where is counted.
    public var metrics = MetricsRegistry()
    /// Told what a person should know of; called on the store's threads, so it must be quick.
    public var note: @Sendable (StoreNote) -> Void = { _ in }
    /// A transaction that takes longer is noted.
    public var slowTransaction: Duration = .seconds(1)

    public init(
        directory: String, tenants: Set<TenantID> = [.main],
        keys: @escaping @Sendable (TenantID) throws -> KeyRing? = { _ in nil }
    ) {
        (self.directory, self.tenants, self.keys) = (directory, tenants, keys)
    }
}
