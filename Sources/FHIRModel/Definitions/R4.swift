/// The definitions of FHIR R4 (4.0.1): facts of the specification, held in the binary.
public enum R4 {
    public static let version = "4.0.1"

    private static var table: DefinitionTable { .r4 }

    /// The names of the 146 types that a resource can have, sorted.
    public static let resourceTypes: [String] = table.types
        .filter { $0.kind == .resource && !$0.isAbstract }
        .map { table.name($0.name) }

    /// Whether it is the name of a type that a resource can have.
    public static func isResourceType(_ name: String) -> Bool {
        guard let type = type(named: name) else { return false }
        return type.isResource && !type.isAbstract
    }

    /// The type of that name: `Patient`, `HumanName`, `dateTime`, `Patient.contact`.
    public static func type(named name: String) -> TypeDefinition? {
        let bytes = name.utf8.span.bytes
        let number = table.type(bytes, at: 0, count: bytes.byteCount)
        return number == DefinitionTable.none ? nil : TypeDefinition(number)
    }

    /// All types, backbone elements too, in the order of their index.
    public static var types: [TypeDefinition] { table.types.indices.map { TypeDefinition(UInt16($0)) } }

    /// The element of that path: `Observation.value[x]`, `Patient.contact.name`.
    public static func element(at path: String) -> ElementDefinition? {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        return type(named: String(path[..<dot]))?.element(named: String(path[path.index(after: dot)...]))
    }

    /// The search parameters of the specification, in the order of their ids.
    public static var searchParameters: [SearchParameterDefinition] {
        table.parameters.indices.map(SearchParameterDefinition.init)
    }

    /// The search parameters of a resource type, with those of all resources (`_id`, `_lastUpdated`, …).
    public static func searchParameters(for type: String) -> [SearchParameterDefinition] {
        guard var current = self.type(named: type), current.isResource else { return [] }
        var found = parametersByBase[current.name] ?? []
        while let base = current.base {
            found += parametersByBase[base.name] ?? []
            current = base
        }
        return found
    }

    private static let parametersByBase: [String: [SearchParameterDefinition]] = {
        var found: [String: [SearchParameterDefinition]] = [:]
        for parameter in searchParameters {
            for base in parameter.bases { found[base, default: []].append(parameter) }
        }
        return found
    }()

    /// The compartment of that name: `Patient`, `Encounter`, `RelatedPerson`, `Practitioner` or `Device`.
    public static func compartment(_ name: String) -> CompartmentDefinition? {
        let members = table.compartments.filter { table.string($0.code) == name }
        guard !members.isEmpty else { return nil }
        return CompartmentDefinition(
            name: name,
            parameters: Dictionary(
                uniqueKeysWithValues: members.map { member in
                    (table.string(member.type), table.lists[member.parameters].map { table.string($0) })
                }))
    }
}

/// Which resources belong to a patient, an encounter, … (FHIR R4 compartmentdefinition).
public struct CompartmentDefinition: Hashable, Sendable {
    /// The type of resource that the compartment is of.
    public let name: String
    /// The search parameters through which resources of a type are in the compartment; types without any are left out.
    ///
    /// `{def}` means that the resource is the compartment's own.
    public let parameters: [String: [String]]
}
