import Records
import TestSupport
import Testing
import Values

struct VitalSamplesTests {
    private static let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12)

    private func terms(_ count: Int, device: String) -> SampleTermsTable {
        SampleTermsTable(
            (0..<count).map { number in
                let metric = Metric(name: "metric-\(number)", codings: [], unit: "/min", unitDisplay: nil)
                let channel = Channel(
                    id: UInt64(number) + 1, subject: .bed("ICU^1"), bed: nil, device: device, peer: "peer",
                    metric: metric, path: "1.1.1.\(number)")
                return SampleTerms(channel: channel, status: .final, limits: "50-120", flags: ["H"])
            })
    }

    private func time(_ second: Int, _ text: String? = nil) -> SampleTime {
        let instant = Self.start + .seconds(second)
        let plain = SampleTime(instant: instant, text: "", offsetMinutes: 0, basis: .receipt, zoneBasis: .receipt)
        return text.map {
            SampleTime(instant: instant, text: $0, offsetMinutes: 60, basis: .observation, zoneBasis: .sent)
        } ?? plain
    }

    @Test func `plain numbers read as the samples that they stand for`() throws {
        var random = SeededGenerator(seed: 20_260_124)
        let table = terms(40, device: "A")
        for _ in 0..<200 {
            var (plain, samples) = (VitalSamples(on: table, capacity: 8), [VitalSample]())
            for row in 1...Int.random(in: 1...30, using: &random) {
                let time = time(Int.random(in: 0..<4, using: &random), Bool.random(using: &random) ? "as sent" : nil)
                let text = ["0", "-7", "36.80", "999999999999999999", "0.000001"].randomElement(using: &random)!
                let (value, place) = (try #require(ExactDecimal(text)), Int.random(in: 0..<40, using: &random))
                guard plain.begin(time) else { throw Unexpected() }
                plain.append(terms: place, try #require(value.plain), row: row)
                samples.append(
                    VitalSample(
                        terms: table[place], time: time, value: .number(value), sequence: 0, row: UInt16(row)))
            }
            #expect(Array(plain) == samples && plain == VitalSamples(samples))
            #expect(Set([plain, VitalSamples(samples)]).count == 1)
            #expect(plain.map(\.time.text) == samples.map(\.time.text))
            for index in samples.indices {
                #expect(plain.instant(at: index) == samples[index].time.instant)
                guard case .number(let number) = plain[index].value, case .number(let sent) = samples[index].value
                else { throw Unexpected() }
                #expect(number.text == sent.text)
            }
        }
    }

    private struct Unexpected: Error {}

    @Test func `terms are the same only at one place of one table`() {
        var (first, second) = (
            VitalSamples(on: terms(2, device: "A"), capacity: 2), VitalSamples(on: .empty, capacity: 0)
        )
        let other = VitalSamples(on: terms(2, device: "A"), capacity: 2)
        for (number, place) in [0, 1].enumerated() {
            _ = first.begin(time(number))
            first.append(terms: place, (72, 0), row: number + 1)
        }
        second = VitalSamples(Array(first))
        var third = other
        _ = third.begin(time(0))
        third.append(terms: 0, (72, 0), row: 1)
        for samples in [first, second] {
            #expect(first.hasTerms(at: 0, ofSampleAt: 0, in: samples))
            #expect(!first.hasTerms(at: 0, ofSampleAt: 1, in: samples))
        }
        #expect(!first.hasTerms(at: 0, ofSampleAt: 0, in: third))
        #expect(first[0].terms == third[0].terms)
    }

    @Test func `rows of several times keep theirs`() {
        var samples = VitalSamples(on: terms(1, device: "A"), capacity: 0)
        for number in [0, 1, 2, 1, 0] {
            guard samples.begin(time(number)) else { break }
            samples.append(terms: 0, (1, 0), row: 1)
        }
        #expect(samples.map(\.time) == [0, 1, 2, 1, 0].map { time($0) })
    }
}
