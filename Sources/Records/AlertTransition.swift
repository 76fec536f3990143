public import Values

/// A change of an alert, decided by a state machine and stored with the samples that caused it.
public struct AlertTransition: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        case raised, updated, ended
        /// A person has taken the alert upon himself.
        case acknowledged
    }

    public var kind: Kind
    /// The alert after the change.
    public var alert: Alert
    /// When the change was decided, by the caller's clock.
    public var decidedAt: Timestamp
    /// Decided too long after its sample was received to page anybody (RULES, Alerts).
    public var isLate: Bool

    public init(kind: Kind, alert: Alert, decidedAt: Timestamp, isLate: Bool) {
        (self.kind, self.alert, self.decidedAt, self.isLate) = (kind, alert, decidedAt, isLate)
    }
}
