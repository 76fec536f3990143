// FHIR R4 http, 3.1.0.3 vread
import Access
import HTTPTypes
import Storage
import Values

/// Reads one version of a resource.
struct VersionRead: Interaction {
    let key: ResourceKey
    let version: String

    var access: AccessAction { .read(.resources(type: key.type)) }
    var name: String { "vread" }
    var target: String { "\(key)/_history/\(version)" }

    func answer(_ exchange: Exchange) async throws -> Answer {
        guard let number = Int(version), let found = try exchange.services.version(number, of: key) else {
            throw Refusal(.notFound, .notFound, "there is no version \(version) of \(key)")
        }
        guard let body = found.body else { throw exchange.gone(found) }
        var answer = Answer(.ok, .resource(try exchange.subset(body)), patients: exchange.services.patients(of: [body]))
        answer.version = (found.version, found.lastUpdated)
        return answer
    }
}
