// FHIR R4 http, 3.1.0.7 delete
import Access
import HTTPTypes
import Intake
import Storage
import Values

/// Deletes a resource; its history stays.
struct Delete: Interaction {
    let key: ResourceKey

    var access: AccessAction { .delete(.resources(type: key.type)) }
    var name: String { "delete" }
    var target: String { key.description }

    func answer(_ exchange: Exchange) async throws -> Answer { try await exchange.delete(key) }
}

extension Exchange {
    fileprivate func delete(_ key: ResourceKey) async throws -> Answer {
        let change = ResourceChange(.delete, key: key, precondition: try precondition())
        let outcome = try await services.resources.apply([change], action: "delete", context)[0]
        var answer = Answer(.noContent, target: key.description, isAudited: true)
        if outcome.version > 0 { answer.version = (outcome.version, outcome.lastUpdated) }
        if preference.content == .outcome {
            answer.status = .ok
            answer.body = .resource(outcome.issues.operationOutcome)
        }
        return answer
    }
}

// FHIR R4 http, 3.1.0.7.1 conditional delete

/// Deletes the one resource that meets a condition.
struct ConditionalDelete: Interaction {
    let type: String
    let condition: String

    var access: AccessAction { .delete(.resources(type: type)) }
    var name: String { "delete" }
    var target: String { type }

    func answer(_ exchange: Exchange) async throws -> Answer {
        try await exchange.services.conditions.run {
            let found = try await exchange.matches(type, condition)
            guard found.count <= 1 else { throw Refusal.severalMatches }
            guard let key = found.first?.key else { return Answer(.noContent) }
            return try await exchange.delete(key)
        }
    }
}
