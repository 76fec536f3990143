import Records
import Values

/// The beds and devices that were ever met, each with whose it is: carried from batch to batch, so that a message costs
/// one look.
struct KnownBeds {
    private var spans: [SampleSubject: [AssociatedSpan]] = [:]
    /// Patients whom messages named in a bed that is another's, told once each.
    private var toldConflicts: Set<String> = []

    var all: some Sequence<SampleSubject> { spans.keys }

    func isKnown(_ subject: SampleSubject) -> Bool { spans[subject] != nil }

    /// Whose a bed is at a time, as far as that is said.
    func span(of subject: SampleSubject, at time: Timestamp) -> AssociatedSpan? {
        spans[subject]?.last { $0.contains(time) }
    }

    mutating func keep(_ subject: SampleSubject, _ spans: [AssociatedSpan]) { self.spans[subject] = spans }

    /// Whether it is told for the first time that a bed is one patient's and a message named another.
    mutating func isFirst(_ conflict: BedConflict) -> Bool { toldConflicts.insert(conflict.key).inserted }
}

/// A message that names a patient in a bed that is another patient's.
struct BedConflict: Hashable {
    var bed: SampleSubject
    var named: PatientIdentifier
    var associated: PatientIdentifier
    var time: Timestamp

    var key: String { [bed.key, named.key, associated.key].joined(separator: "\u{1F}") }
}

extension Channel {
    /// What belongs to patients by association: the bed or device that is the subject, or the bed named beside a patient.
    var place: SampleSubject? { subject.patient == nil ? subject : bed.map { .bed($0) } }
}
