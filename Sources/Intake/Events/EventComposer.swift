import Records
import Seal
import Values

/// Composes the events of a commit. The id follows from what happened, so deciding it again gives the same event.
struct EventComposer {
    let tenant: TenantID
    let time: Timestamp

    func resource(_ effect: ResourceOutcome.Effect, _ key: ResourceKey, version: Int, patients: [String]) -> Event {
        var data = JSONWriter()
        data.object { data in
            data.member("resourceType", key.type)
            data.member("id", key.id)
            data.member("versionId", version)
            data.key("patients")
            data.array { data in patients.forEach { data.string($0) } }
        }
        return event(
            "resource.\(effect.rawValue)", subject: "fhir/\(key)", identity: ["\(key)", String(version)], data: data)
    }

    func record(_ kind: RecordDifference.Kind, _ record: Record, cause: String) -> Event {
        var data = JSONWriter(capacity: 1_024)
        if kind == .deleted {
            data.object { data in
                data.member("kind", record.kind)
                data.member("id", record.id)
                data.member("guest", record.guest)
            }
        } else {
            record.write(to: &data)
        }
        return event(
            "record.\(kind.rawValue)", subject: "records/\(record.kind)/\(record.id)",
            identity: [record.kind, record.id, cause], data: data)
    }

    func alert(_ transition: AlertTransition, of patient: AlertedPatient?) -> Event {
        var data = JSONWriter(capacity: 1_024)
        data.object { data in
            transition.alert.writeMembers(to: &data, of: patient)
            data.member("late", transition.isLate)
        }
        let alert = transition.alert
        return event(
            "alert.\(transition.kind.rawValue)", subject: "alerts/\(alert.id)", lane: .alerts,
            identity: [
                alert.id, transition.kind.rawValue, alert.priority.rawValue, "\(transition.decidedAt.microseconds)",
            ],
            data: data)
    }

    /// That a bed or device belongs to another patient than was thought, at some times.
    func association(
        _ subject: SampleSubject, _ span: AssociatedSpan, guest: String?, previous: PatientIdentifier?
    ) -> Event {
        var data = JSONWriter(capacity: 512)
        data.object { data in
            data.member("place", subject.key)
            data.member("guest", guest)
            data.member("basis", span.basis.word)
            data.member("since", span.since.description)
            data.member("until", span.until?.description)
            Self.write(span.patient, as: "patient", to: &data)
            Self.write(previous, as: "previous", to: &data)
        }
        return event(
            "association.changed", subject: "associations/\(StableID("subject", subject.key).text())",
            identity: [subject.key, "\(span.since.microseconds)", "\(time.microseconds)"], data: data)
    }

    /// That two identifiers are one patient now, or no longer.
    func merge(_ link: PatientLink) -> Event {
        var data = JSONWriter(capacity: 512)
        data.object { data in
            data.member("merge", link.id)
            data.member("undone", link.isUndone)
            data.member("visit", link.visit)
            Self.write(link.prior, as: "prior", to: &data)
            Self.write(link.survivor, as: "survivor", to: &data)
        }
        return event(
            "association.changed", subject: "associations/\(StableID("patient", link.prior.key).text())",
            identity: [link.id, "\(time.microseconds)"], data: data)
    }

    /// That a message names a patient in a bed that is another patient's.
    func conflict(_ conflict: BedConflict) -> Event {
        var data = JSONWriter(capacity: 512)
        data.object { data in
            data.member("place", conflict.bed.key)
            data.member("time", conflict.time.description)
            Self.write(conflict.named, as: "named", to: &data)
            Self.write(conflict.associated, as: "associated", to: &data)
        }
        return event(
            "association.conflict", subject: "associations/\(StableID("subject", conflict.bed.key).text())",
            identity: [conflict.key, "\(time.microseconds)"], data: data)
    }

    private static func write(_ patient: PatientIdentifier?, as name: String, to data: inout JSONWriter) {
        guard let patient else { return }
        data.key(name)
        data.object { data in
            data.member("system", patient.system)
            data.member("value", patient.value)
        }
    }

    func quarantined(id: String, reason: String, peer: String) -> Event {
        var data = JSONWriter()
        data.object { data in
            data.member("id", id)
            data.member("reason", reason)
            data.member("peer", peer)
        }
        return event("message.quarantined", subject: "quarantine/\(id)", identity: [id], data: data)
    }

    static let vitalsType = "vital.recorded"

    /// What the events about the readings of a bed or patient have as their subject.
    static func vitalsSubject(of subject: SampleSubject) -> String {
        "vitals/\(StableID("subject", subject.key).text())"
    }

    /// The last values of a bed or patient; `observations` are the ids that they can be read under.
    func vitals(
        of subject: SampleSubject, _ patient: PatientIdentifier?, guest: String?, bed: String?,
        _ samples: [(VitalSample, String)]
    ) -> Event {
        var data = JSONWriter(capacity: 2_048)
        data.object { data in
            data.member("guest", guest)
            Self.write(patient, as: "patient", to: &data)
            data.member("bed", bed)
            data.key("values")
            data.array { data in
                for (sample, observation) in samples { sample.write(to: &data, observation: observation) }
            }
        }
        let newest = samples.map(\.0.time.instant).max() ?? time
        return event(
            Self.vitalsType, subject: Self.vitalsSubject(of: subject),
            identity: [subject.key, "\(newest.microseconds)", "\(time.microseconds)"], data: data)
    }

    private func event(
        _ type: String, subject: String, lane: Event.Lane = .standard, identity: [String], data: JSONWriter
    ) -> Event {
        var id = StableID("event", tenant.name, type)
        for part in identity { id.add(part) }
        return Event(id: "evt_" + id.text(), type: type, subject: subject, lane: lane, time: time, data: data.bytes)
    }
}

extension VitalSample {
    /// Writes what was read and, where it is not final, its status; of what was withdrawn no value.
    fileprivate func write(to data: inout JSONWriter, observation: String) {
        data.object { data in
            if status == .enteredInError {
                data.member("vital", channel.metric.name)
                data.member("time", time.instant.description)
            } else {
                writeMembers(to: &data)
            }
            switch status {
            case .final: break
            case .preliminary: data.member("status", "preliminary")
            case .corrected: data.member("status", "corrected")
            case .enteredInError: data.member("status", "entered-in-error")
            }
            data.member("observation", "Observation/\(observation)")
        }
    }
}
