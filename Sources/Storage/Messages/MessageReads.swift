public import Values

extension TenantStore {
    /// Quarantined messages, the latest received first.
    ///
    /// - Parameters:
    ///   - since: Only those received at this moment or later.
    ///   - includesResolved: Those too that a later mapping took.
    public func quarantine(
        peer: String? = nil, reason: String? = nil, since: Timestamp? = nil, includesResolved: Bool = false,
        page: PageRequest
    ) async throws -> Page<QuarantineEntry> {
        try await readLong { session in
            var conditions: [String] = includesResolved ? [] : ["resolved IS NULL"]
            var values: [SQLValue] = []
            func demand(_ text: String, _ more: SQLValue...) {
                conditions.append(text)
                values += more
            }
            if let peer { demand("peer = ?", .text(peer)) }
            if let reason { demand("reason = ?", .text(reason)) }
            if let since { demand("received >= ?", .integer(since.microseconds)) }
            if let cursor = try page.cursor.map({ try PageCursor($0, keyCount: 1, session.bodies) }) {
                demand(
                    "(received < ? OR received = ? AND num < ?)", cursor.keys[0], cursor.keys[0],
                    .integer(cursor.number))
            }
            let rows = try session.quarantine(
                (conditions.isEmpty ? "1 = 1" : conditions.joined(separator: " AND "))
                    + " ORDER BY received DESC, num DESC LIMIT ?",
                values + [.integer(Int64(max(1, page.count) + 1))])
            return Page.of(
                rows, page, session.bodies,
                cursor: { PageCursor(keys: [.integer($0.entry.receivedAt.microseconds)], number: $0.number) },
                item: \.entry)
        }
    }

    /// A quarantined message, resolved or not; nil if there is none.
    public func quarantined(_ id: String) throws -> QuarantineEntry? {
        try read { try $0.quarantine("id = ?", [.text(id)]).first?.entry }
    }

    /// How many messages of each reason wait for a mapping.
    public func quarantineCounts() async throws -> [String: Int] {
        try await readLong { session in
            let counts = try session.connection.rows(
                "SELECT reason, count(*) FROM quarantine WHERE resolved IS NULL GROUP BY reason"
            ) { ($0.text(0), $0.int(1)) }
            return Dictionary(uniqueKeysWithValues: counts)
        }
    }

    /// The raw copies of messages at a position, the latest first: more than one only if there were several journals.
    public func archived(journalSequence: UInt64) async throws -> [ArchiveEntry] {
        let position = Int64(bitPattern: journalSequence)
        return try await readLong { session in
            let blocks = try session.connection.rows(
                "SELECT num, body FROM archive WHERE first BETWEEN ? AND ? AND last >= ? ORDER BY num DESC",
                [.integer(position - Int64(ArchiveCodec.spanMax) + 1), .integer(position), .integer(position)]
            ) { row in
                let number = row.integer(0)
                return try ArchiveCodec.decode(row.withBlob(1) { try session.bodies.open($0, at: .archive(number)) })
            }
            return blocks.joined().filter { $0.journalSequence == journalSequence }
        }
    }

    /// Lets the caller ask whether messages have taken effect that were received at this moment or later, by their
    /// fingerprints: all in one snapshot, since each by itself would take as long for its locks as for its search.
    public func withFingerprints<Answer>(
        since: Timestamp, _ body: (_ isKnown: (_ digest: [UInt8]) throws -> Bool) throws -> Answer
    ) throws -> Answer {
        try read { session in
            try session.connection.snapshot { connection in
                let statement = try connection.statement("SELECT received FROM fingerprint WHERE digest = ?")
                return try body { digest in
                    statement.bind(1, digest)
                    defer { statement.reset() }
                    return try statement.step() && statement.integer(0) >= since.microseconds
                }
            }
        }
    }

    /// The journal position up to which everything is applied; nil if nothing was.
    public func appliedMark() throws -> JournalMark? {
        try read { session in
            try session.connection.row("SELECT text, number FROM meta WHERE name = 'applied'") {
                JournalMark(journalID: $0.text(0), sequence: UInt64(bitPattern: $0.integer(1)))
            }
        }
    }
}

extension Session {
    fileprivate func quarantine(
        _ condition: String, _ values: [SQLValue]
    ) throws -> [(number: Int64, entry: QuarantineEntry)] {
        try connection.rows(
            """
            SELECT num, id, reason, peer, listener, received, position, resolved, body FROM quarantine
            WHERE \(condition)
            """, values
        ) { row in
            let id = row.text(1)
            let content = try MessageCodec.decode(row.withBlob(8) { try bodies.open($0, at: .quarantine(id)) })
            return (
                row.integer(0),
                QuarantineEntry(
                    id: id, reason: row.text(2), detail: content.detail, peer: row.text(3), listener: row.text(4),
                    receivedAt: Timestamp(microseconds: row.integer(5)),
                    journalSequence: UInt64(bitPattern: row.integer(6)), bytes: content.bytes,
                    offset: content.offset, resolvedAt: row.integerOrNil(7).map(Timestamp.init(microseconds:)))
            )
        }
    }
}
