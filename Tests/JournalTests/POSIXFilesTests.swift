import Glibc
import Journal
import Seal
import Telemetry
import Testing
import Values

struct POSIXFilesTests {
    /// A folder that is removed afterwards.
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        var template = Array("/tmp/afferent-journal-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
        #expect(made)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            for name in (try? FileOperations.posix.list("\(path)/journal")) ?? [] {
                unlink("\(path)/journal/\(name)")
            }
            rmdir("\(path)/journal")
            rmdir(path)
        }
        try await body(path)
    }

    @Test func `a journal on a real disk is written, read, pruned and opened again`() async throws {
        try await withFolder { path in
            var configuration = JournalConfiguration(directory: "\(path)/journal")
            configuration.segmentBytes = 10_000
            configuration.memoryBytesMax = 1_000
            let keys = KeyRing(current: try DataKey(bytes: Array(0..<32)))
            let journal = try FrameJournal(opening: configuration, keys: keys, metrics: MetricsRegistry())
            for index in 0..<50 { _ = try await journal.append([frame("\(index)"), frame(bytes: 1_000)], from: ward) }
            #expect(try await journal.entries().count == 100)
            var status = stat()
            #expect(stat("\(path)/journal/00000000000000000001.seg", &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
            #expect(try journal.space().storedBytes > 50_000)
            journal.markApplied(.main, upTo: 100)
            #expect(try await journal.prune(now: Timestamp(year: 2026, month: 1, day: 1)).segments >= 4)
            await journal.close()
            let again = try FrameJournal(
                opening: configuration, keys: keys, applied: [.main: 100], metrics: MetricsRegistry())
            #expect(again.id == journal.id)
            #expect(try await again.append([frame("more")], from: ward).sequences == 101...101)
            await again.close()
        }
    }

    @Test func `failures carry the operation and the reason`() {
        let files = FileOperations.posix
        #expect(throws: FileError("open", code: ENOENT)) { try files.open("/nonexistent/file", true) }
        #expect(throws: FileError("opendir", code: ENOENT)) { try files.list("/nonexistent") }
        #expect(throws: FileError("mkdir", code: ENOENT)) { try files.makeDirectory("/nonexistent/folder") }
        #expect(throws: FileError("fdatasync", code: EBADF)) { try files.sync(-1) }
        #expect(throws: FileError("pread", code: EBADF)) { try files.read(-1, 0, 1) }
        #expect(throws: FileError("pwrite", code: EBADF)) { try files.write(-1, 0, [1].span.bytes) }
        #expect(FileError("open", code: ENOENT).description == "open: No such file or directory")
        #expect(throws: JournalError(.unusable)) {
            try FrameJournal(
                opening: JournalConfiguration(directory: "/nonexistent/journal"),
                keys: KeyRing(current: try DataKey(bytes: Array(0..<32))), metrics: MetricsRegistry())
        }
    }
}
