/// Writes a built tree as JSON, and moves its nodes onto the text.
struct TreeRenderer {
    private(set) var nodes: [Node]
    private(set) var output: [UInt8] = []
    private let values: [UInt8]
    private let table = DefinitionTable.r4

    init(nodes: [Node], values: [UInt8]) {
        (self.nodes, self.values) = (nodes, values)
        output.reserveCapacity(values.count + nodes.count * 24)
    }

    mutating func writeResource(_ index: Int) {
        let start = output.count
        output += "{\"resourceType\":\"".utf8
        output += table.utf8(table.types[Int(nodes[index].type)].name)
        output.append(UInt8(ascii: "\""))
        writeMembers(index, isFirst: false)
        setRange(index, start)
    }

    private mutating func writeObject(_ index: Int) {
        let start = output.count
        output.append(UInt8(ascii: "{"))
        writeMembers(index, isFirst: true)
        if table.types[Int(nodes[index].type)].kind != .primitive { setRange(index, start) }
    }

    /// Writes the members and the closing brace.
    private mutating func writeMembers(_ index: Int, isFirst: Bool) {
        var (child, needsComma) = (Int(nodes[index].firstChild), !isFirst)
        while child != 0 {
            if needsComma { output.append(UInt8(ascii: ",")) }
            needsComma = true
            child = writeRun(from: child)
        }
        output.append(UInt8(ascii: "}"))
    }

    /// Writes the nodes of one element that follow each other; gives the node behind them.
    private mutating func writeRun(from first: Int) -> Int {
        let (element, type) = (nodes[first].element, nodes[first].type)
        let isArray = table.elements[Int(element)].max != 1
        let name = table.jsonName(of: element, as: type)
        switch table.types[Int(type)].kind {
        case .primitive: return writePrimitives(from: first, name, isArray: isArray)
        case .resource:
            writeKey(name)
            return writeItems(from: first, isArray: isArray) { $0.writeResource($1) }
        case .complex, .backbone:
            writeKey(name)
            return writeItems(from: first, isArray: isArray) { $0.writeObject($1) }
        }
    }

    /// Writes the values, and the ids and extensions beside them.
    private mutating func writePrimitives(from first: Int, _ name: UInt16, isArray: Bool) -> Int {
        var (item, hasValue, hasHalf) = (first, false, false)
        repeat {
            hasValue = hasValue || nodes[item].flags.contains(.hasValue)
            hasHalf = hasHalf || nodes[item].firstChild != 0
            item = next(after: item)
        } while item != 0
        var behind = 0
        if hasValue || !hasHalf {
            writeKey(name)
            behind = writeItems(from: first, isArray: isArray) { $0.writeValue($1) }
            guard hasHalf else { return behind }
            output.append(UInt8(ascii: ","))
        }
        writeKey(name, prefix: UInt8(ascii: "_"))
        return writeItems(from: first, isArray: isArray) { renderer, item in
            guard renderer.nodes[item].firstChild == 0 else { return renderer.writeObject(item) }
            renderer.output += "null".utf8
        }
    }

    private mutating func writeKey(_ name: UInt16, prefix: UInt8? = nil) {
        output.append(UInt8(ascii: "\""))
        if let prefix { output.append(prefix) }
        output += table.utf8(name)
        output.append(UInt8(ascii: "\""))
        output.append(UInt8(ascii: ":"))
    }

    /// Writes each node of one element; gives the node behind them.
    private mutating func writeItems(
        from first: Int, isArray: Bool, _ write: (inout TreeRenderer, Int) -> Void
    ) -> Int {
        var item = first
        if isArray { output.append(UInt8(ascii: "[")) }
        write(&self, item)
        while case let following = next(after: item), following != 0 {
            output.append(UInt8(ascii: ","))
            write(&self, following)
            item = following
        }
        if isArray { output.append(UInt8(ascii: "]")) }
        return Int(nodes[item].next)
    }

    /// The next node of the same element, or 0.
    private func next(after item: Int) -> Int {
        let next = Int(nodes[item].next)
        return next != 0 && nodes[next].element == nodes[item].element ? next : 0
    }

    private mutating func writeValue(_ index: Int) {
        let node = nodes[index]
        guard node.flags.contains(.hasValue), node.start < node.end else {
            nodes[index].flags.remove(.hasValue)
            output += "null".utf8
            return
        }
        let quote = node.flags.contains(.isString)
        if quote { output.append(UInt8(ascii: "\"")) }
        let start = output.count
        output += values[Int(node.start)..<Int(node.end)]
        setRange(index, start)
        if quote { output.append(UInt8(ascii: "\"")) }
    }

    /// Moves a node onto the text from an offset to the end.
    private mutating func setRange(_ index: Int, _ start: Int) {
        nodes[index].start = UInt32(truncatingIfNeeded: start)
        nodes[index].end = UInt32(truncatingIfNeeded: output.count)
    }
}
