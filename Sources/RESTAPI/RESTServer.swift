import Access
public import HTTPTypes
import FHIRModel
import FHIRXML
import Intake
import Logging
import Storage
import Values

/// The HTTP interface without its sockets: one request in, one reply out.
///
/// Each request but those for health is authenticated, permitted, answered and audited, in this order; its body is read
/// when it is permitted. The audit entry is durable before the reply is given: a change's is in its commit, any other
/// is recorded by itself. If that fails, the reply is 503 whatever was found.
public final class RESTServer: Sendable {
    /// What is sent back.
    public struct Reply: Sendable {
        public var status: HTTPResponse.Status
        public var headers: HTTPFields
        /// Empty for `HEAD`; `Content-Length` then says how long it would be.
        public var body: [UInt8]
    }

    let services: RESTServices
    private let metrics: RequestMetrics

    public init(_ services: RESTServices) {
        self.services = services
        metrics = RequestMetrics(services.metrics)
    }

    /// Reads the whole body of a request; nil if it has more bytes than the limit.
    public typealias BodyReader = (_ limit: Int) async throws -> [UInt8]?

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - origin: The client's network address.
    ///   - body: Called at most once, and only for who may do what is asked.
    public func reply(to head: HTTPRequest, origin: String, body: BodyReader) async -> Reply {
        let start = services.clock()
        let id = head.headerFields[.requestID].flatMap { ResourceKey.isValidID($0) ? $0 : nil } ?? services.newID()
        var visit = Visit(head: head, origin: origin, id: id, now: start)
        var answer: Answer
        do { answer = try await self.answer(&visit, body) } catch { answer = Answer(refused(error, visit)) }
        if !answer.isAudited, let record = visit.auditTrail {
            do { try await record(auditEntry(answer, visit)) } catch {
                answer = Answer(refused(error, visit))
            }
        }
        let reply = rendered(answer, visit)
        metrics.observe(visit.interaction?.name ?? "none", reply.status.code, services.clock() - start)
        return reply
    }

    private func refused(_ error: any Error, _ visit: Visit) -> Refusal {
        let refusal = Refusal(error)
        if refusal.status.kind == .serverError {
            let text = (error as? StoreError)?.description ?? "\(refusal.status.code)"
            services.logger.error("a request failed", metadata: ["request": "\(visit.id)", "failure": "\(text)"])
        }
        return refusal
    }

    /// What is known of a request while it is answered.
    private struct Visit {
        let head: HTTPRequest
        let origin: String
        let id: String
        let now: Timestamp
        var principal: Principal?
        var interaction: (any Interaction)?
        var format = ResponseFormat.json
        /// Where the audit entry belongs; nil for what needs none.
        var auditTrail: (@Sendable (AuditEntry) async throws -> Void)?

        var context: RequestContext {
            RequestContext(
                actor: principal?.subject ?? "unknown", role: principal?.role.rawValue ?? "none", origin: origin,
                requestID: id, now: now)
        }
    }

    // MARK: Answering

    private func answer(_ visit: inout Visit, _ body: BodyReader) async throws -> Answer {
        let head = visit.head
        let path = head.path ?? "/"
        guard path.utf8.count <= services.limits.targetBytes else {
            throw Refusal(.uriTooLong, .tooLong, "the address has more than \(services.limits.targetBytes) bytes")
        }
        if let expectation = head.headerFields[.expect], expectation.lowercased() != "100-continue" {
            throw Refusal(.expectationFailed, .notSupported, "of all expectations only 100-continue can be met")
        }
        guard let target = RequestTarget(path) else {
            throw Refusal(.badRequest, .invalid, "the address is not well percent-encoded")
        }
        if target.path.first == "health" {
            return try await Health(services: services).answer(target.path, head.method)
        }
        let place = place(of: target)
        visit.auditTrail = place?.services.audit
        let principal = try await authenticate(head, place, visit.now)
        visit.principal = principal
        visit.auditTrail = services.tenants[principal.tenant]?.audit
        guard let place = place ?? ownPlace(principal, target), place.tenant == principal.tenant else {
            // Not a word about which tenants there are.
            throw Refusal(.notFound, .notFound, "there is nothing at \(path.prefix { $0 != "?" })")
        }
        var exchange = try exchange(&visit, place, principal, target.query)
        guard let interaction = visit.interaction else { preconditionFailure("an exchange has an interaction") }
        try exchange.authorize(interaction.access)
        let limit = services.limits.bodyBytes
        guard let bytes = try await body(limit) else {
            throw Refusal(.contentTooLarge, .tooLong, "the body has more than \(limit) bytes")
        }
        exchange.content = .bytes(bytes)
        return try await interaction.answer(exchange)
    }

    /// What is asked for, of whom, and in which format the answer is wanted.
    private func exchange(
        _ visit: inout Visit, _ place: Place, _ principal: Principal, _ query: FHIRRoutes.Query
    ) throws(Refusal) -> Exchange {
        let head = visit.head
        let isFHIR = place.path.first == "fhir"
        if isFHIR {
            visit.format = try ResponseFormat.negotiated(
                accept: head.headerFields[.accept], query: query)
        }
        visit.interaction =
            isFHIR
            ? try FHIRRoutes.interaction(head.method, Array(place.path.dropFirst()), query: query)
            : try PlatformRoutes.interaction(head.method, place.path)
        return Exchange(
            tenant: place.tenant, services: place.services, settings: services, principal: principal,
            root: services.addresses.root(for: head) + place.prefix, context: visit.context,
            headers: head.headerFields, query: query, content: .bytes([]), format: visit.format)
    }

    /// Whose paths are asked for.
    private struct Place {
        let tenant: TenantID
        let services: TenantServices
        /// The path below the tenant's.
        let path: [String]
        let prefix: String
    }

    private func place(of target: RequestTarget) -> Place? {
        switch services.tenancy {
        case .single(let tenant) where target.path.first != TenantID.system.name:
            return services.tenants[tenant].map { Place(tenant: tenant, services: $0, path: target.path, prefix: "") }
        case .single, .many:
            // What unknown peers sent belongs to the system tenant, whoever else there is.
            guard let tenant = target.path.first.flatMap({ TenantID($0) }), let own = services.tenants[tenant] else {
                return nil
            }
            return Place(
                tenant: tenant, services: own, path: Array(target.path.dropFirst()), prefix: "/\(tenant.name)")
        }
    }

    /// The metrics are the installation's, not a tenant's: there is one path for all.
    private func ownPlace(_ principal: Principal, _ target: RequestTarget) -> Place? {
        guard target.path == ["metrics"] else { return nil }
        return services.tenants[principal.tenant].map {
            Place(tenant: principal.tenant, services: $0, path: target.path, prefix: "")
        }
    }

    private func authenticate(_ head: HTTPRequest, _ place: Place?, _ now: Timestamp) async throws -> Principal {
        guard case .tokens(let verifier) = services.authentication else {
            guard let tenant = place?.tenant ?? services.tenants.keys.min() else {
                throw Refusal(.notFound, .notFound, "there is no tenant")
            }
            return .anonymous(in: tenant)
        }
        do throws(TokenError) {
            return try await verifier.verify(
                try TokenVerifier.bearer(head.headerFields[.authorization]), now: now)
        } catch {
            let detail = error == .missing ? "" : ", error=\"invalid_token\""
            throw Refusal(
                .unauthorized, .login, error.description,
                headers: [.wwwAuthenticate: "Bearer realm=\"afferent\"" + detail])
        }
    }

    // MARK: Audit

    private func auditEntry(_ answer: Answer, _ visit: Visit) -> AuditEntry {
        visit.context.auditEntry(
            action: visit.interaction?.name ?? visit.head.method.rawValue,
            target: answer.target ?? visit.interaction?.target ?? "unknown", patients: answer.patients,
            outcome: "\(answer.status.code)")
    }

    // MARK: The reply

    private func rendered(_ answer: Answer, _ visit: Visit) -> Reply {
        var reply = Reply(status: answer.status, headers: answer.headers, body: [])
        if let version = answer.version {
            reply.headers[.eTag] = ETag.text(version.number)
            reply.headers[.lastModified] = HTTPDate.text(version.time)
        }
        switch answer.body {
        case .none: break
        case .resource(let json):
            reply.body = services.rendered(json, as: visit.format)
            reply.headers[.contentType] = visit.format.contentType
        case .json(let json):
            reply.body = json
            reply.headers[.contentType] = "application/json"
        case .text(let text, let type):
            reply.body = Array(text.utf8)
            reply.headers[.contentType] = type
        }
        reply.headers[.requestID] = visit.id
        // A client's own id is given back in any case (FHIR R4 http, 3.1.0.16).
        if let asked = visit.head.headerFields[.requestID], asked != visit.id, asked.utf8.count <= 256 {
            reply.headers[.correlationID] = asked
        } else if let correlation = visit.head.headerFields[.correlationID], correlation.utf8.count <= 256 {
            reply.headers[.correlationID] = correlation
        }
        reply.headers[.contentTypeOptions] = "nosniff"
        reply.headers[.cacheControl] = "no-store"
        if answer.status != .noContent, answer.status != .notModified {
            reply.headers[.contentLength] = String(reply.body.count)
        }
        if visit.head.method == .head { reply.body = [] }
        return reply
    }
}

extension RESTServices {
    /// A resource's JSON in the format that was asked for.
    fileprivate func rendered(_ json: [UInt8], as format: ResponseFormat) -> [UInt8] {
        guard format.isPretty || format.format == .xml else { return json }
        // What this server wrote is read whatever its size: a page of large resources may pass the limits of requests.
        let limits = ParseLimits(bytes: .max, depth: 1_024, nodes: .max, issues: 1_000)
        guard let resource = Resource.parse(json: json, limits: limits).readable else { return json }
        if format.format == .xml { return FHIRXMLWriter.xml(of: resource, pretty: format.isPretty) }
        return resource.json(pretty: format.isPretty)
    }
}
