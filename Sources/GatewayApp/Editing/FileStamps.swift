import Foundation

/// How files look from outside: what tells whether one was changed, added or removed, without reading any.
struct FileStamps: Equatable, Sendable {
    private struct Stamp: Equatable, Sendable {
        var inode: UInt64
        var size: Int64
        var seconds: Int
        var nanoseconds: Int
    }

    private var stamps: [String: Stamp] = [:]

    init(of files: [URL]) {
        for file in files {
            var status = stat()
            guard stat(file.path, &status) == 0 else { continue }
            stamps[file.path] = Stamp(
                inode: UInt64(status.st_ino), size: Int64(status.st_size), seconds: status.st_mtim.tv_sec,
                nanoseconds: status.st_mtim.tv_nsec)
        }
    }
}
