import FHIRModel
import Search
import Values

/// The resources that a transaction is about to write, as conditional references between its entries find them.
struct PendingResources {
    private let resources: [(key: ResourceKey, resource: Resource)]
    private let indexer: SearchIndexer

    init(_ planned: [TransactionPlan.Planned], indexer: SearchIndexer) {
        resources = planned.compactMap { item in
            switch item.change.action {
            case .create(let resource), .update(let resource): (item.change.key, resource)
            case .delete: nil
            }
        }
        self.indexer = indexer
    }

    /// Those of a type that meet a condition, at most two: none, one or several matters.
    func matches(_ type: String, _ query: String, now: Timestamp) -> [ResourceKey] {
        guard let plan = SearchRequest.conditional(query, resourceType: type).plan else { return [] }
        let found = resources.lazy.filter { key, resource in
            key.type == type && plan.matches(indexer.indexValues(of: resource), id: key.id, lastUpdated: now)
        }
        return found.prefix(2).map(\.key)
    }
}
