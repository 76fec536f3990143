import Glibc
import HL7v2
import Ingest
import Journal
import Synchronization
import TestSupport
import Testing
import Values

@Suite(.timeLimit(.minutes(1)))
struct JournalTroubleTests {
    /// The real file system, whose writes or syncs fail while told to.
    private final class FaultyDisk: Sendable {
        let isFull = Atomic(false)
        let isBroken = Atomic(false)

        var files: FileOperations {
            var files = FileOperations.posix
            let (write, sync) = (files.write, files.sync)
            files.write = { descriptor, offset, bytes throws(FileError) in
                if self.isFull.load(ordering: .relaxed) { throw FileError("write", code: ENOSPC) }
                try write(descriptor, offset, bytes)
            }
            files.sync = { descriptor throws(FileError) in
                if self.isBroken.load(ordering: .relaxed) { throw FileError("sync", code: EIO) }
                try sync(descriptor)
            }
            return files
        }
    }

    private let fullRefusals = #"ingest_journal_refusals_total{listener="mllp",reason="disk_full"}"#

    @Test func `while the disk is full nothing is answered and nothing is dropped`() async throws {
        let disk = FaultyDisk()
        let entries = try await withListener(files: disk.files) { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(1)))
            #expect(await monitor.answers(1).count == 1)
            disk.isFull.store(true, ordering: .relaxed)
            try await monitor.send((2...50).flatMap { framed(message($0)) })
            while Int(listener.metric(fullRefusals) ?? "0")! < 2 { await Task.yield() }
            #expect(listener.journal.durable(.main) == 1)
            disk.isFull.store(false, ordering: .relaxed)
            #expect(await monitor.finish() == (1...50).map { Answer(code: "AA", controlID: "M\($0)") })
        }
        #expect(entries.map(\.text) == (1...50).map { message($0) })
    }

    @Test func `a shutdown while the disk is full ends in time, and what is not stored is not acknowledged`()
        async throws
    {
        let disk = FaultyDisk()
        let start = ContinuousClock.now
        let entries = try await withListener(files: disk.files) {
            $0.drainTimeMax = .milliseconds(300)
        } _: { listener in
            let (gone, waiting) = (try await listener.connect(), try await listener.connect())
            disk.isFull.store(true, ordering: .relaxed)
            try await gone.send(framed(message(1)))
            try await waiting.send(framed(message(2)))
            while Int(listener.metric(fullRefusals) ?? "0")! < 2 { await Task.yield() }
            // Its socket is gone, but not what it sent.
            try await gone.reset()
            while Int(listener.metric(fullRefusals) ?? "0")! < 20 { await Task.yield() }
            #expect(gone.received.isEmpty && waiting.received.isEmpty)
        }
        #expect(entries.isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `while the disk is full sockets are not read, and all goes on when there is room`() async throws {
        let disk = FaultyDisk()
        let count = 20_000
        let stream = (1...count).flatMap { framed(message($0)) }
        let entries = try await withListener(files: disk.files) { listener in
            let received = { Int(listener.metric(#"ingest_received_bytes_total{listener="mllp"}"#) ?? "")! }
            disk.isFull.store(true, ordering: .relaxed)
            let monitor = try await listener.connect()
            monitor.post(stream)
            while Int(listener.metric(fullRefusals) ?? "0")! < 2 { await Task.yield() }
            // What was being read is still taken.
            while Int(listener.metric(fullRefusals) ?? "0")! < 3 { await Task.yield() }
            let taken = received()
            while Int(listener.metric(fullRefusals) ?? "0")! < 6 { await Task.yield() }
            #expect(received() == taken && taken < stream.count / 2)
            #expect(listener.metric(#"ingest_acknowledgments_total{code="AA",listener="mllp"}"#) == "0")
            disk.isFull.store(false, ordering: .relaxed)
            #expect(await monitor.finish().count == count)
        }
        #expect(entries.map(\.text) == (1...count).map { message($0) })
    }

    @Test(arguments: [11, 12, 13])
    func `while the disk is full now and then, each connection is answered in order and nothing is stored twice`(
        seed: UInt64
    ) async throws {
        let chance = Mutex(SeededGenerator(seed: seed))
        var files = FileOperations.posix
        let write = files.write
        files.write = { descriptor, offset, bytes throws(FileError) in
            let isFull = offset > 0 && chance.withLock { Int.random(in: 0..<3, using: &$0) > 0 }
            if isFull { throw FileError("write", code: ENOSPC) }
            try write(descriptor, offset, bytes)
        }
        let (peers, count) = (6, 3_000)
        let entries = try await withListener(files: files) {
            $0.retryPause = .milliseconds(1)
        } _: { listener in
            try await withThrowingTaskGroup { group in
                for peer in 0..<peers {
                    let own = peer * count + 1...(peer + 1) * count
                    group.addTask {
                        let monitor = try await listener.connect()
                        monitor.post(own.flatMap { framed(message($0)) })
                        #expect(await monitor.finish() == own.map { Answer(code: "AA", controlID: "M\($0)") })
                    }
                }
                try await group.waitForAll()
            }
            #expect(Int(listener.metric(fullRefusals) ?? "0")! > 0, "seed \(seed)")
        }
        let texts = (1...peers * count).map { message($0) }
        let places = Dictionary(uniqueKeysWithValues: zip(texts, 0...))
        let stored = try entries.map { try #require(places[$0.text]) }
        #expect(stored.count == texts.count)
        for peer in 0..<peers {
            let own = stored.filter { $0 / count == peer }
            #expect(own == Array(peer * count..<(peer + 1) * count), "seed \(seed), peer \(peer)")
        }
    }

    @Test(arguments: [true, false])
    func `when the journal has failed the policy decides about the answer, and the connection is closed`(
        isAnswered: Bool
    ) async throws {
        let disk = FaultyDisk()
        try await withListener(files: disk.files) {
            $0.ackPolicy.answersStoreFailure = isAnswered
        } _: { listener in
            let monitor = try await listener.connect()
            disk.isBroken.store(true, ordering: .relaxed)
            try await monitor.send(framed(message(1)) + framed(message(2, asks: "AL|NE")))
            #expect(await monitor.untilClosed().map(\.code) == (isAnswered ? ["AE", "CE"] : []))
        }
    }

    @Test func `a connection with too much unacknowledged is not read further`() async throws {
        let limit = 256 << 10
        let count = 100_000
        let entries = try await withListener {
            ($0.unacknowledgedBytesMax, $0.watermark) = (limit, .applied)
        } _: { listener in
            let monitor = try await listener.connect()
            monitor.post((1...count).flatMap { framed(message($0, asks: "NE|NE")) })
            // Nothing is applied at first, so it is held; what was taken is within the limit and one read.
            while listener.metric(#"ingest_held_reads_total{listener="mllp"}"#) == "0" { await Task.yield() }
            let taken = Int(listener.metric(#"ingest_received_bytes_total{listener="mllp"}"#) ?? "")!
            #expect(taken <= limit + 4 * (64 << 10))
            while listener.journal.applied(.main) < count {
                listener.journal.markApplied(.main, upTo: listener.journal.durable(.main))
                await Task.yield()
            }
            #expect(await monitor.finish() == [])
        }
        #expect(entries.count == count)
    }
}
