import FHIRModel
import FHIRPath
import Records
import Seal
import Values

/// What became of an item that an expression gave.
enum Conversion {
    case value(RecordValue)
    /// The item says nothing that the field could hold, such as a reference to something outside.
    case nothing
    /// The item is of a type that the field can't hold.
    case mismatch(found: String)
}

enum RecordID {
    /// An id that doesn't fit into 64 characters, or holds others than a FHIR id, as one that does.
    static func folded(kind: String, _ id: String) -> String { StableID("record", kind, id).text() }
}

extension RecordValue {
    /// The item of a FHIRPath result as a field's value; the text of numbers and times stays as it was.
    static func converting(_ item: FHIRPathValue, to type: RecordSchema.FieldType) -> Conversion {
        switch type {
        case .text: item.asText
        case .boolean: item.boolean.map { .value(.boolean($0)) } ?? .mismatch(found: item.typeName)
        case .decimal: item.decimal.map { .value(.decimal($0)) } ?? .mismatch(found: item.typeName)
        case .time: item.asTime
        case .coding: item.asCoding
        case .quantity: item.asQuantity
        case .record(let kind): item.asRecord(kind)
        }
    }

    var textValue: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var recordID: String? {
        if case .record(_, let id) = self { id } else { nil }
    }

    var time: PartialDateTime? {
        if case .time(let time) = self { time } else { nil }
    }

    /// The value for a trace.
    var shown: String {
        var writer = JSONWriter(capacity: 64)
        write(to: &writer)
        return writer.text
    }
}

extension FHIRPathValue {
    var boolean: Bool? {
        if case .boolean(let value) = system { value } else { nil }
    }

    fileprivate var decimal: ExactDecimal? {
        switch self {
        case .node(let element): element.decimal
        case .decimal(let value): value
        case .integer(let value), .long(let value): ExactDecimal(value)
        default: nil
        }
    }

    /// Primitives by their text; a CodeableConcept by its text, else the first display, else the first code.
    fileprivate var asText: Conversion {
        switch self {
        case .node(let element) where element.isPrimitive: element.text.map { .value(.text($0)) } ?? .nothing
        case .node(let element) where element.typeName == "CodeableConcept":
            (element.first("text")?.text ?? element.codings.lazy.compactMap { $0.display ?? $0.code }.first)
                .map { .value(.text($0)) } ?? .nothing
        case .string(let text): .value(.text(text))
        case .boolean(let value): .value(.text(value ? "true" : "false"))
        case .integer(let value), .long(let value): .value(.text(String(value)))
        case .decimal(let value): .value(.text(value.text))
        case .date(let time), .dateTime(let time): .value(.text(time.text))
        default: .mismatch(found: typeName)
        }
    }

    fileprivate var asTime: Conversion {
        switch self {
        case .node(let element) where element.isPrimitive:
            element.text.map { PartialDateTime($0).map { .value(.time($0)) } ?? .mismatch(found: typeName) } ?? .nothing
        case .date(let time), .dateTime(let time): .value(.time(time))
        default: .mismatch(found: typeName)
        }
    }

    /// A Coding; the first coding of a CodeableConcept; system and value of an Identifier; a code without a system.
    fileprivate var asCoding: Conversion {
        guard case .node(let element) = self else { return .mismatch(found: typeName) }
        switch element.typeName {
        case "Coding": return element.coding.map { .value(.coding($0)) } ?? .nothing
        case "CodeableConcept": return element.codings.first.map { .value(.coding($0)) } ?? .nothing
        case "Identifier":
            guard let value = element.first("value")?.text else { return .nothing }
            return .value(.coding(Coding(system: element.first("system")?.text, code: value)))
        case "code": return element.text.map { .value(.coding(Coding(system: nil, code: $0))) } ?? .nothing
        default: return .mismatch(found: element.typeName)
        }
    }

    /// A Quantity or one of its profiles (Age, Duration, SimpleQuantity, …); without a value it says nothing.
    fileprivate var asQuantity: Conversion {
        guard case .node(let element) = self, element.type.element(named: "value") != nil,
            element.type.element(named: "unit") != nil
        else { return .mismatch(found: typeName) }
        guard let value = element.first("value")?.decimal else { return .nothing }
        return .value(
            .quantity(
                Quantity(
                    value: value, comparator: element.first("comparator")?.text, unit: element.first("unit")?.text,
                    system: element.first("system")?.text,
                    code: element.first("code")?.text)))
    }

    /// The resource that a Reference of this server leads to has its record under the same id; a text is the id itself.
    fileprivate func asRecord(_ kind: String) -> Conversion {
        guard case .node(let element) = self else {
            if case .string(let id) = self { return .value(.record(kind: kind, id: id)) }
            return .mismatch(found: typeName)
        }
        if element.isPrimitive { return element.text.map { .value(.record(kind: kind, id: $0)) } ?? .nothing }
        guard element.typeName == "Reference" else { return .mismatch(found: element.typeName) }
        guard let text = element.first("reference")?.text else { return .nothing }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 2, R4.isResourceType(String(parts[0])), ResourceKey.isValidID(parts[1]),
            parts.count == 2 || (parts.count == 4 && parts[2] == "_history")
        else { return .nothing }
        return .value(.record(kind: kind, id: String(parts[1])))
    }
}

extension Element {
    /// The codings of a CodeableConcept that have a code.
    fileprivate var codings: [Coding] { children(named: "coding").compactMap(\.coding) }

    fileprivate var coding: Coding? {
        guard let code = first("code")?.text else { return nil }
        return Coding(system: first("system")?.text, code: code, display: first("display")?.text)
    }
}

extension RecordSchema.FieldType {
    /// The type for a message.
    var word: String {
        switch self {
        case .text: "text"
        case .boolean: "boolean"
        case .decimal: "decimal"
        case .time: "time"
        case .coding: "coding"
        case .quantity: "quantity"
        case .record(let kind): "record(\(kind))"
        }
    }
}
