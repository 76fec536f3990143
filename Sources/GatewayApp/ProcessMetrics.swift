import Foundation
import HummingbirdCore
import Telemetry

/// What is told of the process itself, and of its HTTP connections.
enum ProcessMetrics {
    static func register(in metrics: MetricsRegistry) {
        metrics.gauge(
            "gateway_info", help: "1, with the version of the software.", labels: ["version": GatewayVersion.text]
        )
        .set(1)
        metrics.gauge("process_start_time_seconds", help: "When the gateway was started, since 1970.")
            .set(Date().timeIntervalSince1970)
        metrics.gauge("process_resident_memory_bytes", help: "Memory that the process occupies.") { residentBytes }
    }

    /// The second number of `/proc/self/statm`, in pages; 0 where there is none.
    private static var residentBytes: Double {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
        else { return 0 }
        return pages * Double(sysconf(Int32(_SC_PAGESIZE)))
    }
}

/// Lets so many HTTP connections in at the same time, and counts them; further ones wait to be accepted.
struct CountedConnections: AvailableConnectionsDelegate {
    private let most: Int
    private let gauge: Gauge
    private var count = 0

    init(most: Int, metrics: MetricsRegistry) {
        self.most = most
        gauge = metrics.gauge("http_connections", help: "Open HTTP connections.")
    }

    mutating func connectionOpened() {
        count += 1
        gauge.set(Double(count))
    }

    mutating func connectionClosed() {
        count -= 1
        gauge.set(Double(count))
    }

    func isAcceptingNewConnections() -> Bool { count < most }
}
