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

    /// - Throws: ``StoreError/Code/conflict`` if a large commit that is not done yet has the record.
    func check(_ write: RecordWrite, against staged: [StagedRange]) throws {
        guard !staged.isEmpty, let number = try existing(write.record)?.number else { return }
        if staged.contains(where: { $0.kind == .record && $0.numbers.contains(number) }) {
            throw StoreError(.conflict, "a \(write.record.kind) is being written")
        }
    }

    mutating func write(_ write: RecordWrite, at time: Timestamp) throws {
        let existing = try existing(write.record)
        let number = try existing?.number ?? nextNumber(session.names.intern(write.record.kind, .recordKind))
        lastVID += 1
        try self.write(
            write, at: StagedPlace(number: number, vid: lastVID), version: (existing?.version ?? 0) + 1, time)
    }

    private func existing(_ record: Record) throws -> (number: Int64, version: Int64)? {
        guard let kind = try session.names.find(record.kind, .recordKind) else { return nil }
        let statement = try session.connection.statement("SELECT num, version FROM record WHERE kind = ? AND id = ?")
        statement.bind(1, kind)
        statement.bind(2, record.id)
        defer { statement.reset() }
        return try statement.step() ? (statement.integer(0), statement.integer(1)) : nil
    }

    private func write(_ write: RecordWrite, at place: StagedPlace, version: Int64, _ time: Timestamp) throws {
        let record = write.record
        let body = session.bodies.seal(RecordCodec.encode(record), at: .record(place.number, version))
        try session.connection.run(
            "INSERT INTO record_version (vid, num, version, updated, withdrawn, body) VALUES (?, ?, ?, ?, ?, ?)",
            .integer(place.vid), .integer(place.number), .integer(version), .integer(time.microseconds),
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
            .integer(place.number), .integer(try session.names.intern(record.kind, .recordKind)), .text(record.id),
            .text(orNull: record.guest.map(ColumnCodec.stored)), .integer(interval.low), .integer(interval.high),
            .text(ColumnCodec.stored(record.source.description)), .integer(version), .integer(time.microseconds),
            .integer(write.isWithdrawn ? 1 : 0), .integer(place.vid))
    }

    // MARK: Staging

    /// Gives places to new records of a kind.
    mutating func reserve(_ count: Int, of kind: String) throws -> StagedRange {
        let number = try session.names.intern(kind, .recordKind)
        let first = try nextNumber(number)
        let range = StagedRange(
            kind: .record, word: kind, numbers: first...first + Int64(count) - 1, firstVID: lastVID + 1)
        lastNumber[number] = range.numbers.upperBound
        lastVID += Int64(count)
        return range
    }

    /// Writes those of the records that are new at reserved places; the numbers of the others.
    func stage(_ writes: [(write: RecordWrite, place: StagedPlace)], at time: Timestamp) throws -> [Int64] {
        var known: [Int64] = []
        for (write, place) in writes {
            if try existing(write.record) == nil {
                try self.write(write, at: place, version: 1, time)
            } else {
                known.append(place.number)
            }
        }
        return known
    }

    /// Removes what is staged under some numbers.
    func removeStaged(_ numbers: ClosedRange<Int64>) throws {
        for table in ["record_version", "record"] {
            try session.connection.run(
                "DELETE FROM \(table) WHERE num BETWEEN ? AND ?", .integer(numbers.lowerBound),
                .integer(numbers.upperBound))
        }
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
