/// A type of the table. `base` is a number plus one, 0 for none.
struct TypeRecord {
    let name: UInt16
    let kind: TypeDefinition.Kind
    let isAbstract: Bool
    let base: UInt16
    let firstElement: UInt16
    let elementCount: UInt16
    let firstProperty: UInt16
    let propertyCount: UInt16
    let invariants: UInt16
    var index = PropertyIndex(base: 0, mask: 0)
    /// The ordinals of the elements that must be there.
    var required: UInt64 = 0
    var format = PrimitiveFormat.none

    init(_ reader: inout FieldReader) {
        name = UInt16(reader.next())
        kind = TypeDefinition.Kind(rawValue: UInt8(reader.next()))!
        isAbstract = reader.next() == 1
        base = UInt16(reader.next())
        firstElement = UInt16(reader.next())
        elementCount = UInt16(reader.next())
        firstProperty = UInt16(reader.next())
        propertyCount = UInt16(reader.next())
        invariants = UInt16(reader.next())
    }

    mutating func collectRequired(_ elements: [ElementRecord]) {
        precondition(elementCount <= 64, "a type has more elements than a word has bits")
        for ordinal in 0..<Int(elementCount) where elements[Int(firstElement) + ordinal].min > 0 {
            required |= 1 << UInt64(ordinal)
        }
    }
}

/// An element of the table. `max` is 0 for `*`; `binding` is a number plus one, 0 for none.
struct ElementRecord {
    let name: UInt16
    let owner: UInt16
    let flags: UInt8
    let min: UInt8
    let max: UInt8
    let types: UInt16
    let binding: UInt16
    let invariants: UInt16

    init(_ reader: inout FieldReader) {
        name = UInt16(reader.next())
        owner = UInt16(reader.next())
        flags = UInt8(reader.next())
        min = UInt8(reader.next())
        max = UInt8(reader.next())
        types = UInt16(reader.next())
        binding = UInt16(reader.next())
        invariants = UInt16(reader.next())
    }

    var isChoice: Bool { flags & 1 != 0 }
    var isSummary: Bool { flags & 2 != 0 }
    var isModifier: Bool { flags & 4 != 0 }
    var isAttribute: Bool { flags & 8 != 0 }
}

/// A JSON property: an element with one of its types; or the bare name of a choice, which has no type.
struct PropertyRecord {
    private(set) var key = NameKey.empty
    private(set) var nameStart: UInt32 = 0
    let name: UInt16
    let element: UInt16
    /// ``DefinitionTable/none`` for the bare name of a choice.
    private(set) var type: UInt16
    /// The element's place in its type.
    private(set) var ordinal: UInt8 = 0
    private(set) var isRepeating = false
    private(set) var isAttribute = false
    private(set) var content = Content.object

    /// What the property's value is written as.
    enum Content: UInt8 {
        case object, resource, primitive
    }

    init(_ reader: inout FieldReader) {
        name = UInt16(reader.next())
        element = UInt16(reader.next())
        type = UInt16(truncatingIfNeeded: reader.next() &- 1)
    }

    /// An entry for the name of a type.
    init(typeName: Int, type: Int, starts: [UInt32], names: RawSpan) {
        (name, element, self.type) = (UInt16(typeName), DefinitionTable.none, UInt16(type))
        locate(starts, names)
    }

    private mutating func locate(_ starts: [UInt32], _ names: RawSpan) {
        nameStart = starts[Int(name)]
        key = NameKey(names, at: Int(nameStart), count: Int(starts[Int(name) + 1] - nameStart) - 1)
    }

    mutating func resolve(types: [TypeRecord], elements: [ElementRecord], starts: [UInt32], names: RawSpan) {
        locate(starts, names)
        let record = elements[Int(element)]
        ordinal = UInt8(element - types[Int(record.owner)].firstElement)
        isRepeating = record.max != 1
        isAttribute = record.isAttribute
        guard type != DefinitionTable.none else { return }
        switch types[Int(type)].kind {
        case .primitive: content = .primitive
        case .resource: content = .resource
        case .complex, .backbone: content = .object
        }
    }
}

/// The part of the hash table that holds the property names of one type: open addressing, a power of two in size.
struct PropertyIndex {
    let base: UInt32
    let mask: UInt32

    init(base: UInt32, mask: UInt32) { (self.base, self.mask) = (base, mask) }

    init(_ range: Range<Int>, of properties: [PropertyRecord], slots: inout [UInt16]) {
        var size = 4
        while size < range.count * 2 { size *= 2 }
        base = UInt32(slots.count)
        mask = UInt32(size - 1)
        slots.append(contentsOf: repeatElement(0, count: size))
        for number in range {
            var slot = properties[number].key.hash & (size - 1)
            while slots[Int(base) + slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[Int(base) + slot] = UInt16(number + 1)
        }
    }
}

/// One of the types of an element, with what a reference may point to and the profiles of its content.
struct UseRecord {
    let type: UInt16
    let targets: Int
    let profiles: Int

    init(_ reader: inout FieldReader) {
        (type, targets, profiles) = (UInt16(reader.next()), reader.next(), reader.next())
    }
}

struct BindingRecord {
    let strength: Int
    let valueSet: Int
    let maxValueSet: Int

    init(_ reader: inout FieldReader) {
        (strength, valueSet, maxValueSet) = (reader.next(), reader.next(), reader.next())
    }
}

struct InvariantRecord {
    let key: Int
    let isError: Bool
    let expression: Int

    init(_ reader: inout FieldReader) {
        (key, isError, expression) = (reader.next(), reader.next() == 1, reader.next())
    }
}

struct ParameterRecord {
    let url: Int
    let code: Int
    let kind: Int
    let expression: Int
    let bases: Int
    let targets: Int
    let components: Int
    let isPhonetic: Bool

    init(_ reader: inout FieldReader) {
        (url, code, kind, expression) = (reader.next(), reader.next(), reader.next(), reader.next())
        (bases, targets, components, isPhonetic) = (reader.next(), reader.next(), reader.next(), reader.next() == 1)
    }
}

struct CompartmentRecord {
    let code: Int
    let type: Int
    let parameters: Int

    init(_ reader: inout FieldReader) {
        (code, type, parameters) = (reader.next(), reader.next(), reader.next())
    }
}
