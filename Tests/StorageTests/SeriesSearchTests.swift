import Records
import Search
import Testing
import Values

@testable import Storage

struct SeriesSearchTests {
    private static func plan(
        _ clauses: SearchPlan.Clause..., sort: [SearchPlan.Sort] = [], count: Int = 100, cursor: String? = nil
    ) -> SearchPlan {
        SearchPlan(resourceType: "Observation", clauses: clauses, sort: sort, count: count, cursor: cursor)
    }

    private static func clause(_ name: String, _ tests: SearchPlan.Test..., not: Bool = false) -> SearchPlan.Clause {
        SearchPlan.Clause(parameter: name, alternatives: tests, isNegated: not)
    }

    private static let patient = clause("patient", .reference(type: "Patient", id: "p1", url: nil))

    private static func search(_ plan: SearchPlan) -> SampleSearch? {
        SampleSearch(plan) { $0 == "p1" ? [("urn:oid:1.2.36", "MR-1")] : [] }
    }

    /// Half an hour of three patients and a bed: two readings each ten seconds, a blood pressure each five minutes.
    private func ward() throws -> SeriesFixture {
        let store = try SeriesFixture()
        let subjects: [SampleSubject] = [
            .patient, .patient(system: nil, value: "MR-1"), .patient(system: "s", value: "2"), .bedOne,
        ]
        for second in stride(from: 0, to: 1_800, by: 10) {
            try store.store(
                subjects.map { subject in
                    var samples: [VitalSample] = [
                        .number("\(60 + second % 50)", .heartRate, subject, at: second),
                        .number("98", .saturation, subject, at: second, row: 2),
                    ]
                    if second % 300 == 0 {
                        samples.append(.number("117", .systolic, subject, at: second, row: 3, path: "1.1.1.5"))
                        samples.append(.number("82", .diastolic, subject, at: second, row: 4, path: "1.1.1.6"))
                    }
                    return .of(samples)
                }, at: .after(second + 1))
        }
        return store
    }

    private func found(_ store: SeriesFixture, _ plan: SearchPlan) throws -> [SampleObservationID] {
        guard let search = Self.search(plan) else { return [] }
        return try store.reader.observations(matching: search, context: .logical).items.map(\.id)
    }

    @Test func `patient, code and date choose Observations, newest first`() throws {
        let store = try ward()
        let (low, high) = (Timestamp.after(100).microseconds, Timestamp.after(101).microseconds)
        let ids = try found(
            store,
            Self.plan(
                Self.patient, Self.clause("code", .token(.systemAndCode(CodeSystemURI.loinc, "8867-4"))),
                Self.clause("date", .date(.ge, low: low, high: high)),
                Self.clause("date", .date(.lt, low: Timestamp.after(140).microseconds, high: .max))))
        #expect(ids.map(\.time) == [.after(130), .after(120), .after(110), .after(100)])
        #expect(Set(ids.map(\.series)) == [Channel.of(.heartRate).id])
    }

    @Test(
        arguments: [
            (.eq, [300]), (.gt, [600, 900, 1_200, 1_500]), (.ge, [300, 600, 900, 1_200, 1_500]), (.lt, [0]),
            (.le, [0, 300]),
            (.ne, [0, 600, 900, 1_200, 1_500]), (.sa, [600, 900, 1_200, 1_500]), (.eb, [0]), (.ap, [300]),
        ] as [(SearchPlan.Prefix, [Int])])
    func `prefixes compare with the second that was measured`(prefix: SearchPlan.Prefix, seconds: [Int]) throws {
        let test = SearchPlan.Test.date(
            prefix, low: Timestamp.after(300).microseconds, high: Timestamp.after(301).microseconds)
        let ids = try found(
            try ward(),
            Self.plan(Self.patient, Self.clause("code", .token(.code("85354-9"))), Self.clause("date", test)))
        #expect(ids.map(\.time) == seconds.reversed().map { .after($0) })
    }

    @Test func `a day finds all of its readings`() throws {
        let day = Timestamp(year: 2026, month: 1, day: 24)
        let ids = try found(
            try ward(),
            Self.plan(
                Self.patient,
                Self.clause("date", .date(.eq, low: day.microseconds, high: (day + .seconds(86_400)).microseconds)),
                count: 1_000))
        #expect(ids.count == 366)
    }

    @Test func `codes of components are found under their parameters`() throws {
        let store = try ward()
        #expect(try found(store, Self.plan(Self.patient, Self.clause("code", .token(.code("8480-6"))))).isEmpty)
        #expect(
            try found(store, Self.plan(Self.patient, Self.clause("component-code", .token(.code("8480-6"))))).count == 6
        )
        #expect(
            try found(
                store,
                Self.plan(
                    Self.patient, Self.clause("combo-code", .token(.code("8480-6")), .token(.code("147842"))),
                    count: 500)
            ).count == 186)
        #expect(
            try found(
                store, Self.plan(Self.patient, Self.clause("code", .token(.code("8867-4")), not: true), count: 500)
            ).count == 186)
    }

    @Test func `status, category and the time of the commit are tested`() throws {
        let store = try ward()
        try store.store(.of(.number("61", at: 0, status: .corrected)), at: .after(5_000))
        #expect(try found(store, Self.plan(Self.clause("status", .token(.code("corrected"))))).map(\.time) == [.base])
        let updated = SearchPlan.Test.date(
            .gt, low: Timestamp.after(4_000).microseconds, high: Timestamp.after(4_001).microseconds)
        #expect(try found(store, Self.plan(Self.patient, Self.clause("_lastUpdated", updated))).map(\.time) == [.base])
        let others = try found(store, Self.plan(Self.clause("category", .token(.code("procedure"))), count: 1_000))
        #expect(others.count == 366)
        #expect(Set(others.map(\.series)).contains(Channel.of(.heartRate, .bedOne).id))
    }

    @Test(arguments: [false, true])
    func `pages join to the whole without a gap or a repetition`(isAscending: Bool) throws {
        let store = try ward()
        let sort = [SearchPlan.Sort(parameter: "date", isDescending: !isAscending)]
        for clauses in [[Self.patient], [], [Self.clause("patient", .token(.code("MR-1")))]] {
            var plan = SearchPlan(resourceType: "Observation", clauses: clauses, sort: sort, count: 10_000)
            let whole = try found(store, plan)
            #expect(whole == whole.sorted { isAscending ? $0 < $1 : $0 > $1 })
            #expect(whole.count == 366 * (clauses.isEmpty ? 4 : clauses == [Self.patient] ? 1 : 2))
            plan.count = 97
            var joined: [SampleObservationID] = []
            repeat {
                let search = try #require(Self.search(plan))
                let page = try store.reader.observations(matching: search, context: .logical)
                joined += page.items.map(\.id)
                plan.cursor = page.next
            } while plan.cursor != nil
            #expect(joined == whole)
        }
    }

    @Test func `ids, absent elements and residual clauses`() throws {
        let store = try ward()
        let id = SampleObservationID(.number("60", .heartRate, at: 50))
        let named = Self.clause("_id", .id(id.description), .id("other"))
        #expect(try found(store, Self.plan(named)) == [id])
        #expect(try found(store, Self.plan(named, Self.patient)) == [id])
        #expect(try found(store, Self.plan(named, Self.clause("status", .token(.code("final")), not: true))).isEmpty)
        let search = try #require(
            Self.search(Self.plan(Self.patient, Self.clause("value-quantity", .number(.gt, low: 0, high: 0)))))
        #expect(search.residual.map(\.parameter) == ["value-quantity"])
        let filtered = try store.reader.observations(matching: search, context: .logical) { $0.id.time == .after(300) }
        #expect(filtered.items.count == 3)
    }

    @Test func `what no sample can match takes no look at the store`() {
        let none: [SearchPlan] = [
            SearchPlan(resourceType: "Condition", clauses: [], count: 1),
            Self.plan(Self.clause("_id", .id("example"))),
            Self.plan(Self.clause("encounter", .reference(type: nil, id: "e", url: nil))),
            Self.plan(Self.clause("patient", .reference(type: "Patient", id: "p2", url: nil))),
            Self.plan(Self.clause("subject", .reference(type: "Group", id: "p1", url: nil))),
            Self.plan(Self.clause("performer", .isMissing(false))), Self.plan(Self.clause("code", .isMissing(true))),
        ]
        for plan in none { #expect(Self.search(plan) == nil) }
        #expect(Self.search(Self.plan(Self.clause("performer", .isMissing(true))))?.conditions == [])
        #expect(
            Self.search(Self.plan(Self.clause("encounter", .reference(type: nil, id: "e", url: nil), not: true))) != nil
        )
    }

    @Test func `a cursor of another kind is refused`() throws {
        let store = try ward()
        let search = try #require(Self.search(Self.plan(Self.patient, cursor: "page-2")))
        #expect(throws: StoreError(.invalidCursor, "")) {
            try store.reader.observations(matching: search, context: .logical)
        }
    }

    @Test func `the total counts what all pages have`() throws {
        let store = try ward()
        let search = try #require(Self.search(Self.plan(Self.patient, count: 5)))
        #expect(try store.reader.total(of: search, context: .logical) == 366)
    }
}
