import Access
import Foundation
import Simulator
import Values

/// Monitors, creations and searches at once while large transactions load one after the other: how long each of them
/// waits. With tokens, audit, mappings, alerts and a connected webhook sink.
final class MixedBench {
    /// The latency that 99 of 100 don't pass, in milliseconds.
    struct Waits {
        var acknowledgment, creation, search: Double
    }

    private static let messagesPerSecond = 5_000.0
    private static let beds = 3_000
    private static let entries = 2_000
    /// Clients that create, and as many that search; each pauses so many milliseconds after an answer.
    private static let clients = 8
    private static let pause = 5...35
    private static let stored = 20_000
    /// How long the beds are met before, and how long is measured, in seconds.
    private static let introduction = 4
    private static let measured = 10
    private static let secret = "whsec_dGhlIGRlbW8gc2VjcmV0IG9mIGFmZmVyZW50IGlzIHB1YmxpYw=="

    private let generated = GeneratedResources(claimsUSCore: false)
    private var known: Waits?

    /// Measured at the first call.
    func waits() async throws -> Waits {
        if let known { return known }
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "afferent-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let sink = try WebhookSink(secret: Self.secret)
        let webhook = "http://127.0.0.1:\(try await sink.start())"
        let server = try MeasuredServer(
            data: scratch, profiles: try Places.folder("Profiles", given: nil),
            mappings: try Places.folder("Mappings", given: nil),
            arguments: ["--auth", "jwt", "--webhook", webhook, "--webhook-secret", Self.secret])
        defer { server.stop() }
        let token = try await TokenIssuer(key: try KeyFiles(data: scratch.path).tokenKey()).mint(
            tenant: .main, role: .integrator, subject: "bench", scopes: [], ttl: .seconds(3_600), now: Clock.now(),
            id: Clock.newID())
        let waits = try await measure(server, token)
        try await sink.stop()
        known = waits
        return waits
    }

    private func measure(_ server: MeasuredServer, _ token: String) async throws -> Waits {
        let (port, generated) = (server.httpPort, generated)
        let client = { @Sendable in try MeasuredClient(port: port, token: token) }
        @Sendable func store(_ first: Int) throws {
            let bundle = generated.bundle("transaction", first..<first + Self.entries)
            try Self.expect(200, try client().send("POST", "/fhir", bundle))
        }
        for first in stride(from: 0, to: Self.stored, by: Self.entries) { try store(first) }
        var load = LoadConfiguration(host: "127.0.0.1", port: server.mllpPort)
        (load.beds, load.pace) = (Self.beds, .perBed(hertz: Self.messagesPerSecond / Double(Self.beds)))
        load.duration = .seconds(Self.introduction + Self.measured + 1)
        async let messages = LoadGenerator(load).run()
        try await Task.sleep(for: .seconds(Self.introduction))
        let end = ContinuousClock.now + .seconds(Self.measured)
        async let loading: Void = Self.onThread {
            var first = 1_000_000
            repeat {
                try store(first)
                first += Self.entries
            } while ContinuousClock.now < end
        }
        async let creations = Self.latencies(until: end, client) { client, number in
            let patient = generated.json((1_000_000 + number) * GeneratedResources.kindCount)
            try Self.expect(201, try client.send("POST", "/fhir/Patient", patient))
        }
        async let searches = Self.latencies(until: end, client) { client, _ in
            let number = Int.random(in: 0..<Self.stored / GeneratedResources.kindCount) * GeneratedResources.kindCount
            let path = "/fhir/Patient?identifier=http://hospital.example.org/mrn%7CM\(number)"
            try Self.expect(200, try client.send("GET", path))
        }
        let waits = (try await creations, try await searches)
        try await loading
        let sent = try await messages
        guard sent.isComplete, sent.messagesPerSecond > 0.97 * Self.messagesPerSecond else {
            throw CommandFailure("only \(Int(sent.messagesPerSecond)) messages/s were acknowledged")
        }
        return Waits(
            acknowledgment: sent.latency(0.99) / .milliseconds(1), creation: Self.p99(waits.0),
            search: Self.p99(waits.1))
    }

    /// What each of some clients waited for, one request after the other, in milliseconds.
    private static func latencies(
        until end: ContinuousClock.Instant, _ client: @escaping @Sendable () throws -> MeasuredClient,
        _ request: @escaping @Sendable (MeasuredClient, _ number: Int) throws -> Void
    ) async throws -> [Double] {
        try await withThrowingTaskGroup(of: [Double].self) { group in
            for index in 0..<clients {
                group.addTask {
                    try await onThread {
                        let client = try client()
                        var latencies: [Double] = []
                        while ContinuousClock.now < end {
                            let start = ContinuousClock.now
                            try request(client, latencies.count * clients + index)
                            latencies.append((ContinuousClock.now - start) / .milliseconds(1))
                            Thread.sleep(forTimeInterval: Double(Int.random(in: pause)) / 1_000)
                        }
                        return latencies
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static func p99(_ latencies: [Double]) -> Double {
        latencies.sorted()[latencies.count * 99 / 100]
    }

    private static func expect(_ status: Int, _ found: Int) throws {
        guard found == status else { throw CommandFailure("the gateway answered \(found), not \(status)") }
    }

    /// Runs what blocks beside the threads of Swift's pool.
    private static func onThread<Answer: Sendable>(_ body: @escaping @Sendable () throws -> Answer) async throws
        -> Answer
    {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
        }
    }
}
