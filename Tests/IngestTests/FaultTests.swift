import Foundation
import Glibc
import Ingest
import Journal
import Synchronization
import TestSupport
import Testing
import Values

/// Peers that do what no peer should, while another one goes on as if there were none of them.
///
/// Short here; ten times as long with `make soak`.
@Suite(.timeLimit(.minutes(2)))
struct FaultTests {
    private static let scale = ProcessInfo.processInfo.environment["AFFERENT_SOAK"] == "1" ? 10 : 1

    private func refused(_ reason: String) -> String {
        #"ingest_refused_connections_total{listener="mllp",reason="\#(reason)"}"#
    }

    private final class Flag: Sendable {
        let isUp = Atomic(false)
    }

    /// A monitor that sends a message, waits for its answer and sends the next, while something else happens on a thread.
    ///
    /// - Returns: The longest wait.
    private func streaming(
        _ monitor: TestMonitor, while work: @escaping @Sendable () throws -> Void
    ) async throws -> Duration {
        let done = Flag()
        let other = Task {
            defer { done.isUp.store(true, ordering: .releasing) }
            try await onThread(work)
        }
        var (sent, longest) = (0, Duration.zero)
        let clock = ContinuousClock()
        while !done.isUp.load(ordering: .acquiring) || sent < 5 {
            sent += 1
            let start = clock.now
            try await monitor.send(framed(message(sent)))
            #expect(await monitor.answers(1).count == 1)
            monitor.forget()
            longest = max(longest, clock.now - start)
        }
        try await other.value
        return longest
    }

    @Test func `a storm of connections delays no other peer's answers and leaks no descriptor`() async throws {
        let count = 3_000 * Self.scale
        try await withListener { listener in
            let monitor = try await listener.connect()
            try await monitor.send(framed(message(0)))
            _ = await monitor.answers(1)
            let before = openDescriptors()
            let port = listener.port
            let other = try await listener.connect()
            let longest = try await streaming(other) {
                for number in 0..<count {
                    let socket = try RawSocket(port: port)
                    if number.isMultiple(of: 10) { try socket.write([0x0B, 0x4D]) }
                    // Closing first in good order takes a port for a minute.
                    if !number.isMultiple(of: 50) { socket.resetOnClose() }
                }
            }
            #expect(longest < .seconds(2), "\(longest)")
            await other.finish()
            while listener.metric(#"ingest_connections{listener="mllp"}"#) != "1" { await Task.yield() }
            // The tests beside it have some of their own.
            #expect(openDescriptors() < before + 20)
            await monitor.finish()
        }
    }

    @Test func `a peer that leaves its answers unread is not read, and is closed in the end`() async throws {
        try await withListener {
            ($0.stallTimeMax, $0.unacknowledgedBytesMax) = (.milliseconds(300), 256 << 10)
        } _: { listener in
            let port = listener.port
            let other = try await listener.connect()
            let longest = try await streaming(other) {
                let socket = try RawSocket(port: port, receiveBuffer: 4_096)
                let bytes = (0..<200).flatMap { framed(message($0)) }
                // Ends when the listener closes: nobody takes what is written.
                while (try? socket.write(bytes)) != nil {}
            }
            #expect(longest < .seconds(2), "\(longest)")
            #expect(listener.metric(refused("stalled")) == "1")
            #expect(Int(listener.metric(#"ingest_held_reads_total{listener="mllp"}"#) ?? "") ?? 0 > 0)
            await other.finish()
        }
    }

    @Test func `a message that comes byte by byte must be whole in time, and what came of it is kept`() async throws {
        let slow = Array(message(1).utf8)
        let entries = try await withListener {
            $0.messageTimeMax = .milliseconds(200)
        } _: { listener in
            let port = listener.port
            let answers = try await onThread {
                let socket = try RawSocket(port: port)
                try socket.write(framed(message(0)) + [0x0B])
                // Ends when the listener closes.
                for byte in slow + slow where (try? socket.write([byte])) != nil { usleep(5_000) }
                var received: [UInt8] = []
                while let more = try? socket.read(), !more.isEmpty { received += more }
                return Answer.all(in: received).map(\.controlID)
            }
            #expect(answers == ["M0"])
            #expect(listener.metric(refused("message_time")) == "1")
        }
        #expect(entries.map(\.frame.kind) == [.message, .strayBytes])
        #expect(entries.last.map { slow.starts(with: $0.frame.bytes) } == true)
    }

    @Test func `a stream whose reads all end within a message is no slow message`() async throws {
        let stream = (1...400).flatMap { framed(message($0)) }
        try await withListener {
            $0.messageTimeMax = .milliseconds(50)
        } _: { listener in
            let monitor = try await listener.connect()
            for start in Swift.stride(from: 0, to: stream.count, by: 997) {
                try await monitor.send(Array(stream[start..<min(start + 997, stream.count)]))
                try await Task.sleep(for: .milliseconds(2))
            }
            #expect(await monitor.finish().count == 400)
            #expect(listener.metric(refused("message_time")) == "0")
        }
    }

    @Test func `a peer that sends garbage as fast as it can harms nobody, and all of it is kept`() async throws {
        let count = 40 * Self.scale
        var generator = SeededGenerator(seed: 7)
        // Nothing of it is padding or framing.
        let garbage = (0..<100_000).map { _ in UInt8.random(in: 0x21...0xEE, using: &generator) | 0x20 }
        let entries = try await withListener { listener in
            let port = listener.port
            let other = try await listener.connect()
            let longest = try await streaming(other) {
                let socket = try RawSocket(port: port)
                for _ in 0..<count { try socket.write(garbage) }
                socket.finish()
                while try !socket.read().isEmpty {}
            }
            #expect(longest < .seconds(2), "\(longest)")
            await other.finish()
        }
        let kept = entries.filter { $0.frame.kind == .strayBytes }.reduce(0) { $0 + $1.frame.bytes.count }
        #expect(kept == count * garbage.count)
    }

    @Test func `of a peer that vanishes in mid-frame what came is kept, and nothing is answered`() async throws {
        let part = Array(message(2).utf8.prefix(60))
        let entries = try await withListener { listener in
            let port = listener.port
            try await onThread {
                let socket = try RawSocket(port: port)
                try socket.write(framed(message(1)) + [0x0B] + part)
                _ = try socket.read()
                socket.resetOnClose()
            }
            while listener.journal.durable(.main) < 2 { await Task.yield() }
            #expect(listener.metric(#"ingest_acknowledgments_total{code="AA",listener="mllp"}"#) == "1")
        }
        #expect(entries.map(\.frame.kind) == [.message, .strayBytes])
        #expect(entries.last?.frame.bytes == part)
    }

    @Test func `connections that never send anything cost others nothing and end with a shutdown`() async throws {
        let start = ContinuousClock.now
        try await withListener { listener in
            let port = listener.port
            let idle = try await onThread { try (0..<500).map { _ in try RawSocket(port: port) } }
            let other = try await listener.connect()
            for id in 1...20 {
                try await other.send(framed(message(id)))
                #expect(await other.answers(id).count == id)
            }
            await other.finish()
            while listener.metric(#"ingest_connections{listener="mllp"}"#) != "500" { await Task.yield() }
            await listener.shutDown()
            let areClosed = try await onThread { try idle.allSatisfy { try $0.read().isEmpty } }
            #expect(areClosed)
        }
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    private func openDescriptors() -> Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
    }
}

/// Blocking work on a thread of its own: tasks must not wait for sockets.
private func onThread<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
    }
}

/// A blocking TCP socket on loopback; used by one thread at a time.
private final class RawSocket: Sendable {
    private let descriptor: Int32

    init(port: Int, receiveBuffer: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if let receiveBuffer { set(SOL_SOCKET, SO_RCVBUF, receiveBuffer) }
        let limit = timeval(tv_sec: 20, tv_usec: 0)
        set(SOL_SOCKET, SO_RCVTIMEO, limit)
        set(SOL_SOCKET, SO_SNDTIMEO, limit)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw POSIXError(.ECONNREFUSED) }
    }

    deinit { close(descriptor) }

    private func set<Value: BitwiseCopyable>(_ level: Int32, _ option: Int32, _ value: Value) {
        withUnsafeBytes(of: value) { _ = setsockopt(descriptor, level, option, $0.baseAddress, socklen_t($0.count)) }
    }

    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw POSIXError(.EPIPE) }
            rest = rest.dropFirst(count)
        }
    }

    /// What has come, waiting for it; empty at the end of the connection, however it ended.
    func read() throws -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count >= 0 || errno == ECONNRESET else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        return Array(buffer[..<max(0, count)])
    }

    /// Says that nothing more will be sent.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// The close that follows is a reset, as of a machine that went away and came back.
    func resetOnClose() {
        set(SOL_SOCKET, SO_LINGER, linger(l_onoff: 1, l_linger: 0))
    }
}
