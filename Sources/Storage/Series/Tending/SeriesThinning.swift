import Records
import Values

/// Decides which blocks are thinned next, an hour of a subject at a time.
///
/// `series_block.thin` is 0 for all samples, 1 for one in each ``SeriesPolicy/thinTo``, 2 for those that stay for ever.
/// What is kept of a series of Observations: the first in each interval that has a value and was not withdrawn, else the
/// first; what is evidence of an alert or referred to by a resource; what a row that is not sealed yet speaks of; and
/// the last reading of each channel. An Observation stays or goes with all its versions.
struct SeriesThinning {
    private let session: Session
    private let rows: SeriesRows
    private let policy: SeriesPolicy

    private static let hour: Int64 = 3_600_000_000

    init(_ session: Session, _ rows: SeriesRows, _ policy: SeriesPolicy) {
        (self.session, self.rows, self.policy) = (session, rows, policy)
    }

    func next(now: Timestamp) throws -> SeriesStep.Change? {
        // First what is removed, so that it isn't thinned before.
        for (level, age) in [(Int64(2), policy.retention), (1, policy.thinAfter)] where age > .zero {
            let limit = (now - age).microseconds.dividedFloored(by: Self.hour) * Self.hour
            for found in 0..<level {
                let oldest = try rows.connection.row(
                    """
                    SELECT subject, low FROM series_block
                    WHERE thin = ? AND low < ? AND \(SeriesRows.isBlock) ORDER BY low LIMIT 1
                    """, .integer(found), .integer(limit)
                ) { (subject: $0.integer(0), low: $0.integer(1)) }
                if let oldest {
                    let start = oldest.low.dividedFloored(by: Self.hour) * Self.hour
                    return try thin(oldest.subject, start..<start + Self.hour, to: level)
                }
            }
        }
        return nil
    }

    private func thin(_ subject: Int64, _ hour: Range<Int64>, to level: Int64) throws -> SeriesStep.Change {
        let blocks = try rows.connection.rows(
            """
            SELECT number, thin, body FROM series_block
            WHERE subject = ? AND low >= ? AND low < ? AND high >= ? AND \(SeriesRows.isBlock)
            """,
            [
                .integer(subject), .integer(hour.lowerBound - SeriesRows.blockReach), .integer(hour.upperBound),
                .integer(hour.lowerBound),
            ]
        ) { row in
            (
                number: row.integer(0), thin: row.integer(1),
                batches: try rows.block(row.integer(0), body: row, column: 2).batches(of: subject)
            )
        }
        let series = Dictionary(uniqueKeysWithValues: try rows.channels(of: subject).map { ($0.ref, $0) })
        let kept = try self.kept(blocks.flatMap(\.batches), of: subject, series, hour, level)
        // Each batch goes on with what it was thinned to, those of this hour with the new level.
        var parts: [Int64: [StoredBatch]] = [:]
        var removed: Set<SampleKey> = []
        for block in blocks {
            for var batch in block.batches {
                batch.samples.removeAll { sample in
                    guard hour.contains(sample.time.instant.microseconds) else { return false }
                    let isRemoved = series[sample.channel].map { !kept.contains($0.id(of: sample)) } ?? false
                    if isRemoved { removed.insert(SampleKey(sample)) }
                    return isRemoved
                }
                if batch.samples.isEmpty { continue }
                parts[hour.contains(batch.time) ? level : block.thin, default: []].append(batch)
            }
        }
        return .replace(
            blocks.map(\.number), by: try parts.flatMap { try SealedBatches.of($1, thin: $0) },
            removed: Int64(removed.count))
    }

    private struct SampleKey: Hashable {
        var channel: Int64
        var time: Timestamp
        var sequence: UInt16

        init(_ sample: PackedSample) {
            (channel, time, sequence) = (sample.channel, sample.time.instant, sample.sequence)
        }
    }

    // MARK: What is kept

    private func kept(
        _ batches: [StoredBatch], of subject: Int64, _ series: [Int64: StoredChannel], _ hour: Range<Int64>,
        _ level: Int64
    ) throws -> Set<SampleObservationID> {
        var kept = try standing(subject, series, hour)
        guard level == 1 else { return kept }
        // Whether an Observation says something, as its last version has it.
        var saying: [SampleObservationID: Bool] = [:]
        for batch in batches.sorted(by: { $0.number < $1.number }) {
            for sample in batch.samples where hour.contains(sample.time.instant.microseconds) {
                guard let channel = series[sample.channel] else { continue }
                var says = sample.status != .enteredInError
                if case .absent = sample.value { says = false }
                saying[channel.id(of: sample)] = says
            }
        }
        struct Interval: Hashable {
            var series: UInt64
            var number: Int64
        }
        var first: [Interval: (id: SampleObservationID, says: Bool)] = [:]
        let length = max(1, policy.thinTo.microseconds)
        for (id, says) in saying {
            let interval = Interval(series: id.series, number: id.time.microseconds.dividedFloored(by: length))
            if let known = first[interval], known.says != says ? known.says : known.id < id { continue }
            first[interval] = (id, says)
        }
        kept.formUnion(first.values.map(\.id))
        return kept
    }

    /// What no policy removes.
    private func standing(
        _ subject: Int64, _ series: [Int64: StoredChannel], _ hour: Range<Int64>
    ) throws -> Set<SampleObservationID> {
        var kept: Set<SampleObservationID> = []
        for batch in try rows.unsealedBatches(of: subject, in: hour.lowerBound...hour.upperBound) {
            for sample in batch.samples {
                if let channel = series[sample.channel] { kept.insert(channel.id(of: sample)) }
            }
        }
        guard let name = try rows.subject(ref: subject), let state = try rows.series(of: name) else { return kept }
        kept.formUnion(state.samples.map(\.observationID))
        kept.formUnion(try evidence(of: name))
        // A channel that is part of a panel today may have been referred to by its own id before.
        for channel in series.values {
            for id in Set([channel.series, channel.channel.id]) {
                for var found in try referred(id, hour) {
                    found.series = channel.series
                    kept.insert(found)
                }
            }
        }
        return kept
    }

    private func evidence(of subject: SampleSubject) throws -> [SampleObservationID] {
        let alerts = try rows.connection.rows(
            "SELECT id FROM alert WHERE subject = ?", [.text(ColumnCodec.stored(subject.key))]
        ) { $0.text(0) }
        return try alerts.flatMap { alert in
            try rows.connection.rows(
                "SELECT num, body FROM alert_transition WHERE alert = ?", [.text(alert)]
            ) { row in
                let number = row.integer(0)
                let body = try row.withBlob(1) { try session.bodies.open($0, at: .transition(number)) }
                return try AlertCodec.decodeTransition(body).alert.evidence.compactMap { SampleObservationID($0) }
            }.flatMap(\.self)
        }
    }

    /// The Observations of a series and an hour that resources refer to.
    private func referred(_ series: UInt64, _ hour: Range<Int64>) throws -> [SampleObservationID] {
        let bounds = [hour.lowerBound, hour.upperBound].map { time in
            SampleObservationID(series: series, time: Timestamp(microseconds: time), sequence: 0).description
        }
        return try rows.connection.rows(
            """
            SELECT target FROM name JOIN reference ON param = name.id
            WHERE kind = ? AND target >= ? AND target < ?
            """,
            [.integer(Names.Kind.referenceParameter.rawValue), .text(bounds[0]), .text(bounds[1])]
        ) { SampleObservationID($0.text(0)) }.compactMap(\.self)
    }
}

extension StoredChannel {
    /// The Observation that a sample is part of.
    fileprivate func id(of sample: PackedSample) -> SampleObservationID {
        SampleObservationID(series: series, time: sample.time.instant, sequence: sample.sequence)
    }
}
