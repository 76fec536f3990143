import FHIRModel
import HTTPTypes
import Search
import Storage
import Values

/// Stored resources and the samples and waves that are served as Observations, alike.
extension TenantServices {
    /// The latest version of a resource; nil if there never was one.
    func latest(_ key: ResourceKey) throws -> StoredResource? {
        if let id = Self.sample(key) { return try store.sampleObservation(id).map { Self.served($0) } }
        if let id = Self.wave(key) { return try store.waveObservation(id).map { Self.served($0) } }
        return try store.resource(key)
    }

    func version(_ version: Int, of key: ResourceKey) throws -> StoredResource? {
        guard let versions = try served(key) else { return try store.version(version, of: key) }
        return versions.first { $0.version == version }
    }

    /// All versions of what is made when it is asked for, the oldest first; nil if the key is that of a stored resource.
    func served(_ key: ResourceKey) throws -> [StoredResource]? {
        if let id = Self.sample(key) { return try store.sampleObservationVersions(id).map { Self.served($0) } }
        if let id = Self.wave(key) { return try store.waveObservationVersions(id).map { Self.served($0) } }
        return nil
    }

    /// The id of a sample, if the key is one's.
    static func sample(_ key: ResourceKey) -> SampleObservationID? {
        key.type == "Observation" ? SampleObservationID(key.id) : nil
    }

    /// The id of a piece of a wave, if the key is one's.
    static func wave(_ key: ResourceKey) -> WaveObservationID? {
        key.type == "Observation" ? WaveObservationID(key.id) : nil
    }

    static func served(_ made: some MadeObservation) -> StoredResource {
        StoredResource(
            key: ResourceKey(type: "Observation", id: made.id.description), version: made.version,
            lastUpdated: made.lastUpdated, change: made.version == 1 ? .create : .update, body: made.body)
    }

    /// The ids of the patients that resources are about, for the audit entry.
    func patients(of bodies: some Sequence<[UInt8]>) -> [String] {
        var patients: Set<String> = []
        for body in bodies {
            guard let resource = Resource.parse(json: body).readable else { continue }
            patients.formUnion(indexer.patients(of: resource))
        }
        return patients.sorted()
    }
}

extension Exchange {
    /// The resources that meet a condition, at most two: none, one or several matters (FHIR R4 http, 3.1.0.8.1).
    func matches(_ type: String, _ condition: String) async throws -> [StoredResource] {
        let request = SearchRequest.conditional(
            condition, resourceType: type, limits: settings.limits.search, serverBases: [base])
        guard let plan = request.plan else { throw Refusal(.badRequest, request.issues) }
        return try await SearchRun(plan: plan, services: services).page(cursor: nil).items
    }
}

/// An Observation that is made when it is asked for: of a sample, or of a piece of a wave.
protocol MadeObservation: Sendable {
    associatedtype ID: CustomStringConvertible
    var id: ID { get }
    /// When it begins.
    var start: Timestamp { get }
    var version: Int { get }
    var lastUpdated: Timestamp { get }
    var body: [UInt8] { get }
}

extension SampleObservation: MadeObservation {
    var start: Timestamp { id.time }
}

extension WaveObservation: MadeObservation {
    var start: Timestamp { id.start }
}
