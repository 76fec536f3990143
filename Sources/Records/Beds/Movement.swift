public import Values

/// One statement about where a patient is: what an ADT message says (HL7 v2, chapter 3).
///
/// Statements are kept as they came and never changed. What they mean together, ``PatientPath`` tells from all of them,
/// so the order in which they arrive makes no difference.
public struct Movement: Hashable, Sendable {
    public enum Kind: UInt8, Hashable, Sendable {
        /// From `at` on the patient is in `place`; nowhere that is known if it is nil.
        case enters = 1
        /// From `at` on the patient is in no bed.
        case leaves = 2
        /// At `at` the patient is in `place`, by who says it; nothing happened.
        case isSeen = 3
        /// What was said before with the same ``act`` did not happen.
        case cancels = 4
        /// The whole visit did not happen.
        case cancelsVisit = 5
        /// What was said before with the same ``act`` did not happen, nor what followed from it in that visit: an
        /// admission that is cancelled takes its transfers with it.
        case cancelsAllSince = 6
        /// An end that was said before with the same ``act`` did not happen: from when that is said on the patient is in
        /// `place`, be it another bed than before.
        case cancelsEnd = 7
    }

    /// Follows from what is said: the same statement sent again has the same id.
    public var id: String
    public var kind: Kind
    /// What happened, as the mapping calls it: `admission`, `transfer`, `discharge`; of a cancellation what did not.
    public var act: String
    public var patient: PatientIdentifier
    /// The visit number; nil if none was sent.
    public var visit: String?
    /// The bed as sent, components joined by `^`; nil if none was sent.
    public var place: String?
    /// When it happened; of a cancellation when what it cancels happened.
    public var at: Timestamp
    /// When the sender wrote it down.
    public var issuedAt: Timestamp
    /// When it was stored here: the time of its commit.
    public var recordedAt: Timestamp
    /// Who said it, for people: `ADT^A01 from 10.0.0.7`.
    public var source: String

    public init(
        id: String, kind: Kind, act: String, patient: PatientIdentifier, visit: String?, place: String?,
        at: Timestamp, issuedAt: Timestamp, recordedAt: Timestamp, source: String
    ) {
        (self.id, self.kind, self.act, self.patient) = (id, kind, act, patient)
        (self.visit, self.place, self.at) = (visit, place, at)
        (self.issuedAt, self.recordedAt, self.source) = (issuedAt, recordedAt, source)
    }
}

/// A time that a patient spent in one bed, as all statements together tell it.
public struct Stay: Hashable, Sendable {
    public var patient: PatientIdentifier
    /// The bed as the statements name it.
    public var place: String
    public var since: Timestamp
    /// The first moment after it; nil while it lasts.
    public var until: Timestamp?
    /// Who said so, and when that was stored.
    public var source: String
    public var recordedAt: Timestamp

    public init(
        patient: PatientIdentifier, place: String, since: Timestamp, until: Timestamp?, source: String,
        recordedAt: Timestamp
    ) {
        (self.patient, self.place, self.since, self.until) = (patient, place, since, until)
        (self.source, self.recordedAt) = (source, recordedAt)
    }
}
