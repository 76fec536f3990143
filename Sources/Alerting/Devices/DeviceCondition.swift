import Records
import Seal
import Values

/// One alarm of a device, as far as its reports have told it.
struct DeviceCondition: Sendable {
    /// The alert; after its end for as long as the end is remembered. Nil if only an end was ever seen.
    private(set) var alert: Alert?
    /// Where it is, as its reports say.
    private(set) var origin: AlarmOrigin
    /// The device's time of the newest report.
    private(set) var reported: Timestamp
    /// When a report was received last.
    private(set) var heard = Timestamp(microseconds: .min)
    /// When a report was written last, by the sender's clock; nil if none said so since the start.
    private var written: Timestamp?
    /// How long it lasts without being reported again; nil until its end is.
    private var lasting: Duration?
    /// Whether there was an alert; of one from before a restart no more is known.
    private var hadAlert = false
    /// Whether it has no stored form yet.
    private(set) var isNew = true

    /// How long something lasts that begins and is never said to end.
    static let lastingWithoutEnd = Duration.seconds(600)

    /// How late a report may come behind newer ones because it came another way.
    private static let disorder = Duration.seconds(10)

    init(reported: Timestamp, _ origin: AlarmOrigin) { (self.reported, self.origin) = (reported, origin) }

    var activeAlert: Alert? { alert?.phase == .active ? alert : nil }

    /// Whether it should have been reported again by now.
    func isOver(_ now: Timestamp) -> Bool {
        guard activeAlert != nil, let lasting else { return false }
        return now - heard > lasting
    }

    /// Whether its end is too long ago to be remembered.
    func isForgotten(_ now: Timestamp) -> Bool {
        activeAlert == nil && now - heard > DeviceAlarmTable.rememberedFor
    }

    /// What a report means for the alarm.
    private enum Meaning {
        /// It is there.
        case on
        /// It is over.
        case off(reason: String)
        /// It was there for a moment.
        case moment
        /// Something about it has changed, if it is there.
        case change
    }

    /// Takes a report of a device's time.
    mutating func receive(
        _ report: AlarmReport, at time: Timestamp, _ areOne: (PatientIdentifier, PatientIdentifier) -> Bool
    ) -> [AlarmStep] {
        let wasKnown = heard.microseconds != .min
        let isSetBack = isSetBack(report)
        if isSetBack { reported = time - .microseconds(1) }
        written = isSetBack ? report.writtenAt : [written, report.writtenAt].compactMap(\.self).max()
        heard = max(heard, report.receivedAt)
        let isOfAnother = origin.isOfAnotherPatient(than: report.origin, areOne)
        defer {
            if time >= reported { origin.follow(report.origin) }
            reported = max(reported, time)
        }
        let meaning = Self.meaning(of: report)
        guard let active = activeAlert else {
            isNew = !wasKnown
            if isSetBack, case .on = meaning { return [raise(report, at: time)] }
            return wasKnown
                ? takeAfterEnd(report, meaning, at: time, isOfAnother: isOfAnother)
                : takeFirst(report, meaning, at: time)
        }
        isNew = false
        if time < reported { return isOfAnother ? [] : fill(active, with: report, meaning, at: time) }
        switch meaning {
        case .off(let reason): return [end(active, with: isOfAnother ? nil : report, at: time, reason)]
        case .on where isOfAnother:
            // The device has another patient now: what it says is no word about the one before.
            return [end(active, with: nil, at: time, "association-changed"), raise(report, at: time)]
        case .on, .moment, .change: return change(active, to: report)
        }
    }

    /// Whether the sender's clock was set back since the newest report. Otherwise its alarms would wait until it has caught
    /// up: they would seem older than what is known.
    ///
    /// What is sent again is written anew, and what comes late does so soon after what overtook it.
    private func isSetBack(_ report: AlarmReport) -> Bool {
        guard let written, let now = report.writtenAt, now < written else { return false }
        return report.receivedAt - heard > Self.disorder
    }

    /// A person has taken the alert upon himself.
    mutating func acknowledge(_ acknowledgment: Alert.Acknowledgment) -> AlarmStep? {
        guard var active = activeAlert, active.acknowledgment == nil else { return nil }
        active.acknowledgment = acknowledgment
        alert = active
        return AlarmStep(kind: .acknowledged, alert: active)
    }

    /// What is said of the device is not known any more; it may say so again.
    mutating func lose(at time: Timestamp, _ reason: String) -> AlarmStep? {
        guard let active = activeAlert else { return nil }
        return end(active, with: nil, at: time, reason)
    }

    private static func meaning(of report: AlarmReport) -> Meaning {
        if report.isWithdrawn { return .off(reason: "withdrawn") }
        switch report.phase {
        case .timePoint: return .moment
        case .end, .stop: return report.state == .latched ? .on : .off(reason: "device-ended")
        case .reset: return report.state == .active ? .on : .off(reason: "reset")
        default: break
        }
        // An alarm that is switched off must be seen though it is inactive.
        if report.inactivation?.hidesAlarms == true { return .on }
        switch report.state {
        case .active, .latched: return .on
        case .inactive: return .off(reason: "device-ended")
        case nil: return report.phase == .acknowledged || report.phase == .inactivate ? .change : .on
        }
    }

    // MARK: No alert is active

    private mutating func takeFirst(_ report: AlarmReport, _ meaning: Meaning, at time: Timestamp) -> [AlarmStep] {
        switch meaning {
        case .on: [raise(report, at: time)]
        case .moment: pass(report, from: time, to: time, "momentary", isPast: false)
        // It is there, since somebody has seen it.
        case .change where report.phase == .acknowledged: [raise(report, at: time)]
        case .off, .change: []
        }
    }

    private mutating func takeAfterEnd(
        _ report: AlarmReport, _ meaning: Meaning, at time: Timestamp, isOfAnother: Bool
    ) -> [AlarmStep] {
        guard case .on = meaning else {
            if case .moment = meaning, time > reported {
                return pass(report, from: time, to: time, "momentary", isPast: false)
            }
            return []
        }
        guard let ended = alert else {
            if time > reported { return [raise(report, at: time)] }
            // The end came first: it was there all the same.
            return hadAlert ? [] : pass(report, from: time, to: reported, "device-ended", isPast: true)
        }
        if Self.isLost(ended), !isOfAnother, report.phase != .start || time <= reported {
            return time < ended.onset ? [] : [revive(ended, report)]
        }
        let isNext = time > reported || time == reported && report.phase == .start && ended.onset < time
        return isNext ? [raise(report, at: time)] : []
    }

    /// Whether nobody knows that it is over.
    private static func isLost(_ alert: Alert) -> Bool {
        alert.endReason == "not-repeated" || alert.endReason == "reporter-silent"
    }

    private mutating func raise(_ report: AlarmReport, at time: Timestamp) -> AlarmStep {
        var id = StableID(
            "device-alarm", report.reporter, report.identity, report.device ?? "", report.subject.key)
        id.add(time.microseconds)
        let code = report.code ?? Coding(system: nil, code: report.number ?? "unknown")
        let device = DeviceAlarm(
            code: code, text: report.text ?? code.display ?? code.code, kind: report.kind,
            state: report.state ?? .active,
            inactivation: report.inactivation ?? (report.phase == .acknowledged ? .acknowledged : .enabled),
            source: report.source,
            reporter: report.reporter, number: report.number, limits: report.limits ?? "",
            returnAddress: report.returnAddress)
        let raised = Alert(
            id: "a-" + id.text(), subject: report.subject, bed: report.bed, vital: report.vital,
            direction: report.direction, priority: report.priority ?? report.assumedPriority, phase: .active,
            limit: report.limit, unit: report.unit, value: report.value, extreme: report.value, onset: time,
            raisedAt: time, endedAt: nil, endReason: nil, evidence: [], rule: report.mapping, origin: .device,
            device: device, equipment: report.device)
        (alert, hadAlert) = (raised, true)
        lasting = report.lasting ?? (report.phase == .startOnly ? Self.lastingWithoutEnd : nil)
        return AlarmStep(kind: .raised, alert: raised)
    }

    /// It has been, and is over.
    private mutating func pass(
        _ report: AlarmReport, from start: Timestamp, to stop: Timestamp, _ reason: String, isPast: Bool
    ) -> [AlarmStep] {
        var steps = [raise(report, at: start)]
        steps.append(end(steps[0].alert, with: nil, at: stop, reason))
        for index in steps.indices { steps[index].isPast = isPast }
        return steps
    }

    /// It goes on after nobody had said so for a while: the same alert, and nobody is paged again.
    private mutating func revive(_ ended: Alert, _ report: AlarmReport) -> AlarmStep {
        var changed = ended
        (changed.phase, changed.endedAt, changed.endReason) = (.active, nil, nil)
        _ = changed.take(report)
        alert = changed
        return AlarmStep(kind: .updated, alert: changed)
    }

    // MARK: An alert is active

    private mutating func change(_ active: Alert, to report: AlarmReport) -> [AlarmStep] {
        var changed = active
        let isNotable = changed.take(report)
        if let lasting = report.lasting { self.lasting = lasting }
        alert = changed
        return isNotable ? [AlarmStep(kind: .updated, alert: changed)] : []
    }

    /// An older report may say what the newer ones left out, and that it began earlier.
    private mutating func fill(
        _ active: Alert, with report: AlarmReport, _ meaning: Meaning, at time: Timestamp
    ) -> [AlarmStep] {
        guard case .on = meaning else { return [] }
        var changed = active
        changed.onset = min(changed.onset, time)
        if changed.vital == nil { (changed.vital, changed.direction) = (report.vital, report.direction) }
        if changed.limit == nil { changed.limit = report.limit }
        if changed.device?.code.system == nil, let code = report.code {
            changed.device?.code = code
            changed.device?.text = report.text ?? code.display ?? code.code
        }
        if changed.device?.kind == nil { changed.device?.kind = report.kind }
        if changed.device?.source == nil { changed.device?.source = report.source }
        alert = changed
        return changed == active ? [] : [AlarmStep(kind: .updated, alert: changed)]
    }

    private mutating func end(
        _ active: Alert, with report: AlarmReport?, at time: Timestamp, _ reason: String
    ) -> AlarmStep {
        var ended = active
        if let report { _ = ended.take(report) }
        ended.device?.state = .inactive
        (ended.phase, ended.endedAt, ended.endReason) = (.ended, max(time, active.onset), reason)
        alert = ended
        return AlarmStep(kind: .ended, alert: ended)
    }
}

extension Alert {
    /// Takes what a report says, and leaves what it doesn't.
    ///
    /// - Returns: Whether that is worth telling: a mere new value is not, unless the device calls it an update.
    fileprivate mutating func take(_ report: AlarmReport) -> Bool {
        let before = self
        if subject.patient == nil, report.subject.patient != nil {
            if case .bed(let name) = subject { bed = name }
            subject = report.subject
        }
        if subject.patient != nil, let bed = report.bed { self.bed = bed }
        if let device = report.device { equipment = device }
        if let priority = report.priority { self.priority = priority }
        if let code = report.code { device?.code = code }
        if let kind = report.kind { device?.kind = kind }
        if let state = report.state { device?.state = state }
        if let source = report.source { device?.source = source }
        if let limits = report.limits { device?.limits = limits }
        if let limit = report.limit { self.limit = limit }
        if let inactivation = report.inactivation {
            device?.inactivation = inactivation
        } else if report.phase == .acknowledged {
            device?.inactivation = .acknowledged
        }
        let isNotable = self != before
        if let text = report.text { device?.text = text }
        if let vital = report.vital { (self.vital, direction) = (vital, report.direction ?? direction) }
        if let value = report.value {
            (self.value, unit) = (value, report.unit ?? unit)
            let isFarther = extreme.map { value.isFarther(direction ?? .high, than: $0) } ?? true
            if isFarther { extreme = value }
        }
        switch report.phase {
        case .update, .escalate, .deescalate: return self != before
        default: return isNotable
        }
    }
}

// MARK: - Stored form

/// Fields parted by U+001F: `2`, reported, heard and lasting in microseconds, the alert's id (`ended` for one that has, of
/// which only the times are kept), device, bed and patient; `-` or nothing for what is not there. The alert itself is
/// stored as an alert. Form 1 was parted by blanks and ended with the alert.
extension DeviceCondition {
    private var alertText: String { activeAlert?.id ?? (hadAlert ? "ended" : "-") }

    var stored: [UInt8] {
        let lasting = lasting.map { String($0.microseconds) } ?? "-"
        let fields = [
            "2", "\(reported.microseconds)", "\(heard.microseconds)", lasting, alertText, origin.device ?? "",
            origin.bed ?? "", origin.patient?.key ?? "",
        ]
        return Array(fields.joined(separator: "\u{1F}").utf8)
    }

    /// Nil if the data is not of this form, or lacks the alert that it belongs to.
    init?(stored data: [UInt8], alerts: [String: Alert], now: Timestamp) {
        let text = String(decoding: data, as: UTF8.self)
        let isOld = text.hasPrefix("1 ")
        let parts = text.split(separator: isOld ? " " : "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == (isOld ? 5 : 8), isOld || parts[0] == "2", let reported = Int64(parts[1]),
            let heard = Int64(parts[2])
        else { return nil }
        let alert = alerts[parts[4]]
        if isOld {
            origin = AlarmOrigin(device: nil, bed: alert?.bed, patient: alert?.subject.patient)
        } else {
            func named(_ text: String) -> String? { text.isEmpty ? nil : text }
            origin = AlarmOrigin(
                device: named(parts[5]), bed: named(parts[6]), patient: PatientIdentifier(key: parts[7]))
        }
        self.reported = Timestamp(microseconds: reported)
        self.heard = Timestamp(microseconds: heard)
        lasting = Int64(parts[3]).map { .microseconds($0) }
        isNew = false
        hadAlert = parts[4] != "-"
        guard hadAlert, parts[4] != "ended" else { return }
        guard let alert else { return nil }
        self.alert = alert
        // What came while nobody looked is not known: the silence that ends an alert begins now.
        self.heard = now
    }
}

extension ConditionKey {
    private static let prefix = "device\u{1F}"

    /// The key of the stored form.
    var state: String {
        let plain = "\(Self.prefix)\(reporter)\u{1F}\(identity)"
        return mark.isEmpty ? plain : "\(plain)\u{1F}\(mark)"
    }

    /// Reads what ``state`` wrote.
    init?(state: String) {
        let parts = state.split(separator: "\u{1F}", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, state.hasPrefix(Self.prefix) else { return nil }
        (reporter, identity) = (String(parts[1]), String(parts[2]))
        if parts.count == 4 { mark = String(parts[3]) }
    }
}
