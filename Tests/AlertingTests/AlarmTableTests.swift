import Alerting
import Records
import Testing
import Values

/// One bed, one rule file, readings at seconds after a fixed start.
private struct Ward {
    var table: AlarmTable
    var log: [String] = []
    let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12)

    init(_ rules: String, noDataAfter: String = "5m") throws {
        let yaml = "name: test\nnoDataAfter: \(noDataAfter)\nrules:\n\(rules)"
        let (profile, issues) = AlertProfile.read(yaml: Array(yaml.utf8), file: "test.yaml")
        #expect(issues.isEmpty)
        table = AlarmTable(profile: try #require(profile))
    }

    func sample(_ vital: String, _ value: VitalSample.Value, at second: Int, unit: String = "%") -> VitalSample {
        let metric = Metric(name: vital, codings: [], unit: unit, unitDisplay: nil)
        let channel = Channel(
            id: vital.utf8.reduce(1) { $0 &* 31 &+ UInt64($1) }, subject: .bed("ICU^1"), bed: nil, device: nil,
            peer: "p", metric: metric, path: "1.1.1.1")
        let time = SampleTime(
            instant: start + .seconds(second), text: "", offsetMinutes: 0, basis: .observation, zoneBasis: .sent)
        return VitalSample(
            channel: channel, time: time, value: value, status: .final, limits: "", flags: [], sequence: 0, row: 1)
    }

    mutating func read(
        _ text: String, at second: Int, of vital: String = "spo2", delayed: Int = 0, unit: String = "%", clock: Int = 0
    ) throws -> AlarmTable.Outcome {
        let value: VitalSample.Value =
            text == "-" ? .absent(reason: "not-performed") : .init(try #require(MeasuredNumber(text)))
        let batch = SampleBatch(
            subject: .bed("ICU^1"), receivedAt: start + .seconds(second), journalSequence: 0,
            samples: [sample(vital, value, at: second + clock, unit: unit)])
        let outcome = table.receive(
            batch, evidence: { "v-\(($0.time.instant - start).components.seconds)" },
            now: start + .seconds(second + delayed), lateAfter: .seconds(60), skewGuard: .seconds(600))
        note(outcome, at: second)
        return outcome
    }

    mutating func tick(at second: Int, behind: Int = 0) {
        let now = start + .seconds(second)
        note(table.tick(now, heardUpTo: now - .seconds(behind), lateAfter: .seconds(60)), at: second)
    }

    private mutating func note(_ outcome: AlarmTable.Outcome, at second: Int) {
        for transition in outcome.transitions {
            let alert = transition.alert
            let reason = alert.endReason.map { " \($0)" } ?? ""
            log.append(
                "\(second) \(transition.kind.rawValue) \(alert.priority.rawValue) \(alert.limit?.text ?? "-")\(reason)")
        }
    }
}

private let saturation = """
      - vitals: [spo2]
        unit: "%"
        low:
          - { limit: 90, priority: medium, delay: 15s, hysteresis: 2 }
          - { limit: 80, priority: high, delay: 5s, hysteresis: 2 }
    """

struct AlarmTableTests {
    @Test func `a value beyond the limit raises one alert after its delay, not one a sample`() throws {
        var ward = try Ward(saturation)
        for second in 0..<60 { _ = try ward.read("88", at: second) }
        #expect(ward.log == ["15 raised medium 90"])
        #expect(ward.table.activeAlerts.count == 1)
    }

    @Test func `a crossing shorter than the delay raises nothing`() throws {
        var ward = try Ward(saturation)
        for second in 0..<14 { _ = try ward.read("88", at: second) }
        _ = try ward.read("93", at: 14)
        for second in 15..<40 { _ = try ward.read("91", at: second) }
        #expect(ward.log.isEmpty)
    }

    @Test func `the limit itself is not beyond it`() throws {
        var ward = try Ward(saturation)
        for second in 0..<60 { _ = try ward.read("90.0", at: second) }
        #expect(ward.log.isEmpty)
    }

    @Test func `an alert ends when the value is back by the hysteresis`() throws {
        var ward = try Ward(saturation)
        for second in 0...15 { _ = try ward.read("88", at: second) }
        for second in 16..<30 { _ = try ward.read("91.9", at: second) }
        let outcome = try ward.read("92", at: 30)
        #expect(ward.log == ["15 raised medium 90", "30 ended medium 90 recovered"])
        let alert = try #require(outcome.transitions.first?.alert)
        #expect(alert.extreme?.text == "88")
        #expect(alert.evidence == ["v-0", "v-15", "v-30"])
        #expect(outcome.states.map(\.data) == [nil])
    }

    @Test func `a more severe step raises the priority of the same alert, and leaving it lowers it`() throws {
        var ward = try Ward(saturation)
        for second in 0...15 { _ = try ward.read("88", at: second) }
        for second in 16...25 { _ = try ward.read("78", at: second) }
        for second in 26...30 { _ = try ward.read("82.5", at: second) }
        _ = try ward.read("95", at: 31)
        #expect(
            ward.log == [
                "15 raised medium 90", "21 updated high 80", "26 updated medium 90", "31 ended medium 90 recovered",
            ])
    }

    @Test func `a sudden fall raises the most severe step first`() throws {
        var ward = try Ward(saturation)
        for second in 0...20 { _ = try ward.read("75", at: second) }
        #expect(ward.log == ["5 raised high 80"])
    }

    @Test(arguments: [("<30", ["5 raised high 80"]), ("<80", ["5 raised high 80"]), ("<=80", ["15 raised medium 90"])])
    func `a bound beyond a limit is beyond it`(text: String, expected: [String]) throws {
        var ward = try Ward(saturation)
        for second in 0...20 { _ = try ward.read(text, at: second) }
        #expect(ward.log == expected)
        #expect(ward.table.activeAlerts.map(\.value?.text) == [text])
        #expect(ward.table.activeAlerts.map(\.extreme?.text) == [text])
    }

    @Test(arguments: ["<95", ">70", "<=100", ">=81"])
    func `a bound that may be on either side raises nothing and clears nothing`(text: String) throws {
        var ward = try Ward(saturation)
        for second in 0...30 { _ = try ward.read(text, at: second) }
        #expect(ward.log.isEmpty)
        for second in 31...46 { _ = try ward.read("75", at: second) }
        for second in 47...400 { _ = try ward.read(text, at: second) }
        ward.tick(at: 401)
        #expect(ward.log == ["36 raised high 80"], "it is measured, so it is no end for want of readings either")
        #expect(ward.table.activeAlerts.map(\.value?.text) == ["75"])
    }

    @Test func `a bound leaves the steps that it is surely inside of`() throws {
        var ward = try Ward(saturation)
        for second in 0...20 { _ = try ward.read("75", at: second) }
        _ = try ward.read(">82", at: 21)
        #expect(ward.log.last == "21 updated medium 90")
        _ = try ward.read(">92", at: 22)
        #expect(ward.log.last == "22 ended medium 90 recovered")
    }

    @Test func `a delay that ends in silence raises the alert by the clock`() throws {
        var ward = try Ward(saturation)
        _ = try ward.read("70", at: 0)
        ward.tick(at: 4)
        ward.tick(at: 5)
        ward.tick(at: 6)
        #expect(ward.log == ["5 raised high 80"])
    }

    @Test func `the farthest value of an alert outlives a restart, with its evidence`() throws {
        var ward = try Ward(saturation)
        for second in 0...15 { _ = try ward.read("75", at: second) }
        let stored = ward.table.activeAlerts
        _ = try ward.read("61", at: 16)
        let last = try ward.read("58", at: 17)
        for second in 18...20 {
            #expect(try ward.read("70", at: second).states.isEmpty, "no farther, nothing to store")
        }
        var restored = try Ward(saturation)
        let states = last.states.compactMap { state in state.data.map { (state.key, $0) } }
        _ = restored.table.restore(active: stored, states: states, now: restored.start + .seconds(30))
        let alert = try #require(restored.table.activeAlerts.first)
        #expect(alert.extreme?.text == "58" && alert.evidence == ["v-0", "v-17"])
        _ = try restored.read("72", at: 31)
        #expect(restored.table.activeAlerts.map(\.extreme?.text) == ["58"])
        _ = try restored.read("97", at: 32)
        #expect(restored.log.last == "32 ended high 80 recovered")
    }

    @Test func `a delay that runs out after a restart tells what was read before it`() throws {
        var ward = try Ward(saturation)
        let outcome = try ward.read("70", at: 0)
        var restored = try Ward(saturation)
        let states = outcome.states.compactMap { state in state.data.map { (state.key, $0) } }
        _ = restored.table.restore(active: [], states: states, now: restored.start + .seconds(4))
        restored.tick(at: 5)
        #expect(restored.log == ["5 raised high 80"])
        let alert = try #require(restored.table.activeAlerts.first)
        #expect(alert.value?.text == "70" && alert.vital == "spo2" && alert.evidence == ["v-0"])
    }

    @Test func `a machine of the first form goes on`() throws {
        var ward = try Ward(saturation)
        for second in 0...15 { _ = try ward.read("75", at: second) }
        let at = ward.start.microseconds
        let data = Array("1 1\n\(at) \(at) v-0\n\(at) \(at) v-0".utf8)
        var restored = try Ward(saturation)
        _ = restored.table.restore(
            active: ward.table.activeAlerts, states: [("b|ICU^1\u{1F}test/spo2/low", data)],
            now: restored.start + .seconds(30))
        _ = try restored.read("76", at: 31)
        #expect(restored.table.activeAlerts.map(\.extreme?.text) == ["75"])
        _ = try restored.read("99", at: 32)
        #expect(restored.log == ["32 ended high 80 recovered"])
    }

    @Test func `while the gateway is behind no delay ends by itself and no bed is without data`() throws {
        var ward = try Ward(saturation, noDataAfter: "60s")
        _ = try ward.read("70", at: 0)
        ward.tick(at: 40, behind: 40)
        _ = try ward.read("95", at: 1, delayed: 39)
        ward.tick(at: 41)
        #expect(ward.log.isEmpty, "the reading that waited says that it is over")
        for second in 42...60 { _ = try ward.read("70", at: second) }
        ward.log = []
        ward.tick(at: 200, behind: 100)
        #expect(ward.log.isEmpty, "what waits may be of this bed")
        ward.tick(at: 201)
        #expect(ward.log == ["201 ended high 80 no-data"])
    }

    @Test func `an alert without data ends with that reason`() throws {
        var ward = try Ward(saturation, noDataAfter: "60s")
        for second in 0...15 { _ = try ward.read("88", at: second) }
        ward.tick(at: 75)
        ward.tick(at: 76)
        #expect(ward.log == ["15 raised medium 90", "76 ended medium 90 no-data"])
    }

    @Test func `an older reading changes nothing`() throws {
        var ward = try Ward(saturation)
        for second in 0...15 { _ = try ward.read("88", at: second) }
        _ = try ward.read("99", at: 3)
        #expect(ward.log == ["15 raised medium 90"])
    }

    @Test func `no value neither raises nor ends an alert`() throws {
        var ward = try Ward(saturation)
        for second in 0...15 { _ = try ward.read("88", at: second) }
        for second in 16...30 { _ = try ward.read("-", at: second) }
        #expect(ward.log == ["15 raised medium 90"])
    }

    @Test func `the second vital sign of a rule is heard only while the first is silent`() throws {
        var ward = try Ward(
            """
              - vitals: [heart-rate, pulse-rate]
                unit: /min
                high: [{ limit: 120, priority: high, delay: 0s }]
            """)
        _ = try ward.read("80", at: 0, of: "heart-rate", unit: "/min")
        _ = try ward.read("130", at: 1, of: "pulse-rate", unit: "/min")
        #expect(ward.log.isEmpty)
        _ = try ward.read("-", at: 2, of: "heart-rate", unit: "/min")
        _ = try ward.read("131", at: 3, of: "pulse-rate", unit: "/min")
        #expect(ward.log == ["3 raised high 120"])
    }

    @Test func `a reading in another unit is converted before it is compared`() throws {
        var ward = try Ward("  - { vitals: [body-temperature], unit: Cel, high: [{ limit: 39.0, priority: low }] }")
        _ = try ward.read("102.2", at: 0, of: "body-temperature", unit: "[degF]")
        _ = try ward.read("102.3", at: 1, of: "body-temperature", unit: "[degF]")
        _ = try ward.read("30", at: 2, of: "body-temperature", unit: "mm[Hg]")
        #expect(ward.log == ["1 raised low 39.0"])
    }

    @Test func `a clock that is set back leaves nobody unwatched, and readings that come late are no such clock`()
        throws
    {
        var ward = try Ward(saturation)
        for second in 0...10 { _ = try ward.read("97", at: second) }
        for second in 11...80 {
            _ = try ward.read("75", at: second, clock: -300)
            ward.tick(at: second)
        }
        #expect(ward.log == ["26 raised high 80"], "after 10 s of watching the clock, and the delay of 5 s")
        _ = try ward.read("97", at: 81, clock: -300)
        #expect(ward.log.last == "81 ended high 80 recovered")

        var late = try Ward(saturation)
        for second in 0...400 { _ = try late.read("97", at: second) }
        // Five minutes in ten seconds.
        for step in 0...300 { _ = try late.read("75", at: 401 + step / 30, clock: -401 + step - step / 30) }
        // And among readings of now.
        for second in 420...520 {
            _ = try late.read("97", at: second)
            _ = try late.read("75", at: second, clock: -200)
        }
        #expect(late.log.isEmpty)
    }

    @Test func `limits that were widened end what is within them now, and begin no alert of what was read before`()
        throws
    {
        let wide =
            "  - { vitals: [spo2], unit: '%', low: [{ limit: 85, priority: medium, delay: 15s }, { limit: 70, priority: high }] }"
        var ward = try Ward(saturation)
        for second in 0...15 { _ = try ward.read("88", at: second) }
        let outcome = ward.table.adopt(try profile(wide), now: ward.start + .seconds(16))
        #expect(outcome.transitions.map(\.alert.endReason) == ["profile-changed"] && ward.table.activeAlerts.isEmpty)

        var pending = try Ward(saturation)
        for second in 0...10 { _ = try pending.read("88", at: second) }
        _ = pending.table.adopt(try profile(wide), now: pending.start + .seconds(11))
        for second in 12...40 { pending.tick(at: second) }
        #expect(pending.log.isEmpty)

        var severe = try Ward(saturation)
        for second in 0...10 { _ = try severe.read("75", at: second) }
        let lowered = severe.table.adopt(try profile(wide), now: severe.start + .seconds(11))
        #expect(lowered.transitions.map { "\($0.alert.priority) \($0.alert.limit?.text ?? "-")" } == ["medium 85"])
        _ = try severe.read("75", at: 12)
        #expect(severe.table.activeAlerts.count == 1)
    }

    @Test func `a reading beyond the skew guard hides none that follow it, whatever the clock`() throws {
        for clock in [-300, -599, 0, 599] {
            var ward = try Ward(saturation)
            _ = try ward.read("97", at: 0, clock: clock)
            // Kept while the network was gone, or a clock that is at the very end of the guard.
            _ = try ward.read("97", at: 1, clock: -700)
            for second in 2...10 { _ = try ward.read("75", at: second, clock: clock) }
            #expect(ward.log == ["7 raised high 80"], "\(clock)")
            _ = try ward.read("97", at: 11, clock: 700)
            #expect(ward.log.last == "11 ended high 80 recovered", "\(clock)")
        }
    }

    @Test func `a delay that runs when the clock is set back ends no later`() throws {
        var ward = try Ward(saturation)
        for second in 0...3 { _ = try ward.read(second < 2 ? "97" : "75", at: second) }
        for second in 4...40 { _ = try ward.read("75", at: second, clock: -300) }
        #expect(ward.log.count == 1 && ward.log[0].hasSuffix("raised high 80"))
    }

    @Test func `a device whose clock was never set is heard by the time of receipt`() throws {
        var ward = try Ward(saturation)
        for second in 0...20 { _ = try ward.read("88", at: second, clock: -86_400 * 365) }
        #expect(ward.log == ["15 raised medium 90"])
    }

    @Test func `a transition decided long after receipt is marked late`() throws {
        var ward = try Ward(saturation)
        for second in 0..<15 { _ = try ward.read("88", at: second) }
        #expect(try ward.read("88", at: 15, delayed: 61).transitions.first?.isLate == true)
        var prompt = try Ward(saturation)
        for second in 0..<15 { _ = try prompt.read("88", at: second) }
        #expect(try prompt.read("88", at: 15, delayed: 60).transitions.first?.isLate == false)
    }

    @Test func `a table made again from what was stored goes on where it was`() throws {
        var ward = try Ward(saturation)
        var stored: [String: [UInt8]] = [:]
        for second in 0...16 {
            for (key, data) in try ward.read(second < 16 ? "88" : "79", at: second).states { stored[key] = data }
        }
        var again = try Ward(saturation)
        let outcome = again.table.restore(
            active: ward.table.activeAlerts, states: stored.map { ($0.key, $0.value) }, now: again.start)
        #expect(outcome.isEmpty)
        for second in 17...21 {
            _ = try ward.read("79", at: second)
            _ = try again.read("79", at: second)
        }
        #expect(again.log == ["21 updated high 80"])
        #expect(again.table.activeAlerts.map(\.id) == ward.table.activeAlerts.map(\.id))
    }

    @Test func `an alert whose rule is gone ends when the table is made again`() throws {
        var ward = try Ward(saturation)
        for second in 0...15 { _ = try ward.read("88", at: second) }
        var other = try Ward("  - { vitals: [etco2], unit: '%', low: [{ limit: 5, priority: low }] }")
        let outcome = other.table.restore(active: ward.table.activeAlerts, states: [], now: other.start)
        #expect(outcome.transitions.map(\.alert.endReason) == ["profile-changed"])
    }

    private func profile(_ rules: String) throws -> AlertProfile {
        let read = AlertProfile.read(yaml: Array("name: test\nrules:\n\(rules)".utf8), file: "test.yaml")
        return try #require(read.profile, "\(read.issues)")
    }

    @Test func `an alert goes on under a changed profile, with the limit that counts now`() throws {
        var ward = try Ward(saturation)
        for second in 0...15 { _ = try ward.read("88", at: second) }
        let id = ward.table.activeAlerts.map(\.id)
        let changed = try profile(
            "  - { vitals: [spo2], unit: '%', low: [{ limit: 92, priority: high, delay: 15s, hysteresis: 1 }] }")
        let outcome = ward.table.adopt(changed, now: ward.start + .seconds(16))
        #expect(outcome.transitions.map(\.kind) == [.updated])
        #expect(outcome.transitions.map { $0.alert.limit?.text } == ["92"])
        #expect(outcome.transitions.map(\.alert.priority) == [.high])
        #expect(outcome.states.count == 1 && outcome.states[0].data != nil)
        #expect(ward.table.activeAlerts.map(\.id) == id)
        _ = try ward.read("92", at: 17)
        #expect(ward.table.activeAlerts.map(\.id) == id)
        _ = try ward.read("93", at: 18)
        #expect(ward.log.last == "18 ended high 92 recovered")
    }

    @Test func `an alert ends when a changed profile lacks its rule, its side or its unit`() throws {
        for rules in [
            "  - { vitals: [etco2], unit: '%', low: [{ limit: 5, priority: low }] }",
            "  - { vitals: [spo2], unit: '%', high: [{ limit: 99, priority: low }] }",
            "  - { vitals: [spo2], unit: '1', low: [{ limit: 0.9, priority: low }] }",
        ] {
            var ward = try Ward(saturation)
            for second in 0...15 { _ = try ward.read("88", at: second) }
            let outcome = ward.table.adopt(try profile(rules), now: ward.start + .seconds(16))
            #expect(outcome.transitions.map(\.alert.endReason) == ["profile-changed"])
            #expect(outcome.states.map { $0.data == nil } == [true])
            #expect(ward.table.activeAlerts.isEmpty)
            ward.tick(at: 17)
        }
    }

    @Test func `under the same profile nothing changes, not even a delay that runs`() throws {
        var (ward, other) = (try Ward(saturation), try Ward(saturation))
        for second in 0...30 {
            if second % 5 == 3 {
                #expect(other.table.adopt(try profile(saturation), now: other.start + .seconds(second)).isEmpty)
            }
            _ = try ward.read("88", at: second)
            _ = try other.read("88", at: second)
        }
        #expect(ward.log == ["15 raised medium 90"] && other.log == ward.log)
    }

    @Test func `a machine that was stored with other steps is fitted when the table is made again`() throws {
        var ward = try Ward(saturation)
        var stored: [String: [UInt8]] = [:]
        for second in 0...15 {
            for (key, data) in try ward.read("88", at: second).states { stored[key] = data }
        }
        var again = try Ward("  - { vitals: [spo2], unit: '%', low: [{ limit: 91, priority: medium, hysteresis: 1 }] }")
        let outcome = again.table.restore(
            active: ward.table.activeAlerts, states: stored.map { ($0.key, $0.value) },
            now: again.start + .seconds(3_600))
        #expect(outcome.transitions.map { $0.alert.limit?.text } == ["91"])
        #expect(again.table.activeAlerts.map(\.id) == ward.table.activeAlerts.map(\.id))
        again.tick(at: 3_601)
        #expect(again.log.isEmpty, "a restart is no silence of the monitor")
        again.tick(at: 3_600 + 301)
        #expect(again.log == ["3901 ended medium 91 no-data"])
    }
}
