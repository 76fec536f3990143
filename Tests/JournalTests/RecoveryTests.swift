import Glibc
import Journal
import Seal
import Telemetry
import TestSupport
import Testing
import Values

struct RecoveryTests {
    /// A journal of five blocks in one segment, and the offset at which each block begins; the last one is the end.
    ///
    /// - Parameter room: The zeros behind it, as if they had been written in advance.
    private func fiveBlocks(room: Int = 0) async throws -> (JournalFixture, file: String, starts: [Int]) {
        let fixture = JournalFixture()
        let journal = try fixture.open()
        let file = fixture.path(fixture.segments[0])
        var starts = [fixture.disk.content(file)!.count]
        for index in 1...5 {
            _ = try await journal.append([frame("frame \(index)")], from: ward)
            starts.append(fixture.disk.content(file)!.count)
        }
        await journal.close()
        fixture.disk.edit(file) { $0 += [UInt8](repeating: 0, count: room) }
        return (fixture, file, starts)
    }

    @Test func `an unfinished end is cut, wherever it was torn`() async throws {
        let (fixture, file, starts) = try await fiveBlocks()
        let whole = try #require(fixture.disk.content(file))
        for length in starts[4] + 1..<starts[5] {
            fixture.disk.edit(file) { $0 = Array(whole.prefix(length)) }
            let journal = try fixture.open()
            // Zeros that it ends in are not told.
            #expect(journal.cutBytes <= length - starts[4] && journal.cutBytes > length - starts[4] - 8)
            #expect(journal.durable(.main) == 4)
            #expect(try await journal.append([frame("again")], from: ward).sequences == 5...5)
            await journal.close()
        }
        let journal = try fixture.open()
        #expect(try await journal.entries().map(\.text) == (1...4).map { "frame \($0)" } + ["again"])
        await journal.close()
    }

    @Test func `an end of noise is cut, also behind or before zeros`() async throws {
        let (fixture, file, starts) = try await fiveBlocks()
        let whole = try #require(fixture.disk.content(file))
        var generator = SeededGenerator(seed: 7)
        let noise = (0..<5_000).map { _ in UInt8.random(in: 1...255, using: &generator) }
        let zeros = [UInt8](repeating: 0, count: 4_096)
        for (tail, cut) in [
            (noise, 5_000), (zeros + noise, 9_096), (noise + zeros, 5_000), (Array("AFBKAFBK".utf8), 8),
            (zeros + [1] + zeros, 4_097),
        ] {
            fixture.disk.edit(file) { $0 = whole + tail }
            let journal = try fixture.open()
            #expect(journal.cutBytes == cut)
            #expect(journal.durable(.main) == 5)
            await journal.close()
            #expect(fixture.disk.content(file)?.count == starts[5])
        }
    }

    @Test func `zeros at the end are room for what comes next`() async throws {
        let (fixture, file, starts) = try await fiveBlocks(room: 3_000)
        for number: UInt64 in 6...10 {
            let journal = try fixture.open()
            #expect(journal.cutBytes == 0)
            #expect(try journal.space().storedBytes < starts[5] + 1_000)
            #expect(try await journal.append([frame("frame \(number)")], from: ward).sequences == number...number)
            #expect(try await journal.entries().map(\.text) == (1...number).map { "frame \($0)" })
            await journal.close()
            #expect(fixture.disk.content(file)?.count == starts[5] + 3_000)
        }
    }

    @Test func `a block that was torn where zeros were is cut, whatever part of it came`() async throws {
        let (fixture, file, starts) = try await fiveBlocks(room: 2_000)
        let whole = try #require(fixture.disk.content(file))
        for offset in starts[4] + 1..<starts[5] {
            for lost in [starts[4]..<offset, offset..<starts[5], offset..<min(offset + 8, starts[5])] {
                fixture.disk.edit(file) { bytes in
                    bytes = whole
                    for index in lost { bytes[index] = 0 }
                }
                if fixture.disk.content(file) == whole { continue }
                let journal = try fixture.open()
                #expect(journal.durable(.main) == 4, "\(lost)")
                #expect(try await journal.append([frame("again")], from: ward).sequences == 5...5)
                #expect(try await journal.entries().last?.text == "again")
                await journal.close()
            }
        }
        // Nothing of it came.
        fixture.disk.edit(file) { bytes in
            bytes = whole
            for index in starts[4]..<starts[5] { bytes[index] = 0 }
        }
        let journal = try fixture.open()
        #expect(journal.cutBytes == 0)
        #expect(journal.durable(.main) == 4)
        await journal.close()
    }

    @Test func `zeros where a block was stop the start`() async throws {
        let (fixture, file, starts) = try await fiveBlocks(room: 2_000)
        let whole = try #require(fixture.disk.content(file))
        for (start, end) in zip(starts.dropLast(2), starts.dropFirst()) {
            for lost in [start..<start + 4, start..<start + 24, start..<end] {
                fixture.disk.edit(file) { bytes in
                    bytes = whole
                    for index in lost { bytes[index] = 0 }
                }
                #expect(throws: JournalError(.corrupt), "\(lost)") { try fixture.open() }
            }
        }
    }

    @Test func `a last block whose middle never came is cut, though its beginning and end did`() async throws {
        let (fixture, file, starts) = try await fiveBlocks()
        let whole = try #require(fixture.disk.content(file))
        for offset in starts[4] + 24..<starts[5] - 16 {
            fixture.disk.edit(file) {
                $0 = whole; $0[offset] ^= 0x10
            }
            let journal = try fixture.open()
            #expect(journal.durable(.main) == 4, "offset \(offset)")
            await journal.close()
        }
    }

    @Test func `blocks of the first version, with a checksum over all of them, are read`() async throws {
        let (fixture, file, starts) = try await fiveBlocks()
        fixture.disk.edit(file) { bytes in
            for (start, end) in zip(starts, starts.dropFirst()) {
                bytes[start + 16] = 0
                let covered = Array(bytes[start..<start + 20] + bytes[start + 24..<end])
                let checksum = CRC32C.checksum(of: covered)
                for index in 0..<4 { bytes[start + 20 + index] = UInt8(truncatingIfNeeded: checksum >> (8 * index)) }
            }
        }
        let journal = try fixture.open()
        #expect(journal.cutBytes == 0)
        #expect(try await journal.append([frame("frame 6")], from: ward).sequences == 6...6)
        #expect(try await journal.entries().map(\.text) == (1...6).map { "frame \($0)" })
        await journal.close()
    }

    @Test(arguments: [0, 1_000])
    func `a changed byte before the last block stops the start`(room: Int) async throws {
        let (fixture, file, starts) = try await fiveBlocks(room: room)
        for offset in starts[0]..<starts[4] {
            fixture.disk.edit(file) { $0[offset] ^= 0x10 }
            #expect(throws: JournalError(.corrupt), "offset \(offset)") { try fixture.open() }
            fixture.disk.edit(file) { $0[offset] ^= 0x10 }
        }
        let journal = try fixture.open()
        #expect(journal.durable(.main) == 5)
        await journal.close()
    }

    @Test func `a changed byte of a header stops the start`() async throws {
        let (fixture, file, starts) = try await fiveBlocks()
        for offset in 0..<starts[0] {
            fixture.disk.edit(file) { $0[offset] ^= 0x10 }
            #expect(throws: JournalError.self, "offset \(offset)") { try fixture.open() }
            fixture.disk.edit(file) { $0[offset] ^= 0x10 }
        }
        fixture.disk.edit(file) { $0[7] = UInt8(ascii: "2") }
        #expect(throws: JournalError(.unknownFormat)) { try fixture.open() }
    }

    @Test func `damage is found in segments that are not applied, and told with its place`() async throws {
        var fixture = JournalFixture()
        fixture.configuration.segmentBytes = 700
        let journal = try fixture.open()
        for index in 1...30 { _ = try await journal.append([frame("frame \(index)")], from: ward) }
        await journal.close()
        let second = fixture.segments[1]
        // The power may be cut before the zeros are.
        fixture.disk.edit(fixture.path(second)) { $0 += [UInt8](repeating: 0, count: 500) }
        await (try fixture.open()).close()
        fixture.disk.edit(fixture.path(second)) { $0[$0.count - 501] ^= 1 }
        do throws(JournalError) {
            _ = try fixture.open()
            Issue.record("a damaged journal was opened")
        } catch {
            #expect(error.code == .corrupt)
            #expect(error.description.contains(second))
        }
        // What the store has applied is only evidence: it doesn't keep the gateway from starting.
        let applied = try fixture.open(applied: [.main: 30])
        let readAll = await #expect(throws: JournalError.self) { try await applied.entries() }
        #expect(readAll?.code == .corrupt)
        await applied.close()
    }

    @Test func `a missing segment stops the start`() async throws {
        var fixture = JournalFixture()
        fixture.configuration.segmentBytes = 700
        let journal = try fixture.open()
        for index in 1...30 { _ = try await journal.append([frame("frame \(index)")], from: ward) }
        await journal.close()
        try fixture.disk.operationsOfFiles.remove(fixture.path(fixture.segments[2]))
        #expect(throws: JournalError(.corrupt)) { try fixture.open() }
    }

    @Test func `a store that has applied more than the journal holds stops the start`() async throws {
        let (fixture, _, _) = try await fiveBlocks()
        #expect(throws: JournalError(.behindStore)) { try fixture.open(applied: [.main: 6]) }
        #expect(throws: JournalError(.behindStore)) { try fixture.open(applied: [clinic.tenant: 1]) }
        #expect(throws: JournalError(.behindStore)) { try JournalFixture().open(applied: [.main: 1]) }
        let journal = try fixture.open(applied: [.main: 5])
        #expect(journal.applied(.main) == 5)
        await journal.close()
    }

    @Test func `a segment that was not finished is removed`() async throws {
        let (fixture, file, _) = try await fiveBlocks()
        let files = fixture.disk.operationsOfFiles
        files.close(try files.open(file.replacing("01.seg", with: "06.seg.new"), true))
        let journal = try fixture.open()
        #expect(fixture.segments == ["00000000000000000001.seg"])
        await journal.close()
    }

    @Test func `after a failed sync nothing is acknowledged and nothing more accepted`() async throws {
        let fixture = JournalFixture()
        let journal = try fixture.open()
        _ = try await journal.append([frame("kept")], from: ward)
        var reader = try journal.reader(from: .oldest)
        fixture.disk.failSyncs(1)
        await #expect(throws: JournalError(.failed)) { try await journal.append([frame("lost")], from: ward) }
        #expect(journal.failure?.code == .failed)
        // The next sync would succeed, which must not help.
        await #expect(throws: JournalError(.failed)) { try await journal.append([frame("later")], from: ward) }
        #expect(try await reader.next()?.map(\.text) == ["kept"])
        await #expect(throws: JournalError(.failed)) { try await reader.next() }
        #expect(journal.durable(.main) == 1)
        #expect(
            fixture.metrics.prometheusText().contains("\njournal_refused_frames_total{reason=\"failed\"} 1\n"))
        await journal.close()
        var generator = SeededGenerator(seed: 1)
        fixture.disk.cut()
        fixture.disk.restart(using: &generator)
        let again = try fixture.open()
        #expect(try await again.entries().map(\.text) == ["kept"])
        _ = try await again.append([frame("new")], from: ward)
        await again.close()
    }

    @Test func `a full disk refuses appends, keeps nothing of them, and takes new ones when there is room`()
        async throws
    {
        var fixture = JournalFixture()
        fixture.configuration.blockBytes = 1_000
        let journal = try fixture.open()
        _ = try await journal.append([frame("first")], from: ward)
        let file = fixture.path(fixture.segments[0])
        let used = fixture.disk.usedBytes
        fixture.disk.limit(to: used + 40)
        await #expect(throws: JournalError(.diskFull)) { try await journal.append([frame("refused")], from: ward) }
        #expect(fixture.disk.content(file)?.count == used)
        #expect(throws: JournalError(.diskFull), "before anything is written") {
            try journal.append([frame("refused")], from: ward) { _ in Issue.record("completed") }
        }
        #expect(journal.failure == nil)
        #expect(try journal.space() == JournalSpace(freeBytes: 40, storedBytes: used, isBelowReserve: true))
        fixture.disk.limit(to: used + 100_000)
        #expect(try await journal.append([frame("second")], from: ward).sequences == 2...2)
        await journal.close()
        let again = try fixture.open()
        #expect(again.cutBytes == 0)
        #expect(try await again.entries().map(\.text) == ["first", "second"])
        await again.close()
    }

    @Test func `a disk that is full when a segment begins refuses and goes on later`() async throws {
        var fixture = JournalFixture()
        fixture.configuration.segmentBytes = 300
        fixture.configuration.blockBytes = 100
        let journal = try fixture.open()
        _ = try await journal.append([frame(bytes: 200)], from: ward)
        fixture.disk.limit(to: fixture.disk.usedBytes + 10)
        await #expect(throws: JournalError(.diskFull)) { try await journal.append([frame(bytes: 200)], from: ward) }
        #expect(fixture.segments == ["00000000000000000001.seg"])
        fixture.disk.limit(to: .max)
        #expect(try await journal.append([frame(bytes: 200)], from: ward).sequences == 2...2)
        #expect(fixture.segments == ["00000000000000000001.seg", "00000000000000000002.seg"])
        await journal.close()
    }
}
