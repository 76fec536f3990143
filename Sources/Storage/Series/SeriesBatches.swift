import Values

/// Where batches are read from: rows that are not sealed yet, and blocks.
///
/// Rows are always asked for first: between two statements batches only move from rows to blocks, so none is missed, and
/// one that is met twice is the same.
extension SeriesRows {
    // MARK: In the order of their arrival

    /// The batches of a subject that may hold samples of some times, in the order of their arrival.
    ///
    /// - Parameter isWanted: Of the batches in blocks, only samples of these channels and times are given.
    func batches(
        of subject: Int64, in times: ClosedRange<Int64>, channels isWanted: (Int64) throws -> Bool = { _ in true }
    ) throws -> [StoredBatch] {
        var found = try unsealedBatches(of: subject, in: times)
        let blocks = try blocks(of: subject, in: times)
        if !blocks.isEmpty {
            let known = Set(found.map(\.number))
            for (block, subject) in blocks {
                found += try block.batches(of: subject, in: times, channels: isWanted).filter {
                    !known.contains($0.number)
                }
            }
        }
        return found.sorted { $0.number < $1.number }
    }

    /// The batches of all subjects that may hold samples of some times, in the order of their arrival.
    ///
    /// - Parameter isWanted: Of the batches in blocks, only samples of these channels (of a subject) are given.
    func batches(
        in times: ClosedRange<Int64>, channels isWanted: (_ subject: Int64, _ channel: Int64) throws -> Bool
    ) throws -> [StoredBatch] {
        let low = times.lowerBound.subtracting(SeriesSchema.spanMax)
        var found = try connection.rows(
            """
            SELECT number, time, body, subject FROM series_batch
            WHERE time >> 20 >= ? AND time >> 20 <= ? AND \(Self.isRow)
            """, [.integer(low >> SeriesSchema.slotBits), .integer(times.upperBound >> SeriesSchema.slotBits)],
            read: batch
        ).filter { $0.time >= low && $0.time <= times.upperBound }
        let known = Set(found.map(\.number))
        let statement = try connection.statement(
            """
            SELECT number, body, subject FROM series_block
            WHERE low >= ? AND low <= ? AND high >= ? AND \(Self.isBlock)
            """)
        defer { statement.reset() }
        statement.bind(1, times.lowerBound.subtracting(Self.blockReach))
        statement.bind(2, times.upperBound)
        statement.bind(3, times.lowerBound)
        while try statement.step() {
            let subject = statement.integer(2)
            let block = try block(statement.integer(0), body: statement, column: 1)
            found += try block.batches(of: subject, in: times) { try isWanted(subject, $0) }.filter {
                !known.contains($0.number)
            }
        }
        return found.sorted { $0.number < $1.number }
    }

    /// A row with the columns number, time, body and subject.
    func batch(_ row: SQLStatement) throws -> StoredBatch {
        let number = row.integer(0)
        let body = try row.withBlob(2) { try bodies.open($0, at: Self.place(ofBatch: number)) }
        return try StoredBatch(number: number, subject: row.integer(3), time: row.integer(1), body: body)
    }

    /// What of `series_batch` and `series_block` counts.
    static let isRow = "number > (SELECT through FROM series_seal)"
    static let isBlock = "last <= (SELECT through FROM series_seal)"
    /// How far before a time the first batch of a block that has it may lie.
    static let blockReach = SeriesBlock.spanMax + SeriesSchema.spanMax

    // MARK: Of a subject

    /// The batches of a subject that are not sealed yet.
    ///
    /// - Parameter numbers: Only batches with these.
    func unsealedBatches(
        of subject: Int64, in times: ClosedRange<Int64>, numbers: ClosedRange<Int64> = .min ... .max
    ) throws -> [StoredBatch] {
        let low = times.lowerBound.subtracting(SeriesSchema.spanMax)
        var found: [StoredBatch] = []
        let statement = try connection.statement(
            """
            SELECT number, time, body, subject FROM series_batch
            WHERE time >> 20 = ? AND subject = ? AND \(Self.isRow)
            """)
        defer { statement.reset() }
        statement.bind(2, subject)
        try eachSlot(from: low, through: times.upperBound) { slot in
            statement.bind(1, slot)
            let before = found.count
            while try statement.step() {
                guard statement.integer(1) >= low, statement.integer(1) <= times.upperBound,
                    numbers.contains(statement.integer(0))
                else { continue }
                found.append(try batch(statement))
            }
            statement.reset()
            return found.count > before
        }
        return found
    }

    /// Calls the closure for slots of a range of times that may have rows, ascending.
    ///
    /// - Parameter body: Says whether it found something: then the next slot is likely to have something too.
    func eachSlot(
        from low: Int64, through high: Int64, _ body: (Int64) throws -> Bool, until isDone: () -> Bool = { false }
    ) throws {
        let last = high >> SeriesSchema.slotBits
        var slot = low >> SeriesSchema.slotBits
        // Of a few slots each is looked at, of many the next one that has rows.
        let areFew = slot > last - 8
        var isLikely = false
        while slot <= last {
            if !isLikely, !areFew {
                guard let next = try nextSlot(from: slot), next <= last else { return }
                slot = next
            }
            isLikely = try body(slot)
            if isDone() { return }
            slot += 1
        }
    }

    /// The first slot with rows, of whomever, from one on.
    func nextSlot(from slot: Int64) throws -> Int64? {
        try connection.row(
            "SELECT time >> 20 FROM series_batch WHERE time >> 20 >= ? ORDER BY time >> 20 LIMIT 1", .integer(slot)
        ) { $0.integer(0) }
    }

    /// The blocks of a subject that may have samples of some times.
    func blocks(
        of subject: Int64, in times: ClosedRange<Int64>
    ) throws -> [(block: SeriesBlockReader, subject: Int64)] {
        try connection.rows(
            """
            SELECT number, body FROM series_block
            WHERE subject = ? AND low >= ? AND low <= ? AND high >= ? AND \(Self.isBlock)
            """,
            [
                .integer(subject), .integer(times.lowerBound.subtracting(Self.blockReach)),
                .integer(times.upperBound), .integer(times.lowerBound),
            ]
        ) { (try block($0.integer(0), body: $0, column: 1), subject) }
    }

    /// The time of the newest row of a subject from a time on; that time if there is none.
    func newestRow(of subject: Int64, from time: Int64) throws -> Int64 {
        var newest = time
        try eachSlot(from: time, through: .max) { slot in
            let times = try connection.rows(
                "SELECT time FROM series_batch WHERE time >> 20 = ? AND subject = ?",
                [.integer(slot), .integer(subject)]
            ) { $0.integer(0) }
            newest = max(newest, times.max() ?? newest)
            return !times.isEmpty
        }
        return newest
    }
}

// MARK: - Against the order of arrival

extension SeriesRows {
    private static let batchesOfPart = 64
    /// How many numbers of batches in blocks are looked at together: each may lie in another block.
    private static let numbersOfPart: Int64 = 128

    /// Some batches of a number or less, the latest first, and the number to go on with; nil for that if none is left.
    func batches(beforeArrivalOf last: Int64) throws -> (batches: [StoredBatch], next: Int64?) {
        // Each row is read by itself: other rows of its Observations are looked up meanwhile.
        let found = try connection.rows(
            """
            SELECT number, time, body, subject FROM series_batch
            WHERE number <= ? AND \(Self.isRow) ORDER BY number DESC LIMIT \(Self.batchesOfPart)
            """, [.integer(last)], read: batch)
        if let first = found.last { return (found, first.number - 1) }
        let high =
            try connection.row(
                """
                SELECT CASE WHEN EXISTS (SELECT 1 FROM series_block WHERE last >= ?1 AND first <= ?1 AND \(Self.isBlock))
                  THEN ?1 ELSE (SELECT max(last) FROM series_block WHERE last < ?1 AND \(Self.isBlock)) END
                """, .integer(last)
            ) { $0.integerOrNil(0) } ?? nil
        guard let high else { return ([], nil) }
        let numbers = high.subtracting(Self.numbersOfPart - 1)...high
        var batches: [StoredBatch] = []
        let statement = try connection.statement(
            "SELECT number, body, subject FROM series_block WHERE last >= ? AND first <= ? AND \(Self.isBlock)")
        defer { statement.reset() }
        statement.bind(1, numbers.lowerBound)
        statement.bind(2, numbers.upperBound)
        while try statement.step() {
            let block = try block(statement.integer(0), body: statement, column: 1)
            batches += try block.batches(of: statement.integer(2), numbers: numbers)
        }
        return (batches.sorted { $0.number > $1.number }, numbers.lowerBound - 1)
    }
}

// MARK: - Where there is something

extension SeriesRows {
    /// A time of a range before which it has no samples (of a subject, or of anyone); nil if it has none at all.
    func firstTime(of subject: Int64?, in times: Range<Int64>) throws -> Int64? {
        let reach = times.lowerBound.subtracting(SeriesSchema.spanMax)
        var row: Int64?
        if let subject {
            try eachSlot(from: reach, through: times.upperBound - 1) { slot in
                if row == nil, try hasRow(of: subject, in: slot) { row = slot << SeriesSchema.slotBits }
                return row != nil
            } until: {
                row != nil
            }
        } else {
            row = try nextSlot(from: reach >> SeriesSchema.slotBits).map { $0 << SeriesSchema.slotBits }
        }
        let block = try connection.row(
            """
            SELECT low FROM series_block
            WHERE low >= ? AND low < ? AND high >= ? AND \(Self.isBlock)\(Self.ofSubject(subject)) ORDER BY low LIMIT 1
            """, .integer(times.lowerBound.subtracting(Self.blockReach)), .integer(times.upperBound),
            .integer(times.lowerBound), .integer(subject ?? 0)
        ) { $0.integer(0) }
        guard let first = [row, block].compactMap(\.self).min(), first < times.upperBound else { return nil }
        return max(first, times.lowerBound)
    }

    /// A time of a range after which it has no samples (of a subject, or of anyone); nil if it has none at all.
    func lastTime(of subject: Int64?, in times: Range<Int64>) throws -> Int64? {
        let row = try lastSlot(
            of: subject, from: times.lowerBound.subtracting(SeriesSchema.spanMax) >> SeriesSchema.slotBits,
            through: (times.upperBound - 1) >> SeriesSchema.slotBits
        ).map { (($0 + 1) << SeriesSchema.slotBits).adding(SeriesSchema.spanMax) }
        // The one that begins last may end before one that began earlier.
        let block =
            try connection.row(
                """
                SELECT max(high) FROM series_block
                WHERE low < ?2 AND high >= ?3 AND \(Self.isBlock)\(Self.ofSubject(subject)) AND low >= -?1 + (
                  SELECT max(low) FROM series_block WHERE low < ?2 AND \(Self.isBlock)\(Self.ofSubject(subject)))
                """, .integer(Self.blockReach), .integer(times.upperBound), .integer(times.lowerBound),
                .integer(subject ?? 0)
            ) { $0.integerOrNil(0) } ?? nil
        guard let last = [row, block].compactMap(\.self).max(), last >= times.lowerBound else { return nil }
        return min(last, times.upperBound - 1)
    }

    private static func ofSubject(_ subject: Int64?) -> String { subject == nil ? " AND ?4 = 0" : " AND subject = ?4" }

    private func hasRow(of subject: Int64, in slot: Int64) throws -> Bool {
        try connection.row(
            "SELECT 1 FROM series_batch WHERE time >> 20 = ? AND subject = ? AND \(Self.isRow)", .integer(slot),
            .integer(subject)
        ) { _ in true } ?? false
    }

    private func previousSlot(upTo slot: Int64) throws -> Int64? {
        try connection.row(
            "SELECT time >> 20 FROM series_batch WHERE time >> 20 <= ? ORDER BY time >> 20 DESC LIMIT 1",
            .integer(slot)
        ) { $0.integer(0) }
    }

    /// The last slot of some with rows (of a subject, or of anyone).
    private func lastSlot(of subject: Int64?, from first: Int64, through last: Int64) throws -> Int64? {
        var slot = last
        while let next = try previousSlot(upTo: slot) {
            if next < first { return nil }
            guard let subject, try !hasRow(of: subject, in: next) else { return next }
            slot = next - 1
        }
        return nil
    }
}

extension Int64 {
    /// The sum, or the greatest number if that is too great to be one.
    func adding(_ other: Int64) -> Int64 {
        let (sum, isTooGreat) = addingReportingOverflow(other)
        return isTooGreat ? .max : sum
    }

    /// The difference, or the least number if that is too small to be one.
    func subtracting(_ other: Int64) -> Int64 {
        let (difference, isTooSmall) = subtractingReportingOverflow(other)
        return isTooSmall ? .min : difference
    }
}
