import HL7v2
import Simulator
import Testing
import Values

private let start = Timestamp(year: 2026, month: 1, day: 24, hour: 12, minute: 47, second: 38)

private func bed(_ number: Int = 1, after seconds: Int, course: Course = .stable) -> SimulatedBed {
    var bed = SimulatedBed(number: number, seed: 11, startingAt: start, course: course)
    bed.advance(to: start + .seconds(seconds - 1))
    bed.advance(to: start + .seconds(seconds))
    return bed
}

@Suite struct PCD01WriterTests {
    @Test func `a message is what IHE PCD-01 asks for`() throws {
        let message = try HL7Message(parsing: PCD01Writer(.ward).message(of: bed(after: 1), controlID: "X-1"))
        let header = message.header
        #expect(header.text(7) == "20260124124739.0000+0000")
        #expect(header.field(9)?.text == "ORU^R01^ORU_R01" || header.wholeField(9)?.text.hasPrefix("ORU") == true)
        #expect(header.text(10) == "X-1")
        #expect(header.text(12) == "2.6")
        #expect(header.text(15) == "AL" && header.text(16) == "NE")
        #expect(header.text(18) == "UNICODE UTF-8")
        #expect(header.text(21, component: 3) == "1.3.6.1.4.1.19376.1.6.1.1.1")
        #expect(message.segments.map(\.name.description).prefix(4) == ["MSH", "PID", "PV1", "OBR"])
        let patient = message.segments[1]
        #expect(patient.text(3, component: 1) == "DEMO-0001")
        #expect(patient.text(3, component: 4) == "AFFERENT-DEMO" && patient.text(3, component: 5) == "MR")
        #expect(patient.text(5, component: 1) == "Lindqvist")
        #expect(message.segments[2].text(3, component: 3) == "BED-01")
        #expect(message.segments[3].text(7) == "20260124124739.0000+0000")
    }

    @Test func `rows are numbered, have places of their own, and values agree with the bed`() throws {
        let bed = bed(after: 12)  // with a cuff measurement
        #expect(bed.hasNewCuffValues)
        let message = try HL7Message(parsing: PCD01Writer(.ward).message(of: bed, controlID: "X-2"))
        let rows = Array(message.segments(named: "OBX"))
        #expect(rows.compactMap { $0.text(1) } == (1...rows.count).map(String.init))
        #expect(Set(rows.compactMap { $0.text(4) }).count == rows.count)
        #expect(rows.first?.text(3, component: 1) == "69965" && rows.first?.text(18) == bed.identity.device)
        let values = rows.filter { $0.text(2) == "NM" }
        #expect(values.count == PCD01Writer(.ward).valueCount(of: bed))
        func value(_ code: String) -> String? { values.first { $0.text(3, component: 1) == code }?.text(5) }
        #expect(value("147842") == bed.decimal(.heartRate).text)
        #expect(value("150456") == bed.decimal(.saturation).text)
        #expect(value("150344") == bed.decimal(.temperature).text)
        #expect(value("150021") == bed.decimal(.cuffSystolic).text)
        #expect(values.allSatisfy { $0.text(11) == "R" && $0.text(6, component: 3) == "MDC" })
    }

    @Test func `the cuff's rows come with a new measurement only, with its time`() throws {
        let writer = PCD01Writer(.ward)
        let without = try HL7Message(parsing: writer.message(of: bed(after: 2), controlID: "X"))
        #expect(!without.segments(named: "OBX").contains { $0.text(3, component: 1) == "150021" })
        let with = try HL7Message(parsing: writer.message(of: bed(after: 12), controlID: "X"))
        let row = with.segments(named: "OBX").first { $0.text(3, component: 1) == "150021" }
        #expect(row?.text(14) == "20260124124750.0000+0000")
        #expect(row?.text(7) == "90-160")
    }

    @Test func `a value beyond its limits is flagged`() throws {
        let course = Course(onset: .milliseconds(1), worsening: .milliseconds(1))
        let ill = bed(after: 60, course: course)
        let message = try HL7Message(parsing: PCD01Writer(.intensive).message(of: ill, controlID: "X"))
        func row(_ code: String) -> HL7Segment? {
            message.segments(named: "OBX").first { $0.text(3, component: 1) == code }
        }
        #expect(row("150456")?.text(7) == "90-100" && row("150456")?.text(8) == "L")
        #expect(row("147842")?.text(8) == "H")
        #expect(row("150344")?.text(7) == "35.0-39.0" && row("150344")?.text(8) == nil)
    }

    @Test func `an intensive care message has twenty values in about 2.4 kB`() throws {
        let writer = PCD01Writer(.intensive)
        for seconds in [1, 20, 70] {
            let bytes = writer.message(
                of: bed(3, after: seconds, course: .deteriorating), controlID: "KX3F9Q2A-0-12345678")
            let message = try HL7Message(parsing: bytes)
            #expect(
                message.segments(named: "OBX").filter { $0.text(2) == "NM" && $0.field(5)?.decimal != nil }.count == 20)
            #expect((2_200...2_550).contains(bytes.count), "\(bytes.count)")
            #expect(bytes.count + 3 <= writer.bytesMax)
        }
        #expect(MonitorLayout.intensive.valueCount(withEpisodic: false) == 20)
    }

    @Test func `a whole message, byte by byte`() {
        var bed = SimulatedBed(number: 1, seed: 1, startingAt: start)
        bed.advance(to: start + .microseconds(1_234_567))
        let text = String(decoding: PCD01Writer(.ward).message(of: bed, controlID: "C1"), as: UTF8.self)
        #expect(text.replacing("\r", with: "\n") == golden(bed))
    }

    /// The expected text, put together the slow and obvious way.
    private func golden(_ bed: SimulatedBed) -> String {
        func nm(_ row: Int, _ code: String, _ path: String, _ vital: Vital, _ unit: String, _ limits: String) -> String
        {
            "OBX|\(row)|NM|\(code)^MDC|\(path)|\(bed.decimal(vital).text)|\(unit)^MDC|\(limits)||||R"
        }
        let beat = "264864^MDC_DIM_BEAT_PER_MIN"
        return [
            "MSH|^~\\&|AFFERENT_SIM^02AFFEFFFE000000^EUI-64|AFFERENT|||20260124124739.2345+0000||ORU^R01^ORU_R01"
                + "|C1|P|2.6|||AL|NE||UNICODE UTF-8|||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO",
            "PID|||DEMO-0001^^^AFFERENT-DEMO^MR||Lindqvist^Astrid^^^^^L||19470312|F",
            "PV1||I|ICU^1^BED-01^AFFERENT",
            "OBR|1||C1^AFFERENT_SIM|182777000^monitoring of patient^SCT|||"
                + "20260124124739.2345+0000",
            "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||02AFFEFFFE000001",
            "OBX|2||69798^MDC_DEV_ECG_VMD^MDC|1.1.0.0|||||||X",
            "OBX|3||69799^MDC_DEV_ECG_CHAN^MDC|1.1.1.0|||||||X",
            nm(4, "147842^MDC_ECG_HEART_RATE", "1.1.1.1", .heartRate, beat, "50-120"),
            nm(5, "148066^MDC_ECG_V_P_C_RATE", "1.1.1.2", .ventricularBeats, beat, ""),
            "OBX|6||70667^MDC_DEV_ECG_RESP_CHAN^MDC|1.1.2.0|||||||X",
            nm(7, "151562^MDC_RESP_RATE", "1.1.2.1", .respiration, "264928^MDC_DIM_RESP_PER_MIN", "8-30"),
            "OBX|8||69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.2.0.0|||||||X",
            "OBX|9||69643^MDC_DEV_ANALY_SAT_O2_CHAN^MDC|1.2.1.0|||||||X",
            nm(10, "150456^MDC_PULS_OXIM_SAT_O2", "1.2.1.1", .saturation, "262688^MDC_DIM_PERCENT", "90-100"),
            nm(11, "149530^MDC_PULS_OXIM_PULS_RATE", "1.2.1.2", .pulse, beat, ""),
            nm(12, "150448^MDC_PULS_OXIM_PERF_REL", "1.2.1.3", .perfusion, "262688^MDC_DIM_PERCENT", ""),
            "OBX|13||69902^MDC_DEV_METER_TEMP_VMD^MDC|1.4.0.0|||||||X",
            "OBX|14||69903^MDC_DEV_METER_TEMP_CHAN^MDC|1.4.1.0|||||||X",
            nm(15, "150344^MDC_TEMP", "1.4.1.1", .temperature, "268192^MDC_DIM_DEGC", "35.0-39.0"),
            "",
        ].joined(separator: "\n")
    }
}
