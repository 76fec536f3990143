// FHIR R4 resource-operation-validate
import Access
import Conformance
import FHIRModel
import HTTPTypes
import Intake
import Storage
import Values

/// Says what is wrong with a resource, or with a change that is meant to be made; nothing is stored.
struct ValidateOperation: Interaction {
    /// What the resource is meant for (value set `resource-validation-mode`).
    private enum Mode: String, CaseIterable {
        case create, update, delete, profile
    }

    let type: String
    /// The id of the resource that it is asked of; nil for the type.
    let id: String?

    /// Nil if the path is not that of the operation.
    init?(path: [String]) {
        guard (2...3).contains(path.count), path.last == "$validate" else { return nil }
        (type, id) = (path[0], path.count == 3 ? path[1] : nil)
    }

    var access: AccessAction { .read(.resources(type: type)) }
    var name: String { "$validate" }
    var target: String { ([type] + (id.map { [$0] } ?? []) + [name]).joined(separator: "/") }

    func answer(_ exchange: Exchange) async throws -> Answer {
        var sent = try exchange.sent()
        let input = OperationInput(exchange, sent: sent?.readable)
        let profiles = input.texts("profile")
        let mode = try mode(input)
        var change: (issues: [Issue], patients: [String]) = ([], [])
        if let id, mode == .update || mode == .delete {
            change = try checkChange(of: ResourceKey(type: type, id: id), isDeletion: mode == .delete, exchange)
        }
        if mode != .delete {
            guard mode != .profile || !profiles.isEmpty else {
                throw Refusal(.badRequest, .required, "the mode profile needs the parameter profile")
            }
            if let id, input.hasNoResource, mode == nil || mode == .profile {
                (sent, change.patients) = try stored(ResourceKey(type: type, id: id), exchange)
            }
            let content = try Self.content(of: sent)
            change.issues += content.readable.map { misplacement(of: $0, mode) } ?? []
            change.issues += try await issues(of: content, profiles, mode, exchange.services.resources.validation)
        }
        let issues = change.issues.isEmpty ? [Issue(.information, .informational, "All OK")] : change.issues
        return Answer(.ok, .resource(issues.operationOutcome), patients: change.patients)
    }

    /// What validation finds; of a change also what the tenant's policy makes of it.
    ///
    /// The policy decides what refuses a create or update, so its word stands for all that both say.
    private func issues(
        of content: ParseOutcome, _ profiles: [String], _ mode: Mode?, _ validation: ResourceValidation
    ) async throws -> [Issue] {
        let validator = try await validation.validator()
        guard mode == .create || mode == .update, let resource = content.resource else {
            return validator.validate(content, profiles: profiles)
        }
        return content.issues + validator.judge(resource, by: validation.policy, profiles: profiles).issues
    }

    private func mode(_ input: OperationInput) throws(Refusal) -> Mode? {
        guard let text = input.text("mode") else { return nil }
        guard let mode = Mode(rawValue: text) else {
            let known = Mode.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(.badRequest, .value, "the mode is \"\(text)\", and one of \(known) is needed")
        }
        guard id != nil || mode == .create || mode == .profile else {
            throw Refusal(.badRequest, .invalid, "the mode \(text) is asked of a resource: /\(type)/[id]/$validate")
        }
        return mode
    }
}

// MARK: - The resource

extension ValidateOperation {
    /// What is validated: the body, or the resource in its Parameters.
    ///
    /// Faults inside such a resource are placed from there on, as its own are.
    private static func content(of sent: ParseOutcome?) throws(Refusal) -> ParseOutcome {
        guard let sent else {
            throw Refusal(.badRequest, .required, "the request needs a body with a resource, or the mode delete")
        }
        guard let body = sent.readable, body.typeName == "Parameters" else { return sent }
        let parameters = body.root.children(named: "parameter")
        guard let index = parameters.firstIndex(where: { $0.first("name")?.text == "resource" }),
            let resource = parameters[index].first("resource")?.asResource
        else {
            guard sent.issues.isEmpty else { return ParseOutcome(readable: nil, issues: sent.issues) }
            throw Refusal(.badRequest, .required, "the parameter resource is needed", at: "Parameters.parameter")
        }
        let outer = "Parameters.parameter[\(index)].resource"
        let issues = sent.issues.map { issue in
            guard let place = issue.expression, place.hasPrefix(outer) else { return issue }
            var issue = issue
            issue.expression = resource.typeName + place.dropFirst(outer.count)
            return issue
        }
        return ParseOutcome(readable: resource, issues: issues)
    }

    /// The resource that the operation is asked of, as it is stored, and the patients that it is about.
    ///
    /// - Throws: ``Refusal`` 404 or 410.
    private func stored(_ key: ResourceKey, _ exchange: Exchange) throws -> (ParseOutcome, patients: [String]) {
        guard let stored = try exchange.services.latest(key) else {
            throw Refusal(.notFound, .notFound, "there is no \(key)")
        }
        guard let body = stored.body else { throw exchange.gone(stored) }
        return (Resource.parse(json: body), exchange.services.patients(of: [body]))
    }

    /// What keeps the resource from the place that the URL names.
    private func misplacement(of resource: Resource, _ mode: Mode?) -> [Issue] {
        guard resource.typeName == type else {
            let text = "a \(resource.typeName) can't be sent to \(type)"
            return [Issue(.error, .invalid, text, expression: resource.typeName)]
        }
        guard mode == .update, let id, resource.id != id else { return [] }
        let found = resource.id.map { "\"\($0)\" is not" } ?? "is missing, and must be"
        let text = "the resource's id \(found) the one of the URL, \"\(id)\""
        return [Issue(.error, resource.id == nil ? .required : .invalid, text, expression: "\(type).id")]
    }

    /// What keeps a stored resource from being changed, and the patients that it is about.
    ///
    /// - Throws: ``Refusal`` 404 or 410 if there is nothing to delete.
    private func checkChange(
        of key: ResourceKey, isDeletion: Bool, _ exchange: Exchange
    ) throws -> (issues: [Issue], patients: [String]) {
        let stored = try exchange.services.latest(key)
        if isDeletion {
            guard let stored else { throw Refusal(.notFound, .notFound, "there is no \(key)") }
            guard stored.body != nil else { throw exchange.gone(stored) }
        }
        var issues: [Issue] = []
        if !ResourceKey.isValidID(key.id) {
            issues.append(Issue(.error, .value, "\"\(key.id)\" is not an id: 1 to 64 letters, digits, \"-\" or \".\""))
        }
        if let owner = key.owner { issues.append(Issue(.error, .notSupported, "\(key) \(owner)")) }
        let version = stored?.body == nil ? nil : stored?.version
        let isMet =
            switch try exchange.precondition() {
            case .version(let wanted): version == wanted
            case .exists: version != nil
            case .absent: version == nil
            case nil: true
            }
        if !isMet {
            let found = version.map { "is at version \($0)" } ?? "does not exist"
            issues.append(Issue(.error, .conflict, "\(key) \(found), which the request's condition excludes"))
        }
        return (issues, exchange.services.patients(of: [stored?.body].compactMap(\.self)))
    }
}

extension Exchange {
    /// What came with the request, faults and all; nil if nothing came.
    fileprivate func sent() throws(Refusal) -> ParseOutcome? {
        switch content {
        case .bytes(let bytes): bytes.isEmpty ? nil : try outcome()
        case .resource(let resource): resource.map { ParseOutcome(readable: $0, issues: []) }
        }
    }
}
