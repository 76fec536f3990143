import Records
import Storage
import TestSupport
import Testing
import Values

@testable import Delivery

private let start = Timestamp(year: 2026, month: 5, day: 4)

private func pending(_ sequence: Int64, _ subject: String, attempts: Int = 0, dueAt: Timestamp? = nil) -> PendingEvent {
    PendingEvent(
        event: OutboxEvent(
            sequence: sequence,
            event: Event(
                id: "evt_\(sequence)", type: "record.created", subject: subject, lane: .standard, time: start,
                data: Array("{}".utf8))),
        attempts: attempts, dueAt: dueAt)
}

extension DeliveryLane {
    fileprivate mutating func sequences(at now: Timestamp) -> [Int64] { next(at: now).map(\.event.sequence) }
}

private func limits(inFlight: Int = 16, failures: Int = 100) -> DeliveryLane.Limits {
    DeliveryLane.Limits(inFlightMax: inFlight, failuresMax: failures)
}

@Suite struct DeliveryLaneTests {
    @Test func `one event of a subject is under way, and the next follows when it is delivered`() {
        var lane = DeliveryLane()
        for event in [pending(1, "a"), pending(2, "a"), pending(3, "b")] { lane.add(event) }
        #expect(lane.sequences(at: start) == [1, 3])
        #expect(lane.sequences(at: start) == [])
        #expect(lane.finished(1, .delivered, at: start, chance: 0) == .delivered)
        #expect(lane.sequences(at: start) == [2])
        #expect(lane.inFlight == 2)
    }

    @Test func `no more requests are under way than allowed`() {
        var lane = DeliveryLane(limits: limits(inFlight: 3))
        for number in 1...10 { lane.add(pending(Int64(number), "s\(number)")) }
        #expect(lane.sequences(at: start) == [1, 2, 3])
        _ = lane.finished(2, .delivered, at: start, chance: 0)
        #expect(lane.sequences(at: start) == [4])
    }

    @Test func `a failing subject holds back itself only, until its time comes`() {
        var lane = DeliveryLane(limits: limits())
        for event in [pending(1, "a"), pending(2, "a"), pending(3, "b"), pending(4, "b")] { lane.add(event) }
        _ = lane.next(at: start)
        #expect(
            lane.finished(1, .retry(after: .seconds(5), forAll: false), at: start, chance: 0)
                == .retry(at: start + .seconds(5)))
        _ = lane.finished(3, .delivered, at: start, chance: 0)
        #expect(lane.sequences(at: start) == [4])
        #expect(lane.wakeAt == start + .seconds(5))
        #expect(lane.sequences(at: start + .seconds(4)) == [])
        let again = lane.next(at: start + .seconds(5))
        #expect(again.map(\.event.sequence) == [1] && again.first?.attempt == 2)
    }

    @Test func `a dead letter frees its subject at once`() {
        var lane = DeliveryLane()
        lane.add(pending(1, "a"))
        lane.add(pending(2, "a"))
        _ = lane.next(at: start)
        #expect(lane.finished(1, .dead(reason: "HTTP 422"), at: start, chance: 0) == .dead(reason: "HTTP 422"))
        #expect(lane.sequences(at: start) == [2])
    }

    @Test func `what waited for its time before a restart waits on, with its attempts`() {
        var lane = DeliveryLane()
        lane.add(pending(1, "a", attempts: 4, dueAt: start + .seconds(30)))
        lane.add(pending(2, "a"))
        #expect(lane.sequences(at: start) == [] && lane.wakeAt == start + .seconds(30))
        #expect(lane.next(at: start + .seconds(30)).first?.attempt == 5)
    }

    @Test func `Retry-After silences the whole lane`() {
        var lane = DeliveryLane(limits: limits(inFlight: 1))
        lane.add(pending(1, "a"))
        lane.add(pending(2, "b"))
        _ = lane.next(at: start)
        _ = lane.finished(1, .retry(after: .seconds(60), forAll: true), at: start, chance: 0)
        #expect(lane.sequences(at: start + .seconds(59)) == [] && lane.wakeAt == start + .seconds(60))
        #expect(lane.sequences(at: start + .seconds(60)) == [2])
    }

    @Test func `after many failures in a row one event asks whether the endpoint is back, and then all go on`() {
        var lane = DeliveryLane(limits: limits(inFlight: 4, failures: 4))
        for number in 1...6 { lane.add(pending(Int64(number), "s\(number)")) }
        #expect(lane.sequences(at: start).count == 4)
        for number in 1...4 {
            _ = lane.finished(Int64(number), .retry(after: .seconds(600), forAll: false), at: start, chance: 1)
        }
        #expect(lane.sequences(at: start) == [])
        let probe = lane.wakeAt
        #expect(probe == start + .seconds(1))
        #expect(lane.sequences(at: probe ?? start) == [5])
        _ = lane.finished(5, .retry(after: .seconds(600), forAll: false), at: probe ?? start, chance: 1)
        #expect(lane.wakeAt == start + .seconds(3))
        #expect(lane.sequences(at: start + .seconds(3)) == [6])
        _ = lane.finished(6, .delivered, at: start + .seconds(3), chance: 1)
        #expect(lane.sequences(at: start + .seconds(3)) == [1, 2, 3, 4])
    }

    @Test func `an endpoint that is down is asked again though every subject waits, at least once a minute`() {
        var lane = DeliveryLane(limits: limits(inFlight: 1, failures: 1))
        lane.add(pending(1, "a"))
        var now = start
        for _ in 1...20 {
            #expect(lane.sequences(at: now) == [1])
            _ = lane.finished(1, .retry(after: .seconds(3_600), forAll: false), at: now, chance: 1)
            let wake = lane.wakeAt ?? now
            #expect(wake > now && wake - now <= .seconds(60))
            now = wake
        }
    }

    @Test func `a disabled endpoint is left alone`() {
        var lane = DeliveryLane()
        lane.add(pending(1, "a"))
        lane.add(pending(2, "b"))
        _ = lane.next(at: start)
        #expect(lane.finished(1, .disabled, at: start, chance: 0) == nil)
        _ = lane.finished(2, .delivered, at: start, chance: 0)
        lane.add(pending(3, "c"))
        #expect(lane.isDisabled && lane.sequences(at: start) == [] && lane.wakeAt == nil)
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `whatever fails, each event is finished once and in its subject's order`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var lane = DeliveryLane(limits: limits(inFlight: 1 + Int(seed % 7), failures: 1 + Int(seed % 5)))
        var now = start
        var finished: [Int64: [Int64]] = [:]
        var added: Int64 = 0
        var steps = 0
        while finished.values.reduce(0, { $0 + $1.count }) < 300, steps < 100_000 {
            steps += 1
            while added < 300, random.next() % 3 > 0 {
                added += 1
                lane.add(pending(added, "s\(added % 13)"))
            }
            let sendings = lane.next(at: now)
            #expect(Set(sendings.map(\.event.event.subject)).count == sendings.count)
            for sending in sendings.shuffled(using: &random) {
                let verdict: DeliveryRetry.Verdict =
                    switch random.next() % 8 {
                    case 0...2: .retry(after: .milliseconds(Int(random.next() % 5_000)), forAll: random.next() % 9 == 0)
                    case 3: .dead(reason: "")
                    default: .delivered
                    }
                let sequence = sending.event.sequence
                let outcome = lane.finished(sequence, verdict, at: now, chance: 0.5)
                if case .retry = outcome { continue }
                finished[sequence % 13, default: []].append(sequence)
            }
            now = max(now, lane.wakeAt ?? now)
        }
        #expect(finished.values.map(\.count).reduce(0, +) == 300)
        #expect(finished.values.allSatisfy { $0 == $0.sorted() && Set($0).count == $0.count })
    }
}
