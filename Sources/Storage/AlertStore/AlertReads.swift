public import Records
import Values

extension TenantStore {
    /// Alerts, the latest raised first.
    ///
    /// - Parameters:
    ///   - activeOnly: Only those that have not ended.
    ///   - subject: Only those about this patient, bed or device.
    public func alerts(
        activeOnly: Bool = false, subject: SampleSubject? = nil, page: PageRequest
    ) async throws -> Page<Alert> {
        try await readLong { session in
            var (text, values): (String, [SQLValue]) = ("1 = 1", [])
            if activeOnly { text += " AND active = 1" }
            if let subject {
                text += " AND subject = ?"
                values.append(.text(ColumnCodec.stored(subject.key)))
            }
            if let cursor = try page.cursor.map({ try PageCursor($0, keyCount: 1, session.bodies) }) {
                text += " AND (raised < ? OR raised = ? AND num < ?)"
                values += [cursor.keys[0], cursor.keys[0], .integer(cursor.number)]
            }
            let rows = try session.connection.rows(
                "SELECT num, id, body FROM alert WHERE \(text) ORDER BY raised DESC, num DESC LIMIT ?",
                values + [.integer(Int64(max(1, page.count) + 1))]
            ) { (number: $0.integer(0), alert: try session.alert($0, from: 1)) }
            return Page.of(
                rows, page, session.bodies,
                cursor: { PageCursor(keys: [.integer($0.alert.raisedAt.microseconds)], number: $0.number) },
                item: \.alert)
        }
    }

    /// An alert as it is now; nil if there is none. Takes some microseconds.
    public func alert(_ id: String) throws -> Alert? {
        try read { session in
            try session.connection.row("SELECT id, body FROM alert WHERE id = ?", .text(id)) {
                try session.alert($0, from: 0)
            }
        }
    }

    /// Whom an alert is about, by all that is known now; nil for nobody. Takes some microseconds.
    public func patient(alertedBy alert: Alert) throws -> AlertedPatient? {
        guard let patient = try patient(of: alert.subject, at: alert.onset) else { return nil }
        let guest = try guestID(of: patient)
        let isTold = guest == Self.toldGuestID(of: patient)
        return AlertedPatient(identifier: patient, guest: guest, resource: isTold ? nil : guest)
    }

    /// The changes of an alert, the first one first.
    public func transitions(of alert: String) async throws -> [AlertTransition] {
        try await readLong { session in
            try session.connection.rows(
                "SELECT num, body FROM alert_transition WHERE alert = ? ORDER BY num", [.text(alert)]
            ) { row in
                let number = row.integer(0)
                return try AlertCodec.decodeTransition(
                    row.withBlob(1) { try session.bodies.open($0, at: .transition(number)) })
            }
        }
    }

    /// The stored forms of all alarm state machines by key, from which they are made again at start.
    public func alarmStates() async throws -> [String: [UInt8]] {
        try await readLong { session in
            let states = try session.connection.rows("SELECT key, data FROM alarm_state") { row in
                let place = BodyPlace("alarm_state", key: row.text(0))
                return try AlertCodec.decodeState(row.withBlob(1) { try session.bodies.open($0, at: place) })
            }
            return Dictionary(states.map { ($0.key, $0.data) }) { _, last in last }
        }
    }
}

extension Session {
    /// Reads the columns id and body.
    fileprivate func alert(_ row: SQLStatement, from column: Int) throws -> Alert {
        let id = row.text(column)
        return try AlertCodec.decode(row.withBlob(column + 1) { try bodies.open($0, at: .alert(id)) })
    }
}
