import NIOCore
import NIOHTTP1
import NIOPosix
public import Seal
import Synchronization
import Values

/// A small HTTP server that takes webhooks, checks their signatures and remembers what came.
///
/// It stands where the core platform would: in the demonstration, in tests and under load. It answers 204, or whatever
/// it is told to, so that a sender's retries can be watched.
public final class WebhookSink: Sendable {
    /// What the sink replies.
    public struct Answer: Hashable, Sendable {
        public var status: Int
        /// The value of `Retry-After`; nil to leave it out.
        public var retryAfter: String?
        /// How long to keep the sender waiting.
        public var delay: Duration

        public init(status: Int, retryAfter: String? = nil, delay: Duration = .zero) {
            (self.status, self.retryAfter, self.delay) = (status, retryAfter, delay)
        }

        public static let accepted = Answer(status: 204)
    }

    /// One delivery with a good signature, as it arrived.
    public struct Delivery: Hashable, Sendable {
        /// `webhook-id`.
        public var id: String
        /// Attributes of the CloudEvent; empty if it has none.
        public var type: String
        public var subject: String
        public var tenant: String
        public var lane: String
        /// The place in the sender's outbox, which sorts as text.
        public var sequence: String
        /// How often this id has arrived, this time included.
        public var attempt: Int
        public var status: Int
    }

    /// What came so far.
    public struct Tally: Hashable, Sendable {
        /// Requests, good or not.
        public var requests = 0
        /// Requests whose signature, time or form was wrong.
        public var refused = 0
        /// Different events that were taken (answered 2xx).
        public var accepted = 0
        /// Deliveries of events that had been taken before.
        public var repeated = 0
        /// Events that were first taken after a later one of the same tenant, lane and subject.
        public var outOfOrder = 0
        public var acceptedByType: [String: Int] = [:]
    }

    private let signer: WebhookSigner
    private let answer: @Sendable (Delivery) -> Answer
    private let memory: Mutex<SinkMemory>
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

    /// - Parameters:
    ///   - secret: `whsec_…`, the sender's.
    ///   - historyMax: How many deliveries ``history`` keeps, the latest ones.
    ///   - answer: Decides the reply to a delivery whose signature is good.
    /// - Throws: ``SealError/malformedSecret``.
    public init(
        secret: String, historyMax: Int = 1_000, answer: @escaping @Sendable (Delivery) -> Answer = { _ in .accepted }
    ) throws(SealError) {
        signer = try WebhookSigner(secret: secret)
        self.answer = answer
        memory = Mutex(SinkMemory(historyMax: historyMax))
    }

    public var tally: Tally { memory.withLock { $0.tally } }

    /// The latest deliveries with a good signature, in the order in which they came.
    public var history: [Delivery] { memory.withLock { Array($0.history) } }

    /// Begins to listen; port 0 picks a free one. Returns the port.
    public func start(host: String = "127.0.0.1", port: Int = 0) async throws -> Int {
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(SinkHandler(self))
                }
            }
            .bind(host: host, port: port).get()
        return channel.localAddress?.port ?? port
    }

    /// Closes everything; the sink can't be started again.
    public func stop() async throws { try await group.shutdownGracefully() }

    /// Checks and remembers one request.
    func take(_ request: SinkRequest) -> Answer {
        guard request.isPost, let id = request.id, let timestamp = request.timestamp, let signature = request.signature,
            (try? signer.verify(
                id: id, timestamp: timestamp, signatures: signature, body: request.body, now: WallClock.now,
                tolerance: .seconds(300))) != nil
        else {
            memory.withLock { $0.refuse() }
            return Answer(status: request.isPost ? 401 : 405)
        }
        let attributes = CloudEventAttributes(request.body)
        var delivery = Delivery(
            id: id, type: attributes["type"], subject: attributes["subject"], tenant: attributes["tenant"],
            lane: attributes["lane"], sequence: attributes["sequence"], attempt: 0, status: 0)
        delivery.attempt = memory.withLock { $0.arrived(id) }
        let reply = answer(delivery)
        delivery.status = reply.status
        memory.withLock { $0.answered(delivery) }
        return reply
    }
}
