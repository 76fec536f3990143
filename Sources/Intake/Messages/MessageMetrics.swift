import Storage
import Telemetry

/// What is counted of messages on their way from the journal to the store.
struct MessageMetrics: Sendable {
    let applied: Counter
    let duplicates: Counter
    let quarantined: Counter
    let archived: Counter
    let samples: Counter
    let waves: Counter
    let rowsNotTaken: Counter
    let alertTransitions: Counter
    let retries: Counter
    let batchSeconds: Histogram
    let batchMessages: Histogram
    let lag: Gauge

    init(_ metrics: MetricsRegistry, tenant: String) {
        applied = metrics.counter(
            "intake_messages_applied_total", help: "Messages whose results are stored.", labels: ["tenant": tenant])
        duplicates = metrics.counter(
            "intake_messages_repeated_total", help: "Messages that had come before.", labels: ["tenant": tenant])
        quarantined = metrics.counter(
            "intake_messages_quarantined_total", help: "Messages kept for a person.", labels: ["tenant": tenant])
        archived = metrics.counter(
            "intake_messages_archived_total", help: "Replies and envelopes of batches: kept, with nothing to map.",
            labels: ["tenant": tenant])
        samples = metrics.counter("intake_samples_total", help: "Readings stored.", labels: ["tenant": tenant])
        waves = metrics.counter(
            "intake_wave_pieces_total", help: "Pieces of waves stored.", labels: ["tenant": tenant])
        rowsNotTaken = metrics.counter(
            "intake_rows_remarked_total", help: "Rows not taken, or taken with a remark.", labels: ["tenant": tenant])
        alertTransitions = metrics.counter(
            "alert_transitions_total", help: "Alerts raised, updated and ended.", labels: ["tenant": tenant])
        retries = metrics.counter(
            "intake_commit_retries_total", help: "Commits tried again since the store was not ready.",
            labels: ["tenant": tenant])
        batchSeconds = metrics.histogram(
            "intake_batch_seconds", help: "Time to map and store one batch of messages.", labels: ["tenant": tenant])
        batchMessages = metrics.histogram(
            "intake_batch_messages", help: "Messages in one batch.", labels: ["tenant": tenant],
            buckets: Histogram.counts)
        lag = metrics.gauge(
            "intake_lag_seconds", help: "How long ago the oldest message that waits was received.",
            labels: ["tenant": tenant])
    }

    /// Counts what a batch gave that is stored now.
    func count(_ batch: MessageBatch) {
        applied.add(batch.counts.applied)
        duplicates.add(batch.counts.duplicates)
        quarantined.add(batch.counts.quarantined)
        archived.add(batch.counts.archived)
        samples.add(batch.counts.samples)
        waves.add(batch.counts.waves)
        rowsNotTaken.add(batch.counts.remarks)
        alertTransitions.add(batch.commit.alerts.count)
    }
}
