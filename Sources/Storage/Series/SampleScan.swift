import Records
import Values

/// A walk over the stored batches of a subject, or of all, that gives whole Observations in the order of time.
///
/// It goes from one slice of time to the next. All that can speak of an Observation is read with the slice that its time
/// lies in, be it in rows or in blocks, so a correction is never missed, and slices don't depend on each other. They grow
/// while they hold little and shrink when they hold much.
struct SampleScan {
    enum End: Equatable {
        /// The last batch was read.
        case complete
        /// The receiver wanted no more.
        case stopped
        /// The limit of batches was reached: everything before (or, ascending, up to) this time was given.
        case rowsPassed(Int64)
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

    init(
        rows: SeriesRows, cache: SeriesCache, subject: Int64?, times: Range<Int64>, isAscending: Bool, rowsMax: Int
    ) {
        (self.rows, self.cache, self.subject, self.times) = (rows, cache, subject, times)
        (self.isAscending, self.rowsMax) = (isAscending, rowsMax)
    }

    /// The lengths of slices, in microseconds; those of all subjects begin with the least.
    private static let sliceMin: Int64 = 1 << SeriesSchema.slotBits
    private static let sliceOfSubject: Int64 = 64 << SeriesSchema.slotBits
    private static let sliceMax: Int64 = 1_800_000_000
    /// How many batches a slice should have.
    private static let batchesOfSlice = 256

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
        var length = subject == nil ? Self.sliceMin : Self.sliceOfSubject
        var rest = times
        var count = 0
        while let slice = try nextSlice(of: rest, length: length) {
            let (batches, states) = try states(in: slice, choose)
            for state in states where try !emit(state) { return .stopped }
            rest = isAscending ? slice.upperBound..<rest.upperBound : rest.lowerBound..<slice.lowerBound
            count += batches
            if count >= rowsMax, !rest.isEmpty {
                return .rowsPassed(isAscending ? slice.upperBound - 1 : slice.lowerBound)
            }
            if batches > Self.batchesOfSlice { length = max(Self.sliceMin, length / 2) }
            if batches < Self.batchesOfSlice / 2 { length = min(Self.sliceMax, length * 2) }
        }
        return .complete
    }

    /// The next part of what is left that may have samples; nil if there is none.
    private func nextSlice(of rest: Range<Int64>, length: Int64) throws -> Range<Int64>? {
        guard !rest.isEmpty else { return nil }
        if isAscending {
            guard let first = try rows.firstTime(of: subject, in: rest) else { return nil }
            return first..<min(rest.upperBound, first.adding(length))
        }
        guard let last = try rows.lastTime(of: subject, in: rest) else { return nil }
        return max(rest.lowerBound, (last + 1).subtracting(length))..<last + 1
    }

    /// The Observations of a slice in order, and how many batches speak of them.
    private mutating func states(
        in slice: Range<Int64>, _ choose: (ChannelTable) -> [Bool]
    ) throws -> (batches: Int, states: [ObservationState]) {
        let wantedTimes = slice.lowerBound...slice.upperBound - 1
        let batches: [StoredBatch]
        if let subject {
            let known = try self.subject(subject, choose)
            batches = try rows.batches(of: subject, in: wantedTimes) { ref in
                // A channel that came after its subject was read is looked up with its samples.
                known.table.position(ofRef: ref, hint: 0).map { known.isWanted[$0] } ?? true
            }
        } else {
            batches = try rows.batches(in: wantedTimes) { subject, ref in
                let known = try self.subject(subject, choose)
                return known.table.position(ofRef: ref, hint: 0).map { known.isWanted[$0] } ?? true
            }
        }
        var states: [SampleObservationID: ObservationState] = [:]
        for batch in batches {
            for (id, samples) in try mentions(in: batch, slice, choose) {
                states[id, default: ObservationState(id: id)].apply(samples, of: batch.head)
            }
        }
        return (batches.count, states.values.sorted { isAscending ? $0.id < $1.id : $0.id > $1.id })
    }

    /// What a batch says of each Observation of a slice that is wanted.
    private mutating func mentions(
        in batch: StoredBatch, _ slice: Range<Int64>, _ choose: (ChannelTable) -> [Bool]
    ) throws -> [SampleObservationID: [VitalSample]] {
        var subject = try self.subject(batch.subject, choose)
        var mentions: [SampleObservationID: [VitalSample]] = [:]
        var hint = 0
        for packed in batch.samples {
            var position = subject.table.position(ofRef: packed.channel, hint: hint)
            if position == nil {
                // The channel came after its subject was read.
                known[batch.subject] = nil
                subject = try self.subject(batch.subject, choose, isRepeated: true)
                position = subject.table.position(ofRef: packed.channel, hint: hint)
            }
            guard let position else { throw SeriesRows.unknown }
            hint = position + 1
            guard subject.isWanted[position], slice.contains(packed.time.instant.microseconds) else { continue }
            let channel = subject.table[position]
            let id = SampleObservationID(series: channel.series, time: packed.time.instant, sequence: packed.sequence)
            mentions[id, default: []].append(try rows.sample(packed, of: channel.channel))
        }
        return mentions
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
