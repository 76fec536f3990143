import HL7v2
import Records
import Seal
import Values

/// Makes the records of a patient and a visit from a message about them.
struct PatientRecordReader {
    let map: MessageMap
    let section: MovementSection
    let message: HL7Message
    let context: MessageContext

    func records(
        _ part: PatientPart, patient: PatientIdentifier, visit: String?, _ event: MovementSection.EventRule,
        at issued: Timestamp
    ) -> [PatientReading.DatedRecord] {
        section.records.compactMap { rule in
            if rule.isOfVisit, visit == nil || event.visitStatus == nil { return nil }
            var fields: [Record.Field] = []
            for field in rule.kind.fields {
                let value: RecordValue?
                switch field.name {
                case PatientRecordRule.asOf: value = PartialDateTime(issued.description).map { .time($0) }
                case PatientRecordRule.status where rule.isOfVisit: value = event.visitStatus.map { .text($0) }
                default: value = rule.fields.first { $0.field.name == field.name }.flatMap { self.value($0, part) }
                }
                if let value { fields.append(Record.Field(name: field.name, value: value)) }
            }
            return dated(rule, patient: patient, visit: visit, fields, at: issued)
        }
    }

    /// The records of a patient who is to be forgotten.
    func withdrawn(
        _ part: PatientPart, patient: PatientIdentifier, at issued: Timestamp
    ) -> [PatientReading.DatedRecord] {
        section.records.filter { !$0.isOfVisit }.map { rule in
            var record = dated(rule, patient: patient, visit: nil, [], at: issued)
            record.isWithdrawn = true
            return record
        }
    }

    private func dated(
        _ rule: PatientRecordRule, patient: PatientIdentifier, visit: String?, _ fields: [Record.Field],
        at issued: Timestamp
    ) -> PatientReading.DatedRecord {
        let guest = PatientReading.guestID(of: patient)
        let isOfVisit = rule.isOfVisit
        let id = isOfVisit ? StableID(rule.kind.name, patient.key, visit ?? "").text() : guest
        let start = fields.first { $0.name == "start" }?.value
        var time: PartialDateTime?
        if case .time(let value)? = start { time = value }
        let record = Record(
            kind: rule.kind.name, id: id, guest: isOfVisit ? guest : nil, time: time,
            source: .message(peer: context.peer, fingerprint: id), fields: fields)
        return PatientReading.DatedRecord(record: record, patient: patient, asOf: issued)
    }

    // MARK: Values

    private func value(
        _ rule: (field: RecordSchema.Field, source: PatientRecordRule.FieldSource), _ part: PatientPart
    ) -> RecordValue? {
        if rule.field.isList {
            let items = part.values(at: rule.source.path).compactMap { item($0, rule.field.type, rule.source) }
            return items.isEmpty ? nil : .list(items)
        }
        return part.value(at: rule.source.path, message, isWhole: true).flatMap {
            item($0, rule.field.type, rule.source)
        }
    }

    private func item(
        _ value: HL7Value, _ type: RecordSchema.FieldType, _ source: PatientRecordRule.FieldSource
    ) -> RecordValue? {
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
        case .quantity, .record: nil
        }
    }

    private func text(_ value: HL7Value, _ source: PatientRecordRule.FieldSource) -> String? {
        let text = source.path.component == nil && !source.isWhole ? value.part(component: 1)?.text : value.location
        guard let text, !text.isEmpty, text != "\"\"" else { return nil }
        guard let values = source.values else { return text }
        return values[text]
    }

    private func coding(_ value: HL7Value, _ source: PatientRecordRule.FieldSource) -> Coding? {
        guard let code = value.part(component: 1)?.text, !code.isEmpty, code != "\"\"" else { return nil }
        if source.isIdentifier { return Coding(system: map.patient.system(of: value), code: code) }
        let display = value.part(component: 2)?.text
        let named = value.part(component: 3)?.text
        let system = named.flatMap { $0.isEmpty ? nil : SampleReader.systemURI($0) } ?? source.system
        return Coding(
            system: system, code: source.values.map { $0[code] ?? code } ?? code,
            display: display?.isEmpty == false ? display : nil)
    }

    /// A time of day as an instant, a date as a date.
    private func time(_ value: HL7Value) -> PartialDateTime? {
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
    func instant(_ value: HL7Value) -> Timestamp? {
        guard let text = value.part(component: 1)?.text, let read = PartialDateTime(hl7: text),
            read.precision >= .minute
        else { return nil }
        let ofMessage = message.header.text(7, component: 1).flatMap { PartialDateTime(hl7: $0) }?.offsetMinutes
        let offset = read.offsetMinutes ?? ofMessage ?? context.offset(read.localStart)
        return read.localStart - .seconds(60 * offset)
    }
}
