// FHIR R4 http, 3.1.0.11 batch/transaction
import Access
import FHIRModel
import HTTPTypes
import Intake
import Search
import Values

/// Carries out the entries of a Bundle that is sent to the base: each for itself (batch), or all or none (transaction).
struct BundleProcessing: Interaction {
    var access: AccessAction { .read(.allResources) }
    var name: String { "batch" }
    var target: String { "Bundle" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        guard case .bytes(let bytes) = exchange.content, bytes.count > exchange.settings.limits.shortBundleBytes else {
            return try await process(exchange)
        }
        // Who asks for little does not share the processor with it.
        return try await withTaskExecutorPreference(exchange.settings.longWork) { try await process(exchange) }
    }

    private func process(_ exchange: Exchange) async throws -> Answer {
        let (bundle, faults) = try parsed(exchange)
        let type = bundle.root.first("type")?.text
        guard type == "batch" || type == "transaction" else {
            let text = "a Bundle sent to the base is of the type batch or transaction; POST others to /Bundle"
            throw Refusal(.badRequest, .value, text, at: "Bundle.type")
        }
        let limit = exchange.settings.limits.bundleEntries
        guard bundle.root.children(named: "entry").count <= limit else {
            throw Refusal(.contentTooLarge, .tooCostly, "at most \(limit) entries; send several Bundles")
        }
        guard type == "batch" else {
            if let refusal = Self.refusal(of: faults.sorted { $0.key < $1.key }.flatMap(\.value)) { throw refusal }
            let entries = try BundleEntry.read(bundle, base: exchange.base)
            return try await Transaction(entries: entries).answer(exchange)
        }
        var entries: [Result<BundleEntry, Refusal>] = []
        for (index, entry) in try BundleEntry.readEach(bundle, base: exchange.base).enumerated() {
            let refusal = Self.refusal(of: faults[index] ?? [])
            entries.append(refusal.map { .failure($0) } ?? entry.mapError { Refusal($0) })
        }
        return await Batch(entries: entries).answer(exchange)
    }

    /// The Bundle, and what is wrong with the resources of its entries, by their places.
    private func parsed(_ exchange: Exchange) throws -> (Resource, faults: [Int: [Issue]]) {
        let outcome = try exchange.outcome()
        guard let bundle = outcome.readable, bundle.typeName == "Bundle" else {
            _ = try exchange.resource(of: "Bundle")
            throw Refusal(.badRequest, .invalid, "a Bundle is sent to the base")
        }
        var faults: [Int: [Issue]] = [:]
        var others: [Issue] = []
        for issue in outcome.issues {
            if let index = Self.entry(of: issue) {
                faults[index, default: []].append(issue)
            } else {
                others.append(issue)
            }
        }
        if let refusal = Self.refusal(of: others) { throw refusal }
        return (bundle, faults)
    }

    private static func refusal(of issues: [Issue]) -> Refusal? {
        issues.contains(where: \.isError) ? Refusal(.badRequest, issues) : nil
    }

    /// The entry whose resource an issue is about: `Bundle.entry[3].resource…`.
    private static func entry(of issue: Issue) -> Int? {
        let start = "Bundle.entry["
        guard let expression = issue.expression, expression.hasPrefix(start) else { return nil }
        let rest = expression.dropFirst(start.count)
        let number = rest.prefix { $0 != "]" }
        guard rest.dropFirst(number.count).hasPrefix("].resource") else { return nil }
        return Int(number)
    }
}

/// An entry with its interaction, found and permitted.
struct PreparedEntry: Sendable {
    let entry: BundleEntry
    let interaction: any Interaction
    let exchange: Exchange

    /// - Throws: ``Refusal``: no such interaction, or not permitted.
    init(_ entry: BundleEntry, in exchange: Exchange) throws(Refusal) {
        guard let target = RequestTarget("/" + entry.url), let first = target.path.first, first != "metadata" else {
            throw Refusal(.badRequest, .value, "request.url needs a resource type", at: entry.expression)
        }
        self.entry = entry
        let method = HTTPRequest.Method(rawValue: entry.method.rawValue) ?? .get
        interaction = try FHIRRoutes.interaction(method, target.path, query: target.query)
        var own = exchange
        own.headers = [:]
        own.headers[.prefer] = exchange.headers[.prefer] ?? "return=minimal"
        own.headers[.ifMatch] = entry.ifMatch
        own.headers[.ifNoneMatch] = entry.ifNoneMatch
        own.headers[.ifNoneExist] = entry.ifNoneExist
        own.query = target.query
        own.content = .resource(entry.resource)
        self.exchange = own
        try own.authorize(interaction.access)
    }

    func answer() async -> Answer {
        do { return try await interaction.answer(exchange) } catch { return Answer(Refusal(error)) }
    }
}

extension BundleWriter {
    /// Adds what came of an entry (FHIR R4 http, 3.1.0.11.3).
    mutating func add(_ answer: Answer, key: ResourceKey?, _ exchange: Exchange) {
        entry { json in
            let isSuccess = answer.status.kind == .successful
            if isSuccess, let key { json.member("fullUrl", exchange.url(key)) }
            var outcome: [UInt8]?
            if case .resource(let body) = answer.body {
                // An outcome that was asked for is in the response, like one that says what went wrong.
                let isOutcome = !isSuccess || exchange.preference.content == .outcome && answer.isAudited
                if isOutcome { outcome = body } else { json.member("resource", json: body) }
            }
            json.key("response")
            json.object { json in
                json.member("status", "\(answer.status.code) \(answer.status.reasonPhrase)")
                json.member("location", answer.headers[.location])
                json.member("etag", answer.version.map { ETag.text($0.number) })
                json.member("lastModified", answer.version?.time.description)
                if let outcome { json.member("outcome", json: outcome) }
            }
        }
    }
}

extension Answer {
    /// The resource that it is about, if it is one.
    func key(asked interaction: any Interaction) -> ResourceKey? {
        ReferenceTarget(target ?? interaction.target)?.key
    }
}
