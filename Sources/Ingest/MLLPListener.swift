import HL7v2
public import Journal
public import Logging
import NIOCore
import NIOPosix
public import ServiceLifecycle
public import Storage
import Synchronization
public import Telemetry
public import Values

/// The door for monitors: takes HL7 v2 messages over MLLP, lets the journal keep them, and acknowledges them.
///
/// - Who is connected, and for which tenant, is decided by address when a connection is accepted, never by content.
/// - All whole frames that came together are appended together; a connection has one append under way, and what comes
///   meanwhile goes with the next. So frames keep their order, in the journal and in the answers.
/// - Nothing is answered before the journal has it (``MLLPListenerConfiguration/watermark``), and nothing received
///   whole is dropped: while the journal has no room, a connection is not read. If the journal has failed, the peer is
///   told as the policy says, and its connection is closed.
/// - Framed content that is no message is stored as one (quarantine is decided later) and rejected. Bytes outside of
///   frames, batch wrappers and cut-off messages are stored as `strayBytes` and never answered; of an overlong message
///   the first bytes are stored so, and it is rejected.
/// - A graceful shutdown accepts and reads no more, answers all that was received, and closes the connections.
public final class MLLPListener: Service {
    let configuration: MLLPListenerConfiguration
    let journal: FrameJournal
    let metrics: ListenerMetrics
    let logger: Logger
    let clock: @Sendable () -> Timestamp
    let connections: ConnectionTable
    private let audit: @Sendable (TenantID, AuditEntry) -> Void
    private let onListening: @Sendable (_ host: String, _ port: Int) -> Void
    /// The last MSH-10 of our answers. It begins with the time in microseconds and counts up, so that it goes on above
    /// the last run's as long as fewer than a million answers a second are sent.
    private let lastControlID: Atomic<UInt64>

    /// Makes a listener that ``run()`` starts.
    ///
    /// - Parameters:
    ///   - clock: The time of day, for receipt times and answers.
    ///   - audit: Takes one entry when a connection is opened and one when it is closed; called on an event loop.
    ///   - onListening: Tells the address once connections are accepted.
    public init(
        configuration: MLLPListenerConfiguration, journal: FrameJournal, metrics: MetricsRegistry, logger: Logger,
        clock: @escaping @Sendable () -> Timestamp,
        audit: @escaping @Sendable (TenantID, AuditEntry) -> Void = { _, _ in },
        onListening: @escaping @Sendable (_ host: String, _ port: Int) -> Void = { _, _ in }
    ) {
        (self.configuration, self.journal, self.logger) = (configuration, journal, logger)
        (self.clock, self.audit, self.onListening) = (clock, audit, onListening)
        self.metrics = ListenerMetrics(metrics, listener: configuration.name)
        connections = ConnectionTable(configuration)
        lastControlID = Atomic(UInt64(max(0, clock().microseconds)))
    }

    /// Listens until the service is shut down or the task is cancelled. To be called once.
    ///
    /// - Throws: The system's error if the address can't be listened on.
    public func run() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, configuration.threads))
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await serve(on: group)) } catch { outcome = .failure(error) }
        try await group.shutdownGracefully()
        try outcome.get()
    }

    private func serve(on group: MultiThreadedEventLoopGroup) async throws {
        let server = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            // A peer may close its side once it has sent all, and still wait for the answers.
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in channel.eventLoop.makeCompletedFuture { try self.accept(channel) } }
            .bind(host: configuration.host, port: configuration.port)
            .get()
        let port = server.localAddress?.port ?? configuration.port
        logger.info("ListenerStarted", metadata: ["listener": "\(configuration.name)", "port": "\(port)"])
        onListening(configuration.host, port)
        await withTaskCancellationOrGracefulShutdownHandler {
            try? await server.closeFuture.get()
        } onCancelOrGracefulShutdown: {
            server.close(promise: nil)
        }
        await connections.closeAll()
        logger.info("ListenerStopped", metadata: ["listener": "\(configuration.name)"])
    }

    /// Takes a connection, or throws so that it is closed.
    private func accept(_ channel: any Channel) throws {
        do throws(ConnectionTable.Refusal) {
            let source = try connections.admit(channel)
            let connection = MonitorConnection(channel, from: source, listener: self)
            let isAdded: Void? = try? channel.pipeline.syncOperations.addHandler(connection)
            if isAdded == nil { connections.remove(channel, of: source) }
        } catch {
            metrics.refusedConnections[error]?.add()
            logger.debug("ConnectionRefused", metadata: ["reason": "\(error.rawValue)"])
            throw error
        }
    }

    /// Reserves consecutive numbers for MSH-10 of answers.
    ///
    /// - Returns: The first of them.
    func reserveControlIDs(_ count: Int) -> UInt64 {
        lastControlID.wrappingAdd(UInt64(count), ordering: .relaxed).oldValue + 1
    }

    /// Notes that a connection was opened.
    func note(opened source: FrameSource) {
        logger.info("ConnectionOpened", metadata: ["peer": "\(source.peer)"])
        audit(source.tenant, entry("opened", source))
    }

    /// Notes that a connection was closed.
    func note(closed source: FrameSource) {
        logger.info("ConnectionClosed", metadata: ["peer": "\(source.peer)"])
        audit(source.tenant, entry("closed", source))
    }

    private func entry(_ outcome: String, _ source: FrameSource) -> AuditEntry {
        AuditEntry(
            time: clock(), actor: source.peer, role: "monitor", action: "connect", target: source.listener,
            patients: [], outcome: outcome, origin: source.peer, trace: "")
    }
}
