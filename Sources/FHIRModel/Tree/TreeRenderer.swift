/// Writes a built tree as JSON, and moves its nodes onto the text.
struct TreeRenderer {
    private(set) var nodes: [Node]
    private(set) var output: [UInt8] = []
    private let values: [UInt8]
    private let table = DefinitionTable.r4

    init(nodes: [Node], values: [UInt8]) {
        (self.nodes, self.values) = (nodes, values)
        output.reserveCapacity(values.count * 2 + nodes.count * 8)
    }

    mutating func writeResource(_ index: Int) {
        let start = output.count
        output += "{\"resourceType\":\"".utf8
        output += table.name(table.types[Int(nodes[index].type)].name).utf8
        output.append(UInt8(ascii: "\""))
        writeMembers(index, isFirst: false)
        setRange(index, start, output.count)
    }

    private mutating func writeObject(_ index: Int) {
        writeMembers(index, isFirst: true)
    }

    /// Writes the members and the closing brace; the opening one too if they are the first.
    private mutating func writeMembers(_ index: Int, isFirst: Bool) {
        if isFirst { output.append(UInt8(ascii: "{")) }
        var (child, needsComma) = (Int(nodes[index].firstChild), !isFirst)
        while child != 0 {
            let run = self.run(from: child)
            if needsComma { output.append(UInt8(ascii: ",")) }
            needsComma = true
            writeRun(run.items)
            child = run.next
        }
        output.append(UInt8(ascii: "}"))
    }

    /// The nodes of one element that follow each other, and the node behind them.
    private func run(from first: Int) -> (items: [Int], next: Int) {
        var (items, next) = ([first], Int(nodes[first].next))
        while next != 0, nodes[next].element == nodes[first].element {
            items.append(next)
            next = Int(nodes[next].next)
        }
        return (items, next)
    }

    private mutating func writeRun(_ items: [Int]) {
        let element = ElementDefinition(nodes[items[0]].element)
        let type = table.types[Int(nodes[items[0]].type)]
        let name = element.jsonName(for: TypeDefinition(nodes[items[0]].type))
        guard type.kind == .primitive else {
            writeKey(name)
            return writeItems(items, isArray: element.isRepeating) { renderer, item in
                let start = renderer.output.count
                if type.kind == .resource { return renderer.writeResource(item) }
                renderer.writeObject(item)
                renderer.setRange(item, start, renderer.output.count)
            }
        }
        let hasHalf = items.contains { nodes[$0].firstChild != 0 }
        if items.contains(where: { nodes[$0].flags.contains(.hasValue) }) {
            writeKey(name)
            writeItems(items, isArray: element.isRepeating) { $0.writeValue($1) }
            if hasHalf { output.append(UInt8(ascii: ",")) }
        } else if !hasHalf {
            writeKey(name)
            return writeItems(items, isArray: element.isRepeating) { $0.writeValue($1) }
        }
        guard hasHalf else { return }
        writeKey("_" + name)
        writeItems(items, isArray: element.isRepeating) { renderer, item in
            if renderer.nodes[item].firstChild == 0 {
                renderer.output += "null".utf8
            } else {
                renderer.writeObject(item)
            }
        }
    }

    private mutating func writeKey(_ name: String) {
        output.append(UInt8(ascii: "\""))
        output += name.utf8
        output += "\":".utf8
    }

    private mutating func writeItems(_ items: [Int], isArray: Bool, _ write: (inout TreeRenderer, Int) -> Void) {
        if isArray { output.append(UInt8(ascii: "[")) }
        for (offset, item) in items.enumerated() {
            if offset > 0 { output.append(UInt8(ascii: ",")) }
            write(&self, item)
        }
        if isArray { output.append(UInt8(ascii: "]")) }
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
        setRange(index, start, output.count)
        if quote { output.append(UInt8(ascii: "\"")) }
    }

    private mutating func setRange(_ index: Int, _ start: Int, _ end: Int) {
        (nodes[index].start, nodes[index].end) = (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end))
    }
}
