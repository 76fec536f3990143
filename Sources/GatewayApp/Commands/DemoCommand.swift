import Access
import FHIRModel
import Foundation
import Intake
import Records
import ServiceLifecycle
import Simulator
import Synchronization
import Values

/// `afferent demo`: the gateway on `./.afferent-demo` with sample patients, six beds and a webhook sink.
public struct DemoCommand: Sendable {
    private let flags: ServeCommand.Flags
    private let beds: Int

    /// The secret that the demo's webhooks are signed with; public, as all of the demo is on loopback.
    private static let secret = "whsec_dGhlIGRlbW8gc2VjcmV0IG9mIGFmZmVyZW50IGlzIHB1YmxpYw=="

    public init(_ flags: ServeCommand.Flags, beds: Int = 6) { (self.flags, self.beds) = (flags, beds) }

    /// Runs until Ctrl-C, and prints what to open and a running picture.
    public func run() async throws {
        let sink = try WebhookSink(secret: Self.secret)
        let port = try await sink.start()
        var flags = flags
        flags.data = flags.data ?? "./.afferent-demo"
        flags.webhook = flags.webhook ?? "http://127.0.0.1:\(port)"
        flags.webhookSecret = flags.webhookSecret ?? Self.secret
        flags.auth = flags.auth ?? "jwt"
        let gateway = try await Gateway(try ServeCommand(flags).configuration, command: "demo")
        let (ready, opened) = AsyncStream<Gateway.Addresses>.makeStream()
        let picture = DemoPicture(gateway: gateway, sink: sink, beds: beds, ready: ready)
        try await gateway.run(alongside: [picture]) { opened.yield($0) }
        try await sink.stop()
    }
}

/// Loads the sample patients, starts the beds, and shows every two seconds what happens.
private struct DemoPicture: Service {
    let gateway: Gateway
    let sink: WebhookSink
    let beds: Int
    let ready: AsyncStream<Gateway.Addresses>

    func run() async throws {
        await cancelWhenGracefulShutdown {
            for await addresses in ready {
                guard let http = addresses.http, let mllp = addresses.mllp else { continue }
                do {
                    try await loadPatients()
                    try await introduce(http, mllp)
                    try await watch(mllp)
                } catch is CancellationError {
                    return
                } catch {
                    Console.note("the demo stopped: \(error)")
                }
                return
            }
        }
    }

    private func loadPatients() async throws {
        let folder = try Places.folder("samples", given: nil)
        let resource = try ResourceFile.read(folder.appendingPathComponent("demo-patients.json").path)
        guard let rooms = gateway.tenants[gateway.configuration.tenants[0]] else { return }
        let request = RequestContext(
            actor: "demo", role: "admin", origin: "demo", requestID: Clock.newID(), now: Clock.now())
        let entries = try BundleEntry.read(resource, base: nil)
        _ = try await rooms.resources.transaction(entries, find: rooms.resources.finder, request)
    }

    private func introduce(_ http: HostPort, _ mllp: HostPort) async throws {
        let token = try await gateway.token(role: .admin)
        Console.print("listening http://\(http)")
        Console.print("listening mllp://\(mllp)")
        Console.print("")
        Console.print("board    \(try await gateway.boardLink(at: http))")
        Console.print("         (the link works once; the page then stays open)")
        if let token { Console.print("token    export TOKEN=\(token)") }
        Console.print(
            "try      curl -H \"Authorization: Bearer $TOKEN\" 'http://\(http)/fhir/Patient?name=okafor&_pretty=true'")
        Console.print(
            "         curl -H \"Authorization: Bearer $TOKEN\" 'http://\(http)/fhir/Observation?patient=demo-0003&_count=3'"
        )
        Console.print(
            "         curl -H \"Authorization: Bearer $TOKEN\" http://\(http)/records/guests/demo-0003/timeline")
        Console.print("")
        Console.print("The patient in bed 3 will get worse within two minutes. Ctrl-C ends the demo.")
        Console.print("")
    }

    private func watch(_ mllp: HostPort) async throws {
        var load = LoadConfiguration(host: mllp.host, port: mllp.port)
        (load.beds, load.connections, load.layout, load.reconnects) = (beds, beds, .ward, true)
        load.recordings = .madeUp
        let generator = LoadGenerator(load)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { _ = try await generator.run() }
            group.addTask { try await show(generator) }
            try await group.next()
            group.cancelAll()
        }
    }

    private func show(_ generator: LoadGenerator) async throws {
        var last = 0
        while true {
            try await Task.sleep(for: .seconds(2))
            let counters = generator.counters
            let tally = sink.tally
            let alerts = gateway.tenants.values.flatMap(\.messages.activeAlerts)
            let shown = alerts.map { alert in
                let value = alert.value.map { " \($0)" } ?? ""
                return "\(alert.title)\(value) (\(alert.priority.rawValue))"
            }.joined(separator: ", ")
            Console.print(
                "beds \(counters.connected)/\(beds)  messages/s \((counters.acknowledged - last) / 2)  acknowledged "
                    + "\(counters.acknowledged)  webhooks \(tally.accepted)  alerts \(alerts.isEmpty ? "none" : shown)")
            last = counters.acknowledged
        }
    }
}
