public import Records
public import Values

/// An event that an endpoint has not received yet.
public struct PendingEvent: Hashable, Sendable {
    public var event: OutboxEvent
    /// How often it was tried.
    public var attempts: Int
    /// Not to be tried before this; nil if it was never tried.
    public var dueAt: Timestamp?

    public init(event: OutboxEvent, attempts: Int, dueAt: Timestamp?) {
        (self.event, self.attempts, self.dueAt) = (event, attempts, dueAt)
    }
}

/// An event that an endpoint will not receive, and why.
public struct DeadLetter: Hashable, Sendable {
    public var event: OutboxEvent
    public var endpoint: String
    public var attempts: Int
    public var lastTriedAt: Timestamp
    public var status: Int?
    public var reason: String
}

extension TenantStore {
    /// Events after a number, in their order.
    public func events(after sequence: Int64, limit: Int) async throws -> [OutboxEvent] {
        try await readLong { session in
            try session.connection.rows(
                "SELECT seq, id, type, lane, time, body FROM event WHERE seq > ? ORDER BY seq LIMIT ?",
                [.integer(sequence), .integer(Int64(limit))]
            ) { try session.event($0) }
        }
    }

    /// The events of a type since a moment, the latest first, among the last 20,000 of all: what was told just now.
    public func latestEvents(ofType type: String, since: Timestamp) async throws -> [OutboxEvent] {
        try await readLong { session in
            try session.connection.rows(
                """
                SELECT seq, id, type, lane, time, body FROM (SELECT * FROM event ORDER BY seq DESC LIMIT 20000)
                WHERE type = ? AND time >= ?
                """, [.text(type), .integer(since.microseconds)]
            ) { try session.event($0) }
        }
    }

    /// The unfinished events of an endpoint's lane after a number, in their order; retries that wait for their time too.
    public func pendingEvents(
        endpoint: String, lane: Event.Lane, after sequence: Int64 = 0, limit: Int
    ) async throws -> [PendingEvent] {
        try await readLong { session in
            let cursor = try session.cursor(EndpointLane(endpoint: endpoint, lane: lane.number))
            let (name, number) = (SQLValue.text(endpoint), SQLValue.integer(lane.number))
            // Before the cursor only what was taken back from the dead letters is unfinished.
            let again = try session.pending(
                """
                FROM delivery d JOIN event e ON e.seq = d.seq
                WHERE d.endpoint = ? AND d.lane = ? AND d.seq > ? AND d.seq <= ? AND d.state = 0 ORDER BY d.seq LIMIT ?
                """, [name, number, .integer(sequence), .integer(cursor), .integer(Int64(limit))])
            let rest = try session.pending(
                """
                FROM event e LEFT JOIN delivery d ON d.endpoint = ? AND d.lane = e.lane AND d.seq = e.seq
                WHERE e.lane = ? AND e.seq > ? AND coalesce(d.state, 0) = 0 ORDER BY e.seq LIMIT ?
                """, [name, number, .integer(max(sequence, cursor)), .integer(Int64(limit))])
            return Array((again + rest).prefix(limit))
        }
    }

    /// Up to which event an endpoint is done with a lane; 0 at first.
    public func deliveryCursor(endpoint: String, lane: Event.Lane) throws -> Int64 {
        try read { try $0.cursor(EndpointLane(endpoint: endpoint, lane: lane.number)) }
    }

    /// The dead letters, in the order of their events.
    public func deadLetters(endpoint: String? = nil, page: PageRequest) async throws -> Page<DeadLetter> {
        try await readLong { session in
            let cursor = try page.cursor.map { try PageCursor($0, keyCount: 1, session.bodies) }
            let start = cursor ?? PageCursor(keys: [.text("")], number: 0)
            let rows = try session.connection.rows(
                """
                SELECT e.seq, e.id, e.type, e.lane, e.time, e.body, d.endpoint, d.attempt, d.tried, d.status, d.reason
                FROM delivery d JOIN event e ON e.seq = d.seq
                WHERE d.state = 2 AND (d.seq > ? OR d.seq = ? AND d.endpoint > ?) AND (? IS NULL OR d.endpoint = ?)
                ORDER BY d.seq, d.endpoint LIMIT ?
                """,
                [
                    .integer(start.number), .integer(start.number), start.keys[0], .text(orNull: endpoint),
                    .text(orNull: endpoint), .integer(Int64(max(1, page.count) + 1)),
                ]
            ) { row in
                DeadLetter(
                    event: try session.event(row), endpoint: row.text(6), attempts: row.int(7),
                    lastTriedAt: Timestamp(microseconds: row.integer(8)), status: row.integerOrNil(9).map(Int.init),
                    reason: row.text(10))
            }
            return Page.of(
                rows, page, session.bodies,
                cursor: { PageCursor(keys: [.text($0.endpoint)], number: $0.event.sequence) }, item: { $0 })
        }
    }
}

extension Session {
    fileprivate func pending(_ source: String, _ values: [SQLValue]) throws -> [PendingEvent] {
        try connection.rows(
            "SELECT e.seq, e.id, e.type, e.lane, e.time, e.body, coalesce(d.attempt, 0), d.due \(source)", values
        ) { row in
            PendingEvent(
                event: try event(row), attempts: row.int(6),
                dueAt: row.integerOrNil(7).map(Timestamp.init(microseconds:)))
        }
    }

    /// Reads the columns seq, id, type, lane, time and body.
    fileprivate func event(_ row: SQLStatement) throws -> OutboxEvent {
        let sequence = row.integer(0)
        let content = try EventCodec.decode(row.withBlob(5) { try bodies.open($0, at: .event(sequence)) })
        return OutboxEvent(
            sequence: sequence,
            event: Event(
                id: row.text(1), type: row.text(2), subject: content.subject,
                lane: try Event.Lane(number: row.integer(3)), time: Timestamp(microseconds: row.integer(4)),
                data: content.data))
    }
}
