import Access
import Testing
import Values

struct AccessPolicyTests {
    private let policy = AccessPolicy()

    private func decide(_ role: Role, _ action: AccessAction, in tenant: TenantID = .main) -> Decision {
        let principal = Principal(
            tenant: .main, role: role, subject: "x", tokenID: "1", expires: Timestamp(microseconds: .max))
        return policy.decide(principal, action, in: tenant)
    }

    /// Everything that can be asked for, and who may: the table of the policy's documentation.
    private static let table: [(AccessAction, Set<Role>)] = [
        (.read(.resources(type: "Patient")), [.admin, .integrator, .clinician, .service]),
        (.search(.resources(type: "Patient")), [.admin, .integrator, .clinician, .service]),
        (.write(.resources(type: "Patient")), [.admin, .integrator]),
        (.delete(.resources(type: "Patient")), [.admin, .integrator]),
        (.read(.resources(type: "Observation")), [.admin, .integrator, .clinician, .service, .device]),
        (.write(.resources(type: "Observation")), [.admin, .integrator, .device]),
        (.delete(.resources(type: "Observation")), [.admin, .integrator]),
        (.search(.allResources), [.admin, .integrator, .clinician, .service]),
        (.write(.allResources), [.admin, .integrator]),
        (.read(.capabilities), Set(Role.allCases)),
        (.write(.capabilities), [.admin]),
        (.read(.records), [.admin, .integrator, .clinician, .service]),
        (.write(.records), [.admin]),
        (.search(.quarantine), [.admin, .integrator]),
        (.write(.quarantine), [.admin, .integrator]),
        (.delete(.quarantine), [.admin]),
        (.read(.alerts), [.admin, .integrator, .clinician, .service]),
        (.write(.alerts), [.admin, .clinician]),
        (.delete(.alerts), [.admin]),
        (.read(.board), [.admin, .clinician]),
        (.read(.events), [.admin, .integrator, .service]),
        (.read(.metrics), [.admin, .operator]),
        (.read(.audit), [.admin]),
    ]

    @Test func `each role may do what the table says, and nothing else`() {
        for (action, roles) in Self.table {
            for role in Role.allCases {
                #expect(decide(role, action).isPermitted == roles.contains(role), "\(role) \(action)")
            }
        }
    }

    @Test func `nobody reaches into another tenant, an administrator neither`() throws {
        let other = try #require(TenantID("north"))
        for role in Role.allCases {
            #expect(decide(role, .read(.capabilities), in: other) == .deny(reason: "the token is for another tenant"))
        }
    }

    @Test func `a refusal says who may not do what`() {
        #expect(
            decide(.device, .search(.resources(type: "Patient")))
                == .deny(reason: "the role device may not search Patient"))
        #expect(decide(.service, .read(.audit)) == .deny(reason: "the role service may not read the audit log"))
    }

    @Test func `without authentication everyone administers the tenant`() {
        #expect(policy.decide(.anonymous(in: .main), .delete(.audit), in: .main) == .permit)
    }
}
