import FHIRModel
import Values

/// Merges what a differential says of an element into what the base says (FHIR R4 profiling, 5.1.0.6).
struct ElementMerge {
    /// The root of the snapshot of a type's profile, if it is at hand.
    let profileRoot: (_ use: Element) throws(SnapshotFault) -> SnapshotElement?
    let base: StructureDefinition?
    let convention: SnapshotConvention

    /// Facets that only the definition of a type states.
    private static let ofTypes: Set<String> = ["isModifier", "isModifierReason", "isSummary"]
    /// Facets that are merged by rules of their own.
    private static let special: Set<String> = [
        "slicing", "alias", "condition", "example", "mapping", "extension", "binding", "definition", "comment",
        "requirements", "label",
    ]
    private static let bindable: Set<String> = ["Coding", "CodeableConcept", "Quantity", "uri", "string", "code"]

    /// The element that a statement makes of one of the base, without the base's slicing.
    func changed(_ base: SnapshotElement, by node: DifferentialNode, sliceName: String?) throws(SnapshotFault)
        -> SnapshotElement
    {
        var element = base
        if let stated = node.stated, let template = try template(for: base, stated) { element = template }
        SnapshotTexts.makeLinksAbsolute(in: &element, convention.linkBase)
        if let sliceName {
            element.sliceName = sliceName
            if base.sliceName == nil { element.min = 0 }
        }
        try apply(node, to: &element)
        if node.stated != nil || sliceName != nil {
            // A slice may be sliced again.
            element.facets["slicing"] = node.isSlice ? node.slicing.map { [$0] } : nil
        }
        return element
    }

    /// The root of the profile that the statement gives as the only type, with what the base says of the element.
    private func template(for base: SnapshotElement, _ stated: SnapshotElement) throws(SnapshotFault)
        -> SnapshotElement?
    {
        guard stated.types.count == 1, takesFromProfiles(of: stated.typeCodes), stated.typeCodes != ["Reference"],
            let root = try profileRoot(stated.types[0])
        else { return nil }
        var element = base
        for facet in ["mapping", "condition", "isModifier", "isModifierReason", "isSummary", "representation"] {
            element.facets[facet] = root.facets[facet]
        }
        for (facet, values) in root.facets where element.facets[facet] == nil && facet != "slicing" {
            element.facets[facet] = values
        }
        for facet in ["alias", "code", "extension"] {
            var values = root.facets[facet] ?? []
            Self.add(base.facets[facet] ?? [], to: &values)
            element.facets[facet] = values.isEmpty ? nil : values
        }
        element.constraints = root.constraints
        element.add(base.constraints)
        return element
    }

    /// Merges a statement; slicing is left as it is.
    func apply(_ node: DifferentialNode, to element: inout SnapshotElement) throws(SnapshotFault) {
        guard let stated = node.stated else { return }
        if element.isExtension { Self.dropTexts(of: &element) }
        try takeTexts(of: stated, to: &element)
        if node.statesMin { element.min = stated.min }
        if !stated.max.isEmpty { element.max = stated.max }
        for (name, values) in stated.facets where !Self.special.contains(name) {
            let isKept = Self.ofTypes.contains(name) && element.facets[name] != nil && !element.isExtension
            if !isKept { element.facets[name] = values }
        }
        for name in ["definition", "comment", "requirements", "label"] {
            guard let text = stated.first(name) else { continue }
            element.facets[name] = [SnapshotTexts.joined(text, to: element.first(name), named: name)]
        }
        if !element.path.contains(".") { element.facets["requirements"] = nil }
        for name in ["alias", "condition", "example"] {
            guard let values = stated.facets[name] else { continue }
            Self.add(values, to: &element.facets[name, default: []])
        }
        addMappings(of: stated, to: &element)
        if let base { element.fillSources(base.url) }
        element.add(stated.constraints.map(passedOn))
        mergeBinding(of: stated, into: &element)
        addExtensions(of: stated, to: &element)
        element.dropStatus()
    }

    /// What the element of extensions says for people does not matter to one extension.
    static func dropTexts(of element: inout SnapshotElement) {
        element.facets["definition"] = [Templates.extensionDefinition]
        element.facets["short"] = [Templates.extensionShort]
        for name in ["comment", "requirements", "alias", "mapping"] { element.facets[name] = nil }
    }

    /// A slice that has a profile is described by that profile.
    private func takeTexts(of stated: SnapshotElement, to element: inout SnapshotElement) throws(SnapshotFault) {
        var root = element.sliceName == nil ? nil : try describingRoot(of: element)
        if root == nil { root = try describingRoot(of: stated) }
        guard let root else { return }
        for name in ["definition", "short", "alias", "mapping"] { element.facets[name] = root.facets[name] }
        for name in ["comment", "requirements"] {
            if let text = root.facets[name] { element.facets[name] = text }
        }
    }

    private static func add(_ values: [Element], to known: inout [Element]) {
        known += values.filter { one in !known.contains { ValueMatch.equals(one, $0) } }
    }

    private func addMappings(of stated: SnapshotElement, to element: inout SnapshotElement) {
        var lists = [element.facets["mapping"] ?? [], stated.facets["mapping"] ?? []]
        guard !lists[1].isEmpty else { return }
        if convention >= .guides2025 { lists.reverse() }
        for mapping in lists[1] {
            let isKnown = lists[0].contains {
                $0.first("identity")?.text == mapping.first("identity")?.text
                    && $0.first("map")?.text == mapping.first("map")?.text
            }
            if !isKnown { lists[0].append(mapping) }
        }
        element.facets["mapping"] = lists[0]
    }

    private func describingRoot(of element: SnapshotElement) throws(SnapshotFault) -> SnapshotElement? {
        guard element.types.count == 1, takesFromProfiles(of: element.typeCodes) else { return nil }
        return try profileRoot(element.types[0])
    }

    /// Whether the root of a type's profile describes the elements of that type: since 2025 only for extensions.
    private func takesFromProfiles(of codes: [String]) -> Bool { convention < .guides2025 || codes == ["Extension"] }

    /// A constraint as a profile passes it on: since 2025 without its XPath.
    private func passedOn(_ constraint: SnapshotElement.Constraint) -> SnapshotElement.Constraint {
        guard convention >= .guides2025, constraint.element.first("xpath") != nil else { return constraint }
        let element = Templates.rewritten(constraint.element, named: "constraint") { name, items, writer in
            if name != "xpath" { ElementJSON.write(items, named: name, to: &writer) }
        }
        return .init(element: element, origin: constraint.origin, source: constraint.source)
    }

    private func addExtensions(of stated: SnapshotElement, to element: inout SnapshotElement) {
        for value in stated.facets["extension"] ?? [] {
            element.facets["extension"]?.removeAll { ValueMatch.equals($0, value) }
            element.facets["extension", default: []].append(value)
        }
    }

    /// What a profile says of the slicing of its base.
    func mergeSlicing(_ stated: Element, into element: inout SnapshotElement) {
        element.facets["slicing"] = [element.first("slicing").map { Templates.slicing($0, with: stated) } ?? stated]
    }

    /// The value set stays where only the strength is stated; what is bound must be a code.
    private func mergeBinding(of stated: SnapshotElement, into element: inout SnapshotElement) {
        if let binding = stated.first("binding") {
            if binding.first("valueSet") == nil, let valueSet = element.first("binding")?.first("valueSet") {
                element.facets["binding"] = [
                    Templates.element("binding") { writer in
                        writer.object { writer in
                            for (name, items) in ElementJSON.grouped(binding.children) {
                                ElementJSON.write(items, named: name, to: &writer)
                            }
                            ElementJSON.write([valueSet], named: "valueSet", to: &writer)
                        }
                    }
                ]
            } else {
                element.facets["binding"] = [binding]
            }
        }
        if !element.types.isEmpty, !element.typeCodes.contains(where: Self.bindable.contains) {
            element.facets["binding"] = nil
        }
    }
}

extension SnapshotElement {
    /// Whether it stands for extensions: their type's root, or an element that holds them.
    var isExtension: Bool { ["Extension", "extension", "modifierExtension"].contains(name) }
}
