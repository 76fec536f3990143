// FHIR R4 http, 3.1.0.2 read and 3.1.0.1.7 conditional read
import Access
import HTTPTypes
import Intake
import Storage
import Values

/// Reads the latest version of a resource.
struct Read: Interaction {
    let key: ResourceKey

    var access: AccessAction { .read(.resources(type: key.type)) }
    var name: String { "read" }
    var target: String { key.description }

    func answer(_ exchange: Exchange) async throws -> Answer {
        guard let found = try exchange.services.latest(key) else {
            throw Refusal(.notFound, .notFound, "there is no \(key)")
        }
        guard let body = found.body else { throw exchange.gone(found) }
        var answer = Answer(.ok, patients: exchange.services.patients(of: [body]))
        answer.version = (found.version, found.lastUpdated)
        answer.headers[.contentLocation] = exchange.url(key, version: found.version)
        if isUnchanged(found, exchange.headers) {
            answer.status = .notModified
        } else {
            answer.body = .resource(try exchange.subset(body))
        }
        return answer
    }

    /// `If-None-Match` counts before `If-Modified-Since` (RFC 9110, 13.2.2).
    private func isUnchanged(_ found: StoredResource, _ headers: HTTPFields) -> Bool {
        if let tags = headers[.ifNoneMatch] {
            return tags == "*"
                || tags.split(separator: ",").contains { tag in
                    ETag.version(tag.drop { $0 == " " }) == found.version
                }
        }
        guard let since = headers[.ifModifiedSince].flatMap(HTTPDate.time) else { return false }
        // The header counts whole seconds.
        return found.lastUpdated.microseconds / 1_000_000 <= since.microseconds / 1_000_000
    }
}

extension Exchange {
    /// The answer for a version that is a deletion.
    func gone(_ found: StoredResource) -> Refusal {
        let headers: HTTPFields = [
            .eTag: ETag.text(found.version), .lastModified: HTTPDate.text(found.lastUpdated),
            .location: url(found.key, version: found.version),
        ]
        let text = "\(found.key) was deleted at \(found.lastUpdated); its history is still there"
        return Refusal(.gone, .deleted, text, headers: headers)
    }
}
