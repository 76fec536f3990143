import Records
import Values

/// The rows of the series on one connection: what writer and readers have in common.
final class SeriesRows {
    let connection: SQLConnection
    let bodies: BodyCodec
    private var marks: [Int64: (limits: String, flags: [String])] = [:]
    /// Blocks that were opened; what a block of a number says never changes.
    private var openBlocks: [Int64: SeriesBlockReader] = [:]
    private static let openBlocksMax = 32
    /// Blocks of waves that were opened, each with its pieces once they were asked for.
    private var openWaves: [Int64: (body: [UInt8], pieces: [WaveBlock.Piece]?)] = [:]

    init(connection: SQLConnection, bodies: BodyCodec) {
        (self.connection, self.bodies) = (connection, bodies)
    }

    /// Forgets what a rollback may have undone.
    func forget() {
        marks.removeAll()
        openBlocks.removeAll()
        openWaves.removeAll()
    }

    // MARK: Subjects

    /// All that is known of a subject; nil if nothing was ever stored of it.
    func series(of subject: SampleSubject) throws -> SubjectSeries? {
        let found = try connection.row(
            "SELECT ref, newest, floor, saved, latest FROM series_subject WHERE key = ?",
            .text(ColumnCodec.stored(subject.key))
        ) { row in
            var series = SubjectSeries(ref: row.integer(0), subject: subject)
            (series.newest, series.floor, series.saved) = (row.integer(1), row.integer(2), row.integer(3))
            return (series, try row.withBlob(4) { try bodies.open($0, at: Self.place(of: subject)) })
        }
        guard case (var series, let latest)? = found else { return nil }
        for channel in try channels(of: series.ref) { series.append(channel) }
        var reader = try PackedReader(latest, version: SeriesSchema.format)
        for (base, batch) in try reader.list({ (try $0.integer(), try $0.blob()) }) {
            try apply(
                StoredBatch(number: 0, subject: series.ref, time: base, body: batch), to: &series)
        }
        let later = try batches(of: series.ref, in: series.floor ... .max).filter {
            $0.time >= series.floor && $0.number > series.saved
        }
        for batch in later { try apply(batch, to: &series) }
        series.unsavedBatches = later.count
        return series
    }

    private func apply(_ batch: StoredBatch, to series: inout SubjectSeries) throws {
        var positions: [Int] = []
        for packed in batch.samples {
            guard let position = series.table.position(ofRef: packed.channel, hint: (positions.last ?? -1) + 1) else {
                throw Self.unknown
            }
            positions.append(position)
        }
        let samples = VitalSamples(
            try zip(batch.samples, positions).map { try sample($0, of: series.table[$1].channel) })
        let round = series.latest.begin(samples, batch.head)
        for (index, position) in positions.enumerated() {
            series.newest = max(series.newest, samples[index].time.instant.microseconds)
            if let last = series.latest[position], last.order(of: samples[index]) < 0 { continue }
            series.latest.set(position, to: index, of: round, mark: batch.samples[index].mark)
        }
    }

    func subject(ref: Int64) throws -> SampleSubject? {
        try connection.row("SELECT key FROM series_subject WHERE ref = ?", .integer(ref)) { $0.text(0) }
            .flatMap(SampleSubject.init(key:))
    }

    static func place(of subject: SampleSubject) -> BodyPlace { BodyPlace("series_subject", key: subject.key) }

    // MARK: Channels

    func channels(of subject: Int64) throws -> [StoredChannel] {
        try connection.rows(
            "SELECT ref, id, body FROM series_channel WHERE subject = ? ORDER BY ref", [.integer(subject)],
            read: channel)
    }

    func channel(id: UInt64) throws -> StoredChannel? {
        try connection.row(
            "SELECT ref, id, body FROM series_channel WHERE id = ?", .integer(Int64(bitPattern: id)), read: channel)
    }

    func channel(ref: Int64) throws -> StoredChannel? {
        try connection.row("SELECT ref, id, body FROM series_channel WHERE ref = ?", .integer(ref), read: channel)
    }

    /// The subjects with channels of a series; more than one only if ids collide.
    func subjects(ofSeries series: UInt64) throws -> [SampleSubject] {
        let id = Int64(bitPattern: series)
        let keys = try connection.rows(
            """
            SELECT key FROM series_subject WHERE ref IN
              (SELECT subject FROM series_channel WHERE series = ?1
               UNION SELECT subject FROM series_channel WHERE id = ?1)
            """, [.integer(id)]
        ) { $0.text(0) }
        return keys.compactMap(SampleSubject.init(key:))
    }

    private func channel(_ row: SQLStatement) throws -> StoredChannel {
        let id = UInt64(bitPattern: row.integer(1))
        let body = try row.withBlob(2) { try bodies.open($0, at: ChannelBody.place(id)) }
        return StoredChannel(ref: row.integer(0), channel: try ChannelBody.unpack(body, id: id))
    }

    static var unknown: StoreError { StoreError(.corrupt, "a row of samples names a channel that is not there") }

    // MARK: Blocks

    /// The block of a row with the columns number and body.
    func block(_ number: Int64, body: SQLStatement, column: Int) throws -> SeriesBlockReader {
        if let open = openBlocks[number] { return open }
        let bytes = try body.withBlob(column) { try bodies.open($0, at: Self.place(ofBlock: number)) }
        if openBlocks.count >= Self.openBlocksMax { openBlocks.removeAll(keepingCapacity: true) }
        let block = try SeriesBlockReader(bytes)
        openBlocks[number] = block
        return block
    }

    /// The number and the start of each piece of a wave in a block.
    func waveStarts(inBlock number: Int64) throws -> [(number: Int64, low: Int64)] {
        try WaveBlock.starts(in: waveBlock(number).body)
    }

    /// The pieces of a channel's wave in a block.
    func wavePieces(inBlock number: Int64, of channel: Channel) throws -> [WaveBlock.Piece] {
        let block = try waveBlock(number)
        if let pieces = block.pieces { return pieces }
        let pieces = try WaveBlock.unpack(block.body, of: channel)
        openWaves[number]?.pieces = pieces
        return pieces
    }

    private func waveBlock(_ number: Int64) throws -> (body: [UInt8], pieces: [WaveBlock.Piece]?) {
        if let open = openWaves[number] { return open }
        let body = try connection.row("SELECT body FROM series_wave_block WHERE number = ?", .integer(number)) { row in
            try row.withBlob(0) { try bodies.open($0, at: Self.place(ofWaveBlock: number)) }
        }
        guard let body else { throw StoreError(.corrupt, "a block of a wave is not there") }
        if openWaves.count >= Self.openBlocksMax { openWaves.removeAll(keepingCapacity: true) }
        openWaves[number] = (body, nil)
        return (body, nil)
    }

    static func place(ofWaveBlock number: Int64) -> BodyPlace { BodyPlace("series_wave_block", number: number) }
    static func place(ofBatch number: Int64) -> BodyPlace { BodyPlace("series_batch", number: number) }
    static func place(ofBlock number: Int64) -> BodyPlace { BodyPlace("series_block", number: number) }

    // MARK: Marks

    func parts(of mark: SampleMark) throws -> (limits: String, flags: [String]) {
        switch mark {
        case .none: return ("", [])
        case .text(let text): return SampleMark.parts(text)
        case .shared(let ref):
            if let known = marks[ref] { return known }
            let text = try connection.row("SELECT text FROM series_mark WHERE ref = ?", .integer(ref)) { $0.text(0) }
            guard let text else { throw StoreError(.corrupt, "a row of samples names a mark that is not there") }
            let parts = SampleMark.parts(text)
            marks[ref] = parts
            return parts
        }
    }

    /// The shared form of limits and flags, made in the open transaction if it is new and there is room.
    func intern(limits: String, flags: [String]) throws -> SampleMark {
        let text = SampleMark.text(limits: limits, flags: flags)
        if text.isEmpty { return .none }
        let known = try connection.row("SELECT ref FROM series_mark WHERE text = ?", .text(text)) { $0.integer(0) }
        if let known { return .shared(known) }
        let count = try connection.row("SELECT count(*) FROM series_mark") { $0.int(0) } ?? 0
        guard count < SeriesSchema.marksMax, text.utf8.count <= 64 else { return .text(text) }
        try connection.run("INSERT INTO series_mark (text) VALUES (?)", .text(text))
        return .shared(connection.lastInsertedRowID)
    }
}

/// The description of a channel in `series_channel.body`: subject, bed, device, peer, path, then the metric's name,
/// codings (system, code, display), unit, unit for people and panel.
enum ChannelBody {
    static func place(_ id: UInt64) -> BodyPlace { BodyPlace("series_channel", number: Int64(bitPattern: id)) }

    static func pack(_ channel: Channel) -> [UInt8] {
        var writer = PackedWriter(version: SeriesSchema.format)
        writer.text(channel.subject.key)
        writer.optional(channel.bed)
        writer.optional(channel.device)
        writer.text(channel.peer)
        writer.text(channel.path)
        writer.text(channel.metric.name)
        writer.list(channel.metric.codings) { writer, coding in
            writer.optional(coding.system)
            writer.text(coding.code)
            writer.optional(coding.display)
        }
        writer.optional(channel.metric.unit)
        writer.optional(channel.metric.unitDisplay)
        writer.optional(channel.metric.panel)
        return writer.bytes
    }

    static func unpack(_ bytes: [UInt8], id: UInt64) throws -> Channel {
        var reader = try PackedReader(bytes, version: SeriesSchema.format)
        guard let subject = SampleSubject(key: try reader.text()) else { throw SeriesRows.unknown }
        let (bed, device) = (try reader.optionalText(), try reader.optionalText())
        let (peer, path) = (try reader.text(), try reader.text())
        let name = try reader.text()
        let codings = try reader.list {
            Coding(system: try $0.optionalText(), code: try $0.text(), display: try $0.optionalText())
        }
        let metric = Metric(
            name: name, codings: codings, unit: try reader.optionalText(), unitDisplay: try reader.optionalText(),
            panel: try reader.optionalText())
        return Channel(id: id, subject: subject, bed: bed, device: device, peer: peer, metric: metric, path: path)
    }
}
