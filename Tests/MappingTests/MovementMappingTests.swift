import Foundation
import HL7v2
import Mapping
import Records
import TestSupport
import Testing
import Values

struct MovementMappingTests {
    private func read(_ bytes: [UInt8]) throws -> MessageReading {
        var cache = ChannelCache()
        let context = MessageContext(
            peer: "adt", receivedAt: Timestamp(year: 2026, month: 1, day: 24), journalSequence: 1)
        return try #require(
            try Fixtures.mapper().reading(of: try HL7Message(parsing: bytes), context: context, cache: &cache))
    }

    private func read(_ event: String, _ segments: String...) throws -> MessageReading {
        let head = "MSH|^~\\&|EMR|HOSP|||20260124120000+0000||ADT^\(event)|1|P|2.6"
        return try read(Array(([head] + segments).joined(separator: "\r").utf8))
    }

    private func text(_ movement: Movement) -> String {
        "\(movement.kind) \(movement.act) \(movement.patient.value) \(movement.place ?? "-") \(movement.at)"
    }

    @Test func `an admission tells bed and time, and gives guest and visit`() throws {
        let reading = try read(
            "A01", "EVN|A01|20260124115900||||20260124110000",
            "PID|||A1^^^AFFERENT-DEMO^MR~99^^^NHS^NH||Muster^Anna^B||19570412|F|||1 Road^^Town^^12345^GB||555",
            "PV1||I|ICU^1^B3^HOSP^^" + String(repeating: "|", count: 16) + "V7^^^HOSP"
                + String(repeating: "|", count: 25) + "20260124110000")
        let patients = try #require(reading.patients)
        #expect(patients.movements.map(text) == ["enters admission A1 ICU^1^B3^HOSP 2026-01-24T11:00:00.000Z"])
        #expect(patients.movements.first?.visit == "V7")
        #expect(patients.movements.first?.patient.system == "https://afferent.example/fhir/mrn")
        let (guest, visit) = (try #require(patients.records.first), try #require(patients.records.last))
        #expect(guest.record["birthDate"] == .time(try #require(PartialDateTime("1957-04-12"))))
        #expect(guest.record["gender"] == .text("female"))
        #expect(guest.record["givenNames"] == .list([.text("Anna")]))
        #expect(visit.record["status"] == .text("in-progress"))
        #expect(visit.record["location"] == .text("ICU^1^B3^HOSP"))
        #expect(visit.record.guest == guest.record.id)
        #expect(reading.issues.isEmpty)
    }

    @Test func `the parts of a name and a street are no further texts, and a former name is none of the given ones`()
        throws
    {
        let reading = try read(
            "A01", "EVN|A01|20260124115900",
            "PID|||A1^^^X^MR||van Muster&van&Muster^Anna~Other^Anne^^^^^M||19570412|F|||1 Road&Road&1^^Town",
            "PV1||I|ICU^1^B3||||7^House&&House^Greg" + String(repeating: "|", count: 12) + "V7")
        let (guest, visit) = (
            try #require(reading.patients?.records.first), try #require(reading.patients?.records.last)
        )
        #expect(guest.record["familyName"] == .text("van Muster"))
        #expect(guest.record["givenNames"] == .list([.text("Anna")]))
        #expect(guest.record["address"] == .text("1 Road"))
        #expect(visit.record["provider"] == .text("House"))
    }

    @Test func `a swap tells two beds, each patient its own`() throws {
        let reading = try read(
            "A17", "EVN|A17|20260124115900", "PID|||A1^^^X^MR", "PV1||I|ICU^1^B1", "PID|||A2^^^X^MR", "PV1||I|ICU^1^B2")
        #expect(
            reading.patients?.movements.map { "\($0.patient.value) \($0.place ?? "")" } == [
                "A1 ICU^1^B1", "A2 ICU^1^B2",
            ])
    }

    @Test func `a merge links the prior identifier, a moved visit only itself`() throws {
        let merge = try read("A40", "EVN|A40|20260124115900", "PID|||A1^^^X^MR", "MRG|A9^^^X^MR")
        #expect(merge.patients?.links.map { "\($0.prior.value) → \($0.survivor.value)" } == ["A9 → A1"])
        #expect(merge.patients?.movements.isEmpty == true)
        let moved = try read("A45", "EVN|A45|20260124115900", "PID|||A1^^^X^MR", "MRG|A9^^^X^MR||||V3")
        #expect(moved.patients?.links.first?.visit == "V3")
    }

    @Test(arguments: [
        "99^^^NHS^NH~A1^^^AFFERENT-DEMO^MR", "A1^^^AFFERENT-DEMO^MR~99^^^NHS^NH", "77^^^OTHER^MR~A1^^^AFFERENT-DEMO^PI",
        "99^^^NHS~A1^^^AFFERENT-DEMO", "A1^^^AFFERENT-DEMO&1.2.3&ISO~77^^^OTHER^MR",
        "^^^OTHER^MR~A1^^^AFFERENT-DEMO^MR",
    ])
    func `whatever the order of identifiers, the one by an authority that is known counts`(identifiers: String) throws {
        let reading = try read("A01", "EVN|A01|20260124115900", "PID|||\(identifiers)", "PV1||I|ICU^1^B1")
        #expect(reading.patients?.movements.map(\.patient.key) == ["https://afferent.example/fhir/mrn|A1"])
    }

    @Test func `all prior identifiers of the authority are put out of use by a merge`() throws {
        let merge = try read(
            "A40", "EVN|A40|20260124115900", "PID|||9^^^NHS^NH~A1^^^X^MR", "MRG|9^^^NHS^NH~A8^^^X^MR~A9^^^X^MR")
        #expect(merge.patients?.links.map { "\($0.prior.value) → \($0.survivor.value)" } == ["A8 → A1", "A9 → A1"])
    }

    @Test func `a change of class without a place, and an unknown visit that never was, say what they know`() throws {
        #expect(try read("A07", "PID|||A1^^^X^MR", "PV1||O").patients?.movements.isEmpty == true)
        #expect(try read("A06", "PID|||A1^^^X^MR", "PV1||I|ICU^1^B1").patients?.movements.map(\.kind) == [.enters])
        #expect(try read("A23", "PID|||A1^^^X^MR", "PV1||I|ICU^1^B1").patients?.movements.map(\.kind) == [.leaves])
    }

    @Test func `an update of someone discharged or not admitted says nothing about beds`() throws {
        #expect(try read("A08", "PID|||A1^^^X^MR", "PV1||I|ICU^1^B1").patients?.movements.isEmpty == true)
        let admitted = "PV1||I|ICU^1^B1|" + String(repeating: "|", count: 40)
        #expect(try read("A08", "PID|||A1", "\(admitted)20260124100000").patients?.movements.map(\.kind) == [.isSeen])
        #expect(
            try read("A08", "PID|||A1", "\(admitted)20260124100000|20260124110000").patients?.movements.isEmpty == true)
    }

    @Test func `a message that names nobody is kept with the reason`() throws {
        #expect(try read("A01", "PID|||", "PV1||I|ICU^1^B1").refusal?.reason == "no-patient")
        #expect(try read("A01", "PV1||I|ICU^1^B1").refusal?.reason == "no-patient")
        #expect(try read("A01", "PID|||Unknown^^^HOSP^MR", "PV1||I|ICU^1^B1").refusal?.reason == "no-patient")
    }

    @Test(arguments: [(2, 2), (16, 240), (17, 0)])
    func `a few patients are taken apart by one message, and more than that by none`(count: Int, links: Int) throws {
        let patients = (1...count).map { "PID|||A\($0)^^^X^MR" }.joined(separator: "\r")
        let reading = try read("A37", "EVN|A37|20260124115900", patients)
        #expect(reading.patients?.links.count == links && (reading.refusal == nil) == (links > 0))
    }

    @Test func `the same statement has the same id whoever repeats it when`() throws {
        let segments = ["EVN|A01|20260124115900||||20260124110000", "PID|||A1^^^X^MR", "PV1||I|ICU^1^B3"]
        let one = try read("A01", segments[0], segments[1], segments[2]).patients?.movements.first?.id
        let other = try read("A01", segments[0], segments[1] + "||Muster", segments[2]).patients?.movements.first?.id
        #expect(one != nil && one == other)
    }

    @Test(.enabled(if: Shared.isThere)) func `every ADT message of the generic set is read or names nobody`() throws {
        let folder = Shared.folder.appendingPathComponent("devices/samples/generic")
        var (read, refused, unknown) = (0, 0, [String]())
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
            guard path.hasSuffix(".hl7") else { continue }
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
            guard let message = try? HL7Message(parsing: bytes),
                message.text(at: try HL7Path("MSH-9.1")) == "ADT"
            else { continue }
            let reading = try self.read(bytes)
            if reading.refusal != nil { refused += 1 } else { read += 1 }
            unknown += reading.issues.map { "\(path): \($0)" }
        }
        #expect(unknown == [])
        #expect(read > 150 && refused > 10, "\(read) read, \(refused) name nobody")
    }
}
