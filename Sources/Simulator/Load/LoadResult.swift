import Synchronization

/// What became of a load.
public struct LoadResult: Sendable {
    /// Messages sent, each counted once however often it was sent again.
    public var sent = 0
    /// Messages that were acknowledged with `AA` or `CA`.
    public var acknowledged = 0
    /// Messages that were answered otherwise.
    public var refused = 0
    /// Answers that no message under way had asked for.
    public var unexpected = 0
    /// Messages sent again after a loss of the connection.
    public var repeated = 0
    /// Messages sent that nobody waits to hear of: the dialect has no answers.
    public var withoutAnswer = 0
    /// Copies sent on purpose that were not answered at all.
    public var copiesMissing = 0
    /// Why connections could never be made, if there are such.
    public var failure: String?
    /// How often each fault was made to happen.
    public var faults: [Fault: Int] = [:]
    /// Reports of alarms, and rows with samples of waves, in the messages sent.
    public var alarms = 0
    public var waves = 0
    /// Numbers in the messages sent: the samples that a store has afterwards.
    public var values = 0
    public var bytes = 0
    /// Messages by bed, the first bed first.
    public var sentByBed: [Int] = []
    /// From the first message to the last acknowledgment.
    public var elapsed: Duration = .zero
    var roundTrips = RoundTrips()

    /// Messages, and copies of them, that were to be answered and were not at all.
    public var missing: Int { sent - acknowledged - refused - withoutAnswer + copiesMissing }
    /// Whether every message that was to be acknowledged was.
    public var isComplete: Bool { acknowledged + withoutAnswer == sent && copiesMissing == 0 }
    public var messagesPerSecond: Double {
        elapsed > .zero ? Double(acknowledged + withoutAnswer) / (elapsed / .seconds(1)) : 0
    }

    /// The acknowledgment latency that a share of the messages did not pass.
    public func latency(_ share: Double) -> Duration { roundTrips.quantile(share) }
    public var latencyMax: Duration { .nanoseconds(roundTrips.nanosecondsMax) }

    mutating func merge(_ other: LoadResult) {
        sent += other.sent
        acknowledged += other.acknowledged
        refused += other.refused
        unexpected += other.unexpected
        repeated += other.repeated
        withoutAnswer += other.withoutAnswer
        copiesMissing += other.copiesMissing
        failure = failure ?? other.failure
        faults.merge(other.faults) { $0 + $1 }
        alarms += other.alarms
        waves += other.waves
        values += other.values
        bytes += other.bytes
        elapsed = max(elapsed, other.elapsed)
        roundTrips.merge(other.roundTrips)
        while sentByBed.count < other.sentByBed.count { sentByBed.append(0) }
        for (index, amount) in other.sentByBed.enumerated() { sentByBed[index] += amount }
    }
}

extension LoadResult: CustomStringConvertible {
    /// One figure a line, for people: what `afferent simulate` prints.
    public var description: String {
        var lines = [
            "sent            \(sent)", "acknowledged    \(acknowledged)", "refused         \(refused)",
            "missing         \(missing)", "values          \(values)",
            "messages/s      \(Int(messagesPerSecond.rounded()))", "ACK p50 ms      \(Self.text(latency(0.5)))",
            "ACK p99 ms      \(Self.text(latency(0.99)))", "ACK max ms      \(Self.text(latencyMax))",
        ]
        if repeated > 0 { lines.append("sent again      \(repeated)") }
        if withoutAnswer > 0 { lines.append("without ACK     \(withoutAnswer)") }
        if waves > 0 { lines.append("wave rows       \(waves)") }
        if alarms > 0 { lines.append("alarm reports   \(alarms)") }
        for fault in Fault.allCases {
            guard let count = faults[fault] else { continue }
            let name = "fault \(fault.rawValue)"
            lines.append(name + String(repeating: " ", count: 16 - name.utf8.count) + "\(count)")
        }
        if unexpected > 0 { lines.append("unexpected ACKs \(unexpected)") }
        return lines.joined(separator: "\n")
    }

    private static func text(_ duration: Duration) -> String {
        let thousandths = Int((duration / .microseconds(1)).rounded())
        let fraction = String(thousandths % 1_000)
        return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
    }
}

/// What a load is doing now, for a running picture.
public final class LoadCounters: Sendable {
    private let sentCount = Atomic(0)
    private let acknowledgedCount = Atomic(0)
    private let refusedCount = Atomic(0)
    private let connectedCount = Atomic(0)
    private let reconnectCount = Atomic(0)

    public var sent: Int { sentCount.load(ordering: .relaxed) }
    public var acknowledged: Int { acknowledgedCount.load(ordering: .relaxed) }
    public var refused: Int { refusedCount.load(ordering: .relaxed) }
    /// Connections that are open.
    public var connected: Int { connectedCount.load(ordering: .relaxed) }
    public var reconnects: Int { reconnectCount.load(ordering: .relaxed) }

    func sent(_ amount: Int) { sentCount.add(amount, ordering: .relaxed) }
    func answered(acknowledged: Int, refused: Int) {
        acknowledgedCount.add(acknowledged, ordering: .relaxed)
        if refused > 0 { refusedCount.add(refused, ordering: .relaxed) }
    }
    func connected(_ change: Int) { connectedCount.add(change, ordering: .relaxed) }
    func reconnected() { reconnectCount.add(1, ordering: .relaxed) }
}
