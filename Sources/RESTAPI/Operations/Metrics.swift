import Access
import HTTPTypes
import Telemetry

/// All metrics in Prometheus' text format.
struct Metrics: Interaction {
    var access: AccessAction { .read(.metrics) }
    var name: String { "metrics" }
    var target: String { "metrics" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let text = exchange.settings.metrics.prometheusText()
        return Answer(.ok, .text(text, contentType: "text/plain; version=0.0.4; charset=utf-8"))
    }
}
