import Alerting
import FHIRModel
import Intake
import Journal
import Logging
import Mapping
import RESTAPI
import Records
import Search
import Storage
import Telemetry
import Values

/// What one tenant is served by.
struct TenantRooms: Sendable {
    let store: TenantStore
    let resources: ResourceIntake
    let messages: MessageIntake
    let rest: TenantServices

    init(
        store: TenantStore, journal: FrameJournal, files: EditedFiles, configuration: MessageIntakeConfiguration,
        metrics: MetricsRegistry, logger: Logger
    ) {
        let indexer = SearchIndexer()
        let mapping: @Sendable () -> Mapper = { files.mapper }
        let validation = ResourceValidation(
            store: store, definitions: { files.definitions }, policies: { files.policies }, metrics: metrics,
            note: { note in
                logger.notice(
                    "ResourceFaultSeen",
                    metadata: [
                        "tenant": "\(note.tenant)", "element": "\(note.element)", "rule": "\(note.rule)",
                        "outcome": note.isRefused ? "refused" : "warned",
                    ])
            })
        let resources = ResourceIntake(
            store: store, mapper: mapping, indexer: indexer, newID: Clock.newID, validation: validation)
        let messages = MessageIntake(
            store: store, journal: journal, mapper: mapping, indexer: indexer, alerts: files.profile,
            configuration: configuration, metrics: metrics, clock: Clock.now)
        let audit = JournaledAudit(journal: journal, tenant: store.id)
        (self.store, self.resources, self.messages) = (store, resources, messages)
        var rest = TenantServices(
            store: store, resources: resources, indexer: indexer, schema: { files.mapper.schema },
            mapped: { files.mapper.reading(of: $0, key: $1).records },
            reprocess: { try await messages.reprocess($0, $1) }, attach: { try await messages.attach($0, $1) },
            acknowledge: { try await messages.acknowledge($0, $1) },
            undoMerge: { try await messages.undoMerge($0, $1) }, audit: { try await audit.record($0) })
        rest.latest = { messages.latest($0) }
        self.rest = rest
    }
}
