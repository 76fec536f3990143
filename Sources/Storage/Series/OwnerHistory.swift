import Records
public import Values

extension TenantStore {
    /// The versions of Observations of samples that brought another patient, or none any more, at a moment or later: by
    /// what became known of a bed or device, or of patients who are one. The latest come first.
    ///
    /// With ``sampleHistory(since:at:page:)`` these are all versions there are.
    ///
    /// - Parameter at: Only versions that were the current ones at some time of this range.
    /// - Throws: ``StoreError/Code/invalidCursor``.
    public func sampleOwnerHistory(
        since: Timestamp, at: Range<Timestamp>? = nil, page: PageRequest
    ) async throws -> Page<SampleObservation> {
        try await readLong { [series] session in
            var walk = OwnerHistoryWalk(session, series, at: at)
            return try walk.page(page, since: since)
        }
    }
}

/// A walk over the moments at which something became known of whose samples are, from the latest on, and over the samples
/// that each may have been about.
private struct OwnerHistoryWalk {
    private typealias Places = [SampleSubject: Range<Int64>]

    private let session: Session
    private let cache: SeriesCache
    private let at: Range<Timestamp>?
    private let reader: SeriesReader
    private let rows: SeriesRows
    private let owners: SampleOwners
    private var composer: ObservationComposer

    init(_ session: Session, _ cache: SeriesCache, at: Range<Timestamp>?) {
        (self.session, self.cache, self.at) = (session, cache, at)
        (reader, owners) = (SeriesReader(session, cache: cache), SampleOwners(session))
        rows = SeriesRows(connection: session.connection, bodies: session.bodies)
        composer = ObservationComposer(session.observationContext)
    }

    /// A version's place in the walk.
    private struct Mark {
        var moment: Timestamp
        var subject: String
        var id: SampleObservationID

        var cursor: PageCursor {
            PageCursor(keys: [.text(subject), .text(id.description)], number: moment.microseconds)
        }
    }

    mutating func page(_ request: PageRequest, since: Timestamp) throws -> Page<SampleObservation> {
        let start = try request.cursor.map(mark)
        let moments = try moments(since: since)
        var found: [(mark: Mark, state: ObservationState)] = []
        walk: for moment in moments.keys.sorted(by: >) where start.map({ moment <= $0.moment }) ?? true {
            let places = moments[moment, default: [:]].map { (key: $0.key, times: $0.value) }
            for (subject, times) in places.sorted(by: { $0.key.key < $1.key.key }) {
                var end: SampleObservationID?
                if let start, start.moment == moment {
                    if subject.key < start.subject { continue }
                    if subject.key == start.subject { end = start.id }
                }
                let room = max(1, request.count) + 1 - found.count
                found += try states(of: subject, in: times, before: end, changedAt: moment, limit: room).map {
                    (Mark(moment: moment, subject: subject.key, id: $0.id), $0)
                }
                if found.count > max(1, request.count) { break walk }
            }
        }
        return try Page.of(
            found, request, session.bodies, cursor: { $0.mark.cursor }, item: { try composer.observation($0.state) })
    }

    private func mark(_ text: String) throws -> Mark {
        let cursor = try PageCursor(text, keyCount: 2, session.bodies)
        guard case .text(let subject) = cursor.keys[0], case .text(let text) = cursor.keys[1],
            let id = SampleObservationID(text)
        else { throw StoreError(.invalidCursor, "owners of samples") }
        return Mark(moment: Timestamp(microseconds: cursor.number), subject: subject, id: id)
    }

    /// When something became known, and which samples it may have been about.
    private func moments(since: Timestamp) throws -> [Timestamp: Places] {
        var moments: [Timestamp: Places] = [:]
        func note(_ moment: Timestamp, _ subject: SampleSubject, _ times: Range<Int64>) {
            let known = moments[moment]?[subject] ?? times
            moments[moment, default: [:]][subject] =
                min(known.lowerBound, times.lowerBound)..<max(known.upperBound, times.upperBound)
        }
        for (moment, place) in try session.associatedPlaces(recordedSince: since) {
            note(moment, place.subject, place.times)
        }
        for link in try session.patientLinks() where link.recordedAt >= since {
            // Whoever was ever linked may have been merged with them then.
            let linked = try session.patientLinks(of: [link.prior]).flatMap { [$0.prior, $0.survivor] }
            for patient in Set(linked) {
                note(link.recordedAt, patient.subject, .min..<(.max))
                for place in try owners.places(of: patient) { note(link.recordedAt, place.subject, place.times) }
            }
        }
        return moments
    }

    /// The Observations of a subject as they were after they changed hands at a moment, the newest first.
    private func states(
        of subject: SampleSubject, in all: Range<Int64>, before end: SampleObservationID?, changedAt moment: Timestamp,
        limit: Int
    ) throws -> [ObservationState] {
        guard let series = try reader.series(of: subject) else { return [] }
        let times = end.map { all.clamped(to: .min..<$0.time.microseconds + 1) } ?? all
        var found: [ObservationState] = []
        var scan = SampleScan(
            rows: rows, cache: cache, subject: series.ref, times: times, isAscending: false, rowsMax: .max)
        try scan.run(wanting: { _ in true }) { state in
            if let end, state.id >= end { return true }
            guard let storedAt = state.storedAt,
                try owners.changes(of: subject, at: state.id.time, storedAt: storedAt)
                    .contains(where: { $0.recordedAt == moment })
            else { return true }
            let versions = try reader.states(of: state.id)
            guard let index = versions.firstIndex(where: { $0.ownedAt == moment }) else { return true }
            let next = index + 1 < versions.count ? versions[index + 1].lastUpdated : nil
            if let at, moment >= at.upperBound || next.map({ $0 <= at.lowerBound }) ?? false { return true }
            found.append(versions[index])
            return found.count < limit
        }
        return found
    }
}

extension Session {
    /// The beds and devices of which something was recorded at a moment or later, each with the time that it is about.
    fileprivate func associatedPlaces(
        recordedSince moment: Timestamp
    ) throws -> [(recordedAt: Timestamp, place: (subject: SampleSubject, times: Range<Int64>))] {
        try connection.rows(
            "SELECT recorded, subject, since, until FROM association WHERE recorded >= ?",
            [.integer(moment.microseconds)]
        ) { row in
            let times = row.integer(2)..<max(row.integer(2), row.integer(3))
            return SampleSubject(key: row.text(1)).map { (Timestamp(microseconds: row.integer(0)), ($0, times)) }
        }.compactMap(\.self)
    }
}
