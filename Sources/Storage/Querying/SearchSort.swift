import Search

/// Finds the SQL of sort keys: the least value of a resource ascending, the greatest descending (FHIR R4 search, 3.1.1.5.1).
///
/// A resource without a value comes last in either direction: it gets a value beyond all others.
enum SearchSort {
    static func keys(_ plan: SearchPlan, _ names: Names) throws -> [SearchSQL.SortKey] {
        try plan.sort.compactMap { sort in
            switch sort.parameter {
            case "_id": column("id", sort)
            case "_lastUpdated": column("updated", sort)
            default: try parameter(sort, type: plan.resourceType, names)
            }
        }
    }

    private static func column(_ name: String, _ sort: SearchPlan.Sort) -> SearchSQL.SortKey {
        SearchSQL.SortKey(
            text: "(SELECT s.\(name) FROM resource s WHERE s.rid = d.rid)", values: [],
            isDescending: sort.isDescending)
    }

    /// A parameter that no resource has a value of sorts nothing.
    private static func parameter(
        _ sort: SearchPlan.Sort, type: String, _ names: Names
    ) throws -> SearchSQL.SortKey? {
        for (table, kind) in SearchConditions.kinds {
            guard let id = try names.find("\(type).\(sort.parameter)", kind) else { continue }
            let value = sort.isDescending ? "max(s.\(greatest(table)))" : "min(s.\(least(table)))"
            return SearchSQL.SortKey(
                text: "coalesce((SELECT \(value) FROM \(table) s WHERE s.rid = d.rid AND +s.param = ?), ?)",
                values: [.integer(id), beyond(table, isDescending: sort.isDescending)],
                isDescending: sort.isDescending)
        }
        return nil
    }

    private static func least(_ table: String) -> String {
        switch table {
        case "token": "code"
        case "string": "folded"
        case "reference": "target"
        case "uri": "value"
        default: "low"
        }
    }

    private static func greatest(_ table: String) -> String {
        switch table {
        case "date", "number", "quantity": "high"
        default: least(table)
        }
    }

    private static func beyond(_ table: String, isDescending: Bool) -> SQLValue {
        switch table {
        case "date": .integer(isDescending ? .min : .max)
        case "number", "quantity":
            .real(isDescending ? -Double.greatestFiniteMagnitude : Double.greatestFiniteMagnitude)
        default: .text(isDescending ? "" : "\u{10FFFF}")
        }
    }
}
