// FHIR R4 http, 3.1.0.9 search: GET [base]?_type=…, GET [base]/[Compartment]/[id]/*; FHIR R4 search, 3.1.1.3
import Access
import FHIRModel
import HTTPTypes
import Search
import Storage
import Values

/// Searches several resource types by parameters that all of them have: one type after the other, in the order named.
struct SearchSystem: Interaction {
    /// Whether the parameters are in a form in the body, beside those of the address.
    var isForm = false
    /// Whose compartment is searched, all types that it may hold unless `_type` names some; nil for everything.
    var compartment: ResourceKey?

    var access: AccessAction { .search(.allResources) }
    var name: String { "search" }
    var target: String { compartment.map { "\($0)/*" } ?? "all" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        var exchange = exchange
        if isForm { exchange.query += try exchange.form() }
        let types = try types(exchange)
        let (place, cursor) = try place(exchange, among: types)
        let query = exchange.query.filter { $0.name != "_type" && $0.name != "_cursor" }
        if query.contains(where: { $0.name == "_sort" }) {
            throw Refusal(.badRequest, .notSupported, "the results of several types can't be sorted; search each type")
        }
        let searches = try types.map { type in
            try exchange.authorize(.search(.resources(type: type)))
            // What one of the types doesn't have can't be left out for that one alone.
            return exchange.search(type, query, isStrict: true)
        }
        let errors = searches.flatMap(\.issues).filter(\.isError)
        guard errors.isEmpty else { throw Refusal(.badRequest, errors) }
        var plans = searches.compactMap(\.plan)
        if let compartment {
            for (index, type) in types.enumerated() { plans[index].clauses.append(.compartment(compartment, of: type)) }
        }
        for type in Set(plans.flatMap(\.linkedTypes)) { try exchange.authorize(.search(.resources(type: type))) }
        let runs = plans.map {
            SearchRun(plan: $0, services: exchange.services, chainedMax: exchange.settings.limits.chainedMax)
        }
        let page = try await page(runs, from: place, cursor)
        let total = try await total(runs, page, isFirst: exchange.parameter("_cursor") == nil, searches[0])
        let hasTypes = exchange.parameter("_type") != nil
        let named = hasTypes ? [(name: "_type", value: types.joined(separator: ","))] : []
        return try await SearchAnswer(
            page: page, total: total, request: searches[0], path: compartment.map { "/\($0)/*" } ?? "",
            query: named + searches[0].used
        ).answer(exchange)
    }

    /// - Throws: ``Refusal`` 400.
    private func types(_ exchange: Exchange) throws(Refusal) -> [String] {
        let members = compartment.map { compartment in
            (R4.compartment(compartment.type)?.parameters ?? [:]).filter { !$0.value.isEmpty }.keys.sorted()
        }
        guard let text = exchange.parameter("_type") else {
            if let members { return try readable(members, exchange) }
            let text = "a search without a type needs _type, such as _type=Patient,Observation"
            throw Refusal(.badRequest, .required, text)
        }
        var types: [String] = []
        for type in text.split(separator: ",").map(String.init) where !types.contains(type) {
            guard R4.isResourceType(type), type != "Parameters" else {
                throw Refusal(.badRequest, .value, "_type: '\(type)' is not a resource type of FHIR R4")
            }
            guard members?.contains(type) ?? true else {
                throw Refusal(.badRequest, .value, "_type: '\(type)' is in no compartment of this kind")
            }
            types.append(type)
        }
        return types
    }

    /// Those of some types that may be searched by who asks.
    private func readable(_ types: [String], _ exchange: Exchange) throws(Refusal) -> [String] {
        let found = types.filter { (try? exchange.authorize(.search(.resources(type: $0)))) != nil }
        guard found.isEmpty, let type = types.first else { return found }
        try exchange.authorize(.search(.resources(type: type)))
        return found
    }

    /// Where a page begins: the number of the type and the cursor of its search, parted by a colon.
    private func place(
        _ exchange: Exchange, among types: [String]
    ) throws -> (number: Int, cursor: String?) {
        guard let text = exchange.parameter("_cursor") else { return (0, nil) }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), types.indices.contains(number) else {
            throw StoreError(.invalidCursor, "a cursor of several types")
        }
        return (number, parts[1].isEmpty ? nil : String(parts[1]))
    }

    private func page(_ runs: [SearchRun], from place: Int, _ cursor: String?) async throws -> Page<StoredResource> {
        var page = Page<StoredResource>(items: [], next: nil)
        var cursor = cursor
        let wanted = runs[0].plan.count
        guard wanted > 0 else { return page }
        for number in place..<runs.count {
            guard page.items.count < wanted else {
                page.next = "\(number):"
                return page
            }
            let part = try await runs[number].limited(to: wanted - page.items.count).page(cursor: cursor)
            page.items += part.items
            if let next = part.next {
                page.next = "\(number):\(next)"
                return page
            }
            cursor = nil
        }
        return page
    }

    private func total(
        _ runs: [SearchRun], _ page: Page<StoredResource>, isFirst: Bool, _ request: SearchRequest
    ) async throws -> Int? {
        guard runs[0].plan.wantsTotal else {
            let isWhole = isFirst && page.next == nil && request.presentation.total != SearchRequest.Total.none
            return isWhole ? page.items.count : nil
        }
        var sum = 0
        for run in runs {
            guard let total = try await run.total() else { return nil }
            sum += total
        }
        return sum
    }
}

extension SearchRun {
    fileprivate func limited(to count: Int) -> SearchRun {
        var run = self
        run.plan.count = count
        return run
    }
}
