import HL7v2
import Ingest
import Intake
import Journal
import Logging
import Mapping
import Records
import Seal
import Storage
import Synchronization
import Values

/// What the edge for monitors is told by device profiles, and what it tells.
extension Gateway {
    /// A listener's configuration with the rules of the device profiles in force.
    func ingest(_ limits: MLLPListenerConfiguration) -> MLLPListenerConfiguration {
        var result = limits
        let (files, profileOf) = (files, configuration.deviceProfiles)
        result.outlet = outlet
        result.rules = { peer, header in
            let profiles = files.mapper.profiles
            let profile = profileOf[peer].flatMap { profiles[$0] } ?? header.flatMap { profiles.profile(of: $0) }
            return profile.map { ConnectionRules($0.connection) }
        }
        return result
    }

    /// Answers about alarms go where the peer is configured to be answered, now or when it is connected again; one that
    /// is given up is logged. What they tell of is stored whatever becomes of them.
    static func answers(
        over outlet: PeerOutlet, _ configuration: GatewayConfiguration, _ logger: Logger
    ) -> @Sendable (TenantID, String, AlarmAnswer) -> Void {
        let named = configuration.mllp.peers.compactMap { peer in peer.answersTo.map { (peer.name, $0) } }
        let targets = Dictionary(named) { first, _ in first }
        return { tenant, reporter, answer in
            guard let target = targets[reporter] else { return }
            let frame = answer.framed(controlID: Clock.newID(), at: Clock.now())
            let isSame = target == GatewayConfiguration.PeerSettings.same
            let peer = isSame ? reporter : target
            let receiver = PeerOutlet.Reporter(
                application: answer.receiver.application, facility: answer.receiver.facility)
            switch outlet.send(frame, to: peer, of: tenant, reporter: isSame ? receiver : nil) {
            case .sent: break
            case .waits: logger.notice("AlarmAnswerDelayed", metadata: ["peer": "\(peer)"])
            case .displaces: logger.warning("AlarmAnswerLost", metadata: ["peer": "\(peer)"])
            }
        }
    }

    /// A connection is no reason to wait for the disk; its messages have audit entries of their own.
    var auditConnections: @Sendable (TenantID, AuditEntry) -> Void {
        let (journal, tenants, logger) = (journal, Set(tenants.keys), logger)
        return { tenant, entry in
            guard tenants.contains(tenant) else { return }
            Task.detached {
                do {
                    try await JournaledAudit(journal: journal, tenant: tenant).record(entry)
                } catch {
                    logger.error("a connection could not be audited", metadata: ["failure": "\(type(of: error))"])
                }
            }
        }
    }

    /// A monitor that falls silent, or is heard again, is an event of its tenant; one after the other, and as soon as the
    /// store takes something.
    var tellSilence: @Sendable (PeerSilence) -> Void {
        let (stores, logger) = (tenants.mapValues(\.store), logger)
        let last = Mutex<Task<Void, Never>?>(nil)
        return { silence in
            guard let store = stores[silence.source.tenant] else { return }
            var commit = Commit(time: Clock.now())
            commit.events = [Event(silence, at: commit.time)]
            last.withLock { last in
                last = Task.detached { [commit, before = last] in
                    await before?.value
                    await Self.tell(commit, to: store, logger)
                }
            }
        }
    }

    /// How often it is tried, a second apart, to store that a monitor is silent.
    private static let silenceAttemptsMax = 600

    private static func tell(_ silence: Commit, to store: TenantStore, _ logger: Logger) async {
        for attempt in 1...silenceAttemptsMax {
            do {
                _ = try await store.commit(silence)
                return
            } catch let error as StoreError where error.category != .internal && attempt < silenceAttemptsMax {
                try? await Task.sleep(for: .seconds(1))
            } catch {
                logger.error("a silent monitor could not be told", metadata: ["failure": "\(type(of: error))"])
                return
            }
        }
    }
}

extension GatewayConfiguration {
    /// The monitors to connect to; those that name no port have the one of their profile.
    ///
    /// - Throws: ``CommandFailure`` if there is none, or if certificates can't be used.
    func targets(_ profiles: DeviceProfiles) throws -> [MLLPConnector.Target] {
        try mllp.connect.map { target in
            guard let port = target.port ?? profiles[target.profile]?.connection.port else {
                throw CommandFailure(
                    "mllp.connect \(target.name): the profile \(target.profile) names no port; add port")
            }
            return MLLPConnector.Target(
                name: target.name, host: target.host, port: port,
                tenant: target.tenant ?? listenerTenant ?? .system,
                transport: try target.tls?.secured(as: .caller, section: "mllp.connect \(target.name) tls"))
        }
    }
}

extension ConnectionRules {
    /// The rules of a dialect.
    init(_ connection: DeviceProfile.Connection) {
        self.init()
        (acknowledgment, silence) = (connection.acknowledgment, connection.silence)
        keepAlive = connection.keepAlive.map { KeepAlive(message: $0.message, interval: $0.interval) }
        for departure in connection.departures {
            switch departure {
            case .noStart: departures.insert(.noStart)
            case .noEnd: departures.insert(.noEnd)
            case .shared: departures.insert(.shared)
            }
        }
    }
}

extension Event {
    /// `peer.silent` or `peer.heard`.
    fileprivate init(_ silence: PeerSilence, at time: Timestamp) {
        let type = silence.isSilent ? "peer.silent" : "peer.heard"
        var data = JSONWriter()
        data.object { data in
            data.member("peer", silence.source.peer)
            data.member("address", silence.address)
            data.member("listener", silence.source.listener)
            data.member("seconds", silence.duration.components.seconds)
        }
        let id = StableID(type, silence.source.peer, silence.address, "\(time.microseconds)").text()
        self.init(
            id: "evt_" + id, type: type, subject: "peers/\(silence.source.peer)", lane: .alerts, time: time,
            data: data.bytes)
    }
}
