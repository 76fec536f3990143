public import Records
import Seal
public import Values

/// Watches a reporter that says regularly that it could report alarms: its silence is an alert, since no alarm of it
/// would be heard (IEC 60601-1-8, distributed alarm systems).
struct ReporterWatch: Sendable {
    /// The reporter's last sign of life but for its time.
    private var heartbeat: AlarmHeartbeat
    private var heardAt: Timestamp
    private(set) var alert: Alert?

    init(_ heartbeat: AlarmHeartbeat) { (self.heartbeat, heardAt) = (heartbeat, heartbeat.receivedAt) }

    /// Another message of the reporter is a sign of life too, but does not end its silence: it may be an old one.
    mutating func hear(_ time: Timestamp) { if alert == nil { heardAt = max(heardAt, time) } }

    mutating func receive(_ heartbeat: AlarmHeartbeat) -> AlarmStep? {
        (self.heartbeat, heardAt) = (heartbeat, max(heardAt, heartbeat.receivedAt))
        return end(at: heartbeat.receivedAt, heartbeat.isFarewell ? "shut-down" : "heard")
    }

    /// Whether something about its silence is to be said.
    func isToBeTold(_ now: Timestamp) -> Bool {
        alert == nil ? now - heardAt > heartbeat.patience : isForgotten(now)
    }

    func isForgotten(_ now: Timestamp) -> Bool { now - heardAt > DeviceAlarmTable.expectedFor }

    mutating func fallSilent(at now: Timestamp) -> AlarmStep? {
        if isForgotten(now) { return end(at: now, "no-data") }
        var id = StableID("alarm-reporter", heartbeat.reporter, heartbeat.origin.place)
        id.add(heardAt.microseconds)
        let device = DeviceAlarm(
            code: Coding(system: "urn:afferent:alert", code: "alarm-reporter-silent"), text: "Alarm reporter silent",
            kind: .technical, state: .active, inactivation: .enabled, source: nil, reporter: heartbeat.reporter,
            number: nil, limits: "")
        let raised = Alert(
            id: "a-" + id.text(), subject: heartbeat.subject, bed: heartbeat.bed, vital: nil, direction: nil,
            priority: .medium, phase: .active, limit: nil, unit: nil, value: nil, extreme: nil, onset: heardAt,
            raisedAt: now, endedAt: nil, endReason: nil, evidence: [], rule: "\(heartbeat.mapping)/watchdog",
            origin: .watchdog, device: device, equipment: heartbeat.device)
        alert = raised
        return AlarmStep(kind: .raised, alert: raised)
    }

    /// A person has taken the alert of its silence upon himself.
    mutating func acknowledge(_ acknowledgment: Alert.Acknowledgment) -> AlarmStep? {
        guard alert != nil, alert?.acknowledgment == nil else { return nil }
        alert?.acknowledgment = acknowledgment
        return alert.map { AlarmStep(kind: .acknowledged, alert: $0) }
    }

    private mutating func end(at time: Timestamp, _ reason: String) -> AlarmStep? {
        guard var ended = alert else { return nil }
        (ended.phase, ended.endedAt, ended.endReason) = (.ended, time, reason)
        ended.device?.state = .inactive
        alert = nil
        return AlarmStep(kind: .ended, alert: ended)
    }
}

// MARK: - Stored form

/// Fields parted by U+001F: `1`, patience in microseconds, subject, bed, mapping, the alert's id (`-` for none).
extension ReporterWatch {
    var stored: [UInt8] {
        let fields = [
            "1", String(heartbeat.patience.microseconds), heartbeat.subject.key, heartbeat.bed ?? "",
            heartbeat.mapping, alert?.id ?? "-",
        ]
        return Array(fields.joined(separator: "\u{1F}").utf8)
    }

    /// Nil if the data is not of this form, or lacks the alert that it belongs to.
    init?(stored data: [UInt8], of key: ReporterKey, alerts: [String: Alert], now: Timestamp) {
        let fields = String(decoding: data, as: UTF8.self).split(
            separator: "\u{1F}", omittingEmptySubsequences: false
        ).map(String.init)
        guard fields.count == 6, fields[0] == "1", let patience = Int64(fields[1]),
            let subject = SampleSubject(key: fields[2])
        else { return nil }
        var heartbeat = AlarmHeartbeat(
            subject: subject, bed: fields[3].isEmpty ? nil : fields[3], reporter: key.name,
            patience: .microseconds(patience), isFarewell: false, mapping: fields[4], receivedAt: now)
        // A place that is not the bed is the device.
        if key.place != heartbeat.origin.place { heartbeat.device = key.place }
        self.init(heartbeat)
        guard fields[5] != "-" else { return }
        guard let alert = alerts[fields[5]] else { return nil }
        (self.alert, heardAt) = (alert, alert.onset)
    }
}

extension ReporterKey {
    private static let prefix = "reporter\u{1F}"

    /// The key of the stored form.
    var state: String { Self.prefix + (place.isEmpty ? name : "\(name)\u{1F}\(place)") }

    /// Reads what ``state`` wrote.
    init?(state: String) {
        let parts = state.split(separator: "\u{1F}", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, state.hasPrefix(Self.prefix) else { return nil }
        self.init(name: String(parts[1]), place: parts.count == 3 ? String(parts[2]) : "")
    }
}

extension DeviceAlarmTable {
    /// Makes the table again from what was stored.
    ///
    /// - Parameters:
    ///   - active: The stored alerts of devices and watchdogs that have not ended.
    ///   - states: The stored forms by key, those for which ``owns(state:)`` is true.
    /// - Returns: What has to be stored at once: forms that can't be read go, alerts without one end.
    public mutating func restore(active: [Alert], states: [(key: String, data: [UInt8])], now: Timestamp) -> Outcome {
        var outcome = Outcome()
        let alerts = Dictionary(active.map { ($0.id, $0) }) { first, _ in first }
        for (key, data) in states {
            if let reporter = ReporterKey(state: key),
                let watch = ReporterWatch(stored: data, of: reporter, alerts: alerts, now: now)
            {
                reporters[reporter] = watch
            } else if let condition = ConditionKey(state: key),
                let restored = DeviceCondition(stored: data, alerts: alerts, now: now)
            {
                conditions[condition] = restored
                if !condition.mark.isEmpty { areNumbersShared = true }
            } else {
                outcome.states.append((key, nil))
            }
        }
        let kept = Set(activeAlerts.map(\.id))
        for var alert in active where !kept.contains(alert.id) {
            (alert.phase, alert.endedAt, alert.endReason) = (.ended, now, "no-data")
            outcome.transitions.append(AlertTransition(kind: .ended, alert: alert, decidedAt: now, isLate: false))
        }
        return outcome
    }

    /// Whether a stored form is one of this table's.
    public static func owns(state key: String) -> Bool {
        ConditionKey(state: key) != nil || ReporterKey(state: key) != nil
    }
}
