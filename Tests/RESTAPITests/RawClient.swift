import Foundation
import Glibc

/// A client of HTTP/1.1 that sends what it is told, byte for byte.
final class RawClient: Sendable {
    struct Reply {
        var status = 0
        var length = 0
        var body = ""
        /// Whether the server says that it closes the connection.
        var isLast = false
    }

    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var timeout = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw POSIXError(.ECONNREFUSED) }
    }

    deinit { close(descriptor) }

    /// Sends a request and reads one reply, on a thread of its own: it waits, and tasks must not.
    func send(_ text: String, hasBody: Bool = true) async -> Reply {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: self.exchange(text, hasBody: hasBody)) }
        }
    }

    private func exchange(_ text: String, hasBody: Bool) -> Reply {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        var (received, reply) = ([UInt8](), Reply())
        while true {
            if let end = received.firstRange(of: Array("\r\n\r\n".utf8)) {
                let head = String(decoding: received[..<end.lowerBound], as: UTF8.self)
                reply.isLast = head.lowercased().contains("\r\nconnection: close")
                reply.status = Int(head.dropFirst(9).prefix(3)) ?? 0
                let field = head.lowercased().firstRange(of: "content-length: ")
                reply.length = field.flatMap { Int(head[$0.upperBound...].prefix(while: \.isNumber)) } ?? 0
                let body = received[end.upperBound...]
                if body.count >= (hasBody ? reply.length : 0) {
                    reply.body = String(decoding: body, as: UTF8.self)
                    return reply
                }
            }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return reply }
            received += buffer[..<count]
        }
    }
}
