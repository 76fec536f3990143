import Glibc
import Logging
import Synchronization
import Telemetry
import Testing
import Values

struct JSONLogHandlerTests {
    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
        var sink: LogSink { LogSink { line in self.all.withLock { $0.append(String(decoding: line, as: UTF8.self)) } } }
        var last: String? { all.withLock(\.last) }
    }

    private struct SecretError: Error {
        let patient = "Chalmers"
    }

    private let lines = Lines()

    private func logger(_ level: Logger.Level = .info) -> Logger {
        let sink = lines.sink
        return Logger(label: "ingest") {
            JSONLogHandler(label: $0, level: level, sink: sink) { Timestamp(microseconds: 1_500_000) }
        }
    }

    @Test func `a message is one JSON object on one line`() {
        var logger = logger()
        logger[metadataKey: "node"] = "a"
        logger.info("ConnectionOpened", metadata: ["peer": "line\n\"two\"", "ports": [2_575, "x"].metadata])
        #expect(
            lines.last == """
                {"time":"1970-01-01T00:00:01.500Z","level":"info","label":"ingest","message":"ConnectionOpened",\
                "metadata":{"node":"a","peer":"line\\n\\"two\\"","ports":["2575","x"]}}

                """)
    }

    @Test func `without metadata there is none`() {
        logger().warning("DiskFilled")
        #expect(
            lines.last
                == #"{"time":"1970-01-01T00:00:01.500Z","level":"warning","label":"ingest","message":"DiskFilled"}"#
                + "\n")
    }

    @Test func `messages below the level are not written`() {
        logger(.warning).info("ConnectionOpened")
        #expect(lines.last == nil)
    }

    @Test func `the message's own metadata wins`() {
        var logger = logger()
        logger[metadataKey: "peer"] = "old"
        logger.info("ConnectionClosed", metadata: ["peer": "new"])
        #expect(lines.last?.contains(#""metadata":{"peer":"new"}"#) == true)
    }

    @Test func `of an error only the type is written`() {
        logger().log(level: .error, "CommitFailed", error: SecretError())
        #expect(lines.last?.contains(#""error":"SecretError""#) == true)
        #expect(lines.last?.contains("Chalmers") == false)
    }

    @Test func `lines reach a file descriptor whole`() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let sink = LogSink.fileDescriptor(ends[1])
        let logger = Logger(label: "a") { JSONLogHandler(label: $0, sink: sink) { Timestamp(microseconds: 0) } }
        logger.info("First")
        logger.info("Second")
        close(ends[1])
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = read(ends[0], &buffer, buffer.count)
        close(ends[0])
        let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        #expect(text.split(separator: "\n").map { $0.contains("First") } == [true, false])
        logger.info("Third")  // The pipe is gone: the line is dropped, and nothing else happens.
    }
}

extension [any CustomStringConvertible & Sendable] {
    fileprivate var metadata: Logger.Metadata.Value { .array(map { .stringConvertible($0) }) }
}
