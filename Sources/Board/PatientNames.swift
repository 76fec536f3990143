import Records
import Search
import Storage
import Values

/// A patient as the board names one.
struct BoardPatient: Hashable, Sendable {
    /// The id of the `Patient`.
    var id: String
    var name: String?
    var birthDate: String?
    var gender: String?
}

/// The patients that samples are about, each looked up once.
struct PatientNames: Sendable {
    private let store: TenantStore
    private var known: [SampleSubject: BoardPatient?] = [:]

    init(_ store: TenantStore) { self.store = store }

    /// Forgets all: a patient's record changed.
    mutating func forget() { known.removeAll(keepingCapacity: true) }

    /// The patient with the subject's identifier; nil if there is none, or more than one: nobody is guessed.
    mutating func patient(_ subject: SampleSubject) async throws -> BoardPatient? {
        guard case .patient(let system, let value) = subject else { return nil }
        if let patient = known[subject] { return patient }
        let test = system.map { SearchPlan.TokenTest.systemAndCode($0, value) } ?? .codeWithoutSystem(value)
        let plan = SearchPlan(
            resourceType: "Patient", clauses: [.init(parameter: "identifier", alternatives: [.token(test)])], count: 2)
        let matches = try await store.search(plan).matches
        let patient = matches.count == 1 ? try self.patient(matches[0]) : nil
        known[subject] = .some(patient)
        return patient
    }

    private func patient(_ resource: StoredResource) throws -> BoardPatient {
        let records = try store.records(from: .resource(resource.key))
        let guest = records.first { $0.record.kind == "guest" && !$0.isWithdrawn }?.record
        return BoardPatient(
            id: resource.key.id, name: guest?["fullName"]?.shown, birthDate: guest?["birthDate"]?.shown,
            gender: guest?["gender"]?.shown)
    }
}

extension RecordValue {
    fileprivate var shown: String? {
        switch self {
        case .text(let text): text
        case .time(let time): time.text
        default: nil
        }
    }
}
