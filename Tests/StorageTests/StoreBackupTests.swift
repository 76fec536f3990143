import Foundation
import Search
import Telemetry
import Testing
import Values

@testable import Storage

@Suite struct StoreBackupTests {
    @Test func `a copy that is made beside the writer is whole and of one moment`() async throws {
        let store = try Store.inMemory()
        defer { store.close() }
        let tenant = try store.tenant(.main)
        let writer = Task.detached {
            for number in 0..<200 {
                // Two resources a commit: a copy has both or none.
                try await tenant.commit {
                    $0.resources = [Sample.create("Patient", "a\(number)"), Sample.create("Patient", "b\(number)")]
                    $0.audit = [Sample.audit(number)]
                }
            }
        }
        let target = try Folder.makeTemporary()
        defer { Folder.removeStore(target, tenants: [TenantFileName(.main)]) }
        try Folder.make(target + "/tenants")
        while try tenant.resource(ResourceKey(type: "Patient", id: "b20")) == nil { await Task.yield() }
        try await Task.detached {
            try Store.copyFile(of: .main, in: store.directory, to: TenantFileName(.main).path(in: target))
        }.value
        try await writer.value
        let copy = try Store.open(StorageConfiguration(directory: target), command: "test")
        defer { copy.close() }
        let found = try await copy.tenant(.main).search(SearchPlan(resourceType: "Patient", clauses: [], count: 1_000))
        #expect(found.matches.count >= 42 && found.matches.count % 2 == 0)
        let report = try await copy.tenant(.main).verifyAudit()
        #expect(report.fault == nil && report.entries == Int64(found.matches.count / 2))
    }

    @Test func `what is no store, or of a newer program, is refused`() throws {
        let folder = try Folder.makeTemporary()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(throws: StoreError(.unavailable, "")) {
            try Store.copyFile(of: .main, in: folder, to: folder + "/copy")
        }
        try Data("this is not a database, whatever it says".utf8).write(to: URL(fileURLWithPath: folder + "/text"))
        #expect(throws: StoreError(.corrupt, "")) { try Store.checkFile(at: folder + "/text") }
        try SQLConnection(path: folder + "/empty", mode: .readWrite).execute("PRAGMA user_version = 0; VACUUM")
        #expect(throws: StoreError(.corrupt, "")) { try Store.checkFile(at: folder + "/empty") }
        try SQLConnection(path: folder + "/newer", mode: .readWrite).execute(
            "PRAGMA user_version = \(Schema.version + 1)")
        #expect(throws: StoreError(.newerSchema, "")) { try Store.checkFile(at: folder + "/newer") }
    }

    @Test func `commits, rows, the log and reads are counted`() async throws {
        let metrics = MetricsRegistry()
        let store = try Store.inMemory { $0.metrics = metrics }
        defer { store.close() }
        let tenant = try store.tenant(.main)
        try await tenant.commit {
            $0.resources = [Sample.create("Patient", "a"), Sample.create("Patient", "b")]
            $0.audit = [Sample.audit(1)]
        }
        await #expect(throws: StoreError(.conflict, "")) {
            try await tenant.commit { $0.resources = [Sample.create("Patient", "a")] }
        }
        _ = try await tenant.search(SearchPlan(resourceType: "Patient", clauses: [], count: 9))
        // What is counted after the answer is there a moment later.
        for _ in 0..<500 where !metrics.prometheusText().contains("store_commits_total{tenant=\"main\"} 1") {
            try await Task.sleep(for: .milliseconds(2))
        }
        let text = metrics.prometheusText()
        #expect(text.contains("store_commits_total{tenant=\"main\"} 1\n"))
        #expect(text.contains("store_failed_commits_total{tenant=\"main\"} 1\n"))
        #expect(text.contains("store_rows_total{kind=\"resources\",tenant=\"main\"} 2\n"))
        #expect(text.contains("store_transaction_commits_bucket{tenant=\"main\",le=\"1\"}"))
        #expect(text.contains("store_read_seconds_count 1\n"))
        #expect(text.contains("store_waiting_commits{tenant=\"main\"} 0\n"))
        let log = text.split(separator: "\n").first { $0.hasPrefix("store_log_bytes") }?.split(separator: " ").last
        #expect(log.flatMap { Double($0) }.map { $0 > 0 } == true)
    }

    @Test func `a log that fills is noted, and so is a slow transaction`() async throws {
        let (notes, note) = AsyncStream.makeStream(of: StoreNote.self)
        let store = try Store.inMemory {
            ($0.logBytesSoft, $0.logBytesMax) = (4_096, 8_192)
            $0.slowTransaction = .zero
            $0.note = { note.yield($0) }
        }
        try await store.tenant(.main).commit { commit in
            commit.resources = (0..<50).map { Sample.create("Patient", "p\($0)") }
        }
        store.close()
        note.finish()
        var told: Set<String> = []
        for await note in notes {
            switch note {
            case .transactionSlowed(.main, _, commits: 1): told.insert("slow")
            case .logFilled(.main, _, let bytes): if bytes >= 8_192 { told.insert("full") }
            default: break
            }
        }
        #expect(told == ["slow", "full"])
    }

    @Test func `a reader that stays, such as a backup, does not hold up each transaction`() async throws {
        let store = try Store.inMemory { ($0.logBytesSoft, $0.logBytesMax) = (4_096, 8_192) }
        defer { store.close() }
        let tenant = try store.tenant(.main)
        try await tenant.commit { $0.resources = [Sample.create("Patient", "first")] }
        let reader = try SQLConnection(path: TenantFileName(.main).path(in: store.directory), mode: .readOnly)
        try reader.execute("BEGIN")
        _ = try reader.row("SELECT count(*) FROM resource") { $0.int(0) }
        let start = ContinuousClock.now
        for number in 0..<20 { try await tenant.commit { $0.resources = [Sample.create("Patient", "p\(number)")] } }
        // Two seconds for the first, then as good as nothing; twenty times two would be forty.
        #expect(ContinuousClock.now - start < .seconds(15))
        try reader.execute("COMMIT")
    }
}
