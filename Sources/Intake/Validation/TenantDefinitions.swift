import Conformance
import FHIRModel
import Search
import Storage
import Synchronization
import Terminology
import Values

/// The definitions of a tenant: what the installation has, and above it the resources stored in the tenant, which no
/// other tenant sees.
///
/// The stored ones are read when they are first needed; each later change of one is told by the intake that wrote it.
final class TenantDefinitions: Sendable {
    /// What one state of the definitions gives.
    struct Contents: Sendable {
        let validator: ProfileValidator
        let terminology: TerminologyLibrary
    }

    /// The types of resources that define something for others.
    static let types = ["CodeSystem", "ConceptMap", "StructureDefinition", "ValueSet"]
    /// The resources of a type that are taken, the latest changed first.
    static let resourcesMax = 20_000

    private struct State {
        /// Whether the stored ones were read.
        var isRead = false
        /// The newest known version of each; without a resource where it was deleted.
        var stored: [ResourceKey: (version: Int, resource: Resource?)] = [:]
        /// How often something changed.
        var changes = 0
        var made: (changes: Int, revision: Int, contents: Contents)?

        mutating func take(_ key: ResourceKey, version: Int, _ resource: Resource?) {
            guard version > stored[key]?.version ?? 0 else { return }
            stored[key] = (version, resource)
            changes += 1
        }
    }

    private let store: TenantStore
    private let installed: @Sendable () -> InstalledDefinitions
    private let state = Mutex(State())

    init(store: TenantStore, installed: @escaping @Sendable () -> InstalledDefinitions) {
        (self.store, self.installed) = (store, installed)
    }

    /// What is at hand now.
    ///
    /// - Throws: `StoreError` if the stored resources can't be read.
    func contents() async throws -> Contents {
        let installed = installed()
        if !state.withLock({ $0.isRead }) { try await read() }
        let (known, changes, own) = state.withLock { state in
            let isFresh = state.made?.changes == state.changes && state.made?.revision == installed.revision
            return isFresh
                ? (state.made?.contents, state.changes, [])
                : (nil, state.changes, state.stored.sorted { $0.key.description < $1.key.description })
        }
        if let known { return known }
        let contents = Self.contents(of: own.compactMap(\.value.resource), over: installed)
        state.withLock { state in
            if state.made?.changes ?? -1 <= changes { state.made = (changes, installed.revision, contents) }
        }
        return contents
    }

    /// Takes note of what was stored, or deleted.
    func note(_ key: ResourceKey, version: Int, _ resource: Resource?) {
        guard Self.types.contains(key.type) else { return }
        state.withLock { $0.take(key, version: version, resource) }
    }

    private static func contents(of own: [Resource], over installed: InstalledDefinitions) -> Contents {
        guard !own.isEmpty else {
            return Contents(validator: installed.validator, terminology: installed.terminology)
        }
        let terminology = installed.terminology.adding(own)
        let library = DefinitionLibrary(packages: installed.packages + [DefinitionPackage(resources: own)])
        return Contents(
            validator: ProfileValidator(
                definitions: library, services: ValidationServices(terminology: terminology),
                options: installed.validator.options),
            terminology: terminology)
    }

    private func read() async throws {
        for type in Self.types {
            guard var plan = SearchRequest.read(resourceType: type, query: [], handling: .strict).plan else { continue }
            plan.count = 200
            var count = 0
            repeat {
                let page = try await store.search(plan)
                for match in page.matches {
                    guard let resource = match.body.flatMap({ Resource.parse(json: $0).readable }) else { continue }
                    state.withLock { $0.take(match.key, version: match.version, resource) }
                }
                count += page.matches.count
                plan.cursor = page.next
            } while plan.cursor != nil && count < Self.resourcesMax
        }
        state.withLock { $0.isRead = true }
    }
}
