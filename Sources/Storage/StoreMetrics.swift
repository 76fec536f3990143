import Records
import Telemetry
public import Values

/// Something about a store that a person should know of; holds nothing that is stored.
public enum StoreNote: Sendable {
    /// A transaction took longer than ``StorageConfiguration/slowTransaction``.
    case transactionSlowed(TenantID, seconds: Double, commits: Int)
    /// The write-ahead log reached its limit, and the writer waited until it was copied, or in vain.
    case logFilled(TenantID, seconds: Double, bytes: Int)
    /// A transaction could not be made durable: nothing is written any more until a restart.
    case writerStopped(TenantID, StoreError)
}

/// What is counted of one tenant's store.
struct StoreMetrics: Sendable {
    private let commits: Counter
    private let failures: Counter
    private let groupCommits: Histogram
    private let transactionSeconds: Histogram
    private let rows: [(count: @Sendable (Commit) -> Int, counter: Counter)]
    private let logBytes: Gauge
    private let checkpoints: Counter
    private let checkpointSeconds: Histogram
    private let pageBytes: Int

    init(_ registry: MetricsRegistry, tenant: TenantID, pageBytes: Int) {
        let labels: KeyValuePairs = ["tenant": tenant.name]
        self.pageBytes = pageBytes
        commits = registry.counter("store_commits_total", help: "Commits that became durable.", labels: labels)
        failures = registry.counter("store_failed_commits_total", help: "Commits that were refused.", labels: labels)
        groupCommits = registry.histogram(
            "store_transaction_commits", help: "Commits that shared a transaction and its sync.", labels: labels,
            buckets: Histogram.counts)
        transactionSeconds = registry.histogram(
            "store_transaction_seconds", help: "From a transaction's begin to its sync.", labels: labels)
        logBytes = registry.gauge("store_log_bytes", help: "The write-ahead log after a transaction.", labels: labels)
        checkpoints = registry.counter(
            "store_checkpoints_total", help: "How often the writer tried to begin the log anew.", labels: labels)
        checkpointSeconds = registry.histogram(
            "store_checkpoint_seconds", help: "How long that held up the writer.", labels: labels)
        let kinds: [(String, @Sendable (Commit) -> Int)] = [
            ("resources", { $0.resources.count }), ("records", { $0.records.count }),
            ("samples", { $0.samples.reduce(0) { $0 + $1.samples.count } }), ("alerts", { $0.alerts.count }),
            ("quarantine", { $0.quarantine.count }), ("archive", { $0.archive.count }),
            ("audit", { $0.audit.count }), ("events", { $0.events.count }),
        ]
        rows = kinds.map { kind, count in
            let counter = registry.counter(
                "store_rows_total", help: "What commits wrote, by kind.",
                labels: ["tenant": tenant.name, "kind": kind])
            return (count, counter)
        }
    }

    func wrote(_ group: some Collection<Commit>, took duration: Duration, framesInLog: Int) {
        commits.add(group.count)
        groupCommits.observe(Double(group.count))
        transactionSeconds.observe(duration)
        logBytes.set(Double(framesInLog * pageBytes))
        for (count, counter) in rows {
            let sum = group.reduce(0) { $0 + count($1) }
            if sum > 0 { counter.add(sum) }
        }
    }

    func refused() { failures.add() }

    func restartedLog(took duration: Duration, framesInLog: Int) {
        checkpoints.add()
        checkpointSeconds.observe(duration)
        logBytes.set(Double(framesInLog * pageBytes))
    }
}

/// What is counted of the threads for longer reads.
struct ReaderMetrics: Sendable {
    private let waitSeconds: Histogram
    private let runSeconds: Histogram

    init(_ registry: MetricsRegistry) {
        waitSeconds = registry.histogram(
            "store_read_wait_seconds", help: "How long searches and lists waited for a thread.")
        runSeconds = registry.histogram("store_read_seconds", help: "How long searches and lists took.")
    }

    func ran(waited: Duration, took: Duration) {
        waitSeconds.observe(waited)
        runSeconds.observe(took)
    }
}
