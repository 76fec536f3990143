import FHIRModel
import Search
import Storage
import Values

extension ResourceIntake {
    /// Finds what a condition names in this tenant's store.
    public var finder: Finder {
        { type, query in
            let request = SearchRequest.conditional(query, resourceType: type)
            guard let plan = request.plan else { throw IntakeError(.invalid, request.issues) }
            return try await store.search(plan).matches.map(\.key)
        }
    }
}
