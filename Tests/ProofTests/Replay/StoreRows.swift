import Foundation
import GRDBSQLite
import Storage
import Testing

/// Every row of every table of a tenant's file, as text.
struct StoreRows: Sendable {
    private var tables: [String: [String]] = [:]
    /// What is known by names, without the numbers that the writer gave it in the order of its commits.
    private var named: [String: [String]] = [:]

    /// Of the events those of vitals are told by commits: the last values of each.
    private static let queries = [
        "records": """
        SELECT r.kind, r.id, r.guest, r.source, r.version, v.version, v.updated, v.withdrawn, v.body
        FROM record r JOIN record_version v USING (num) ORDER BY r.kind, r.id, v.version
        """,
        "resources": """
        SELECT r.type, r.id, r.version, v.version, v.updated, v.change, v.body
        FROM resource r JOIN version v USING (rid) ORDER BY r.type, r.id, v.version
        """,
        "events": "SELECT id, type, time, body FROM event WHERE type <> 'vital.recorded' ORDER BY id",
        "quarantine": "SELECT id, reason, peer, received, position, body FROM quarantine ORDER BY id",
        "associations": "SELECT * FROM association ORDER BY num",
        "stays": "SELECT * FROM stay",
        "fingerprints": "SELECT * FROM fingerprint",
    ]

    init(of store: Store) throws {
        var handle: OpaquePointer?
        try #require(sqlite3_open(store.directory + "/tenants/main.sqlite", &handle) == SQLITE_OK)
        defer { sqlite3_close(handle) }
        for row in try Self.rows("SELECT name FROM sqlite_master WHERE type = 'table'", handle) {
            let name = String(row.dropFirst())
            tables[name] = try Self.rows("SELECT * FROM \(name)", handle)
        }
        for (name, query) in Self.queries {
            named[name] = try Self.rows(query, handle)
            try #require(named[name]?.isEmpty == false, "there are no \(name)")
        }
    }

    /// The tables whose rows are not the same, in order.
    func differences(from other: StoreRows) -> [String] {
        Set(tables.keys).union(other.tables.keys).filter { tables[$0] != other.tables[$0] }.sorted()
    }

    /// What is not the same when commits are left out of account, in order.
    func namedDifferences(from other: StoreRows) -> [String] {
        named.keys.filter { named[$0] != other.named[$0] }.sorted()
    }

    func count(_ table: String) -> Int { tables[table]?.count ?? 0 }

    private static func rows(_ query: String, _ handle: OpaquePointer?) throws -> [String] {
        var statement: OpaquePointer?
        try #require(sqlite3_prepare_v2(handle, query, -1, &statement, nil) == SQLITE_OK)
        defer { sqlite3_finalize(statement) }
        var rows: [String] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            rows.append((0..<sqlite3_column_count(statement)).map { "|" + text($0, statement) }.joined())
        }
        return rows
    }

    private static func text(_ column: Int32, _ statement: OpaquePointer?) -> String {
        guard sqlite3_column_type(statement, column) == SQLITE_BLOB else {
            return sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "null"
        }
        let bytes = UnsafeRawBufferPointer(
            start: sqlite3_column_blob(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
        return Data(bytes).base64EncodedString()
    }
}
