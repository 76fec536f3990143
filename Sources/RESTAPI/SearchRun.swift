import FHIRModel
import HTTPTypes
import Search
import Storage
import Values

/// Carries out a search plan over stored resources and, for Observations, over samples and waves.
///
/// Without a sort, Observations come newest first; with a sort by `date` both kinds are merged by it. With any other
/// sort the stored ones come first, then the samples, newest first (RULES, Samples as Observations). Waves take part only
/// where they are asked for, see ``WaveSearch``.
struct SearchRun: Sendable {
    var plan: SearchPlan
    let services: TenantServices
    /// What chains of a search of Observations may lead to.
    var chainedMax = RESTLimits.standard.chainedMax

    private var isByDate: Bool { plan.sort.isEmpty || plan.sort.first?.parameter == "date" }
    private var isAscending: Bool { isByDate && plan.sort.first.map { !$0.isDescending } ?? false }

    /// A page of ``SearchPlan/count`` matches.
    func page(cursor: String?) async throws -> Page<StoredResource> {
        let resolved = try await resolved(ownPlan(cursor: nil))
        let samples = try resolved.flatMap { try services.store.sampleSearch($0) }
        let waves = try resolved.flatMap { try services.store.waveSearch($0) }
        guard samples != nil || waves != nil else {
            let page = try await services.store.search(ownPlan(cursor: cursor))
            return Page(items: page.matches, next: page.next)
        }
        let merge = TimeMerge<StoredResource>(
            [
                { count, cursor in try await stored(count, cursor) },
                { count, cursor in try await sampled(samples, count, cursor) },
                { count, cursor in try await waved(waves, count, cursor) },
            ], isAscending: isAscending)
        return try await merge.page(count: plan.count, cursor: cursor)
    }

    /// The number of all matches; nil if counting takes too long.
    func total() async throws -> Int? {
        var counting = ownPlan(cursor: nil)
        (counting.count, counting.wantsTotal) = (0, true)
        let stored = try await services.store.search(counting).total ?? 0
        guard let resolved = try await resolved(counting) else { return stored }
        var total = stored
        if let samples = try services.store.sampleSearch(resolved) {
            let filter: @Sendable (SampleObservation) throws -> Bool = filter(samples.residual)
            guard let count = try await services.store.sampleTotal(of: samples, filter: filter) else { return nil }
            total += count
        }
        if let waves = try services.store.waveSearch(resolved) {
            let filter: @Sendable (WaveObservation) throws -> Bool = filter(waves.base.residual)
            guard let count = try await services.store.waveTotal(of: waves, filter: filter) else { return nil }
            total += count
        }
        return total
    }

    /// A plan that samples and waves, which know nothing of other resources, can carry out: chains are followed first.
    private func resolved(_ plan: SearchPlan) async throws -> SearchPlan? {
        guard plan.resourceType == "Observation" else { return nil }
        guard let resolved = try await services.store.resolved(plan, limit: chainedMax) else {
            let text = "the chained parameters lead to more than \(chainedMax) resources; ask for fewer"
            throw Refusal(.badRequest, .tooCostly, text)
        }
        return resolved
    }

    private func ownPlan(cursor: String?) -> SearchPlan {
        var own = plan
        (own.cursor, own.wantsTotal) = (cursor, false)
        return own
    }

    private func stored(_ count: Int, _ cursor: String?) async throws -> TimeMerge<StoredResource>.Part {
        var own = ownPlan(cursor: cursor)
        own.count = count
        if own.sort.isEmpty { own.sort = [SearchPlan.Sort(parameter: "date", isDescending: true)] }
        let page = try await services.store.search(own)
        let items = page.matches.map { TimeMerge<StoredResource>.Entry(time: sortKey($0), item: $0) }
        return TimeMerge.Part(items: items, next: page.next)
    }

    private func sampled(
        _ search: SampleSearch?, _ count: Int, _ cursor: String?
    ) async throws -> TimeMerge<StoredResource>.Part {
        guard var own = search else { return TimeMerge.Part(items: [], next: nil) }
        (own.count, own.cursor, own.isAscending) = (count, cursor, isAscending)
        return part(
            try await services.store.sampleObservations(matching: own, filter: filter(own.residual)))
    }

    private func waved(
        _ search: WaveSearch?, _ count: Int, _ cursor: String?
    ) async throws -> TimeMerge<StoredResource>.Part {
        guard var own = search else { return TimeMerge.Part(items: [], next: nil) }
        (own.base.count, own.base.cursor, own.base.isAscending) = (count, cursor, isAscending)
        return part(try await services.store.waveObservations(matching: own, filter: filter(own.base.residual)))
    }

    private func part(_ page: Page<some MadeObservation>) -> TimeMerge<StoredResource>.Part {
        let items = page.items.map { made in
            TimeMerge<StoredResource>.Entry(
                time: isByDate ? made.start.microseconds : .min, item: TenantServices.served(made),
                cursor: made.id.description)
        }
        return TimeMerge.Part(items: items, next: page.next)
    }

    /// Tests what only the resource itself can tell.
    private func filter<Made: MadeObservation>(
        _ residual: [SearchPlan.Clause]
    ) -> @Sendable (Made) throws -> Bool {
        { [services] made in
            guard let resource = Resource.parse(json: made.body).readable else { return false }
            let (values, id) = (services.indexer.indexValues(of: resource), made.id.description)
            return residual.allSatisfy { $0.matches(values, id: id, lastUpdated: made.lastUpdated) }
        }
    }

    /// The date that the store sorts by; those without one come last.
    private func sortKey(_ resource: StoredResource) -> Int64 {
        guard isByDate else { return .max }
        let effective = resource.body.flatMap { Resource.parse(json: $0).readable }?.root.first("effective")
        let start = effective?.first("start") ?? effective?.first("event") ?? effective
        let end = effective?.first("end") ?? start
        guard let interval = (isAscending ? start : end)?.text.flatMap({ PartialDateTime($0) })?.interval() else {
            return isAscending ? .max : .min
        }
        return isAscending ? interval.lowerBound.microseconds : interval.upperBound.microseconds - 1
    }
}
