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

    static func mapper(_ configuration: GatewayConfiguration) throws -> Mapper {
        let folder = try Places.folder("Mappings", given: configuration.mappings)
        let (mapper, issues) = Mapper.load(try Places.mappingFiles(in: folder))
        guard let mapper else { throw CommandFailure(issues) }
        return mapper
    }

    static func alertProfile(_ configuration: GatewayConfiguration) throws -> AlertProfile {
        let folder = try Places.folder("Profiles", given: configuration.profiles)
        let name = "alerts/\(configuration.alerts.profile).yaml"
        guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path) else {
            throw CommandFailure("there is no alert profile \(folder.path)/\(name); alerts.profile names it")
        }
        let (profile, issues) = AlertProfile.read(yaml: [UInt8](data), file: name)
        guard let profile else { throw CommandFailure(issues) }
        return profile
    }

    static func journal(
        _ configuration: GatewayConfiguration, keys: KeyFiles, store: Store, metrics: MetricsRegistry
    ) throws -> FrameJournal {
        var settings = JournalConfiguration(directory: configuration.data + "/journal")
        settings.retention = configuration.journal.retention
        settings.reserveBytes = configuration.journal.reserveBytes
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
        let tenants = Set(configuration.tenants)
        return (try await TokenIssuer(key: key), try await TokenVerifier(key: key, isTenant: { tenants.contains($0) }))
    }
}

extension GatewayConfiguration {
    var messageIntake: MessageIntakeConfiguration {
        var result = MessageIntakeConfiguration()
        result.batchMessagesMax = ingest.batchMessagesMax
        result.skewGuard = ingest.skewGuard
        result.lateAfter = alerts.lateAfter
        let zones = Dictionary(mllp.peers.compactMap { peer in peer.zone.map { (peer.name, $0) } }) { first, _ in first
        }
        let fallback = mllp.zone
        result.offset = { peer, local in (zones[peer] ?? fallback)?.offsetMinutes(atLocal: local) ?? 0 }
        return result
    }

    var listener: MLLPListenerConfiguration {
        var result = MLLPListenerConfiguration(name: "mllp", host: mllp.listen.host, port: mllp.listen.port)
        result.peers = mllp.peers.compactMap { peer in
            AddressRange(peer.range).map {
                .init(name: peer.name, addressRange: $0, tenant: peer.tenant)
            }
        }
        result.unlisted = mllp.peers.isEmpty ? .tenant(mllp.tenant) : .closed
        result.watermark = ingest.ack == .applied ? .applied : .durable
        result.connectionsMax = mllp.connectionsMax
        result.unacknowledgedBytesMax = mllp.unacknowledgedBytesMax
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
