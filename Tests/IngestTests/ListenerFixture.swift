import Foundation
import HL7v2
import Ingest
import Journal
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Seal
import ServiceLifecycle
import Storage
import Synchronization
import Telemetry
import Testing
import Values

/// A listener on a free port over a real journal in a temporary folder.
struct ListenerFixture {
    let host: String
    let port: Int
    let journal: FrameJournal
    let metrics: MetricsRegistry
    let audit: AuditLog
    private let services: ServiceGroup

    /// Begins the shutdown; the listener has ended when `withListener` returns.
    func shutDown() async { await services.triggerGracefulShutdown() }

    func connect(_ transport: NIOSSLContext? = nil) async throws -> TestMonitor {
        try await TestMonitor.connect(host: host, port: port, transport)
    }

    /// The value of a metric with all its labels, as Prometheus sees it.
    func metric(_ line: String) -> String? {
        metrics.prometheusText().split(separator: "\n").first { $0.hasPrefix(line + " ") }
            .map { String($0.dropFirst(line.utf8.count + 1)) }
    }

    fileprivate init(
        _ address: (String, Int), _ journal: FrameJournal, _ metrics: MetricsRegistry, _ audit: AuditLog,
        _ services: ServiceGroup
    ) {
        (host, port) = address
        (self.journal, self.metrics, self.audit, self.services) = (journal, metrics, audit, services)
    }
}

final class AuditLog: Sendable {
    private let noted = Mutex<[(TenantID, AuditEntry)]>([])
    func note(_ tenant: TenantID, _ entry: AuditEntry) { noted.withLock { $0.append((tenant, entry)) } }
    var entries: [(tenant: TenantID, entry: AuditEntry)] { noted.withLock { $0.map { ($0, $1) } } }
}

/// Runs a listener for as long as the body does.
///
/// - Returns: What the journal holds afterwards, in order.
@discardableResult
func withListener(
    files: FileOperations = .posix, telling silences: AsyncStream<PeerSilence>.Continuation? = nil,
    _ adjust: (inout MLLPListenerConfiguration) -> Void = { _ in },
    _ body: (ListenerFixture) async throws -> Void
) async throws -> [JournalEntry] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("afferent-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let keys = KeyRing(current: try DataKey(bytes: Array(0..<32)))
    let metrics = MetricsRegistry()
    let journal = try FrameJournal(
        opening: JournalConfiguration(directory: folder.path), keys: keys, metrics: metrics, files: files)
    var configuration = MLLPListenerConfiguration(port: 0)
    configuration.lingerTimeMax = .milliseconds(200)
    configuration.retryPause = .milliseconds(20)
    adjust(&configuration)

    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let audit = AuditLog()
    let (addresses, announce) = AsyncStream.makeStream(of: (String, Int).self)
    let listener = MLLPListener(
        configuration: configuration, journal: journal, metrics: metrics, logger: logger,
        clock: { Timestamp(year: 2026, month: 1, day: 24, hour: 12, minute: 47, second: 38) },
        audit: { audit.note($0, $1) }, onSilence: { silences?.yield($0) }, onListening: { announce.yield(($0, $1)) })
    let services = ServiceGroup(services: [listener], logger: logger)
    async let run: Void = services.run()
    for await address in addresses {
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await body(ListenerFixture(address, journal, metrics, audit, services)))
        } catch {
            outcome = .failure(error)
        }
        await services.triggerGracefulShutdown()
        try await run
        try outcome.get()
        break
    }
    let entries = journal.failure == nil ? try await journal.everything() : []
    await journal.close()
    return entries
}

extension FrameJournal {
    /// All that is durable for the tenants that tests use.
    func everything() async throws -> [JournalEntry] {
        var reader = try reader(from: .oldest)
        let count = [TenantID.main, .system, .clinic].reduce(0) { $0 + durable($1) }
        var entries: [JournalEntry] = []
        while entries.count < count, let more = try await reader.next() { entries += more }
        return entries
    }
}

extension TenantID {
    static let clinic = TenantID("clinic")!
}

extension JournalEntry {
    var text: String { String(decoding: frame.bytes, as: UTF8.self) }
}

/// A peer of the listener. It waits only for what the listener does, never for time to pass.
final class TestMonitor {
    private let channel: any Channel
    private var incoming: AsyncStream<[UInt8]>.Iterator
    /// All that came back.
    private(set) var received: [UInt8] = []

    private init(_ channel: any Channel, _ incoming: AsyncStream<[UInt8]>) {
        (self.channel, self.incoming) = (channel, incoming.makeAsyncIterator())
    }

    static func connect(host: String, port: Int, _ transport: NIOSSLContext? = nil) async throws -> TestMonitor {
        let (incoming, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let transport {
                        try channel.pipeline.syncOperations.addHandler(
                            NIOSSLClientHandler(context: transport, serverHostname: nil))
                    }
                    try channel.pipeline.syncOperations.addHandler(Receiver(continuation))
                }
            }
            .connect(host: host, port: port).get()
        return TestMonitor(channel, incoming)
    }

    func send(_ bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)) }

    /// What the listener showed.
    func certificate() async throws -> NIOSSLCertificate? {
        try await channel.nioSSL_peerCertificate().get()
    }

    /// Sends without waiting for it.
    func post(_ bytes: [UInt8]) { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }

    /// Begins to count answers anew.
    func forget() { received = [] }

    /// All whole messages that came back.
    var messages: [[UInt8]] {
        var framer = MLLPFramer()
        framer.append(received)
        var messages: [[UInt8]] = []
        while let frame = framer.next() { messages.append(frame.bytes) }
        return messages
    }

    /// Goes away without a word, as a machine does that loses its power and comes back.
    func reset() async throws {
        let options = try #require(channel as? any SocketOptionProvider)
        try await options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        try await channel.close()
    }

    /// Receives until so many answers have come.
    func answers(_ count: Int) async -> [Answer] {
        while Answer.all(in: received).count < count, let bytes = await incoming.next(isolation: #isolation) {
            received += bytes
        }
        return Answer.all(in: received)
    }

    /// Closes the sending side, and receives all that comes until the listener has closed too.
    @discardableResult
    func finish() async -> [Answer] {
        try? await channel.close(mode: .output)
        return await untilClosed()
    }

    /// Receives all that comes until the listener closes.
    func untilClosed() async -> [Answer] {
        while let bytes = await incoming.next(isolation: #isolation) { received += bytes }
        try? await channel.close()
        return Answer.all(in: received)
    }
}

/// The parts of an acknowledgment that tests look at.
struct Answer: Hashable {
    var code: String
    var controlID: String

    static func all(in bytes: [UInt8]) -> [Answer] {
        var framer = MLLPFramer()
        framer.append(bytes)
        var answers: [Answer] = []
        while let frame = framer.next() {
            guard let message = try? HL7Message(parsing: frame.bytes) else { continue }
            let read = { (path: String) in (try? message.values(at: HL7Path(path)).first?.text) ?? "" }
            answers.append(Answer(code: read("MSA-1"), controlID: read("MSA-2")))
        }
        return answers
    }
}

private final class Receiver: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let continuation: AsyncStream<[UInt8]>.Continuation
    init(_ continuation: AsyncStream<[UInt8]>.Continuation) { self.continuation = continuation }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        continuation.yield(Array(buffer: unwrapInboundIn(data)))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed { continuation.finish() }
    }

    func channelInactive(context: ChannelHandlerContext) { continuation.finish() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}

/// A message of one observation, without its frame.
func message(_ id: Int, asks: String = "", type: String = "ORU^R01^ORU_R01") -> String {
    "MSH|^~\\&|MON|ICU|GW|H|20260124124738||\(type)|M\(id)|P|2.6|||\(asks)\r"
        + "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC||72|/min\r"
}

func framed(_ content: String) -> [UInt8] { [0x0B] + Array(content.utf8) + [0x1C, 0x0D] }
