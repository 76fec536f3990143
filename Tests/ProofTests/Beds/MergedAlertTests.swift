import Foundation
import Records
import Storage
import Testing
import Values

@testable import GatewayApp

/// Identifiers that become one patient while an alert runs: it stays one alert, whoever the monitor names.
@Suite(.timeLimit(.minutes(3)))
struct MergedAlertTests {
    private static func adt(_ event: String, _ patient: String, _ place: String) -> [UInt8] {
        let at = Timestamp.now.hl7
        return Array(
            "MSH|^~\\&|EMR|HOSP|||\(at)||ADT^\(event)|\(at)|P|2.6\rEVN|\(event)|\(at)\rPID|||\(patient)^^^AFFERENT-DEMO^MR\rPV1||I|\(place)"
                .utf8)
    }

    private static func merge(_ prior: String, into patient: String) -> [UInt8] {
        let at = Timestamp.now.hl7
        return Array(
            "MSH|^~\\&|EMR|HOSP|||\(at)||ADT^A40|\(at)|P|2.6\rEVN|A40|\(at)\rPID|||\(patient)^^^AFFERENT-DEMO^MR\rMRG|\(prior)^^^AFFERENT-DEMO^MR"
                .utf8)
    }

    private static func subjects(_ ward: MonitoredBed) async throws -> [String?] {
        try await ward.alerts().map(\.subject.patient?.value)
    }

    @Test func `a monitor that goes on under the surviving identifier raises no second alert`() async throws {
        try await Ground.withTemporaryFolder { folder in
            try await GatewayRun.with(data: folder) { gateway in
                var ward = MonitoredBed(gateway)
                ward.patient = "X9"
                try await ward.send(.pressure("65"))
                let raised = try #require(try await ward.alerts().first)
                try await ward.send(Self.merge("X9", into: "A"))
                try await ward.send(.pressure("64"))
                #expect(try await ward.states() == ["nibp-systolic high active"], "still under the old name")
                ward.patient = "A"
                try await ward.send(.pressure("50"), .pressure("62"))
                #expect(try await ward.alerts().map(\.id) == [raised.id])
                #expect(try await Self.subjects(ward) == ["A"])
                #expect(try await ward.served().map(\.extreme) == ["50"])
                let told = try await gateway.store.events(after: 0, limit: 100).map(\.event.type)
                #expect(told.count { $0 == "alert.raised" } == 1)
            }
            // After a restart the merge is known only from the store.
            try await GatewayRun.with(data: folder) { gateway in
                var ward = MonitoredBed(gateway)
                ward.patient = "X9"
                try await ward.send(.pressure("61"))
                #expect(try await ward.states() == ["nibp-systolic high active"])
                ward.patient = "A"
                try await ward.send(.pressure("120"))
                #expect(try await ward.states() == ["nibp-systolic high recovered"])
            }
        }
    }

    @Test func `two alerts of what turns out to be one patient become one, the more urgent`() async throws {
        try await GatewayRun.with { gateway in
            var (one, other) = (MonitoredBed(gateway), MonitoredBed(gateway))
            (one.patient, other.patient, other.bed) = ("X9", "A", "ICU^1^B2")
            try await one.send(.pressure("60"))
            try await other.send(.pressure("85"))
            try await one.send(Self.merge("X9", into: "A"))
            #expect(try await one.states().sorted() == ["nibp-systolic high active", "nibp-systolic medium merged"])
            #expect(try await Self.subjects(one).contains("A"))
        }
    }

    @Test func `a merge that is taken back leaves the alert with whom the monitor names`() async throws {
        try await GatewayRun.with { gateway in
            var ward = MonitoredBed(gateway)
            ward.patient = "X9"
            try await ward.send(.pressure("65"))
            try await ward.send(Self.merge("X9", into: "A"))
            try await ward.send(.pressure("66"))
            #expect(try await Self.subjects(ward) == ["A"])
            let link = try #require(try await gateway.store.patientLinks(page: PageRequest(count: 1)).items.first)
            let status = try await HTTPConnection(port: gateway.http).send("POST", "/merges/\(link.id)/undo", []).status
            #expect(status == 200)
            #expect(try await Self.subjects(ward) == ["X9"])
            try await ward.send(.pressure("64"))
            #expect(try await ward.states() == ["nibp-systolic high active"])
            ward.patient = "A"
            try await ward.send(.pressure("118"))
            #expect(try await ward.states() == ["nibp-systolic high active"], "another patient's reading")
        }
    }
}
