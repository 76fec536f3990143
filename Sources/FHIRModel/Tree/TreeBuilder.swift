public import Values

/// Builds a resource's tree from elements that are opened and closed, for readers of other formats than JSON.
///
/// Names are those of both formats (`valueQuantity`). Definitions, order, repetition and the form of primitives are
/// checked as in parsing JSON; faults are collected with the positions given. The resource that comes out holds JSON
/// text made from the elements, and keeps the positions of the source.
///
///     builder.open("Patient", at: position)
///     builder.open("birthDate", at: position)
///     builder.attribute("value", "1970-03-30", at: position)
///     builder.close()
///     builder.close()
///     let outcome = builder.finish()
public struct TreeBuilder {
    private var nodes: [Node] = []
    private var positions: [SourcePosition] = []
    /// The values of primitives as JSON without quotes.
    private var values: [UInt8] = []
    private var faults: FaultList
    private var frames: [Frame] = []
    /// How deep the reader is in an element that has no node.
    private var skipped = 0
    /// Whether a limit was passed: what follows is left out, and the reader should stop.
    public private(set) var isStopped = false
    private let limits: ParseLimits
    private let table = DefinitionTable.r4

    /// An element that is open.
    private struct Frame {
        /// The node, or for the wrapper of a resource (`contained`) the node that has it.
        let node: Int
        let type: UInt16
        /// The element that a wrapper stands for.
        var wrapped = DefinitionTable.none
        var seen: UInt64 = 0
        var ordinal: UInt8 = 0
        var last = 0
        let position: SourcePosition

        var isWrapper: Bool { wrapped != DefinitionTable.none }
    }

    public init(limits: ParseLimits = .standard) {
        self.limits = limits
        faults = FaultList(limit: limits.issues)
    }

    /// Opens an element; the first one is the resource, named by its type.
    public mutating func open(_ name: RawSpan, at position: SourcePosition) {
        guard skipped == 0, !isStopped else { return skipped += 1 }
        guard frames.count < limits.depth else {
            return stop("the document is nested deeper than \(limits.depth) levels", position)
        }
        guard let parent = frames.last, !parent.isWrapper else { return openResource(name, at: position) }
        let number = table.property(parent.type, name)
        guard number != DefinitionTable.none, !table.properties[Int(number)].isAttribute else {
            let text = FaultText.unknownProperty(String(name), parent.type)
            return skip(.structure, text, nodes.path(of: parent.node), position)
        }
        openProperty(table.properties[Int(number)], at: position)
    }

    /// Opens an element by the text of its name.
    public mutating func open(_ name: String, at position: SourcePosition) { open(name.utf8.span.bytes, at: position) }

    /// Gives an attribute of the open element: `value` of a primitive, `id` of an element, `url` of an extension.
    public mutating func attribute(_ name: RawSpan, _ value: RawSpan, at position: SourcePosition) {
        guard skipped == 0, !isStopped, let frame = frames.last, !frame.isWrapper else { return }
        if name.equals("value"), table.types[Int(frame.type)].kind == .primitive {
            return setValue(frame.node, value, at: position)
        }
        let number = table.property(frame.type, name)
        guard number != DefinitionTable.none, table.properties[Int(number)].isAttribute else {
            let type = table.name(table.types[Int(frame.type)].name)
            return add(.structure, "\(type) has no attribute '\(String(name))'", nodes.path(of: frame.node), position)
        }
        openProperty(table.properties[Int(number)], at: position)
        guard !isStopped else { return }
        setValue(frames.last!.node, value, at: position)
        close()
    }

    /// Gives an attribute by the texts of its name and value.
    public mutating func attribute(_ name: String, _ value: String, at position: SourcePosition) {
        attribute(name.utf8.span.bytes, value.utf8.span.bytes, at: position)
    }

    /// Closes the element opened last that is still open.
    public mutating func close() {
        guard skipped == 0 else { return skipped -= 1 }
        guard !isStopped, let frame = frames.popLast() else { return }
        if frame.isWrapper {
            if frame.seen == 0 {
                add(
                    .structure, "a resource is expected in '\(ElementDefinition(frame.wrapped).name)'",
                    nodes.path(of: frame.node), frame.position)
            }
            frames[frames.count - 1].last = frame.last
            return
        }
        let node = nodes[frame.node]
        if node.firstChild == 0, !node.flags.contains(.hasValue) {
            add(.structure, "an element must have a value or content", nodes.path(of: frame.node), frame.position)
        }
        let missing = table.types[Int(frame.type)].required & ~frame.seen
        for text in FaultText.missing(missing, in: frame.type) {
            add(.required, text, nodes.path(of: frame.node), frame.position)
        }
    }

    /// Adds a fault that the reader itself found; a fatal one ends the reading.
    public mutating func report(_ issue: Issue) {
        let position = issue.position ?? SourcePosition(line: 1, column: 1)
        faults.add(issue.code, issue.text, issue.expression, position.packed, severity: issue.severity)
        if issue.severity == .fatal { isStopped = true }
    }

    /// The FHIRPath of the open element, for the reader's own faults; nil before the first one.
    public var path: String? { frames.last.map { nodes.path(of: $0.node) } }

    /// The type of the open element; nil if there is none, or if it is left out.
    public var type: TypeDefinition? {
        guard skipped == 0, let frame = frames.last, !frame.isWrapper else { return nil }
        return TypeDefinition(frame.type)
    }

    /// Makes the resource of what was opened and closed.
    public func finish() -> ParseOutcome {
        var faults = faults
        if nodes.isEmpty, faults.all.isEmpty {
            faults.add(.structure, "there is no resource", nil, SourcePosition(line: 1, column: 1).packed)
        }
        let issues = faults.issues { SourcePosition(packed: $0) }
        guard !isStopped, !nodes.isEmpty, frames.isEmpty else { return ParseOutcome(readable: nil, issues: issues) }
        var renderer = TreeRenderer(nodes: nodes, values: values)
        renderer.writeResource(0)
        let tree = Tree(bytes: renderer.output, nodes: renderer.nodes, positions: positions, isCompact: true)
        return ParseOutcome(readable: Resource(tree: tree), issues: issues)
    }
}

// MARK: - Nodes

extension TreeBuilder {
    private mutating func openResource(_ name: RawSpan, at position: SourcePosition) {
        if let wrapper = frames.last, wrapper.seen != 0 {
            let text = "'\(ElementDefinition(wrapper.wrapped).name)' holds one resource"
            return skip(.structure, text, nodes.path(of: wrapper.node), position)
        }
        guard frames.last != nil || nodes.isEmpty else {
            return skip(.structure, "there is more after the resource", nil, position)
        }
        let number = table.type(name, at: 0, count: name.byteCount)
        if !frames.isEmpty { frames[frames.count - 1].seen = 1 }
        guard number != DefinitionTable.none, table.types[Int(number)].kind == .resource,
            !table.types[Int(number)].isAbstract
        else { return skip(.structure, FaultText.unknownResource(String(name)), path, position) }
        let parent = frames.last?.node ?? 0
        let element = frames.last?.wrapped ?? DefinitionTable.none
        guard let node = addNode(parent, element, number, after: frames.last?.last ?? 0, at: position) else { return }
        if !frames.isEmpty { frames[frames.count - 1].last = node }
        frames.append(Frame(node: node, type: number, position: position))
    }

    private mutating func openProperty(_ property: PropertyRecord, at position: SourcePosition) {
        let top = frames.count - 1
        let parent = frames[top]
        guard property.type != DefinitionTable.none else {
            let text = FaultText.unknownProperty(table.name(property.name), parent.type)
            return skip(.structure, text, nodes.path(of: parent.node), position)
        }
        let bit: UInt64 = 1 &<< UInt64(property.ordinal)
        let isRepeated = parent.seen & bit != 0
        if isRepeated, !property.isRepeating {
            let element = ElementDefinition(property.element)
            let text = "'\(element.name)\(element.isChoice ? "[x]" : "")' can be there only once"
            return skip(.structure, text, nodes.path(of: parent.node), position)
        }
        if property.ordinal < parent.ordinal, !property.isAttribute {
            let text = "the element '\(table.name(property.name))' is not in its place in the order of elements"
            add(.structure, text, nodes.path(of: parent.node), position)
        }
        frames[top].seen |= bit
        if !property.isAttribute { frames[top].ordinal = max(parent.ordinal, property.ordinal) }
        // Items of one element stay together, also if the source scattered them.
        let place = isRepeated ? lastNode(of: property.element, in: parent.node) ?? parent.last : parent.last
        if property.content == .resource {
            frames.append(
                Frame(
                    node: parent.node, type: property.type, wrapped: property.element, last: place, position: position))
            return
        }
        guard let node = addNode(parent.node, property.element, property.type, after: place, at: position) else {
            return
        }
        if place == parent.last { frames[top].last = node }
        frames.append(Frame(node: node, type: property.type, position: position))
    }

    private mutating func addNode(
        _ parent: Int, _ element: UInt16, _ type: UInt16, after: Int, at position: SourcePosition
    ) -> Int? {
        let index = nodes.count
        guard index < limits.nodes else {
            stop("the document has more than \(limits.nodes) elements", position)
            return nil
        }
        nodes.append(node: Node(start: 0, end: 0, parent: UInt32(parent), element: element, type: type), after: after)
        positions.append(position)
        return index
    }

    private func lastNode(of element: UInt16, in parent: Int) -> Int? {
        var (child, found) = (Int(nodes[parent].firstChild), Int?.none)
        while child != 0 {
            if nodes[child].element == element { found = child }
            child = Int(nodes[child].next)
        }
        return found
    }

    private mutating func setValue(_ node: Int, _ value: RawSpan, at position: SourcePosition) {
        let format = table.types[Int(nodes[node].type)].format
        let isExact = format.isFreeText || format == .code || format == .id
        let text = value.extracting(isExact ? 0..<value.byteCount : value.trimmedRange)
        guard values.count + text.byteCount <= limits.bytes else {
            return stop("the document is longer than \(limits.bytes) bytes", position)
        }
        if !format.accepts(text) {
            let type = table.name(table.types[Int(nodes[node].type)].name)
            add(.value, format.fault(of: text, typeName: type), nodes.path(of: node), position)
            if format.isNumber || format == .boolean || text.byteCount == 0 {
                nodes[node].flags = .hasValue
                return
            }
        }
        let start = values.count
        let isString = !format.isNumber && format != .boolean
        nodes[node].flags = isString ? [.hasValue, .isString] : .hasValue
        if isString {
            if values.append(escaping: text) { nodes[node].flags.insert(.isEscaped) }
        } else {
            for offset in 0..<text.byteCount { values.append(text.byte(offset)) }
        }
        (nodes[node].start, nodes[node].end) = (UInt32(start), UInt32(values.count))
        positions[node] = position
    }

    private mutating func add(_ code: Issue.Code, _ text: String, _ path: String?, _ position: SourcePosition) {
        faults.add(code, text, path, position.packed)
        if faults.isFull { stop("there are \(limits.issues) issues and more; the rest was not read", position) }
    }

    /// Reports an element that gets no node, and leaves it out with all that is in it.
    private mutating func skip(_ code: Issue.Code, _ text: String, _ path: String?, _ position: SourcePosition) {
        add(code, text, path, position)
        skipped = 1
    }

    private mutating func stop(_ text: String, _ position: SourcePosition) {
        faults.stop(JSONStop(position.packed, text, code: .limit))
        isStopped = true
    }
}

extension SourcePosition {
    /// Line and column in one number that sorts like them.
    var packed: Int { line << 32 | column }

    init(packed: Int) { self.init(line: packed >> 32, column: packed & 0xFFFF_FFFF) }
}
