import Records
import Storage

/// Who the guests behind identifiers are: by what is stored, and by merges on their way into the same commit.
struct Guests {
    let store: TenantStore
    /// Merges, and merges taken back, that are stored with what is decided here.
    var news: [PatientLink] = []
    /// Guests whose records come with them: for the first time, or again.
    var coming: Set<String> = []

    /// The identifiers that are one patient with this one.
    func group(of patient: PatientIdentifier) throws -> PatientGroup {
        let ends = news.flatMap { [$0.prior, $0.survivor] }
        return PatientGroup(of: patient, links: try store.patientLinks(of: [patient] + ends) + news)
    }

    /// The id that a patient's records are kept under: of the one `Patient` with its identifier, else what messages give.
    func id(of patient: PatientIdentifier) throws -> String {
        let group = try group(of: patient)
        for member in [group.survivor] + group.members.sorted() {
            if let id = try store.patientID(named: member) { return id }
        }
        return TenantStore.toldGuestID(of: group.survivor)
    }

    /// The id that the record of a visit is kept under that was told of a patient.
    func id(ofVisit visit: String?, toldOf patient: PatientIdentifier) throws -> String {
        guard visit != nil else { return try id(of: patient) }
        let ends = news.flatMap { [$0.prior, $0.survivor] }
        let links = try store.patientLinks(of: [patient] + ends) + news
        return try id(of: PatientLink.owner(ofVisit: visit, toldOf: patient, links))
    }

    /// The same if anything is known of the guest.
    func known(_ patient: PatientIdentifier) throws -> String? { try alerted(patient).guest }

    /// A patient under the identifier in use, with what is known of the guest.
    func alerted(_ patient: PatientIdentifier) throws -> AlertedPatient {
        let (id, survivor) = (try id(of: patient), try group(of: patient).survivor)
        guard id == TenantStore.toldGuestID(of: survivor) else {
            return AlertedPatient(identifier: survivor, guest: id, resource: id)
        }
        let isKnown = try coming.contains(id) || store.record(kind: "guest", id: id).map { !$0.isWithdrawn } ?? false
        return AlertedPatient(identifier: survivor, guest: isKnown ? id : nil, resource: nil)
    }
}
