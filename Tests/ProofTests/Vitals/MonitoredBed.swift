import Foundation
import Records
import Storage
import Testing
import Values

@testable import GatewayApp

/// A bed whose monitor sends readings of now over a real socket, and the alerts that the gateway serves of it.
struct MonitoredBed: Sendable {
    /// A row of a message.
    struct Row: Sendable {
        var code = "150021^MDC_PRESS_BLD_NONINV_SYS^MDC"
        var path = "1.1.9.150021"
        var type = "NM"
        var value: String
        var unit = "266016^MDC_DIM_MMHG^MDC"
        var status = "F"

        /// The systolic pressure of a cuff: one reading decides.
        static func pressure(_ value: String, type: String = "NM", status: String = "F") -> Row {
            Row(type: type, value: value, status: status)
        }
    }

    let gateway: GatewayRun
    var bed = "ICU^1^B1"
    var patient: String?
    var address = "127.0.0.2"

    init(_ gateway: GatewayRun) { self.gateway = gateway }

    /// Sends a message for each row, one after the other, and waits until they took effect.
    func send(_ rows: Row...) async throws {
        for row in rows { try await send(message(row)) }
    }

    /// Sends whole messages.
    func send(_ messages: [UInt8]...) async throws {
        for message in messages {
            let answers = try await Monitor.converse(
                Monitor.framed(message), port: gateway.mllp, from: address, awaiting: 1)
            #expect(answers.count == 1)
        }
        try await gateway.settle()
    }

    /// A message with a row, of a time.
    func message(_ row: Row, at time: Timestamp = .now) -> [UInt8] {
        let at = time.hl7
        let id = patient.map { "\($0)^^^AFFERENT-DEMO^MR" } ?? ""
        let segments = [
            "MSH|^~\\&|MON||||\(at)||ORU^R01^ORU_R01|\(time.microseconds)|P|2.6", "PID|||\(id)", "PV1||I|\(bed)",
            "OBR|1|||||\(at)|\(at)",
            "OBX|1|\(row.type)|\(row.code)|\(row.path)|\(row.value)|\(row.unit)|||||\(row.status)|||\(at)",
        ]
        return Array(segments.joined(separator: "\r").utf8)
    }

    /// All alerts as they are stored, the newest first.
    func alerts() async throws -> [Alert] {
        try await gateway.store.alerts(page: PageRequest(count: 100)).items
    }

    /// All alerts as `vital priority state`.
    func states() async throws -> [String] {
        try await alerts().map { alert in
            "\(alert.vital ?? alert.title) \(alert.priority.rawValue) \(alert.endReason ?? alert.phase.rawValue)"
        }
    }

    /// An alert as `/alerts` shows it.
    struct Served {
        var id: String
        var status: String
        var value: String
        var extreme: String
    }

    func served() async throws -> [Served] {
        let reply = try await HTTPConnection(port: gateway.http).get("/alerts")
        let root = try JSONSerialization.jsonObject(with: Data(reply.body)) as? [String: Any]
        let items = try #require(root?["items"] as? [[String: Any]])
        return items.map { item in
            func text(_ name: String) -> String { item[name].map { "\($0)" } ?? "" }
            return Served(id: text("id"), status: text("status"), value: text("value"), extreme: text("extreme"))
        }
    }
}

extension Timestamp {
    static var now: Timestamp { Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }

    /// As HL7 writes it, to the millisecond, in UTC.
    var hl7: String {
        // 2026-11-23T16:20:54.123Z
        let digits = description.filter(\.isNumber)
        return digits.prefix(14) + "." + (digits.dropFirst(14) + "000").prefix(3) + "+0000"
    }
}
