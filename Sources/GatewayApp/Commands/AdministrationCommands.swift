import Access
import Foundation
import Storage
import Values

/// `afferent token`: a signed token on standard output, and nothing else.
public struct TokenCommand: Sendable {
    private let data: String
    private let tenant: TenantID
    private let role: Role
    private let scopes: [String]
    private let ttl: Duration

    /// - Throws: ``CommandFailure`` if a word is not what it should be.
    public init(data: String, tenant: String, role: String, scopes: [String], ttl: String) throws {
        guard let tenant = TenantID(tenant) else { throw CommandFailure("\"\(tenant)\" can't name a tenant") }
        guard let known = Role(rawValue: role) else {
            let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure("\"\(role)\" is no role; the roles are \(roles)")
        }
        guard let ttl = Duration(text: ttl), ttl > .zero else {
            throw CommandFailure("\"\(ttl)\" is no duration such as 1h or 30m")
        }
        (self.data, self.tenant, self.role, self.scopes, self.ttl) = (data, tenant, known, scopes, ttl)
    }

    public func run() async throws {
        let issuer = try await TokenIssuer(key: try KeyFiles(data: data).tokenKey())
        let token = try await issuer.mint(
            tenant: tenant, role: role, subject: NSUserName(), scopes: scopes, ttl: ttl, now: Clock.now(),
            id: Clock.newID())
        Console.print(token)
    }
}

/// `afferent audit verify`: whether the audit chain of each tenant is whole; works beside a running gateway.
public struct AuditVerifyCommand: Sendable {
    private let data: String

    public init(data: String) { self.data = data }

    /// - Throws: ``CommandFailure`` if a chain is broken.
    public func run() throws {
        let keys = KeyFiles(data: data)
        let tenants = Store.tenants(in: data)
        guard !tenants.isEmpty else { throw CommandFailure("there is no store in \(data)") }
        let configuration = StorageConfiguration(
            directory: data, tenants: Set(tenants), keys: { try keys.ring(of: $0) })
        var broken: [String] = []
        for tenant in tenants {
            let report = try Store.verifyAudit(configuration, tenant: tenant)
            let state = report.fault.map { "broken: \($0)" } ?? "whole"
            Console.print("\(tenant)\t\(report.entries) entries\thead \(report.head)\t\(state)")
            if report.fault != nil { broken.append(tenant.name) }
        }
        guard broken.isEmpty else {
            throw CommandFailure("the audit chain of \(broken.joined(separator: ", ")) is broken")
        }
    }
}
