import FHIRModel
import Foundation
import GRDBSQLite
import Journal
import Storage
import Testing
import Values

@testable import GatewayApp

/// Issue 2, Proof: for SQLite, a trace shows a sync before each answer.
@Suite(.timeLimit(.minutes(2)))
struct SyncTraceTests {
    @Test func `nothing of a commit is unsynced when it is answered`() async throws {
        try await Ground.withTemporaryFolder { folder in
            try await SyncTrace.with { trace in
                let store = try Store.open(
                    StorageConfiguration(directory: folder.path, tenants: [.main]), command: "test")
                defer { store.close() }
                let tenant = try store.tenant(.main)
                for number in 1...200 {
                    let before = trace.log(of: "main.sqlite")
                    var commit = Commit(time: Timestamp(microseconds: Int64(number)))
                    commit.audit = [.made(number)]
                    commit.isInteractive = number.isMultiple(of: 2)
                    _ = try await tenant.commit(commit)
                    let after = trace.log(of: "main.sqlite")
                    #expect(after.writes > before.writes && after.syncs > before.syncs, "commit \(number)")
                    #expect(after.unsynced == 0, "commit \(number)")
                }
            }
        }
    }

    @Test func `every answer of HTTP that changes something follows a sync`() async throws {
        try await SyncTrace.with { trace in
            try await GatewayRun.with { gateway in
                let http = try HTTPConnection(port: gateway.http)
                for number in 1...40 {
                    let patient = #"{"resourceType":"Patient","id":"p\#(number)","active":true}"#
                    for (method, path, body) in [
                        ("PUT", "/fhir/Patient/p\(number)", patient), ("POST", "/fhir/Patient", patient),
                        ("DELETE", "/fhir/Patient/p\(number)", ""),
                    ] {
                        let before = trace.log(of: "main.sqlite")
                        let reply = try await http.send(method, path, Array(body.utf8))
                        let after = trace.log(of: "main.sqlite")
                        #expect((200..<300).contains(reply.status), "\(method) \(path): \(reply.status)")
                        #expect(after.syncs > before.syncs, "\(method) \(path) was answered without a sync")
                        #expect(after.unsynced == 0, "\(method) \(path) was answered before its sync")
                    }
                }
            }
        }
    }

    /// What the journal counts as appended is synced: that is what its power cuts prove.
    @Test func `every answer of HTTP that only reads follows its audit entry in the journal`() async throws {
        try await GatewayRun.with { gateway in
            let http = try HTTPConnection(port: gateway.http)
            for path in ["/fhir/Patient/none", "/fhir/Patient?_count=1", "/records/guests", "/fhir/Nothing"] {
                for _ in 1...10 {
                    let before = gateway.gateway.journal.durable(.main)
                    _ = try await http.send("GET", path, [])
                    #expect(gateway.gateway.journal.durable(.main) == before + 1, "\(path)")
                }
            }
            try await gateway.settle()
            #expect(try await gateway.store.verifyAudit().entries == 40)
        }
    }

    @Test(arguments: [("FULL", true), ("NORMAL", false), ("OFF", false)])
    func `the trace tells a store that does not sync`(mode: String, isSafe: Bool) async throws {
        try await Ground.withTemporaryFolder { folder in
            try await SyncTrace.with { trace in
                var handle: OpaquePointer?
                let path = folder.appendingPathComponent("plain.sqlite").path
                try #require(sqlite3_open(path, &handle) == SQLITE_OK)
                defer { sqlite3_close(handle) }
                func run(_ sql: String) throws { try #require(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK) }
                try run("PRAGMA journal_mode = WAL; PRAGMA synchronous = \(mode); CREATE TABLE a (b)")
                try run("INSERT INTO a VALUES (1)")
                #expect((trace.log(of: "plain.sqlite").unsynced == 0) == isSafe)
            }
        }
    }
}

extension AuditEntry {
    fileprivate static func made(_ number: Int) -> AuditEntry {
        AuditEntry(
            time: Timestamp(microseconds: Int64(number)), actor: "a", role: "admin", action: "read",
            target: "Patient/\(number)", patients: [], outcome: "200", origin: "127.0.0.1", trace: "t")
    }
}
