import Foundation
import HL7v2
import Mapping
import Records
import Testing
import Values

/// What real senders write otherwise than the standard says, and what would harm a patient if it were read wrong.
struct UnusualMessageTests {
    private static let heartRate = "147842^MDC_ECG_HEART_RATE^MDC"
    private static let header = "MSH|^~\\&|MON|WARD|||20260124124738+0000||ORU^R01^ORU_R01|1|P|2.6"
    private static let patient = "PID|||A1^^^AFFERENT-DEMO^MR\rPV1||I|ICU^7^B1"

    private func read(_ segments: [String], profile: String? = nil) throws -> MessageReading {
        let message = try HL7Message(parsing: Array(segments.joined(separator: "\r").utf8))
        var cache = ChannelCache()
        let receivedAt = Timestamp(year: 2026, month: 1, day: 24, hour: 13)
        let context = MessageContext(peer: "test", profile: profile, receivedAt: receivedAt, journalSequence: 1)
        return try #require(try Fixtures.mapper().reading(of: message, context: context, cache: &cache))
    }

    /// Rows, each without its `OBX|n|`, of one patient.
    private func read(rows: [String], profile: String? = nil) throws -> MessageReading {
        let rows = rows.enumerated().map { "OBX|\($0.offset + 1)|\($0.element)" }
        return try read([Self.header, Self.patient, "OBR|1||||||20260124124700+0000"] + rows, profile: profile)
    }

    private func shown(_ reading: MessageReading) -> [String] {
        (reading.batch?.samples ?? []).map { sample in
            let value =
                switch sample.value {
                case .number(let number): number.text
                case .bound(let bound): bound.text
                case .text(let text): "\"\(text)\""
                case .coding(let coding): coding.code
                case .absent(let reason): reason
                }
            return [value, sample.channel.metric.unit].compactMap(\.self).joined(separator: " ")
        }
    }

    // MARK: Whose

    @Test func `an identifier that says that the patient is not known is nobody's`() throws {
        func subject(_ identifiers: String) throws -> SampleSubject? {
            try read([
                Self.header, "PID|||\(identifiers)", "PV1||I|ICU^7^B1", "OBR|1||||||20260124124700+0000",
                "OBX|1|NM|\(Self.heartRate)|1.1.1.1|72|/min^^UCUM",
            ]).batch?.subject
        }
        for word in ["UNKNOWN", "unknown^^^AFFERENT-DEMO^MR", "N/A", "---", "?^^^H^PI", "NULL"] {
            #expect(try subject(word) == .bed("ICU^7^B1"), "\(word)")
        }
        #expect(try subject("UNKNOWN~A1^^^H^MR") == .patient(system: "urn:hl7v2:assigning-authority:H", value: "A1"))
        #expect(try subject("UNK7") == .patient(system: nil, value: "UNK7"))
    }

    @Test func `readings after a second patient are the second patient's`() throws {
        let reading = try read([
            Self.header, "PID|||A1^^^AFFERENT-DEMO^MR", "PV1||I|ICU^7^B1", "OBR|1||||||20260124124700+0000",
            "OBX|1|NM|\(Self.heartRate)|1.1.1.1|72|/min^^UCUM", "PID|||A2^^^AFFERENT-DEMO^MR", "PV1||I|ICU^7^B2",
            "OBR|1||||||20260124124700+0000", "OBX|1|NM|\(Self.heartRate)|1.1.1.1|fast|/min^^UCUM",
            "OBX|2|NM|150456^^MDC|1.1.1.2|91|%", "PID|||A3^^^AFFERENT-DEMO^MR", "PV1||I|ICU^7^B3",
        ])
        let parts = [reading] + reading.others
        let system = "https://afferent.example/fhir/mrn"
        #expect(
            parts.map(\.batch?.subject) == [
                .patient(system: system, value: "A1"), .patient(system: system, value: "A2"),
            ])
        #expect(parts.map { $0.batch?.samples.first?.channel.bed } == ["ICU^7^B1", "ICU^7^B2"])
        #expect(parts.map { $0.batch?.samples.map(\.row) } == [[1], [2, 3]])
        #expect(parts[1].issues.first?.expression == "OBX[2]-5" && !reading.isEmpty)
    }

    @Test func `without patients the beds of a message are told apart, and rows before the first are nobody's`() throws
    {
        let row = "OBX|1|NM|\(Self.heartRate)|1.1.1.1|72|/min^^UCUM"
        let reading = try read([
            Self.header, "OBR|1||||||20260124124700+0000", row, "PV1||I|ICU^7^B1", row, "PV1||I|ICU^7^B2", row,
        ])
        #expect(
            ([reading] + reading.others).map(\.batch?.subject) == [
                .device("MON@test"), .bed("ICU^7^B1"), .bed("ICU^7^B2"),
            ])
    }

    @Test func `monitors of one kind that name neither patient nor bed nor themselves are told apart by who sends`()
        throws
    {
        let text = "MSH|^~\\&|XH80X||||20260124124738||ORU^R01|1|P|2.4\rOBX|1|NM|\(Self.heartRate)||72|bpm"
        var cache = ChannelCache()
        let samples = try ["10.0.0.7", "10.0.0.8"].map { peer in
            let context = MessageContext(
                peer: peer, receivedAt: Timestamp(year: 2026, month: 1, day: 24), journalSequence: 1)
            let message = try HL7Message(parsing: Array(text.utf8))
            return try #require(try Fixtures.mapper().reading(of: message, context: context, cache: &cache)?.batch)
        }
        #expect(samples.map(\.subject) == [.device("XH80X@10.0.0.7"), .device("XH80X@10.0.0.8")])
        #expect(samples.flatMap(\.samples).map(\.channel.device) == ["XH80X", "XH80X"])
    }

    @Test func `a patient who is named again in each group is read as one`() throws {
        let group = ["PID|||A1^^^AFFERENT-DEMO^MR", "PV1||I|ICU^7^B1", "OBR|1||||||20260124124700+0000"]
        let row = "OBX|1|NM|\(Self.heartRate)|1.1.1.1|72|/min^^UCUM"
        let reading = try read([Self.header, "SFT|Maker|1"] + group + [row] + group + [row])
        #expect(reading.others.isEmpty)
        #expect(reading.batch?.samples.map(\.sequence) == [0, 1])
    }

    @Test func `beds, patients and devices whose names are no text stay apart, and text without a label is read`()
        throws
    {
        func subject(_ name: [UInt8], patient: [UInt8] = [], label: String = "") throws -> SampleSubject? {
            var bytes = Array("MSH|^~\\&|M||||20260124124738||ORU^R01|1|P|2.6||||||\(label)\rPID|||".utf8) + patient
            bytes += Array("\rPV1||I|".utf8) + name
            bytes += Array("^1\rOBX|1|NM|\(Self.heartRate)|1|72|/min^^UCUM".utf8)
            var cache = ChannelCache()
            let context = MessageContext(
                peer: "test", receivedAt: Timestamp(year: 2026, month: 1, day: 24), journalSequence: 1)
            let message = try HL7Message(parsing: bytes)
            return try Fixtures.mapper().reading(of: message, context: context, cache: &cache)?.batch?.subject
        }
        // Two wards in GBK: internal medicine and surgery.
        let (inner, outer): ([UInt8], [UInt8]) = ([0xC4, 0xDA, 0xBF, 0xC6], [0xCD, 0xE2, 0xBF, 0xC6])
        #expect(try subject(inner) == .bed("\\xC4\\xDA\\xBF\\xC6^1"))
        #expect(try subject(outer) != subject(inner))
        #expect(
            try subject([0x41], patient: inner, label: "8859/3") != subject([0x41], patient: outer, label: "8859/3"))
        #expect(try subject(inner, label: "GBK") == .bed("内科^1"))
        #expect(try subject(Array("外科".utf8)) == .bed("外科^1"))
    }

    @Test func `blanks around the names of patients and beds say nothing`() throws {
        let reading = try read([
            Self.header, "PID||| A1 ^^^AFFERENT-DEMO ^MR", "PV1||I| ICU ^7^ B1 ",
            "OBX|1|NM|\(Self.heartRate)|1|72|/min^^UCUM|||||F|||||||  MON7 ^^1",
        ])
        let channel = try #require(reading.batch?.samples.first).channel
        #expect(channel.subject == .patient(system: "https://afferent.example/fhir/mrn", value: "A1"))
        #expect(channel.bed == "ICU^7^B1" && channel.device == "MON7")
    }

    @Test func `as many patients and values as the limits are taken, and no more`() throws {
        func patients(_ count: Int) throws -> MessageReading {
            try read(
                [Self.header]
                    + (1...count).flatMap { ["PID|||A\($0)^^^X^MR", "OBX|1|NM|\(Self.heartRate)|1|72|/min^^UCUM"] })
        }
        #expect(try patients(1_000).others.count == 999)
        let tooMany = try patients(1_001)
        #expect(tooMany.refusal?.reason == "too-many-patients" && tooMany.isEmpty)
        func values(_ count: Int) throws -> MessageReading {
            let value = Array(repeating: "72", count: count).joined(separator: "~")
            return try read(rows: ["NM|\(Self.heartRate)|1|\(value)|/min^^UCUM"])
        }
        #expect(try values(10).batch?.samples.map(\.sequence) == Array(0..<10))
        #expect(try values(11).batch == nil && values(11).issues.map(\.isError) == [true])
    }

    @Test(arguments: [
        // By name alone; in other letters; a word that nobody knows beside flags that do.
        [
            "ST|^MDC_EVT_LO|1.1.1.1.1|SpO2 low", "ST|^MDC_ATTR_EVENT_PHASE|1.1.1.1.3|Start",
            "ST|MDC_ATTR_ALARM_STATE|1.1.1.1.4|ACTIVE", "ST|^MDC_ATTR_ALARM_PRIORITY|1.1.1.1.6|ph",
        ],
        [
            "CWE|196616^MDC_EVT_ALARM^MDC|1.1.1.1.1|^MDC_EVT_LO^MDC^^^^^^SpO2 low||PM", "ST|68481^^MDC|1.1.1.1.3|START",
            "ST|68482^^MDC|1.1.1.1.4|active", "ST|68484^^MDC|1.1.1.1.6|PH",
        ],
        [
            "ST|196670^MDC_EVT_LO^MDC|1.1.1.1.1|SpO2 low|||PH~SP", "ST|68481^^MDC|1.1.1.1.3|start",
            "ST|68482^^MDC|1.1.1.1.4|active", "ST|68484^^MDC|1.1.1.1.6|20",
        ],
        [
            "ST|196670^MDC_EVT_LO^MDC|1.1.1.1.1|SpO2 low", "ST|68481^^MDC|1.1.1.1.3|start",
            "ST|68482^^MDC|1.1.1.1.4|active", "ST|68484^^MDC|1.1.1.1.6|High", "ST|68485^^MDC|1.1.1.1.7|Technical",
        ],
    ])
    func `an alarm is as urgent as it is said to be, however that is spelled`(rows: [String]) throws {
        let rows = rows.enumerated().map { "OBX|\($0.offset + 1)|\($0.element)" }
        let reading = try read(
            [
                Self.header.replacing("ORU^R01^ORU_R01", with: "ORU^R40^ORU_R40"), Self.patient,
                "OBR|1||A7|196616^MDC_EVT_ALARM^MDC|||20260124124700+0000",
            ] + rows)
        let alarm = try #require(reading.alarms.first)
        #expect(alarm.code?.code == "196670" && alarm.direction == .low && alarm.text == "SpO2 low")
        #expect(alarm.phase == .start && alarm.state == .active && alarm.priority == .high)
    }

    @Test func `what an infusion pump tells with an event (PCD-10) is taken, and the event is no reading`() throws {
        let reading = try read([
            Self.header.replacing("ORU^R01^ORU_R01", with: "ORU^R42^ORU_R42"), Self.patient,
            "OBR|1|||69985^MDC_DEV_PUMP_INFUS_MDS^MDC|||20260124124700+0000",
            "OBX|1|CWE|68487^MDC_ATTR_EVT_COND^MDC|1.1.1.1|197288^MDC_EVT_PUMP_DELIV_START^MDC||||||F",
            "OBX|2|NM|157784^MDC_FLOW_FLUID_PUMP^MDC|1.1.1.2|12.5|265266^MDC_DIM_MILLI_L_PER_HR^MDC|||||F",
        ])
        #expect(reading.batch?.samples.contains { $0.value == .number(ExactDecimal("12.5")!) } == true)
    }

    // MARK: Which number

    @Test(
        arguments: [
            ("NM", "72~75", ["72 /min", "75 /min"]), ("NM", "+72", ["72 /min"]), ("NM", "72.", ["72 /min"]),
            ("NM", ".5", ["0.5 /min"]), ("NM", "1e2", ["not-a-number /min"]), ("NM", "72^75", ["not-a-number /min"]),
            ("NM", "72^", ["72 /min"]), ("NM", ">400^^", [">400 /min"]), ("NM", "^72", ["not-a-number /min"]),
            ("NM", "8388606", ["positive-infinity /min"]), ("NM", "---", ["unknown /min"]),
            ("NM", "-?-", ["error /min"]),
            ("SN", "72", ["72 /min"]), ("SN", "=^72", ["72 /min"]), ("SN", "<^30", ["<30 /min"]),
            ("SN", ">=^400", [">=400 /min"]), ("SN", "<^0", ["error /min"]), ("SN", "<>^30", ["\"<>30 /min\""]),
            ("SN", ">^400^-^500", ["\">400-500 /min\""]), ("NM", "> 400", [">400 /min"]), ("ST", "<30", ["<30 /min"]),
            ("SN", "^1^:^2", ["\"1:2 /min\""]), ("SN", "x^1", ["not-a-number /min"]), ("ST", "72", ["72 /min"]),
            ("ST", "fast", ["\"fast\""]), ("DT", "20260124", ["\"2026-01-24\""]), ("TM", "1247", ["\"12:47\""]),
            ("DTM", "20260124124738.5+0100", ["\"2026-01-24T12:47:38.5+01:00\""]), ("TM", "124738", ["\"12:47:38\""]),
            ("DT", "soon", []), ("TM", "2547", []), ("TX", "one~two", ["\"one\ntwo\""]),
            ("CWE", "A^^L~B^^L", ["A", "B"]),
            ("CWE", "^atrial fibrillation", ["atrial fibrillation"]),
        ] as [(String, String, [String])])
    func `a value is what it says in its type, and no repetition of it is lost`(
        type: String, value: String, expected: [String]
    ) throws {
        let reading = try read(rows: ["\(type)|\(Self.heartRate)|1.1.1.1|\(value)|264864^MDC_DIM_BEAT_PER_MIN^MDC"])
        #expect(shown(reading) == expected)
        #expect((reading.batch?.samples ?? []).map(\.sequence) == expected.indices.map { UInt16($0) })
    }

    @Test(arguments: [
        ("INV", "error /min"), ("H~INV", "error /min"), ("INV^Invalid^HL70078", "error /min"),
        ("TEST", "not-applicable /min"), ("DEMO", "not-applicable /min"), ("CAL", "temp-unknown /min"),
        ("QUES", "72 /min"), ("HH~PH~SP", "72 /min"),
    ])
    func `a number that the monitor itself calls invalid is no value, and its flags are kept`(
        flags: String, expected: String
    ) throws {
        let row = "NM|\(Self.heartRate)|1.1.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC||\(flags)"
        let reading = try read(rows: [row, row])
        #expect(shown(reading) == [expected, expected])
        let kept = flags.split(separator: "~").map { String($0.prefix { $0 != "^" }) }
        #expect(reading.batch?.samples.map(\.flags) == [kept, kept])
    }

    @Test func `a row at the place of a device or channel is a reading if it has a value`() throws {
        let bpm = "264864^MDC_DIM_BEAT_PER_MIN^MDC"
        let rows = [
            "|69837^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||20260124124600+0000",
            "NM|\(Self.heartRate)|1.0.0.0|72|\(bpm)|||||F", "NM|150456^^MDC|0.0.0.0|97|262688^^MDC|||||F",
            "NM|67996^MDC_ATTR_VMS_MDS_BATT_CHARGE^MDC|1.0.0.0|80|262688^MDC_DIM_PERCENT^MDC|||||F",
        ]
        let reading = try read(rows: rows)
        #expect(shown(reading) == ["72 /min", "97 %"])
        #expect(reading.batch?.samples.first?.time.basis == .container)
        #expect(reading.issues.map(\.expression) == ["OBX[4]-3"])
    }

    @Test(arguments: [
        ("|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|||||||X", ["unknown /min"]),
        ("|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|||||||F", ["unknown /min"]),
        ("|150344^MDC_TEMP^MDC|1.1.1.1||Cel^^UCUM|||||X", ["unknown Cel"]),
        ("|68186^MDC_ATTR_X^MDC|1.1.1.1|||||||X", []), ("|SITE^Site^99X|1.1.1.1|||||||X", []),
        ("NM|147842^^MDC|1.1.1.1|||||||N", ["not-asked /min"]),
        ("NM|147842^^MDC|1.1.1.1||||NA|||F", ["not-applicable /min"]),
        ("NM|147842^^MDC|1.1.1.1||||CAL|||F", ["temp-unknown /min"]),
        ("NM|147842^^MDC|1.1.1.1||||DEMO|||F", ["not-applicable /min"]),
    ])
    func `a row without value and type says that there is none of what is measured`(row: String, expected: [String])
        throws
    {
        #expect(try shown(read(rows: [row])) == expected)
    }

    @Test func `that a value is final now, without the value, takes none away`() throws {
        let row = "NM|\(Self.heartRate)|1.1.1.1|72|/min^^UCUM|||||"
        let reading = try read(rows: [row + "P", row + "U", row.replacing("|72|", with: "||") + "U"])
        #expect(shown(reading) == ["72 /min", "72 /min"])
        #expect(reading.issues.map(\.expression) == ["OBX[3]-11"])
        #expect(reading.issues.map(\.severity) == [.information])
    }

    @Test(arguments: [
        ("V", VitalSample.Status.final), ("A", .corrected), ("C", .corrected), ("D", .enteredInError),
        ("S", .preliminary),
    ])
    func `a status says how far a value is to be relied on`(sent: String, expected: VitalSample.Status) throws {
        let reading = try read(rows: ["NM|\(Self.heartRate)|1.1.1.1|72|/min^^UCUM|||||\(sent)"])
        #expect(reading.batch?.samples.map(\.status) == [expected])
    }

    @Test(arguments: [
        "0x24182^MDC_ECG_HEART_RATE^MDC", "HR^MDC_ECG_HEART_RATE^MDC", "16770^MDC_ECG_HEART_RATE^MDC",
    ])
    func `a number is known in hexadecimal and by the name beside it`(code: String) throws {
        for type in ["NM", "NM ", "nm"] {
            let reading = try read(rows: ["\(type)|\(code)|1.1.1.1|72|/min^^UCUM|||||F"])
            #expect(reading.batch?.samples.map(\.channel.metric.codings.first?.code) == ["147842"])
            #expect(shown(reading) == ["72 /min"])
        }
    }

    @Test(arguments: ["147842^MDC_ECG_HEART_RATE^mdc", "8867-4^HR^LOINC", "8867-4^HR^ln", "147842^^Mdc "])
    func `a coding system is known however it is spelled`(code: String) throws {
        let reading = try read(rows: ["NM|\(code)|1.1.1.1|72|/min^^ucum|||||F"])
        let metric = try #require(reading.batch?.samples.first?.channel.metric)
        #expect(metric.name == "heart-rate" && metric.unit == "/min")
        #expect(metric.codings.contains { $0.system == CodeSystemURI.loinc && $0.code == "8867-4" })
    }

    // MARK: In which unit

    @Test(arguments: [
        ("151562^^MDC", "{resp}/min^^UCUM", "/min"), ("147842^^MDC", "{pulse}/min", "/min"),
        ("147842^^MDC", "min-1", "/min"), ("147842^^MDC", "beats/minute", "/min"), ("150456^^MDC", "%{O2}^^UCUM", "%"),
        ("150456^^MDC", "percent", "%"), ("150344^^MDC", "ºC", "Cel"), ("150344^^MDC", "℃", "Cel"),
        ("150344^^MDC", "Deg C", "Cel"), ("188740^^MDC", "in", "[in_i]"), ("68186^^MDC", "{things}^^UCUM", "{things}"),
    ])
    func `a unit's annotation does not change it, and it is read as monitors write it`(
        code: String, sent: String, expected: String
    ) throws {
        let reading = try read(rows: ["NM|\(code)|1.1.1.1|40|\(sent)|||||F"])
        #expect(shown(reading) == ["40 \(expected)"])
    }

    @Test(arguments: [
        ("mm[Hg]", "mm[Hg]"), ("mmhg", "mm[Hg]"), ("mm Hg", "mm[Hg]"), ("kPa", "kPa"), ("kPa^^UCUM", "kPa"),
        ("265987^MDC_DIM_KILO_PASCAL^MDC", "kPa"), ("MDC_DIM_MMHG^^MDC", "mm[Hg]"), ("^MDC_DIM_MMHG^MDC", "mm[Hg]"),
        ("265986^^MDC", "hPa"), ("cmH2O", "cm[H2O]"), ("cm[H2O]^^UCUM", "cm[H2O]"),
    ])
    func `a unit is read however it is spelled`(sent: String, expected: String) throws {
        let reading = try read(rows: ["NM|150087^MDC_PRESS_BLD_VEN_CENT_MEAN^MDC|1.1.1.1|16|\(sent)"])
        #expect(shown(reading) == ["16 \(expected)"])
        #expect(reading.issues.isEmpty)
    }

    @Test func `a unit that is none is not taken, and one whose number and name disagree is told`() throws {
        let row = "NM|150037^MDC_PRESS_BLD_ART_ABP_SYS^MDC|1.1.1.1|16|"
        for unit in ["xyz^^UCUM", "2.5.mm[Hg]^^UCUM", "999999^^MDC", "268160^MDC_DIM_FAHR^MDC"] {
            let reading = try read(rows: [row + unit])
            #expect(shown(reading) == ["16"])
            #expect(reading.issues.map(\.severity) == [.warning])
        }
        let reading = try read(rows: [row + "266016^MDC_DIM_CM_H2O^MDC"])
        #expect(shown(reading) == ["16 mm[Hg]"])
        #expect(reading.issues.first?.description.contains("which is cm[H2O]; the number counts") == true)
        // What Comen calls Fahrenheit is so in its profile.
        let temperature = "NM|150344^MDC_TEMP^MDC|1.1.1.1|98.6|268160^MDC_DIM_FAHR^MDC"
        #expect(try shown(read(rows: [temperature], profile: "comen")) == ["37.0 Cel"])
    }

    @Test(arguments: [
        ("97.3", "36.28 Cel"), ("98.6", "37.0 Cel"), ("100", "37.8 Cel"), ("99.95", "37.75 Cel"),
        ("384.5", "error Cel"),
    ])
    func `a temperature that is converted has as many digits as were measured`(sent: String, expected: String) throws {
        let row = "NM|150344^MDC_TEMP^MDC|1.1.1.1|\(sent)|266560^MDC_DIM_FAHR^MDC|95.3-101.5"
        let reading = try read(rows: [row], profile: "comen")
        #expect(shown(reading) == [expected])
        #expect(reading.batch?.samples.first?.limits == "35.17-38.61")
    }

    @Test(arguments: [
        ("384.5", "[degF]", "error"), ("98.6", "[degF]", "98.6"), ("120", "kPa", "error"), ("16", "kPa", "16"),
    ])
    func `what nobody can have is no value in any unit`(value: String, unit: String, expected: String) throws {
        let code = unit == "kPa" ? "150087^^MDC" : "150344^^MDC"
        let reading = try read(rows: ["NM|\(code)|1.1.1.1|\(value)|\(unit)^^UCUM"])
        #expect(shown(reading) == ["\(expected) \(unit)"])
    }

    @Test(arguments: ["36.8", ""])
    func `limits in a unit of something else are none`(value: String) throws {
        let reading = try read(rows: [
            "NM|150344^^MDC|1.1.1.1|\(value)|/min^^UCUM|35-39", "NM|150344^^MDC|1.1.1.2|\(value)|Cel^^UCUM|35-39",
        ])
        #expect(reading.batch?.samples.map(\.limits) == ["", "35-39"])
        #expect(reading.batch?.samples[0].value != reading.batch?.samples[1].value || value.isEmpty)
    }

    @Test(arguments: [
        ("50-120 bpm", "bpm", "50-120"), ("<120/min", "bpm", "<120"), ("50-120 bpm", "/min^^UCUM", "50-120"),
        ("50^120 bpm", "bpm", "50-120"), ("50-120 %", "bpm", "50-120 %"), ("50-120 about", "bpm", "50-120 about"),
        ("none", "bpm", "none"), ("50 to 120", "bpm", "50 to 120"), ("12-21 kPa", "kPa", "12-21"),
    ])
    func `limits may repeat the row's unit`(sent: String, unit: String, expected: String) throws {
        let code = unit == "kPa" ? "150087^^MDC" : Self.heartRate
        let reading = try read(rows: ["NM|\(code)|1.1.1.1|16|\(unit)|\(sent)"])
        #expect(reading.batch?.samples.map(\.limits) == [expected])
    }

    @Test func `a header that lacks a field (GE through COPRA) hides no reading`() throws {
        let reading = try read([
            "MSH|^~\\&|COPRA|ICU|||20260124124738+0000|ORU^R01|1|P|2.3", Self.patient, "OBR|1||||||20260124124700+0000",
            "OBX|1|NM|^MDC_ECG_HEART_RATE||72|bpm|||||F",
        ])
        #expect(shown(reading) == ["72 /min"])
        #expect(reading.issues.map(\.expression) == ["MSH-9"])
    }

    // MARK: Which vital sign

    @Test func `a vital sign in LOINC is the one that the table knows, and what was sent beside stays`() throws {
        let reading = try read(rows: [
            "NM|8867-4^Heart rate^LN|1|72|/min", "NM|8310-5^Body temp^LN|1|98.6|[degF]^^UCUM",
            "NM|8480-6^Systolic^LN|1|120|mm[Hg]", "NM|59408-5^Sat^LN^150456^MDC_PULS_OXIM_SAT_O2^MDC|1|97|%",
            "NM|150456^MDC_PULS_OXIM_SAT_O2^MDC^20564-1^Oxygen saturation in Blood^LN|1|97|%",
            "NM|^MDC_ECG_HEART_RATE^MDC|1|72|bpm",
        ])
        let metrics = try #require(reading.batch).samples.map(\.channel.metric)
        #expect(
            metrics.map(\.name) == ["heart-rate", "body-temperature", "bp-systolic", "spo2", "spo2", "heart-rate"])
        #expect(
            metrics.map { $0.codings.map(\.code) } == [
                ["8867-4"], ["8310-5"], ["8480-6"], ["150456", "59408-5", "2708-6"],
                ["150456", "59408-5", "2708-6", "20564-1"], ["147842", "8867-4"],
            ])
        #expect(metrics[2].panel == "bp" && reading.issues.isEmpty)
    }

    @Test func `a number without its partition is the one that its name tells, and no other`() throws {
        let reading = try read(rows: [
            "NM|16770^MDC_ECG_HEART_RATE^MDC|1|72|2720^MDC_DIM_BEAT_PER_MIN^MDC",
            "NM|16771^MDC_ECG_HEART_RATE^MDC|1|72|2720^MDC_DIM_MMHG^MDC",
        ])
        #expect(shown(reading) == ["72 /min", "72"])
        #expect(reading.batch?.samples.map { $0.channel.metric.codings[0].code } == ["147842", "16771"])
        let rows = ["|%^MDC_DEV_ECG_VMD^MDC|1.2.0.0|||||||X", "NM|151562^MDC_RESP_RATE^MDC|1.2.1.1|14|/min"]
        for vmd in ["69798", "4262"] {
            let reading = try read(
                rows: rows.map { $0.replacingOccurrences(of: "%", with: vmd) }, profile: "ge-b-series")
            #expect(reading.batch?.samples.first?.channel.metric.codings.first?.code == "151578")
        }
    }

    @Test func `a private code means what its maker says, and nothing to others`() throws {
        let row = "NM|192741^MY_PUMP_RATE^MDC|1.1.1.1|70|/min"
        let other = try #require(try read(rows: [row]).batch?.samples.first).channel.metric
        #expect(other.name == "my_pump_rate" && other.codings.map(\.code) == ["192741"])
        let hexadecimal = "NM|0002-f0e5^Pulse^MDIL|0|70|/min"
        let philips = try read(rows: [row, hexadecimal], profile: "philips-piic")
        for metric in try #require(philips.batch).samples.map(\.channel.metric) {
            #expect(metric.codings.contains { $0.code == "8867-4" } && metric.codings.first?.code == "192741")
        }
    }

    // MARK: When

    @Test(arguments: [
        ("2026-01-24T12:47:38+01:00", "2026-01-24T11:47:38.000Z"), ("20260124124738Z", "2026-01-24T12:47:38.000Z"),
        ("20260124124738000+0800", "2026-01-24T04:47:38.000Z"), ("20260124124738+05:30", "2026-01-24T07:17:38.000Z"),
    ])
    func `a time in another form is the same time`(sent: String, expected: String) throws {
        let reading = try read(rows: ["NM|\(Self.heartRate)|1|72|/min^^UCUM|||||F|||\(sent)"])
        let time = try #require(reading.batch?.samples.first?.time)
        #expect(time.instant.description == expected && time.basis == .observation && time.text == sent)
    }

    @Test(arguments: ["20260124", "2026012412", "24.01.2026 12:47", "20260124256000", "20261301000000"])
    func `a time that cannot be read is told, whatever counts instead`(sent: String) throws {
        let row = "NM|\(Self.heartRate)|1|72|/min^^UCUM|||||F|||"
        let reading = try read(rows: [row + "20260124124738", row + sent, row + "\"\""])
        #expect(reading.batch?.samples.map(\.time.basis) == [.observation, .request, .request])
        #expect(reading.issues.map(\.expression) == ["OBX[2]-14"])
    }

    @Test func `a time without a zone has the request's, where the header has none`() throws {
        let row = "OBX|1|NM|\(Self.heartRate)|1|72|/min^^UCUM|||||F|||20260124124700"
        let reading = try read([
            "MSH|^~\\&|MON||||20260124124738||ORU^R01|1|P|2.6", Self.patient, "OBR|1||||||20260124124700+0100", row,
            "OBR|2||||||20260124124700", row,
        ])
        let times = try #require(reading.batch).samples.map(\.time)
        #expect(times.map(\.offsetMinutes) == [60, 0] && times.map(\.zoneBasis) == [.message, .configured])
    }

    // MARK: What is taken back

    @Test(arguments: ["|D", "\"\"|W", "120|D"])
    func `what is withdrawn is the reading that was sent, though type, value and unit are left out`(
        rest: String
    ) throws {
        let code = "150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.1.1.1"
        let first = try read(rows: ["NM|\(code)|120|266016^MDC_DIM_MMHG^MDC|||||F"])
        let parts = rest.split(separator: "|", omittingEmptySubsequences: false)
        let second = try read(rows: ["|\(code)|\(parts[0])||||||\(parts[1])"])
        let (sent, taken) = (try #require(first.batch?.samples.first), try #require(second.batch?.samples.first))
        #expect(taken.status == .enteredInError)
        #expect(taken.channel.id == sent.channel.id && taken.time.instant == sent.time.instant)
        #expect(second.issues.isEmpty)
    }

    // MARK: Beside it

    @Test(arguments: [
        ("90^160", "90-160"), ("50^", ">50"), ("^120", "<120"), ("<=120", "<=120"), ("50-120", "50-120"),
        ("-5--2", "-5--2"), ("OFF", "OFF"),
    ])
    func `alarm limits are kept, and written as HL7 does where a sender does otherwise`(
        sent: String, expected: String
    ) throws {
        let reading = try read(rows: ["NM|\(Self.heartRate)|1|72|/min^^UCUM|\(sent)"])
        #expect(reading.batch?.samples.first?.limits == expected)
    }

    @Test func `other delimiters change nothing, in limits neither`() throws {
        let reading = try read([
            "MSH$%*!@$MON$WARD$$$20260124124738+0000$$ORU%R01$1$P$2.6", "PV1$$I$ICU%7%B1",
            "OBX$1$NM$147842%MDC_ECG_HEART_RATE%MDC$1.1.1.1$72$264864%x%MDC$50%120$H*PH$$$F",
            "OBX$2$TX$1%Text%L$1.1.1.2$a!F!b!S!c!R!d!T!e!E!f!X41!g$$$$$$F",
        ])
        let samples = try #require(reading.batch).samples
        #expect(samples.map(\.limits) == ["50-120", ""] && samples[0].flags == ["H", "PH"])
        #expect(shown(reading) == ["72 /min", "\"a$b%c*d@e!fAg\""])
    }

    @Test(arguments: ["ORU", "ORU^R30^ORU_R30", "ORU^R01"])
    func `readings come under older and rarer types as well`(type: String) throws {
        let reading = try read([
            "MSH|^~\\&|MON||||20260124124738||\(type)|1|P|2.1", "PV1||I|B1", "OBX|1|NM|\(Self.heartRate)||72|bpm",
        ])
        #expect(shown(reading) == ["72 /min"])
    }
}
