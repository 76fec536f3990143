import Telemetry
import TestSupport
import Testing

struct LatencyHistogramTests {
    @Test func `an empty histogram says zero`() {
        let histogram = LatencyHistogram()
        #expect(histogram.count == 0)
        #expect(histogram.p99 == .zero)
        #expect(histogram.mean == .zero)
    }

    @Test func `quantiles are at most 1.6 percent above the true value`() {
        var generator = SeededGenerator(seed: 42)
        var histogram = LatencyHistogram()
        var values: [Int64] = []
        for _ in 0..<20_000 {
            let value = Int64(1) << Int64.random(in: 0..<40, using: &generator)
            values.append(Int64.random(in: value...value * 2, using: &generator))
            histogram.record(nanoseconds: values.last!)
        }
        values.sort()
        for share in [0.001, 0.1, 0.5, 0.9, 0.99, 0.999, 1] {
            let exact = Double(values[Int((Double(values.count) * share).rounded(.up)) - 1])
            let quantile = histogram.quantile(share) / .nanoseconds(1)
            #expect(quantile >= exact && quantile <= exact * 1.016, "\(share): \(quantile) for \(exact)")
        }
        #expect(histogram.max == .nanoseconds(values.last!))
    }

    @Test func `merged histograms are as if all was recorded in one`() {
        var (first, second, both) = (LatencyHistogram(), LatencyHistogram(), LatencyHistogram())
        for value in 1...1_000 {
            first.record(.microseconds(value))
            second.record(.milliseconds(value))
            both.record(.microseconds(value))
            both.record(.milliseconds(value))
        }
        first.merge(second)
        #expect(first.count == 2_000)
        #expect(first.p50 == both.p50)
        #expect(first.p99 == both.p99)
        #expect(first.mean == both.mean)
        #expect(first.max == .seconds(1))
    }

    @Test func `latencies outside the range are counted at its ends`() {
        var histogram = LatencyHistogram()
        histogram.record(.nanoseconds(-5))
        #expect(histogram.max == .zero)
        histogram.record(.seconds(1_000_000_000_000))
        #expect(histogram.count == 2)
        #expect(histogram.max == .nanoseconds(1 << 42))
    }
}
