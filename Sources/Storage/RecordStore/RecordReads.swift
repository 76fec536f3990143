public import Records
public import Values

/// A version of a record as it is stored.
public struct StoredRecord: Hashable, Sendable {
    public var record: Record
    /// Counts from 1; a withdrawal is a version too.
    public var version: Int
    public var updatedAt: Timestamp
    public var isWithdrawn: Bool

    public init(record: Record, version: Int, updatedAt: Timestamp, isWithdrawn: Bool) {
        (self.record, self.version) = (record, version)
        (self.updatedAt, self.isWithdrawn) = (updatedAt, isWithdrawn)
    }
}

extension TenantStore {
    /// The latest version of a record, which may be withdrawn; nil if there never was one. Takes some microseconds.
    public func record(kind: String, id: String) throws -> StoredRecord? {
        try read { try $0.record(kind: kind, id: id) }
    }

    /// The records of a kind that are not withdrawn: in the order of their creation, or of one guest, the latest first.
    public func records(kind: String, guest: String? = nil, page: PageRequest) async throws -> Page<StoredRecord> {
        if let guest { return try await timeline(guest: guest, kinds: [kind], page: page) }
        return try await readLong { session in
            guard let kind = try session.names.find(kind, .recordKind) else { return Page(items: [], next: nil) }
            let range = RowNumber.range(kind)
            let start = try page.cursor.map { try PageCursor($0, keyCount: 0, session.bodies).number }
            let rows = try session.records(
                "r.num > ? AND r.num <= ? AND r.withdrawn = 0 ORDER BY r.num LIMIT ?",
                [
                    .integer(start ?? range.lowerBound), .integer(range.upperBound),
                    .integer(Int64(max(1, page.count) + 1)),
                ])
            return Page.of(
                rows, page, session.bodies, cursor: { PageCursor(keys: [], number: $0.number) }, item: \.stored)
        }
    }

    /// All records that were mapped from a source, withdrawn ones too: what a new mapping of it is compared with.
    public func records(from source: RecordSource) throws -> [StoredRecord] {
        try read {
            try $0.records("r.source = ? ORDER BY r.num", [.text(ColumnCodec.stored(source.description))]).map(\.stored)
        }
    }

    /// All versions of a record, the latest first.
    public func recordHistory(kind: String, id: String) async throws -> [StoredRecord] {
        try await readLong { session in
            guard let kind = try session.names.find(kind, .recordKind) else { return [] }
            return try session.connection.rows(
                """
                SELECT r.num, v.version, v.updated, v.withdrawn, v.body, r.low FROM record r
                JOIN record_version v ON v.num = r.num WHERE r.kind = ? AND r.id = ?
                  AND \(Session.isShown(.record, "r.num")) ORDER BY v.version DESC
                """, [.integer(kind), .text(id)]
            ) { try session.record($0).stored }
        }
    }

    /// The records about a guest that are not withdrawn, the latest first; those without a time come last, and only if
    /// no time is asked for.
    ///
    /// - Parameters:
    ///   - kinds: Only these; nil for all.
    public func timeline(
        guest: String, from: Timestamp? = nil, to: Timestamp? = nil, kinds: [String]? = nil, page: PageRequest
    ) async throws -> Page<StoredRecord> {
        try await readLong { session in
            var text = "r.guest = ? AND r.withdrawn = 0"
            var values: [SQLValue] = [.text(ColumnCodec.stored(guest))]
            if let from {
                text += " AND r.high > ?"
                values.append(.integer(from.microseconds))
            }
            if let to {
                text += " AND r.low < ?"
                values.append(.integer(to.microseconds))
                if from == nil {
                    text += " AND r.low > ?"
                    values.append(.integer(.min))
                }
            }
            if let kinds {
                let ids = try kinds.compactMap { try session.names.find($0, .recordKind) }
                text += " AND r.kind IN (\(ids.map(String.init).joined(separator: ", ")))"
            }
            if let cursor = try page.cursor.map({ try PageCursor($0, keyCount: 1, session.bodies) }) {
                text += " AND (r.low < ? OR r.low = ? AND r.num > ?)"
                values += [cursor.keys[0], cursor.keys[0], .integer(cursor.number)]
            }
            let rows = try session.records(
                text + " ORDER BY r.low DESC, r.num LIMIT ?", values + [.integer(Int64(max(1, page.count) + 1))])
            return Page.of(
                rows, page, session.bodies,
                cursor: { PageCursor(keys: [.integer($0.low)], number: $0.number) }, item: \.stored)
        }
    }
}

extension Session {
    func record(kind: String, id: String) throws -> StoredRecord? {
        guard let kind = try names.find(kind, .recordKind) else { return nil }
        return try records("r.kind = ? AND r.id = ?", [.integer(kind), .text(id)]).first?.stored
    }

    fileprivate struct RecordRow {
        var stored: StoredRecord
        var number: Int64
        var low: Int64
    }

    fileprivate func records(_ condition: String, _ values: [SQLValue]) throws -> [RecordRow] {
        try connection.rows(
            """
            SELECT r.num, v.version, v.updated, v.withdrawn, v.body, r.low FROM record r
            JOIN record_version v ON v.vid = r.vid WHERE \(Session.isShown(.record, "r.num")) AND \(condition)
            """, values, read: record)
    }

    /// Reads the columns number, version, updated, withdrawn, body and low.
    fileprivate func record(_ row: SQLStatement) throws -> RecordRow {
        let (number, version) = (row.integer(0), row.integer(1))
        let body = try row.withBlob(4) { try bodies.open($0, at: .record(number, version)) }
        return RecordRow(
            stored: StoredRecord(
                record: try RecordCodec.decode(body), version: Int(version),
                updatedAt: Timestamp(microseconds: row.integer(2)), isWithdrawn: row.integer(3) != 0),
            number: number, low: row.integer(5))
    }
}
