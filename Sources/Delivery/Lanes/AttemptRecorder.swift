import Logging
import Storage
import Synchronization
import Values

/// Writes what came of attempts into the store, many in a commit: an fsync for each event would be the slowest part.
final class AttemptRecorder: Sendable {
    private let tenant: TenantStore
    private let configuration: WebhookDelivery.Configuration
    private let logger: Logger
    private let waiting = Mutex<[DeliveryAttempt]>([])
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    init(_ tenant: TenantStore, configuration: WebhookDelivery.Configuration, logger: Logger) {
        (self.tenant, self.configuration, self.logger) = (tenant, configuration, logger)
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func add(_ attempts: [DeliveryAttempt]) {
        guard !attempts.isEmpty else { return }
        waiting.withLock { $0 += attempts }
        signal.yield()
    }

    /// Records until closed, then what is left.
    func run() async {
        for await _ in signals {
            try? await Task.sleep(for: configuration.recordingPause)
            if await !record() {
                try? await Task.sleep(for: .seconds(1))
                signal.yield()
            }
        }
        _ = await record()
    }

    func close() { signal.finish() }

    /// False if the store did not take it; it is kept for the next time.
    private func record() async -> Bool {
        let attempts = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        guard !attempts.isEmpty else { return true }
        var commit = Commit(time: configuration.now())
        commit.deliveries = attempts
        do {
            _ = try await tenant.commit(commit)
            return true
        } catch {
            logger.error("DeliveriesNotRecorded", metadata: ["count": "\(attempts.count)", "error": "\(error)"])
            waiting.withLock { $0 = attempts + $0 }
            return false
        }
    }
}
