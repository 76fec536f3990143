import GRDBSQLite

/// One connection to a SQLite file, with its prepared statements: the only place that calls SQLite's C interface.
///
/// It is used by one thread at a time; who owns it sees to that. Statements are kept by their text, so a text that is
/// used again costs no parsing. Every failure is a ``StoreError``.
final class SQLConnection {
    enum Mode {
        /// Creates the file if it is not there.
        case readWrite
        /// Beside a writer; refuses every change.
        case readOnly
    }

    private let handle: OpaquePointer
    private var statements: [String: SQLStatement] = [:]
    /// Written by SQLite's hook after each commit of this connection, so at a fixed address.
    private let logLength: UnsafeMutablePointer<Int32>

    /// How many prepared statements are kept; above it, all are forgotten and prepared anew.
    static let statementsMax = 256

    init(path: String, mode: Mode) throws {
        var handle: OpaquePointer?
        let access = mode == .readWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE
        let code = sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let handle else {
            let extended = handle.map(sqlite3_extended_errcode) ?? code
            sqlite3_close_v2(handle)
            throw StoreError(sqlite: extended, during: "open")
        }
        self.handle = handle
        logLength = .allocate(capacity: 1)
        logLength.initialize(to: 0)
        sqlite3_extended_result_codes(handle, 1)
        // Read-only by pragma, not by open flag: such a connection can still recover the shared memory of a WAL whose
        // last writer was killed.
        if mode == .readOnly { try execute("PRAGMA query_only = 1") }
    }

    deinit {
        sqlite3_close_v2(handle)
        logLength.deallocate()
    }

    /// From now on checkpoints are made by ``checkpoint(restarting:)`` only, and ``framesInLog`` is counted.
    func takeOverCheckpoints() {
        _ = sqlite3_wal_hook(
            handle,
            { context, _, _, frames in
                context?.assumingMemoryBound(to: Int32.self).pointee = frames
                return SQLITE_OK
            }, logLength)
    }

    /// The length of the write-ahead log in pages after the last commit of this connection.
    var framesInLog: Int { Int(logLength.pointee) }

    /// Runs one or more statements without parameters and ignores their rows.
    func execute(_ sql: String) throws {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code, during: "execute") }
    }

    /// The prepared statement of a text, ready to be bound; a text is in use once at a time.
    func statement(_ sql: String) throws -> SQLStatement {
        if let known = statements[sql] {
            known.reset()
            return known
        }
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared else { throw failure(code, during: "prepare") }
        if statements.count >= Self.statementsMax { statements.removeAll() }
        let statement = SQLStatement(prepared, of: handle)
        statements[sql] = statement
        return statement
    }

    /// Runs a statement to its end with values for its parameters.
    func run(_ sql: String, _ values: SQLValue...) throws {
        let statement = try statement(sql)
        statement.bind(values)
        try statement.run()
    }

    /// The rows of a query, each read by the closure.
    func rows<Row>(_ sql: String, _ values: [SQLValue] = [], read: (SQLStatement) throws -> Row) throws -> [Row] {
        let statement = try statement(sql)
        statement.bind(values)
        defer { statement.reset() }
        var rows: [Row] = []
        while try statement.step() { rows.append(try read(statement)) }
        return rows
    }

    /// The first row of a query; nil if there is none.
    func row<Row>(_ sql: String, _ values: SQLValue..., read: (SQLStatement) throws -> Row) throws -> Row? {
        let statement = try statement(sql)
        statement.bind(values)
        defer { statement.reset() }
        return try statement.step() ? try read(statement) : nil
    }

    /// Runs the closure in a read transaction, so that all it reads is of one moment.
    func snapshot<Answer>(_ body: (SQLConnection) throws -> Answer) throws -> Answer {
        try run("BEGIN")
        do {
            let answer = try body(self)
            try run("COMMIT")
            return answer
        } catch {
            try? run("ROLLBACK")
            throw error
        }
    }

    /// The rows that the last statement changed.
    var changes: Int { Int(sqlite3_changes64(handle)) }

    /// The rowid that the last insert made.
    var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(handle) }

    /// Whether a transaction is open: SQLite ends one by itself after some failures (disk full, no memory).
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// How a checkpoint went: the frames in the WAL and how many of them are in the database file now.
    struct CheckpointOutcome {
        var framesInLog = 0
        var framesCopied = 0
        /// Another connection was in the way; what could be done was done.
        var isPartial = false
    }

    /// Copies the WAL into the database file. With `restarting`, the next writer begins the WAL anew.
    func checkpoint(restarting: Bool) throws -> CheckpointOutcome {
        var (inLog, copied): (Int32, Int32) = (0, 0)
        let mode = restarting ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE
        let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, &inLog, &copied)
        guard code == SQLITE_OK || code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED else {
            throw failure(code, during: "checkpoint")
        }
        return CheckpointOutcome(
            framesInLog: max(0, Int(inLog)), framesCopied: max(0, Int(copied)), isPartial: code != SQLITE_OK)
    }

    /// Copies all pages, as they are at one moment, into a new file.
    func copy(to path: String) throws {
        let target = try SQLConnection(path: path, mode: .readWrite)
        try target.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF")
        guard let backup = sqlite3_backup_init(target.handle, "main", handle, "main") else {
            throw target.failure(SQLITE_MISUSE, during: "backup")
        }
        let code = sqlite3_backup_step(backup, -1)
        let end = sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE, end == SQLITE_OK else { throw StoreError(sqlite: code, during: "backup") }
    }

    /// How long a lock of another connection is waited for.
    func waitForLocks(_ milliseconds: Int) { sqlite3_busy_timeout(handle, Int32(milliseconds)) }

    private func failure(_ code: Int32, during step: String) -> StoreError {
        StoreError(sqlite: code == SQLITE_OK ? SQLITE_MISUSE : sqlite3_extended_errcode(handle), during: step)
    }
}
