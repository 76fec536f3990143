public import Storage
public import Values

/// Who asks for what, from where and when: what a request's audit entry says.
public struct RequestContext: Sendable {
    /// The subject of the token; `gateway` for what the gateway does by itself.
    public var actor: String
    public var role: String
    /// The network address.
    public var origin: String
    public var requestID: String
    public var now: Timestamp

    public init(actor: String, role: String, origin: String, requestID: String, now: Timestamp) {
        (self.actor, self.role, self.origin) = (actor, role, origin)
        (self.requestID, self.now) = (requestID, now)
    }

    /// The audit entry of something that this request did.
    public func auditEntry(action: String, target: String, patients: [String], outcome: String) -> AuditEntry {
        AuditEntry(
            time: now, actor: actor, role: role, action: action, target: target, patients: patients, outcome: outcome,
            origin: origin, trace: requestID)
    }
}
