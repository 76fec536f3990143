import Foundation
import HL7v2
import TestSupport
import Testing

/// The shared messages and streams with some of their bytes changed: a second of them, ten minutes with `make soak`.
@Suite(.enabled(if: SharedSamples.isPresent, "\(SharedSamples.absent)"), .timeLimit(.minutes(30)))
struct FuzzTests {
    @Test func `no changed stream makes the framer trap, lose a byte or care how it was split`() throws {
        try fuzz("framing", SharedSamples.files("frames_derived", suffix: ".bin") + framedMessages()) {
            stream, random in
            let limits = MLLPFramer.Limits(
                frameBytesMax: Int.random(in: 200...8_000, using: &random), strayBytesMax: 99)
            let whole = items(of: stream, limits: limits)
            let pieces = (0..<50).map { _ in Int.random(in: 1...2_000, using: &random) }
            #expect(items(of: stream, pieces: pieces, limits: limits) == whole)
            guard whole.first?.content != .tls, whole.first?.content != .http else { return }
            var end = 0
            for item in whole {
                #expect(item.offset >= end && stream[item.offset...].starts(with: item.bytes))
                let skipped = stream[end..<max(end, item.offset)]
                #expect(skipped.allSatisfy { [0x0B, 0x1C, 0x0D, 0x0A, 0x09, 0, 0x20, 0xEF, 0xBB, 0xBF].contains($0) })
                end = item.offset + item.bytes.count
            }
        }
    }

    @Test func `no changed message makes the parser trap, and what it reads encodes to the same bytes`() throws {
        let files = SharedSamples.files("device", suffix: ".hl7") + SharedSamples.files("generic", suffix: ".hl7")
        try fuzz("HL7 v2", files) { bytes, _ in
            if let header = try? HL7Header(parsing: bytes) {
                var (session, output) = (AcknowledgmentSession(), [UInt8]())
                session.answer(header, outcome: .stored, controlID: "1", time: "20260124", into: &output)
                _ = AcknowledgmentMode(header)
            }
            guard let message = try? HL7Message(parsing: bytes) else { return }
            #expect(message.encoded() == bytes)
            var length = 0
            message.fingerprintContent.feed { length += $0.count }
            for segment in message.segments {
                for number in 0...min(segment.fieldCount, 30) + 1 {
                    for value in segment.repetitions(number) {
                        _ = (value.text, value.decimal, value.presence, value.components.map(\.text).count)
                    }
                }
            }
            _ = try message.read("OBX[*]-5[*].2.1")
        }
    }

    private func framedMessages() -> [(name: String, bytes: [UInt8])] {
        SharedSamples.files("device", suffix: ".hl7").map { ($0.name, [0x0B] + $0.bytes + [0x1C, 0x0D]) }
    }

    /// Gives changed files to the closure until the time is over; a failure names the seed that repeats it.
    private func fuzz(
        _ name: String, _ files: [(name: String, bytes: [UInt8])],
        _ check: ([UInt8], inout SeededGenerator) throws -> Void
    ) throws {
        let files = files.filter { $0.bytes.count < 20_000 }
        var run = FuzzRun(name)
        try run.run { random, seed in
            let file = try #require(files.randomElement(using: &random))
            var bytes = file.bytes
            for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes, &random) }
            try withKnownSeed(seed, file.name) { try check(bytes, &random) }
            return (try? HL7Message(parsing: bytes)) != nil
        }
    }

    private func withKnownSeed(_ seed: UInt64, _ name: String, _ body: () throws -> Void) throws {
        do { try body() } catch {
            Issue.record("seed \(seed), \(name): \(error)")
            throw error
        }
    }

    private func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let telling: [[UInt8]] = [
            [0x0B], [0x1C], [0x1C, 0x0D], [0x0D], [0x0A], [0], Array("MSH|".utf8), Array("|".utf8), Array("^".utf8),
            Array("\\X0D\\".utf8), Array("\\".utf8), Array("~".utf8), Array("&".utf8), [0xFF], [0xEF, 0xBB, 0xBF],
            Array("FHS|".utf8), Array("\"\"".utf8), Array("-1e999".utf8), [0xC3], Array("\\.br\\".utf8),
        ]
        guard !bytes.isEmpty else { return bytes = telling.randomElement(using: &random) ?? [] }
        let index = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, index + Int.random(in: 1...40, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[index] = .random(in: .min ... .max, using: &random)
        case 1: bytes.removeSubrange(index..<end)
        case 2: bytes.insert(contentsOf: telling.randomElement(using: &random) ?? [], at: index)
        case 3: bytes.insert(contentsOf: Array(bytes[index..<end]), at: index)
        case 4: bytes.removeSubrange(index...)
        default: bytes.swapAt(index, Int.random(in: 0..<bytes.count, using: &random))
        }
    }
}
