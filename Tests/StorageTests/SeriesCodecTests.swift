import Records
import TestSupport
import Testing
import Values

@testable import Storage

struct SeriesCodecTests {
    private static let texts = [
        "0", "72", "127", "128", "120", "0.0", "0.70", "0.7", "36.5", "36.50", "-0", "-0.0", "-3", "-3.25", "1E5",
        "1.5e-3",
        "99999999999999999", "123456789012345678", "0.00000000000000000001", "123456789012345678901234567890.55",
        "12345678901234567890123456789012345678901234567890",
    ]

    private static let times = [
        "20260124124738", "20260124124738+0800", "20260124124738.000+0800", "20260124124738.2500+0800", "202601241247",
        "202601241247-0330", "20260124124738.1", "20260124124738000+0800", "20260124", "2026-01-24T12:47:38+08:00", "",
        "x",
    ]

    private func sample(using random: inout SeededGenerator) -> VitalSample {
        let seconds = Int.random(in: 0...9, using: &random)
        var sample = VitalSample.number("1", at: seconds)
        sample.time.text = Self.times.randomElement(using: &random)!
        sample.time.offsetMinutes = [0, 480, -210, 60].randomElement(using: &random)!
        if Bool.random(using: &random) { sample.time = .sent(seconds) }
        sample.value =
            switch Int.random(in: 0...9, using: &random) {
            case 0: .text(["", "SINUS RHYTHM", "Ä\u{1F}ß"].randomElement(using: &random)!)
            case 1: .coding(Coding(system: nil, code: "x", display: "y"))
            case 2: .coding(Coding(system: "urn:s", code: "", display: nil))
            case 3: .absent(reason: ["error", "not-performed", "lead-off"].randomElement(using: &random)!)
            default: .number(ExactDecimal(Self.texts.randomElement(using: &random)!)!)
            }
        sample.status = [.final, .final, .preliminary, .corrected, .enteredInError].randomElement(using: &random)!
        sample.sequence = [0, 0, 0, 1, .max].randomElement(using: &random)!
        sample.row = UInt16.random(in: 0...(Bool.random(using: &random) ? 40 : .max), using: &random)
        return sample
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a row gives back what was packed, numbers and times by their text`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let head = BatchHead(
                receivedAt: .base + .microseconds(Int.random(in: -1_000_000...1_000_000, using: &random)),
                committedAt: .after(2), journalSequence: random.next())
            let samples = (0..<Int.random(in: 1...30, using: &random)).map { _ in sample(using: &random) }
            let refs = samples.map { _ in Int64.random(in: 1...70_000, using: &random) }
            let marks: [SampleMark] = samples.map { _ in
                [.none, .shared(3), .shared(9_999), .text("50-120\u{1F}H")].randomElement(using: &random)!
            }
            var packer = BatchPacker(head, base: Timestamp.base.microseconds)
            for index in samples.indices { packer.add(samples[index], channel: refs[index], mark: marks[index]) }
            var unpacker = try BatchUnpacker(packer.bytes, base: Timestamp.base.microseconds)
            #expect(unpacker.head == head)
            for index in samples.indices {
                let packed = try #require(try unpacker.next())
                #expect(packed.channel == refs[index])
                #expect(packed.mark == marks[index])
                let back = VitalSample(
                    channel: samples[index].channel, time: packed.time, value: packed.value, status: packed.status,
                    limits: "", flags: [], sequence: packed.sequence, row: packed.row)
                #expect(back.told == samples[index].told, "seed \(seed)")
            }
            #expect(try unpacker.next() == nil)
        }
    }

    @Test func `a damaged row is refused or read, but never traps`() throws {
        var random = SeededGenerator(seed: 11)
        var refused = 0
        for _ in 0..<3_000 {
            var packer = BatchPacker(
                BatchHead(receivedAt: .base, committedAt: .base, journalSequence: 1), base: Timestamp.base.microseconds)
            for ref in 1...5 as ClosedRange<Int64> { packer.add(sample(using: &random), channel: ref, mark: .none) }
            var bytes = packer.bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            do {
                var unpacker = try BatchUnpacker(bytes, base: Timestamp.base.microseconds)
                while try unpacker.next() != nil {}
            } catch let error as StoreError {
                #expect(error.code == .corrupt)
                refused += 1
            }
        }
        #expect(refused > 1_000)
    }

    @Test func `a message of twenty whole numbers takes less than five bytes a reading`() {
        var packer = BatchPacker(
            BatchHead(receivedAt: .base + .milliseconds(300), committedAt: .after(1), journalSequence: 4_000_000),
            base: Timestamp.base.microseconds)
        for row in 1...20 as ClosedRange<UInt16> {
            packer.add(.number("98", row: row + 3), channel: 40_000 + Int64(row), mark: .none)
        }
        #expect(packer.bytes.count < 100)
    }

    @Test(
        arguments: [
            ("20260124124738+0800", 24), ("20260124124738.000+0800", 27), ("20260124124738", 8),
            ("202601241247+0800", 16),
            ("20260124124739+0800", 255), ("", 32), ("20260124", 255),
        ] as [(String, UInt8)])
    func `the text of a time is a shape where time and offset give it again`(text: String, shape: UInt8) {
        var time = SampleTime.sent(0)
        time.text = text
        #expect(time.textForm.rawValue == shape && time.text == text)
        if time.textForm != .verbatim {
            #expect(time.textForm.text(time.instant, offsetMinutes: 480) == text)
        }
    }
}

struct SampleObservationIDTests {
    @Test func `an id is decoded to what it was made of`() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2_000 {
            let id = SampleObservationID(
                series: random.next(), time: Timestamp(microseconds: Int64(bitPattern: random.next())),
                sequence: Bool.random(using: &random) ? 0 : UInt16.random(in: 0...(.max), using: &random))
            #expect(SampleObservationID(id.description) == id)
            #expect(ResourceKey.isValidID(id.description))
            #expect(id.description.hasPrefix("v-"))
        }
    }

    @Test func `ids of one series sort by time as texts do`() {
        let times = [-5, 0, 3, 700_000].map { SampleObservationID(series: 9, time: .after($0), sequence: 0) }
        #expect(times == times.sorted())
        #expect(times.map(\.description) == times.map(\.description).sorted())
    }

    @Test(arguments: [
        "", "v-", "x-0000000000000000000000000", "v-00000000000000000000000000w", "v-000000000000000000000000000",
        "v-zzzzzzzzzzzzzzzzzzzzzzzzzz", "v-v00000000000080000000000000", "v-000000000000080000000000000",
        "v-00000000000008000000000000vvvv", "V-00000000000008000000000000", "v-000000000000080000000000001 ",
    ])
    func `what is no id of a sample is told apart`(text: String) {
        #expect(SampleObservationID(text) == nil)
    }

    @Test func `pressures of one place share a series, those of another have their own`() {
        let systolic = Channel.of(.systolic, path: "1.1.1.5")
        #expect(ObservationSeries.id(of: systolic) == ObservationSeries.id(of: .of(.diastolic, path: "1.1.1.6")))
        #expect(ObservationSeries.id(of: systolic) != ObservationSeries.id(of: .of(.diastolic, path: "1.1.2.6")))
        #expect(
            ObservationSeries.id(of: systolic) != ObservationSeries.id(of: .of(.systolic, .bedOne, path: "1.1.1.5")))
        let heartRate = Channel.of(.heartRate)
        #expect(ObservationSeries.id(of: heartRate) == heartRate.id)
    }
}
