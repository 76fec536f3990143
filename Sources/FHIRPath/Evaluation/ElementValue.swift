import FHIRModel
import Values

/// Elements as values of FHIRPath (FHIR R4, 2.9.1.2 and 2.9.1.3).
extension Element {
    /// The value of a primitive, or a Quantity; nil for anything else and for a primitive without a value.
    var systemValue: FHIRPathValue? {
        guard let content = Catalog.shared.contents[type.index] else { return quantity.map(FHIRPathValue.quantity) }
        if content == .boolean { return boolean.map(FHIRPathValue.boolean) }
        guard let text else { return nil }
        switch content {
        case .boolean, .string: return .string(text)
        case .integer: return Int(text).map(FHIRPathValue.integer)
        case .decimal: return ExactDecimal(text).map(FHIRPathValue.decimal)
        case .date: return PartialDateTime(text).map(FHIRPathValue.date)
        case .dateTime: return PartialDateTime(text).map(FHIRPathValue.dateTime)
        case .time: return PartialTime(text).map(FHIRPathValue.time)
        }
    }

    /// Whether the value is that text, told without making a string of it; nil if it is none or no text.
    func hasText(_ text: String) -> Bool? {
        guard Catalog.shared.contents[type.index] == .string else { return nil }
        return withUTF8 { $0.count == text.utf8.count && $0.elementsEqual(text.utf8) }
    }

    /// A FHIR Quantity with the calendar's words for UCUM's units of time.
    private var quantity: FHIRPathQuantity? {
        guard StaticType.isQuantity(type), let value = first("value")?.decimal else { return nil }
        let (system, code) = (first("system")?.text, first("code")?.text)
        guard system == CodeSystemURI.ucum, let code else {
            return FHIRPathQuantity(value: value, unit: .foreign(system: system, code: code ?? first("unit")?.text))
        }
        let words = ["a": CalendarUnit.year, "mo": .month, "d": .day, "h": .hour, "min": .minute, "s": .second]
        return FHIRPathQuantity(value: value, unit: words[code].map { .calendar($0) } ?? .ucum(code))
    }

    var typeInfo: FHIRPathTypeInfo {
        // The types of backbone elements have no name of their own in FHIR.
        let named = type.kind == .backbone ? type.base ?? type : type
        return FHIRPathTypeInfo(namespace: "FHIR", name: named.name, baseType: named.base.map { "FHIR.\($0.name)" })
    }

    /// The resource that holds the enclosing one; the same unless that one is contained.
    var rootOfEnclosingResource: Element {
        let resource = enclosingResource
        guard resource.definition?.name == "contained", let container = resource.parent else { return resource }
        return container.enclosingResource
    }
}

extension FHIRPathValue {
    /// The value as FHIR JSON: an object, a string, a number, `true` or `false`.
    public var json: String {
        if case .node(let element) = self { return String(decoding: element.json, as: UTF8.self) }
        var writer = JSONWriter(capacity: 32)
        switch self {
        case .node: break
        case .boolean(let value): writer.boolean(value)
        case .string(let value): writer.string(value)
        case .integer(let value), .long(let value): writer.integer(value)
        case .decimal(let value): writer.decimal(value)
        case .date(let value), .dateTime(let value): writer.string(value.text)
        case .time(let value): writer.string(value.text)
        case .quantity(let value): value.write(to: &writer)
        case .type(let info):
            writer.object {
                $0.member("namespace", info.namespace)
                $0.member("name", info.name)
                $0.member("baseType", info.baseType)
            }
        }
        return writer.text
    }

    /// The value as text, as `toString()` gives it; nil for complex elements.
    public var text: String? {
        switch system {
        case .boolean(let value): value ? "true" : "false"
        case .string(let value): value
        case .integer(let value), .long(let value): String(value)
        case .decimal(let value): value.text
        case .date(let value), .dateTime(let value): value.text
        case .time(let value): value.text
        case .quantity(let value): value.text
        case .node, .type, nil: nil
        }
    }
}

extension FHIRPathQuantity {
    /// As a literal: `4.5 'mg'`, `2 days`.
    public var text: String {
        switch unit {
        case .ucum(let code): "\(value.text) '\(code)'"
        case .calendar(let unit): "\(value.text) \(unit.rawValue)\(value == ExactDecimal(1) ? "" : "s")"
        case .foreign(_, let code): value.text + (code.map { " '\($0)'" } ?? "")
        }
    }

    /// The code of the unit.
    var unitCode: String? {
        switch unit {
        case .ucum(let code): code
        case .calendar(let unit): unit.rawValue
        case .foreign(_, let code): code
        }
    }

    fileprivate func write(to writer: inout JSONWriter) {
        let system: String? =
            switch unit {
            case .ucum: CodeSystemURI.ucum
            case .calendar: "http://hl7.org/fhirpath/CodeSystem/calendar-units"
            case .foreign(let system, _): system
            }
        writer.object {
            $0.member("value", value)
            $0.member("unit", unitCode)
            $0.member("system", system)
            if system != nil { $0.member("code", unitCode) }
        }
    }
}
