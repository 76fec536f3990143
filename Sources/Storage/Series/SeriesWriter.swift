import Records
import Values

/// Writes samples into the open transaction of the tenant's one writer (see ``SeriesSchema``).
///
/// A sample that repeats a stored one is left out, one that differs from it is written as a correction. Which it is
/// follows from the last reading of its channel in memory, almost always without a look at the store: monitors send
/// what is new, or their last reading again.
final class SeriesWriter {
    private let cache: SeriesCache
    private let bodies: BodyCodec
    private var rows: SeriesRows?
    /// Subjects as the open transaction leaves them.
    private var staged: [SampleSubject: SubjectSeries] = [:]
    /// The number of the last batch; nil if it has to be looked up.
    private var lastNumber: Int64?
    var lastWave: Int64?
    /// The channels that are known to be listed as those with waves.
    var waveChannels: Set<Int64> = []

    /// - Parameter bodies: What stored bodies go through.
    init(cache: SeriesCache, bodies: BodyCodec) { (self.cache, self.bodies) = (cache, bodies) }

    /// Writes the samples of a commit.
    func write(_ batches: [SampleBatch], commitTime: Timestamp, connection: SQLConnection) throws {
        if batches.isEmpty { return }
        let rows = rows(on: connection)
        var added = 0
        for batch in batches where !batch.samples.isEmpty {
            added += try write(batch, commitTime: commitTime, rows: rows)
        }
        guard added > 0 else { return }
        try connection.run("UPDATE series_total SET samples = samples + ? WHERE id = 1", .integer(Int64(added)))
    }

    /// To be called after the transaction is durable: readers see its samples from now on.
    func didCommit() {
        guard !staged.isEmpty else { return }
        cache.publish(staged)
        staged.removeAll(keepingCapacity: true)
    }

    /// To be called after the transaction was rolled back.
    func didRollBack() {
        staged.removeAll()
        (lastNumber, lastWave) = (nil, nil)
        waveChannels.removeAll()
        rows?.forget()
    }

    func rows(on connection: SQLConnection) -> SeriesRows {
        if let rows, rows.connection === connection { return rows }
        let made = SeriesRows(connection: connection, bodies: bodies)
        rows = made
        return made
    }

    // MARK: A batch

    /// A sample that will be written.
    private struct Kept {
        var index: Int
        var position: Int
        var mark: SampleMark
    }

    /// What is kept of the batch that is written: one array for all of them.
    private var kept: [Kept] = []

    /// Gives the number of samples that were not stored before.
    private func write(_ batch: SampleBatch, commitTime: Timestamp, rows: SeriesRows) throws -> Int {
        var series = try take(batch.subject, rows: rows)
        let head = BatchHead(
            receivedAt: batch.receivedAt, committedAt: commitTime, journalSequence: batch.journalSequence)
        kept.removeAll(keepingCapacity: true)
        let round = series.latest.begin(batch.samples, head)
        var earlier = EarlierSamples(rows: rows, subject: series.ref)
        var (added, position) = (0, -1)
        var oldestChange = Int64.max
        let samples = batch.samples
        for index in samples.indices {
            // Nearly all samples are the next ones of channels of which nothing but the value has changed.
            if series.latest.isFollowed(at: position + 1, bySampleAt: index, in: samples) {
                position += 1
                added += 1
                let mark = series.latest.mark(at: position)
                series.latest.set(position, to: index, of: round, mark: mark)
                oldestChange = min(oldestChange, samples.instant(at: index).microseconds)
                kept.append(Kept(index: index, position: position, mark: mark))
                continue
            }
            position = try self.position(of: samples[index], in: &series, hint: position + 1, rows: rows)
            let last = series.latest[position]
            let order = last?.order(of: samples[index]) ?? 1
            if order == 0, last?.sample.outlasts(samples[index]) == true { continue }
            let mark = try mark(of: samples[index], last: last, rows: rows)
            if order > 0 {
                added += 1
            } else if order < 0 {
                let channel = series.table.channels[position].ref
                let known = try earlier.replace(batch.samples[index], of: channel)
                if known?.outlasts(samples[index]) == true { continue }
                if known == nil { added += 1 }
            }
            if order >= 0 {
                series.latest.set(position, to: index, of: round, mark: mark)
                oldestChange = min(oldestChange, samples.instant(at: index).microseconds)
            }
            kept.append(Kept(index: index, position: position, mark: mark))
        }
        try write(kept[...], of: batch, head: head, series: &series, rows: rows)
        if oldestChange &- SeriesSchema.spanMax < series.floor
            || series.unsavedBatches >= SeriesSchema.batchesBetweenSaves
        {
            try save(&series, rows: rows)
        }
        staged[batch.subject] = series
        return added
    }

    private func mark(of sample: borrowing VitalSample, last: Reading?, rows: SeriesRows) throws -> SampleMark {
        if let last, last.sample.terms.isIdentical(to: sample.terms) { return last.mark }
        if sample.limits.isEmpty, sample.flags.isEmpty { return .none }
        if let last, last.sample.limits == sample.limits, last.sample.flags == sample.flags { return last.mark }
        return try rows.intern(limits: sample.limits, flags: sample.flags)
    }

    /// Writes what is kept of a batch: one row, or several if its samples lie further apart than a row may span.
    private func write(
        _ kept: ArraySlice<Kept>, of batch: SampleBatch, head: BatchHead, series: inout SubjectSeries, rows: SeriesRows
    ) throws {
        guard !kept.isEmpty else { return }
        let samples = batch.samples
        var (base, end) = (Int64.max, Int64.min)
        for one in kept {
            let time = samples.instant(at: one.index).microseconds
            (base, end) = (min(base, time), max(end, time))
        }
        var further: [Kept] = []
        var packer = BatchPacker(head, base: base)
        for one in kept {
            if samples.instant(at: one.index).microseconds - base > SeriesSchema.spanMax {
                further.append(one)
            } else {
                packer.add(samples[one.index], channel: series.table.channels[one.position].ref, mark: one.mark)
            }
        }
        try insert(packer.bytes, base: base, series: &series, rows: rows)
        series.newest = max(series.newest, end)
        try write(further[...], of: batch, head: head, series: &series, rows: rows)
    }

    private func insert(_ body: [UInt8], base: Int64, series: inout SubjectSeries, rows: SeriesRows) throws {
        let number = try nextNumber(rows)
        let statement = try rows.connection.statement(
            "INSERT INTO series_batch (number, subject, time, body) VALUES (?, ?, ?, ?)")
        statement.bind(1, number)
        statement.bind(2, series.ref)
        statement.bind(3, base)
        statement.bind(4, bodies.seal(body, at: SeriesRows.place(ofBatch: number)))
        try statement.run()
        series.unsavedBatches += 1
    }

    private func nextNumber(_ rows: SeriesRows) throws -> Int64 {
        // Batches that were sealed may have left no row.
        let last =
            try lastNumber
            ?? rows.connection.row(
                """
                SELECT max(through, target, coalesce((SELECT max(number) FROM series_batch), 0)) FROM series_seal
                """
            ) { $0.integer(0) } ?? 0
        lastNumber = last + 1
        return last + 1
    }

    // MARK: Subjects and channels

    /// The number that rows name a channel by.
    func reference(of channel: Channel, rows: SeriesRows) throws -> Int64 {
        var series = try take(channel.subject, rows: rows)
        let position = try position(of: channel, in: &series, hint: 0, rows: rows)
        staged[channel.subject] = series
        return series.table.channels[position].ref
    }

    private func take(_ subject: SampleSubject, rows: SeriesRows) throws -> SubjectSeries {
        if let known = staged.removeValue(forKey: subject) ?? cache[subject] { return known }
        if let stored = try rows.series(of: subject) { return stored }
        return try create(subject, rows: rows)
    }

    private func create(_ subject: SampleSubject, rows: SeriesRows) throws -> SubjectSeries {
        var empty = PackedWriter(version: SeriesSchema.format)
        empty.unsigned(0)
        try rows.connection.run(
            """
            INSERT INTO series_subject (key, value, bed, newest, floor, saved, latest) VALUES (?, ?, NULL, ?, ?, 0, ?)
            """,
            .text(ColumnCodec.stored(subject.key)), .text(ColumnCodec.stored(subject.value)), .integer(.min),
            .integer(.min), .blob(bodies.seal(empty.bytes, at: SeriesRows.place(of: subject))))
        var series = SubjectSeries(ref: rows.connection.lastInsertedRowID, subject: subject)
        // Not all subjects of a ward that starts at once are to be saved at once.
        series.unsavedBatches = Int(series.ref) % SeriesSchema.batchesBetweenSaves
        return series
    }

    /// Stores the last readings, so that whoever reads the subject next needs only few batches.
    private func save(_ series: inout SubjectSeries, rows: SeriesRows) throws {
        series.saved = lastNumber ?? 0
        series.floor = series.newest &- SeriesSchema.lateness
        series.unsavedBatches = 0
        let bed = series.bed.map { SQLValue.text(ColumnCodec.stored($0)) } ?? .null
        try rows.connection.run(
            "UPDATE series_subject SET bed = ?, newest = ?, floor = ?, saved = ?, latest = ? WHERE ref = ?", bed,
            .integer(series.newest), .integer(series.floor), .integer(series.saved),
            .blob(bodies.seal(Self.pack(series), at: SeriesRows.place(of: series.subject))), .integer(series.ref))
    }

    private static func pack(_ series: SubjectSeries) -> [UInt8] {
        var groups: [(head: BatchHead, positions: [Int])] = []
        for position in 0..<series.latest.count {
            guard let reading = series.latest[position] else { continue }
            if let known = groups.firstIndex(where: { $0.head == reading.head }) {
                groups[known].positions.append(position)
            } else {
                groups.append((reading.head, [position]))
            }
        }
        var writer = PackedWriter(version: SeriesSchema.format)
        writer.list(groups) { writer, group in
            let base = group.head.receivedAt.microseconds
            var packer = BatchPacker(group.head, base: base)
            for position in group.positions {
                guard let reading = series.latest[position] else { continue }
                packer.add(reading.sample, channel: series.table[position].ref, mark: reading.mark)
            }
            writer.integer(base)
            writer.blob(packer.bytes)
        }
        return writer.bytes
    }

    /// The position of a sample's channel. Mostly the last reading there has the very same terms, which tells it
    /// without a look at the channel.
    private func position(
        of sample: borrowing VitalSample, in series: inout SubjectSeries, hint: Int, rows: SeriesRows
    ) throws -> Int {
        if hint < series.latest.count, series.latest[hint]?.sample.terms.isIdentical(to: sample.terms) == true {
            return hint
        }
        return try position(of: sample.channel, in: &series, hint: hint, rows: rows)
    }

    /// The position of a channel among its subject's, which it gets now if it is new.
    private func position(
        of channel: borrowing Channel, in series: inout SubjectSeries, hint: Int, rows: SeriesRows
    ) throws -> Int {
        if hint < series.table.count, series.table.channels[hint].channel.isIdentical(to: channel) { return hint }
        if let known = series.table.position(ofID: channel.id) {
            if series.table.channels[known].channel.isDescribed(like: channel) {
                series.table.adopt(copy channel, at: known)
                return known
            }
            if series.table.channels[known].channel.isSame(as: channel) {
                return try describe(channel, at: known, in: &series, rows: rows)
            }
        }
        // Another id than its own is that of a channel whose id was taken.
        if let known = series.table.channels.firstIndex(where: { $0.channel.isSame(as: channel) }) { return known }
        return try create(channel, in: &series, rows: rows)
    }

    /// A mapping now says more, or something else, of what a channel measures.
    private func describe(
        _ channel: borrowing Channel, at position: Int, in series: inout SubjectSeries, rows: SeriesRows
    ) throws -> Int {
        let stored = StoredChannel(ref: series.table.channels[position].ref, channel: copy channel)
        try rows.connection.run(
            "UPDATE series_channel SET series = ?, body = ? WHERE ref = ?",
            .integer(Int64(bitPattern: stored.series)), .blob(seal(stored.channel)), .integer(stored.ref))
        series.table.replace(at: position, by: stored)
        return position
    }

    private func create(
        _ channel: borrowing Channel, in series: inout SubjectSeries, rows: SeriesRows
    ) throws -> Int {
        var channel = copy channel
        var made = StoredChannel(ref: 0, channel: channel)
        // Two channels with one id: the second gets the next free one, always the same way.
        while try !insert(made, of: series.ref, rows) {
            channel = channel.identified(by: channel.id &+ 0x9E37_79B9_7F4A_7C15)
            made = StoredChannel(ref: 0, channel: channel)
        }
        series.append(StoredChannel(ref: rows.connection.lastInsertedRowID, series: made.series, channel))
        return series.table.count - 1
    }

    /// False, and nothing is inserted, if another channel has the id.
    private func insert(_ made: StoredChannel, of subject: Int64, _ rows: SeriesRows) throws -> Bool {
        let statement = try rows.connection.statement(
            "INSERT INTO series_channel (id, subject, series, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")
        statement.bind(1, Int64(bitPattern: made.channel.id))
        statement.bind(2, subject)
        statement.bind(3, Int64(bitPattern: made.series))
        statement.bind(4, seal(made.channel))
        try statement.run()
        return rows.connection.changes > 0
    }

    private func seal(_ channel: Channel) -> [UInt8] {
        bodies.seal(ChannelBody.pack(channel), at: ChannelBody.place(channel.id))
    }
}

/// Samples older than the last one of their channel, as the store has them: looked up once for each point in time.
private struct EarlierSamples {
    private struct Key: Hashable {
        var channel: Int64
        var sequence: UInt16
    }

    private let rows: SeriesRows
    private let subject: Int64
    private var known: [Int64: [Key: SampleContent]] = [:]

    init(rows: SeriesRows, subject: Int64) { (self.rows, self.subject) = (rows, subject) }

    /// What was stored under a sample's time and sequence; the sample stands there from now on, unless that was a
    /// change of what it says.
    mutating func replace(_ sample: VitalSample, of channel: Int64) throws -> SampleContent? {
        let time = sample.time.instant.microseconds
        if known[time] == nil { known[time] = try load(time) }
        let key = Key(channel: channel, sequence: sample.sequence)
        let before = known[time]?[key]
        if before?.status.isChange != true || sample.isChange { known[time]?[key] = sample.content }
        return before
    }

    private func load(_ time: Int64) throws -> [Key: SampleContent] {
        var found: [Key: SampleContent] = [:]
        for batch in try rows.batches(of: subject, in: time...time) {
            for packed in batch.samples where packed.time.instant.microseconds == time {
                let (limits, flags) = try rows.parts(of: packed.mark)
                found[Key(channel: packed.channel, sequence: packed.sequence)] = SampleContent(
                    status: packed.status, value: packed.value, limits: limits, flags: flags)
            }
        }
        return found
    }
}

extension Channel {
    /// Whether it is the same channel: all that ``identity`` is made of.
    func isSame(as other: borrowing Channel) -> Bool {
        path == other.path && peer == other.peer && device == other.device && bed == other.bed
            && subject == other.subject && metric.unit == other.metric.unit
            && metric.codings.first == other.metric.codings.first
            && (!metric.codings.isEmpty || metric.name == other.metric.name)
    }

    /// Whether it is the same channel of the same subject, described the same way.
    func isDescribed(like other: borrowing Channel) -> Bool {
        id == other.id && path == other.path && peer == other.peer && device == other.device && bed == other.bed
            && metric == other.metric
    }
}

extension SampleSubject {
    /// The identifier, name or id alone.
    var value: String {
        switch self {
        case .patient(_, let value): value
        case .bed(let name): name
        case .device(let id): id
        }
    }
}
