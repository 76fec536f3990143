import Foundation
import GRDBSQLite
import Testing

/// Keeps all others from writing to a tenant's database file: a store that has stopped.
final class WriteLock {
    private var handle: OpaquePointer?

    /// - Parameter data: The data folder of a gateway, running or not.
    init(onStoreIn data: URL) throws {
        let file = data.appendingPathComponent("tenants/main.sqlite")
        try #require(sqlite3_open(file.path, &handle) == SQLITE_OK)
        sqlite3_busy_timeout(handle, 5_000)
        try #require(sqlite3_exec(handle, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
    }

    func release() { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }

    deinit { sqlite3_close(handle) }
}
