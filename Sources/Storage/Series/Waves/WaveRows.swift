public import Records
public import Values

extension WaveformChunk {
    /// The longest piece of a wave that is stored as one; a longer one has to be cut.
    public static let durationMax = Duration.seconds(60)
}

extension TenantStore {
    /// The pieces of a wave that have samples from a time until before another, in the order of their starts.
    ///
    /// Where pieces overlap both are there: which samples are right is not for the store to say. What is between two is
    /// a gap.
    ///
    /// - Parameter channel: ``Channel/id``; one that was never stored has none.
    public func waveforms(of channel: UInt64, from: Timestamp, to: Timestamp) async throws -> [WaveformChunk] {
        try await readLong { session in
            try SeriesRows(connection: session.connection, bodies: session.bodies).waves(
                of: channel, from: from, to: to)
        }
    }
}

/// One version of a piece of a wave, as it is stored.
struct StoredWave: Equatable {
    var chunk: WaveformChunk
    var receivedAt: Timestamp
    var committedAt: Timestamp
}

/// Where a piece of a wave is.
struct WavePlace {
    /// The row of its last version, and the block if it is in one by now.
    var number: Int64
    var block: Int64?
    var channel: Int64
    var low: Int64
    /// How many there are of it.
    var version: Int
}

extension SeriesRows {
    static func place(ofWave number: Int64) -> BodyPlace { BodyPlace("series_wave", number: number) }

    /// The chunks of a channel that have samples of some times; of those with one start the last that came.
    func waves(of id: UInt64, from: Timestamp, to: Timestamp) throws -> [WaveformChunk] {
        guard from < to, let channel = try channel(id: id) else { return [] }
        var chunks: [WaveformChunk] = []
        let reach = from.microseconds.subtracting(WaveformChunk.durationMax.microseconds)
        var slot: Int64? = reach >> WaveBody.slotBits
        while let next = try slot.flatMap({ try waveSlot(from: $0) }), next <= to.microseconds >> WaveBody.slotBits {
            for place in try waves(inSlot: next, of: [channel.ref]) where place.low < to.microseconds {
                let chunk = try wave(at: place, of: channel.channel).chunk
                if chunk.end > from { chunks.append(chunk) }
            }
            slot = next + 1
        }
        return chunks
    }

    /// A slot from one on before which none has waves; it may have none itself.
    func waveSlot(from slot: Int64) throws -> Int64? {
        let step = WaveBlock.slotBits - WaveBody.slotBits
        let row = try connection.row(
            "SELECT low >> 23 FROM series_wave WHERE low >> 23 >= ? ORDER BY low >> 23 LIMIT 1", .integer(slot)
        ) { $0.integer(0) }
        let block = try connection.row(
            "SELECT slot FROM series_wave_block WHERE slot >= ? ORDER BY slot LIMIT 1", .integer(slot >> step)
        ) { max(slot, $0.integer(0) << step) }
        return [row, block].compactMap(\.self).min()
    }

    /// A slot up to one after which none has waves; it may have none itself.
    func waveSlot(upTo slot: Int64) throws -> Int64? {
        let step = WaveBlock.slotBits - WaveBody.slotBits
        let row = try connection.row(
            "SELECT low >> 23 FROM series_wave WHERE low >> 23 <= ? ORDER BY low >> 23 DESC LIMIT 1", .integer(slot)
        ) { $0.integer(0) }
        let block = try connection.row(
            "SELECT slot FROM series_wave_block WHERE slot <= ? ORDER BY slot DESC LIMIT 1", .integer(slot >> step)
        ) { min(slot, ($0.integer(0) + 1) << step - 1) }
        return [row, block].compactMap(\.self).max()
    }

    /// The pieces of some channels that begin in a slot, by start, then channel.
    func waves(inSlot slot: Int64, of channels: Set<Int64>) throws -> [WavePlace] {
        var places: [[Int64]: WavePlace] = [:]
        func take(_ number: Int64, _ channel: Int64, _ low: Int64, block: Int64?) {
            guard channels.contains(channel) else { return }
            var place = places[[channel, low]] ?? WavePlace(number: 0, channel: channel, low: low, version: 0)
            if number > place.number { (place.number, place.block) = (number, block) }
            place.version += 1
            places[[channel, low]] = place
        }
        for (block, channel) in try waveBlocks(inSlot: slot, of: channels) {
            for piece in try waveStarts(inBlock: block) where piece.low >> WaveBody.slotBits == slot {
                take(piece.number, channel, piece.low, block: block)
            }
        }
        try each(of: channels, "SELECT number, channel, low FROM series_wave WHERE low >> 23 = ?", slot) { row in
            take(row.integer(0), row.integer(1), row.integer(2), block: nil)
        }
        return places.values.sorted { ($0.low, $0.channel) < ($1.low, $1.channel) }
    }

    /// The blocks of some channels that may have pieces that begin in a slot, in the order of their making.
    private func waveBlocks(
        inSlot slot: Int64, of channels: Set<Int64>
    ) throws -> [(number: Int64, channel: Int64)] {
        var blocks: [(number: Int64, channel: Int64)] = []
        let wide = slot >> (WaveBlock.slotBits - WaveBody.slotBits)
        try each(of: channels, "SELECT number, channel FROM series_wave_block WHERE slot = ?", wide) { row in
            if channels.contains(row.integer(1)) { blocks.append((row.integer(0), row.integer(1))) }
        }
        return blocks.sorted { $0.number < $1.number }
    }

    /// Reads the rows of a slot: of few channels one by one, else of all.
    private func each(
        of channels: Set<Int64>, _ query: String, _ slot: Int64, read: (SQLStatement) throws -> Void
    ) throws {
        guard channels.count <= Self.channelsAskedOneByOne else {
            _ = try connection.rows(query, [.integer(slot)], read: read)
            return
        }
        for channel in channels {
            _ = try connection.rows(query + " AND channel = ?", [.integer(slot), .integer(channel)], read: read)
        }
    }

    private static let channelsAskedOneByOne = 64

    /// All versions of the piece that begins at a time, the first one first.
    func waveVersions(of channel: StoredChannel, at start: Timestamp) throws -> [StoredWave] {
        let slot = start.microseconds >> WaveBody.slotBits
        var pieces = try waveBlocks(inSlot: slot, of: [channel.ref]).flatMap { block in
            try wavePieces(inBlock: block.number, of: channel.channel)
        }
        pieces += try waveRows(of: channel, inSlot: slot)
        return pieces.filter { $0.low == start.microseconds }.sorted { $0.number < $1.number }.map(\.wave)
    }

    /// The pieces that begin in a slot and are in no block.
    func waveRows(of channel: StoredChannel, inSlot slot: Int64) throws -> [WaveBlock.Piece] {
        try connection.rows(
            "SELECT number, body FROM series_wave WHERE low >> 23 = ? AND channel = ?",
            [.integer(slot), .integer(channel.ref)]
        ) { row in
            let number = row.integer(0)
            let body = try row.withBlob(1) { try bodies.open($0, at: Self.place(ofWave: number)) }
            return WaveBlock.Piece(number: number, wave: try WaveBody.unpack(body, of: channel.channel))
        }
    }

    /// The last version of a piece.
    func wave(at place: WavePlace, of channel: Channel) throws -> StoredWave {
        guard let block = place.block else { return try wave(place.number, of: channel) }
        let pieces = try wavePieces(inBlock: block, of: channel)
        guard let piece = pieces.first(where: { $0.number == place.number }) else {
            throw StoreError(.corrupt, "a piece of a wave is not there")
        }
        return piece.wave
    }

    func wave(_ number: Int64, of channel: Channel) throws -> StoredWave {
        let found = try connection.row("SELECT body FROM series_wave WHERE number = ?", .integer(number)) { row in
            let body = try row.withBlob(0) { try bodies.open($0, at: Self.place(ofWave: number)) }
            return try WaveBody.unpack(body, of: channel)
        }
        guard let found else { throw StoreError(.corrupt, "a piece of a wave is not there") }
        return found
    }

    /// The greatest number that a piece of a wave has had.
    func lastWaveNumber() throws -> Int64 {
        try connection.row(
            """
            SELECT max(coalesce((SELECT max(number) FROM series_wave), 0),
              coalesce((SELECT max(number) FROM series_wave_block), 0))
            """
        ) { $0.integer(0) } ?? 0
    }

    /// All channels with waves.
    func waveChannels() throws -> [StoredChannel] {
        try connection.rows("SELECT id FROM series_channel WHERE ref IN (SELECT channel FROM series_wave_channel)", [])
        {
            UInt64(bitPattern: $0.integer(0))
        }.compactMap { try channel(id: $0) }
    }
}

extension SeriesWriter {
    /// Writes chunks of waves; one that is stored as it is already is left out.
    func write(_ waves: [PackedWave], connection: SQLConnection) throws {
        if waves.isEmpty { return }
        let rows = rows(on: connection)
        for wave in waves {
            let ref = try reference(of: wave.channel, rows: rows)
            if try Self.last(of: ref, wave, rows) == wave.content { continue }
            let last = try lastWave ?? rows.lastWaveNumber()
            lastWave = last + 1
            try connection.run(
                "INSERT INTO series_wave (number, channel, low, high, body) VALUES (?, ?, ?, ?, ?)",
                .integer(last + 1), .integer(ref), .integer(wave.low), .integer(wave.high),
                .blob(rows.bodies.seal(wave.body, at: SeriesRows.place(ofWave: last + 1))))
            if waveChannels.insert(ref).inserted {
                try connection.run("INSERT OR IGNORE INTO series_wave_channel VALUES (?)", .integer(ref))
            }
        }
    }

    /// The content of what is stored of a piece with the same start.
    private static func last(
        of ref: Int64, _ wave: PackedWave, _ rows: SeriesRows
    ) throws -> ArraySlice<UInt8>? {
        let slot = wave.low >> WaveBody.slotBits
        let row = try rows.connection.row(
            """
            SELECT number, body FROM series_wave WHERE low >> 23 = ? AND channel = ? AND low = ?
            ORDER BY number DESC LIMIT 1
            """, .integer(slot), .integer(ref), .integer(wave.low)
        ) { row in
            try WaveBody.content(
                of: try row.withBlob(1) { try rows.bodies.open($0, at: SeriesRows.place(ofWave: row.integer(0))) })
        }
        if let row { return row }
        guard let place = try rows.waves(inSlot: slot, of: [ref]).first(where: { $0.low == wave.low }) else {
            return nil
        }
        let stored = try rows.wave(at: place, of: wave.channel)
        return try WaveBody.content(
            of: WaveBody.pack(stored.chunk, receivedAt: stored.receivedAt, committedAt: stored.committedAt))
    }
}
