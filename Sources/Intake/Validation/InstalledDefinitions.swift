public import Conformance
import FHIRModel
import FHIRPath
public import Terminology
import Values

/// What an installation knows beside R4 itself: the profiles, code systems and value sets of its packages; one for all
/// tenants.
public struct InstalledDefinitions: Sendable {
    /// Those that others need stand first.
    public let packages: [DefinitionPackage]
    /// Checks resources against R4 and the packages.
    public let validator: ProfileValidator
    public let terminology: TerminologyLibrary
    /// Tells one state of the packages from another.
    public let revision: Int

    /// R4 alone.
    public static let r4 = InstalledDefinitions(packages: [])

    public init(packages: [DefinitionPackage], revision: Int = 0) {
        (self.packages, self.revision) = (packages, revision)
        terminology = TerminologyLibrary.r4.adding(packages.flatMap(\.resources)).with(
            matching: PatternMatching.wholeMatch)
        validator = ProfileValidator(
            definitions: packages.isEmpty ? .r4 : DefinitionLibrary(packages: packages),
            services: ValidationServices(terminology: terminology))
    }
}

/// Patterns of value set filters, in linear time.
private enum PatternMatching {
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
