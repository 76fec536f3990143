import FHIRModel
import Values

/// Makes the snapshot of a profile: walks through its base, and merges what the differential states on the way.
struct ProfileSnapshot {
    private let structure: StructureDefinition
    private let library: DefinitionLibrary
    private let base: SnapshotNode
    /// The structures whose snapshots are being made, this one last: none may need itself.
    private let making: [String]
    let convention: SnapshotConvention
    let merge: ElementMerge

    /// Where a walk is.
    struct Scope {
        /// The root of the definition that is walked through, to which its content references refer.
        let root: SnapshotNode
        /// Whether R4 itself defines what is walked through.
        let isOfR4: Bool
        /// Within a slice, where a name such as `valueQuantity` narrows the choice rather than slicing it.
        var isSlice = false

        func inSlice() -> Scope { Scope(root: root, isOfR4: isOfR4, isSlice: true) }
    }

    init(
        _ structure: StructureDefinition, base: SnapshotNode, _ library: DefinitionLibrary, making: [String],
        _ convention: SnapshotConvention
    ) {
        (self.structure, self.base, self.library) = (structure, base, library)
        (self.making, self.convention) = (making, convention)
        let profileRoot = { (use: Element) throws(SnapshotFault) -> SnapshotElement? in
            guard let url = use.children(named: "profile").first?.text, !making.contains(Canonical(url).url),
                let profile = library.exactStructure(url)
            else { return nil }
            return try library.snapshot(of: profile, writtenAs: convention, for: making).elements.first
        }
        merge = ElementMerge(
            profileRoot: profileRoot, base: structure.baseURL.flatMap(library.structure), convention: convention)
    }

    func make() throws(SnapshotFault) -> Snapshot {
        let stated = try DifferentialNode.tree(of: structure, root: base.element.path)
        let root = try changed(base, by: stated, Scope(root: base, isOfR4: merge.base?.isOfR4 ?? false))
        root.element.dropStatus()
        root.setPath(base.element.path)
        var elements = root.flattened()
        if convention <= .guides2020 { Self.referToSlices(in: &elements) }
        if convention == .r4 {
            for index in elements.indices {
                elements[index].constraints.sort { SnapshotElement.Constraint.precedes($0.key, $1.key) }
            }
        }
        return Snapshot(elements: elements)
    }

    /// Where an element was sliced, content references led to its last slice.
    private static func referToSlices(in elements: inout [SnapshotElement]) {
        for index in elements.indices {
            guard let reference = elements[index].text("contentReference"), reference.hasPrefix("#"),
                let slice = elements.last(where: { "#" + $0.path == reference && $0.sliceName != nil })
            else { continue }
            elements[index].facets["contentReference"] = [Templates.text("contentReference", "#" + slice.id)]
        }
    }

    /// Fills a node with the children that a node of the base has, changed by those stated.
    func fill(
        _ node: SnapshotNode, from base: SnapshotNode, _ stated: [DifferentialNode], _ scope: Scope
    ) throws(SnapshotFault) {
        var count = 0
        for child in base.children {
            let matches = stated.filter { $0.name == child.element.name || child.choiceType(named: $0.name) != nil }
            count += matches.count
            node.add(try place(child, matches, scope))
        }
        guard count < stated.count else { return }
        let unknown = stated.first { one in
            !base.children.contains { $0.element.name == one.name || $0.choiceType(named: one.name) != nil }
        }
        throw SnapshotFault("\(structure.url): \(unknown?.path ?? "") is not an element of \(base.element.path)")
    }

    /// An element of the base with all that is stated of it, its slices too.
    private func place(
        _ base: SnapshotNode, _ matches: [DifferentialNode], _ scope: Scope
    ) throws(SnapshotFault) -> SnapshotNode {
        guard let first = matches.first else { return carried(base, scope) }
        if base.element.first("slicing") != nil || !base.slices.isEmpty {
            return try resliced(base, matches, scope)
        }
        let isExtensionSlice = base.element.isExtension && first.isSlice
        let makesSlice = first.name != base.element.name || first.slicing != nil
        if matches.count == 1, !isExtensionSlice, scope.isSlice || !makesSlice {
            return try changed(base, by: first, scope)
        }
        if base.element.name.hasSuffix("[x]"), first.slicesByType { return try slicedByType(base, matches, scope) }
        return try sliced(base, matches, scope)
    }

    /// A part of the base of which nothing is stated.
    func carried(_ base: SnapshotNode, _ scope: Scope) -> SnapshotNode {
        let node = SnapshotNode(carried(base.element, scope))
        for child in base.children { node.add(carried(child, scope)) }
        for slice in base.slices { node.add(slice: carried(slice, scope)) }
        return node
    }

    func carried(_ base: SnapshotElement, _ scope: Scope) -> SnapshotElement {
        var element = base
        if element.base == nil { element.base = .init(path: base.path, min: base.min, max: base.max) }
        SnapshotTexts.makeLinksAbsolute(in: &element, convention.linkBase)
        if convention > .r4 { SnapshotTexts.trimMappings(of: &element) }
        guard convention >= .guides2023 else { return element }
        if convention >= .guides2025 {
            element.dropStatus(["standards-status", "normative-version", "fmm", "explicit-type-name"])
            if scope.isOfR4 { VersionPins.pin(&element) }
        }
        if let base = merge.base { element.fillSources(base.url) }
        if element.base?.path == "Resource.id" { element.facets["type"] = [Templates.idType] }
        if let reference = element.text("contentReference"), reference.hasPrefix("#") {
            let type = reference.dropFirst().prefix { $0 != "." }
            element.facets["contentReference"] = [
                Templates.text("contentReference", "http://hl7.org/fhir/StructureDefinition/\(type)\(reference)")
            ]
        }
        return element
    }

    /// An element of the base as changed by one statement, with all below it.
    func changed(
        _ base: SnapshotNode, by stated: DifferentialNode, _ scope: Scope, sliceName: String? = nil
    ) throws(SnapshotFault) -> SnapshotNode {
        let name = sliceName ?? stated.stated?.sliceName
        let element = try merge.changed(carried(base.element, scope), by: stated, sliceName: name)
        let node = SnapshotNode(element)
        if let type = base.choiceType(named: stated.name), stated.stated?.types.isEmpty ?? true {
            let uses = base.element.types.filter { $0.first("code")?.text == type }
            node.element.facets["type"] = uses.isEmpty ? [Templates.type(type, from: [])] : uses
        }
        try descend(node, from: base, stated.children, scope)
        return node
    }

    /// Fills a node with the children of the base, or of its type if something is stated of them.
    func descend(
        _ node: SnapshotNode, from base: SnapshotNode, _ stated: [DifferentialNode], _ scope: Scope,
        isForced: Bool = false
    ) throws(SnapshotFault) {
        if !base.children.isEmpty { return try fill(node, from: base, stated, scope) }
        guard !stated.isEmpty || isForced else { return }
        if let reference = node.element.text("contentReference") {
            let scope = try self.scope(ofType: reference.prefix { $0 != "#" }) ?? scope
            guard let target = scope.root.node(withID: reference.drop { $0 != "#" }.dropFirst()) else {
                throw SnapshotFault("\(node.element.path): the contentReference \(reference) leads to nothing")
            }
            node.element.facets["contentReference"] = nil
            node.element.facets["type"] = target.element.facets["type"]
            return try fill(node, from: target, stated, scope)
        }
        guard let type = try typeTree(of: node.element) else {
            guard let first = stated.first else { return }
            throw SnapshotFault("\(structure.url): \(first.path) is not an element of \(base.element.path)")
        }
        try fill(node, from: type.tree, stated, Scope(root: type.tree, isOfR4: type.isOfR4))
    }

    /// The tree of the definition that an absolute content reference leads to: the type as such, not the profile's base.
    private func scope(ofType url: Substring) throws(SnapshotFault) -> Scope? {
        guard !url.isEmpty, let type = library.structure(String(url)), type.url != structure.url else { return nil }
        let snapshot = try library.snapshot(of: type, writtenAs: convention, for: making)
        return SnapshotNode.tree(of: snapshot.elements).map { Scope(root: $0, isOfR4: type.isOfR4) }
    }

    /// The tree of an element's type or type profile; of `Element` if it has several types.
    private func typeTree(of element: SnapshotElement) throws(SnapshotFault) -> (
        tree: SnapshotNode, isOfR4: Bool
    )? {
        let codes = Set(element.typeCodes)
        guard let code = codes.count > 1 ? "Element" : codes.first else { return nil }
        let profile = element.types.count == 1 ? element.types[0].children(named: "profile").first?.text : nil
        let isSystem = code.hasPrefix("http://hl7.org/fhirpath/")
        let url = code.contains(":") ? code : "http://hl7.org/fhir/StructureDefinition/\(code)"
        guard !isSystem, let type = profile.flatMap(library.exactStructure) ?? library.structure(url) else {
            return nil
        }
        guard type.url != structure.url else { return (base, merge.base?.isOfR4 ?? false) }
        let snapshot = try library.snapshot(of: type, writtenAs: convention, for: making)
        return SnapshotNode.tree(of: snapshot.elements).map { ($0, type.isOfR4) }
    }
}

extension DifferentialNode {
    var isSlice: Bool { stated?.sliceName != nil }

    /// Whether a choice is sliced by its types, and by nothing else.
    fileprivate var slicesByType: Bool {
        guard let slicing else { return true }
        return slicing.children(named: "discriminator").allSatisfy { $0.first("type")?.text == "type" }
    }
}
