import Alerting
import Records
import TestSupport
import Testing
import Values

/// What a device says of one alarm, at seconds after a fixed start.
struct Said {
    var second: Int
    var phase: AlarmReport.Phase?
    var state: DeviceAlarm.State?
    var priority: Alert.Priority?
    var inactivation: DeviceAlarm.Inactivation?
    var text: String?
    var lasting: Duration?
    var isWithdrawn = false

    init(
        _ second: Int, _ phase: AlarmReport.Phase? = nil, _ state: DeviceAlarm.State? = nil,
        _ priority: Alert.Priority? = nil, _ inactivation: DeviceAlarm.Inactivation? = nil, text: String? = "SpO2 low",
        lasting: Duration? = nil, isWithdrawn: Bool = false
    ) {
        (self.second, self.phase, self.state, self.priority) = (second, phase, state, priority)
        (self.inactivation, self.text, self.lasting) = (inactivation, text, lasting)
        self.isWithdrawn = isWithdrawn
    }
}

/// One reporter at one bed.
struct Reporter {
    var table = DeviceAlarmTable()
    var log: [String] = []
    var stored: [String: [UInt8]] = [:]
    static let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12)

    /// - Parameter received: When, if not at once.
    mutating func say(
        _ said: Said, of identity: String = "#1", received: Int? = nil, delayed: Int = 0, written: Int? = nil
    ) {
        let at = received ?? said.second
        var report = AlarmReport(
            subject: .bed("ICU^1"), bed: nil, reporter: "R", identity: identity, mapping: "pcd-04",
            time: SampleTime(
                instant: Self.start + .seconds(said.second), text: "", offsetMinutes: 0, basis: .request,
                zoneBasis: .sent),
            receivedAt: Self.start + .seconds(at))
        (report.phase, report.state, report.inactivation) = (said.phase, said.state, said.inactivation)
        (report.priority, report.text, report.lasting) = (said.priority, said.text, said.lasting)
        report.isWithdrawn = said.isWithdrawn
        report.writtenAt = written.map { Self.start + .seconds($0) }
        note(
            table.receive(
                report, now: Self.start + .seconds(at + delayed), lateAfter: .seconds(60), skewGuard: .seconds(600)),
            at: at)
    }

    mutating func beat(at second: Int, isFarewell: Bool = false) {
        let heartbeat = AlarmHeartbeat(
            subject: .bed("ICU^1"), bed: nil, reporter: "R", patience: .seconds(15), isFarewell: isFarewell,
            mapping: "pcd-04", receivedAt: Self.start + .seconds(second))
        note(table.receive(heartbeat, now: Self.start + .seconds(second), lateAfter: .seconds(60)), at: second)
    }

    mutating func tick(at second: Int, behind: Int = 0) {
        let now = Self.start + .seconds(second)
        note(table.tick(now, heardUpTo: now - .seconds(behind)), at: second)
    }

    mutating func restart(at second: Int) {
        let active = table.activeAlerts
        table = DeviceAlarmTable()
        note(
            table.restore(
                active: active, states: stored.map { ($0.key, $0.value) }, now: Self.start + .seconds(second)),
            at: second)
    }

    mutating func handOver(at second: Int, keeping keeps: (Alert) -> Bool) {
        note(table.handOver(.bed("ICU^1"), now: Self.start + .seconds(second), keeping: keeps), at: second)
    }

    private mutating func note(_ outcome: AlarmTable.Outcome, at second: Int) {
        for (key, data) in outcome.states { stored[key] = data }
        for transition in outcome.transitions {
            let (alert, device) = (transition.alert, transition.alert.device)
            let parts = [
                "\(second)", transition.isLate ? "late" : "", transition.kind.rawValue, alert.priority.rawValue,
                device?.state == .active ? "" : device?.state.rawValue ?? "",
                device?.inactivation == .enabled ? "" : device?.inactivation.rawValue ?? "", alert.endReason ?? "",
            ]
            log.append(parts.filter { !$0.isEmpty }.joined(separator: " "))
        }
    }
}

/// One alert from start to end, whatever is sent again.
struct DeviceAlarmTests {
    @Test func `an alarm is one alert from start to end`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .medium))
        bed.say(Said(5, .continue, .active, .medium))
        bed.say(Said(10, .escalate, .active, .high))
        bed.say(Said(20, .deescalate, .active, .medium))
        bed.say(Said(30, .end, .inactive, .medium))
        #expect(
            bed.log == [
                "0 raised medium", "10 updated high", "20 updated medium", "30 ended medium inactive device-ended",
            ])
        #expect(bed.table.activeAlerts.isEmpty)
    }

    @Test func `a message may carry no more than what has changed`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .high))
        bed.say(Said(5, .inactivate, nil, nil, .audioPaused, text: nil))
        bed.say(Said(9, .acknowledged, text: nil))
        #expect(bed.log == ["0 raised high", "5 updated high audio-paused", "9 updated high alert-acknowledged"])
        #expect(bed.table.activeAlerts.map(\.device?.text) == ["SpO2 low"])
        bed.say(Said(12, .end, nil, nil, text: nil))
        #expect(bed.log.count == 4)
    }

    @Test func `what is sent again raises nothing and tells nobody twice`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .medium))
        bed.say(Said(0, .start, .active, .medium), received: 60)
        bed.say(Said(61, .present, .active, .medium))
        bed.say(Said(62, .start, .active, .medium))
        #expect(bed.log == ["0 raised medium"])
        bed.say(Said(70, .end, .inactive))
        bed.say(Said(0, .start, .active, .medium), received: 80)
        bed.say(Said(70, .end, .inactive), received: 81)
        #expect(bed.log.count == 2)
        bed.say(Said(90, .start, .active, .medium))
        #expect(bed.log.last == "90 raised medium", "a new alarm of the kind is another alert")
    }

    @Test func `reports out of order are ordered by the device's time`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .medium))
        bed.say(Said(20, .escalate, .active, .high))
        bed.say(Said(10, .update, .active, .low), received: 21)
        #expect(bed.log == ["0 raised medium", "20 updated high"])
        bed.say(Said(5, .end, .inactive), received: 22)
        #expect(bed.table.activeAlerts.count == 1, "an end that is older than what is known is not its end")
    }

    @Test func `no alarm waits for a clock that was set back`() {
        // Five minutes fast, until somebody sets it right.
        var bed = Reporter()
        func fast(_ said: Said) { bed.say(said, received: said.second - 300, written: said.second) }
        func right(_ said: Said) { bed.say(said, written: said.second) }
        fast(Said(300, .start, .active, .medium))
        fast(Said(310, .end, .inactive))
        right(Said(30, .start, .active, .medium))
        right(Said(45, .end, .inactive))
        #expect(
            bed.log == [
                "0 raised medium", "10 ended medium inactive device-ended", "30 raised medium",
                "45 ended medium inactive device-ended",
            ])
        // Also while an alarm lasts.
        (bed.log, bed.table) = ([], DeviceAlarmTable())
        fast(Said(400, .start, .active, .medium))
        right(Said(120, .escalate, .active, .high))
        right(Said(140, .end, .inactive))
        #expect(bed.log == ["100 raised medium", "120 updated high", "140 ended high inactive device-ended"])
        // Rows that are an alarm as long as they come, and an end whose start was never heard.
        (bed.log, bed.table) = ([], DeviceAlarmTable())
        fast(Said(500, lasting: .seconds(30)))
        bed.tick(at: 240)
        right(Said(250, lasting: .seconds(30)))
        bed.say(Said(600, .end, .inactive), of: "#2", received: 300, written: 600)
        bed.say(Said(320, .start, .active, .high), of: "#2", written: 320)
        #expect(
            bed.log == [
                "200 raised medium", "240 ended medium inactive not-repeated", "250 raised medium", "320 raised high",
            ])
    }

    @Test func `what is sent again, or comes another way, is no clock that was set back`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .medium), written: 0)
        bed.say(Said(20, .end, .inactive), written: 20)
        let log = bed.log
        bed.say(Said(0, .present, .active, .medium), received: 60, written: 60)
        bed.say(Said(5, .continue, .active, .medium), received: 61, written: 5)
        #expect(bed.log == log)
    }

    @Test func `an end without a start raises nothing, and its start, come late, pages nobody`() {
        var bed = Reporter()
        bed.say(Said(30, .end, .inactive))
        #expect(bed.log.isEmpty)
        bed.say(Said(10, .start, .active, .high), received: 31)
        #expect(bed.log == ["31 late raised high", "31 late ended high inactive device-ended"])
        #expect(bed.table.activeAlerts.isEmpty)
    }

    @Test func `a latched alarm stays until it is reset`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .high))
        bed.say(Said(10, .end, .latched, .high))
        #expect(bed.table.activeAlerts.count == 1)
        bed.say(Said(20, .reset, .inactive, .high))
        #expect(bed.log == ["0 raised high", "10 updated high latched", "20 ended high inactive reset"])
    }

    @Test func `an alarm that is switched off is shown though it is inactive`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .medium))
        bed.say(Said(10, .inactivate, .inactive, .medium, .alarmOff))
        #expect(bed.log.last == "10 updated medium inactive alarm-off")
        bed.say(Said(20, .inactivate, .inactive, .medium, .enabled))
        #expect(bed.log.last == "20 ended medium inactive device-ended")
        bed.say(Said(30, .inactivate, .inactive, .low, .alarmPaused), of: "#2")
        #expect(bed.log.last == "30 raised low inactive alarm-paused", "also with no alarm before")
    }

    @Test func `a moment begins and ends at once`() {
        var bed = Reporter()
        bed.say(Said(0, .timePoint, nil, .low))
        #expect(bed.log == ["0 raised low", "0 ended low inactive momentary"])
    }

    @Test func `what is not repeated ends with that reason, and goes on when it is`() {
        var bed = Reporter()
        bed.say(Said(0, lasting: .seconds(180)))
        bed.say(Said(60, text: "SpO2 low 88", lasting: .seconds(180)))
        bed.tick(at: 240)
        #expect(bed.log == ["0 raised medium"])
        bed.tick(at: 241)
        #expect(bed.log.last == "241 ended medium inactive not-repeated")
        bed.say(Said(300, lasting: .seconds(180)))
        #expect(bed.log.last == "300 updated medium inactive" || bed.log.last == "300 updated medium")
        #expect(bed.table.activeAlerts.count == 1)
    }

    @Test func `a withdrawn report ends its alert`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .high))
        bed.say(Said(3, .start, .active, .high, isWithdrawn: true))
        #expect(bed.log.last == "3 ended high inactive withdrawn")
    }

    @Test func `a report that is taken late is marked so`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .high), delayed: 61)
        #expect(bed.log == ["0 late raised high"])
    }

    @Test func `a bed that is another patient's begins afresh`() {
        var bed = Reporter()
        bed.say(Said(0, .start, .active, .medium))
        bed.handOver(at: 5) { _ in true }
        #expect(bed.log == ["0 raised medium"])
        bed.handOver(at: 6) { _ in false }
        #expect(bed.log.last == "6 ended medium inactive association-changed")
        bed.say(Said(7, .continue, .active, .medium))
        #expect(bed.log.last == "7 raised medium")
    }

    @Test func `a restart changes nothing`() {
        var bed = Reporter()
        bed.beat(at: 0)
        bed.say(Said(0, .start, .active, .medium))
        bed.say(Said(0, .start, .active, .medium), of: "#2")
        bed.say(Said(5, .end, .inactive), of: "#2")
        let before = bed.table.activeAlerts
        bed.restart(at: 10)
        #expect(bed.table.activeAlerts == before)
        bed.say(Said(0, .start, .active, .medium), received: 11)
        bed.say(Said(3, .start, .active, .medium), of: "#2", received: 11)
        bed.say(Said(12, .end, .inactive))
        #expect(bed.log.dropFirst(3) == ["12 ended medium inactive device-ended"])
    }

    // MARK: Signs of life

    @Test func `a reporter that falls silent is an alert, and what it reported is not known any more`() {
        var bed = Reporter()
        for second in stride(from: 0, through: 30, by: 5) { bed.beat(at: second) }
        bed.say(Said(31, .start, .active, .high))
        bed.tick(at: 46)
        #expect(bed.log == ["31 raised high"])
        bed.tick(at: 47, behind: 5)
        #expect(bed.log.count == 1, "while the gateway is behind nobody is silent")
        bed.tick(at: 47)
        #expect(bed.log.dropFirst() == ["47 raised medium", "47 ended high inactive reporter-silent"])
        bed.beat(at: 60)
        bed.say(Said(61, .present, .active, .high))
        #expect(bed.log.dropFirst(3) == ["60 ended medium inactive heard", "61 updated high"])
        #expect(bed.table.activeAlerts.count == 1, "nobody is paged again")
    }

    @Test func `a reporter that says farewell is not missed`() {
        var bed = Reporter()
        bed.beat(at: 0)
        bed.beat(at: 5, isFarewell: true)
        bed.tick(at: 100)
        #expect(bed.log.isEmpty)
        #expect(bed.stored.values.isEmpty)
    }

    @Test func `a silent reporter is remembered over a restart`() {
        var bed = Reporter()
        bed.beat(at: 0)
        bed.tick(at: 20)
        bed.restart(at: 30)
        #expect(bed.table.activeAlerts.count == 1)
        bed.beat(at: 40)
        #expect(bed.log == ["20 raised medium", "40 ended medium inactive heard"])
    }

    // MARK: Against a model

    /// A device with some alarms tells each of its changes; the way to the gateway repeats and reorders them.
    @Test(arguments: UInt64(1)...200)
    func `whatever is repeated or reordered, each alarm is one alert as it was at the device`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var sent: [(said: Said, identity: String)] = []
        var truth: [String: [ClosedRange<Int>]] = [:]
        var open: [String: Int] = [:]
        for number in 1...4 {
            let identity = "#\(number)"
            var second = random.below(20)
            for _ in 0..<1 + random.below(3) {
                sent.append((Said(second, .start, .active, .medium), identity))
                open[identity] = second
                for _ in 0..<random.below(3) {
                    second += 1 + random.below(9)
                    sent.append((Said(second, .continue, .active, .medium), identity))
                }
                guard random.below(4) > 0 else { break }
                second += 1 + random.below(9)
                sent.append((Said(second, .end, .inactive, .medium), identity))
                truth[identity, default: []].append((open.removeValue(forKey: identity) ?? 0)...second)
                second += 1 + random.below(9)
            }
        }
        sent.sort { ($0.said.second, $0.identity) < ($1.said.second, $1.identity) }
        var bed = Reporter()
        // In order with repetitions: exactly the episodes of the device.
        var again = sent
        for _ in 0..<10 {
            let index = random.below(again.count)
            again.insert(again[index], at: index + 1 + random.below(again.count - index))
        }
        for (clock, message) in again.enumerated() {
            bed.say(message.said, of: message.identity, received: 200 + clock)
        }
        let raised = bed.log.count { $0.contains("raised") }
        #expect(raised == truth.values.reduce(0) { $0 + $1.count } + open.count, "seed \(seed): \(bed.log)")
        #expect(bed.table.activeAlerts.count == open.count, "seed \(seed)")
        // In any order: who is active in the end, and nobody paged for more than there was.
        var shuffled = Reporter()
        for (clock, message) in again.shuffled(using: &random).enumerated() {
            shuffled.say(message.said, of: message.identity, received: 200 + clock)
        }
        #expect(shuffled.table.activeAlerts.count == open.count, "seed \(seed): \(shuffled.log)")
        #expect(shuffled.log.count { $0.contains("raised") } <= raised, "seed \(seed): \(shuffled.log)")
    }
}
