import GRDBSQLite
public import Values

/// Why the store could not do what it was asked. Never holds a value of a row.
public struct StoreError: Error, Hashable, CustomStringConvertible {
    public enum Code: String, Hashable, Sendable {
        /// A resource is not at the version that the commit expected. Nothing of the commit was written.
        case conflict
        /// No such tenant is configured.
        case unknownTenant = "unknown-tenant"
        /// Another process uses the data folder.
        case locked
        /// Too many commits wait for the writer; try again later.
        case busy
        /// There is no space left. Nothing of the commit was written.
        case full
        /// The file is damaged, is no store, or its content does not open under the tenant's key.
        case corrupt
        /// The file was written by a newer version.
        case newerSchema = "newer-schema"
        /// The store is closed, or the file can't be opened, read or written.
        case unavailable
        /// A body is larger than the store takes.
        case tooLarge = "too-large"
        /// A page cursor is not one that this store gave for this question.
        case invalidCursor = "invalid-cursor"
        /// A statement broke a rule of the schema: our fault.
        case rule
    }

    public var code: Code
    /// What the store was doing, and where: for the log.
    public var place: String
    /// SQLite's extended result code; 0 if it was not the engine that failed.
    public var engineCode: Int32

    public init(_ code: Code, _ place: String, engineCode: Int32 = 0) {
        (self.code, self.place, self.engineCode) = (code, place, engineCode)
    }

    init(sqlite extended: Int32, during step: String) {
        let code: Code =
            switch extended & 0xFF {
            case SQLITE_FULL: .full
            case SQLITE_IOERR where extended == Self.indexCannotGrow: .full
            case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
            case SQLITE_TOOBIG: .tooLarge
            case SQLITE_CONSTRAINT, SQLITE_MISUSE, SQLITE_RANGE, SQLITE_ERROR, SQLITE_MISMATCH: .rule
            default: .unavailable
            }
        self.init(code, "\(step): \(String(cString: sqlite3_errstr(extended)))", engineCode: extended)
    }

    /// `SQLITE_IOERR_SHMSIZE`: the index of the write-ahead log finds no space, which a start on a full disk meets first.
    private static let indexCannotGrow: Int32 = SQLITE_IOERR | 19 << 8

    /// Equal by code: the rest explains.
    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }

    public var category: FailureCategory {
        switch code {
        case .conflict: .conflict
        case .unknownTenant: .notFound
        case .tooLarge, .invalidCursor: .invalid
        case .locked, .busy: .busy
        case .full, .unavailable: .unavailable
        case .corrupt, .newerSchema, .rule: .internal
        }
    }

    public var description: String {
        let number = engineCode == 0 ? "" : " (sqlite \(engineCode))"
        let meaning = code == .full ? "there is no space left on its disk: " : ""
        return "store \(code.rawValue): \(meaning)\(place)\(number)"
    }
}
