import FHIRModel

/// How an element of a type is read by search (FHIR R4 search, table "Cross-map between search parameter types and data
/// types").
enum ElementShape: Sendable {
    case coding, codeableConcept, identifier, contactPoint, humanName, address, reference, canonical
    case period, timing, quantity, money, range, annotated
    case boolean, code, number, date, instant, text, uri
    case other

    init(_ type: TypeDefinition) {
        switch type.name {
        case "Coding": self = .coding
        case "CodeableConcept": self = .codeableConcept
        case "Identifier": self = .identifier
        case "ContactPoint": self = .contactPoint
        case "HumanName": self = .humanName
        case "Address": self = .address
        case "Reference": self = .reference
        case "Extension": self = .annotated
        case "canonical": self = .canonical
        case "Period": self = .period
        case "Timing": self = .timing
        case "Money": self = .money
        case "Range": self = .range
        case "Quantity", "Age", "Count", "Distance", "Duration", "MoneyQuantity", "SimpleQuantity": self = .quantity
        case "boolean": self = .boolean
        case "code": self = .code
        case "integer", "decimal", "positiveInt", "unsignedInt": self = .number
        case "date", "dateTime": self = .date
        case "instant": self = .instant
        case "string", "markdown": self = .text
        case "uri", "url", "oid", "uuid": self = .uri
        default: self = .other
        }
    }

    /// The shapes of all types, by the number of the type.
    static let all = R4.types.map { ElementShape($0) }

    static func of(_ element: Element) -> ElementShape { all[element.type.index] }

    var isFoldedToken: Bool { self == .text || self == .contactPoint }
}

/// The code systems that elements of type `code` take their codes from, where that is one system for all of them.
enum ImplicitSystems {
    /// By the number of the element.
    static let all: [Int: String] = {
        var systems: [Int: String] = [:]
        for element in R4.types.flatMap(\.elements) where element.types.contains(where: { $0.type.name == "code" }) {
            guard let binding = element.binding, binding.strength == .required,
                let parts = R4.valueSet(binding.valueSet)?.parts, let system = parts.first?.system,
                parts.allSatisfy({ $0.system == system && $0.valueSets.isEmpty })
            else { continue }
            systems[element.index] = system
        }
        return systems
    }()
}
