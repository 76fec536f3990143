public import Mapping
public import Values

/// What the message intake of a tenant is told by the configuration.
public struct MessageIntakeConfiguration: Sendable {
    /// The most messages of one commit.
    public var batchMessagesMax = 200
    /// The least time from one commit to the next while less than a whole one waits: what comes meanwhile shares it.
    public var gatherTime: Duration = .milliseconds(10)
    /// How long a repetition of a message is known (RULES, The same message twice).
    public var fingerprintRetention: Duration = .seconds(86_400)
    /// While a burst is acknowledged the work rests, as long as it is not later than this.
    public var burstLagMax: Duration = .seconds(10)
    /// Alerts decided longer than this after receipt are marked late, and page only if they last (`alerts.lateAfter`).
    public var lateAfter: Duration = .seconds(60)
    /// Beyond this the gateway is behind: what it decides may be over (`ingest.lagAlert`).
    public var lagMax: Duration = .seconds(5)
    /// How far a device's clock may be off before the time of receipt counts for order and limits.
    public var skewGuard: Duration = .seconds(600)
    /// The least time between two `vital.recorded` events of a subject.
    public var vitalEventInterval: Duration = .seconds(10)
    /// How long to wait before a commit that failed is tried again.
    public var retryDelay: Duration = .milliseconds(250)
    /// The distance from UTC in minutes of the zone configured for a peer, at a local time without a zone in a message
    /// that was received at a time.
    public var offset: @Sendable (_ peer: String, _ local: Timestamp, _ receivedAt: Timestamp) -> Int = { _, _, _ in 0 }
    /// The device profile configured for a peer; nil where the header of its messages may tell.
    public var profile: @Sendable (_ peer: String) -> String? = { _ in nil }
    /// Tells the peer that reported an alarm what has become of it; called once that is durable.
    public var answerAlarm: @Sendable (TenantID, _ peer: String, AlarmAnswer) -> Void = { _, _, _ in }

    public init() {}

    /// Whether what was received then is taken so late that more may have come since.
    func isBehind(receivedAt: Timestamp, now: Timestamp) -> Bool { now - receivedAt > lagMax }
}
