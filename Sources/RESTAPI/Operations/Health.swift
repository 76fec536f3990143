import HTTPTypes
import Values

/// Whether the gateway lives and is ready; the only answers without a token.
struct Health {
    let services: RESTServices

    func answer(_ path: [String], _ method: HTTPRequest.Method) async throws(Refusal) -> Answer {
        guard path.count == 2, path[1] == "live" || path[1] == "ready" else {
            throw Refusal(.notFound, .notFound, "there are /health/live and /health/ready")
        }
        guard method == .get || method == .head else {
            throw Refusal(
                .methodNotAllowed, .notSupported, "there are GET and HEAD", headers: [.allow: "GET, HEAD"])
        }
        let reasons = path[1] == "live" ? [] : await services.readiness()
        var json = JSONWriter()
        json.object { json in
            json.member("status", reasons.isEmpty ? "ok" : "unavailable")
            guard !reasons.isEmpty else { return }
            json.key("reasons")
            json.array { json in reasons.forEach { json.string($0) } }
        }
        return Answer(reasons.isEmpty ? .ok : .serviceUnavailable, .json(json.bytes))
    }
}
