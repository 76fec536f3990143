import Foundation
import Intake
import Records
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

    /// A bed whose heart rate is 170 for a hundred seconds of its own time.
    private struct Bed {
        var name: String
        /// What it is after that.
        var then = 72
        let start = Clock.now()

        /// When the heart rate began to be high.
        var onset: Timestamp { Timestamp(microseconds: (start - .seconds(300)).microseconds / 1_000_000 * 1_000_000) }

        /// Sends readings; the longest wait for an answer.
        func send(_ numbers: Range<Int>, to gateway: GatewayRun) async throws -> Duration {
            let clock = ContinuousClock()
            var longest = Duration.zero
            for number in numbers {
                let took = try await clock.measure {
                    let bytes = message(name, number, rate: number < 20 ? 170 : then, since: start)
                    let answers = try await Monitor.converse(bytes, port: gateway.mllp, awaiting: 1)
                    #expect(answers.count == 1)
                }
                longest = max(longest, took)
            }
            return longest
        }
    }

    /// What the core platform was told of the alert of a bed, in order; and the alert as it is recorded.
    private static func story(
        of bed: Bed, _ gateway: GatewayRun, _ sink: WebhookSink
    ) async throws -> (told: [String], alert: Alert) {
        let alerts = try await gateway.store.alerts(subject: .bed(bed.name), page: .init(count: 10)).items
        try #require(alerts.count == 1, "\(bed.name) has \(alerts.count) alerts")
        let told = sink.history.filter { $0.subject == "alerts/\(alerts[0].id)" && $0.attempt == 1 }
        return (told.map(\.type), alerts[0])
    }

    private func configure(_ url: String) -> @Sendable (inout GatewayConfiguration) -> Void {
        { configuration in
            // A minute is enough for the shipped limits.
            if !Ground.isSoak { configuration.ingest.lagAlert = .milliseconds(500) }
            configuration.webhooks = [.init(name: "core", url: url, secret: Self.secret)]
        }
    }

    @Test func `no acknowledgment is late, the lag is told, nothing is lost, and nobody is paged for the past`()
        async throws
    {
        let sink = try WebhookSink(secret: Self.secret, historyMax: 10_000)
        let url = "http://127.0.0.1:\(try await sink.start())"
        try await GatewayRun.with(adjust: configure(url)) { gateway in
            // While the store works the same readings page somebody.
            let running = Bed(name: "RUNNING")
            _ = try await running.send(0..<40, to: gateway)
            try await gateway.settle()
            let lock = try WriteLock(onStoreIn: URL(fileURLWithPath: gateway.gateway.configuration.data))
            let http = try HTTPConnection(port: gateway.http)
            let end = ContinuousClock.now + Self.stop
            var longest = try await Bed(name: "FIRST").send(20..<40, to: gateway)
            #expect(try await eventually { try await http.get("/health/ready").status == 503 })
            let (over, lasting) = (Bed(name: "OVER"), Bed(name: "LASTING", then: 165))
            longest = max(longest, try await over.send(0..<40, to: gateway))
            longest = max(longest, try await lasting.send(0..<40, to: gateway))
            var sent = 140
            while ContinuousClock.now < end {
                longest = max(longest, try await Bed(name: "LOAD-\(sent)").send(20..<40, to: gateway))
                sent += 20
            }
            #expect(longest < .seconds(1), "an acknowledgment took \(longest)")
            #expect(try await http.get("/health/ready").status == 503)
            // Nothing can have come from the store.
            #expect(try await eventually { sink.tally.acceptedByType["alert.technical", default: 0] == 1 })
            #expect(try gateway.store.sampleCount() == 40)

            lock.release()
            try await gateway.settle()
            #expect(try gateway.store.sampleCount() == sent)
            #expect(try await eventually { try await http.get("/health/ready").status == 200 })
            #expect(try await gateway.store.quarantine(page: .init(count: 10)).items.isEmpty)

            // Each message came over a connection of its own.
            let isAudited = try await eventually {
                let entries = try await gateway.store.audit(page: .init(count: 1_000_000)).items.map(\.entry)
                return entries.count { $0.action == "connect" && $0.outcome == "opened" } == sent
            }
            #expect(isAudited, "connections while the store stands still are audited")

            let isPaged = try await eventually { try await Self.story(of: lasting, gateway, sink).told.count > 0 }
            #expect(isPaged, "what lasts is told once all is taken")
            let (told, alert) = try await Self.story(of: lasting, gateway, sink)
            #expect(told == ["alert.raised"])
            #expect(alert.phase == .active && alert.onset == lasting.onset)
            let past = try await Self.story(of: over, gateway, sink)
            #expect(past.told.isEmpty, "what was over by then is no news")
            #expect(past.alert.onset == over.onset && past.alert.endedAt == over.onset + .seconds(100))
            #expect(try await Self.story(of: running, gateway, sink).told.first == "alert.raised")
            #expect(sink.tally.acceptedByType["alert.raised"] == 2)
        }
        try await sink.stop()
    }
}
