public import Values

/// One element of a resource: a place in its tree, cheap to copy.
///
/// A primitive's two halves in JSON (`birthDate`, `_birthDate`) are one element with a value and children.
public struct Element: Sendable {
    let tree: Tree
    /// The number of the element in its document, in the order of reading.
    public let index: Int
    let root: Int

    var node: Node { tree.nodes[index] }

    init(tree: Tree, index: Int, root: Int) { (self.tree, self.index, self.root) = (tree, index, root) }

    // MARK: What it is

    /// The resource that it was reached from.
    public var resource: Resource { Resource(tree: tree, node: root) }

    /// Nil for the root of a document.
    public var definition: ElementDefinition? {
        node.element == DefinitionTable.none ? nil : ElementDefinition(node.element)
    }

    /// The type of its content: `Quantity`, `Patient.contact`, `dateTime`; for a resource its resource type.
    public var type: TypeDefinition { TypeDefinition(node.type) }
    public var typeName: String { type.name }

    /// `given`; `value` for the choice `value[x]`; for the root its type.
    public var name: String { definition?.name ?? typeName }

    /// `given`, `valueQuantity`
    public var jsonName: String { definition?.jsonName(for: type) ?? typeName }

    public var isPrimitive: Bool { type.isPrimitive }
    /// Whether it is a resource: the root, `contained`, `Bundle.entry.resource`.
    public var isResource: Bool { type.isResource }

    /// Its FHIRPath from the resource: `Patient.name[0].given[1]`, `Observation.value.ofType(Quantity)`.
    public var path: String { tree.nodes.path(of: index, from: root) }

    /// Its place among the elements of the same name, from 0.
    public var ordinal: Int { index == 0 ? 0 : tree.nodes.ordinal(of: index) }

    /// Where it is in the source.
    public var position: SourcePosition? {
        if let positions = tree.positions { return positions[index].position }
        let quote = node.flags.contains(.isString) ? 1 : 0
        return SourcePosition.locating(Int(node.start) - quote, in: tree.bytes)
    }

    // MARK: Neighbours

    /// The element that has it; nil for the resource it was reached from.
    public var parent: Element? { index == root ? nil : at(Int(node.parent)) }

    /// The resource that it belongs to, as an element: the nearest one that holds it, or itself.
    public var enclosingResource: Element {
        var current = index
        while current != root, !TypeDefinition(tree.nodes[current].type).isResource {
            current = Int(tree.nodes[current].parent)
        }
        return at(current)
    }

    /// Its elements in the order of the source; those of a primitive are its id and extensions.
    public var children: Children { Children(tree: tree, root: root, first: Int(node.firstChild)) }

    /// Its elements of that name; `value` for a choice.
    public func children(named name: String) -> [Element] {
        guard let definition = type.element(named: name) else { return [] }
        return children.filter { $0.node.element == definition.index && $0.matches(name, definition) }
    }

    /// The elements of that definition, which must be one of ``type``.
    public func children(of definition: ElementDefinition) -> [Element] {
        children.filter { $0.node.element == definition.index }
    }

    /// Calls the closure with each of its elements of one definition, by the definition's number, and gives how many
    /// elements it looked at.
    ///
    /// The others cost a look only: no view of them is made.
    public func visitChildren(of definition: Int, _ visit: (Element) -> Void) -> Int {
        var (child, looked) = (Int(node.firstChild), 0)
        while child != 0 {
            looked += 1
            if tree.nodes[child].element == definition { visit(at(child)) }
            child = Int(tree.nodes[child].next)
        }
        return looked
    }

    /// Its first element of that name.
    public func first(_ name: String) -> Element? {
        guard let definition = type.element(named: name) else { return nil }
        return children.first { $0.node.element == definition.index && $0.matches(name, definition) }
    }

    /// The first element along a path of names: `patient["name", "given"]`.
    public subscript(_ path: String...) -> Element? {
        var current: Element? = self
        for name in path { current = current?.first(name) }
        return current
    }

    /// Whether a name means this choice: `value` and `value[x]` do with any type, `valueQuantity` with one.
    private func matches(_ name: String, _ definition: ElementDefinition) -> Bool {
        guard definition.isChoice, name != definition.name, !name.hasSuffix("[x]") else { return true }
        return name == definition.jsonName(for: type)
    }

    private func at(_ index: Int) -> Element { Element(tree: tree, index: index, root: root) }

    // MARK: Content

    /// Whether it is a primitive with a value (it may have an id or extensions only).
    public var hasValue: Bool { node.flags.contains(.hasValue) }

    /// A primitive's value: the characters of a string, a number as written, `true` or `false`.
    public var text: String? {
        guard hasValue else { return nil }
        let (start, end) = (Int(node.start), Int(node.end))
        if node.flags.contains(.isEscaped) {
            return String(decoding: unescaped, as: UTF8.self)
        }
        return String(decoding: tree.bytes[start..<end], as: UTF8.self)
    }

    /// Calls the closure with the UTF-8 of a primitive's value, copying nothing unless it has escapes; nil without one.
    public func withUTF8<Output>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Output) rethrows -> Output? {
        guard hasValue else { return nil }
        let (start, end) = (Int(node.start), Int(node.end))
        if node.flags.contains(.isEscaped) {
            return try unescaped.withUnsafeBufferPointer(body)
        }
        return try tree.bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }

    private var unescaped: [UInt8] {
        let bytes = tree.bytes
        return JSONText.unescaped(bytes.span.bytes, Int(node.start), Int(node.end))
    }

    /// The value as an exact decimal, if it is a number.
    public var decimal: ExactDecimal? {
        hasValue && !node.flags.contains(.isString) ? text.flatMap { ExactDecimal($0) } : nil
    }

    /// The value of a `boolean`.
    public var boolean: Bool? {
        guard hasValue, type.record.format == .boolean else { return nil }
        return tree.bytes[Int(node.start)] == UInt8(ascii: "t")
    }

    /// The element as JSON without white space: an object, or the value of a primitive (`null` if it has none).
    ///
    /// The id and extensions of a primitive are not in it; they are its ``children``.
    public var json: [UInt8] {
        guard isPrimitive else { return tree.isCompact ? Array(source) : JSONText.compacted(source) }
        return hasValue ? Array(source) : Array("null".utf8)
    }

    /// The bytes of its value in the document, with quotes or braces.
    var source: ArraySlice<UInt8> { tree.bytes[sourceRange] }

    var sourceRange: Range<Int> {
        let quote = node.flags.contains(.isString) ? 1 : 0
        return Int(node.start) - quote..<Int(node.end) + quote
    }

    /// The resource that this element is, as one of its own; nil if it isn't one.
    public var asResource: Resource? { isResource ? Resource(tree: tree, node: index) : nil }
}

extension Element: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.tree === right.tree && left.index == right.index && left.root == right.root
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(tree))
        hasher.combine(index)
    }
}

extension Element {
    /// The elements of an element, in the order of the source.
    public struct Children: Sequence, IteratorProtocol, Sendable {
        private let tree: Tree
        private let root: Int
        private var current: Int

        init(tree: Tree, root: Int, first: Int) { (self.tree, self.root, current) = (tree, root, first) }

        public var isEmpty: Bool { current == 0 }

        public mutating func next() -> Element? {
            guard current != 0 else { return nil }
            defer { current = Int(tree.nodes[current].next) }
            return Element(tree: tree, index: current, root: root)
        }
    }

    /// All elements below this one, each before its own children.
    public var descendants: Descendants { Descendants(of: self) }

    /// The elements below an element, each before its own children.
    public struct Descendants: Sequence, IteratorProtocol, Sendable {
        private let tree: Tree
        private let root: Int
        private let top: Int
        private var current: Int

        init(of element: Element) {
            (tree, root, top) = (element.tree, element.root, element.index)
            current = Int(element.node.firstChild)
        }

        public mutating func next() -> Element? {
            guard current != 0 else { return nil }
            let element = Element(tree: tree, index: current, root: root)
            advance()
            return element
        }

        private mutating func advance() {
            if tree.nodes[current].firstChild != 0 {
                current = Int(tree.nodes[current].firstChild)
                return
            }
            while current != top, tree.nodes[current].next == 0 { current = Int(tree.nodes[current].parent) }
            current = current == top ? 0 : Int(tree.nodes[current].next)
        }
    }
}
