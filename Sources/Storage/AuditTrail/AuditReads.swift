import Seal
public import Values

/// An audit entry with its number in the tenant's chain.
public struct NumberedAuditEntry: Hashable, Sendable {
    public var number: Int64
    public var entry: AuditEntry
}

/// What a check of a tenant's audit chain found.
public struct AuditReport: Hashable, Sendable {
    /// Where the chain is broken first.
    public enum Fault: Hashable, Sendable {
        /// The entry with this number is not there.
        case missing(Int64)
        /// The entry with this number does not open: it was altered or moved.
        case unreadable(Int64)
        /// An entry up to this number differs from what the head after it proves.
        case altered(upTo: Int64)
        /// Entries come after the last head, at this number.
        case withoutHead(Int64)
    }

    public var tenant: TenantID
    /// How many entries were checked.
    public var entries: Int64
    /// The digest of the last head, in hexadecimal digits, to be kept outside.
    public var head: String
    public var fault: Fault?
}

extension TenantStore {
    /// Audit entries, the latest first.
    public func audit(
        since: Timestamp? = nil, until: Timestamp? = nil, page: PageRequest
    ) async throws -> Page<NumberedAuditEntry> {
        try await readLong { session in
            let cursor = try page.cursor.map { try PageCursor($0, keyCount: 0, session.bodies) }
            let rows = try session.connection.rows(
                "SELECT seq, body FROM audit WHERE seq < ? AND time >= ? AND time < ? ORDER BY seq DESC LIMIT ?",
                [
                    .integer(cursor?.number ?? .max), .integer(since?.microseconds ?? .min),
                    .integer(until?.microseconds ?? .max), .integer(Int64(max(1, page.count) + 1)),
                ]
            ) { row in
                let number = row.integer(0)
                return NumberedAuditEntry(
                    number: number,
                    entry: try AuditCodec.decode(
                        row.withBlob(1) { try session.bodies.open($0, at: .audit(number)) }))
            }
            return Page.of(
                rows, page, session.bodies, cursor: { PageCursor(keys: [], number: $0.number) }, item: { $0 })
        }
    }

    /// Checks the whole audit chain.
    public func verifyAudit() async throws -> AuditReport {
        var check = AuditCheck(tenant: id)
        while !check.isDone {
            let start = check
            check = try await readLong { session in
                var check = start
                try check.readOn(session)
                return check
            }
        }
        return check.report
    }
}

extension Store {
    /// Checks a tenant's audit chain in a data folder, also beside a server that is running. Blocks the thread.
    ///
    /// - Throws: ``StoreError/Code/unavailable`` if there is no such file.
    public static func verifyAudit(_ configuration: StorageConfiguration, tenant: TenantID) throws -> AuditReport {
        let path = TenantFileName(tenant).path(in: configuration.directory)
        guard Folder.exists(path) else { throw StoreError(.unavailable, "there is no store of tenant \(tenant)") }
        let connection = try SQLConnection(path: path, mode: .readOnly)
        connection.waitForLocks(2_000)
        let bodies = BodyCodec(tenant: tenant, tenantKeys: try configuration.keys(tenant))
        try bodies.loadKeys(connection)
        let session = Session(connection: connection, bodies: bodies)
        var check = AuditCheck(tenant: tenant)
        while !check.isDone { try connection.snapshot { _ in try check.readOn(session) } }
        return check.report
    }
}

/// A check of the audit chain on its way: some thousand entries at a time, so that no read transaction lasts long.
struct AuditCheck {
    private let tenant: TenantID
    private var link: ChainLink
    private var lastHead: ChainLink
    private var fault: AuditReport.Fault?
    private(set) var isDone = false

    private static let step = 5_000

    init(tenant: TenantID) {
        self.tenant = tenant
        link = AuditChain.start(of: tenant)
        lastHead = link
    }

    var report: AuditReport {
        AuditReport(
            tenant: tenant, entries: Int64(link.number), head: lastHead.digest.bytes.hexText, fault: fault)
    }

    mutating func readOn(_ session: Session) throws {
        let statement = try session.connection.statement(
            """
            SELECT a.seq, a.body, h.digest FROM audit a LEFT JOIN audit_head h ON h.seq = a.seq
            WHERE a.seq > ? ORDER BY a.seq LIMIT ?
            """)
        statement.bind(1, Int64(link.number))
        statement.bind(2, Self.step)
        defer { statement.reset() }
        var count = 0
        while fault == nil, try statement.step() {
            count += 1
            check(statement, session)
        }
        if fault == nil, count < Self.step { try checkEnd(session) }
        isDone = fault != nil || count < Self.step
    }

    private mutating func check(_ row: SQLStatement, _ session: Session) {
        let number = row.integer(0)
        guard number == Int64(link.number) + 1 else { return fault = .missing(Int64(link.number) + 1) }
        guard let canonical = try? row.withBlob(1, { try session.bodies.open($0, at: .audit(number)) }) else {
            return fault = .unreadable(number)
        }
        link = link.following(canonical)
        guard !row.isNull(2) else { return }
        guard row.blob(2) == link.digest.bytes else { return fault = .altered(upTo: number) }
        lastHead = link
    }

    /// At the end: every entry is under a head, and no head is beyond the entries.
    private mutating func checkEnd(_ session: Session) throws {
        let stored = try AuditChain.storedHead(session)
        if lastHead.number < link.number {
            fault = .withoutHead(Int64(lastHead.number) + 1)
        } else if let stored, stored.number > link.number {
            fault = .missing(Int64(link.number) + 1)
        }
    }
}
