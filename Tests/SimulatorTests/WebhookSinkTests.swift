import NIOCore
import NIOPosix
import Seal
import Testing
import Values

@testable import Simulator

private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

/// A request as a sender signs it.
private func request(_ id: String, sequence: Int, subject: String = "beds/1", lane: String = "standard") throws
    -> String
{
    let body = [
        #"{"specversion":"1.0","id":"\#(id)","source":"urn:afferent:main","type":"vital.recorded""#,
        #""subject":"\#(subject)","tenant":"main","lane":"\#(lane)","sequence":"\#(sequence + 1_000)""#,
        #""data":{"type":"other","list":["a","b"]}}"#,
    ].joined(separator: ",")
    let headers = try WebhookSigner(secret: secret).headers(id: id, timestamp: WallClock.now, body: Array(body.utf8))
    return "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: \(body.utf8.count)\r\n"
        + headers.map { "\($0.name): \($0.value)\r\n" }.joined() + "\r\n" + body
}

/// Sends requests over one connection, one after the other, and gives the status lines.
private func statuses(_ port: Int, _ requests: [String]) async throws -> [String] {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
    return try await channel.executeThenClose { inbound, outbound in
        var replies = inbound.makeAsyncIterator()
        var lines: [String] = []
        for request in requests {
            try await outbound.write(ByteBuffer(string: request))
            let reply = try await replies.next().map { String(buffer: $0) } ?? ""
            lines.append(String(reply.split(separator: "\r\n").first ?? ""))
        }
        return lines
    }
}

@Suite struct WebhookSinkTests {
    @Test func `signed webhooks are taken once, counted and kept in order of arrival`() async throws {
        let sink = try WebhookSink(secret: secret)
        let port = try await sink.start()
        let lines = try await statuses(
            port,
            [request("evt_1", sequence: 1), request("evt_2", sequence: 2), request("evt_1", sequence: 1)])
        #expect(lines == Array(repeating: "HTTP/1.1 204 No Content", count: 3))
        #expect(
            sink.tally
                == WebhookSink.Tally(
                    requests: 3, refused: 0, accepted: 2, repeated: 1, outOfOrder: 0,
                    acceptedByType: ["vital.recorded": 2]))
        #expect(sink.history.map(\.id) == ["evt_1", "evt_2", "evt_1"])
        #expect(sink.history.map(\.attempt) == [1, 1, 2])
        #expect(sink.history.first?.subject == "beds/1" && sink.history.first?.tenant == "main")
        try await sink.stop()
    }

    @Test func `a wrong signature or a missing header is refused`() async throws {
        let sink = try WebhookSink(secret: secret)
        let port = try await sink.start()
        let good = try request("evt_1", sequence: 1)
        let lines = try await statuses(
            port,
            [
                good.replacing("beds/1", with: "beds/2"), good.replacing("webhook-id", with: "x-id"),
                "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
            ])
        #expect(lines == ["HTTP/1.1 401 Unauthorized", "HTTP/1.1 401 Unauthorized", "HTTP/1.1 405 Method Not Allowed"])
        #expect(sink.tally.refused == 3 && sink.tally.accepted == 0 && sink.history.isEmpty)
        try await sink.stop()
    }

    @Test func `events that come after a later one of their subject are out of order, others are not`() async throws {
        let sink = try WebhookSink(secret: secret)
        let port = try await sink.start()
        _ = try await statuses(
            port,
            [
                request("a", sequence: 5), request("b", sequence: 3, subject: "beds/2"),
                request("c", sequence: 2, lane: "alerts"), request("a", sequence: 5), request("d", sequence: 4),
            ])
        #expect(sink.tally.outOfOrder == 1 && sink.tally.accepted == 4)
        try await sink.stop()
    }

    @Test func `it fails when told to, and the event is not taken by that`() async throws {
        let sink = try WebhookSink(secret: secret) { delivery in
            delivery.attempt < 3 ? WebhookSink.Answer(status: 503, retryAfter: "1") : .accepted
        }
        let port = try await sink.start()
        let again = try request("evt_1", sequence: 1)
        let lines = try await statuses(port, [again, again, again])
        #expect(lines.map { $0.dropFirst(9).prefix(3) } == ["503", "503", "204"])
        #expect(sink.history.map(\.status) == [503, 503, 204] && sink.tally.accepted == 1 && sink.tally.repeated == 0)
        try await sink.stop()
    }

    @Test func `attributes are read from any JSON without trust`() {
        func read(_ text: String, _ name: String) -> String { CloudEventAttributes(Array(text.utf8))[name] }
        #expect(read(#"{"a":1,"id":"x","data":{"id":"inner"},"type":"t"}"#, "id") == "x")
        #expect(read(#"{"a":1,"id":"x","data":{"id":"inner"},"type":"t"}"#, "type") == "t")
        #expect(read(#"{"list":["id","type"],"id" : "x"}"#, "id") == "x")
        #expect(read(#"{"id":7,"type":"t"}"#, "id") == "" && read(#"{"id":7,"type":"t"}"#, "type") == "t")
        #expect(read(#"{"id":"a\"b\\"}"#, "id") == #"a"b\"#)
        for broken in ["", "{", #"{"id":"#, #"{"id":"x"#, "]]]]", #""\"#, "null"] { _ = read(broken, "id") }
    }
}
