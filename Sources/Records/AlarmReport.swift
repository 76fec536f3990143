public import Values

/// What one message says about one alarm of a device; a message may say no more than what has changed.
public struct AlarmReport: Hashable, Sendable {
    /// What happened (`MDC_ATTR_EVENT_PHASE`, IHE PCD TF-2 B.8.3).
    public enum Phase: String, Hashable, Sendable, CaseIterable {
        /// Something that has no duration.
        case timePoint = "tpoint"
        case start
        /// A start that no end will follow.
        case startOnly = "start_only"
        case `continue`, end, present, update, escalate
        case deescalate, reset, stop, inactivate, acknowledged
    }

    public var subject: SampleSubject
    public var bed: String?
    /// Who reports: the device, or the system that speaks for it.
    public var reporter: String
    /// The device that a row names the alarm by (OBX-18); nil if none does.
    public var device: String?
    /// What makes the alarm this one and no other of the reporter at one device or bed: its number, else device, code
    /// and place.
    public var identity: String
    /// The reporter's number of the alarm.
    public var number: String?
    public var phase: Phase?
    public var state: DeviceAlarm.State?
    public var inactivation: DeviceAlarm.Inactivation?
    public var priority: Alert.Priority?
    /// The priority of an alarm of which no report says one.
    public var assumedPriority = Alert.Priority.medium
    public var kind: DeviceAlarm.Kind?
    public var code: Coding?
    public var text: String?
    public var source: String?
    /// The reading that the device names: the metric's name, the number and its unit.
    public var vital: String?
    public var direction: Alert.Direction?
    public var value: MeasuredNumber?
    public var unit: String?
    /// The limits as sent (OBX-7), and the one that is passed.
    public var limits: String?
    public var limit: ExactDecimal?
    /// The sender takes the report back (OBX-11).
    public var isWithdrawn = false
    /// How long the alarm lasts without being reported again; nil until its end is.
    public var lasting: Duration?
    /// Where the reporter is told what becomes of it; nil if it doesn't want to know.
    public var returnAddress: DeviceAlarm.ReturnAddress?
    /// The message mapping that read it.
    public var mapping: String
    public var time: SampleTime
    /// When its message was written, by the sender's clock (MSH-7); nil if it doesn't say so.
    public var writtenAt: Timestamp?
    public var receivedAt: Timestamp

    public init(
        subject: SampleSubject, bed: String?, reporter: String, identity: String, mapping: String, time: SampleTime,
        receivedAt: Timestamp
    ) {
        (self.subject, self.bed, self.reporter, self.identity) = (subject, bed, reporter, identity)
        (self.mapping, self.time, self.receivedAt) = (mapping, time, receivedAt)
    }
}

extension AlarmReport {
    /// Writes what was said into an object that was begun; what was not said is left out.
    public func writeMembers(to json: inout JSONWriter) {
        json.member("alarm", text)
        if let code {
            json.member("code", "\(code.system ?? "")|\(code.code)")
            json.member("display", code.display)
        }
        json.member("phase", phase?.rawValue)
        json.member("state", state?.rawValue)
        json.member("inactivation", inactivation?.rawValue)
        json.member("priority", priority?.rawValue)
        json.member("type", kind?.rawValue)
        json.member("source", source)
        json.member("vital", vital)
        json.member("direction", direction?.rawValue)
        json.member("value", value)
        json.member("unit", unit)
        json.member("limits", limits.flatMap { $0.isEmpty ? nil : $0 })
        json.member("limit", limit)
        json.member("number", number)
        json.member("reporter", reporter)
        json.member("subject", subject.key)
        json.member("bed", bed)
        if isWithdrawn { json.member("withdrawn", true) }
        json.member("time", time.instant.description)
        json.member("timeFrom", "\(time.basis)")
    }
}

/// A message by which a reporter says that it is there and could report alarms (`MDC_EVT_ACTIVE`, `MDC_EVT_WATCHDOG`).
public struct AlarmHeartbeat: Hashable, Sendable {
    public var subject: SampleSubject
    public var bed: String?
    public var reporter: String
    /// The device that a row names (OBX-18); nil if none does.
    public var device: String?
    /// How long the reporter may be silent after it.
    public var patience: Duration
    /// Whether the reporter says that it is switched off on purpose.
    public var isFarewell: Bool
    public var mapping: String
    public var receivedAt: Timestamp

    public init(
        subject: SampleSubject, bed: String?, reporter: String, patience: Duration, isFarewell: Bool, mapping: String,
        receivedAt: Timestamp
    ) {
        (self.subject, self.bed, self.reporter, self.patience) = (subject, bed, reporter, patience)
        (self.isFarewell, self.mapping, self.receivedAt) = (isFarewell, mapping, receivedAt)
    }
}
