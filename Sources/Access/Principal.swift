public import Values

/// Who asks: the holder of a verified token, or everyone where no tokens are used.
///
/// A principal belongs to exactly one tenant. It holds nothing secret.
public struct Principal: Hashable, Sendable {
    public let tenant: TenantID
    public let role: Role
    /// Whom the token was made for, such as the name of a clinician or a system; audit entries and acknowledgements
    /// name it.
    public let subject: String
    /// SMART scopes such as `patient/Observation.rs`, as the token carries them. They narrow nothing yet: the role
    /// decides.
    public let scopes: [String]
    /// The token's id (`jti`).
    public let tokenID: String
    /// When the token ends.
    public let expires: Timestamp

    public init(
        tenant: TenantID, role: Role, subject: String, scopes: [String] = [], tokenID: String, expires: Timestamp
    ) {
        (self.tenant, self.role, self.subject) = (tenant, role, subject)
        (self.scopes, self.tokenID, self.expires) = (scopes, tokenID, expires)
    }

    /// The principal of every request with `--auth none`, which is allowed on loopback only: an administrator.
    public static func anonymous(in tenant: TenantID) -> Principal {
        Principal(
            tenant: tenant, role: .admin, subject: "anonymous", tokenID: "none", expires: Timestamp(microseconds: .max))
    }
}

/// What a principal is there for; it decides what the principal may do (``AccessPolicy``).
public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Runs the tenant's gateway: everything.
    case admin
    /// An EMR or another system of the hospital: reads and writes resources, works through the quarantine.
    case integrator
    /// Treats patients: reads everything clinical, sees the board, acknowledges alerts.
    case clinician
    /// A device or its gateway that speaks FHIR: writes observations and its own description.
    case device
    /// The core platform: reads resources, records, alerts and events, writes nothing.
    case service
    /// Watches the installation: metrics, and nothing about patients.
    case `operator`
}
