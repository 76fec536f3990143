import Alerting
import Mapping
public import Records
import Storage
import Telemetry
import Values

extension MessageIntake {
    /// Records that a person has seen an alert and takes care of it; a device that wants to know is told.
    ///
    /// Who was first stays the one: acknowledging again changes nothing.
    ///
    /// - Returns: The alert as it is then.
    /// - Throws: ``IntakeError/Code/notFound``; ``IntakeError/Code/conflict`` if the alert has ended; `StoreError`.
    ///   Nothing has changed then.
    public func acknowledge(_ id: String, _ request: RequestContext) async throws -> Alert {
        try await desk.gate.run {
            guard let known = try store.alert(id) else {
                throw IntakeError(.notFound, .notFound, "there is no alert \(id)")
            }
            guard known.phase == .active else {
                throw IntakeError(.conflict, .conflict, "the alert has ended; there is nothing to acknowledge")
            }
            var (draft, commit) = (newDraft(), Commit(time: clock()))
            let acknowledgment = Alert.Acknowledgment(by: request.actor, at: commit.time)
            var outcome = draft.state.table.acknowledge(id, of: known.subject, acknowledgment)
            outcome.append(draft.state.devices.acknowledge(id, acknowledgment))
            desk.take(outcome, into: &draft, &commit)
            try await desk.finish(&draft, into: &commit)
            let patients = [try store.record(kind: "alert", id: id)?.record.guest].compactMap(\.self)
            commit.audit = [
                request.auditEntry(
                    action: "acknowledge", target: "alerts/\(id)", patients: patients,
                    outcome: outcome.transitions.isEmpty ? "known" : "recorded")
            ]
            commit.isInteractive = true
            _ = try await store.commit(commit)
            metrics.alertTransitions.add(commit.alerts.count)
            desk.keep(draft)
            guard let acknowledged = outcome.transitions.first?.alert else { return known }
            if let peer = acknowledged.device?.returnAddress?.peer,
                let answer = AlarmAnswer(acknowledging: acknowledged)
            {
                configuration.answerAlarm(store.id, peer, answer)
            }
            return acknowledged
        }
    }
}
