import Records
import Values

/// Writes what is known of who is in which bed.
struct BedRows {
    private let session: Session
    private var last: [String: Int64] = [:]

    init(_ session: Session) { self.session = session }

    mutating func write(_ facts: BedFacts) throws {
        for movement in facts.movements {
            let number = try next("movement")
            try session.connection.run(
                "INSERT INTO movement (num, id, patient, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                .integer(number), .text(movement.id), .text(ColumnCodec.stored(movement.patient.key)),
                body(BedCodec.encode(movement), "movement", number))
        }
        for link in facts.links {
            let number = try next("patient_link")
            try session.connection.run(
                """
                INSERT INTO patient_link (num, id, prior, survivor, body) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """,
                .integer(number), .text(link.id), .text(ColumnCodec.stored(link.prior.key)),
                .text(ColumnCodec.stored(link.survivor.key)), body(BedCodec.encode(link), "patient_link", number))
        }
        for attachment in facts.attachments {
            let number = try next("attachment")
            try session.connection.run(
                "INSERT INTO attachment (num, id, subject, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                .integer(number), .text(attachment.id), .text(ColumnCodec.stored(attachment.subject.key)),
                body(BedCodec.encode(attachment), "attachment", number))
        }
        for write in facts.stays { try self.write(write) }
        for association in facts.associations { try write(association) }
    }

    private mutating func write(_ write: StaysWrite) throws {
        for patient in write.patients {
            try session.connection.run("DELETE FROM stay WHERE patient = ?", .text(ColumnCodec.stored(patient.key)))
        }
        for (bed, stay) in write.stays {
            let number = try next("stay")
            try session.connection.run(
                "INSERT INTO stay (num, patient, bed, since, body) VALUES (?, ?, ?, ?, ?)", .integer(number),
                .text(ColumnCodec.stored(stay.patient.key)), .text(ColumnCodec.stored(bed)),
                .integer(stay.since.microseconds), body(BedCodec.encode(stay), "stay", number))
        }
    }

    private mutating func write(_ association: Association) throws {
        let number = try next("association")
        let (span, patient) = (association.span, association.span.patient)
        try session.connection.run(
            """
            INSERT INTO association (num, subject, since, until, recorded, patient, value, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .integer(number), .text(ColumnCodec.stored(association.subject.key)), .integer(span.since.microseconds),
            .integer(span.until?.microseconds ?? .max), .integer(association.recordedAt.microseconds),
            .text(orNull: patient.map { ColumnCodec.stored($0.key) }),
            .text(orNull: patient.map { ColumnCodec.stored($0.value) }),
            body(BedCodec.encode(association), "association", number))
    }

    private func body(_ bytes: [UInt8], _ table: String, _ number: Int64) -> SQLValue {
        .blob(session.bodies.seal(bytes, at: BedCodec.place(table, number)))
    }

    /// A number that was never used: it is what a body is sealed to.
    private mutating func next(_ table: String) throws -> Int64 {
        let known =
            try last[table]
            ?? session.connection.row("SELECT coalesce(max(num), 0) FROM \(table)") { $0.integer(0) } ?? 0
        last[table] = known + 1
        return known + 1
    }
}
