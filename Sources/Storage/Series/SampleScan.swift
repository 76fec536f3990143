import Records
import Values

/// A walk over the stored rows of a subject, or of all, that gives whole Observations in the order of time.
///
/// A row holds samples of ``SeriesSchema/spanMax`` from its time on, and a correction may stand in any row of that
/// span; so an Observation is given only when the walk is past all rows that can speak of it.
struct SampleScan {
    enum End: Equatable {
        /// The last row was read.
        case complete
        /// The receiver wanted no more.
        case stopped
        /// The limit of rows was reached: everything before (or, ascending, up to) this time was given.
        case rowsPassed(Int64)
    }

    /// What one row says of an Observation.
    private struct Mention {
        var number: Int64
        var head: BatchHead
        var samples: [VitalSample]
    }

    private struct Subject {
        var table: ChannelTable
        /// Beside the channels: whether they are wanted.
        var isWanted: [Bool]
    }

    let rows: SeriesRows
    let cache: SeriesCache
    let subject: Int64?
    /// Half open, in microseconds since 1970.
    let times: Range<Int64>
    let isAscending: Bool
    let rowsMax: Int

    private var known: [Int64: Subject] = [:]
    private var pending: [SampleObservationID: [Mention]] = [:]

    init(
        rows: SeriesRows, cache: SeriesCache, subject: Int64?, times: Range<Int64>, isAscending: Bool, rowsMax: Int
    ) {
        (self.rows, self.cache, self.subject, self.times) = (rows, cache, subject, times)
        (self.isAscending, self.rowsMax) = (isAscending, rowsMax)
    }

    /// How often what is complete is given: sorting little, and not reading much more than is wanted.
    private static let rowsBetweenGiving = 16

    /// Walks over the channels that are wanted.
    ///
    /// - Parameter emit: Takes an Observation; false ends the walk.
    @discardableResult
    mutating func run(
        wanting isWanted: (StoredChannel) -> Bool, emit: (ObservationState) throws -> Bool
    ) throws -> End {
        try walk({ table in table.channels.map(isWanted) }, emit: emit)
    }

    /// Walks over the series that are wanted: the closure gets all channels of one.
    mutating func run(
        series isWanted: ([Channel]) -> Bool, emit: (ObservationState) throws -> Bool
    ) throws -> End {
        try walk(
            { table in
                var verdicts: [UInt64: Bool] = [:]
                for (series, channels) in Dictionary(grouping: table.channels, by: \.series) {
                    verdicts[series] = isWanted(channels.map(\.channel))
                }
                return table.channels.map { verdicts[$0.series] ?? false }
            }, emit: emit)
    }

    private mutating func walk(
        _ choose: (ChannelTable) -> [Bool], emit: (ObservationState) throws -> Bool
    ) throws -> End {
        if times.isEmpty { return .complete }
        if let subject, try !self.subject(subject, choose).isWanted.contains(true) { return .complete }
        let statement = try rows.connection.statement(sql)
        defer { statement.reset() }
        let (span, isAscending) = (SeriesSchema.spanMax, isAscending)
        statement.bind(1, times.lowerBound < .min + span ? .min : times.lowerBound - span)
        statement.bind(2, times.upperBound)
        if let subject { statement.bind(3, subject) }
        var count = 0
        while try statement.step() {
            let base = statement.integer(1)
            // Rows to come begin at `base` or beyond it, so they can't speak of what lies on the other side.
            let isLast = count >= rowsMax
            if isLast || count % Self.rowsBetweenGiving == 0 {
                let goesOn = try give({ isAscending ? $0 < base : $0 > base + span }, to: emit)
                if !goesOn { return .stopped }
                if isLast { return .rowsPassed(isAscending ? base - 1 : base + span + 1) }
            }
            count += 1
            try take(try rows.batchRow(statement), of: statement.integer(3), choose)
        }
        return try give({ _ in true }, to: emit) ? .complete : .stopped
    }

    private var sql: String {
        let condition = subject == nil ? "" : " AND subject = ?3"
        let order = isAscending ? "" : " DESC"
        return """
            SELECT number, time, body, subject FROM series_batch
            WHERE time >= ?1 AND time < ?2\(condition) ORDER BY time\(order)
            """
    }

    /// Gives the Observations of the times that are complete, in order; false if the receiver wants no more.
    private mutating func give(
        _ isComplete: (Int64) -> Bool, to emit: (ObservationState) throws -> Bool
    ) throws -> Bool {
        let ready = pending.keys.filter { isComplete($0.time.microseconds) }
        for id in ready.sorted(by: { isAscending ? $0 < $1 : $0 > $1 }) {
            var state = ObservationState(id: id)
            let mentions = pending.removeValue(forKey: id) ?? []
            for mention in mentions.sorted(by: { $0.number < $1.number }) {
                state.apply(mention.samples, of: mention.head)
            }
            if try !emit(state) { return false }
        }
        return true
    }

    private mutating func take(
        _ row: SeriesRows.BatchRow, of ref: Int64, _ choose: (ChannelTable) -> [Bool]
    ) throws {
        var subject = try self.subject(ref, choose)
        var unpacker = try BatchUnpacker(row.body, base: row.base)
        var hint = 0
        while let packed = try unpacker.next() {
            var position = subject.table.position(ofRef: packed.channel, hint: hint)
            if position == nil {
                // The channel came after its subject was read.
                known[ref] = nil
                subject = try self.subject(ref, choose, isRepeated: true)
                position = subject.table.position(ofRef: packed.channel, hint: hint)
            }
            guard let position else { throw SeriesRows.unknown }
            hint = position + 1
            guard subject.isWanted[position], times.contains(packed.time.instant.microseconds) else { continue }
            let channel = subject.table[position]
            let id = SampleObservationID(series: channel.series, time: packed.time.instant, sequence: packed.sequence)
            let sample = try rows.sample(packed, of: channel.channel)
            var mentions = pending[id] ?? []
            if let last = mentions.indices.last, mentions[last].number == row.number {
                mentions[last].samples.append(sample)
            } else {
                mentions.append(Mention(number: row.number, head: unpacker.head, samples: [sample]))
            }
            pending[id] = mentions
        }
    }

    private mutating func subject(
        _ ref: Int64, _ choose: (ChannelTable) -> [Bool], isRepeated: Bool = false
    ) throws -> Subject {
        if let known = known[ref] { return known }
        var table = ChannelTable()
        if !isRepeated, let subject = try rows.subject(ref: ref), let series = cache[subject] {
            table = series.table
        } else {
            for channel in try rows.channels(of: ref) { table.append(channel) }
        }
        let made = Subject(table: table, isWanted: choose(table))
        known[ref] = made
        return made
    }
}
