import Values

/// One element in the flat tree: where its content is in the source, what it is, and its neighbours.
///
/// Node 0 is the root, and stands for "none" as a child or sibling.
struct Node {
    /// A primitive: its content without quotes. Anything else: its object with the braces.
    var start: UInt32
    var end: UInt32
    var parent: UInt32
    var firstChild: UInt32 = 0
    var next: UInt32 = 0
    /// ``DefinitionTable/none`` for the root.
    let element: UInt16
    var type: UInt16
    var flags: Flags = []

    struct Flags: OptionSet {
        let rawValue: UInt8
        /// The source has a value for it; a primitive may have an id or extensions alone.
        static let hasValue = Flags(rawValue: 1)
        /// The value is in quotes.
        static let isString = Flags(rawValue: 2)
        /// The value has escapes.
        static let isEscaped = Flags(rawValue: 4)
    }
}

/// A parsed document: its bytes and the tree over them.
final class Tree: Sendable {
    let bytes: [UInt8]
    let nodes: [Node]
    /// Where each node came from, if that is not these bytes.
    let positions: [PackedPosition]?
    /// Whether there is no white space between the tokens.
    let isCompact: Bool

    init(bytes: [UInt8], nodes: [Node], positions: [PackedPosition]?, isCompact: Bool) {
        (self.bytes, self.nodes, self.positions, self.isCompact) = (bytes, nodes, positions, isCompact)
    }
}

/// Line and column in one word, since there is one for each node.
struct PackedPosition {
    private let line: UInt32
    private let column: UInt32

    static let start = PackedPosition(SourcePosition(line: 1, column: 1))

    init(_ position: SourcePosition) {
        (line, column) = (UInt32(truncatingIfNeeded: position.line), UInt32(truncatingIfNeeded: position.column))
    }

    init(sortKey: Int) {
        (line, column) = (UInt32(truncatingIfNeeded: sortKey >> 32), UInt32(truncatingIfNeeded: sortKey))
    }

    var position: SourcePosition { SourcePosition(line: Int(line), column: Int(column)) }

    /// Sorts like line and column.
    var sortKey: Int { Int(line) << 32 | Int(column) }
}

extension [Node] {
    /// Adds a node below its parent: behind a sibling, or as the first child if that is 0.
    @inline(__always)
    mutating func append(node: Node, after sibling: Int) {
        let index = count
        append(node)
        if sibling != 0 {
            self[index].next = self[sibling].next
            self[sibling].next = UInt32(truncatingIfNeeded: index)
        } else if index > 0 {
            self[Int(node.parent)].firstChild = UInt32(truncatingIfNeeded: index)
        }
    }

    /// The FHIRPath of a node: `Patient.name[0].given[1]`, `Observation.value.ofType(Quantity)`.
    func path(of index: Int, from root: Int = 0) -> String {
        let table = DefinitionTable.r4
        guard index != root else { return table.name(table.types[Int(self[root].type)].name) }
        let node = self[index]
        let element = table.elements[Int(node.element)]
        var path = self.path(of: Int(node.parent), from: root) + "." + table.name(element.name)
        if element.isChoice {
            path += ".ofType(\(table.name(table.types[Int(node.type)].name)))"
        } else if element.max != 1 {
            path += "[\(ordinal(of: index))]"
        }
        return path
    }

    /// How many siblings of the same element come before a node.
    func ordinal(of index: Int) -> Int {
        var (count, current) = (0, Int(self[Int(self[index].parent)].firstChild))
        while current != index {
            if self[current].element == self[index].element { count += 1 }
            current = Int(self[current].next)
        }
        return count
    }
}
