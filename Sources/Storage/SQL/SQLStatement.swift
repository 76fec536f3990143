import GRDBSQLite

/// A value of a statement's parameter.
enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    static func text(orNull text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
    static func integer(orNull value: Int64?) -> SQLValue { value.map { .integer($0) } ?? .null }
}

/// A prepared statement of a connection. Parameters count from 1, columns from 0, as in SQLite.
final class SQLStatement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer

    init(_ handle: OpaquePointer, of connection: OpaquePointer) {
        (self.handle, self.connection) = (handle, connection)
    }

    deinit { sqlite3_finalize(handle) }

    func bind(_ index: Int, _ value: Int64) { sqlite3_bind_int64(handle, Int32(index), value) }
    func bind(_ index: Int, _ value: Int) { sqlite3_bind_int64(handle, Int32(index), Int64(value)) }
    func bind(_ index: Int, _ value: Double) { sqlite3_bind_double(handle, Int32(index), value) }

    func bind(_ index: Int, _ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty text may have no address, and a null address would mean SQL's NULL.
                let start = characters.baseAddress ?? Self.nothing
                _ = sqlite3_bind_text(handle, Int32(index), start, Int32(characters.count), Self.transient)
            }
        }
    }

    func bind(_ index: Int, _ blob: [UInt8]) {
        blob.withUnsafeBytes { bytes in
            let start = bytes.baseAddress ?? UnsafeRawPointer(Self.nothing)
            _ = sqlite3_bind_blob64(handle, Int32(index), start, UInt64(bytes.count), Self.transient)
        }
    }

    func bindNull(_ index: Int) { sqlite3_bind_null(handle, Int32(index)) }

    /// Binds all parameters from the first on.
    func bind(_ values: [SQLValue]) {
        for (offset, value) in values.enumerated() {
            switch value {
            case .null: bindNull(offset + 1)
            case .integer(let value): bind(offset + 1, value)
            case .real(let value): bind(offset + 1, value)
            case .text(let text): bind(offset + 1, text)
            case .blob(let bytes): bind(offset + 1, bytes)
            }
        }
    }

    /// Moves to the next row; false after the last one. Reset afterwards, or a read transaction stays open.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let code = sqlite3_extended_errcode(connection)
            reset()
            throw StoreError(sqlite: code, during: "step")
        }
    }

    /// Runs to the end and makes the statement ready again.
    func run() throws {
        while try step() {}
        reset()
    }

    func reset() { sqlite3_reset(handle) }

    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }
    func int(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }
    func real(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }
    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    /// A column's type in SQLite's own terms.
    enum ColumnType { case integer, real, text, blob, null }

    func type(_ column: Int) -> ColumnType {
        switch sqlite3_column_type(handle, Int32(column)) {
        case SQLITE_INTEGER: .integer
        case SQLITE_FLOAT: .real
        case SQLITE_TEXT: .text
        case SQLITE_BLOB: .blob
        default: .null
        }
    }

    func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(handle, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func textOrNil(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
    func integerOrNil(_ column: Int) -> Int64? { isNull(column) ? nil : integer(column) }

    func blob(_ column: Int) -> [UInt8] { withBlob(column) { Array($0) } }

    /// The bytes of a column without a copy, valid inside the closure only.
    func withBlob<Answer>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
        let start = sqlite3_column_blob(handle, Int32(column))
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return try body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    // One byte that is never read: the address of texts and blobs of length zero.
    nonisolated(unsafe) private static let nothing = UnsafePointer<CChar>(
        UnsafeMutablePointer<CChar>.allocate(capacity: 1))
}
