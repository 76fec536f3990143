import FHIRModel
import HTTPTypes
import Search
import Storage
import Values

/// Which interaction a method and a path below the base mean (FHIR R4 http, 3.1.0.17).
enum FHIRRoutes {
    typealias Query = [(name: String, value: String)]
    typealias Methods = [(method: HTTPRequest.Method, interaction: any Interaction)]

    /// - Throws: ``Refusal`` 404, 405.
    static func interaction(
        _ method: HTTPRequest.Method, _ path: [String], query: Query
    ) throws(Refusal) -> any Interaction {
        try choose(method, among: try methods(path, query))
    }

    /// The interaction of a method; `HEAD` is that of `GET` (FHIR R4 http, 3.1.0.15).
    static func choose(_ method: HTTPRequest.Method, among offered: Methods) throws(Refusal) -> any Interaction {
        let wanted = method == .head ? .get : method
        if let found = offered.first(where: { $0.method == wanted }) { return found.interaction }
        var allowed = offered.map(\.method.rawValue)
        if allowed.contains("GET") { allowed.append("HEAD") }
        allowed.append("OPTIONS")
        let list = allowed.joined(separator: ", ")
        if method == .options { return Options(allowed: list) }
        throw Refusal(
            .methodNotAllowed, .notSupported, "\(method.rawValue) is not offered here, but \(list)",
            headers: [.allow: list])
    }

    private static func methods(_ path: [String], _ query: Query) throws(Refusal) -> Methods {
        guard let first = path.first else { return [(.get, SearchSystem()), (.post, BundleProcessing())] }
        switch (first, path.count) {
        case ("metadata", 1): return [(.get, Capabilities())]
        case ("_history", 1): return [(.get, History(scope: .system))]
        case ("_search", 1): return [(.post, SearchSystem(isForm: true))]
        default: break
        }
        if let operation = TerminologyOperation(path: path) { return [(.get, operation), (.post, operation)] }
        if let operation = ValidateOperation(path: path) {
            try check(type: first)
            return [(.get, operation), (.post, operation)]
        }
        if let operation = path.first(where: { $0.hasPrefix("$") }) {
            throw Refusal(.notFound, .notSupported, "the operation \(operation) is not supported by this server")
        }
        try check(type: first)
        switch path.count {
        case 1: return ofType(first, query)
        case 2 where path[1] == "_search": return [(.post, SearchType(type: first, isForm: true))]
        case 2 where path[1] == "_history": return [(.get, History(scope: .type(first)))]
        default: break
        }
        let key = ResourceKey(type: first, id: path[1])
        switch path.count {
        case 2: return [(.get, Read(key: key)), (.put, Update(key: key)), (.delete, Delete(key: key))]
        case 3 where R4.compartment(first)?.parameters[path[2]] != nil:
            return [(.get, SearchType(type: path[2], compartment: key))]
        case 3 where path[2] == "*" && R4.compartment(first) != nil: return [(.get, SearchSystem(compartment: key))]
        case 3 where path[2] == "_history": return [(.get, History(scope: .resource(key)))]
        case 4 where path[2] == "_history": return [(.get, VersionRead(key: key, version: path[3]))]
        default:
            throw Refusal(.notFound, .notSupported, "there is nothing at /\(path.joined(separator: "/"))")
        }
    }

    private static func ofType(_ type: String, _ query: Query) -> Methods {
        // What says how to present the answer is no condition.
        let condition = QueryText.query(of: query.filter { $0.name != "_format" && $0.name != "_pretty" })
        return [
            (.get, SearchType(type: type)), (.post, Create(type: type)),
            (.put, ConditionalUpdate(type: type, condition: condition)),
            (.delete, ConditionalDelete(type: type, condition: condition)),
        ]
    }

    /// `Parameters` has no place of its own on a server (FHIR R4 parameters).
    private static func check(type: String) throws(Refusal) {
        if type == "Parameters" {
            let text = "Parameters are what operations take and give; they are not stored"
            throw Refusal(.notFound, .notSupported, text)
        }
        guard !R4.isResourceType(type) else { return }
        let hint = type.nearest(among: R4.resourceTypes).map { "; did you mean \"\($0)\"?" } ?? ""
        throw Refusal(.notFound, .notSupported, "\"\(type)\" is not a resource type of FHIR R4\(hint)")
    }
}

/// The path and the query of a request, decoded.
struct RequestTarget: Sendable {
    /// The segments of the path.
    var path: [String]
    var query: [(name: String, value: String)]

    /// Nil if an escape is broken.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let query = QueryText.parameters(of: parts.count == 2 ? parts[1] : "") else {
            return nil
        }
        self.query = query
        path = []
        for segment in first.split(separator: "/") {
            guard segment.utf8.contains(UInt8(ascii: "%")) else {
                path.append(String(segment))
                continue
            }
            // A plus is itself in a path, and a slash that was encoded is part of its segment.
            let text = String(segment).replacing("+", with: "%2B").replacing("&", with: "%26").replacing(
                "=", with: "%3D")
            guard let decoded = QueryText.parameters(of: text)?.first?.name else { return nil }
            path.append(decoded)
        }
    }
}
