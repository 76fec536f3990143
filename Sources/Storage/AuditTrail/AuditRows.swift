import Seal
import Values

/// Writes audit entries and the hash chain over them: each entry links to the one before it, and the head after the last
/// entry of a transaction is kept.
struct AuditRows {
    private let session: Session
    private var head: ChainLink
    private var hasNewEntries = false

    init(_ session: Session, tenant: TenantID) throws {
        self.session = session
        head = try AuditChain.storedHead(session) ?? AuditChain.start(of: tenant)
    }

    mutating func write(_ entry: AuditEntry) throws {
        let canonical = AuditCodec.encode(entry)
        head = head.following(canonical)
        hasNewEntries = true
        let sequence = Int64(head.number)
        let statement = try session.connection.statement("INSERT INTO audit (seq, time, body) VALUES (?, ?, ?)")
        statement.bind(1, sequence)
        statement.bind(2, entry.time.microseconds)
        statement.bind(3, session.bodies.seal(canonical, at: .audit(sequence)))
        try statement.run()
    }

    /// Writes the head, before the transaction is committed.
    mutating func finish() throws {
        guard hasNewEntries else { return }
        hasNewEntries = false
        try session.connection.run(
            "INSERT INTO audit_head (seq, digest) VALUES (?, ?)", .integer(Int64(head.number)),
            .blob(head.digest.bytes))
    }
}

/// The chain as it lies in the tables.
enum AuditChain {
    static func start(of tenant: TenantID) -> ChainLink { ChainLink(chain: "audit \(tenant)") }

    static func storedHead(_ session: Session) throws -> ChainLink? {
        try session.connection.row("SELECT seq, digest FROM audit_head ORDER BY seq DESC LIMIT 1") { row in
            guard let digest = Digest256(bytes: row.blob(1)) else {
                throw StoreError(.corrupt, "the head of the audit chain is malformed")
            }
            return ChainLink(number: UInt64(row.integer(0)), digest: digest)
        }
    }
}

/// The canonical bytes of an audit entry: what is stored and what the chain is computed over.
enum AuditCodec {
    private static let version: UInt8 = 1

    static func encode(_ entry: AuditEntry) -> [UInt8] {
        var writer = PackedWriter(version: version)
        writer.time(entry.time)
        for text in [entry.actor, entry.role, entry.action, entry.target] { writer.text(text) }
        writer.list(entry.patients) { $0.text($1) }
        for text in [entry.outcome, entry.origin, entry.trace] { writer.text(text) }
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws -> AuditEntry {
        var reader = try PackedReader(bytes, version: version)
        return AuditEntry(
            time: try reader.time(), actor: try reader.text(), role: try reader.text(), action: try reader.text(),
            target: try reader.text(), patients: try reader.list { try $0.text() }, outcome: try reader.text(),
            origin: try reader.text(), trace: try reader.text())
    }
}

extension AuditEntry {
    /// The entry in the bytes that the chain is computed over: for a log that it waits in to be stored.
    public var packed: [UInt8] { AuditCodec.encode(self) }

    /// Reads what ``packed`` wrote.
    ///
    /// - Throws: ``StoreError/Code/corrupt``.
    public init(packed: [UInt8]) throws { self = try AuditCodec.decode(packed) }
}

extension BodyPlace {
    static func audit(_ sequence: Int64) -> BodyPlace { BodyPlace("audit", number: sequence) }
}
