import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import RESTAPI
import ServiceLifecycle
import Testing

/// The same over real sockets: what Hummingbird and the responder add.
struct SocketTests {
    private struct Context: ConnectionContext {
        var coreContext: CoreRequestContextStorage
        let channel: any Channel
        let remoteAddress: SocketAddress?

        init(source: ApplicationRequestContextSource) {
            coreContext = .init(source: source)
            channel = source.channel
            remoteAddress = channel.remoteAddress
        }
    }

    /// Runs a gateway on a free port while the test talks to it.
    private static func serving(
        _ adjust: (inout RESTServices) -> Void = { _ in }, _ body: @Sendable @escaping (Int) async throws -> Void
    ) async throws {
        let gateway = try await Gateway(adjust: adjust)
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            responder: RESTResponder<Context>(gateway.server),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { port.yield($0.localAddress?.port ?? 0) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let group = ServiceGroup(services: [application], logger: application.logger)
        try await withThrowingTaskGroup { tasks in
            tasks.addTask { try await group.run() }
            for await number in ports {
                try await body(number)
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    @Test
    func `a connection carries several requests, and HEAD and 204 have no body`() async throws {
        try await Self.serving { port in
            let client = try RawClient(port: port)
            let body = Made.patient("a")
            let put = await client.send(
                "PUT /fhir/Patient/a HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
            #expect(put.status == 201)
            let get = await client.send("GET /fhir/Patient/a HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(get.status == 200 && get.body == put.body && get.body.contains("Chan"))
            let head = await client.send("HEAD /fhir/Patient/a HTTP/1.1\r\nHost: localhost\r\n\r\n", hasBody: false)
            #expect(head.status == 200 && head.length == put.body.utf8.count)
            let deleted = await client.send("DELETE /fhir/Patient/a HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(deleted.status == 204 && deleted.body.isEmpty)
            let gone = await client.send("GET /fhir/Patient/a HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(gone.status == 410)
        }
    }

    @Test
    func `a body in chunks is read, and one past the limit is refused, announced or not`() async throws {
        let body = Made.patient()
        try await Self.serving({ $0.limits.bodyBytes = body.utf8.count }) { port in
            let head = "POST /fhir/Patient HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\n"
            func chunked(_ text: String) -> String {
                head + "Transfer-Encoding: chunked\r\n\r\n"
                    + text.split(by: 10).map { "\(String($0.utf8.count, radix: 16))\r\n\($0)\r\n" }.joined()
                    + "0\r\n\r\n"
            }
            #expect(try await RawClient(port: port).send(chunked(body)).status == 201)
            #expect(try await RawClient(port: port).send(chunked(body + " ")).status == 413)
            let announced = head + "Content-Length: \(body.utf8.count + 1)\r\n\r\n" + body + " "
            let client = try RawClient(port: port)
            #expect(await client.send(announced).status == 413)
            #expect(await client.send("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n").status == 200)
        }
    }

    @Test
    func `many connections at once each get their own answer`() async throws {
        try await Self.serving { port in
            try await withThrowingTaskGroup { group in
                for number in 0..<16 {
                    group.addTask {
                        let client = try RawClient(port: port)
                        for round in 0..<10 {
                            let body = Made.patient("p\(number)", family: "F\(number)-\(round)")
                            let put = await client.send(
                                "PUT /fhir/Patient/p\(number) HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: application/fhir+json\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
                                    + body)
                            #expect(put.status == (round == 0 ? 201 : 200))
                            #expect(put.body.contains("F\(number)-\(round)"))
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    private static func waiting(_ path: String, _ length: Int, _ more: String = "", expect: String = "100-continue")
        -> String
    {
        "POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/fhir+json\r\n"
            + "Expect: \(expect)\r\n\(more)Content-Length: \(length)\r\n\r\n"
    }

    @Test
    func `a client that waits is told to go on, and the connection goes on too`() async throws {
        try await Self.serving { port in
            let client = try RawClient(port: port)
            let body = Made.patient()
            for _ in 0..<2 {
                let told = await client.send(Self.waiting("/fhir/Patient", body.utf8.count))
                #expect(told.status == 100 && !told.isLast)
                #expect(await client.send(body).status == 201)
            }
            let other = await client.send(Self.waiting("/fhir/Patient", body.utf8.count, expect: "100-Continue"))
            #expect(other.status == 100)
        }
    }

    @Test
    func `a client that waits and is refused keeps its body, and the connection ends`() async throws {
        try await Self.serving({ $0.limits.bodyBytes = 1_000 }) { port in
            for (path, length, status) in [("/fhir/Patient", 1_001, 413), ("/fhir/Patien", 10, 404), ("/fhir", 0, 400)]
            {
                let client = try RawClient(port: port)
                let reply = await client.send(Self.waiting(path, length))
                #expect(reply.status == status && reply.body.contains("OperationOutcome"))
                // A body of no bytes is no reason to wait, and so none to close.
                #expect(reply.isLast == (length > 0))
                #expect(await client.send("").status == 0 || length == 0)
            }
        }
    }

    @Test
    func `another expectation can't be met`() async throws {
        try await Self.serving { port in
            let client = try RawClient(port: port)
            let reply = await client.send(Self.waiting("/fhir/Patient", 2, expect: "200-ok") + "{}")
            #expect(reply.status == 417 && reply.body.contains("100-continue"))
            #expect(await client.send("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n").status == 200)
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/curl"), "curl is not installed"))
    func `curl sends two megabytes without its second of patience`() async throws {
        try await Self.serving { port in
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("afferent-\(UUID()).json")
            defer { try? FileManager.default.removeItem(at: file) }
            let data = String(repeating: "QUJD", count: 500_000)
            try Data(#"{"resourceType":"Binary","contentType":"text/plain","data":"\#(data)"}"#.utf8).write(to: file)
            let answer = try await Self.curl([
                "-s", "-o", "/dev/null", "-w", "%{http_code} %{time_total}", "-H",
                "Content-Type: application/fhir+json",
                "-H", "Expect: 100-continue", "--expect100-timeout", "20", "--data-binary", "@\(file.path)",
                "http://127.0.0.1:\(port)/fhir/Binary",
            ])
            let parts = answer.split(separator: " ")
            #expect(parts.first == "201")
            #expect(parts.last.flatMap { Double($0) }.map { $0 < 15 } == true, "\(answer)")
        }
    }

    /// What curl writes, on a thread of its own.
    private static func curl(_ arguments: [String]) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        let (process, pipe) = (Process(), Pipe())
                        process.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
                        (process.arguments, process.standardOutput) = (arguments, pipe)
                        try process.run()
                        let data = pipe.fileHandleForReading.readDataToEndOfFile()
                        process.waitUntilExit()
                        return String(decoding: data, as: UTF8.self)
                    })
            }
        }
    }
}

extension String {
    fileprivate func split(by count: Int) -> [Substring] {
        stride(from: 0, to: self.count, by: count).map { dropFirst($0).prefix(count) }
    }
}
