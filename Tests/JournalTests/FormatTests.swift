@testable import Journal
import Seal
import Testing
import Values

/// The stored format, byte by byte as it is documented: a journal must be readable by later versions and other programs.
struct FormatTests {
    private func integer(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

    @Test func `a segment and its blocks are laid out as documented`() async throws {
        let fixture = JournalFixture()
        let journal = try fixture.open()
        _ = try await journal.append([frame("one", at: 2), frame("two", at: 3)], from: ward)
        _ = try await journal.append([frame("three")], from: clinic)
        await journal.close()
        let file = try #require(fixture.disk.content(fixture.path("00000000000000000001.seg")))

        #expect(file.prefix(8).elementsEqual("AFJRNL01".utf8))
        let headerLength = Int(integer(file[8..<12]))
        #expect(headerLength == 92)
        #expect(Array(file[12..<28]).hexText == journal.id)
        #expect(integer(file[28..<36]) == 1)
        #expect(integer(file[36..<44]) == fixture.keys.current.id.value)
        let salt = Array(file[44..<76])
        #expect(integer(file[76..<84]) == UInt64(bitPattern: .min))
        #expect(integer(file[84..<88]) == 0)
        #expect(integer(file[88..<92]) == UInt64(CRC32C.checksum(of: Array(file[..<88]))))

        let ring = KeyRing(current: fixture.keys.current.derived("afferent journal segment", salt: salt))
        var block = file[headerLength...]
        let payloads = try (1...2).map { number in
            #expect(block.prefix(4).elementsEqual("AFBK".utf8))
            let start = block.startIndex
            let length = Int(integer(block[start + 4..<start + 8]))
            #expect(integer(block[start + 8..<start + 16]) == UInt64(number))
            #expect(integer(block[start + 16..<start + 20]) == 1)
            let envelope = Array(block[start + 24..<start + 24 + length])
            #expect(
                integer(block[start + 20..<start + 24])
                    == UInt64(CRC32C.checksum(of: Array(block[start..<start + 20]) + envelope.suffix(16))))
            block = block[(start + 24 + length)...]
            let context = Array("afferent journal block".utf8) + file[12..<28] + [UInt8(number), 0, 0, 0, 0, 0, 0, 0]
            return try ring.open(envelope, context: context)
        }
        #expect(block.isEmpty)
        let expected: [UInt8] =
            [4] + Array("main".utf8) + [8] + Array("10.1.1.7".utf8) + [4] + Array("ward".utf8)
            + [1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0]
            + [1, 0x80, 0x84, 0x1E, 0, 0, 0, 0, 0, 3, 0, 0, 0] + Array("one".utf8)
            + [1, 0xC0, 0xC6, 0x2D, 0, 0, 0, 0, 0, 3, 0, 0, 0] + Array("two".utf8)
        #expect(payloads[0] == expected)
        #expect(payloads[1].starts(with: [6] + Array("clinic".utf8)))
    }

    @Test func `stray bytes are laid out with offset and reason, and those of older versions are read without`() throws
    {
        let stray = Frame(stray: StrayMark(.tooLong, offset: 258), receivedAt: Timestamp(microseconds: 1), bytes: [7])
        let old = Frame(.strayBytes, receivedAt: Timestamp(microseconds: 1), bytes: [7])
        var bytes: [UInt8] = []
        FrameGroup(source: ward, firstSequence: 1, frames: [stray, old]).encode(to: &bytes)
        let expected: [UInt8] = [
            4, 1, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 3, 7,
            2, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 7,
        ]
        #expect(bytes.suffix(37).elementsEqual(expected))
        #expect(FrameGroup.decode(bytes)?.first?.frames == [stray, old])
        for length in 0..<9 {
            var short = bytes
            short[short.count - 37 + 9] = UInt8(length)
            #expect(FrameGroup.decode(short) == nil, "a mark needs nine bytes")
        }
    }
}
