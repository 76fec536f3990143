import Storage
import Testing
import Values

@Suite struct ResourceTests {
    let store: Store
    let tenant: TenantStore

    init() throws {
        store = try Store.inMemory()
        tenant = try store.tenant(.main)
    }

    @Test func `a resource reads back as it was written`() async throws {
        try await tenant.commit(at: 1) { $0.resources = [Sample.create("Patient", "a")] }
        let read = try #require(try tenant.resource(ResourceKey(type: "Patient", id: "a")))
        #expect(read.version == 1)
        #expect(read.lastUpdated == Sample.time(1))
        #expect(read.body == Sample.body("Patient", "a", 1))
        #expect(!read.isDeleted)
        #expect(try tenant.resource(ResourceKey(type: "Patient", id: "b")) == nil)
        #expect(try tenant.resource(ResourceKey(type: "Device", id: "a")) == nil)
    }

    @Test func `every version stays readable, and a deletion is a version without a body`() async throws {
        let key = ResourceKey(type: "Patient", id: "a")
        try await tenant.commit(at: 1) { $0.resources = [Sample.create("Patient", "a")] }
        try await tenant.commit(at: 2) { $0.resources = [Sample.update("Patient", "a", to: 2)] }
        try await tenant.commit(at: 3) { $0.resources = [Sample.delete("Patient", "a", to: 3)] }
        #expect(try tenant.resource(key)?.isDeleted == true)
        #expect(try tenant.resource(key)?.body == nil)
        #expect(try tenant.version(1, of: key)?.body == Sample.body("Patient", "a", 1))
        #expect(try tenant.version(2, of: key)?.body == Sample.body("Patient", "a", 2))
        #expect(try tenant.version(4, of: key) == nil)
        try await tenant.commit(at: 4) { $0.resources = [Sample.update("Patient", "a", to: 4)] }
        #expect(try tenant.resource(key)?.version == 4)
    }

    @Test func `a conflict fails its whole commit and nothing else`() async throws {
        try await tenant.commit { $0.resources = [Sample.create("Patient", "a")] }
        let wrong = [
            Sample.commit { $0.resources = [Sample.create("Patient", "b"), Sample.create("Patient", "a")] },
            Sample.commit { $0.resources = [Sample.create("Patient", "c"), Sample.update("Patient", "a", to: 3)] },
            Sample.commit { $0.resources = [Sample.update("Patient", "never", to: 2)] },
        ]
        for commit in wrong {
            await #expect(throws: StoreError(.conflict, "")) { try await tenant.commit(commit) }
        }
        #expect(try tenant.resource(ResourceKey(type: "Patient", id: "b")) == nil)
        #expect(try tenant.resource(ResourceKey(type: "Patient", id: "c")) == nil)
        #expect(try tenant.resource(ResourceKey(type: "Patient", id: "a"))?.version == 1)
    }

    @Test func `of many updates from the same version one wins and the others conflict`() async throws {
        try await tenant.commit { $0.resources = [Sample.create("Patient", "a")] }
        let tenant = tenant
        let won = await withTaskGroup(of: Bool.self) { group in
            for second in 0..<64 {
                group.addTask {
                    let result = try? await tenant.commit(at: second) {
                        $0.resources = [Sample.update("Patient", "a", to: 2), Sample.create("Basic", "n\(second)")]
                    }
                    return result != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
        #expect(try tenant.resource(ResourceKey(type: "Patient", id: "a"))?.version == 2)
        let written = try (0..<64).filter { try tenant.resource(ResourceKey(type: "Basic", id: "n\($0)")) != nil }
        #expect(written.count == 1)
    }

    @Test func `a history goes from the latest version back, in pages, while new versions come`() async throws {
        for second in 1...5 {
            try await tenant.commit(at: second) {
                $0.resources = [
                    second == 1 ? Sample.create("Patient", "a") : Sample.update("Patient", "a", to: second),
                    Sample.create("Device", "d\(second)"),
                ]
            }
        }
        let scope = HistoryScope.resource(ResourceKey(type: "Patient", id: "a"))
        let first = try await tenant.history(of: scope, page: PageRequest(count: 2))
        #expect(first.items.map(\.version) == [5, 4])
        try await tenant.commit(at: 6) { $0.resources = [Sample.delete("Patient", "a", to: 6)] }
        let second = try await tenant.history(of: scope, page: PageRequest(count: 2, cursor: first.next))
        #expect(second.items.map(\.version) == [3, 2])
        let third = try await tenant.history(of: scope, page: PageRequest(count: 2, cursor: second.next))
        #expect(third.items.map(\.version) == [1])
        #expect(third.next == nil)
        let types = try await tenant.history(of: .type("Device"), page: PageRequest(count: 10))
        #expect(types.items.map(\.key.id) == ["d5", "d4", "d3", "d2", "d1"])
        let all = try await tenant.history(of: .system, page: PageRequest(count: 100))
        #expect(all.items.count == 11)
        #expect(all.items.first?.isDeleted == true)
    }

    @Test func `since and at select versions by time`() async throws {
        try await tenant.commit(at: 10) { $0.resources = [Sample.create("Patient", "a")] }
        try await tenant.commit(at: 20) { $0.resources = [Sample.update("Patient", "a", to: 2)] }
        try await tenant.commit(at: 30) { $0.resources = [Sample.update("Patient", "a", to: 3)] }
        func versions(since: Int? = nil, at: Range<Int>? = nil) async throws -> [Int] {
            try await tenant.history(
                of: .type("Patient"), since: since.map(Sample.time),
                at: at.map { Sample.time($0.lowerBound)..<Sample.time($0.upperBound) }, page: PageRequest(count: 9)
            ).items.map(\.version)
        }
        #expect(try await versions(since: 20) == [3, 2])
        #expect(try await versions(since: 31) == [])
        #expect(try await versions(at: 15..<16) == [1])
        #expect(try await versions(at: 15..<25) == [2, 1])
        #expect(try await versions(at: 5..<9) == [])
        #expect(try await versions(at: 40..<41) == [3])
    }

    @Test func `a body over the limit is refused before anything is written`() async throws {
        let small = try Store.inMemory { $0.bodyBytesMax = 100 }
        let tenant = try small.tenant(.main)
        var write = Sample.create("Binary", "b")
        write.body = Array(repeating: 0x20, count: 100)
        try await tenant.commit { $0.resources = [write] }
        write.body?.append(0x20)
        await #expect(throws: StoreError(.tooLarge, "")) { try await tenant.commit { $0.resources = [write] } }
    }
}
