import Search
import Storage
import Testing
import Values

@Suite struct SearchTests {
    let store: Store
    let tenant: TenantStore
    static let loinc = "http://loinc.org"

    init() throws {
        store = try Store.inMemory()
        tenant = try store.tenant(.main)
    }

    private func ids(
        _ type: String, _ clauses: [SearchPlan.Clause], sort: [SearchPlan.Sort] = [], page: Int = 3
    ) async throws -> [String] {
        var plan = SearchPlan(resourceType: type, clauses: clauses, sort: sort, count: page, wantsTotal: true)
        var found: [String] = []
        while true {
            let answer = try await tenant.search(plan)
            found += answer.matches.map(\.key.id)
            guard let next = answer.next else {
                #expect(answer.total == found.count)
                return found
            }
            #expect(answer.matches.count == page)
            plan.cursor = next
        }
    }

    private func patients(_ count: Int) async throws {
        for number in 0..<count {
            try await tenant.commit(at: number) {
                $0.resources = [
                    Sample.create(
                        "Patient", "p\(number)",
                        [
                            Sample.token("identifier", "\(number)", system: "urn:mrn"),
                            Sample.token("identifier", "\(number)"),
                            Sample.token("gender", number % 2 == 0 ? "female" : "male"),
                            Sample.string("name", "Name\(number % 4)"),
                            Sample.date("birthdate", Int64(number) * 100, Int64(number) * 100 + 100),
                        ])
                ]
            }
        }
    }

    @Test func `tokens are found by code, by system and code, and by the absence of a system`() async throws {
        try await tenant.commit {
            $0.resources = [
                Sample.create("Observation", "a", [Sample.token("code", "1", system: Self.loinc)]),
                Sample.create("Observation", "b", [Sample.token("code", "1", system: "urn:other")]),
                Sample.create("Observation", "c", [Sample.token("code", "1")]),
                Sample.create("Observation", "d", [Sample.token("code", "2", system: Self.loinc)]),
                Sample.create("Patient", "e", [Sample.token("code", "1")]),
            ]
        }
        func found(_ test: SearchPlan.TokenTest, negated: Bool = false) async throws -> [String] {
            try await ids("Observation", [Sample.clause("code", .token(test), negated: negated)])
        }
        #expect(try await found(.code("1")) == ["a", "b", "c"])
        #expect(try await found(.systemAndCode(Self.loinc, "1")) == ["a"])
        #expect(try await found(.codeWithoutSystem("1")) == ["c"])
        #expect(try await found(.system(Self.loinc)) == ["a", "d"])
        #expect(try await found(.systemAndCode("urn:unknown", "1")) == [])
        #expect(try await found(.code("1"), negated: true) == ["d"])
        #expect(try await found(.systemAndCode("urn:unknown", "1"), negated: true) == ["a", "b", "c", "d"])
    }

    @Test func `several clauses must all hold, and of alternatives one`() async throws {
        try await patients(20)
        let female = Sample.clause("gender", .token(.code("female")))
        let two = Sample.clause("identifier", .token(.code("4")), .token(.code("5")), .token(.code("7")))
        #expect(try await ids("Patient", [female, two]) == ["p4"])
        #expect(try await ids("Patient", [two]) == ["p4", "p5", "p7"])
        let name = Sample.clause("name", .string(.startsWith("name0")))
        #expect(try await ids("Patient", [name, female]) == ["p0", "p4", "p8", "p12", "p16"])
        let both = Sample.clause("_id", .id("p8"), .id("p9"))
        #expect(try await ids("Patient", [both, name]) == ["p8"])
        #expect(try await ids("Patient", []).count == 20)
        #expect(try await ids("Device", [both]) == [])
    }

    @Test func `strings are found by their beginning, a part, or exactly`() async throws {
        try await tenant.commit {
            $0.resources = ["Anna", "anna", "Johanna", "Änne"].map {
                Sample.create("Patient", "p\($0.unicodeScalars.first!.value)\($0.count)", [Sample.string("name", $0)])
            }
        }
        func found(_ test: SearchPlan.StringTest) async throws -> Int {
            try await ids("Patient", [Sample.clause("name", .string(test))]).count
        }
        #expect(try await found(.startsWith("ann")) == 2)
        #expect(try await found(.contains("ann")) == 3)
        #expect(try await found(.exact("Anna")) == 1)
        #expect(try await found(.startsWith("")) == 4)
        #expect(try await found(.contains("%")) == 0)
    }

    @Test(arguments: [
        (SearchPlan.Prefix.eq, ["b"]), (.ne, ["a", "c", "d", "e"]), (.gt, ["c", "d", "e"]), (.lt, ["a", "d", "e"]),
        (.ge, ["b", "c", "d", "e"]), (.le, ["a", "b", "d", "e"]), (.sa, ["c"]), (.eb, ["a"]),
        (.ap, ["a", "b", "c", "d", "e"]),
    ]) func `date prefixes compare intervals`(prefix: SearchPlan.Prefix, expected: [String]) async throws {
        // Asked for: [100, 200). Before it, inside, after it, around it, and open to both ends.
        let stored: [(String, Int64, Int64)] = [
            ("a", 0, 100), ("b", 120, 130), ("c", 200, 300), ("d", 50, 250), ("e", .min, .max),
        ]
        try await tenant.commit {
            $0.resources = stored.map { Sample.create("Encounter", $0.0, [Sample.date("date", $0.1, $0.2)]) }
        }
        let clause = Sample.clause("date", .date(prefix, low: 100, high: 200))
        #expect(try await ids("Encounter", [clause]) == expected)
        let id = Sample.clause("_id", .id("a"), .id("b"), .id("c"), .id("d"), .id("e"))
        #expect(try await ids("Encounter", [id, clause]) == expected)
    }

    @Test func `references are found with and without a type, and by address`() async throws {
        try await tenant.commit {
            $0.resources = [
                Sample.create("Encounter", "a", [Sample.reference("subject", "Patient", "1")]),
                Sample.create("Encounter", "b", [Sample.reference("subject", "Group", "1")]),
                Sample.create(
                    "Encounter", "c",
                    [
                        IndexValue(
                            parameter: "subject", content: .reference(type: nil, id: nil, url: "http://x.org/Patient/1")
                        )
                    ]),
            ]
        }
        func found(_ type: String?, _ id: String?, _ url: String? = nil) async throws -> [String] {
            try await ids("Encounter", [Sample.clause("subject", .reference(type: type, id: id, url: url))])
        }
        #expect(try await found("Patient", "1") == ["a"])
        #expect(try await found(nil, "1") == ["a", "b"])
        #expect(try await found(nil, nil, "http://x.org/Patient/1") == ["c"])
        #expect(try await found("Device", "1") == [])
    }

    @Test func `numbers, quantities and addresses are found`() async throws {
        func value(_ low: Double, _ high: Double, _ code: String) -> IndexValue {
            IndexValue(
                parameter: "value-quantity",
                content: .quantity(low: low, high: high, system: "http://unitsofmeasure.org", code: code))
        }
        try await tenant.commit {
            $0.resources = [
                Sample.create("Observation", "a", [value(79.5, 80.5, "/min")]),
                Sample.create("Observation", "b", [value(79.5, 80.5, "kg")]),
                Sample.create("Observation", "c", [value(119.5, 120.5, "/min")]),
                Sample.create(
                    "RiskAssessment", "r",
                    [
                        IndexValue(parameter: "probability", content: .number(low: 0.8, high: 0.8)),
                        IndexValue(parameter: "url", content: .uri("urn:x")),
                    ]),
            ]
        }
        func quantity(_ prefix: SearchPlan.Prefix, _ value: Double, _ code: String?) -> SearchPlan.Clause {
            Sample.clause(
                "value-quantity", .quantity(prefix, low: value - 0.5, high: value + 0.5, system: nil, code: code))
        }
        #expect(try await ids("Observation", [quantity(.eq, 80, "/min")]) == ["a"])
        #expect(try await ids("Observation", [quantity(.eq, 80, nil)]) == ["a", "b"])
        #expect(try await ids("Observation", [quantity(.gt, 100, "/min")]) == ["c"])
        let number = Sample.clause("probability", .number(.eq, low: 0.8, high: 0.8))
        #expect(try await ids("RiskAssessment", [number]) == ["r"])
        #expect(try await ids("RiskAssessment", [Sample.clause("url", .uri("urn:x"))]) == ["r"])
    }

    @Test func `missing parameters are found, and those that are there`() async throws {
        try await tenant.commit {
            $0.resources = [
                Sample.create("Patient", "a", [Sample.token("gender", "male")]),
                Sample.create("Patient", "b", [Sample.string("name", "B")]),
            ]
        }
        #expect(try await ids("Patient", [Sample.clause("gender", .isMissing(true))]) == ["b"])
        #expect(try await ids("Patient", [Sample.clause("gender", .isMissing(false))]) == ["a"])
        #expect(try await ids("Patient", [Sample.clause("never", .isMissing(true))]) == ["a", "b"])
        #expect(try await ids("Patient", [Sample.clause("never", .isMissing(false))]) == [])
    }

    @Test func `results are sorted by several keys, those without a value last`() async throws {
        try await tenant.commit {
            $0.resources = [
                Sample.create("Patient", "a", [Sample.string("name", "B"), Sample.date("birthdate", 10, 20)]),
                Sample.create("Patient", "b", [Sample.string("name", "A"), Sample.date("birthdate", 30, 40)]),
                Sample.create("Patient", "c", [Sample.string("name", "B"), Sample.date("birthdate", 50, 60)]),
                Sample.create("Patient", "d", [Sample.date("birthdate", 50, 60)]),
                Sample.create("Patient", "e", []),
            ]
        }
        func sorted(_ keys: (String, Bool)..., page: Int = 2) async throws -> String {
            try await ids(
                "Patient", [], sort: keys.map { SearchPlan.Sort(parameter: $0.0, isDescending: $0.1) }, page: page
            ).joined()
        }
        #expect(try await sorted(("name", false), ("birthdate", true)) == "bcade")
        #expect(try await sorted(("name", true), ("birthdate", false)) == "acbde")
        #expect(try await sorted(("birthdate", true)) == "cdbae")
        #expect(try await sorted(("_id", true), page: 1) == "edcba")
        #expect(try await sorted(("_lastUpdated", false), ("_id", true)) == "edcba")
    }

    @Test func `pages stay whole while resources come and go`() async throws {
        try await patients(30)
        var plan = SearchPlan(
            resourceType: "Patient", clauses: [Sample.clause("gender", .token(.code("female")))],
            sort: [SearchPlan.Sort(parameter: "birthdate", isDescending: true)], count: 4)
        var found: [String] = []
        for step in 0... {
            let page = try await tenant.search(plan)
            found += page.matches.map(\.key.id)
            guard let next = page.next else { break }
            plan.cursor = next
            try await tenant.commit(at: 100) {
                $0.resources = [
                    Sample.create(
                        "Patient", "new\(step)",
                        [Sample.token("gender", "female"), Sample.date("birthdate", 99_999, 100_000)]),
                    Sample.delete("Patient", "p\(28 - 2 * step)", to: 2),
                ]
            }
        }
        #expect(found == stride(from: 28, through: 0, by: -2).map { "p\($0)" })
    }

    @Test func `a deleted resource is not found, and a new version by its new values only`() async throws {
        try await tenant.commit {
            $0.resources = [
                Sample.create("Patient", "a", [Sample.token("gender", "male")]),
                Sample.create("Patient", "b", [Sample.token("gender", "male")]),
            ]
        }
        try await tenant.commit {
            $0.resources = [
                Sample.update("Patient", "a", to: 2, [Sample.token("gender", "other")]),
                Sample.delete("Patient", "b", to: 2),
            ]
        }
        #expect(try await ids("Patient", [Sample.clause("gender", .token(.code("male")))]) == [])
        #expect(try await ids("Patient", [Sample.clause("gender", .token(.code("other")))]) == ["a"])
        #expect(try await ids("Patient", []) == ["a"])
    }

    @Test func `changes are found by their time`() async throws {
        try await patients(5)
        let (low, high) = (Sample.time(2).microseconds, Sample.time(3).microseconds)
        #expect(
            try await ids("Patient", [Sample.clause("_lastUpdated", .date(.ge, low: low, high: high))])
                == ["p2", "p3", "p4"])
        #expect(try await ids("Patient", [Sample.clause("_lastUpdated", .date(.eq, low: low, high: high))]) == ["p2"])
        #expect(try await ids("Patient", [Sample.clause("_lastUpdated", .date(.lt, low: low, high: high))]).count == 2)
    }

    @Test func `a count of zero gives the total only`() async throws {
        try await patients(5)
        let plan = SearchPlan(
            resourceType: "Patient", clauses: [Sample.clause("gender", .token(.code("female")))], count: 0)
        let page = try await tenant.search(plan)
        #expect(page.total == 3)
        #expect(page.matches.isEmpty && page.next == nil)
    }

    @Test func `a cursor of another origin is refused`() async throws {
        try await patients(1)
        for cursor in ["", "x", "!!", "AAAA"] {
            let plan = SearchPlan(resourceType: "Patient", clauses: [], count: 1, cursor: cursor)
            await #expect(throws: StoreError(.invalidCursor, "")) { try await tenant.search(plan) }
        }
    }
}
