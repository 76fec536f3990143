public import FHIRModel
import FHIRPath
public import Values

/// Finds the values by which a resource can be searched, with the search parameters of FHIR R4.
///
/// ```swift
/// let indexer = SearchIndexer()
/// indexer.indexValues(of: observation)    // code, date, status, subject, patient, value-quantity, …
/// indexer.patients(of: observation)       // ["example"]
/// ```
///
/// Every parameter of the type `token`, `string`, `reference`, `date`, `quantity`, `number` and `uri` is indexed, and
/// the composite ones of a token and a value, save `_id` and `_lastUpdated`, which are columns of the resource itself, and those compared by sound. The expressions of
/// a resource type are compiled when the first resource of it comes.
public struct SearchIndexer: Sendable {
    private let server: ServerAddresses
    private let units = UnitMemory()

    /// - Parameter serverBases: The addresses of this server (`https://example.org/fhir`); an absolute reference below
    ///   one of them is the same as a relative one.
    public init(serverBases: [String] = []) { server = ServerAddresses(serverBases) }

    /// The values of all parameters, each once, grouped by parameter.
    ///
    /// A date without a zone counts as UTC. A part of a broken resource that can't be converted gives no value.
    public func indexValues(of resource: Resource) -> [IndexValue] {
        var values: [IndexValue] = []
        for parameter in ParameterCatalog.r4.parameters(of: resource.typeName).all {
            if parameter.isIndexed { collect(parameter, of: resource, into: &values) }
            for composite in parameter.composites where composite.code == parameter.code {
                values += composite.indexValues(of: resource, server: server, units: units)
            }
        }
        return values
    }

    /// The resources of this server that a resource refers to, each once.
    ///
    /// - Parameter parameter: The search parameter that the reference is a value of; nil for all.
    public func references(of resource: Resource, through parameter: String? = nil) -> [ResourceKey] {
        var values: [IndexValue] = []
        for found in ParameterCatalog.r4.parameters(of: resource.typeName).all
        where found.kind == .reference && found.isIndexed && found.code == parameter ?? found.code {
            collect(found, of: resource, into: &values)
        }
        var keys: [ResourceKey] = []
        for case .reference(let type?, let id?, _) in values.map(\.content) {
            let key = ResourceKey(type: type, id: id)
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    /// The search parameters that are references, of a resource type.
    public static func references(of type: String) -> [String] {
        ParameterCatalog.r4.parameters(of: type).all.filter { $0.kind == .reference && $0.isIndexed }.map(\.code)
    }

    /// The ids of the Patients that a resource is about, sorted: those whose compartment it is in (FHIR R4
    /// compartmentdefinition).
    public func patients(of resource: Resource) -> [String] {
        var values: [IndexValue] = []
        let parameters = ParameterCatalog.r4.parameters(of: resource.typeName)
        for code in parameters.patientCodes {
            if let parameter = parameters[code] { collect(parameter, of: resource, into: &values) }
        }
        return patients(of: resource, indexed: values)
    }

    /// The same from index values that are at hand.
    public func patients(of resource: Resource, indexed values: [IndexValue]) -> [String] {
        let type = resource.typeName
        let codes = ParameterCatalog.r4.parameters(of: type).patientCodes
        var ids = type == "Patient" ? [resource.id].compactMap(\.self) : []
        for value in values where codes.contains(value.parameter) {
            guard case .reference("Patient", let id?, _) = value.content, !ids.contains(id) else { continue }
            ids.append(id)
        }
        return ids.sorted()
    }

    private func collect(_ parameter: SearchParameter, of resource: Resource, into values: inout [IndexValue]) {
        let found = ValueCollector.collected(parameter, on: resource.root, server: server, units: units)
        values += found.indexValues(named: parameter.code)
    }
}
