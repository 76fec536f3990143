public import Search
import Values

/// Tests that other resources decide: what a reference leads to (chains), and what refers to a resource (`_has`).
///
/// Each is a list of ids that a search of its own finds, made once for a query. Ids are compared with targets as both are
/// stored.
extension SearchConditions {
    func chain(to type: String, _ clause: SearchPlan.Clause, of parameter: String) throws -> SearchCondition? {
        guard let number = try names.find(type, .resourceType), var found = try search(type, clause) else { return nil }
        found.ids()
        return try row(
            "reference", .referenceParameter, parameter, "$.type = ? AND $.target IN (\(found.text))",
            [.integer(number)] + found.values)
    }

    func reverse(
        from type: String, through parameter: String, _ clause: SearchPlan.Clause
    ) throws -> SearchCondition? {
        guard let found = try referred(from: type, through: parameter, clause, limit: nil) else { return nil }
        return try resource("$.id IN (\(found.text))", found.values)
    }

    /// The ids of resources of the own type that what passes a clause refers to.
    fileprivate func referred(
        from type: String, through parameter: String, _ clause: SearchPlan.Clause, limit: Int?
    ) throws -> SearchSQL? {
        guard let own = try names.find(self.type, .resourceType),
            let reference = try names.find("\(type).\(parameter)", .referenceParameter),
            var found = try search(type, clause)
        else { return nil }
        found.targets(of: reference, type: own, limit: limit)
        return found
    }

    /// The search of a type for what passes a clause; nil if nothing can.
    fileprivate func search(_ type: String, _ clause: SearchPlan.Clause) throws -> SearchSQL? {
        guard let number = try names.find(type, .resourceType) else { return nil }
        let demand = try SearchConditions(session, type: type).demand(clause)
        if demand.alternatives.isEmpty, !demand.isNegated { return nil }
        let rids = RowNumber.range(number)
        var sql = SearchSQL(
            demands: demand.alternatives.isEmpty ? [] : [demand], sort: [], type: rids,
            staged: try session.stagedResources(among: rids))
        sql.driver = demand.isNegated ? nil : 0
        return sql
    }
}

extension TenantStore {
    /// A plan whose tests about other resources are replaced by the ids that they lead to: for what is not in index
    /// tables. Nil if one leads to more than `limit` ids.
    public func resolved(_ plan: SearchPlan, limit: Int) async throws -> SearchPlan? {
        guard plan.clauses.contains(where: \.isLinked) else { return plan }
        return try await readLong { session in
            var own = plan
            for (index, clause) in plan.clauses.enumerated() where clause.isLinked {
                guard let found = try session.resolved(clause, of: plan.resourceType, limit: limit) else { return nil }
                own.clauses[index] = found
            }
            return own
        }
    }
}

extension SearchPlan.Clause {
    fileprivate var isLinked: Bool {
        alternatives.contains { test in
            switch test {
            case .chain, .reverse: true
            default: false
            }
        }
    }
}

extension Session {
    fileprivate func resolved(
        _ clause: SearchPlan.Clause, of type: String, limit: Int
    ) throws -> SearchPlan.Clause? {
        let conditions = SearchConditions(self, type: type)
        var own = SearchPlan.Clause(parameter: clause.parameter, alternatives: [], isNegated: clause.isNegated)
        for test in clause.alternatives {
            switch test {
            case .chain(let target, let next):
                guard var sql = try conditions.search(target, next) else { continue }
                sql.ids(limit: limit + 1)
                own.alternatives += try rows(sql) { .reference(type: target, id: $0.text(0), url: nil) }
            case .reverse(let source, let parameter, let next):
                own.parameter = "_id"
                let found = try conditions.referred(from: source, through: parameter, next, limit: limit + 1)
                if let found { own.alternatives += try rows(found) { .id($0.text(0)) } }
            default: own.alternatives.append(test)
            }
        }
        if own.parameter == "_has" { own.parameter = "_id" }
        return own.alternatives.count > limit ? nil : own
    }
}
