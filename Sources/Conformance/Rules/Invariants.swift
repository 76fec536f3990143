import FHIRModel
import FHIRPath
import Synchronization

/// An invariant that is ready to be evaluated.
struct InvariantRule: Sendable {
    let key: String
    let isError: Bool
    let isBestPractice: Bool
    /// What the author says about it; nil for R4's own.
    let explanation: String?
    let expression: CompiledExpression

    /// Nil if the expression can't be compiled.
    init?(
        key: String, isError: Bool, isBestPractice: Bool = false, explanation: String? = nil, expression: String,
        for type: TypeDefinition?
    ) {
        let source = Self.corrected[key].map { $0.from == expression ? $0.to : expression } ?? Self.whole(expression)
        guard let compiled = try? FHIRPathExpression(parsing: source).compiled(for: type) else { return nil }
        (self.key, self.isError, self.isBestPractice) = (key, isError, isBestPractice)
        (self.explanation, self.expression) = (explanation, compiled)
    }

    /// Expressions of R4 that do not say what their rule means, with what they should say.
    private static let corrected: [String: (from: String, to: String)] = [
        // "More than one" is the rule; two conditions are more than one.
        "que-12": (
            "enableWhen.count() > 2 implies enableBehavior.exists()",
            "enableWhen.count() > 1 implies enableBehavior.exists()"
        )
    ]

    /// R4's rules for names and paths give the form of the whole text, and `matches()` looks for it anywhere.
    private static func whole(_ expression: String) -> String {
        for start in ["name.matches('[", "path.matches('["] where expression.hasPrefix(start) {
            guard expression.hasSuffix("')"), !expression.contains("^") || start.hasPrefix("path") else { break }
            let pattern = expression.dropFirst(start.count - 1).dropLast(2)
            return "\(start.dropLast())^(\(pattern))$')"
        }
        return expression
    }

    /// Rules that reading the text and the checks of `Checking` prove in another way.
    static let provenElsewhere: Set<String> = ["ele-1", "ext-1", "dom-3", "ref-1", "txt-1", "txt-2"]
}

/// What R4 itself demands of the content of a type and of an element, from the table in `FHIRModel`.
final class R4Rules: Sendable {
    static let shared = R4Rules()

    private let types = Mutex([TypeRules?](repeating: nil, count: R4.types.count))
    private let elements = Mutex([Int: ElementRules]())

    func rules(for type: TypeDefinition) -> TypeRules {
        if let known = types.withLock({ $0[type.index] }) { return known }
        let made = TypeRules(type)
        types.withLock { $0[type.index] = made }
        return made
    }

    func rules(for element: ElementDefinition) -> ElementRules {
        if let known = elements.withLock({ $0[element.index] }) { return known }
        let made = ElementRules(element)
        elements.withLock { $0[element.index] = made }
        return made
    }
}

/// The rules of a type.
final class TypeRules: Sendable {
    /// What is checked beside invariants.
    enum Special: Sendable {
        case none, reference, `extension`, coding, quantity, attachment, xhtml, uri, markdown, text, identifier
    }

    let invariants: [InvariantRule]
    let special: Special

    init(_ type: TypeDefinition) {
        invariants = type.invariants.compactMap { InvariantRule($0, for: type) }
        special = Self.special(type)
    }

    private static func special(_ type: TypeDefinition) -> Special {
        switch type.name {
        case "Reference": .reference
        case "Extension": .extension
        case "Coding": .coding
        case "Attachment": .attachment
        case "Identifier": .identifier
        case "xhtml": .xhtml
        case "uri", "url", "canonical", "oid", "uuid": .uri
        case "markdown": .markdown
        case "string": .text
        case let name:
            type.kind == .complex && (name == "Quantity" || type.base?.name == "Quantity") ? .quantity : .none
        }
    }
}

/// The rules of an element.
final class ElementRules: Sendable {
    let invariants: [InvariantRule]
    let binding: BindingRule?
    /// The resource types that a reference may lead to; nil if all.
    let targets: Set<String>?
    /// The profiles that content must follow, by the number of its type: `SimpleQuantity`.
    let profiles: [Int: [String]]
    /// The path as R4 writes it.
    let path: String

    init(_ element: ElementDefinition) {
        let only = element.types.count == 1 ? element.types[0].type : nil
        path = element.path
        invariants = element.invariants.compactMap { InvariantRule($0, for: only) }
        binding = element.binding.map {
            BindingRule(strength: $0.strength, valueSet: $0.valueSet, maxValueSet: $0.maxValueSet)
        }
        let references = element.types.filter { ["Reference", "canonical"].contains($0.type.name) }
        let names = Set(references.flatMap(\.targetProfiles).map { String($0.split(separator: "/").last ?? "") })
        targets = names.isEmpty || names.contains("Resource") ? nil : names
        profiles = Dictionary(
            element.types.filter { !$0.profiles.isEmpty }.map { ($0.type.index, $0.profiles) },
            uniquingKeysWith: { $0 + $1 })
    }
}

/// A binding of an element to a value set.
struct BindingRule: Sendable {
    let strength: ElementDefinition.Binding.Strength
    let valueSet: String
    let maxValueSet: String?
}

extension InvariantRule {
    /// An invariant of R4; nil if something else proves it.
    fileprivate init?(_ invariant: Invariant, for type: TypeDefinition?) {
        guard !Self.provenElsewhere.contains(invariant.key) else { return nil }
        self.init(
            key: invariant.key, isError: invariant.severity == .error, isBestPractice: invariant.key == "dom-6",
            expression: invariant.expression, for: type)
    }
}
