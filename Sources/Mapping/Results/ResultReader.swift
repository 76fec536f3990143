import HL7v2
import Records
import Seal
import Values

/// Makes the records of a report.
struct ResultReader {
    private let message: HL7Message
    private let map: MessageMap
    private let section: ResultSection
    private let context: MessageContext
    private let trace: MappingTrace?
    private var issues: [Issue] = []

    init(
        _ message: HL7Message, _ map: MessageMap, _ section: ResultSection, _ context: MessageContext,
        _ trace: MappingTrace?
    ) {
        (self.message, self.map, self.section) = (message, map, section)
        self.context = context.clocked(by: map.clock)
        self.trace = trace
    }

    /// The rows of a patient by their ids, in the order in which they came.
    private struct Drafts {
        private(set) var all: [(id: [String], drafts: [Draft])] = []
        private var places: [[String]: Int] = [:]

        mutating func add(_ value: ResultValue, _ scope: ResultScope, id: [String]) {
            let place = places[id] ?? all.count
            if place == all.count { all.append((id, [])) }
            places[id] = place
            for index in all[place].drafts.indices where all[place].drafts[index].value.merge(value) {
                all[place].drafts[index].notes += scope.row.notes
                return
            }
            all[place].drafts.append(Draft(scope: scope, value: value, notes: scope.row.notes))
        }
    }

    /// Rows of one id, as far as they don't contradict.
    private struct Draft {
        var scope: ResultScope
        var value: ResultValue
        var notes: [HL7Segment]
    }

    mutating func read(into reading: inout MessageReading) {
        var records: [PatientReading.DatedRecord] = []
        let start = map.patient.identifiers.segment
        let report = ResultReport(message, section, patientsBeginWith: start)
        for part in report.patients where part.orders.contains(where: { !$0.rows.isEmpty }) {
            guard let pid = part.segments.first(where: { $0.name == start }),
                let patient = map.patient.identifier(in: pid)?.patient
            else {
                reading.refusal = MessageReading.Refusal(
                    reason: "no-patient", detail: "\(map.patient.identifiers) names no patient, so these are nobody's")
                continue
            }
            let conversion = FieldConversion(rule: map.patient, message: message, context: context, patient: patient)
            var drafts = Drafts()
            for order in part.orders { add(order, of: part, conversion, to: &drafts) }
            for (id, drafts) in drafts.all {
                records += drafts.enumerated().map { record($1, id: id, occurrence: $0, conversion) }
            }
        }
        reading.issues += issues
        guard !records.isEmpty else {
            let why = issues.first.map { ": \($0)" } ?? ": it has no rows"
            reading.refusal =
                reading.refusal
                ?? MessageReading.Refusal(reason: "no-results", detail: "\(map.name) found no result\(why)")
            return
        }
        var patients = PatientReading(beds: .standard)
        patients.records = records
        reading.patients = patients
    }

    private mutating func add(
        _ order: ResultReport.Order, of part: ResultReport.Patient, _ conversion: FieldConversion,
        to drafts: inout Drafts
    ) {
        var seen: Set<[UInt8]> = []
        for row in order.rows where seen.insert(Array(row.segment.bytes)).inserted {
            let scope = ResultScope(row: row, order: order, patient: part)
            let status = scope.value(at: [section.status.path])?.text
            if let status, section.status.skipped.contains(status) {
                note(row, "the status \(status) tells of no result", .information)
                continue
            }
            let id = section.id.map { scope.value(at: $0)?.text ?? "" }
            let values = section.value.values(of: row.segment, conversion) { field, text in
                issues.append(Issue(.warning, .value, text, expression: "\(section.row)[\(row.number)]-\(field)"))
            }
            guard let values else { continue }
            if values.isEmpty, status == nil {
                note(row, "there is neither a value nor a status", .information)
                continue
            }
            for value in values.isEmpty ? [ResultValue()] : values { drafts.add(value, scope, id: id) }
        }
    }

    private mutating func note(_ row: ResultReport.Row, _ text: String, _ severity: Issue.Severity) {
        let place = section.status.path.field.map { "-\($0)" } ?? ""
        issues.append(Issue(severity, .notSupported, text, expression: "\(section.row)[\(row.number)]\(place)"))
    }

    // MARK: Records

    private func record(
        _ draft: Draft, id: [String], occurrence: Int, _ conversion: FieldConversion
    ) -> PatientReading.DatedRecord {
        let patient = conversion.patient
        var stable = StableID(section.kind.name)
        stable.add(patient.key)
        for part in id { stable.add(part) }
        if occurrence > 0 { stable.add(Int64(occurrence)) }
        let asOf = section.asOf.lazy.compactMap { path in
            draft.scope.values(at: path).first.flatMap { conversion.instant($0) }
        }.first
        let fields = fields(of: draft, asOf: asOf ?? context.receivedAt, conversion)
        let time = section.time.lazy.compactMap { path in
            draft.scope.values(at: path).first.flatMap { conversion.time($0) }
        }.first
        let key = stable.text()
        let record = Record(
            kind: section.kind.name, id: key, guest: PatientReading.guestID(of: patient), time: time,
            source: .message(peer: context.peer, fingerprint: key), fields: fields)
        var dated = PatientReading.DatedRecord(record: record, patient: patient, asOf: asOf ?? context.receivedAt)
        let status = draft.scope.value(at: [section.status.path])?.text ?? ""
        dated.isWithdrawn = section.status.withdrawn.contains(status)
        dated.isAmending = section.status.amending.contains(status) && draft.value.isEmpty
        trace?(
            MappingStep(
                file: map.file, position: section.position, target: "\(section.kind.name) \(key)",
                source: "\(section.row)[\(draft.scope.row.number)]", value: draft.value.shown))
        return dated
    }

    private func fields(of draft: Draft, asOf: Timestamp, _ conversion: FieldConversion) -> [Record.Field] {
        var own = section.value.fields(for: draft.value, of: draft.scope.row.segment)
        own[PatientRecordRule.asOf] = PartialDateTime(asOf.description).map { .time($0) }
        if let notes = section.notes {
            for (name, segments) in [(notes.row, draft.notes), (notes.group, draft.scope.order.notes)] {
                guard let name else { continue }
                let lines = segments.flatMap { $0.values(at: notes.path) }.filter { $0.presence == .valued }.map(\.text)
                if !lines.isEmpty { own[name] = .text(lines.joined(separator: "\n")) }
            }
        }
        return section.kind.fields.compactMap { field in
            let sources = section.fields.first { $0.field.name == field.name }?.sources ?? []
            let value =
                own[field.name]
                ?? sources.lazy.compactMap { source in
                    conversion.value(of: field, draft.scope.values(at: source.path), source)
                }.first
            return value.map { Record.Field(name: field.name, value: $0) }
        }
    }
}
