import FHIRModel
import Values

/// A type that an expression names, ready to be compared with those of values.
struct TypeTest {
    /// The type of FHIR; nil if it is one of FHIRPath's own, or neither.
    var definition: TypeDefinition?
    /// The numbers of the type and those that specialize it.
    var kinds = NumberSet()
    var system: SystemType?

    init(definition: TypeDefinition) {
        self.definition = definition
        kinds = Catalog.shared.kinds(of: definition)
    }

    init(system: SystemType?) { self.system = system }

    /// Whether a value is of the type or one that specializes it.
    func isKind(_ value: FHIRPathValue) -> Bool {
        if case .node(let element) = value { return definition != nil && kinds.contains(element.type.index) }
        return system != nil && system == value.systemType
    }

    /// What `as` and `ofType` let through: all primitives are types of their own there (FHIR R4, 2.9.1.5, ofType).
    ///
    /// A primitive is also let through as the type of its value: `as(System.string)` (FHIR R4, 2.9.1.2).
    func filtered(_ value: FHIRPathValue) -> FHIRPathValue? {
        guard case .node(let element) = value else { return isKind(value) ? value : nil }
        if let system {
            guard element.type.isPrimitive, let inner = value.system, inner.systemType == system else { return nil }
            return inner
        }
        if let definition, definition.isPrimitive { return element.type == definition ? value : nil }
        return isKind(value) ? value : nil
    }
}

/// What the compiler asks of the definitions over and over, worked out once.
struct Catalog: Sendable {
    static let shared = Catalog()

    private let specialized: [NumberSet]
    private let elementsByName: [String: NumberSet]
    /// How the value of each type is read, by the number of the type.
    let contents: [PrimitiveContent?]

    private init() {
        let types = R4.types
        var kinds = Array(repeating: NumberSet(), count: types.count)
        var names: [String: NumberSet] = [:]
        for type in types {
            var current: TypeDefinition? = type
            while let kind = current {
                kinds[kind.index].insert(type.index)
                current = kind.base
            }
            for element in type.elements { names[element.name, default: NumberSet()].insert(element.index) }
        }
        (specialized, elementsByName) = (kinds, names)
        contents = types.map { $0.isPrimitive ? PrimitiveContent(typeName: $0.name) : nil }
    }

    func kinds(of type: TypeDefinition) -> NumberSet { specialized[type.index] }

    /// All elements of that name, of whatever type.
    func elements(named name: String) -> NumberSet { elementsByName[name] ?? NumberSet() }

    var elementNames: some Sequence<String> { elementsByName.keys }
}

/// Which of FHIRPath's types the value of a primitive has (FHIR R4, 2.9.1.2).
enum PrimitiveContent {
    case boolean, string, integer, decimal, date, dateTime, time

    init(typeName: String) {
        switch typeName {
        case "boolean": self = .boolean
        case "integer", "unsignedInt", "positiveInt": self = .integer
        case "decimal": self = .decimal
        case "date": self = .date
        case "dateTime", "instant": self = .dateTime
        case "time": self = .time
        default: self = .string
        }
    }

    var system: SystemType {
        switch self {
        case .boolean: .boolean
        case .string: .string
        case .integer: .integer
        case .decimal: .decimal
        case .date: .date
        case .dateTime: .dateTime
        case .time: .time
        }
    }
}
