/// The facts of FHIR R4 as `R4Compiler` wrote them, decoded once into arrays (about a millisecond).
///
/// Format: each section is a static string of lines. `strings` holds one string a line, numbered from 0 (the empty
/// string); the first `nameCount` are names of types, elements and JSON properties. A line of any other section is one
/// record of fields, each of three base-64 digits (`0` to `o`, the most significant first). `lists` holds lists of
/// numbers, numbered from 0 (the empty list). The order of fields is that of the reading initializers below.
final class DefinitionTable: Sendable {
    static let r4 = DefinitionTable()

    /// Stands for "no such type, element or property".
    static let none: UInt16 = .max

    private let strings: TableStrings
    private let names: [String]
    let types: [TypeRecord]
    let elements: [ElementRecord]
    let properties: [PropertyRecord]
    let uses: [UseRecord]
    let lists: [[Int]]
    let bindings: [BindingRecord]
    let invariants: [InvariantRecord]
    let parameters: [ParameterRecord]
    let compartments: [CompartmentRecord]
    /// Numbers of properties plus one, hashed; each type has a part of its own, the names of all types have the last.
    private let slots: [UInt16]
    private let typeNames: PropertyIndex

    private init() {
        let strings = TableStrings(R4Table.strings)
        let starts = strings.starts
        let nameBytes = Array(
            UnsafeBufferPointer(start: R4Table.strings.utf8Start, count: Int(starts[R4Table.nameCount])))
        names = (0..<R4Table.nameCount).map { strings[$0] }
        elements = TableSection.records(R4Table.elements, fields: 8, ElementRecord.init)
        uses = TableSection.records(R4Table.uses, fields: 3, UseRecord.init)
        lists = TableSection.lists(R4Table.lists)
        bindings = TableSection.records(R4Table.bindings, fields: 3, BindingRecord.init)
        invariants = TableSection.records(R4Table.invariants, fields: 3, InvariantRecord.init)
        parameters = TableSection.records(R4Table.parameters, fields: 8, ParameterRecord.init)
        compartments = TableSection.records(R4Table.compartments, fields: 3, CompartmentRecord.init)
        var types = TableSection.records(R4Table.types, fields: 9, TypeRecord.init)
        var properties = TableSection.records(R4Table.properties, fields: 3, PropertyRecord.init)
        var slots: [UInt16] = []
        for index in types.indices { types[index].format = PrimitiveFormat(typeName: names[Int(types[index].name)]) }
        let bytes = nameBytes.span.bytes
        for index in properties.indices {
            properties[index].resolve(types: types, elements: elements, starts: starts, names: bytes)
        }
        for index in types.indices {
            let range = Int(types[index].firstProperty)..<Int(types[index].firstProperty + types[index].propertyCount)
            types[index].index = PropertyIndex(range, of: properties, slots: &slots)
            types[index].collectRequired(elements)
        }
        let firstName = properties.count
        for (number, type) in types.enumerated() {
            properties.append(PropertyRecord(typeName: Int(type.name), type: number, starts: starts, names: bytes))
        }
        typeNames = PropertyIndex(firstName..<properties.count, of: properties, slots: &slots)
        (self.strings, self.types, self.properties, self.slots) = (strings, types, properties, slots)
    }

    /// A name of a type, element or property.
    func name(_ number: UInt16) -> String { names[Int(number)] }

    /// The bytes of a name, which are there as long as the program.
    func utf8(_ number: UInt16) -> UnsafeBufferPointer<UInt8> { strings.utf8(Int(number)) }

    /// The number of the name that an element has in JSON if its content is of that type: `valueQuantity`.
    func jsonName(of element: UInt16, as type: UInt16) -> UInt16 {
        let record = elements[Int(element)]
        guard record.isChoice else { return record.name }
        let owner = types[Int(record.owner)]
        for number in Int(owner.firstProperty)..<Int(owner.firstProperty + owner.propertyCount)
        where properties[number].element == element && properties[number].type == type {
            return properties[number].name
        }
        return record.name
    }

    /// Any string of the table.
    func string(_ number: Int) -> String {
        number < names.count ? names[number] : strings[number]
    }

    /// The number of the property of that name, or ``none``.
    func property(_ index: PropertyIndex, _ key: NameKey, in input: RawSpan, at start: Int) -> UInt16 {
        var slot = key.hash & Int(index.mask)
        while true {
            let found = slots[Int(index.base) + slot]
            guard found != 0 else { return Self.none }
            let record = properties[Int(found) - 1]
            if record.key == key, key.count <= 16 || isEqual(record, input, start) { return found - 1 }
            slot = (slot + 1) & Int(index.mask)
        }
    }

    private func isEqual(_ record: PropertyRecord, _ input: RawSpan, _ start: Int) -> Bool {
        let inner = record.key.count - 16
        let name = R4Table.strings.utf8Start + Int(record.nameStart) + 8
        for offset in 0..<inner where name[offset] != input.byte(start + 8 + offset) { return false }
        return true
    }

    /// The number of the property of that name, or ``none``.
    func property(_ type: UInt16, _ name: RawSpan) -> UInt16 {
        property(types[Int(type)].index, NameKey(name, at: 0, count: name.byteCount), in: name, at: 0)
    }

    /// The number of the type of that name, or ``none``.
    func type(_ input: RawSpan, at start: Int, count: Int) -> UInt16 {
        let found = property(typeNames, NameKey(input, at: start, count: count), in: input, at: start)
        return found == Self.none ? Self.none : properties[Int(found)].type
    }
}
