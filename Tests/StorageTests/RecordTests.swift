import Records
import Storage
import Testing
import Values

@Suite struct RecordTests {
    let store: Store
    let tenant: TenantStore

    init() throws {
        store = try Store.inMemory()
        tenant = try store.tenant(.main)
    }

    @Test func `a record comes back with every digit and type`() async throws {
        let record = Sample.record(
            "laboratory-result", "r1", guest: "g1", time: "2026-01-24T10:00",
            fields: [
                Record.Field(name: "code", value: .coding(Coding(system: nil, code: "1", display: "one"))),
                Record.Field(
                    name: "value",
                    value: .quantity(Quantity(value: ExactDecimal("0.70")!, unit: "mmol", system: nil, code: nil))),
                Record.Field(
                    name: "limit",
                    value: .quantity(
                        Quantity(value: ExactDecimal("0.10")!, comparator: "<", unit: nil, system: nil, code: "1"))),
                Record.Field(
                    name: "list",
                    value: .list([.decimal(ExactDecimal("1E3")!), .boolean(true), .time(PartialDateTime("2026-01")!)])),
                Record.Field(name: "note", value: .text("")),
                Record.Field(name: "guest", value: .record(kind: "guest", id: "g1")),
            ])
        try await tenant.commit(at: 7) { $0.records = [RecordWrite(record: record)] }
        let stored = try #require(try tenant.record(kind: "laboratory-result", id: "r1"))
        #expect(stored.record == record)
        #expect(stored.record.json == record.json)
        #expect(stored.version == 1 && stored.updatedAt == Sample.time(7) && !stored.isWithdrawn)
        #expect(try tenant.record(kind: "guest", id: "r1") == nil)
    }

    @Test func `a withdrawn record leaves the lists, keeps its history and comes back under its id`() async throws {
        let record = Sample.record("condition", "c", guest: "g", time: "2026", source: "x")
        try await tenant.commit { $0.records = [RecordWrite(record: record)] }
        try await tenant.commit { $0.records = [RecordWrite(record: record, isWithdrawn: true)] }
        #expect(try tenant.record(kind: "condition", id: "c")?.isWithdrawn == true)
        #expect(try tenant.records(from: record.source).map(\.isWithdrawn) == [true])
        #expect(try await tenant.records(kind: "condition", page: PageRequest(count: 9)).items.isEmpty)
        #expect(try await tenant.timeline(guest: "g", page: PageRequest(count: 9)).items.isEmpty)
        try await tenant.commit { $0.records = [RecordWrite(record: record)] }
        #expect(try await tenant.records(kind: "condition", page: PageRequest(count: 9)).items.map(\.version) == [3])
        let history = try await tenant.recordHistory(kind: "condition", id: "c")
        #expect(history.map(\.isWithdrawn) == [false, true, false])
    }

    @Test func `a timeline goes back from the latest and can be cut by time and kind`() async throws {
        try await tenant.commit {
            $0.records =
                [
                    ("condition", "a", "2026-01-03"), ("procedure", "b", "2026-01-05"), ("condition", "c", nil),
                    ("condition", "d", "2026-01"), ("guest", "e", "2025"),
                ].map { RecordWrite(record: Sample.record($0.0, $0.1, guest: "g", time: $0.2)) }
                + [RecordWrite(record: Sample.record("condition", "other", guest: "h", time: "2026-01-04"))]
        }
        func ids(from: Int? = nil, to: Int? = nil, kinds: [String]? = nil) async throws -> String {
            func day(_ day: Int) -> Timestamp { Timestamp(year: 2026, month: 1, day: day) }
            var (found, request) = ("", PageRequest(count: 2))
            while true {
                let page = try await tenant.timeline(
                    guest: "g", from: from.map(day), to: to.map(day), kinds: kinds, page: request)
                found += page.items.map(\.record.id).joined()
                guard let next = page.next else { return found }
                request.cursor = next
            }
        }
        #expect(try await ids() == "badec")
        #expect(try await ids(kinds: ["condition"]) == "adc")
        #expect(try await ids(from: 4) == "bd")
        #expect(try await ids(to: 4) == "ade")
        #expect(try await ids(kinds: ["never"]) == "")
    }
}
