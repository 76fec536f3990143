import Glibc
public import Logging
import Synchronization
public import Values

/// Writes log messages as one JSON object a line.
///
/// ```json
/// {"time":"2026-01-24T12:47:38.123Z","level":"info","label":"ingest","message":"ConnectionOpened","metadata":{"peer":"icu"}}
/// ```
///
/// A message is a fixed text (`<Noun><PastVerb>`) and never holds what was received; what varies is metadata, and no
/// patient's data is put there. Of an error only the type is written, since a library's error may quote what it was given.
public struct JSONLogHandler: LogHandler {
    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let clock: @Sendable () -> Timestamp
    private let sink: LogSink

    /// Makes the handler of one logger.
    ///
    /// - Parameters:
    ///   - label: The area that logs.
    ///   - clock: Gives the time of each line.
    public init(
        label: String, level: Logger.Level = .info, sink: LogSink, clock: @escaping @Sendable () -> Timestamp
    ) {
        (self.label, logLevel, self.sink, self.clock) = (label, level, sink, clock)
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var all = metadata
        if let provider = metadataProvider { all.merge(provider.get()) { $1 } }
        if let own = event.metadata { all.merge(own) { $1 } }
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("time", clock().description)
            writer.member("level", event.level.rawValue)
            writer.member("label", label)
            writer.member("message", event.message.description)
            if let error = event.error { writer.member("error", "\(type(of: error))") }
            if !all.isEmpty {
                writer.key("metadata")
                Self.write(.dictionary(all), to: &writer)
            }
        }
        sink.write(writer.bytes + [UInt8(ascii: "\n")])
    }

    private static func write(_ value: Logger.Metadata.Value, to writer: inout JSONWriter) {
        switch value {
        case .string(let text): writer.string(text)
        case .stringConvertible(let value): writer.string(value.description)
        case .array(let values): writer.array { writer in for value in values { write(value, to: &writer) } }
        case .dictionary(let members):
            writer.object { writer in
                for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                    writer.key(key)
                    write(value, to: &writer)
                }
            }
        }
    }
}

/// Where log lines go.
public struct LogSink: Sendable {
    let write: @Sendable ([UInt8]) -> Void

    /// Makes a sink of a function that takes one whole line, its line feed included; called on any thread.
    public init(_ write: @escaping @Sendable ([UInt8]) -> Void) { self.write = write }

    /// Writes to a file descriptor, such as `STDERR_FILENO`, one line after the other.
    ///
    /// A line that can't be written is dropped: a full disk or a closed pipe must not stop the gateway.
    public static func fileDescriptor(_ descriptor: Int32) -> LogSink {
        let lines = LineWriter(descriptor: descriptor)
        return LogSink { lines.write($0) }
    }
}

private final class LineWriter: Sendable {
    private let descriptor: Int32
    /// Held for one line, so that lines don't mix when the system takes only a part of one.
    private let turn = Mutex(())

    init(descriptor: Int32) { self.descriptor = descriptor }

    func write(_ line: [UInt8]) {
        turn.withLock { _ in
            line.withUnsafeBytes { bytes in
                var rest = bytes[...]
                while !rest.isEmpty {
                    let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { return }
                    rest = rest.dropFirst(count)
                }
            }
        }
    }
}
