import FHIRModel
import Values

/// Makes the snapshot of a type from that of the type that it specializes, if any, and its differential.
struct TypeSnapshot {
    private let structure: StructureDefinition
    private let library: DefinitionLibrary
    private let root: SnapshotNode

    /// - Parameter base: The tree of the type that it specializes, which becomes part of this one.
    init(
        _ structure: StructureDefinition, base: SnapshotNode?, _ library: DefinitionLibrary
    ) throws(SnapshotFault) {
        (self.structure, self.library) = (structure, library)
        guard let base else {
            guard let first = structure.differential.first else {
                throw SnapshotFault("\(structure.url) has neither elements nor a base")
            }
            root = SnapshotNode(SnapshotElement(first, source: structure.url))
            root.setPath(root.element.path)
            return
        }
        root = base
        if structure.kind == "primitive-type" { Self.preparePrimitive(base, isDerived: base.element.path != "Element") }
        // The conditions of `Element` are those of the types made from it, and of no others.
        if base.element.path != "Element" || structure.kind == "primitive-type" {
            root.element.facets["condition"] = nil
        }
        if structure.kind == "complex-type", base.element.path != "Element",
            !(library.structure(structure.baseURL ?? "")?.isAbstract ?? true)
        {
            // Nor does the lack of a mapping of `Element`, once a type has its own.
            root.element.facets["mapping"]?.removeAll { $0.first("map")?.text == "n/a" }
        }
        root.element.dropStatus()
        let name = structure.typeName.split(separator: "/").last.map(String.init) ?? structure.typeName
        root.setPath(name)
        (root.element.base, root.element.min, root.element.max) = (nil, 0, "*")
        if structure.kind != "complex-type" { root.dropExtensionSlicing() }
    }

    mutating func make() throws(SnapshotFault) -> Snapshot {
        for element in structure.differential {
            let change = SnapshotElement(element, source: structure.url)
            let node = try place(of: change)
            Self.merge(change, statesMin: element.first("min") != nil, into: &node.element)
        }
        if structure.kind == "primitive-type" { finishPrimitive() }
        if structure.typeName == "xhtml" { root.child(named: "id")?.element.facets["type"] = [Templates.systemString] }
        try complete(root)
        root.element.base = .init(path: root.element.path, min: root.element.min, max: root.element.max)
        return Snapshot(elements: root.flattened())
    }

    /// The node that an element of the differential changes, made if it isn't there yet.
    private func place(of change: SnapshotElement) throws(SnapshotFault) -> SnapshotNode {
        guard change.path.contains(".") else { return root }
        guard !change.path.contains("..") else {
            throw SnapshotFault("the path \(change.path) of \(structure.url) has an empty part")
        }
        var parent = root
        for name in change.path.parentPath.split(separator: ".").dropFirst() {
            guard let child = parent.child(named: String(name)) else {
                throw SnapshotFault("\(structure.url): \(change.path) has nothing to be in")
            }
            parent = child
            try unfold(parent)
        }
        if let known = parent.child(named: change.name) { return known }
        var element = change
        element.path = "\(parent.element.path).\(change.name)"
        element.base = .init(path: element.path, min: change.min, max: change.max)
        // What the differential states is merged into it again, so only the head is kept.
        (element.constraints, element.facets) = ([], [:])
        let node = SnapshotNode(element)
        parent.add(node)
        return node
    }

    /// Gives an element of its own the elements that its type has.
    private func unfold(_ node: SnapshotNode) throws(SnapshotFault) {
        guard node.children.isEmpty, node.element.typeCodes.count == 1, let code = node.element.typeCodes.first,
            let type = library.structure("http://hl7.org/fhir/StructureDefinition/\(code)"),
            type.url != structure.url,
            let tree = SnapshotNode.tree(of: try library.snapshot(of: type, for: [structure.url]).elements)
        else { return }
        for child in tree.children { node.add(child.copy()) }
        if code == "BackboneElement", structure.kind == "resource" { node.dropExtensionSlicing() }
        node.setPath(node.element.path)
    }

    /// A type says anew what it says of an element, and adds to the rest.
    private static func merge(_ change: SnapshotElement, statesMin: Bool, into element: inout SnapshotElement) {
        if statesMin { element.min = change.min }
        if !change.max.isEmpty { element.max = change.max }
        for (name, values) in change.facets {
            guard ["alias", "condition", "example", "mapping", "extension"].contains(name) else {
                element.facets[name] = values
                continue
            }
            let known = element.facets[name] ?? []
            let texts = Set(known.map(\.json))
            element.facets[name] = known + values.filter { !texts.contains($0.json) }
        }
        for constraint in change.constraints {
            if let index = element.constraints.firstIndex(where: { $0.key == constraint.key }) {
                element.constraints[index] = constraint
            } else {
                element.constraints.append(constraint)
            }
        }
    }

    // MARK: What types add

    /// Adds what elements have of their types: constraints, and the flags that are false if nobody says so.
    private func complete(_ node: SnapshotNode) throws(SnapshotFault) {
        if node !== root || structure.kind == "resource" || structure.kind == "primitive-type" {
            node.element.setFalse("isSummary")
        }
        node.element.setFalse("isModifier")
        if node !== root { try addConstraints(to: node) }
        for index in node.element.constraints.indices where node.element.constraints[index].source == nil {
            let origin = node.element.constraints[index].origin
            if origin != structure.url { node.element.constraints[index].source = origin }
        }
        node.element.constraints.sort { SnapshotElement.Constraint.precedes($0.key, $1.key) }
        for child in node.children { try complete(child) }
        for slice in node.slices { try complete(slice) }
    }

    private func addConstraints(to node: SnapshotNode) throws(SnapshotFault) {
        // Snapshots repeat these of what a type's elements are.
        let repeated = node.element.types.count == 1 ? ["ele-1", "ext-1"] : ["ele-1"]
        var codes = node.element.typeCodes.filter { !$0.contains(":") && $0 != "Resource" }
        if node.element.types.isEmpty, node.element.first("contentReference") != nil { codes = ["Element"] }
        for code in codes {
            guard let type = library.structure("http://hl7.org/fhir/StructureDefinition/\(code)") else { continue }
            for constraint in constraints(ofRoot: type) where repeated.contains(constraint.key) {
                guard !node.element.constraints.contains(where: { $0.key == constraint.key }) else { continue }
                // R4 writes this XPath with double quotes, save in primitives.
                let isRequoted = constraint.key == "ext-1" && structure.kind != "primitive-type"
                var added = isRequoted ? requoted(constraint) : constraint
                added.source = added.source ?? added.origin
                node.element.constraints.append(added)
            }
        }
    }

    private func requoted(_ constraint: SnapshotElement.Constraint) -> SnapshotElement.Constraint {
        .init(element: Templates.requoted(constraint.element), origin: constraint.origin, source: constraint.source)
    }

    /// What a type says of itself, with what its bases say: found without its snapshot, which may need this one.
    private func constraints(ofRoot type: StructureDefinition) -> [SnapshotElement.Constraint] {
        if let root = type.publishedSnapshot.first.map({ SnapshotElement($0, source: type.url) }) {
            return root.constraints
        }
        var constraints: [SnapshotElement.Constraint] = []
        var (current, seen) = (StructureDefinition?.some(type), Set<String>())
        while let structure = current, seen.insert(structure.url).inserted {
            if let root = structure.differential.first.map({ SnapshotElement($0, source: structure.url) }),
                !root.path.contains(".")
            {
                constraints += root.constraints.filter { added in !constraints.contains { $0.key == added.key } }
            }
            current = structure.baseURL.flatMap(library.structure)
        }
        return constraints
    }
}

// MARK: Primitives

extension TypeSnapshot {
    /// R4 describes what primitives are made of in other words than the type `Element`, and without its mappings.
    private static func preparePrimitive(_ base: SnapshotNode, isDerived: Bool) {
        base.element.facets["comment"] = nil
        for node in [base] + base.children { node.element.facets["mapping"] = nil }
        guard !isDerived else {
            base.child(named: "value")?.element.facets = [:]
            return
        }
        base.child(named: "extension")?.element.constraints = []
        base.child(named: "id")?.reword("short") { _ in "xml:id (or equivalent in JSON)" }
        base.child(named: "id")?.reword("definition") { _ in
            "unique id for the element within a resource (for internal references)"
        }
        base.child(named: "extension")?.reword("definition") {
            $0.replacing("definition of the element.", with: "definition of the resource.")
        }
    }

    /// The value of a primitive: that of one made from another primitive is said to be a string.
    private func finishPrimitive() {
        guard let value = root.child(named: "value") else { return }
        let base = library.structure(structure.baseURL ?? "")
        if base?.kind == "primitive-type" {
            value.element.facets["type"] = value.element.types.map(Templates.stringType)
        } else if value.element.text("representation") == "xmlAttr" {
            value.reword("definition") { _ in "The actual value" }
        }
    }
}

extension Templates {
    /// A type that JSON and XML have as a string, whatever it said.
    fileprivate static func stringType(_ type: Element) -> Element {
        element("type") { writer in
            writer.object { writer in
                writer.key("extension")
                writer.array { writer in
                    for known in type.children(named: "extension") {
                        if known.first("url")?.text == fhirTypeURL {
                            writer.raw(fhirType("string").utf8)
                        } else {
                            writer.raw(known.json)
                        }
                    }
                }
                writer.member("code", type.first("code")?.text)
            }
        }
    }

    /// The type of the id of `xhtml`, of which alone R4 does not say what FHIR type it is.
    fileprivate static let systemString = element("type") { writer in
        writer.object { $0.member("code", "http://hl7.org/fhirpath/System.String") }
    }

    /// A constraint with an XPath in which other quotes are used.
    fileprivate static func requoted(_ constraint: Element) -> Element {
        rewritten(constraint, named: "constraint") { name, items, writer in
            if name == "xpath", let text = items[0].text {
                writer.member(name, text.replacing("'", with: "\""))
            } else {
                ElementJSON.write(items, named: name, to: &writer)
            }
        }
    }
}

extension SnapshotNode {
    /// Says a text in another way, if it is there.
    fileprivate func reword(_ facet: String, _ change: (String) -> String) {
        guard let text = element.text(facet) else { return }
        element.facets[facet] = [Templates.text(facet, change(text))]
    }
}
