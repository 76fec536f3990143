import Records
import Synchronization
public import Values

extension TenantStore {
    /// Does one small unit of the background work on samples: seals those that are old enough into blocks, removes rows
    /// that were sealed, thins and removes by ``StorageConfiguration/series``.
    ///
    /// Reads on one of the store's threads, then holds the writer for some milliseconds. What the store answers is the
    /// same before and after, but for samples that the policy removes. Call it again and again, one call after the other.
    ///
    /// - Returns: Whether there was something to do: then more may be waiting.
    /// - Throws: As ``commit(_:)``; nothing was changed then.
    @discardableResult
    public func tendSeries(now: Timestamp) async throws -> Bool {
        let step = try await readLong { [tender] session in try tender.next(now: now, session) }
        guard let step else { return false }
        var commit = Commit(time: now)
        commit.seriesStep = step
        _ = try await self.commit(commit)
        return true
    }
}

/// Decides what is to be done next about the series of a tenant.
final class SeriesTender: Sendable {
    private let policy: SeriesPolicy
    /// The subjects that still have to be sealed up to a target, the last one first: looked up once for each target.
    private let waiting = Mutex((target: Int64(0), subjects: [Int64]()))

    /// The most batches that are sealed as one.
    static let batchesMax: Int64 = 4_000_000
    /// How many batches one step seals, unless one subject has more, and how many subjects it has at most.
    private static let batchesOfStep = 1_000
    private static let subjectsOfStep = 64
    /// How many rows one step removes.
    private static let rowsOfStep: Int64 = 1_500
    private static let wavesOfStep: Int64 = 500

    init(_ policy: SeriesPolicy) { self.policy = policy }

    /// The next step; nil if nothing is to be done.
    func next(now: Timestamp, _ session: Session) throws -> SeriesStep? {
        let rows = SeriesRows(connection: session.connection, bodies: session.bodies)
        let state = try rows.sealState()
        let change =
            try freeing(rows, state) ?? sealing(rows, state) ?? beginning(rows, state, now)
            ?? SeriesThinning(session, rows, policy).next(now: now) ?? joiningWaves(rows, now)
            ?? droppingWaves(rows, now)
        return change.map { SeriesStep(state: state, change: $0) }
    }

    private func freeing(_ rows: SeriesRows, _ state: SealState) throws -> SeriesStep.Change? {
        let first =
            try rows.connection.row(
                "SELECT min(number) FROM series_batch WHERE number <= ?", .integer(state.through)
            ) { $0.integerOrNil(0) } ?? nil
        return first.map { .free(through: min(state.through, $0 + Self.rowsOfStep - 1)) }
    }

    private func droppingWaves(_ rows: SeriesRows, _ now: Timestamp) throws -> SeriesStep.Change? {
        guard policy.waveRetention > .zero else { return nil }
        let limit = (now - policy.waveRetention - WaveformChunk.durationMax).microseconds
        let numbers = try rows.connection.rows(
            "SELECT number FROM series_wave WHERE low >> 23 < ? LIMIT ?",
            [.integer(limit >> WaveBody.slotBits), .integer(Self.wavesOfStep)]
        ) { $0.integer(0) }
        let blocks = try rows.connection.rows(
            "SELECT number FROM series_wave_block WHERE slot < ? LIMIT ?",
            [.integer(limit >> WaveBlock.slotBits), .integer(Self.wavesOfStep)]
        ) { $0.integer(0) }
        return numbers.isEmpty && blocks.isEmpty ? nil : .dropWaves(numbers, blocks: blocks)
    }

    private func joiningWaves(_ rows: SeriesRows, _ now: Timestamp) throws -> SeriesStep.Change? {
        let joined = try WaveJoining(rows, policy).next(now: now)
        return joined.isEmpty ? nil : .joinWaves(joined)
    }

    // MARK: Sealing

    private func beginning(_ rows: SeriesRows, _ state: SealState, _ now: Timestamp) throws -> SeriesStep.Change? {
        guard !state.isSealing, let first = try rows.arrival(.first, of: state.through + 1 ... .max) else { return nil }
        let oldest = first.committedAt
        guard oldest <= now - policy.sealAfter - policy.blockTime else { return nil }
        let end = min(oldest + policy.blockTime, now - policy.sealAfter)
        // Numbers come in the order of commits, so the last one that is old enough is found by halving.
        let newest = try rows.arrival(.last, of: first.number ... .max)?.number ?? first.number
        var (low, high) = (first.number, min(newest, first.number + Self.batchesMax))
        while low < high {
            let middle = low + (high - low + 1) / 2
            guard let last = try rows.arrival(.last, of: low...middle), last.committedAt <= end else {
                high = middle - 1
                continue
            }
            low = middle
        }
        return .begin(target: low)
    }

    private func sealing(_ rows: SeriesRows, _ state: SealState) throws -> SeriesStep.Change? {
        guard state.isSealing else { return nil }
        var subjects = try waiting.withLock { waiting in
            if waiting.target != state.target {
                waiting = (state.target, try rows.subjects(ofBatches: state.through + 1...state.target).sorted(by: >))
            }
            while let next = waiting.subjects.last, next <= state.subject { waiting.subjects.removeLast() }
            return waiting.subjects.suffix(Self.subjectsOfStep)
        }
        var (blocks, count, done) = ([SealedBatches](), 0, state.subject)
        while let subject = subjects.popLast() {
            let batches = try rows.unsealedBatches(
                of: subject, in: .min ... .max, numbers: state.through + 1...state.target)
            blocks += try SealedBatches.of(batches)
            count += batches.count
            done = subject
            if count >= Self.batchesOfStep { break }
        }
        return done == state.subject ? .finish : .seal(blocks, through: done)
    }
}

extension SeriesRows {
    /// What was stored when, of rows.
    struct Arrival {
        var number: Int64
        var committedAt: Timestamp
    }

    enum End: String {
        case first = "ASC"
        case last = "DESC"
    }

    fileprivate func arrival(_ end: End, of numbers: ClosedRange<Int64>) throws -> Arrival? {
        try connection.row(
            """
            SELECT number, time, body FROM series_batch WHERE number >= ? AND number <= ?
            ORDER BY number \(end.rawValue) LIMIT 1
            """, .integer(numbers.lowerBound), .integer(numbers.upperBound)
        ) { row in
            let number = row.integer(0)
            let body = try row.withBlob(2) { try bodies.open($0, at: Self.place(ofBatch: number)) }
            return Arrival(
                number: number, committedAt: try BatchUnpacker(body, base: row.integer(1)).head.committedAt)
        }
    }

    /// The subjects with rows of some numbers.
    fileprivate func subjects(ofBatches numbers: ClosedRange<Int64>) throws -> [Int64] {
        // The index has all that is asked for; the rows themselves, which are longer, are not read.
        try connection.rows(
            """
            SELECT DISTINCT subject FROM series_batch INDEXED BY series_batch_slot
            WHERE time >> 20 >= ? AND +number >= ? AND +number <= ?
            """, [.integer(.min), .integer(numbers.lowerBound), .integer(numbers.upperBound)]
        ) { $0.integer(0) }
    }
}
