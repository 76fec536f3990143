import Records

/// Where an alarm is, as far as its reports say: device, bed and patient.
///
/// Systems that speak for many beds, and monitors of one make, may number their alarms alike. Only what is named can
/// tell these apart, and a message may name no more than what has changed.
struct AlarmOrigin: Hashable, Sendable {
    private(set) var device: String?
    private(set) var bed: String?
    private(set) var patient: PatientIdentifier?

    init(device: String?, subject: SampleSubject, bed: String?) {
        (self.device, self.bed, patient) = (device, bed, subject.patient)
        if case .bed(let name) = subject { self.bed = name }
    }

    init(device: String?, bed: String?, patient: PatientIdentifier?) {
        (self.device, self.bed, self.patient) = (device, bed, patient)
    }

    /// The device, else the bed; empty if neither is named.
    var place: String { device ?? bed ?? "" }

    /// What tells one from another that has the same number.
    var mark: String { device ?? bed ?? patient?.key ?? "" }

    /// Whether it is a device's or a bed's.
    func isAt(_ place: String) -> Bool { device == place || bed == place }

    /// Whether nothing speaks against an alarm of one number being the same. Devices decide where both are named. A bed
    /// may change with its patient, and a patient with the bed: who has changed both is another.
    func mayBe(_ other: Self) -> Bool {
        if let device, let other = other.device { return device == other }
        if let patient, patient == other.patient { return true }
        if let bed, let other = other.bed { return bed == other }
        if let patient, let other = other.patient { return patient == other }
        return true
    }

    /// Whether both name patients, who are not one.
    func isOfAnotherPatient(than other: Self, _ areOne: (PatientIdentifier, PatientIdentifier) -> Bool) -> Bool {
        guard let patient, let other = other.patient, patient != other else { return false }
        return !areOne(patient, other)
    }

    /// Takes what a newer report names.
    mutating func follow(_ newer: Self) {
        (device, bed, patient) = (newer.device ?? device, newer.bed ?? bed, newer.patient ?? patient)
    }
}

extension AlarmReport {
    var origin: AlarmOrigin { AlarmOrigin(device: device, subject: subject, bed: bed) }
}

extension AlarmHeartbeat {
    var origin: AlarmOrigin { AlarmOrigin(device: device, subject: subject, bed: bed) }
}
