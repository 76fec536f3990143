public import Values

/// One alert from start to end: what a clinician is told about (IEC 60601-1-8 alarm condition, as the gateway sees it).
public struct Alert: Hashable, Sendable {
    /// IEC 60601-1-8 priority.
    public enum Priority: String, Hashable, Comparable, Sendable, CaseIterable {
        case low, medium, high

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
        private var rank: Int { self == .low ? 0 : (self == .medium ? 1 : 2) }
    }

    /// Which limit is passed.
    public enum Direction: String, Hashable, Sendable {
        case high, low
    }

    /// Where in its life an alert is.
    public enum Phase: String, Hashable, Sendable {
        case active, ended
    }

    /// Derived from profile, subject, vital and the time of the first sample beyond the limit: `a-…`.
    public var id: String
    public var subject: SampleSubject
    public var bed: String?
    /// The metric's name: `heart-rate`.
    public var vital: String
    public var direction: Direction
    public var priority: Priority
    public var phase: Phase
    /// The limit that is passed and its unit.
    public var limit: ExactDecimal
    public var unit: String?
    /// The reading that changed the alert last, and the farthest one so far.
    public var value: ExactDecimal
    public var extreme: ExactDecimal
    /// When the first sample passed the limit, and when the alert was raised after its delay.
    public var onset: Timestamp
    public var raisedAt: Timestamp
    public var endedAt: Timestamp?
    /// Why it ended: `recovered`, `no-data`, `association-changed`, `profile-changed`; nil while active.
    public var endReason: String?
    /// The ids of the Observations that show it: the one that raised it, the farthest, the one that ended it.
    public var evidence: [String]
    /// The alert profile and rule that decided, for explanation: `adult-default/heart-rate/high`.
    public var rule: String

    public init(
        id: String, subject: SampleSubject, bed: String?, vital: String, direction: Direction, priority: Priority,
        phase: Phase, limit: ExactDecimal, unit: String?, value: ExactDecimal, extreme: ExactDecimal,
        onset: Timestamp, raisedAt: Timestamp, endedAt: Timestamp?, endReason: String?, evidence: [String], rule: String
    ) {
        (self.id, self.subject, self.bed, self.vital, self.direction) = (id, subject, bed, vital, direction)
        (self.priority, self.phase, self.limit, self.unit) = (priority, phase, limit, unit)
        (self.value, self.extreme, self.onset, self.raisedAt) = (value, extreme, onset, raisedAt)
        (self.endedAt, self.endReason, self.evidence, self.rule) = (endedAt, endReason, evidence, rule)
    }
}

extension Alert {
    /// Writes the alert's members into an object that was begun; evidence as references to Observations.
    public func writeMembers(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("status", phase.rawValue)
        json.member("vital", vital)
        json.member("direction", direction.rawValue)
        json.member("priority", priority.rawValue)
        json.member("limit", limit)
        json.member("unit", unit)
        json.member("value", value)
        json.member("extreme", extreme)
        json.member("bed", bed)
        json.member("onset", onset.description)
        json.member("raised", raisedAt.description)
        json.member("ended", endedAt?.description)
        json.member("endReason", endReason)
        json.member("rule", rule)
        json.key("evidence")
        json.array { json in evidence.forEach { json.string("Observation/\($0)") } }
    }
}

/// A change of an alert, decided by a state machine and stored with the samples that caused it.
public struct AlertTransition: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        case raised, updated, ended
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
