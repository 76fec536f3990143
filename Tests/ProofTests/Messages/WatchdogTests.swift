import Foundation
import Records
import Storage
import Testing
import Values

@testable import GatewayApp

/// Issue 4, What a message means: the keep-alive of a reporter of alarms, over a real socket and by the real clock.
@Suite(.timeLimit(.minutes(1)))
struct WatchdogTests {
    /// A reporter that promises a sign of life every second: silent after three of them.
    private struct Reporter: Sendable {
        let name: String
        private let socket: Socket

        init(_ name: String, _ gateway: GatewayRun) throws {
            (self.name, socket) = (name, try Socket(port: gateway.mllp, timeout: 5))
        }

        /// Says that it is there, or that it is switched off, and waits for the answer.
        func beat(_ number: Int, state: String = "active") async throws {
            // Each has its own time, else it would be one message sent again.
            let second = String(number / 10 + 10)
            let text = """
                MSH|^~\\&|\(name)^\(name)^EUI-64|IHE_AR|||20260124120000+0000||ORU^R40^ORU_R40|\(number)|P|2.6|||AL|NE\r\
                OBR|1|||196616^MDC_EVT_ALARM^MDC|||202601241200\(second).\(number % 10)+0000\r\
                OBX|1|ST|196614^MDC_EVT_ACTIVE^MDC|1.0.0.0.1|||||||F\r\
                OBX|2|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.0.0.0.3|\(state)||||||F\r\
                OBX|3|NM|67860^MDC_ATTR_CONFIRM_TIMEOUT^MDC|1.0.0.0.7|1||||||F\r
                """
            let socket = socket
            let answer = try await onThread {
                try socket.write(Monitor.framed(Array(text.utf8)))
                return try socket.read()
            }
            #expect(String(decoding: answer, as: UTF8.self).contains("MSA|CA|\(number)"))
        }
    }

    /// The alerts about the silence of reporters: who, and how it stands.
    private static func silences(_ gateway: GatewayRun) async throws -> [String: [String]] {
        let alerts = try await gateway.store.alerts(page: PageRequest(count: 50)).items
        return Dictionary(grouping: alerts.filter { $0.origin == .watchdog }) {
            String($0.device?.reporter.prefix { $0 != "^" } ?? "")
        }
        .mapValues { $0.map { $0.endReason ?? $0.phase.rawValue } }
    }

    @Test
    func `a reporter without a sign of life is a technical alert, connected or not; one that was shut down is none`()
        async throws
    {
        try await GatewayRun.with { gateway in
            let (mute, steady) = (try Reporter("MUTE", gateway), try Reporter("STEADY", gateway))
            let leaving = try Reporter("LEAVING", gateway)
            try await leaving.beat(1)
            try await leaving.beat(2, state: "inactive")
            try await Reporter("GONE", gateway).beat(1)
            try await mute.beat(1)
            var beats = 0
            let areMissed = try await eventually(within: .seconds(15)) {
                beats += 1
                try await steady.beat(beats)
                try await Task.sleep(for: .milliseconds(100))
                return try await Self.silences(gateway).count == 2
            }
            let silences = try await Self.silences(gateway)
            #expect(areMissed && beats > 5, "\(beats) signs of life")
            #expect(silences == ["MUTE": ["active"], "GONE": ["active"]])
            let alert = try #require(try await gateway.store.alerts(page: PageRequest(count: 9)).items.first)
            #expect(alert.device?.kind == .technical && alert.device?.text == "Alarm reporter silent")
            let events = try await gateway.store.events(after: 0, limit: 500).filter { $0.event.lane == .alerts }
            #expect(events.map(\.event.type) == ["alert.raised", "alert.raised"])
            #expect(try await gateway.store.quarantine(page: PageRequest(count: 9)).items.isEmpty)

            try await mute.beat(2)
            let isHeard = try await eventually { try await Self.silences(gateway)["MUTE"] == ["heard"] }
            #expect(isHeard)
        }
    }
}
