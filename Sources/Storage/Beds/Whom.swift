import Records
import Search
import Values

/// Whom a search of samples is about: the patients with all that they are called, and where their samples may be.
struct Whom {
    /// Where samples may be, each subject once, with a range that holds all the times that may count.
    private(set) var places: [(subject: SampleSubject, times: Range<Int64>)] = []
    private var patients: Set<PatientIdentifier> = []
    /// Beds and devices that are asked for by themselves.
    private var others: Set<SampleSubject> = []
    /// The same where only what is nobody's is asked for: an Observation that is a patient's names no bed.
    private var unowned: Set<SampleSubject> = []

    init(_ tests: [SampleSearch.SubjectTest], _ owners: SampleOwners, _ rows: SeriesRows) throws {
        var spans: [SampleSubject: Range<Int64>] = [:]
        for test in tests {
            switch test {
            case .subject(let subject):
                if let patient = subject.patient {
                    patients.formUnion(try owners.group(of: patient).members)
                } else {
                    others.insert(subject)
                }
            case .patientValue(let value):
                for patient in try Self.patients(withValue: value, owners, rows) {
                    patients.formUnion(try owners.group(of: patient).members)
                }
            case .place(let name): unowned.formUnion([.bed(name), .device(name)])
            }
        }
        for subject in others.union(unowned) { spans[subject] = .min..<(.max) }
        for patient in patients {
            spans[patient.subject] = .min..<(.max)
            for (subject, times) in try owners.places(of: patient) where spans[subject]?.isWhole != true {
                let known = spans[subject] ?? times
                spans[subject] =
                    min(known.lowerBound, times.lowerBound)..<max(known.upperBound, times.upperBound)
            }
        }
        places = spans.sorted { $0.key.key < $1.key.key }.map { ($0.key, $0.value) }
    }

    /// Whether an Observation, whose owner is known, is theirs.
    func includes(_ state: ObservationState) -> Bool {
        includes(state.channel.subject, of: state.patient)
    }

    func includes(_ subject: SampleSubject, of patient: PatientIdentifier?) -> Bool {
        others.contains(subject) || patient.map(patients.contains) ?? unowned.contains(subject)
    }

    private static func patients(
        withValue value: String, _ owners: SampleOwners, _ rows: SeriesRows
    ) throws -> [PatientIdentifier] {
        let keys = try rows.connection.rows(
            "SELECT key FROM series_subject WHERE value = ?", [.text(ColumnCodec.stored(value))]
        ) { $0.text(0) }
        return keys.compactMap { SampleSubject(key: $0)?.patient } + (try owners.patients(withValue: value))
    }
}

extension Range<Int64> {
    fileprivate var isWhole: Bool { lowerBound == .min && upperBound == .max }
}
