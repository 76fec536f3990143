import FHIRModel
import FHIRPath
import Search
import Storage
import Synchronization
import Terminology
import Values

/// The terminology of a tenant: what the installation has, and above it the resources stored in the tenant.
///
/// It is made anew when one of those resources has changed, which a look at the newest version of each type tells.
final class TenantTerminology: Sendable {
    private struct State {
        var mark: [String] = []
        var library: TerminologyLibrary?
    }

    private let state = Mutex(State())

    private static let types = ["CodeSystem", "ValueSet", "ConceptMap"]
    /// The resources of a type that are taken, the latest changed first.
    private static let resourcesMax = 20_000

    /// - Parameter base: What the installation has; the same each time.
    func library(of store: TenantStore, over base: TerminologyLibrary) async throws -> TerminologyLibrary {
        var mark: [String] = []
        for type in Self.types {
            let newest = try await store.history(of: .type(type), page: PageRequest(count: 1)).items.first
            mark.append(newest.map { "\($0.key)/\($0.version)/\($0.lastUpdated)" } ?? "")
        }
        if let known = state.withLock({ $0.mark == mark ? $0.library : nil }) { return known }
        let library = mark.allSatisfy(\.isEmpty) ? base : base.adding(try await resources(of: store))
        state.withLock { $0 = State(mark: mark, library: library) }
        return library
    }

    private func resources(of store: TenantStore) async throws -> [Resource] {
        var all: [Resource] = []
        for type in Self.types {
            guard var plan = SearchRequest.read(resourceType: type, query: [], handling: .strict).plan else { continue }
            plan.count = 200
            var count = 0
            repeat {
                let page = try await store.search(plan)
                all += page.matches.compactMap { $0.body.flatMap { Resource.parse(json: $0).readable } }
                count += page.matches.count
                plan.cursor = page.next
            } while plan.cursor != nil && count < Self.resourcesMax
        }
        return all
    }
}

/// Patterns of value set filters, in linear time.
enum PatternMatching {
    private static let origin = Resource.parse(json: Array(#"{"resourceType":"Basic"}"#.utf8)).readable

    /// Whether a text matches a pattern as a whole; nil if the pattern is faulty.
    static let wholeMatch: TextMatching = { pattern, text in
        guard let root = origin?.root, let expression = try? expression.compiled() else { return nil }
        var context = EvaluationContext()
        context.variables = ["text": [.string(text)], "pattern": [.string("^(?:\(pattern))$")]]
        return try? expression.isTrue(on: root, context: context)
    }

    private static var expression: FHIRPathExpression {
        get throws { try FHIRPathExpression(parsing: "%text.matches(%pattern)") }
    }
}
