import FHIRModel
import Foundation
import Records
import Storage
import Testing
import Values

/// A ward as the tests of beds see it: ADT and readings over real sockets, and what is stored and served of them.
struct BedSide: Sendable {
    let gateway: GatewayRun
    /// The monitors' own address: they are another peer than ADT.
    var monitor = "127.0.0.2"

    static let mrn = "https://afferent.example/fhir/mrn"

    // MARK: What is sent

    /// An ADT message; times are minutes of 2026-01-24T12.
    static func adt(
        _ event: String, _ patient: String, _ place: String, at minute: Int, issued: Int? = nil, visit: String = "V1",
        more: [String] = []
    ) -> [UInt8] {
        let (at, issued) = (time(minute), time(issued ?? minute))
        let gap = String(repeating: "|", count: 16)
        let segments = [
            "MSH|^~\\&|EMR|HOSP|||\(issued)||ADT^\(event)|\(event)\(minute)\(patient)|P|2.6",
            "EVN|\(event)|\(issued)||||\(at)", "PID|||\(patient)^^^AFFERENT-DEMO^MR||Family^\(patient)||19570412|F",
            "PV1||I|\(place)\(gap)\(visit)",
        ]
        return Array((segments + more).joined(separator: "\r").utf8)
    }

    static func merge(_ prior: String, into patient: String, issued: Int) -> [UInt8] {
        let segments = [
            "MSH|^~\\&|EMR|HOSP|||\(time(issued))||ADT^A40|M\(issued)|P|2.6", "EVN|A40|\(time(issued))",
            "PID|||\(patient)^^^AFFERENT-DEMO^MR", "MRG|\(prior)^^^AFFERENT-DEMO^MR",
        ]
        return Array(segments.joined(separator: "\r").utf8)
    }

    /// A heart rate from a bed.
    static func reading(_ value: Int, _ bed: String, at minute: Int, patient: String? = nil, device: String = "")
        -> [UInt8]
    {
        let id = patient.map { "\($0)^^^AFFERENT-DEMO^MR" } ?? ""
        let segments = [
            "MSH|^~\\&|MON||||\(time(minute))||ORU^R01^ORU_R01|R\(minute)\(bed)\(value)|P|2.6", "PID|||\(id)",
            "PV1||I|\(bed)", "OBR|1|||||\(time(minute))|\(time(minute))",
            "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|\(value)|264864^x^MDC|||||R|||\(time(minute))||||\(device)",
        ]
        return Array(segments.joined(separator: "\r").utf8)
    }

    static func time(_ minute: Int) -> String {
        "202601241\(2 + minute / 60)\(String(100 + minute % 60).suffix(2))00+0000"
    }

    static func instant(_ minute: Int) -> Timestamp {
        Timestamp(year: 2026, month: 1, day: 24, hour: 12) + .seconds(60 * minute)
    }

    /// Sends messages one after the other and waits until they took effect.
    func send(_ messages: [UInt8]...) async throws { try await send(messages) }

    func send(_ messages: [[UInt8]], from address: String? = nil) async throws {
        let stream = messages.flatMap(Monitor.framed)
        let answers = try await Monitor.converse(
            stream, port: gateway.mllp, from: address ?? monitor, awaiting: messages.count)
        #expect(answers.count == messages.count)
        try await gateway.settle()
    }

    // MARK: What is known

    /// The history of a bed as `since-until patient basis`, in minutes.
    func history(_ bed: String) throws -> [String] {
        let facts = try gateway.store.associations(of: .bed(bed)).map(\.span)
        return BedHistory.spansInForce(facts).map { span in
            let until = span.until.map { "\(minutes($0))" } ?? ""
            return "\(minutes(span.since))-\(until) \(span.patient?.value ?? "-") \(span.basis.word)"
        }
    }

    private func minutes(_ time: Timestamp) -> Int { Int((time - Self.instant(0)) / .seconds(60)) }

    /// The heart rates that a search finds, each with whose it is served as.
    func observations(_ query: String = "") async throws -> [String] {
        let found = try await gateway.matches("/fhir/Observation?_count=100&_sort=date" + query)
        return found.map { resource in
            let value = resource.root.first("valueQuantity")?.first("value")?.text ?? ""
            let subject = resource.root.first("subject")
            let name = subject?.first("identifier")?.first("value")?.text ?? ""
            let category = resource.root.first("category")?.first("coding")?.first("code")?.text ?? ""
            let version = resource.root.first("meta")?.first("versionId")?.text ?? ""
            return "\(value) \(name) \(category) \(version)"
        }
    }

    /// The types of events that were written, of those that begin so.
    func events(_ prefix: String) async throws -> [String] {
        try await gateway.store.events(after: 0, limit: 10_000).map(\.event.type).filter { $0.hasPrefix(prefix) }
    }

    func putPatient(_ id: String, _ identifier: String) async throws {
        let body = """
            {"resourceType":"Patient","id":"\(id)","identifier":[{"system":"\(Self.mrn)","value":"\(identifier)"}],
             "name":[{"text":"Patient \(id)"}]}
            """
        let reply = try await HTTPConnection(port: gateway.http).send("PUT", "/fhir/Patient/\(id)", Array(body.utf8))
        try #require(reply.status == 201 || reply.status == 200)
    }
}
