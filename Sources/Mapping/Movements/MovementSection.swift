import HL7v2
import Records
import Values

/// The section `movements` of a message mapping: what each event of ADT says about where patients are (HL7 v2.6, 3).
final class MovementSection: Sendable {
    /// Where the trigger event is; the first with a value counts.
    let event: [HL7Path]
    let visit: HL7Path
    /// When the sender wrote it down.
    let issued: [HL7Path]
    /// The identifiers that a merge puts out of use, and the visit that changes hands.
    let prior: HL7Path
    let priorVisit: HL7Path
    let beds: BedMatching
    let events: [String: EventRule]
    /// The records that each message about a patient gives.
    let records: [PatientRecordRule]

    init(
        event: [HL7Path], visit: HL7Path, issued: [HL7Path], prior: HL7Path, priorVisit: HL7Path, beds: BedMatching,
        events: [String: EventRule], records: [PatientRecordRule]
    ) {
        (self.event, self.visit, self.issued) = (event, visit, issued)
        (self.prior, self.priorVisit, self.beds) = (prior, priorVisit, beds)
        (self.events, self.records) = (events, records)
    }

    /// What an event does; the names are those of the file.
    enum Effect: String, CaseIterable, Sendable {
        /// The patient comes into a bed, or out of all.
        case enters, leaves
        /// The message repeats where the patient is.
        case sees
        /// What happened before did not, or neither that nor what followed from it, or the whole visit did not; or an end
        /// did not, and the patient may be in another bed now.
        case cancels
        case cancelsEnd = "cancels-end"
        case cancelsAllSince = "cancels-all-since"
        case cancelsVisit = "cancels-visit"
        /// Another identifier becomes this patient's; one visit of another patient does.
        case merges
        case takesVisit = "takes-visit"
        /// The two patients of the message are not one, whatever was said before.
        case parts
        /// Nothing about beds: the patient's data at most.
        case informs
        /// The patient's data are withdrawn.
        case withdraws
    }

    struct EventRule: Sendable {
        var effect: Effect
        /// The name of what happens, by which a cancellation finds it.
        var act: String
        /// When it happened; the first that names a minute at least counts.
        var at: [HL7Path]
        /// The event has its effect only if all of these have a value, and none of those.
        var needs: [HL7Path]
        var lacks: [HL7Path]
        /// Whether PV1-3 of a cancellation is where the patient is now.
        var saysPlace: Bool
        /// What becomes of the visit: the status of its record; nil if the event says nothing of it.
        var visitStatus: String?
        /// Only a visit of one of these statuses, or one that nothing is known of, becomes that; empty for any.
        var visitFrom: Set<String>
    }
}

/// A record about a patient or a visit.
struct PatientRecordRule: Sendable {
    var kind: RecordSchema.Kind
    /// Whether there is one for each visit, not one for the patient.
    var isOfVisit: Bool
    var fields: [(field: RecordSchema.Field, source: FieldSource)]
    /// Fields that stay as they are stored where a message says nothing of them: an empty field of HL7 changes nothing,
    /// `""` removes (HL7 v2.6, 2.5.3).
    var kept: Set<String>
}
