import Records
import Values

/// Writes record versions.
struct RecordRows {
    private let session: Session
    private var lastVID: Int64
    private var lastNumber: [Int64: Int64] = [:]

    init(_ session: Session) throws {
        self.session = session
        lastVID =
            try session.connection.row("SELECT coalesce(max(vid), 0) FROM record_version") { $0.integer(0) } ?? 0
    }

    mutating func write(_ write: RecordWrite, at time: Timestamp) throws {
        let record = write.record
        let kind = try session.names.intern(record.kind, .recordKind)
        let existing = try session.connection.row(
            "SELECT num, version FROM record WHERE kind = ? AND id = ?", .integer(kind), .text(record.id)
        ) { ($0.integer(0), $0.integer(1)) }
        let number = try existing?.0 ?? nextNumber(kind)
        let version = (existing?.1 ?? 0) + 1
        lastVID += 1
        let body = session.bodies.seal(RecordCodec.encode(record), at: .record(number, version))
        try session.connection.run(
            "INSERT INTO record_version (vid, num, version, updated, withdrawn, body) VALUES (?, ?, ?, ?, ?, ?)",
            .integer(lastVID), .integer(number), .integer(version), .integer(time.microseconds),
            .integer(write.isWithdrawn ? 1 : 0), .blob(body))
        let interval = Self.interval(record)
        try session.connection.run(
            """
            INSERT INTO record (num, kind, id, guest, low, high, source, version, updated, withdrawn, vid)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (num) DO UPDATE SET guest = excluded.guest, low = excluded.low, high = excluded.high,
              source = excluded.source, version = excluded.version, updated = excluded.updated,
              withdrawn = excluded.withdrawn, vid = excluded.vid
            """,
            .integer(number), .integer(kind), .text(record.id), .text(orNull: record.guest.map(ColumnCodec.stored)),
            .integer(interval.low), .integer(interval.high), .text(ColumnCodec.stored(record.source.description)),
            .integer(version), .integer(time.microseconds), .integer(write.isWithdrawn ? 1 : 0), .integer(lastVID))
    }

    /// A record without a time comes after all others on a timeline, which goes back from the latest.
    private static func interval(_ record: Record) -> (low: Int64, high: Int64) {
        guard let interval = record.time?.interval() else { return (.min, .min) }
        return (interval.lowerBound.microseconds, interval.upperBound.microseconds)
    }

    private mutating func nextNumber(_ kind: Int64) throws -> Int64 {
        let range = RowNumber.range(kind)
        let last =
            try lastNumber[kind]
            ?? session.connection.row(
                "SELECT coalesce(max(num), ?) FROM record WHERE num BETWEEN ? AND ?", .integer(range.lowerBound),
                .integer(range.lowerBound), .integer(range.upperBound)
            ) { $0.integer(0) } ?? range.lowerBound
        lastNumber[kind] = last + 1
        return last + 1
    }
}

extension BodyPlace {
    static func record(_ number: Int64, _ version: Int64) -> BodyPlace {
        BodyPlace("record_version", key: String(number), number: version)
    }
}
