import Access
import HTTPTypes
import Records
import Storage
import Values

/// Lists the kinds of records with their fields.
struct RecordKinds: Interaction {
    var access: AccessAction { .read(.records) }
    var name: String { "search" }
    var target: String { "records" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let page = Page(items: exchange.services.schema().kinds, next: nil)
        return exchange.list(page, at: "records") { kind, json in
            json.object { json in
                json.member("kind", kind.name)
                json.member("url", "\(exchange.root)/records/\(kind.plural)")
                json.key("fields")
                json.array { json in
                    for field in kind.fields { json.object { field.write(to: &$0) } }
                }
            }
        }
    }
}

/// Lists the records of a kind: of one guest the latest first, else in the order of their creation.
struct RecordList: Interaction {
    let plural: String

    var access: AccessAction { .search(.records) }
    var name: String { "search" }
    var target: String { "records/\(plural)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let kind = try exchange.kind(named: plural).name
        let store = exchange.services.store
        let (guest, request) = (exchange.parameter("guest"), try exchange.platformPage())
        if exchange.parameter("active") == "true" {
            guard kind == "alert" else { throw Refusal(.badRequest, .notSupported, "only alerts can be active") }
            let alerts = try await store.alerts(activeOnly: true, page: request)
            let records = try alerts.items.compactMap { try store.record(kind: kind, id: $0.id) }
            let wanted = records.filter { guest == nil || $0.record.guest == guest }
            return exchange.records(Page(items: wanted, next: alerts.next), at: target)
        }
        let (from, to) = (try exchange.moment("from"), try exchange.moment("to"))
        if from != nil || to != nil {
            guard let guest else {
                throw Refusal(.badRequest, .required, "from and to are about the records of one guest; add guest=")
            }
            let merge = exchange.timeline(of: guest, kinds: [kind], from: from, to: to)
            let page = try await merge.page(count: request.count, cursor: request.cursor)
            return exchange.records(page, at: target)
        }
        guard kind == VitalView.kind else {
            return exchange.records(try await store.records(kind: kind, guest: guest, page: request), at: target)
        }
        let merge = TimeMerge<StoredRecord>(
            first: { count, cursor in
                let page = PageRequest(count: count, cursor: cursor)
                let stored = try await store.records(kind: kind, guest: guest, page: page)
                return .init(
                    items: stored.items.map { .init(time: guest == nil ? .max : $0.sortKey, item: $0) },
                    next: stored.next)
            },
            second: VitalView(services: exchange.services).source(guest: guest, isByTime: guest != nil),
            isAscending: false)
        return exchange.records(try await merge.page(count: request.count, cursor: request.cursor), at: target)
    }
}

/// Shows the latest version of a record.
struct RecordRead: Interaction {
    let plural: String
    let id: String

    var access: AccessAction { .read(.records) }
    var name: String { "read" }
    var target: String { "records/\(plural)/\(id)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let kind = try exchange.kind(named: plural).name
        var found = try exchange.services.store.record(kind: kind, id: id)
        if found == nil, kind == VitalView.kind { found = try VitalView(services: exchange.services).record(id) }
        guard let found else { throw Refusal(.notFound, .notFound, "there is no \(kind) \(id)") }
        guard !found.isWithdrawn else {
            throw Refusal(.gone, .deleted, "the \(kind) \(id) was withdrawn; its history is still there")
        }
        var json = JSONWriter(capacity: 1_024)
        found.write(to: &json)
        var answer = Answer(.ok, .json(json.bytes), patients: [found.record.guest].compactMap(\.self))
        answer.version = (found.version, found.updatedAt)
        return answer
    }
}

/// Lists all versions of a record, the latest first.
struct RecordHistory: Interaction {
    let plural: String
    let id: String

    var access: AccessAction { .read(.records) }
    var name: String { "history" }
    var target: String { "records/\(plural)/\(id)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let kind = try exchange.kind(named: plural).name
        var versions = try await exchange.services.store.recordHistory(kind: kind, id: id)
        if versions.isEmpty, kind == VitalView.kind {
            versions = try VitalView(services: exchange.services).versions(id)
        }
        guard !versions.isEmpty else { throw Refusal(.notFound, .notFound, "there is no \(kind) \(id)") }
        return exchange.records(Page(items: versions, next: nil), at: target + "/history")
    }
}

/// Lists everything about a guest, the latest first.
struct Timeline: Interaction {
    let guest: String

    var access: AccessAction { .search(.records) }
    var name: String { "search" }
    var target: String { "records/guests/\(guest)/timeline" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let store = exchange.services.store
        guard try store.record(kind: "guest", id: guest) != nil else {
            throw Refusal(.notFound, .notFound, "there is no guest \(guest)")
        }
        let (from, to) = (try exchange.moment("from"), try exchange.moment("to"))
        let (kinds, request) = (try kinds(exchange), try exchange.platformPage())
        let merge = exchange.timeline(of: guest, kinds: kinds, from: from, to: to)
        var answer = exchange.records(
            try await merge.page(count: request.count, cursor: request.cursor), at: target)
        answer.patients = [guest]
        return answer
    }

    /// `kinds=condition,vital`, in the singular or the plural.
    private func kinds(_ exchange: Exchange) throws(Refusal) -> [String]? {
        guard let text = exchange.parameter("kinds") else { return nil }
        var kinds: [String] = []
        for name in text.split(separator: ",") { kinds.append(try exchange.kind(named: String(name)).name) }
        return kinds
    }
}

extension Exchange {
    /// What is known of a guest, the latest first: records and, among the vitals, readings.
    fileprivate func timeline(
        of guest: String, kinds: [String]?, from: Timestamp?, to: Timestamp?
    ) -> TimeMerge<StoredRecord> {
        let includesVitals = kinds?.contains(VitalView.kind) ?? true
        return TimeMerge<StoredRecord>(
            first: { [store = services.store] count, cursor in
                let page = try await store.timeline(
                    guest: guest, from: from, to: to, kinds: kinds, page: PageRequest(count: count, cursor: cursor))
                return .init(items: page.items.map { .init(time: $0.sortKey, item: $0) }, next: page.next)
            },
            second: includesVitals
                ? VitalView(services: services).source(guest: guest, from: from, to: to, isByTime: true)
                : TimeMerge.nothing,
            isAscending: false)
    }
}

extension RecordSchema.Field {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("name", name)
        switch type {
        case .record(let kind): json.member("type", "record(\(kind))")
        default: json.member("type", "\(type)")
        }
        if isRequired { json.member("required", true) }
        if isList { json.member("list", true) }
    }
}
