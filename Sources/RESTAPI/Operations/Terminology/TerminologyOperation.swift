// FHIR R4 terminology-service
import Access
import FHIRModel
import HTTPTypes
import Storage
import Terminology
import Values

/// An operation on code systems, value sets or concept maps: those of R4, and those stored in the tenant.
struct TerminologyOperation: Interaction {
    enum Kind: String {
        case expand = "$expand"
        case lookup = "$lookup"
        case subsumes = "$subsumes"
        case translate = "$translate"
        case validateCode = "$validate-code"
    }

    let kind: Kind
    let type: String
    /// The id of the resource that it is asked of; nil for the type.
    let id: String?

    /// Nil if the path is not that of such an operation.
    init?(path: [String]) {
        guard (2...3).contains(path.count), let kind = path.last.flatMap(Kind.init(rawValue:)),
            Self.offered[path[0]]?.contains(kind) == true
        else { return nil }
        (self.kind, type, id) = (kind, path[0], path.count == 3 ? path[1] : nil)
        // R4 defines $lookup for the type only.
        if kind == .lookup, id != nil { return nil }
    }

    /// The operations of each type.
    static let offered: [String: [Kind]] = [
        "CodeSystem": [.lookup, .subsumes, .validateCode], "ValueSet": [.expand, .validateCode],
        "ConceptMap": [.translate],
    ]

    var access: AccessAction { .read(.resources(type: type)) }
    var name: String { kind.rawValue }
    var target: String { ([type] + (id.map { [$0] } ?? []) + [kind.rawValue]).joined(separator: "/") }

    func answer(_ exchange: Exchange) async throws -> Answer {
        let library = try await exchange.services.terminology()
        let input = try OperationInput(exchange)
        let own = try id.map { try resource($0, exchange) }
        let question = Question(library: library, input: input, own: own, exchange: exchange)
        return Answer(.ok, .resource(try body(question)))
    }

    private func body(_ question: Question) throws -> [UInt8] {
        switch (type, kind) {
        case (_, .expand): try question.expansion()
        case ("CodeSystem", .validateCode): try question.checkOfSystem()
        case (_, .validateCode): try question.checkOfValueSet()
        case (_, .lookup): try question.details()
        case (_, .subsumes): try question.subsumption()
        case (_, .translate): try question.translation()
        }
    }

    /// A resource of the tenant; else the URL of one of R4 whose id it is.
    private func resource(_ id: String, _ exchange: Exchange) throws -> Question.Own {
        let key = ResourceKey(type: type, id: id)
        if let stored = try exchange.services.latest(key) {
            guard let body = stored.body else { throw exchange.gone(stored) }
            if let resource = Resource.parse(json: body).readable { return .stored(resource) }
        }
        for base in ["http://hl7.org/fhir/", "http://terminology.hl7.org/"] {
            for url in ["\(base)\(type)/\(id)", "\(base)\(id)"] where isKnown(url) { return .published(url) }
        }
        throw Refusal(.notFound, .notFound, "there is no \(key)")
    }

    private func isKnown(_ url: String) -> Bool {
        switch type {
        case "CodeSystem": R4.codeSystem(url) != nil
        case "ValueSet": R4.valueSet(url) != nil
        default: R4.conceptMap(url) != nil
        }
    }
}

/// What is asked, of which terminology.
struct Question {
    /// The resource that an operation is asked of.
    enum Own {
        case stored(Resource)
        case published(String)
    }

    let library: TerminologyLibrary
    let input: OperationInput
    let own: Own?
    let exchange: Exchange

    /// Stands for the URL of a resource without one.
    static let nameless = "urn:afferent:request"
}

extension Refusal {
    /// The status of a question about codes that has no answer (FHIR R4 terminology-service, 4.7).
    init(_ error: TerminologyError) {
        let status: HTTPResponse.Status =
            switch error.code {
            case .notFound: .notFound
            case .invalid: .badRequest
            case .tooCostly, .unsupported: .unprocessableContent
            }
        self.init(status, [error.issue])
    }
}
