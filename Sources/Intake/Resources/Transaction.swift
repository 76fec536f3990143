import FHIRModel
import Storage
public import Values

extension ResourceIntake {
    /// Finds the resources of a type that a query names, at most two: for conditions that must name one.
    public typealias Finder = @Sendable (_ type: String, _ query: String) async throws -> [ResourceKey]

    /// Carries out the writing entries of a transaction, all or none (FHIR R4 http, 3.1.0.11.2).
    ///
    /// References between entries are rewritten to the ids that the server gives, conditional references to what they
    /// find. Reading entries are left to the caller, who answers them afterwards.
    ///
    /// - Returns: The outcome of each writing entry by its place in the bundle.
    /// - Throws: ``IntakeError`` with the entry's place, or `StoreError`; nothing was written then.
    public func transaction(
        _ entries: [BundleEntry], find: Finder, _ request: RequestContext
    ) async throws -> [Int: ResourceOutcome] {
        var plan = TransactionPlan()
        for entry in entries.sorted(by: { $0.order < $1.order }) {
            try await add(entry, to: &plan, find: find)
        }
        let pending = PendingResources(plan.planned, indexer: indexer)
        let changes = try await plan.rewritten { type, query in
            let stored = try await find(type, query)
            return stored.isEmpty ? pending.matches(type, query, now: request.now) : stored
        }
        let outcomes = try await apply(changes.map(\.change), action: "transaction", request)
        var result: [Int: ResourceOutcome] = [:]
        for (planned, outcome) in zip(changes, outcomes) { result[planned.entry.index] = outcome }
        for (entry, key) in plan.existing {
            guard let stored = try store.resource(key) else { continue }
            result[entry.index] = ResourceOutcome(
                key: key, effect: .unchanged, version: stored.version, lastUpdated: stored.lastUpdated,
                body: stored.body, issues: [])
        }
        return result
    }

    private func add(_ entry: BundleEntry, to plan: inout TransactionPlan, find: Finder) async throws {
        let path = entry.path
        guard let type = path.first, R4.isResourceType(type) else {
            if entry.method == .get || entry.method == .head { return }
            throw IntakeError(
                .invalid, .value, "\"\(entry.url)\" does not begin with a resource type", at: entry.expression)
        }
        switch entry.method {
        case .get, .head: return
        case .patch:
            throw IntakeError(
                .notAllowed, .notSupported, "PATCH is not supported; send the whole resource with PUT",
                at: entry.expression)
        case .post: try await addCreate(entry, type, to: &plan, find: find)
        case .put, .delete:
            if path.count == 2, entry.query == nil {
                try plan.add(entry, key: ResourceKey(type: type, id: path[1]))
            } else if path.count == 1, let query = entry.query {
                try await addConditional(entry, type, query, to: &plan, find: find)
            } else {
                let text = "\"\(entry.url)\" is neither \(type)/id nor \(type)?condition"
                throw IntakeError(.invalid, .value, text, at: entry.expression)
            }
        }
    }

    private func addCreate(
        _ entry: BundleEntry, _ type: String, to plan: inout TransactionPlan, find: Finder
    ) async throws {
        guard entry.path.count == 1 else {
            throw IntakeError(.invalid, .value, "POST goes to \(type), not to \"\(entry.url)\"", at: entry.expression)
        }
        if let condition = entry.ifNoneExist {
            let found = try await find(type, condition)
            if let first = found.first {
                guard found.count == 1 else { throw several(condition, entry) }
                return try plan.keep(entry, key: first)
            }
            // What another entry creates under the same condition is there already.
            if let made = plan.conditional["\(type)?\(condition)"] { return try plan.keep(entry, key: made) }
        }
        try plan.add(entry, key: ResourceKey(type: type, id: newID()))
    }

    private func addConditional(
        _ entry: BundleEntry, _ type: String, _ query: String, to plan: inout TransactionPlan, find: Finder
    ) async throws {
        let found = try await find(type, query)
        guard found.count <= 1 else { throw several(query, entry) }
        if let key = found.first {
            try plan.add(entry, key: key)
        } else if entry.method == .put {
            try plan.add(entry, key: ResourceKey(type: type, id: entry.resource?.id ?? newID()))
        }
    }

    private func several(_ condition: String, _ entry: BundleEntry) -> IntakeError {
        let text = "more than one resource meets the condition; make it name one"
        return IntakeError(.multipleMatches, .multipleMatches, text, at: entry.expression)
    }
}

extension BundleEntry {
    /// Deletions, creations, updates, in this order (FHIR R4 http, 3.1.0.11.2).
    fileprivate var order: Int {
        switch method {
        case .delete: 0
        case .post: 1
        case .put, .patch: 2
        case .get, .head: 3
        }
    }
}

/// The changes of a transaction before their references are rewritten.
struct TransactionPlan {
    struct Planned {
        var entry: BundleEntry
        var change: ResourceChange
    }

    private(set) var planned: [Planned] = []
    /// Conditional creations that found a resource.
    private(set) var existing: [(entry: BundleEntry, key: ResourceKey)] = []
    private var keys: Set<ResourceKey> = []
    private var targets: [String: ResourceKey] = [:]
    private var fullURLs: Set<String> = []
    /// What conditional creations make, by their conditions: `Patient?identifier=…`.
    private(set) var conditional: [String: ResourceKey] = [:]

    /// Notes that an entry stands for a resource that is there already.
    mutating func keep(_ entry: BundleEntry, key: ResourceKey) throws(IntakeError) {
        existing.append((entry, key))
        try note(entry, key)
    }

    mutating func add(_ entry: BundleEntry, key: ResourceKey) throws(IntakeError) {
        guard keys.insert(key).inserted else {
            throw IntakeError(.invalid, .duplicate, "\(key) is changed twice in one transaction", at: entry.expression)
        }
        guard ResourceKey.isValidID(key.id) else {
            let text = "\"\(key.id)\" is not an id: 1 to 64 letters, digits, \"-\" or \".\""
            throw IntakeError(.invalid, .value, text, at: entry.expression)
        }
        let action: ResourceChange.Action
        switch (entry.method, entry.resource) {
        case (.delete, _): action = .delete
        case (.post, let resource?): action = .create(try checked(resource, entry, key))
        case (_, let resource?): action = .update(try checked(resource, entry, key))
        default: return
        }
        var change = ResourceChange(action, key: key, precondition: try entry.precondition())
        change.place = entry.expression
        planned.append(Planned(entry: entry, change: change))
        if let condition = entry.ifNoneExist { conditional["\(key.type)?\(condition)"] = key }
        try note(entry, key)
    }

    private func checked(
        _ resource: Resource, _ entry: BundleEntry, _ key: ResourceKey
    ) throws(IntakeError) -> Resource {
        guard resource.typeName == key.type else {
            let text = "a \(resource.typeName) can't be sent to \(key.type)"
            throw IntakeError(.invalid, .invalid, text, at: entry.expression + ".resource")
        }
        if entry.method == .put, entry.query == nil, let id = resource.id, id != key.id {
            let text = "the resource's id \"\(id)\" is not the one of the URL, \"\(key.id)\""
            throw IntakeError(.invalid, .invalid, text, at: entry.expression + ".resource.id")
        }
        return resource
    }

    private mutating func note(_ entry: BundleEntry, _ key: ResourceKey) throws(IntakeError) {
        guard let fullURL = entry.fullURL else { return }
        guard fullURLs.insert(fullURL).inserted else {
            let text = "another entry has the same fullUrl, so references to it mean both"
            throw IntakeError(.invalid, .duplicate, text, at: entry.expression + ".fullUrl")
        }
        targets[fullURL] = key
        // A relative reference is read against the fullUrl of its own entry (FHIR R4 bundle, 2.36.4.1).
        if case .absolute(_, let named, _)? = ReferenceTarget(fullURL) { targets[named.description] = key }
    }

    /// The changes with all references between entries and all conditional references resolved.
    func rewritten(find: ResourceIntake.Finder) async throws -> [Planned] {
        var result: [Planned] = []
        // Many entries refer to the same few patients and practitioners.
        var found: [String: ResourceKey] = [:]
        for var item in planned {
            switch item.change.action {
            case .create(let resource):
                item.change.action = .create(try await rewrite(resource, item.entry, find, &found))
            case .update(let resource):
                item.change.action = .update(try await rewrite(resource, item.entry, find, &found))
            case .delete: break
            }
            result.append(item)
        }
        return result
    }

    private func rewrite(
        _ resource: Resource, _ entry: BundleEntry, _ find: ResourceIntake.Finder, _ known: inout [String: ResourceKey]
    ) async throws -> Resource {
        var edits: [(element: Element, json: [UInt8])] = []
        for link in resource.links {
            guard let text = link.text else { continue }
            if let key = targets[text] {
                if key.description != text { edits.append((link, Self.quoted(key.description))) }
            } else if case .conditional(let type, let query)? = ReferenceTarget(text), link.name == "reference" {
                if known[text] == nil {
                    let place = link.path.dropFirst(resource.typeName.count)
                    known[text] = try await only(
                        find(type, query), at: "\(entry.expression).resource.ofType(\(resource.typeName))\(place)")
                }
                if let key = known[text] { edits.append((link, Self.quoted(key.description))) }
            }
        }
        edits += narrativeEdits(resource)
        guard !edits.isEmpty else { return resource }
        let outcome = resource.replacing(edits)
        guard let rewritten = outcome.resource else { throw IntakeError(.invalid, outcome.issues) }
        return rewritten
    }

    private func only(_ found: [ResourceKey], at place: String) throws(IntakeError) -> ResourceKey {
        guard let key = found.first, found.count == 1 else {
            let text = found.isEmpty ? "nothing meets this conditional reference" : "several resources meet it"
            throw IntakeError(
                .multipleMatches, found.isEmpty ? .notFound : .multipleMatches, text, at: place)
        }
        return key
    }

    /// Links and pictures of the narrative that point to entries (FHIR R4 http, 3.1.0.11.2).
    private func narrativeEdits(_ resource: Resource) -> [(element: Element, json: [UInt8])] {
        guard let narrative = resource.root["text", "div"], let text = narrative.text, text.contains("urn:") else {
            return []
        }
        var (changed, rest) = ("", text[...])
        while let start = rest.firstRange(of: "urn:")?.lowerBound {
            var name = rest[start...].prefix { $0.isLetter || $0.isNumber || "-:._".contains($0) }
            if name.last == "." || name.last == ":" { name.removeLast() }
            changed += rest[..<start] + (targets[String(name)].map { $0.description[...] } ?? name)
            rest = rest[name.endIndex...]
        }
        changed += rest
        return changed == text ? [] : [(narrative, Self.quoted(changed))]
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var writer = JSONWriter(capacity: text.utf8.count + 2)
        writer.string(text)
        return writer.bytes
    }
}

extension BundleEntry {
    /// `ifMatch` as a precondition; an ETag is `W/"version"`.
    func precondition() throws(IntakeError) -> ResourceChange.Precondition? {
        if ifNoneMatch == "*" { return .absent }
        guard let ifMatch else { return nil }
        if ifMatch == "*" { return .exists }
        guard let version = ETag.version(ifMatch) else {
            throw IntakeError(
                .invalid, .value, "ifMatch is not an ETag such as W/\"3\"", at: expression + ".request.ifMatch")
        }
        return .version(version)
    }
}

/// The entity tags of resources: `W/"3"` (FHIR R4 http, 3.1.0.1.3).
public enum ETag {
    /// The version that a tag names, with or without `W/` and quotes; nil if it names none.
    public static func version(_ text: some StringProtocol) -> Int? {
        var rest = Substring(text)
        if rest.hasPrefix("W/") { rest = rest.dropFirst(2) }
        if rest.hasPrefix("\""), rest.hasSuffix("\""), rest.count >= 2 { rest = rest.dropFirst().dropLast() }
        return Int(rest).flatMap { $0 > 0 ? $0 : nil }
    }

    public static func text(_ version: Int) -> String { "W/\"\(version)\"" }
}
