import Foundation
import Testing

/// `afferent profile check` and `afferent map` as people call them: what is taken of a message, and what not and why.
@Suite(.timeLimit(.minutes(2)))
struct MappingCommandTests {
    /// A wave, one that can't be read, and a row of a type that nobody maps.
    private static let wave = [
        """
        MSH|^~\\&|MINDRAY_^00A037000000^EUI-64|MINDRAY|||20260124131541000+0800||ORU^R01^ORU_R01|7|P|2.6|||AL|NE||\
        UNICODE UTF-8|||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO
        """,
        "PID|||P-7^^^Hospital^PI", "PV1||I|ICU^1^B7",
        """
        OBR|1||7^MINDRAY_^00A037000000^EUI-64|100001^CONTINUOUS WAVEFORM^99MNDRY|||20260124131539000+0800|\
        20260124131540000+0800
        """,
        "OBX|1|NA|131330^MDC_ECG_ELEC_POTL_II^MDC|1.7.6.131330|10^12^32767^11||||||R",
        "OBX|2|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.7.6.131330.1|4|264640^MDC_DIM_HZ^MDC|||||R",
        "OBX|3|NM|2327^MDC_ATTR_NU_MSMT_RES^MDC|1.7.6.131330.2|0.001221|266418^MDC_DIM_MILLI_VOLT^MDC|||||R",
        "OBX|4|NM|196660^MDC_EVT_INOP^MDC|1.7.6.131330.3|32767||||||R",
        "OBX|5|NA|150452^MDC_PULS_OXIM_PLETH^MDC|1.3.1.150452|5^x^7||||||R",
        "OBX|6|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.3.1.150452.1|3|264640^MDC_DIM_HZ^MDC|||||R",
        "OBX|7|ED|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.3.1.150456|98|262688^MDC_DIM_PERCENT^MDC|||||R",
    ]

    /// An alarm whose phase is none, beside a row that is not of the alarm.
    private static let alarm = [
        """
        MSH|^~\\&|MINDRAY_EGATEWAY^00A037EB2175780F^EUI-64|MINDRAY|||20260124150457-0600||ORU^R40^ORU_R40|8|P|2.6|||\
        AL|NE||UNICODE UTF-8|||IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.4.1^ISO
        """,
        "PID|||P-7^^^Hospital^PI", "PV1||I|OR^1^B7",
        "OBR|1|9^MINDRAY_EGATEWAY|9^MINDRAY_EGATEWAY|196616^MDC_EVT_ALARM^MDC|||20260124150457-0600",
        "OBX|1|ST|196670^MDC_EVT_LO^MDC|1.3.1.150456.1|Low SpO2|||L~PM~SP|||F|||20260124150457-0600",
        "OBX|2|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.3.1.150456.2|88|262688^MDC_DIM_PERCENT^MDC|90-96||||F",
        "OBX|3|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.3.1.150456.3|beginning||||||F",
        "OBX|4|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.3.1.150456.4|active||||||F",
        "OBX|5|NM|67996^MDC_ATTR_VAL_BATT_CHARGE^MDC|1.0.0.9|50||||||F",
    ]

    private static func run(
        _ arguments: String..., on message: [String], ending status: Int32 = 0
    ) async throws -> (output: [String], remarks: [String]) {
        try await Ground.withTemporaryFolder { (folder: URL) async throws -> (output: [String], remarks: [String]) in
            let file = folder.appendingPathComponent("sample.hl7")
            try Data((message.joined(separator: "\r") + "\r").utf8).write(to: file)
            let process = Process()
            process.executableURL = ServedProcess.binary
            process.currentDirectoryURL = Ground.root
            process.arguments = arguments + [file.path]
            let (output, remarks) = (Pipe(), Pipe())
            (process.standardOutput, process.standardError) = (output, remarks)
            try process.run()
            // Neither is longer than a pipe holds.
            let texts: [String] = try await onThread { () -> [String] in
                let texts = [output, remarks].map { (pipe: Pipe) -> String in
                    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                }
                process.waitUntilExit()
                return texts
            }
            #expect(process.terminationStatus == status)
            return (lines(texts[0], of: file), lines(texts[1], of: file))
        }
    }

    private static func lines(_ text: String, of file: URL) -> [String] {
        text.split(separator: "\n").map { $0.replacingOccurrences(of: file.path, with: "sample") }
    }

    @Test func `a check of a wave message tells which rows are taken, and why others are not`() async throws {
        let told = try await Self.run(
            "profile", "check", "Profiles/devices/mindray-benevision.yaml", "--rows", "--sample", on: Self.wave)
        #expect(
            told.output == [
                "mindray-benevision < ihe-pcd: Mindray BeneVision",
                "sample: ORU^R01^ORU_R01 by pcd-01: 4 of 7 rows taken (57 %)",
                "  taken: ecg-ii: 4 samples of 4/s, a step is 0.001221 mV",
                "  not taken: warning: OBX[7]-2: rows of type \"ED\" are not taken by pcd-01",
                "  not taken: error: OBX[5]-5: sample 2 is not a number",
                "  not taken: OBX[6]: the mapping reads no such row",
                "coverage: 4 of 7 rows taken (57 %)",
            ])
    }

    @Test func `a profile that stands elsewhere may extend those beside it and the installed ones`() async throws {
        try await Ground.withTemporaryFolder { (folder: URL) async throws -> Void in
            let texts = [
                "site": "title: Site\nextends: ward\n", "other": "no profile\n",
                "ward":
                    "title: Ward\nextends: mindray-benevision\nreadings: { pcd-01: { waves: { markers: { \"11\": invalid } } } }\n",
            ]
            for (name, text) in texts {
                try Data(text.utf8).write(to: folder.appendingPathComponent("\(name).yaml"))
            }
            let file = folder.appendingPathComponent("site.yaml").path
            let told = try await Self.run("profile", "check", file, "--sample", on: Self.wave)
            #expect(told.output.first == "site < ward < mindray-benevision < ihe-pcd: Site")
            #expect(told.output.last == "coverage: 4 of 7 rows taken (57 %)" && told.remarks.isEmpty)
        }
    }

    @Test func `a check of an alarm tells what it says, and what nobody reads beside it`() async throws {
        let told = try await Self.run(
            "profile", "check", "Profiles/devices/mindray-egateway.yaml", "--rows", "--sample", on: Self.alarm)
        #expect(
            told.output.map { String($0.prefix(60)) }
                == [
                    "mindray-egateway < mindray-benevision < ihe-pcd: Mindray eGateway",
                    "sample: ORU^R40^ORU_R40 by pcd-04: 4 of 5 rows taken (80 %)",
                    "  taken: {\"alarm\":\"Low SpO2\",\"code\":\"urn:iso:std:iso:11073:10101|196670\"",
                    "  remark: warning: OBX[3]-5: \"beginning\" is no phase of an alarm that the mapping knows",
                    "  not taken: information: OBX[5]: a reading beside an alarm shows",
                    "coverage: 4 of 5 rows taken (80 %)",
                ].map { String($0.prefix(60)) })
    }

    @Test func `map reads a message by the profile that is named`() async throws {
        let message = [
            "MSH|^~\\&|||||||ORU^R01|204|P|2.3.1|", "OBR||||", "OBX||NM|101||75||||||F", "OBX||NM|102||-100||||||F",
        ]
        let plain = try await Self.run("map", "Mappings", on: message)
        #expect(plain.output.first?.contains("\"vital\":\"heart-rate\"") != true)
        let named = try await Self.run("map", "Mappings", "--profile", "mindray-pds", on: message)
        #expect(named.output.first?.hasPrefix("{\"vital\":\"heart-rate\",\"value\":75,\"unit\":\"/min\"") == true)
        #expect(named.output.dropFirst().first?.contains("\"absent\":\"unknown\"") == true)
        let misspelled = try await Self.run("map", "Mappings", "--profile", "mindray-psd", on: message, ending: 1)
        #expect(misspelled.remarks == ["there is no device profile \"mindray-psd\"; did you mean \"mindray-pds\"?"])
    }

    @Test func `map prints a wave and an alarm as JSON, and remarks on what it did not take`() async throws {
        let wave = try await Self.run("map", "Mappings/hl7v2/pcd-01.yaml", on: Self.wave)
        #expect(wave.output.count == 2)
        #expect(wave.output.first?.hasPrefix("{\"wave\":\"ecg-ii\",\"samples\":4,\"rate\":\"4/s\"") == true)
        #expect(
            wave.remarks == [
                "warning: OBX[7]-2: rows of type \"ED\" are not taken by pcd-01",
                "error: OBX[5]-5: sample 2 is not a number",
            ])
        let alarm = try await Self.run("map", "Mappings/hl7v2/pcd-04.yaml", on: Self.alarm)
        #expect(alarm.output.count == 1)
        #expect(
            alarm.output.first?.contains("\"direction\":\"low\",\"value\":88,\"unit\":\"%\",\"limits\":\"90-96\"")
                == true)
        #expect(
            alarm.remarks == [
                "warning: OBX[3]-5: \"beginning\" is no phase of an alarm that the mapping knows",
                "information: OBX[5]: a reading beside an alarm shows what the alarm is about; readings are taken from ORU^R01",
            ])
    }
}
