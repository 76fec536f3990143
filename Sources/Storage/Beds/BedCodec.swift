import Records
import Values

/// The stored forms of what is known of beds: format 1, then the fields in the order of their declaration.
enum BedCodec {
    private static let version: UInt8 = 1

    static func place(_ table: String, _ number: Int64) -> BodyPlace { BodyPlace(table, number: number) }

    static func encode(_ movement: Movement) -> [UInt8] {
        var writer = PackedWriter(version: version)
        writer.text(movement.id)
        writer.byte(movement.kind.rawValue)
        writer.text(movement.act)
        writer.text(movement.patient.key)
        writer.optional(movement.visit)
        writer.optional(movement.place)
        writer.time(movement.at)
        writer.time(movement.issuedAt)
        writer.time(movement.recordedAt)
        writer.text(movement.source)
        return writer.bytes
    }

    static func movement(_ bytes: [UInt8]) throws -> Movement {
        var reader = try PackedReader(bytes, version: version)
        let id = try reader.text()
        guard let kind = Movement.Kind(rawValue: try reader.byte()) else { throw unknown }
        return Movement(
            id: id, kind: kind, act: try reader.text(), patient: try patient(&reader),
            visit: try reader.optionalText(), place: try reader.optionalText(), at: try reader.time(),
            issuedAt: try reader.time(), recordedAt: try reader.time(), source: try reader.text())
    }

    static func encode(_ link: PatientLink) -> [UInt8] {
        var writer = PackedWriter(version: version)
        writer.text(link.id)
        writer.text(link.prior.key)
        writer.text(link.survivor.key)
        writer.optional(link.visit)
        writer.time(link.issuedAt)
        writer.time(link.recordedAt)
        writer.text(link.source)
        writer.boolean(link.isUndone)
        return writer.bytes
    }

    static func link(_ bytes: [UInt8]) throws -> PatientLink {
        var reader = try PackedReader(bytes, version: version)
        return PatientLink(
            id: try reader.text(), prior: try patient(&reader), survivor: try patient(&reader),
            visit: try reader.optionalText(), issuedAt: try reader.time(), recordedAt: try reader.time(),
            source: try reader.text(), isUndone: try reader.boolean())
    }

    static func encode(_ attachment: BedAttachment) -> [UInt8] {
        var writer = PackedWriter(version: version)
        writer.text(attachment.id)
        writer.text(attachment.subject.key)
        writer.optional(attachment.patient?.key)
        writer.time(attachment.since)
        writer.optional(attachment.until) { $0.time($1) }
        writer.text(attachment.actor)
        writer.time(attachment.recordedAt)
        return writer.bytes
    }

    static func attachment(_ bytes: [UInt8]) throws -> BedAttachment {
        var reader = try PackedReader(bytes, version: version)
        return BedAttachment(
            id: try reader.text(), subject: try subject(&reader), patient: try reader.optional { try patient(&$0) },
            since: try reader.time(), until: try reader.optional { try $0.time() }, actor: try reader.text(),
            recordedAt: try reader.time())
    }

    static func encode(_ stay: Stay) -> [UInt8] {
        var writer = PackedWriter(version: version)
        writer.text(stay.patient.key)
        writer.text(stay.place)
        writer.time(stay.since)
        writer.optional(stay.until) { $0.time($1) }
        writer.text(stay.source)
        writer.time(stay.recordedAt)
        return writer.bytes
    }

    static func stay(_ bytes: [UInt8]) throws -> Stay {
        var reader = try PackedReader(bytes, version: version)
        return Stay(
            patient: try patient(&reader), place: try reader.text(), since: try reader.time(),
            until: try reader.optional { try $0.time() }, source: try reader.text(), recordedAt: try reader.time())
    }

    static func encode(_ association: Association) -> [UInt8] {
        var writer = PackedWriter(version: version)
        writer.text(association.subject.key)
        writer.time(association.span.since)
        writer.optional(association.span.until) { $0.time($1) }
        writer.optional(association.span.patient?.key)
        writer.byte(association.span.basis.rawValue)
        writer.text(association.span.source)
        writer.time(association.recordedAt)
        return writer.bytes
    }

    static func association(_ bytes: [UInt8]) throws -> Association {
        var reader = try PackedReader(bytes, version: version)
        let subject = try Self.subject(&reader)
        let (since, until) = (try reader.time(), try reader.optional { try $0.time() })
        let patient = try reader.optional { try Self.patient(&$0) }
        guard let basis = Association.Basis(rawValue: try reader.byte()) else { throw unknown }
        let span = AssociatedSpan(
            since: since, until: until, patient: patient, basis: basis, source: try reader.text())
        return Association(subject: subject, span: span, recordedAt: try reader.time())
    }

    private static func patient(_ reader: inout PackedReader) throws -> PatientIdentifier {
        guard let patient = PatientIdentifier(key: try reader.text()) else { throw unknown }
        return patient
    }

    private static func subject(_ reader: inout PackedReader) throws -> SampleSubject {
        guard let subject = SampleSubject(key: try reader.text()) else { throw unknown }
        return subject
    }

    private static var unknown: StoreError { StoreError(.corrupt, "a row about a bed can't be read") }
}
