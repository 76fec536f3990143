import Foundation
import Storage
import Values

/// `afferent backup`: a copy of a data folder, also beside a running gateway.
public struct BackupCommand: Sendable {
    private let data: URL
    private let target: URL
    private let hasKeys: Bool

    /// - Parameters:
    ///   - data: The data folder.
    ///   - target: The folder to make.
    ///   - hasKeys: Whether the keys are copied too; without them the backup is of no use alone.
    public init(data: String, to target: String, withKeys hasKeys: Bool) {
        (self.data, self.target) = (URL(fileURLWithPath: data), URL(fileURLWithPath: target))
        self.hasKeys = hasKeys
    }

    /// - Throws: ``CommandFailure``, or `StoreError`.
    public func run() throws {
        let tenants = Store.tenants(in: data.path)
        guard !tenants.isEmpty else { throw CommandFailure("there is no store in \(data.path)") }
        guard !FileManager.default.fileExists(atPath: target.path) else {
            throw CommandFailure("\(target.path) is there already; name a new folder")
        }
        var manifest = BackupManifest(
            format: BackupManifest.formatNow, created: Clock.now().description, software: GatewayVersion.text,
            masterKey: try KeyFiles(data: data.path).masterKeyID(), files: [])
        for part in ["tenants", "journal", "keys"] { try BackupFile.makeFolder(target.appendingPathComponent(part)) }
        // The stores first: what they have applied is in the journal then, whatever comes meanwhile.
        for tenant in tenants {
            let path = "tenants/\(tenant.name).sqlite"
            let copy = target.appendingPathComponent(path)
            try Store.copyFile(of: tenant, in: data.path, to: copy.path)
            let (bytes, digest) = try BackupFile.digest(copy)
            manifest.files.append(.init(path: path, bytes: bytes, sha256: digest))
        }
        manifest.files += try copyJournal()
        if hasKeys {
            for name in ["master.key", "token.key"] {
                guard let file = try copy("keys/\(name)") else { continue }
                manifest.files.append(file)
            }
        }
        for part in ["tenants", "journal", "keys"] { try BackupFile.syncNames(target.appendingPathComponent(part)) }
        try manifest.write(to: target)
        try BackupFile.syncNames(target)
        report(manifest, tenants: tenants.count)
    }

    /// Copies the segments, the oldest first.
    ///
    /// The last one may be copied while it grows: its end then looks like an unfinished write, which recovery cuts. If
    /// another one was begun meanwhile, the former last is whole now and is copied again.
    private func copyJournal() throws -> [BackupManifest.File] {
        var copied: [String: BackupManifest.File] = [:]
        var last: String?
        while true {
            let names = segments()
            let missing = names.filter { copied[$0] == nil || $0 == last }
            if names.last == last { return names.compactMap { copied[$0] } }
            for name in missing {
                // A segment that has passed its retention may go meanwhile; the stores have applied it.
                if let file = try copy("journal/\(name)", withZeros: false) { copied[name] = file }
            }
            last = names.last
        }
    }

    private func segments() -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: data.appendingPathComponent("journal").path)
        return (names ?? []).filter { $0.hasSuffix(".seg") }.sorted()
    }

    /// Nil if there is no such file.
    private func copy(_ path: String, withZeros: Bool = true) throws -> BackupManifest.File? {
        let source = data.appendingPathComponent(path)
        guard FileManager.default.fileExists(atPath: source.path) else { return nil }
        let (bytes, digest) = try BackupFile.copy(
            source, to: target.appendingPathComponent(path), withZeros: withZeros)
        return .init(path: path, bytes: bytes, sha256: digest)
    }

    private func report(_ manifest: BackupManifest, tenants: Int) {
        let bytes = manifest.files.reduce(0) { $0 + $1.bytes }
        Console.print("\(target.path)\t\(tenants) tenants\t\(manifest.files.count) files\t\(bytes) bytes")
        Console.note(
            hasKeys
                ? "The backup holds the keys: whoever has it can read everything. --without-keys leaves them out."
                : "The backup can't be read without keys/master.key of \(data.path); keep that elsewhere.")
    }
}

/// `afferent restore`: makes a data folder of a backup.
public struct RestoreCommand: Sendable {
    private let data: URL
    private let source: URL
    private let keys: URL?

    /// - Parameters:
    ///   - data: The data folder to make; it must not hold a store.
    ///   - source: The backup.
    ///   - keys: The folder with the keys, if they are not in the backup.
    public init(data: String, from source: String, keys: String?) {
        (self.data, self.source) = (URL(fileURLWithPath: data), URL(fileURLWithPath: source))
        self.keys = keys.map { URL(fileURLWithPath: $0) }
    }

    /// - Throws: ``CommandFailure``, or `StoreError` naming the process that uses the folder; it holds no store then.
    public func run() throws {
        let manifest = try BackupManifest.read(from: source)
        try Store.withLock(on: data.path, command: "restore") {
            guard Store.tenants(in: data.path).isEmpty, segments.isEmpty else {
                throw CommandFailure("\(data.path) holds a store already; name another folder or move it away")
            }
            try check(manifest)
            do { try copy(manifest) } catch {
                for part in ["tenants", "journal"] {
                    try? FileManager.default.removeItem(at: data.appendingPathComponent(part))
                }
                throw error
            }
        }
        try AuditVerifyCommand(data: data.path).run()
        let bytes = manifest.files.reduce(0) { $0 + $1.bytes }
        Console.print("\(data.path)\trestored as of \(manifest.created)\t\(manifest.files.count) files\t\(bytes) bytes")
    }

    private var segments: [String] {
        let folder = data.appendingPathComponent("journal").path
        return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    /// Checks everything before anything is written.
    private func check(_ manifest: BackupManifest) throws {
        for file in manifest.files {
            guard let found = try? BackupFile.digest(source.appendingPathComponent(file.path)) else {
                throw CommandFailure("\(file.path) is missing in the backup")
            }
            guard found.bytes == file.bytes, found.sha256 == file.sha256 else {
                throw CommandFailure("\(file.path) of the backup is not what was written: its SHA-256 differs")
            }
        }
        let own = KeyFiles(data: data.path)
        let found = own.hasMasterKey ? own : KeyFiles(folder: keyFolder)
        guard found.hasMasterKey else {
            throw CommandFailure("the backup holds no keys; name the folder with master.key by --keys")
        }
        guard try found.masterKeyID() == manifest.masterKey else {
            let place = own.hasMasterKey ? data.appendingPathComponent("keys") : keyFolder
            throw CommandFailure("\(place.path)/master.key is not the key of this backup")
        }
    }

    private var keyFolder: URL { keys ?? source.appendingPathComponent("keys") }

    private func copy(_ manifest: BackupManifest) throws {
        for part in ["tenants", "journal", "keys"] { try BackupFile.makeFolder(data.appendingPathComponent(part)) }
        for file in manifest.files where !file.path.hasPrefix("keys/") {
            let target = data.appendingPathComponent(file.path)
            let (_, digest) = try BackupFile.copy(source.appendingPathComponent(file.path), to: target)
            guard digest == file.sha256 else {
                throw CommandFailure("\(target.path) could not be written as it was read")
            }
            if file.path.hasPrefix("tenants/") { try Store.checkFile(at: target.path) }
        }
        for name in ["master.key", "token.key"] {
            let (from, target) = (keyFolder.appendingPathComponent(name), data.appendingPathComponent("keys/\(name)"))
            guard FileManager.default.fileExists(atPath: from.path),
                !FileManager.default.fileExists(atPath: target.path)
            else { continue }
            _ = try BackupFile.copy(from, to: target)
        }
        for part in ["tenants", "journal", "keys"] { try BackupFile.syncNames(data.appendingPathComponent(part)) }
    }
}
