import FHIRModel
import Foundation
import HL7v2
import Records
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
