public import Access
public import FHIRModel
public import Intake
public import Logging
public import Records
public import Search
public import Storage
public import Telemetry
import Terminology
public import Values

/// What the HTTP interface is made of: the tenants with their services, who may ask, and how much.
public struct RESTServices: Sendable {
    /// Who the holder of a request is.
    public enum Authentication: Sendable {
        /// Every request is an administrator's: on loopback only.
        case none
        case tokens(TokenVerifier)
    }

    /// Which paths there are.
    public enum Tenancy: Sendable {
        /// `/fhir/…`, and `/system/…` for what unknown peers sent
        case single(TenantID)
        /// `/{tenant}/fhir/…`
        case many
    }

    public var tenancy: Tenancy
    public var tenants: [TenantID: TenantServices]
    public var authentication: Authentication
    public var addresses = PublicAddress()
    public var limits = RESTLimits.standard
    /// The time of requests and commits.
    public var clock: @Sendable () -> Timestamp
    /// A new id, fit for a resource and a request.
    public var newID: @Sendable () -> String
    public var metrics: MetricsRegistry
    /// Why the gateway is not ready, without a word about patients; empty if it is.
    public var readiness: @Sendable () async -> [String] = { [] }
    public var logger: Logger
    /// Where the work of large Bundles is done; nil to do it where their requests are answered.
    public var longWork: (any TaskExecutor)?
    /// Since when the server has been what it is, for the CapabilityStatement.
    public var started = Timestamp(year: 2026, month: 1, day: 1)
    /// The version of the software, for the CapabilityStatement.
    public var version = "0"

    public init(
        tenancy: Tenancy, tenants: [TenantID: TenantServices], authentication: Authentication,
        clock: @escaping @Sendable () -> Timestamp, newID: @escaping @Sendable () -> String, metrics: MetricsRegistry,
        logger: Logger
    ) {
        (self.tenancy, self.tenants, self.authentication) = (tenancy, tenants, authentication)
        (self.clock, self.newID, self.metrics, self.logger) = (clock, newID, metrics, logger)
    }
}

/// What serves the requests of one tenant.
public struct TenantServices: Sendable {
    public var store: TenantStore
    public var resources: ResourceIntake
    public var indexer: SearchIndexer
    /// The record kinds now in force.
    public var schema: @Sendable () -> RecordSchema
    /// The records that the mapping now in force gives for a resource.
    public var mapped: @Sendable (Resource, ResourceKey) -> [Record]
    /// Maps a quarantined message again; whether the mapping takes it now.
    public var reprocess: @Sendable (_ id: String, RequestContext) async throws -> Bool
    /// Records whose the readings of a bed or device are, as a person says; the id by which it can be taken back.
    public var attach: @Sendable (BedChange, RequestContext) async throws -> String
    /// Stored alerts with the readings that they are at now.
    public var latest: @Sendable ([Alert]) -> [Alert] = { $0 }
    /// Records that a person takes care of an alert; the alert as it is then.
    public var acknowledge: @Sendable (_ alert: String, RequestContext) async throws -> Alert
    /// Takes a merge of patients back; what was recorded.
    public var undoMerge: @Sendable (_ merge: String, RequestContext) async throws -> PatientLink
    /// Makes the audit entry of what changed nothing durable.
    public var audit: @Sendable (AuditEntry) async throws -> Void
    /// Lets one conditional interaction at a time find what it is about and write.
    let conditions = SerialGate()

    public init(
        store: TenantStore, resources: ResourceIntake, indexer: SearchIndexer,
        schema: @escaping @Sendable () -> RecordSchema,
        mapped: @escaping @Sendable (Resource, ResourceKey) -> [Record],
        reprocess: @escaping @Sendable (_ id: String, RequestContext) async throws -> Bool,
        attach: @escaping @Sendable (BedChange, RequestContext) async throws -> String,
        acknowledge: @escaping @Sendable (_ alert: String, RequestContext) async throws -> Alert,
        undoMerge: @escaping @Sendable (_ merge: String, RequestContext) async throws -> PatientLink,
        audit: @escaping @Sendable (AuditEntry) async throws -> Void
    ) {
        (self.store, self.resources, self.indexer, self.audit) = (store, resources, indexer, audit)
        (self.schema, self.mapped, self.reprocess, self.attach) = (schema, mapped, reprocess, attach)
        (self.acknowledge, self.undoMerge) = (acknowledge, undoMerge)
    }

    /// The code systems, value sets and concept maps of the installation and the tenant.
    func terminology() async throws -> TerminologyLibrary { try await resources.validation.terminology() }
}

/// What a request may ask for at most.
public struct RESTLimits: Hashable, Sendable {
    /// The length of a body; more is 413.
    public var bodyBytes = 64 << 20
    /// The length of path and query; more is 414.
    public var targetBytes = 16 << 10
    /// A longer Bundle of the type batch or transaction is long work, in bytes.
    public var shortBundleBytes = 128 << 10
    /// The entries of a batch or transaction; more is 413.
    public var bundleEntries = BundleEntry.countMax
    /// The page size without `_count`.
    public var pageDefault = 50
    /// A greater `_count` is brought down to this.
    public var pageMax = 1_000
    /// The resources that a page includes beside its matches; what is more is left out, and said so.
    public var includedMax = 5_000
    /// The patients and others that a chain of a search of readings may lead through; more is refused.
    public var chainedMax = 5_000
    /// The messages that one request processes again.
    public var reprocessMax = 10_000
    /// The parameters of a search, the values of one of them, and the keys of a sort.
    public var searchParameters = SearchLimits.standard.parametersMax
    public var searchValues = SearchLimits.standard.valuesMax
    public var searchSortKeys = SearchLimits.standard.sortMax

    public init() {}

    public static let standard = RESTLimits()

    var parse: ParseLimits {
        let standard = ParseLimits.standard
        return ParseLimits(bytes: bodyBytes, depth: standard.depth, nodes: standard.nodes, issues: standard.issues)
    }

    var search: SearchLimits {
        var limits = SearchLimits()
        (limits.countDefault, limits.countMax) = (pageDefault, pageMax)
        (limits.parametersMax, limits.valuesMax, limits.sortMax) = (searchParameters, searchValues, searchSortKeys)
        return limits
    }
}
