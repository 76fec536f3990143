import Access
import FHIRModel
import FHIRXML
import HTTPTypes
import Intake
import Search
import Storage
import Values

/// One request on its way to its interaction: who asks which tenant for what, and what serves it.
struct Exchange: Sendable {
    /// What came with the request.
    enum Content: Sendable {
        case bytes([UInt8])
        /// An entry of a batch: parsed with its Bundle.
        case resource(Resource?)
    }

    let tenant: TenantID
    let services: TenantServices
    let settings: RESTServices
    let principal: Principal
    /// What links begin with: `https://host`, and the tenant if there are many.
    let root: String
    let context: RequestContext
    var headers: HTTPFields
    var query: [(name: String, value: String)]
    var content: Content
    var format: ResponseFormat

    /// The FHIR service base URL (FHIR R4 http, 3.1.0.1.2).
    var base: String { root + "/fhir" }
    var preference: Preference { Preference(headers) }

    /// The last value of a parameter; nil if it is absent or empty.
    func parameter(_ name: String) -> String? {
        query.last { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// Throws unless the principal may do something in this tenant.
    func authorize(_ action: AccessAction) throws(Refusal) {
        if case .deny(let reason) = AccessPolicy().decide(principal, action, in: tenant) {
            throw Refusal(.forbidden, .forbidden, reason)
        }
    }
}

/// What an interaction answers.
struct Answer: Sendable {
    enum Body: Sendable {
        case none
        /// A resource as JSON without white space, to be given in the format that was asked for.
        case resource([UInt8])
        case json([UInt8])
        case text(String, contentType: String)
    }

    var status: HTTPResponse.Status
    var headers: HTTPFields = [:]
    var body = Body.none
    /// The version of the resource that it is about, for `ETag` and `Last-Modified` (FHIR R4 http, 3.1.0.1.3).
    var version: (number: Int, time: Timestamp)?
    /// The ids of the patients that it is about.
    var patients: [String] = []
    /// What the audit entry names, if it is not what was asked for.
    var target: String?
    /// Whether the commit of a change holds the audit entry already.
    var isAudited = false

    init(
        _ status: HTTPResponse.Status, headers: HTTPFields = [:], _ body: Body = .none, patients: [String] = [],
        target: String? = nil, isAudited: Bool = false
    ) {
        (self.status, self.headers, self.body, self.patients) = (status, headers, body, patients)
        (self.target, self.isAudited) = (target, isAudited)
    }

    init(_ refusal: Refusal) {
        self.init(refusal.status, headers: refusal.headers, .resource(refusal.issues.operationOutcome))
        if status == .methodNotAllowed, headers[.allow] == nil { headers[.allow] = "GET, HEAD" }
    }
}

/// One thing that can be asked for.
protocol Interaction: Sendable {
    /// What the principal must be allowed to do.
    var access: AccessAction { get }
    /// What the audit entry calls it.
    var name: String { get }
    /// What is asked for, as the audit entry names it.
    var target: String { get }
    func answer(_ exchange: Exchange) async throws -> Answer
}

// MARK: - Content

extension Exchange {
    /// The resource of the request's body.
    ///
    /// - Parameter type: The type that it must have.
    /// - Throws: ``Refusal`` 400 with all faults, 415.
    func resource(of type: String) throws -> Resource {
        let resource = try resource()
        guard resource.typeName == type else {
            let text = "a \(resource.typeName) can't be sent to \(type)"
            throw Refusal(.badRequest, .invalid, text, at: resource.typeName)
        }
        return resource
    }

    /// The resource of the request's body.
    func resource() throws -> Resource {
        switch content {
        case .resource(let resource?): return resource
        case .resource(nil):
            throw Refusal(.badRequest, .required, "the entry needs a resource")
        case .bytes:
            let outcome = try outcome()
            guard let resource = outcome.resource else { throw Refusal(.badRequest, outcome.issues) }
            return resource
        }
    }

    /// What came of parsing the request's body.
    func outcome() throws(Refusal) -> ParseOutcome {
        guard case .bytes(let bytes) = content, !bytes.isEmpty else {
            throw Refusal(.badRequest, .required, "the request needs a body with a resource")
        }
        return try parse(bytes)
    }

    private func parse(_ bytes: [UInt8]) throws(Refusal) -> ParseOutcome {
        let offer = "send application/fhir+json or application/fhir+xml, in UTF-8"
        guard let text = headers[.contentType] else {
            throw Refusal(.unsupportedMediaType, .notSupported, "the header Content-Type is missing; \(offer)")
        }
        guard let range = MediaRange(text), !range.isForeign, let format = Format(type: range.type) else {
            throw Refusal(.unsupportedMediaType, .notSupported, "\"\(text)\" is not taken; \(offer)")
        }
        switch format {
        case .json: return Resource.parse(json: bytes, limits: settings.limits.parse)
        case .xml: return FHIRXMLReader.parse(xml: bytes, limits: settings.limits.parse)
        }
    }
}

// MARK: - Links

extension Exchange {
    func url(_ key: ResourceKey) -> String { "\(base)/\(key)" }
    func url(_ key: ResourceKey, version: Int) -> String { "\(base)/\(key)/_history/\(version)" }
}
