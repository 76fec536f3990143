import Glibc

extension FileOperations {
    /// The files of this machine.
    public static let posix = FileOperations(
        makeDirectory: { (path) throws(FileError) in
            if mkdir(path, 0o700) == 0 { return true }
            guard errno == EEXIST else { throw FileError("mkdir", code: errno) }
            return false
        },
        list: { (path) throws(FileError) in try names(in: path) },
        open: { (path, creating) throws(FileError) in
            let flags = O_RDWR | O_CLOEXEC | (creating ? O_CREAT | O_TRUNC : 0)
            return try checked("open") { Glibc.open(path, flags, 0o600) }
        },
        close: { _ = Glibc.close($0) },
        size: { (descriptor) throws(FileError) in
            var status = stat()
            _ = try checked("fstat") { fstat(descriptor, &status) }
            return Int(status.st_size)
        },
        read: { (descriptor, offset, count) throws(FileError) in try bytes(of: descriptor, at: offset, count) },
        write: { (descriptor, offset, bytes) throws(FileError) in
            var done = 0
            while done < bytes.byteCount {
                done += try bytes.withUnsafeBytes { (bytes) throws(FileError) in
                    try checked("pwrite") {
                        pwrite(descriptor, bytes.baseAddress! + done, bytes.count - done, offset + done)
                    }
                }
            }
        },
        sync: { (descriptor) throws(FileError) in _ = try checked("fdatasync") { fdatasync(descriptor) } },
        forget: { descriptor, end in
            // Its pages are free for what comes next. A page cache that only grows takes a new page for each that is written,
            // which costs more than the writing. The last page stays: what comes next begins in it, and would have to read
            // it again.
            posix_fadvise(descriptor, 0, end & ~(pageBytes - 1), POSIX_FADV_DONTNEED)
        },
        truncate: { (descriptor, length) throws(FileError) in
            _ = try checked("ftruncate") { ftruncate(descriptor, length) }
        },
        rename: { (from, to) throws(FileError) in _ = try checked("rename") { Glibc.rename(from, to) } },
        remove: { (path) throws(FileError) in _ = try checked("unlink") { unlink(path) } },
        syncDirectory: { (path) throws(FileError) in
            let descriptor = try checked("open") { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
            defer { _ = Glibc.close(descriptor) }
            _ = try checked("fsync") { fsync(descriptor) }
        },
        freeBytes: { (path) throws(FileError) in
            var status = statvfs()
            _ = try checked("statvfs") { statvfs(path, &status) }
            return Int(status.f_bavail) * Int(status.f_frsize)
        })

    /// The greatest page of the machines that this runs on would do as well; less only reads a page again.
    private static let pageBytes = 1 << 12

    /// Calls again after an interruption, but never after any other failure: a second `fdatasync` may succeed although the
    /// bytes of the first are gone.
    private static func checked<Count: SignedInteger>(
        _ operation: String, _ call: () -> Count
    ) throws(FileError) -> Count {
        while true {
            let result = call()
            if result >= 0 { return result }
            guard errno == EINTR, operation != "fdatasync", operation != "fsync" else {
                throw FileError(operation, code: errno)
            }
        }
    }

    private static func names(in path: String) throws(FileError) -> [String] {
        guard let directory = opendir(path) else { throw FileError("opendir", code: errno) }
        defer { closedir(directory) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(directory) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        guard errno == 0 else { throw FileError("readdir", code: errno) }
        return names.filter { $0 != "." && $0 != ".." }
    }

    private static func bytes(of descriptor: Int32, at offset: Int, _ count: Int) throws(FileError) -> [UInt8] {
        var failure: FileError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(FileError) {
                while filled < count {
                    let done = filled
                    let part = try checked("pread") {
                        pread(descriptor, buffer.baseAddress! + done, count - done, offset + done)
                    }
                    if part == 0 { break }
                    filled += part
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}

extension FileError {
    /// Whether there was no room.
    public var isDiskFull: Bool { code == ENOSPC || code == EDQUOT }

    public var description: String { "\(operation): \(String(cString: strerror(code)))" }
}
