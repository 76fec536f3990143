import FHIRModel
import Records
import Search
import Storage
import Values

/// Samples as `vital` records: mapped when they are asked for, never rows of their own (RULES, Records).
struct VitalView: Sendable {
    static let kind = "vital"

    let services: TenantServices

    /// The record of a sample; nil if the id is none's.
    func record(_ id: String) throws -> StoredRecord? {
        guard let id = SampleObservationID(id), let sample = try services.store.sampleObservation(id) else {
            return nil
        }
        return record(sample)
    }

    /// All versions of the record of a sample, the latest first.
    func versions(_ id: String) throws -> [StoredRecord] {
        guard let id = SampleObservationID(id) else { return [] }
        return try services.store.sampleObservationVersions(id).reversed().compactMap(record)
    }

    private func record(_ sample: SampleObservation) -> StoredRecord? {
        let key = ResourceKey(type: "Observation", id: sample.id.description)
        guard let resource = Resource.parse(json: sample.body).readable,
            let record = services.mapped(resource, key).first(where: { $0.kind == Self.kind })
        else { return nil }
        return StoredRecord(
            record: record, version: sample.version, updatedAt: sample.lastUpdated, isWithdrawn: false)
    }

    /// The records of samples, the latest first, for a merge with stored ones.
    ///
    /// - Parameter isByTime: Whether they are merged by time; else they come behind all others.
    func source(
        guest: String?, from: Timestamp? = nil, to: Timestamp? = nil, isByTime: Bool
    ) -> TimeMerge<StoredRecord>.Source {
        let plan = Self.plan(guest, from, to)
        return { [self] count, cursor in
            guard var search = try services.store.sampleSearch(plan) else { return .init(items: [], next: nil) }
            (search.count, search.cursor) = (count, cursor)
            let page = try await services.store.sampleObservations(matching: search) { _ in true }
            let items = page.items.compactMap { sample in
                record(sample).map {
                    TimeMerge<StoredRecord>.Entry(
                        time: isByTime ? $0.sortKey : .min, item: $0, cursor: sample.id.description)
                }
            }
            return .init(items: items, next: page.next)
        }
    }

    private static func plan(_ guest: String?, _ from: Timestamp?, _ to: Timestamp?) -> SearchPlan {
        var clauses: [SearchPlan.Clause] = []
        if let guest {
            clauses.append(
                .init(parameter: "patient", alternatives: [.reference(type: "Patient", id: guest, url: nil)]))
        }
        for (prefix, time) in [(SearchPlan.Prefix.ge, from), (.lt, to)] {
            guard let time = time?.microseconds else { continue }
            clauses.append(.init(parameter: "date", alternatives: [.date(prefix, low: time, high: time + 1)]))
        }
        return SearchPlan(resourceType: "Observation", clauses: clauses, count: 1)
    }
}
