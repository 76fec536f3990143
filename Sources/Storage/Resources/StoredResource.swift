public import Values

/// A version of a resource as it is stored.
public struct StoredResource: Hashable, Sendable {
    public var key: ResourceKey
    public var version: Int
    /// `meta.lastUpdated`: the time of its commit.
    public var lastUpdated: Timestamp
    public var change: ResourceWrite.Change
    /// The JSON text with the server's meta in it; nil for a deletion.
    public var body: [UInt8]?

    public var isDeleted: Bool { change == .delete }

    public init(
        key: ResourceKey, version: Int, lastUpdated: Timestamp, change: ResourceWrite.Change, body: [UInt8]?
    ) {
        (self.key, self.version, self.lastUpdated) = (key, version, lastUpdated)
        (self.change, self.body) = (change, body)
    }
}

extension TenantStore {
    /// The latest version of a resource, which may be a deletion; nil if none was ever stored. Takes some microseconds.
    public func resource(_ key: ResourceKey) throws -> StoredResource? {
        try read { try $0.latest(key) }
    }

    /// One version of a resource; nil if there is none.
    public func version(_ version: Int, of key: ResourceKey) throws -> StoredResource? {
        try read { session in
            guard let type = try session.names.find(key.type, .resourceType) else { return nil }
            let statement = try session.connection.statement(
                """
                SELECT v.version, v.updated, v.change, v.body FROM resource r
                JOIN version v ON v.rid = r.rid AND v.version = ? WHERE r.type = ? AND r.id = ?
                  AND \(Session.isShown(.resource, "r.rid"))
                """)
            statement.bind(1, version)
            statement.bind(2, type)
            statement.bind(3, key.id)
            defer { statement.reset() }
            return try statement.step() ? try session.resource(key, statement, from: 0) : nil
        }
    }
}

extension Session {
    fileprivate func latest(_ key: ResourceKey) throws -> StoredResource? {
        guard let type = try names.find(key.type, .resourceType) else { return nil }
        let statement = try connection.statement(
            """
            SELECT v.version, v.updated, v.change, v.body FROM resource r
            JOIN version v ON v.vid = r.vid WHERE r.type = ? AND r.id = ?
              AND \(Self.isShown(.resource, "r.rid"))
            """)
        statement.bind(1, type)
        statement.bind(2, key.id)
        defer { statement.reset() }
        return try statement.step() ? try resource(key, statement, from: 0) : nil
    }

    /// The latest version of the resource with a row number.
    func latest(rid: Int64, type: String) throws -> StoredResource? {
        let statement = try connection.statement(
            """
            SELECT r.id, v.version, v.updated, v.change, v.body FROM resource r
            JOIN version v ON v.vid = r.vid WHERE r.rid = ?
            """)
        statement.bind(1, rid)
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        return try resource(ResourceKey(type: type, id: statement.text(0)), statement, from: 1)
    }

    /// Reads the columns version, updated, change and body.
    func resource(_ key: ResourceKey, _ row: SQLStatement, from column: Int) throws -> StoredResource {
        let version = row.int(column)
        let body =
            row.isNull(column + 3)
            ? nil : try row.withBlob(column + 3) { try bodies.open($0, at: .version(of: key, version)) }
        return StoredResource(
            key: key, version: version, lastUpdated: Timestamp(microseconds: row.integer(column + 1)),
            change: try ResourceWrite.Change(number: row.integer(column + 2)), body: body)
    }
}
