import Delivery
import Seal
import Simulator
import Testing
import Values

let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

private func request(_ port: Int, scheme: String = "http", body: String = "{}") -> WebhookClient.Request {
    WebhookClient.Request(url: "\(scheme)://127.0.0.1:\(port)/hook", headers: [("x-a", "b")], body: Array(body.utf8))
}

private func client(_ change: (inout WebhookClient.Configuration) -> Void = { _ in }) -> WebhookClient {
    var configuration = WebhookClient.Configuration()
    change(&configuration)
    return WebhookClient(configuration)
}

@Suite struct WebhookClientTests {
    @Test func `a signed request arrives as it was signed, many at a time`() async throws {
        let sink = try WebhookSink(secret: secret)
        let port = try await sink.start()
        let signer = try WebhookSigner(secret: secret)
        let client = client()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let body = Array("{\"id\":\"é\(number)\"}".utf8)
                    let headers = signer.headers(id: "evt_\(number)", timestamp: now(), body: body)
                    return try await client.send(.init(url: "http://127.0.0.1:\(port)/", headers: headers, body: body))
                        .status
                }
            }
            for try await status in group { #expect(status == 204) }
        }
        #expect(sink.tally.accepted == 200 && sink.tally.refused == 0)
        client.close()
        try await sink.stop()
    }

    @Test func `a status of failure is an answer, with what Retry-After asks for`() async throws {
        let server = FixedServer(answer: "HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n")
        let port = try await server.start()
        let response = try await client().send(request(port))
        #expect(response.status == 503 && response.retryAfter == .seconds(7))
        try await server.stop()
    }

    @Test func `an empty body is an empty body`() async throws {
        let server = FixedServer(answer: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        let port = try await server.start()
        #expect(try await client { $0.timeout = .seconds(3) }.send(request(port, body: "")).status == 200)
        try await server.stop()
    }

    @Test func `a redirect is not followed`() async throws {
        let target = FixedServer(answer: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        let targetPort = try await target.start()
        let server = FixedServer(
            answer: "HTTP/1.1 307 Away\r\nLocation: http://127.0.0.1:\(targetPort)/\r\nContent-Length: 0\r\n\r\n")
        let port = try await server.start()
        #expect(try await client().send(request(port)).status == 307)
        #expect(target.requests == 0)
        try await server.stop()
        try await target.stop()
    }

    @Test func `an answer is read up to its limit, and one byte more is a failure`() async throws {
        func outcome(bytes: Int) async throws -> Int? {
            let server = FixedServer(
                answer: "HTTP/1.1 200 OK\r\nContent-Length: \(bytes)\r\n\r\n" + String(repeating: "x", count: bytes))
            let port = try await server.start()
            let response = try? await client { $0.responseBytesMax = 1_000 }.send(request(port))
            try await server.stop()
            return response?.status
        }
        #expect(try await outcome(bytes: 1_000) == 200)
        #expect(try await outcome(bytes: 1_001) == nil)
    }

    @Test func `no listener, no answer in time and other schemes are failures that name no secret`() async throws {
        let server = FixedServer(answer: "")
        let port = try await server.start()
        let failure = await #expect(throws: WebhookClient.Failure.self) {
            try await client { $0.timeout = .milliseconds(100) }.send(request(port))
        }
        #expect(failure?.code == 28 && failure?.description == "Timeout was reached")
        try await server.stop()
        await #expect(throws: WebhookClient.Failure.self) { try await client().send(request(port)) }
        for scheme in ["ftp", "file", "gopher"] {
            await #expect(throws: WebhookClient.Failure.self, "\(scheme)") {
                try await client().send(request(port, scheme: scheme))
            }
        }
    }

    @Test func `a client that is closed refuses, and fails what was under way`() async throws {
        let server = FixedServer(answer: "")
        let port = try await server.start()
        let client = client()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                await #expect(throws: WebhookClient.Failure.self) { try await client.send(request(port)) }
            }
            for _ in 0..<2_000 where server.requests == 0 { try await Task.sleep(for: .milliseconds(2)) }
            client.close()
            try await group.waitForAll()
        }
        await #expect(throws: WebhookClient.Failure.self) { try await client.send(request(port)) }
        try await server.stop()
    }

    @Test func `an endpoint's address and secrets are checked`() throws {
        #expect(throws: Never.self) {
            try WebhookEndpoint(name: "a", url: "https://core.example/hook", secrets: [secret])
        }
        for url in ["", "core.example", "ftp://x", "http://", "http:/x", "http://x y", "http://x\r\nevil: 1"] {
            #expect(throws: WebhookEndpointError.malformedURL, "\(url)") {
                try WebhookEndpoint(name: "a", url: url, secrets: [secret])
            }
        }
        for secrets in [[], ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], ["whsec_AAAA"]] {
            #expect(throws: WebhookEndpointError.malformedSecret) {
                try WebhookEndpoint(name: "a", url: "http://x", secrets: secrets)
            }
        }
    }
}
