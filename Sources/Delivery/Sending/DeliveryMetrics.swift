import Records
import Telemetry

/// What is counted of one lane of one endpoint.
struct DeliveryMetrics: Sendable {
    private let waiting: Gauge
    private let delivered: Counter
    private let retried: Counter
    private let dead: Counter
    private let disabled: Gauge
    private let request: Histogram
    private let latency: Histogram

    init(_ registry: MetricsRegistry, endpoint: String, lane: Event.Lane) {
        let labels: KeyValuePairs = ["endpoint": endpoint, "lane": lane.rawValue]
        waiting = registry.gauge(
            "delivery_waiting_events", help: "Events in memory that are not delivered yet.", labels: labels)
        delivered = registry.counter(
            "delivery_delivered_events_total", help: "Events that an endpoint took.", labels: labels)
        retried = registry.counter(
            "delivery_retried_attempts_total", help: "Attempts that failed and are to be repeated.", labels: labels)
        dead = registry.counter(
            "delivery_dead_events_total", help: "Events given up, kept as dead letters.", labels: labels)
        disabled = registry.gauge(
            "delivery_endpoint_disabled", help: "1 if the endpoint said that it wants no more events (410).",
            labels: labels)
        request = registry.histogram(
            "delivery_request_seconds", help: "From sending a webhook to its answer.", labels: labels)
        latency = registry.histogram(
            "delivery_latency_seconds", help: "From an event to its delivery.", labels: labels)
    }

    func waiting(_ events: Int) { waiting.set(Double(events)) }

    func count(_ verdict: DeliveryRetry.Verdict, took: Duration, age: Duration) {
        request.observe(took)
        switch verdict {
        case .delivered:
            delivered.add()
            latency.observe(max(.zero, age))
        case .retry: retried.add()
        case .dead: dead.add()
        case .disabled: disabled.set(1)
        }
    }
}
