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
