import Records
import Storage
import Values

/// What one endpoint is still to be sent of one lane, and in which order: a state machine without I/O.
///
/// At most one event of a subject is under way, so each subject's events arrive in their order; a subject that fails
/// holds back itself and no other. When many attempts in a row fail the endpoint itself is taken to be down: then one
/// event at a time asks whether it is back.
struct DeliveryLane {
    struct Limits: Hashable, Sendable {
        /// Requests under way at the same time.
        var inFlightMax = 16
        /// After so many failures in a row, whatever the subjects, the endpoint is taken to be down.
        var failuresMax = 8
        /// The longest time between two questions whether the endpoint is back.
        var probePauseMax: Duration = .seconds(60)
    }

    /// An event to be sent now.
    struct Sending {
        var event: OutboxEvent
        /// The number of this attempt, from 1.
        var attempt: Int
    }

    /// The endpoint said that it wants nothing more.
    private(set) var isDisabled = false

    private let limits: Limits
    private let retry: DeliveryRetry
    private var queues: [String: FIFO<PendingEvent>] = [:]
    /// Subjects whose first event may be sent.
    private var ready = FIFO<String>()
    /// Subjects whose first event failed, with the time from which it may be tried again.
    private var held: [String: Timestamp] = [:]
    private var heldUntil: Timestamp?
    private var subjects: [Int64: String] = [:]
    private var failures = 0
    private var pausedUntil: Timestamp?

    init(limits: Limits = Limits(), retry: DeliveryRetry = DeliveryRetry()) {
        (self.limits, self.retry) = (limits, retry)
    }

    /// The number of requests under way.
    var inFlight: Int { subjects.count }

    private var isProbing: Bool { failures >= limits.failuresMax }

    /// Takes an event; those of one subject come in their order.
    mutating func add(_ pending: PendingEvent) {
        let subject = pending.event.event.subject
        let isFirst = queues[subject] == nil
        queues[subject, default: FIFO()].append(pending)
        guard isFirst else { return }
        if let due = pending.dueAt { hold(subject, until: due) } else { ready.append(subject) }
    }

    /// The events to be sent now; each is under way until ``finished(_:_:at:chance:)``.
    mutating func next(at now: Timestamp) -> [Sending] {
        guard !isDisabled, pausedUntil.map({ now >= $0 }) ?? true else { return [] }
        release(until: now)
        if isProbing, ready.isEmpty, inFlight == 0, let subject = held.min(by: { $0.value < $1.value })?.key {
            held[subject] = nil
            ready.append(subject)
        }
        var sendings: [Sending] = []
        let room = isProbing ? 1 : limits.inFlightMax
        while inFlight < room, let subject = ready.popFirst(), let first = queues[subject]?.first {
            subjects[first.event.sequence] = subject
            sendings.append(Sending(event: first.event, attempt: first.attempts + 1))
        }
        return sendings
    }

    /// When ``next(at:)`` may have something though nothing else happens; nil if that can't be.
    var wakeAt: Timestamp? {
        guard !isDisabled, inFlight < (isProbing ? 1 : limits.inFlightMax) else { return nil }
        if let pausedUntil, !queues.isEmpty { return pausedUntil }
        return heldUntil
    }

    /// Takes the verdict on an attempt and says what is to be recorded; nil for an endpoint that was disabled.
    mutating func finished(
        _ sequence: Int64, _ verdict: DeliveryRetry.Verdict, at now: Timestamp, chance: Double
    ) -> DeliveryAttempt.Outcome? {
        guard let subject = subjects.removeValue(forKey: sequence) else { return nil }
        switch verdict {
        case .delivered:
            succeeded()
            removeFirst(of: subject)
            return .delivered
        case .dead(let reason):
            succeeded()
            removeFirst(of: subject)
            return .dead(reason: reason)
        case .retry(let pause, let forAll):
            let due = now + pause
            queues[subject]?.first?.attempts += 1
            hold(subject, until: due)
            failed(at: now, chance: chance)
            if forAll { pausedUntil = max(pausedUntil ?? due, due) }
            return .retry(at: due)
        case .disabled:
            isDisabled = true
            return nil
        }
    }

    /// The endpoint answers: whatever failed while it was down may be tried at once.
    private mutating func succeeded() {
        if isProbing {
            for subject in held.keys.sorted() { ready.append(subject) }
            (held, heldUntil) = ([:], nil)
        }
        (failures, pausedUntil) = (0, nil)
    }

    private mutating func failed(at now: Timestamp, chance: Double) {
        failures += 1
        guard isProbing else { return }
        let pause = retry.pause(afterAttempt: failures - limits.failuresMax + 1, chance: chance)
        pausedUntil = now + min(pause, limits.probePauseMax)
    }

    private mutating func removeFirst(of subject: String) {
        queues[subject]?.popFirst()
        guard let next = queues[subject]?.first else {
            queues[subject] = nil
            return
        }
        if let due = next.dueAt { hold(subject, until: due) } else { ready.append(subject) }
    }

    private mutating func hold(_ subject: String, until due: Timestamp) {
        held[subject] = due
        heldUntil = min(heldUntil ?? due, due)
    }

    private mutating func release(until now: Timestamp) {
        guard let heldUntil, heldUntil <= now else { return }
        for (subject, due) in held.sorted(by: { $0.value < $1.value }) where due <= now {
            held[subject] = nil
            ready.append(subject)
        }
        self.heldUntil = held.values.min()
    }
}
