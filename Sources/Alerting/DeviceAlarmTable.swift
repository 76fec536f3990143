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
    /// Whether alarms of several places have one number of one reporter.
    var areNumbersShared = false
    var reporters: [ReporterKey: ReporterWatch] = [:]

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
    ///   - areOne: Whether two identifiers are one patient.
    public mutating func receive(
        _ report: AlarmReport, now: Timestamp, lateAfter: Duration, skewGuard: Duration,
        areOne: (PatientIdentifier, PatientIdentifier) -> Bool = { $0 == $1 }
    ) -> Outcome {
        let skew = report.time.instant - report.receivedAt
        let isTrusted = skew <= skewGuard && skew >= .zero - skewGuard
        let time = isTrusted ? report.time.instant : report.receivedAt
        for place in Set([report.origin.device, report.origin.bed, ""].compactMap(\.self)) {
            reporters[ReporterKey(name: report.reporter, place: place)]?.hear(report.receivedAt)
        }
        let key = key(of: report)
        var condition = conditions[key] ?? DeviceCondition(reported: Timestamp(microseconds: .min), report.origin)
        let steps = condition.receive(report, at: time, areOne)
        // What was never seen active is remembered only for what may come out of order.
        guard condition.alert != nil || conditions.count < Self.rememberedMax else { return Outcome() }
        conditions[key] = condition
        if !key.mark.isEmpty { areNumbersShared = true }
        var outcome = outcome(steps, now: now, isLate: now - report.receivedAt > lateAfter)
        if !steps.isEmpty || condition.isNew { outcome.states.append((key.state, condition.stored)) }
        return outcome
    }

    /// Which alarm a report is of. Who numbers the alarms of several places alike has one for each place that disagrees
    /// with those before.
    private func key(of report: AlarmReport) -> ConditionKey {
        let (plain, origin) = (ConditionKey(reporter: report.reporter, identity: report.identity), report.origin)
        var marked = plain
        marked.mark = origin.mark
        if areNumbersShared {
            if conditions[marked] != nil { return marked }
            let others = conditions.filter { key, condition in
                key.isLike(plain) && !key.mark.isEmpty && condition.origin.mayBe(origin)
            }
            if let known = conditions[plain], known.origin.mayBe(origin), known.activeAlert != nil { return plain }
            if let other = others.keys.min() { return other }
        }
        return conditions[plain].map { $0.origin.mayBe(origin) } ?? true ? plain : marked
    }

    /// Takes a reporter's sign of life.
    public mutating func receive(_ heartbeat: AlarmHeartbeat, now: Timestamp, lateAfter: Duration) -> Outcome {
        let key = ReporterKey(name: heartbeat.reporter, place: heartbeat.origin.place)
        let isLate = now - heartbeat.receivedAt > lateAfter
        guard reporters[key] != nil || reporters.count < Self.reportersMax else { return Outcome() }
        var watch = reporters[key] ?? ReporterWatch(heartbeat)
        let before = reporters[key]?.stored
        let step = watch.receive(heartbeat)
        var outcome = outcome([step].compactMap(\.self), now: now, isLate: isLate)
        if heartbeat.isFarewell {
            reporters[key] = nil
            end(reportedBy: key, at: heartbeat.receivedAt, "shut-down", now: now, into: &outcome)
        } else {
            reporters[key] = watch
        }
        let after = reporters[key]?.stored
        if before != after { outcome.states.append((key.state, after)) }
        return outcome
    }

    /// Takes the passing of time; call it about once a second.
    ///
    /// - Parameter heard: Up to when all that was received has been taken: while the gateway is behind, nobody is silent.
    public mutating func tick(_ now: Timestamp, heardUpTo heard: Timestamp) -> Outcome {
        var outcome = Outcome()
        for (key, watch) in reporters.filter({ $0.value.isToBeTold(heard) }).sorted(by: { $0.key < $1.key }) {
            var changed = watch
            outcome.append(self.outcome([changed.fallSilent(at: heard)].compactMap(\.self), now: now, isLate: false))
            reporters[key] = changed.isForgotten(heard) ? nil : changed
            outcome.states.append((key.state, reporters[key]?.stored))
            end(reportedBy: key, at: heard, "reporter-silent", now: now, into: &outcome)
        }
        let due = conditions.filter { $0.value.isOver(heard) || $0.value.isForgotten(heard) }
        for (key, condition) in due.sorted(by: { $0.key < $1.key }) {
            if condition.isOver(heard) {
                end(key, at: heard, "not-repeated", now: now, into: &outcome)
            } else {
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
        reportedBy reporter: ReporterKey, at time: Timestamp, _ reason: String, now: Timestamp,
        into outcome: inout Outcome
    ) {
        let reported = conditions.filter { key, condition in
            key.reporter == reporter.name && (reporter.place.isEmpty || condition.origin.isAt(reporter.place))
        }
        for key in reported.keys.sorted() { end(key, at: time, reason, now: now, into: &outcome) }
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
    /// Where it is, if another one elsewhere has the same identity; else empty.
    var mark = ""

    /// Whether both have the same identity.
    func isLike(_ other: Self) -> Bool { identity == other.identity && reporter == other.reporter }

    static func < (left: Self, right: Self) -> Bool {
        (left.reporter, left.identity, left.mark) < (right.reporter, right.identity, right.mark)
    }
}

/// Who gives signs of life: a reporter, or what it says of one device or bed.
struct ReporterKey: Hashable, Comparable, Sendable {
    var name: String
    /// Empty for a reporter that names neither device nor bed.
    var place = ""

    static func < (left: Self, right: Self) -> Bool { (left.name, left.place) < (right.name, right.place) }
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
