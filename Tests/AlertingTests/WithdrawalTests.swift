import Alerting
import Records
import Testing
import Values

/// What becomes of alerts whose readings are withdrawn or corrected.
struct WithdrawalTests {
    private struct Bed {
        var table: AlarmTable
        var log: [String] = []
        let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12)

        init(delay: Int) throws {
            let yaml = """
                name: test
                rules:
                  - vitals: [spo2]
                    unit: "%"
                    low:
                      - { limit: 90, priority: medium, delay: \(delay)s, hysteresis: 2 }
                      - { limit: 80, priority: high, delay: \(delay)s, hysteresis: 2 }
                """
            table = AlarmTable(
                profile: try #require(AlertProfile.read(yaml: Array(yaml.utf8), file: "test.yaml").profile))
        }

        mutating func read(
            _ text: String?, at second: Int, received: Int? = nil, _ status: VitalSample.Status = .final,
            path: String = "1.1.1.1"
        ) throws {
            let channel = Channel(
                id: path == "1.1.1.1" ? 1 : 2, subject: .bed("ICU^1"), bed: nil, device: nil, peer: "p",
                metric: Metric(name: "spo2", codings: [], unit: "%", unitDisplay: nil), path: path)
            let time = SampleTime(
                instant: start + .seconds(second), text: "", offsetMinutes: 0, basis: .observation, zoneBasis: .sent)
            let sample = VitalSample(
                channel: channel, time: time,
                value: try text.map { .number(try #require(ExactDecimal($0))) } ?? .absent(reason: "unknown"),
                status: status,
                limits: "", flags: [], sequence: 0, row: 1)
            let at = received ?? second
            let outcome = table.receive(
                SampleBatch(
                    subject: .bed("ICU^1"), receivedAt: start + .seconds(at), journalSequence: 0, samples: [sample]),
                evidence: { "v-\(($0.time.instant - start).components.seconds)" }, now: start + .seconds(at),
                lateAfter: .seconds(60), skewGuard: .seconds(600))
            for transition in outcome.transitions {
                let alert = transition.alert
                log.append(
                    "\(at) \(transition.kind.rawValue) \(alert.priority.rawValue) \(alert.value?.text ?? "-") "
                        + "\(alert.evidence) \(alert.endReason ?? "")")
            }
        }
    }

    @Test func `an alert of one reading ends with it`() throws {
        var bed = try Bed(delay: 0)
        try bed.read("85", at: 0)
        try bed.read("85", at: 0, received: 5, .enteredInError)
        #expect(bed.log == [#"0 raised medium 85 ["v-0"] "#, #"5 ended medium 85 ["v-0"] withdrawn"#])
        #expect(bed.table.activeAlerts.isEmpty)
    }

    @Test func `an alert ends with the value of its reading, and a missing one of another time leaves it`() throws {
        var bed = try Bed(delay: 0)
        try bed.read("85", at: 0)
        try bed.read(nil, at: 3)
        #expect(bed.log.count == 1)
        try bed.read(nil, at: 0, received: 5)
        #expect(bed.log.last == #"5 ended medium 85 ["v-0"] withdrawn"#)
        try bed.read("85", at: 0, received: 6)
        #expect(bed.log.last == #"6 raised medium 85 ["v-0"] "#)
    }

    @Test(arguments: [false, true])
    func `what was told for the time being, come after the final reading, raises nothing`(isSeveral: Bool) throws {
        var bed = try Bed(delay: 0)
        if isSeveral { try bed.read("97", at: 1, path: "1.2.1.1") }
        try bed.read("96", at: 2)
        try bed.read("85", at: 2, received: 3, .preliminary)
        #expect(bed.log.isEmpty)
        try bed.read("85", at: 4, .preliminary)
        try bed.read("84", at: 4, received: 5, .preliminary)
        #expect(bed.log.count == 1)
        try bed.read("96", at: 4, received: 6)
        #expect(bed.log.last?.contains("ended") == true)
    }

    @Test func `a reading corrected to a good one ends its alert, one corrected to a bad one does not`() throws {
        var bed = try Bed(delay: 0)
        try bed.read("85", at: 0)
        try bed.read("87", at: 0, received: 5, .corrected)
        #expect(bed.log.count == 1)
        try bed.read("97", at: 0, received: 6, .corrected)
        #expect(bed.log.last == #"6 ended medium 87 ["v-0"] corrected"#)
    }

    @Test func `an alert goes on while another reading shows it`() throws {
        var bed = try Bed(delay: 10)
        for second in stride(from: 0, through: 20, by: 5) { try bed.read("85", at: second) }
        #expect(bed.log == [#"10 raised medium 85 ["v-0", "v-10"] "#])
        try bed.read("85", at: 0, received: 21, .enteredInError)
        #expect(bed.log.last == #"21 updated medium 85 ["v-10"] "#)
        try bed.read("85", at: 10, received: 22, .enteredInError)
        #expect(bed.log.last == #"22 updated medium 85 ["v-20", "v-15"] "#)
        try bed.read("85", at: 20, received: 23, .enteredInError)
        #expect(bed.log.last == #"23 updated medium 85 ["v-15"] "#)
        try bed.read("85", at: 15, received: 24, .enteredInError)
        #expect(bed.log.last == #"24 ended medium 85 ["v-15"] withdrawn"#)
    }

    @Test func `the farthest reading is the farthest of those that stand`() throws {
        var bed = try Bed(delay: 0)
        for (second, value) in ["88", "87", "81", "86"].enumerated() { try bed.read(value, at: second) }
        #expect(bed.table.activeAlerts.first?.extreme?.text == "81")
        try bed.read("97", at: 2, received: 5, .corrected)
        let alert = try #require(bed.table.activeAlerts.first)
        #expect(alert.extreme?.text == "86" && alert.value?.text == "86", "\(alert)")
        // The last one is corrected: what it reads now ends the alert, and is not how far it went.
        try bed.read("97", at: 3, received: 6, .corrected)
        #expect(bed.log.last?.contains("ended medium 97") == true, "\(bed.log)")
    }

    @Test func `a withdrawn reading takes the priority with it that it gave`() throws {
        var bed = try Bed(delay: 0)
        try bed.read("85", at: 0)
        try bed.read("75", at: 5)
        #expect(bed.log.last == #"5 updated high 75 ["v-0", "v-5"] "#)
        try bed.read("75", at: 5, received: 6, .enteredInError)
        #expect(bed.log.last == #"6 updated medium 85 ["v-0"] "#)
        #expect(bed.table.activeAlerts.map(\.limit?.text) == ["90"])
    }

    @Test func `a delay does not count from a withdrawn reading`() throws {
        var bed = try Bed(delay: 10)
        try bed.read("85", at: 0)
        try bed.read("86", at: 5)
        try bed.read("85", at: 0, received: 6, .enteredInError)
        try bed.read("86", at: 12)
        #expect(bed.log.isEmpty)
        try bed.read("86", at: 15)
        #expect(bed.log.count == 1)
    }

    @Test func `an original that comes after its correction raises nothing`() throws {
        var bed = try Bed(delay: 0)
        try bed.read("97", at: 0, .corrected)
        try bed.read("85", at: 0, received: 3)
        #expect(bed.log.isEmpty)
        try bed.read("85", at: 4, .enteredInError)
        try bed.read("85", at: 4, received: 5)
        #expect(bed.log.isEmpty)
        try bed.read("85", at: 6)
        #expect(bed.log.count == 1)
    }
}
