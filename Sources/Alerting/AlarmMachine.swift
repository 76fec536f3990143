import Records
import Seal
import Values

/// One direction of one rule for one subject, from the first value beyond a limit to the end of the alert.
///
/// I/O-free: readings and ticks come in with their times, transitions go out. Order and delays follow the time of the
/// readings; only a tick, which stands for the silence after the last reading, uses the time of receipt.
struct AlarmMachine: Equatable, Sendable {
    /// What one reading says, as far as the machine cares.
    struct Reading: Hashable, Sendable {
        var value: MeasuredNumber
        var vital: String
        var measured: Timestamp
        var received: Timestamp
        var evidence: String
        var bed: String?
        var device: String?
        /// Whether ``measured`` is its receipt, since the device's clock is beyond the skew guard.
        var isByReceipt = false
        /// Whether it is the last one of another place than the one that was heard now.
        var isRepeated = false
    }

    /// For each step of the rule the reading by which it began to be passed without a break.
    var onsets: [Reading?]
    /// The step that the active alert is at; nil while there is none.
    var level: Int?
    var alert: Alert?
    /// The last reading, for what a tick decides.
    var last: Reading?
    /// The farthest reading of the alert but for the one that is its evidence: what is left if that is taken back.
    var nextFarthest: Reading?

    /// Whether both have the same to store: a reading within an alert is no change of its own unless it is the farthest.
    static func == (left: Self, right: Self) -> Bool {
        left.onsets == right.onsets && left.level == right.level && left.alert?.id == right.alert?.id
            && left.alert?.extreme == right.alert?.extreme && left.alert?.evidence == right.alert?.evidence
            && left.nextFarthest?.evidence == right.nextFarthest?.evidence
    }

    init(steps: Int) { onsets = Array(repeating: nil, count: steps) }

    /// Whether there is nothing to remember.
    var isIdle: Bool { alert == nil && onsets.allSatisfy { $0 == nil } }

    /// What the machine decided: a transition without the times of its decision.
    enum Decision {
        case raised(Alert), updated(Alert), ended(Alert)
    }

    /// Takes a reading, not older than the one before.
    mutating func receive(_ reading: Reading, _ context: Context) -> Decision? {
        note(reading, context)
        guard context.steps[0].isPassed(by: reading.value, context.direction) != nil else {
            // A bound that leaves open whether the limit is passed says only that something is measured.
            last?.received = reading.received
            return last.flatMap { settle($0, at: reading.measured, context) { _, _ in false } }
        }
        last = reading
        if alert != nil { extend(reading, context) }
        if let alert, !context.steps[0].isHeld(by: reading.value, context.direction) {
            return end(alert, at: reading.measured, reason: "recovered", evidence: reading.evidence)
        }
        return settle(reading, at: reading.measured, context) { reading.measured - $0.measured >= $1 }
    }

    /// Takes the passing of time: a delay that ends while no reading comes, and the end of an alert without data.
    mutating func tick(_ now: Timestamp, noDataAfter: Duration, _ context: Context) -> Decision? {
        guard let last else { return nil }
        if now - last.received > noDataAfter {
            onsets = onsets.map { _ in nil }
            guard let alert else { return nil }
            return end(alert, at: last.measured, reason: "no-data", evidence: last.evidence)
        }
        // That another place is heard is no silence after the reading.
        if last.isRepeated { return nil }
        return settle(last, at: now, context) { now - $0.received >= $1 }
    }

    /// Which steps the reading passes, and since when.
    private mutating func note(_ reading: Reading, _ context: Context) {
        for (index, step) in context.steps.enumerated() {
            switch step.isPassed(by: reading.value, context.direction) {
            // A clock that was set back since began the delay at a time that is yet to come.
            case true?: if onsets[index].map({ $0.measured > reading.measured }) ?? true { onsets[index] = reading }
            case false?:
                let isReached = level.map { index <= $0 } ?? false
                if !isReached || !step.isHeld(by: reading.value, context.direction) { onsets[index] = nil }
            case nil: break
            }
        }
    }

    private mutating func extend(_ reading: Reading, _ context: Context) {
        guard var changed = alert else { return }
        let former = changed
        changed.value = reading.value
        if changed.extreme.map({ context.isFarther(reading.value, than: $0) })
            ?? context.steps[0].isPassed(by: reading.value, context.direction) ?? false
        {
            changed.extreme = reading.value
            // First, farthest, last: the evidence stays short however long the alert lasts.
            changed.evidence = [changed.evidence[0], reading.evidence]
            if let value = former.extreme, let evidence = former.evidence.last, evidence != reading.evidence {
                nextFarthest = reading
                nextFarthest?.value = value
                nextFarthest?.evidence = evidence
            }
        } else if nextFarthest.map({ context.isFarther(reading.value, than: $0.value) })
            ?? context.steps[0].isPassed(by: reading.value, context.direction) ?? false
        {
            nextFarthest = reading
        }
        alert = changed
    }

    /// Goes to the most severe step whose delay has passed.
    private mutating func settle(
        _ reading: Reading, at time: Timestamp, _ context: Context, _ isDue: (Reading, Duration) -> Bool
    ) -> Decision? {
        let due = context.steps.indices.last { index in
            onsets[index].map { onset in index <= level ?? -1 || isDue(onset, context.steps[index].delay) } ?? false
        }
        guard let due, due != level else { return nil }
        let step = context.steps[due]
        guard var changed = alert else {
            guard let onset = onsets.lazy.compactMap(\.self).first else { return nil }
            let raised = context.alert(onset: onset, step: step, reading: reading, at: time)
            (alert, level) = (raised, due)
            return .raised(raised)
        }
        (changed.limit, changed.priority) = (step.limit, step.priority)
        (alert, level) = (changed, due)
        return .updated(changed)
    }

    mutating func end(
        _ active: Alert, at time: Timestamp, reason: String, evidence: String
    ) -> Decision {
        var ended = active
        (ended.phase, ended.endedAt, ended.endReason) = (.ended, max(time, active.onset), reason)
        if ended.evidence.last != evidence { ended.evidence.append(evidence) }
        (alert, level, nextFarthest) = (nil, nil, nil)
        onsets = onsets.map { _ in nil }
        return .ended(ended)
    }

    /// What a machine stands for.
    struct Context {
        var profile: String
        var rule: AlertRule
        var direction: Alert.Direction
        var subject: SampleSubject

        var steps: [AlertStep] { rule.steps(direction) }

        func isFarther(_ number: MeasuredNumber, than other: MeasuredNumber) -> Bool {
            number.isFarther(direction, than: other)
        }

        /// The rule's name in alerts: profile, first vital sign and direction.
        var ruleName: String { "\(profile)/\(rule.vitals[0])/\(direction.rawValue)" }

        func alert(onset: Reading, step: AlertStep, reading: Reading, at time: Timestamp) -> Alert {
            var id = StableID("alert", subject.key, ruleName)
            id.add(onset.measured.microseconds)
            let evidence = onset.evidence == reading.evidence ? [onset.evidence] : [onset.evidence, reading.evidence]
            return Alert(
                id: "a-" + id.text(), subject: subject, bed: reading.bed, vital: reading.vital, direction: direction,
                priority: step.priority, phase: .active, limit: step.limit, unit: rule.unit, value: reading.value,
                extreme: reading.value, onset: onset.measured, raisedAt: time, endedAt: nil, endReason: nil,
                evidence: evidence, rule: ruleName, equipment: reading.device)
        }
    }
}

extension MeasuredNumber {
    /// Whether it is farther out in a direction than another, as far as both are known: a bound is where it says at least.
    func isFarther(_ direction: Alert.Direction, than other: MeasuredNumber) -> Bool {
        let outside: Comparator = direction == .high ? .above : .below
        if value == other.value { return comparator == outside && other.comparator != outside }
        return direction == .high ? value > other.value : value < other.value
    }
}
