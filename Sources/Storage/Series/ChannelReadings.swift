public import Records
public import Values

/// A reading of a channel, without what only its Observation needs.
public struct ChannelReading: Hashable, Sendable {
    public var time: Timestamp
    /// Tells readings of one time apart.
    public var sequence: UInt16
    public var status: VitalSample.Status
    public var value: VitalSample.Value
}

extension TenantStore {
    /// The readings of a channel from a time until before another, in order, as they stand after all corrections: for
    /// trends, drawing and adding up. A day of one reading a second takes a few milliseconds.
    ///
    /// - Parameter channel: ``Channel/id``; one that was never stored has no readings.
    public func readings(of channel: UInt64, from: Timestamp, to: Timestamp) async throws -> [ChannelReading] {
        try await readLong { session in
            try ChannelReadings(SeriesRows(connection: session.connection, bodies: session.bodies)).readings(
                of: channel, from: from, to: to)
        }
    }
}

/// Reads the readings of a channel.
struct ChannelReadings {
    private let rows: SeriesRows

    init(_ rows: SeriesRows) { self.rows = rows }

    func readings(of id: UInt64, from: Timestamp, to: Timestamp) throws -> [ChannelReading] {
        guard from < to, let (subject, ref) = try rows.place(ofChannel: id) else { return [] }
        let times = from.microseconds..<to.microseconds
        var found: [BlockReading] = []
        var unsealed: Set<Int64> = []
        for batch in try rows.unsealedBatches(of: subject, in: times.lowerBound...times.upperBound - 1) {
            unsealed.insert(batch.number)
            for sample in batch.samples where sample.channel == ref {
                let time = sample.time.instant.microseconds
                guard times.contains(time) else { continue }
                found.append(
                    BlockReading(
                        time: time, number: batch.number, sequence: sample.sequence, status: sample.status,
                        value: sample.value))
            }
        }
        var sealed: [BlockReading] = []
        for (block, _) in try rows.blocks(of: subject, in: times.lowerBound...times.upperBound - 1) {
            for channel in block.channels where channel.ref == ref {
                try block.readings(of: channel, in: times, to: &sealed)
            }
        }
        if !unsealed.isEmpty { sealed.removeAll { unsealed.contains($0.number) } }
        return Self.inForce(sealed + found)
    }

    /// The last one that came of each time and sequence, in order.
    private static func inForce(_ all: [BlockReading]) -> [ChannelReading] {
        var all = all
        let isInOrder = zip(all, all.dropFirst()).allSatisfy { ($0.time, $0.sequence) < ($1.time, $1.sequence) }
        if !isInOrder {
            all.sort { ($0.time, $0.sequence, $0.number) < ($1.time, $1.sequence, $1.number) }
        }
        var result: [ChannelReading] = []
        result.reserveCapacity(all.count)
        for (index, reading) in all.enumerated() {
            let isReplaced =
                !isInOrder && index + 1 < all.count && all[index + 1].time == reading.time
                && all[index + 1].sequence == reading.sequence
            if isReplaced { continue }
            result.append(
                ChannelReading(
                    time: Timestamp(microseconds: reading.time), sequence: reading.sequence, status: reading.status,
                    value: reading.value))
        }
        return result
    }
}

extension SeriesRows {
    fileprivate func place(ofChannel id: UInt64) throws -> (subject: Int64, ref: Int64)? {
        try connection.row(
            "SELECT subject, ref FROM series_channel WHERE id = ?", .integer(Int64(bitPattern: id))
        ) { ($0.integer(0), $0.integer(1)) }
    }
}
