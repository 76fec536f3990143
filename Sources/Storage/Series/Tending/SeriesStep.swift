import Records
import Values

/// One small unit of the background work on the series, decided on a reader's snapshot and carried out by the writer.
struct SeriesStep: Sendable {
    enum Change: Sendable {
        /// Blocks are to be made of all batches up to a number.
        case begin(target: Int64)
        /// Blocks of the subjects up to one.
        case seal([SealedBatches], through: Int64)
        /// All blocks are made: from now on they count.
        case finish
        /// Rows that no longer count are removed, up to a number.
        case free(through: Int64)
        /// Blocks are replaced by thinner ones that hold so many samples less.
        case replace([Int64], by: [SealedBatches], removed: Int64)
        /// Pieces of waves become blocks.
        case joinWaves([JoinedWaves])
        /// Pieces of waves are removed, rows and blocks.
        case dropWaves([Int64], blocks: [Int64])
    }

    /// What the step was decided on. If it is so no more, the step is void.
    var state: SealState
    var change: Change
}

/// How far sealing has come: the row of `series_seal`.
struct SealState: Hashable, Sendable {
    /// Up to this batch the blocks speak.
    var through: Int64
    /// Up to this batch blocks are being made; the same as `through` if none are.
    var target: Int64
    /// The last subject whose blocks are made.
    var subject: Int64
    /// The number of the last block.
    var blocks: Int64

    var isSealing: Bool { target > through }
}

/// A block that is to be stored.
struct SealedBatches: Sendable {
    var subject: Int64
    /// The time of its first batch, and that of its newest sample.
    var low: Int64
    var high: Int64
    /// The least and the greatest number of its batches.
    var first: Int64
    var last: Int64
    /// What it has been thinned to, see ``SeriesThinning``.
    var thin: Int64
    var body: [UInt8]

    /// Makes blocks of the batches of a subject.
    ///
    /// - Throws: ``StoreError/Code/corrupt`` if a block does not give back what it was made of; so nothing is removed
    ///   that could not be read again.
    static func of(_ batches: [StoredBatch], thin: Int64 = 0) throws -> [SealedBatches] {
        var parts: [[StoredBatch]] = []
        var samples = 0
        for batch in batches.sorted(by: { ($0.time, $0.number) < ($1.time, $1.number) }) {
            samples += batch.samples.count
            if let part = parts.last, let first = part.first, part.count < SeriesBlock.batchesMax,
                samples <= SeriesBlock.samplesMax, batch.time.subtracting(SeriesBlock.spanMax) <= first.time
            {
                parts[parts.count - 1].append(batch)
            } else {
                parts.append([batch])
                samples = batch.samples.count
            }
        }
        return try parts.map { try SealedBatches($0.sorted { $0.number < $1.number }, thin: thin) }
    }

    private init(_ batches: [StoredBatch], thin: Int64) throws {
        let times = batches.flatMap { $0.samples.lazy.map(\.time.instant.microseconds) }
        body = SeriesBlock.pack(batches)
        (subject, self.thin) = (batches[0].subject, thin)
        low = batches.map(\.time).min() ?? 0
        high = times.max() ?? low
        (first, last) = (batches[0].number, batches[batches.count - 1].number)
        let back = try SeriesBlockReader(body).batches(of: subject)
        guard back.count == batches.count, zip(back, batches).allSatisfy({ $0.says(sameAs: $1) }) else {
            throw SeriesBlock.damaged
        }
    }
}

extension StoredBatch {
    /// Whether all is the same, numbers by their text.
    func says(sameAs other: StoredBatch) -> Bool {
        number == other.number && subject == other.subject && time == other.time && head == other.head
            && samples.count == other.samples.count
            && zip(samples, other.samples).allSatisfy { $0.says(sameAs: $1) }
    }
}

extension PackedSample {
    func says(sameAs other: PackedSample) -> Bool {
        channel == other.channel && mark == other.mark && time == other.time && status == other.status
            && sequence == other.sequence && row == other.row && value.isSame(as: other.value)
    }
}

// MARK: - Carrying out

extension SeriesWriter {
    /// Carries out a step in the open transaction.
    func write(_ step: SeriesStep, connection: SQLConnection) throws {
        let rows = rows(on: connection)
        guard try rows.sealState() == step.state else { return }
        switch step.change {
        case .begin(let target):
            try connection.run("UPDATE series_seal SET target = ?, subject = 0", .integer(target))
        case .seal(let blocks, let subject):
            try insert(blocks, after: step.state.blocks, rows)
            try connection.run("UPDATE series_seal SET subject = ?", .integer(subject))
        case .finish:
            try connection.run("UPDATE series_seal SET through = target, subject = 0")
        case .free(let number):
            try connection.run(
                "DELETE FROM series_batch WHERE number <= ?", .integer(min(number, step.state.through)))
        case .replace(let numbers, let blocks, let removed):
            for number in numbers {
                try connection.run("DELETE FROM series_block WHERE number = ?", .integer(number))
            }
            try insert(blocks, after: step.state.blocks, rows)
            try connection.run("UPDATE series_total SET samples = samples - ? WHERE id = 1", .integer(removed))
        case .joinWaves(let joined):
            for block in joined { try insert(block, rows) }
        case .dropWaves(let numbers, let blocks):
            for number in numbers {
                try connection.run("DELETE FROM series_wave WHERE number = ?", .integer(number))
            }
            for number in blocks {
                try connection.run("DELETE FROM series_wave_block WHERE number = ?", .integer(number))
            }
        }
    }

    private func insert(_ block: JoinedWaves, _ rows: SeriesRows) throws {
        // A number is never used again, so the last one must be known before its row goes.
        lastWave = try lastWave ?? rows.lastWaveNumber()
        for number in block.rows {
            try rows.connection.run("DELETE FROM series_wave WHERE number = ?", .integer(number))
        }
        try rows.connection.run(
            "INSERT INTO series_wave_block (number, slot, channel, body) VALUES (?, ?, ?, ?)", .integer(block.number),
            .integer(block.slot), .integer(block.channel),
            .blob(rows.bodies.seal(block.body, at: SeriesRows.place(ofWaveBlock: block.number))))
    }

    private func insert(_ blocks: [SealedBatches], after last: Int64, _ rows: SeriesRows) throws {
        var number = last
        for block in blocks {
            number += 1
            try rows.connection.run(
                """
                INSERT INTO series_block (number, subject, low, high, first, last, thin, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, .integer(number), .integer(block.subject), .integer(block.low), .integer(block.high),
                .integer(block.first), .integer(block.last), .integer(block.thin),
                .blob(rows.bodies.seal(block.body, at: SeriesRows.place(ofBlock: number))))
            // Whoever asks for the newest sample of a subject looks at rows only.
            try rows.connection.run(
                "UPDATE series_subject SET newest = max(newest, ?) WHERE ref = ?", .integer(block.high),
                .integer(block.subject))
        }
        // One number more than there are blocks: so the state is another one also where blocks only went.
        try rows.connection.run("UPDATE series_seal SET blocks = ?", .integer(number + 1))
    }
}

extension SeriesRows {
    func sealState() throws -> SealState {
        let state = try connection.row("SELECT through, target, subject, blocks FROM series_seal") { row in
            SealState(
                through: row.integer(0), target: row.integer(1), subject: row.integer(2), blocks: row.integer(3))
        }
        guard let state else { throw StoreError(.corrupt, "the state of sealing is not there") }
        return state
    }
}
