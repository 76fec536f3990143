import Foundation
import Ingest
import Journal
import NIOCore
import NIOPosix
import NIOSSL
import Testing
import Values

/// TLS 1.3 between monitors and the gateway, with certificates that the tests make.
@Suite(.timeLimit(.minutes(1)))
struct TransportSecurityTests {
    private func refused(_ reason: String) -> String {
        #"ingest_refused_connections_total{listener="mllp",reason="\#(reason)"}"#
    }

    private func peer(_ mark: String, from range: String? = nil) -> MLLPListenerConfiguration.Peer {
        .init(
            name: "bed-7", addressRange: range.flatMap { AddressRange($0) }, certificate: CertificateMark(mark),
            tenant: .clinic)
    }

    @Test(arguments: [
        "CN=monitor-7", "DNS:bed-7.ward.example", "DNS:*.Ward.example", "URI:urn:device:7", "sha256",
    ])
    func `a certificate tells the peer and its tenant`(mark: String) async throws {
        try await TestCertificates.with { files in
            let mark = mark == "sha256" ? "sha256:" + (try files.fingerprint("monitor-7")) : mark
            let entries = try await withListener { configuration in
                configuration.transport = try? SecuredTransport(files.listener(), role: .listener)
                (configuration.unlisted, configuration.peers) = (.closed, [peer(mark)])
            } _: { listener in
                let monitor = try await listener.connect(files.monitor("monitor-7"))
                try await monitor.send(framed(message(1)))
                #expect(await monitor.answers(1).map(\.code) == ["AA"])
                #expect(await monitor.finish().count == 1)
            }
            #expect(entries.map(\.source) == [FrameSource(tenant: .clinic, peer: "bed-7", listener: "mllp")])
        }
    }

    enum Stranger: String, CaseIterable {
        case none, outsider, expired, outdated
        case unknown = "monitor-7"
    }

    @Test(arguments: Stranger.allCases)
    func `without a certificate of our authority that names a peer nothing is taken`(stranger: Stranger) async throws {
        try await TestCertificates.with { files in
            let entries = try await withListener { configuration in
                configuration.transport = try? SecuredTransport(files.listener(), role: .listener)
                configuration.unlisted = .closed
                configuration.peers = [peer("CN=monitor-8"), peer("CN=monitor-7", from: "10.0.0.0/8")]
            } _: { listener in
                let name = stranger == .none ? nil : stranger == .outdated ? "monitor-7" : stranger.rawValue
                let monitor = try await listener.connect(
                    files.monitor(name) { if stranger == .outdated { $0.maximumTLSVersion = .tlsv12 } })
                monitor.post(framed(message(1)))
                #expect(await monitor.untilClosed() == [])
                let reason = stranger == .unknown ? "unlisted" : "handshake"
                while listener.metric(refused(reason)) == "0" { await Task.yield() }
                #expect(listener.metric(refused(reason)) == "1")
            }
            #expect(entries.isEmpty)
        }
    }

    @Test(arguments: [TransportSecurity.ClientCertificates.none, .optional])
    func `where no certificate is required the address tells`(asks: TransportSecurity.ClientCertificates) async throws {
        try await TestCertificates.with { files in
            let entries = try await withListener { configuration in
                configuration.transport = try? SecuredTransport(files.listener(asks), role: .listener)
                configuration.peers = [
                    peer("CN=monitor-7"),
                    .init(name: "ward", addressRange: AddressRange("127.0.0.0/8"), tenant: .main),
                ]
            } _: { listener in
                for name in [nil, "monitor-7"] {
                    let monitor = try await listener.connect(files.monitor(name))
                    try await monitor.send(framed(message(1)))
                    #expect(await monitor.finish().count == 1)
                }
            }
            #expect(entries.map(\.source.peer) == ["ward", asks == .none ? "ward" : "bed-7"])
        }
    }

    @Test func `TLS 1.2 is accepted only where the setting says so`() async throws {
        try await TestCertificates.with { files in
            try await withListener { configuration in
                var security = try? files.listener()
                security?.allowsOutdatedTLS12 = true
                configuration.transport = security.flatMap { try? SecuredTransport($0, role: .listener) }
            } _: { listener in
                let monitor = try await listener.connect(files.monitor("monitor-7") { $0.maximumTLSVersion = .tlsv12 })
                try await monitor.send(framed(message(1)))
                #expect(await monitor.finish().count == 1)
            }
        }
    }

    @Test func `bytes in the clear are refused, closed and counted`() async throws {
        try await TestCertificates.with { files in
            let entries = try await withListener { configuration in
                configuration.transport = try? SecuredTransport(files.listener(), role: .listener)
            } _: { listener in
                let monitor = try await listener.connect()
                try await monitor.send(framed(message(1)))
                #expect(await monitor.untilClosed() == [])
                #expect(listener.metric(refused("plain_text")) == "1")
            }
            #expect(entries.isEmpty)
        }
    }

    @Test func `a handshake that stalls is given up, and a shutdown does not wait for one`() async throws {
        try await TestCertificates.with { files in
            try await withListener { configuration in
                configuration.transport = try? SecuredTransport(files.listener(), role: .listener)
                configuration.handshakeTimeMax = .milliseconds(50)
            } _: { listener in
                let monitor = try await listener.connect()
                try await monitor.send([0x16, 0x03, 0x01])
                #expect(await monitor.untilClosed() == [])
                #expect(listener.metric(refused("handshake_time")) == "1")
            }
            let start = ContinuousClock.now
            try await withListener { configuration in
                configuration.transport = try? SecuredTransport(files.listener(), role: .listener)
            } _: { listener in
                let monitor = try await listener.connect()
                try await monitor.send([0x16, 0x03, 0x01])
                await listener.shutDown()
                #expect(await monitor.untilClosed() == [])
            }
            #expect(ContinuousClock.now - start < .seconds(5))
        }
    }

    @Test func `connections whose handshake is under way count, and their address must be possible`() async throws {
        try await TestCertificates.with { files in
            try await withListener { configuration in
                configuration.transport = try? SecuredTransport(files.listener(), role: .listener)
                (configuration.unlisted, configuration.peers) = (.closed, [peer("CN=monitor-7", from: "10.0.0.0/8")])
            } _: { listener in
                let monitor = try await listener.connect()
                #expect(await monitor.untilClosed() == [])
                #expect(listener.metric(refused("unlisted")) == "1")
            }
            try await withListener { configuration in
                configuration.transport = try? SecuredTransport(files.listener(), role: .listener)
                configuration.connectionsMax = 1
            } _: { listener in
                let first = try await listener.connect()
                try await first.send([0x16])
                let second = try await listener.connect()
                #expect(await second.untilClosed() == [])
                #expect(listener.metric(refused("connections")) == "1")
            }
        }
    }

    @Test func `renewed certificates are taken over, faulty ones are not, and no connection ends`() async throws {
        try await TestCertificates.with { files in
            try await withListener { configuration in
                configuration.transport = try? SecuredTransport(files.listener(), role: .listener)
                configuration.certificateCheck = .milliseconds(5)
            } _: { listener in
                let renewals = { (outcome: String) in
                    listener.metric(
                        #"ingest_certificate_renewals_total{listener="mllp",outcome="\#(outcome)"}"#) ?? "0"
                }
                let first = try await listener.connect(files.monitor("monitor-7"))
                try await first.send(framed(message(1)))
                _ = await first.answers(1)
                // One file after the other: between the two they don't fit each other.
                try files.install("renewed", as: "own", "pem")
                while renewals("refused") == "0" { await Task.yield() }
                let meanwhile = try await listener.connect(files.monitor("monitor-7"))
                try await meanwhile.send(framed(message(2)))
                #expect(await meanwhile.finish().count == 1)
                try files.install("renewed", as: "own", "key")
                while renewals("taken") == "0" { await Task.yield() }
                let later = try await listener.connect(files.monitor("monitor-7"))
                try await later.send(framed(message(3)))
                _ = await later.answers(1)
                let shown = try await later.certificate()
                let renewed = try NIOSSLCertificate.fromPEMFile(files.path("renewed.pem")).first
                #expect(shown == renewed && renewed != nil)
                await later.finish()
                try await first.send(framed(message(4)))
                #expect(await first.finish().count == 2)
            }
        }
    }

    @Test(arguments: [
        ("own.pem", "absent", "can't be read"), ("own.pem", "ca.key", "no certificate"),
        ("own.key", "server.pem", "no private key"), ("own.key", "renewed.key", "can't be used together"),
        ("own.pem", "expired.pem", "has expired"), ("ca.pem", "server.key", "no certificate"),
    ])
    func `faulty files are refused with what to do`(place: String, content: String, reason: String) async throws {
        try await TestCertificates.with { files in
            let security = try files.listener()
            try FileManager.default.removeItem(atPath: files.path(place))
            if content != "absent" {
                try FileManager.default.copyItem(atPath: files.path(content), toPath: files.path(place))
            }
            let error = #expect(throws: TransportSecurityError.self) {
                try SecuredTransport(security, role: .listener)
            }
            #expect(error?.description.contains(reason) == true && error?.description.contains(place) == true)
        }
    }

    @Test func `client certificates need an authority, and a certificate its key`() {
        var security = TransportSecurity(certificateFile: "a.pem")
        #expect(throws: TransportSecurityError.self) { try SecuredTransport(security, role: .listener) }
        security = TransportSecurity()
        #expect(throws: TransportSecurityError.self) { try SecuredTransport(security, role: .listener) }
    }

    @Test(arguments: [
        "", "monitor-7", "CN=", "sha256:00", "sha256:" + String(repeating: "g", count: 64), "IP:10.0.0.1",
    ])
    func `what is no mark of a certificate is refused`(text: String) { #expect(CertificateMark(text) == nil) }

    // MARK: Connecting

    @Test(arguments: [("server", "ca", true), ("outsider", "ca", false), ("server", "stranger", false)])
    func `a monitor is called over TLS, and heard only if its certificate is right`(
        own: String, authority: String, isRight: Bool
    ) async throws {
        try await TestCertificates.with { files in
            var serverConfiguration = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMFile(files.path("\(own).pem")).map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(file: files.path("\(own).key"), format: .pem)))
            serverConfiguration.certificateVerification = .noHostnameVerification
            serverConfiguration.trustRoots = .file(files.path("ca.pem"))
            let context = try NIOSSLContext(configuration: serverConfiguration)
            let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                        channel.writeAndFlush(ByteBuffer(bytes: framed(message(1))), promise: nil)
                    }
                }
                .bind(host: "127.0.0.1", port: 0).get()
            let port = try #require(server.localAddress?.port)
            let security = TransportSecurity(
                certificateFile: files.path("monitor-7.pem"), keyFile: files.path("monitor-7.key"),
                authorityFile: files.path("\(authority).pem"))
            let target = MLLPConnector.Target(
                name: "bed-7", host: "127.0.0.1", port: port, tenant: .clinic,
                transport: try SecuredTransport(security, role: .caller))
            let entries = try await withConnector(to: [target]) { connector in
                guard !isRight else { return try await connector.waitUntilDurable(1, .clinic) }
                let failures = #"ingest_failed_connects_total{listener="connector"}"#
                while connector.metric(failures).flatMap(Int.init) ?? 0 < 2 { await Task.yield() }
            }
            try await server.close()
            #expect(entries.map(\.source.peer) == (isRight ? ["bed-7"] : []))
        }
    }
}
