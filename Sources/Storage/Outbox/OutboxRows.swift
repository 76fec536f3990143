import Records
import Values

/// Writes events and what came of sending them.
struct OutboxRows {
    private let session: Session
    /// The number of the last event, kept in `meta` since sent events are removed.
    private(set) var lastEvent: Int64

    init(_ session: Session) throws {
        self.session = session
        lastEvent = try session.number("event")
    }

    /// Writes an event and gives its number.
    mutating func write(_ event: Event) throws -> Int64 {
        lastEvent += 1
        let statement = try session.connection.statement(
            "INSERT INTO event (seq, id, type, lane, time, body) VALUES (?, ?, ?, ?, ?, ?)")
        statement.bind(1, lastEvent)
        statement.bind(2, event.id)
        statement.bind(3, event.type)
        statement.bind(4, event.lane.number)
        statement.bind(5, event.time.microseconds)
        statement.bind(6, session.bodies.seal(EventCodec.encode(event), at: .event(lastEvent)))
        try statement.run()
        return lastEvent
    }

    /// Writes attempts and moves on the cursors of the lanes they belong to.
    func write(_ attempts: [DeliveryAttempt]) throws {
        var touched: Set<EndpointLane> = []
        for attempt in attempts {
            // An attempt to send an event that was removed meanwhile has nothing left to tell.
            guard let lane = try lane(of: attempt.sequence) else { continue }
            try write(attempt, lane: lane)
            touched.insert(EndpointLane(endpoint: attempt.endpoint, lane: lane))
        }
        for lane in touched { try advance(lane) }
    }

    func write(_ mark: DeliveryMark) throws {
        let lane = EndpointLane(endpoint: mark.endpoint, lane: mark.lane.number)
        guard try session.cursor(lane) < mark.through else { return }
        try setCursor(lane, mark.through)
        try session.connection.run(
            "DELETE FROM delivery WHERE endpoint = ? AND lane = ? AND seq <= ? AND state = 0", .text(lane.endpoint),
            .integer(lane.lane), .integer(mark.through))
        try advance(lane)
    }

    private func lane(of sequence: Int64) throws -> Int64? {
        try session.connection.row("SELECT lane FROM event WHERE seq = ?", .integer(sequence)) { $0.integer(0) }
    }

    private func write(_ attempt: DeliveryAttempt, lane: Int64) throws {
        var (state, due, reason): (DeliveryState, Int64?, String?) = (.delivered, nil, nil)
        switch attempt.outcome {
        case .delivered: break
        case .retry(let time): (state, due) = (.waiting, time.microseconds)
        case .dead(let why): (state, reason) = (.dead, why)
        }
        try session.connection.run(
            """
            INSERT INTO delivery (endpoint, lane, seq, state, attempt, tried, status, due, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (endpoint, lane, seq) DO UPDATE SET state = excluded.state, attempt = excluded.attempt,
              tried = excluded.tried, status = excluded.status, due = excluded.due, reason = excluded.reason
            """,
            .text(attempt.endpoint), .integer(lane), .integer(attempt.sequence), .integer(state.rawValue),
            .integer(Int64(attempt.attempt)), .integer(attempt.at.microseconds),
            .integer(orNull: attempt.status.map(Int64.init)), .integer(orNull: due), .text(orNull: reason))
    }

    /// Moves a lane's cursor to the last event before the first unfinished one.
    private func advance(_ lane: EndpointLane) throws {
        let start = try session.cursor(lane)
        let statement = try session.connection.statement(
            """
            SELECT e.seq, coalesce(d.state, 0) FROM event e
            LEFT JOIN delivery d ON d.endpoint = ? AND d.lane = e.lane AND d.seq = e.seq
            WHERE e.lane = ? AND e.seq > ? ORDER BY e.seq
            """)
        statement.bind(1, lane.endpoint)
        statement.bind(2, lane.lane)
        statement.bind(3, start)
        var end = start
        while try statement.step(), statement.integer(1) != DeliveryState.waiting.rawValue {
            end = statement.integer(0)
        }
        statement.reset()
        if end > start { try setCursor(lane, end) }
        try session.connection.run(
            "DELETE FROM delivery WHERE endpoint = ? AND lane = ? AND seq <= ? AND state = 1",
            .text(lane.endpoint), .integer(lane.lane), .integer(end))
    }

    private func setCursor(_ lane: EndpointLane, _ sequence: Int64) throws {
        try session.connection.run(
            """
            INSERT INTO delivery_cursor (endpoint, lane, seq) VALUES (?, ?, ?)
            ON CONFLICT (endpoint, lane) DO UPDATE SET seq = excluded.seq
            """,
            .text(lane.endpoint), .integer(lane.lane), .integer(sequence))
    }
}

/// A lane of an endpoint: its own order and its own cursor.
struct EndpointLane: Hashable {
    var endpoint: String
    var lane: Int64
}

/// What `delivery.state` says.
enum DeliveryState: Int64 {
    case waiting = 0
    case delivered = 1
    case dead = 2
}

extension Session {
    /// Up to which event a lane of an endpoint is finished; 0 at first.
    func cursor(_ lane: EndpointLane) throws -> Int64 {
        try connection.row(
            "SELECT seq FROM delivery_cursor WHERE endpoint = ? AND lane = ?", .text(lane.endpoint),
            .integer(lane.lane)
        ) { $0.integer(0) } ?? 0
    }

    /// A counter of `meta`; 0 if it was never written.
    func number(_ name: String) throws -> Int64 {
        try connection.row("SELECT number FROM meta WHERE name = ?", .text(name)) { $0.integer(0) } ?? 0
    }

    func setNumber(_ name: String, _ number: Int64, text: String? = nil) throws {
        try connection.run(
            """
            INSERT INTO meta (name, number, text) VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET number = excluded.number, text = excluded.text
            """,
            .text(name), .integer(number), .text(orNull: text))
    }
}

extension Event.Lane {
    /// The stored form.
    var number: Int64 {
        switch self {
        case .alerts: 1
        case .standard: 2
        }
    }

    init(number: Int64) throws {
        switch number {
        case 1: self = .alerts
        case 2: self = .standard
        default: throw StoreError(.corrupt, "an event has an unknown lane")
        }
    }
}

/// The stored form of what an event holds beside its columns.
enum EventCodec {
    private static let version: UInt8 = 1

    static func encode(_ event: Event) -> [UInt8] {
        var writer = PackedWriter(version: version, capacity: event.data.count + 64)
        writer.text(event.subject)
        writer.blob(event.data)
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws -> (subject: String, data: [UInt8]) {
        var reader = try PackedReader(bytes, version: version)
        return (try reader.text(), try reader.blob())
    }
}

extension BodyPlace {
    static func event(_ sequence: Int64) -> BodyPlace { BodyPlace("event", number: sequence) }
}
