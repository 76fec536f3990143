// FHIR R4 http, 3.1.0.8 create and 3.1.0.8.1 conditional create
import Access
import FHIRModel
import HTTPTypes
import Intake
import Storage
import Values

/// Creates a resource under an id of the server's.
struct Create: Interaction {
    let type: String

    var access: AccessAction { .write(.resources(type: type)) }
    var name: String { "create" }
    var target: String { type }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let resource = try exchange.resource(of: type)
        guard let condition = exchange.headers[.ifNoneExist] else { return try await create(resource, exchange) }
        return try await exchange.services.conditions.run {
            let found = try await exchange.matches(type, condition)
            guard let first = found.first else { return try await create(resource, exchange) }
            guard found.count == 1 else { throw Refusal.severalMatches }
            return exchange.answer(existing: first)
        }
    }

    private func create(_ resource: Resource, _ exchange: Exchange) async throws -> Answer {
        exchange.answer(try await exchange.services.resources.create(resource, exchange.context))
    }
}

extension Refusal {
    static let severalMatches = Refusal(
        .preconditionFailed, .multipleMatches, "more than one resource meets the condition; make it name one")
}

extension Exchange {
    /// The answer to a change.
    func answer(_ outcome: ResourceOutcome) -> Answer {
        var answer = Answer(outcome.effect == .created ? .created : .ok, target: outcome.key.description)
        if outcome.version > 0 { answer.version = (outcome.version, outcome.lastUpdated) }
        if outcome.effect == .created { answer.headers[.location] = url(outcome.key, version: outcome.version) }
        answer.body = content(of: outcome.body, outcome.issues)
        if outcome.body != nil, (preference.content ?? .representation) == .representation {
            answer.headers[.contentLocation] = url(outcome.key, version: outcome.version)
        }
        answer.isAudited = true
        return answer
    }

    /// The answer to a conditional creation that found a resource.
    fileprivate func answer(existing found: StoredResource) -> Answer {
        var answer = Answer(.ok, target: found.key.description)
        answer.version = (found.version, found.lastUpdated)
        answer.headers[.location] = url(found.key, version: found.version)
        answer.body = content(of: found.body, [])
        answer.patients = services.patients(of: [found.body].compactMap(\.self))
        return answer
    }

    /// What the client prefers to get (FHIR R4 http, 3.1.0.1.6).
    private func content(of body: [UInt8]?, _ issues: [Issue]) -> Answer.Body {
        switch preference.content ?? .representation {
        case .minimal: .none
        case .representation: body.map { .resource($0) } ?? .none
        case .outcome: .resource(issues.operationOutcome)
        }
    }
}
