import Foundation
import Glibc
import Simulator
import Testing
import Values

@testable import GatewayApp

/// The gateway as it is shipped, over real sockets on loopback.
struct WholeGatewayTests {
    @Test(.timeLimit(.minutes(3)))
    func `a patient and a monitor's message become an Observation, a record and signed webhooks`() async throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = FileManager.default.temporaryDirectory.appendingPathComponent("afferent-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: data) }
        let secret = "whsec_dGhpcyBpcyBhIHRlc3Qgc2VjcmV0IG9mIHRoZSBzdWl0ZQ=="
        let sink = try WebhookSink(secret: secret)
        let port = try await sink.start()
        var flags = ServeCommand.Flags()
        (flags.data, flags.http, flags.mllp) = (data.path, "127.0.0.1:0", "127.0.0.1:0")
        (flags.webhook, flags.webhookSecret) = ("http://127.0.0.1:\(port)", secret)
        flags.mappings = root.appendingPathComponent("Mappings").path
        flags.profiles = root.appendingPathComponent("Profiles").path
        let gateway = try await Gateway(try ServeCommand(flags).configuration, command: "test")
        let (opened, ready) = AsyncStream<Gateway.Addresses>.makeStream()

        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await gateway.run { ready.yield($0) } }
            for await addresses in opened {
                let http = try #require(addresses.http?.port)
                let mllp = try #require(addresses.mllp?.port)
                try await drive(root, http: http, mllp: mllp, sink: sink)
                break
            }
            kill(getpid(), SIGTERM)
            try await group.waitForAll()
        }
        #expect(sink.tally.refused == 0)
        try await sink.stop()
    }

    private func drive(_ root: URL, http: Int, mllp: Int, sink: WebhookSink) async throws {
        let patient = try Data(contentsOf: root.appendingPathComponent("samples/patient.json"))
        let put = String(decoding: patient, as: UTF8.self)
            .replacingOccurrences(
                of: "\"resourceType\": \"Patient\",", with: "\"resourceType\": \"Patient\", \"id\": \"tour\",")
        let created = try await exchange(
            http,
            "PUT /fhir/Patient/tour HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/fhir+json\r\n"
                + "Content-Length: \(put.utf8.count)\r\nConnection: close\r\n\r\n\(put)")
        #expect(created.hasPrefix("HTTP/1.1 201"))

        let message = try Data(contentsOf: root.appendingPathComponent("samples/pcd-01.hl7"))
        let ack = try await exchange(
            mllp, "\u{0B}" + String(decoding: message, as: UTF8.self) + "\u{1C}\r", until: "\u{1C}\r")
        #expect(ack.contains("MSA|CA|TOUR-1"))

        try await eventually {
            try await get(http, "/fhir/Observation?patient=tour&code=8310-5").contains("\"value\":36.80")
        }
        #expect(try await get(http, "/records/guests/tour").contains("Fontaine"))
        #expect(try await get(http, "/health/ready").hasPrefix("HTTP/1.1 200"))
        try await eventually {
            let types = sink.tally.acceptedByType
            return types["record.created", default: 0] >= 1 && types["vital.recorded", default: 0] >= 1
        }
    }

    private func get(_ port: Int, _ path: String) async throws -> String {
        try await exchange(port, "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    }

    private func eventually(_ holds: () async throws -> Bool) async throws {
        for _ in 0..<300 {
            if try await holds() { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("it did not come true within 15 s")
    }

    /// Sends a text and reads until the peer closes, or until an ending; on a thread of its own, since it blocks.
    private func exchange(_ port: Int, _ text: String, until ending: String? = nil) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.blockingExchange(port, text, until: ending) })
            }
        }
    }

    private static func blockingExchange(_ port: Int, _ text: String, until ending: String?) throws -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        let bytes = Array(text.utf8)
        try #require(send(descriptor, bytes, bytes.count, 0) == bytes.count)
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { break }
            answer += buffer.prefix(count)
            if let ending, String(decoding: answer, as: UTF8.self).hasSuffix(ending) { break }
        }
        return String(decoding: answer, as: UTF8.self)
    }
}
