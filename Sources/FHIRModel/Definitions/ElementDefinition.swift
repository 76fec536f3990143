/// An element of a type of FHIR R4.
public struct ElementDefinition: Hashable, Sendable {
    /// The number of the element, stable within one build of the table.
    public let index: Int

    init(_ number: UInt16) { index = Int(number) }

    private var table: DefinitionTable { .r4 }
    var record: ElementRecord { table.elements[index] }

    /// The type that has the element.
    public var owner: TypeDefinition { TypeDefinition(record.owner) }

    /// `given`; `value` for the choice `value[x]`.
    public var name: String { table.name(record.name) }

    /// `HumanName.given`, `Observation.value[x]`
    public var path: String { "\(owner.name).\(name)\(isChoice ? "[x]" : "")" }

    public var isChoice: Bool { record.isChoice }
    public var isSummary: Bool { record.isSummary }
    public var isModifier: Bool { record.isModifier }

    /// Whether XML writes it as an attribute: `id` of an element, `Extension.url`.
    public var isAttribute: Bool { record.isAttribute }

    public var min: Int { Int(record.min) }

    /// Nil for `*`.
    public var max: Int? { record.max == 0 ? nil : Int(record.max) }

    /// Whether it may be there more than once, and so is an array in JSON.
    public var isRepeating: Bool { record.max != 1 }

    /// The types of its content, in the order of the definition.
    public var types: [TypeUse] { table.lists[Int(record.types)].map(TypeUse.init) }

    /// The name in JSON if the content is of that type: `valueQuantity`.
    public func jsonName(for type: TypeDefinition) -> String {
        table.name(table.jsonName(of: UInt16(index), as: UInt16(type.index)))
    }

    /// The value set that its codes come from.
    public var binding: Binding? { record.binding == 0 ? nil : Binding(Int(record.binding) - 1) }

    /// The rules stated for the element, beside those of its type.
    public var invariants: [Invariant] { table.lists[Int(record.invariants)].map(Invariant.init) }

    /// One of the types that an element may have.
    public struct TypeUse: Hashable, Sendable {
        private let index: Int

        init(_ index: Int) { self.index = index }

        private var record: UseRecord { DefinitionTable.r4.uses[index] }

        public var type: TypeDefinition { TypeDefinition(record.type) }
        /// The profiles that the target of a reference or canonical may have; empty if any.
        public var targetProfiles: [String] {
            DefinitionTable.r4.lists[record.targets].map { DefinitionTable.r4.string($0) }
        }
        /// The profiles that the content must have: `SimpleQuantity`.
        public var profiles: [String] {
            DefinitionTable.r4.lists[record.profiles].map { DefinitionTable.r4.string($0) }
        }
    }

    /// A binding of codes to a value set.
    public struct Binding: Hashable, Sendable {
        /// How far codes must come from the value set (FHIR R4 terminologies, 4.1.5).
        public enum Strength: Int, Sendable {
            case required, extensible, preferred, example
        }

        private let index: Int

        init(_ index: Int) { self.index = index }

        private var record: BindingRecord { DefinitionTable.r4.bindings[index] }

        public var strength: Strength { Strength(rawValue: record.strength)! }
        /// The canonical URL, with a version where the specification gives one.
        public var valueSet: String { DefinitionTable.r4.string(record.valueSet) }
        /// The value set that codes may not leave, however weak the binding is.
        public var maxValueSet: String? {
            record.maxValueSet == 0 ? nil : DefinitionTable.r4.string(record.maxValueSet)
        }
    }
}

extension ElementDefinition: CustomStringConvertible {
    public var description: String { path }
}
