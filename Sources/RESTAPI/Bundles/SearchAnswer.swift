import FHIRModel
import HTTPTypes
import Intake
import Search
import Storage
import Values

/// The Bundle of a search: a page of matches, what comes with them, and the links to other pages (FHIR R4 bundle,
/// searchset; FHIR R4 http, 3.1.0.14).
struct SearchAnswer {
    let page: Page<StoredResource>
    let total: Int?
    let request: SearchRequest
    /// The path of the links below the base.
    let path: String
    /// The parameters that were used, for the links.
    let query: FHIRRoutes.Query

    func answer(_ exchange: Exchange) async throws -> Answer {
        let included = try await Inclusion(includes: request.presentation.includes, exchange: exchange)
            .result(of: page.items)
        let patients = exchange.services.patients(of: (page.items + included.items).lazy.compactMap(\.body))
        return Answer(.ok, .resource(bundle(included, exchange)), patients: patients)
    }

    private func bundle(_ included: Inclusion.Result, _ exchange: Exchange) -> [UInt8] {
        var bundle = BundleWriter(
            type: "searchset", id: exchange.settings.newID(), time: exchange.context.now, total: total,
            links: links(exchange))
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

    private func links(_ exchange: Exchange) -> [(relation: String, url: String)] {
        func url(_ query: [(name: String, value: String)]) -> String {
            let text = QueryText.query(of: query)
            return exchange.base + path + (text.isEmpty ? "" : "?" + text)
        }
        let kept = query.filter { $0.name != "_cursor" }
        return Exchange.pageLinks(kept, current: exchange.parameter("_cursor"), next: page.next, url)
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
