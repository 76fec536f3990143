import Glibc
import Journal
import Synchronization
import TestSupport
import Testing
import Values

/// Segments that are written in advance.
struct StockTests {
    private let first = "00000000000000000001.seg"

    /// A journal whose second segment was written in advance and has one block; the first has one as well.
    private func inStock(_ fixture: JournalFixture) async throws -> FrameJournal {
        let journal = try fixture.open()
        _ = try await journal.append([frame(bytes: 500)], from: ward)
        try await fixture.waitForStock()
        _ = try await journal.append([frame(bytes: 501)], from: ward)
        return journal
    }

    @Test func `what outgrows its file goes on in the next one, whose length stays until it is full`() async throws {
        let fixture = JournalFixture(aheadBytes: 4_000)
        let journal = try await inStock(fixture)
        #expect(fixture.segments.prefix(2) == [first, "00000000000000000002.seg"])
        for bytes in 502...504 {
            _ = try await journal.append([frame(bytes: bytes)], from: ward)
            let file = try #require(fixture.disk.content(fixture.path(fixture.segments[1])))
            #expect(file.count == 4_000)
            #expect(file.suffix(1_000).allSatisfy { $0 == 0 })
        }
        try await fixture.waitForStock()
        for bytes in 505...510 { _ = try await journal.append([frame(bytes: bytes)], from: ward) }
        #expect(fixture.segments.count == 4 && fixture.segments[2].hasSuffix("8.seg"))
        let full = try #require(fixture.disk.content(fixture.path(fixture.segments[1])))
        #expect(full.count < 4_000 && full.count > 3_300, "the rest of the zeros is cut")
        #expect(try await journal.entries().map(\.frame.bytes.count) == Array(500...510))
        await journal.close()
        #expect(fixture.segments.count == 3, "what was not begun goes")
        #expect(fixture.disk.openDescriptors == 0)

        let again = try fixture.open()
        #expect(again.cutBytes == 0)
        #expect(try await again.entries().map(\.frame.bytes.count) == Array(500...510))
        let last = fixture.path(fixture.segments[2])
        _ = try await again.append([frame("more")], from: ward)
        #expect(fixture.disk.content(last)?.count == 4_000, "what is left of the zeros is used after a restart")
        await again.close()
    }

    @Test func `little is written without anything in advance`() async throws {
        let fixture = JournalFixture(aheadBytes: 1 << 20)
        let journal = try fixture.open()
        _ = try await journal.append([frame(bytes: 10_000)], from: ward)
        try await Task.sleep(for: .milliseconds(20))
        #expect(fixture.segments == [first])
        await journal.close()
    }

    @Test func `a block that is longer than what was written in advance is written whole`() async throws {
        let fixture = JournalFixture(aheadBytes: 2_000)
        let journal = try await inStock(fixture)
        _ = try await journal.append([frame(bytes: 9_000)], from: ward)
        _ = try await journal.append([frame("after it")], from: ward)
        await journal.close()
        let again = try fixture.open()
        #expect(try await again.entries().map(\.frame.bytes.count) == [500, 501, 9_000, 8])
        await again.close()
    }

    @Test func `a full disk takes what was written in advance, then refuses, and goes on later`() async throws {
        var fixture = JournalFixture(aheadBytes: 4_000)
        (fixture.configuration.reserveBytes, fixture.configuration.blockBytes) = (0, 10)
        let journal = try await inStock(fixture)
        try await fixture.waitForStock()
        fixture.disk.limit(to: fixture.disk.usedBytes)
        var stored = 2
        while (try? await journal.append([frame(bytes: 700)], from: ward)) != nil { stored += 1 }
        #expect(stored > 8, "two segments of some five")
        #expect(journal.failure == nil)
        let count = try await journal.entries().count
        #expect(count == stored)
        fixture.disk.limit(to: .max)
        _ = try await journal.append([frame("later")], from: ward)
        await journal.close()
        let again = try fixture.open()
        #expect(again.cutBytes == 0)
        #expect(try await again.entries().count == stored + 1)
        await again.close()
    }

    @Test func `nothing of the reserve is written in advance, and what fails is done without`() async throws {
        var fixture = JournalFixture(aheadBytes: 4_000)
        fixture.configuration.reserveBytes = 100_000
        fixture.disk.limit(to: 103_000)
        var journal = try fixture.open()
        for bytes in 500...520 { _ = try await journal.append([frame(bytes: bytes)], from: ward) }
        try await Task.sleep(for: .milliseconds(20))
        #expect(fixture.segments == [first])
        await journal.close()

        // There is room by the system's word, but not when it is written.
        fixture.disk.limit(to: .max)
        var files = fixture.disk.operationsOfFiles
        let write = files.write
        let failures = Mutex(0)
        files.write = { descriptor, offset, bytes throws(FileError) in
            guard bytes.byteCount == 4_000 else { return try write(descriptor, offset, bytes) }
            failures.withLock { $0 += 1 }
            try write(descriptor, offset, bytes.extracting(first: 1_000))
            throw FileError("pwrite", code: ENOSPC)
        }
        journal = try FrameJournal(
            opening: fixture.configuration, keys: fixture.keys, metrics: fixture.metrics, files: files)
        while failures.withLock({ $0 }) < 3 { _ = try await journal.append([frame(bytes: 300)], from: ward) }
        #expect(journal.failure == nil)
        await journal.close()
        #expect(fixture.segments == [first])
        #expect(fixture.disk.openDescriptors == 0)
        let again = try fixture.open()
        #expect(again.durable(.main) >= 24)
        await again.close()
    }
}
