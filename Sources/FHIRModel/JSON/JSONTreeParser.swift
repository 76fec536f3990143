import Values

/// Reads FHIR JSON (FHIR R4 json) into a tree in one pass, resolving each property to its definition on the way.
///
/// Faults of content are collected and reading goes on; what can't be placed (an unknown property, a value of the wrong
/// type) gets no node. Text that is not JSON, or a passed limit, ends it.
struct JSONTreeParser: ~Copyable {
    var scanner = JSONScanner()
    var nodes: [Node] = []
    var faults: FaultList
    let table = DefinitionTable.r4
    let limits: ParseLimits

    init(limits: ParseLimits, byteCount: Int) {
        self.limits = limits
        faults = FaultList(limit: limits.issues)
        nodes.reserveCapacity(byteCount / 32 + 8)
    }

    var isCompact: Bool { !scanner.sawSpace }

    /// Reads the whole document; gives whether there is a tree.
    mutating func parse(_ input: RawSpan) -> Bool {
        do throws(JSONStop) {
            guard try scanner.next(input) == UInt8(ascii: "{") else {
                throw scanner.unexpected(input, "a resource in braces")
            }
            scanner.markStart()
            _ = try resource(input, place: Place(parent: 0, element: DefinitionTable.none), depth: 0)
            if !nodes.isEmpty { try expectEnd(input) }
        } catch {
            faults.stop(error)
            return false
        }
        if let comment = scanner.comment { faults.add(.structure, "comments are not allowed in JSON", nil, comment) }
        return !nodes.isEmpty
    }

    mutating func expectEnd(_ input: RawSpan) throws(JSONStop) {
        let byte = try scanner.next(input)
        if scanner.index < input.byteCount {
            throw byte == 0
                ? scanner.unexpected(input, "the end") : JSONStop(scanner.index, "there is more after the resource")
        }
    }
}

// MARK: - Objects

/// Where the next node belongs.
struct Place {
    let parent: Int
    let element: UInt16
    /// The sibling that it follows; 0 for the first child.
    var after = 0
}

/// What was seen of the members of one object.
struct Members {
    let node: Int
    let type: UInt16
    /// The ordinals of the elements seen, and of those seen with an underscore.
    var seen: UInt64 = 0
    var seenHalf: UInt64 = 0
    var last = 0
    var resourceTypes = 0
    /// Whether an item of a primitive array was null.
    var sawNull = false
}

extension JSONTreeParser {
    mutating func addNode(_ place: Place, type: UInt16, start: Int) throws(JSONStop) -> Int {
        let index = nodes.count
        guard index < limits.nodes else {
            throw JSONStop(start, "the document has more than \(limits.nodes) elements", code: .limit)
        }
        let offset = UInt32(truncatingIfNeeded: start)
        nodes.append(
            node: Node(
                start: offset, end: offset, parent: UInt32(truncatingIfNeeded: place.parent), element: place.element,
                type: type),
            after: place.after)
        return index
    }

    /// Reads a resource; gives its node, or nil if its type isn't known (its text is then skipped).
    mutating func resource(_ input: RawSpan, place: Place, depth: Int) throws(JSONStop) -> Int? {
        let start = scanner.index
        guard let type = try resourceType(input, place) else {
            scanner.index = start
            try scanner.skipValue(input, depth: limits.depth - depth)
            return nil
        }
        scanner.index = start
        let node = try addNode(place, type: type, start: start)
        try object(input, node: node, type: type, depth: depth, isResource: true)
        nodes[node].end = UInt32(truncatingIfNeeded: scanner.index)
        return node
    }

    /// Finds the type of the resource at the index. Normally its first member; if not, the object is searched for it.
    mutating func resourceType(_ input: RawSpan, _ place: Place) throws(JSONStop) -> UInt16? {
        let start = scanner.index
        scanner.index += 1
        var more = try scanner.next(input) == UInt8(ascii: "\"")
        while more {
            let key = try scanner.string(input)
            guard try scanner.next(input) == UInt8(ascii: ":") else { throw scanner.unexpected(input, "':'") }
            scanner.index += 1
            guard input.extracting(key.start..<key.end).equals("resourceType") else {
                try scanner.skipValue(input, depth: limits.depth)
                more = try scanner.hasMore(input, closing: UInt8(ascii: "}"))
                if more { more = try scanner.next(input) == UInt8(ascii: "\"") }
                continue
            }
            let position = scanner.index
            guard try scanner.next(input) == UInt8(ascii: "\"") else {
                faults.add(.structure, "resourceType must be a string", path(place), position)
                return nil
            }
            return try namedType(input, scanner.string(input), place)
        }
        faults.add(.structure, "a resource needs the property resourceType", path(place), start)
        return nil
    }

    mutating func namedType(_ input: RawSpan, _ name: JSONStringToken, _ place: Place) -> UInt16? {
        let number = table.type(input, at: name.start, count: name.count)
        if number != DefinitionTable.none {
            let type = table.types[Int(number)]
            if type.kind == .resource, !type.isAbstract { return number }
        }
        let text = JSONText.string(input, name)
        faults.add(.structure, FaultText.unknownResource(text), path(place), name.start - 1)
        return nil
    }

    /// Reads the members of an object into a node; the index is at the opening brace.
    mutating func object(
        _ input: RawSpan, node: Int, type: UInt16, depth: Int, isResource: Bool = false
    ) throws(JSONStop) {
        let start = scanner.index
        guard depth < limits.depth else {
            throw JSONStop(start, "the document is nested deeper than \(limits.depth) levels", code: .limit)
        }
        scanner.index += 1
        var members = Members(node: node, type: type)
        if try scanner.next(input) == UInt8(ascii: "}") {
            scanner.index += 1
            faults.add(.structure, "an object must not be empty", path(node), start)
            return
        }
        let index = table.types[Int(type)].index
        repeat {
            try checkFaults()
            let byte = try scanner.next(input)
            if byte == UInt8(ascii: "}") {
                faults.add(.structure, "a comma must not come before '}'", path(node), scanner.index)
                scanner.index += 1
                break
            }
            guard byte == UInt8(ascii: "\"") else { throw scanner.unexpected(input, "a name in quotes") }
            let key = try scanner.string(input)
            guard try scanner.next(input) == UInt8(ascii: ":") else { throw scanner.unexpected(input, "':'") }
            scanner.index += 1
            let first = try scanner.next(input)
            let number = table.property(
                index, NameKey(input, at: key.start, count: key.count), in: input, at: key.start)
            if number != DefinitionTable.none, table.properties[Int(number)].type != DefinitionTable.none {
                try member(input, table.properties[Int(number)], first, key, &members, depth)
            } else {
                try otherMember(input, key, index, isResource, &members, depth)
            }
        } while try scanner.hasMore(input, closing: UInt8(ascii: "}"))
        finish(members, start)
    }

    /// Reads a member whose name is not that of an element: `resourceType`, `_birthDate`, or an unknown one.
    mutating func otherMember(
        _ input: RawSpan, _ key: JSONStringToken, _ index: PropertyIndex, _ isResource: Bool, _ members: inout Members,
        _ depth: Int
    ) throws(JSONStop) {
        if isResource, input.extracting(key.start..<key.end).equals("resourceType") {
            members.resourceTypes += 1
            if members.resourceTypes > 1 { addDuplicate("resourceType", members.node, key) }
            return try scanner.skipValue(input, depth: limits.depth - depth)
        }
        if key.isEscaped {
            let name = JSONText.string(input, key)
            let text = "the name '\(name)' must be written without escapes"
            faults.add(.structure, text, path(members.node), key.start - 1)
            return try scanner.skipValue(input, depth: limits.depth - depth)
        }
        if key.count > 1, input.byte(key.start) == UInt8(ascii: "_") {
            let start = key.start + 1
            let number = table.property(index, NameKey(input, at: start, count: key.count - 1), in: input, at: start)
            if number != DefinitionTable.none {
                let property = table.properties[Int(number)]
                if property.content == .primitive, !property.isAttribute, property.type != DefinitionTable.none {
                    return try half(input, property, key, &members, depth)
                }
            }
        }
        faults.add(
            .structure, FaultText.unknownProperty(JSONText.string(input, key), members.type), path(members.node),
            key.start - 1)
        try scanner.skipValue(input, depth: limits.depth - depth)
    }

    /// Checks what can be known only once all members were read.
    mutating func finish(_ members: Members, _ start: Int) {
        let required = table.types[Int(members.type)].required & ~(members.seen | members.seenHalf)
        if required != 0 {
            for text in FaultText.missing(required, in: members.type) {
                faults.add(.required, text, path(members.node), start)
            }
        }
        if members.sawNull { checkNulls(members) }
    }

    /// Every null of a primitive array must stand for an item that has an id or extensions.
    mutating func checkNulls(_ members: Members) {
        var child = Int(nodes[members.node].firstChild)
        while child != 0 {
            let node = nodes[child]
            if node.firstChild == 0, !node.flags.contains(.hasValue), table.types[Int(node.type)].kind == .primitive {
                faults.add(
                    .structure, "null must have an id or extensions beside it in the array with '_'",
                    path(child), Int(node.start))
            }
            child = Int(node.next)
        }
    }

    /// Ends the reading once there are enough faults: each costs time, and a hostile document has millions.
    @inline(__always)
    func checkFaults() throws(JSONStop) {
        guard faults.isFull else { return }
        let text = "there are \(limits.issues) issues and more; the rest of the document was not read"
        throw JSONStop(scanner.index, text, code: .limit)
    }

    mutating func addDuplicate(_ name: String, _ node: Int, _ key: JSONStringToken) {
        faults.add(.structure, "the property '\(name)' is there twice", path(node), key.start - 1)
    }

    func path(_ node: Int) -> String { nodes.path(of: node) }

    func path(_ place: Place) -> String? {
        guard place.element != DefinitionTable.none else { return nil }
        return nodes.path(of: place.parent) + "." + ElementDefinition(place.element).name
    }
}
