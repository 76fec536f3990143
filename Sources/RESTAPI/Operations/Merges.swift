import Access
import HTTPTypes
import Intake
import Records
import Storage
import Values

/// Lists which identifiers of patients were merged, and which merges were taken back, the last recorded first.
struct MergeList: Interaction {
    var access: AccessAction { .search(.orphans) }
    var name: String { "search" }
    var target: String { "merges" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let store = exchange.services.store
        let page = try await store.patientLinks(page: try exchange.platformPage())
        let states = try page.items.map { link in
            PatientLink.inForce(try store.patientLinks(of: [link.prior])).contains { $0.id == link.id }
        }
        let patients = try page.items.flatMap { [$0.prior, $0.survivor] }.compactMap { try store.patientID(named: $0) }
        let items = Page(items: Array(zip(page.items, states)), next: page.next)
        return exchange.list(items, at: "merges", patients: Set(patients).sorted()) { item, json in
            json.object { json in item.0.write(to: &json, isInForce: item.1) }
        }
    }
}

/// Takes a merge back: the identifiers are two patients again.
struct MergeUndo: Interaction {
    let id: String

    var access: AccessAction { .write(.orphans) }
    var name: String { "undo" }
    var target: String { "merges/\(id)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let undone = try await exchange.services.undoMerge(id, exchange.context)
        var json = JSONWriter()
        json.object { json in undone.write(to: &json, isInForce: false) }
        return Answer(.ok, .json(json.bytes), isAudited: true)
    }
}

extension PatientLink {
    fileprivate func write(to json: inout JSONWriter, isInForce: Bool) {
        json.member("id", id)
        for (name, patient) in [("prior", prior), ("survivor", survivor)] {
            json.key(name)
            json.object { json in
                json.member("system", patient.system)
                json.member("value", patient.value)
            }
        }
        json.member("visit", visit)
        json.member("issued", issuedAt.description)
        json.member("recorded", recordedAt.description)
        json.member("source", source)
        json.member("undone", isUndone)
        json.member("inForce", isInForce)
    }
}
