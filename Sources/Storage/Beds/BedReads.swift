public import Records
import Seal
public import Values

/// Who is in which bed, and why.
extension TenantStore {
    /// All statements about patients under these identifiers, in the order of their arrival.
    public func movements(of patients: some Sequence<PatientIdentifier>) throws -> [Movement] {
        try read { session in try patients.sorted().flatMap { try session.movements(of: $0) } }
    }

    /// Whether a statement is stored.
    public func hasMovement(_ id: String) throws -> Bool {
        try read { try $0.connection.row("SELECT 1 FROM movement WHERE id = ?", .text(id)) { _ in true } ?? false }
    }

    /// Whether a link is stored.
    public func hasPatientLink(_ id: String) throws -> Bool {
        try read { try $0.connection.row("SELECT 1 FROM patient_link WHERE id = ?", .text(id)) { _ in true } ?? false }
    }

    /// A link; nil if there is none.
    public func patientLink(_ id: String) throws -> PatientLink? {
        try read { try $0.beds("patient_link", "id = ?", id, BedCodec.link).first }
    }

    /// All links, the last stored first.
    public func patientLinks(page: PageRequest) async throws -> Page<PatientLink> {
        try await readLong { session in
            let start = try page.cursor.map { try PageCursor($0, keyCount: 0, session.bodies).number }
            let rows = try session.connection.rows(
                "SELECT num, body FROM patient_link WHERE num < ? ORDER BY num DESC LIMIT ?",
                [.integer(start ?? .max), .integer(Int64(max(1, page.count) + 1))]
            ) { row in
                let number = row.integer(0)
                let body = try row.withBlob(1) {
                    try session.bodies.open($0, at: BedCodec.place("patient_link", number))
                }
                return (number: number, link: try BedCodec.link(body))
            }
            return Page.of(
                rows, page, session.bodies, cursor: { PageCursor(keys: [], number: $0.number) }, item: \.link)
        }
    }

    /// The patients of whom statements are stored.
    public func movedPatients() throws -> [PatientIdentifier] {
        try read { session in
            try session.connection.rows("SELECT DISTINCT patient FROM movement ORDER BY patient", []) { $0.text(0) }
                .compactMap(PatientIdentifier.init(key:))
        }
    }

    /// All links that join these identifiers with others, directly or not, whether in force or not.
    public func patientLinks(of patients: some Sequence<PatientIdentifier>) throws -> [PatientLink] {
        try read { try $0.patientLinks(of: patients) }
    }

    /// The stays of patients under these identifiers.
    public func stays(of patients: some Sequence<PatientIdentifier>) throws -> [Stay] {
        try read { session in
            try patients.sorted().flatMap { patient in
                try session.beds("stay", "patient = ? ORDER BY since", patient.key, BedCodec.stay)
            }
        }
    }

    /// Whether stays are stored under other keys than a matching gives their beds.
    public func areStaysKeyed(otherThanBy beds: BedMatching) throws -> Bool {
        try read { session in
            let keys = try session.connection.rows("SELECT num, bed, body FROM stay", []) { row in
                let number = row.integer(0)
                let body = try row.withBlob(2) { try session.bodies.open($0, at: BedCodec.place("stay", number)) }
                return (key: row.text(1), place: try BedCodec.stay(body).place)
            }
            return keys.contains { beds.key(of: $0.place).map { ColumnCodec.stored($0) } != $0.key }
        }
    }

    /// The stays in beds with a key (``BedMatching/key(of:)``), in order of time.
    public func stays(inBed key: String) throws -> [Stay] {
        try read { try $0.beds("stay", "bed = ? ORDER BY since", key, BedCodec.stay) }
    }

    /// What persons said of a bed or device, in the order in which they said it.
    public func attachments(of subject: SampleSubject) throws -> [BedAttachment] {
        try read { try $0.beds("attachment", "subject = ? ORDER BY num", subject.key, BedCodec.attachment) }
    }

    /// All that was ever recorded of whose a bed or device is, in the order of recording.
    public func associations(of subject: SampleSubject) throws -> [Association] {
        try read { try $0.associations(of: subject) }
    }

    /// Whose the readings of a bed or device at a time are, by all that is known now, under the identifier in use; of a
    /// patient that a message named, the identifier in use. Nil for nobody.
    public func patient(of subject: SampleSubject, at time: Timestamp) throws -> PatientIdentifier? {
        try read { session in
            let owners = SampleOwners(session)
            return try owners.patient(of: subject, at: time)
        }
    }

    /// The id of the one `Patient` with an identifier, or with one of those that were merged with it: first the one in
    /// use, then the others. Nil if there is none, or several have it.
    public func patientID(of patient: PatientIdentifier) throws -> String? {
        try read { try $0.observationContext.patientID(patient.system, patient.value) }
    }

    /// The id of the one `Patient` with exactly this identifier, whatever was merged with it.
    public func patientID(named patient: PatientIdentifier) throws -> String? {
        try read { try $0.patientID(system: patient.system, value: patient.value) }
    }

    /// The id of the guest that a patient's records are kept under: the one `Patient` with its identifier, else what ADT
    /// messages told; nil if nothing is known.
    public func guestID(of patient: PatientIdentifier) throws -> String? { try read { try $0.guestID(of: patient) } }

    /// Whose the readings of subjects at times are, with the guests that these patients are: one look for all of them.
    public func owners(
        of readings: [(subject: SampleSubject, time: Timestamp)]
    ) throws -> [(patient: PatientIdentifier?, guest: String?)] {
        try read { session in
            let owners = SampleOwners(session)
            return try readings.map { subject, time in
                let patient = try owners.patient(of: subject, at: time)
                return (patient, try patient.flatMap { try session.guestID(of: $0) })
            }
        }
    }

    /// The id of the guest that messages know under an identifier, where no `Patient` has it.
    public static func toldGuestID(of patient: PatientIdentifier) -> String { StableID("guest", patient.key).text() }
}

extension Session {
    func guestID(of patient: PatientIdentifier) throws -> String? {
        if let id = try observationContext.patientID(patient.system, patient.value) { return id }
        let id = TenantStore.toldGuestID(of: patient)
        guard let record = try record(kind: "guest", id: id), !record.isWithdrawn else { return nil }
        return id
    }

    func attachment(_ id: String) throws -> BedAttachment? {
        try beds("attachment", "id = ?", id, BedCodec.attachment).first
    }

    func movements(of patient: PatientIdentifier) throws -> [Movement] {
        try beds("movement", "patient = ? ORDER BY num", patient.key, BedCodec.movement)
    }

    func associations(of subject: SampleSubject) throws -> [Association] {
        try beds("association", "subject = ? ORDER BY num", subject.key, BedCodec.association)
    }

    /// All links, whether in force or not.
    func patientLinks() throws -> [PatientLink] { try beds("patient_link", "id >= ?", "", BedCodec.link) }

    func patientLinks(of patients: some Sequence<PatientIdentifier>) throws -> [PatientLink] {
        var (open, seen, links) = (Array(patients), Set<PatientIdentifier>(), [String: PatientLink]())
        while let patient = open.popLast() {
            guard seen.insert(patient).inserted else { continue }
            for column in ["prior", "survivor"] {
                for link in try beds("patient_link", "\(column) = ? ORDER BY num", patient.key, BedCodec.link) {
                    links[link.id] = link
                    open += [link.prior, link.survivor]
                }
            }
        }
        return links.values.sorted { $0.id < $1.id }
    }

    /// Rows of a table of ``BedSchema`` by one of its keys.
    fileprivate func beds<Fact>(
        _ table: String, _ condition: String, _ key: String, _ decode: ([UInt8]) throws -> Fact
    ) throws -> [Fact] {
        try connection.rows(
            "SELECT num, body FROM \(table) WHERE \(condition)", [.text(ColumnCodec.stored(key))]
        ) { row in
            try decode(row.withBlob(1) { try bodies.open($0, at: BedCodec.place(table, row.integer(0))) })
        }
    }
}
