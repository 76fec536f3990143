import Foundation
import Intake
import Records
import Storage
import Testing
import Values

@testable import GatewayApp

/// Visits that become another patient's (A45): readings, stays and the record of the visit follow, whatever else is said
/// of the patients, and in whatever order.
@Suite(.timeLimit(.minutes(3)))
struct VisitTests {
    /// The visit V1 of a patient becomes another one's.
    private static func move(from prior: String, to patient: String, issued: Int) -> [UInt8] {
        let segments = [
            "MSH|^~\\&|EMR|HOSP|||\(BedSide.time(issued))||ADT^A45|V\(issued)|P|2.6",
            "EVN|A45|\(BedSide.time(issued))", "PID|||\(patient)^^^AFFERENT-DEMO^MR",
            "MRG|\(prior)^^^AFFERENT-DEMO^MR||||V1", "PV1||I|ICU^1^B3\(String(repeating: "|", count: 16))V1",
        ]
        return Array(segments.joined(separator: "\r").utf8)
    }

    private static func items(_ ward: BedSide, _ path: String) async throws -> [[String: Any]] {
        let reply = try await HTTPConnection(port: ward.gateway.http).get(path)
        let root = try JSONSerialization.jsonObject(with: Data(reply.body)) as? [String: Any]
        return try #require(root?["items"] as? [[String: Any]], "\(reply.text)")
    }

    private static func told(_ value: String) -> String {
        TenantStore.toldGuestID(of: PatientIdentifier(system: BedSide.mrn, value: value))
    }

    /// Whose the bed, its reading and the only encounter are.
    private static func expect(
        _ ward: BedSide, isOf patient: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let history = try ward.history("ICU^^B3")
        #expect(history == ["5- \(patient) adt"], sourceLocation: sourceLocation)
        let shown = try await ward.observations().map { $0.split(separator: " ")[1] }
        #expect(shown == [Substring(patient)], sourceLocation: sourceLocation)
        let guests = try await items(ward, "/records/encounters").map { $0["guest"] as? String }
        #expect(guests == [told(patient)], sourceLocation: sourceLocation)
    }

    private static let admission = BedSide.adt("A01", "A", "ICU^1^B3", at: 5)
    private static let reading = BedSide.reading(60, "ICU^^B3", at: 6)

    @Test func `what a message says nothing of stays as it was told, and what it says is nothing goes`() async throws {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            let blank = String(repeating: "|", count: 25)
            let about = { (event: String, minute: Int, person: String, visit: String) in
                let time = BedSide.time(minute)
                let segments = [
                    "MSH|^~\\&|EMR|HOSP|||\(time)||ADT^\(event)|\(event)\(minute)|P|2.6", "EVN|\(event)|\(time)",
                    "PID|||A^^^AFFERENT-DEMO^MR||\(person)", "PV1||\(visit)",
                ]
                return Array(segments.joined(separator: "\r").utf8)
            }
            let numbered = "\(String(repeating: "|", count: 16))V1"
            let start = BedSide.time(5)
            func fields(_ kind: String) async throws -> [String: Any] {
                try #require(try await Self.items(ward, "/records/\(kind)").first?["fields"] as? [String: Any])
            }
            try await ward.send(
                about("A01", 5, "Meier^Anna||19570412|F|||Street 1^^Town", "I|ICU^1^B3\(numbered)\(blank)\(start)"),
                about("A02", 10, "", "|ICU^1^B4\(numbered)"))
            var (guest, visit) = (try await fields("guests"), try await fields("encounters"))
            #expect(guest["familyName"] as? String == "Meier" && guest["birthDate"] as? String == "1957-04-12")
            #expect(visit["start"] as? String == "2026-01-24T12:05:00.000Z" && visit["class"] != nil)
            #expect(visit["location"] as? String == "ICU^1^B4")
            // Married, born on a day that nobody knows, and moved to a street without a town; the end is taken back.
            try await ward.send(
                about("A08", 12, "Huber||\"\"||||Street 2", "|ICU^1^B4\(numbered)"),
                about("A03", 15, "", "|\(numbered)\(blank)|\(BedSide.time(15))"))
            (guest, visit) = (try await fields("guests"), try await fields("encounters"))
            #expect(guest["familyName"] as? String == "Huber" && guest["givenNames"] == nil)
            #expect(guest["birthDate"] == nil && guest["gender"] as? String == "female")
            #expect(guest["address"] as? String == "Street 2" && guest["city"] == nil)
            #expect(visit["start"] != nil && visit["end"] as? String == "2026-01-24T12:15:00.000Z")
            #expect(visit["location"] as? String == "ICU^1^B4" && visit["status"] as? String == "finished")
            try await ward.send(about("A13", 20, "", "|ICU^1^B4\(numbered)"))
            visit = try await fields("encounters")
            #expect(visit["start"] != nil && visit["end"] == nil && visit["status"] as? String == "in-progress")
        }
    }

    @Test(arguments: ["A03 finished", "A11 cancelled"])
    func `a visit goes on under the identifier that its patient was merged into`(told: String) async throws {
        let (event, status) = (String(told.prefix(3)), String(told.dropFirst(4)))
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.send(
                Self.admission, Self.reading, BedSide.merge("A", into: "Z", issued: 8),
                BedSide.adt("A02", "Z", "ICU^1^B4", at: 10), BedSide.adt(event, "Z", "ICU^1^B4", at: 20))
            let visits = try await Self.items(ward, "/records/encounters")
            #expect(visits.map { $0["guest"] as? String } == [Self.told("Z")])
            #expect(visits.map { ($0["fields"] as? [String: Any])?["status"] as? String } == [status])
        }
    }

    @Test func `a visit that was moved is taken back by a person, and moved anew`() async throws {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.send(Self.admission, Self.reading)
            try await Self.expect(ward, isOf: "A")
            try await ward.send(Self.move(from: "A", to: "B", issued: 10), Self.move(from: "A", to: "B", issued: 10))
            try await Self.expect(ward, isOf: "B")
            let merges = try await Self.items(ward, "/merges")
            let id = try #require(merges.first?["id"] as? String)
            #expect(merges.count == 1)
            let reply = try await HTTPConnection(port: gateway.http).send("POST", "/merges/\(id)/undo", [])
            #expect(reply.status == 200)
            try await Self.expect(ward, isOf: "A")
            try await ward.send(Self.move(from: "A", to: "B", issued: 20))
            try await Self.expect(ward, isOf: "B")
        }
    }

    @Test func `a visit that was moved follows the patient who has it now through merges, not who had it`() async throws
    {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            try await ward.send(Self.admission, Self.reading, Self.move(from: "A", to: "B", issued: 10))
            try await ward.send(BedSide.merge("B", into: "C", issued: 20))
            try await Self.expect(ward, isOf: "C")
            try await ward.send(BedSide.merge("A", into: "D", issued: 21))
            try await Self.expect(ward, isOf: "C")
        }
    }

    /// A becomes D, D's visit is B's, and then E's: each order tells the same.
    @Test(arguments: [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [3, 1, 4, 0, 2], [2, 0, 3, 4, 1]])
    func `in whatever order it is said, a visit is whose it was moved to last`(order: [Int]) async throws {
        try await GatewayRun.with { gateway in
            let ward = BedSide(gateway: gateway)
            let said = [
                Self.admission, BedSide.merge("A", into: "D", issued: 8), Self.move(from: "D", to: "B", issued: 10),
                Self.move(from: "B", to: "E", issued: 20), Self.reading,
            ]
            try await ward.send(order.map { said[$0] })
            try await Self.expect(ward, isOf: "E")
        }
    }
}
