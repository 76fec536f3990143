import Alerting
import Records
import Testing
import Values

/// A vital sign that is measured at several places of one patient: nothing that one of them says hides behind another.
struct SeveralPlacesTests {
    private struct Patient {
        var table: AlarmTable
        var log: [String] = []
        let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12)

        init(delay: Int = 15) throws {
            let yaml = """
                name: test
                rules:
                  - vitals: [spo2]
                    unit: "%"
                    low:
                      - { limit: 90, priority: medium, delay: \(delay)s, hysteresis: 2 }
                """
            table = AlarmTable(
                profile: try #require(AlertProfile.read(yaml: Array(yaml.utf8), file: "test.yaml").profile))
        }

        /// A reading of each place, in one message.
        mutating func read(
            at second: Int, _ readings: [(device: String, path: String, text: String)], clock: Int = 0,
            _ status: VitalSample.Status = .final
        ) throws {
            let subject = SampleSubject.bed("ICU^1")
            let samples = try readings.map { reading in
                let channel = Channel(
                    id: (reading.device + reading.path).utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }, subject: subject,
                    bed: nil, device: reading.device, peer: "p",
                    metric: Metric(name: "spo2", codings: [], unit: "%", unitDisplay: nil), path: reading.path)
                let time = SampleTime(
                    instant: start + .seconds(second + clock), text: "", offsetMinutes: 0, basis: .observation,
                    zoneBasis: .sent)
                let value: VitalSample.Value =
                    reading.text == "-" ? .absent(reason: "unknown") : .number(try #require(ExactDecimal(reading.text)))
                return VitalSample(
                    channel: channel, time: time, value: value, status: status, limits: "", flags: [], sequence: 0,
                    row: 1)
            }
            let received = start + .seconds(second)
            note(table.tick(received, heardUpTo: received, lateAfter: .seconds(60)), at: second)
            let outcome = table.receive(
                SampleBatch(subject: subject, receivedAt: received, journalSequence: 0, samples: samples),
                evidence: { "\($0.channel.device ?? "")@\(($0.time.instant - start).components.seconds)" },
                now: received, lateAfter: .seconds(60), skewGuard: .seconds(600))
            note(outcome, at: second)
        }

        private mutating func note(_ outcome: AlarmTable.Outcome, at second: Int) {
            for transition in outcome.transitions {
                let alert = transition.alert
                log.append(
                    "\(second) \(transition.kind.rawValue) \(alert.value?.text ?? "-") \(alert.evidence) "
                        + (alert.endReason ?? ""))
            }
        }

        mutating func read(
            at second: Int, _ device: String, _ text: String, clock: Int = 0, path: String = "1.1.1.1"
        ) throws {
            try read(at: second, [(device, path, text)], clock: clock)
        }
    }

    @Test func `a low value of one monitor is not hidden by a good one of another`() throws {
        var patient = try Patient()
        for second in 0..<40 {
            try patient.read(at: second, "A", "82")
            try patient.read(at: second, "B", "97")
        }
        #expect(patient.log == [#"15 raised 82 ["A@0", "A@15"] "#])
        #expect(patient.table.activeAlerts.map(\.extreme?.text) == ["82"])
        for second in 40..<44 {
            try patient.read(at: second, "B", "97")
            try patient.read(at: second, "A", "95")
        }
        #expect(patient.log.last == #"40 ended 95 ["A@0", "A@15", "A@40"] recovered"#)
    }

    @Test(arguments: [false, true]) func `nor one of two probes in one message, in either order`(isSwapped: Bool) throws
    {
        var patient = try Patient()
        let probes = [(device: "A", path: "1.1.1.150456", text: "82"), (device: "A", path: "1.2.1.150456", text: "97")]
        for second in 0..<40 { try patient.read(at: second, isSwapped ? probes.reversed() : probes) }
        #expect(patient.log.count == 1 && patient.log.first?.contains("raised 82") == true, "\(patient.log)")
    }

    @Test func `clocks that differ make no place older than another`() throws {
        var patient = try Patient()
        for second in stride(from: 0, to: 60, by: 2) {
            try patient.read(at: second, "A", "97", clock: 20)
            try patient.read(at: second + 1, "B", "85")
        }
        #expect(patient.log.map { $0.split(separator: " ")[1] } == ["raised"], "\(patient.log)")
    }

    @Test func `a place that is not heard any more counts no longer than its next reading takes`() throws {
        var patient = try Patient(delay: 0)
        try patient.read(at: 0, "A", "82")
        try patient.read(at: 1, "B", "97")
        #expect(patient.log.count == 1, "it may read that still")
        for second in 2..<60 { try patient.read(at: second, "B", "97") }
        #expect(patient.log.last == #"31 ended 97 ["A@0", "B@31"] recovered"#)
    }

    @Test func `a single reading of one place is no lasting one because others are measured after it`() throws {
        var patient = try Patient()
        for second in 0..<5 { try patient.read(at: second, "B", "97") }
        try patient.read(at: 5, "CUFF", "82")
        for second in 6..<60 { try patient.read(at: second, "B", "97") }
        #expect(patient.log.isEmpty, "\(patient.log)")
    }

    @Test func `slow places are waited for as long as they take`() throws {
        var patient = try Patient()
        for minute in 0..<5 {
            try patient.read(at: minute * 60, "A", "82")
            try patient.read(at: minute * 60 + 40, "B", "97")
        }
        // How slow a place is, its second reading tells.
        #expect(patient.log.last?.contains("100 raised 82") == true, "\(patient.log)")
    }

    @Test func `a probe that is taken off hides and shows nothing`() throws {
        var patient = try Patient(delay: 0)
        try patient.read(at: 0, "A", "82")
        try patient.read(at: 1, "B", "97")
        try patient.read(at: 2, "A", "-")
        try patient.read(at: 3, "B", "97")
        #expect(patient.log.last?.contains("3 ended 97") == true, "\(patient.log)")
        try patient.read(at: 4, "A", "81")
        #expect(patient.log.last?.contains("4 raised 81") == true, "\(patient.log)")
    }

    @Test func `numbers of rows that come and go are no places`() throws {
        var patient = try Patient(delay: 0)
        try patient.read(at: 0, "A", "82", path: "1")
        try patient.read(at: 1, "A", "97", path: "2")
        #expect(patient.log.last?.contains("1 ended 97") == true, "\(patient.log)")
    }

    @Test func `a withdrawn reading of one place leaves what the other reads`() throws {
        var patient = try Patient(delay: 0)
        try patient.read(at: 0, "B", "97")
        try patient.read(at: 1, "A", "82")
        try patient.read(at: 1, [("A", "1.1.1.1", "82")], .enteredInError)
        #expect(patient.log.last?.contains("withdrawn") == true, "\(patient.log)")
        try patient.read(at: 2, "B", "97")
        #expect(patient.table.activeAlerts.isEmpty && patient.log.count == 2)
    }
}
