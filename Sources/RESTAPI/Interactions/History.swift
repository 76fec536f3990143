// FHIR R4 http, 3.1.0.12 history
import Access
import HTTPTypes
import Intake
import Search
import Storage
import Values

/// Lists the versions of a resource, of a type or of everything, the latest first.
struct History: Interaction {
    let scope: HistoryScope

    var access: AccessAction {
        switch scope {
        case .resource(let key): .read(.resources(type: key.type))
        case .type(let type): .search(.resources(type: type))
        case .system: .search(.allResources)
        }
    }

    var name: String { "history" }

    var target: String {
        switch scope {
        case .resource(let key): key.description
        case .type(let type): type
        case .system: "all"
        }
    }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let page = try await page(exchange)
        if page.items.isEmpty, exchange.parameter("_cursor") == nil, case .resource(let key) = scope,
            try exchange.services.latest(key) == nil
        {
            throw Refusal(.notFound, .notFound, "there is no \(key)")
        }
        // The total is known if this page is all.
        let isWhole = page.next == nil && exchange.parameter("_cursor") == nil
        var bundle = BundleWriter(
            type: "history", id: exchange.settings.newID(), time: exchange.context.now,
            total: isWhole ? page.items.count : nil, links: links(next: page.next, exchange))
        for (index, version) in page.items.enumerated() {
            let before = page.items.dropFirst(index + 1).first.flatMap { $0.key == version.key ? $0 : nil }
            bundle.entry { write(version, after: before, exchange, to: &$0) }
        }
        let patients = exchange.services.patients(of: page.items.lazy.compactMap(\.body))
        return Answer(.ok, .resource(bundle.finished()), patients: patients)
    }

    private func page(_ exchange: Exchange) async throws -> Page<StoredResource> {
        let (since, at) = (try exchange.moment("_since"), try exchange.period("_at"))
        let request = try exchange.pageRequest()
        if case .resource(let key) = scope, let versions = try exchange.services.served(key) {
            return try Self.page(request, of: versions, since: since, at: at)
        }
        let store = exchange.services.store
        guard let since, includesSamples else {
            return try await store.history(of: scope, since: since, at: at, page: request)
        }
        let merge = TimeMerge<StoredResource>(
            [
                { [scope] in
                    Self.part(
                        try await store.history(
                            of: scope, since: since, at: at, page: PageRequest(count: $0, cursor: $1)))
                },
                {
                    Self.part(
                        try await store.sampleOwnerHistory(
                            since: since, at: at, page: PageRequest(count: $0, cursor: $1)))
                },
                {
                    Self.part(
                        try await store.sampleHistory(since: since, at: at, page: PageRequest(count: $0, cursor: $1)))
                },
            ], isAscending: false)
        return try await merge.page(count: request.count, cursor: request.cursor)
    }

    /// A page of what is made when it is asked for; its cursor is the number of its last version.
    private static func page(
        _ request: PageRequest, of versions: [StoredResource], since: Timestamp?, at: Range<Timestamp>?
    ) throws -> Page<StoredResource> {
        let last = try request.cursor.map { text in
            guard let number = Int(text) else { throw StoreError(.invalidCursor, "a cursor of versions") }
            return number
        }
        let ends = versions.dropFirst().map { Optional($0.lastUpdated) } + [nil]
        let wanted = zip(versions, ends).reversed().filter { version, end in
            guard version.version < last ?? .max, since.map({ version.lastUpdated >= $0 }) ?? true else { return false }
            guard let at else { return true }
            return version.lastUpdated < at.upperBound && end.map { $0 > at.lowerBound } ?? true
        }.map(\.0)
        let shown = wanted.prefix(request.count)
        return Page(
            items: Array(shown), next: shown.count < wanted.count ? shown.last.map { String($0.version) } : nil)
    }

    /// Samples are many: only who says since when gets them (RULES, Samples as Observations).
    private var includesSamples: Bool {
        switch scope {
        case .system, .type("Observation"): true
        case .type, .resource: false
        }
    }

    private static func part(_ page: Page<SampleObservation>) -> TimeMerge<StoredResource>.Part {
        part(Page(items: page.items.map { TenantServices.served($0) }, next: page.next))
    }

    private static func part(_ page: Page<StoredResource>) -> TimeMerge<StoredResource>.Part {
        TimeMerge.Part(
            items: page.items.map { .init(time: $0.lastUpdated.microseconds, item: $0) }, next: page.next)
    }

    private func links(next: String?, _ exchange: Exchange) -> [(relation: String, url: String)] {
        let path = scope == .system ? "" : "/\(target)"
        let kept = exchange.query.filter { ["_count", "_since", "_at", "_format"].contains($0.name) }
        func url(_ query: [(name: String, value: String)]) -> String {
            let text = QueryText.query(of: query)
            return "\(exchange.base)\(path)/_history" + (text.isEmpty ? "" : "?" + text)
        }
        return Exchange.pageLinks(kept, current: exchange.parameter("_cursor"), next: next, url)
    }

    /// - Parameter before: The version before, if it is at hand.
    private func write(
        _ version: StoredResource, after before: StoredResource?, _ exchange: Exchange, to json: inout JSONWriter
    ) {
        let isNew = version.version == 1 || before?.isDeleted == true
        json.member("fullUrl", exchange.url(version.key))
        if let body = version.body { json.member("resource", json: body) }
        json.key("request")
        json.object { json in
            json.member("method", version.change.rawValue)
            json.member("url", version.change == .create ? version.key.type : version.key.description)
        }
        json.key("response")
        json.object { json in
            json.member("status", version.isDeleted ? "204" : isNew ? "201" : "200")
            json.member("etag", "W/\"\(version.version)\"")
            json.member("lastModified", version.lastUpdated.description)
        }
    }
}

// MARK: - Parameters of lists

extension Exchange {
    /// Page size and cursor of a list.
    func pageRequest(_ name: String = "_count") throws(Refusal) -> PageRequest {
        var count = settings.limits.pageDefault
        if let text = parameter(name) {
            guard let number = Int(text), number > 0 else {
                throw Refusal(.badRequest, .value, "\(name): a whole number from 1 is expected, not '\(text)'")
            }
            count = number
        }
        return PageRequest(count: min(count, settings.limits.pageMax), cursor: parameter("_cursor"))
    }

    /// The links of a page: itself, the first and the next one (FHIR R4 http, 3.1.0.14).
    static func pageLinks(
        _ query: [(name: String, value: String)], current: String?, next: String?,
        _ url: ([(name: String, value: String)]) -> String
    ) -> [(relation: String, url: String)] {
        var links = [(relation: "self", url: url(query + (current.map { [("_cursor", $0)] } ?? [])))]
        if current != nil || next != nil { links.append(("first", url(query))) }
        if let next { links.append(("next", url(query + [("_cursor", next)]))) }
        return links
    }

    /// The beginning of a date or time.
    func moment(_ name: String) throws(Refusal) -> Timestamp? { try period(name)?.lowerBound }

    func period(_ name: String) throws(Refusal) -> Range<Timestamp>? {
        guard let text = parameter(name) else { return nil }
        // The plus of a zone that was not encoded came through as a blank.
        guard let date = PartialDateTime(text.replacing(" ", with: "+")) else {
            let text = "\(name): a date such as 2026-01-24 or 2026-01-24T08:30:00Z is expected, not '\(text)'"
            throw Refusal(.badRequest, .value, text)
        }
        return date.interval()
    }
}
