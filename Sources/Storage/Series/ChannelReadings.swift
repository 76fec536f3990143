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
        var (readings, numbers) = ([ChannelReading](), [Int64]())
        let unsealed = try rows.unsealedBatches(of: subject, in: times.lowerBound...times.upperBound - 1)
        let blocks = try rows.blocks(of: subject, in: times.lowerBound...times.upperBound - 1)
        let count = blocks.reduce(0) { $0 + ($1.block.channels.first { $0.ref == ref }?.count ?? 0) }
        readings.reserveCapacity(count + unsealed.count)
        numbers.reserveCapacity(count + unsealed.count)
        for (block, _) in blocks {
            for channel in block.channels where channel.ref == ref {
                try block.readings(of: channel, in: times, to: &readings, numbers: &numbers)
            }
        }
        for batch in unsealed {
            for sample in batch.samples where sample.channel == ref {
                guard times.contains(sample.time.instant.microseconds) else { continue }
                readings.append(
                    ChannelReading(
                        time: sample.time.instant, sequence: sample.sequence, status: sample.status,
                        value: sample.value))
                numbers.append(batch.number)
            }
        }
        return Self.inForce(readings, numbers)
    }

    /// The last one that came of each time and sequence, in order.
    private static func inForce(_ readings: [ChannelReading], _ numbers: [Int64]) -> [ChannelReading] {
        if readings.indices.dropFirst().allSatisfy({ readings[$0 - 1].isBefore(readings[$0]) }) { return readings }
        let order = readings.indices.sorted {
            (readings[$0].time, readings[$0].sequence, numbers[$0])
                < (readings[$1].time, readings[$1].sequence, numbers[$1])
        }
        var result: [ChannelReading] = []
        for place in order {
            if let last = result.last, !last.isBefore(readings[place]) { result.removeLast() }
            result.append(readings[place])
        }
        return result
    }
}

extension ChannelReading {
    fileprivate func isBefore(_ other: ChannelReading) -> Bool {
        time < other.time || time == other.time && sequence < other.sequence
    }
}

extension SeriesRows {
    fileprivate func place(ofChannel id: UInt64) throws -> (subject: Int64, ref: Int64)? {
        try connection.row(
            "SELECT subject, ref FROM series_channel WHERE id = ?", .integer(Int64(bitPattern: id))
        ) { ($0.integer(0), $0.integer(1)) }
    }
}
