public import Journal
public import Logging
import NIOCore
import NIOPosix
import NIOSSL
public import ServiceLifecycle
public import Storage
public import Telemetry
public import Values

/// The door for monitors: takes HL7 v2 messages over MLLP, lets the journal keep them, and acknowledges them.
///
/// - Who is connected, and for which tenant, is decided by address when a connection is accepted, or by certificate
///   when its handshake is done (``MLLPListenerConfiguration/transport``), never by content.
/// - All whole frames that came together are appended together; a connection has a few appends under way, one behind the
///   other, and what comes meanwhile goes with the next. Frames keep their order, in the journal and in the answers.
/// - Nothing is answered before the journal has it (``MLLPListenerConfiguration/watermark``), and nothing received
///   whole is dropped: while the journal has no room, a connection is not read. If the journal has failed, the peer is
///   told as the policy says, and its connection is closed.
/// - Framed content that is no message is stored and rejected. Bytes outside of frames, batch wrappers and cut-off
///   messages are stored and never answered; of an overlong message the first bytes are stored so, and it is rejected.
///   All of these are `strayBytes` with their place in the connection and the reason.
/// - A graceful shutdown accepts and reads no more, answers all that was received, and closes the connections.
public final class MLLPListener: Service {
    private let host: MonitorHost
    private let onListening: @Sendable (_ host: String, _ port: Int) -> Void

    /// Makes a listener that ``run()`` starts.
    ///
    /// - Parameters:
    ///   - clock: The time of day, for receipt times and answers.
    ///   - audit: Takes one entry when a connection is opened and one when it is closed; called on an event loop.
    ///   - onSilence: Called on an event loop when a peer falls silent or is heard again.
    ///   - onListening: Tells the address once connections are accepted.
    public init(
        configuration: MLLPListenerConfiguration, journal: FrameJournal, metrics: MetricsRegistry, logger: Logger,
        clock: @escaping @Sendable () -> Timestamp,
        audit: @escaping @Sendable (TenantID, AuditEntry) -> Void = { _, _ in },
        onSilence: @escaping @Sendable (PeerSilence) -> Void = { _ in },
        onListening: @escaping @Sendable (_ host: String, _ port: Int) -> Void = { _, _ in }
    ) {
        host = MonitorHost(configuration, journal, metrics, logger, clock, audit, onSilence)
        self.onListening = onListening
    }

    /// Listens until the service is shut down or the task is cancelled. To be called once.
    ///
    /// - Throws: The system's error if the address can't be listened on.
    public func run() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, host.configuration.threads))
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await serve(on: group)) } catch { outcome = .failure(error) }
        try await group.shutdownGracefully()
        try outcome.get()
    }

    private func serve(on group: MultiThreadedEventLoopGroup) async throws {
        let (configuration, logger) = (host.configuration, host.logger)
        let server = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .probingPeers()
            // A peer may close its side once it has sent all, and still wait for the answers.
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in channel.eventLoop.makeCompletedFuture { try self.accept(channel) } }
            .bind(host: configuration.host, port: configuration.port)
            .get()
        let port = server.localAddress?.port ?? configuration.port
        logger.info("ListenerStarted", metadata: ["listener": "\(configuration.name)", "port": "\(port)"])
        onListening(configuration.host, port)
        expectPeers()
        let watch = host.watchSilence(on: group.next())
        let renewing = host.watchCertificates(of: configuration.transport.map { [$0] } ?? [], on: group.next())
        await withTaskCancellationOrGracefulShutdownHandler {
            try? await server.closeFuture.get()
        } onCancelOrGracefulShutdown: {
            server.close(promise: nil)
        }
        await host.drain()
        watch.cancel()
        renewing.cancel()
        logger.info("ListenerStopped", metadata: ["listener": "\(configuration.name)"])
    }

    /// A monitor with an address of its own that should be heard is silent also if it does not connect after a start.
    private func expectPeers() {
        let configuration = host.configuration
        for peer in configuration.peers {
            guard let address = peer.addressRange?.onlyAddress,
                let silence = configuration.rules(peer.name, nil)?.silence
            else { continue }
            let source = FrameSource(tenant: peer.tenant, peer: peer.name, listener: configuration.name)
            host.watch.pulse(of: source, address: address).expect(within: silence)
        }
    }

    /// Takes a connection, or throws so that it is closed.
    private func accept(_ channel: any Channel) throws {
        do throws(ConnectionTable.Refusal) {
            let transport = host.configuration.transport
            let (source, address) = try host.connections.admit(channel, isSecured: transport != nil)
            if let transport {
                let isSecured: Void? = try? secure(channel, by: transport, from: source, address)
                if isSecured == nil { channel.close(promise: nil) }
            } else {
                host.take(channel, from: source, address: address)
            }
        } catch {
            host.note(refused: error, of: channel.remoteAddress?.peerText)
            throw error
        }
    }

    /// Takes a connection once its handshake is done.
    private func secure(
        _ channel: any Channel, by transport: SecuredTransport, from undecided: FrameSource, _ address: String
    ) throws {
        let host = host
        let gate = HandshakeGate(timeMax: host.configuration.handshakeTimeMax) { certificate in
            do throws(ConnectionTable.Refusal) {
                let source = try host.connections.admit(
                    channel, as: undecided, address: address, showing: certificate)
                host.take(channel, from: source, address: address)
            } catch {
                host.note(refused: error, of: address)
                throw error
            }
        } refuse: { reason in
            if host.connections.remove(channel, of: undecided) { host.note(refused: reason, of: address) }
        }
        do {
            try channel.pipeline.syncOperations.addHandlers([
                PlainTextRefusal {
                    if host.connections.remove(channel, of: undecided) { host.note(refused: .plainText, of: address) }
                },
                NIOSSLServerHandler(context: transport.context), gate,
            ])
        } catch {
            host.connections.remove(channel, of: undecided)
            throw error
        }
    }
}
