import Records
import Search
import Testing
import Values

@testable import Storage

/// Large commits, which are written in pieces before they count.
struct StagingTests {
    private static let count = 3 * StagingStep.resourcesMin

    /// Patients with an identifier and a name, and each with a Condition that refers to them.
    private static func load(_ name: String, count: Int = count) -> Commit {
        Sample.commit(at: 1) { commit in
            for number in 0..<count {
                let id = "\(name)-\(number)"
                commit.resources += [
                    Sample.create("Patient", id, [Sample.token("identifier", id), Sample.string("name", "Load")]),
                    Sample.create(
                        "Condition", id, [Sample.reference("subject", "Patient", id), Sample.token("code", "flu")]),
                ]
                commit.records.append(RecordWrite(record: Sample.record("guest", id, guest: id, source: id)))
            }
            commit.events = [Sample.event(1)]
        }
    }

    private static let named = Sample.clause("name", .string(.startsWith("load")))
    private static let sick = Sample.clause(
        "_has", .reverse(type: "Condition", parameter: "subject", Sample.clause("code", .token(.code("flu")))))

    /// The ids, and the total, that each way to look finds.
    private static func found(_ tenant: TenantStore) async throws -> [Set<String>] {
        var found: [Set<String>] = []
        for clauses in [[named], [sick], [], [Sample.clause("identifier", .token(.code("a-7")))], [named, sick]] {
            let plan = SearchPlan(resourceType: "Patient", clauses: clauses, count: 10_000, wantsTotal: true)
            let page = try await tenant.search(plan)
            #expect(page.total == page.matches.count)
            found.append(Set(page.matches.map(\.key.id)))
        }
        for scope in [HistoryScope.system, .type("Patient")] {
            let versions = try await tenant.history(of: scope, page: PageRequest(count: 10_000))
            found.append(Set(versions.items.filter { $0.key.type == "Patient" }.map(\.key.id)))
        }
        return found
    }

    /// How many ways there are to a resource and its record by their keys.
    private static func ways(to id: String, _ tenant: TenantStore) async throws -> Int {
        let key = ResourceKey(type: "Patient", id: id)
        let source = RecordSource.resource(ResourceKey(type: "Condition", id: id))
        return try await [
            tenant.resource(key) != nil, tenant.version(1, of: key) != nil,
            !tenant.history(of: .resource(key), page: PageRequest(count: 9)).items.isEmpty,
            tenant.record(kind: "guest", id: id) != nil, !tenant.records(from: source).isEmpty,
            !tenant.recordHistory(kind: "guest", id: id).isEmpty,
            !tenant.timeline(guest: id, page: PageRequest(count: 9)).items.isEmpty,
            tenant.read { try $0.patientID(system: nil, value: id) } != nil,
            tenant.read { try !$0.ownIdentifiers(of: id).isEmpty },
        ].count { $0 }
    }

    private static func rows(_ tenant: TenantStore) async throws -> [Int] {
        try await tenant.readLong { session in
            try (IndexRows.tables + ["version", "resource", "record", "record_version", "staged"]).map { table in
                try session.connection.row("SELECT count(*) FROM \(table)") { $0.int(0) } ?? 0
            }
        }
    }

    @Test func `a large commit is there whole, and small ones have passed it`() async throws {
        let store = try Store.inMemory()
        defer { store.close() }
        let tenant = try store.tenant(.main)
        let large = Task { try await tenant.commit(Self.load("a")) }
        var before = 0
        for number in 0... {
            let small = try await tenant.commit { $0.resources = [Sample.create("Patient", "s-\(number)")] }
            let count = try await Self.found(tenant)[0].count
            #expect(count == 0 || count == Self.count, "a part of a commit can be seen")
            if count > 0 { break }
            if small.commitSequence > 0 { before += 1 }
        }
        let result = try await large.value
        #expect(before > 1 && result.commitSequence > before)
        let ids = Set((0..<Self.count).map { "a-\($0)" })
        let found = try await Self.found(tenant)
        #expect(found[0] == ids && found[1] == ids && found[4] == ids && found[3] == ["a-7"])
        #expect(found[2].isSuperset(of: ids) && found[2] == found[5] && found[2] == found[6])
        #expect(try await Self.rows(tenant).last == 0)
        #expect(try tenant.resource(ResourceKey(type: "Patient", id: "a-9"))?.body == Sample.body("Patient", "a-9", 1))
        #expect(try await Self.ways(to: "a-9", tenant) == 9)
    }

    @Test func `a large commit that fails leaves nothing`() async throws {
        let store = try Store.inMemory()
        defer { store.close() }
        let tenant = try store.tenant(.main)
        try await tenant.commit { $0.resources = [Sample.create("Patient", "a-5", [Sample.string("name", "Load")])] }
        let (found, rows) = (try await Self.found(tenant), try await Self.rows(tenant))
        await #expect(throws: StoreError(.conflict, "")) { _ = try await tenant.commit(Self.load("a")) }
        #expect(try await Self.rows(tenant) == rows)
        #expect(try await Self.found(tenant) == found)
        _ = try await tenant.commit(Self.load("b"))
        #expect(try await Self.found(tenant)[0].count == Self.count + 1)
    }

    /// All that is written before a large commit.
    private static func stage(_ commit: Commit, in tenant: TenantStore) async throws {
        var step = Commit(time: commit.time)
        step.staging = .reserve(types: ["Patient": count, "Condition": count], kinds: ["guest": count])
        let rows = StagedRows(commit, try await tenant.write(step).reserved)
        step.staging = .resources(Array(zip(commit.resources, rows.resources.compactMap(\.self))))
        _ = try await tenant.write(step)
        step.staging = .records(Array(zip(commit.records, rows.records.compactMap(\.self))))
        _ = try await tenant.write(step)
    }

    @Test func `what a crash leaves of a large commit is never seen and goes when the store opens`() async throws {
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        let load = Self.load("a")
        var rows: [Int] = []
        do {
            let store = try Store.open(StorageConfiguration(directory: directory), command: "test")
            defer { store.close() }
            let tenant = try store.tenant(.main)
            try await tenant.commit { $0.resources = [Sample.create("Patient", "before")] }
            rows = try await Self.rows(tenant)
            try await Self.stage(load, in: tenant)
            #expect(try await Self.rows(tenant)[0] > 0)
            #expect(try await Self.found(tenant) == [[], [], ["before"], [], [], ["before"], ["before"]])
            #expect(try await Self.ways(to: "a-7", tenant) == 0)
            // What is being written can't be written by others.
            await #expect(throws: StoreError(.conflict, "")) {
                try await tenant.commit { $0.resources = [Sample.create("Patient", "a-7")] }
            }
            await #expect(throws: StoreError(.conflict, "")) {
                try await tenant.commit {
                    $0.resources = [Sample.create("Patient", "other")]
                    $0.records = [RecordWrite(record: Sample.record("guest", "a-7"))]
                }
            }
            #expect(try await Self.ways(to: "other", tenant) == 0)
        }
        let store = try Store.open(StorageConfiguration(directory: directory), command: "test")
        defer { store.close() }
        let tenant = try store.tenant(.main)
        #expect(try await Self.rows(tenant) == rows)
        // Their numbers are given again.
        try await tenant.commit { $0.resources = [Sample.create("Patient", "after")] }
        #expect(
            try await Self.found(tenant) == [
                [], [], ["before", "after"], [], [], ["before", "after"], ["before", "after"],
            ])
        _ = try await tenant.commit(load)
        #expect(try await Self.found(tenant)[4].count == Self.count)
        #expect(try await Self.ways(to: "a-7", tenant) == 9)
    }

    @Test func `a record that was there gets one more version by a large commit`() async throws {
        let store = try Store.inMemory()
        defer { store.close() }
        let tenant = try store.tenant(.main)
        try await tenant.commit { $0.records = [RecordWrite(record: Sample.record("guest", "a-3"))] }
        var load = Self.load("a")
        load.records.append(load.records[4])
        _ = try await tenant.commit(load)
        for (id, versions) in [("a-2", [1]), ("a-3", [2, 1]), ("a-4", [2, 1])] {
            #expect(try await tenant.recordHistory(kind: "guest", id: id).map(\.version) == versions)
        }
    }
}
