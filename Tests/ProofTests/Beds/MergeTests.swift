import FHIRModel
import Foundation
import Intake
import Records
import Storage
import Testing
import Values

@testable import GatewayApp

/// Merges of patients, and that they can be taken back: what is served follows, and its history tells both.
@Suite(.timeLimit(.minutes(3)))
struct MergeTests {
    private static func json(_ ward: BedSide, _ path: String) async throws -> [[String: Any]] {
        let reply = try await HTTPConnection(port: ward.gateway.http).get(path)
        try #require(reply.status == 200, "\(reply.status) \(reply.text)")
        let root = try JSONSerialization.jsonObject(with: Data(reply.body)) as? [String: Any]
        return try #require(root?["items"] as? [[String: Any]])
    }

    private static func undo(_ ward: BedSide, _ id: String) async throws -> Int {
        try await HTTPConnection(port: ward.gateway.http).send("POST", "/merges/\(id)/undo", []).status
    }

    private static func merges(_ ward: BedSide) async throws -> [(id: String, isInForce: Bool)] {
        try await json(ward, "/merges").map { ($0["id"] as? String ?? "", $0["inForce"] as? Bool ?? false) }
    }

    /// The guest of the only encounter.
    private static func guestOfEncounter(_ ward: BedSide) async throws -> String? {
        let encounters = try await json(ward, "/records/encounters")
        #expect(encounters.count == 1)
        return encounters.first?["guest"] as? String
    }

    @Test func `a merge is taken back by a person, and readings, visits and guests are as they were`() async throws {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.putPatient("anna", "A")
            try await ward.send(
                BedSide.adt("A01", "X9", "ICU^1^B3", at: 5), BedSide.reading(60, "ICU^^B3", at: 6),
                BedSide.reading(61, "ICU^^B7", at: 7, patient: "X9"))
            let told = TenantStore.toldGuestID(of: PatientIdentifier(system: BedSide.mrn, value: "X9"))
            #expect(try await Self.guestOfEncounter(ward) == told)
            try await ward.send(BedSide.merge("X9", into: "A", issued: 8))
            #expect(try await Self.guestOfEncounter(ward) == "anna")
            #expect(try await ward.observations("&patient=anna") == ["60 A vital-signs 2", "61 A vital-signs 2"])
            #expect(try gateway.store.record(kind: "guest", id: told)?.isWithdrawn == true)

            let merge = try #require(try await Self.merges(ward).first)
            #expect(merge.isInForce)
            #expect(try await Self.undo(ward, "m-none") == 404)
            #expect(try await Self.undo(ward, merge.id) == 200)
            #expect(try await Self.undo(ward, merge.id) == 409)
            #expect(try await Self.merges(ward).map(\.isInForce) == [false, false])
            #expect(try await ward.observations("&patient=anna").isEmpty)
            #expect(
                try await ward.observations("&subject:identifier=\(BedSide.mrn)%7CX9") == [
                    "60 X9 vital-signs 3", "61 X9 vital-signs 3",
                ])
            #expect(try await Self.guestOfEncounter(ward) == told)
            #expect(try gateway.store.record(kind: "guest", id: told)?.isWithdrawn == false)
            #expect(try ward.history("ICU^^B3") == ["5- X9 adt"])
            let audit = try await gateway.store.audit(page: PageRequest(count: 500)).items.map(\.entry)
            #expect(audit.contains { $0.action == "undo" && $0.target == "merges/\(merge.id)" })
            #expect(try await ward.events("association.changed").count >= 4)

            // ADT may say again, later, that they are one.
            try await ward.send(BedSide.merge("X9", into: "A", issued: 20))
            #expect(try await ward.observations("&patient=anna") == ["60 A vital-signs 4", "61 A vital-signs 4"])
            #expect(try await Self.guestOfEncounter(ward) == "anna")
        }
    }

    @Test
    func `two patients who are said to be two again (A37) are, and what is said of a merged one is the survivor's`()
        async throws
    {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.putPatient("anna", "A")
            try await ward.send(BedSide.merge("X9", into: "A", issued: 1), BedSide.adt("A01", "X9", "ICU^1^B3", at: 5))
            #expect(try await Self.guestOfEncounter(ward) == "anna")
            let guests = try await Self.json(ward, "/records/guests")
            #expect(guests.compactMap { $0["id"] as? String } == ["anna"])
            let segments = [
                "MSH|^~\\&|EMR|HOSP|||\(BedSide.time(9))||ADT^A37|U9|P|2.6", "EVN|A37|\(BedSide.time(9))",
                "PID|||A^^^AFFERENT-DEMO^MR", "PV1||I", "PID|||X9^^^AFFERENT-DEMO^MR", "PV1||I",
            ]
            try await ward.send(Array(segments.joined(separator: "\r").utf8))
            #expect(try await Self.guestOfEncounter(ward) != "anna")
            #expect(try await Self.merges(ward).allSatisfy { !$0.isInForce })
        }
    }

    @Test func `an alert about a merged patient is the survivor's, and back`() async throws {
        // Delays count from the readings' own times, which are of another year.
        let trusting = Duration.seconds(40_000 * 86_400)
        try await GatewayRun.with(adjust: { $0.ingest.intake.skewGuard = trusting }) { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.putPatient("anna", "A")
            let readings = (0..<6).map { BedSide.reading(210, "ICU^^B7", at: 7 + $0, patient: "X9") }
            try await ward.send(readings)
            func guests() async throws -> Set<String?> {
                Set(try await Self.json(ward, "/alerts").map { $0["guest"] as? String })
            }
            try #require(try await !Self.json(ward, "/alerts").isEmpty)
            #expect(try await guests() == [nil])
            try await ward.send(BedSide.merge("X9", into: "A", issued: 20))
            #expect(try await guests() == ["anna"])
            #expect(try await Self.undo(ward, try #require(try await Self.merges(ward).first?.id)) == 200)
            #expect(try await guests() == [nil])
        }
    }

    @Test func `the first message from a bed that names another patient than whose the bed is, is told at once`()
        async throws
    {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.send(BedSide.adt("A01", "A", "ICU^1^B3", at: 5))
            try await ward.send(BedSide.reading(60, "ICU^^B3", at: 6, patient: "X9"))
            #expect(try await ward.events("association.conflict").count == 1)
            try await ward.send(BedSide.reading(61, "ICU^^B3", at: 7, patient: "X9"))
            #expect(try await ward.events("association.conflict").count == 1, "once for each")
        }
    }

    @Test func `which names mean one bed is taken over while running`() async throws {
        try await Ground.withTemporaryFolder { folder in
            let mappings = folder.appendingPathComponent("Mappings")
            try FileManager.default.copyItem(at: Ground.root.appendingPathComponent("Mappings"), to: mappings)
            try await GatewayRun.with(
                data: folder.appendingPathComponent("data"), adjust: { $0.mappings = mappings.path }
            ) { gateway in
                let ward = BedSide(gateway: gateway)
                try await ward.send(
                    BedSide.adt("A01", "A", "ICU^1^B3", at: 5), BedSide.reading(60, "STEP^^B3", at: 6))
                #expect(try ward.history("STEP^^B3") == [])
                let file = mappings.appendingPathComponent("hl7v2/adt.yaml")
                let text = try String(contentsOf: file, encoding: .utf8)
                let other = text.replacing("{ required: [1, 3], compared: [2, 4] }", with: "{ required: [3] }")
                try #require(other != text)
                try other.write(to: file, atomically: true, encoding: .utf8)
                let isTaken = try await eventually(within: .seconds(20)) {
                    try ward.history("STEP^^B3") == ["5- A adt"]
                }
                #expect(isTaken)
            }
        }
    }
}
