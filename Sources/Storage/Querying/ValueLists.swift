import Search

/// The tests of a clause that differ only in one value, taken together: a list of a thousand ids is one condition, where
/// SQLite takes neither a thousand alternatives nor a union of so many.
struct ValueLists {
    private enum Kind: Hashable {
        case id
        case code
        case codeOf(system: String)
        case reference(type: String?)
    }

    private let parameter: String
    private var lists: [(kind: Kind, values: [String])] = []
    /// What is no part of a list.
    private(set) var others: [SearchPlan.Test] = []

    init(_ clause: SearchPlan.Clause) {
        parameter = clause.parameter
        var places: [Kind: Int] = [:]
        for test in clause.alternatives {
            guard clause.alternatives.count > 1, let (kind, value) = Self.item(test) else {
                others.append(test)
                continue
            }
            if let place = places[kind] {
                lists[place].values.append(value)
            } else {
                places[kind] = lists.count
                lists.append((kind, [value]))
            }
        }
    }

    private static func item(_ test: SearchPlan.Test) -> (Kind, String)? {
        switch test {
        case .id(let id): (.id, id)
        case .token(.code(let code)): (.code, code)
        case .token(.systemAndCode(let system, let code)): (.codeOf(system: system), code)
        case .reference(let type, let id?, _): (.reference(type: type), id)
        default: nil
        }
    }

    func conditions(_ conditions: SearchConditions) throws -> [SearchCondition] {
        let (names, parameter) = (conditions.names, parameter)
        return try lists.compactMap { kind, texts in
            let marks = "(" + Array(repeating: "?", count: texts.count).joined(separator: ", ") + ")"
            let values = texts.map { SQLValue.text(ColumnCodec.stored($0)) }
            switch kind {
            case .id: return try conditions.resource("$.id IN \(marks)", texts.map { .text($0) })
            case .code: return try conditions.row("token", .tokenParameter, parameter, "$.code IN \(marks)", values)
            case .codeOf(let system):
                guard let id = try names.find(system, .tokenSystem) else { return nil }
                return try conditions.row(
                    "token", .tokenParameter, parameter, "$.code IN \(marks) AND $.system = ?",
                    values + [.integer(id)])
            case .reference(nil):
                return try conditions.row(
                    "reference", .referenceParameter, parameter, "$.target IN \(marks) AND $.type <> ?",
                    values + [.integer(IndexRows.absoluteURL)])
            case .reference(let type?):
                guard let id = try names.find(type, .resourceType) else { return nil }
                return try conditions.row(
                    "reference", .referenceParameter, parameter, "$.target IN \(marks) AND $.type = ?",
                    values + [.integer(id)])
            }
        }
    }
}
