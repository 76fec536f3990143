import Search
import Values

/// A test of one index table's rows: SQL text about the row `$`, and the values of its parameters.
struct SearchCondition {
    var table: String
    var text: String
    var values: [SQLValue]

    /// The text about a row with an alias.
    func text(of alias: String) -> String { text.replacing("$", with: alias) }

    /// The text about a row that is looked up by its resource's number.
    ///
    /// The sign hides the parameter from the planner, which else walks all values of the parameter instead (measured on
    /// ranges of dates: thousands of times slower).
    func textOfLookup(_ alias: String) -> String {
        text.replacing("$.param", with: "+$.param").replacing("$", with: alias)
    }
}

/// Turns the tests of a search into conditions on index tables: here is what each test means.
///
/// A test about a word that was never stored (a parameter, a system, a type) is met by no row: it has no condition.
struct SearchConditions {
    let session: Session
    let type: String
    var names: Names { session.names }

    init(_ session: Session, type: String) { (self.session, self.type) = (session, type) }

    func condition(_ test: SearchPlan.Test, of parameter: String) throws -> SearchCondition? {
        if parameter == "_lastUpdated" { return try lastUpdated(test) }
        switch test {
        case .id(let id): return try resource("$.id = ?", [.text(id)])
        case .token(let token): return try condition(token, of: parameter)
        case .string(let string): return try condition(string, of: parameter)
        case .reference(let type, let id, let url):
            return try reference(type: type, id: id, url: url, of: parameter)
        case .date(let prefix, let low, let high):
            return try interval(
                "date", .dateParameter, parameter, prefix, .integer(low), .integer(high))
        case .number(let prefix, let low, let high):
            return try interval("number", .numberParameter, parameter, prefix, .real(low), .real(high))
        case .quantity(let prefix, let low, let high, let system, let code):
            return try quantity(prefix, low: low, high: high, system: system, code: code, of: parameter)
        case .uri(let uri): return try row("uri", .uriParameter, parameter, "$.value = ?", [.text(uri)])
        case .uriBelow(let uri):
            // The character after the slash ends the range of all that go on with one.
            return try row(
                "uri", .uriParameter, parameter, "($.value = ? OR $.value >= ? AND $.value < ?)",
                [.text(uri), .text(uri + "/"), .text(uri + "0")])
        case .chain(let type, let clause): return try chain(to: type, clause, of: parameter)
        case .reverse(let type, let reference, let clause): return try reverse(from: type, through: reference, clause)
        case .isMissing, .clause: return nil
        }
    }

    /// What a clause demands; `:missing` is a demand about all values of its parameter.
    func demand(_ clause: SearchPlan.Clause) throws -> SearchSQL.Demand {
        if case .isMissing(let isMissing)? = clause.alternatives.first {
            return SearchSQL.Demand(
                alternatives: try presence(of: clause.parameter), isNegated: isMissing != clause.isNegated)
        }
        return SearchSQL.Demand(alternatives: try alternatives(clause), isNegated: clause.isNegated)
    }

    private func alternatives(_ clause: SearchPlan.Clause) throws -> [SearchCondition] {
        let lists = ValueLists(clause)
        return try lists.conditions(self)
            + lists.others.flatMap { test in
                if case .clause(let part) = test { return try alternatives(part) }
                return try condition(test, of: clause.parameter).map { [$0] } ?? []
            }
    }

    /// Conditions that hold for every value of a parameter, one for each table that has any.
    func presence(of parameter: String) throws -> [SearchCondition] {
        try Self.kinds.compactMap { table, kind in try row(table, kind, parameter, nil, []) }
    }

    static let kinds: [(table: String, kind: Names.Kind)] = [
        ("token", .tokenParameter), ("string", .stringParameter), ("reference", .referenceParameter),
        ("date", .dateParameter), ("number", .numberParameter), ("quantity", .quantityParameter),
        ("uri", .uriParameter),
    ]

    func row(
        _ table: String, _ kind: Names.Kind, _ parameter: String, _ text: String?, _ values: [SQLValue]
    ) throws -> SearchCondition? {
        let ids = try numbers(of: parameter, kind)
        guard !ids.isEmpty else { return nil }
        let name = ids.count == 1 ? "$.param = ?" : "$.param IN (\(ids.map { _ in "?" }.joined(separator: ", ")))"
        let both = [name, text].compactMap(\.self).joined(separator: " AND ")
        return SearchCondition(
            table: table, text: both, values: ids.map { .integer($0) } + values)
    }

    private func numbers(of parameter: String, _ kind: Names.Kind) throws -> [Int64] {
        guard let names = IndexValue.names(meantBy: parameter) else {
            return [try self.names.find("\(type).\(parameter)", kind)].compactMap(\.self)
        }
        return try self.names.find(from: "\(type).\(names.prefix)", to: names.suffix, kind)
    }

    func resource(_ text: String, _ values: [SQLValue]) throws -> SearchCondition? {
        guard let id = try names.find(type, .resourceType) else { return nil }
        return SearchCondition(
            table: "resource", text: "$.type = ? AND $.deleted = 0 AND " + text, values: [.integer(id)] + values)
    }

    /// `_lastUpdated` is an instant: an interval of one microsecond.
    private func lastUpdated(_ test: SearchPlan.Test) throws -> SearchCondition? {
        guard case .date(let prefix, let low, let high) = test else { return nil }
        let comparison = Self.comparison(prefix, low: "$.updated", high: "$.updated + 1")
        return try resource(comparison.text, comparison.values(.integer(low), .integer(high)))
    }

    private func condition(_ test: SearchPlan.TokenTest, of parameter: String) throws -> SearchCondition? {
        func token(_ text: String, _ values: SQLValue...) throws -> SearchCondition? {
            try row("token", .tokenParameter, parameter, text, values)
        }
        switch test {
        case .code(let code): return try token("$.code = ?", .text(ColumnCodec.stored(code)))
        case .systemAndCode(let system, let code):
            guard let id = try names.find(system, .tokenSystem) else { return nil }
            return try token("$.code = ? AND $.system = ?", .text(ColumnCodec.stored(code)), .integer(id))
        case .codeWithoutSystem(let code):
            return try token(
                "$.code = ? AND $.system = ?", .text(ColumnCodec.stored(code)), .integer(IndexRows.noSystem))
        case .system(let system):
            guard let id = try names.find(system, .tokenSystem) else { return nil }
            return try token("$.system = ?", .integer(id))
        }
    }

    private func condition(_ test: SearchPlan.StringTest, of parameter: String) throws -> SearchCondition? {
        func string(_ text: String, _ values: SQLValue...) throws -> SearchCondition? {
            try row("string", .stringParameter, parameter, text, values)
        }
        switch test {
        case .startsWith(let prefix):
            // The greatest code point ends the range of all texts that begin so.
            return try string("$.folded >= ? AND $.folded < ?", .text(prefix), .text(prefix + "\u{10FFFF}"))
        case .contains(let part): return try string("instr($.folded, ?) > 0", .text(part))
        case .exact(let text): return try string("$.exact = ?", .text(ColumnCodec.stored(text)))
        }
    }

    private func reference(
        type: String?, id: String?, url: String?, of parameter: String
    ) throws -> SearchCondition? {
        func reference(_ text: String, _ values: SQLValue...) throws -> SearchCondition? {
            try row("reference", .referenceParameter, parameter, text, values)
        }
        guard let id else {
            return try reference(
                "$.target = ? AND $.type = ?", .text(ColumnCodec.stored(url ?? "")), .integer(IndexRows.absoluteURL))
        }
        let target = SQLValue.text(ColumnCodec.stored(id))
        guard let type else {
            return try reference("$.target = ? AND $.type <> ?", target, .integer(IndexRows.absoluteURL))
        }
        guard let number = try names.find(type, .resourceType) else { return nil }
        return try reference("$.target = ? AND $.type = ?", target, .integer(number))
    }

    private func interval(
        _ table: String, _ kind: Names.Kind, _ parameter: String, _ prefix: SearchPlan.Prefix, _ low: SQLValue,
        _ high: SQLValue
    ) throws -> SearchCondition? {
        let comparison = Self.comparison(prefix, low: "$.low", high: "$.high")
        return try row(table, kind, parameter, comparison.text, comparison.values(low, high))
    }

    private func quantity(
        _ prefix: SearchPlan.Prefix, low: Double, high: Double, system: String?, code: String?, of parameter: String
    ) throws -> SearchCondition? {
        guard
            var condition = try interval(
                "quantity", .quantityParameter, parameter, prefix, .real(low), .real(high))
        else { return nil }
        if let code {
            condition.text += " AND $.code = ?"
            condition.values.append(.text(code))
        }
        if let system {
            guard let id = try names.find(system, .tokenSystem) else { return nil }
            condition.text += " AND $.system = ?"
            condition.values.append(.integer(id))
        }
        return condition
    }
}

/// A comparison of a stored interval with the one asked for; the bounds come in the order that the text needs them.
struct IntervalComparison {
    enum Bound { case low, high }

    var text: String
    var bounds: [Bound]

    func values(_ low: SQLValue, _ high: SQLValue) -> [SQLValue] { bounds.map { $0 == .low ? low : high } }
}

extension SearchConditions {
    /// What a prefix means (FHIR R4 search, 3.1.1.4.4 and 3.1.1.4.7), with a range over the first column of an index
    /// wherever the meaning has one.
    static func comparison(_ prefix: SearchPlan.Prefix, low: String, high: String) -> IntervalComparison {
        switch prefix {
        case .eq:
            IntervalComparison(
                text: "\(low) >= ? AND \(low) <= ? AND \(high) <= ?", bounds: [.low, .high, .high])
        case .ne: IntervalComparison(text: "(\(low) < ? OR \(high) > ?)", bounds: [.low, .high])
        case .gt: IntervalComparison(text: "\(high) > ?", bounds: [.high])
        case .lt: IntervalComparison(text: "\(low) < ?", bounds: [.low])
        case .ge:
            IntervalComparison(
                text: "\(high) >= ? AND (\(high) > ? OR \(low) >= ?)", bounds: [.low, .high, .low])
        case .le:
            IntervalComparison(
                text: "\(low) <= ? AND (\(low) < ? OR \(high) <= ?)", bounds: [.high, .low, .high])
        case .sa: IntervalComparison(text: "\(low) >= ?", bounds: [.high])
        case .eb: IntervalComparison(text: "\(high) <= ?", bounds: [.low])
        case .ap: IntervalComparison(text: "\(low) <= ? AND \(high) >= ?", bounds: [.high, .low])
        }
    }
}
