import Foundation
import HL7v2
import Testing

/// A monitor that sends bytes over a real socket and reads what comes back until the gateway closes.
enum Monitor {
    /// - Parameters:
    ///   - bytes: The whole stream, with its frames.
    ///   - pieces: The length of each write; nil for one write.
    ///   - awaited: How many answers to wait for before our side is closed: a monitor stays connected.
    /// - Returns: All answers, each a message without its frame, in their order.
    static func converse(
        _ bytes: [UInt8], port: Int, from address: String = "127.0.0.1", pieces: Int? = nil, awaiting awaited: Int
    ) async throws -> [[UInt8]] {
        try await onThread {
            let socket = try Socket(port: port, from: address, timeout: 10)
            for start in stride(from: 0, to: bytes.count, by: pieces ?? bytes.count) {
                try socket.write(Array(bytes[start..<min(bytes.count, start + (pieces ?? bytes.count))]))
            }
            var framer = MLLPFramer()
            var answers: [[UInt8]] = []
            func take(_ more: [UInt8]) {
                framer.append(more)
                while let frame = framer.next() { if frame.content == .message { answers.append(frame.bytes) } }
            }
            while answers.count < awaited {
                let more = try socket.read()
                guard !more.isEmpty else { return answers }
                take(more)
            }
            socket.finish()
            while true {
                let more = try socket.read()
                guard !more.isEmpty else { return answers }
                take(more)
            }
        }
    }

    static func framed(_ message: [UInt8]) -> [UInt8] { [0x0B] + message + [0x1C, 0x0D] }
}
