import Delivery
import Testing

@Suite struct DeliveryRetryTests {
    private let retry = DeliveryRetry()

    @Test(arguments: [
        (200, DeliveryRetry.Verdict.delivered), (204, .delivered), (299, .delivered),
        (400, .dead(reason: "HTTP 400")), (404, .dead(reason: "HTTP 404")), (413, .dead(reason: "HTTP 413")),
        (422, .dead(reason: "HTTP 422")), (410, .disabled),
        (301, .retry(after: .seconds(1), forAll: false)), (401, .retry(after: .seconds(1), forAll: false)),
        (408, .retry(after: .seconds(1), forAll: false)), (429, .retry(after: .seconds(1), forAll: true)),
        (500, .retry(after: .seconds(1), forAll: false)), (503, .retry(after: .seconds(1), forAll: false)),
    ]) func `each status has its verdict`(status: Int, verdict: DeliveryRetry.Verdict) {
        #expect(retry.verdict(status: status, attempt: 1, age: .zero, chance: 1) == verdict)
    }

    @Test func `no answer is tried again`() {
        #expect(
            retry.verdict(status: nil, attempt: 1, age: .zero, chance: 0)
                == .retry(after: .milliseconds(500), forAll: false))
    }

    @Test func `pauses double from attempt to attempt, half left to chance, up to the longest`() {
        #expect(retry.pause(afterAttempt: 1, chance: 1) == .seconds(1))
        #expect(retry.pause(afterAttempt: 4, chance: 1) == .seconds(8))
        #expect(retry.pause(afterAttempt: 4, chance: 0) == .seconds(4))
        for attempt in [12, 13, 40, 1_000, Int.max] {
            #expect(retry.pause(afterAttempt: attempt, chance: 1) <= .seconds(3_600))
        }
        #expect(retry.pause(afterAttempt: 60, chance: 1) == .seconds(3_600))
    }

    @Test func `Retry-After of 429 and 503 counts for all, within the longest pause; of others it does not count`() {
        func verdict(_ status: Int, _ seconds: Int) -> DeliveryRetry.Verdict {
            retry.verdict(status: status, retryAfter: .seconds(seconds), attempt: 1, age: .zero, chance: 1)
        }
        #expect(verdict(429, 30) == .retry(after: .seconds(30), forAll: true))
        #expect(verdict(503, 30) == .retry(after: .seconds(30), forAll: true))
        #expect(verdict(503, 1_000_000) == .retry(after: .seconds(3_600), forAll: true))
        #expect(verdict(500, 30) == .retry(after: .seconds(1), forAll: false))
    }

    @Test func `an old event is given up only after enough attempts`() {
        func verdict(attempt: Int, days: Int) -> DeliveryRetry.Verdict {
            retry.verdict(status: 500, attempt: attempt, age: .seconds(days * 86_400), chance: 1)
        }
        if case .retry = verdict(attempt: 9, days: 30) {} else { Issue.record("given up too early") }
        if case .retry = verdict(attempt: 50, days: 3) {} else { Issue.record("given up too young") }
        #expect(verdict(attempt: 10, days: 4) == .dead(reason: "given up after 10 attempts, last: HTTP 500"))
        #expect(
            retry.verdict(status: nil, attempt: 11, age: .seconds(4 * 86_400), chance: 1)
                == .dead(reason: "given up after 11 attempts, last: no answer"))
        // A delivery of whatever age counts.
        #expect(retry.verdict(status: 200, attempt: 99, age: .seconds(1 << 30), chance: 1) == .delivered)
    }
}
