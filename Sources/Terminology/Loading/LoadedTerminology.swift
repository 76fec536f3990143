import FHIRModel

/// The definitions that were loaded, by URL.
struct LoadedTerminology: Sendable {
    private(set) var codeSystems: [String: [CodeSystemDefinition]] = [:]
    private(set) var valueSets: [String: [ValueSetDefinition]] = [:]
    private(set) var conceptMaps: [String: [ConceptMapDefinition]] = [:]
    /// Supplements by the URL of the system that they add to.
    private(set) var supplements: [String: [CodeSystemDefinition]] = [:]
    /// Systems by the value set of all their codes.
    private(set) var impliedSystems: [String: String] = [:]

    mutating func add(_ resource: Resource) {
        switch resource.typeName {
        case "CodeSystem": if let system = CodeSystemDefinition(resource.root) { add(system) }
        case "ValueSet": if let set = ValueSetDefinition(resource.root) { add(set) }
        case "ConceptMap": if let map = ConceptMapDefinition(resource.root) { add(map) }
        default: break
        }
    }

    mutating func add(_ system: CodeSystemDefinition) {
        if system.content == .supplement, let url = system.supplements?.urlAndVersion.url {
            supplements[url, default: []].append(system)
        }
        if let valueSet = system.valueSet { impliedSystems[valueSet.urlAndVersion.url] = system.url }
        codeSystems[system.url, default: []].replace(system, \.version)
    }

    mutating func add(_ set: ValueSetDefinition) { valueSets[set.url, default: []].replace(set, \.version) }
    mutating func add(_ map: ConceptMapDefinition) { conceptMaps[map.url, default: []].replace(map, \.version) }
}

extension Array {
    /// Appends an item in place of the one of the same version.
    fileprivate mutating func replace(_ item: Element, _ version: KeyPath<Element, String?>) {
        removeAll { $0[keyPath: version] == item[keyPath: version] }
        append(item)
    }
}
