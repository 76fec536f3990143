import HL7v2
import Journal
import Telemetry

/// The metrics of one listener.
struct ListenerMetrics: Sendable {
    let connections: Gauge
    let refusedConnections: [ConnectionTable.Refusal: Counter]
    let receivedBytes: Counter
    let heldReads: Counter
    let answerSeconds: Histogram
    let silentPeers: Gauge
    let silences: Counter
    let failedConnects: Counter
    let renewals: Counter
    let failedRenewals: Counter
    private let frames: [MLLPFrame.Content: Counter]
    private let departures: [(kind: MLLPFrame.Departures, counter: Counter)]
    private let acknowledgments: [AcknowledgmentCode: Counter]
    private let refusedOverloaded: Counter
    private let refusedFull: Counter
    private let refusedFailed: Counter

    init(_ registry: MetricsRegistry, listener: String) {
        func counter(_ name: String, _ help: String, _ label: String, _ value: String) -> Counter {
            registry.counter(name, help: help, labels: ["listener": listener, label: value])
        }
        func refused(_ reason: String) -> Counter {
            counter("ingest_journal_refusals_total", "Appends that the journal refused.", "reason", reason)
        }
        func departed(_ kind: String) -> Counter {
            counter("ingest_departures_total", "Messages framed otherwise than MLLP says.", "kind", kind)
        }
        let labels: KeyValuePairs = ["listener": listener]
        connections = registry.gauge("ingest_connections", help: "Connections of monitors.", labels: labels)
        refusedConnections = .init(ConnectionTable.Refusal.allCases) {
            counter("ingest_refused_connections_total", "Connections closed by rule.", "reason", $0.rawValue)
        }
        receivedBytes = registry.counter(
            "ingest_received_bytes_total", help: "Bytes read from monitors.", labels: labels)
        heldReads = registry.counter(
            "ingest_held_reads_total", help: "Times that a connection was not read further for a while.",
            labels: labels)
        answerSeconds = registry.histogram(
            "ingest_answer_seconds", help: "Time from a message's last byte to its acknowledgment.", labels: labels)
        silentPeers = registry.gauge(
            "ingest_silent_peers", help: "Monitors that are silent for longer than their dialect allows.",
            labels: labels)
        silences = registry.counter(
            "ingest_silences_total", help: "Times that a monitor fell silent.", labels: labels)
        failedConnects = registry.counter(
            "ingest_failed_connects_total", help: "Attempts to connect to a monitor that failed.", labels: labels)
        let renewed = "Changed certificate files, by what came of them."
        renewals = counter("ingest_certificate_renewals_total", renewed, "outcome", "taken")
        failedRenewals = counter("ingest_certificate_renewals_total", renewed, "outcome", "refused")
        frames = .init([.message, .heartbeat, .batch, .stray, .truncated, .overlong]) {
            counter("ingest_frames_total", "What connections held, by content.", "content", $0.rawValue)
        }
        departures = [
            (.noStart, departed("no_start")), (.noEnd, departed("no_end")), (.shared, departed("shared")),
        ]
        acknowledgments = .init([
            .applicationAccept, .applicationError, .applicationReject, .commitAccept, .commitError, .commitReject,
        ]) { counter("ingest_acknowledgments_total", "Acknowledgments sent.", "code", $0.rawValue) }
        (refusedOverloaded, refusedFull) = (refused("overloaded"), refused("disk_full"))
        refusedFailed = refused("failed")
    }

    func count(_ frame: MLLPFrame) {
        frames[frame.content]?.add()
        guard !frame.departures.isEmpty else { return }
        for (kind, counter) in departures where frame.departures.contains(kind) { counter.add() }
    }

    /// Counts a message that is nothing but a sign of life.
    func countLifeSign() { frames[.heartbeat]?.add() }

    func count(_ answer: Acknowledgment, times count: Int) {
        if let code = answer.commit { acknowledgments[code]?.add(count) }
        if let code = answer.application { acknowledgments[code]?.add(count) }
    }

    func count(_ refusal: JournalError) {
        switch refusal.code {
        case .overloaded: refusedOverloaded.add()
        case .diskFull: refusedFull.add()
        default: refusedFailed.add()
        }
    }
}

extension Dictionary where Value == Counter {
    /// A counter for each key.
    fileprivate init(_ keys: [Key], _ counter: (Key) -> Counter) {
        self.init(uniqueKeysWithValues: keys.map { ($0, counter($0)) })
    }
}

extension MLLPFrame.Departures {
    /// For logs.
    var names: String {
        let all: [(Self, String)] = [(.noStart, "no start byte"), (.noEnd, "no end byte"), (.shared, "shared frames")]
        return all.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
    }
}
