import FHIRModel
import FHIRXML
import Foundation

/// A connection of a plain HTTP/1.1 client that is kept open; one request at a time.
struct HTTPConnection: Sendable {
    struct Reply: Sendable {
        var status = 0
        var headers: [String: String] = [:]
        var body: [UInt8] = []

        var text: String { String(decoding: body, as: UTF8.self) }
        var isXML: Bool { headers["content-type"]?.contains("xml") == true }
        /// The body as a resource, in the format that it came in.
        var resource: Resource? {
            isXML ? FHIRXMLReader.parse(xml: body).resource : Resource.parse(json: body).resource
        }
        /// The version's number in the entity tag.
        var version: String? { headers["etag"].map { $0.filter(\.isNumber) } }
    }

    private let socket: Socket

    init(port: Int) throws { socket = try Socket(port: port) }

    func get(_ path: String) async throws -> Reply { try await send("GET", path) }

    func send(
        _ method: String, _ path: String, type: String = "application/fhir+json", _ body: [UInt8] = []
    ) async throws -> Reply {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        if !body.isEmpty { head += "Content-Type: \(type)\r\nContent-Length: \(body.count)\r\n" }
        let bytes = Array((head + "\r\n").utf8) + body
        return try await onThread { [socket] in
            try socket.write(bytes)
            return try Self.read(socket)
        }
    }

    private static func read(_ socket: Socket) throws -> Reply {
        var received: [UInt8] = []
        var reply = Reply()
        var head: Int?
        while true {
            if head == nil, let end = received.firstRange(of: Array("\r\n\r\n".utf8)) {
                parse(received[..<end.lowerBound], into: &reply)
                head = end.upperBound
            }
            if let head, received.count >= head + (reply.headers["content-length"].flatMap { Int($0) } ?? 0) {
                reply.body = Array(received[head...])
                return reply
            }
            let more = try socket.read()
            guard !more.isEmpty else { throw POSIXError(.ECONNRESET) }
            received += more
        }
    }

    private static func parse(_ head: ArraySlice<UInt8>, into reply: inout Reply) {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        reply.status = Int(lines.first?.split(separator: " ").dropFirst().first ?? "") ?? 0
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            reply.headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
    }
}
