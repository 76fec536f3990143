import Foundation
import Storage
import Testing
import Values

@testable import GatewayApp

/// Issue 4, Reader: bytes that are no message are kept with offset, reason and peer, also over a kill.
@Suite(.enabled(if: ServedProcess.binary != nil, "the program is not built beside the tests"), .timeLimit(.minutes(2)))
struct StrayBytesTests {
    private static let secret = "whsec_dGhpcyBpcyBhIHRlc3Qgc2VjcmV0IG9mIHRoZSBzdWl0ZQ=="
    private static let message = Array(
        "MSH|^~\\&|STRAY||||20260124120000+0000||ADT^A05|1|P|2.5\rPID|1||4711^^^AFFERENT-DEMO^MR\r".utf8)

    /// What one connection sends, and what of it is no message: offset, reason and length.
    private static let stream: (bytes: [UInt8], strays: [String]) = {
        var (bytes, strays): ([UInt8], [String]) = ([], [])
        func add(_ more: [UInt8], between frame: ([UInt8], [UInt8]) = ([], []), _ reason: String? = nil) {
            bytes += frame.0
            if let reason { strays.append("\(bytes.count) \(reason) \(more.count)") }
            bytes += more + frame.1
        }
        // One past the longest piece that is kept as one.
        add(Array(repeating: 0x7A, count: 65_536), "stray-bytes")
        add([0x7A], "stray-bytes")
        add(message, between: ([0x0B], [0x1C, 0x0D]))
        add(Array("no header".utf8), between: ([0x0B], [0x1C, 0x0D]), "not-hl7")
        add(Array("MSH".utf8), between: ([0x0B], [0x1C, 0x0D]), "not-hl7")
        add(Array("noise".utf8), "stray-bytes")
        add(Array(message.prefix(40)), between: ([0x0B], []), "cut-off")
        return (bytes, strays)
    }()

    @Test func `offset, reason and peer of bytes that are no message are known after a kill before they were applied`()
        async throws
    {
        try await Ground.withTemporaryFolder { data in
            let port = try Socket.freePort()
            let served = try await ServedProcess.start(
                data: data, mllp: port, webhook: "http://127.0.0.1:9", secret: Self.secret)
            let lock = try WriteLock(onStoreIn: data)
            let answers = try await Monitor.converse(Self.stream.bytes, port: port, from: "127.0.0.7", awaiting: 2)
            #expect(answers.count == 2, "the message, and one answer to all that is none")
            try await served.kill()
            lock.release()
            try await GatewayRun.with(data: data) { gateway in
                try await gateway.settle()
                let kept = try await gateway.store.quarantine(page: PageRequest(count: 50)).items.reversed()
                #expect(kept.map { "\($0.offset ?? 0) \($0.reason) \($0.bytes.count)" } == Self.stream.strays)
                #expect(kept.allSatisfy { $0.peer == "127.0.0.7" })
                #expect(kept.allSatisfy { $0.detail.hasPrefix("at byte \($0.offset ?? 0) of the connection: ") })
                let listed = try await HTTPConnection(port: gateway.http).get("/quarantine?reason=cut-off").text
                let offset = try #require(Self.stream.strays.last?.split(separator: " ").first)
                #expect(listed.contains("\"offset\":\(offset)") && listed.contains("\"peer\":\"127.0.0.7\""))
            }
        }
    }
}
