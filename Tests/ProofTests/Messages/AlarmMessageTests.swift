import FHIRModel
import Foundation
import HL7v2
import Ingest
import Intake
import Records
import Storage
import Testing
import Values

@testable import GatewayApp

/// Issue 4: alarms of devices over a real socket are one alert from start to end, whatever is sent again.
@Suite(.timeLimit(.minutes(3)))
struct AlarmMessageTests {
    /// A report of a bed's alarm, seconds after noon; rows beyond the event are given as `code|value`.
    private static func report(
        _ second: Int, header: Int? = nil, number: String = "A7", event: String = "196670^MDC_EVT_LO^MDC",
        text: String = "SpO2 low", _ attributes: [(code: Int, value: String)]
    ) -> [UInt8] {
        func time(_ second: Int) -> String { "202601241200\(String(second + 100).suffix(2))+0000" }
        var segments = [
            "MSH|^~\\&|MON7^0000000000000007^EUI-64|IHE_AR|||\(time(header ?? second))||ORU^R40^ORU_R40|\(second)|P|2.6",
            "PID|||A-1^^^AFFERENT-DEMO^MR", "PV1||I|ALARM^^7",
            "OBR|1||\(number)^MON7^0000000000000007^EUI-64|196616^MDC_EVT_ALARM^MDC|||\(time(second))",
            "OBX|1|ST|\(event)|1.1.1.150456.1|\(text)||||||F",
            "OBX|2|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.1.150456.2|8\(second % 10)|262688^^MDC|90-100||||F",
        ]
        for (index, row) in attributes.enumerated() {
            segments.append("OBX|\(index + 3)|ST|\(row.code)^^MDC|1.1.1.150456.\(index + 3)|\(row.value)||||||F")
        }
        return Monitor.framed(Array((segments.joined(separator: "\r") + "\r").utf8))
    }

    private static func send(_ messages: [[UInt8]], to gateway: GatewayRun) async throws {
        for message in messages { _ = try await Monitor.converse(message, port: gateway.mllp, awaiting: 1) }
        try await gateway.settle()
    }

    private static let start = report(0, [(68481, "start"), (68482, "active"), (68484, "PH"), (68485, "SP")])
    private static let pause = report(4, [(68481, "inactivate"), (68483, "audio-paused")])
    private static let end = report(9, [(68481, "end"), (68482, "inactive")])

    private static func alerts(_ gateway: GatewayRun) async throws -> [Alert] {
        try await gateway.store.alerts(page: PageRequest(count: 50)).items
    }

    @Test func `an alarm is one alert in the interfaces, and what is sent again changes nothing`() async throws {
        try await GatewayRun.with { gateway in
            let again = Self.report(
                0, header: 30, [(68481, "start"), (68482, "active"), (68484, "PH"), (68485, "SP")])
            try await Self.send([Self.start, again, Self.pause], to: gateway)
            let active = try #require(try await Self.alerts(gateway).first)
            #expect(try await Self.alerts(gateway).count == 1)
            #expect(active.origin == .device && active.priority == .high && active.phase == .active)
            #expect(active.device?.inactivation == .audioPaused)
            #expect(active.vital == "spo2" && active.direction == .low && active.limit?.text == "90")
            let http = try HTTPConnection(port: gateway.http)
            let shown = try await http.get("/alerts?active=true").text
            for part in [
                #""origin":"device""#, #""text":"SpO2 low""#, #""inactivation":"audio-paused""#, #""limit":90"#,
            ] { #expect(shown.contains(part), "\(part) in \(shown)") }

            try await Self.send([Self.end, again], to: gateway)
            let ended = try #require(try await Self.alerts(gateway).first)
            #expect(try await Self.alerts(gateway).count == 1)
            #expect(ended.id == active.id && ended.endReason == "device-ended")
            #expect(ended.extreme?.text == "80", "the lowest of 80, 84 and 89")
            let events = try await gateway.store.events(after: 0, limit: 500).map(\.event).filter { $0.lane == .alerts }
            #expect(events.map(\.type) == ["alert.raised", "alert.updated", "alert.ended"])
            let record = try await http.get("/records/alerts/\(active.id)").text
            #expect(record.contains("MDC_EVT_LO") && record.contains("physiological"))

            let issue = try await http.get("/fhir/DetectedIssue/\(active.id)")
            #expect(issue.version == "3")
            #expect(issue.resource?.root["code", "coding", "code"]?.text == "196670")
            let checked = try await http.send("POST", "/fhir/DetectedIssue/$validate", issue.body)
            #expect(checked.status == 200 && !checked.text.contains("\"error\""), "\(checked.text)")
        }
    }

    @Test func `alarms of two beds under one number of one central station are two alerts`() async throws {
        try await GatewayRun.with { gateway in
            func report(_ bed: Int, _ phase: String, _ state: String) -> [UInt8] {
                let text = """
                    MSH|^~\\&|CENTRAL||||20260124120000+0000||ORU^R40^ORU_R40|\(bed)\(phase)|P|2.6\r\
                    PID|||A-\(bed)^^^AFFERENT-DEMO^MR\rPV1||I|W^^\(bed)\r\
                    OBR|1||5^|196616^MDC_EVT_ALARM^MDC|||20260124120000+0000\r\
                    OBX|1|ST|196670^MDC_EVT_LO^MDC|1.1.1.150456.1|SpO2 low||||||F\r\
                    OBX|2|ST|68481^^MDC|1.1.1.150456.2|\(phase)||||||F\r\
                    OBX|3|ST|68482^^MDC|1.1.1.150456.3|\(state)||||||F\r
                    """
                return Monitor.framed(Array(text.utf8))
            }
            try await Self.send([report(1, "start", "active"), report(2, "start", "active")], to: gateway)
            #expect(Set(try await Self.alerts(gateway).map(\.bed)) == ["W^^1", "W^^2"])
            try await Self.send([report(1, "end", "inactive")], to: gateway)
            let active = try await Self.alerts(gateway).filter { $0.phase == .active }
            #expect(active.map(\.bed) == ["W^^2"])
            #expect(active.first?.subject.patient?.value == "A-2")
        }
    }

    @Test func `an alarm goes on over a restart of the gateway`() async throws {
        try await Ground.withTemporaryFolder { folder in
            let id = try await GatewayRun.with(data: folder) { gateway in
                try await Self.send([Self.start], to: gateway)
                return try await Self.alerts(gateway).map(\.id)
            }
            try await GatewayRun.with(data: folder) { gateway in
                try await Self.send([Self.end], to: gateway)
                let alerts = try await Self.alerts(gateway)
                #expect(alerts.map(\.id) == id && alerts.map(\.endReason) == ["device-ended"])
            }
        }
    }

    @Test func `an alarm that is over before the gateway hears of it is kept and pages nobody`() async throws {
        // The order is that of the device's clock, as far as it is trusted.
        try await GatewayRun.with(adjust: { $0.ingest.intake.skewGuard = .seconds(36_500 * 86_400) }) { gateway in
            try await Self.send([Self.end, Self.start], to: gateway)
            #expect(try await Self.alerts(gateway).map(\.phase) == [.ended])
            let events = try await gateway.store.events(after: 0, limit: 500).filter { $0.event.lane == .alerts }
            #expect(events.isEmpty, "\(events.map(\.event.type))")
        }
    }

    @Test func `rows of alarms among readings are alerts and readings`() async throws {
        try await GatewayRun.with { gateway in
            let message = """
                MSH|^~\\&|MON8||||20260124120000+0000||ORU^R01^ORU_R01|1|P|2.6\r\
                PV1||I|ALARM^^8\r\
                OBX|1|NM|150456^^MDC|1.1.1.1|86|262688^^MDC|90-100|L|||F|||20260124120000+0000\r\
                OBX|2|TX|1^Red Alarm^MDIL-ALERT||DESAT, SpO2=76 %||||||F|||20260124120000+0000\r\
                OBX|3|TX|6^Soft Inop^MDIL-ALERT||ECG noisy||||||F|||20260124120000+0000\r
                """
            try await Self.send([Monitor.framed(Array(message.utf8))], to: gateway)
            let alerts = try await Self.alerts(gateway).filter { $0.origin == .device }
            #expect(Set(alerts.map(\.title)) == ["DESAT, SpO2=76 %", "ECG noisy"])
            #expect(Set(alerts.map(\.priority)) == [.high, .low])
            #expect(try gateway.store.sampleCount() == 1)
            let kept = try await gateway.store.quarantine(page: PageRequest(count: 9)).items
            #expect(kept.isEmpty, "\(kept.map(\.detail))")
        }
    }

    /// A gateway whose reporters are answered over the connections that they opened.
    private static func answering(_ body: @escaping @Sendable (GatewayRun) async throws -> Void) async throws {
        try await GatewayRun.with(
            adjust: { configuration in
                guard let range = AddressRange("127.0.0.0/8") else { return }
                configuration.mllp.peers = [
                    .init(
                        name: "mon7", range: range, certificate: nil, tenant: nil, zone: nil, profile: "draeger",
                        answersTo: "same")
                ]
            }, body)
    }

    @Test func `a reporter that is to be answered is told once its alarm is stored`() async throws {
        try await Self.answering { gateway in
            let answers = try await Monitor.converse(Self.start, port: gateway.mllp, awaiting: 2)
            let status = try HL7Message(parsing: try #require(answers.last))
            func text(_ path: String) throws -> String? { status.text(at: try HL7Path(path)) }
            #expect(try text("MSH-9.1") == "ORA" && text("MSH-9.2") == "R41" && text("MSH-12") == "2.7")
            #expect(try text("MSH-5.1") == "MON7" && text("MSH-21.3") == "1.3.6.1.4.1.19376.1.6.1.5.1")
            #expect(try text("OBR-3.1") == "A7" && text("OBR-3.3") == "0000000000000007")
            #expect(try text("PRT-3.1") == "Received" && text("PRT-2") == "AD" && text("PRT-4.1") == "RO")
            #expect(try text("PID-3.1") == "A-1" && text("PV1-3.1") == "ALARM")
        }
    }

    @Test func `reporters behind one address are each told over their own connection, and of their own alarms`()
        async throws
    {
        try await Self.answering { gateway in
            let names = ["MON7", "MON8", "MON9"]
            let sockets = try names.map { _ in try Socket(port: gateway.mllp, timeout: 10) }
            for (name, socket) in zip(names, sockets) {
                let text = String(decoding: Self.start, as: UTF8.self).replacing("MON7", with: name)
                let answers = try await onThread {
                    try socket.write(Array(text.utf8))
                    return try Self.messages(2, from: socket)
                }
                #expect(answers.contains { $0.contains("ORA^R41") && $0.contains("|\(name)^") }, "\(answers)")
            }
            try await gateway.settle()
            let alerts = try await Self.alerts(gateway)
            try #require(alerts.count == 3)
            let http = try HTTPConnection(port: gateway.http)
            for alert in alerts { _ = try await http.send("POST", "/alerts/\(alert.id)/acknowledge", []) }
            for (name, socket) in zip(names, sockets) {
                let told = try await onThread { try Self.messages(1, from: socket) }
                #expect(told.allSatisfy { $0.contains("Accepted") && $0.contains("|\(name)^") }, "\(told)")
            }
        }
    }

    private static func messages(_ count: Int, from socket: Socket) throws -> [String] {
        var (framer, found) = (MLLPFramer(), [String]())
        while found.count < count {
            let more = try socket.read()
            guard !more.isEmpty else { break }
            framer.append(more)
            while let frame = framer.next() { found.append(String(decoding: frame.bytes, as: UTF8.self)) }
        }
        return found
    }

    @Test func `a report that is sent again is answered again, and is no second alert`() async throws {
        try await Self.answering { gateway in
            let again = Self.report(
                0, header: 30, [(68481, "start"), (68482, "active"), (68484, "PH"), (68485, "SP")])
            for report in [Self.start, again, Self.start] {
                let answers = try await Monitor.converse(report, port: gateway.mllp, awaiting: 2)
                let status = try HL7Message(parsing: try #require(answers.last))
                #expect(status.text(at: try HL7Path("PRT-3.1")) == "Received")
            }
            #expect(try await Self.alerts(gateway).count == 1)
        }
    }

    @Test func `who acknowledges an alarm is stored, told, and sent to its reporter when it is there again`()
        async throws
    {
        try await Self.answering { gateway in
            _ = try await Monitor.converse(Self.start, port: gateway.mllp, awaiting: 2)
            let id = try #require(try await Self.alerts(gateway).first?.id)
            let http = try HTTPConnection(port: gateway.http)
            for _ in 0..<2 {
                let reply = try await http.send("POST", "/alerts/\(id)/acknowledge", [])
                #expect(reply.status == 200 && reply.text.contains(#""acknowledged":{"by":"#), "\(reply.text)")
            }
            #expect(try await http.send("POST", "/alerts/a-none/acknowledge", []).status == 404)
            // The reporter was away: it is told with its next connection.
            let answers = try await Monitor.converse(Self.pause, port: gateway.mllp, awaiting: 3)
            let statuses = try answers.map { try HL7Message(parsing: $0) }
            let accepted = try #require(try statuses.first { try $0.text(at: HL7Path("PRT-3.1")) == "Accepted" })
            func text(_ path: String) throws -> String? { accepted.text(at: try HL7Path(path)) }
            #expect(try text("PRT-2") == "UP" && text("PRT-4.4") == "AAP" && text("PRT-5.1")?.isEmpty == false)
            #expect(try text("OBR-3.1") == "A7" && text("MSH-9.2") == "R41")
            try await gateway.settle()

            let kinds = try await gateway.store.transitions(of: id).map(\.kind)
            #expect(kinds == [.raised, .acknowledged, .updated])
            let events = try await gateway.store.events(after: 0, limit: 500).map(\.event.type)
            #expect(events.filter { $0 == "alert.acknowledged" }.count == 1)
            let issue = try await http.get("/fhir/DetectedIssue/\(id)")
            #expect(issue.resource?.root["mitigation", "action", "text"]?.text == "Acknowledged")
            let checked = try await http.send("POST", "/fhir/DetectedIssue/$validate", issue.body)
            #expect(checked.status == 200 && !checked.text.contains("\"error\""), "\(checked.text)")
            #expect(try await http.get("/records/alerts/\(id)").text.contains("acknowledgedBy"))

            try await Self.send([Self.end], to: gateway)
            #expect(try await http.send("POST", "/alerts/\(id)/acknowledge", []).status == 409)
            #expect(try await Self.alerts(gateway).first?.acknowledgment != nil, "it ends as acknowledged")
        }
    }

    @Test func `who acknowledged is known after a restart, and an alarm that becomes more urgent is to be seen again`()
        async throws
    {
        try await Ground.withTemporaryFolder { folder in
            let start = Self.report(0, [(68481, "start"), (68482, "active"), (68484, "PM")])
            let worse = Self.report(9, [(68481, "escalate"), (68482, "active"), (68484, "PH")])
            let id = try await GatewayRun.with(data: folder) { gateway in
                try await Self.send([start], to: gateway)
                let id = try #require(try await Self.alerts(gateway).first?.id)
                _ = try await HTTPConnection(port: gateway.http).send("POST", "/alerts/\(id)/acknowledge", [])
                return id
            }
            try await GatewayRun.with(data: folder) { gateway in
                #expect(try gateway.store.alert(id)?.acknowledgment != nil)
                try await Self.send([worse], to: gateway)
                let alert = try #require(try gateway.store.alert(id))
                #expect(alert.priority == .high && alert.acknowledgment == nil)
            }
        }
    }
}
