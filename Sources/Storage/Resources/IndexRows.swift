import Search

/// Writes the index values of a resource's latest version, each into the table of its type.
struct IndexRows {
    private let session: Session

    static let tables = ["token", "string", "reference", "date", "number", "quantity", "uri"]
    private static let removals = tables.map { "DELETE FROM \($0) WHERE rid BETWEEN ? AND ?" }

    init(_ session: Session) { self.session = session }

    /// Removes all values of resources.
    func remove(rids: ClosedRange<Int64>) throws {
        for sql in Self.removals {
            let statement = try session.connection.statement(sql)
            statement.bind(1, rids.lowerBound)
            statement.bind(2, rids.upperBound)
            try statement.run()
        }
    }

    /// Writes the values; equal ones are written once.
    func write(_ values: [IndexValue], of type: String, rid: Int64) throws {
        for value in values { try write(value, of: type, rid: rid) }
    }

    private func write(_ value: IndexValue, of type: String, rid: Int64) throws {
        let parameter = try session.names.intern("\(type).\(value.parameter)", value.content.parameterKind)
        let statement = try session.connection.statement(value.content.insertion)
        statement.bind(1, rid)
        statement.bind(2, parameter)
        switch value.content {
        case .token(let system, let code):
            statement.bind(3, ColumnCodec.stored(code))
            statement.bind(4, try system.map { try session.names.intern($0, .tokenSystem) } ?? Self.noSystem)
        case .string(let folded, let exact):
            statement.bind(3, ColumnCodec.stored(folded))
            statement.bind(4, ColumnCodec.stored(exact))
        case .reference(let target, let id, let url):
            statement.bind(3, ColumnCodec.stored(id ?? url ?? ""))
            statement.bind(4, try referenceType(target, isURL: id == nil))
        case .date(let low, let high):
            statement.bind(3, low)
            statement.bind(4, high)
        case .number(let low, let high):
            statement.bind(3, low)
            statement.bind(4, high)
        case .quantity(let low, let high, let system, let code):
            statement.bind(3, low)
            statement.bind(4, high)
            statement.bind(5, code ?? "")
            statement.bind(6, try system.map { try session.names.intern($0, .tokenSystem) } ?? Self.noSystem)
        case .uri(let uri):
            statement.bind(3, uri)
        }
        try statement.run()
    }

    private func referenceType(_ type: String?, isURL: Bool) throws -> Int64 {
        if isURL { return Self.absoluteURL }
        return try type.map { try session.names.intern($0, .resourceType) } ?? Self.untypedReference
    }

    /// In `token.system`: the source has none.
    static let noSystem: Int64 = 0
    /// In `reference.type`: the target is an absolute URL, or an id without a type.
    static let absoluteURL: Int64 = 0
    static let untypedReference: Int64 = -1
}

extension IndexValue.Content {
    var parameterKind: Names.Kind {
        switch self {
        case .token: .tokenParameter
        case .string: .stringParameter
        case .reference: .referenceParameter
        case .date: .dateParameter
        case .number: .numberParameter
        case .quantity: .quantityParameter
        case .uri: .uriParameter
        }
    }

    fileprivate var insertion: String {
        switch self {
        case .token:
            "INSERT INTO token (rid, param, code, system) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        case .string:
            "INSERT INTO string (rid, param, folded, exact) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        case .reference:
            "INSERT INTO reference (rid, param, target, type) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        case .date: "INSERT INTO date (rid, param, low, high) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        case .number: "INSERT INTO number (rid, param, low, high) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        case .quantity:
            "INSERT INTO quantity (rid, param, low, high, code, system) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
        case .uri: "INSERT INTO uri (rid, param, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        }
    }
}
