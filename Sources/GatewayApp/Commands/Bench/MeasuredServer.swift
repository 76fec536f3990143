import Foundation
import Glibc
import Synchronization

/// A gateway in a process of its own, on free ports of loopback: what this binary is when it serves.
final class MeasuredServer: Sendable {
    private let process: Process
    private let port: Int
    /// From its start until both ports were open.
    let startSeconds: Double

    /// - Throws: ``CommandFailure`` if it does not come up.
    init(data: URL, profiles: URL, mappings: URL) throws {
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [
            "serve", "--data", data.path, "--http", "127.0.0.1:0", "--mllp", "127.0.0.1:0", "--profiles", profiles.path,
            "--mappings", mappings.path,
        ]
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
        let address = text.firstRange(of: "listening http://127.0.0.1:").map { text[$0.upperBound...] } ?? ""
        guard let port = Int(address.prefix { $0.isNumber }) else {
            process.terminate()
            throw CommandFailure("the gateway did not say where it listens")
        }
        self.port = port
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
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw CommandFailure("the gateway can't be reached") }
        let head =
            "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/fhir+json\r\n"
            + "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
        var rest = (Array(head.utf8) + body)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { throw CommandFailure("the gateway closed the connection") }
            rest = rest.dropFirst(count)
        }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 { answer += buffer.prefix(count) }
        let status = String(decoding: answer.prefix(12), as: UTF8.self).suffix(3)
        return Int(status) ?? 0
    }
}
