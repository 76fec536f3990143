import Search
import Testing
import Values

@testable import Storage

/// What SQLite says it will do for searches: no search may walk a table.
@Suite struct SearchPlanTests {
    private func plan(_ clauses: [SearchPlan.Clause], sort: [SearchPlan.Sort] = []) async throws -> [String] {
        let store = try Store.inMemory()
        let tenant = try store.tenant(.main)
        try await tenant.commit {
            $0.resources = (0..<300).map { number in
                Sample.create(
                    "Observation", "o\(number)",
                    [
                        Sample.token("code", "c\(number % 3)"), Sample.token("identifier", "\(number)"),
                        Sample.reference("patient", "Patient", "p\(number % 250)"), Sample.date("date", 1, 2),
                        Sample.string("note", "x"),
                        IndexValue(
                            parameter: "value",
                            content: .quantity(low: 1, high: 2, system: nil, code: "kg")),
                    ])
            }
        }
        let query = SearchPlan(resourceType: "Observation", clauses: clauses, sort: sort, count: 10)
        return try tenant.read { session in
            var sql = try #require(try session.compile(query))
            sql.page(after: nil, limit: 11)
            return try session.connection.rows("EXPLAIN QUERY PLAN " + sql.text, sql.values) { $0.text(3) }
        }
    }

    @Test func `no clause, prefix or sort leads to a scan of a table`() async throws {
        let tests: [(String, SearchPlan.Test)] = [
            ("code", .token(.code("c1"))), ("patient", .reference(type: "Patient", id: "p3", url: nil)),
            ("date", .date(.ge, low: 1, high: 2)), ("date", .date(.lt, low: 1, high: 2)),
            ("note", .string(.startsWith("x"))), ("value", .quantity(.gt, low: 1, high: 2, system: nil, code: "kg")),
            ("_lastUpdated", .date(.gt, low: 1, high: 2)), ("_id", .id("o7")),
        ]
        for one in tests {
            for other in tests {
                let lines = try await plan(
                    [Sample.clause(one.0, one.1), Sample.clause(other.0, other.1)],
                    sort: [SearchPlan.Sort(parameter: "date", isDescending: true)])
                for line in lines where line.hasPrefix("SCAN") {
                    #expect(line.contains("found"), "\(one.0) and \(other.0): \(line)")
                }
            }
        }
    }

    @Test func `the rarer clause drives, and the other is looked up by the candidate's number`() async throws {
        let lines = try await plan([
            Sample.clause("code", .token(.code("c1"))), Sample.clause("date", .date(.ge, low: 1, high: 2)),
            Sample.clause("patient", .reference(type: "Patient", id: "p3", url: nil)),
        ])
        #expect(lines.first?.contains("SEARCH d USING COVERING INDEX reference_value") == true)
        let lookups = lines.filter { $0.hasPrefix("SEARCH x") }
        #expect(lookups.count == 2)
        #expect(lookups.allSatisfy { $0.contains("USING PRIMARY KEY (rid=?)") })
    }
}
