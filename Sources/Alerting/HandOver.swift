public import Records
public import Values

extension AlarmTable {
    /// Begins afresh for a bed or device whose readings are another patient's from now on: what was passed before is
    /// forgotten, and alerts end with `association-changed`.
    ///
    /// - Parameter keeps: Whether an alert stays, since it is still of the same patient.
    public mutating func handOver(
        _ subject: SampleSubject, now: Timestamp, keeping keeps: (Alert) -> Bool
    ) -> Outcome {
        var outcome = Outcome()
        guard var alarms = subjects[subject] else { return outcome }
        for key in alarms.machines.keys.sorted() {
            guard let machine = alarms.machines[key] else { continue }
            if var alert = machine.alert {
                if keeps(alert) { continue }
                (alert.phase, alert.endedAt, alert.endReason) = (.ended, now, "association-changed")
                outcome.transitions.append(AlertTransition(kind: .ended, alert: alert, decidedAt: now, isLate: false))
            }
            alarms.machines[key] = nil
            outcome.states.append((stateKey(subject, context(key, subject)), nil))
        }
        subjects[subject] = alarms
        return outcome
    }

    /// The active alerts of a subject.
    public func activeAlerts(of subject: SampleSubject) -> [Alert] {
        (subjects[subject]?.machines.values.compactMap(\.alert) ?? []).sorted { $0.id < $1.id }
    }
}
