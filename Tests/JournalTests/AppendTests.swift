import Journal
import Seal
import Synchronization
import Telemetry
import Testing
import Values

struct AppendTests {
    private let fixture = JournalFixture()

    @Test func `frames come back as they were appended, in order`() async throws {
        let journal = try fixture.open()
        let frames = [
            frame("MSH|one", at: 1), Frame(.strayBytes, receivedAt: Timestamp(microseconds: -5), bytes: [0, 0xFF]),
            Frame(FrameKind(rawValue: 200), receivedAt: Timestamp(microseconds: 0), bytes: []),
            Frame(stray: StrayMark(.cutOff, offset: 70_000), receivedAt: Timestamp(microseconds: 9), bytes: [0x4D]),
            Frame(
                stray: StrayMark(.init(rawValue: 99), offset: .max), receivedAt: Timestamp(microseconds: 9), bytes: []),
        ]
        let receipt = try await journal.append(frames, from: ward)
        #expect(receipt == JournalReceipt(tenant: .main, sequences: 1...5))
        let expected = frames.enumerated().map {
            JournalEntry(source: ward, sequence: UInt64($0.offset) + 1, frame: $0.element)
        }
        #expect(try await journal.entries() == expected)
        await journal.close()
        let again = try fixture.open()
        #expect(try await again.entries() == expected)
        await again.close()
        #expect(fixture.disk.openDescriptors == 0)
    }

    @Test func `many frames in a second are a burst, until none follows; a steady load is none`() async throws {
        var fixture = fixture
        fixture.configuration.burstRate = 4_000
        let journal = try fixture.open()
        for _ in 0..<20 {
            _ = try await journal.append((0..<10).map { frame("\($0)") }, from: ward)
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(!journal.isBursting)
        for _ in 0..<60 { _ = try await journal.append((0..<200).map { frame("\($0)") }, from: ward) }
        #expect(journal.isBursting)
        try await Task.sleep(for: .milliseconds(25))
        #expect(!journal.isBursting)
        await journal.close()
    }

    @Test func `each tenant counts its own frames, also after a restart`() async throws {
        var journal = try fixture.open()
        let id = journal.id
        #expect(try await journal.append([frame("a")], from: ward).sequences == 1...1)
        #expect(try await journal.append([frame("b"), frame("c")], from: clinic).sequences == 1...2)
        #expect(try await journal.append([frame("d")], from: ward).sequences == 2...2)
        await journal.close()
        journal = try fixture.open()
        #expect(journal.id == id)
        #expect(
            try FrameJournal.journalID(
                in: JournalFixture.directory, keys: fixture.keys, files: fixture.disk.operationsOfFiles) == id)
        #expect(journal.durable(ward.tenant) == 2)
        #expect(journal.durable(clinic.tenant) == 2)
        #expect(try await journal.append([frame("e")], from: clinic).sequences == 3...3)
        #expect(try await journal.entries(tenants: [clinic.tenant]).map(\.text) == ["b", "c", "e"])
        await journal.close()
    }

    @Test func `an append that waits to be applied is complete when the store says so`() async throws {
        let journal = try fixture.open()
        let events = Mutex<[String]>([])
        let note: @Sendable (String) -> Void = { event in events.withLock { $0.append(event) } }
        for name in ["first", "second"] {
            try journal.append([frame(name), frame(name)], from: ward, until: .applied) { result in
                note("\(name) \((try? result.get().sequences).map { "\($0)" } ?? "refused")")
            }
        }
        _ = try await journal.append([frame("third")], from: ward)
        journal.markApplied(.main, upTo: 1)
        note("one")
        journal.markApplied(.main, upTo: 3)
        note("three")
        #expect(events.withLock { $0 } == ["one", "first 1...2", "three"])
        // What is applied before it is noted as durable completes at once; a lower mark changes nothing.
        journal.markApplied(.main, upTo: 9)
        journal.markApplied(.main, upTo: 2)
        #expect(journal.applied(.main) == 9)
        #expect(try await journal.append([frame("fourth")], from: ward, until: .applied).sequences == 6...6)
        await journal.close()
    }

    @Test func `what waits to be applied is refused when the journal closes`() async throws {
        let journal = try fixture.open()
        let result = Mutex<JournalError?>(nil)
        try journal.append([frame("a")], from: ward, until: .applied) { outcome in
            if case .failure(let error) = outcome { result.withLock { $0 = error } }
        }
        await journal.close()
        await journal.close()
        #expect(result.withLock { $0 } == JournalError(.closed))
        #expect(throws: JournalError(.closed)) { try journal.append([frame("b")], from: ward) { _ in } }
    }

    @Test func `closing writes what waits`() async throws {
        let journal = try fixture.open()
        let complete = Atomic<Int>(0)
        for index in 0..<50 {
            try journal.append([frame("\(index)")], from: ward) { result in
                if case .success = result { complete.wrappingAdd(1, ordering: .relaxed) }
            }
        }
        await journal.close()
        #expect(complete.load(ordering: .relaxed) == 50)
        let again = try fixture.open()
        #expect(again.durable(.main) == 50)
        await again.close()
    }

    @Test func `appenders at once keep each their order`() async throws {
        var fixture = fixture
        fixture.configuration.segmentBytes = 20_000
        let journal = try fixture.open()
        try await withThrowingTaskGroup { group in
            for producer in 0..<8 {
                group.addTask {
                    let source = producer % 2 == 0 ? ward : clinic
                    for index in 0..<100 {
                        let receipt = try await journal.append(
                            [frame("\(producer) \(index * 2)"), frame("\(producer) \(index * 2 + 1)")], from: source)
                        #expect(receipt.sequences.count == 2)
                    }
                }
            }
            try await group.waitForAll()
        }
        let entries = try await journal.entries()
        #expect(entries.count == 1_600)
        for producer in 0..<8 {
            let own = entries.map(\.text).filter { $0.hasPrefix("\(producer) ") }
            #expect(own == (0..<200).map { "\(producer) \($0)" })
        }
        #expect(fixture.metrics.prometheusText().contains("\njournal_appended_frames_total 1600\n"))
        await journal.close()
    }

    @Test func `limits hold at the limit and refuse one past it`() async throws {
        var fixture = fixture
        fixture.configuration.frameBytesMax = 100
        fixture.configuration.appendBytesMax = 150
        let journal = try fixture.open()
        _ = try await journal.append([frame(bytes: 100), frame(bytes: 50)], from: ward)
        #expect(throws: JournalError(.tooLarge)) { try journal.append([frame(bytes: 101)], from: ward) { _ in } }
        #expect(throws: JournalError(.tooLarge)) {
            try journal.append([frame(bytes: 100), frame(bytes: 51)], from: ward) { _ in }
        }
        for (count, isRefused) in [(255, false), (256, true)] {
            let name = String(repeating: "x", count: count)
            let source = FrameSource(tenant: .main, peer: name, listener: name)
            if isRefused {
                #expect(throws: JournalError(.tooLarge)) { try journal.append([frame("a")], from: source) { _ in } }
            } else {
                _ = try await journal.append([frame("a")], from: source)
            }
        }
        await journal.close()
        let again = try fixture.open()
        #expect(try await again.entries().map(\.frame.bytes.count) == [100, 50, 1])
        await again.close()
    }

    @Test func `bytes that wait are limited`() async throws {
        var fixture = fixture
        fixture.configuration.pendingBytesMax = 99
        let journal = try fixture.open()
        #expect(throws: JournalError(.overloaded)) { try journal.append([frame(bytes: 100)], from: ward) { _ in } }
        _ = try await journal.append([frame(bytes: 99)], from: ward)
        await journal.close()
    }

    @Test func `nothing of a frame can be read without the key`() async throws {
        let journal = try fixture.open()
        _ = try await journal.append([frame("PID|1||Chalmers^Peter")], from: ward)
        await journal.close()
        let content = try #require(fixture.disk.content(fixture.path(fixture.segments[0])))
        #expect(!String(decoding: content, as: UTF8.self).contains("Chalmers"))
        #expect(!String(decoding: content, as: UTF8.self).contains(ward.peer))
        var other = fixture
        other.keys = KeyRing(current: try DataKey(bytes: Array(32..<64)))
        #expect(throws: JournalError(.missingKey)) { try other.open() }
        other.keys = KeyRing(current: other.keys.current, older: [fixture.keys.current])
        let again = try other.open()
        #expect(try await again.entries().count == 1)
        await again.close()
    }
}
