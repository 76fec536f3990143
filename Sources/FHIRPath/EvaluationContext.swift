public import FHIRModel
public import Values

/// What an evaluation may use besides the element that it starts from.
public struct EvaluationContext: Sendable {
    /// The time of `now()`, `today()` and `timeOfDay()`; without it they end the evaluation with `unavailable`.
    public var now: Timestamp?
    /// The distance of the caller's time zone from UTC, for the same functions.
    public var offsetMinutes: Int
    /// Values of `%name`, besides those that the language and FHIR define.
    public var variables: [String: [FHIRPathValue]]
    /// `%resource`; nil for the resource that the element is part of.
    public var resource: Element?
    /// `%rootResource`; nil for the container of ``resource``.
    public var rootResource: Element?
    public var limits: FHIRPathLimits
    // One reference instead of a dozen, since each evaluation copies the context.
    private var boxed: Box

    public var services: FHIRPathServices {
        get { boxed.services }
        set { boxed = Box(newValue) }
    }

    /// No time, no variables, no services, and the standard limits.
    public static let standard = EvaluationContext()

    private final class Box: Sendable {
        let services: FHIRPathServices
        init(_ services: FHIRPathServices) { self.services = services }
        static let none = Box(.none)
    }

    public init(
        now: Timestamp? = nil, offsetMinutes: Int = 0, variables: [String: [FHIRPathValue]] = [:],
        resource: Element? = nil, rootResource: Element? = nil, services: FHIRPathServices? = nil,
        limits: FHIRPathLimits = .standard
    ) {
        (self.now, self.offsetMinutes, self.variables) = (now, offsetMinutes, variables)
        (self.resource, self.rootResource) = (resource, rootResource)
        (boxed, self.limits) = (services.map(Box.init) ?? .none, limits)
    }
}

/// What an expression may cost; the evaluation that passes a limit ends with the error code `limit`.
public struct FHIRPathLimits: Sendable {
    /// The length of an expression in bytes.
    public var expressionBytes = 65_536
    /// How deep an expression may nest.
    public var nesting = 256
    /// Operations and items that one evaluation may produce.
    public var steps = 10_000_000
    /// The length of a string that an evaluation may build, in bytes.
    public var stringBytes = 16_777_216
    /// The number of instructions that a pattern of `matches()` may compile to.
    public var patternSize = 20_000

    public init() {}

    public static let standard = FHIRPathLimits()
}

/// The answers that need more than the resource at hand: terminology, profiles, other resources, XHTML rules.
///
/// A service that is nil makes the functions that need it end the evaluation with the error code `unavailable`, save
/// `resolve()`, which then finds contained resources and entries of the same bundle only. A service answers nil when it
/// does not know; the result is then empty.
public struct FHIRPathServices: Sendable {
    /// The resource that a reference leads to, seen from the element that holds it.
    public var resolve: (@Sendable (_ reference: String, _ origin: Element?) -> Element?)?
    /// Whether a code, Coding, CodeableConcept or string is in the value set; throws if there is no such value set.
    public var memberOf: (@Sendable (_ coded: FHIRPathValue, _ valueSet: String) throws -> Bool?)?
    /// Whether the first code is the second one or subsumes it.
    public var subsumes: (@Sendable (_ general: FHIRPathValue, _ special: FHIRPathValue) throws -> Bool?)?
    /// Whether an element is valid against a profile; throws if there is no such profile.
    public var conformsTo: (@Sendable (_ element: Element, _ profile: String) throws -> Bool?)?
    /// Whether XHTML text follows the rules of the narrative.
    public var htmlChecks: (@Sendable (_ xhtml: String) -> Bool)?
    /// Receives what `trace()` names.
    public var trace: (@Sendable (_ name: String, _ items: [FHIRPathValue]) -> Void)?

    public init() {}

    /// No service at all.
    public static let none = FHIRPathServices()
}
