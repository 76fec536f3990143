// FHIR R4 http, 3.1.0.11.2 transaction processing rules
import FHIRModel
import HTTPTypes
import Intake
import Storage
import Values

/// Carries out all entries or none; those that read are answered from what the others wrote.
struct Transaction {
    let entries: [BundleEntry]

    func answer(_ exchange: Exchange) async throws -> Answer {
        let prepared = try prepare(exchange)
        try await checkReads(of: prepared)
        let outcomes = try await write(prepared, exchange)
        var bundle = BundleWriter(
            type: "transaction-response", id: exchange.settings.newID(), time: exchange.context.now)
        var patients: Set<String> = []
        var hasReads = false
        for item in prepared {
            if let outcome = outcomes[item.entry.index] {
                bundle.add(answer(outcome, item), key: outcome.key, item.exchange)
            } else if item.isRead {
                hasReads = true
                let answer = await item.answer()
                patients.formUnion(answer.patients)
                bundle.add(answer, key: answer.key(asked: item.interaction), item.exchange)
            } else {
                // A conditional deletion that found nothing.
                bundle.add(Answer(.noContent), key: nil, item.exchange)
            }
        }
        return Answer(
            .ok, .resource(bundle.finished()), patients: patients.sorted(), target: "\(entries.count) entries",
            isAudited: !hasReads)
    }

    /// - Throws: ``Refusal`` with the faults of all entries, under the status of the first.
    private func prepare(_ exchange: Exchange) throws(Refusal) -> [PreparedEntry] {
        var prepared: [PreparedEntry] = []
        var refusal: Refusal?
        for entry in entries {
            do {
                prepared.append(try PreparedEntry(entry, in: exchange))
            } catch {
                let issues = error.issues.map { $0.placed(at: entry.expression) }
                refusal = refusal.map { Refusal($0.status, $0.issues + issues) } ?? Refusal(error.status, issues)
            }
        }
        if let refusal { throw refusal }
        return prepared
    }

    /// Refuses the whole, before anything is written, if an entry reads what won't be there then.
    private func checkReads(of prepared: [PreparedEntry]) async throws {
        func keys(_ method: BundleEntry.Method) -> Set<ResourceKey> {
            Set(prepared.lazy.filter { $0.entry.method == method }.compactMap(\.key))
        }
        let (updated, deleted) = (keys(.put), keys(.delete))
        for item in prepared where item.isRead {
            if let key = item.key, updated.contains(key) { continue }
            if let key = item.key, deleted.contains(key) {
                throw Refusal(
                    .badRequest, .conflict, "\(key) is deleted by this transaction", at: item.entry.expression)
            }
            do {
                _ = try await item.interaction.answer(item.exchange)
            } catch {
                let refusal = Refusal(error)
                throw Refusal(refusal.status, refusal.issues.map { $0.placed(at: item.entry.expression) })
            }
        }
    }

    private func write(_ prepared: [PreparedEntry], _ exchange: Exchange) async throws -> [Int: ResourceOutcome] {
        let entries = prepared.map(\.entry)
        func write() async throws -> [Int: ResourceOutcome] {
            try await exchange.services.resources.transaction(
                entries, find: { try await exchange.matches($0, $1).map(\.key) }, exchange.context)
        }
        guard entries.contains(where: \.isConditional) else { return try await write() }
        return try await exchange.services.conditions.run { try await write() }
    }

    private func answer(_ outcome: ResourceOutcome, _ item: PreparedEntry) -> Answer {
        var answer = item.exchange.answer(outcome)
        if outcome.body == nil, item.entry.method == .delete { answer.status = .noContent }
        if item.entry.method == .post {
            answer.headers[.location] = item.exchange.url(outcome.key, version: outcome.version)
        }
        return answer
    }
}

extension BundleEntry {
    /// Whether what it changes depends on a search.
    fileprivate var isConditional: Bool { ifNoneExist != nil || (method != .get && method != .head && query != nil) }
}

extension PreparedEntry {
    fileprivate var isRead: Bool { entry.method == .get || entry.method == .head }

    /// The resource that it names.
    fileprivate var key: ResourceKey? { ReferenceTarget(interaction.target)?.key }
}

extension Issue {
    fileprivate func placed(at expression: String) -> Issue {
        var issue = self
        issue.expression = issue.expression ?? expression
        return issue
    }
}
