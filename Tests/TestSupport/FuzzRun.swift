import Foundation
import Synchronization
import Testing

/// Seeded random cases: a second of them, ten minutes with `make soak`, or as many seconds as `AFFERENT_FUZZ_SECONDS`.
///
/// Each case has a seed of its own, and the next case the next seed; `AFFERENT_FUZZ_SEED` names the first one. A case
/// that does not end within a minute ends the process with its seed; memory that keeps growing is a failure.
package struct FuzzRun {
    private let name: String
    private let seconds: Double
    private var seed: UInt64
    private let watch = Watch()

    package init(_ name: String) {
        let environment = ProcessInfo.processInfo.environment
        self.name = name
        seconds = environment["AFFERENT_FUZZ_SECONDS"].flatMap(Double.init) ?? (Shared.isSoak ? 600 : 1)
        let first: UInt64 = Shared.isSoak ? .random(in: 0...(.max >> 1)) : 20_260_124
        seed = environment["AFFERENT_FUZZ_SEED"].flatMap(UInt64.init) ?? first
    }

    /// Gives one case after the other to the closure, which says whether its input was accepted; then prints what was
    /// done.
    package mutating func run(_ body: (_ random: inout SeededGenerator, _ seed: UInt64) throws -> Bool) throws {
        let (first, start) = (seed, ContinuousClock.now)
        let end = start + .seconds(seconds)
        var (accepted, told, slowest) = (0, start, 0.0)
        var warm: Int?
        Self.tell("fuzz of \(name) from seed \(seed)")
        watch.begin(name)
        defer { watch.end() }
        while case let now = ContinuousClock.now, now < end {
            // A trap leaves no word of its own: what was told last is near it.
            if now - told > .seconds(10) {
                Self.tell("fuzz of \(name): at seed \(seed)")
                told = now
            }
            if warm == nil, now - start > .seconds(seconds / 4) { warm = Self.residentBytes }
            watch.note(seed)
            var random = SeededGenerator(seed: seed)
            let used = Self.processorSeconds
            if try body(&random, seed) { accepted += 1 }
            slowest = max(slowest, Self.processorSeconds - used)
            seed += 1
        }
        let (before, after) = ((warm ?? 0) >> 20, Self.residentBytes >> 20)
        Self.tell(
            "fuzz of \(name): \(seed - first) cases from seed \(first), \(accepted) accepted, slowest \(slowest) s, "
                + "memory \(before) MB, at the end \(after) MB")
        if seconds > 20 { #expect(after - before < 128, "\(name): memory grows") }
        #expect(slowest < 20, "\(name): a case takes too long")
    }

    /// At once, as what a trap leaves in a buffer is lost.
    private static func tell(_ line: String) {
        print(line)
        fflush(nil)
    }

    /// Of this thread: a machine that is busy elsewhere makes no case slow.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static var residentBytes: Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * 4_096
    }

    /// Ends the process if a case does not end.
    private final class Watch: Sendable {
        private let state = Mutex((seed: UInt64(0), since: ContinuousClock.now, isOver: false))

        func begin(_ name: String) {
            note(0)
            Thread.detachNewThread { [self] in
                while true {
                    Thread.sleep(forTimeInterval: 1)
                    let now = state.withLock { $0 }
                    if now.isOver { return }
                    guard ContinuousClock.now - now.since > .seconds(60) else { continue }
                    FuzzRun.tell("fuzz of \(name): the case of seed \(now.seed) does not end")
                    exit(1)
                }
            }
        }

        func note(_ seed: UInt64) { state.withLock { $0 = (seed, .now, false) } }
        func end() { state.withLock { $0.isOver = true } }
    }
}

extension [UInt8] {
    /// Changes a few bytes as a fuzzer does: replaced, removed, doubled, exchanged, cut off, or with one of some tokens
    /// put in.
    package mutating func damage(with tokens: [String], _ random: inout SeededGenerator) {
        guard !isEmpty else { return self = [0x3C] }
        let index = random.below(count)
        let end = Swift.min(count, index + 1 + random.below(40))
        switch random.below(8) {
        case 0: self[index] = UInt8(random.below(256))
        case 1: removeSubrange(index..<end)
        case 2, 3: insert(contentsOf: Array(tokens[random.below(tokens.count)].utf8), at: index)
        case 4: insert(contentsOf: Array(self[index..<end]), at: index)
        case 5 where random.below(4) == 0: removeSubrange(index...)
        case 6:
            let other = random.below(count)
            let piece = Array(self[other..<Swift.min(count, other + 1 + random.below(200))])
            insert(contentsOf: piece, at: index)
        default: swapAt(index, random.below(count))
        }
    }
}
