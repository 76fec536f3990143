import Foundation
import Records
import Storage
import Testing
import Values

@testable import GatewayApp

/// Thresholds seen from outside: what a monitor sends over a real socket, and which alerts are served of it.
@Suite(.timeLimit(.minutes(3)))
struct ThresholdTests {
    @Test func `a bound beyond a limit raises an alert, is served with its comparator and is found by it`() async throws
    {
        try await GatewayRun.with { gateway in
            let ward = MonitoredBed(gateway)
            try await ward.send(.pressure("<^60", type: "SN"))
            let alert = try #require(try await ward.alerts().first)
            #expect(try await ward.alerts().count == 1)
            #expect(alert.vital == "nibp-systolic" && alert.direction == .low && alert.value?.text == "<60")
            #expect(alert.priority == .high, "below 60 is below 70 too")
            let http = try HTTPConnection(port: gateway.http)
            let shown = try await http.get("/alerts/\(alert.id)").text
            #expect(shown.contains(#""value":60,"valueComparator":"<""#), "\(shown)")
            let evidence = try #require(alert.evidence.first)
            let observation = try await http.get("/fhir/Observation/\(evidence)").text
            #expect(observation.contains(#""value":60,"comparator":"<","unit":"mmHg""#), "\(observation)")
            let path = "/fhir/Observation?combo-value-quantity="
            #expect(try await gateway.matches(path + "lt40").count == 1, "it may be 30")
            #expect(try await gateway.matches(path + "gt70").isEmpty)

            try await ward.send(.pressure(">^65", type: "SN"))
            #expect(
                try await ward.states() == ["nibp-systolic high active"], "66 and 120 are above 65: nothing is known")
            try await ward.send(.pressure(">^110", type: "SN"))
            #expect(try await ward.states() == ["nibp-systolic high recovered"])
        }
    }

    @Test func `the farthest value of a running alert outlives a restart`() async throws {
        try await Ground.withTemporaryFolder { folder in
            try await GatewayRun.with(data: folder) { gateway in
                let ward = MonitoredBed(gateway)
                try await ward.send(.pressure("65"), .pressure("48"), .pressure("60"))
                #expect(try await ward.served().map(\.extreme) == ["48"])
            }
            try await GatewayRun.with(data: folder) { gateway in
                let ward = MonitoredBed(gateway)
                #expect(try await ward.served().map(\.extreme) == ["48"])
                try await ward.send(.pressure("59"))
                #expect(try await ward.served().map(\.extreme) == ["48"])
                try await ward.send(.pressure("118"))
                let ended = try #require(try await ward.alerts().first)
                #expect(ended.endReason == "recovered" && ended.extreme?.text == "48" && ended.evidence.count == 3)
            }
        }
    }
}
