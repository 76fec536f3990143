import Values

/// Reads FHIR JSON (FHIR R4 json) into a tree in one pass, resolving each property to its definition on the way.
///
/// Faults of content are collected and reading goes on; what can't be placed (an unknown property, a value of the wrong
/// type) gets no node. Text that is not JSON, or a passed limit, ends it.
struct JSONTreeParser: ~Copyable {
    private var scanner = JSONScanner()
    private(set) var nodes: [Node] = []
    private(set) var faults: FaultList
    private let table = DefinitionTable.r4
    private let limits: ParseLimits

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

    private mutating func expectEnd(_ input: RawSpan) throws(JSONStop) {
        let byte = try scanner.next(input)
        if scanner.index < input.byteCount {
            throw byte == 0
                ? scanner.unexpected(input, "the end") : JSONStop(scanner.index, "there is more after the resource")
        }
    }
}

// MARK: - Objects

/// Where the next node belongs.
private struct Place {
    let parent: Int
    let element: UInt16
    /// The sibling that it follows; 0 for the first child.
    var after = 0
}

/// What was seen of the members of one object.
private struct Members {
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
    private mutating func addNode(_ place: Place, type: UInt16, start: Int) throws(JSONStop) -> Int {
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
    private mutating func resource(_ input: RawSpan, place: Place, depth: Int) throws(JSONStop) -> Int? {
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
    private mutating func resourceType(_ input: RawSpan, _ place: Place) throws(JSONStop) -> UInt16? {
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

    private mutating func namedType(_ input: RawSpan, _ name: JSONStringToken, _ place: Place) -> UInt16? {
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
    private mutating func object(
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
    private mutating func otherMember(
        _ input: RawSpan, _ key: JSONStringToken, _ index: PropertyIndex, _ isResource: Bool, _ members: inout Members,
        _ depth: Int
    ) throws(JSONStop) {
        if isResource, input.extracting(key.start..<key.end).equals("resourceType") {
            members.resourceTypes += 1
            if members.resourceTypes > 1 { addDuplicate("resourceType", members.node, key) }
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
    private mutating func finish(_ members: Members, _ start: Int) {
        let required = table.types[Int(members.type)].required & ~(members.seen | members.seenHalf)
        if required != 0 {
            for text in FaultText.missing(required, in: members.type) {
                faults.add(.required, text, path(members.node), start)
            }
        }
        if members.sawNull { checkNulls(members) }
    }

    /// Every null of a primitive array must stand for an item that has an id or extensions.
    private mutating func checkNulls(_ members: Members) {
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

    private mutating func addDuplicate(_ name: String, _ node: Int, _ key: JSONStringToken) {
        faults.add(.structure, "the property '\(name)' is there twice", path(node), key.start - 1)
    }

    fileprivate func path(_ node: Int) -> String { nodes.path(of: node) }

    private func path(_ place: Place) -> String? {
        guard place.element != DefinitionTable.none else { return nil }
        return nodes.path(of: place.parent) + "." + ElementDefinition(place.element).name
    }
}

// MARK: - Values

extension JSONTreeParser {
    /// Reads the value of a property; the index is at its first byte.
    @inline(__always)
    private mutating func member(
        _ input: RawSpan, _ property: PropertyRecord, _ first: UInt8, _ key: JSONStringToken, _ members: inout Members,
        _ depth: Int
    ) throws(JSONStop) {
        let bit: UInt64 = 1 &<< UInt64(property.ordinal)
        guard members.seen & bit == 0 else {
            addRepeated(property, members.node, key)
            return try scanner.skipValue(input, depth: limits.depth - depth)
        }
        members.seen |= bit
        var place = Place(parent: members.node, element: property.element, after: members.last)
        // The half with the underscore came first: its nodes get the values.
        var existing = members.seenHalf & bit == 0 ? 0 : firstNode(of: property.element, in: members.node)
        if existing != 0, nodes[existing].type != property.type {
            addRepeated(property, members.node, key)
            return try scanner.skipValue(input, depth: limits.depth - depth)
        }
        if first == UInt8(ascii: "["), property.isRepeating {
            try array(input, property, &place, &existing, &members, depth)
        } else {
            if property.isRepeating != (first == UInt8(ascii: "[")) { addArrayFault(property, members.node, key) }
            if first == UInt8(ascii: "[") { return try scanner.skipValue(input, depth: limits.depth - depth) }
            try item(input, property, first, &place, existing, &members, depth)
        }
        if existing == 0 || place.after != members.last { members.last = lastNode(from: place.after) }
    }

    private mutating func array(
        _ input: RawSpan, _ property: PropertyRecord, _ place: inout Place, _ existing: inout Int,
        _ members: inout Members, _ depth: Int
    ) throws(JSONStop) {
        let start = scanner.index
        scanner.index += 1
        if try scanner.next(input) == UInt8(ascii: "]") {
            scanner.index += 1
            return faults.add(.structure, "an array must not be empty", elementPath(property, members.node), start)
        }
        repeat {
            let first = try scanner.next(input)
            if first == UInt8(ascii: "]") {
                faults.add(
                    .structure, "a comma must not come before ']'", elementPath(property, members.node), scanner.index)
                scanner.index += 1
                break
            }
            try item(input, property, first, &place, existing, &members, depth)
            if existing != 0 { existing = nextNode(after: existing) }
        } while try scanner.hasMore(input, closing: UInt8(ascii: "]"))
    }

    /// Reads one value into a node of its own, or into `existing`.
    @inline(__always)
    private mutating func item(
        _ input: RawSpan, _ property: PropertyRecord, _ first: UInt8, _ place: inout Place, _ existing: Int,
        _ members: inout Members, _ depth: Int
    ) throws(JSONStop) {
        let start = scanner.index
        switch property.content {
        case .primitive:
            let node = try existing != 0 ? existing : addNode(place, type: property.type, start: start)
            place.after = node
            if first == UInt8(ascii: "n"), property.isRepeating {
                try scanner.literal(input, "null")
                members.sawNull = true
            } else {
                try primitive(input, node, first, depth)
            }
        case .object:
            guard first == UInt8(ascii: "{") else {
                return try wrongType(input, property, first, "an object", members.node, depth)
            }
            let node = try addNode(place, type: property.type, start: start)
            place.after = node
            try object(input, node: node, type: property.type, depth: depth + 1)
            nodes[node].end = UInt32(truncatingIfNeeded: scanner.index)
        case .resource:
            guard first == UInt8(ascii: "{") else {
                return try wrongType(input, property, first, "a resource", members.node, depth)
            }
            if let node = try resource(input, place: place, depth: depth + 1) { place.after = node }
        }
    }

    /// Reads the value of a primitive and checks its form.
    @inline(__always)
    private mutating func primitive(
        _ input: RawSpan, _ node: Int, _ first: UInt8, _ depth: Int
    ) throws(JSONStop) {
        let format = table.types[Int(nodes[node].type)].format
        let start = scanner.index
        if first == UInt8(ascii: "\""), !format.isNumber, format != .boolean {
            let token = try scanner.string(input)
            setValue(
                node, token.start, token.end,
                token.isEscaped ? [.hasValue, .isString, .isEscaped] : [.hasValue, .isString])
            if token.isEscaped || !format.isFreeText || token.count == 0 { checkForm(input, node, format, token) }
        } else if format.isNumber, first == UInt8(ascii: "-") || first &- 0x30 < 10 {
            let end = try scanner.number(input)
            setValue(node, start, end, .hasValue)
            if format != .decimal { checkForm(input.extracting(start..<end), node, format, start) }
        } else if format == .boolean, first == UInt8(ascii: "t") || first == UInt8(ascii: "f") {
            try scanner.literal(input, first == UInt8(ascii: "t") ? "true" : "false")
            setValue(node, start, scanner.index, .hasValue)
        } else {
            let kind = format.isNumber ? "a number" : format == .boolean ? "true or false" : "a string"
            try scanner.skipValue(input, depth: limits.depth - depth)
            faults.add(.value, "\(kind) is expected, not \(FaultText.kind(first))", path(node), start)
            // Neither kept nor missed: the fault is told once.
            setValue(node, start, start, .hasValue)
        }
    }

    private mutating func setValue(_ node: Int, _ start: Int, _ end: Int, _ flags: Node.Flags) {
        nodes[node].start = UInt32(truncatingIfNeeded: start)
        nodes[node].end = UInt32(truncatingIfNeeded: end)
        nodes[node].flags = flags
    }

    private mutating func checkForm(
        _ input: RawSpan, _ node: Int, _ format: PrimitiveFormat, _ token: JSONStringToken
    ) {
        if token.isEscaped {
            let text = JSONText.unescaped(input, token.start, token.end)
            checkForm(text.span.bytes, node, format, token.start - 1)
        } else {
            checkForm(input.extracting(token.start..<token.end), node, format, token.start - 1)
        }
    }

    private mutating func checkForm(_ text: RawSpan, _ node: Int, _ format: PrimitiveFormat, _ offset: Int) {
        guard !format.accepts(text) else { return }
        let type = table.name(table.types[Int(nodes[node].type)].name)
        faults.add(.value, format.fault(of: text, typeName: type), path(node), offset)
    }

    private mutating func wrongType(
        _ input: RawSpan, _ property: PropertyRecord, _ first: UInt8, _ expected: String, _ node: Int, _ depth: Int
    ) throws(JSONStop) {
        let start = scanner.index
        try scanner.skipValue(input, depth: limits.depth - depth)
        let text = "\(expected) is expected, not \(FaultText.kind(first))"
        faults.add(.structure, text, elementPath(property, node), start)
    }

    private mutating func addRepeated(_ property: PropertyRecord, _ node: Int, _ key: JSONStringToken) {
        let existing = firstNode(of: property.element, in: node)
        guard existing == 0 || nodes[existing].type == property.type else {
            let element = ElementDefinition(property.element)
            let text = "'\(element.name)[x]' can have one value only, and has one already"
            return faults.add(.structure, text, path(node), key.start - 1)
        }
        addDuplicate(table.name(property.name), node, key)
    }

    private mutating func addArrayFault(_ property: PropertyRecord, _ node: Int, _ key: JSONStringToken) {
        let text = property.isRepeating ? "must be an array" : "must not be an array"
        faults.add(
            .structure, "the property '\(table.name(property.name))' \(text)", elementPath(property, node),
            key.start - 1)
    }

    private func elementPath(_ property: PropertyRecord, _ node: Int) -> String {
        path(node) + "." + ElementDefinition(property.element).name
    }
}

// MARK: - The other half of a primitive

extension JSONTreeParser {
    /// Reads `_birthDate` or `_given`: ids and extensions, which go below the primitives' nodes.
    private mutating func half(
        _ input: RawSpan, _ property: PropertyRecord, _ key: JSONStringToken, _ members: inout Members, _ depth: Int
    ) throws(JSONStop) {
        let bit: UInt64 = 1 &<< UInt64(property.ordinal)
        var existing = members.seen & bit == 0 ? 0 : firstNode(of: property.element, in: members.node)
        guard members.seenHalf & bit == 0, existing == 0 || nodes[existing].type == property.type else {
            addRepeated(property, members.node, key)
            return try scanner.skipValue(input, depth: limits.depth - depth)
        }
        members.seenHalf |= bit
        var place = Place(parent: members.node, element: property.element, after: members.last)
        let first = try scanner.next(input)
        guard property.isRepeating == (first == UInt8(ascii: "[")) else {
            addArrayFault(property, members.node, key)
            return try scanner.skipValue(input, depth: limits.depth - depth)
        }
        if first != UInt8(ascii: "[") {
            try halfItem(input, property, first, &place, existing, &members, depth)
        } else {
            scanner.index += 1
            if try scanner.next(input) == UInt8(ascii: "]") {
                faults.add(
                    .structure, "an array must not be empty", elementPath(property, members.node), scanner.index)
                scanner.index += 1
                return
            }
            repeat {
                let first = try scanner.next(input)
                if existing != 0 { place.after = existing }
                try halfItem(input, property, first, &place, existing, &members, depth)
                if existing != 0 { existing = nextNode(after: existing) }
            } while try scanner.hasMore(input, closing: UInt8(ascii: "]"))
        }
        members.last = lastNode(from: place.after)
    }

    private mutating func halfItem(
        _ input: RawSpan, _ property: PropertyRecord, _ first: UInt8, _ place: inout Place, _ existing: Int,
        _ members: inout Members, _ depth: Int
    ) throws(JSONStop) {
        let start = scanner.index
        let isNull = first == UInt8(ascii: "n") && property.isRepeating
        guard isNull || first == UInt8(ascii: "{") else {
            return try wrongType(input, property, first, "an object with id or extensions", members.node, depth)
        }
        let node = try existing != 0 ? existing : addNode(place, type: property.type, start: start)
        place.after = node
        if isNull {
            try scanner.literal(input, "null")
            members.sawNull = true
        } else {
            try object(input, node: node, type: property.type, depth: depth + 1)
        }
    }

    private func firstNode(of element: UInt16, in parent: Int) -> Int {
        var child = Int(nodes[parent].firstChild)
        while child != 0, nodes[child].element != element { child = Int(nodes[child].next) }
        return child
    }

    /// The next item of the same element, or 0.
    private func nextNode(after node: Int) -> Int {
        let next = Int(nodes[node].next)
        return next != 0 && nodes[next].element == nodes[node].element ? next : 0
    }

    private func lastNode(from node: Int) -> Int {
        guard node != 0 else { return 0 }
        var last = node
        while nodes[last].next != 0 { last = Int(nodes[last].next) }
        return last
    }
}
