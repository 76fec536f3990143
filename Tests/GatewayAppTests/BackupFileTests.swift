import Foundation
import Testing

@testable import GatewayApp

struct BackupFileTests {
    @Test func `zeros that a segment ends in are left out, but none before or within its blocks`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try BackupFile.makeFolder(folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, target) = (folder.appendingPathComponent("s"), folder.appendingPathComponent("t"))
        let piece = 1 << 20
        // Where the last byte stands that is no zero, and how long the file is.
        let cases = [
            (last: 10, length: 5 * piece), (4 * piece + 7, 9 * piece + 5), (piece - 1, piece + 3),
            (2 * piece - 1, 4 * piece),
            (99, 100),
        ]
        for (last, length) in cases {
            var bytes = Data(count: length)
            (bytes[0], bytes[last]) = (1, 2)
            try BackupFile.write([UInt8](bytes), to: source)
            let (count, digest) = try BackupFile.copy(source, to: target, withZeros: false)
            let copy = try Data(contentsOf: target)
            #expect(copy == bytes.prefix(copy.count) && count == copy.count)
            // A seal may end in zeros, of which it has sixteen at most.
            #expect(copy.count >= min(length, last + 1 + 16) && copy.count <= last + 1 + 2 * piece)
            #expect(try BackupFile.digest(target).sha256 == digest)
            #expect(try BackupFile.copy(source, to: target).bytes == length)
        }
    }
}
