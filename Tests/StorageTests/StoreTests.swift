import Search
import Seal
import Synchronization
import Testing
import Values

@testable import Storage

@Suite struct StoreTests {
    @Test func `a folder that is in use is refused with the name of its owner`() throws {
        let store = try Store.inMemory()
        let error = #expect(throws: StoreError.self) {
            _ = try Store.open(StorageConfiguration(directory: store.directory), command: "import")
        }
        #expect(error?.code == .locked)
        #expect(error?.description.contains("(test)") == true)
    }

    @Test func `only configured tenants exist, each with its own content`() async throws {
        let other = try #require(TenantID("clinic"))
        let store = try Store.inMemory(tenants: [.main, other])
        try await store.tenant(.main).commit { $0.resources = [Sample.create("Patient", "a")] }
        let key = ResourceKey(type: "Patient", id: "a")
        #expect(try store.tenant(.main).resource(key) != nil)
        #expect(try store.tenant(other).resource(key) == nil)
        #expect(try store.tenant(.system).resource(key) == nil)
        #expect(throws: StoreError(.unknownTenant, "")) { try store.tenant(#require(TenantID("nobody"))) }
        #expect(store.tenants == [other, .main, .system])
    }

    @Test func `all that was committed is there after a restart, and numbers go on`() async throws {
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        let configuration = StorageConfiguration(directory: directory)
        for number in 1...3 {
            let store = try Store.open(configuration, command: "test")
            let tenant = try store.tenant(.main)
            let result = try await tenant.commit {
                $0.resources = [Sample.create("Patient", "p\(number)")]
                $0.records = [RecordWrite(record: Sample.record("guest", "p\(number)"))]
                $0.events = [Sample.event(number)]
            }
            #expect(result.commitSequence == Int64(number))
            #expect(result.eventSequences.lowerBound == Int64(number))
            let page = try await tenant.search(SearchPlan(resourceType: "Patient", clauses: [], count: 9))
            #expect(page.matches.map(\.key.id) == (1...number).map { "p\($0)" })
            store.close()
            await #expect(throws: StoreError(.unavailable, "")) {
                try await tenant.commit { $0.audit = [Sample.audit(1)] }
            }
            #expect(throws: StoreError(.unavailable, "")) { try store.tenant(.main) }
        }
    }

    @Test func `a file of a newer program is refused`() throws {
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        try Folder.make(directory + "/tenants")
        let path = TenantFileName(.main).path(in: directory)
        try SQLConnection(path: path, mode: .readWrite).execute("PRAGMA user_version = \(Schema.version + 1)")
        let store = try Store.open(StorageConfiguration(directory: directory), command: "test")
        #expect(throws: StoreError(.newerSchema, "")) { try store.tenant(.main) }
        store.close()
    }

    @Test func `a damaged file is refused`() throws {
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        let store = try Store.open(StorageConfiguration(directory: directory), command: "test")
        defer { store.close() }
        let path = TenantFileName(.main).path(in: directory)
        try Folder.write(Array(repeating: 0x41, count: 8_192), to: path)
        #expect(throws: StoreError(.corrupt, "")) { try store.tenant(.main) }
    }

    @Test func `a full disk fails the commit that does not fit, whole, and the store goes on`() async throws {
        let store = try Store.inMemory { $0.pagesMax = 400 }
        let tenant = try store.tenant(.main)
        try await tenant.commit { $0.resources = [Sample.create("Patient", "before")] }
        var large = Sample.create("Binary", "large")
        large.body = Array(repeating: 0x20, count: 4_000_000)
        let write = large
        // Small commits that share the transaction of the large one are written all the same.
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    if number == 10 {
                        await #expect(throws: StoreError(.full, "")) {
                            try await tenant.commit {
                                $0.resources = [Sample.create("Patient", "half"), write]
                                $0.events = [Sample.event(1)]
                                $0.audit = [Sample.audit(1)]
                            }
                        }
                    } else {
                        await #expect(throws: Never.self) {
                            try await tenant.commit { $0.resources = [Sample.create("Patient", "s\(number)")] }
                        }
                    }
                }
            }
        }
        #expect(try tenant.resource(ResourceKey(type: "Patient", id: "half")) == nil)
        #expect(try await tenant.events(after: 0, limit: 9).isEmpty)
        #expect(try await tenant.verifyAudit().entries == 0)
        let found = try await tenant.search(
            SearchPlan(resourceType: "Patient", clauses: [], count: 0, wantsTotal: true))
        #expect(found.total == 20)
    }

    @Test func `a disk without space is told as that, also where a start meets it first`() {
        for code: Int32 in [13, 4_874] {
            let error = StoreError(sqlite: code, during: "open")
            #expect(error.code == .full && error.description.contains("no space"))
        }
        #expect(StoreError(sqlite: 266, during: "read").code == .unavailable)
    }

    @Test func `a commit that breaks a rule fails alone`() async throws {
        let store = try Store.inMemory()
        let tenant = try store.tenant(.main)
        var wrong = Sample.create("Patient", "wrong")
        wrong.version = 7
        let write = wrong
        await #expect(throws: StoreError(.rule, "")) { try await tenant.commit { $0.resources = [write] } }
        try await tenant.commit { $0.resources = [Sample.create("Patient", "right")] }
        #expect(try tenant.resource(ResourceKey(type: "Patient", id: "wrong")) == nil)
    }

    @Test func `with a key no body or event is readable in the file, and without it nothing opens`() async throws {
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        let key = try DataKey(bytes: Array(repeating: 7, count: 32))
        var configuration = StorageConfiguration(directory: directory) { _ in KeyRing(current: key) }
        for number in 1...2 {
            let store = try Store.open(configuration, command: "test")
            var write = Sample.create("Patient", "p\(number)")
            write.body = Array(#"{"name":"Secretname"}"#.utf8)
            let sealed = write
            try await store.tenant(.main).commit {
                $0.resources = [sealed]
                $0.events = [Sample.event(number, subject: "records/guests/Secretname")]
                $0.audit = [Sample.audit(number)]
            }
            let first = ResourceKey(type: "Patient", id: "p1")
            #expect(try store.tenant(.main).resource(first)?.body == Array(#"{"name":"Secretname"}"#.utf8))
            store.close()
        }
        let path = TenantFileName(.main).path(in: directory)
        #expect(!String(decoding: try Folder.read(path), as: UTF8.self).contains("Secretname"))
        #expect(try Store.verifyAudit(configuration, tenant: .main).fault == nil)
        configuration.keys = { _ in nil }
        let store = try Store.open(configuration, command: "test")
        #expect(throws: StoreError(.corrupt, "")) {
            try store.tenant(.main).resource(ResourceKey(type: "Patient", id: "p1"))
        }
        store.close()
    }

    @Test func `a sealing key that was rolled back with its transaction seals nothing`() async throws {
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        let key = try DataKey(bytes: Array(repeating: 7, count: 32))
        let configuration = StorageConfiguration(directory: directory) { _ in KeyRing(current: key) }
        let patient = ResourceKey(type: "Patient", id: "right")
        let store = try Store.open(configuration, command: "test")
        var wrong = Sample.create("Patient", "wrong")
        wrong.version = 7
        let write = wrong
        // The first transaction of the process begins the key.
        await #expect(throws: StoreError(.rule, "")) {
            try await store.tenant(.main).commit { $0.resources = [write] }
        }
        try await store.tenant(.main).commit { $0.resources = [Sample.create("Patient", "right")] }
        store.close()
        let again = try Store.open(configuration, command: "test")
        #expect(try again.tenant(.main).resource(patient)?.body == Sample.create("Patient", "right").body)
        again.close()
    }

    @Test func `a body that is moved to another row does not open`() async throws {
        let key = try DataKey(bytes: Array(repeating: 7, count: 32))
        let store = try Store.inMemory { $0.keys = { _ in KeyRing(current: key) } }
        let tenant = try store.tenant(.main)
        try await tenant.commit { $0.resources = [Sample.create("Patient", "a"), Sample.create("Patient", "b")] }
        try SQLConnection(path: TenantFileName(.main).path(in: store.directory), mode: .readWrite)
            .execute("UPDATE version SET body = (SELECT body FROM version WHERE vid = 1) WHERE vid = 2")
        #expect(throws: StoreError(.corrupt, "")) {
            try tenant.resource(ResourceKey(type: "Patient", id: "b"))
        }
    }

    @Test func `bulk work is done however many wait for their own`() async throws {
        let store = try Store.inMemory()
        let tenant = try store.tenant(.main)
        final class Flag: Sendable { let isSet = Mutex(false) }
        let done = Flag()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for lane in 0..<8 {
                group.addTask {
                    var count = 0
                    while !done.isSet.withLock({ $0 }), count < 20_000 {
                        count += 1
                        try await tenant.commit {
                            $0.isInteractive = true
                            $0.resources = [Sample.create("Patient", "p\(lane)-\(count)")]
                        }
                    }
                    return count
                }
            }
            for number in 1...20 { try await tenant.commit { $0.events = [Sample.event(number)] } }
            done.isSet.withLock { $0 = true }
            for try await count in group { #expect((1..<20_000).contains(count)) }
        }
        store.close()
    }

    @Test func `the line of those who are waited for is taken alone where that is asked`() throws {
        func waiting(_ id: String, isInteractive: Bool) -> WaitingCommit {
            let commit = Sample.commit {
                ($0.isInteractive, $0.resources) = (isInteractive, [Sample.create("Patient", id)])
            }
            return WaitingCommit(commit: commit) { _ in }
        }
        let queue = CommitQueue(countMax: 3)
        for (id, isInteractive) in [("bulk", false), ("first", true), ("second", true)] {
            try queue.add(waiting(id, isInteractive: isInteractive))
        }
        func next(bulk: Bool) -> String? { queue.next(bulk: bulk)?.commit.resources.first?.key.id }
        #expect(
            [next(bulk: false), next(bulk: true), next(bulk: false), next(bulk: true)] == [
                "first", "second", nil, "bulk",
            ])
    }

    @Test func `the log is copied beside the writer`() async throws {
        let store = try Store.inMemory()
        try await store.tenant(.main).commit { $0.resources = [Sample.create("Patient", "a")] }
        let copying = BackgroundCopy(path: TenantFileName(.main).path(in: store.directory))
        defer { copying.close() }
        copying.start()
        var copied: Int?
        for _ in 0..<500 where copied == nil {
            try await Task.sleep(for: .milliseconds(10))
            copied = copying.takeFinished()
        }
        #expect((copied ?? 0) > 0)
    }

    @Test func `the log stays bounded under a long load`() async throws {
        let store = try Store.inMemory {
            $0.logBytesSoft = 1 << 20
            $0.logBytesMax = 4 << 20
        }
        let tenant = try store.tenant(.main)
        await withTaskGroup(of: Void.self) { group in
            for line in 0..<8 {
                group.addTask {
                    for number in 0..<150 {
                        var write = Sample.create("Binary", "b\(line)-\(number)")
                        write.body = Array(repeating: 0x20, count: 20_000)
                        let large = write
                        await #expect(throws: Never.self) { try await tenant.commit { $0.resources = [large] } }
                    }
                }
            }
        }
        let path = TenantFileName(.main).path(in: store.directory)
        #expect(try Folder.read(path + "-wal").count < 6 << 20)
        #expect(try Folder.read(path).count > 16 << 20)
    }
}
