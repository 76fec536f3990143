public import Journal
public import Storage
public import Values

/// The audit of what changes nothing: durable in the journal before the answer, and a link of the store's chain with the
/// next commit of the intake (RULES, Audit).
///
/// So reads and connections share the syncs of the journal, the store is not written to for each of them, and one that
/// stands still loses none.
public struct JournaledAudit: Sendable {
    private let journal: FrameJournal
    private let source: FrameSource

    public init(journal: FrameJournal, tenant: TenantID) {
        self.journal = journal
        source = FrameSource(tenant: tenant, peer: "gateway", listener: "audit")
    }

    /// Makes an entry durable.
    ///
    /// - Throws: `StoreError`: `busy` or `unavailable`. The answer must not be given then.
    public func record(_ entry: AuditEntry) async throws {
        do {
            _ = try await journal.append([Frame(.audit, receivedAt: entry.time, bytes: entry.packed)], from: source)
        } catch {
            let isBusy = error.code == .overloaded
            throw StoreError(isBusy ? .busy : .unavailable, "an audit entry: \(error.description)")
        }
    }
}
