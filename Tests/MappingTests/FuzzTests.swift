import Foundation
import HL7v2
import Mapping
import TestSupport
import Testing
import Values

/// Changed messages of real monitors through the shipped mapping: a second of them, ten minutes with `make soak`.
@Suite(.enabled(if: Fixtures.shared != nil, Shared.missing), .timeLimit(.minutes(15)))
struct FuzzTests {
    @Test func `no changed message makes the mapping trap, and it is read the same by a cache that knows others`()
        throws
    {
        let folder = try #require(Fixtures.shared).appendingPathComponent("devices/samples/device")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".hl7") }
        let messages = try files.sorted().map { [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))) }
        let mapper = try Fixtures.mapper()
        var known = ChannelCache()
        var run = FuzzRun("device profiles")
        try run.run { random, seed in
            // It holds some hundred megabytes before it forgets: less than that shows whether anything else grows.
            if seed.isMultiple(of: 20_000) { known = ChannelCache() }
            var bytes = messages[random.below(messages.count)]
            for _ in 0...random.below(4) { change(&bytes, &random) }
            guard let message = try? HL7Message(parsing: bytes) else { return false }
            let context = MessageContext(
                peer: "fuzz", receivedAt: Timestamp(year: 2026, month: 1, day: 24), journalSequence: seed)
            var fresh = ChannelCache()
            let reading = mapper.reading(of: message, context: context, cache: &fresh)
            let again = mapper.reading(of: message, context: context, cache: &known)
            #expect(reading?.batch == again?.batch && reading?.records == again?.records, "seed \(seed)")
            // What is remarkable about a channel is told when it is first met; faults are told of every message.
            #expect(reading?.issues.filter(\.isError) == again?.issues.filter(\.isError), "seed \(seed)")
            return reading != nil
        }
    }

    /// Changes what a field holds more often than where it ends.
    private func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let telling = [
            "|", "^", "~", "&", "\r", "OBX|1|NM|147842^^MDC|1.1.1.1|7|", "-999", "1e5", "0", "0.000", "12,5",
            "99999999999",
            "20260124", "+9900", "\\S\\", "\"\"", "MDC", "0002-4182", "*", "é",
        ]
        guard bytes.count > 20 else { return }
        let index = 9 + random.below(bytes.count - 9)
        let end = min(bytes.count, index + 1 + random.below(12))
        switch random.below(5) {
        case 0: bytes[index] = UInt8(ascii: "0") + UInt8(random.below(10))
        case 1: bytes.removeSubrange(index..<end)
        case 2: bytes.insert(contentsOf: Array(telling[random.below(telling.count)].utf8), at: index)
        case 3: bytes.replaceSubrange(index..<end, with: Array(telling[random.below(telling.count)].utf8))
        default: bytes.insert(contentsOf: Array(bytes[index..<end]), at: index)
        }
    }
}
