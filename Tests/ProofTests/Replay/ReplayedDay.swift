import Foundation
import Intake
import Journal
import Search
import Seal
import Storage
import Synchronization
import Telemetry
import Testing
import Values

@testable import GatewayApp

/// A store with nothing but the way of messages into it, under a clock that stands where it is set.
final class ReplayedDay: Sendable {
    private let store: Store
    private let journal: FrameJournal
    private let intake: MessageIntake
    private let metrics = MetricsRegistry()
    private let time = SetClock()

    private final class SetClock: Sendable {
        private let time = Mutex(Traffic.midnight)
        var now: Timestamp { time.withLock { $0 } }
        func set(_ now: Timestamp) { time.withLock { $0 = now } }
    }

    private static let keys = Result { KeyRing(current: try DataKey(bytes: Array(0..<32))) }

    /// - Parameters:
    ///   - folder: A journal in which nothing is, of its own: ids count from its name and its positions.
    ///   - batch: The most messages of one commit.
    private init(journalIn folder: URL, batch: Int) async throws {
        var limits = JournalConfiguration(directory: folder.path)
        limits.reserveBytes = 0
        journal = try FrameJournal(opening: limits, keys: Self.keys.get(), metrics: metrics)
        store = try Store.inMemory { $0.batchHold = .zero }
        var configuration = GatewayConfiguration()
        configuration.mappings = Ground.root.appendingPathComponent("Mappings").path
        configuration.profiles = Ground.root.appendingPathComponent("Profiles").path
        let files = try EditedFiles(configuration)
        var intake = configuration.messageIntake
        (intake.gatherTime, intake.batchMessagesMax) = (.zero, batch)
        self.intake = MessageIntake(
            store: try store.tenant(.main), journal: journal, mapper: { files.mapper }, indexer: SearchIndexer(),
            alerts: files.profile, configuration: intake, metrics: metrics, clock: { [time] in time.now })
        try await self.intake.restore()
    }

    /// A journal's folder before its first frame: each copy of it has its name.
    static func beginJournal(in folder: URL) async throws {
        var limits = JournalConfiguration(directory: folder.path)
        limits.reserveBytes = 0
        try await FrameJournal(opening: limits, keys: keys.get(), metrics: MetricsRegistry()).close()
    }

    /// Runs for as long as the body does, over a copy of a journal.
    ///
    /// - Parameter batch: The most messages of one commit.
    static func with<Answer>(
        journal template: URL, batch: Int = 200, _ body: (ReplayedDay) async throws -> Answer
    ) async throws -> Answer {
        try await Ground.withTemporaryFolder { folder in
            let copy = folder.appendingPathComponent("journal")
            try FileManager.default.copyItem(at: template, to: copy)
            let day = try await ReplayedDay(journalIn: copy, batch: batch)
            let running = Task { [intake = day.intake] in try await intake.run() }
            let answer: Result<Answer, any Error>
            do { answer = .success(try await body(day)) } catch { answer = .failure(error) }
            await day.journal.close()
            running.cancel()
            try? await running.value
            day.store.close()
            return try answer.get()
        }
    }

    /// Receives everything, each burst in its time, and lets half a minute pass for the alerts after it.
    func receive(_ traffic: Traffic) async throws {
        for burst in traffic.bursts {
            try await receive(burst, at: burst.time)
            time.set(burst.time + .seconds(30))
            try await intake.tick()
        }
        time.set(Traffic.end)
        try await intake.tick()
    }

    /// Receives everything once more, at the end of the day.
    func receiveAgain(_ traffic: Traffic) async throws {
        for burst in traffic.bursts { try await receive(burst, at: Traffic.end) }
        try await intake.tick()
    }

    private func receive(_ burst: Traffic.Burst, at now: Timestamp) async throws {
        time.set(now)
        let source = FrameSource(tenant: .main, peer: burst.peer, listener: "ward")
        let frames = burst.messages.map { Frame(receivedAt: now, bytes: $0) }
        _ = try await journal.append(frames, from: source, until: .applied)
    }

    /// How many messages were known already.
    var repeated: Int {
        metrics.prometheusText().split(separator: "\n").filter { $0.hasPrefix("intake_messages_repeated_total") }
            .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }.reduce(0) { $0 + Int($1) }
    }

    /// All that the store's file holds.
    func rows() throws -> StoreRows { try StoreRows(of: store) }
}
