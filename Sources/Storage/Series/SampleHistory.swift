import Records
public import Values

extension TenantStore {
    /// The versions of all Observations of samples that were stored at a moment or later, the latest stored first.
    ///
    /// For the history of a type and of the whole system (RULES, Samples as Observations).
    ///
    /// - Parameter at: Only versions that were the current ones at some time of this range.
    /// - Throws: ``StoreError/Code/invalidCursor``.
    public func sampleHistory(
        since: Timestamp, at: Range<Timestamp>? = nil, page: PageRequest
    ) async throws -> Page<SampleObservation> {
        try await readLong { session in
            var walk = SampleHistoryWalk(session, since: since, at: at)
            return try walk.page(page)
        }
    }
}

/// A walk over the stored rows of samples against the order of their arrival: each row that touches an Observation is
/// one version of it.
///
/// Rows are numbered in the order of their commits, so the walk ends soon after the moment that it goes back to, and a
/// page begins where the one before ended, whatever was stored meanwhile.
private struct SampleHistoryWalk {
    private let session: Session
    private let rows: SeriesRows
    private let since: Timestamp
    private let at: Range<Timestamp>?
    private var composer: ObservationComposer
    private var channels: [Int64: [Int64: StoredChannel]] = [:]

    /// How far the times of commits may be out of the order of the rows.
    private static let slack = Duration.seconds(60)

    init(_ session: Session, since: Timestamp, at: Range<Timestamp>?) {
        (self.session, self.since, self.at) = (session, since, at)
        rows = SeriesRows(connection: session.connection, bodies: session.bodies)
        composer = ObservationComposer(session.observationContext)
    }

    /// A version with its place in the walk.
    private struct Item {
        var observation: SampleObservation
        var cursor: PageCursor
    }

    mutating func page(_ request: PageRequest) throws -> Page<SampleObservation> {
        let start = try request.cursor.map { try PageCursor($0, keyCount: 1, session.bodies) }
        var (items, wanted) = ([Item](), max(1, request.count) + 1)
        let last = start?.number ?? .max
        // Each row is read by itself: other rows of its Observations are looked up meanwhile.
        let statement = """
            SELECT number, time, body, subject FROM series_batch WHERE number <= ? ORDER BY number DESC LIMIT 64
            """
        var next = last
        walk: while true {
            let found = try session.connection.rows(statement, [.integer(next)]) { row in
                (row: try rows.batchRow(row), subject: row.integer(3))
            }
            for (row, subject) in found {
                let head = try BatchUnpacker(row.body, base: row.base).head
                if head.committedAt < since - Self.slack { break walk }
                guard head.committedAt >= since else { continue }
                var taken: Int64 = -1
                if let start, row.number == start.number, case .integer(let index) = start.keys[0] { taken = index }
                for (index, version) in try versions(of: row, subject).enumerated() where Int64(index) > taken {
                    guard isWanted(version) else { continue }
                    items.append(
                        Item(
                            observation: try composer.observation(version.state),
                            cursor: PageCursor(keys: [.integer(Int64(index))], number: row.number)))
                    wanted -= 1
                    if wanted == 0 { break walk }
                }
            }
            guard let end = found.last?.row.number else { break }
            next = end - 1
        }
        return Page.of(
            items, request, session.bodies, cursor: { $0.cursor }, item: { $0.observation })
    }

    /// An Observation as a row left it, and when a later row changed it.
    private struct Version {
        var state: ObservationState
        var changedAt: Timestamp?
    }

    private func isWanted(_ version: Version) -> Bool {
        guard let at else { return true }
        return version.state.head.committedAt < at.upperBound && version.changedAt.map { $0 > at.lowerBound } ?? true
    }

    /// What a row says, Observation by Observation, in the order of its samples.
    private mutating func versions(of row: SeriesRows.BatchRow, _ subject: Int64) throws -> [Version] {
        let own = try samples(of: row, subject)
        var versions = own.samples.map { id, _ in Version(state: ObservationState(id: id)) }
        let places = Dictionary(own.samples.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let times = Set(own.samples.map(\.id.time.microseconds))
        var others: [Int64: SeriesRows.BatchRow] = [:]
        for time in times { for other in try rows.batches(of: subject, at: time) { others[other.number] = other } }
        for (number, other) in others.sorted(by: { $0.key < $1.key }) {
            let said = number == row.number ? own : try samples(of: other, subject)
            for (id, samples) in said.samples {
                guard let place = places[id] else { continue }
                if number <= row.number {
                    versions[place].state.apply(samples, of: said.head)
                } else if versions[place].changedAt == nil {
                    versions[place].changedAt = said.head.committedAt
                }
            }
        }
        return versions
    }

    /// The samples of a row by the Observation that they belong to.
    private mutating func samples(
        of row: SeriesRows.BatchRow, _ subject: Int64
    ) throws -> (head: BatchHead, samples: [(id: SampleObservationID, samples: [VitalSample])]) {
        var unpacker = try BatchUnpacker(row.body, base: row.base)
        var found: [(id: SampleObservationID, samples: [VitalSample])] = []
        var places: [SampleObservationID: Int] = [:]
        while let packed = try unpacker.next() {
            let channel = try channel(packed.channel, of: subject)
            let id = SampleObservationID(series: channel.series, time: packed.time.instant, sequence: packed.sequence)
            let sample = try rows.sample(packed, of: channel.channel)
            if let place = places[id] {
                found[place].samples.append(sample)
            } else {
                places[id] = found.count
                found.append((id, [sample]))
            }
        }
        return (unpacker.head, found)
    }

    private mutating func channel(_ ref: Int64, of subject: Int64) throws -> StoredChannel {
        if let known = channels[subject]?[ref] { return known }
        let all = try rows.channels(of: subject)
        channels[subject] = Dictionary(all.map { ($0.ref, $0) }) { first, _ in first }
        guard let channel = channels[subject]?[ref] else { throw SeriesRows.unknown }
        return channel
    }
}
