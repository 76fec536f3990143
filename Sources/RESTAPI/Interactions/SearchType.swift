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
        let request = SearchRequest.read(
            resourceType: type, query: exchange.query, handling: exchange.preference.isStrict ? .strict : .lenient,
            limits: exchange.settings.limits.search, serverBases: [exchange.base], now: exchange.context.now)
        guard var plan = request.plan else { throw Refusal(.badRequest, request.issues) }
        if let compartment { plan.clauses.append(.compartment(compartment, of: type)) }
        for type in plan.linkedTypes { try exchange.authorize(.search(.resources(type: type))) }
        let run = SearchRun(
            plan: plan, services: exchange.services, chainedMax: exchange.settings.limits.chainedMax)
        let page =
            plan.count == 0
            ? Page(items: [], next: nil) : try await run.page(cursor: plan.cursor)
        let total = try await total(run, page, request)
        let included = try await Inclusion(includes: request.presentation.includes, exchange: exchange)
            .result(of: page.items)
        let body = bundle(page, included, total: total, request, exchange)
        let patients = exchange.services.patients(of: (page.items + included.items).lazy.compactMap(\.body))
        return Answer(.ok, .resource(body), patients: patients)
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

    private func bundle(
        _ page: Page<StoredResource>, _ included: Inclusion.Result, total: Int?, _ request: SearchRequest,
        _ exchange: Exchange
    ) -> [UInt8] {
        var bundle = BundleWriter(
            type: "searchset", id: exchange.settings.newID(), time: exchange.context.now, total: total,
            links: links(next: page.next, request, exchange))
        let presentation = request.presentation
        let subset = Subset(summary: presentation.summary, elements: presentation.elements)
        for match in page.items { bundle.add(match, "match", subset, exchange) }
        // The elements that are asked for are those of the matches.
        let summary = Subset(summary: presentation.summary, elements: nil)
        for item in included.items { bundle.add(item, "include", summary, exchange) }
        var issues = request.issues
        if included.isCut {
            let text = "more than \(included.items.count) resources would be included; the rest is left out"
            issues.append(Issue(.warning, .tooCostly, text))
        }
        if !issues.isEmpty {
            bundle.entry { json in
                json.member("resource", json: issues.operationOutcome)
                json.key("search")
                json.object { $0.member("mode", "outcome") }
            }
        }
        return bundle.finished()
    }

    private func links(
        next: String?, _ request: SearchRequest, _ exchange: Exchange
    ) -> [(relation: String, url: String)] {
        let query = request.used.filter { $0.name != "_cursor" }
        func url(_ query: [(name: String, value: String)]) -> String {
            let text = QueryText.query(of: query)
            return "\(exchange.base)/\(target)" + (text.isEmpty ? "" : "?" + text)
        }
        return Exchange.pageLinks(query, current: request.plan?.cursor, next: next, url)
    }
}

extension SearchPlan.Clause {
    /// What is in a compartment refers to its resource, or is it (FHIR R4 compartmentdefinition).
    fileprivate static func compartment(_ key: ResourceKey, of type: String) -> SearchPlan.Clause {
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

extension BundleWriter {
    fileprivate mutating func add(_ item: StoredResource, _ mode: String, _ subset: Subset?, _ exchange: Exchange) {
        guard var body = item.body else { return }
        if let subset, let resource = Resource.parse(json: body).readable { body = subset.json(of: resource) }
        entry { json in
            json.member("fullUrl", exchange.url(item.key))
            json.member("resource", json: body)
            json.key("search")
            json.object { $0.member("mode", mode) }
        }
    }
}

extension Exchange {
    /// The parameters of a form in the body (FHIR R4 http, 3.1.0.9).
    fileprivate func form() throws(Refusal) -> [(name: String, value: String)] {
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
