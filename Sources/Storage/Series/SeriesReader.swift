public import Records
import Search
public import Values

/// A subject that samples are stored of.
public struct MeasuredSubject: Hashable, Sendable {
    public var subject: SampleSubject
    /// The bed of the newest sample; nil if none was named.
    public var bed: String?
    /// The time of the newest sample.
    public var newest: Timestamp
}

/// Reads samples over one connection, by itself and as Observations.
struct SeriesReader {
    private let rows: SeriesRows
    private let cache: SeriesCache
    private let owners: SampleOwners

    /// How many stored batches a search looks at before it answers with what it has.
    static let rowsMax = 200_000

    init(_ session: Session, cache: SeriesCache) {
        rows = SeriesRows(connection: session.connection, bodies: session.bodies)
        (self.cache, owners) = (cache, SampleOwners(session))
    }

    // MARK: The present state

    /// How many samples are stored: different (channel, time, sequence).
    func count() throws -> Int64 {
        try rows.connection.row("SELECT samples FROM series_total WHERE id = 1") { $0.integer(0) } ?? 0
    }

    /// The last sample of each channel of the subjects.
    func latest(of subjects: [SampleSubject]) throws -> [StoredSample] {
        try subjects.flatMap { try series(of: $0)?.samples ?? [] }
    }

    /// All subjects that samples are stored of, in the order in which they first came.
    func subjects() throws -> [MeasuredSubject] {
        let stored = try rows.connection.rows(
            "SELECT key, bed, newest, ref FROM series_subject ORDER BY ref"
        ) { (key: $0.text(0), bed: $0.textOrNil(1), saved: $0.integer(2), ref: $0.integer(3)) }
        return try stored.compactMap { key, bed, saved, ref in
            guard let subject = SampleSubject(key: key) else { return nil }
            if let series = cache[subject] {
                return MeasuredSubject(
                    subject: subject, bed: series.bed, newest: Timestamp(microseconds: series.newest))
            }
            let newest = try rows.newestRow(of: ref, from: saved)
            return MeasuredSubject(subject: subject, bed: bed, newest: Timestamp(microseconds: newest))
        }
    }

    /// All channels of a subject.
    func channels(of subject: SampleSubject) throws -> [StoredChannel] {
        try series(of: subject)?.table.channels ?? []
    }

    func series(of subject: SampleSubject) throws -> SubjectSeries? {
        try cache[subject] ?? rows.series(of: subject)
    }

    // MARK: Samples

    /// The samples of a subject from a time until before another, as they stand after all corrections.
    ///
    /// - Parameter codes: Any of them must be a coding of the sample's metric; empty for all samples.
    func samples(
        of subject: SampleSubject, from: Timestamp, to: Timestamp, codes: [SearchPlan.TokenTest] = [], limit: Int,
        newestFirst: Bool = true
    ) throws -> [StoredSample] {
        guard let table = try series(of: subject), from < to, limit > 0 else { return [] }
        func isWanted(_ channel: Channel) -> Bool {
            codes.isEmpty || channel.metric.codings.contains { coding in codes.contains { $0.accepts(coding) } }
        }
        var found: [StoredSample] = []
        var scan = SampleScan(
            rows: rows, cache: cache, subject: table.ref, times: from.microseconds..<to.microseconds,
            isAscending: !newestFirst, rowsMax: .max)
        try scan.run {
            isWanted($0.channel)
        } emit: { state in
            found += state.samples
            return found.count < limit
        }
        return Array(found.prefix(limit))
    }

    // MARK: Observations

    /// The Observation of an id; nil if there is none.
    func observation(_ id: SampleObservationID, context: ObservationContext) throws -> SampleObservation? {
        try versions(of: id, context: context).last
    }

    /// All versions of an Observation, the oldest first; empty if there is none.
    func versions(of id: SampleObservationID, context: ObservationContext) throws -> [SampleObservation] {
        var composer = ObservationComposer(context)
        return try states(of: id).map { try composer.observation($0) }
    }

    /// All versions of an Observation, the oldest first, each with whose it was.
    func states(of id: SampleObservationID) throws -> [ObservationState] {
        for subject in try rows.subjects(ofSeries: id.series) {
            guard let series = try series(of: subject) else { continue }
            // A channel that is part of a panel today may have been read under its own id before.
            let ofSeries = series.table.channels.filter { $0.series == id.series }
            let channels = ofSeries.isEmpty ? series.table.channels.filter { $0.channel.id == id.series } : ofSeries
            var state = ObservationState(id: id)
            var states: [ObservationState] = []
            let time = id.time.microseconds
            let batches = try rows.batches(of: series.ref, in: time...time) { ref in
                channels.contains { $0.ref == ref }
            }
            for batch in batches {
                var samples: [VitalSample] = []
                for packed in batch.samples {
                    guard packed.time.instant == id.time, packed.sequence == id.sequence,
                        let channel = channels.first(where: { $0.ref == packed.channel })
                    else { continue }
                    samples.append(try rows.sample(packed, of: channel.channel))
                }
                if samples.isEmpty { continue }
                state.apply(samples, of: batch.head)
                states.append(state)
            }
            if !states.isEmpty { return try owners.versions(of: states) }
        }
        return []
    }

    /// A page of the Observations that a search finds, by time, then by id.
    ///
    /// A page may have fewer than asked for and still a next one: a read looks at not much more than ``rowsMax`` batches.
    ///
    /// - Parameter filter: Tests the ``SampleSearch/residual`` clauses on a resource.
    /// - Throws: ``StoreError/Code/invalidCursor``.
    func observations(
        matching search: SampleSearch, context: ObservationContext,
        filter: (SampleObservation) throws -> Bool = { _ in true }
    ) throws -> Page<SampleObservation> {
        var composer = ObservationComposer(context)
        var found = try find(search) { try filter(try composer.observation($0)) }
        var next = found.boundary
        if found.states.count > search.count {
            found.states.removeSubrange(search.count...)
            next = found.states.last?.id
        }
        return Page(
            items: try found.states.map { try composer.observation($0) }, next: next?.description)
    }

    /// How many Observations a search finds; nil if that takes a look at more than ``rowsMax`` batches.
    func total(
        of search: SampleSearch, context: ObservationContext,
        filter: (SampleObservation) throws -> Bool = { _ in true }
    ) throws -> Int? {
        var all = search
        (all.count, all.cursor) = (.max - 1, nil)
        var composer = ObservationComposer(context)
        let found = try find(all) { try search.residual.isEmpty || filter(try composer.observation($0)) }
        return found.boundary == nil ? found.states.count : nil
    }

    /// What a search found, in its order: one more than the page takes if there are more.
    private struct Found {
        var states: [ObservationState] = []
        /// Up to here all was looked at; nil if that is everything.
        var boundary: SampleObservationID?
    }

    private func find(_ search: SampleSearch, filter: (ObservationState) throws -> Bool) throws -> Found {
        let start = try search.cursor.map { text in
            guard let id = SampleObservationID(text) else { throw StoreError(.invalidCursor, "samples") }
            return id
        }
        let whom = try search.subjects.map { try Whom($0, owners, rows) }
        func isWanted(_ state: ObservationState) throws -> Bool {
            if let start, search.isAscending ? state.id <= start : state.id >= start { return false }
            if let whom, !whom.includes(state) { return false }
            return try search.matches(state) && (search.residual.isEmpty || filter(state))
        }
        if let ids = search.ids {
            return merge([Found(states: try ids.compactMap { try states(of: $0).last }.filter(isWanted))], search)
        }
        let times = start.map { search.times(after: $0) } ?? search.times
        guard let whom else { return try scan(nil, times: times, search, isWanted) }
        let parts = try whom.places.compactMap { subject, spans in
            try series(of: subject).map { (ref: $0.ref, times: spans.clamped(to: times)) }
        }
        return merge(try parts.map { try scan($0.ref, times: $0.times, search, isWanted) }, search)
    }

    private func scan(
        _ subject: Int64?, times: Range<Int64>, _ search: SampleSearch,
        _ isWanted: (ObservationState) throws -> Bool
    ) throws -> Found {
        var found = Found()
        var scan = SampleScan(
            rows: rows, cache: cache, subject: subject, times: times, isAscending: search.isAscending,
            rowsMax: Self.rowsMax)
        let end = try scan.run(series: search.admits) { stored in
            let state = try owners.owned(stored)
            if try isWanted(state) { found.states.append(state) }
            return found.states.count <= search.count
        }
        if case .rowsPassed(let time) = end {
            found.boundary = SampleObservationID(
                series: search.isAscending ? .max : 0, time: Timestamp(microseconds: time),
                sequence: search.isAscending ? .max : 0)
        }
        return found
    }

    /// Joins what was found of several subjects; what lies beyond the nearest boundary is left to the next page.
    private func merge(_ parts: [Found], _ search: SampleSearch) -> Found {
        let boundaries = parts.compactMap(\.boundary)
        let boundary = search.isAscending ? boundaries.min() : boundaries.max()
        var states = parts.flatMap(\.states).sorted { search.isAscending ? $0.id < $1.id : $0.id > $1.id }
        if let boundary {
            states.removeAll { search.isAscending ? $0.id > boundary : $0.id < boundary }
        }
        return Found(states: states, boundary: boundary)
    }
}

extension SampleSearch {
    /// The part of ``times`` that a page after an Observation can be in.
    fileprivate func times(after id: SampleObservationID) -> Range<Int64> {
        let (all, time) = (times, id.time.microseconds)
        let bounds =
            isAscending
            ? (max(all.lowerBound, time), all.upperBound) : (all.lowerBound, min(all.upperBound, time &+ 1))
        return bounds.0 < bounds.1 ? bounds.0..<bounds.1 : 0..<0
    }
}

extension SeriesRows {
    func sample(_ packed: PackedSample, of channel: Channel) throws -> VitalSample {
        let (limits, flags) = try parts(of: packed.mark)
        return VitalSample(
            channel: channel, time: packed.time, value: packed.value, status: packed.status, limits: limits,
            flags: flags, sequence: packed.sequence, row: packed.row)
    }
}
