import Foundation
import Glibc
import Simulator
import Storage
import TestSupport
import Testing
import Values

@testable import GatewayApp

/// The gateway as it is shipped, over real sockets on loopback.
@Suite(.serialized)
struct WholeGatewayTests {
    private static let root = Repository.root

    private static func folder() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("afferent-\(UUID().uuidString)")
    }

    /// Runs a gateway on free ports while the test talks to it; SIGTERM ends it.
    private func running(
        _ flags: ServeCommand.Flags, _ body: (_ http: Int, _ mllp: Int) async throws -> Void
    ) async throws {
        var flags = flags
        (flags.http, flags.mllp) = ("127.0.0.1:0", "127.0.0.1:0")
        let gateway = try await Gateway(try ServeCommand(flags).configuration, command: "test")
        let (opened, ready) = AsyncStream<Gateway.Addresses>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { ready.finish() }
                try await gateway.run { ready.yield($0) }
            }
            for await addresses in opened {
                let (http, mllp) = (try #require(addresses.http?.port), try #require(addresses.mllp?.port))
                do { try await body(http, mllp) } catch {
                    kill(getpid(), SIGTERM)
                    throw error
                }
                break
            }
            kill(getpid(), SIGTERM)
            try await group.waitForAll()
        }
    }

    @Test(.timeLimit(.minutes(3)))
    func `a patient and a monitor's message become an Observation, a record and signed webhooks`() async throws {
        let (root, data) = (Self.root, Self.folder())
        defer { try? FileManager.default.removeItem(at: data) }
        let secret = "whsec_dGhpcyBpcyBhIHRlc3Qgc2VjcmV0IG9mIHRoZSBzdWl0ZQ=="
        let sink = try WebhookSink(secret: secret)
        let port = try await sink.start()
        var flags = ServeCommand.Flags()
        (flags.data, flags.webhook, flags.webhookSecret) = (data.path, "http://127.0.0.1:\(port)", secret)
        flags.mappings = root.appendingPathComponent("Mappings").path
        flags.profiles = root.appendingPathComponent("Profiles").path
        try await running(flags) { http, mllp in try await drive(root, http: http, mllp: mllp, sink: sink) }
        #expect(sink.tally.refused == 0)
        try await sink.stop()
    }

    /// A copy of what people edit, in a folder of the test's own.
    private func edited(_ data: URL) throws -> ServeCommand.Flags {
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        var flags = ServeCommand.Flags()
        flags.data = data.appendingPathComponent("data").path
        for name in ["Mappings", "Profiles"] {
            try FileManager.default.copyItem(
                at: Self.root.appendingPathComponent(name), to: data.appendingPathComponent(name))
        }
        flags.mappings = data.appendingPathComponent("Mappings").path
        flags.profiles = data.appendingPathComponent("Profiles").path
        return flags
    }

    @Test(.timeLimit(.minutes(3)))
    func `a changed mapping is taken over while running, and one with faults is not`() async throws {
        let data = Self.folder()
        defer { try? FileManager.default.removeItem(at: data) }
        let flags = try edited(data)
        let file = data.appendingPathComponent("Mappings/fhir/patient.yaml")
        let kinds = data.appendingPathComponent("Mappings/records.yaml")
        let shipped = try String(contentsOf: file, encoding: .utf8)
        try await running(flags) { http, _ in
            #expect(try await put(http, "a").hasPrefix("HTTP/1.1 201"))
            #expect(try await get(http, "/records/guests/a").contains("\"fullName\":\"Ann Lee\""))

            // A fault anywhere, and nothing of the change is taken; the gateway stays ready.
            try Data((shipped.replacing("fullName:", with: "fulName:") + "\n").utf8).write(to: file)
            try await eventually { try await metrics(http).contains("gateway_reload_refused{part=\"mappings\"} 1") }
            #expect(try await put(http, "b").hasPrefix("HTTP/1.1 201"))
            #expect(try await get(http, "/records/guests/b").contains("\"fullName\":\"Ann Lee\""))
            #expect(try await get(http, "/health/ready").hasPrefix("HTTP/1.1 200"))

            // A new field of a kind and its mapping come together.
            let schema = try String(contentsOf: kinds, encoding: .utf8)
            try Data(schema.replacing("fullName:", with: "wholeName:").utf8).write(to: kinds)
            try Data(shipped.replacing("fullName:", with: "wholeName:").utf8).write(to: file)
            try await eventually { try await metrics(http).contains("gateway_reload_refused{part=\"mappings\"} 0") }
            #expect(try await put(http, "c").hasPrefix("HTTP/1.1 201"))
            #expect(try await get(http, "/records/guests/c").contains("\"wholeName\":\"Ann Lee\""))
            #expect(try await get(http, "/records/guests/a").contains("\"fullName\":\"Ann Lee\""))
        }
    }

    @Test(.timeLimit(.minutes(3)))
    func `a changed alert profile keeps alerts whose rule is there and ends the others`() async throws {
        let data = Self.folder()
        defer { try? FileManager.default.removeItem(at: data) }
        let flags = try edited(data)
        let file = data.appendingPathComponent("Profiles/alerts/adult-default.yaml")
        func profile(_ rules: String...) throws {
            try Data("name: adult-default\nrules:\n\(rules.joined(separator: "\n"))\n".utf8).write(to: file)
        }
        func rule(_ vital: String, _ unit: String, _ limit: Int) -> String {
            "  - { vitals: [\(vital)], unit: '\(unit)', high: [{ limit: \(limit), priority: low }] }"
        }
        try profile(rule("heart-rate", "/min", 40), rule("spo2", "%", 50))
        try await running(flags) { http, mllp in
            let message = try Data(contentsOf: Self.root.appendingPathComponent("samples/pcd-01.hl7"))
            _ = try await exchange(
                mllp, "\u{0B}" + String(decoding: message, as: UTF8.self) + "\u{1C}\r", until: "\u{1C}\r")
            try await eventually { try await active(http) == ["heart-rate", "spo2"] }

            try profile(rule("heart-rate", "/min", 45))
            kill(getpid(), SIGHUP)
            try await eventually { try await active(http) == ["heart-rate"] }
            let all = try await get(http, "/alerts")
            #expect(all.contains("profile-changed"))
            #expect(try await get(http, "/alerts?active=true").contains("\"limit\":45"))
        }
    }

    @Test(.timeLimit(.minutes(3)))
    func `changed profiles and what they are required for are taken over while running, or not at all`() async throws {
        let data = Self.folder()
        defer { try? FileManager.default.removeItem(at: data) }
        let flags = try edited(data)
        let policy = data.appendingPathComponent("Profiles/validation.yaml")
        let fhir = data.appendingPathComponent("Profiles/fhir")
        try FileManager.default.createDirectory(at: fhir, withIntermediateDirectories: true)
        let profile = """
            {"resourceType":"StructureDefinition","url":"http://profiles/reachable","name":"Reachable","status":"active",
             "fhirVersion":"4.0.1","kind":"resource","abstract":false,"type":"Patient","derivation":"constraint",
             "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient","differential":{"element":[
             {"id":"Patient","path":"Patient"},{"id":"Patient.telecom","path":"Patient.telecom","min":1}]}}
            """
        try await running(flags) { http, _ in
            #expect(try await put(http, "a").hasPrefix("HTTP/1.1 201"))
            // Faults of either are told, and what was in force stays so.
            try Data("types: { Pateint: {} }".utf8).write(to: policy)
            try Data(profile.dropLast(3).utf8).write(to: fhir.appendingPathComponent("reachable.json"))
            try await eventually {
                let told = try await metrics(http)
                return told.contains("gateway_reload_refused{part=\"validation\"} 1")
                    && told.contains("gateway_reload_refused{part=\"definitions\"} 1")
            }
            #expect(try await put(http, "b").hasPrefix("HTTP/1.1 201"))

            try Data(profile.utf8).write(to: fhir.appendingPathComponent("reachable.json"))
            try Data("types: { Patient: { all: { 'http://profiles/reachable': required } } }".utf8).write(to: policy)
            kill(getpid(), SIGHUP)
            try await eventually {
                let told = try await metrics(http)
                return told.contains("gateway_reload_refused{part=\"validation\"} 0")
                    && told.contains("gateway_reload_refused{part=\"definitions\"} 0")
            }
            let refused = try await put(http, "c")
            #expect(refused.hasPrefix("HTTP/1.1 422") && refused.contains("telecom"), "\(refused)")
            try FileManager.default.removeItem(at: policy)
            kill(getpid(), SIGHUP)
            try await eventually { try await put(http, "d").hasPrefix("HTTP/1.1 201") }
        }
    }

    @Test func `a gateway does not start with faults in what resources are checked against`() async throws {
        let data = Self.folder()
        defer { try? FileManager.default.removeItem(at: data) }
        let flags = try edited(data)
        let fhir = data.appendingPathComponent("Profiles/fhir")
        try FileManager.default.createDirectory(at: fhir, withIntermediateDirectories: true)
        try Data(#"{"resourceType":"StructureDefinition","url":}"#.utf8).write(
            to: fhir.appendingPathComponent("mine.json"))
        try Data("base: requird\ntenants: { mian: { base: warn } }".utf8).write(
            to: data.appendingPathComponent("Profiles/validation.yaml"))
        await #expect {
            _ = try await Gateway(try ServeCommand(flags).configuration, command: "test")
        } throws: { error in
            let text = "\(error)"
            return text.contains("mine.json:1:") && text.contains("did you mean \"required\"")
                && text.contains("did you mean \"main\"")
        }
    }

    @Test(.timeLimit(.minutes(3)))
    func `a backup beside a running gateway is restored with everything, and nothing is applied twice`() async throws {
        let data = Self.folder()
        defer { try? FileManager.default.removeItem(at: data) }
        let flags = try edited(data)
        let (backup, bare) = (data.appendingPathComponent("backup").path, data.appendingPathComponent("bare").path)
        let restored = data.appendingPathComponent("restored").path
        let text = try String(contentsOf: Self.root.appendingPathComponent("samples/pcd-01.hl7"), encoding: .utf8)
        let message = "\u{0B}" + text + "\u{1C}\r"
        let source = try #require(flags.data)
        try await running(flags) { http, mllp in
            #expect(try await put(http, "a").hasPrefix("HTTP/1.1 201"))
            _ = try await exchange(mllp, message, until: "\u{1C}\r")
            try await eventually { try await get(http, "/fhir/Observation?_summary=count").contains("\"total\":") }
            try await eventually {
                try await metrics(http).contains("intake_messages_applied_total{tenant=\"main\"} 1")
            }
            try await blocking { try BackupCommand(data: source, to: backup, withKeys: true).run() }
            try await blocking { try BackupCommand(data: source, to: bare, withKeys: false).run() }
            // What comes after the backup is not in it.
            #expect(try await put(http, "later").hasPrefix("HTTP/1.1 201"))
            await #expect {
                try await blocking { try RestoreCommand(data: source, from: backup, keys: nil).run() }
            } throws: {
                "\($0)".contains("in use by process \(getpid()) (test)")
            }
        }
        #expect(throws: CommandFailure.self) { try RestoreCommand(data: source, from: backup, keys: nil).run() }
        #expect(throws: CommandFailure.self) { try BackupCommand(data: source, to: backup, withKeys: true).run() }
        #expect(throws: CommandFailure.self) { try RestoreCommand(data: restored, from: bare, keys: nil).run() }
        try RestoreCommand(data: restored, from: bare, keys: source + "/keys").run()
        try FileManager.default.removeItem(atPath: restored)
        try RestoreCommand(data: restored, from: backup, keys: nil).run()
        let mode = try FileManager.default.attributesOfItem(atPath: restored + "/keys/master.key")[.posixPermissions]
        #expect(mode as? Int == 0o600)

        var again = flags
        again.data = restored
        try await running(again) { http, mllp in
            #expect(try await get(http, "/fhir/Patient/a").contains("\"Lee\""))
            #expect(try await get(http, "/fhir/Patient/later").hasPrefix("HTTP/1.1 404"))
            let count = try await get(http, "/fhir/Observation?_total=accurate&_count=1")
            _ = try await exchange(mllp, message, until: "\u{1C}\r")
            try await eventually {
                try await metrics(http).contains("intake_messages_repeated_total{tenant=\"main\"} 1")
            }
            func total(_ text: String) -> Substring? {
                text.firstRange(of: "\"total\":").map { text[$0.upperBound...].prefix(3) }
            }
            #expect(total(try await get(http, "/fhir/Observation?_total=accurate&_count=1")) == total(count))
            #expect(try await put(http, "after").hasPrefix("HTTP/1.1 201"))
        }
        try AuditVerifyCommand(data: restored).run()
    }

    @Test func `a backup that was changed is refused before anything is written`() throws {
        let data = Self.folder()
        defer { try? FileManager.default.removeItem(at: data) }
        let (source, backup) = (data.appendingPathComponent("s").path, data.appendingPathComponent("b").path)
        let target = data.appendingPathComponent("t").path
        _ = try KeyFiles(data: source).tokenKey()
        let store = try Store.open(StorageConfiguration(directory: source), command: "test")
        _ = try store.tenant(.main)
        store.close()
        try BackupCommand(data: source, to: backup, withKeys: true).run()
        let manifest = try BackupManifest.read(from: URL(fileURLWithPath: backup))
        #expect(manifest.files.map(\.path) == ["tenants/main.sqlite", "keys/master.key", "keys/token.key"])

        func refused(_ part: String) {
            #expect { try RestoreCommand(data: target, from: backup, keys: nil).run() } throws: {
                "\($0)".contains(part)
            }
            #expect(Store.tenants(in: target).isEmpty)
        }
        let file = URL(fileURLWithPath: backup).appendingPathComponent("tenants/main.sqlite")
        let whole = try Data(contentsOf: file)
        var changed = whole
        changed[changed.count / 2] ^= 1
        try changed.write(to: file)
        refused("SHA-256 differs")
        try whole.dropLast().write(to: file)
        refused("SHA-256 differs")
        try FileManager.default.removeItem(at: file)
        refused("is missing")
        try whole.write(to: file)
        var evil = manifest
        evil.files[0].path = "../main.sqlite"
        try evil.write(to: URL(fileURLWithPath: backup))
        refused("outside of its folder")
        try FileManager.default.removeItem(atPath: backup + "/manifest.json")
        refused("no backup")
        try manifest.write(to: URL(fileURLWithPath: backup))
        try RestoreCommand(data: target, from: backup, keys: nil).run()
        #expect(Store.tenants(in: target) == [.main])
    }

    /// Runs what blocks on a thread of its own.
    private func blocking(_ body: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
        }
    }

    private func active(_ http: Int) async throws -> [String] {
        let list = try await get(http, "/alerts?active=true")
        return ["heart-rate", "spo2"].filter { list.contains("\"vital\":\"\($0)\"") }
    }

    private func metrics(_ http: Int) async throws -> String { try await get(http, "/metrics") }

    private func put(_ http: Int, _ id: String) async throws -> String {
        let body = #"{"resourceType":"Patient","id":"\#(id)","name":[{"family":"Lee","given":["Ann"]}]}"#
        return try await exchange(
            http,
            "PUT /fhir/Patient/\(id) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/fhir+json\r\n"
                + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)")
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
        let told = try await metrics(http)
        for name in [
            "ingest_connections", "journal_block_seconds", "journal_appended_frames_total", "intake_batch_seconds",
            "intake_messages_applied_total", "store_commits_total", "store_transaction_seconds", "store_log_bytes",
            "store_checkpoint_seconds", "store_read_wait_seconds", "store_rows_total", "http_requests_total",
            "http_request_seconds", "http_connections", "delivery_latency_seconds", "delivery_waiting_events",
            "gateway_info", "process_resident_memory_bytes",
        ] {
            #expect(told.contains("# TYPE \(name) "), "no metric \(name)")
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
