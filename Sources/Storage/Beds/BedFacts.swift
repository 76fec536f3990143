public import Records

/// What a commit adds to what is known of who is in which bed.
///
/// Statements, links, what persons said and associations are only ever added; the stays of a patient take the place of
/// those that were stored, since they follow from the statements.
public struct BedFacts: Sendable {
    public var movements: [Movement] = []
    public var links: [PatientLink] = []
    public var attachments: [BedAttachment] = []
    public var stays: [StaysWrite] = []
    public var associations: [Association] = []

    public init() {}

    public var isEmpty: Bool {
        movements.isEmpty && links.isEmpty && attachments.isEmpty && stays.isEmpty && associations.isEmpty
    }
}

/// The stays of one patient as they are told now, each with the key by which its bed is found.
public struct StaysWrite: Sendable {
    /// All identifiers whose stored stays are replaced.
    public var patients: [PatientIdentifier]
    /// ``BedMatching/key(of:)`` of the place, and the stay.
    public var stays: [(bed: String, stay: Stay)]

    public init(patients: [PatientIdentifier], stays: [(bed: String, stay: Stay)]) {
        (self.patients, self.stays) = (patients, stays)
    }
}

/// The stored format of who is in which bed. Keys of patients are `system|value`, subjects those of samples; times are
/// microseconds since 1970, an `until` of the greatest number is none. Bodies are those of ``BedCodec``.
///
/// | table | key | what a row is | example |
/// |---|---|---|---|
/// | `movement` | num | a statement of ADT; never changed | (1, `qz…`, `urn:mrn\|4711`, `V7`, …) |
/// | `patient_link` | num | a merge, or that one was taken back; never changed | (1, `m-…`, prior, survivor, …) |
/// | `attachment` | num | what a person said of a bed or device; never changed | (1, `b-…`, `b\|ICU^^B3`, …) |
/// | `stay` | num | a time of a patient in a bed, as the statements tell it; replaced when they tell another | |
/// | `association` | num | whose a bed was from `since` to `until`; of two that overlap the later row counts | |
enum BedSchema {
    static let statements = [
        """
        CREATE TABLE movement (
          num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, patient TEXT NOT NULL, body BLOB NOT NULL)
        """,
        "CREATE INDEX movement_patient ON movement (patient, num)",
        """
        CREATE TABLE patient_link (
          num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, prior TEXT NOT NULL, survivor TEXT NOT NULL,
          body BLOB NOT NULL)
        """,
        "CREATE INDEX patient_link_prior ON patient_link (prior, num)",
        "CREATE INDEX patient_link_survivor ON patient_link (survivor, num)",
        """
        CREATE TABLE attachment (
          num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, body BLOB NOT NULL)
        """,
        "CREATE INDEX attachment_subject ON attachment (subject, num)",
        """
        CREATE TABLE stay (
          num INTEGER PRIMARY KEY, patient TEXT NOT NULL, bed TEXT NOT NULL, since INTEGER NOT NULL, body BLOB NOT NULL)
        """,
        "CREATE INDEX stay_bed ON stay (bed, since)",
        "CREATE INDEX stay_patient ON stay (patient, since)",
        """
        CREATE TABLE association (
          num INTEGER PRIMARY KEY, subject TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL,
          recorded INTEGER NOT NULL, patient TEXT, value TEXT, body BLOB NOT NULL)
        """,
        "CREATE INDEX association_subject ON association (subject, num)",
        "CREATE INDEX association_patient ON association (patient, num) WHERE patient IS NOT NULL",
        "CREATE INDEX association_value ON association (value, num) WHERE value IS NOT NULL",
    ]
}
