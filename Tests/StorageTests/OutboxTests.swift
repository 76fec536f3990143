import Records
import Storage
import Testing
import Values

@Suite struct OutboxTests {
    let store: Store
    let tenant: TenantStore

    init() throws {
        store = try Store.inMemory()
        tenant = try store.tenant(.main)
    }

    private func write(_ numbers: ClosedRange<Int>, lane: Event.Lane = .standard) async throws {
        for number in numbers {
            try await tenant.commit(at: number) { $0.events = [Sample.event(number, lane: lane)] }
        }
    }

    private func report(
        _ sequence: Int64, _ outcome: DeliveryAttempt.Outcome, attempt: Int = 1, endpoint: String = "core"
    ) async throws {
        try await tenant.commit(at: 100) {
            $0.deliveries = [
                DeliveryAttempt(
                    sequence: sequence, endpoint: endpoint, attempt: attempt, at: Sample.time(100), status: 200,
                    outcome: outcome)
            ]
        }
    }

    private func pending(_ endpoint: String = "core", _ lane: Event.Lane = .standard) async throws -> [Int64] {
        try await tenant.pendingEvents(endpoint: endpoint, lane: lane, limit: 100).map(\.event.sequence)
    }

    @Test func `events are numbered in the order of their commits`() async throws {
        let first = try await tenant.commit { $0.events = [Sample.event(1), Sample.event(2)] }
        let second = try await tenant.commit { $0.events = [Sample.event(3)] }
        #expect(first.eventSequences == 1..<3 && second.eventSequences == 3..<4)
        #expect(second.commitSequence == first.commitSequence + 1)
        #expect(try await tenant.events(after: 1, limit: 9).map(\.event) == [Sample.event(2), Sample.event(3)])
        #expect(tenant.lastEvent == 3)
    }

    @Test func `an endpoint's lane moves on past what is finished, in any order`() async throws {
        try await write(1...4)
        try await write(5...5, lane: .alerts)
        try await report(2, .delivered)
        #expect(try await pending() == [1, 3, 4])
        #expect(try tenant.deliveryCursor(endpoint: "core", lane: .standard) == 0)
        try await report(1, .delivered)
        #expect(try tenant.deliveryCursor(endpoint: "core", lane: .standard) == 2)
        #expect(try await pending() == [3, 4])
        #expect(try await pending("core", .alerts) == [5])
        #expect(try await pending("other") == [1, 2, 3, 4])
    }

    @Test func `a retry waits with its time and count, and a dead letter frees the lane`() async throws {
        try await write(1...2)
        try await report(1, .retry(at: Sample.time(500)), attempt: 3)
        let waiting = try await tenant.pendingEvents(endpoint: "core", lane: .standard, limit: 9)
        #expect(waiting.map(\.attempts) == [3, 0])
        #expect(waiting.map(\.dueAt) == [Sample.time(500), nil])
        try await report(1, .dead(reason: "status 422"), attempt: 4)
        #expect(try await pending() == [2])
        let dead = try await tenant.deadLetters(page: PageRequest(count: 9)).items
        #expect(dead.map(\.event.sequence) == [1] && dead.map(\.reason) == ["status 422"])
        try await report(1, .retry(at: Sample.time(600)), attempt: 0)
        #expect(try await pending() == [1, 2])
        #expect(try await tenant.deadLetters(page: PageRequest(count: 9)).items.isEmpty)
        try await report(1, .delivered)
        #expect(try await pending() == [2])
    }

    @Test func `a mark moves a lane on past what is not wanted`() async throws {
        try await write(1...3)
        try await tenant.commit {
            $0.deliveryMarks = [DeliveryMark(endpoint: "core", lane: .standard, through: 2)]
        }
        #expect(try await pending() == [3])
        try await tenant.commit {
            $0.deliveryMarks = [DeliveryMark(endpoint: "core", lane: .standard, through: 1)]
        }
        #expect(try await pending() == [3])
    }

    @Test func `old events go and dead letters stay until they are old themselves`() async throws {
        try await write(1...4)
        try await report(2, .dead(reason: "gone"))
        try await tenant.commit { $0.expiry = Expiry(eventsBefore: Sample.time(4)) }
        #expect(try await tenant.events(after: 0, limit: 9).map(\.sequence) == [2, 4])
        try await tenant.commit {
            $0.expiry = Expiry(eventsBefore: Sample.time(4), deadLettersBefore: Sample.time(101))
        }
        #expect(try await tenant.events(after: 0, limit: 9).map(\.sequence) == [4])
        #expect(try await tenant.commit { $0.events = [Sample.event(5)] }.eventSequences == 5..<6)
    }

    @Test func `a follower sees every event once, from the store and then live`() async throws {
        let store = try Store.inMemory { $0.feedWeightMax = 10 }
        let tenant = try store.tenant(.main)
        for number in 1...40 { try await tenant.commit { $0.events = [Sample.event(number)] } }
        let writing = Task {
            for number in 41...80 { try await tenant.commit { $0.events = [Sample.event(number)] } }
        }
        var seen: [Int64] = []
        for try await change in tenant.changes(after: 5) {
            seen += change.events.map(\.sequence)
            if seen.last == 80 { break }
        }
        try await writing.value
        #expect(seen == Array(6...80))
    }

    @Test func `a follower that begins at the end sees only what is to come, and ends with the store`() async throws {
        let store = try Store.inMemory()
        let tenant = try store.tenant(.main)
        try await tenant.commit { $0.events = [Sample.event(1)] }
        let feed = tenant.changes(after: tenant.lastEvent)
        var iterator = feed.makeAsyncIterator()
        try await tenant.commit { $0.audit = [Sample.audit(1)] }
        try await tenant.commit { $0.events = [Sample.event(2)] }
        #expect(try await iterator.next()?.events.map(\.sequence) == [2])
        store.close()
        #expect(try await iterator.next() == nil)
    }

    @Test func `a follower whose task is cancelled stops waiting`() async throws {
        let tenant = tenant
        let task = Task {
            var iterator = tenant.changes(after: 0).makeAsyncIterator()
            return try await iterator.next() == nil
        }
        task.cancel()
        #expect(try await task.value)
    }
}
