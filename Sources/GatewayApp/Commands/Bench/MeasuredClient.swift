import Glibc

/// A connection to a gateway on loopback that sends one request after the other; it blocks the thread that uses it.
final class MeasuredClient {
    private let descriptor: Int32
    private let authorization: String

    /// - Parameter token: Nil for a gateway that asks for none.
    init(port: Int, token: String? = nil) throws {
        authorization = token.map { "Authorization: Bearer \($0)\r\n" } ?? ""
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            close(descriptor)
            throw CommandFailure("the gateway can't be reached")
        }
        var noDelay: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &noDelay, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(descriptor) }

    /// The status of the answer, when all of it has come.
    func send(_ method: String, _ path: String, _ body: [UInt8] = []) throws -> Int {
        let head =
            "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(authorization)"
            + "Content-Type: application/fhir+json\r\nContent-Length: \(body.count)\r\n\r\n"
        var rest = (Array(head.utf8) + body)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { throw CommandFailure("the gateway closed the connection") }
            rest = rest.dropFirst(count)
        }
        return try answer()
    }

    private func answer() throws -> Int {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var end: Int?
        while end.map({ bytes.count < $0 }) ?? true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { throw CommandFailure("the gateway closed the connection") }
            bytes += buffer.prefix(count)
            if end == nil, let head = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
                end = head.upperBound + Self.contentLength(bytes[..<head.lowerBound])
            }
        }
        return Int(String(decoding: bytes.prefix(12), as: UTF8.self).suffix(3)) ?? 0
    }

    private static func contentLength(_ head: ArraySlice<UInt8>) -> Int {
        let text = String(decoding: head, as: UTF8.self).lowercased()
        return text.firstRange(of: "\r\ncontent-length:").flatMap {
            Int(text[$0.upperBound...].drop { $0 == " " }.prefix { $0.isNumber })
        } ?? 0
    }
}
