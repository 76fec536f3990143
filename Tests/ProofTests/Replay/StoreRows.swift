import Foundation
import GRDBSQLite
import Storage
import Testing

/// Every row of every table of a tenant's file, as text.
struct StoreRows: Sendable {
    private(set) var tables: [String: [String]] = [:]

    init(of store: Store) throws {
        var handle: OpaquePointer?
        try #require(sqlite3_open(store.directory + "/tenants/main.sqlite", &handle) == SQLITE_OK)
        defer { sqlite3_close(handle) }
        for row in try Self.rows("SELECT name FROM sqlite_master WHERE type = 'table'", handle) {
            let name = String(row.dropFirst())
            tables[name] = try Self.rows("SELECT * FROM \(name)", handle)
        }
    }

    /// The tables whose rows are not the same, in order.
    func differences(from other: StoreRows) -> [String] {
        Set(tables.keys).union(other.tables.keys).filter { tables[$0] != other.tables[$0] }.sorted()
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
