import FHIRModel
import Foundation
import Journal
import ServiceLifecycle
import Storage
import Synchronization
import Testing
import Values

@testable import GatewayApp

/// A whole gateway in this process, as it is shipped, on free ports of loopback.
struct GatewayRun: Sendable {
    let gateway: Gateway
    let http: Int
    let mllp: Int

    /// Runs a gateway over a data folder of its own for as long as the closure does, then lets it end in good order.
    static func with<Answer: Sendable>(
        data: URL? = nil, adjust: (inout GatewayConfiguration) -> Void = { _ in },
        _ body: @escaping @Sendable (GatewayRun) async throws -> Answer
    ) async throws -> Answer {
        guard let data else {
            return try await Ground.withTemporaryFolder { try await with(data: $0, adjust: adjust, body) }
        }
        var configuration = GatewayConfiguration()
        configuration.data = data.path
        configuration.http.listen = HostPort(host: "127.0.0.1", port: 0)
        configuration.mllp.listen = HostPort(host: "127.0.0.1", port: 0)
        configuration.mappings = Ground.root.appendingPathComponent("Mappings").path
        configuration.profiles = Ground.root.appendingPathComponent("Profiles").path
        configuration.journal.reserveBytes = 0
        configuration.logLevel = "error"
        adjust(&configuration)
        let gateway = try await Gateway(configuration, command: "test")
        let (opened, open) = AsyncStream<Gateway.Addresses>.makeStream()
        let answer = Mutex<Answer?>(nil)
        let work = Work {
            for await addresses in opened {
                guard let http = addresses.http?.port, let mllp = addresses.mllp?.port else { continue }
                let found = try await body(GatewayRun(gateway: gateway, http: http, mllp: mllp))
                answer.withLock { $0 = found }
                return
            }
        }
        try await gateway.run(alongside: [work]) { open.yield($0) }
        return try #require(answer.withLock { $0 })
    }

    /// A service that ends the gateway with itself.
    private struct Work: Service {
        let body: @Sendable () async throws -> Void
        init(_ body: @escaping @Sendable () async throws -> Void) { self.body = body }
        func run() async throws { try await body() }
    }

    var store: TenantStore {
        get throws { try gateway.store.tenant(.main) }
    }

    /// Waits until all that is durable took effect.
    func settle() async throws {
        let journal = gateway.journal
        let isSettled = try await eventually(within: .seconds(60)) { journal.applied(.main) >= journal.durable(.main) }
        #expect(isSettled, "what was received was not applied in time")
    }

    /// The counters and gauges of `/metrics`, each summed over its labels.
    func metrics() async throws -> [String: Int] {
        let text = try await HTTPConnection(port: http).get("/metrics").text
        var sums: [String: Int] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let name = String(line.prefix { $0 != "{" && $0 != " " })
            guard let value = line.split(separator: " ").last.flatMap({ Double($0) }) else { continue }
            sums[name, default: 0] += Int(value)
        }
        return sums
    }

    /// All matches of a search, over all its pages.
    func matches(_ path: String) async throws -> [Resource] {
        let connection = try HTTPConnection(port: http)
        var found: [Resource] = []
        var next: String? = path
        while let page = next {
            let reply = try await connection.get(page)
            try #require(reply.status == 200, "\(page): \(reply.status)")
            let bundle = try #require(reply.resource)
            found += bundle.root.children(named: "entry").compactMap { $0.first("resource")?.asResource }
            let link = bundle.root.children(named: "link").first { $0.first("relation")?.text == "next" }
            next = link?.first("url")?.text.map { String($0.drop { $0 != "?" }) }.map { "/fhir/Observation" + $0 }
        }
        return found
    }
}
