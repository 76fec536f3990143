// FHIR R4 http, 3.1.0.4 update and 3.1.0.4.1 update as create
import Access
import FHIRModel
import HTTPTypes
import Intake
import Values

/// Makes a new version of a resource, or the first one under the client's id.
struct Update: Interaction {
    let key: ResourceKey

    var access: AccessAction { .write(.resources(type: key.type)) }
    var name: String { "update" }
    var target: String { key.description }

    func answer(_ exchange: Exchange) async throws -> Answer {
        guard ResourceKey.isValidID(key.id) else {
            throw Refusal(.badRequest, .value, "\"\(key.id)\" is not an id: 1 to 64 letters, digits, \"-\" or \".\"")
        }
        let resource = try exchange.resource(of: key.type)
        guard let id = resource.id else {
            let text = "the resource needs the id of the URL, \"\(key.id)\""
            throw Refusal(.badRequest, .required, text, at: "\(key.type).id")
        }
        guard id == key.id else {
            let text = "the resource's id \"\(id)\" is not the one of the URL, \"\(key.id)\""
            throw Refusal(.badRequest, .invalid, text, at: "\(key.type).id")
        }
        return try await exchange.apply(.update(resource), to: key, action: name)
    }
}

extension Exchange {
    /// Makes one change under the preconditions of the headers.
    func apply(_ action: ResourceChange.Action, to key: ResourceKey, action name: String) async throws -> Answer {
        let change = ResourceChange(action, key: key, precondition: try precondition())
        return answer(try await services.resources.apply([change], action: name, context)[0])
    }

    /// `If-Match` and `If-None-Match: *` (RFC 9110, 13.1; FHIR R4 http, 3.1.0.5).
    func precondition() throws(Refusal) -> ResourceChange.Precondition? {
        if headers[.ifNoneMatch] == "*" { return .absent }
        guard let text = headers[.ifMatch] else { return nil }
        if text == "*" { return .exists }
        guard let version = ETag.version(text) else {
            throw Refusal(.badRequest, .value, "If-Match needs an ETag such as W/\"3\", as a read gives it")
        }
        return .version(version)
    }
}
