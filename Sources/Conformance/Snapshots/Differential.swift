import FHIRModel
import Values

/// An element of a differential with those below it; one that is only walked through states nothing.
final class DifferentialNode {
    let path: String
    private(set) var stated: SnapshotElement?
    private(set) var statesMin = false
    private(set) var children: [DifferentialNode] = []

    private init(path: String) { self.path = path }

    /// The tree of a differential, which need not name elements on the way.
    ///
    /// - Throws: ``SnapshotFault`` if a path does not start at the root.
    static func tree(of structure: StructureDefinition, root path: String) throws(SnapshotFault) -> DifferentialNode {
        let root = DifferentialNode(path: path)
        var open = [root]
        for element in structure.differential {
            let change = SnapshotElement(element, source: structure.url)
            guard change.path.hasPrefix(path + ".") else {
                guard change.path == path || (structure.kind == "logical" && !change.path.contains(".")) else {
                    throw SnapshotFault("the path \(change.path) must start with \(path)")
                }
                guard change.first("slicing") == nil || structure.typeName != "Extension" else {
                    throw SnapshotFault("the root of \(structure.url) is sliced, which is not allowed")
                }
                root.state(change, element)
                open = [root]
                continue
            }
            guard !change.path.contains("..") else {
                throw SnapshotFault("the path \(change.path) of \(structure.url) has an empty part")
            }
            while let last = open.last, !change.path.hasPrefix(last.path + ".") { open.removeLast() }
            open[open.count - 1].walk(to: change.path.parentPath, &open)
            let node = DifferentialNode(path: change.path)
            node.state(change, element)
            open[open.count - 1].children.append(node)
            open.append(node)
        }
        return root
    }

    private func state(_ change: SnapshotElement, _ element: Element) {
        (stated, statesMin) = (change, element.first("min") != nil)
    }

    /// Opens the elements from this one to the path; the last one of each name goes on if it is there.
    private func walk(to target: String, _ open: inout [DifferentialNode]) {
        var current = self
        for name in target.dropFirst(path.count).split(separator: ".") {
            let next = "\(current.path).\(name)"
            if let known = current.children.last(where: { $0.path == next }) {
                current = known
            } else {
                let node = DifferentialNode(path: next)
                current.children.append(node)
                current = node
            }
            open.append(current)
        }
    }

    /// The last part of the path.
    var name: String { path.split(separator: ".").last.map(String.init) ?? path }
    var slicing: Element? { stated?.first("slicing") }
}
