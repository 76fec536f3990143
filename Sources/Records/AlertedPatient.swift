public import Values

/// Whom an alert is about: who was in the bed, or at the device, when it began.
public struct AlertedPatient: Hashable, Sendable {
    /// The identifier in use.
    public var identifier: PatientIdentifier
    /// What the patient's records are kept under; nil if nothing but the identifier is known.
    public var guest: String?
    /// The id of the `Patient`; nil if there is none that has the identifier alone.
    public var resource: String?

    public init(identifier: PatientIdentifier, guest: String?, resource: String?) {
        (self.identifier, self.guest, self.resource) = (identifier, guest, resource)
    }

    /// Writes `reference`, `system` and `value` into an object; the first two where they are known.
    public func writeMembers(to json: inout JSONWriter) {
        json.member("reference", resource.map { "Patient/\($0)" })
        json.member("system", identifier.system)
        json.member("value", identifier.value)
    }
}
