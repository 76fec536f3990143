import HL7v2
import Records
import Seal
import Values

/// Makes the values of a record's fields from the values of a message about a patient.
struct FieldConversion {
    let rule: MessageMap.PatientRule
    let message: HL7Message
    let context: MessageContext
    let patient: PatientIdentifier

    /// The value of a field, from the values at its path; nil if they say nothing that the field can hold.
    func value(of field: RecordSchema.Field, _ values: [HL7Value], _ source: FieldSource) -> RecordValue? {
        guard field.isList else {
            let value = values.lazy.compactMap { item($0, field.type, source) }.first
            return value ?? source.otherwise.map { .text($0) }
        }
        let items =
            field.type == .coding && !source.isIdentifier
            ? values.flatMap { codings($0, source.values, system: source.system).map { .coding($0) } }
            : values.compactMap { item($0, field.type, source) }
        return items.isEmpty ? nil : .list(items)
    }

    private func item(_ value: HL7Value, _ type: RecordSchema.FieldType, _ source: FieldSource) -> RecordValue? {
        switch type {
        case .text: text(value, source).map { .text($0) }
        case .boolean:
            switch text(value, source)?.uppercased() {
            case "Y", "TRUE", "1": .boolean(true)
            case "N", "FALSE", "0": .boolean(false)
            default: nil
            }
        case .time: time(value).map { .time($0) }
        case .coding: coding(value, source).map { .coding($0) }
        case .decimal: value.decimal.map { .decimal($0) }
        // What messages know by a number is theirs of this patient.
        case .record(let kind):
            text(value, source).map { .record(kind: kind, id: StableID(kind, patient.key, $0).text()) }
        case .quantity: nil
        }
    }

    private func text(_ value: HL7Value, _ source: FieldSource) -> String? {
        let text = source.path.component == nil && !source.isWhole ? value.part(component: 1)?.text : value.location
        guard let text, !text.isEmpty, text != "\"\"" else { return nil }
        guard let values = source.values else { return text }
        return values[text]
    }

    private func coding(_ value: HL7Value, _ source: FieldSource) -> Coding? {
        if source.isIdentifier {
            guard let code = value.part(component: 1)?.text, !code.isEmpty, code != "\"\"" else { return nil }
            return Coding(system: rule.system(of: value), code: code)
        }
        let codings = codings(value, source.values, system: source.system)
        let preferred = source.preferred.lazy.map(SampleReader.systemURI).compactMap { system in
            codings.first { $0.system == system }
        }.first
        return preferred ?? codings.first
    }

    /// The codings of a CWE: the first, its alternate, and the second alternate (HL7 v2.7, 2.A.13).
    ///
    /// - Parameters:
    ///   - meanings: What codes mean for the record, where they mean something else.
    ///   - system: The system of codes that come without one.
    func codings(_ value: HL7Value, _ meanings: [String: String]? = nil, system: String? = nil) -> [Coding] {
        [1, 4, 10].compactMap { place in
            guard let code = value.part(component: place)?.text, !code.isEmpty, code != "\"\"" else { return nil }
            let display = value.part(component: place + 1)?.text
            let named = value.part(component: place == 10 ? 12 : place + 2)?.text
            let system = named.flatMap { $0.isEmpty ? nil : SampleReader.systemURI($0) } ?? system
            return Coding(
                system: system, code: meanings.map { $0[code] ?? code } ?? code,
                display: display?.isEmpty == false ? display : nil)
        }
    }

    /// A time of day as an instant, a date as a date.
    func time(_ value: HL7Value) -> PartialDateTime? {
        if let instant = instant(value) { return PartialDateTime(instant.description) }
        guard let text = value.part(component: 1)?.text, let read = PartialDateTime(hl7: text) else { return nil }
        let digits = text.filter(\.isNumber)
        let (year, month, day) = (digits.prefix(4), digits.dropFirst(4).prefix(2), digits.dropFirst(6).prefix(2))
        switch read.precision {
        case .year: return PartialDateTime(String(year))
        case .month: return PartialDateTime("\(year)-\(month)")
        default: return PartialDateTime("\(year)-\(month)-\(day)")
        }
    }

    /// The instant of a value that names a minute at least: in its own zone, that of MSH-7, or the peer's.
    func instant(_ value: HL7Value) -> Timestamp? { value.instant(in: message, context) }
}

extension HL7Value {
    /// The instant of a value that names a minute at least: in its own zone, that of MSH-7, or the peer's.
    func instant(in message: HL7Message, _ context: MessageContext) -> Timestamp? {
        guard let text = part(component: 1)?.text, let read = PartialDateTime(hl7: text), read.precision >= .minute
        else { return nil }
        let ofMessage = message.header.text(7, component: 1).flatMap { PartialDateTime(hl7: $0) }?.offsetMinutes
        let offset = read.offsetMinutes ?? ofMessage ?? context.offset(read.localStart)
        return read.localStart - .seconds(60 * offset)
    }
}
