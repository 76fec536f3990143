import Foundation
import HL7v2
import Mapping
import Records
import Testing
import Values

struct DeviceProfileTests {
    private static let receivedAt = Timestamp(year: 2026, month: 1, day: 24, hour: 13)

    private func read(_ mapper: Mapper, _ text: String, profile: String?) throws -> MessageReading {
        let message = try HL7Message(parsing: Array(text.utf8))
        var cache = ChannelCache()
        let context = MessageContext(
            peer: "test", profile: profile, receivedAt: Self.receivedAt, journalSequence: 1)
        return try #require(mapper.reading(of: message, context: context, cache: &cache))
    }

    /// A message with the rows given, each without its `OBX|n|`.
    private func read(
        _ profile: String?, rows: String..., head: String = "MSH|^~\\&|MON||||20260124124738+0000||ORU^R01|1|P|2.6"
    ) throws -> MessageReading {
        var segments = [head, "PV1||I|ICU^7^B1", "OBR|1||||||20260124124700+0000"]
        segments += rows.enumerated().map { "OBX|\($0.offset + 1)|\($0.element)" }
        return try read(try Fixtures.mapper(), segments.joined(separator: "\r"), profile: profile)
    }

    /// The shipped mappings with profiles of a test.
    private func load(_ profiles: KeyValuePairs<String, String>) throws -> (mapper: Mapper?, issues: [String]) {
        let files = profiles.map { MappingFile(path: "devices/\($0.key).yaml", bytes: Array($0.value.utf8)) }
        let (mapper, issues) = Mapper.load(try Fixtures.mappingFiles(), profiles: files)
        return (mapper, issues.map(\.description))
    }

    private func values(_ reading: MessageReading) -> [String] {
        (reading.batch?.samples ?? []).map { sample in
            switch sample.value {
            case .number(let number):
                "\(sample.channel.metric.name) \(number.text) \(sample.channel.metric.unit ?? "-")"
            case .absent(let reason): "\(sample.channel.metric.name) (\(reason))"
            default: "\(sample.channel.metric.name) ?"
            }
        }
    }

    // MARK: Which profile

    @Test func `the shipped profiles load without a word`() throws {
        let mapper = try Fixtures.mapper()
        #expect(mapper.profiles.all.count >= 15)
        #expect(mapper.profiles["mindray-pds"]?.lineage == ["mindray-pds", "mindray-benevision", "ihe-pcd"])
    }

    @Test(arguments: [
        ("MINDRAY_^00A0^EUI-64||", "mindray-benevision"), ("MINDRAY_EGATEWAY^00A0^EUI-64||", "mindray-egateway"),
        ("^EfficiaCM||", "philips-efficia"), ("DATACAPTOR||", "capsule"), ("OTHER||", nil as String?),
        ("OTHER||||20260124||ORU^R01|1|P|2.6|||AL|NE||ASCII|||IHE_PCD_001^IHE PCD", "ihe-pcd"),
        ("OTHER||||20260124||ORU^R01|1|P|2.6|||AL|NE||ASCII|||OWN_1^OWN~PCD_DEC_001^IHE PCD", "ihe-pcd"),
        ("MINDRAY_X||||20260124||ORU^R01|1|P|2.6|||AL|NE||ASCII|||IHE_PCD_001^IHE PCD", "mindray-benevision"),
    ])
    func `a header gives a dialect away, MSH-3 before MSH-21 and the longer text first`(
        rest: String, profile: String?
    ) throws {
        let header = try HL7Header(parsing: Array("MSH|^~\\&|\(rest)".utf8))
        #expect(try Fixtures.mapper().profiles.profile(of: header)?.name == profile)
    }

    @Test func `what is configured for the peer counts before the header`() throws {
        let head = "MSH|^~\\&|northern||||20260124124738+0000||ORU^R01|1|P|2.6"
        let row = "NM|150456^^MDC|1.1.1.1|-100|262688^^MDC|||||F"
        #expect(try read(nil, rows: row, head: head).profile == "northern")
        #expect(try read("philips-efficia", rows: row, head: head).profile == "philips-efficia")
    }

    @Test func `a misspelled key is told the right one, also where what the profile extends has that`() throws {
        let (mapper, issues) = try load([
            "base": "title: Base\nconnection: { acknowledge: original }",
            "site": "title: Site\nextends: base\nconection: { acknowledge: none }",
        ])
        #expect(mapper == nil)
        #expect(
            issues == ["devices/site.yaml:3:1: error: unknown key \"conection\"; did you mean \"connection\"?"])
    }

    // MARK: What a profile changes

    @Test func `a sentinel is no value, by its number and whatever its digits`() throws {
        let rows = ["101^HR|2101|60", "105^ST-I|2101|-100.00", "102^PVCs|2101|-99"].map { "NM|\($0)||||||F" }
        let reading = try read("mindray-pds", rows: rows[0], rows[1], rows[2])
        #expect(
            values(reading) == [
                "heart-rate 60 /min", "mdc_ecg_ampl_st_i (unknown)", "mdc_ecg_v_p_c_cnt -99 -",
            ])
    }

    @Test(arguments: [
        ("?", "asked-unknown"), ("---", "unknown"), ("n/a", "unsupported"), ("-100", "error"), ("NaN", "not-a-number"),
    ])
    func `a sentinel is no value in a row of any type that is measured`(text: String, reason: String) throws {
        let (mapper, issues) = try load([
            "site": """
            title: Site
            readings:
              pcd-01: { samples: { sentinels: { "?": asked-unknown, n/a: unsupported, "-100": error } } }
            """
        ])
        #expect(issues.isEmpty)
        for type in ["NM", "SN", "ST", "TX", ""] {
            let row = "OBX|1|\(type)|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|\(text)|264864^^MDC|||||F"
            let head = "MSH|^~\\&|M||||20260124124738+0000||ORU^R01|1|P|2.6"
            let reading = try read(try #require(mapper), head + "\r" + row, profile: "site")
            #expect(values(reading) == ["heart-rate (\(reason))"], "\(type)")
        }
        // What is no measurement keeps its text.
        let words = try read(
            try #require(mapper), "MSH|^~\\&|M||||20260124||ORU^R01|1|P|2.6\rOBX|1|ST|Rhythm^Rhythm||n/a||||||F",
            profile: "site")
        #expect(values(words) == ["rhythm ?"])
    }

    @Test func `a question mark has the reason of its row where the dialect says nothing of it`() throws {
        let rows = [
            "ST|0002-4182^HR^MDIL||?|0004-0aa0^bpm^MDIL|||||", "NM|0002-4182^HR^MDIL||?|0004-0aa0^bpm^MDIL|||||",
        ]
        #expect(
            values(try read("philips-efficia", rows: rows[0] + "X", rows[1] + "X")) == [
                "heart-rate (error)", "heart-rate (error)",
            ])
        #expect(
            values(try read("ihe-pcd", rows: rows[0] + "F", rows[1] + "F")) == [
                "heart-rate (unknown)", "heart-rate (unknown)",
            ])
    }

    @Test func `a sentinel of a metric without bounds is none on the way of known rows either`() throws {
        let mapper = try Fixtures.mapper()
        var cache = ChannelCache()
        let context = MessageContext(
            peer: "test", profile: "mindray-benevision", receivedAt: Self.receivedAt, journalSequence: 1)
        var found: [VitalSample.Value] = []
        for value in ["0.1", "0.2", "-100", "32767", "32766", "-999.0"] {
            let text =
                "MSH|^~\\&|M||||20260124124738+0000||ORU^R01|1|P|2.6\rOBX|1|NM|131841^MDC_ECG_AMPL_ST_I^MDC|1.1.1.1|\(value)|266418^^MDC|||||R"
            let message = try HL7Message(parsing: Array(text.utf8))
            found += mapper.reading(of: message, context: context, cache: &cache)?.batch?.samples.map(\.value) ?? []
        }
        #expect(
            found == [
                .number(ExactDecimal("0.1")!), .number(ExactDecimal("0.2")!), .absent(reason: "unknown"),
                .absent(reason: "error"), .number(ExactDecimal(32_766)), .absent(reason: "unknown"),
            ])
    }

    @Test func `an empty row has the reason that its status gives in the dialect`() throws {
        let reading = try read(
            "philips-efficia", rows: "NM|0002-4a05^NBPs^MDIL|||0004-0f20^mmHg^MDIL|||||F",
            "NM|0002-4bb8^SpO2^MDIL|||0004-0220^%^MDIL|||||X")
        #expect(values(reading) == ["nibp-systolic (not-performed)", "spo2 (error)"])
        #expect(reading.skewGuard == .seconds(120))
    }

    @Test func `a unit is converted where the profile asks, and the limits with it`() throws {
        let reading = try read(
            "comen", rows: "NM|150364^MDC_TEMP_BODY^MDC|1.1.1.1|98.6|268160^degF^99COMEN|96.8^102.2||||F",
            "NM|131841^MDC_ECG_AMPL_ST_I^MDC|1.1.1.2|-0.5|mm^^UCUM|-2.0-2.0||||F",
            "NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.1.1.3|120|266016^^MDC|90^160||||F")
        #expect(
            values(reading) == [
                "body-temperature 37.0 Cel", "mdc_ecg_ampl_st_i -0.05 mV", "nibp-systolic 120 mm[Hg]",
            ])
        #expect(reading.batch?.samples.map(\.limits) == ["36.0-39.00", "-0.20-0.20", "90-160"])
    }

    @Test func `a code that two modules share means what its VMD says`() throws {
        let rate = "NM|151562^MDC_RESP_RATE^MDC|1.%.1.1|14|264928^x^MDC|||||R"
        let modules = ["|69650^VMD^MDC|1.2.0.0|||||||X", "|69798^VMD^MDC|1.3.0.0|||||||X"]
        let reading = try read(
            "ge-b-series", rows: modules[0], modules[1], rate.replacingOccurrences(of: "%", with: "2"),
            rate.replacingOccurrences(of: "%", with: "3"), rate.replacingOccurrences(of: "%", with: "4"))
        let codes = reading.batch?.samples.map { $0.channel.metric.codings.map(\.code) }
        #expect(
            codes == [
                ["151570", "151562", "9279-1"], ["151578", "151562", "76270-8", "9279-1"], ["151562", "9279-1"],
            ])
    }

    @Test func `a module that moves to another slot takes its meaning along`() throws {
        let mapper = try Fixtures.mapper()
        var cache = ChannelCache()
        let context = MessageContext(
            peer: "test", profile: "ge-b-series", receivedAt: Self.receivedAt, journalSequence: 1)
        var codes: [String] = []
        for module in [69_650, 69_650, 69_798, 69_650] {
            let text =
                "MSH|^~\\&|M||||20260124124738+0000||ORU^R01|1|P|2.6\rOBX|1||\(module)^VMD^MDC|1.2.0.0|||||||X\r"
                + "OBX|2|NM|151562^MDC_RESP_RATE^MDC|1.2.1.1|14|264928^x^MDC|||||R"
            let message = try HL7Message(parsing: Array(text.utf8))
            let reading = mapper.reading(of: message, context: context, cache: &cache)
            codes += reading?.batch?.samples.compactMap { $0.channel.metric.codings.first?.code } ?? []
        }
        #expect(codes == ["151570", "151570", "151578", "151570"])
    }

    @Test func `a row that is marked as a setting is no reading`() throws {
        let reading = try read(
            "philips-piic", rows: "ST|0402-f8f5^sMode^MDIL|0|MONITORING||||||F||SETTING",
            "NM|0002-4182^HR^MDIL|0|80|0004-0aa0^bpm^MDIL|||||F")
        #expect(values(reading) == ["heart-rate 80 /min"])
        #expect(reading.issues.map(\.expression) == ["OBX[1]-13"])
    }

    @Test(arguments: ["ihe-pcd", "nihon-kohden", "philips-efficia", "mindray-egateway"])
    func `a monitor that says when it reported and how final that is remains a monitor`(profile: String) throws {
        let head = "MSH|^~\\&|MON||||20260124124738+0000||ORU^R01|1|P|2.4\rPID|||A1^^^AFFERENT-DEMO^MR"
        let order = "OBR|1||||||20260124124700+0000|||||||||||||||20260124124730+0000|||F"
        let section = "OBR|1||||||20260124124700+0000|||||||||||||||20260124124730+0000||CH|F"
        let row = "OBX|1|NM|X^Heart rate^99XYZ||72|/min^^UCUM|||||F"
        let monitor = try read(try Fixtures.mapper(), [head, order, row].joined(separator: "\r"), profile: profile)
        #expect(monitor.mapping == "pcd-01" && monitor.batch?.samples.count == 1)
        let laboratory = try read(
            try Fixtures.mapper(), [head, section, row].joined(separator: "\r"), profile: profile)
        #expect(laboratory.mapping == "laboratory" && laboratory.batch == nil)
    }

    @Test func `a number in a unit of something else is no value, each time it comes`() throws {
        let rows = [
            "NM|150364^MDC_TEMP_BODY^MDC|1.1.1.1|36.5|264864^^MDC|||||R", "NM|150456^^MDC|1.1.1.2|97|%|||||R",
            "NM|151708^^MDC|1.1.1.3|5.1|%|||||R", "NM|150021^^MDC|1.1.1.4|16.0|kPa|12.0-21.3||||R",
            "NM|150022^^MDC|1.1.1.5|9|mmHg^mmHg^UCUM|||||R",
        ]
        let mapper = try Fixtures.mapper()
        var cache = ChannelCache()
        for second in 10..<14 {
            let head = "MSH|^~\\&|MON||||202601241247\(second)+0000||ORU^R01|1|P|2.6\rPV1||I|B1\rOBR|1\r"
            let text = head + rows.enumerated().map { "OBX|\($0.offset + 1)|\($0.element)" }.joined(separator: "\r")
            let context = MessageContext(peer: "test", receivedAt: Self.receivedAt, journalSequence: 1)
            let message = try HL7Message(parsing: Array(text.utf8))
            let reading = try #require(mapper.reading(of: message, context: context, cache: &cache))
            #expect(
                values(reading) == [
                    "body-temperature (error)", "spo2 97 %", "etco2-fraction 5.1 %", "nibp-systolic 120.0 mm[Hg]",
                    "nibp-diastolic 9 mm[Hg]",
                ])
            #expect(reading.issues.map(\.expression) == ["OBX[1]-6"])
        }
    }

    @Test func `what is coded is shown in words, never as the number of an event`() throws {
        func text(_ value: String) throws -> String? {
            let segments = [
                "MSH|^~\\&|REP||||20260124124738+0000||ORU^R40|1|P|2.6", "PV1||I|B1", "OBR|1|7^REP|7^REP|196616^^MDC",
                "OBX|1|CWE|196670^MDC_EVT_LO^MDC|1.3.1.150456.1|\(value)|||L~PM~SP|||F",
                "OBX|2|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.3.1.150456.2|start||||||F",
            ]
            return try read(try Fixtures.mapper(), segments.joined(separator: "\r"), profile: nil).alarms.first?.text
        }
        #expect(try text("196670^MDC_EVT_LO^MDC^^^^^^Low SpO2") == "Low SpO2")
        #expect(try text("196670^MDC_EVT_LO^MDC") == "Low")
        #expect(try text("SpO2 is low") == "SpO2 is low")
    }

    @Test func `the bed is found where the gateway has it`() throws {
        let head = "MSH|^~\\&|GATEWAY||||20260124124738+0000||ORU^R01|1|P|2.6"
        let row = "OBX|1|NM|147842^^MDC|1.1.1.1|70|264864^^MDC|||||R|||||||BED7~B650"
        let reading = try read(try Fixtures.mapper(), head + "\r" + row, profile: "ge-carescape")
        #expect(reading.batch?.subject == .bed("BED7"))
        // The first repetition is the bed, which is no device.
        #expect(reading.batch?.samples.map(\.channel.device) == ["B650"])
    }

    @Test func `without a bed the device is who sends`() throws {
        let reading = try read("nihon-kohden", rows: "NM|007000^VITAL SpO2|1|97||||||F")
        #expect(reading.batch?.subject == .device("ICU"))
        #expect(values(reading) == ["spo2 97 %"])
    }

    @Test(arguments: ["", "ASCII"])
    func `text is read as the profile says where MSH-18 says nothing more than ASCII`(label: String) throws {
        let mapper = try Fixtures.mapper()
        #expect(try bed([0x42, 0xE9, 0x64], label: label, mapper, profile: "philips-piic") == "B\u{E9}d")
    }

    @Test func `what a monitor names wrongly is read as the profile says`() throws {
        let (mapper, issues) = try load([
            "wards": "title: Wards\ncharacterSets: { 8859/1: GB 18030, UNICODE UTF-8: WINDOWS-1252 }\n"
        ])
        #expect(issues.isEmpty)
        let loaded = try #require(mapper)
        // The second byte of this one is a field separator.
        #expect(try bed([0x81, 0x7C], label: "8859/1", loaded, profile: "wards") == "\u{4E85}")
        #expect(try bed([0x93, 0xFC], label: "UNICODE UTF-8", loaded, profile: "wards") == "\u{201C}\u{FC}")
        #expect(try bed([0xFC], label: "8859/15", loaded, profile: "wards") == "\u{FC}")
        let unknown = try load(["wards": "title: Wards\ncharacterSets: { 8859/1: EBCDIC }\n"])
        #expect(unknown.mapper == nil && unknown.issues.count == 1 && unknown.issues[0].contains("character set"))
    }

    private func bed(_ name: [UInt8], label: String, _ mapper: Mapper, profile: String) throws -> String? {
        let bytes =
            Array("MSH|^~\\&|||||||ORU^R01|1|P|2.3||||||\(label)\rPV1||I|".utf8) + name
            + Array("\rOBX||NM|147842^^MDC|0|80|/min|||||F".utf8)
        var cache = ChannelCache()
        let context = MessageContext(peer: "test", profile: profile, receivedAt: Self.receivedAt, journalSequence: 1)
        let reading = mapper.reading(of: try HL7Message(parsing: bytes), context: context, cache: &cache)
        guard case .bed(let bed)? = reading?.batch?.subject else { return nil }
        return bed
    }

    // MARK: Connections

    @Test func `what a profile says about connections is inherited and overridden`() throws {
        let profiles = try Fixtures.mapper().profiles
        let pds = try #require(profiles["mindray-pds"]).connection
        #expect(pds.direction == .connect && pds.port == 4_601 && pds.silence == .seconds(10))
        #expect(pds.acknowledgment.style == AcknowledgmentPolicy.Style.none)
        #expect(pds.keepAlive?.message == Array("MSH|^~\\&|||||||ORU^R01|106|P|2.3.1|\r".utf8))
        #expect(profiles["mindray-egateway"]?.connection.silence == .seconds(120))
        #expect(profiles["ihe-pcd"]?.connection.acknowledgment == .automatic)
    }

    @Test(arguments: [("+08:00", 480), ("-0330", -210), ("Z", 0), ("UTC", 0), ("Town/Clock", 90)])
    func `times without a zone are of the dialect's, which may be a named one`(zone: String, minutes: Int) throws {
        let file = MappingFile(
            path: "devices/local.yaml",
            bytes: Array("title: Local\nreadings: { pcd-01: { zone: \"\(zone)\" } }\n".utf8))
        let clock: ZoneOffset = { _, receivedAt in receivedAt == Self.receivedAt ? 90 : 0 }
        let (mapper, issues) = Mapper.load(
            try Fixtures.mappingFiles(), profiles: [file], zone: { $0 == "Town/Clock" ? clock : nil })
        #expect(issues.isEmpty)
        let text = "MSH|^~\\&|M||||20260124124738||ORU^R01|1|P|2.6\rPV1||I|B1\rOBX|1|NM|147842^^MDC||71|/min"
        let reading = try read(try #require(mapper), text, profile: "local")
        let time = try #require(reading.batch?.samples.first?.time)
        #expect(time.offsetMinutes == minutes && time.zoneBasis == .configured)
        let sent = Timestamp(year: 2026, month: 1, day: 24, hour: 12, minute: 47, second: 38)
        #expect(time.instant == sent - .seconds(60 * minutes))
    }

    @Test func `a zone that nobody knows is a fault`() throws {
        let (mapper, issues) = try load(["a": "title: A\nreadings: { pcd-01: { zone: Europe/Atlantis } }\n"])
        #expect(mapper == nil && issues.count == 1 && issues[0].contains("is not a time zone such as Europe/Berlin"))
    }

    // MARK: Faults

    @Test func `what is missing is missing in the file itself, not in the one that it extends`() throws {
        let (_, issues) = try load(["base": "title: Base\n", "local": "extends: base\n"])
        #expect(issues == ["devices/local.yaml:1:1: error: \"title\" is missing; expected a text"])
    }

    @Test func `all faults of a profile are told at once, each in the file and line that holds it`() throws {
        let (mapper, issues) = try load([
            "base": """
            title: Base
            readings:
              pcd-01:
                samples:
                  privateCode: ../codes/ge.csv
                  conversions: [{ from: mm, to: mV }]
                  statuses:
                    done: [Y]
                  notReadingsWhere:
                    PID-3: [SETTING]
            """,
            "table": """
            title: Table
            readings: { pcd-01: { samples: {
              privateCodes: ../codes/none.csv } } }
            """,
            "leaf": """
            title: Leaf
            extends: base
            match: { PID-3: [X], MSH-3.1: ["*"] }
            connection:
              acknowledge: orginal
              keepAlive: { every: 1ms, send: hello }
            """,
        ])
        #expect(mapper == nil)
        #expect(
            issues.contains {
                $0.hasPrefix("devices/base.yaml:5:7: error") && $0.contains("did you mean \"privateCodes\"")
            })
        #expect(issues.contains { $0.hasPrefix("devices/base.yaml:6:") && $0.contains("a factor is needed") })
        #expect(
            issues.contains {
                $0.hasPrefix("devices/leaf.yaml:5:16: error") && $0.contains("did you mean \"original\"")
            })
        #expect(issues.contains { $0.hasPrefix("devices/base.yaml:8:9: error") && $0.contains("\"done\"") })
        #expect(issues.contains { $0.hasPrefix("devices/base.yaml:10:9: error") && $0.contains("\"PID-3\"") })
        #expect(issues.contains { $0.hasPrefix("devices/table.yaml:3:17: error") && $0.contains("codes/none.csv") })
        #expect(issues.contains { $0.hasPrefix("devices/leaf.yaml:6:23: error") })
        #expect(issues.contains { $0.hasPrefix("devices/leaf.yaml:6:34: error") })
        #expect(issues.count { $0.contains("is not a text of a header field") } == 2)
        #expect(Set(issues).count == issues.count)
    }

    @Test func `a chain without end or without beginning is refused`() throws {
        let (none, round) = try load([
            "a": "title: A\nextends: b\n", "b": "title: B\nextends: a\n",
        ])
        #expect(none == nil && round.contains { $0.contains("the profile extends itself: a → b → a") })
        let (mapper, missing) = try load([
            "a": "title: A\nextends: ihe-pdc\nconection: {}\n", "ihe-pcd": "title: B\n",
        ])
        #expect(mapper == nil)
        #expect(
            missing.first
                == "devices/a.yaml:2:10: error: extends: there is no device profile \"ihe-pdc\"; did you mean \"ihe-pcd\"?"
        )
        #expect(missing.count == 2 && missing[1].contains("did you mean \"connection\""))
    }

    @Test func `a mark that two profiles have is told, since either could be meant`() throws {
        let (mapper, issues) = try load([
            "a": "title: A\nmatch: { MSH-3.1: [X, Y] }\n", "b": "title: B\nmatch: { MSH-3.1: [X] }\n",
        ])
        #expect(mapper != nil)
        #expect(issues.count == 1 && issues[0].contains("warning") && issues[0].contains("profile \"a\""))
    }

    @Test func `a part for a mapping that is not there is told and has no effect`() throws {
        let (mapper, issues) = try load(["a": "title: A\nreadings: { pcd-10: { bed: PV1-3 } }\n"])
        #expect(mapper != nil)
        #expect(issues.count == 1 && issues[0].contains("warning") && issues[0].contains("did you mean \"pcd-01\""))
    }
}
