/// An identifier of a patient as a message or a person named it (HL7 v2 CX; FHIR `Identifier`).
public struct PatientIdentifier: Hashable, Comparable, Sendable {
    /// The URI that the mapping gives the assigning authority; nil if there is none.
    public var system: String?
    public var value: String

    public init(system: String?, value: String) { (self.system, self.value) = (system, value) }

    /// A text that is the same for the same identifier: `system|value`.
    public var key: String { "\(system ?? "")|\(value)" }

    /// Reads what ``key`` wrote; systems are URIs and hold no bar, the value may.
    public init?(key: String) {
        guard let bar = key.firstIndex(of: "|") else { return nil }
        let system = key[..<bar]
        self.init(system: system.isEmpty ? nil : String(system), value: String(key[key.index(after: bar)...]))
    }

    /// The subject of samples whose message names this patient.
    public var subject: SampleSubject { .patient(system: system, value: value) }

    public static func < (left: Self, right: Self) -> Bool { left.key < right.key }
}

extension SampleSubject {
    /// The patient, if the message named one.
    public var patient: PatientIdentifier? {
        if case .patient(let system, let value) = self { PatientIdentifier(system: system, value: value) } else { nil }
    }
}
