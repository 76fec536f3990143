import Glibc

/// The lock on a data folder: one process writes there at a time.
///
/// The file `lock` holds the process id and command of its owner, for the message to whoever comes second. The lock itself
/// is the system's, so it goes with the process, however that ends.
struct DirectoryLock: ~Copyable, Sendable {
    private let descriptor: Int32

    /// - Throws: ``StoreError/Code/locked`` with the owner's process id and command.
    init(_ directory: String, command: String) throws {
        let path = directory + "/lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError(.unavailable, "\(path) can't be opened: \(Self.systemError)") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let owner = Self.content(of: descriptor)
            Glibc.close(descriptor)
            throw StoreError(
                .locked, "\(directory) is in use by \(owner.isEmpty ? "another process" : owner); stop that first")
        }
        ftruncate(descriptor, 0)
        let owner = Array("process \(getpid()) (\(command))\n".utf8)
        _ = owner.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// Gives the folder free before the end of this value.
    borrowing func release() { flock(descriptor, LOCK_UN) }

    deinit { Glibc.close(descriptor) }

    private static func content(of descriptor: Int32) -> String {
        let bytes = [UInt8](unsafeUninitializedCapacity: 512) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
        }
        return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    static var systemError: String { String(cString: strerror(errno)) }
}

/// What the store needs of the file system.
enum Folder {
    /// Makes a folder and those above it; one that is there is fine.
    static func make(_ path: String) throws {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            guard mkdir(made, 0o700) == 0 || errno == EEXIST else {
                throw StoreError(.unavailable, "the folder \(made) can't be made: \(DirectoryLock.systemError)")
            }
        }
    }

    /// The names in a folder; none if it can't be read.
    static func names(in path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.sorted()
    }

    /// Makes a file's content durable, for its owner only.
    static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreError(.unavailable, "\(path): \(DirectoryLock.systemError)") }
        defer { Glibc.close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else {
            throw StoreError(.unavailable, "\(path): \(DirectoryLock.systemError)")
        }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Makes a folder that nobody else has, in memory where the system offers that.
    static func makeTemporary() throws -> String {
        let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var template = Array("\(parent)/afferent-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw StoreError(.unavailable, "no temporary folder: \(DirectoryLock.systemError)")
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes the files of a temporary store and their folders.
    static func removeStore(_ directory: String, tenants: some Sequence<TenantFileName>) {
        for tenant in tenants {
            for suffix in ["", "-wal", "-shm"] { unlink(tenant.path(in: directory) + suffix) }
        }
        unlink(directory + "/lock")
        rmdir(directory + "/tenants")
        rmdir(directory)
    }
}
