import Synchronization
import Telemetry

/// Counts and latencies of requests, by interaction and status.
final class RequestMetrics: Sendable {
    private struct Key: Hashable {
        let interaction: String
        let status: Int
    }

    private let registry: MetricsRegistry
    private let known = Mutex<[Key: (count: Counter, seconds: Histogram)]>([:])

    init(_ registry: MetricsRegistry) { self.registry = registry }

    func observe(_ interaction: String, _ status: Int, _ duration: Duration) {
        let key = Key(interaction: interaction, status: status)
        let instruments = known.withLock { known in
            if let found = known[key] { return found }
            let made = (
                registry.counter(
                    "http_requests_total", help: "Requests by interaction and status.",
                    labels: ["interaction": interaction, "status": "\(status)"]),
                registry.histogram(
                    "http_request_seconds", help: "The time to answer a request.",
                    labels: ["interaction": interaction])
            )
            known[key] = made
            return made
        }
        instruments.count.add()
        instruments.seconds.observe(duration)
    }
}
