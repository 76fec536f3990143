import Values

/// Counts what a writer does, and notes what a person should know of it.
struct WriterWatch: Sendable {
    let metrics: StoreMetrics
    private let tenant: TenantID
    private let pageBytes: Int
    private let slow: Duration
    private let note: @Sendable (StoreNote) -> Void

    init(tenant: TenantID, metrics: StoreMetrics, _ configuration: StorageConfiguration) {
        (self.tenant, self.metrics, note) = (tenant, metrics, configuration.note)
        (slow, pageBytes) = (configuration.slowTransaction, configuration.pageBytes)
    }

    func wrote(_ commits: [Commit], since start: ContinuousClock.Instant, framesInLog: Int) {
        let duration = ContinuousClock.now - start
        metrics.wrote(commits, took: duration, framesInLog: framesInLog)
        if duration > slow {
            note(.transactionSlowed(tenant, seconds: duration / .seconds(1), commits: commits.count))
        }
    }

    /// - Parameter isFull: Whether the writer had to wait because the log was at its limit.
    func restartedLog(since start: ContinuousClock.Instant, framesInLog: Int, isFull: Bool) {
        let duration = ContinuousClock.now - start
        metrics.restartedLog(took: duration, framesInLog: framesInLog)
        if isFull {
            note(.logFilled(tenant, seconds: duration / .seconds(1), bytes: framesInLog * pageBytes))
        }
    }

    func stopped(_ error: StoreError) { note(.writerStopped(tenant, error)) }
}
