import Foundation
import GRDBSQLite
import Synchronization
import Testing

/// Watches what SQLite writes and syncs: a file system layer (VFS) over the usual one that is SQLite's default while the
/// trace is on.
///
/// It looks at the write-ahead logs, for these are what a commit has to have on disk; the database file itself is
/// written by checkpoints only, from what is synced in the log.
final class SyncTrace: Sendable {
    /// What happened to one log.
    struct Log: Hashable, Sendable {
        var writes = 0
        var syncs = 0
        /// Writes since the last sync: lost if the power fails now.
        var unsynced = 0
    }

    private static let state = Mutex<State?>(nil)

    private struct State {
        /// The log's path, by the address of SQLite's file object.
        var files: [UInt: String] = [:]
        var logs: [String: Log] = [:]
    }

    /// What SQLite's own layer does, and ours in front of it. All are made once and kept: open files point to them.
    private struct Layer: @unchecked Sendable {
        // Written once, before SQLite or any thread can see them.
        let base: UnsafeMutablePointer<sqlite3_vfs>
        let traced: UnsafeMutablePointer<sqlite3_vfs>
        let methods: UnsafeMutablePointer<sqlite3_io_methods>
        let own: UnsafePointer<sqlite3_io_methods>
    }

    private static let layer: Layer = {
        let base = sqlite3_vfs_find(nil)!
        let traced = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        traced.initialize(to: base.pointee)
        traced.pointee.zName = UnsafePointer(strdup("sync-trace"))
        traced.pointee.pNext = nil
        traced.pointee.xOpen = { SyncTrace.open($0, $1, $2, $3, $4) }
        // The methods of the usual layer's files, read off a file of its own.
        let file = UnsafeMutableRawPointer.allocate(byteCount: Int(base.pointee.szOsFile), alignment: 16)
        file.initializeMemory(as: UInt8.self, repeating: 0, count: Int(base.pointee.szOsFile))
        let opened = file.assumingMemoryBound(to: sqlite3_file.self)
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_DELETEONCLOSE | SQLITE_OPEN_TEMP_DB
        _ = base.pointee.xOpen(base, nil, opened, flags, nil)
        let own = opened.pointee.pMethods!
        let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        methods.initialize(to: own.pointee)
        methods.pointee.xWrite = { SyncTrace.write($0, $1, $2, $3) }
        methods.pointee.xSync = { SyncTrace.sync($0, $1) }
        methods.pointee.xClose = { SyncTrace.close($0) }
        _ = own.pointee.xClose(opened)
        file.deallocate()
        return Layer(base: base, traced: traced, methods: methods, own: own)
    }()

    /// Runs the closure with the trace on: for what opens its files within it.
    static func with<Answer>(_ body: (SyncTrace) async throws -> Answer) async throws -> Answer {
        state.withLock { $0 = State() }
        try #require(sqlite3_vfs_register(layer.traced, 1) == SQLITE_OK)
        defer {
            sqlite3_vfs_register(layer.base, 1)
            sqlite3_vfs_unregister(layer.traced)
        }
        return try await body(SyncTrace())
    }

    /// What happened to the log of a database file so far.
    func log(of database: String) -> Log {
        Self.state.withLock { $0?.logs.first { $0.key.hasSuffix(database + "-wal") }?.value } ?? Log()
    }

    // MARK: What SQLite calls

    private static func open(
        _ vfs: UnsafeMutablePointer<sqlite3_vfs>?, _ name: UnsafePointer<CChar>?,
        _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32, _ outFlags: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        let code = layer.base.pointee.xOpen(layer.base, name, file, flags, outFlags)
        guard code == SQLITE_OK, flags & SQLITE_OPEN_WAL != 0, let name, let file,
            file.pointee.pMethods == layer.own
        else { return code }
        file.pointee.pMethods = UnsafePointer(layer.methods)
        let path = String(cString: name)
        state.withLock { $0?.files[UInt(bitPattern: file)] = path }
        return code
    }

    private static func write(
        _ file: UnsafeMutablePointer<sqlite3_file>?, _ bytes: UnsafeRawPointer?, _ count: Int32, _ offset: Int64
    ) -> Int32 {
        note(file) {
            $0.writes += 1
            $0.unsynced += 1
        }
        return layer.own.pointee.xWrite(file, bytes, count, offset)
    }

    private static func sync(_ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32) -> Int32 {
        let code = layer.own.pointee.xSync(file, flags)
        if code == SQLITE_OK {
            note(file) {
                $0.syncs += 1
                $0.unsynced = 0
            }
        }
        return code
    }

    private static func close(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Int32 {
        _ = state.withLock { $0?.files.removeValue(forKey: UInt(bitPattern: file)) }
        return layer.own.pointee.xClose(file)
    }

    private static func note(_ file: UnsafeMutablePointer<sqlite3_file>?, _ change: (inout Log) -> Void) {
        state.withLock { state in
            guard let path = state?.files[UInt(bitPattern: file)] else { return }
            change(&state!.logs[path, default: Log()])
        }
    }
}
