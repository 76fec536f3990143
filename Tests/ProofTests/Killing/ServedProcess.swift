import Foundation
import Glibc
import Synchronization
import Testing

/// `afferent serve` as a process of its own, which can be killed.
final class ServedProcess: Sendable {
    /// The program: `AFFERENT_BINARY`, or the one that was built beside the tests.
    static let binary: URL? = {
        let named = ProcessInfo.processInfo.environment["AFFERENT_BINARY"].map { URL(fileURLWithPath: $0) }
        let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        // The test runner is the toolchain's or the bundle itself; the bundle is among the arguments of the former.
        let folders = [bundle] + CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        return ([named].compactMap(\.self) + folders.map { $0.appendingPathComponent("afferent") })
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    private let process: Process
    let http: Int

    /// Starts the program and waits for both of its `listening` lines.
    static func start(
        data: URL, mllp: Int, webhook: String, secret: String
    ) async throws -> ServedProcess {
        let process = Process()
        process.executableURL = binary
        process.currentDirectoryURL = Ground.root
        process.arguments = [
            "serve", "--data", data.path, "--http", "127.0.0.1:0", "--mllp", "127.0.0.1:\(mllp)",
            "--webhook", webhook, "--webhook-secret", secret,
        ]
        process.environment = ProcessInfo.processInfo.environment.merging([
            "AFFERENT_JOURNAL_RESERVEBYTES": "0", "AFFERENT_LOG_LEVEL": "error",
        ]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let reading = output.fileHandleForReading
        try process.run()
        let http = try await onThread {
            var text = ""
            while !text.contains("listening mllp") || !text.contains("listening http") {
                let more = reading.availableData
                try #require(!more.isEmpty, "the gateway ended before it listened")
                text += String(decoding: more, as: UTF8.self)
            }
            let line = text.split(separator: "\n").first { $0.hasPrefix("listening http") }
            return try #require(line?.split(separator: ":").last.flatMap { Int($0) })
        }
        return ServedProcess(process, http: http)
    }

    private init(_ process: Process, http: Int) { (self.process, self.http) = (process, http) }

    /// Ends it as a power cut does, without a chance to finish anything.
    func kill() async throws {
        Glibc.kill(process.processIdentifier, SIGKILL)
        try await onThread { [process] in process.waitUntilExit() }
    }

    /// Asks it to finish, and waits until it has.
    func terminate() async throws {
        process.terminate()
        try await onThread { [process] in process.waitUntilExit() }
        #expect(process.terminationStatus == 0)
    }
}
