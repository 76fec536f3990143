import FHIRModel
import Foundation
import HL7v2
import Journal
import Storage
import Testing
import Values

@testable import GatewayApp

/// A stream of bytes that a monitor sends, and how the table of the rules wants it answered.
struct DeviceStream: Sendable {
    var name: String
    var bytes: [UInt8]
    /// The length of each write; nil for one.
    var pieces: Int?
    /// MSA-1 and MSA-2 of each answer.
    var answers: [String]
}

/// What became of a stream.
struct DeviceOutcome: Sendable, CustomStringConvertible {
    var stream: DeviceStream
    var answers: [[UInt8]] = []
    var failure: String?
    /// Frames in the journal.
    var kept = 0
    var applied = 0
    var samples = 0
    var repeated = 0
    /// Replies and envelopes of batches, which are kept and say nothing about a patient.
    var archived = 0
    var quarantine: [String] = []

    var description: String {
        "\(stream.name): \(kept) kept, \(applied) applied, \(samples) samples, \(repeated) known already, "
            + "\(archived) archived, \(quarantine.count) in quarantine"
    }
}

/// All shared messages and streams, each sent over a socket by a monitor of its own to one running gateway.
struct DeviceRun: Sendable {
    var outcomes: [DeviceOutcome] = []
    /// The same, sent once more.
    var repetitions: [DeviceOutcome] = []
    var refusedConnections = 0
    /// Every Observation that is served afterwards.
    var observations: [Resource] = []

    /// Made once for all tests that look at it.
    static let whole = Task { try await collect() }

    private static func collect() async throws -> DeviceRun {
        try await GatewayRun.with { gateway in
            var run = DeviceRun()
            let streams = try messages() + frames() + rules
            for (index, stream) in streams.enumerated() {
                run.outcomes.append(try await send(stream, as: peer(index), to: gateway))
            }
            for (index, stream) in streams.enumerated() {
                run.repetitions.append(try await send(stream, as: peer(index), to: gateway))
            }
            run.refusedConnections = try await gateway.metrics()["ingest_refused_connections_total", default: 0]
            run.observations = try await gateway.matches("/fhir/Observation?_count=500")
            return run
        }
    }

    /// Each has an address of its own: the same content of another peer is another message.
    private static func peer(_ index: Int) -> String { "127.0.1.\(index + 1)" }

    private static func send(
        _ stream: DeviceStream, as peer: String, to gateway: GatewayRun
    ) async throws -> DeviceOutcome {
        var outcome = DeviceOutcome(stream: stream)
        let (before, first) = (try await gateway.metrics(), gateway.gateway.journal.durable(.main))
        let known = try await gateway.store.quarantine(peer: peer, page: .init(count: 500)).items.count
        do {
            outcome.answers = try await Monitor.converse(
                stream.bytes, port: gateway.mllp, from: peer, pieces: stream.pieces, awaiting: stream.answers.count)
        } catch {
            outcome.failure = "\(error)"
        }
        try await gateway.settle()
        outcome.kept = try await framesKept(after: first, in: gateway.gateway.journal)
        let after = try await gateway.metrics()
        func grown(_ name: String) -> Int { after[name, default: 0] - before[name, default: 0] }
        outcome.applied = grown("intake_messages_applied_total")
        outcome.samples = grown("intake_samples_total")
        outcome.repeated = grown("intake_messages_repeated_total")
        outcome.archived = grown("intake_messages_archived_total")
        let entries = try await gateway.store.quarantine(peer: peer, page: .init(count: 500)).items.reversed()
        outcome.quarantine = entries.dropFirst(known).map { "\($0.reason): \($0.detail)" }
        return outcome
    }

    /// How many frames of monitors were kept after a place. Requests and connections are audited in the journal too.
    private static func framesKept(after first: UInt64, in journal: FrameJournal) async throws -> Int {
        let last = journal.durable(.main)
        guard first < last else { return 0 }
        var (kept, place) = (0, first)
        var reader = try journal.reader(from: .after([.main: first]), tenants: [.main])
        while place < last, let entries = try await reader.next() {
            kept += entries.count { $0.sequence <= last && $0.frame.kind != .audit }
            place = entries.last?.sequence ?? last
        }
        return kept
    }

    private static func messages() throws -> [DeviceStream] {
        try Ground.files(in: "devices/samples/device", ending: ".hl7").map { path in
            let bytes = try Ground.bytes("devices/samples/device/" + path)
            return DeviceStream(
                name: path, bytes: Monitor.framed(bytes), answers: [AckTable.answer(to: bytes[...])].compactMap(\.self))
        }
    }

    private static func frames() throws -> [DeviceStream] {
        struct Manifest: Decodable {
            struct Stream: Decodable {
                var file: String
                var control_ids: [String]
                var chunk: Int?
            }
            var frames: [Stream]
        }
        let folder = "devices/samples/frames_derived/"
        let manifest = try JSONDecoder().decode(Manifest.self, from: Data(try Ground.bytes(folder + "manifest.json")))
        return try manifest.frames.map { entry in
            let bytes = try Ground.bytes(folder + entry.file)
            let whole = AckTable.messages(of: bytes).filter { entry.control_ids.contains(AckTable.controlID(of: $0)) }
            try #require(whole.map(AckTable.controlID) == entry.control_ids, "\(entry.file)")
            return DeviceStream(
                name: entry.file, bytes: bytes, pieces: entry.chunk,
                answers: whole.compactMap { AckTable.answer(to: $0) })
        }
    }

    /// The rows of the table that no shared message shows.
    private static var rules: [DeviceStream] {
        func message(_ id: String, _ accept: String, _ application: String, type: String = "ORU^R01") -> [UInt8] {
            let header = "MSH|^~\\&|RULE||||20260124124738+0000||\(type)|\(id)|P|2.6|||\(accept)|\(application)\r"
            let row = "OBX|1|NM|147842^^MDC|1.1.1.1|7\(id.count)|264864^^MDC|||||R|||20260124124700+0000\r"
            return Monitor.framed(Array((header + "PV1||I|RULE-\(id)\r" + row).utf8))
        }
        func rule(_ name: String, _ bytes: [UInt8], _ answers: String...) -> DeviceStream {
            DeviceStream(name: "rule: " + name, bytes: bytes, answers: answers)
        }
        let nothing = Monitor.framed(Array("no message at all".utf8))
        return [
            rule("original mode", message("A", "", ""), "AA|A"), rule("AL/NE", message("B", "AL", "NE"), "CA|B"),
            rule("AL/AL gets the commit answer only", message("C", "AL", "AL"), "CA|C"),
            rule("NE/AL", message("D", "NE", "AL"), "AA|D"), rule("NE/NE", message("E", "NE", "NE")),
            rule("SU/NE", message("F", "SU", "NE"), "CA|F"), rule("ER/NE, as it was stored", message("G", "ER", "NE")),
            rule("ER/SU, as it was stored", message("H", "ER", "SU"), "AA|H"),
            rule("an acknowledgment is never acknowledged", message("I", "AL", "AL", type: "ACK^R01^ACK")),
            rule("no readable header, one answer for each read", nothing + nothing, "AR|"),
            rule("no readable header, in the mode of before", message("J", "AL", "NE") + nothing, "CA|J", "CR|"),
            rule("TLS", [0x16, 0x03, 0x01, 0x02, 0x00, 0x01]),
            rule("HTTP", Array("GET / HTTP/1.1\r\nHost: gateway\r\n\r\n".utf8)),
        ]
    }
}
