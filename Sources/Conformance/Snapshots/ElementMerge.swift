import FHIRModel
import Values

/// Merges what a differential says of an element into what the base says (FHIR R4 profiling, 5.1.0.6).
enum ElementMerge {
    /// Facets to which a differential adds; it replaces all others.
    private static let added: Set<String> = ["alias", "condition", "example", "mapping", "extension"]

    static func merge(
        _ change: SnapshotElement, into node: SnapshotNode, _ states: (min: Bool, max: Bool)
    ) {
        if states.min { node.element.min = change.min }
        if states.max { node.element.max = change.max }
        for (name, values) in change.facets {
            if added.contains(name) {
                add(values, to: &node.element.facets[name, default: []])
            } else {
                node.element.facets[name] = values
            }
        }
        for constraint in change.constraints {
            if let index = node.element.constraints.firstIndex(where: { $0.key == constraint.key }) {
                node.element.constraints[index] = constraint
            } else {
                node.element.constraints.append(constraint)
            }
        }
    }

    private static func add(_ values: [Element], to known: inout [Element]) {
        let texts = Set(known.map(\.json))
        known += values.filter { !texts.contains($0.json) }
    }
}

/// Elements that snapshots have though no definition states them.
enum Templates {
    static let typeSlicing = slicing(
        #"{"discriminator":[{"type":"type","path":"$this"}],"ordered":false,"rules":"closed"}"#)
    static let extensionSlicing = slicing(
        #"{"discriminator":[{"type":"value","path":"url"}],"ordered":false,"rules":"open"}"#)

    static let notSummary = element(#"{"isSummary":false}"#, "isSummary")
    static let notModifier = element(#"{"isModifier":false}"#, "isModifier")

    private static func slicing(_ json: String) -> Element { element(#"{"slicing":\#(json)}"#, "slicing") }

    private static func element(_ json: String, _ name: String) -> Element {
        let text = #"{"resourceType":"StructureDefinition","differential":{"element":[\#(json)]}}"#
        guard let found = Resource.parse(json: Array(text.utf8)).readable?.root["differential", "element", name] else {
            preconditionFailure("a template can't be read")
        }
        return found
    }
}
