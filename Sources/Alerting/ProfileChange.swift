public import Values
import Records

extension AlarmTable {
    /// Goes on under another profile.
    ///
    /// A machine goes on where the rule of its name is still there (profile, first vital sign and direction), with the
    /// rule's new steps; alerts whose rule is gone end as `profile-changed`.
    ///
    /// - Returns: What has to be stored before the table may be kept.
    public mutating func adopt(_ profile: AlertProfile, now: Timestamp) -> Outcome {
        var next = AlarmTable(profile: profile)
        next.names = names
        var outcome = Outcome()
        for subject in subjects.values.sorted(by: { $0.subject.key < $1.subject.key }) {
            next.adoptSources(of: subject, under: self.profile)
            for (key, machine) in subject.machines.sorted(by: { $0.key < $1.key }) {
                let context = context(key, subject.subject)
                if let place = next.machineKey(ofRule: context.ruleName, alert: machine.alert) {
                    next.keep(machine, as: place, of: subject.subject, now: now, into: &outcome)
                } else {
                    outcome.states.append((stateKey(subject.subject, context), nil))
                    next.end([machine.alert].compactMap(\.self), now: now, into: &outcome)
                }
            }
        }
        self = next
        return outcome
    }

    /// Rules with the same vital signs go on listening to the one that they listened to.
    private mutating func adoptSources(of old: SubjectAlarms, under profile: AlertProfile) {
        var alarms = SubjectAlarms(old.subject, self.profile)
        (alarms.heardAt, alarms.heardAs) = (old.heardAt, old.heardAs)
        for (index, rule) in self.profile.rules.enumerated() {
            guard let known = profile.rules.firstIndex(where: { $0.vitals == rule.vitals }) else { continue }
            alarms.sources[index] = old.sources[known]
        }
        subjects[old.subject] = alarms
    }
}

extension AlarmMachine {
    /// Fits the machine to the steps that its rule has now: what was read last is looked at again, since the next reading
    /// of a cuff may be an hour away.
    mutating func fit(_ context: Context, now: Timestamp) -> Decision? {
        let (steps, direction) = (context.steps, context.direction)
        if onsets.count != steps.count { refit(steps, direction) }
        guard let value = alert?.value ?? last?.value else { return nil }
        if let alert, !steps[0].isHeld(by: value, direction) {
            return end(alert, at: now, reason: "profile-changed", evidence: alert.evidence.last ?? "")
        }
        for (index, step) in steps.enumerated() {
            let isReached = level.map { index <= $0 } ?? false
            let goesOn = isReached ? step.isHeld(by: value, direction) : step.isPassed(by: value, direction) != false
            if !goesOn { onsets[index] = nil }
        }
        guard var changed = alert, let former = level else { return nil }
        let reached = (0...former).last { onsets[$0] != nil } ?? 0
        level = reached
        let step = steps[reached]
        guard changed.limit != step.limit || changed.priority != step.priority else { return nil }
        (changed.limit, changed.priority) = (step.limit, step.priority)
        alert = changed
        return .updated(changed)
    }

    /// Steps came or went: an active alert is at the most severe one that its value passes, the rest is to be seen.
    private mutating func refit(_ steps: [AlertStep], _ direction: Alert.Direction) {
        let first = onsets.lazy.compactMap(\.self).first
        onsets = Array(repeating: nil, count: steps.count)
        guard let alert else { return }
        let reached =
            steps.indices.last { index in
                alert.value.flatMap { steps[index].isPassed(by: $0, direction) } ?? false
            } ?? 0
        level = reached
        let onset =
            first
            ?? Reading(
                value: alert.value ?? MeasuredNumber(steps[reached].limit), vital: alert.vital ?? "",
                measured: alert.onset, received: alert.onset, evidence: alert.evidence.first ?? "", bed: alert.bed)
        for index in 0...reached { onsets[index] = onset }
    }
}
