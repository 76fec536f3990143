import Glibc
import struct Foundation.URL

/// How files look from outside: what tells whether one was changed, added or removed, without reading any.
struct FileStamps: Equatable, Sendable {
    private struct Stamp: Equatable, Sendable {
        var number: UInt64
        var size: Int64
        var seconds: Int
        var nanoseconds: Int
    }

    private var stamps: [String: Stamp] = [:]

    init(of files: [URL]) {
        for file in files {
            var found = stat()
            // Links are followed: what they lead to is what is read.
            guard stat(file.path, &found) == 0 else { continue }
            stamps[file.path] = Stamp(
                number: UInt64(found.st_ino), size: Int64(found.st_size), seconds: Int(found.st_mtim.tv_sec),
                nanoseconds: Int(found.st_mtim.tv_nsec))
        }
    }
}
