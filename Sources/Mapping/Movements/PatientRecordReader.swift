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
            var kept: Set<String> = []
            for field in rule.kind.fields {
                let value: RecordValue?
                switch field.name {
                case PatientRecordRule.asOf: value = PartialDateTime(issued.description).map { .time($0) }
                case PatientRecordRule.status where rule.isOfVisit: value = event.visitStatus.map { .text($0) }
                default:
                    let source = rule.fields.first { $0.field.name == field.name }
                    value = source.flatMap { self.value($0, part, of: patient) }
                    if let path = source?.source.path, rule.kept.contains(field.name), part.isSilent(about: path) {
                        kept.insert(field.name)
                    }
                }
                if let value { fields.append(Record.Field(name: field.name, value: value)) }
            }
            var record = dated(rule, patient: patient, visit: visit, fields, at: issued)
            if rule.isOfVisit { record.from = event.visitFrom }
            record.kept = kept
            return record
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
        let id = isOfVisit ? PatientReading.visitID(kind: rule.kind.name, patient, visit: visit ?? "") : guest
        let start = fields.first { $0.name == "start" }?.value
        var time: PartialDateTime?
        if case .time(let value)? = start { time = value }
        let record = Record(
            kind: rule.kind.name, id: id, guest: isOfVisit ? guest : nil, time: time,
            source: .message(peer: context.peer, fingerprint: id), fields: fields)
        return PatientReading.DatedRecord(record: record, patient: patient, asOf: issued)
    }

    private func value(
        _ rule: (field: RecordSchema.Field, source: FieldSource), _ part: PatientPart, of patient: PatientIdentifier
    ) -> RecordValue? {
        let path = rule.source.path
        let values =
            rule.field.isList ? part.values(at: path) : part.value(at: path, message, isWhole: true).map { [$0] } ?? []
        return FieldConversion(rule: map.patient, message: message, context: context, patient: patient)
            .value(of: rule.field, values, rule.source)
    }
}
