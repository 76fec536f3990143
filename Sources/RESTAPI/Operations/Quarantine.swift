import Access
import HTTPTypes
import Intake
import Seal
import Storage
import Values

/// Lists the messages that wait for a mapping, the latest received first, without their bytes.
struct QuarantineList: Interaction {
    var access: AccessAction { .search(.quarantine) }
    var name: String { "search" }
    var target: String { "quarantine" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let page = try await exchange.services.store.quarantine(
            peer: exchange.parameter("peer"), reason: exchange.parameter("reason"),
            since: try exchange.moment("since"), includesResolved: exchange.parameter("resolved") == "true",
            page: try exchange.platformPage())
        return exchange.list(page, at: "quarantine") { entry, json in
            json.object { json in entry.writeFacts(to: &json) }
        }
    }
}

/// Shows one message whole.
struct QuarantineRead: Interaction {
    let id: String

    var access: AccessAction { .read(.quarantine) }
    var name: String { "read" }
    var target: String { "quarantine/\(id)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        guard let entry = try exchange.services.store.quarantined(id) else {
            throw Refusal(.notFound, .notFound, "there is no quarantined message \(id)")
        }
        var json = JSONWriter(capacity: 4_096)
        json.object { json in
            entry.writeFacts(to: &json)
            json.member("detail", entry.detail)
            json.member("bytes", Base64.standard.encode(entry.bytes))
            json.member("text", String(decoding: entry.bytes, as: UTF8.self))
        }
        return Answer(.ok, .json(json.bytes))
    }
}

/// Maps one message again, with the mapping now in force.
struct Reprocess: Interaction {
    let id: String

    var access: AccessAction { .write(.quarantine) }
    var name: String { "reprocess" }
    var target: String { "quarantine/\(id)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let isTaken = try await exchange.services.reprocess(id, exchange.context)
        var json = JSONWriter()
        json.object { json in
            json.member("id", id)
            json.member("taken", isTaken)
        }
        return Answer(.ok, .json(json.bytes), isAudited: true)
    }
}

/// Maps all messages of a selection again.
struct ReprocessSelection: Interaction {
    var access: AccessAction { .write(.quarantine) }
    var name: String { "reprocess" }
    var target: String { "quarantine" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let ids = try await selection(exchange)
        var taken = 0
        for id in ids where try await exchange.services.reprocess(id, exchange.context) { taken += 1 }
        var json = JSONWriter()
        json.object { json in
            json.member("processed", ids.count)
            json.member("taken", taken)
            json.member("kept", ids.count - taken)
        }
        return Answer(.ok, .json(json.bytes))
    }

    /// The messages in the order in which they were received.
    private func selection(_ exchange: Exchange) async throws -> [String] {
        let limit = exchange.settings.limits.reprocessMax
        var ids: [String] = []
        var cursor: String?
        repeat {
            let page = try await exchange.services.store.quarantine(
                peer: exchange.parameter("peer"), reason: exchange.parameter("reason"),
                since: try exchange.moment("since"), page: PageRequest(count: 500, cursor: cursor))
            ids += page.items.map(\.id)
            cursor = page.next
            guard ids.count <= limit else {
                let text = "more than \(limit) messages are selected; narrow it by peer, reason or since"
                throw Refusal(.badRequest, .tooCostly, text)
            }
        } while cursor != nil
        return ids.reversed()
    }
}

extension QuarantineEntry {
    /// What a list says of it: nothing of its content.
    fileprivate func writeFacts(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("reason", reason)
        json.member("peer", peer)
        json.member("listener", listener)
        json.member("receivedAt", receivedAt.description)
        json.member("byteCount", bytes.count)
        if let offset { json.member("offset", Int(clamping: offset)) }
        json.member("resolvedAt", resolvedAt?.description)
    }
}
