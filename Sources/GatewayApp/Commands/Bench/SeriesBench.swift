import Foundation
import HL7v2
import Mapping
import Records
import Simulator
import Storage
import Values

/// A day of a bed that sends 20 numbers a second, in a store with the shipped settings: how fast it is read, and how much
/// room it takes in the end.
struct SeriesBench: Sendable {
    private static let start = Timestamp(year: 2026, month: 1, day: 24)
    private static let seconds = 86_400
    private static let messagesOfCommit = 200
    /// How often the store is tended while the day goes on, in seconds.
    private static let tendingEvery = 600
    /// Of so many reads the median counts.
    private static let reads = 9

    /// How long it takes at the day's end to read all of one channel: from blocks, and from rows that are not sealed yet.
    func dayMilliseconds() async throws -> Double {
        try await withDay { tenant, channel, _ in
            try await tend(tenant, now: Self.start + .seconds(Self.seconds))
            var runs: [Double] = []
            for _ in 0..<Self.reads {
                let began = ContinuousClock.now
                let readings = try await tenant.readings(
                    of: channel, from: Self.start, to: Self.start + .seconds(Self.seconds + 1))
                runs.append((ContinuousClock.now - began) / .milliseconds(1))
                guard readings.count == Self.seconds else {
                    throw CommandFailure("\(readings.count) readings of the day")
                }
            }
            return runs.sorted()[Self.reads / 2]
        }
    }

    /// What a reading takes of the file once all is sealed.
    func bytesPerReading() async throws -> Double {
        try await withDay { tenant, _, file in
            try await tend(tenant, now: Self.start + .seconds(2 * Self.seconds))
            let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
            return Double(size) / Double(try tenant.sampleCount())
        }
    }

    private func tend(_ tenant: TenantStore, now: Timestamp) async throws {
        while try await tenant.tendSeries(now: now) {}
    }

    private func withDay(
        _ body: (_ tenant: TenantStore, _ channel: UInt64, _ file: String) async throws -> Double
    ) async throws -> Double {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "afferent-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let keys = KeyFiles(data: scratch.path)
        let store = try Store.open(
            StorageConfiguration(directory: scratch.path) { try keys.ring(of: $0) }, command: "bench")
        defer { store.close() }
        let tenant = try store.tenant(.main)
        let channel = try await fill(tenant)
        let file = scratch.appendingPathComponent("tenants/\(TenantID.main).sqlite").path
        return try await body(tenant, channel, file)
    }

    /// Stores the day, and gives one of its channels.
    private func fill(_ tenant: TenantStore) async throws -> UInt64 {
        let mapper = try EditedFiles(GatewayConfiguration()).mapper
        let writer = PCD01Writer(.intensive)
        var (bed, cache) = (SimulatedBed(number: 1, seed: 1, startingAt: Self.start), ChannelCache())
        var channel: UInt64?
        for first in stride(from: 1, through: Self.seconds, by: Self.messagesOfCommit) {
            let last = first + Self.messagesOfCommit - 1
            var commit = Commit(time: Self.start + .seconds(last))
            for second in first...last {
                let now = Self.start + .seconds(second)
                bed.advance(to: now)
                let message = try HL7Message(parsing: writer.message(of: bed, controlID: String(second)))
                let context = MessageContext(peer: "bench", receivedAt: now, journalSequence: UInt64(second))
                guard let batch = mapper.reading(of: message, context: context, cache: &cache)?.batch else { continue }
                channel = channel ?? batch.samples.first?.channel.id
                commit.samples.append(batch)
            }
            _ = try await tenant.commit(commit)
            if last % Self.tendingEvery == 0 { try await tend(tenant, now: Self.start + .seconds(last)) }
        }
        guard let channel else { throw CommandFailure("no reading was mapped") }
        return channel
    }
}
