import Alerting
import Records
import Testing
import Values

/// Whose alarm a report is of, where reporters number the alarms of several beds, devices or patients alike.
struct AlarmOriginTests {
    /// A reporter that speaks for many beds.
    private struct Central {
        var table = DeviceAlarmTable()
        var log: [String] = []
        private var stored: [String: [UInt8]] = [:]
        private var second = 0

        mutating func say(
            _ phase: AlarmReport.Phase, _ state: DeviceAlarm.State? = .active, device: String? = nil,
            bed: String? = nil, patient: String? = nil, identity: String = "#1",
            areOne: (PatientIdentifier, PatientIdentifier) -> Bool = { $0 == $1 }
        ) {
            second += 1
            let named = patient.map { SampleSubject.patient(system: nil, value: $0) }
            var report = AlarmReport(
                subject: named ?? bed.map { .bed($0) } ?? .device("C"), bed: named == nil ? nil : bed, reporter: "C",
                identity: identity, mapping: "pcd-04",
                time: SampleTime(
                    instant: Reporter.start + .seconds(second), text: "", offsetMinutes: 0, basis: .request,
                    zoneBasis: .sent),
                receivedAt: Reporter.start + .seconds(second))
            (report.phase, report.state, report.device, report.text) = (phase, state, device, "SpO2 low")
            note(
                table.receive(
                    report, now: Reporter.start + .seconds(second), lateAfter: .seconds(60), skewGuard: .seconds(600),
                    areOne: areOne))
        }

        mutating func beat(at second: Int, device: String? = nil, bed: String? = nil, isFarewell: Bool = false) {
            var heartbeat = AlarmHeartbeat(
                subject: bed.map { .bed($0) } ?? .device("C"), bed: nil, reporter: "C", patience: .seconds(15),
                isFarewell: isFarewell, mapping: "pcd-04", receivedAt: Reporter.start + .seconds(second))
            heartbeat.device = device
            note(table.receive(heartbeat, now: Reporter.start + .seconds(second), lateAfter: .seconds(60)))
        }

        mutating func tick(at second: Int) {
            let now = Reporter.start + .seconds(second)
            note(table.tick(now, heardUpTo: now))
        }

        mutating func restart() {
            let active = table.activeAlerts
            table = DeviceAlarmTable()
            note(
                table.restore(
                    active: active, states: stored.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
                    now: Reporter.start + .seconds(second)))
        }

        private mutating func note(_ outcome: AlarmTable.Outcome) {
            for (key, data) in outcome.states { stored[key] = data }
            for transition in outcome.transitions {
                let (alert, kind) = (transition.alert, transition.kind.rawValue)
                let place = alert.subject.patient?.value ?? alert.subject.key
                log.append([kind, place, alert.bed ?? "", alert.endReason ?? ""].joined(separator: " "))
            }
        }
    }

    @Test func `one number at two beds is two alarms, each with its own end`() {
        var central = Central()
        central.say(.start, bed: "W^1", patient: "A")
        central.say(.start, bed: "W^2", patient: "B")
        central.say(.continue, bed: "W^2", patient: "B")
        #expect(central.log == ["raised A W^1 ", "raised B W^2 "])
        #expect(Set(central.table.activeAlerts.map(\.id)).count == 2)
        central.say(.end, .inactive, bed: "W^1", patient: "A")
        #expect(central.log.last == "ended A W^1 device-ended")
        central.restart()
        central.say(.start, bed: "W^1", patient: "A")
        central.say(.end, .inactive, bed: "W^2", patient: "B")
        #expect(central.log.suffix(2) == ["raised A W^1 ", "ended B W^2 device-ended"])
    }

    @Test func `one number of two devices at one bed is two alarms`() {
        var central = Central()
        central.say(.start, device: "PUMP1", bed: "W^1", patient: "A")
        central.say(.start, device: "PUMP2", bed: "W^1", patient: "A")
        #expect(Set(central.table.activeAlerts.map(\.id)).count == 2)
        central.say(.end, .inactive, device: "PUMP2", bed: "W^1", patient: "A")
        #expect(central.table.activeAlerts.count == 1 && central.log.count == 3)
    }

    @Test func `a report that names less is of the alarm that it may be of`() {
        var central = Central()
        central.say(.start, bed: "W^1", patient: "A")
        central.say(.start, bed: "W^2", patient: "B")
        central.say(.end, .inactive, patient: "B")
        #expect(central.log.last == "ended B W^2 device-ended")
        central.say(.end, .inactive)
        #expect(central.log.last == "ended A W^1 device-ended")
        #expect(central.table.activeAlerts.isEmpty)
    }

    @Test func `a patient who is moved takes the alarm along, and the alert says where`() {
        var central = Central()
        central.say(.start, bed: "W^1", patient: "A")
        central.say(.continue, bed: "W^9", patient: "A")
        central.say(.end, .inactive, bed: "W^9", patient: "A")
        #expect(central.log == ["raised A W^1 ", "updated A W^9 ", "ended A W^9 device-ended"])
    }

    @Test func `an alarm whose device has another patient is another patient's alert`() {
        var central = Central()
        central.say(.start, device: "M1", bed: "W^1", patient: "A")
        central.say(.continue, device: "M1", bed: "W^1", patient: "B")
        #expect(central.log.suffix(2) == ["ended A W^1 association-changed", "raised B W^1 "])
        #expect(Set(central.table.activeAlerts.map(\.subject.patient?.value)) == ["B"])
        central.say(.end, .inactive, device: "M1", bed: "W^1", patient: "B")
        #expect(central.table.activeAlerts.isEmpty)
    }

    @Test func `a patient with another identifier since a merge is no other patient`() {
        var central = Central()
        central.say(.start, bed: "W^1", patient: "A")
        central.say(.continue, bed: "W^1", patient: "B") { _, _ in true }
        #expect(central.log == ["raised A W^1 "])
    }

    @Test func `an alarm of a bed whose patient is named later is that patient's`() {
        var central = Central()
        central.say(.start, bed: "W^1")
        central.say(.continue, bed: "W^1", patient: "A")
        #expect(central.log == ["raised b|W^1  ", "updated A W^1 "])
    }

    @Test func `an alarm of which only the acknowledgment is heard is told`() {
        var central = Central()
        central.say(.acknowledged, nil, bed: "W^1")
        #expect(central.log == ["raised b|W^1  "])
        #expect(central.table.activeAlerts.first?.device?.inactivation == .acknowledged)
        central.say(.end, .inactive, bed: "W^1")
        central.say(.acknowledged, nil, bed: "W^1")
        #expect(central.table.activeAlerts.isEmpty, "who acknowledges afterwards raises nothing")
    }

    @Test func `of the beds of one reporter each is missed by itself`() {
        var central = Central()
        central.beat(at: 0, bed: "W^1")
        central.beat(at: 0, bed: "W^2")
        central.say(.start, bed: "W^1", patient: "A")
        central.say(.start, bed: "W^2", patient: "B")
        central.beat(at: 12, bed: "W^2")
        central.tick(at: 20)
        #expect(central.log.suffix(2) == ["raised b|W^1  ", "ended A W^1 reporter-silent"])
        #expect(central.table.activeAlerts.count == 2, "the silence of one bed, and the alarm of the other")
        central.restart()
        central.beat(at: 25, bed: "W^1")
        central.beat(at: 25, bed: "W^2", isFarewell: true)
        #expect(central.log.suffix(2) == ["ended b|W^1  heard", "ended B W^2 shut-down"])
    }
}
