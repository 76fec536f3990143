public import Search
import Values

/// A page of a search's matches.
public struct SearchPage: Sendable, Equatable {
    public var matches: [StoredResource]
    /// The cursor of the next page; nil for the last.
    public var next: String?
    /// The number of all matches, if it was asked for.
    public var total: Int?

    public init(matches: [StoredResource], next: String?, total: Int?) {
        (self.matches, self.next, self.total) = (matches, next, total)
    }
}

extension TenantStore {
    /// Carries out a search over the latest versions of one resource type.
    ///
    /// Without a sort the order is that of creation. Pages don't skip or repeat a resource that is not changed
    /// meanwhile. A count of 0 gives the total only.
    ///
    /// - Throws: ``StoreError/Code/invalidCursor``.
    public func search(_ plan: SearchPlan) async throws -> SearchPage {
        try await readLong { try $0.search(plan) }
    }
}

extension Session {
    /// How many rows of a clause's index are counted to choose what drives a search.
    private static let probeMax: Int64 = 200

    /// The alternatives that can drive: SQLite takes 500 parts of a union.
    private static let unionMax = 400

    fileprivate func search(_ plan: SearchPlan) throws -> SearchPage {
        guard var sql = try compile(plan) else {
            return SearchPage(matches: [], next: nil, total: plan.wantsTotal || plan.count == 0 ? 0 : nil)
        }
        var page = SearchPage(matches: [], next: nil, total: nil)
        if plan.wantsTotal || plan.count == 0 {
            sql.total()
            page.total = try rows(sql) { $0.int(0) }.first ?? 0
        }
        guard plan.count > 0 else { return page }
        let cursor = try plan.cursor.map { try PageCursor($0, keyCount: sql.sort.count, bodies) }
        sql.page(after: cursor, limit: plan.count + 1)
        let keyCount = sql.sort.count
        let found = try rows(sql) { row in
            PageCursor(keys: (0..<keyCount).map { row.value($0 + 1) }, number: row.integer(0))
        }
        for match in found.prefix(plan.count) {
            guard let resource = try latest(rid: match.number, type: plan.resourceType) else { continue }
            page.matches.append(resource)
        }
        if found.count > plan.count { page.next = found[plan.count - 1].text(bodies) }
        return page
    }

    func rows<Row>(_ sql: SearchSQL, read: (SQLStatement) throws -> Row) throws -> [Row] {
        try connection.rows(sql.text, sql.values, read: read)
    }

    /// The SQL of a plan with its driving clause chosen; nil if nothing can match.
    func compile(_ plan: SearchPlan) throws -> SearchSQL? {
        guard let type = try names.find(plan.resourceType, .resourceType) else { return nil }
        let conditions = SearchConditions(self, type: plan.resourceType)
        var demands: [SearchSQL.Demand] = []
        for clause in plan.clauses {
            let found = try conditions.demand(clause)
            if !found.isNegated && found.alternatives.isEmpty { return nil }
            if !found.alternatives.isEmpty { demands.append(found) }
        }
        let rids = RowNumber.range(type)
        var sql = SearchSQL(
            demands: demands, sort: try SearchSort.keys(plan, names), type: rids,
            staged: try stagedResources(among: rids))
        sql.driver = try driver(of: sql)
        return sql
    }

    /// The demand with the fewest index rows, counted up to a limit: a patient's identifier before a status that all have.
    private func driver(of sql: SearchSQL) throws -> Int? {
        let candidates = sql.demands.indices.filter {
            !sql.demands[$0].isNegated && sql.demands[$0].alternatives.count <= Self.unionMax
        }
        guard candidates.count > 1 else { return candidates.first }
        var best: (index: Int, rows: Int)?
        var probe = sql
        for index in candidates {
            probe.probe(sql.demands[index], limit: Int(Self.probeMax))
            let rows = try rows(probe) { $0.int(0) }.first ?? 0
            if rows < best?.rows ?? .max { best = (index, rows) }
        }
        return best?.index
    }
}

extension SQLStatement {
    /// A column's value as it is.
    func value(_ column: Int) -> SQLValue {
        switch type(column) {
        case .integer: .integer(integer(column))
        case .real: .real(real(column))
        case .text: .text(text(column))
        case .blob: .blob(blob(column))
        case .null: .null
        }
    }
}
