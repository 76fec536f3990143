public import FHIRModel
import FHIRPath
import FHIRXML
public import Values

/// Checks resources against R4 and against profiles.
///
/// The way of a validation: definitions (``DefinitionLibrary``) → snapshots (all elements of a profile) → rules (what a
/// profile asks beyond R4) → a walk over the resource → issues, sorted by place.
///
///     let validator = ProfileValidator(definitions: DefinitionLibrary(packages: [usCore]))
///     let issues = validator.validate(Resource.parse(json: bytes))
public struct ProfileValidator: Sendable {
    /// What resources are checked against.
    public let definitions: DefinitionLibrary
    /// What is asked about codes and other resources.
    public let services: ValidationServices
    /// How strict validation is where there is a choice.
    public internal(set) var options: ValidationOptions

    public init(
        definitions: DefinitionLibrary = .r4, services: ValidationServices = .none,
        options: ValidationOptions = .standard
    ) {
        (self.definitions, self.services, self.options) = (definitions, services, options)
    }

    /// All that is wrong with a resource: against R4, the profiles of its `meta.profile`, and those asked for.
    ///
    /// - Parameter profiles: Canonical URLs, with or without a version.
    /// - Returns: Issues sorted by place.
    public func validate(_ resource: Resource, profiles: [String] = []) -> [Issue] {
        let run = ValidationRun(self, on: resource.root)
        run.checkDocument(profiles: profiles)
        return run.issues()
    }

    /// All that is wrong with a document that was read: what reading found, and what ``validate(_:profiles:)`` finds.
    public func validate(_ outcome: ParseOutcome, profiles: [String] = []) -> [Issue] {
        guard let resource = outcome.readable else { return outcome.issues }
        let read = Set(outcome.issues.map { Place($0) })
        let found = validate(resource, profiles: profiles).filter { !read.contains(Place($0)) }
        guard !outcome.issues.isEmpty else { return found }
        return (outcome.issues + found).enumerated().sorted { left, right in
            let (one, other) = (left.element.position, right.element.position)
            guard let one, let other, one != other else { return left.offset < right.offset }
            return one < other
        }.map(\.element)
    }

    /// What is reported once though reading and validation both see it.
    private struct Place: Hashable {
        let expression: String?
        let text: String
        init(_ issue: Issue) { (expression, text) = (issue.expression, issue.text) }
    }
}
