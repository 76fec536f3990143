public import Journal
public import Logging
import NIOCore
import NIOPosix
import NIOSSL
public import ServiceLifecycle
public import Storage
public import Telemetry
public import Values

/// The door to monitors that wait to be called: connects, keeps connected, and takes messages as ``MLLPListener`` does.
///
/// - A connection that fails or ends is made anew after a pause, which doubles from one failure to the next and is short
///   again once a connection has held for longer than the longest pause.
/// - A graceful shutdown connects no more, answers all that was received, and closes the connections.
public final class MLLPConnector: Service {
    /// A monitor, or a gateway of monitors, that listens.
    public struct Target: Sendable {
        /// The name that its frames carry, at most 255 bytes.
        public var name: String
        public var host: String
        public var port: Int
        public var tenant: TenantID
        /// nil for a connection in the clear.
        public var transport: SecuredTransport?

        public init(name: String, host: String, port: Int, tenant: TenantID, transport: SecuredTransport? = nil) {
            (self.name, self.host, self.port, self.tenant) = (name, host, port, tenant)
            self.transport = transport
        }
    }

    private let targets: [Target]
    private let host: MonitorHost

    /// Makes a connector that ``run()`` starts.
    ///
    /// - Parameters:
    ///   - configuration: Name, limits and pauses; the address and the peers of a listener mean nothing here.
    ///   - clock: The time of day, for receipt times and answers.
    ///   - audit: Takes one entry when a connection is opened and one when it is closed; called on an event loop.
    ///   - onSilence: Called on an event loop when a monitor falls silent or is heard again.
    public init(
        configuration: MLLPListenerConfiguration, targets: [Target], journal: FrameJournal, metrics: MetricsRegistry,
        logger: Logger, clock: @escaping @Sendable () -> Timestamp,
        audit: @escaping @Sendable (TenantID, AuditEntry) -> Void = { _, _ in },
        onSilence: @escaping @Sendable (PeerSilence) -> Void = { _ in }
    ) {
        self.targets = targets
        host = MonitorHost(configuration, journal, metrics, logger, clock, audit, onSilence)
    }

    /// Keeps connected until the service is shut down or the task is cancelled. To be called once.
    public func run() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, host.configuration.threads))
        let watch = host.watchSilence(on: group.next())
        let renewing = host.watchCertificates(of: targets.compactMap(\.transport), on: group.next())
        await withTaskGroup { tasks in
            for target in targets {
                tasks.addTask { await self.keepConnected(to: target, on: group) }
            }
            tasks.addTask {
                try? await gracefulShutdown()
                await self.host.drain()
            }
        }
        watch.cancel()
        renewing.cancel()
        try await group.shutdownGracefully()
    }

    private func keepConnected(to target: Target, on group: MultiThreadedEventLoopGroup) async {
        let configuration = host.configuration
        let source = FrameSource(tenant: target.tenant, peer: target.name, listener: configuration.name)
        // A monitor that can't be reached is silent as well.
        let pulse = host.watch.pulse(of: source, address: target.host)
        pulse.expect(within: configuration.rules(target.name, nil)?.silence)
        var pause = configuration.reconnectMin
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let start = NIODeadline.now()
            do {
                let channel = try await connect(to: target, source, pulse, on: group)
                try await channel.closeFuture.get()
                host.logger.info("ConnectionLost", metadata: ["peer": "\(target.name)"])
            } catch {
                host.metrics.failedConnects.add()
                host.logger.info(
                    "ConnectFailed",
                    metadata: [
                        "peer": "\(target.name)", "address": "\(target.host):\(target.port)",
                        "reason": "\(Self.reason(of: error))",
                    ])
            }
            if NIODeadline.now() - start > TimeAmount(configuration.reconnectMax) { pause = configuration.reconnectMin }
            let rest = pause
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: rest) }
            pause = min(pause * 2, configuration.reconnectMax)
        }
    }

    /// What stood in the way: "connection refused" rather than all that was tried.
    private static func reason(of error: any Error) -> String {
        (error as? NIOConnectionError)?.connectionErrors.first.map { "\($0.error)" } ?? "\(error)"
    }

    private func connect(
        to target: Target, _ source: FrameSource, _ pulse: PeerWatch.Pulse, on group: MultiThreadedEventLoopGroup
    ) async throws -> any Channel {
        try await ClientBootstrap(group: group)
            .connectTimeout(TimeAmount(host.configuration.connectTimeout))
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .probingPeers()
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { [host] channel in
                channel.eventLoop.makeCompletedFuture {
                    try host.connections.admit(channel, from: source)
                    guard let transport = target.transport else { return host.take(channel, from: source, pulse) }
                    do { try Self.secure(channel, by: transport, to: target, source, pulse, host) } catch {
                        host.connections.remove(channel, of: source)
                        throw error
                    }
                }
            }
            .connect(host: target.host, port: target.port)
            .get()
    }

    /// Takes a connection once its handshake is done and the monitor's certificate has the name that it must have.
    private static func secure(
        _ channel: any Channel, by transport: SecuredTransport, to target: Target, _ source: FrameSource,
        _ pulse: PeerWatch.Pulse, _ host: MonitorHost
    ) throws {
        let gate = HandshakeGate(timeMax: host.configuration.handshakeTimeMax) { _ in
            host.take(channel, from: source, pulse)
        } refuse: { reason in
            guard host.connections.remove(channel, of: source) else { return }
            host.note(refused: reason, of: target.host)
            host.metrics.failedConnects.add()
        }
        // An address is no name that could be asked for (RFC 6066, 3); it is looked for in the certificate all the same.
        let isAddress = AddressRange(target.host) != nil
        let name = transport.security.serverName ?? (isAddress ? nil : target.host)
        try channel.pipeline.syncOperations.addHandlers([
            NIOSSLClientHandler(context: transport.context, serverHostname: name), gate,
        ])
    }
}
