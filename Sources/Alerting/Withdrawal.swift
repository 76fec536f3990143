import Records
import Values

/// What becomes of alerts whose readings are taken back (OBX-11 `D`, `W`) or corrected (`C`) afterwards.
///
/// An alert goes on while a reading that shows it stands; else it ends as `withdrawn` or `corrected`. It is never removed:
/// somebody may have acted on it.
extension AlarmTable {
    /// Looks at a sample that changes what was said before.
    ///
    /// - Parameter value: What it reads now, in the unit of the rule; nil if that is nothing.
    func reconsider(
        _ sample: VitalSample, _ value: MeasuredNumber?, _ slot: Slot, _ alarms: inout SubjectAlarms,
        into outcome: inout Outcome, evidence: (VitalSample) -> String, at received: Timestamp, now: Timestamp,
        isLate: Bool
    ) {
        alarms.sources[slot.rule].correct(sample.channel, rank: slot.rank, measured: sample.time.instant)
        let reason = sample.status == .enteredInError ? "withdrawn" : "corrected"
        for direction in [Alert.Direction.high, .low] {
            let key = MachineKey(rule: slot.rule, direction: direction)
            guard alarms.remembers(key) else { continue }
            let steps = profile.rules[slot.rule].steps(direction)
            // A correction that is beyond the limit too shows the alert as well as what it corrects.
            if sample.status == .corrected, let value, steps[0].isHeld(by: value, direction) { continue }
            let id = evidence(sample)
            advance(key, of: &alarms, into: &outcome, now: now, isLate: isLate) {
                $0.withdraw(id, at: received, reason: reason, $1)
            }
        }
    }

    /// Looks at a sample without a value: if there was one of its time, it is taken back, as by a result that can't be
    /// obtained after all (OBX-11 `X`).
    func takeBack(
        _ sample: VitalSample, _ slot: Slot, _ alarms: inout SubjectAlarms, into outcome: inout Outcome,
        evidence: (VitalSample) -> String, at received: Timestamp, now: Timestamp, isLate: Bool
    ) {
        for direction in [Alert.Direction.high, .low] {
            let key = MachineKey(rule: slot.rule, direction: direction)
            guard alarms.remembers(key) else { continue }
            let id = evidence(sample)
            advance(key, of: &alarms, into: &outcome, now: now, isLate: isLate) {
                $0.withdraw(id, at: received, reason: "withdrawn", $1)
            }
        }
    }
}

extension AlarmMachine {
    /// Forgets a reading that does not stand any more.
    mutating func withdraw(
        _ evidence: String, at time: Timestamp, reason: String, _ context: Context
    ) -> Decision? {
        if nextFarthest?.evidence == evidence { nextFarthest = nil }
        let rest = last.flatMap { $0.evidence == evidence ? nextFarthest : $0 }
        // When the last one came still tells how long nothing has.
        if let received = last?.received, let rest {
            last = rest
            last?.received = received
        }
        for (index, step) in context.steps.enumerated() where onsets[index]?.evidence == evidence {
            // What came in between is not known any more: the delay counts from the last reading.
            onsets[index] = rest.flatMap { rest in
                step.isPassed(by: rest.value, context.direction) == true ? rest : nil
            }
        }
        guard let active = alert else {
            if rest == nil { onsets = onsets.map { _ in nil } }
            return nil
        }
        guard let place = active.evidence.firstIndex(of: evidence) else { return nil }
        var changed = active
        changed.evidence.remove(at: place)
        if changed.evidence.isEmpty {
            guard let rest, context.steps[0].isHeld(by: rest.value, context.direction) else {
                return end(active, at: time, reason: reason, evidence: evidence)
            }
            changed.evidence = [rest.evidence]
        }
        if active.evidence.last == evidence {
            changed.extreme = nextFarthest?.value ?? rest?.value
            if let next = nextFarthest, !changed.evidence.contains(next.evidence) {
                changed.evidence.append(next.evidence)
            }
        }
        changed.value = rest?.value ?? changed.extreme
        let reached = onsets.indices.last { onsets[$0] != nil && $0 <= level ?? 0 } ?? 0
        (changed.limit, changed.priority) = (context.steps[reached].limit, context.steps[reached].priority)
        (alert, level) = (changed, reached)
        return .updated(changed)
    }
}
