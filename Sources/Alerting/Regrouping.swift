public import Records
public import Values

extension AlarmTable {
    /// Takes that identifiers became one patient, or are several again: what is known of one goes on as the survivor's,
    /// and an alert stays the one that it is.
    ///
    /// - Parameter survivors: Each identifier concerned with the one that it counts for now, which may be itself.
    public mutating func regroup(_ survivors: [(SampleSubject, SampleSubject)], now: Timestamp) -> Outcome {
        var outcome = Outcome()
        for (member, survivor) in survivors { names[member] = member == survivor ? nil : survivor }
        for (member, _) in survivors {
            guard let alarms = subjects[member] else { continue }
            let home = names[alarms.heardAs] ?? alarms.heardAs
            if home != member { move(alarms, to: home, now: now, into: &outcome) }
        }
        return outcome
    }

    /// Takes that a monitor has begun to name whom it measures: what it measured at a place without a name goes on as the
    /// patient's, so that nobody is called twice because a name was typed in.
    ///
    /// Only what the same probe measures goes on: another monitor at the place may still name nobody.
    mutating func name(
        _ place: SampleSubject, as alarms: inout SubjectAlarms, _ batch: SampleBatch, now: Timestamp,
        into outcome: inout Outcome
    ) {
        guard var nameless = subjects[place], !nameless.machines.isEmpty else { return }
        for (key, machine) in nameless.machines.sorted(by: { $0.key < $1.key }) where alarms.machines[key] == nil {
            let (vitals, source) = (profile.rules[key.rule].vitals, nameless.sources[key.rule])
            let isSame = batch.samples.contains { sample in
                vitals.contains(sample.channel.metric.name) && source.isMeasured(by: sample.channel)
            }
            guard isSame else { continue }
            nameless.machines[key] = nil
            alarms.machines[key] = machine
            alarms.sources[key.rule] = source
            if var alert = machine.alert {
                (alert.subject, alert.bed) = (alarms.subject, batch.samples.first?.channel.bed ?? alert.bed)
                alarms.machines[key]?.alert = alert
                outcome.transitions.append(AlertTransition(kind: .updated, alert: alert, decidedAt: now, isLate: false))
            }
            outcome.states.append((stateKey(place, context(key, place)), nil))
            outcome.states.append(
                (stateKey(alarms.subject, context(key, alarms.subject)), alarms.machines[key]?.stored))
        }
        subjects[place] = nameless
    }

    private mutating func move(
        _ alarms: SubjectAlarms, to home: SampleSubject, now: Timestamp, into outcome: inout Outcome
    ) {
        subjects[alarms.subject] = nil
        var moved = subjects.take(home) ?? SubjectAlarms(home, profile)
        if moved.heardAt <= alarms.heardAt {
            (moved.sources, moved.heardAt, moved.heardAs) = (alarms.sources, alarms.heardAt, alarms.heardAs)
        }
        for (key, machine) in alarms.machines.sorted(by: { $0.key < $1.key }) {
            outcome.states.append((stateKey(alarms.subject, context(key, alarms.subject)), nil))
            let (kept, other) =
                moved.machines[key].map { $0.isWorse(than: machine) ? ($0, machine) : (machine, $0) }
                ?? (machine, nil)
            if var ended = other?.alert {
                // They were two alerts of what turned out to be one patient: the more urgent one goes on.
                (ended.phase, ended.endedAt, ended.endReason) = (.ended, now, "merged")
                outcome.transitions.append(AlertTransition(kind: .ended, alert: ended, decidedAt: now, isLate: false))
            }
            moved.machines[key] = kept
            if var alert = kept.alert, alert.subject != home {
                alert.subject = home
                moved.machines[key]?.alert = alert
                outcome.transitions.append(AlertTransition(kind: .updated, alert: alert, decidedAt: now, isLate: false))
            }
            outcome.states.append((stateKey(home, context(key, home)), moved.machines[key]?.stored))
        }
        subjects[home] = moved
    }
}

extension AlarmMachine {
    /// Whether it is at a more severe step, or at the same for longer.
    fileprivate func isWorse(than other: Self) -> Bool {
        let (own, others) = (level ?? -1, other.level ?? -1)
        guard own == others else { return own > others }
        guard let onset = alert?.onset, let otherOnset = other.alert?.onset else { return true }
        return onset <= otherOnset
    }
}
