public import Values

/// Finds where elements of one document are in its source: the lines are counted once, not for each element.
public struct SourcePositions {
    private let tree: Tree
    private let lines: LineIndex?

    public init(_ resource: Resource) {
        tree = resource.tree
        lines = tree.positions == nil ? LineIndex(tree.bytes) : nil
    }

    /// The position of an element, which must be of the same document; as ``Element/position``.
    public func position(of element: Element) -> SourcePosition? {
        guard element.tree === tree, let lines else { return element.position }
        let quote = element.node.flags.contains(.isString) ? 1 : 0
        return lines.position(of: Int(element.node.start) - quote)
    }
}
