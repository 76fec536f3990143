import FHIRModel
import Values

/// Makes the snapshot of a structure from that of its base and its differential.
struct SnapshotGenerator {
    private let structure: StructureDefinition
    private let library: DefinitionLibrary
    private let root: SnapshotNode
    /// The structures whose snapshots are being made, this one last: none may need itself.
    private let making: [String]
    /// The nodes that paths of the differential mean at the moment.
    private var current: [String: SnapshotNode] = [:]
    /// The choices that have only the types of their slices, since they were first named by one of them.
    private var narrowed: [SnapshotNode] = []
    private var choiceTypes: [ObjectIdentifier: [Element]] = [:]

    /// The snapshot as published, or made from the differential.
    static func result(
        for structure: StructureDefinition, in library: DefinitionLibrary, isRegenerated: Bool, making: [String]
    ) -> Result<Snapshot, SnapshotFault> {
        let published = structure.publishedSnapshot
        if !published.isEmpty, !isRegenerated {
            return .success(Snapshot(elements: published.map { SnapshotElement($0, source: structure.url) }))
        }
        return Result { () throws(SnapshotFault) in
            var generator = try SnapshotGenerator(structure, library, making)
            return try generator.generate()
        }
    }

    private init(
        _ structure: StructureDefinition, _ library: DefinitionLibrary, _ making: [String]
    ) throws(SnapshotFault) {
        (self.structure, self.library) = (structure, library)
        let making = making + [structure.url]
        self.making = making
        guard let baseURL = structure.baseURL else {
            guard let first = structure.differential.first else {
                throw SnapshotFault("\(structure.url) has neither elements nor a base")
            }
            root = SnapshotNode(SnapshotElement(first, source: structure.url))
            root.setPath(root.element.path)
            return
        }
        guard let base = library.structure(baseURL) else {
            throw SnapshotFault("the base \(baseURL) of \(structure.url) is not at hand")
        }
        let snapshot = try library.snapshot(of: base, for: making)
        guard let tree = SnapshotNode.tree(of: snapshot.elements) else {
            throw SnapshotFault("the base \(baseURL) of \(structure.url) has no elements")
        }
        root = tree
        if structure.isConstraint { root.dropStatus() } else { rename() }
        // The conditions of `Element` are those of the types made from it, and of no others.
        if !structure.isConstraint, base.typeName != "Element" { root.element.facets["condition"] = nil }
    }

    /// A type that specializes another has the elements of that one under its own name.
    private func rename() {
        root.dropStatus()
        let name = structure.typeName.split(separator: "/").last.map(String.init) ?? structure.typeName
        root.setPath(name)
        root.element.base = .init(path: name, min: 0, max: "*")
        (root.element.min, root.element.max) = (0, "*")
        if structure.kind != "complex-type" { root.dropExtensionSlicing() }
    }

    private mutating func generate() throws(SnapshotFault) -> Snapshot {
        current[root.element.path] = root
        for element in structure.differential {
            let change = SnapshotElement(element, source: structure.url)
            let states = (min: element.first("min") != nil, max: element.first("max") != nil)
            try apply(change, states)
        }
        try complete(root)
        if root.element.base == nil { root.element.base = .init(path: root.element.path, min: 0, max: "*") }
        return Snapshot(elements: root.flattened())
    }

    /// Merges one element of the differential into the tree.
    private mutating func apply(
        _ change: SnapshotElement, _ states: (min: Bool, max: Bool)
    ) throws(SnapshotFault) {
        let node: SnapshotNode
        if !change.path.contains(".") {
            guard change.path == root.element.path || structure.kind == "logical" else {
                throw SnapshotFault("the path \(change.path) must start with \(root.element.path)")
            }
            guard change.first("slicing") == nil || structure.typeName != "Extension" else {
                throw SnapshotFault("the root of \(structure.url) is sliced, which is not allowed")
            }
            node = root
        } else {
            guard !change.path.contains("..") else {
                throw SnapshotFault("the path \(change.path) of \(structure.url) has an empty part")
            }
            node = try place(of: change, states)
        }
        let path = change.path
        current = current.filter { !$0.key.hasPrefix(path + ".") }
        current[path] = node
        ElementMerge.merge(change, into: node, states)
    }

    /// The node that an element of the differential changes, made if it isn't there yet.
    private mutating func place(
        of change: SnapshotElement, _ states: (min: Bool, max: Bool)
    ) throws(SnapshotFault) -> SnapshotNode {
        let name = change.name
        let parent = try locate(change.path.parentPath)
        try unfold(parent)
        guard let found = parent.child(named: name) else {
            if let choice = parent.choice(named: name) {
                return typeSlice(
                    of: choice.node, type: choice.type, name: change.sliceName ?? name,
                    min: structure.typeName == "Extension" && states.min ? change.min : nil)
            }
            guard !structure.isConstraint else {
                throw SnapshotFault("\(structure.url): \(change.path) is not an element of \(parent.element.path)")
            }
            return append(change, to: parent)
        }
        guard let sliceName = change.sliceName else { return found }
        return slice(of: found, named: sliceName, change)
    }

    /// The node that a path of the differential means.
    private mutating func locate(_ path: String) throws(SnapshotFault) -> SnapshotNode {
        if let known = current[path] { return known }
        guard path.contains(".") else {
            throw SnapshotFault("the path \(path) must start with \(root.element.path)")
        }
        let parent = try locate(path.parentPath)
        try unfold(parent)
        let name = String(path.split(separator: ".").last ?? "")
        if let found = parent.child(named: name) {
            current[path] = found
            return found
        }
        guard let choice = parent.choice(named: name) else {
            throw SnapshotFault("\(structure.url): \(path) is not an element of \(parent.element.path)")
        }
        let node = typeSlice(of: choice.node, type: choice.type, name: name)
        current[path] = node
        return node
    }

    // MARK: What types add

    /// Adds what elements have of their types: constraints, and the flags that are false if nobody says so.
    private func complete(_ node: SnapshotNode) throws(SnapshotFault) {
        let isProfiled = node.element.types.contains {
            $0.first("profile") != nil && $0.first("code")?.text == "Extension"
        }
        if isProfiled, node.element.sliceName != nil {
            // It has what the root of the profile has, and that says nothing of summaries.
            if node.element.first("isSummary")?.boolean == false { node.element.facets["isSummary"] = nil }
        } else if node !== root || structure.kind == "resource" || structure.kind == "primitive-type" {
            node.element.setFalse("isSummary")
        }
        node.element.setFalse("isModifier")
        if node !== root { try addConstraints(to: node) }
        for child in node.children { try complete(child) }
        for slice in node.slices { try complete(slice) }
    }

    private func addConstraints(to node: SnapshotNode) throws(SnapshotFault) {
        for use in node.element.types {
            guard let code = use.first("code")?.text, !code.contains(":"), code != "Resource" else { continue }
            let profile = use.children(named: "profile").first?.text.flatMap(library.structure)
            guard let type = profile ?? library.structure("http://hl7.org/fhir/StructureDefinition/\(code)") else {
                continue
            }
            let known = rootOf(type)
            // Published snapshots repeat these where a type is given first, and all of an extension's profile.
            let common = node.element.types.count == 1 ? ["ele-1", "ext-1"] : ["ele-1"]
            let repeated = structure.isConstraint ? [] : common
            let isAll = profile != nil && code == "Extension"
            for constraint in known.constraints where isAll || repeated.contains(constraint.key) {
                guard !node.element.constraints.contains(where: { $0.key == constraint.key }) else { continue }
                node.element.constraints.append(constraint)
            }
            if profile != nil, code == "Extension", node.element.first("condition") == nil {
                node.element.facets["condition"] = known.condition
            }
        }
        guard node.element.types.isEmpty, node.element.first("contentReference") != nil,
            let element = library.structure("http://hl7.org/fhir/StructureDefinition/Element")
        else { return }
        node.element.constraints += rootOf(element).constraints.filter { added in
            !node.element.constraints.contains { $0.key == added.key }
        }
    }

    /// What a type says of itself, with what its bases say: found without its snapshot, which may need this one.
    private func rootOf(_ type: StructureDefinition) -> (
        constraints: [SnapshotElement.Constraint], condition: [Element]?
    ) {
        if let root = type.publishedSnapshot.first.map({ SnapshotElement($0, source: type.url) }) {
            return (root.constraints, root.facets["condition"])
        }
        var (constraints, condition) = ([SnapshotElement.Constraint](), [Element]?.none)
        var (current, seen) = (StructureDefinition?.some(type), Set<String>())
        while let structure = current, seen.insert(structure.url).inserted {
            if let root = structure.differential.first.map({ SnapshotElement($0, source: structure.url) }),
                !root.path.contains(".")
            {
                constraints += root.constraints.filter { added in !constraints.contains { $0.key == added.key } }
                condition = condition ?? root.facets["condition"]
            }
            current = structure.baseURL.flatMap(library.structure)
        }
        return (constraints, condition)
    }

    // MARK: Making nodes

    /// A new element of a type that is being defined.
    private func append(_ change: SnapshotElement, to parent: SnapshotNode) -> SnapshotNode {
        var element = change
        element.path = "\(parent.element.path).\(change.name)"
        element.base = .init(path: element.path, min: change.min, max: change.max)
        let node = SnapshotNode(element)
        // What the differential states is merged into it again, so only the head is kept.
        (node.element.constraints, node.element.facets) = ([], [:])
        parent.add(node)
        return node
    }

    private func slice(of node: SnapshotNode, named name: String, _ change: SnapshotElement) -> SnapshotNode {
        if let known = node.slices.first(where: { $0.element.sliceName == name }) { return known }
        // A slice of a slice, `a/b`, starts from `a`.
        let stem = name.lastIndex(of: "/").map { String(name[..<$0]) }
        let origin = node.slices.first { $0.element.sliceName == stem } ?? node
        let made = origin.copy(withSlices: false)
        // Data types are unfolded again where a slice says more about them.
        if !origin.isStructural { made.children = [] }
        made.element.sliceName = name
        made.element.facets["slicing"] = nil
        if origin === node { made.element.min = 0 }
        if let stem, let index = node.slices.lastIndex(where: { ($0.element.sliceName ?? "").hasPrefix(stem) }) {
            node.slices.insert(made, at: index + 1)
        } else {
            node.add(slice: made)
        }
        if node.element.first("slicing") == nil, change.name == "extension" || change.name == "modifierExtension" {
            node.element.facets["slicing"] = [Templates.extensionSlicing]
        }
        return made
    }

    /// What the base says of a type of a choice.
    private func allTypes(of node: SnapshotNode, _ type: String) -> [Element] {
        (choiceTypes[ObjectIdentifier(node)] ?? []).filter { $0.first("code")?.text == type }
    }

    /// The slice of a choice for one type; the choice is sliced by type if it wasn't yet.
    private mutating func typeSlice(
        of node: SnapshotNode, type: String, name: String, min: Int? = nil
    ) -> SnapshotNode {
        if let known = node.slices.first(where: { $0.element.sliceName == name }) { return known }
        if node.slices.isEmpty, node.element.typeCodes == [type], node.element.first("slicing") == nil { return node }
        let used = node.element.types.filter { $0.first("code")?.text == type }
        if node.slices.isEmpty, node.element.first("slicing") == nil {
            node.element.facets["slicing"] = [Templates.typeSlicing]
            narrowed.append(node)
            choiceTypes[ObjectIdentifier(node)] = node.element.types
            node.element.facets["type"] = used
            if let min { node.element.min = min }
        } else if narrowed.contains(where: { $0 === node }) {
            node.element.facets["type"] = node.element.types + allTypes(of: node, type)
        }
        let made = node.copy(withSlices: false)
        made.element.sliceName = name
        made.element.facets["slicing"] = nil
        made.element.min = 0
        made.element.facets["type"] = used.isEmpty ? allTypes(of: node, type) : used
        node.add(slice: made)
        return made
    }

    /// Gives a node the elements of its type, so that they can be constrained.
    private func unfold(_ node: SnapshotNode) throws(SnapshotFault) {
        guard node.children.isEmpty else { return }
        if let reference = node.element.text("contentReference") {
            guard let target = root.node(withID: reference.drop { $0 != "#" }.dropFirst()) else {
                throw SnapshotFault("\(node.element.path): the contentReference \(reference) leads to nothing")
            }
            for child in target.children { node.add(child.copy()) }
            node.element.facets["contentReference"] = nil
            node.element.facets["type"] = target.element.facets["type"]
        } else {
            guard let type = try typeTree(of: node.element) else { return }
            for child in type.children { node.add(child.copy()) }
            let isBackbone = node.element.typeCodes == ["BackboneElement"]
            if isBackbone, structure.kind == "resource" { node.dropExtensionSlicing() }
        }
        node.setPath(node.element.path)
    }

    /// The tree of an element's type or type profile; of `Element` if it has several types.
    private func typeTree(of element: SnapshotElement) throws(SnapshotFault) -> SnapshotNode? {
        let code = element.types.count == 1 ? element.typeCodes.first : element.types.isEmpty ? nil : "Element"
        guard let code else { return nil }
        let profile = element.types.count == 1 ? element.types[0].children(named: "profile").first?.text : nil
        let isSystem = code.hasPrefix("http://hl7.org/fhirpath/")
        let url = code.contains(":") ? code : "http://hl7.org/fhir/StructureDefinition/\(code)"
        guard !isSystem, let structure = profile.flatMap(library.structure) ?? library.structure(url) else {
            return nil
        }
        guard structure.url != self.structure.url else { return root.copy() }
        return SnapshotNode.tree(
            of: try library.snapshot(of: structure, for: making).elements)
    }
}

extension String {
    /// The path without its last part.
    var parentPath: String { lastIndex(of: ".").map { String(self[..<$0]) } ?? "" }
}
