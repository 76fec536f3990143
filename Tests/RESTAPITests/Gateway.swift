import Access
import Conformance
import FHIRModel
import Foundation
import HTTPTypes
import Intake
import Logging
import Mapping
import RESTAPI
import Records
import Search
import Storage
import Synchronization
import Telemetry
import TestSupport
import Values

/// The HTTP interface over a store in memory, with the shipped mappings, a clock that counts and ids in a row.
final class Gateway: Sendable {
    static let root = Repository.root
    static let shared: URL? = Shared.isThere ? Shared.folder : nil
    static let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12)

    static let mapper: Mapper = {
        let folder = root.appendingPathComponent("Mappings").resolvingSymlinksInPath()
        let paths = FileManager.default.enumerator(atPath: folder.path)!.compactMap { $0 as? String }
        let files = paths.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".csv") }.map {
            MappingFile(path: $0, bytes: [UInt8](try! Data(contentsOf: folder.appendingPathComponent($0))))
        }
        return Mapper.load(files).mapper!
    }()

    let store: Store
    let server: RESTServer
    let services: RESTServices
    /// What was to be processed again.
    let reprocessed: Names

    /// What resources are checked against.
    struct Asked {
        var definitions: @Sendable () -> InstalledDefinitions = { .r4 }
        var policies: @Sendable () -> ValidationPolicies = { .standard }
    }

    init(
        tenants: Set<TenantID> = [.main], tenancy: RESTServices.Tenancy = .single(.main), key: [UInt8]? = nil,
        asked: Asked = Asked(), adjust: (inout RESTServices) -> Void = { _ in }
    ) async throws {
        let store = try Store.inMemory(tenants: tenants)
        let (seconds, ids, reprocessed, metrics) = (Counting(), Counting(), Names(), MetricsRegistry())
        let newID: @Sendable () -> String = { "id-\(ids.next())" }
        var own: [TenantID: TenantServices] = [:]
        for tenant in tenants {
            let tenantStore = try store.tenant(tenant)
            let indexer = SearchIndexer(serverBases: ["http://localhost/fhir"])
            own[tenant] = TenantServices(
                store: tenantStore,
                resources: ResourceIntake(
                    store: tenantStore, mapper: { Self.mapper }, indexer: indexer, newID: newID,
                    validation: ResourceValidation(
                        store: tenantStore, definitions: asked.definitions, policies: asked.policies, metrics: metrics)),
                indexer: indexer, schema: { Self.mapper.schema },
                mapped: { Self.mapper.reading(of: $0, key: $1).records },
                reprocess: { id, _ in
                    reprocessed.add(id)
                    return !id.hasSuffix("bad")
                },
                attach: { change, _ in change.patient?.value ?? "" },
                acknowledge: { id, request in
                    guard var alert = try tenantStore.alert(id) else {
                        throw IntakeError(.notFound, .notFound, "there is no alert \(id)")
                    }
                    alert.acknowledgment = .init(by: request.actor, at: request.now)
                    return alert
                },
                undoMerge: { id, _ in throw IntakeError(.notFound, .notFound, "there is no merge \(id)") },
                audit: { entry in
                    var commit = Commit(time: entry.time)
                    commit.audit = [entry]
                    _ = try await tenantStore.commit(commit)
                })
        }
        var services = RESTServices(
            tenancy: tenancy, tenants: own,
            authentication: try await key.asyncMap {
                .tokens(try await TokenVerifier(key: $0) { tenants.contains($0) })
            } ?? .none,
            clock: { Self.start + .seconds(seconds.next()) }, newID: newID, metrics: metrics,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        adjust(&services)
        (self.store, self.services, self.reprocessed) = (store, services, reprocessed)
        server = RESTServer(services)
    }

    func tenant(_ id: TenantID = .main) throws -> TenantStore { try store.tenant(id) }

    struct Reply {
        var status: Int
        var headers: HTTPFields
        var body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
        /// The body as a resource of FHIR; a test fails that reads what is none.
        var resource: Resource { Resource.parse(json: body).resource! }
        var root: Element { resource.root }
        var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any] ?? [:] }
        /// The texts of the issues of an OperationOutcome.
        var issues: [String] { root.children(named: "issue").compactMap { $0["details", "text"]?.text } }
        var entries: [Element] { root.children(named: "entry") }
        func link(_ relation: String) -> String? {
            root.children(named: "link").first { $0.first("relation")?.text == relation }?.first("url")?.text
        }
    }

    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String = "", headers: HTTPFields = [:]
    ) async -> Reply {
        var path = path
        if path.hasPrefix("http://localhost") { path.removeFirst("http://localhost".count) }
        var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
        head.headerFields = headers
        if !body.isEmpty, headers[.contentType] == nil { head.headerFields[.contentType] = "application/fhir+json" }
        let reply = await server.reply(to: head, origin: "127.0.0.1") { limit in
            body.utf8.count > limit ? nil : Array(body.utf8)
        }
        return Reply(status: reply.status.code, headers: reply.headers, body: reply.body)
    }

    func audit(_ tenant: TenantID = .main) async throws -> [AuditEntry] {
        try await self.tenant(tenant).audit(page: PageRequest(count: 1_000)).items.map(\.entry)
    }
}

/// Counts from 1.
final class Counting: Sendable {
    private let value = Atomic<Int>(0)
    func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}

final class Names: Sendable {
    private let values = Mutex<[String]>([])
    func add(_ name: String) { values.withLock { $0.append(name) } }
    var all: [String] { values.withLock { $0 } }
}

extension Optional {
    func asyncMap<Value>(_ body: (Wrapped) async throws -> Value) async rethrows -> Value? {
        guard let self else { return nil }
        return try await body(self)
    }
}

extension HTTPField.Name {
    static let prefer = Self("Prefer")!
    static let ifNoneExist = Self("If-None-Exist")!
}

/// Resources that tests write.
enum Made {
    static func patient(_ id: String? = nil, family: String = "Chan", mrn: String = "1") -> String {
        let own = id.map { #""id":"\#($0)","# } ?? ""
        return #"""
            {"resourceType":"Patient",\#(own)"identifier":[{"system":"urn:mrn","value":"\#(mrn)"}],
             "active":true,"name":[{"family":"\#(family)"}],"birthDate":"1980-05-06"}
            """#
    }

    static func observation(_ id: String, patient: String = "p", at time: String, value: String = "72") -> String {
        #"""
        {"resourceType":"Observation","id":"\#(id)","status":"final",
         "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",
         "code":"vital-signs"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"8867-4"}]},
         "subject":{"reference":"Patient/\#(patient)"},"effectiveDateTime":"\#(time)",
         "valueQuantity":{"value":\#(value),"unit":"/min","system":"http://unitsofmeasure.org","code":"/min"}}
        """#
    }

    /// A heart rate of the patient with the identifier `urn:mrn|1`, some seconds after the start.
    static func sample(_ second: Int, value: String = "80", mrn: String = "1") -> SampleBatch {
        let subject = SampleSubject.patient(system: "urn:mrn", value: mrn)
        let metric = Metric(
            name: "heart-rate",
            codings: [
                Coding(system: CodeSystemURI.mdc, code: "147842"), Coding(system: CodeSystemURI.loinc, code: "8867-4"),
            ], unit: "/min", unitDisplay: nil)
        let channel = Channel(
            id: 77, subject: subject, bed: "B1", device: "M1", peer: "10.0.0.1", metric: metric, path: "1.1.1.1")
        let time = SampleTime(
            instant: Gateway.start + .seconds(second), text: "", offsetMinutes: 0, basis: .observation,
            zoneBasis: .sent)
        let sample = VitalSample(
            channel: channel, time: time, value: .number(ExactDecimal(value)!), status: .final, limits: "", flags: [],
            sequence: 0, row: 1)
        return SampleBatch(
            subject: subject, receivedAt: time.instant, journalSequence: UInt64(second + 1), samples: [sample])
    }
}
