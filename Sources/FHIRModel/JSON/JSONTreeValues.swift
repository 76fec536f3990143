import Values

extension JSONTreeParser {
    /// Reads the value of a property; the index is at its first byte.
    @inline(__always)
    mutating func member(
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

    mutating func array(
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
            try checkFaults()
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
    mutating func item(
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
    mutating func primitive(
        _ input: RawSpan, _ node: Int, _ first: UInt8, _ depth: Int
    ) throws(JSONStop) {
        let format = table.types[Int(nodes[node].type)].format
        let start = scanner.index
        if first == UInt8(ascii: "\""), !format.isNumber, format != .boolean {
            let token = try scanner.string(input)
            setValue(
                node, token.start, token.end,
                token.isEscaped ? [.hasValue, .isString, .isEscaped] : [.hasValue, .isString])
            let isLong = token.count > PrimitiveFormat.stringMax
            if token.isEscaped || !format.isFreeText || token.count == 0 || isLong {
                checkForm(input, node, format, token)
            }
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

    mutating func setValue(_ node: Int, _ start: Int, _ end: Int, _ flags: Node.Flags) {
        nodes[node].start = UInt32(truncatingIfNeeded: start)
        nodes[node].end = UInt32(truncatingIfNeeded: end)
        nodes[node].flags = flags
    }

    mutating func checkForm(
        _ input: RawSpan, _ node: Int, _ format: PrimitiveFormat, _ token: JSONStringToken
    ) {
        if token.isEscaped {
            let text = JSONText.unescaped(input, token.start, token.end)
            checkForm(text.span.bytes, node, format, token.start - 1)
        } else {
            checkForm(input.extracting(token.start..<token.end), node, format, token.start - 1)
        }
    }

    mutating func checkForm(_ text: RawSpan, _ node: Int, _ format: PrimitiveFormat, _ offset: Int) {
        guard !format.accepts(text) else { return }
        let type = table.name(table.types[Int(nodes[node].type)].name)
        faults.add(.value, format.fault(of: text, typeName: type), path(node), offset)
    }

    mutating func wrongType(
        _ input: RawSpan, _ property: PropertyRecord, _ first: UInt8, _ expected: String, _ node: Int, _ depth: Int
    ) throws(JSONStop) {
        let start = scanner.index
        try scanner.skipValue(input, depth: limits.depth - depth)
        let text = "\(expected) is expected, not \(FaultText.kind(first))"
        faults.add(.structure, text, elementPath(property, node), start)
    }

    mutating func addRepeated(_ property: PropertyRecord, _ node: Int, _ key: JSONStringToken) {
        let existing = firstNode(of: property.element, in: node)
        guard existing == 0 || nodes[existing].type == property.type else {
            let element = ElementDefinition(property.element)
            let text = "'\(element.name)[x]' can have one value only, and has one already"
            return faults.add(.structure, text, path(node), key.start - 1)
        }
        addDuplicate(table.name(property.name), node, key)
    }

    mutating func addArrayFault(_ property: PropertyRecord, _ node: Int, _ key: JSONStringToken) {
        let text = property.isRepeating ? "must be an array" : "must not be an array"
        faults.add(
            .structure, "the property '\(table.name(property.name))' \(text)", elementPath(property, node),
            key.start - 1)
    }

    func elementPath(_ property: PropertyRecord, _ node: Int) -> String {
        path(node) + "." + ElementDefinition(property.element).name
    }
}

// MARK: - The other half of a primitive

extension JSONTreeParser {
    /// Reads `_birthDate` or `_given`: ids and extensions, which go below the primitives' nodes.
    mutating func half(
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
                try checkFaults()
                let first = try scanner.next(input)
                if existing != 0 { place.after = existing }
                try halfItem(input, property, first, &place, existing, &members, depth)
                if existing != 0 { existing = nextNode(after: existing) }
            } while try scanner.hasMore(input, closing: UInt8(ascii: "]"))
        }
        members.last = lastNode(from: place.after)
    }

    mutating func halfItem(
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

    func firstNode(of element: UInt16, in parent: Int) -> Int {
        var child = Int(nodes[parent].firstChild)
        while child != 0, nodes[child].element != element { child = Int(nodes[child].next) }
        return child
    }

    /// The next item of the same element, or 0.
    func nextNode(after node: Int) -> Int {
        let next = Int(nodes[node].next)
        return next != 0 && nodes[next].element == nodes[node].element ? next : 0
    }

    func lastNode(from node: Int) -> Int {
        guard node != 0 else { return 0 }
        var last = node
        while nodes[last].next != 0 { last = Int(nodes[last].next) }
        return last
    }
}
