import Foundation
import Glibc
import Seal
import Values

/// What a backup holds, as its file `manifest.json` says: the last that is written, so a backup without it is none.
///
/// A backup is a folder with the data folder's own layout:
///
/// | path | what |
/// |---|---|
/// | `manifest.json` | this, one object of JSON |
/// | `tenants/NAME.sqlite` | a tenant's store as of one moment, with its audit trail and the journal position it has applied |
/// | `journal/….seg` | the segments of the journal, copied after the stores: it has all that they have applied, and more |
/// | `keys/master.key`, `keys/token.key` | the keys, if they are in it; without them it can't be read |
struct BackupManifest: Codable, Equatable {
    struct File: Codable, Equatable {
        /// Below the folder.
        var path: String
        var bytes: Int
        /// SHA-256 in hexadecimal digits.
        var sha256: String
    }

    static let formatNow = 1
    static let name = "manifest.json"

    var format: Int
    /// When the backup was begun.
    var created: String
    var software: String
    /// The id of the master key, which tells whether a key is the right one without telling the key.
    var masterKey: String
    var files: [File]

    func write(to folder: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try BackupFile.write([UInt8](try encoder.encode(self)), to: folder.appendingPathComponent(Self.name))
    }

    /// - Throws: ``CommandFailure`` if there is none, or one of a later format.
    static func read(from folder: URL) throws -> BackupManifest {
        let file = folder.appendingPathComponent(name)
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw CommandFailure("there is no \(file.path): the folder is no backup, or one that was not finished")
        }
        guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: data) else {
            throw CommandFailure("\(file.path) is damaged")
        }
        guard manifest.format == formatNow else {
            throw CommandFailure(
                "\(file.path) has format \(manifest.format), this program knows \(formatNow); use the newer program")
        }
        for path in manifest.files.map(\.path) where !isSafe(path) {
            throw CommandFailure("\(file.path) names a file outside of its folder")
        }
        return manifest
    }

    /// Only what a backup consists of: nobody may make a restore write elsewhere.
    private static func isSafe(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && ["tenants", "journal", "keys"].contains(parts[0]) && !parts[1].isEmpty
            && !parts[1].hasPrefix(".")
    }
}

/// Files of a backup: copied in pieces and digested meanwhile, durable when done, for their owner only.
enum BackupFile {
    private static let pieceBytes = 1 << 20

    /// Copies a file as far as it reaches when the copy comes to its end.
    ///
    /// - Parameter withZeros: Whether zeros that the file ends in are copied too. A segment of the journal may have many, written
    ///   in advance; some of them may still belong to its last block.
    /// - Returns: The length and digest of the copy.
    static func copy(
        _ source: URL, to target: URL, withZeros: Bool = true
    ) throws -> (bytes: Int, sha256: String) {
        guard FileManager.default.createFile(atPath: target.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw CommandFailure("can't write \(target.path)") }
        let reading = try FileHandle(forReadingFrom: source)
        let writing = try FileHandle(forWritingTo: target)
        defer {
            try? reading.close()
            try? writing.close()
        }
        var (digester, count) = (Digester(), 0)
        func write(_ piece: Data) throws {
            digester.update([UInt8](piece))
            count += piece.count
            try writing.write(contentsOf: piece)
        }
        let zeros = Data(count: pieceBytes)
        // Zeros wait until something else follows; the first piece of them doesn't.
        var (waiting, followsZeros) = (0, false)
        while let piece = try reading.read(upToCount: pieceBytes), !piece.isEmpty {
            let isZeros = !withZeros && piece == zeros.prefix(piece.count)
            if isZeros, followsZeros {
                waiting += piece.count
            } else {
                while waiting > 0 {
                    let part = zeros.prefix(waiting)
                    try write(part)
                    waiting -= part.count
                }
                try write(piece)
            }
            followsZeros = isZeros
        }
        try writing.synchronize()
        return (count, digester.finish().description)
    }

    static func digest(_ file: URL) throws -> (bytes: Int, sha256: String) {
        let reading = try FileHandle(forReadingFrom: file)
        defer { try? reading.close() }
        var (digester, count) = (Digester(), 0)
        while let piece = try reading.read(upToCount: pieceBytes), !piece.isEmpty {
            digester.update([UInt8](piece))
            count += piece.count
        }
        return (count, digester.finish().description)
    }

    static func write(_ bytes: [UInt8], to target: URL) throws {
        guard
            FileManager.default.createFile(
                atPath: target.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        else { throw CommandFailure("can't write \(target.path)") }
        let writing = try FileHandle(forWritingTo: target)
        try writing.synchronize()
        try writing.close()
    }

    /// Makes a folder for its owner only.
    static func makeFolder(_ folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Makes the names in a folder durable.
    static func syncNames(_ folder: URL) throws {
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CommandFailure("can't open \(folder.path)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw CommandFailure("can't write \(folder.path)") }
    }
}
