import Journal
import Testing
import Values

struct ReaderTests {
    @Test(arguments: [64 << 20, 3_000, 0])
    func `a reader follows the writer, from memory or from the disk`(memoryBytesMax: Int) async throws {
        var fixture = JournalFixture()
        fixture.configuration.memoryBytesMax = memoryBytesMax
        fixture.configuration.segmentBytes = 4_000
        let journal = try fixture.open()
        try await withThrowingTaskGroup { group in
            group.addTask {
                for index in 0..<300 {
                    _ = try await journal.append([frame("\(index)"), frame(bytes: 90)], from: ward)
                }
            }
            for _ in 0..<2 {
                group.addTask {
                    var reader = try journal.reader(from: .oldest)
                    var expected: UInt64 = 1
                    while expected <= 600, let entries = try await reader.next() {
                        for entry in entries {
                            #expect(entry.sequence == expected)
                            expected += 1
                        }
                    }
                    #expect(expected == 601)
                }
            }
            try await group.waitForAll()
        }
        #expect(fixture.segments.count > 10)
        await journal.close()
    }

    @Test(.timeLimit(.minutes(1)), arguments: [64 << 20, 0])
    func `a reader of one tenant passes over the frames of others`(memoryBytesMax: Int) async throws {
        var fixture = JournalFixture()
        fixture.configuration.memoryBytesMax = memoryBytesMax
        let journal = try fixture.open()
        var reader = try journal.reader(from: .oldest, tenants: [clinic.tenant])
        for number in 1...5 {
            for index in 1...3 { _ = try await journal.append([frame("w\(number)-\(index)")], from: ward) }
            let here = reader
            let next = Task {
                var reader = here
                return (try await reader.next()?.map(\.text), reader)
            }
            // Time enough to find nothing and to wait behind the frames of the other tenant.
            try await Task.sleep(for: .milliseconds(20))
            _ = try await journal.append([frame("c\(number)")], from: clinic)
            let told: [String]?
            (told, reader) = try await next.value
            #expect(told == ["c\(number)"])
        }
        await journal.close()
    }

    @Test func `a reader begins after what a tenant has applied`() async throws {
        var fixture = JournalFixture()
        fixture.configuration.segmentBytes = 600
        let journal = try fixture.open()
        for index in 1...20 {
            _ = try await journal.append([frame("w\(index)")], from: ward)
            _ = try await journal.append([frame("c\(index)")], from: clinic)
        }
        let start = JournalStart.after([ward.tenant: 18, clinic.tenant: 3])
        let expected = (4...18).map { "c\($0)" } + ["w19", "c19", "w20", "c20"]
        #expect(try await journal.entries(from: start).map(\.text) == expected)
        #expect(try await journal.entries(from: start, tenants: [ward.tenant]).map(\.text) == ["w19", "w20"])
        await journal.close()
        let again = try fixture.open(applied: [ward.tenant: 18, clinic.tenant: 3])
        #expect(try await again.entries(from: start).map(\.text) == expected)
        await again.close()
    }

    @Test func `what is applied leaves the memory, and can still be read from the disk`() async throws {
        let fixture = JournalFixture()
        let journal = try fixture.open()
        for index in 1...100 { _ = try await journal.append([frame("\(index)")], from: ward) }
        let before = fixture.disk.operations
        #expect(try await journal.entries().count == 100)
        #expect(fixture.disk.operations == before)
        journal.markApplied(.main, upTo: 60)
        #expect(try await journal.entries(from: .after([.main: 60])).count == 40)
        #expect(fixture.disk.operations == before)
        #expect(try await journal.entries().count == 100)
        #expect(fixture.disk.operations > before)
        await journal.close()
    }

    @Test func `a reader that waits ends with the journal`() async throws {
        let journal = try JournalFixture().open()
        async let ended = {
            var reader = try journal.reader(from: .oldest)
            return try await reader.next() == nil
        }()
        await journal.close()
        #expect(try await ended)
    }

    @Test(.timeLimit(.minutes(1))) func `a reader that waits ends with its task`() async throws {
        let journal = try JournalFixture().open()
        for _ in 0..<50 {
            try await withThrowingTaskGroup(of: Bool.self) { (group) async throws in
                group.addTask {
                    var reader = try journal.reader(from: .oldest)
                    return try await reader.next() == nil
                }
                group.cancelAll()
                #expect(try await group.next() == true)
            }
        }
        await journal.close()
    }
}
