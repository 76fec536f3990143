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
struct StoredWave {
    var chunk: WaveformChunk
    var receivedAt: Timestamp
    var committedAt: Timestamp
}

/// Where a piece of a wave is in the index.
struct WavePlace {
    /// The row of its last version.
    var number: Int64
    var channel: Int64
    var low: Int64
    /// How many rows speak of it.
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
                let chunk = try wave(place.number, of: channel.channel).chunk
                if chunk.end > from { chunks.append(chunk) }
            }
            slot = next + 1
        }
        return chunks
    }

    /// The first slot with waves from one on.
    func waveSlot(from slot: Int64) throws -> Int64? {
        try connection.row(
            "SELECT low >> 23 FROM series_wave WHERE low >> 23 >= ? ORDER BY low >> 23 LIMIT 1", .integer(slot)
        ) { $0.integer(0) }
    }

    /// The last slot with waves up to one.
    func waveSlot(upTo slot: Int64) throws -> Int64? {
        try connection.row(
            "SELECT low >> 23 FROM series_wave WHERE low >> 23 <= ? ORDER BY low >> 23 DESC LIMIT 1", .integer(slot)
        ) { $0.integer(0) }
    }

    /// The pieces of some channels that begin in a slot, by start, then channel.
    func waves(inSlot slot: Int64, of channels: Set<Int64>) throws -> [WavePlace] {
        var places: [[Int64]: WavePlace] = [:]
        func take(_ row: SQLStatement) {
            let (number, channel, low) = (row.integer(0), row.integer(1), row.integer(2))
            guard channels.contains(channel) else { return }
            var place = places[[channel, low]] ?? WavePlace(number: 0, channel: channel, low: low, version: 0)
            (place.number, place.version) = (max(place.number, number), place.version + 1)
            places[[channel, low]] = place
        }
        if channels.count <= Self.channelsAskedOneByOne {
            for channel in channels {
                _ = try connection.rows(
                    "SELECT number, channel, low FROM series_wave WHERE low >> 23 = ? AND channel = ?",
                    [.integer(slot), .integer(channel)], read: take)
            }
        } else {
            _ = try connection.rows(
                "SELECT number, channel, low FROM series_wave WHERE low >> 23 = ?", [.integer(slot)], read: take)
        }
        return places.values.sorted { ($0.low, $0.channel) < ($1.low, $1.channel) }
    }

    private static let channelsAskedOneByOne = 64

    /// All versions of the piece that begins at a time, the first one first.
    func waveVersions(of channel: StoredChannel, at start: Timestamp) throws -> [StoredWave] {
        try connection.rows(
            """
            SELECT number, body FROM series_wave WHERE low >> 23 = ? AND channel = ? AND low = ? ORDER BY number
            """,
            [.integer(start.microseconds >> WaveBody.slotBits), .integer(channel.ref), .integer(start.microseconds)]
        ) { row in
            let body = try row.withBlob(1) { try bodies.open($0, at: Self.place(ofWave: row.integer(0))) }
            return try WaveBody.unpack(body, of: channel.channel)
        }
    }

    func wave(_ number: Int64, of channel: Channel) throws -> StoredWave {
        let found = try connection.row("SELECT body FROM series_wave WHERE number = ?", .integer(number)) { row in
            let body = try row.withBlob(0) { try bodies.open($0, at: Self.place(ofWave: number)) }
            return try WaveBody.unpack(body, of: channel)
        }
        guard let found else { throw StoreError(.corrupt, "a piece of a wave is not there") }
        return found
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
            if try Self.last(of: ref, at: wave.low, rows) == wave.content { continue }
            let last =
                try lastWave ?? connection.row("SELECT coalesce(max(number), 0) FROM series_wave") { $0.integer(0) }
                ?? 0
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

    private static func last(of ref: Int64, at low: Int64, _ rows: SeriesRows) throws -> ArraySlice<UInt8>? {
        try rows.connection.row(
            """
            SELECT number, body FROM series_wave WHERE low >> 23 = ? AND channel = ? AND low = ?
            ORDER BY number DESC LIMIT 1
            """, .integer(low >> WaveBody.slotBits), .integer(ref), .integer(low)
        ) { row in
            try WaveBody.content(
                of: try row.withBlob(1) { try rows.bodies.open($0, at: SeriesRows.place(ofWave: row.integer(0))) })
        }
    }
}
