public import Records
import Seal
public import Values

/// What a message says about patients: where they are, who is who, and their data.
public struct PatientReading: Sendable {
    public var movements: [Movement] = []
    public var links: [PatientLink] = []
    public var records: [DatedRecord] = []
    /// When two names of a bed mean the same one.
    public var beds: BedMatching

    init(beds: BedMatching) { self.beds = beds }

    /// A record that is as of a moment: an older message, arriving later, doesn't change what a newer one said.
    public struct DatedRecord: Sendable {
        public var record: Record
        public var patient: PatientIdentifier
        public var asOf: Timestamp
        public var isWithdrawn = false
        /// Whether fields that the record lacks stay as they are stored: only what is said of it has changed.
        public var isAmending = false
        /// Fields that stay as they are stored, for the message says nothing of them.
        public var kept: Set<String> = []
        /// The statuses that it takes the place of; empty for any. What is stored with another one stays as it is.
        public var from: Set<String> = []

        init(record: Record, patient: PatientIdentifier, asOf: Timestamp) {
            (self.record, self.patient, self.asOf) = (record, patient, asOf)
        }
    }

    /// The id of the guest that messages know under an identifier, where no `Patient` resource has it; the store makes it
    /// the same way.
    public static func guestID(of patient: PatientIdentifier) -> String { StableID("guest", patient.key).text() }

    /// The id of the record of a visit, which follows from whose it was said to be.
    public static func visitID(kind: String, _ patient: PatientIdentifier, visit: String) -> String {
        StableID(kind, patient.key, visit).text()
    }

    /// The number of the visit that a record is of, if it was said to be this patient's; nil if it was another's.
    public static func visit(of record: Record, toldOf patient: PatientIdentifier) -> String? {
        record.fields.lazy.compactMap { field in
            if case .text(let text) = field.value { text } else { nil }
        }.first { visitID(kind: record.kind, patient, visit: $0) == record.id }
    }
}
