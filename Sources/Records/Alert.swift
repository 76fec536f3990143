public import Values

/// One alert from start to end: what a clinician is told about (IEC 60601-1-8 alarm condition, as the gateway sees it).
public struct Alert: Hashable, Sendable {
    /// IEC 60601-1-8 priority; `information` is no alarm, but worth knowing.
    public enum Priority: String, Hashable, Comparable, Sendable, CaseIterable {
        case information, low, medium, high

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
        private var rank: Int {
            switch self {
            case .information: 0
            case .low: 1
            case .medium: 2
            case .high: 3
            }
        }
    }

    /// Who found the condition.
    public enum Origin: String, Hashable, Sendable, CaseIterable {
        /// The gateway: a reading passed a limit of an alert profile.
        case threshold
        /// The device: it reports an alarm of its own.
        case device
        /// The gateway: a device that says regularly that it could report alarms has stopped saying so.
        case watchdog
    }

    /// That a person has seen the alert and takes care of it.
    public struct Acknowledgment: Hashable, Sendable {
        /// The subject of the person's token.
        public var actor: String
        public var time: Timestamp

        public init(by actor: String, at time: Timestamp) { (self.actor, self.time) = (actor, time) }
    }

    /// Which limit is passed.
    public enum Direction: String, Hashable, Sendable {
        case high, low
    }

    /// Where in its life an alert is.
    public enum Phase: String, Hashable, Sendable {
        case active, ended
    }

    /// Derived from who found what about whom, and from when on: `a-…`.
    public var id: String
    public var subject: SampleSubject
    public var bed: String?
    /// The metric's name: `heart-rate`; nil for a condition of no vital sign.
    public var vital: String?
    public var direction: Direction?
    /// Becoming more urgent makes it one that nobody has seen yet.
    public var priority: Priority {
        didSet { if priority > oldValue { acknowledgment = nil } }
    }
    public var phase: Phase
    /// The limit that is passed and the unit of all numbers; nil where there is none.
    public var limit: ExactDecimal?
    public var unit: String?
    /// The reading that changed the alert last, and the farthest one so far; nil where none is known.
    public var value: MeasuredNumber?
    public var extreme: MeasuredNumber?
    /// When the first sample passed the limit or the device's alarm began, and when the alert was raised.
    public var onset: Timestamp
    public var raisedAt: Timestamp
    public var endedAt: Timestamp?
    /// Why it ended; nil while active. Of a threshold: `recovered`, `no-data`, `association-changed`, `profile-changed`,
    /// `withdrawn` and `corrected` (the readings that showed it), `merged` (into that of the same patient). Of a device:
    /// `device-ended`, `reset`, `momentary`, `withdrawn`, `not-repeated`, `reporter-silent`. Of a watchdog: `heard`,
    /// `shut-down`.
    public var endReason: String?
    /// The ids of the Observations that show it: the one that raised it, the farthest, the one that ended it.
    public var evidence: [String]
    /// What decided, for explanation: the alert profile and rule (`adult-default/heart-rate/high`), or the message mapping
    /// that read the device's alarm (`pcd-04`).
    public var rule: String
    public var origin: Origin
    /// What the device says about its alarm; nil for thresholds.
    public var device: DeviceAlarm?
    /// Who has taken it upon himself; nil while nobody has.
    public var acknowledgment: Acknowledgment?
    /// The device that measured it, or whose alarm it is, as sent; nil if unknown or the subject itself.
    public var equipment: String?

    public init(
        id: String, subject: SampleSubject, bed: String?, vital: String?, direction: Direction?, priority: Priority,
        phase: Phase, limit: ExactDecimal?, unit: String?, value: MeasuredNumber?, extreme: MeasuredNumber?,
        onset: Timestamp, raisedAt: Timestamp, endedAt: Timestamp?, endReason: String?, evidence: [String],
        rule: String, origin: Origin = .threshold, device: DeviceAlarm? = nil, acknowledgment: Acknowledgment? = nil,
        equipment: String? = nil
    ) {
        (self.id, self.subject, self.bed, self.vital, self.direction) = (id, subject, bed, vital, direction)
        (self.priority, self.phase, self.limit, self.unit) = (priority, phase, limit, unit)
        (self.value, self.extreme, self.onset, self.raisedAt) = (value, extreme, onset, raisedAt)
        (self.endedAt, self.endReason, self.evidence, self.rule) = (endedAt, endReason, evidence, rule)
        (self.origin, self.device, self.acknowledgment) = (origin, device, acknowledgment)
        self.equipment = equipment
    }

    /// What it is about in few words: `SpO2 low` as the device says it, or `spo2 low`.
    public var title: String {
        device?.text ?? [vital, direction?.rawValue].compactMap(\.self).joined(separator: " ")
    }
}

extension Alert {
    /// The bed that it is at; nil if none is named.
    public var bedName: String? { if case .bed(let name) = subject { name } else { bed } }
    /// The device that it is of; nil if none is named.
    public var deviceName: String? { if case .device(let id) = subject { id } else { equipment } }

    /// Writes the alert's members into an object that was begun: what, where and whose, for those who may know. Evidence as
    /// references to Observations.
    ///
    /// - Parameter patient: Whom it is about; nil while nobody knows.
    public func writeMembers(to json: inout JSONWriter, of patient: AlertedPatient?) {
        json.member("id", id)
        json.member("status", phase.rawValue)
        json.member("origin", origin.rawValue)
        json.member("vital", vital)
        json.member("direction", direction?.rawValue)
        json.member("priority", priority.rawValue)
        json.member("limit", limit)
        json.member("unit", unit)
        json.member("value", value)
        json.member("extreme", extreme)
        json.member("bed", bedName)
        json.member("device", deviceName)
        if let patient {
            json.key("patient")
            json.object { patient.writeMembers(to: &$0) }
        }
        json.member("guest", patient?.guest)
        json.member("onset", onset.description)
        json.member("raised", raisedAt.description)
        json.member("ended", endedAt?.description)
        json.member("endReason", endReason)
        json.member("rule", rule)
        device?.writeMembers(to: &json)
        if let acknowledgment {
            json.key("acknowledged")
            json.object { json in
                json.member("by", acknowledgment.actor)
                json.member("at", acknowledgment.time.description)
            }
        }
        json.key("evidence")
        json.array { json in evidence.forEach { json.string("Observation/\($0)") } }
    }
}
