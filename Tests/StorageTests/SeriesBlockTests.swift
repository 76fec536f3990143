import Records
import TestSupport
import Testing
import Values

@testable import Storage

/// Batches as monitors may send them, and as they never should.
enum RandomBatches {
    private static let texts = [
        "0", "72", "0.70", "0.7", "36.5", "-0", "-3.25", "1E5", "99999999999999999", "123456789012345678",
        "123456789012345678901234567890.55", "0.00000000000000000000000000000000000000001",
    ]
    private static let times = [
        "20260124124738", "20260124124738+0800", "202601241247", "20260124124738000+0800", "20260124", "", "x",
    ]

    static func batches(_ count: Int, subject: Int64 = 7, using random: inout SeededGenerator) -> [StoredBatch] {
        var number = Int64.random(in: 1...1_000_000, using: &random)
        var time = Timestamp.base.microseconds
        return (0..<count).map { _ in
            number += Int64.random(in: 1...3_000, using: &random)
            time +=
                Int64.random(in: 0...9, using: &random) == 0
                ? Int64.random(in: -9_999_999...99, using: &random) : 1_000_000
            let received = time + Int64.random(in: -50_000...300_000, using: &random)
            let isOrdinary = Int.random(in: 0...3, using: &random) > 0
            var row: UInt16 = 3
            let samples = (0..<Int.random(in: 1...24, using: &random)).map { index in
                row = isOrdinary ? row + 1 : .random(in: 0 ... .max, using: &random)
                return sample(time, channel: Int64(index * 3 + 40), row: row, isOrdinary, using: &random)
            }
            return StoredBatch(
                number: number, subject: subject, time: time,
                head: BatchHead(
                    receivedAt: Timestamp(microseconds: received),
                    committedAt: Timestamp(microseconds: received + Int64.random(in: 0...90_000, using: &random)),
                    journalSequence: isOrdinary ? UInt64(number + 40) : random.next()), samples: samples)
        }
    }

    private static func sample(
        _ time: Int64, channel: Int64, row: UInt16, _ isOrdinary: Bool, using random: inout SeededGenerator
    ) -> PackedSample {
        var measured = SampleTime.sent(0)
        measured.instant = Timestamp(microseconds: time)
        var value = VitalSample.Value.number(ExactDecimal("\(60 + channel + Int64.random(in: 0...2, using: &random))")!)
        if isOrdinary {
            return PackedSample(
                channel: channel, mark: channel % 4 == 0 ? .shared(channel) : .none, time: measured, value: value,
                status: .final, sequence: 0, row: row)
        }
        measured.text = times.randomElement(using: &random)!
        measured.offsetMinutes = [0, 480, -210].randomElement(using: &random)!
        if Bool.random(using: &random) { measured.instant = Timestamp(microseconds: time + 999_999) }
        switch Int.random(in: 0...6, using: &random) {
        case 0: value = .text(["", "SINUS", "Ä\u{1F}ß"].randomElement(using: &random)!)
        case 1: value = .coding(Coding(system: nil, code: "x", display: "y"))
        case 2: value = .absent(reason: ["error", "lead-off"].randomElement(using: &random)!)
        case 3: value = .bound(MeasuredNumber([">=400", "<0.70"].randomElement(using: &random)!)!)
        default: value = .number(ExactDecimal(texts.randomElement(using: &random)!)!)
        }
        return PackedSample(
            channel: Bool.random(using: &random) ? channel : 41,
            mark: [.none, .shared(3), .shared(9_999), .text("50-120\u{1F}H"), .text("")].randomElement(using: &random)!,
            time: measured, value: value,
            status: [.final, .preliminary, .corrected, .enteredInError].randomElement(using: &random)!,
            sequence: [0, 0, 1, .max].randomElement(using: &random)!, row: row)
    }
}

struct SeriesBlockTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a block gives back every batch, whole and in its order`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<16 {
            let batches = RandomBatches.batches(Int.random(in: 1...70, using: &random), using: &random)
            let block = try SeriesBlockReader(SeriesBlock.pack(batches))
            let back = try block.batches(of: 7)
            #expect(back.count == batches.count)
            #expect(zip(back, batches).allSatisfy { $0.says(sameAs: $1) }, "seed \(seed)")
        }
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `channels, times and numbers that are asked for are given, and no others`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<30 {
            let batches = RandomBatches.batches(60, using: &random)
            let block = try SeriesBlockReader(SeriesBlock.pack(batches))
            let (one, other) = (batches.randomElement(using: &random)!, batches.randomElement(using: &random)!)
            let times = min(one.time, other.time)...max(one.time, other.time)
            let numbers = min(one.number, other.number)...max(one.number, other.number)
            let back = try block.batches(of: 7, numbers: numbers, in: times) { $0 % 2 == 0 }
            let wanted = batches.compactMap { batch -> StoredBatch? in
                var part = batch
                part.samples.removeAll { $0.channel % 2 != 0 || !times.contains($0.time.instant.microseconds) }
                return part.samples.isEmpty || !numbers.contains(batch.number) ? nil : part
            }
            #expect(back.count == wanted.count)
            #expect(zip(back, wanted).allSatisfy { $0.says(sameAs: $1) }, "seed \(seed)")
        }
    }

    @Test func `a damaged block is refused or read, but never traps`() throws {
        var random = SeededGenerator(seed: 21)
        var refused = 0
        for _ in 0..<600 {
            var bytes = SeriesBlock.pack(RandomBatches.batches(12, using: &random))
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
            do {
                _ = try SeriesBlockReader(bytes).batches(of: 7)
            } catch let error as StoreError {
                #expect(error.code == .corrupt)
                refused += 1
            }
        }
        #expect(refused > 250)
    }

    @Test func `twenty readings a second take less than a byte each`() throws {
        var random = SeededGenerator(seed: 31)
        var values = (0..<20).map { 60 + $0 * 3 }
        let batches = (0..<1_800).map { second -> StoredBatch in
            var time = SampleTime.sent(second)
            time.text = ""
            let samples = (0..<20).map { index in
                values[index] += Int.random(in: 0...3, using: &random) == 0 ? Int.random(in: -1...1, using: &random) : 0
                return PackedSample(
                    channel: Int64(500 + index), mark: .none, time: time, value: .number(ExactDecimal(values[index])),
                    status: .final, sequence: 0, row: UInt16(index + 4))
            }
            let received = time.instant + .microseconds(Int.random(in: 100_000...160_000, using: &random))
            let number = Int64(second * 3_000 + Int.random(in: 0...2_999, using: &random))
            return StoredBatch(
                number: number, subject: 1, time: time.instant.microseconds,
                head: BatchHead(
                    receivedAt: received,
                    committedAt: received + .microseconds(Int.random(in: 900...19_000, using: &random)),
                    journalSequence: UInt64(number + 77)), samples: samples)
        }
        #expect(SeriesBlock.pack(batches).count < 36_000)
    }

    @Test func `blocks are cut at their limits and not before`() throws {
        let sample = PackedSample(
            channel: 1, mark: .none, time: .sent(0), value: .number(ExactDecimal(1)), status: .final, sequence: 0,
            row: 1)
        func batches(_ count: Int, apart: Int64) -> [StoredBatch] {
            (0..<count).map { index in
                var own = sample
                own.time.instant = .base + .microseconds(apart * Int64(index))
                own.time.text = ""
                return StoredBatch(
                    number: Int64(index + 1), subject: 1, time: own.time.instant.microseconds,
                    head: BatchHead(receivedAt: .base, committedAt: .base, journalSequence: 0), samples: [own])
            }
        }
        let most = SeriesBlock.batchesMax
        #expect(try SealedBatches.of(batches(most, apart: 1)).count == 1)
        #expect(try SealedBatches.of(batches(most + 1, apart: 1)).map(\.last) == [Int64(most), Int64(most + 1)])
        #expect(try SealedBatches.of(batches(2, apart: SeriesBlock.spanMax)).count == 1)
        #expect(try SealedBatches.of(batches(2, apart: SeriesBlock.spanMax + 1)).count == 2)
        #expect(try SealedBatches.of([]).isEmpty)
    }
}
