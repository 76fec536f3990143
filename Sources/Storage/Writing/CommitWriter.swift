import Records
import Values

/// Writes commits into the open transaction of the writer's connection.
///
/// It is a value: what it counts (numbers, the audit chain's head) is taken back after a rollback by taking back the copy
/// that was made before the transaction.
struct CommitWriter {
    private let session: Session
    private var resources: ResourceRows
    private var records: RecordRows
    private var beds: BedRows
    private var alerts: AlertRows
    private var messages: MessageRows
    private var outbox: OutboxRows
    private var audit: AuditRows
    private var lastCommit: Int64
    private var lastMark: JournalMark?
    /// What large commits that are not done yet have written.
    private var staged: [StagedRange] = []
    /// Keeps what it counts by itself, and is told how a transaction ended.
    private let series: SeriesWriter

    init(_ session: Session, tenant: TenantID, series: SeriesWriter) throws {
        (self.session, self.series) = (session, series)
        resources = try ResourceRows(session)
        records = try RecordRows(session)
        beds = BedRows(session)
        alerts = try AlertRows(session)
        messages = try MessageRows(session)
        outbox = try OutboxRows(session)
        audit = try AuditRows(session, tenant: tenant)
        lastCommit = try session.number("commit")
    }

    /// The numbers of the last commit and the last event.
    var position: FeedPosition { FeedPosition(commit: lastCommit, event: outbox.lastEvent) }

    /// Writes all of a commit.
    ///
    /// - Throws: ``StoreError/Code/conflict`` before anything of it was written; after any other error the transaction
    ///   must be rolled back.
    mutating func write(_ commit: Commit) throws -> CommitResult {
        if let step = commit.staging { return try stage(step, at: commit.time) }
        try writeResourcesAndRecords(commit)
        try series.write(commit.samples, commitTime: commit.time, connection: session.connection)
        try series.write(commit.packedWaves, connection: session.connection)
        if let step = commit.seriesStep { try series.write(step, connection: session.connection) }
        if !commit.beds.isEmpty { try beds.write(commit.beds) }
        for transition in commit.alerts { try alerts.write(transition) }
        for state in commit.alarmStates { try alerts.write(state) }
        for write in commit.quarantine { try messages.write(write) }
        try messages.write(commit.archive)
        for fingerprint in commit.fingerprints { try messages.write(fingerprint) }
        for entry in commit.audit { try audit.write(entry) }
        let firstEvent = outbox.lastEvent + 1
        for event in commit.events { _ = try outbox.write(event) }
        try outbox.write(commit.deliveries)
        for mark in commit.deliveryMarks { try outbox.write(mark) }
        let leavesExpired = try commit.expiry.map { try remove($0) } ?? false
        if let applied = commit.applied { lastMark = applied }
        lastCommit += 1
        var result = CommitResult(commitSequence: lastCommit, eventSequences: firstEvent..<outbox.lastEvent + 1)
        result.leavesExpired = leavesExpired
        return result
    }

    private mutating func writeResourcesAndRecords(_ commit: Commit) throws {
        let places = commit.staged
        let existing = try commit.resources.indices.map { index in
            places?.resources[index] == nil ? try resources.check(commit.resources[index]) : nil
        }
        let others = staged.filter { range in places?.ranges.contains(range) != true }
        if !others.isEmpty { for write in commit.records { try records.check(write, against: others) } }
        if let places { try endStaging(places.ranges) }
        for (index, write) in commit.resources.enumerated() where places?.resources[index] == nil {
            try resources.write(write, over: existing[index], at: commit.time)
        }
        for (index, write) in commit.records.enumerated() {
            if places?.records[index] == nil { try records.write(write, at: commit.time) }
        }
    }

    private mutating func stage(_ step: StagingStep, at time: Timestamp) throws -> CommitResult {
        var result = CommitResult(commitSequence: lastCommit, eventSequences: outbox.lastEvent..<outbox.lastEvent)
        switch step {
        case .reserve(let types, let kinds):
            for (type, count) in types { result.reserved.append(try resources.reserve(count, of: type)) }
            for (kind, count) in kinds { result.reserved.append(try records.reserve(count, of: kind)) }
            for range in result.reserved { try session.beginStaging(range) }
            staged += result.reserved
        case .resources(let writes): try resources.stage(writes, at: time)
        case .records(let writes): result.known = try records.stage(writes, at: time)
        case .remove(.resource, let rids): try resources.removeStaged(rids)
        case .remove(.record, let numbers): try records.removeStaged(numbers)
        case .end(let ranges): try endStaging(ranges)
        }
        return result
    }

    /// Notes that nothing is staged any more under some numbers.
    private mutating func endStaging(_ ranges: [StagedRange]) throws {
        for range in ranges { try session.endStaging(range) }
        staged.removeAll(where: ranges.contains)
    }

    /// Whether of any kind so much was removed that there may be more.
    private func remove(_ expiry: Expiry) throws -> Bool {
        var isMore = false
        func note() { isMore = isMore || session.connection.changes >= Expiry.rowsMax }
        let limit = SQLValue.integer(Int64(Expiry.rowsMax))
        if let time = expiry.fingerprintsBefore {
            try session.connection.run(
                "DELETE FROM fingerprint WHERE digest IN (SELECT digest FROM fingerprint WHERE received < ? LIMIT ?)",
                .integer(time.microseconds), limit)
            note()
        }
        if let time = expiry.deadLettersBefore {
            try session.connection.run(
                """
                DELETE FROM delivery WHERE state = 2 AND tried < ? AND seq IN (
                  SELECT seq FROM delivery WHERE state = 2 ORDER BY seq LIMIT ?)
                """, .integer(time.microseconds), limit)
            note()
        }
        if let time = expiry.eventsBefore {
            // Events lie in the order of time, so the first rows are all that has to be looked at.
            try session.connection.run(
                """
                DELETE FROM event WHERE seq IN (
                  SELECT first.seq FROM (SELECT seq, time FROM event ORDER BY seq LIMIT ?) AS first
                  WHERE first.time < ?
                    AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.seq = first.seq AND d.state = 2))
                """, limit, .integer(time.microseconds))
            note()
        }
        return isMore
    }

    /// Writes what is written once for each transaction: counters, the journal's mark, the audit chain's head.
    mutating func finish() throws {
        try session.setNumber("commit", lastCommit)
        try session.setNumber("event", outbox.lastEvent)
        if let mark = lastMark {
            try session.setNumber("applied", Int64(bitPattern: mark.sequence), text: mark.journalID)
            lastMark = nil
        }
        try audit.finish()
    }
}

/// A place in the order of commits and in the outbox.
struct FeedPosition: Hashable, Sendable {
    var commit: Int64
    var event: Int64
}
