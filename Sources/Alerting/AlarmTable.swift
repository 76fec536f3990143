public import Records
public import Values

/// The alarm state machines of one tenant: samples and ticks in, transitions out (IEC 60601-1-8's alarm conditions).
///
/// A value: work on a copy, commit what it decided, then keep the copy. So the state moves only when its commit
/// succeeds (RULES, Alerts). After a restart it is made again from what was stored.
public struct AlarmTable: Sendable {
    /// What a batch or a tick decided.
    public struct Outcome: Sendable {
        public var transitions: [AlertTransition] = []
        /// The stored form of each machine that changed; nil data where there is nothing left to remember.
        public var states: [(key: String, data: [UInt8]?)] = []

        public var isEmpty: Bool { transitions.isEmpty && states.isEmpty }

        mutating func note(_ decision: AlarmMachine.Decision?, now: Timestamp, isLate: Bool) {
            let (kind, alert): (AlertTransition.Kind, Alert)
            switch decision {
            case .raised(let raised): (kind, alert) = (.raised, raised)
            case .updated(let updated): (kind, alert) = (.updated, updated)
            case .ended(let ended): (kind, alert) = (.ended, ended)
            case nil: return
            }
            transitions.append(AlertTransition(kind: kind, alert: alert, decidedAt: now, isLate: isLate))
        }
    }

    public let profile: AlertProfile
    private let slots: [String: Slot]
    private let firstLimits: [FirstLimits]
    var subjects = SubjectMap<SubjectAlarms>()
    /// Subjects whose readings count for another one: identifiers that were merged into the one in use.
    var names: [SampleSubject: SampleSubject] = [:]

    /// After so long without a reading a subject that no machine remembers is forgotten; no reading that comes later
    /// can count as older than those it had.
    static let forgetAfter = Duration.seconds(3_600)
    private static let directions: [Alert.Direction] = [.high, .low]

    public init(profile: AlertProfile) {
        self.profile = profile
        var slots: [String: Slot] = [:]
        for (rule, declared) in profile.rules.enumerated() {
            for (rank, vital) in declared.vitals.enumerated() { slots[vital] = Slot(rule: rule, rank: rank) }
        }
        self.slots = slots
        firstLimits = profile.rules.map { FirstLimits(high: $0.high.first, low: $0.low.first) }
    }

    /// The alerts that are active now.
    public var activeAlerts: [Alert] {
        Array(subjects.values).flatMap { $0.machines.values.compactMap(\.alert) }.sorted { $0.id < $1.id }
    }

    /// Takes the samples of one message.
    ///
    /// - Parameters:
    ///   - evidence: The id of the Observation that a sample is served as; asked only of samples beyond a limit.
    ///   - now: The caller's clock, for lateness.
    ///   - lateAfter: How long after its receipt a sample may still page somebody.
    ///   - skewGuard: How far a device's time may be from that of receipt; beyond it the latter counts.
    ///   - place: The bed or device that the samples are of, if what it measured without a name may be this patient's; else
    ///     nil.
    ///   - survivor: The subject that one counts for which is met for the first time: itself, unless it was merged.
    public mutating func receive(
        _ batch: SampleBatch, evidence: (VitalSample) -> String, now: Timestamp, lateAfter: Duration,
        skewGuard: Duration, place: SampleSubject? = nil, survivor: (SampleSubject) -> SampleSubject = { $0 }
    ) -> Outcome {
        var outcome = Outcome()
        var alarms = takeAlarms(of: batch.subject, survivor)
        defer { subjects[alarms.subject] = alarms }
        if let place { name(place, as: &alarms, batch, now: now, into: &outcome) }
        alarms.heardAt = max(alarms.heardAt, batch.receivedAt)
        for index in batch.samples.indices {
            let sample = batch.samples[index]
            let watch = alarms.watch(on: sample, at: index, among: slots, profile)
            guard let slot = watch.slot else { continue }
            let number = value(of: sample, watch, slot)
            if watch.isChange {
                reconsider(
                    sample, number, slot, &alarms, into: &outcome, evidence: evidence,
                    at: batch.receivedAt, now: now, isLate: now - batch.receivedAt > lateAfter)
                if sample.status == .enteredInError { continue }
            }
            guard let value = number else {
                if !alarms.machines.isEmpty {
                    let isLate = now - batch.receivedAt > lateAfter
                    takeBack(
                        sample, slot, &alarms, into: &outcome, evidence: evidence, at: batch.receivedAt, now: now,
                        isLate: isLate)
                }
                alarms.sources[slot.rule].lose(sample.channel, rank: slot.rank)
                continue
            }
            let time = sample.time.instant
            let skew = time - batch.receivedAt
            let isTrusted = skew <= skewGuard && skew >= .zero - skewGuard
            let measured = isTrusted ? time : batch.receivedAt
            let isAccepted = alarms.sources[slot.rule].accept(
                sample.channel, rank: slot.rank, measured: measured, received: batch.receivedAt,
                isByReceipt: !isTrusted, patience: profile.takeOverAfter, status: watch.status)
            let isSeveral = isAccepted == nil
            if isAccepted == false { continue }
            for direction in Self.directions {
                let key = MachineKey(rule: slot.rule, direction: direction)
                guard isSeveral || firstLimits[slot.rule].arePassed(by: value, direction) || alarms.remembers(key)
                else { continue }
                var reading = AlarmMachine.Reading(
                    value: value, vital: sample.channel.metric.name, measured: measured, received: batch.receivedAt,
                    evidence: evidence(sample), bed: sample.channel.bed, device: sample.channel.device,
                    isByReceipt: !isTrusted)
                if isSeveral {
                    guard alarms.join(&reading, of: sample.channel, watch.status, key, profile) else { break }
                    guard firstLimits[slot.rule].arePassed(by: reading.value, direction) || alarms.remembers(key)
                    else { continue }
                }
                let isLate = now - batch.receivedAt > lateAfter
                advance(key, of: &alarms, into: &outcome, now: now, isLate: isLate) { $0.receive(reading, $1) }
            }
        }
        return outcome
    }

    private mutating func takeAlarms(
        of subject: SampleSubject, _ survivor: (SampleSubject) -> SampleSubject
    ) -> SubjectAlarms {
        if names.isEmpty || names[subject] == nil, let known = subjects.take(subject) { return known }
        let one = names[subject] ?? survivor(subject)
        if one != subject { names[subject] = one }
        var alarms = subjects.take(one) ?? SubjectAlarms(one, profile)
        alarms.heardAs = subject
        return alarms
    }

    /// The number that a sample reads, in the unit of its rule.
    private func value(of sample: borrowing VitalSample, _ watch: Watch, _ slot: Slot) -> MeasuredNumber? {
        guard let number = sample.value.measured else { return nil }
        if watch.isInUnit { return number }
        return profile.rules[slot.rule].convert(number, from: sample.channel.metric.unit)
    }

    /// Takes the passing of time; call it about once a second.
    ///
    /// - Parameters:
    ///   - heard: Up to when all that was received has been taken: while the gateway is behind, no delay ends by itself
    ///     and no bed is without data.
    ///   - lateAfter: How long after that time a decision may still page somebody.
    public mutating func tick(_ now: Timestamp, heardUpTo heard: Timestamp, lateAfter: Duration) -> Outcome {
        var outcome = Outcome()
        var (busy, forgotten): ([SubjectAlarms], [SampleSubject]) = ([], [])
        for alarms in subjects.values {
            if !alarms.machines.isEmpty {
                busy.append(alarms)
            } else if heard - alarms.heardAt > Self.forgetAfter {
                forgotten.append(alarms.subject)
            }
        }
        for subject in forgotten { subjects[subject] = nil }
        for var alarms in busy.sorted(by: { $0.subject.key < $1.subject.key }) {
            for key in alarms.machines.keys.sorted() {
                advance(key, of: &alarms, into: &outcome, now: now, isLate: now - heard > lateAfter) {
                    $0.tick(heard, noDataAfter: profile.noDataAfter, $1)
                }
            }
            subjects[alarms.subject] = alarms
        }
        return outcome
    }

    func advance(
        _ key: MachineKey, of alarms: inout SubjectAlarms, into outcome: inout Outcome, now: Timestamp, isLate: Bool,
        _ step: (inout AlarmMachine, AlarmMachine.Context) -> AlarmMachine.Decision?
    ) {
        let context = context(key, alarms.subject)
        let before = alarms.machines[key] ?? AlarmMachine(steps: context.steps.count)
        var machine = before
        let decision = step(&machine, context)
        alarms.machines[key] = machine.isIdle ? nil : machine
        outcome.note(decision, now: now, isLate: isLate)
        if machine != before {
            outcome.states.append((stateKey(alarms.subject, context), machine.isIdle ? nil : machine.stored))
        }
    }

    func context(_ key: MachineKey, _ subject: SampleSubject) -> AlarmMachine.Context {
        AlarmMachine.Context(
            profile: profile.name, rule: profile.rules[key.rule], direction: key.direction, subject: subject)
    }
}

extension AlarmTable {
    /// Makes the table again from what was stored.
    ///
    /// - Parameters:
    ///   - active: The stored alerts that have not ended.
    ///   - states: The stored machines by key.
    /// - Returns: What has to be stored at once: alerts whose rule the profile no longer has end here.
    public mutating func restore(active: [Alert], states: [(key: String, data: [UInt8])], now: Timestamp) -> Outcome {
        var outcome = Outcome()
        var alerts = Dictionary(active.map { ("\($0.subject.key)\u{1F}\($0.rule)", $0) }) { first, _ in first }
        for (key, data) in states {
            let parts = key.split(separator: "\u{1F}")
            guard parts.count == 2, let subject = SampleSubject(key: String(parts[0])),
                let machineKey = machineKey(ofRule: String(parts[1]), alert: alerts[key]),
                var machine = AlarmMachine(stored: data, alert: alerts[key])
            else {
                outcome.states.append((key, nil))
                continue
            }
            alerts[key] = nil
            // What came while nobody looked is not known: the silence that ends an alert begins now.
            machine.last?.received = now
            keep(machine, changedSince: data, as: machineKey, of: subject, now: now, into: &outcome)
        }
        end(alerts.values.sorted { $0.id < $1.id }, now: now, into: &outcome)
        return outcome
    }

    /// Puts a machine that was made under another profile, perhaps, in its place under this one.
    mutating func keep(
        _ machine: AlarmMachine, changedSince data: [UInt8]? = nil, as key: MachineKey, of subject: SampleSubject,
        now: Timestamp, into outcome: inout Outcome
    ) {
        let context = context(key, subject)
        var fitted = machine
        let before = data ?? machine.stored
        outcome.note(fitted.fit(context, now: now), now: now, isLate: false)
        var alarms = subjects.take(subject) ?? SubjectAlarms(subject, profile)
        alarms.machines[key] = fitted.isIdle ? nil : fitted
        subjects[subject] = alarms
        if fitted.isIdle || fitted.stored != before {
            outcome.states.append((stateKey(subject, context), fitted.isIdle ? nil : fitted.stored))
        }
    }

    func stateKey(_ subject: SampleSubject, _ context: AlarmMachine.Context) -> String {
        "\(subject.key)\u{1F}\(context.ruleName)"
    }

    /// Ends alerts whose rule is gone.
    func end(_ alerts: [Alert], now: Timestamp, into outcome: inout Outcome) {
        for var alert in alerts {
            (alert.phase, alert.endedAt, alert.endReason) = (.ended, now, "profile-changed")
            outcome.transitions.append(AlertTransition(kind: .ended, alert: alert, decidedAt: now, isLate: false))
        }
    }

    /// The place of a machine; nil if the profile lacks its rule, or has it in another unit than the alert's.
    func machineKey(ofRule name: String, alert: Alert?) -> MachineKey? {
        for rule in profile.rules.indices {
            let declared = profile.rules[rule]
            for direction in [Alert.Direction.high, .low] where !declared.steps(direction).isEmpty {
                let key = MachineKey(rule: rule, direction: direction)
                if alert == nil || alert?.unit == declared.unit, context(key, .device("")).ruleName == name {
                    return key
                }
            }
        }
        return nil
    }
}

/// A rule in one direction.
struct MachineKey: Hashable, Comparable, Sendable {
    var rule: Int
    var direction: Alert.Direction

    static func < (left: Self, right: Self) -> Bool {
        (left.rule, left.direction.rawValue) < (right.rule, right.direction.rawValue)
    }
}

/// A vital sign's place: its rule, and its rank among the rule's vital signs.
struct Slot: Sendable {
    var rule: Int
    var rank: Int
}

/// The mildest limits of a rule.
private struct FirstLimits: Sendable {
    var high: AlertStep?
    var low: AlertStep?

    func arePassed(by number: MeasuredNumber, _ direction: Alert.Direction) -> Bool {
        switch direction {
        case .high: high?.isPassed(by: number, .high) ?? false
        case .low: low?.isPassed(by: number, .low) ?? false
        }
    }
}

/// The machines of one subject that have something to remember, and which vital sign each rule listens to.
struct SubjectAlarms: Sendable {
    let subject: SampleSubject
    var machines: [MachineKey: AlarmMachine] = [:]
    var sources: [RuleSource]
    /// Whom the last readings named: the subject itself, or an identifier that was merged into it.
    var heardAs: SampleSubject
    /// When the last reading was received.
    var heardAt = Timestamp(microseconds: .min)
    /// The samples of the last message, by their place: the next one mostly has the same.
    private var layout: [Watch] = []

    init(_ subject: SampleSubject, _ profile: AlertProfile) {
        (self.subject, heardAs) = (subject, subject)
        sources = Array(repeating: RuleSource(), count: profile.rules.count)
    }

    mutating func watch(
        on sample: borrowing VitalSample, at index: Int, among slots: [String: Slot], _ profile: AlertProfile
    ) -> Watch {
        if index < layout.count, layout[index].terms.isIdentical(to: sample.terms) { return layout[index] }
        let metric = sample.channel.metric
        let slot = slots[metric.name]
        let watch = Watch(
            terms: sample.terms, slot: slot, isInUnit: slot.map { profile.rules[$0.rule].unit == metric.unit } ?? false,
            status: sample.status)
        if index < layout.count {
            layout[index] = watch
        } else if index == layout.count {
            layout.append(watch)
        }
        return watch
    }

    /// Takes a reading of one of several places: the worst of what these read counts.
    ///
    /// - Returns: False for a reading that doesn't count.
    mutating func join(
        _ reading: inout AlarmMachine.Reading, of channel: Channel, _ status: VitalSample.Status, _ key: MachineKey,
        _ profile: AlertProfile
    ) -> Bool {
        let other = MachineKey(rule: key.rule, direction: key.direction == .high ? .low : .high)
        let last = machines[key]?.last ?? machines[other]?.last
        guard sources[key.rule].accept(channel, reading, status, last: last) else { return false }
        let worst = sources[key.rule].worst(
            key.direction, than: reading.value, at: reading.received, patience: profile.takeOverAfter,
            noDataAfter: profile.noDataAfter)
        guard let worst else { return true }
        // That another place is heard is no word that it lasts: a delay counts from one reading of a place to the next.
        (reading.value, reading.measured, reading.evidence) = (worst.value, worst.measured, worst.evidence)
        reading.isRepeated = true
        return true
    }

    /// Whether a machine remembers that a limit was passed.
    func remembers(_ key: MachineKey) -> Bool { !machines.isEmpty && machines[key] != nil }
}

/// What the samples of one channel are watched for, as long as nothing about the channel changes.
struct Watch: Sendable {
    let terms: SampleTerms
    /// Nil for what nobody watches.
    let slot: Slot?
    /// Whether the readings are in the unit of the rule.
    let isInUnit: Bool
    let status: VitalSample.Status

    /// Whether they correct or withdraw readings of before.
    var isChange: Bool { status.isChange }
}
