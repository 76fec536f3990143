public import Values

/// Whose readings a bed or device gave, from a time until before another: the fact that makes them a patient's.
///
/// Facts are only ever added. Of two that speak of the same time the later recorded one is in force, so what was known
/// at any moment can be told afterwards.
public struct Association: Hashable, Sendable {
    public enum Basis: UInt8, Hashable, Sendable {
        /// Nobody says who it is.
        case nobody = 0
        /// ADT messages say so.
        case adt = 1
        /// A person said so.
        case person = 2
        /// What is said contradicts itself, so it is nobody.
        case conflict = 3

        /// The word for interfaces.
        public var word: String {
            switch self {
            case .nobody: "nobody"
            case .adt: "adt"
            case .person: "person"
            case .conflict: "conflict"
            }
        }
    }

    /// The bed or device, as its samples name it.
    public var subject: SampleSubject
    public var span: AssociatedSpan
    /// The time of the commit that it came with.
    public var recordedAt: Timestamp

    public init(subject: SampleSubject, span: AssociatedSpan, recordedAt: Timestamp) {
        (self.subject, self.span, self.recordedAt) = (subject, span, recordedAt)
    }
}

/// A time with whom a bed or device belongs to.
public struct AssociatedSpan: Hashable, Sendable {
    public var since: Timestamp
    /// The first moment after it; nil if no end is known.
    public var until: Timestamp?
    /// Nil for ``Association/Basis/nobody`` and ``Association/Basis/conflict``.
    public var patient: PatientIdentifier?
    public var basis: Association.Basis
    /// Who said so, for people; of a conflict what contradicts.
    public var source: String

    public init(
        since: Timestamp, until: Timestamp?, patient: PatientIdentifier?, basis: Association.Basis, source: String
    ) {
        (self.since, self.until, self.patient) = (since, until, patient)
        (self.basis, self.source) = (basis, source)
    }

    public func contains(_ time: Timestamp) -> Bool { since <= time && until.map { time < $0 } ?? true }

    /// Whether it says the same, whenever.
    func isLike(_ other: AssociatedSpan) -> Bool {
        patient == other.patient && basis == other.basis && source == other.source
    }
}

/// What a person said about a bed or device: it is a patient's, or what persons said of a time is taken back.
public struct BedAttachment: Hashable, Sendable {
    public var id: String
    public var subject: SampleSubject
    /// Nil takes back what persons said of the time.
    public var patient: PatientIdentifier?
    public var since: Timestamp
    public var until: Timestamp?
    /// The subject of the person's token.
    public var actor: String
    public var recordedAt: Timestamp

    public init(
        id: String, subject: SampleSubject, patient: PatientIdentifier?, since: Timestamp, until: Timestamp?,
        actor: String, recordedAt: Timestamp
    ) {
        (self.id, self.subject, self.patient, self.since) = (id, subject, patient, since)
        (self.until, self.actor, self.recordedAt) = (until, actor, recordedAt)
    }
}

/// Says that two identifiers are of one patient: a merge (HL7 v2 A40 and its like).
public struct PatientLink: Hashable, Sendable {
    public var id: String
    /// The identifier that is no longer used, and the one that takes its place.
    public var prior: PatientIdentifier
    public var survivor: PatientIdentifier
    /// Only this visit changes hands (A45); nil for the whole patient.
    public var visit: String?
    /// When the sender wrote it down; the later of two links of one prior counts.
    public var issuedAt: Timestamp
    public var recordedAt: Timestamp
    public var source: String
    /// Set when a person took it back.
    public var isUndone: Bool

    public init(
        id: String, prior: PatientIdentifier, survivor: PatientIdentifier, visit: String?, issuedAt: Timestamp,
        recordedAt: Timestamp, source: String, isUndone: Bool = false
    ) {
        (self.id, self.prior, self.survivor, self.visit) = (id, prior, survivor, visit)
        (self.issuedAt, self.recordedAt, self.source, self.isUndone) = (issuedAt, recordedAt, source, isUndone)
    }
}
