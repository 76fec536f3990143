public import Values

/// Copies of a store's files, for backups.
extension Store {
    /// Copies a tenant's file as it is at one moment, beside whoever writes to it. Blocks the thread.
    ///
    /// The copy is checked, on disk and readable by its owner only. Until it is done the write-ahead log of the store
    /// can't be begun anew, so it grows by what is written meanwhile.
    ///
    /// - Throws: ``StoreError/Code/unavailable`` if there is no such file, ``StoreError/Code/full``,
    ///   ``StoreError/Code/corrupt``. What was begun is left behind.
    public static func copyFile(of tenant: TenantID, in directory: String, to path: String) throws {
        let source = TenantFileName(tenant).path(in: directory)
        guard Folder.exists(source) else { throw StoreError(.unavailable, "there is no store of tenant \(tenant)") }
        let connection = try SQLConnection(path: source, mode: .readOnly)
        connection.waitForLocks(10_000)
        try connection.copy(to: path)
        try checkFile(at: path)
        try Folder.sync(path)
    }

    /// Checks that a file is a whole store of a form that this program knows. Blocks the thread.
    ///
    /// - Throws: ``StoreError/Code/corrupt``, ``StoreError/Code/newerSchema``.
    public static func checkFile(at path: String) throws {
        let connection = try SQLConnection(path: path, mode: .readOnly)
        // SQLite before 3.41 takes columns of tables without row numbers for one another, and misses nothing but says so.
        let faults = try connection.rows("PRAGMA quick_check") { $0.text(0) }.filter {
            $0 != "ok" && !$0.hasPrefix("NULL value in ")
        }
        guard faults.isEmpty else { throw StoreError(.corrupt, "\(path) is damaged") }
        let version = try StoreFile.version(of: connection)
        guard version > 0 else { throw StoreError(.corrupt, "\(path) is no store") }
        guard version <= Schema.version else {
            throw StoreError(
                .newerSchema,
                "the file has form \(version), this program knows up to \(Schema.version); use the newer program")
        }
    }

    /// The tenants that have a file in a data folder, in order.
    public static func tenants(in directory: String) -> [TenantID] {
        Folder.names(in: directory + "/tenants").compactMap { name in
            guard name.hasSuffix(".sqlite") else { return nil }
            let tenant = name.dropLast(".sqlite".utf8.count)
            return tenant == TenantID.system.name ? .system : TenantID(tenant)
        }.sorted()
    }

    /// Keeps a data folder from every other process while the closure runs, without opening its store.
    ///
    /// - Throws: ``StoreError/Code/locked`` naming the process that has it; what the closure throws.
    public static func withLock<Answer>(
        on directory: String, command: String, _ body: () throws -> Answer
    ) throws -> Answer {
        try Folder.make(directory)
        let lock = try DirectoryLock(directory, command: command)
        defer { withExtendedLifetime(lock) {} }
        return try body()
    }
}
