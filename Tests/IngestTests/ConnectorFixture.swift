import Foundation
import Ingest
import Journal
import Logging
import Seal
import ServiceLifecycle
import Telemetry
import Values

/// A connector over a real journal in a temporary folder.
struct ConnectorFixture {
    let journal: FrameJournal
    let metrics: MetricsRegistry

    /// The value of a metric with all its labels, as Prometheus sees it.
    func metric(_ line: String) -> String? {
        metrics.prometheusText().split(separator: "\n").first { $0.hasPrefix(line + " ") }
            .map { String($0.dropFirst(line.utf8.count + 1)) }
    }

    /// Waits until the journal holds so many frames of a tenant.
    func waitUntilDurable(_ count: Int, _ tenant: TenantID) async throws {
        var reader = try journal.reader(from: .oldest, tenants: [tenant])
        var found = 0
        while found < count, let entries = try await reader.next() { found += entries.count }
    }
}

/// Runs a connector for as long as the body does.
///
/// - Returns: What the journal holds afterwards, in order.
@discardableResult
func withConnector(
    to targets: [MLLPConnector.Target], telling silences: AsyncStream<PeerSilence>.Continuation? = nil,
    _ adjust: (inout MLLPListenerConfiguration) -> Void = { _ in },
    _ body: (ConnectorFixture) async throws -> Void
) async throws -> [JournalEntry] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("afferent-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let keys = KeyRing(current: try DataKey(bytes: Array(0..<32)))
    let metrics = MetricsRegistry()
    let journal = try FrameJournal(
        opening: JournalConfiguration(directory: folder.path), keys: keys, metrics: metrics)
    var configuration = MLLPListenerConfiguration(name: "connector")
    configuration.lingerTimeMax = .milliseconds(200)
    (configuration.reconnectMin, configuration.reconnectMax) = (.milliseconds(1), .seconds(1))
    adjust(&configuration)

    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let connector = MLLPConnector(
        configuration: configuration, targets: targets, journal: journal, metrics: metrics, logger: logger,
        clock: { Timestamp(year: 2026, month: 1, day: 24, hour: 12, minute: 47, second: 38) },
        onSilence: { silences?.yield($0) })
    let services = ServiceGroup(services: [connector], logger: logger)
    async let run: Void = services.run()
    let outcome: Result<Void, any Error>
    do {
        outcome = .success(try await body(ConnectorFixture(journal: journal, metrics: metrics)))
    } catch {
        outcome = .failure(error)
    }
    await services.triggerGracefulShutdown()
    try await run
    try outcome.get()
    let entries = try await journal.everything()
    await journal.close()
    return entries
}
