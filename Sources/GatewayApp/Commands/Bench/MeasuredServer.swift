import Foundation

/// A gateway in a process of its own, on free ports of loopback: what this binary is when it serves.
final class MeasuredServer: Sendable {
    private let process: Process
    let httpPort: Int
    let mllpPort: Int
    /// From its start until both ports were open.
    let startSeconds: Double

    /// - Parameter arguments: What else it is told.
    /// - Throws: ``CommandFailure`` if it does not come up.
    init(data: URL, profiles: URL, mappings: URL, arguments: [String] = []) throws {
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments =
            [
                "serve", "--data", data.path, "--http", "127.0.0.1:0", "--mllp", "127.0.0.1:0", "--profiles",
                profiles.path,
                "--mappings", mappings.path,
            ] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let start = ContinuousClock.now
        try process.run()
        var text = ""
        while !text.contains("listening http") || !text.contains("listening mllp") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw CommandFailure("the gateway that was to be measured did not start") }
            text += String(decoding: data, as: UTF8.self)
        }
        startSeconds = (ContinuousClock.now - start) / .seconds(1)
        func port(_ scheme: String) -> Int? {
            text.firstRange(of: "listening \(scheme)://127.0.0.1:").flatMap {
                Int(text[$0.upperBound...].prefix { $0.isNumber })
            }
        }
        guard let http = port("http"), let mllp = port("mllp") else {
            process.terminate()
            throw CommandFailure("the gateway did not say where it listens")
        }
        (httpPort, mllpPort) = (http, mllp)
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// The memory that is resident now, in megabytes.
    func residentMegabytes() throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kibibytes = Double(line.filter(\.isNumber))
        else { throw CommandFailure("the system does not tell the memory of a process") }
        return kibibytes * 1_024 / 1_000_000
    }

    /// Sends a resource, and gives the status of the answer.
    func post(_ path: String, _ body: [UInt8]) throws -> Int {
        try MeasuredClient(port: httpPort).send("POST", path, body)
    }
}
