public import Records
public import Values

/// The alarms that devices report of themselves: each is one alert from its start to its end, whatever is sent again.
///
/// What devices send is not to be relied on: reports come again after a restart, out of order, with the start or the end
/// missing. Order follows the device's time within the skew guard, else that of receipt. A value like ``AlarmTable``:
/// work on a copy, commit what it decided, then keep the copy.
public struct DeviceAlarmTable: Sendable {
    public typealias Outcome = AlarmTable.Outcome

    var conditions: [ConditionKey: DeviceCondition] = [:]
    var reporters: [String: ReporterWatch] = [:]

    /// How long the end of an alarm is remembered, so that what is older and comes later raises nothing.
    static let rememberedFor = Duration.seconds(3_600)
    /// The most alarms that are remembered; beyond it only those are taken that are active.
    static let rememberedMax = 100_000
    /// The most reporters that are expected to give signs of life.
    static let reportersMax = 20_000
    /// A reporter that has been silent for so long is no longer expected.
    static let expectedFor = Duration.seconds(86_400)

    public init() {}

    /// The alerts that are active now.
    public var activeAlerts: [Alert] {
        let alerts = conditions.values.compactMap(\.activeAlert) + reporters.values.compactMap(\.alert)
        return alerts.sorted { $0.id < $1.id }
    }

    /// Takes what a message says of an alarm.
    ///
    /// - Parameters:
    ///   - now: The caller's clock, for lateness.
    ///   - lateAfter: How long after its receipt a report may still page somebody.
    ///   - skewGuard: How far a device's time may be from that of receipt; beyond it the latter counts.
    public mutating func receive(
        _ report: AlarmReport, now: Timestamp, lateAfter: Duration, skewGuard: Duration
    ) -> Outcome {
        let skew = report.time.instant - report.receivedAt
        let isTrusted = skew <= skewGuard && skew >= .zero - skewGuard
        let time = isTrusted ? report.time.instant : report.receivedAt
        let key = ConditionKey(reporter: report.reporter, identity: report.identity)
        reporters[report.reporter]?.hear(report.receivedAt)
        var condition = conditions[key] ?? DeviceCondition(reported: Timestamp(microseconds: .min))
        let steps = condition.receive(report, at: time)
        // What was never seen active is remembered only for what may come out of order.
        guard condition.alert != nil || conditions.count < Self.rememberedMax else { return Outcome() }
        conditions[key] = condition
        var outcome = outcome(steps, now: now, isLate: now - report.receivedAt > lateAfter)
        if !steps.isEmpty || condition.isNew { outcome.states.append((key.state, condition.stored)) }
        return outcome
    }

    /// Takes a reporter's sign of life.
    public mutating func receive(_ heartbeat: AlarmHeartbeat, now: Timestamp, lateAfter: Duration) -> Outcome {
        let name = heartbeat.reporter
        let isLate = now - heartbeat.receivedAt > lateAfter
        guard reporters[name] != nil || reporters.count < Self.reportersMax else { return Outcome() }
        var watch = reporters[name] ?? ReporterWatch(heartbeat)
        let before = reporters[name]?.stored
        let step = watch.receive(heartbeat)
        var outcome = outcome([step].compactMap(\.self), now: now, isLate: isLate)
        if heartbeat.isFarewell {
            reporters[name] = nil
            end(reportedBy: name, at: heartbeat.receivedAt, "shut-down", now: now, into: &outcome)
        } else {
            reporters[name] = watch
        }
        let after = reporters[name]?.stored
        if before != after { outcome.states.append((ReporterWatch.state(of: name), after)) }
        return outcome
    }

    /// Takes the passing of time; call it about once a second.
    ///
    /// - Parameter heard: Up to when all that was received has been taken: while the gateway is behind, nobody is silent.
    public mutating func tick(_ now: Timestamp, heardUpTo heard: Timestamp) -> Outcome {
        var outcome = Outcome()
        for (name, watch) in reporters.sorted(by: { $0.key < $1.key }) where watch.isToBeTold(heard) {
            var changed = watch
            outcome.append(self.outcome([changed.fallSilent(at: heard)].compactMap(\.self), now: now, isLate: false))
            reporters[name] = changed.isForgotten(heard) ? nil : changed
            outcome.states.append((ReporterWatch.state(of: name), reporters[name]?.stored))
            end(reportedBy: name, at: heard, "reporter-silent", now: now, into: &outcome)
        }
        for (key, condition) in conditions.sorted(by: { $0.key < $1.key }) {
            if condition.isOver(heard) {
                end(key, at: heard, "not-repeated", now: now, into: &outcome)
            } else if condition.activeAlert == nil, heard - condition.heard > Self.rememberedFor {
                conditions[key] = nil
                outcome.states.append((key.state, nil))
            }
        }
        return outcome
    }

    /// Begins afresh for a bed or device that is another patient's from now on: its alerts end with
    /// `association-changed`, and what is reported of it again is that patient's.
    ///
    /// - Parameter keeps: Whether an alert stays, since it is still of the same patient.
    public mutating func handOver(
        _ subject: SampleSubject, now: Timestamp, keeping keeps: (Alert) -> Bool
    ) -> Outcome {
        var outcome = Outcome()
        for (key, condition) in conditions.sorted(by: { $0.key < $1.key }) {
            guard let alert = condition.activeAlert, alert.subject == subject, !keeps(alert) else { continue }
            end(key, at: now, "association-changed", now: now, into: &outcome)
            conditions[key] = nil
            outcome.states.append((key.state, nil))
        }
        return outcome
    }

    private mutating func end(
        reportedBy reporter: String, at time: Timestamp, _ reason: String, now: Timestamp, into outcome: inout Outcome
    ) {
        for key in conditions.keys.filter({ $0.reporter == reporter }).sorted() {
            end(key, at: time, reason, now: now, into: &outcome)
        }
    }

    private mutating func end(
        _ key: ConditionKey, at time: Timestamp, _ reason: String, now: Timestamp, into outcome: inout Outcome
    ) {
        guard let step = conditions[key]?.lose(at: time, reason) else { return }
        outcome.append(self.outcome([step], now: now, isLate: false))
        outcome.states.append((key.state, conditions[key]?.stored))
    }

    private func outcome(_ steps: [AlarmStep], now: Timestamp, isLate: Bool) -> Outcome {
        var outcome = Outcome()
        outcome.transitions = steps.map {
            AlertTransition(kind: $0.kind, alert: $0.alert, decidedAt: now, isLate: isLate || $0.isPast)
        }
        return outcome
    }
}

/// What makes an alarm of a device this one and no other.
struct ConditionKey: Hashable, Comparable, Sendable {
    var reporter: String
    var identity: String

    static func < (left: Self, right: Self) -> Bool {
        (left.reporter, left.identity) < (right.reporter, right.identity)
    }
}

/// A change of an alert, as a state machine decides it.
struct AlarmStep: Sendable {
    var kind: AlertTransition.Kind
    var alert: Alert
    /// Whether it was over before anybody heard of it.
    var isPast = false
}

extension AlarmTable.Outcome {
    /// Adds what another table decided.
    public mutating func append(_ other: Self) {
        transitions += other.transitions
        states += other.states
    }
}
