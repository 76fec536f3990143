import Foundation
import GRDBSQLite
import Intake
import Simulator
import Storage
import Testing
import Values

@testable import GatewayApp

/// Issue 4, At line rate: the store stopped under load. Four seconds here, a minute with `make soak`.
@Suite(.timeLimit(.minutes(5)))
struct StoppedStoreTests {
    private static let stop = Ground.isSoak ? Duration.seconds(60) : .seconds(4)
    private static let secret = "whsec_dGhpcyBpcyBhIHRlc3Qgc2VjcmV0IG9mIHRoZSBzdWl0ZQ=="

    /// Keeps all others from writing to a database file.
    private final class WriteLock {
        private var handle: OpaquePointer?

        init(on file: URL) throws {
            try #require(sqlite3_open(file.path, &handle) == SQLITE_OK)
            sqlite3_busy_timeout(handle, 5_000)
            try #require(sqlite3_exec(handle, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
        }

        func release() { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }

        deinit { sqlite3_close(handle) }
    }

    /// A reading of a bed, `number` steps of five seconds after five minutes ago.
    private static func message(_ bed: String, _ number: Int, rate: Int, since start: Timestamp) -> [UInt8] {
        let time = (start + .seconds(5 * number - 300)).text(fractionDigits: 0).filter(\.isNumber) + "+0000"
        return Monitor.framed(
            Array(
                """
                MSH|^~\\&|STOP||||\(time)||ORU^R01^ORU_R01|\(bed)-\(number)|P|2.6\r\
                PV1||I|\(bed)\r\
                OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|\(rate)|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R|||\(time)\r
                """.utf8))
    }

    /// A bed whose heart rate is high for a hundred seconds of its own time and then is not; the longest wait for an answer.
    private static func send(_ bed: String, _ numbers: Range<Int>, to gateway: GatewayRun) async throws -> Duration {
        let (start, clock) = (Clock.now(), ContinuousClock())
        var longest = Duration.zero
        for number in numbers {
            let rate = number < 20 ? 170 : 72
            let took = try await clock.measure {
                let bytes = message(bed, number, rate: rate, since: start)
                let answers = try await Monitor.converse(bytes, port: gateway.mllp, awaiting: 1)
                #expect(answers.count == 1)
            }
            longest = max(longest, took)
        }
        return longest
    }

    @Test func `no acknowledgment is late, the lag is told, and nothing is lost`() async throws {
        let sink = try WebhookSink(secret: Self.secret)
        let url = "http://127.0.0.1:\(try await sink.start())"
        try await Ground.withTemporaryFolder { folder in
            let adjust: (inout GatewayConfiguration) -> Void = { configuration in
                configuration.ingest.lagAlert = .milliseconds(500)
                configuration.ingest.intake.lateAfter = .seconds(1)
                configuration.webhooks = [.init(name: "core", url: url, secret: Self.secret)]
            }
            try await GatewayRun.with(data: folder, adjust: adjust) { gateway in
                // While the store works the same readings page somebody.
                _ = try await Self.send("RUNNING", 0..<40, to: gateway)
                try await gateway.settle()
                let lock = try WriteLock(on: folder.appendingPathComponent("tenants/main.sqlite"))
                let http = try HTTPConnection(port: gateway.http)
                let end = ContinuousClock.now + Self.stop
                var longest = try await Self.send("STOPPED", 0..<40, to: gateway)
                var sent = 80
                while ContinuousClock.now < end {
                    longest = max(longest, try await Self.send("STOPPED-\(sent)", 20..<40, to: gateway))
                    sent += 20
                }
                #expect(longest < .seconds(1), "an acknowledgment took \(longest)")
                #expect(try await http.get("/health/ready").status == 503)
                #expect(try await eventually { sink.tally.acceptedByType["alert.technical", default: 0] > 0 })
                #expect(try gateway.store.sampleCount() == 40)

                lock.release()
                try await gateway.settle()
                #expect(try gateway.store.sampleCount() == sent)
                let isReady = try await eventually { try await http.get("/health/ready").status == 200 }
                #expect(isReady)
                #expect(try await gateway.store.quarantine(page: .init(count: 10)).items.isEmpty)
            }
        }
        try await sink.stop()
    }
}
