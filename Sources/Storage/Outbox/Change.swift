public import Records
public import Values

/// What a commit brought that others follow.
public struct Change: Sendable {
    /// The commit's number; 0 for what was read again from the store, which knows only the events.
    public var commit: Int64
    public var time: Timestamp
    public var events: [OutboxEvent]
    /// The samples, live only: whoever is behind reads the present state instead.
    public var samples: [SampleBatch]
    /// Pieces of waves, live only.
    public var waves: [WaveBatch]
    /// The transitions of alerts, live only.
    public var alerts: [AlertTransition]
    /// Where to go on: the number of the last event of this commit or of one before it.
    public var position: Int64

    init(commit: Int64, time: Timestamp, events: [OutboxEvent], position: Int64) {
        (self.commit, self.time, self.events, self.position) = (commit, time, events, position)
        (samples, waves, alerts) = ([], [], [])
    }

    /// Nil for a commit that brought nothing of the kind, such as audit entries.
    init?(_ commit: Commit, _ result: CommitResult) {
        guard
            !commit.events.isEmpty || !commit.samples.isEmpty || !commit.waves.isEmpty || !commit.alerts.isEmpty
        else { return nil }
        self.init(
            commit: result.commitSequence, time: commit.time,
            events: zip(result.eventSequences, commit.events).map { OutboxEvent(sequence: $0, event: $1) },
            position: result.eventSequences.upperBound - 1)
        (samples, waves, alerts) = (commit.samples, commit.waves, commit.alerts)
    }
}

/// An event with its number in the outbox.
public struct OutboxEvent: Hashable, Sendable {
    public var sequence: Int64
    public var event: Event

    public init(sequence: Int64, event: Event) { (self.sequence, self.event) = (sequence, event) }
}
