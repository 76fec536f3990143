import Access
import FHIRModel
import Search
import Storage
import Values

/// Finds what comes with the matches of a search: what they refer to, and what refers to them (FHIR R4 search,
/// 3.1.1.5.4). Each resource comes once, and none that is a match of the page.
struct Inclusion {
    let includes: [SearchRequest.Include]
    let exchange: Exchange

    /// What is included; not all of it if it is cut.
    struct Result {
        var items: [StoredResource] = []
        var isCut = false
    }

    func result(of matches: [StoredResource]) async throws -> Result {
        var result = Result()
        var known = Set(matches.map(\.key))
        var round = matches
        var followed = includes
        while !round.isEmpty, !followed.isEmpty, !result.isCut {
            var found: [StoredResource] = []
            for include in followed {
                let room = exchange.settings.limits.includedMax - result.items.count - found.count
                let more = try await (include.isReverse ? referring : referred)(round, include, room, known)
                known.formUnion(more.items.map(\.key))
                found += more.items
                result.isCut = result.isCut || more.isCut
            }
            result.items += found
            (round, followed) = (found, includes.filter(\.iterates))
        }
        return result
    }

    private func isPermitted(_ type: String) -> Bool {
        do {
            try exchange.authorize(.read(.resources(type: type)))
            return true
        } catch {
            return false
        }
    }

    private func referred(
        _ round: [StoredResource], _ include: SearchRequest.Include, _ room: Int, _ known: Set<ResourceKey>
    ) async throws -> Result {
        var (result, known) = (Result(), known)
        for item in round where include.source ?? item.key.type == item.key.type {
            guard let resource = item.body.flatMap({ Resource.parse(json: $0).readable }) else { continue }
            let parameters = include.parameters?.map(Optional.some) ?? [nil]
            for key in parameters.flatMap({ exchange.services.indexer.references(of: resource, through: $0) }) {
                guard include.target ?? key.type == key.type, !known.contains(key), isPermitted(key.type),
                    let found = try exchange.services.latest(key), !found.isDeleted
                else { continue }
                guard result.items.count < room else {
                    result.isCut = true
                    return result
                }
                known.insert(key)
                result.items.append(found)
            }
        }
        return result
    }

    private func referring(
        _ round: [StoredResource], _ include: SearchRequest.Include, _ room: Int, _ known: Set<ResourceKey>
    ) async throws -> Result {
        let targets = round.map(\.key).filter { include.target ?? $0.type == $0.type }
        var (result, known) = (Result(), known)
        guard let source = include.source, isPermitted(source), !targets.isEmpty else { return result }
        let references = targets.map { SearchPlan.Test.reference(type: $0.type, id: $0.id, url: nil) }
        for parameter in include.parameters ?? [] {
            let clause = SearchPlan.Clause(parameter: parameter, alternatives: references)
            // What is known already takes no room.
            let count = max(1, room - result.items.count + 1 + known.count)
            let plan = SearchPlan(resourceType: source, clauses: [clause], count: count)
            let page = try await SearchRun(plan: plan, services: exchange.services).page(cursor: nil)
            for item in page.items where known.insert(item.key).inserted {
                guard result.items.count < room else {
                    result.isCut = true
                    return result
                }
                result.items.append(item)
            }
            result.isCut = result.isCut || page.next != nil
        }
        return result
    }
}
