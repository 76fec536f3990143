import Declarations
import HL7v2
import Records
import Values

/// The section `results` of a message mapping: how the rows of a report become records (HL7 v2.6, 7.3 and 7.4).
///
/// A report is of orders, each with rows. Rows with one id are one record: the lines of a text, the isolate and how much
/// of it grew, or all rows of a narrative.
struct ResultSection: Sendable {
    var kind: RecordSchema.Kind
    /// The segment that an order begins with; `ORC` may stand before it.
    var group: HL7SegmentName
    var row: HL7SegmentName
    /// What a record is known by, beside its patient: of each part the first place with a value.
    var id: [[HL7Path]]
    /// When the record happened, and when the laboratory said so: the newer statement stands.
    var time: [HL7Path]
    var asOf: [HL7Path]
    var status: StatusRule
    var value: ResultValueRule
    var notes: NoteRule?
    var fields: [(field: RecordSchema.Field, sources: [FieldSource])]
    var position: SourcePosition

    /// What the status of a row does beside being told.
    struct StatusRule: Sendable {
        var path: HL7Path
        /// The result is taken back.
        var withdrawn: Set<String>
        /// The row repeats no value: the one that was told before stands.
        var amending: Set<String>
        /// The row tells of no result.
        var skipped: Set<String>
    }

    /// Notes that follow rows and orders.
    struct NoteRule: Sendable {
        var path: HL7Path
        /// The fields for those of the row and those of its order.
        var row: String?
        var group: String?
    }
}

extension ResultSection {
    static func shape(_ schema: RecordSchema) -> DeclarationShape<ResultSection> {
        .record { reader in
            let kindName = reader.required("kind", .oneOf(schema.kinds.map(\.name)))
            let group = reader.required("group", .segmentName)
            let row = reader.required("row", .segmentName)
            let id = reader.required("id", .list(of: .hl7Paths))
            let time = reader.required("time", .hl7Paths)
            let asOf = reader.required("asOf", .hl7Paths)
            let status = reader.required("status", StatusRule.shape)
            let kind = kindName.flatMap { schema.kind(named: $0) }
            let value = reader.required("value", ResultValueRule.shape(kind))
            let notes = reader.optional("notes", NoteRule.shape)
            let written = reader.required(
                "fields", .mapping(of: FieldSource.shape.map { [$0] }.or(.list(of: FieldSource.shape))))
            guard let kind, let group, let row, let id, let time, let asOf, let status, let value, let written else {
                return nil
            }
            if kind.field(named: PatientRecordRule.asOf)?.type != .time {
                reader.report(
                    "\(kind.name) has no field \(PatientRecordRule.asOf) of type time, which tells the newer of two")
            }
            let fields = kind.sources(written, reader).map { (field: $0.field, sources: $0.source) }
            for field in kind.fields where field.isRequired && !fields.contains(where: { $0.field.name == field.name })
            {
                reader.report(
                    "\(kind.name).\(field.name) is required, but no line gives it", at: "fields", code: .required)
            }
            return ResultSection(
                kind: kind, group: group, row: row, id: id, time: time, asOf: asOf, status: status, value: value,
                notes: notes, fields: fields, position: reader.node.place.position)
        }
    }
}

extension ResultSection.StatusRule {
    fileprivate static var shape: DeclarationShape<Self> {
        .record { reader in
            let path = reader.required("from", .hl7Path)
            let codes = { (key: String) in Set(reader.optional(key, .list(of: .text), default: [])) }
            let rule = (codes("withdrawn"), codes("amending"), codes("skipped"))
            return path.map { Self(path: $0, withdrawn: rule.0, amending: rule.1, skipped: rule.2) }
        }
    }
}

extension ResultSection.NoteRule {
    fileprivate static var shape: DeclarationShape<Self> {
        .record { reader in
            let path = reader.required("from", .hl7Path)
            let (row, group) = (reader.optional("row", .text), reader.optional("group", .text))
            return path.map { Self(path: $0, row: row, group: group) }
        }
    }
}
