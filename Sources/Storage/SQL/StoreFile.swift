import Glibc

/// Opens a tenant's file for its writer: settings, permissions, and the form of the tables.
enum StoreFile {
    static func open(_ path: String, _ configuration: StorageConfiguration) throws -> SQLConnection {
        let isNew = !Folder.exists(path)
        let connection = try SQLConnection(path: path, mode: .readWrite)
        if isNew { chmod(path, 0o600) }
        connection.waitForLocks(2_000)
        try connection.execute(
            """
            PRAGMA page_size = \(configuration.pageBytes);
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = OFF;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -65536;
            PRAGMA journal_size_limit = \(configuration.logBytesMax)
            """)
        if configuration.pagesMax > 0 { try connection.execute("PRAGMA max_page_count = \(configuration.pagesMax)") }
        try migrate(connection)
        connection.takeOverCheckpoints()
        return connection
    }

    /// Brings the tables to the present form, each step in a transaction.
    ///
    /// - Throws: ``StoreError/Code/newerSchema``.
    static func migrate(_ connection: SQLConnection) throws {
        let found = try version(of: connection)
        guard found <= Schema.version else {
            throw StoreError(
                .newerSchema,
                "the file has form \(found), this program knows up to \(Schema.version); use the newer program")
        }
        for step in found..<Schema.version {
            try connection.execute("BEGIN IMMEDIATE")
            do {
                for statement in Schema.migrations[step] { try connection.execute(statement) }
                try connection.execute("PRAGMA user_version = \(step + 1); COMMIT")
            } catch {
                if connection.isInTransaction { try? connection.execute("ROLLBACK") }
                throw error
            }
        }
    }

    static func version(of connection: SQLConnection) throws -> Int {
        try connection.row("PRAGMA user_version") { $0.int(0) } ?? 0
    }
}
