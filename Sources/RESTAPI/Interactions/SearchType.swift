// FHIR R4 http, 3.1.0.9 search and 3.1.0.14 paging; FHIR R4 search
import Access
import FHIRModel
import HTTPTypes
import Intake
import Search
import Storage
import Values

/// Searches the resources of one type, by GET or by POST to `_search`.
struct SearchType: Interaction {
    let type: String
    /// Whether the parameters are in a form in the body, beside those of the address.
    var isForm = false
    /// Whose compartment is searched; nil for everything.
    var compartment: ResourceKey?

    var access: AccessAction { .search(.resources(type: type)) }
    var name: String { "search" }
    var target: String { compartment.map { "\($0)/\(type)" } ?? type }

    func answer(_ exchange: Exchange) async throws -> Answer {
        var exchange = exchange
        if isForm { exchange.query += try exchange.form() }
        let request = exchange.search(type, exchange.query, isStrict: exchange.preference.isStrict)
        guard var plan = request.plan else { throw Refusal(.badRequest, request.issues) }
        if let compartment { plan.clauses.append(.compartment(compartment, of: type)) }
        for type in plan.linkedTypes { try exchange.authorize(.search(.resources(type: type))) }
        let run = SearchRun(
            plan: plan, services: exchange.services, chainedMax: exchange.settings.limits.chainedMax)
        let page =
            plan.count == 0
            ? Page(items: [], next: nil) : try await run.page(cursor: plan.cursor)
        let total = try await total(run, page, request)
        return try await SearchAnswer(
            page: page, total: total, request: request, path: "/\(target)", query: request.used
        )
        .answer(exchange)
    }

    /// The total that was asked for, or that costs nothing; readings are counted only if asked for (RULES, Samples as
    /// Observations).
    private func total(
        _ run: SearchRun, _ page: Page<StoredResource>, _ request: SearchRequest
    ) async throws -> Int? {
        if run.plan.wantsTotal { return try await run.total() }
        if request.presentation.total == SearchRequest.Total.none { return nil }
        if run.plan.cursor == nil, page.next == nil { return page.items.count }
        return type == "Observation" ? nil : try await run.total()
    }
}

extension SearchPlan.Clause {
    /// What is in a compartment refers to its resource, or is it (FHIR R4 compartmentdefinition).
    static func compartment(_ key: ResourceKey, of type: String) -> SearchPlan.Clause {
        let parameters = R4.compartment(key.type)?.parameters[type] ?? []
        return SearchPlan.Clause(
            parameter: "_compartment",
            alternatives: parameters.map { parameter in
                let test: SearchPlan.Test =
                    parameter == "{def}" ? .id(key.id) : .reference(type: key.type, id: key.id, url: nil)
                return .clause(
                    SearchPlan.Clause(parameter: parameter == "{def}" ? "_id" : parameter, alternatives: [test]))
            })
    }
}

extension Exchange {
    /// A search of a type as it was asked for.
    func search(_ type: String, _ query: FHIRRoutes.Query, isStrict: Bool) -> SearchRequest {
        SearchRequest.read(
            resourceType: type, query: query, handling: isStrict ? .strict : .lenient, limits: settings.limits.search,
            serverBases: [base], now: context.now)
    }

    /// The parameters of a form in the body (FHIR R4 http, 3.1.0.9).
    func form() throws(Refusal) -> [(name: String, value: String)] {
        guard case .bytes(let bytes) = content, !bytes.isEmpty else { return [] }
        guard let type = headers[.contentType].flatMap({ MediaRange($0) }), !type.isForeign,
            type.type == "application/x-www-form-urlencoded"
        else {
            let text = "a search by POST needs the Content-Type application/x-www-form-urlencoded"
            throw Refusal(.unsupportedMediaType, .notSupported, text)
        }
        guard let form = QueryText.parameters(of: String(decoding: bytes, as: UTF8.self)) else {
            throw Refusal(.badRequest, .invalid, "the form is not well percent-encoded")
        }
        return form
    }
}
