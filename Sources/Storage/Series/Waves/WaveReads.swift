import Records
public import Search
import Values

/// Pieces of waves as Observations.
extension TenantStore {
    /// The Observation of an id as it is now; nil if there is none.
    public func waveObservation(_ id: WaveObservationID) throws -> WaveObservation? {
        try waveObservationVersions(id).last
    }

    /// All versions of an Observation, the oldest first; empty if there is none.
    public func waveObservationVersions(_ id: WaveObservationID) throws -> [WaveObservation] {
        try read { session in
            let rows = SeriesRows(connection: session.connection, bodies: session.bodies)
            guard let channel = try rows.channel(id: id.channel) else { return [] }
            var composer = ObservationComposer(session.observationContext)
            let stored = try rows.waveVersions(of: channel, at: id.start)
            let versions = try SampleOwners(session).versions(
                of: channel.channel.subject, at: id.start, storedAt: stored.map(\.committedAt))
            return try versions.map { index, owner in
                try composer.observation(stored[index], version: index + 1 + owner.changes, owner: owner)
            }
        }
    }

    /// The part of a search of `Observation` that waves answer; nil if they take no part in it.
    public func waveSearch(_ plan: SearchPlan) throws -> WaveSearch? {
        try read { session in try WaveSearch(plan, identifiers: session.ownIdentifiers) }
    }

    /// A page of the Observations that a search finds, by start.
    ///
    /// A page may have fewer than asked for and still a next one: there is a limit to what one read looks at.
    ///
    /// - Parameter filter: Tests the residual clauses on a resource; not called if there are none.
    /// - Throws: ``StoreError/Code/invalidCursor``.
    public func waveObservations(
        matching search: WaveSearch, filter: @escaping @Sendable (WaveObservation) throws -> Bool
    ) async throws -> Page<WaveObservation> {
        try await readLong { [series] session in
            var walk = try WaveWalk(session, series, search, filter)
            return try walk.page()
        }
    }

    /// How many Observations a search finds; nil if that takes a look at too much.
    public func waveTotal(
        of search: WaveSearch, filter: @escaping @Sendable (WaveObservation) throws -> Bool
    ) async throws -> Int? {
        try await readLong { [series] session in
            var all = search
            (all.base.count, all.base.cursor) = (.max - 1, nil)
            var walk = try WaveWalk(session, series, all, filter)
            let page = try walk.page(isComposed: false)
            return page.next == nil ? page.items.count : nil
        }
    }
}

/// A walk over the pieces of the channels that a search may mean, slot by slot in the order of their starts.
private struct WaveWalk {
    private let rows: SeriesRows
    private let reader: SeriesReader
    private let owners: SampleOwners
    private let whom: Whom?
    private let search: WaveSearch
    private let filter: (WaveObservation) throws -> Bool
    private var composer: ObservationComposer

    /// How many slots of the index one read looks at, and how many pieces it opens.
    private static let slotsMax = 5_000
    private static let piecesMax = 20_000

    init(
        _ session: Session, _ cache: SeriesCache, _ search: WaveSearch,
        _ filter: @escaping (WaveObservation) throws -> Bool
    ) throws {
        rows = SeriesRows(connection: session.connection, bodies: session.bodies)
        reader = SeriesReader(session, cache: cache)
        let (owners, rows) = (SampleOwners(session), rows)
        self.owners = owners
        whom = try search.base.subjects.map { try Whom($0, owners, rows) }
        composer = ObservationComposer(session.observationContext)
        (self.search, self.filter) = (search, filter)
    }

    private var isAscending: Bool { search.base.isAscending }

    /// - Parameter isComposed: Whether the resources are wanted, and not only how many there are.
    mutating func page(isComposed: Bool = true) throws -> Page<WaveObservation> {
        let start = try search.base.cursor.map { text in
            guard let id = WaveObservationID(text) else { throw StoreError(.invalidCursor, "waves") }
            return id
        }
        let channels = try wantedChannels()
        if let ids = search.ids { return try page(of: ids, channels, after: start, isComposed) }
        let byRef = Dictionary(channels.map { ($0.ref, $0) }) { first, _ in first }
        var times = search.base.times(reachingBack: WaveformChunk.durationMax.microseconds)
        if let start {
            let time = start.start.microseconds
            times = isAscending ? times.clamped(to: time..<Int64.max) : times.clamped(to: Int64.min..<time + 1)
        }
        var (found, slots, pieces) = ([WaveObservation](), 0, 0)
        guard !byRef.isEmpty, var slot = try firstSlot(of: times) else { return Page(items: [], next: nil) }
        while true {
            let places = try rows.waves(inSlot: slot, of: Set(byRef.keys))
            let ids = places.map { WaveObservationID(channel: byRef[$0.channel]?.channel.id ?? 0, time: $0.low) }
            let order = places.indices.sorted { isAscending ? ids[$0] < ids[$1] : ids[$0] > ids[$1] }
            for index in order where times.contains(places[index].low) {
                if let start, isAscending ? ids[index] <= start : ids[index] >= start { continue }
                guard let channel = byRef[places[index].channel] else { continue }
                pieces += 1
                let versions =
                    places[index].version == 1
                    ? [try rows.wave(at: places[index], of: channel.channel)]
                    : try rows.waveVersions(of: channel, at: ids[index].start)
                guard let item = try taken(versions, isComposed) else { continue }
                if found.count == search.base.count { return Page(items: found, next: found.last?.id.description) }
                found.append(item)
            }
            slots += 1
            guard let next = try nextSlot(after: slot, in: times) else { return Page(items: found, next: nil) }
            if slots == Self.slotsMax || pieces >= Self.piecesMax {
                return Page(items: found, next: boundary(at: slot).description)
            }
            slot = next
        }
    }

    /// The pieces of ids that the search names.
    private mutating func page(
        of ids: [WaveObservationID], _ channels: [StoredChannel], after start: WaveObservationID?, _ isComposed: Bool
    ) throws -> Page<WaveObservation> {
        var found: [WaveObservation] = []
        for id in Set(ids).sorted(by: { isAscending ? $0 < $1 : $0 > $1 }) {
            if let start, isAscending ? id <= start : id >= start { continue }
            guard let channel = channels.first(where: { $0.channel.id == id.channel }) else { continue }
            let versions = try rows.waveVersions(of: channel, at: id.start)
            guard let item = try taken(versions, isComposed) else { continue }
            if found.count == search.base.count { return Page(items: found, next: found.last?.id.description) }
            found.append(item)
        }
        return Page(items: found, next: nil)
    }

    /// A piece as it is now, if it passes.
    ///
    /// - Parameter versions: All that is stored of it, the oldest first.
    private mutating func taken(_ versions: [StoredWave], _ isComposed: Bool) throws -> WaveObservation? {
        guard let first = versions.first, let wave = versions.last else { return nil }
        let channel = wave.chunk.channel
        let owner = try owners.ownership(
            of: channel.subject, at: wave.chunk.start.instant, storedAt: first.committedAt)
        if let whom, !whom.includes(channel.subject, of: owner.patient) { return nil }
        let item =
            isComposed || !search.base.residual.isEmpty
            ? try composer.observation(wave, version: versions.count + owner.changes, owner: owner)
            : WaveObservation(
                id: WaveObservationID(channel: channel.id, start: wave.chunk.start.instant),
                version: versions.count + owner.changes, lastUpdated: wave.lastUpdated(owner), body: [])
        guard search.matches(wave, lastUpdated: item.lastUpdated) else { return nil }
        return try search.base.residual.isEmpty || filter(item) ? item : nil
    }

    private func wantedChannels() throws -> [StoredChannel] {
        let all: [StoredChannel]
        if let ids = search.ids {
            all = try Set(ids.map(\.channel)).compactMap { try rows.channel(id: $0) }
        } else if let whom {
            all = try whom.places.flatMap { try reader.channels(of: $0.subject) }
        } else {
            all = try rows.waveChannels()
        }
        return all.filter { search.admits($0.channel) }
    }

    // MARK: Slots

    private func firstSlot(of times: Range<Int64>) throws -> Int64? {
        guard !times.isEmpty else { return nil }
        let slot =
            isAscending
            ? try rows.waveSlot(from: times.lowerBound >> WaveBody.slotBits)
            : try rows.waveSlot(upTo: (times.upperBound - 1) >> WaveBody.slotBits)
        return slot.flatMap { isWithin($0, times) ? $0 : nil }
    }

    private func nextSlot(after slot: Int64, in times: Range<Int64>) throws -> Int64? {
        let next = isAscending ? try rows.waveSlot(from: slot + 1) : try rows.waveSlot(upTo: slot - 1)
        return next.flatMap { isWithin($0, times) ? $0 : nil }
    }

    private func isWithin(_ slot: Int64, _ times: Range<Int64>) -> Bool {
        slot >= times.lowerBound >> WaveBody.slotBits && slot <= (times.upperBound - 1) >> WaveBody.slotBits
    }

    /// An id behind all that begins in a slot, in the order of the walk.
    private func boundary(at slot: Int64) -> WaveObservationID {
        let length: Int64 = 1 << WaveBody.slotBits
        return isAscending
            ? WaveObservationID(channel: .max, time: slot * length + length - 1)
            : WaveObservationID(channel: 0, time: slot * length)
    }
}

extension WaveObservationID {
    fileprivate init(channel: UInt64, time: Int64) {
        self.init(channel: channel, start: Timestamp(microseconds: time))
    }
}
