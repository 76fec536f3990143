import FHIRModel
import HTTPTypes
import Search
import Storage
import Values

/// Carries out a search plan over stored resources and, for Observations, over samples.
///
/// Without a sort, Observations come newest first; with a sort by `date` both kinds are merged by it. With any other
/// sort the stored ones come first, then the samples, newest first (RULES, Samples as Observations).
struct SearchRun: Sendable {
    var plan: SearchPlan
    let services: TenantServices
    /// What chains of a search of Observations may lead to.
    var chainedMax = RESTLimits.standard.chainedMax

    private var isByDate: Bool { plan.sort.isEmpty || plan.sort.first?.parameter == "date" }
    private var isAscending: Bool { isByDate && plan.sort.first.map { !$0.isDescending } ?? false }

    /// A page of ``SearchPlan/count`` matches.
    func page(cursor: String?) async throws -> Page<StoredResource> {
        guard let samples = try await sampleSearch(ownPlan(cursor: nil)) else {
            let page = try await services.store.search(ownPlan(cursor: cursor))
            return Page(items: page.matches, next: page.next)
        }
        let merge = TimeMerge<StoredResource>(
            first: { count, cursor in try await stored(count, cursor) },
            second: { count, cursor in try await sampled(samples, count, cursor) }, isAscending: isAscending)
        return try await merge.page(count: plan.count, cursor: cursor)
    }

    /// The number of all matches; nil if counting takes too long.
    func total() async throws -> Int? {
        var counting = ownPlan(cursor: nil)
        (counting.count, counting.wantsTotal) = (0, true)
        let stored = try await services.store.search(counting).total ?? 0
        guard let samples = try await sampleSearch(counting) else { return stored }
        guard let sampled = try await services.store.sampleTotal(of: samples, filter: filter(samples)) else {
            return nil
        }
        return stored + sampled
    }

    /// Chains are followed first: samples know nothing of other resources.
    private func sampleSearch(_ plan: SearchPlan) async throws -> SampleSearch? {
        guard plan.resourceType == "Observation" else { return nil }
        guard let resolved = try await services.store.resolved(plan, limit: chainedMax) else {
            let text = "the chained parameters lead to more than \(chainedMax) resources; ask for fewer"
            throw Refusal(.badRequest, .tooCostly, text)
        }
        return try services.store.sampleSearch(resolved)
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
        _ search: SampleSearch, _ count: Int, _ cursor: String?
    ) async throws -> TimeMerge<StoredResource>.Part {
        var own = search
        (own.count, own.cursor, own.isAscending) = (count, cursor, isAscending)
        let page = try await services.store.sampleObservations(matching: own, filter: filter(search))
        let items = page.items.map { sample in
            TimeMerge<StoredResource>.Entry(
                time: isByDate ? sample.id.time.microseconds : .min, item: TenantServices.served(sample),
                cursor: sample.id.description)
        }
        return TimeMerge.Part(items: items, next: page.next)
    }

    private func filter(_ search: SampleSearch) -> @Sendable (SampleObservation) throws -> Bool {
        { [services] sample in
            guard let resource = Resource.parse(json: sample.body).readable else { return false }
            let values = services.indexer.indexValues(of: resource)
            return search.residual.allSatisfy {
                $0.matches(values, id: sample.id.description, lastUpdated: sample.lastUpdated)
            }
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
