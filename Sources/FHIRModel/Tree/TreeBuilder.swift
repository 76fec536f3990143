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
    private var positions: [PackedPosition] = []
    /// The values of primitives as JSON without quotes.
    private var values: [UInt8] = []
    private var faults: FaultList
    /// The innermost element that is open, and those that it is in.
    private var frame = Frame.document
    private var outer: [Frame] = []
    /// How deep the reader is in an element that has no node.
    private var skipped = 0
    /// Whether a limit was passed: what follows is left out, and the reader should stop.
    public private(set) var isStopped = false
    private let limits: ParseLimits
    private let table = DefinitionTable.r4

    /// An element that is open.
    private struct Frame {
        /// The node, or for a wrapper the node that has it.
        let node: Int
        let type: UInt16
        /// `none` for all but primitives.
        var format = PrimitiveFormat.none
        /// Whether it stands for no node but holds a resource: the document, `contained`, `Bundle.entry.resource`.
        var isWrapper = false
        /// The element that a wrapper stands for.
        var wrapped = DefinitionTable.none
        /// How many objects of JSON it is in, itself too.
        let depth: Int
        var seen: UInt64 = 0
        var ordinal: UInt8 = 0
        var last = 0
        /// Whether a fault was told of it, so that what it lacks needs no telling.
        var isFaulty = false
        let position: SourcePosition

        static let document = Frame(
            node: 0, type: DefinitionTable.none, isWrapper: true, depth: 0,
            position: SourcePosition(line: 1, column: 1))
    }

    /// - Parameter byteCount: About how long the document is, if that is known.
    public init(limits: ParseLimits = .standard, byteCount: Int = 0) {
        self.limits = limits
        faults = FaultList(limit: limits.issues)
        let expected = min(byteCount / 32, limits.nodes)
        nodes.reserveCapacity(expected)
        positions.reserveCapacity(expected)
        values.reserveCapacity(byteCount / 2)
    }

    /// Opens an element; the first one is the resource, named by its type.
    public mutating func open(_ name: RawSpan, at position: SourcePosition) {
        guard skipped == 0, !isStopped else { return openSkipped(at: position) }
        guard frame.depth <= limits.depth else { return stopForDepth(at: position) }
        guard !frame.isWrapper else { return openResource(name, at: position) }
        let number = table.property(frame.type, name)
        guard number != DefinitionTable.none, !table.properties[Int(number)].isAttribute else {
            return skip(.structure, FaultText.unknownProperty(String(name), frame.type), at: position)
        }
        openProperty(table.properties[Int(number)], at: position)
    }

    /// Opens an element by the text of its name.
    public mutating func open(_ name: String, at position: SourcePosition) { open(name.utf8.span.bytes, at: position) }

    /// Gives an attribute of the open element: `value` of a primitive, `id` of an element, `url` of an extension.
    public mutating func attribute(_ name: RawSpan, _ value: RawSpan, at position: SourcePosition) {
        guard skipped == 0, !isStopped, !outer.isEmpty else { return }
        if frame.format != .none, name.equals("value") { return setValue(value, at: position) }
        let number = frame.isWrapper ? DefinitionTable.none : table.property(frame.type, name)
        guard number != DefinitionTable.none, table.properties[Int(number)].isAttribute else {
            return add(.structure, "\(openName) has no attribute '\(String(name))'", at: position)
        }
        openProperty(table.properties[Int(number)], at: position)
        guard skipped == 0 else { return close() }
        guard !isStopped else { return }
        setValue(value, at: position)
        close()
    }

    /// Gives an attribute by the texts of its name and value.
    public mutating func attribute(_ name: String, _ value: String, at position: SourcePosition) {
        attribute(name.utf8.span.bytes, value.utf8.span.bytes, at: position)
    }

    /// Closes the element opened last that is still open.
    public mutating func close() {
        guard skipped == 0 else { return skipped -= 1 }
        guard !isStopped, !outer.isEmpty else { return }
        frame.isWrapper ? finishWrapper() : finishElement()
        let inner = exchange(&frame, outer.removeLast())
        // What a wrapper added at the end is the last one of the element that has it.
        if inner.isWrapper, frame.last == 0 || nodes[frame.last].next != 0 { frame.last = inner.last }
    }

    private mutating func finishWrapper() {
        if frame.seen == 0 { add(.structure, "a resource is expected in '\(openName)'", at: frame.position) }
    }

    private mutating func finishElement() {
        let node = nodes[frame.node]
        if node.firstChild == 0, !node.flags.contains(.hasValue), !frame.isFaulty {
            add(.structure, "an element must have a value or content", at: frame.position)
        }
        let missing = table.types[Int(frame.type)].required & ~frame.seen
        guard missing != 0 else { return }
        for text in FaultText.missing(missing, in: frame.type) { add(.required, text, at: frame.position) }
    }
    /// Adds a fault that the reader itself found; a fatal one ends the reading.
    public mutating func report(_ issue: Issue) {
        guard !isStopped else { return }
        let position = issue.position ?? SourcePosition(line: 1, column: 1)
        faults.add(issue.code, issue.text, issue.expression, PackedPosition(position).sortKey, severity: issue.severity)
        frame.isFaulty = true
        if issue.severity == .fatal { isStopped = true } else { stopIfFull(at: position) }
    }

    /// The FHIRPath of the open element, for the reader's own faults; nil before the first one.
    public var path: String? { outer.isEmpty ? nil : nodes.path(of: frame.node) }

    /// Whether the open element is a narrative's XHTML, whose value is the text of its own tag.
    public var isXHTML: Bool { skipped == 0 && frame.format == .xhtml }

    /// Whether the open element is left out, as one that is not known.
    public var isSkipping: Bool { skipped > 0 }

    /// Makes the resource of what was opened and closed, and leaves the builder without it.
    public mutating func finish() -> ParseOutcome {
        if nodes.isEmpty, faults.all.isEmpty {
            faults.add(.structure, "there is no resource", nil, PackedPosition.start.sortKey)
        }
        let issues = faults.issues { PackedPosition(sortKey: $0).position }
        guard !isStopped, !nodes.isEmpty, outer.isEmpty else { return ParseOutcome(readable: nil, issues: issues) }
        // Handed over, so that one owner changes them in place.
        var renderer = TreeRenderer(nodes: exchange(&nodes, []), values: exchange(&values, []))
        renderer.writeResource(0)
        let tree = Tree(bytes: renderer.output, nodes: renderer.nodes, positions: positions, isCompact: true)
        return ParseOutcome(readable: Resource(tree: tree), issues: issues)
    }
}

// MARK: - Nodes

extension TreeBuilder {
    /// What the open element is called in messages.
    private var openName: String {
        frame.isWrapper ? ElementDefinition(frame.wrapped).name : table.name(table.types[Int(frame.type)].name)
    }

    private mutating func push(_ inner: Frame) {
        outer.append(frame)
        frame = inner
    }

    private mutating func openResource(_ name: RawSpan, at position: SourcePosition) {
        guard frame.seen == 0 else {
            let text = outer.isEmpty ? "there is more after the resource" : "'\(openName)' holds one resource"
            return skip(.structure, text, at: position)
        }
        frame.seen = 1
        let number = table.type(name, at: 0, count: name.byteCount)
        guard number != DefinitionTable.none, table.types[Int(number)].kind == .resource,
            !table.types[Int(number)].isAbstract
        else { return skip(.structure, FaultText.unknownResource(String(name)), at: position) }
        openNode(frame.wrapped, number, after: frame.last, at: position)
    }

    private mutating func openProperty(_ property: PropertyRecord, at position: SourcePosition) {
        guard property.type != DefinitionTable.none else {
            let text = FaultText.unknownProperty(table.name(property.name), frame.type)
            return skip(.structure, text, at: position)
        }
        let bit: UInt64 = 1 &<< UInt64(property.ordinal)
        let isRepeated = frame.seen & bit != 0
        if isRepeated, !property.isRepeating {
            let element = ElementDefinition(property.element)
            let text = "'\(element.name)\(element.isChoice ? "[x]" : "")' can be there only once"
            return skip(.structure, text, at: position)
        }
        if property.ordinal < frame.ordinal, !property.isAttribute {
            let text = "the element '\(table.name(property.name))' is not in its place in the order of elements"
            add(.structure, text, at: position)
        }
        frame.seen |= bit
        if !property.isAttribute { frame.ordinal = max(frame.ordinal, property.ordinal) }
        let place = isRepeated ? place(of: property.element) : frame.last
        guard property.content != .resource else {
            return push(
                Frame(
                    node: frame.node, type: property.type, isWrapper: true, wrapped: property.element,
                    depth: frame.depth, last: place, position: position))
        }
        openNode(property.element, property.type, after: place, at: position)
    }

    /// Adds a node below that of the open element, and opens it.
    private mutating func openNode(_ element: UInt16, _ type: UInt16, after place: Int, at position: SourcePosition) {
        let index = nodes.count
        guard index < limits.nodes else { return stop("the document has more than \(limits.nodes) elements", position) }
        nodes.append(
            node: Node(start: 0, end: 0, parent: UInt32(frame.node), element: element, type: type), after: place)
        positions.append(PackedPosition(position))
        if place == frame.last { frame.last = index }
        let format = table.types[Int(type)].format
        push(Frame(node: index, type: type, format: format, depth: frame.depth + 1, position: position))
    }

    /// The sibling behind which another item of an element belongs: items stay together, also if the source scattered
    /// them.
    private func place(of element: UInt16) -> Int {
        guard frame.last != 0, nodes[frame.last].element != element else { return frame.last }
        var (child, found) = (Int(nodes[frame.node].firstChild), frame.last)
        while child != 0 {
            if nodes[child].element == element { found = child }
            child = Int(nodes[child].next)
        }
        return found
    }

    private mutating func setValue(_ value: RawSpan, at position: SourcePosition) {
        let node = frame.node
        let format = frame.format
        let isExact = format.isFreeText || format == .code || format == .id
        let text = value.extracting(isExact ? 0..<value.byteCount : value.trimmedRange)
        guard values.count + text.byteCount <= limits.bytes else {
            return stop("the document is longer than \(limits.bytes) bytes", position)
        }
        if !format.accepts(text) {
            add(.value, format.fault(of: text, typeName: openName), at: position)
            if format.isNumber || format == .boolean || text.byteCount == 0 {
                nodes[node].flags = .hasValue
                return
            }
        }
        let start = values.count
        if format.isNumber || format == .boolean {
            nodes[node].flags = .hasValue
            values.append(text)
        } else {
            nodes[node].flags =
                values.append(escaping: text) ? [.hasValue, .isString, .isEscaped] : [.hasValue, .isString]
        }
        (nodes[node].start, nodes[node].end) = (UInt32(start), UInt32(values.count))
    }
}

// MARK: - Faults

extension TreeBuilder {
    /// Adds a fault of the open element.
    private mutating func add(_ code: Issue.Code, _ text: String, at position: SourcePosition) {
        faults.add(code, text, path, PackedPosition(position).sortKey)
        frame.isFaulty = true
        stopIfFull(at: position)
    }

    /// Reports an element that gets no node, and leaves it out with all that is in it.
    private mutating func skip(_ code: Issue.Code, _ text: String, at position: SourcePosition) {
        add(code, text, at: position)
        skipped = 1
    }

    private mutating func openSkipped(at position: SourcePosition) {
        skipped += 1
        if !isStopped, frame.depth + skipped > limits.depth { stopForDepth(at: position) }
    }

    private mutating func stopForDepth(at position: SourcePosition) {
        stop("the document is nested deeper than \(limits.depth) levels", position)
    }

    private mutating func stopIfFull(at position: SourcePosition) {
        if faults.isFull { stop("there are \(limits.issues) issues and more; the rest was not read", position) }
    }

    private mutating func stop(_ text: String, _ position: SourcePosition) {
        faults.stop(JSONStop(PackedPosition(position).sortKey, text, code: .limit))
        isStopped = true
    }
}

/// Puts another value in the place of one, and gives that one to its new owner.
private func exchange<Value>(_ value: inout Value, _ other: Value) -> Value {
    var taken = other
    swap(&value, &taken)
    return taken
}
