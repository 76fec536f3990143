public import Logging
public import Records
public import ServiceLifecycle
public import Storage
public import Telemetry
public import Values

/// Follows the outbox of each tenant and sends its events as signed webhooks, each at least once.
///
/// Order is kept for each subject within a lane, and lanes don't wait for each other (RULES, Events). What came of an
/// attempt is recorded through commits, some milliseconds later and many at a time: after a crash the events of that
/// time are sent again. A graceful shutdown lets the requests under way finish and records them.
public struct WebhookDelivery: Service {
    public struct Configuration: Sendable {
        public var retry = DeliveryRetry()
        /// Requests of one lane under way at the same time.
        public var inFlightMax = 16
        /// Events of one lane that are held in memory. Subjects that fail keep theirs there: when they have filled it,
        /// the rest of the lane waits for them.
        public var waitingMax = 4_096
        /// How long attempts are gathered for one commit.
        public var recordingPause: Duration = .milliseconds(20)
        /// The time of day; the one clock that is asked.
        public var now: @Sendable () -> Timestamp = { WallClock.now }

        public init() {}
    }

    /// A tenant's store and where its events go.
    public struct Route: Sendable {
        public var tenant: TenantStore
        public var endpoints: [WebhookEndpoint]

        public init(tenant: TenantStore, endpoints: [WebhookEndpoint]) {
            (self.tenant, self.endpoints) = (tenant, endpoints)
        }
    }

    private let routes: [TenantDelivery]
    private let client: WebhookClient
    private let configuration: Configuration
    private let logger: Logger

    /// - Parameter client: Shared with others if wanted; whoever made it closes it.
    public init(
        routes: [Route], client: WebhookClient, configuration: Configuration = Configuration(),
        metrics: MetricsRegistry, logger: Logger
    ) {
        (self.client, self.configuration, self.logger) = (client, configuration, logger)
        self.routes = routes.map {
            TenantDelivery($0, client: client, configuration: configuration, metrics: metrics, logger: logger)
        }
    }

    /// Delivers until the service is shut down.
    public func run() async throws {
        await withTaskCancellationOrGracefulShutdownHandler {
            await withTaskGroup { group in
                for route in routes { group.addTask { await route.run() } }
            }
        } onCancelOrGracefulShutdown: {
            for route in routes { route.close() }
        }
    }

    /// Sends an event straight from memory to all endpoints of its tenant, past the outbox and the store.
    ///
    /// For what must be told when the store does not answer (RULES, Alerts: `ingest.lagAlert`). It is tried three times
    /// and then forgotten.
    ///
    /// - Returns: How many endpoints took it.
    public func sendDirect(_ event: Event, tenant: TenantID) async -> Int {
        let body = CloudEvent(event: event, tenant: tenant, sequence: nil).body
        let endpoints = routes.filter { $0.id == tenant }.flatMap(\.endpoints)
        return await withTaskGroup(of: Bool.self) { group in
            for endpoint in endpoints { group.addTask { await sendDirect(event, body, to: endpoint) } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
    }

    private func sendDirect(_ event: Event, _ body: [UInt8], to endpoint: WebhookEndpoint) async -> Bool {
        for attempt in 1...3 {
            let now = configuration.now()
            let response = try? await client.send(endpoint.request(id: event.id, body: body, at: now))
            let verdict = configuration.retry.verdict(
                status: response?.status, retryAfter: response?.retryAfter, attempt: attempt, age: .zero,
                chance: .random(in: 0..<1))
            switch verdict {
            case .delivered: return true
            case .dead, .disabled: return false
            case .retry(let pause, _): if attempt < 3 { try? await Task.sleep(for: pause) }
            }
        }
        logger.warning("EventNotSent", metadata: ["endpoint": "\(endpoint.name)", "type": "\(event.type)"])
        return false
    }
}
