import Records
public import Values

extension TenantStore {
    /// The versions of all Observations of samples that were stored at a moment or later, the latest stored first.
    ///
    /// For the history of a type and of the whole system (RULES, Samples as Observations), together with
    /// ``sampleOwnerHistory(since:at:page:)``.
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

/// A walk over the stored batches of samples against the order of their arrival: each that touches an Observation is one
/// version of it.
///
/// Batches are numbered in the order of their commits, so the walk ends soon after the moment that it goes back to, and a
/// page begins where the one before ended, whatever was stored meanwhile.
private struct SampleHistoryWalk {
    private let session: Session
    private let rows: SeriesRows
    private let since: Timestamp
    private let at: Range<Timestamp>?
    private var composer: ObservationComposer
    private let owners: SampleOwners
    private var channels: [Int64: [Int64: StoredChannel]] = [:]

    /// How far the times of commits may be out of the order of the batches.
    private static let slack = Duration.seconds(60)

    init(_ session: Session, since: Timestamp, at: Range<Timestamp>?) {
        (self.session, self.since, self.at) = (session, since, at)
        rows = SeriesRows(connection: session.connection, bodies: session.bodies)
        composer = ObservationComposer(session.observationContext)
        owners = SampleOwners(session)
    }

    /// A version with its place in the walk.
    private struct Item {
        var observation: SampleObservation
        var cursor: PageCursor
    }

    mutating func page(_ request: PageRequest) throws -> Page<SampleObservation> {
        let start = try request.cursor.map { try PageCursor($0, keyCount: 1, session.bodies) }
        var (items, wanted) = ([Item](), max(1, request.count) + 1)
        var next: Int64? = start?.number ?? .max
        walk: while let last = next {
            let part = try rows.batches(beforeArrivalOf: last)
            for batch in part.batches {
                if batch.head.committedAt < since - Self.slack { break walk }
                guard batch.head.committedAt >= since else { continue }
                var taken: Int64 = -1
                if let start, batch.number == start.number, case .integer(let index) = start.keys[0] { taken = index }
                for (index, version) in try versions(of: batch).enumerated() where Int64(index) > taken {
                    guard isWanted(version) else { continue }
                    items.append(
                        Item(
                            observation: try composer.observation(owners.asOfItsCommit(version.state)),
                            cursor: PageCursor(keys: [.integer(Int64(index))], number: batch.number)))
                    wanted -= 1
                    if wanted == 0 { break walk }
                }
            }
            next = part.next
        }
        return Page.of(
            items, request, session.bodies, cursor: { $0.cursor }, item: { $0.observation })
    }

    /// An Observation as a batch left it, and when a later one changed it.
    private struct Version {
        var state: ObservationState
        var changedAt: Timestamp?
    }

    private func isWanted(_ version: Version) -> Bool {
        guard let at else { return true }
        return version.state.head.committedAt < at.upperBound && version.changedAt.map { $0 > at.lowerBound } ?? true
    }

    /// What a batch says, Observation by Observation, in the order of its samples.
    private mutating func versions(of batch: StoredBatch) throws -> [Version] {
        let own = try samples(of: batch)
        var versions = own.map { id, _ in Version(state: ObservationState(id: id)) }
        let places = Dictionary(own.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let times = own.map(\.id.time.microseconds)
        guard let first = times.min(), let last = times.max() else { return [] }
        for other in try rows.batches(of: batch.subject, in: first...last) {
            let said = other.number == batch.number ? own : try samples(of: other)
            for (id, samples) in said {
                guard let place = places[id] else { continue }
                if other.number <= batch.number {
                    versions[place].state.apply(samples, of: other.head)
                } else if versions[place].changedAt == nil {
                    versions[place].changedAt = other.head.committedAt
                }
            }
        }
        if at != nil { try versions.indices.forEach { try noteOwners(of: &versions[$0]) } }
        return versions
    }

    /// Takes into account that a version ends when its Observation changes hands, too.
    private func noteOwners(of version: inout Version) throws {
        guard let storedAt = version.state.storedAt else { return }
        let (subject, time) = (version.state.channel.subject, version.state.id.time)
        let moments = try owners.changes(of: subject, at: time, storedAt: storedAt).map(\.recordedAt)
        let next = moments.first { $0 >= version.state.head.committedAt }
        version.changedAt = [version.changedAt, next].compactMap(\.self).min()
    }

    /// The samples of a batch by the Observation that they belong to.
    private mutating func samples(
        of batch: StoredBatch
    ) throws -> [(id: SampleObservationID, samples: [VitalSample])] {
        var found: [(id: SampleObservationID, samples: [VitalSample])] = []
        var places: [SampleObservationID: Int] = [:]
        for packed in batch.samples {
            let channel = try channel(packed.channel, of: batch.subject)
            let id = SampleObservationID(series: channel.series, time: packed.time.instant, sequence: packed.sequence)
            let sample = try rows.sample(packed, of: channel.channel)
            if let place = places[id] {
                found[place].samples.append(sample)
            } else {
                places[id] = found.count
                found.append((id, [sample]))
            }
        }
        return found
    }

    private mutating func channel(_ ref: Int64, of subject: Int64) throws -> StoredChannel {
        if let known = channels[subject]?[ref] { return known }
        let all = try rows.channels(of: subject)
        channels[subject] = Dictionary(all.map { ($0.ref, $0) }) { first, _ in first }
        guard let channel = channels[subject]?[ref] else { throw SeriesRows.unknown }
        return channel
    }
}
