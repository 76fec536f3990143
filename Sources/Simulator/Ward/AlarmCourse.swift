import Values

/// What a monitor alarms about.
struct AlarmKind: Hashable, Sendable {
    /// OBX-3 or OBX-5 of the event.
    var event: String
    var text: String
    /// The vital sign that is beyond its limits; nil for what is wrong with the equipment.
    var vital: Vital?
    /// Where the event comes from.
    var source: String
    /// OBX-8: `H`, `L` or `A`.
    var flag: String
    /// `PH`, `PM` or `PL`; `SP` or `ST` (IHE PCD TF-2, B.8).
    var priority: String
    var type: String
    /// Philips' kind of line: 1 red, 2 yellow, 5 hard INOP, 6 soft INOP.
    var colour: String

    var isLeadOff: Bool { self == Self.leadOff }

    /// A vital sign beyond its limits; too little oxygen is the most urgent.
    init(_ vital: Vital, isHigh: Bool) {
        let isUrgent = vital == .saturation && !isHigh
        event = isHigh ? "196648^MDC_EVT_HI^MDC" : "196670^MDC_EVT_LO^MDC"
        text = "\(vital.label) \(isHigh ? "High" : "Low")"
        (self.vital, source) = (vital, vital.notation.code)
        (flag, priority, type) = (isHigh ? "H" : "L", isUrgent ? "PH" : "PM", "SP")
        colour = isUrgent ? "1^Red Alarm" : "2^Yellow Alarm"
    }

    private init(_ event: String, _ text: String, source: String, colour: String) {
        (self.event, self.text, self.source, self.colour) = (event, text, source, colour)
        (flag, priority, type) = ("A", "PL", "ST")
    }

    private static let leadOff = AlarmKind(
        "196880^MDC_EVT_LEAD_OFF^MDC", "ECG Leads Off", source: "69798^MDC_DEV_ECG_VMD^MDC", colour: "5^HardInop")

    /// What goes wrong with equipment.
    static let technical = [
        leadOff,
        AlarmKind(
            "196920^MDC_EVT_SENSOR_PROB^MDC", "SpO2 Sensor", source: "69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC",
            colour: "6^SoftInop"),
        AlarmKind(
            "196802^MDC_EVT_BATT_LO^MDC", "Battery Low", source: "69837^MDC_DEV_METER_PHYSIO_MULTI_PARAM_MDS^MDC",
            colour: "6^SoftInop"),
    ]
}

/// An alarm of one bed; its number stays from start to end.
struct DeviceAlarm: Sendable {
    let number: Int
    let kind: AlarmKind
    fileprivate var reportedAt: Timestamp
    /// When the equipment works again; for vital signs, since when the value is back within its limits.
    fileprivate var ends: Timestamp?
}

/// One word about an alarm (PCD-04, 68481 MDC_ATTR_EVENT_PHASE).
struct AlarmReport: Sendable {
    enum Phase: String, Sendable { case start, present, end }

    var alarm: DeviceAlarm
    var phase: Phase
}

/// The alarms of one bed: of vital signs beyond the monitor's limits, and, by seeded chance, of its equipment.
///
/// Each starts, is sent again as present every ten seconds, and ends: a vital sign's five seconds after it is back
/// within its limits, the equipment's after 5 to 40 seconds. The equipment fails once in 40 to 200 seconds.
struct AlarmCourse: Sendable {
    private(set) var active: [DeviceAlarm] = []
    private var random: SeededRandom
    private var last = 0
    private var nextFault: Timestamp

    init(seed: UInt64, startingAt start: Timestamp) {
        random = SeededRandom(seed: seed)
        nextFault = start + .seconds(Int(random.between(3, 60)))
    }

    /// What there is to report of a reading, by the monitor's own limits.
    mutating func reports(of reading: Reading, vitals: [Vital]) -> [AlarmReport] {
        let now = reading.time
        var reports: [AlarmReport] = []
        var violated = vitals.compactMap { vital -> AlarmKind? in
            guard let limits = vital.limits, let value = reading[vital], !limits.contains(value) else { return nil }
            return AlarmKind(vital, isHigh: value > limits.upperBound)
        }
        if now >= nextFault {
            nextFault = now + .seconds(Int(random.between(40, 200)))
            violated.append(AlarmKind.technical[Int(random.next() % UInt64(AlarmKind.technical.count))])
        }
        for index in active.indices { watch(&active[index], violated, now) }
        active.removeAll { alarm in
            let isOver = alarm.ends.map { now >= $0 } ?? false
            if isOver { reports.append(AlarmReport(alarm: alarm, phase: .end)) }
            return isOver
        }
        for index in active.indices where now - active[index].reportedAt >= .seconds(10) {
            active[index].reportedAt = now
            reports.append(AlarmReport(alarm: active[index], phase: .present))
        }
        for kind in violated where !active.contains(where: { $0.kind == kind }) {
            last += 1
            var alarm = DeviceAlarm(number: last, kind: kind, reportedAt: now)
            if kind.vital == nil { alarm.ends = now + .seconds(Int(random.between(5, 40))) }
            active.append(alarm)
            reports.append(AlarmReport(alarm: alarm, phase: .start))
        }
        return reports
    }

    /// The end of all alarms, when the monitor is switched off.
    mutating func farewell() -> [AlarmReport] {
        defer { active = [] }
        return active.map { AlarmReport(alarm: $0, phase: .end) }
    }

    private func watch(_ alarm: inout DeviceAlarm, _ violated: [AlarmKind], _ now: Timestamp) {
        guard alarm.kind.vital != nil else { return }
        if violated.contains(alarm.kind) {
            alarm.ends = nil
        } else if alarm.ends == nil {
            alarm.ends = now + .seconds(5)
        }
    }
}
