import FHIRModel
import Values

/// An element in the tree of a snapshot, with what is below it.
///
/// Slices are beside the children of the element that they slice.
final class SnapshotNode {
    var element: SnapshotElement
    var children: [SnapshotNode] = []
    var slices: [SnapshotNode] = []

    init(_ element: SnapshotElement) { self.element = element }

    /// The tree of a list of elements; nil if the list is empty.
    static func tree(of elements: [SnapshotElement]) -> SnapshotNode? {
        guard let first = elements.first else { return nil }
        let root = SnapshotNode(first)
        var open = [root]
        for element in elements.dropFirst() {
            let depth = element.path.utf8.count { $0 == UInt8(ascii: ".") }
            guard depth >= 1, depth <= open.count else { continue }
            open.removeLast(open.count - depth)
            let (parent, node) = (open[depth - 1], SnapshotNode(element))
            if element.sliceName != nil, let sliced = parent.children.last(where: { $0.element.path == element.path }) {
                sliced.add(slice: node)
            } else {
                parent.add(node)
            }
            open.append(node)
        }
        return root
    }

    func add(_ child: SnapshotNode) { children.append(child) }

    func add(slice: SnapshotNode) { slices.append(slice) }

    /// A copy of the tree below and including this node, without slices of its own if asked.
    func copy(withSlices: Bool = true) -> SnapshotNode {
        let node = SnapshotNode(element)
        for child in children { node.add(child.copy()) }
        if withSlices { for slice in slices { node.add(slice: slice.copy()) } }
        return node
    }

    /// The elements in order, with the ids that their places give them.
    func flattened() -> [SnapshotElement] {
        var all: [SnapshotElement] = []
        append(to: &all, parentID: nil)
        return all
    }

    private func append(to all: inout [SnapshotElement], parentID: String?) {
        if let parentID {
            element.id = "\(parentID).\(element.name)" + (element.sliceName.map { ":\($0)" } ?? "")
        } else {
            element.id = element.path
        }
        all.append(element)
        for child in children { child.append(to: &all, parentID: element.id) }
        for slice in slices { slice.append(to: &all, parentID: parentID) }
    }

    /// Changes the paths of this node and all below to begin with another one.
    func setPath(_ path: String) {
        element.path = path
        for child in children { child.setPath("\(path).\(child.element.name)") }
        for slice in slices { slice.setPath(path) }
    }

    /// R4 says only in data types that extensions are sliced by URL.
    func dropExtensionSlicing() {
        for child in children where ["extension", "modifierExtension"].contains(child.element.name) {
            child.element.facets["slicing"] = nil
        }
    }

    /// The node below this root that an id means: `Composition.section:codeA.title`.
    func node(withID id: some StringProtocol) -> SnapshotNode? {
        var found = self
        for name in id.split(separator: ".").dropFirst() {
            let parts = name.split(separator: ":", maxSplits: 1)
            guard let child = found.child(named: String(parts[0])) else { return nil }
            found = parts.count > 1 ? child.slices.first { $0.element.sliceName ?? "" == parts[1] } ?? child : child
        }
        return found
    }

    /// Its child of that name, also by the name that a choice has for one type.
    func child(named name: String) -> SnapshotNode? { children.first { $0.element.name == name } }

    /// The choice that has a name such as `valueQuantity`, with the type that is meant.
    func choice(named name: String) -> (node: SnapshotNode, type: String)? {
        for child in children {
            if let type = child.choiceType(named: name) { return (child, type) }
        }
        return nil
    }

    /// The type that a name such as `valueQuantity` means, if this is the choice `value[x]`.
    func choiceType(named name: String) -> String? {
        guard element.name.hasSuffix("[x]") else { return nil }
        let stem = element.name.dropLast(3)
        guard name.hasPrefix(stem), name.count > stem.count else { return nil }
        let suffix = name.dropFirst(stem.count)
        let base = element.base?.path ?? ""
        let known = element.typeCodes + (R4.element(at: base)?.types.map(\.type.name) ?? [])
        return known.first { $0.prefix(1).uppercased() + $0.dropFirst() == suffix }
    }
}

extension Element {
    /// The profiles of a type; `url#id` where one element of the profile is meant
    /// (the extension `elementdefinition-profile-element`).
    var profiles: [String] {
        children(named: "profile").compactMap { profile in
            let part = profile.children(named: "extension").first {
                $0.first("url")?.text == "http://hl7.org/fhir/StructureDefinition/elementdefinition-profile-element"
            }?.first("value")?.text
            return profile.text.map { url in part.map { "\(url)#\($0)" } ?? url }
        }
    }
}
