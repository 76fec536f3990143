// FHIR R4 http, 3.1.0.4.3 conditional update
import Access
import FHIRModel
import HTTPTypes
import Intake
import Storage
import Values

/// Updates the one resource that meets a condition, or creates it.
struct ConditionalUpdate: Interaction {
    let type: String
    let condition: String

    var access: AccessAction { .write(.resources(type: type)) }
    var name: String { "update" }
    var target: String { type }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let resource = try exchange.resource(of: type)
        return try await exchange.services.conditions.run {
            let found = try await exchange.matches(type, condition)
            guard found.count <= 1 else { throw Refusal.severalMatches }
            guard let key = found.first?.key else {
                let id = resource.id ?? exchange.settings.newID()
                return try await exchange.apply(.update(resource), to: ResourceKey(type: type, id: id), action: name)
            }
            if let id = resource.id, id != key.id {
                let text = "the resource's id \"\(id)\" is not the one of the resource that meets the condition"
                throw Refusal(.badRequest, .invalid, text, at: "\(type).id")
            }
            return try await exchange.apply(.update(resource), to: key, action: name)
        }
    }
}
