import NIOCore
import NIOPosix
import Values

/// What a load is made of.
public struct LoadConfiguration: Sendable {
    /// How often beds send.
    public enum Pace: Hashable, Sendable {
        /// Each bed so many messages a second, spread evenly; what a full window delays is sent late, not dropped.
        case perBed(hertz: Double)
        /// As fast as the windows allow.
        case max
    }

    public var host: String
    public var port: Int
    public var beds = 6
    public var pace = Pace.perBed(hertz: 1)
    /// How long to send; nil until cancelled.
    public var duration: Duration?
    /// The most messages of one connection that wait for their acknowledgment.
    public var window = 64
    /// The connections over which the beds are spread; never more than beds.
    public var connections = 8
    public var seed: UInt64 = 1
    /// What the monitors measure: twenty values by default.
    public var layout = MonitorLayout.intensive
    /// What the monitors write; any other than plain IHE PCD has a layout of its own.
    public var dialect = MonitorDialect.ihePCD
    /// What the beds replay instead of simulated patients; nil for none.
    public var recordings: Recordings?
    /// Whether monitors report alarms.
    public var raisesAlarms = false
    /// What goes wrong on the way; needs ``reconnects``.
    public var faults: Set<Fault> = []
    /// The bed whose patient becomes ill; nil for none.
    public var deterioratingBed: Int? = 3
    /// Whether to connect again after a loss and to send again, unchanged, what was not acknowledged.
    public var reconnects = false
    /// How long to wait for the last acknowledgments.
    public var drainLimit: Duration = .seconds(10)
    /// Told once for each monitor that listens, with its port. ``port`` is that of the first, the next has the next one; 0
    /// picks free ones.
    public var onListening: (@Sendable (_ port: Int) -> Void)?
    /// Threads of the generator itself.
    public var threads = 1

    public init(host: String, port: Int) { (self.host, self.port) = (host, port) }

    /// Whether the beds do more than plain numerics of one form, for which there is a faster way.
    var isWard: Bool {
        dialect.name != MonitorDialect.ihePCD.name || recordings != nil || raisesAlarms || !faults.isEmpty
    }
}

/// Beds that send to a gateway over MLLP, and what became of their messages.
///
/// Beds are divided among the connections, each of which keeps at most a window of messages under way and expects their
/// acknowledgments in order. Every message differs from every other one: a bed's clock moves by at least 0.1 ms from
/// one to the next, so a bed that is driven at more than 10,000 messages a second runs ahead of real time.
public struct LoadGenerator: Sendable {
    public let configuration: LoadConfiguration
    /// What is going on now; safe to read from anywhere.
    public let counters = LoadCounters()

    public init(_ configuration: LoadConfiguration) { self.configuration = configuration }

    /// Sends until the duration has passed or the task is cancelled, then waits for the last acknowledgments.
    ///
    /// - Throws: If a connection can't be made, unless the configuration says to connect again.
    public func run() async throws -> LoadResult {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: Swift.max(1, configuration.threads))
        let outcome: Result<LoadResult, any Error>
        do { outcome = .success(try await drive(on: group)) } catch { outcome = .failure(error) }
        try await group.shutdownGracefully()
        return try outcome.get()
    }

    private func drive(on group: MultiThreadedEventLoopGroup) async throws -> LoadResult {
        let start = WallClock.now
        // A monitor that listens is one bed with a port of its own.
        let connections = configuration.dialect.listeningPort == nil ? configuration.connections : configuration.beds
        let count = Swift.max(1, Swift.min(connections, configuration.beds))
        return try await withThrowingTaskGroup(of: LoadResult.self) { tasks in
            for index in 0..<count {
                let loop = group.next()
                tasks.addTask { try await connection(index, of: count, on: loop, start: start) }
            }
            var result = LoadResult()
            for try await part in tasks { result.merge(part) }
            return result
        }
    }

    /// One connection's life, over as many sockets as it takes.
    private func connection(
        _ index: Int, of count: Int, on loop: any EventLoop, start: Timestamp
    ) async throws -> LoadResult {
        let session = try await loop.submit {
            NIOLoopBound(makeSession(index, of: count, on: loop, start: start), eventLoop: loop)
        }.get()
        var failure: (any Error)?
        var isMade = false
        try await withTaskCancellationHandler {
            guard configuration.dialect.listeningPort == nil else {
                return try await listen(session, index, on: loop)
            }
            var pause = Duration.milliseconds(50)
            while true {
                do {
                    let channel = try await connect(session, on: loop)
                    (pause, isMade) = (.milliseconds(50), true)
                    try await channel.closeFuture.get()
                } catch {
                    guard configuration.reconnects else { throw error }
                    failure = error
                }
                let isOver = try await loop.submit { session.value.isOver() }.get()
                guard configuration.reconnects, !isOver, !Task.isCancelled else { break }
                counters.reconnected()
                try? await Task.sleep(for: pause)
                pause = Swift.min(pause * 2, .seconds(2))
            }
        } onCancel: {
            loop.execute { session.value.stop() }
        }
        var result = try await loop.submit { session.value.result() }.get()
        if !isMade { result.failure = failure.map(Self.text) }
        return result
    }

    /// What stood in the way of a connection: "connection refused" rather than all that was tried.
    private static func text(of error: any Error) -> String {
        (error as? NIOConnectionError)?.connectionErrors.first.map { "\($0.error)" } ?? "\(error)"
    }

    private func makeSession(
        _ index: Int, of count: Int, on loop: any EventLoop, start: Timestamp
    ) -> any LoadSession {
        if configuration.isWard {
            return WardSession(configuration, counters, connection: index, of: count, start: start)
        }
        return MonitorSession(configuration, counters, connection: index, of: count, loop: loop, start: start)
    }

    /// Waits for gateways at the bed's port, one after the other, until the session is over.
    private func listen(_ session: NIOLoopBound<any LoadSession>, _ index: Int, on loop: any EventLoop) async throws {
        let taken = NIOLoopBoundBox<(any Channel)?>.makeBoxSendingValue(nil, eventLoop: loop)
        let server = try await ServerBootstrap(group: loop)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    // A monitor talks to one gateway at a time.
                    guard taken.value?.isActive != true else { return channel.close(promise: nil) }
                    taken.value = channel
                    try channel.pipeline.syncOperations.addHandler(LoadHandler(session.value))
                }
            }
            .bind(host: configuration.host, port: configuration.port == 0 ? 0 : configuration.port + index).get()
        if let port = server.localAddress?.port { configuration.onListening?(port) }
        let watch = loop.scheduleRepeatedTask(initialDelay: .milliseconds(100), delay: .milliseconds(100)) { task in
            guard session.value.isOver(), taken.value?.isActive != true else { return }
            task.cancel()
            server.close(promise: nil)
        }
        try await server.closeFuture.get()
        watch.cancel()
    }

    private func connect(_ session: NIOLoopBound<any LoadSession>, on loop: any EventLoop) async throws -> any Channel {
        try await ClientBootstrap(group: loop)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connectTimeout(.seconds(5))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(LoadHandler(session.value))
                }
            }
            .connect(host: configuration.host, port: configuration.port).get()
    }
}
