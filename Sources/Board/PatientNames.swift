import Records
import Search
import Storage
import Values

/// A patient as the board names one.
struct BoardPatient: Hashable, Sendable {
    /// The id of the `Patient`, or of the guest that messages told; nil if only an identifier is known.
    var id: String?
    /// What a bed's patient is called by, where the readings themselves don't say.
    var identifier: String?
    var name: String?
    var birthDate: String?
    var gender: String?
}

/// The patients that samples are about, each looked up once, and whose the beds are.
struct PatientNames: Sendable {
    private let store: TenantStore
    private var known: [PatientIdentifier: BoardPatient] = [:]
    private var spans: [SampleSubject: [AssociatedSpan]] = [:]

    init(_ store: TenantStore) { self.store = store }

    /// Forgets all: a patient's record changed, or whose a bed is.
    mutating func forget() {
        known.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
    }

    /// The patient whose the readings of a subject at a time are: whom they name, or whose the bed is by association.
    /// Nil for nobody: nobody is guessed.
    mutating func patient(_ subject: SampleSubject, at time: Timestamp) throws -> BoardPatient? {
        var patient = subject.patient
        if patient == nil {
            if spans[subject] == nil {
                spans[subject] = BedHistory.spansInForce(try store.associations(of: subject).map(\.span))
            }
            patient = spans[subject]?.last { $0.contains(time) }?.patient
        }
        guard let patient else { return nil }
        if let known = known[patient] { return known }
        var found = try record(of: patient).map(BoardPatient.init) ?? BoardPatient()
        if subject.patient == nil { found.identifier = patient.value }
        known[patient] = found
        return found
    }

    /// The guest of the one `Patient` with an identifier, else the one that messages told.
    private func record(of patient: PatientIdentifier) throws -> Record? {
        guard let id = try store.guestID(of: patient) else { return nil }
        let mapped = try store.records(from: .resource(ResourceKey(type: "Patient", id: id)))
        return try mapped.first { $0.record.kind == "guest" && !$0.isWithdrawn }?.record
            ?? store.record(kind: "guest", id: id)?.record
    }
}

extension BoardPatient {
    fileprivate init(_ guest: Record) {
        var names = guest["givenNames"]?.list ?? []
        names += [guest["familyName"]].compactMap { $0?.shown }
        self.init(
            id: guest.id, name: guest["fullName"]?.shown ?? (names.isEmpty ? nil : names.joined(separator: " ")),
            birthDate: guest["birthDate"]?.shown, gender: guest["gender"]?.shown)
    }
}

extension RecordValue {
    fileprivate var list: [String] {
        if case .list(let values) = self { values.compactMap(\.shown) } else { [] }
    }

    fileprivate var shown: String? {
        switch self {
        case .text(let text): text
        case .time(let time): time.text
        default: nil
        }
    }
}
