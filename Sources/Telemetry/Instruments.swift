import Synchronization

/// What one series of a name can do: write itself.
protocol MetricInstrument: AnyObject, Sendable {
    func write(name: String, labels: String, to text: inout String)
}

/// A count that only grows.
public final class Counter: MetricInstrument {
    private let count = Atomic<UInt64>(0)

    init() {}

    /// Adds to the count.
    public func add(_ amount: Int = 1) {
        precondition(amount >= 0, "a counter only grows")
        count.wrappingAdd(UInt64(amount), ordering: .relaxed)
    }

    /// The count so far.
    public var value: UInt64 { count.load(ordering: .relaxed) }

    func write(name: String, labels: String, to text: inout String) {
        text += sampleLine(name, labels, "\(value)")
    }
}

/// A value that rises and falls.
public final class Gauge: MetricInstrument {
    private let current = AtomicDouble()
    let reading = Mutex<(@Sendable () -> Double)?>(nil)

    init() {}

    /// Sets the value.
    public func set(_ value: Double) { current.set(value) }

    /// Raises the value, or lowers it by a negative amount.
    public func add(_ amount: Double) { current.add(amount) }

    /// The value now.
    public var value: Double { reading.withLock { $0 }?() ?? current.value }

    func write(name: String, labels: String, to text: inout String) {
        text += sampleLine(name, labels, value.prometheusText)
    }
}

/// A distribution of values over fixed buckets.
public final class Histogram: MetricInstrument {
    /// Bounds from 100 µs to 10 s, for latencies in seconds.
    public static let latencySeconds: [Double] = [
        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]
    /// Bounds from 1 to 16,384 in powers of four, for counts.
    public static let counts: [Double] = [1, 4, 16, 64, 256, 1_024, 4_096, 16_384]

    let bounds: [Double]
    /// One for each bound, and one for what is above the last.
    private let buckets: [Counter]
    private let sum = AtomicDouble()

    init(bounds: [Double]) {
        precondition(!bounds.isEmpty && zip(bounds, bounds.dropFirst()).allSatisfy(<), "bounds ascend")
        self.bounds = bounds
        buckets = (0...bounds.count).map { _ in Counter() }
    }

    /// Counts a value, or several of the same value.
    public func observe(_ value: Double, count: Int = 1) {
        buckets[bounds.firstIndex { value <= $0 } ?? bounds.count].add(count)
        sum.add(value * Double(count))
    }

    /// Counts a duration in seconds.
    public func observe(_ duration: Duration) { observe(duration / .seconds(1)) }

    func write(name: String, labels: String, to text: inout String) {
        let prefix = labels.isEmpty ? "" : labels + ","
        var total: UInt64 = 0
        for (bound, bucket) in zip(bounds + [.infinity], buckets) {
            total += bucket.value
            text += sampleLine(name + "_bucket", prefix + "le=\"\(bound.prometheusText)\"", "\(total)")
        }
        text += sampleLine(name + "_sum", labels, sum.value.prometheusText)
        text += sampleLine(name + "_count", labels, "\(total)")
    }
}

/// A floating-point number that many threads add to.
private final class AtomicDouble: Sendable {
    private let bits = Atomic<UInt64>(0)

    var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

    func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }

    func add(_ amount: Double) {
        var expected = bits.load(ordering: .relaxed)
        while true {
            let desired = (Double(bitPattern: expected) + amount).bitPattern
            let (exchanged, original) = bits.weakCompareExchange(
                expected: expected, desired: desired, ordering: .relaxed)
            if exchanged { return }
            expected = original
        }
    }
}

private func sampleLine(_ name: String, _ labels: String, _ value: String) -> String {
    labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
}

extension Double {
    fileprivate var prometheusText: String {
        if isNaN { return "NaN" }
        if isInfinite { return self < 0 ? "-Inf" : "+Inf" }
        return Int64(exactly: self).map { "\($0)" } ?? "\(self)"
    }
}
