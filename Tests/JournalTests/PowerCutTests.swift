import Foundation
import Journal
import Synchronization
import TestSupport
import Testing
import Values

/// Lives of one journal, each ended by a power cut at a random operation.
struct PowerCutTests {
    /// Of four cuts each: a thousand cuts, twenty thousand with `make soak`.
    private static let lives = ProcessInfo.processInfo.environment["AFFERENT_SOAK"] == "1" ? 5_000 : 250

    @Test(.timeLimit(.minutes(20)), arguments: [0, 3_000])
    func `after each of a thousand power cuts every acknowledged frame is there and applied once`(
        aheadBytes: Int
    ) async throws {
        try await withThrowingTaskGroup { group in
            for part in 0..<4 {
                group.addTask {
                    for seed in stride(from: part, to: Self.lives, by: 4) {
                        try await CutRun(seed: UInt64(seed), aheadBytes: aheadBytes).run(cuts: 4)
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}

/// What the gateway's store would hold: it commits at once, so only the journal is on trial.
private final class AppliedFrames: Sendable {
    private let frames = Mutex<[TenantID: [String]]>([:])

    var sequences: [TenantID: UInt64] { frames.withLock { $0.mapValues { UInt64($0.count) } } }

    func text(_ tenant: TenantID, _ sequence: UInt64) -> String? {
        frames.withLock { frames in
            guard let texts = frames[tenant], sequence <= texts.count else { return nil }
            return texts[Int(sequence) - 1]
        }
    }

    func all(of tenant: TenantID) -> [String] { frames.withLock { $0[tenant] ?? [] } }

    /// Takes the next frame of a tenant; false if it is not the next.
    func apply(_ entry: JournalEntry) -> Bool {
        frames.withLock { frames in
            guard entry.sequence == UInt64(frames[entry.tenant, default: []].count) + 1 else { return false }
            frames[entry.tenant, default: []].append(entry.text)
            return true
        }
    }
}

private struct Acknowledged: Sendable {
    let tenant: TenantID
    let sequence: UInt64
    let text: String
}

private final class CutRun: Sendable {
    private let seed: UInt64
    private let fixture: JournalFixture
    private let store = AppliedFrames()
    private let acknowledged = Mutex<[Acknowledged]>([])
    private let counters = Mutex<[Int]>([0, 0, 0])
    private let generator: Mutex<SeededGenerator>

    init(seed: UInt64, aheadBytes: Int) {
        self.seed = seed
        var fixture = JournalFixture(aheadBytes: aheadBytes)
        fixture.configuration.segmentBytes = 3_000
        fixture.configuration.blockBytes = 800
        fixture.configuration.memoryBytesMax = 1_500
        fixture.configuration.retention = .zero
        self.fixture = fixture
        generator = Mutex(SeededGenerator(seed: seed))
    }

    private func random(_ range: ClosedRange<Int>) -> Int { generator.withLock { Int.random(in: range, using: &$0) } }

    func run(cuts: Int) async throws {
        for _ in 0..<cuts {
            fixture.disk.cut(after: random(1...140))
            await live(endsByItself: false)
            fixture.disk.cut()
            generator.withLock { fixture.disk.restart(using: &$0) }
        }
        await live(endsByItself: true)
        try await checkKept()
        check()
    }

    /// One life: three connections append, the consumer applies, and old segments are removed.
    private func live(endsByItself: Bool) async {
        let journal: FrameJournal
        do throws(JournalError) {
            journal = try fixture.open(applied: store.sequences)
        } catch {
            #expect(!endsByItself && [.unusable, .failed].contains(error.code), "seed \(seed): \(error)")
            return
        }
        await withTaskGroup { group in
            group.addTask { await self.consume(journal, untilDrained: endsByItself) }
            if !endsByItself {
                await withTaskGroup { producers in
                    for connection in 0..<3 { producers.addTask { await self.produce(connection, to: journal) } }
                }
                fixture.disk.cut()
                // One more append makes the journal notice, so that the consumer ends.
                _ = try? await journal.append([frame("unnoticed \(seed)")], from: ward)
            }
            await group.waitForAll()
        }
        await journal.close()
    }

    private func produce(_ connection: Int, to journal: FrameJournal) async {
        let source = connection == 2 ? clinic : ward
        for _ in 0..<20 {
            let texts = (0..<random(1...4)).map { _ in
                let number = counters.withLock { counters in
                    counters[connection] += 1
                    return counters[connection]
                }
                return "\(connection) \(number) " + String(repeating: "x", count: random(0...300))
            }
            guard let receipt = try? await journal.append(texts.map { frame($0) }, from: source) else { return }
            let new = zip(receipt.sequences, texts).map { Acknowledged(tenant: source.tenant, sequence: $0, text: $1) }
            acknowledged.withLock { $0 += new }
        }
    }

    private func consume(_ journal: FrameJournal, untilDrained: Bool) async {
        do throws(JournalError) {
            var reader = try journal.reader(from: .after(store.sequences))
            while !(untilDrained && isDrained(journal)), let entries = try await reader.next() {
                for entry in entries {
                    #expect(store.apply(entry), "seed \(seed): \(entry.tenant) \(entry.sequence)")
                    journal.markApplied(entry.tenant, upTo: entry.sequence)
                }
                if random(0...3) == 0 { _ = try await journal.prune(now: Timestamp(microseconds: 1)) }
            }
        } catch {
            #expect(!untilDrained && [.unusable, .failed, .pruned].contains(error.code), "seed \(seed): \(error)")
        }
    }

    private func isDrained(_ journal: FrameJournal) -> Bool {
        [ward, clinic].allSatisfy { store.sequences[$0.tenant, default: 0] == journal.durable($0.tenant) }
    }

    /// What retention left has no gaps, whichever removal the last cut undid.
    private func checkKept() async throws {
        let journal = try fixture.open(applied: store.sequences)
        for source in [ward, clinic] { _ = try await journal.append([frame("end")], from: source) }
        for entry in try await journal.entries() where entry.text != "end" {
            #expect(store.text(entry.tenant, entry.sequence) == entry.text, "seed \(seed)")
        }
        await journal.close()
    }

    private func check() {
        for frame in acknowledged.withLock({ $0 }) {
            #expect(store.text(frame.tenant, frame.sequence) == frame.text, "seed \(seed)")
        }
        for tenant in [ward.tenant, clinic.tenant] {
            var last = [0, 0, 0]
            for text in store.all(of: tenant) where !text.hasPrefix("unnoticed") {
                let numbers = text.split(separator: " ").prefix(2).compactMap { Int($0) }
                #expect(numbers[1] > last[numbers[0]], "seed \(seed): \(text.prefix(8)) is out of order or there twice")
                last[numbers[0]] = numbers[1]
            }
        }
    }
}
