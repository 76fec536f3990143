import Glibc
import Journal
import Seal
import Synchronization
import Telemetry
import TestSupport
import Testing
import Values

/// Appends of one source that are under way together.
@Suite struct TurnTests {
    /// What a connection does: keeps several appends under way, and makes those again, in order, that were refused.
    private struct Sender {
        private static let underWayMax = 4

        let journal: FrameJournal
        let source: FrameSource
        var random: SeededGenerator
        /// The numbers of the frames that are not durable, in order; and how many of them each append has that is under way.
        private var waiting: ArraySlice<Int>
        private var underWay: [ArraySlice<Int>] = []
        private var refusedCount = 0
        private var turn: AppendTurn?
        private(set) var refusals = (thrown: 0, told: 0)

        init(_ journal: FrameJournal, peer: Int, frames: Int, seed: UInt64) {
            self.journal = journal
            source = FrameSource(tenant: peer % 2 == 0 ? .main : clinic.tenant, peer: "\(peer)", listener: "mllp")
            random = SeededGenerator(seed: seed)
            waiting = ArraySlice(0..<frames)
        }

        mutating func run() async throws {
            let (outcomes, told) = AsyncStream.makeStream(of: JournalError?.self)
            var incoming = outcomes.makeAsyncIterator()
            while !waiting.isEmpty || !underWay.isEmpty {
                while refusedCount == 0, !waiting.isEmpty, underWay.count < Self.underWayMax { append(told) }
                if refusedCount < underWay.count {
                    let error = await incoming.next(isolation: #isolation)
                    if case .some(.some(let error)) = error {
                        #expect(error.code == .diskFull)
                        refusals.told += 1
                        refusedCount += 1
                    } else {
                        // What is stored was not behind anything that is refused.
                        underWay.removeFirst()
                    }
                }
                if refusedCount > 0, refusedCount == underWay.count {
                    waiting = ArraySlice(underWay.joined() + waiting)
                    (underWay, refusedCount) = ([], 0)
                }
            }
        }

        private mutating func append(_ told: AsyncStream<JournalError?>.Continuation) {
            let batch = waiting.prefix(Int.random(in: 1...3, using: &random))
            waiting = waiting.dropFirst(batch.count)
            underWay.append(batch)
            // Long ones, so that the next block is drafted while one is written.
            let rows = String(
                repeating: "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC||72\r", count: .random(in: 1...700, using: &random))
            do throws(JournalError) {
                turn = try journal.append(
                    batch.map { frame("\($0) \(rows)") }, from: source, after: underWay.count == 1 ? nil : turn
                ) { result in
                    if case .failure(let error) = result { told.yield(error) } else { told.yield(nil) }
                }
            } catch {
                #expect(error.code == .diskFull)
                refusals.thrown += 1
                refusedCount += 1
            }
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>, [0, 100_000])
    func `while the disk is full now and then, each source keeps its order and loses nothing`(
        seed: UInt64, aheadBytes: Int
    ) async throws {
        let fixture = JournalFixture(aheadBytes: aheadBytes)
        let chance = Mutex(SeededGenerator(seed: seed))
        var files = fixture.disk.operationsOfFiles
        let (write, sync) = (files.write, files.sync)
        files.write = { descriptor, offset, bytes throws(FileError) in
            let kept = chance.withLock { Int.random(in: 0..<10, using: &$0) }
            guard kept < 3 else { return try write(descriptor, offset, bytes) }
            // A part of it is written.
            try write(descriptor, offset, bytes.extracting(first: bytes.byteCount * kept / 3))
            throw FileError("write", code: ENOSPC)
        }
        files.sync = { descriptor throws(FileError) in
            usleep(300)
            try sync(descriptor)
        }
        var configuration = fixture.configuration
        (configuration.blockBytes, configuration.segmentBytes) = (256 << 10, 1 << 20)
        configuration.gatherTime = .zero
        let journal = try await opened(configuration, keys: fixture.keys, files: files)
        let (senders, frames) = (6, 300)
        let refusals = try await withThrowingTaskGroup { group in
            for peer in 0..<senders {
                var sender = Sender(journal, peer: peer, frames: frames, seed: seed &* 31 &+ UInt64(peer))
                group.addTask {
                    try await sender.run()
                    return sender.refusals
                }
            }
            return try await group.reduce(into: (thrown: 0, told: 0)) {
                $0 = ($0.thrown + $1.thrown, $0.told + $1.told)
            }
        }
        #expect(refusals.told > 20, "seed \(seed)")
        await journal.close()
        let again = try fixture.open()
        #expect(again.cutBytes == 0)
        let entries = try await again.entries()
        for peer in 0..<senders {
            let own = entries.filter { $0.source.peer == "\(peer)" }.map { $0.text.prefix { $0 != " " } }
            #expect(own == (0..<frames).map { "\($0)" }, "seed \(seed), peer \(peer)")
        }
        await again.close()
    }

    /// The first write is that of the header.
    private func opened(
        _ configuration: JournalConfiguration, keys: KeyRing, files: FileOperations
    ) async throws -> FrameJournal {
        while true {
            do throws(JournalError) {
                return try FrameJournal(opening: configuration, keys: keys, metrics: MetricsRegistry(), files: files)
            } catch {
                #expect(error.code == .diskFull)
            }
        }
    }

    @Test func `an append does not overtake one that is refused`() async throws {
        let fixture = JournalFixture()
        let journal = try fixture.open()
        _ = try await journal.append([frame("first")], from: ward)
        fixture.disk.limit(to: fixture.disk.usedBytes + 10)
        let (outcomes, told) = AsyncStream.makeStream(of: Bool.self)
        let turn = try journal.append([frame("refused")], from: ward) { result in
            told.yield((try? result.get()) == nil)
        }
        for await isRefused in outcomes {
            #expect(isRefused)
            break
        }
        fixture.disk.limit(to: .max)
        #expect(throws: JournalError(.diskFull)) {
            try journal.append([frame("behind it")], from: ward, after: turn) { _ in Issue.record("completed") }
        }
        #expect(try await journal.append([frame("second")], from: ward).sequences == 2...2)
        let next = try journal.append([frame("third")], from: ward) { _ in }
        try journal.append([frame("fourth")], from: ward, after: next) { _ in }
        await journal.close()
        let again = try fixture.open()
        #expect(try await again.entries().map(\.text) == ["first", "second", "third", "fourth"])
        await again.close()
    }
}
