import Records
import Values

/// Pieces that are to become one block.
struct JoinedWaves: Sendable {
    /// The rows that they were, which go.
    var rows: [Int64]
    var slot: Int64
    var channel: Int64
    var body: [UInt8]

    /// The number of the last piece, which no other block and no row has or will have.
    var number: Int64 { rows[rows.count - 1] }
}

/// Decides which pieces of waves are joined next: those that one channel sent in one slot, once they are old enough.
///
/// Rows are looked at in the order of their arrival. A piece that comes later makes a block of its own.
struct WaveJoining {
    private let rows: SeriesRows
    private let policy: SeriesPolicy

    /// How many pieces one step joins, unless one block has more, and how many rows it looks at to choose them.
    private static let piecesOfStep = 300
    private static let rowsLookedAt: Int64 = 64

    init(_ rows: SeriesRows, _ policy: SeriesPolicy) { (self.rows, self.policy) = (rows, policy) }

    /// The next blocks; empty if no piece is old enough.
    func next(now: Timestamp) throws -> [JoinedWaves] {
        // What belongs to the slot of a piece comes within its length.
        let length = Duration.microseconds(1 << WaveBlock.slotBits)
        let oldest = try rows.connection.rows(
            "SELECT number, channel, low FROM series_wave ORDER BY number LIMIT ?", [.integer(Self.rowsLookedAt)]
        ) { (number: $0.integer(0), channel: $0.integer(1), slot: $0.integer(2) >> WaveBlock.slotBits) }
        guard let first = oldest.first, let channel = try rows.channel(ref: first.channel),
            try rows.wave(first.number, of: channel.channel).committedAt <= now - policy.sealAfter - length - length
        else { return [] }
        var (joined, count, seen) = ([JoinedWaves](), 0, Set<[Int64]>())
        for row in oldest where count < Self.piecesOfStep && seen.insert([row.slot, row.channel]).inserted {
            guard let channel = try rows.channel(ref: row.channel) else { continue }
            let pieces = try pieces(of: channel, slot: row.slot)
            count += pieces.count
            joined.append(try Self.joined(pieces, slot: row.slot, channel))
        }
        return joined
    }

    private func pieces(of channel: StoredChannel, slot: Int64) throws -> [WaveBlock.Piece] {
        let step = WaveBlock.slotBits - WaveBody.slotBits
        return try (slot << step..<(slot + 1) << step).flatMap { part in
            try rows.waveRows(of: channel, inSlot: part)
        }.sorted { $0.number < $1.number }
    }

    /// - Throws: ``StoreError/Code/corrupt`` if the block does not give back what it was made of; so nothing is removed
    ///   that could not be read again.
    private static func joined(_ pieces: [WaveBlock.Piece], slot: Int64, _ channel: StoredChannel) throws -> JoinedWaves
    {
        let body = WaveBlock.pack(pieces)
        let back = try WaveBlock.unpack(body, of: channel.channel)
        guard back == pieces else { throw StoreError(.corrupt, "a block of pieces of a wave") }
        return JoinedWaves(rows: pieces.map(\.number), slot: slot, channel: channel.ref, body: body)
    }
}
