/// A type of FHIR R4: a resource, a data type, a primitive, or the type of an element with elements of its own.
public struct TypeDefinition: Hashable, Sendable {
    /// What kind of type it is.
    public enum Kind: UInt8, Sendable {
        /// Has a value: `string`, `dateTime`.
        case primitive
        /// A data type such as `HumanName`.
        case complex
        case resource
        /// The type of one element: `Patient.contact`, `Timing.repeat`.
        case backbone
    }

    /// The number of the type, stable within one build of the table.
    public let index: Int

    init(_ number: UInt16) { index = Int(number) }

    private var table: DefinitionTable { .r4 }
    var record: TypeRecord { table.types[index] }

    /// `Patient`, `HumanName`, `dateTime`; for a backbone element its path: `Patient.contact`.
    public var name: String { table.name(record.name) }

    public var kind: Kind { record.kind }

    /// Whether only types derived from it have instances: `Resource`, `Element`.
    public var isAbstract: Bool { record.isAbstract }

    public var isPrimitive: Bool { record.kind == .primitive }
    public var isResource: Bool { record.kind == .resource }

    /// The type that this one specializes: `DomainResource` for `Patient`, `BackboneElement` for `Patient.contact`.
    public var base: TypeDefinition? { record.base == 0 ? nil : TypeDefinition(record.base - 1) }

    /// Whether this is `other` or specializes it, directly or not.
    public func isKind(of other: TypeDefinition) -> Bool {
        var current: TypeDefinition? = self
        while let type = current {
            if type == other { return true }
            current = type.base
        }
        return false
    }

    /// All elements, inherited ones too, in the order of the definition (which is that of XML).
    public var elements: [ElementDefinition] {
        let first = Int(record.firstElement)
        return (first..<first + Int(record.elementCount)).map { ElementDefinition(UInt16($0)) }
    }

    /// The element of that name; a choice is found by `value`, `value[x]` and `valueQuantity`.
    public func element(named name: String) -> ElementDefinition? {
        let bare = name.utf8.last == UInt8(ascii: "]") && name.hasSuffix("[x]") ? String(name.dropLast(3)) : name
        let number = table.property(UInt16(index), bare.utf8.span.bytes)
        return number == DefinitionTable.none ? nil : ElementDefinition(table.properties[Int(number)].element)
    }

    /// The rules stated for the type itself.
    public var invariants: [Invariant] { table.lists[Int(record.invariants)].map(Invariant.init) }
}

extension TypeDefinition: CustomStringConvertible {
    public var description: String { name }
}

/// A rule of the specification as a FHIRPath expression that must be true.
public struct Invariant: Hashable, Sendable {
    private let index: Int

    init(_ index: Int) { self.index = index }

    private var record: InvariantRecord { DefinitionTable.r4.invariants[index] }

    /// `pat-1`
    public var key: String { DefinitionTable.r4.string(record.key) }
    /// Error or warning.
    public var severity: Severity { record.isError ? .error : .warning }
    public var expression: String { DefinitionTable.r4.string(record.expression) }

    /// How grave a breach is.
    public enum Severity: Sendable {
        case error, warning
    }
}
