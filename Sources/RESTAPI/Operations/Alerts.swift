import Access
import HTTPTypes
import Records
import Storage
import Values

/// Lists alerts, the latest raised first; with `active=true` those that have not ended.
struct AlertList: Interaction {
    var access: AccessAction { .search(.alerts) }
    var name: String { "search" }
    var target: String { "alerts" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let page = try await exchange.services.store.alerts(
            activeOnly: exchange.parameter("active") == "true", page: try exchange.platformPage())
        let patients = try page.items.map { try exchange.services.store.patient(alertedBy: $0) }
        let alerts = exchange.services.latest(page.items)
        let items = Page(items: Array(zip(alerts, patients)), next: page.next)
        let guests = Set(patients.compactMap { $0?.guest })
        return exchange.list(items, at: "alerts", patients: guests.sorted()) { item, json in
            json.object { json in item.0.writeMembers(to: &json, of: item.1) }
        }
    }
}

/// Shows one alert with its changes.
struct AlertRead: Interaction {
    let id: String

    var access: AccessAction { .read(.alerts) }
    var name: String { "read" }
    var target: String { "alerts/\(id)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        guard let stored = try exchange.services.store.alert(id) else {
            throw Refusal(.notFound, .notFound, "there is no alert \(id)")
        }
        let alert = exchange.services.latest([stored])[0]
        let transitions = try await exchange.services.store.transitions(of: id)
        let patient = try exchange.services.store.patient(alertedBy: alert)
        var json = JSONWriter(capacity: 1_024)
        json.object { json in
            alert.writeMembers(to: &json, of: patient)
            json.key("transitions")
            json.array { json in
                for transition in transitions {
                    json.object { json in
                        json.member("kind", transition.kind.rawValue)
                        json.member("at", transition.decidedAt.description)
                        json.member("value", transition.alert.value)
                        json.member("late", transition.isLate)
                    }
                }
            }
        }
        return Answer(.ok, .json(json.bytes), patients: [patient?.guest].compactMap(\.self))
    }
}

/// Takes an alert upon the one who asks: others see that it is taken care of.
struct AlertAcknowledge: Interaction {
    let id: String

    var access: AccessAction { .write(.alerts) }
    var name: String { "acknowledge" }
    var target: String { "alerts/\(id)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let alert = try await exchange.services.acknowledge(id, exchange.context)
        let patient = try exchange.services.store.patient(alertedBy: alert)
        var json = JSONWriter(capacity: 1_024)
        json.object { json in alert.writeMembers(to: &json, of: patient) }
        return Answer(.ok, .json(json.bytes), patients: [patient?.guest].compactMap(\.self), isAudited: true)
    }
}
