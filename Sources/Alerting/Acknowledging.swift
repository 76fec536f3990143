public import Records
import Values

// Who has taken an alert upon himself is part of the alert: it is stored with it, and ends with it, or when the alert
// becomes more urgent. The machines behind it go on as they are.

extension AlarmTable {
    /// Takes that a person has acknowledged an alert; nothing follows if it is not active, or was acknowledged before.
    public mutating func acknowledge(
        _ id: String, of subject: SampleSubject, _ acknowledgment: Alert.Acknowledgment
    ) -> Outcome {
        var outcome = Outcome()
        for (key, machine) in subjects[subject]?.machines ?? [:] {
            guard var alert = machine.alert, alert.id == id, alert.acknowledgment == nil else { continue }
            alert.acknowledgment = acknowledgment
            subjects[subject]?.machines[key]?.alert = alert
            outcome.transitions.append(
                AlertTransition(kind: .acknowledged, alert: alert, decidedAt: acknowledgment.time, isLate: false))
        }
        return outcome
    }
}

extension DeviceAlarmTable {
    /// Takes that a person has acknowledged an alert; nothing follows if it is not active, or was acknowledged before.
    public mutating func acknowledge(_ id: String, _ acknowledgment: Alert.Acknowledgment) -> Outcome {
        var step: AlarmStep?
        if let key = conditions.first(where: { $0.value.activeAlert?.id == id })?.key {
            step = conditions[key]?.acknowledge(acknowledgment)
        } else if let reporter = reporters.first(where: { $0.value.alert?.id == id })?.key {
            step = reporters[reporter]?.acknowledge(acknowledgment)
        }
        var outcome = Outcome()
        outcome.transitions = [step].compactMap { step in
            step.map {
                AlertTransition(kind: $0.kind, alert: $0.alert, decidedAt: acknowledgment.time, isLate: false)
            }
        }
        return outcome
    }
}
