import Access
import Alerting
import Board
import Delivery
import Foundation
import HL7v2
import Hummingbird
import HummingbirdCore
import Ingest
import Intake
import Journal
import Logging
import Mapping
import NIOCore
import RESTAPI
import Seal
import ServiceLifecycle
import Storage
import Synchronization
import Telemetry
import UnixSignals
import Values

/// The gateway, put together bottom up and shut down top down: stop listening, finish what was received, close the store.
struct Gateway {
    let configuration: GatewayConfiguration
    let logger: Logger
    let metrics: MetricsRegistry
    let journal: FrameJournal
    let store: Store
    let files: EditedFiles
    let tenants: [TenantID: TenantRooms]
    let delivery: WebhookDelivery?
    let outlet: PeerOutlet
    private let intakeThread = BackgroundThread("intake")
    private let bundleThread = BackgroundThread("bundles")
    private let webhooks: WebhookClient?
    private let tokens: (issuer: TokenIssuer, verifier: TokenVerifier)?

    /// Where the gateway listens, once it does.
    struct Addresses: Sendable {
        var http: HostPort?
        var mllp: HostPort?
    }

    /// Opens everything but the ports.
    init(_ configuration: GatewayConfiguration, command: String) async throws {
        self.configuration = configuration
        let logger = Self.logger(level: configuration.logLevel)
        let metrics = MetricsRegistry()
        (self.logger, self.metrics) = (logger, metrics)
        Self.checkOpenFiles(configuration, logger)
        ProcessMetrics.register(in: metrics)
        files = try EditedFiles(configuration)
        for remark in files.remarks { logger.warning("FileRemarked", metadata: ["remark": "\(remark)"]) }

        let keys = KeyFiles(data: configuration.data)
        let store = try Store.open(
            configuration.storage(keys, metrics: metrics, note: Self.storeLog(logger)), command: command)
        let journal = try Self.journal(configuration, keys: keys, store: store, metrics: metrics)
        (self.store, self.journal) = (store, journal)
        logger.info(
            "StoresOpened",
            metadata: [
                "tenants": "\(store.tenants.count)", "journal": "\(journal.id)", "cutBytes": "\(journal.cutBytes)",
            ])

        let answered = configuration.mllp.peers.filter { $0.answersTo == GatewayConfiguration.PeerSettings.same }
        outlet = PeerOutlet(severalAt: Set(answered.map(\.name)))
        var intake = configuration.messageIntake
        intake.answerAlarm = Self.answers(over: outlet, configuration, logger)
        var tenants: [TenantID: TenantRooms] = [:]
        for tenant in store.tenants {
            let rooms = TenantRooms(
                store: try store.tenant(tenant), journal: journal, files: files,
                configuration: intake, metrics: metrics, logger: logger)
            try await rooms.messages.restore()
            tenants[tenant] = rooms
        }
        self.tenants = tenants

        webhooks = configuration.webhooks.isEmpty ? nil : WebhookClient(configuration.delivery.client)
        delivery = try webhooks.map { client in
            let routes = try tenants.values.map { rooms in
                WebhookDelivery.Route(tenant: rooms.store, endpoints: try configuration.endpoints(of: rooms.store.id))
            }
            return WebhookDelivery(
                routes: routes.filter { !$0.endpoints.isEmpty }, client: client,
                configuration: configuration.delivery.lanes, metrics: metrics, logger: logger)
        }
        tokens = try await Self.tokens(configuration, keys: keys)
    }

    /// Listens and works until SIGTERM or SIGINT, then finishes what was received and closes.
    ///
    /// - Parameter onListening: Called once, when both ports are open.
    func run(alongside more: [any Service] = [], onListening: @escaping @Sendable (Addresses) -> Void) async throws {
        let addresses = Mutex(Addresses())
        let logger = logger
        let note: @Sendable ((inout Addresses) -> Void) -> Void = { change in
            let whole = addresses.withLock { addresses in
                change(&addresses)
                return addresses
            }
            guard let http = whole.http, let mllp = whole.mllp else { return }
            logger.info("GatewayStarted", metadata: ["http": "\(http)", "mllp": "\(mllp)"])
            onListening(whole)
        }
        var services: [any Service] = tenants.values.map {
            IntakeService(
                intake: $0.messages, thread: intakeThread, journal: journal, tenant: $0.store.id, logger: logger,
                drainTimeMax: configuration.ingest.drainTimeMax)
        }
        if let delivery { services.append(delivery) }
        services.append(
            LagWatch(
                tenants: tenants.mapValues(\.messages), delivery: delivery, limit: configuration.ingest.lagAlert,
                logger: logger))
        services.append(
            EditedFilesWatch(files, intakes: tenants.values.map(\.messages), metrics: metrics, logger: logger))
        services.append(
            Maintenance(
                journal: journal, stores: tenants.values.map(\.store), retention: configuration.retention,
                logger: logger))
        services.append(SeriesTending(stores: tenants.values.map(\.store), logger: logger))
        services.append(http { port in note { $0.http = HostPort(host: configuration.http.listen.host, port: port) } })
        services.append(try listener { host, port in note { $0.mllp = HostPort(host: host, port: port) } })
        if let connector = try connector() { services.append(connector) }
        services += more
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do { try await group.run() } catch {
            await close()
            throw error
        }
        await close()
    }

    /// Closes what was opened, without ever having listened.
    func closeWithoutRunning() async { await close() }

    private func close() async {
        webhooks?.close()
        await closeJournal()
        store.close()
        logger.info("GatewayStopped")
        intakeThread.close()
        bundleThread.close()
    }

    /// A disk that does not answer must not hold a shutdown for ever: what it has not taken was not acknowledged either.
    private func closeJournal() async {
        let (ended, end) = AsyncStream<Bool>.makeStream()
        let (journal, limit) = (journal, configuration.ingest.drainTimeMax)
        Task.detached {
            await journal.close()
            end.yield(true)
        }
        Task.detached {
            try? await Task.sleep(for: limit)
            end.yield(false)
        }
        for await isClosed in ended {
            if !isClosed { logger.error("JournalNotClosed", metadata: ["seconds": "\(limit.components.seconds)"]) }
            return
        }
    }

    // MARK: Edges

    private func http(_ onListening: @escaping @Sendable (Int) -> Void) -> some Service {
        let rest = RESTResponder<EdgeContext>(RESTServer(restServices))
        let board = BoardResponder<EdgeContext>(boardServices)
        let responder = CallbackResponder<EdgeContext> { request, context in
            let isBoard = BoardResponder<EdgeContext>.serves(path: request.uri.path)
            return isBoard
                ? try await board.respond(to: request, context: context)
                : try await rest.respond(to: request, context: context)
        }
        let settings = configuration.http
        let listen = settings.listen
        let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: settings.headerBytesMax, maxHeaderListSize: settings.headerBytesMax)
        let connection = HTTP1Channel.Configuration(
            idleTimeout: .nanoseconds(Int64(settings.idleTimeout / .nanoseconds(1))), httpDecoderConfiguration: decoder)
        return Application(
            responder: responder, server: .http1(configuration: connection),
            configuration: ApplicationConfiguration(
                address: .hostname(listen.host, port: listen.port), serverName: "Afferent",
                availableConnectionsDelegate: CountedConnections(most: settings.connectionsMax, metrics: metrics)),
            onServerRunning: { channel in onListening(channel.localAddress?.port ?? listen.port) }, logger: logger)
    }

    private func listener(_ onListening: @escaping @Sendable (String, Int) -> Void) throws -> MLLPListener {
        let settings = configuration.mllp
        var limits = configuration.listener
        limits.transport = try settings.tls?.secured(as: .listener, section: "mllp.tls")
        return MLLPListener(
            configuration: ingest(limits), journal: journal, metrics: metrics, logger: logger,
            clock: Clock.now, audit: auditConnections, onSilence: tellSilence,
            onListening: { onListening($0.isEmpty ? settings.listen.host : $0, $1) })
    }

    private func connector() throws -> MLLPConnector? {
        guard !configuration.mllp.connect.isEmpty else { return nil }
        var limits = configuration.listener
        limits.name = "connector"
        return MLLPConnector(
            configuration: ingest(limits), targets: try configuration.targets(files.mapper.profiles), journal: journal,
            metrics: metrics, logger: logger, clock: Clock.now, audit: auditConnections, onSilence: tellSilence)
    }

    private var restServices: RESTServices {
        let names = configuration.tenants
        var services = RESTServices(
            tenancy: names.count == 1 ? .single(names[0]) : .many, tenants: tenants.mapValues(\.rest),
            authentication: tokens.map { .tokens($0.verifier) } ?? .none, clock: Clock.now, newID: Clock.newID,
            metrics: metrics, logger: logger)
        services.addresses.publicURL = configuration.http.publicURL
        services.addresses.hosts = Set(configuration.http.hosts)
        services.addresses.listening = "http://\(configuration.http.listen)"
        services.limits = configuration.http.limits
        services.longWork = bundleThread
        services.version = GatewayVersion.text
        services.started = Clock.now()
        let (tenants, journal, limit) = (tenants, journal, configuration.ingest.lagAlert)
        services.readiness = {
            var reasons: [String] = []
            if let failure = journal.failure { reasons.append("the journal takes nothing: \(failure.description)") }
            for (tenant, rooms) in tenants where rooms.messages.lag > limit {
                reasons.append("the store of \(tenant) is \(rooms.messages.lag.components.seconds) s behind")
            }
            if let space = try? journal.space(), space.isBelowReserve { reasons.append("the disk is nearly full") }
            return reasons
        }
        return services
    }

    private var boardServices: BoardServices {
        let tenants = tenants
        var services = BoardServices(
            tenants: Dictionary(
                uniqueKeysWithValues: configuration.tenants.compactMap { name in
                    tenants[name].map { (name, $0.store) }
                }), tokens: tokens.map { .init(issuer: $0.issuer, verifier: $0.verifier) },
            lag: { tenants[$0]?.messages.lag ?? .zero },
            acknowledge: { _ = try await tenants[$0]?.messages.acknowledge($1, $2) }, clock: Clock.now,
            newID: Clock.newID, logger: logger)
        services.latest = { tenants[$0]?.messages.latest($1) ?? $1 }
        services.isSecure = configuration.http.publicURL?.hasPrefix("https:") == true
        services.limits = configuration.board
        services.limits.lag = configuration.ingest.lagAlert
        return services
    }

    /// The address of a one-time link that opens the board; nil where the board needs none.
    func boardLink(at http: HostPort) async throws -> String {
        guard let tokens else { return "http://\(http)/board/" }
        let principal = Principal(
            tenant: configuration.tenants[0], role: .clinician, subject: "demo", scopes: [], tokenID: Clock.newID(),
            expires: Clock.now() + .seconds(12 * 3_600))
        let ticket = try await tokens.issuer.ticket(
            for: principal, purpose: .link, ttl: .seconds(3_600), now: Clock.now(), id: Clock.newID())
        return "http://\(http)/board/link/\(ticket)"
    }

    /// A token of the first tenant; nil where requests need none.
    func token(role: Role) async throws -> String? {
        guard let tokens else { return nil }
        return try await tokens.issuer.mint(
            tenant: configuration.tenants[0], role: role, subject: "demo", scopes: [], ttl: .seconds(12 * 3_600),
            now: Clock.now(), id: Clock.newID())
    }
}

/// What the HTTP edge knows of a request beside its content.
struct EdgeContext: ConnectionContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    let remoteAddress: SocketAddress?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        remoteAddress = channel.remoteAddress
    }
}
