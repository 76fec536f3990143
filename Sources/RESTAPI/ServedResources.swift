import FHIRModel
import HTTPTypes
import Search
import Storage
import Values

/// Stored resources and the samples and waves that are served as Observations, alike.
extension TenantServices {
    /// The latest version of a resource; nil if there never was one.
    func latest(_ key: ResourceKey) throws -> StoredResource? {
        if let id = Self.sample(key) { return try store.sampleObservation(id).map(Self.served) }
        if let id = Self.wave(key) { return try store.waveObservation(id).map(Self.served) }
        return try store.resource(key)
    }

    func version(_ version: Int, of key: ResourceKey) throws -> StoredResource? {
        guard let versions = try served(key) else { return try store.version(version, of: key) }
        return versions.first { $0.version == version }
    }

    /// All versions of what is made when it is asked for, the oldest first; nil if the key is that of a stored resource.
    func served(_ key: ResourceKey) throws -> [StoredResource]? {
        if let id = Self.sample(key) { return try store.sampleObservationVersions(id).map(Self.served) }
        if let id = Self.wave(key) { return try store.waveObservationVersions(id).map(Self.served) }
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

    static func served(_ wave: WaveObservation) -> StoredResource {
        StoredResource(
            key: ResourceKey(type: "Observation", id: wave.id.description), version: wave.version,
            lastUpdated: wave.lastUpdated, change: wave.version == 1 ? .create : .update, body: wave.body)
    }

    static func served(_ sample: SampleObservation) -> StoredResource {
        StoredResource(
            key: ResourceKey(type: "Observation", id: sample.id.description), version: sample.version,
            lastUpdated: sample.lastUpdated, change: sample.version == 1 ? .create : .update, body: sample.body)
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
