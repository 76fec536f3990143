import Records
import Search
import Telemetry
public import Values

/// Everything that is stored of one tenant: one way to write, ``commit(_:)``, and the ways to read.
///
/// Reads see what was committed, each as of one moment. Look-ups by key are plain functions of some microseconds; what may
/// take longer is `async` and runs on the store's own threads.
public final class TenantStore: Sendable {
    public let id: TenantID
    let hub: ChangeHub
    let series: SeriesCache
    let tender: SeriesTender
    private let readers: ReaderPool
    private let threads: ReaderThreads
    private let queue: CommitQueue
    private let writer: GroupWriter
    private let bodyBytesMax: Int

    init(_ id: TenantID, _ configuration: StorageConfiguration, threads: ReaderThreads) throws {
        let path = TenantFileName(id).path(in: configuration.directory)
        let bodies = BodyCodec(tenant: id, tenantKeys: try configuration.keys(id))
        let connection = try StoreFile.open(path, configuration)
        try bodies.loadKeys(connection)
        let session = Session(connection: connection, bodies: bodies)
        try session.removeStaged()
        let cache = SeriesCache()
        let seriesWriter = SeriesWriter(cache: cache, bodies: bodies)
        let commits = try CommitWriter(session, tenant: id, series: seriesWriter)
        let hub = ChangeHub(at: commits.position, weightMax: configuration.feedWeightMax)
        let queue = CommitQueue(countMax: configuration.waitingMax)
        let checkpointing = Checkpointing(
            framesSoft: configuration.logBytesSoft / configuration.pageBytes,
            framesMax: configuration.logBytesMax / configuration.pageBytes, copying: BackgroundCopy(path: path))
        let metrics = StoreMetrics(configuration.metrics, tenant: id, pageBytes: configuration.pageBytes)
        configuration.metrics.gauge(
            "store_waiting_commits", help: "Commits that wait for the writer.", labels: ["tenant": id.name]
        ) { Double(queue.count) }
        (self.id, self.hub, series, self.threads, self.queue) = (id, hub, cache, threads, queue)
        bodyBytesMax = configuration.bodyBytesMax
        tender = SeriesTender(configuration.series)
        readers = ReaderPool(path: path, bodies: bodies)
        writer = GroupWriter(
            WriterConnection(session: session, writer: commits, series: seriesWriter, checkpointing: checkpointing),
            queue: queue, hold: configuration.batchHold,
            watch: WriterWatch(tenant: id, metrics: metrics, configuration), publish: { hub.publish($0) })
    }

    /// Writes a commit, whole or not at all; when this returns it is on disk.
    ///
    /// Commits that wait at the same time share one transaction and one sync; those with
    /// ``Commit/isInteractive`` come first. Commits of one caller that each wait for the one before keep their order.
    ///
    /// - Returns: The numbers of the commit and of its events.
    /// - Throws: ``StoreError/Code/conflict`` if a resource is not at the expected version, ``StoreError/Code/tooLarge``,
    ///   ``StoreError/Code/full``, ``StoreError/Code/busy``, ``StoreError/Code/unavailable``. Nothing was written then.
    public func commit(_ commit: Commit) async throws -> CommitResult {
        for write in commit.resources where (write.body?.count ?? 0) > bodyBytesMax {
            throw StoreError(.tooLarge, "a body has more than \(bodyBytesMax) bytes")
        }
        var ready = commit
        ready.packedWaves = try commit.waves.flatMap { batch in
            try batch.chunks.lazy.filter { !$0.samples.isEmpty }.map {
                try PackedWave($0, receivedAt: batch.receivedAt, committedAt: commit.time)
            }
        }
        return try await writeStaged(ready)
    }

    /// Hands a commit to the writer.
    func write(_ commit: Commit) async throws -> CommitResult {
        try await withCheckedThrowingContinuation { continuation in
            let waiting = WaitingCommit(commit: commit) { continuation.resume(with: $0) }
            do { try queue.add(waiting) } catch { continuation.resume(throwing: error) }
        }
    }

    /// All changes after an event, then those to come.
    ///
    /// - Parameter position: ``Change/position`` of the last change seen; 0 for all that the outbox still has.
    public func changes(after position: Int64) -> ChangeFeed { ChangeFeed(tenant: self, after: position) }

    /// The number of the last event: where to begin to follow only what is to come.
    public var lastEvent: Int64 { hub.latest.event }

    /// How many commits wait for the writer.
    public var waitingCommits: Int { queue.count }

    /// A short read on the calling thread.
    func read<Answer>(_ body: (Session) throws -> Answer) throws -> Answer { try readers.read(body) }

    /// A longer read on one of the store's threads, in one snapshot.
    func readLong<Answer: Sendable>(_ body: @escaping @Sendable (Session) throws -> Answer) async throws -> Answer {
        try await threads.run { [readers] in
            try readers.read { session in try session.connection.snapshot { _ in try body(session) } }
        }
    }

    func close() {
        writer.close()
        hub.close()
        readers.close()
    }
}
