import Journal
import Logging
import NIOCore
import Storage
import Synchronization
import Telemetry
import Values

/// What the connections of one listener or connector share.
final class MonitorHost: Sendable {
    let configuration: MLLPListenerConfiguration
    let journal: FrameJournal
    let metrics: ListenerMetrics
    let logger: Logger
    let clock: @Sendable () -> Timestamp
    let connections: ConnectionTable
    let watch = PeerWatch()
    private let refusals = Mutex(RefusalLog())
    private let audit: @Sendable (TenantID, AuditEntry) -> Void
    private let onSilence: @Sendable (PeerSilence) -> Void
    /// The last MSH-10 of our answers. It begins with the time in microseconds and counts up, so that it goes on above
    /// the last run's as long as fewer than a million answers a second are sent.
    private let lastControlID: Atomic<UInt64>

    init(
        _ configuration: MLLPListenerConfiguration, _ journal: FrameJournal, _ metrics: MetricsRegistry,
        _ logger: Logger, _ clock: @escaping @Sendable () -> Timestamp,
        _ audit: @escaping @Sendable (TenantID, AuditEntry) -> Void,
        _ onSilence: @escaping @Sendable (PeerSilence) -> Void
    ) {
        (self.configuration, self.journal, self.logger) = (configuration, journal, logger)
        (self.clock, self.audit, self.onSilence) = (clock, audit, onSilence)
        self.metrics = ListenerMetrics(metrics, listener: configuration.name)
        connections = ConnectionTable(configuration)
        lastControlID = Atomic(UInt64(max(0, clock().microseconds)))
    }

    /// Reserves consecutive numbers for MSH-10 of answers.
    ///
    /// - Returns: The first of them.
    func reserveControlIDs(_ count: Int) -> UInt64 {
        lastControlID.wrappingAdd(UInt64(count), ordering: .relaxed).oldValue + 1
    }

    /// Notes that a connection was opened.
    func note(opened source: FrameSource) {
        logger.info("ConnectionOpened", metadata: ["peer": "\(source.peer)"])
        audit(source.tenant, entry("opened", source))
    }

    /// Notes that a connection was closed.
    func note(closed source: FrameSource) {
        logger.info("ConnectionClosed", metadata: ["peer": "\(source.peer)"])
        audit(source.tenant, entry("closed", source))
    }

    /// Notes that a connection was closed by rule.
    func note(refused reason: ConnectionTable.Refusal, of address: String?) {
        metrics.refusedConnections[reason]?.add()
        let address = address ?? "unknown"
        guard refusals.withLock({ $0.isNew("\(address) \(reason.rawValue)", at: .now()) }) else { return }
        logger.warning("ConnectionRefused", metadata: ["address": "\(address)", "reason": "\(reason.rawValue)"])
    }

    /// Takes messages of a connection that was admitted.
    func take(_ channel: any Channel, from source: FrameSource, address: String) {
        take(channel, from: source, watch.pulse(of: source, address: address))
    }

    func take(_ channel: any Channel, from source: FrameSource, _ pulse: PeerWatch.Pulse) {
        let connection = MonitorConnection(channel, from: source, pulse, host: self)
        let isAdded: Void? = try? channel.pipeline.syncOperations.addHandler(connection)
        if isAdded == nil { connections.remove(channel, of: source) }
    }

    /// Ends all connections in good order, and says so if some could not be in time.
    func drain() async {
        let left = await connections.closeAll(within: configuration.drainTimeMax + Self.drainGrace)
        if left > 0 {
            logger.error("DrainIncomplete", metadata: ["listener": "\(configuration.name)", "connections": "\(left)"])
        }
    }

    /// Connections give up by themselves when the time is up; how long that may take.
    private static let drainGrace = Duration.milliseconds(500)

    /// Looks for renewed certificates from now on, until the task that comes back is cancelled.
    func watchCertificates(of transports: [SecuredTransport], on loop: any EventLoop) -> RepeatedTask {
        let interval = TimeAmount(configuration.certificateCheck)
        return loop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { [self] _ in
            for transport in transports {
                do throws(TransportSecurityError) {
                    guard try transport.renew() else { continue }
                    metrics.renewals.add()
                    logger.notice("CertificatesRenewed", metadata: ["listener": "\(configuration.name)"])
                } catch {
                    metrics.failedRenewals.add()
                    logger.error("CertificatesRefused", metadata: ["reason": "\(error)"])
                }
            }
        }
    }

    private func entry(_ outcome: String, _ source: FrameSource) -> AuditEntry {
        AuditEntry(
            time: clock(), actor: source.peer, role: "monitor", action: "connect", target: source.listener,
            patients: [], outcome: outcome, origin: source.peer, trace: "")
    }

    /// Looks for silent peers from now on, until the task that comes back is cancelled.
    func watchSilence(on loop: any EventLoop) -> RepeatedTask {
        let interval = TimeAmount(configuration.silenceCheck)
        return loop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { [self] _ in lookForSilence() }
    }

    private func lookForSilence() {
        let found = watch.look()
        metrics.silentPeers.set(Double(watch.silentCount))
        for silence in found {
            let event = silence.isSilent ? "PeerSilent" : "PeerHeard"
            let seconds = silence.duration.components.seconds
            logger.warning("\(event)", metadata: ["peer": "\(silence.source.peer)", "seconds": "\(seconds)"])
            if silence.isSilent { metrics.silences.add() }
            onSilence(silence)
        }
    }
}
