import NIOCore

/// Which refusals were logged of late: a monitor that can't connect tries again and again, and so does who knocks at ports.
struct RefusalLog {
    /// The same refusal is told once in this time.
    static let interval = TimeAmount.minutes(1)
    /// More are told as one: those beyond are counted by the metrics only.
    static let countMax = 1_000

    private var told: [String: NIODeadline] = [:]

    /// Whether a refusal is to be told, which it then counts as.
    mutating func isNew(_ refusal: String, at now: NIODeadline) -> Bool {
        if let last = told[refusal], now - last < Self.interval { return false }
        if told.count >= Self.countMax { told = told.filter { now - $0.value < Self.interval } }
        guard told.count < Self.countMax else { return false }
        told[refusal] = now
        return true
    }
}
