/// What the journal asks of a file system, as a value: the tests' double loses what was not synced.
///
/// Calls may come from the writer's thread and the reader's thread at once. A descriptor is used by one thread at a time.
public struct FileOperations: Sendable {
    /// Makes a folder; false if it exists.
    public var makeDirectory: @Sendable (_ path: String) throws(FileError) -> Bool
    /// The names in a folder, in any order.
    public var list: @Sendable (_ path: String) throws(FileError) -> [String]
    /// Opens a file for reading and writing (mode 600). `creating` makes it, or empties an existing one.
    public var open: @Sendable (_ path: String, _ creating: Bool) throws(FileError) -> Int32
    public var close: @Sendable (_ descriptor: Int32) -> Void
    /// The length of a file in bytes.
    public var size: @Sendable (_ descriptor: Int32) throws(FileError) -> Int
    /// Up to `count` bytes from an offset; fewer only at the end of the file.
    public var read: @Sendable (_ descriptor: Int32, _ offset: Int, _ count: Int) throws(FileError) -> [UInt8]
    /// Writes all bytes at an offset; after an error any part of them may be written.
    public var write: @Sendable (_ descriptor: Int32, _ offset: Int, _ bytes: RawSpan) throws(FileError) -> Void
    /// Makes the content and length of a file durable (`fdatasync`).
    public var sync: @Sendable (_ descriptor: Int32) throws(FileError) -> Void
    /// Says that what is before an offset is synced, and will hardly be read again.
    public var forget: @Sendable (_ descriptor: Int32, _ end: Int) -> Void
    /// Shortens a file.
    public var truncate: @Sendable (_ descriptor: Int32, _ length: Int) throws(FileError) -> Void
    public var rename: @Sendable (_ from: String, _ to: String) throws(FileError) -> Void
    public var remove: @Sendable (_ path: String) throws(FileError) -> Void
    /// Makes the names in a folder durable.
    public var syncDirectory: @Sendable (_ path: String) throws(FileError) -> Void
    /// The bytes that may still be written to the folder's file system.
    public var freeBytes: @Sendable (_ path: String) throws(FileError) -> Int

    public init(
        makeDirectory: @escaping @Sendable (String) throws(FileError) -> Bool,
        list: @escaping @Sendable (String) throws(FileError) -> [String],
        open: @escaping @Sendable (String, Bool) throws(FileError) -> Int32,
        close: @escaping @Sendable (Int32) -> Void,
        size: @escaping @Sendable (Int32) throws(FileError) -> Int,
        read: @escaping @Sendable (Int32, Int, Int) throws(FileError) -> [UInt8],
        write: @escaping @Sendable (Int32, Int, RawSpan) throws(FileError) -> Void,
        sync: @escaping @Sendable (Int32) throws(FileError) -> Void,
        forget: @escaping @Sendable (Int32, Int) -> Void = { _, _ in },
        truncate: @escaping @Sendable (Int32, Int) throws(FileError) -> Void,
        rename: @escaping @Sendable (String, String) throws(FileError) -> Void,
        remove: @escaping @Sendable (String) throws(FileError) -> Void,
        syncDirectory: @escaping @Sendable (String) throws(FileError) -> Void,
        freeBytes: @escaping @Sendable (String) throws(FileError) -> Int
    ) {
        (self.makeDirectory, self.list, self.open, self.close, self.size) = (makeDirectory, list, open, close, size)
        (self.read, self.write, self.sync, self.forget, self.truncate) = (read, write, sync, forget, truncate)
        (self.rename, self.remove, self.syncDirectory, self.freeBytes) = (rename, remove, syncDirectory, freeBytes)
    }
}

/// A call to the file system that failed.
public struct FileError: Error, Hashable, CustomStringConvertible {
    public let operation: String
    /// The system's `errno`.
    public let code: Int32

    public init(_ operation: String, code: Int32) { (self.operation, self.code) = (operation, code) }
}
