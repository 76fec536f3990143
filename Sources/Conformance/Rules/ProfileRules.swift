import FHIRModel
import Values

/// What a profile asks beyond R4, as a tree of the elements that it says something about.
final class ProfileRules: Sendable {
    let structure: StructureDefinition
    let root: ElementRule
    /// The type that it constrains.
    let type: TypeDefinition?
    /// URL and version.
    let name: String

    init(_ structure: StructureDefinition, root: ElementRule) {
        (self.structure, self.root) = (structure, root)
        type = R4.type(named: structure.typeName)
        name = structure.url + "|" + (structure.version ?? "")
    }
}

/// What a profile asks of one element.
final class ElementRule: Sendable {
    /// The id in the profile: `Patient.contact:mother.name`.
    let id: String
    let sliceName: String?
    /// The numbers of the definitions that the element may be of.
    let definitions: [Int]
    /// The number of the type that content must have to be meant at all: `valueQuantity` where `value[x]` is not sliced.
    let onlyType: Int?
    /// How often it must be there beyond what R4 asks; 0 if no more.
    let min: Int
    /// How often it may be there; nil if R4 says so too.
    let max: Int?
    /// The types that are allowed, if fewer than R4 allows or with more conditions.
    let types: [TypeRule]?
    /// The exact value.
    let fixed: Element?
    /// What the value must hold at least.
    let pattern: Element?
    let binding: BindingRule?
    let invariants: [InvariantRule]
    let maxLength: Int?
    let minValue: Element?
    let maxValue: Element?
    /// The extension that must be there if the element has no value.
    let valueAlternatives: [String]
    let slicing: SlicingRule?
    let children: [ElementRule]
    /// What a narrative must show of its sources and languages.
    let narrative: NarrativeControl?

    init(_ draft: ElementRuleDraft) {
        (id, sliceName, definitions, onlyType) = (draft.id, draft.sliceName, draft.definitions, draft.onlyType)
        (min, max, types, fixed, pattern) = (draft.min, draft.max, draft.types, draft.fixed, draft.pattern)
        (binding, invariants, maxLength) = (draft.binding, draft.invariants, draft.maxLength)
        (minValue, maxValue, valueAlternatives) = (draft.minValue, draft.maxValue, draft.valueAlternatives)
        (slicing, children, narrative) = (draft.slicing, draft.children, draft.narrative)
    }

    /// The rule below this one for an element of the profile, by its id.
    func rule(withID id: some StringProtocol) -> ElementRule? {
        if self.id == id { return self }
        for child in children + (slicing?.slices.map(\.rule) ?? []) {
            if let found = child.rule(withID: id) { return found }
        }
        return nil
    }

    /// Whether it asks anything.
    var asks: Bool {
        min > 0 || max != nil || types != nil || fixed != nil || pattern != nil || binding != nil
            || !invariants.isEmpty || maxLength != nil || minValue != nil || maxValue != nil || slicing != nil
            || !children.isEmpty || narrative != nil || !valueAlternatives.isEmpty
    }
}

/// An ``ElementRule`` in the making.
struct ElementRuleDraft {
    var id: String
    var sliceName: String?
    var definitions: [Int] = []
    var onlyType: Int?
    var min = 0
    var max: Int?
    var types: [TypeRule]?
    var fixed: Element?
    var pattern: Element?
    var binding: BindingRule?
    var invariants: [InvariantRule] = []
    var maxLength: Int?
    var minValue: Element?
    var maxValue: Element?
    var valueAlternatives: [String] = []
    var slicing: SlicingRule?
    var children: [ElementRule] = []
    var narrative: NarrativeControl?
}

/// A type that a profile allows.
struct TypeRule: Sendable {
    let type: TypeDefinition
    /// The profiles of which the content must follow one; empty if none.
    let profiles: [String]
    /// The profiles of which a reference's target must follow one; empty if any.
    let targets: [String]
    /// Where a reference's target must be: `contained`, `bundled`, `referenced`; empty if anywhere.
    let aggregation: [String]
}

/// How the items of an element are told apart (FHIR R4 profiling, 5.1.0.13).
struct SlicingRule: Sendable {
    enum Rest: String, Sendable {
        case open, closed, openAtEnd
    }

    let rest: Rest
    let isOrdered: Bool
    let slices: [Slice]
    /// What holds of items that are in no slice.
    let fallback: ElementRule?

    /// One slice, with what an item must be to belong to it.
    struct Slice: Sendable {
        let rule: ElementRule
        /// Nil to take the whole rule as the condition.
        let tests: [SliceTest]?
        /// The slice that this one divides further.
        let parent: String?
    }
}

/// A condition on an item by one discriminator.
struct SliceTest: Sendable {
    let path: DiscriminatorPath
    let condition: Condition

    enum Condition: Sendable {
        /// One of the values there holds the pattern, or equals it.
        case value(Element, isFixed: Bool)
        case text(String)
        case code(valueSet: String)
        case exists(Bool)
        case type([TypeDefinition])
        case profile([String])
    }
}

/// The path of a discriminator: `coding.code`, `resolve().code`, `extension('url').value`, `$this`.
struct DiscriminatorPath: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case child(String)
        case resolve
        case `extension`(String)
        case ofType(String)
    }

    let steps: [Step]

    init(_ text: String) {
        steps = Self.parts(of: text).compactMap { part in
            switch part {
            case "$this", "": return nil
            case "resolve()": return .resolve
            case _ where part.hasPrefix("extension("):
                return .extension(part.dropFirst(10).trimming { "'\")".contains($0) })
            case _ where part.hasPrefix("ofType("): return .ofType(part.dropFirst(7).trimming { $0 == ")" })
            default: return .child(part)
            }
        }
    }

    init(steps: [Step]) { self.steps = steps }

    /// The parts between dots that are not in parentheses.
    private static func parts(of text: String) -> [String] {
        var (parts, depth) = ([""], 0)
        for character in text {
            if character == "." && depth == 0 {
                parts.append("")
                continue
            }
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            parts[parts.count - 1].append(character)
        }
        return parts
    }
}

extension Substring {
    /// The text without such characters at both ends.
    fileprivate func trimming(_ isCut: (Character) -> Bool) -> String {
        var rest = self
        while let first = rest.first, isCut(first) { rest.removeFirst() }
        while let last = rest.last, isCut(last) { rest.removeLast() }
        return String(rest)
    }
}
