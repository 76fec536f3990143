import FHIRModel
import Foundation
import HL7v2
import Ingest
import Intake
import Records
import Storage
import TestSupport
import Testing
import Values

@testable import GatewayApp

/// Whose the readings of a bed are, through the front doors: MLLP in, FHIR out.
@Suite(.timeLimit(.minutes(3)))
struct AssociationTests {
    private static func withWard<Answer: Sendable>(
        _ body: @escaping @Sendable (BedSide) async throws -> Answer
    ) async throws -> Answer {
        try await GatewayRun.with { try await body(BedSide(gateway: $0)) }
    }

    @Test func `readings are of who was in the bed when they were taken`() async throws {
        try await Self.withWard { ward in
            try await ward.putPatient("anna", "A")
            try await ward.send(
                BedSide.reading(60, "ICU^^B3", at: 1), BedSide.adt("A01", "A", "ICU^1^B3^HOSP", at: 5),
                BedSide.reading(61, "ICU^^B3", at: 6), BedSide.adt("A02", "A", "ICU^1^B4^HOSP", at: 10),
                BedSide.reading(62, "ICU^^B3", at: 11), BedSide.reading(63, "ICU^^B4", at: 12),
                BedSide.adt("A03", "A", "ICU^1^B4^HOSP", at: 20), BedSide.reading(64, "ICU^^B4", at: 21))
            #expect(try ward.history("ICU^^B3") == ["5-10 A adt"])
            #expect(try ward.history("ICU^^B4") == ["10-20 A adt"])
            #expect(
                try await ward.observations() == [
                    "60 ICU^^B3 procedure 1", "61 A vital-signs 1", "62 ICU^^B3 procedure 1", "63 A vital-signs 1",
                    "64 ICU^^B4 procedure 1",
                ])
            #expect(
                try await ward.observations("&patient=anna") == ["61 A vital-signs 1", "63 A vital-signs 1"])
            #expect(try await ward.observations("&category=vital-signs").count == 2)
        }
    }

    @Test func `the news of readings tells whose they are`() async throws {
        try await Self.withWard { ward in
            try await ward.putPatient("anna", "A")
            try await ward.send(BedSide.reading(61, "ICU^^B3", at: 6, patient: "A"))
            try await ward.send(BedSide.reading(62, "ICU^^B4", at: 7, patient: "B"))
            try await ward.send(BedSide.reading(63, "ICU^^B5", at: 8))
            let events = try await ward.gateway.store.events(after: 0, limit: 100).map(\.event)
            let told = events.filter { $0.type == "vital.recorded" }.map { String(decoding: $0.data, as: UTF8.self) }
            let whose = told.map { text in String(text.prefix { $0 != "[" }) }
            let patient = { (value: String) in #""patient":{"system":"\#(BedSide.mrn)","value":"\#(value)"}"# }
            #expect(
                whose == [
                    #"{"guest":"anna",\#(patient("A")),"bed":"ICU^^B3","values":"#,
                    #"{\#(patient("B")),"bed":"ICU^^B4","values":"#, #"{"bed":"ICU^^B5","values":"#,
                ])
        }
    }

    @Test func `late ADT finds the readings that waited, and each is a new version`() async throws {
        try await Self.withWard { ward in
            try await ward.putPatient("anna", "A")
            try await ward.send(BedSide.reading(60, "ICU^^B3", at: 6), BedSide.reading(61, "ICU^^B3", at: 30))
            #expect(try await ward.observations("&patient=anna") == [])
            try await ward.send(BedSide.adt("A01", "A", "ICU^1^B3", at: 5, issued: 40))
            #expect(
                try await ward.observations("&patient=anna") == ["60 A vital-signs 2", "61 A vital-signs 2"])
            // Corrected: the patient came later.
            try await ward.send(
                BedSide.adt("A11", "A", "ICU^1^B3", at: 5, issued: 50),
                BedSide.adt("A01", "A", "ICU^1^B3", at: 20, issued: 51))
            #expect(try await ward.observations() == ["60 ICU^^B3 procedure 3", "61 A vital-signs 4"])
            let id = try #require(try await ward.gateway.matches("/fhir/Observation?_sort=date").first?.id)
            let connection = try HTTPConnection(port: ward.gateway.http)
            let second = try await connection.get("/fhir/Observation/\(id)/_history/2")
            #expect(second.text.contains("Patient/anna"))
            let third = try await connection.get("/fhir/Observation/\(id)/_history/3")
            #expect(third.status == 200 && !third.text.contains("anna"))
            let all = try await ward.gateway.matches("/fhir/Observation/_history?_since=2020&_count=100")
            let versions = all.filter { $0.id == id }.map { $0.root["meta", "versionId"]?.text }
            #expect(versions == ["3", "2", "1"])
        }
    }

    @Test func `two patients in one bed are nobody, until the late discharge comes`() async throws {
        try await Self.withWard { ward in
            try await ward.send(
                BedSide.adt("A01", "A", "ICU^1^B3", at: 5), BedSide.adt("A01", "B", "ICU^1^B3", at: 30, visit: "V2"),
                BedSide.reading(70, "ICU^^B3", at: 31))
            #expect(try ward.history("ICU^^B3") == ["5-30 A adt", "30- - conflict"])
            #expect(try await ward.observations() == ["70 ICU^^B3 procedure 1"])
            try await ward.send(BedSide.adt("A03", "A", "ICU^1^B3", at: 25, issued: 60))
            #expect(try ward.history("ICU^^B3") == ["5-25 A adt", "30- B adt"])
            #expect(try await ward.observations() == ["70 B vital-signs 2"])
        }
    }

    @Test func `a name that may mean two beds is nobody's`() async throws {
        try await Self.withWard { ward in
            try await ward.send(
                BedSide.adt("A01", "A", "ICU^1^B3^NORTH", at: 5),
                BedSide.adt("A01", "B", "ICU^1^B3^SOUTH", at: 5, visit: "V2"), BedSide.reading(70, "ICU^^B3", at: 6),
                BedSide.reading(71, "ICU^^B3^SOUTH", at: 6))
            #expect(try ward.history("ICU^^B3") == ["5- - conflict"])
            #expect(try ward.history("ICU^^B3^SOUTH") == ["5- B adt"])
        }
    }

    @Test func `a merge serves what was read before under the surviving identifier`() async throws {
        try await Self.withWard { ward in
            try await ward.putPatient("anna", "A")
            try await ward.send(
                BedSide.adt("A01", "X9", "ICU^1^B3", at: 5), BedSide.reading(60, "ICU^^B3", at: 6),
                BedSide.reading(61, "ICU^^B7", at: 7, patient: "X9"))
            try await ward.send(BedSide.merge("X9", into: "A", issued: 8))
            #expect(try await ward.observations("&patient=anna") == ["60 A vital-signs 2", "61 A vital-signs 2"])
            #expect(
                try await ward.observations("&subject:identifier=\(BedSide.mrn)%7CX9").count == 2)
            // The discharge of the survivor ends the stay that began under the other identifier.
            try await ward.send(BedSide.adt("A03", "A", "ICU^1^B3", at: 10), BedSide.reading(62, "ICU^^B3", at: 11))
            #expect(try ward.history("ICU^^B3") == ["5-10 A adt"])
        }
    }

    @Test func `ADT gives guest and visit, and an older message changes nothing`() async throws {
        try await Self.withWard { ward in
            try await ward.send(
                BedSide.adt("A03", "A", "ICU^1^B3", at: 20), BedSide.adt("A01", "A", "ICU^1^B3", at: 5))
            let reply = try await HTTPConnection(port: ward.gateway.http).get("/records/encounters")
            #expect(reply.text.contains("\"status\":\"finished\"") && reply.text.contains("\"identifier\":\"V1\""))
            let guests = try await HTTPConnection(port: ward.gateway.http).get("/records/guests")
            #expect(guests.text.contains("\"familyName\":\"Family\""))
            #expect(try ward.history("ICU^^B3") == [])
            try await ward.send(BedSide.reading(70, "ICU^^B3", at: 6))
            #expect(try ward.history("ICU^^B3") == ["5-20 A adt"])
        }
    }

    @Test func `a cancelled admission leaves nobody in the bed that it was transferred to`() async throws {
        try await Self.withWard { ward in
            try await ward.send(
                BedSide.adt("A01", "A", "ICU^1^B3", at: 5), BedSide.adt("A02", "A", "ICU^1^B4", at: 10),
                BedSide.reading(61, "ICU^^B4", at: 12))
            #expect(try await ward.observations() == ["61 A vital-signs 1"])
            try await ward.send(
                BedSide.adt("A11", "A", "ICU^1^B4", at: 5, issued: 15), BedSide.reading(62, "ICU^^B4", at: 16))
            #expect(try ward.history("ICU^^B4") == [])
            #expect(try await ward.observations() == ["61 ICU^^B4 procedure 2", "62 ICU^^B4 procedure 1"])
            let visits = try await ward.gateway.store.records(kind: "encounter", page: PageRequest(count: 10)).items
            #expect(visits.map { $0.record["status"] } == [.text("cancelled")])
        }
    }

    @Test(arguments: [
        // A32, A33: not arrived, not departed. PV1-3 may repeat where the patient is.
        (["A01 B3 5", "A10 B4 10", "A32 B3 10"], ["B3 5- A adt"], "in-progress"),
        (["A01 B3 5", "A09 B3 10", "A10 B4 12", "A32 B4 12"], ["B3 5-10 A adt"], "in-progress"),
        (["A01 B3 5", "A09 B3 10", "A33 B3 10"], ["B3 5- A adt"], "in-progress"),
        (["A01 B3 5", "A03 B3 10", "A13 B3 10"], ["B3 5- A adt"], "in-progress"),
        // What was planned says nothing of beds, nor of a visit that has begun.
        (["A14 B3 5"], [], "planned"), (["A14 B3 5", "A27 B3 6"], [], "cancelled"),
        (["A05 B3 5", "A38 B3 6"], [], "cancelled"), (["A05 B3 5", "A38 B3 6", "A05 B3 7"], [], "planned"),
        (["A01 B3 5", "A14 B4 6", "A27 B4 7"], ["B3 5- A adt"], "in-progress"),
        (["A05 B3 4", "A01 B3 5", "A38 B3 7"], ["B3 5- A adt"], "in-progress"),
        (["A01 B3 5", "A15 B4 6", "A26 B4 7", "A16 B3 8", "A25 B3 9"], ["B3 5- A adt"], "in-progress"),
    ])
    func `what is cancelled or only planned does right by bed and visit`(
        told: [String], beds: [String], status: String
    ) async throws {
        try await Self.withWard { ward in
            try await ward.send(
                told.map { line in
                    let words = line.split(separator: " ").map(String.init)
                    let minute = Int(words[2]) ?? 0
                    let isCancellation = ["A32", "A33", "A13"].contains(words[0])
                    return BedSide.adt(
                        words[0], "A", "ICU^1^\(words[1])", at: minute, issued: isCancellation ? minute + 10 : minute)
                } + [BedSide.reading(60, "ICU^^B3", at: 30), BedSide.reading(60, "ICU^^B4", at: 30)])
            let found = try ["B3", "B4"].flatMap { bed in try ward.history("ICU^^\(bed)").map { "\(bed) \($0)" } }
            #expect(found == beds)
            let visits = try await ward.gateway.store.records(kind: "encounter", page: PageRequest(count: 10)).items
            #expect(visits.map { $0.record["status"] } == [.text(status)])
        }
    }

    @Test func `what is known of beds outlives a restart`() async throws {
        try await Ground.withTemporaryFolder { folder in
            try await GatewayRun.with(data: folder) { gateway in
                let ward = BedSide(gateway: gateway)
                try await ward.send(BedSide.reading(60, "ICU^^B3", at: 6))
                try await ward.send(BedSide.adt("A01", "A", "ICU^1^B3", at: 5))
            }
            try await GatewayRun.with(data: folder) { gateway in
                let ward = BedSide(gateway: gateway)
                #expect(try ward.history("ICU^^B3") == ["5- A adt"])
                try await ward.send(BedSide.adt("A03", "A", "ICU^1^B3", at: 10), BedSide.reading(61, "ICU^^B3", at: 11))
                #expect(try await ward.observations() == ["60 A vital-signs 2", "61 ICU^^B3 procedure 1"])
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `whatever the order of arrival, the history of the beds is the same`(seed: UInt64) async throws {
        let messages = [
            BedSide.adt("A01", "A", "ICU^1^B1", at: 1), BedSide.adt("A02", "A", "ICU^1^B2", at: 10),
            BedSide.adt("A12", "A", "ICU^1^B1", at: 10, issued: 12), BedSide.adt("A02", "A", "ICU^1^B3", at: 15),
            BedSide.adt("A03", "A", "ICU^1^B3", at: 30), BedSide.adt("A01", "B", "ICU^1^B1", at: 16, visit: "V2"),
            BedSide.adt("A03", "B", "ICU^1^B1", at: 40, visit: "V2"),
            BedSide.adt("A13", "B", "ICU^1^B1", at: 40, issued: 42, visit: "V2"),
            BedSide.reading(60, "ICU^^B1", at: 2), BedSide.reading(61, "ICU^^B2", at: 11),
            BedSide.reading(62, "ICU^^B3", at: 20), BedSide.reading(63, "ICU^^B1", at: 50),
        ]
        try await Self.withWard { ward in
            var random = SeededGenerator(seed: seed)
            try await ward.send(messages.shuffled(using: &random), from: nil)
            #expect(try ward.history("ICU^^B1") == ["1-15 A adt", "16- B adt"], "seed \(seed)")
            #expect(try ward.history("ICU^^B2") == [], "seed \(seed)")
            #expect(try ward.history("ICU^^B3") == ["15-30 A adt"], "seed \(seed)")
            let found = try await ward.observations().map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
            #expect(found == ["60 A", "61 ICU^^B2", "62 A", "63 B"], "seed \(seed)")
        }
    }
}

/// What alerts, events and audit make of it.
@Suite(.timeLimit(.minutes(3)))
struct BedAlertTests {
    /// Delays count from the readings' own times, which are of another year.
    private static func trustingClocks(_ configuration: inout GatewayConfiguration) {
        configuration.ingest.intake.skewGuard = .seconds(40_000 * 86_400)
    }

    @Test func `an alert ends with the patient that it is of, and the next patient begins afresh`() async throws {
        try await GatewayRun.with(adjust: Self.trustingClocks) { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.putPatient("anna", "A")
            try await ward.putPatient("bert", "B")
            try await ward.send([BedSide.adt("A01", "A", "ICU^1^B3", at: 0)])
            // A heart rate far beyond every limit, for minutes.
            try await ward.send((1...6).map { BedSide.reading(210, "ICU^^B3", at: $0) })
            let raised = try await gateway.store.alerts(activeOnly: true, page: PageRequest(count: 10)).items
            let alert = try #require(raised.first)
            #expect(try gateway.store.record(kind: "alert", id: alert.id)?.record.guest == "anna")
            try await ward.send([
                BedSide.adt("A03", "A", "ICU^1^B3", at: 7), BedSide.adt("A01", "B", "ICU^1^B3", at: 8, visit: "V2"),
            ])
            let ended = try #require(try gateway.store.alert(alert.id))
            #expect(ended.phase == .ended && ended.endReason == "association-changed")
            #expect(try gateway.store.record(kind: "alert", id: alert.id)?.record.guest == "anna")
            try await ward.send((9...14).map { BedSide.reading(210, "ICU^^B3", at: $0) })
            let next = try await gateway.store.alerts(activeOnly: true, page: PageRequest(count: 10)).items
            #expect(next.map(\.id) != [alert.id])
            for alert in next {
                #expect(try gateway.store.record(kind: "alert", id: alert.id)?.record.guest == "bert")
            }
            #expect(try await ward.events("association.changed").count >= 2)
        }
    }

    @Test func `an alert of nobody finds its patient with late ADT and goes on`() async throws {
        try await GatewayRun.with(adjust: Self.trustingClocks) { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.putPatient("anna", "A")
            try await ward.send((1...6).map { BedSide.reading(210, "ICU^^B3", at: $0) })
            let alert = try #require(
                try await gateway.store.alerts(activeOnly: true, page: PageRequest(count: 10)).items.first)
            #expect(try gateway.store.record(kind: "alert", id: alert.id)?.record.guest == nil)
            try await ward.send([BedSide.adt("A01", "A", "ICU^1^B3", at: 0)])
            #expect(try gateway.store.alert(alert.id)?.phase == .active)
            #expect(try gateway.store.record(kind: "alert", id: alert.id)?.record.guest == "anna")
            let issue = try #require(try gateway.store.resource(ResourceKey(type: "DetectedIssue", id: alert.id)))
            #expect(String(decoding: issue.body ?? [], as: UTF8.self).contains("Patient/anna"))
        }
    }

    @Test func `who receives an alert learns whose and where it is, and of nobody's at least where`() async throws {
        try await GatewayRun.with(adjust: Self.trustingClocks) { gateway in
            let ward = BedSide(gateway: gateway)
            let connection = try HTTPConnection(port: gateway.http)
            func alert() async throws -> String { try await connection.get("/alerts?active=true").text }
            func issue() async throws -> String { try await connection.get("/fhir/DetectedIssue").text }
            func event() async throws -> String {
                let events = try await gateway.store.events(after: 0, limit: 10_000)
                let last = try #require(events.last { $0.event.lane == .alerts })
                return String(decoding: last.event.data, as: UTF8.self)
            }
            func expect(_ parts: [String], in texts: [String], _ isThere: Bool = true) {
                for text in texts { for part in parts { #expect(text.contains(part) == isThere, "\(part): \(text)") } }
            }
            try await ward.send((1...6).map { BedSide.reading(210, "ICU^^B3", at: $0, device: "MON 3") })
            var told = [try await alert(), try await event()]
            expect([#""bed":"ICU^^B3""#, #""device":"MON 3""#], in: told)
            expect([#""patient""#, #""guest""#], in: told, false)
            let implicated = #"{"type":"Device","identifier":{"value":"MON 3"},"display":"MON 3"}"#
            expect([implicated, #"{"type":"Location","identifier":{"value":"ICU^^B3"}"#], in: [try await issue()])
            // Known by ADT alone: an identifier, and the guest that it told; a Patient that is not there is not referred to.
            try await ward.send([BedSide.adt("A01", "A", "ICU^1^B3", at: 0)])
            told = [try await alert(), try await event()]
            expect([#""patient":{"system":"\#(BedSide.mrn)","value":"A"}"#, #""guest":""#], in: told)
            let identifier = #""identifier":{"system":"\#(BedSide.mrn)","value":"A"}"#
            expect([identifier], in: [try await issue()])
            expect(["Patient/"], in: [try await issue()], false)
            // A merge gives another identifier, and a Patient.
            try await ward.putPatient("anna", "Z")
            try await ward.send([BedSide.merge("A", into: "Z", issued: 30)])
            told = [try await alert(), try await event()]
            let record = try await connection.get("/records/alerts").text
            expect([#""device":"MON 3""#, #""bed":"ICU^^B3""#, #""guest":"anna""#], in: [record])
            let patient =
                #""patient":{"reference":"Patient/anna","system":"\#(BedSide.mrn)","value":"Z"},"guest":"anna""#
            expect([patient, #""bed":"ICU^^B3""#], in: told)
            expect([#""reference":"Patient/anna""#], in: [try await issue()])
            #expect(try await connection.get("/fhir/DetectedIssue?patient=anna").text.contains("a-"))
        }
    }

    @Test func `tenants know nothing of each other's beds`() async throws {
        let north = try #require(TenantID("north"))
        try await GatewayRun.with(adjust: { configuration in
            configuration.tenants = [.main, north]
            configuration.mllp.peers = [("127.0.0.2", TenantID.main), ("127.0.0.3", north)].map { address, tenant in
                GatewayConfiguration.PeerSettings(name: tenant.name, range: AddressRange(address)!, tenant: tenant)
            }
        }) { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.send([BedSide.adt("A01", "A", "ICU^1^B3", at: 0), BedSide.reading(60, "ICU^^B3", at: 1)])
            try await ward.send([BedSide.reading(61, "ICU^^B3", at: 1)], from: "127.0.0.3")
            let other = try gateway.gateway.store.tenant(north)
            #expect(try await eventually { try other.sampleCount() == 1 })
            #expect(try ward.history("ICU^^B3") == ["0- A adt"])
            #expect(try other.associations(of: .bed("ICU^^B3")) == [])
            #expect(try await other.orphans(page: PageRequest(count: 10)).items.count == 1)
        }
    }
}
