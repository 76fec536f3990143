import Foundation
import Seal
import Values

/// The key files of a data folder: 32 random bytes each, readable by their owner only, made on first use.
///
/// `keys/master.key` seals journal and store, `keys/token.key` signs tokens. Whoever loses the first loses the data.
struct KeyFiles: Sendable {
    private let folder: URL

    init(data: String) { folder = URL(fileURLWithPath: data).appendingPathComponent("keys") }

    /// The keys of a folder that holds them directly.
    init(folder: URL) { self.folder = folder }

    var hasMasterKey: Bool { FileManager.default.fileExists(atPath: folder.appendingPathComponent("master.key").path) }

    /// Tells which master key it is without telling the key.
    func masterKeyID() throws -> String { "\(try DataKey(bytes: try key("master.key")).id)" }

    func tokenKey() throws -> [UInt8] { try key("token.key") }

    /// The data key of a tenant, derived from the master key; nil for the journal, which tenants share.
    func ring(of tenant: TenantID?) throws -> KeyRing {
        let master = try DataKey(bytes: try key("master.key"))
        return KeyRing(current: master.derived(tenant.map { "tenant/\($0)" } ?? "journal", salt: []))
    }

    private func key(_ name: String) throws -> [UInt8] {
        let file = folder.appendingPathComponent(name)
        if let data = FileManager.default.contents(atPath: file.path) {
            guard data.count == 32 else {
                throw CommandFailure("\(file.path) is not a key: it has \(data.count) bytes, not 32")
            }
            return [UInt8](data)
        }
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: attributes)
        guard
            FileManager.default.createFile(
                atPath: file.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        else { throw CommandFailure("can't write \(file.path)") }
        return bytes
    }
}
