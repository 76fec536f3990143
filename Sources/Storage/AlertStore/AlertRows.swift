import Records
import Values

/// Writes alerts, their transitions and the states of alarm machines.
struct AlertRows {
    private let session: Session
    private var lastTransition: Int64

    init(_ session: Session) throws {
        self.session = session
        lastTransition =
            try session.connection.row("SELECT coalesce(max(num), 0) FROM alert_transition") { $0.integer(0) } ?? 0
    }

    mutating func write(_ transition: AlertTransition) throws {
        let alert = transition.alert
        try session.connection.run(
            """
            INSERT INTO alert (id, subject, active, raised, body) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, active = excluded.active,
              raised = excluded.raised, body = excluded.body
            """,
            .text(alert.id), .text(ColumnCodec.stored(alert.subject.key)), .integer(alert.phase == .active ? 1 : 0),
            .integer(alert.raisedAt.microseconds),
            .blob(session.bodies.seal(AlertCodec.encode(alert), at: .alert(alert.id))))
        lastTransition += 1
        try session.connection.run(
            "INSERT INTO alert_transition (num, alert, body) VALUES (?, ?, ?)", .integer(lastTransition),
            .text(alert.id),
            .blob(session.bodies.seal(AlertCodec.encode(transition), at: .transition(lastTransition))))
    }

    func write(_ state: AlarmStateWrite) throws {
        guard let data = state.data else {
            return try session.connection.run(
                "DELETE FROM alarm_state WHERE key = ?", .text(ColumnCodec.stored(state.key)))
        }
        try session.connection.run(
            "INSERT INTO alarm_state (key, data) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET data = excluded.data",
            .text(ColumnCodec.stored(state.key)),
            .blob(session.bodies.seal(AlertCodec.encode(state.key, data), at: .alarmState(state.key))))
    }
}

extension BodyPlace {
    static func alert(_ id: String) -> BodyPlace { BodyPlace("alert", key: id) }
    static func transition(_ number: Int64) -> BodyPlace { BodyPlace("alert_transition", number: number) }
    static func alarmState(_ key: String) -> BodyPlace { BodyPlace("alarm_state", key: ColumnCodec.stored(key)) }
}
