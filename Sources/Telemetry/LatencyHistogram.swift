/// Latencies with quantiles: 64 buckets for each power of two, so a quantile is at most 1.6 % above the true value.
///
/// It is a value: every worker keeps its own, and they are merged at the end. Latencies over 73 minutes count as 73 minutes.
public struct LatencyHistogram: Sendable {
    /// How many latencies were recorded.
    public private(set) var count = 0
    /// The longest latency, exactly; zero if there is none.
    public private(set) var max: Duration = .zero
    private var totalNanoseconds: UInt64 = 0
    private var buckets = [UInt64](repeating: 0, count: Self.bucketIndex(Self.nanosecondsMax) + 1)

    private static let nanosecondsMax: UInt64 = 1 << 42

    public init() {}

    /// Records a latency; a negative one counts as zero.
    public mutating func record(_ latency: Duration) {
        let (seconds, attoseconds) = latency.components
        let nanoseconds = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        record(nanoseconds: nanoseconds.overflow ? .max : nanoseconds.partialValue + attoseconds / 1_000_000_000)
    }

    /// Records a latency in nanoseconds.
    public mutating func record(nanoseconds: Int64) {
        let value = Swift.min(UInt64(Swift.max(0, nanoseconds)), Self.nanosecondsMax)
        buckets[Self.bucketIndex(value)] += 1
        count += 1
        totalNanoseconds &+= value
        max = Swift.max(max, .nanoseconds(value))
    }

    /// Adds all latencies of another histogram.
    public mutating func merge(_ other: LatencyHistogram) {
        for index in buckets.indices { buckets[index] += other.buckets[index] }
        count += other.count
        totalNanoseconds &+= other.totalNanoseconds
        max = Swift.max(max, other.max)
    }

    /// The latency that this share of all did not pass: 0.5 for the median. Zero if there is none.
    public func quantile(_ share: Double) -> Duration {
        let rank = UInt64(Swift.max(1, (Double(count) * Swift.min(1, Swift.max(0, share))).rounded(.up)))
        var seen: UInt64 = 0
        for (index, bucket) in buckets.enumerated() {
            seen += bucket
            if seen >= rank { return Swift.min(max, .nanoseconds(Self.upperBound(index))) }
        }
        return max
    }

    /// The median.
    public var p50: Duration { quantile(0.5) }
    /// What 99 of 100 did not pass.
    public var p99: Duration { quantile(0.99) }
    /// The mean; zero if there is none.
    public var mean: Duration { count == 0 ? .zero : .nanoseconds(totalNanoseconds / UInt64(count)) }

    /// Values below 64 have a bucket each; above, the six bits after the leading one choose among 64.
    private static func bucketIndex(_ value: UInt64) -> Int {
        guard value >= 64 else { return Int(value) }
        let shift = 57 - value.leadingZeroBitCount
        return (shift << 6) + Int(value >> UInt64(shift))
    }

    private static func upperBound(_ index: Int) -> UInt64 {
        guard index >= 128 else { return UInt64(index) }
        let shift = UInt64(index >> 6 - 1)
        return (UInt64(index & 63 | 64) + 1) << shift - 1
    }
}
