import FHIRModel
import Values

/// What is known of the items that a part of an expression gives, before there are any.
struct StaticType {
    /// The types of FHIR that items may have; abstract ones stand for all that specialize them.
    var definitions: [TypeDefinition] = []
    var systems: [SystemType] = []
    /// Whether items may have any type at all.
    var isOpen = false
    /// Whether there may be more than one item.
    var isMany = false
    /// Whether the order of the items means nothing.
    var isUnordered = false

    static let unknown = StaticType(isOpen: true, isMany: true)
    static let nothing = StaticType()

    init(
        definitions: [TypeDefinition] = [], systems: [SystemType] = [], isOpen: Bool = false, isMany: Bool = false
    ) {
        (self.definitions, self.systems, self.isOpen, self.isMany) = (definitions, systems, isOpen, isMany)
    }

    static func system(_ type: SystemType, isMany: Bool = false) -> StaticType {
        StaticType(systems: [type], isMany: isMany)
    }

    /// One item of these.
    var item: StaticType {
        var copy = self
        (copy.isMany, copy.isUnordered) = (false, false)
        return copy
    }

    func union(_ other: StaticType) -> StaticType {
        var copy = self
        copy.definitions += other.definitions.filter { !definitions.contains($0) }
        copy.systems += other.systems.filter { !systems.contains($0) }
        copy.isOpen = isOpen || other.isOpen
        copy.isMany = true
        copy.isUnordered = isUnordered || other.isUnordered
        return copy
    }

    /// Whether an item may be of one of FHIRPath's types, itself or by conversion.
    func mayBe(_ wanted: [SystemType]) -> Bool {
        if isOpen || definitions.isEmpty && systems.isEmpty { return true }
        if systems.contains(where: { Self.converts($0, to: wanted) }) { return true }
        return definitions.contains { type in
            if type.isAbstract { return true }
            if let content = Catalog.shared.contents[type.index] { return Self.converts(content.system, to: wanted) }
            return wanted.contains(.quantity) && Self.isQuantity(type)
        }
    }

    private static func converts(_ type: SystemType, to wanted: [SystemType]) -> Bool {
        if wanted.contains(type) { return true }
        switch type {
        case .integer, .long: return wanted.contains(.decimal) || wanted.contains(.quantity)
        case .decimal: return wanted.contains(.quantity)
        case .date: return wanted.contains(.dateTime)
        default: return false
        }
    }

    static func isQuantity(_ type: TypeDefinition) -> Bool {
        type.name == "Quantity" || type.base?.name == "Quantity"
    }

    /// For a message: `Patient`, `HumanName or string`.
    var text: String {
        let names = definitions.map(\.name) + systems.map { "System.\($0.rawValue)" }
        return names.isEmpty ? "anything" : names.joined(separator: " or ")
    }
}

extension StaticType {
    /// What a name leads to.
    struct Member {
        var type = StaticType()
        var elements = NumberSet()
        var only: Int?
        var count = 0
        var isFound = false

        mutating func add(_ element: ElementDefinition) {
            isFound = true
            elements.insert(element.index)
            count += 1
            only = count == 1 ? element.index : nil
            type = type.union(StaticType(definitions: element.types.map(\.type)))
            type.isMany = element.isRepeating
        }
    }

    /// The elements of a name on these types; all of that name where a type is open.
    func member(_ name: String) -> Member {
        var member = Member()
        var repeats = isMany
        var isWide = isOpen
        for type in definitions {
            if let element = type.element(named: name), element.name == name {
                member.add(element)
                repeats = repeats || element.isRepeating
            }
            if name == "value", let content = Catalog.shared.contents[type.index] {
                member.isFound = true
                member.type = member.type.union(.system(content.system))
            }
            isWide = isWide || type.isAbstract
        }
        if isWide {
            let elements = Catalog.shared.elements(named: name)
            member.isFound = member.isFound || elements != NumberSet() || isOpen
            (member.elements, member.only, member.type) = (elements, nil, .unknown)
        }
        if systems.contains(.quantity) || isOpen {
            member.isFound = member.isFound || ["value", "unit", "code", "system"].contains(name)
            member.type = isOpen ? .unknown : member.type.union(StaticType(systems: [.decimal, .string]))
        }
        member.type.isMany = repeats
        return member
    }

    /// The names that may follow.
    var memberNames: [String] { definitions.flatMap { $0.elements.map(\.name) } }

    /// The choice that a name with its type belongs to: `value` for `valueQuantity`.
    func choice(of name: String) -> String? {
        definitions.lazy.compactMap { $0.element(named: name) }.first { $0.name != name }?.name
    }
}
