import Search
import Values

/// Builds the SQL of a search.
///
/// One clause *drives*: its index gives the candidates. Every other clause is a look-up by the candidate's number in the
/// table that is clustered by it. Nothing reads a whole table.
struct SearchSQL {
    /// What one clause demands of a resource.
    struct Demand {
        /// One of these must hold, or for a negated clause none.
        var alternatives: [SearchCondition]
        var isNegated: Bool
    }

    /// A sort key: SQL for its value, of the candidate `d`.
    struct SortKey {
        var text: String
        var values: [SQLValue]
        var isDescending: Bool
    }

    var demands: [Demand]
    /// The index of the driving demand; nil if all resources of the type are candidates.
    var driver: Int?
    var sort: [SortKey]
    var type: ClosedRange<Int64>
    /// The numbers of candidates that are not there yet.
    var staged: [ClosedRange<Int64>]

    private(set) var text = ""
    private(set) var values: [SQLValue] = []

    init(demands: [Demand], sort: [SortKey], type: ClosedRange<Int64>, staged: [ClosedRange<Int64>]) {
        (self.demands, self.sort, self.type, self.staged) = (demands, sort, type, staged)
    }

    /// The numbers of one page and their sort keys, in order.
    mutating func page(after cursor: PageCursor?, limit: Int) {
        (text, values) = ("", [])
        if sort.isEmpty {
            add("SELECT DISTINCT d.rid FROM ")
            addCandidates()
            if let cursor { add(" AND d.rid > ?", .integer(cursor.number)) }
            add(" ORDER BY d.rid LIMIT ?", .integer(Int64(limit)))
        } else {
            add("SELECT * FROM (SELECT DISTINCT d.rid AS rid")
            for (index, key) in sort.enumerated() {
                add(", \(key.text) AS k\(index)")
                values += key.values
            }
            add(" FROM ")
            addCandidates()
            add(") AS found")
            if let cursor { addKeyset(cursor) }
            let order = sort.enumerated().map { "k\($0)\($1.isDescending ? " DESC" : "")" } + ["rid"]
            add(" ORDER BY \(order.joined(separator: ", ")) LIMIT ?", .integer(Int64(limit)))
        }
    }

    /// The number of all matches.
    mutating func total() {
        (text, values) = ("", [])
        add("SELECT count(*) FROM (SELECT DISTINCT d.rid FROM ")
        addCandidates()
        add(") AS found")
    }

    /// The ids of all matches, at most so many.
    mutating func ids(limit: Int? = nil) {
        (text, values) = ("", [])
        add("SELECT t.id FROM (SELECT DISTINCT d.rid FROM ")
        addCandidates()
        // The planner keeps to this order: from the few that were found to what they are.
        add(") m CROSS JOIN resource t ON t.rid = m.rid AND t.deleted = 0")
        if let limit { add(" LIMIT ?", .integer(Int64(limit))) }
    }

    /// The ids of the resources of a type that the matches refer to, at most so many.
    mutating func targets(of parameter: Int64, type: Int64, limit: Int? = nil) {
        (text, values) = ("", [])
        add("SELECT DISTINCT t.target FROM (SELECT DISTINCT d.rid FROM ")
        addCandidates()
        add(
            ") m CROSS JOIN reference t ON t.rid = m.rid AND t.param = ? AND t.type = ?", .integer(parameter),
            .integer(type))
        if let limit { add(" LIMIT ?", .integer(Int64(limit))) }
    }

    /// The number of rows of a demand's index, counted up to a limit: how well it would drive.
    mutating func probe(_ demand: Demand, limit: Int) {
        (text, values) = ("", [])
        add("SELECT count(*) FROM (")
        for (index, condition) in demand.alternatives.enumerated() {
            if index > 0 { add(" UNION ALL ") }
            add("SELECT 1 FROM \(condition.table) x WHERE \(condition.text(of: "x"))")
            values += condition.values
        }
        add(" LIMIT ?) AS found", .integer(Int64(limit)))
    }

    private mutating func add(_ sql: String, _ values: SQLValue...) {
        text += sql
        self.values += values
    }

    /// `… d WHERE …`: the candidates that meet every demand.
    private mutating func addCandidates() {
        if let driver, let only = demands[driver].alternatives.first, demands[driver].alternatives.count == 1 {
            add("\(only.table) d WHERE \(only.text(of: "d"))")
            values += only.values
        } else if let driver {
            add("(")
            for (index, condition) in demands[driver].alternatives.enumerated() {
                if index > 0 { add(" UNION ") }
                add("SELECT x.rid FROM \(condition.table) x WHERE \(condition.text(of: "x"))")
                values += condition.values
            }
            add(") d WHERE 1 = 1")
        } else {
            add(
                "resource d WHERE d.rid BETWEEN ? AND ? AND d.deleted = 0", .integer(type.lowerBound),
                .integer(type.upperBound))
        }
        for rids in staged {
            add(" AND d.rid NOT BETWEEN ? AND ?", .integer(rids.lowerBound), .integer(rids.upperBound))
        }
        for (index, demand) in demands.enumerated() where index != driver { addFilter(demand) }
    }

    private static let groupSize = 100

    private mutating func addFilter(_ demand: Demand) {
        add(demand.isNegated ? " AND NOT ((" : " AND ((")
        if demand.alternatives.isEmpty { add("1 = 0") }
        for (index, condition) in demand.alternatives.enumerated() {
            // In groups, because SQLite takes an expression of a depth of 1,000 at most.
            if index > 0 { add(index % Self.groupSize == 0 ? ") OR (" : " OR ") }
            add("EXISTS (SELECT 1 FROM \(condition.table) x WHERE x.rid = d.rid AND \(condition.textOfLookup("x")))")
            values += condition.values
        }
        add("))")
    }

    /// The rows after a cursor in an order whose keys may run in different directions.
    private mutating func addKeyset(_ cursor: PageCursor) {
        add(" WHERE (")
        for index in 0...sort.count {
            if index > 0 { add(" OR ") }
            add("(")
            for equal in 0..<index { add("k\(equal) = ? AND ", cursor.keys[equal]) }
            if index < sort.count {
                add("k\(index) \(sort[index].isDescending ? "<" : ">") ?)", cursor.keys[index])
            } else {
                add("rid > ?)", .integer(cursor.number))
            }
        }
        add(")")
    }
}
