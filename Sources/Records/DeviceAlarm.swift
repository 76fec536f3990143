public import Values

/// What a device says about an alarm of its own (IHE PCD TF-2, PCD-04; IEEE 11073-10201 alert attributes).
public struct DeviceAlarm: Hashable, Sendable {
    /// What kind of condition it is (IEC 60601-1-8; `SP`, `ST` and `SA` of OBX-8).
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The patient's state.
        case physiological
        /// The state of the equipment.
        case technical
        /// A hint.
        case advisory
    }

    /// The state of the alarm at the device.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case inactive, active
        /// The condition has passed; the device goes on showing it until somebody has seen it.
        case latched
    }

    /// Which of the device's alarm signals somebody has switched off, for a time or for good.
    public enum Inactivation: String, Hashable, Sendable, CaseIterable {
        case enabled
        case audioPaused = "audio-paused"
        case audioOff = "audio-off"
        case alarmPaused = "alarm-paused"
        case alarmOff = "alarm-off"
        case acknowledged = "alert-acknowledged"

        /// Whether the device would not tell of the condition at all, so that this itself must be seen.
        public var hidesAlarms: Bool { self == .alarmPaused || self == .alarmOff }
    }

    /// The event: an IEEE 11073 number (MDC), or the maker's own code.
    public var code: Coding
    /// The device's words.
    public var text: String
    public var kind: Kind?
    public var state: State
    public var inactivation: Inactivation
    /// What the device names as the source of the alarm: a reference id, a metric or words.
    public var source: String?
    /// Who reports it: the device, or the system that speaks for it.
    public var reporter: String
    /// The reporter's own number of the alarm, if it has one: what a status report names it by.
    public var number: String?
    /// The limits in force at the device (OBX-7), as sent; empty if none.
    public var limits: String
    /// Where the reporter is told what becomes of the alarm; nil if it doesn't want to know.
    public var returnAddress: ReturnAddress?

    /// What it takes to tell the reporter of an alarm later what has become of it (IHE PCD TF-2, PCD-05).
    public struct ReturnAddress: Hashable, Sendable {
        /// The peer that reported.
        public var peer: String
        /// Header, patient, place and group of the report, as they came: its segments `MSH`, `PID`, `PV1` and `OBR`.
        public var head: [UInt8]
        /// What the reporter is told when a person acknowledges the alarm: `Accepted`.
        public var acknowledged: String

        public init(peer: String, head: [UInt8], acknowledged: String) {
            (self.peer, self.head, self.acknowledged) = (peer, head, acknowledged)
        }
    }

    public init(
        code: Coding, text: String, kind: Kind?, state: State, inactivation: Inactivation, source: String?,
        reporter: String, number: String?, limits: String, returnAddress: ReturnAddress? = nil
    ) {
        (self.code, self.text, self.kind, self.state) = (code, text, kind, state)
        (self.inactivation, self.source, self.reporter) = (inactivation, source, reporter)
        (self.number, self.limits, self.returnAddress) = (number, limits, returnAddress)
    }
}

extension DeviceAlarm {
    /// Writes `code`, `text`, `kind`, `state`, `inactivation`, `source`, `reporter` and `limits` into an object.
    func writeMembers(to json: inout JSONWriter) {
        json.key("code")
        json.object { json in
            json.member("system", code.system)
            json.member("code", code.code)
            json.member("display", code.display)
        }
        json.member("text", text)
        json.member("kind", kind?.rawValue)
        json.member("state", state.rawValue)
        json.member("inactivation", inactivation.rawValue)
        json.member("source", source)
        json.member("reporter", reporter)
        if !limits.isEmpty { json.member("limits", limits) }
    }
}
