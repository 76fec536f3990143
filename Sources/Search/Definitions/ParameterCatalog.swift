import FHIRModel
import FHIRPath
import Synchronization

/// The search parameters of R4 ready for use; those of a resource type are prepared when they are first asked for.
final class ParameterCatalog: Sendable {
    static let r4 = ParameterCatalog()

    private let types = Mutex<[String: TypeParameters]>([:])

    /// The parameters of a resource type with those of all resources; none for what is no resource type.
    func parameters(of type: String) -> TypeParameters {
        if let known = types.withLock({ $0[type] }) { return known }
        let made = TypeParameters(type: type)
        types.withLock { $0[type] = made }
        return made
    }
}

/// The search parameters of one resource type.
final class TypeParameters: Sendable {
    /// In the order of their codes.
    let all: [SearchParameter]
    /// Those through which a resource is in a Patient's compartment.
    let patientCodes: [String]
    private let numbers: [String: Int]

    init(type: String) {
        var found: [String: SearchParameter] = [:]
        for definition in R4.searchParameters(for: type) {
            let parameter = SearchParameter(definition, type: type)
            found[definition.code] = found[definition.code]?.merged(with: parameter) ?? parameter
        }
        // What is about an Observation or its components is found in the indexes of both.
        for (code, parameter) in found where parameter.kind == .composite && code.hasPrefix("combo-") {
            let rest = code.dropFirst("combo-".count)
            let parts = ["\(rest)", "component-\(rest)"].flatMap { found[$0]?.composites ?? [] }
            found[code]?.composites = parts
        }
        let all = found.values.sorted { $0.code < $1.code }
        self.all = all
        numbers = Dictionary(uniqueKeysWithValues: all.indices.map { (all[$0].code, $0) })
        patientCodes = R4.compartment("Patient")?.parameters[type]?.filter { $0 != "{def}" } ?? []
    }

    subscript(_ code: String) -> SearchParameter? { numbers[code].map { all[$0] } }
}

/// A search parameter as one resource type has it.
struct SearchParameter: Sendable {
    let code: String
    let kind: SearchParameterDefinition.Kind
    /// The resource types that a reference may point to.
    var targets: [String]
    /// What gives the values for this resource type.
    private(set) var expressions: [CompiledExpression]
    /// Whether values are compared by sound, which is not offered.
    let isPhonetic: Bool
    /// Where its values are indexed, if it is a composite parameter.
    var composites: [CompositeParameter] = []

    init(_ definition: SearchParameterDefinition, type: String) {
        (code, kind, targets) = (definition.code, definition.kind, definition.targets)
        isPhonetic = definition.isPhonetic
        let branches = definition.expression.map { ExpressionBranches.of($0, for: type) } ?? []
        expressions = branches.compactMap {
            try? FHIRPathExpression(parsing: $0).compiled(for: R4.type(named: type))
        }
        if kind == .composite {
            composites = [CompositeParameter(definition, type: type, bases: expressions)].compactMap(\.self)
        }
    }

    /// A part of a composite parameter.
    init(code: String, kind: SearchParameterDefinition.Kind, expressions: [CompiledExpression]) {
        (self.code, self.kind, self.expressions, targets, isPhonetic) = (code, kind, expressions, [], false)
    }

    /// The same under another name.
    func renamed(_ code: String) -> SearchParameter {
        SearchParameter(code: code, kind: kind, expressions: expressions)
    }

    /// R4 defines `Condition.subject` twice; both definitions count.
    func merged(with other: SearchParameter) -> SearchParameter {
        var copy = self
        copy.targets += other.targets.filter { !targets.contains($0) }
        let known = Set(expressions.map(\.source))
        copy.expressions += other.expressions.filter { !known.contains($0.source) }
        return copy
    }

    /// Whether the values are a resource's own columns: `_id`, `_lastUpdated`.
    var isColumn: Bool { code == "_id" || code == "_lastUpdated" }

    /// Whether there is something to compare with.
    var isSupported: Bool {
        if kind == .composite { return !composites.isEmpty }
        return kind != .special && !isPhonetic && (isColumn || !expressions.isEmpty)
    }

    /// Whether its values are indexed under its own code.
    var isIndexed: Bool { isSupported && !isColumn && kind != .composite }

    /// Whether case means nothing in its tokens: those of plain text and of telephone numbers and addresses of mail.
    var hasFoldedTokens: Bool {
        expressions.contains { $0.resultTypes?.contains { ElementShape($0).isFoldedToken } ?? false }
    }

    /// The name under which quantities are indexed in UCUM's base units, beside those as they were written.
    static func canonicalCode(_ code: String) -> String { code + ":canonical" }
}
