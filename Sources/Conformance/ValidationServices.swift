public import FHIRModel
public import Values

/// What validation may ask of others: terminology and resources that are not at hand.
///
/// A service that is nil leaves its question open: codes are then not checked, references not followed.
public struct ValidationServices: Sendable {
    /// Whether a code is known, and in a value set.
    public var code: (@Sendable (CodeQuestion) -> CodeVerdict)?
    /// Whether the first code is the second one or has it below; nil if that can't be told.
    public var subsumes: (@Sendable (_ general: Coding, _ special: Coding) -> Bool?)?
    /// The resource that a reference leads to, seen from the element that holds it.
    public var resolve: (@Sendable (_ reference: String, _ origin: Element) -> Resource?)?
    /// The resource of a canonical URL that is in no package: Questionnaire, Measure, …
    public var canonical: (@Sendable (_ canonical: String) -> Resource?)?

    public init() {}

    /// No service at all.
    public static let none = ValidationServices()
}

/// A question about one code.
public struct CodeQuestion: Hashable, Sendable {
    /// The canonical URL of the value set; nil to ask about the code system alone.
    public var valueSet: String?
    /// The URL of the code system; nil for a `code`, whose system the value set tells.
    public var system: String?
    public var version: String?
    public var code: String
    public var display: String?

    public init(
        valueSet: String? = nil, system: String? = nil, version: String? = nil, code: String, display: String? = nil
    ) {
        (self.valueSet, self.system, self.version) = (valueSet, system, version)
        (self.code, self.display) = (code, display)
    }
}

/// What is known of a code.
public enum CodeVerdict: Hashable, Sendable {
    /// The code is known, and in the value set if one was asked about.
    case valid
    /// As ``valid``, but the display is another one.
    case wrongDisplay(expected: String)
    /// The code is known in its system, but not in the value set.
    case notInValueSet
    /// The code system is known, and has no such code.
    case unknownCode
    /// The code system is not at hand, so nothing can be told.
    case unknownSystem
    /// The value set is not at hand.
    case unknownValueSet
    /// The answer needs a system outside (SNOMED CT, LOINC, …), or a filter that can't be computed.
    case undecided
}

/// How strict validation is where the specification leaves a choice.
public struct ValidationOptions: Sendable {
    /// Report text that looks like embedded HTML in strings as an error.
    public var refusesEmbeddedHTML = false
    /// Report HTML in markdown as an error, not as a warning.
    public var refusesHTMLInMarkdown = false
    /// Allow URLs of `example.org` and the like.
    public var allowsExampleURLs = true
    /// Check what HL7 asks of resources that it publishes.
    public var isForPublication = false
    /// Report good practice that is not followed (`dom-6`: a narrative) as warnings.
    public var reportsBestPractice = true
    /// Report contained resources that nothing refers to.
    public var requiresUseOfContained = true
    /// Take references that can't be followed to be of the form of a FHIR server's, and check the type that they name.
    public var assumesRESTReferences = true
    /// Take absolute references to be those of FHIR servers, and report types in them that R4 does not have as errors.
    public var requiresRESTReferences = false
    /// The number of issues that are reported at most, errors before others.
    public var issuesMax = 1_000

    public init() {}

    public static let standard = ValidationOptions()
}
