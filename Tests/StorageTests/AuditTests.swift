import Seal
import Testing
import Values

@testable import Storage

@Suite struct AuditTests {
    private func filled(_ directory: String? = nil) async throws -> (Store, TenantStore) {
        let store = try Store.inMemory()
        let tenant = try store.tenant(.main)
        for number in 1...3 {
            try await tenant.commit { $0.audit = [Sample.audit(2 * number - 1), Sample.audit(2 * number)] }
        }
        return (store, tenant)
    }

    private func tamper(_ store: Store, _ sql: String) throws {
        let path = TenantFileName(.main).path(in: store.directory)
        try SQLConnection(path: path, mode: .readWrite).execute(sql)
    }

    @Test func `entries are listed from the latest back and the chain is whole`() async throws {
        let (store, tenant) = try await filled()
        let page = try await tenant.audit(page: PageRequest(count: 4))
        #expect(page.items.map(\.number) == [6, 5, 4, 3])
        #expect(page.items.first?.entry == Sample.audit(6))
        let rest = try await tenant.audit(page: PageRequest(count: 4, cursor: page.next))
        #expect(rest.items.map(\.number) == [2, 1] && rest.next == nil)
        let report = try await tenant.verifyAudit()
        #expect(report.entries == 6 && report.fault == nil)
        let beside = try Store.verifyAudit(StorageConfiguration(directory: store.directory), tenant: .main)
        #expect(beside == report)
    }

    @Test(arguments: [
        ("DELETE FROM audit WHERE seq = 3", AuditReport.Fault.missing(3)),
        ("UPDATE audit SET body = (SELECT body FROM audit WHERE seq = 1) WHERE seq = 4", .altered(upTo: 4)),
        ("DELETE FROM audit WHERE seq > 4", .missing(5)),
        ("DELETE FROM audit_head WHERE seq = 6", .withoutHead(5)),
        ("UPDATE audit SET body = x'01' WHERE seq = 2", .unreadable(2)),
    ]) func `a chain that was tampered with is found`(sql: String, fault: AuditReport.Fault) async throws {
        let (store, tenant) = try await filled()
        try tamper(store, sql)
        #expect(try await tenant.verifyAudit().fault == fault)
    }

    @Test func `the chain goes on after a restart`() async throws {
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        for number in 1...3 {
            let store = try Store.open(StorageConfiguration(directory: directory), command: "test")
            try await store.tenant(.main).commit { $0.audit = [Sample.audit(number)] }
            store.close()
        }
        let report = try Store.verifyAudit(StorageConfiguration(directory: directory), tenant: .main)
        #expect(report.entries == 3 && report.fault == nil)
    }
}
