public import Records
public import Values

extension WaveformChunk {
    /// The longest piece of a wave that is stored as one; a longer one has to be cut.
    public static let durationMax = Duration.seconds(60)
}

extension TenantStore {
    /// The pieces of a wave that have samples from a time until before another, in order.
    ///
    /// - Parameter channel: ``Channel/id``; one that was never stored has none.
    public func waveforms(of channel: UInt64, from: Timestamp, to: Timestamp) async throws -> [WaveformChunk] {
        try await readLong { session in
            try SeriesRows(connection: session.connection, bodies: session.bodies).waves(
                of: channel, from: from, to: to)
        }
    }
}

extension SeriesRows {
    static func place(ofWave number: Int64) -> BodyPlace { BodyPlace("series_wave", number: number) }

    /// The chunks of a channel that have samples of some times; of those with one start the last that came.
    func waves(of id: UInt64, from: Timestamp, to: Timestamp) throws -> [WaveformChunk] {
        guard from < to, let channel = try channel(id: id) else { return [] }
        let reach = from.microseconds.subtracting(WaveformChunk.durationMax.microseconds)
        var found: [Int64: (number: Int64, chunk: WaveformChunk)] = [:]
        var slot = reach >> WaveBody.slotBits
        while let next = try nextWaveSlot(from: slot), next <= to.microseconds >> WaveBody.slotBits {
            for (number, low, chunk) in try waves(of: channel, slot: next, from: from, to: to)
            where found[low].map({ $0.number < number }) ?? true {
                found[low] = (number, chunk)
            }
            slot = next + 1
        }
        return found.sorted { $0.key < $1.key }.map(\.value.chunk)
    }

    private func nextWaveSlot(from slot: Int64) throws -> Int64? {
        try connection.row(
            "SELECT low >> 23 FROM series_wave WHERE low >> 23 >= ? ORDER BY low >> 23 LIMIT 1", .integer(slot)
        ) { $0.integer(0) }
    }

    private func waves(
        of channel: StoredChannel, slot: Int64, from: Timestamp, to: Timestamp
    ) throws -> [(number: Int64, low: Int64, chunk: WaveformChunk)] {
        try connection.rows(
            """
            SELECT number, low, body FROM series_wave
            WHERE low >> 23 = ? AND channel = ? AND low < ? AND high > ?
            """,
            [.integer(slot), .integer(channel.ref), .integer(to.microseconds), .integer(from.microseconds)]
        ) { row in
            let body = try row.withBlob(2) { try bodies.open($0, at: Self.place(ofWave: row.integer(0))) }
            return (row.integer(0), row.integer(1), try WaveBody.unpack(body, of: channel.channel))
        }
    }
}

extension SeriesWriter {
    /// Writes chunks of waves; one that is stored as it is already is left out.
    ///
    /// - Throws: ``StoreError/Code/tooLarge`` if one is longer than ``WaveformChunk/durationMax``.
    func write(_ waves: [WaveformChunk], connection: SQLConnection) throws {
        if waves.isEmpty { return }
        let rows = rows(on: connection)
        for chunk in waves where !chunk.samples.isEmpty {
            let start = chunk.start.instant
            guard chunk.end - start <= WaveformChunk.durationMax else {
                throw StoreError(.tooLarge, "a piece of a wave is longer than \(WaveformChunk.durationMax)")
            }
            let ref = try reference(of: chunk.channel, rows: rows)
            let body = WaveBody.pack(chunk)
            if try Self.last(of: ref, at: start, rows) == body { continue }
            let last =
                try lastWave ?? connection.row("SELECT coalesce(max(number), 0) FROM series_wave") { $0.integer(0) }
                ?? 0
            lastWave = last + 1
            try connection.run(
                "INSERT INTO series_wave (number, channel, low, high, body) VALUES (?, ?, ?, ?, ?)",
                .integer(last + 1), .integer(ref), .integer(start.microseconds), .integer(chunk.end.microseconds),
                .blob(rows.bodies.seal(body, at: SeriesRows.place(ofWave: last + 1))))
        }
    }

    private static func last(of ref: Int64, at start: Timestamp, _ rows: SeriesRows) throws -> [UInt8]? {
        try rows.connection.row(
            """
            SELECT number, body FROM series_wave WHERE low >> 23 = ? AND channel = ? AND low = ?
            ORDER BY number DESC LIMIT 1
            """, .integer(start.microseconds >> WaveBody.slotBits), .integer(ref), .integer(start.microseconds)
        ) { row in
            try row.withBlob(1) { try rows.bodies.open($0, at: SeriesRows.place(ofWave: row.integer(0))) }
        }
    }
}

/// What `series_wave.body` holds, in the forms of ``PackedWriter``:
///
/// | field | form |
/// |---|---|
/// | format | byte, 1 |
/// | start | signed microseconds, signed minutes from UTC, byte (basis + 16 × zone basis), text |
/// | rate | unsigned samples in unsigned seconds |
/// | resolution, origin | texts |
/// | gaps | list: unsigned first sample, unsigned samples, byte for the reason |
/// | samples | unsigned count, and to the end the bytes of ``WaveformCodec`` |
enum WaveBody {
    private static let format: UInt8 = 1
    /// How many bits of a time a slot of the index leaves out; the queries say so too.
    static let slotBits: Int64 = 23
    private static let samplesMax = 1 << 24

    static func pack(_ chunk: WaveformChunk) -> [UInt8] {
        var writer = PackedWriter(version: format, capacity: chunk.samples.count + 64)
        writer.time(chunk.start.instant)
        writer.integer(chunk.start.offsetMinutes)
        writer.byte(chunk.start.basis.rawValue | chunk.start.zoneBasis.rawValue << 4)
        writer.text(chunk.start.text)
        writer.unsigned(UInt64(chunk.rate.samples))
        writer.unsigned(UInt64(chunk.rate.seconds))
        writer.text(chunk.resolution.text)
        writer.text(chunk.origin.text)
        writer.list(chunk.gaps) { writer, gap in
            writer.unsigned(UInt64(gap.samples.lowerBound))
            writer.unsigned(UInt64(gap.samples.count))
            writer.byte(gap.reason.rawValue)
        }
        writer.unsigned(UInt64(chunk.samples.count))
        return writer.bytes + WaveformCodec.pack(chunk.samples)
    }

    static func unpack(_ bytes: [UInt8], of channel: Channel) throws -> WaveformChunk {
        let damaged = StoreError(.corrupt, "a piece of a wave")
        var reader = try PackedReader(bytes, version: format)
        let (instant, offset, bases) = (try reader.time(), try reader.int(), try reader.byte())
        guard let basis = SampleTime.Basis(rawValue: bases & 15),
            let zoneBasis = SampleTime.ZoneBasis(rawValue: bases >> 4)
        else { throw damaged }
        let start = SampleTime(
            instant: instant, text: try reader.text(), offsetMinutes: offset, basis: basis, zoneBasis: zoneBasis)
        let (samples, seconds) = (Int(exactly: try reader.unsigned()), Int(exactly: try reader.unsigned()))
        guard let samples, let seconds, let rate = WaveformChunk.Rate(samples: samples, seconds: seconds) else {
            throw damaged
        }
        let (resolution, origin) = (try reader.decimal(), try reader.decimal())
        let gaps = try reader.list { reader -> WaveformChunk.Gap in
            let (first, count) = (try reader.unsigned(), try reader.unsigned())
            guard first < samplesMax, count < samplesMax,
                let reason = WaveformChunk.Gap.Reason(rawValue: try reader.byte())
            else { throw damaged }
            return WaveformChunk.Gap(samples: Int(first)..<Int(first + count), reason: reason)
        }
        let count = try reader.unsigned()
        guard count < samplesMax, let values = WaveformCodec.unpack(bytes[reader.index...], count: Int(count)) else {
            throw damaged
        }
        return WaveformChunk(
            channel: channel, start: start, rate: rate, resolution: resolution, origin: origin, samples: values,
            gaps: gaps)
    }
}
