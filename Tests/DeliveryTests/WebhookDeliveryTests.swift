import Delivery
import Foundation
import Logging
import Records
import ServiceLifecycle
import Simulator
import Storage
import Synchronization
import Telemetry
import Testing
import Values

func now() -> Timestamp { Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1e6)) }

func event(_ number: Int, _ subject: String, lane: Event.Lane = .standard) -> Event {
    Event(
        id: "evt_\(lane.rawValue)_\(number)", type: lane == .alerts ? "alert.raised" : "record.created",
        subject: subject, lane: lane, time: now(), data: Array(#"{"number":\#(number)}"#.utf8))
}

/// A store, a sink and the delivery between them.
struct Bench {
    let store: Store
    let tenant: TenantStore
    let sink: WebhookSink
    let port: Int
    let metrics = MetricsRegistry()

    init(answer: @escaping @Sendable (WebhookSink.Delivery) -> WebhookSink.Answer = { _ in .accepted }) async throws {
        store = try Store.inMemory()
        tenant = try store.tenant(.main)
        sink = try WebhookSink(secret: secret, historyMax: 100_000, answer: answer)
        port = try await sink.start()
    }

    func commit(_ events: [Event]) async throws {
        var commit = Commit(time: now())
        commit.events = events
        _ = try await tenant.commit(commit)
    }

    func delivery(port: Int? = nil, client: WebhookClient = WebhookClient()) throws -> WebhookDelivery {
        var configuration = WebhookDelivery.Configuration()
        configuration.retry.firstPause = .milliseconds(20)
        configuration.recordingPause = .milliseconds(5)
        return WebhookDelivery(
            routes: [
                .init(
                    tenant: tenant,
                    endpoints: [
                        try WebhookEndpoint(
                            name: "core", url: "http://127.0.0.1:\(port ?? self.port)/", secrets: [secret])
                    ])
            ], client: client, configuration: configuration, metrics: metrics, logger: Logger(label: "test"))
    }

    /// Delivers, as a service, until the condition holds, then shuts down gracefully. False if it never did.
    func deliver(port: Int? = nil, until condition: @escaping @Sendable () async throws -> Bool) async throws -> Bool {
        let services = ServiceGroup(
            services: [try delivery(port: port)], gracefulShutdownSignals: [], logger: Logger(label: "test"))
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            var holds = false
            for _ in 0..<4_000 where !holds {
                holds = try await condition()
                if !holds { try await Task.sleep(for: .milliseconds(5)) }
            }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
            return holds
        }
    }

    func pending(_ lane: Event.Lane = .standard) async throws -> [PendingEvent] {
        try await tenant.pendingEvents(endpoint: "core", lane: lane, limit: 100_000)
    }

    func close() async throws {
        try await sink.stop()
        store.close()
    }
}

@Suite(.serialized) struct WebhookDeliveryTests {
    @Test func `events from before and after the start arrive once, signed, in order, and are recorded`() async throws {
        let bench = try await Bench()
        try await bench.commit((0..<50).map { event($0, "records/guests/\($0 % 5)") })
        let isDone = try await bench.deliver {
            if bench.sink.tally.accepted == 50 { try await bench.commit((50..<80).map { event($0, "beds/\($0 % 3)") }) }
            return bench.sink.tally.accepted == 80
        }
        #expect(isDone)
        #expect(bench.sink.tally.requests == 80 && bench.sink.tally.outOfOrder == 0 && bench.sink.tally.refused == 0)
        #expect(try await bench.pending().isEmpty)
        let first = bench.sink.history.first
        #expect(first?.type == "record.created" && first?.tenant == "main" && first?.lane == "standard")
        #expect(first?.sequence == "0000000000000001")
        let text = bench.metrics.prometheusText()
        #expect(text.contains(#"delivery_delivered_events_total{endpoint="core",lane="standard"} 80"#))
        try await bench.close()
    }

    @Test func `a failing subject holds back itself only, and keeps its order`() async throws {
        let flag = Flag()
        let bench = try await Bench { delivery in
            delivery.subject == "bad" && flag.isUp ? WebhookSink.Answer(status: 500) : .accepted
        }
        try await bench.commit((0..<60).map { event($0, $0 % 3 == 0 ? "bad" : "good/\($0 % 7)") })
        let isDone = try await bench.deliver {
            if bench.sink.tally.accepted == 40 { flag.lower() }
            return bench.sink.tally.accepted == 60
        }
        #expect(isDone && bench.sink.tally.outOfOrder == 0)
        let bad = bench.sink.history.filter { $0.subject == "bad" }
        #expect(bad.contains { $0.status == 500 } && Set(bad.filter { $0.status == 500 }.map(\.id)).count == 1)
        #expect(bad.filter { $0.status == 204 }.count == 20)
        #expect(try await bench.pending().isEmpty)
        try await bench.close()
    }

    @Test(arguments: [400, 404, 413, 422]) func `a refused event is a dead letter at once, and the lane goes on`(
        status: Int
    ) async throws {
        let bench = try await Bench { $0.id == "evt_standard_3" ? WebhookSink.Answer(status: status) : .accepted }
        try await bench.commit((0..<8).map { event($0, "one") })
        #expect(try await bench.deliver { bench.sink.tally.accepted == 7 })
        #expect(bench.sink.history.filter { $0.id == "evt_standard_3" }.count == 1)
        let dead = try await bench.tenant.deadLetters(page: PageRequest(count: 10))
        #expect(dead.items.map(\.event.event.id) == ["evt_standard_3"])
        #expect(dead.items.first?.reason == "HTTP \(status)" && dead.items.first?.status == status)
        #expect(try await bench.pending().isEmpty)
        try await bench.close()
    }

    @Test func `what an endpoint that was down missed is sent after a restart, with its attempts counted on`()
        async throws
    {
        let bench = try await Bench()
        let silent = FixedServer(answer: "")
        let nobody = try await silent.start()
        try await silent.stop()
        try await bench.commit((0..<20).map { event($0, "s/\($0 % 4)") })
        #expect(try await bench.deliver(port: nobody) { try await bench.pending().contains { $0.attempts > 0 } })
        #expect(try await bench.pending().count == 20)
        #expect(try await bench.deliver { bench.sink.tally.accepted == 20 })
        #expect(bench.sink.tally.outOfOrder == 0 && bench.sink.tally.requests == 20)
        #expect(try await bench.pending().isEmpty)
        try await bench.close()
    }

    @Test func `alerts pass a standard lane that is stuck`() async throws {
        let bench = try await Bench { $0.lane == "standard" ? WebhookSink.Answer(status: 503) : .accepted }
        try await bench.commit(
            (0..<30).map { event($0, "s/\($0)") } + (0..<5).map { event($0, "alerts/1", lane: .alerts) })
        #expect(try await bench.deliver { bench.sink.tally.accepted == 5 })
        #expect(bench.sink.tally.acceptedByType == ["alert.raised": 5] && bench.sink.tally.outOfOrder == 0)
        #expect(try await bench.pending(.alerts).isEmpty)
        #expect(try await bench.pending().count == 30)
        try await bench.close()
    }

    @Test func `410 silences the lane until a restart, and loses nothing`() async throws {
        let bench = try await Bench { _ in WebhookSink.Answer(status: 410) }
        try await bench.commit((0..<3).map { event($0, "one") })
        #expect(
            try await bench.deliver {
                bench.metrics.prometheusText().contains(
                    #"delivery_endpoint_disabled{endpoint="core",lane="standard"} 1"#)
            })
        #expect(bench.sink.tally.requests == 1)
        #expect(try await bench.pending().count == 3)
        try await bench.close()
    }

    @Test func `a graceful shutdown waits for the answer to what is under way and records it`() async throws {
        let bench = try await Bench { _ in WebhookSink.Answer(status: 204, delay: .milliseconds(300)) }
        try await bench.commit([event(1, "one")])
        #expect(try await bench.deliver { bench.sink.tally.requests == 1 })
        #expect(try await bench.pending().isEmpty)
        try await bench.close()
    }

    @Test func `an event from memory goes out without the store`() async throws {
        let bench = try await Bench { $0.attempt < 3 ? WebhookSink.Answer(status: 500) : .accepted }
        let delivery = try bench.delivery()
        bench.store.close()
        #expect(await delivery.sendDirect(event(7, "gateway/ingest", lane: .alerts), tenant: .main) == 1)
        #expect(bench.sink.history.map(\.status) == [500, 500, 204])
        #expect(await delivery.sendDirect(event(8, "gateway/ingest"), tenant: .system) == 0)
        try await bench.close()
    }

    @Test func `many events over many subjects all arrive, in order, in little time`() async throws {
        #if DEBUG
            let count = 2_000
        #else
            let count = 100_000
        #endif
        let bench = try await Bench()
        for start in stride(from: 0, to: count, by: 1_000) {
            try await bench.commit((start..<start + 1_000).map { event($0, "beds/\($0 % 3_000)") })
        }
        let clock = ContinuousClock()
        let began = clock.now
        #expect(try await bench.deliver { bench.sink.tally.accepted == count })
        let rate = Double(count) / ((clock.now - began) / .seconds(1))
        print("delivered \(count) events from the outbox, recorded: \(Int(rate))/s")
        #expect(bench.sink.tally.outOfOrder == 0 && bench.sink.tally.repeated == 0)
        #expect(try await bench.pending().isEmpty)
        try await bench.close()
    }
}

/// Something that is up until it is lowered.
final class Flag: Sendable {
    private let up = Atomic(true)
    var isUp: Bool { up.load(ordering: .relaxed) }
    func lower() { up.store(false, ordering: .relaxed) }
}
