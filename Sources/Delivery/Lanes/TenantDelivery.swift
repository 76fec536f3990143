import Logging
import Records
import Storage
import Telemetry
import Values

/// The lanes of all endpoints of one tenant, with one recorder of what came of their attempts.
struct TenantDelivery: Sendable {
    let id: TenantID
    let endpoints: [WebhookEndpoint]
    private let lanes: [LaneDelivery]
    private let recorder: AttemptRecorder

    init(
        _ route: WebhookDelivery.Route, client: WebhookClient, configuration: WebhookDelivery.Configuration,
        metrics: MetricsRegistry, logger: Logger
    ) {
        (id, endpoints) = (route.tenant.id, route.endpoints)
        var logger = logger
        logger[metadataKey: "tenant"] = "\(route.tenant.id)"
        let recorder = AttemptRecorder(route.tenant, configuration: configuration, logger: logger)
        self.recorder = recorder
        lanes = route.endpoints.flatMap { endpoint in
            Event.Lane.allCases.map { lane in
                LaneDelivery(
                    endpoint: endpoint, lane: lane, tenant: route.tenant, client: client, recorder: recorder,
                    configuration: configuration,
                    metrics: DeliveryMetrics(metrics, endpoint: endpoint.name, lane: lane),
                    logger: logger)
            }
        }
    }

    func run() async {
        await withTaskGroup { group in
            group.addTask { await recorder.run() }
            await withTaskGroup { group in
                for lane in lanes { group.addTask { await lane.run() } }
            }
            recorder.close()
        }
    }

    func close() { for lane in lanes { lane.close() } }
}
