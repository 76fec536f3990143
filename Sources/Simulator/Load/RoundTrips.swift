/// Latencies, counted in steps of about 1.6 %: 64 for each doubling.
struct RoundTrips: Sendable {
    private var steps = [Int](repeating: 0, count: 64 * 40)
    private(set) var count = 0
    private(set) var nanosecondsMax: Int64 = 0

    mutating func record(nanoseconds: Int64) {
        steps[Self.step(of: nanoseconds)] += 1
        count += 1
        nanosecondsMax = max(nanosecondsMax, nanoseconds)
    }

    mutating func merge(_ other: RoundTrips) {
        for index in steps.indices { steps[index] += other.steps[index] }
        count += other.count
        nanosecondsMax = max(nanosecondsMax, other.nanosecondsMax)
    }

    /// The latency that this share of the messages did not pass; zero if there were none.
    func quantile(_ share: Double) -> Duration {
        guard count > 0 else { return .zero }
        let rank = max(1, Int((share * Double(count)).rounded(.up)))
        var seen = 0
        for (index, amount) in steps.enumerated() {
            seen += amount
            if seen >= rank { return .nanoseconds(min(Self.upperEnd(of: index), nanosecondsMax)) }
        }
        return .nanoseconds(nanosecondsMax)
    }

    private static func step(of nanoseconds: Int64) -> Int {
        let value = UInt64(max(1, nanoseconds))
        let doubling = 63 - value.leadingZeroBitCount
        let shift = max(0, doubling - 6)
        return min(64 * 40 - 1, shift << 6 + Int(value >> UInt64(shift)))
    }

    private static func upperEnd(of step: Int) -> Int64 {
        guard step >= 128 else { return Int64(step) }
        let shift = step >> 6 - 1
        return Int64(step - shift << 6 + 1) << Int64(shift) - 1
    }
}
