import Records
import Values

extension TenantStore {
    /// Events after a number, in their order.
    public func events(after sequence: Int64, limit: Int) async throws -> [OutboxEvent] {
        try await readLong { session in
            try session.connection.rows(
                "SELECT seq, id, type, subject, lane, time, body FROM event WHERE seq > ? ORDER BY seq LIMIT ?",
                [.integer(sequence), .integer(Int64(limit))]
            ) { try session.event($0) }
        }
    }
}

extension Session {
    /// Reads the columns seq, id, type, subject, lane, time and body.
    func event(_ row: SQLStatement) throws -> OutboxEvent {
        let sequence = row.integer(0)
        return OutboxEvent(
            sequence: sequence,
            event: Event(
                id: row.text(1), type: row.text(2), subject: row.text(3), lane: try Event.Lane(number: row.integer(4)),
                time: Timestamp(microseconds: row.integer(5)),
                data: try row.withBlob(6) { try bodies.open($0, at: .event(sequence)) }))
    }
}
