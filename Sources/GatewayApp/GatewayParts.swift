import Access
import Alerting
import Delivery
import Foundation
import HL7v2
import Ingest
import Intake
import Journal
import Logging
import Mapping
import RESTAPI
import Seal
import Storage
import Telemetry
import Values

/// How the configuration becomes the parts of the gateway.
extension Gateway {
    static func logger(level: String) -> Logger {
        let level = Logger.Level(rawValue: level) ?? .info
        return Logger(label: "afferent") { label in
            JSONLogHandler(label: label, level: level, sink: .fileDescriptor(STDERR_FILENO), clock: Clock.now)
        }
    }

    /// Takes as many open files as the system allows, and warns if connections may need more.
    static func checkOpenFiles(_ configuration: GatewayConfiguration, _ logger: Logger) {
        let allowed = OpenFiles.raiseLimit()
        let wanted =
            configuration.http.connectionsMax + configuration.mllp.listener.connectionsMax + OpenFiles.besideConnections
        guard allowed < wanted else { return }
        logger.warning(
            "OpenFilesLimited",
            metadata: [
                "allowed": "\(allowed)", "wanted": "\(wanted)", "raise": "ulimit -n, or LimitNOFILE of the unit",
            ])
    }

    /// What the store has to say, as log lines.
    static func storeLog(_ logger: Logger) -> @Sendable (StoreNote) -> Void {
        { note in
            switch note {
            case .transactionSlowed(let tenant, let seconds, let commits):
                logger.warning(
                    "TransactionSlowed",
                    metadata: ["tenant": "\(tenant)", "seconds": "\(seconds)", "commits": "\(commits)"])
            case .logFilled(let tenant, let seconds, let bytes):
                logger.warning(
                    "StoreLogFilled", metadata: ["tenant": "\(tenant)", "seconds": "\(seconds)", "bytes": "\(bytes)"])
            case .writerStopped(let tenant, let error):
                logger.critical(
                    "StoreWriterStopped", metadata: ["tenant": "\(tenant)", "failure": "\(error.code.rawValue)"])
            }
        }
    }

    static func journal(
        _ configuration: GatewayConfiguration, keys: KeyFiles, store: Store, metrics: MetricsRegistry
    ) throws -> FrameJournal {
        var settings = configuration.journal
        settings.directory = configuration.data + "/journal"
        let ring = try keys.ring(of: nil)
        let id = try FrameJournal.journalID(in: settings.directory, keys: ring)
        var applied: [TenantID: UInt64] = [:]
        for tenant in store.tenants {
            guard let mark = try store.tenant(tenant).appliedMark(), mark.journalID == id else { continue }
            applied[tenant] = mark.sequence
        }
        return try FrameJournal(opening: settings, keys: ring, applied: applied, metrics: metrics)
    }

    static func tokens(
        _ configuration: GatewayConfiguration, keys: KeyFiles
    ) async throws -> (issuer: TokenIssuer, verifier: TokenVerifier)? {
        guard configuration.effectiveAuth == .jwt else { return nil }
        let key = try keys.tokenKey()
        let tenants = Set(configuration.tenants).union([.system])
        return (try await TokenIssuer(key: key), try await TokenVerifier(key: key, isTenant: { tenants.contains($0) }))
    }
}

extension GatewayConfiguration {
    var messageIntake: MessageIntakeConfiguration {
        var result = ingest.intake
        result.lagMax = ingest.lagAlert
        // Who waits for the commit to be acknowledged is not kept waiting for others.
        if ingest.ack == .applied { result.gatherTime = .zero }
        let zoned =
            mllp.peers.compactMap { peer in peer.zone.map { (peer.name, $0) } }
            + mllp.connect.compactMap { target in target.zone.map { (target.name, $0) } }
        let zones = Dictionary(zoned) { first, _ in first }
        let fallback = mllp.zone
        result.offset = { peer, local, receivedAt in
            (zones[peer] ?? fallback)?.offsetMinutes(atLocal: local, receivedAt: receivedAt) ?? 0
        }
        let profileOf = deviceProfiles
        if !profileOf.isEmpty { result.profile = { profileOf[$0] } }
        return result
    }

    /// The device profiles that peers are configured with, by the names of the peers.
    var deviceProfiles: [String: String] {
        let named =
            mllp.peers.compactMap { peer in peer.profile.map { (peer.name, $0) } }
            + mllp.connect.map { ($0.name, $0.profile) }
        return Dictionary(named) { first, _ in first }
    }

    /// The listener without its certificates.
    var listener: MLLPListenerConfiguration {
        var result = mllp.listener
        (result.host, result.port) = (mllp.listen.host, mllp.listen.port)
        result.peers = mllp.peers.map {
            .init(
                name: $0.name, addressRange: $0.range, certificate: $0.certificate,
                tenant: $0.tenant ?? listenerTenant ?? .system)
        }
        // Unknown peers belong to the system tenant, and off loopback nobody may be unknown (RULES, Position, peer, tenant).
        result.unlisted =
            mllp.peers.isEmpty
            ? .tenant(listenerTenant ?? .system) : mllp.listen.isLoopback ? .tenant(.system) : .closed
        result.watermark = ingest.ack == .applied ? .applied : .durable
        return result
    }

    var retention: @Sendable (Timestamp) -> Expiry {
        let (fingerprints, delivery) = (ingest.intake.fingerprintRetention, delivery)
        return { now in
            Expiry(
                fingerprintsBefore: now - fingerprints, eventsBefore: now - delivery.eventRetention,
                deadLettersBefore: now - delivery.deadLetterRetention)
        }
    }

    func storage(
        _ keys: KeyFiles, metrics: MetricsRegistry = MetricsRegistry(),
        note: @escaping @Sendable (StoreNote) -> Void = { _ in }
    ) -> StorageConfiguration {
        var result = store
        (result.metrics, result.note) = (metrics, note)
        (result.directory, result.tenants) = (data, Set(tenants))
        result.keys = { try keys.ring(of: $0) }
        return result
    }

    func endpoints(of tenant: TenantID) throws -> [WebhookEndpoint] {
        try webhooks.filter { $0.tenant == nil || $0.tenant == tenant }.map {
            do { return try WebhookEndpoint(name: $0.name, url: $0.url, secrets: [$0.secret]) } catch {
                throw CommandFailure("webhook \($0.name): \(error)")
            }
        }
    }
}

/// The version of this software.
enum GatewayVersion {
    static let text = "0.1.0"
}
