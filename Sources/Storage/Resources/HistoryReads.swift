public import Values

/// What a history is about.
public enum HistoryScope: Hashable, Sendable {
    case resource(ResourceKey)
    case type(String)
    case system
}

extension TenantStore {
    /// The versions of a resource, a type or everything, the latest first (FHIR R4 http, history).
    ///
    /// - Parameters:
    ///   - since: Only versions of this moment or later.
    ///   - at: Only versions that were the current ones at some time of this range.
    /// - Throws: ``StoreError/Code/invalidCursor``.
    public func history(
        of scope: HistoryScope, since: Timestamp? = nil, at: Range<Timestamp>? = nil, page: PageRequest
    ) async throws -> Page<StoredResource> {
        try await readLong { try $0.history(of: scope, since: since, at: at, page) }
    }
}

extension Session {
    private struct Row {
        var resource: StoredResource
        var vid: Int64
    }

    fileprivate func history(
        of scope: HistoryScope, since: Timestamp?, at: Range<Timestamp>?, _ page: PageRequest
    ) throws -> Page<StoredResource> {
        var (text, values): (String, [SQLValue]) = ("", [])
        switch scope {
        case .resource(let key):
            guard let type = try names.find(key.type, .resourceType) else { return Page(items: [], next: nil) }
            text = "v.rid = (SELECT k.rid FROM resource k WHERE k.type = ? AND k.id = ?)"
            values = [.integer(type), .text(key.id)]
        case .type(let name):
            guard let type = try names.find(name, .resourceType) else { return Page(items: [], next: nil) }
            (text, values) = ("v.type = ?", [.integer(type)])
        case .system: text = "1 = 1"
        }
        if let since {
            text += " AND v.updated >= ?"
            values.append(.integer(since.microseconds))
        }
        if let at {
            text += """
                 AND v.updated < ? AND NOT EXISTS (SELECT 1 FROM version n
                   WHERE n.rid = v.rid AND n.version = v.version + 1 AND n.updated <= ?)
                """
            values += [.integer(at.upperBound.microseconds), .integer(at.lowerBound.microseconds)]
        }
        if let cursor = try page.cursor.map({ try PageCursor($0, keyCount: 1, bodies) }) {
            text += " AND (v.updated < ? OR v.updated = ? AND v.vid < ?)"
            values += [cursor.keys[0], cursor.keys[0], .integer(cursor.number)]
        }
        let rows = try connection.rows(
            """
            SELECT v.vid, v.type, r.id, v.version, v.updated, v.change, v.body FROM version v
            JOIN resource r ON r.rid = v.rid WHERE \(text) AND \(Self.isShown(.resource, "v.rid"))
            ORDER BY v.updated DESC, v.vid DESC LIMIT ?
            """, values + [.integer(Int64(max(1, page.count) + 1))]
        ) { row in
            let key = ResourceKey(type: try names.text(row.integer(1), .resourceType), id: row.text(2))
            return Row(resource: try resource(key, row, from: 3), vid: row.integer(0))
        }
        return Page.of(
            rows, page, bodies,
            cursor: { PageCursor(keys: [.integer($0.resource.lastUpdated.microseconds)], number: $0.vid) },
            item: \.resource)
    }
}
