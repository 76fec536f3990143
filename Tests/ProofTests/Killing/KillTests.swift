import Foundation
import HL7v2
import Records
import Simulator
import Storage
import Synchronization
import TestSupport
import Testing
import Values

@testable import GatewayApp

/// Issue 2, Proof: under load from monitors and an EMR the gateway is killed at random moments and started again.
@Suite(.enabled(if: ServedProcess.binary != nil, "the program is not built beside the tests"), .timeLimit(.minutes(30)))
struct KillTests {
    private static let kills = Ground.isSoak ? 20 : 3
    private static let secret = "whsec_dGhpcyBpcyBhIHRlc3Qgc2VjcmV0IG9mIHRoZSBzdWl0ZQ=="

    @Test func `after every kill each acknowledged message is there once, and the sink has all events in order`()
        async throws
    {
        let named = ProcessInfo.processInfo.environment["AFFERENT_SEED"].flatMap { UInt64($0) }
        let seed = named ?? UInt64.random(in: 0...UInt64.max)
        let sink = try WebhookSink(secret: Self.secret)
        let webhook = "http://127.0.0.1:\(try await sink.start())"
        try await Ground.withTemporaryFolder { data in
            let (sent, stored) = try await live(data: data, webhook: webhook, seed: seed)
            #expect(sent.isComplete && sent.refused == 0 && sent.sent > 0, "seed \(seed): \(sent)")
            #expect(stored.count > 0)
            print(
                "killed \(Self.kills) times: \(sent.sent) messages, \(sent.repeated) sent again, \(stored.count) patients"
            )
            // Started once more, in this process, it applies the rest and shows what it has.
            try await GatewayRun.with(data: data) { configuration in
                configuration.webhooks = [.init(name: "core", url: webhook, secret: Self.secret)]
            } _: { gateway in
                try await gateway.settle()
                try await checkMessages(sent, in: gateway.store, seed)
                try checkResources(stored, in: gateway.store)
                try await checkEvents(gateway.store, sink, seed)
                for tenant in gateway.gateway.store.tenants {
                    let report = try await gateway.gateway.store.tenant(tenant).verifyAudit()
                    #expect(report.fault == nil && (tenant != .main || report.entries > 0), "seed \(seed): \(report)")
                }
            }
        }
        #expect(sink.tally.refused == 0)
        try await sink.stop()
    }

    /// Starts, kills and starts again under load. Returns what the monitors sent and the patients that were answered 201.
    private func live(data: URL, webhook: String, seed: UInt64) async throws -> (LoadResult, Set<String>) {
        var random = SeededGenerator(seed: seed)
        let port = try Socket.freePort()
        let served = Mutex(try await start(data, port, webhook))
        var load = LoadConfiguration(host: "127.0.0.1", port: port)
        (load.beds, load.connections, load.window) = (12, 4, 8)
        (load.pace, load.reconnects, load.drainLimit) = (.max, true, .seconds(60))
        let monitors = LoadGenerator(load)
        let result = Task { try await monitors.run() }
        let emr = Task { try await store(at: { served.withLock { $0.http } }) }
        for _ in 0..<Self.kills {
            try await Task.sleep(for: .milliseconds(Int.random(in: 200...1_200, using: &random)))
            try await served.withLock { $0 }.kill()
            let next = try await start(data, port, webhook)
            served.withLock { $0 = next }
        }
        try await Task.sleep(for: .milliseconds(500))
        result.cancel()
        emr.cancel()
        let outcome = (try await result.value, try await emr.value)
        try await served.withLock { $0 }.terminate()
        return outcome
    }

    private func start(_ data: URL, _ port: Int, _ webhook: String) async throws -> ServedProcess {
        try await ServedProcess.start(data: data, mllp: port, webhook: webhook, secret: Self.secret)
    }

    /// Stores patients one after the other until cancelled, each again until it is answered. Returns their ids.
    private func store(at port: @Sendable () -> Int) async throws -> Set<String> {
        var stored: Set<String> = []
        var connection: HTTPConnection?
        while !Task.isCancelled {
            let id = "killed-\(stored.count + 1)"
            let patient = Array(#"{"resourceType":"Patient","id":"\#(id)","name":[{"family":"Novak"}]}"#.utf8)
            do {
                let open = try connection ?? HTTPConnection(port: port())
                connection = open
                let reply = try await open.send("PUT", "/fhir/Patient/\(id)", patient)
                #expect(reply.status == 201 || reply.status == 200, "\(reply.status)")
                stored.insert(id)
            } catch {
                connection = nil
            }
            try? await Task.sleep(for: .milliseconds(5))
        }
        return stored
    }

    private func checkMessages(_ sent: LoadResult, in store: TenantStore, _ seed: UInt64) async throws {
        var times: [String: Int] = [:]
        let last = try #require(try store.appliedMark()).sequence
        for sequence in 1...last {
            for entry in try await store.archived(journalSequence: sequence) {
                times[String(decoding: try HL7Header(parsing: entry.bytes).controlID, as: UTF8.self), default: 0] += 1
            }
        }
        #expect(times.values.allSatisfy { $0 == 1 }, "seed \(seed): a message was taken twice")
        #expect(times.count == sent.sent, "seed \(seed)")
        // Each connection numbers its messages from 0.
        let numbers = Dictionary(grouping: times.keys, by: { $0.prefix(upTo: $0.lastIndex(of: "-") ?? $0.endIndex) })
        for (connection, ids) in numbers {
            let last = ids.compactMap { $0.split(separator: "-").last.flatMap { Int($0) } }.max() ?? 0
            #expect(ids.count == last + 1, "seed \(seed): connection \(connection) lost a message")
        }
        #expect(try store.sampleCount() == sent.values, "seed \(seed)")
        #expect(try await store.quarantine(page: .init(count: 10)).items.isEmpty, "seed \(seed)")
    }

    private func checkResources(_ ids: Set<String>, in store: TenantStore) throws {
        for id in ids {
            let record = try store.record(kind: "guest", id: id)
            #expect(record?.version == 1 && record?.isWithdrawn == false, "\(id)")
        }
    }

    private func checkEvents(_ store: TenantStore, _ sink: WebhookSink, _ seed: UInt64) async throws {
        var events: [OutboxEvent] = []
        let isDelivered = try await eventually(within: .seconds(60)) {
            while case let more = try await store.events(after: events.last?.sequence ?? 0, limit: 5_000), !more.isEmpty
            {
                events += more
            }
            // A warning that the store is behind goes past the store.
            let tally = sink.tally
            return tally.accepted - tally.acceptedByType["alert.technical", default: 0] == events.count
        }
        #expect(isDelivered, "seed \(seed): \(sink.tally) of \(events.count)")
        #expect(Set(events.map(\.event.id)).count == events.count, "seed \(seed): two events share an id")
        #expect(sink.tally.outOfOrder == 0, "seed \(seed)")
        let created = events.map(\.event).filter { $0.type == "record.created" }.map(\.subject)
        #expect(Set(created).count == created.count, "seed \(seed): a record was created twice")
        for (subject, events) in Dictionary(grouping: events.map(\.event), by: \.subject) {
            let types = events.map(\.type)
            if subject.hasPrefix("alerts/") {
                #expect(types.first == "alert.raised" && types.count { $0 == "alert.raised" } == 1, "seed \(seed)")
                #expect(!types.dropLast().contains("alert.ended"), "seed \(seed)")
            }
            guard subject.hasPrefix("vitals/") else { continue }
            for (one, next) in zip(events, events.dropFirst()) {
                #expect(next.time - one.time >= .seconds(10), "seed \(seed): \(subject) was told too often")
            }
        }
    }
}
