import FHIRModel
import Foundation
import Records
import Storage
import Testing
import Values

/// The queue of readings that are nobody's: listed, attached by a person, taken back, or found by late ADT.
@Suite(.timeLimit(.minutes(3)))
struct OrphanTests {
    private struct Listed {
        var id: String
        var text: String
    }

    private static func list(_ ward: BedSide) async throws -> [Listed] {
        let reply = try await HTTPConnection(port: ward.gateway.http).get("/orphans")
        try #require(reply.status == 200, "\(reply.status) \(reply.text)")
        let root = try #require(try JSONSerialization.jsonObject(with: Data(reply.body)) as? [String: Any])
        let items = try #require(root["items"] as? [[String: Any]])
        return items.map { item in
            let place = item["bed"] as? String ?? item["device"] as? String ?? ""
            let (from, until) = (item["from"] as? String ?? "", item["until"] as? String ?? "")
            return Listed(
                id: item["id"] as? String ?? "",
                text: "\(place) \(from.dropFirst(11).prefix(5))-\(until.dropFirst(11).prefix(5)) "
                    + "\(item["count"] ?? "") \(item["reason"] ?? "")")
        }
    }

    private static func attach(_ ward: BedSide, _ id: String, _ parameters: String) async throws -> (Int, String) {
        let body = #"{"resourceType":"Parameters","parameter":[\#(parameters)]}"#
        let reply = try await HTTPConnection(port: ward.gateway.http).send(
            "POST", "/orphans/\(id)/attach", Array(body.utf8))
        let root = try? JSONSerialization.jsonObject(with: Data(reply.body)) as? [String: Any]
        return (reply.status, root?["id"] as? String ?? reply.text)
    }

    private static let anna = #"{"name":"patient","valueReference":{"reference":"Patient/anna"}}"#

    @Test func `a person attaches what waits, and takes it back`() async throws {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.putPatient("anna", "A")
            try await ward.send(
                BedSide.reading(60, "ICU^^B3", at: 1), BedSide.reading(61, "ICU^^B3", at: 5),
                BedSide.reading(62, "ICU^^B3", at: 9))
            let waiting = try await Self.list(ward)
            #expect(waiting.map(\.text) == ["ICU^^B3 12:01-12:09 3 nobody says whose it is"])
            let from = #"{"name":"from","valueDateTime":"2026-01-24T12:04:00Z"}"#
            let until = #"{"name":"until","valueDateTime":"2026-01-24T12:08:00Z"}"#
            let id = try #require(waiting.first?.id)
            let (status, attachment) = try await Self.attach(ward, id, "\(Self.anna),\(from),\(until)")
            #expect(status == 200, "\(attachment)")
            #expect(try await ward.observations("&patient=anna") == ["61 A vital-signs 2"])
            #expect(
                try await Self.list(ward).map(\.text) == [
                    "ICU^^B3 12:01-12:01 1 nobody says whose it is", "ICU^^B3 12:09-12:09 1 nobody says whose it is",
                ])
            // What is nobody's is found by the bed that it names, and only that.
            for name in ["ICU%5E%5EB3", "%7CICU%5E%5EB3"] {
                #expect(try await ward.observations("&subject:identifier=\(name)").count == 2, "\(name)")
            }
            #expect(try await ward.observations("&patient:identifier=ICU%5E%5EB3") == [])
            #expect(try await ward.events("association.changed").count == 1)
            let detached = try await HTTPConnection(port: gateway.http).send("POST", "/orphans/\(attachment)/detach")
            #expect(detached.status == 200)
            #expect(try await ward.observations("&patient=anna") == [])
            #expect(try await Self.list(ward).count == 1)
            let entries = try await gateway.store.audit(page: PageRequest(count: 50)).items.map(\.entry.action)
            #expect(entries.contains("attach") && entries.contains("detach"))
        }
    }

    @Test func `late ADT takes readings out of the queue by itself`() async throws {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.send(BedSide.reading(60, "ICU^^B3", at: 6))
            #expect(try await Self.list(ward).count == 1)
            try await ward.send(BedSide.adt("A01", "A", "ICU^1^B3", at: 5, issued: 30))
            #expect(try await Self.list(ward).isEmpty)
        }
    }

    @Test func `what contradicts itself is listed with the reason`() async throws {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.send(
                BedSide.adt("A01", "A", "ICU^1^B3", at: 5), BedSide.adt("A01", "B", "ICU^1^B3", at: 6, visit: "V2"),
                BedSide.reading(60, "ICU^^B3", at: 7), BedSide.adt("A01", "C", "ICU^1^B4", at: 5, visit: "V3"),
                BedSide.reading(61, "ICU^^B4", at: 6))
            try await ward.send([BedSide.reading(62, "ICU^^B4", at: 8, patient: "D")])
            let reasons = try await Self.list(ward).map(\.text)
            #expect(reasons.count == 2)
            #expect(reasons.contains { $0.hasPrefix("ICU^^B3") && $0.contains("more than one patient") })
            #expect(reasons.contains { $0.hasPrefix("ICU^^B4") && $0.contains("another patient") })
            // The message's own patient counts.
            #expect(
                try await ward.observations() == [
                    "61 C vital-signs 1", "60 ICU^^B3 procedure 1", "62 D vital-signs 1",
                ])
            #expect(try await ward.events("association.conflict").count == 1)
        }
    }

    @Test func `nobody is attached who is not known, and nothing that is not there`() async throws {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.send(BedSide.reading(60, "ICU^^B3", at: 6))
            let id = try #require(try await Self.list(ward).first?.id)
            #expect(try await Self.attach(ward, id, Self.anna).0 == 400)
            #expect(try await Self.attach(ward, id, "").0 == 400)
            #expect(try await Self.attach(ward, "o-nothing", Self.anna).0 == 404)
            // What is no Patient is none, though its id is one's.
            try await ward.putPatient("anna", "A")
            #expect(try await Self.attach(ward, id, Self.anna.replacing("Patient/", with: "Group/")).0 == 400)
            #expect(try await ward.observations("&patient=anna") == [])
            let named = #"{"name":"patient","valueReference":{"identifier":{"system":"\#(BedSide.mrn)","value":"A"}}}"#
            #expect(try await Self.attach(ward, id, named).0 == 200)
            for query in [
                "&patient=anna", "&patient=anna&patient:identifier=A", "&patient:identifier=A&subject=Patient/anna",
                "&patient:identifier=A,B&subject:identifier=\(BedSide.mrn)%7CA",
            ] {
                #expect(try await ward.observations(query).count == 1, "\(query)")
            }
            #expect(try await ward.observations("&patient=anna&patient:identifier=B") == [])
            #expect(try await ward.observations("&patient:identifier=A&subject:identifier=ICU%5E%5EB3") == [])
            let compartment = try await gateway.matches("/fhir/Patient/anna/Observation?subject:identifier=A")
            #expect(compartment.count == 1)
            let detached = try await HTTPConnection(port: gateway.http).send("POST", "/orphans/b-nothing/detach")
            #expect(detached.status == 404)
        }
    }
}
