import Records
import Testing
import Values

@testable import Storage

/// Files that an older program has left.
struct MigrationTests {
    private static let ecg = Metric(
        name: "ecg-ii", codings: [Coding(system: CodeSystemURI.mdc, code: "131330")], unit: "mV", unitDisplay: nil)

    private static func chunk(at second: Int) throws -> WaveformChunk {
        WaveformChunk(
            channel: .of(ecg), start: .sent(second), rate: try #require(.init(samples: 250)),
            resolution: ExactDecimal("0.0050")!, origin: ExactDecimal(0), samples: (0..<250).map { Int32($0 % 50) },
            gaps: [])
    }

    private static let stay = Stay(
        patient: PatientIdentifier(system: "urn:oid:1.2.36", value: "MR-1"), place: "ICU^101^1", since: .base,
        until: .after(90), source: "ADT^A01", recordedAt: .after(1))

    private static let kept = QuarantineEntry(
        id: "q-1", reason: "no-mapping", detail: "OBX[1]-3", peer: "bed-1", listener: "main", receivedAt: .base,
        journalSequence: 3, bytes: Array("MSH|1".utf8))

    private static let digest = [UInt8](repeating: 7, count: MessageFingerprint.byteCount)

    /// One of everything.
    private static func fill(_ tenant: TenantStore) async throws {
        let chunks = try (0..<9).map(chunk)
        try await tenant.commit {
            $0.resources = [Sample.create("Patient", "a", [Sample.token("identifier", "7")])]
            $0.records = [RecordWrite(record: Sample.record("guest", "a", guest: "a"))]
            $0.samples = [.of(.number("71", at: 0), .number("98", .saturation, at: 0)), .of(.number("72", at: 9))]
            $0.waves = [WaveBatch(receivedAt: .base, chunks: chunks)]
            $0.beds.stays = [StaysWrite(patients: [stay.patient], stays: [("101-1", stay)])]
            $0.alarmStates = [AlarmStateWrite(key: "k", data: [1, 2])]
            $0.quarantine = [.keep(kept)]
            $0.fingerprints = [MessageFingerprint(digest: digest, receivedAt: .base)]
            $0.events = [Sample.event(1)]
            $0.audit = [Sample.audit(1)]
            $0.applied = JournalMark(journalID: "j", sequence: 9)
        }
        try await tenant.commit(at: 1) { $0.resources = [Sample.update("Patient", "a", to: 2)] }
    }

    /// Makes a tenant's file of an older form that holds what another file does: those forms had the same rows.
    private static func makeFile(form: Int, holdingWhatIsIn other: String, in directory: String) throws {
        try Folder.make(directory + "/tenants")
        let connection = try SQLConnection(path: TenantFileName(.main).path(in: directory), mode: .readWrite)
        for statement in Schema.migrations.prefix(form).joined() { try connection.execute(statement) }
        try connection.execute("ATTACH '\(other)' AS present")
        for table in try connection.rows(
            "SELECT name FROM main.sqlite_master WHERE type = 'table'", read: { $0.text(0) })
        {
            try connection.execute(
                "DELETE FROM main.\(table); INSERT INTO main.\(table) SELECT * FROM present.\(table)")
        }
        try connection.execute("DETACH present; PRAGMA user_version = \(form)")
    }

    private static func rows(_ directory: String, of tables: [String]) throws -> [String: Int] {
        let connection = try SQLConnection(path: TenantFileName(.main).path(in: directory), mode: .readOnly)
        var counts: [String: Int] = [:]
        for table in tables { counts[table] = try connection.row("SELECT count(*) FROM \(table)") { $0.int(0) } }
        return counts
    }

    @Test func `a file of form 3 becomes one of the present form with all that was in it`() async throws {
        let present = try Store.inMemory()
        defer { present.close() }
        try await Self.fill(present.tenant(.main))
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        let path = TenantFileName(.main).path(in: directory)
        try Self.makeFile(
            form: 3, holdingWhatIsIn: TenantFileName(.main).path(in: present.directory), in: directory)
        let before = try SQLConnection(path: path, mode: .readOnly)
        #expect(try StoreFile.version(of: before) == 3)
        let tables = try before.rows("SELECT name FROM sqlite_master WHERE type = 'table'", read: { $0.text(0) })
        #expect(!tables.contains("series_wave_block"))
        let counts = try Self.rows(directory, of: tables)

        var configuration = StorageConfiguration(directory: directory)
        configuration.series.sealAfter = .seconds(60)
        let store = try Store.open(configuration, command: "test")
        defer { store.close() }
        let tenant = try store.tenant(.main)
        #expect(try StoreFile.version(of: before) == Schema.version)
        #expect(try Self.rows(directory, of: tables) == counts)
        try await Self.expectAll(in: tenant)
        // The new table takes what it is for.
        while try await tenant.tendSeries(now: .after(99_000)) {}
        #expect(
            try Self.rows(directory, of: ["series_wave", "series_wave_block"]) == [
                "series_wave": 0, "series_wave_block": 1,
            ])
        try await Self.expectAll(in: tenant)
    }

    private static func expectAll(in tenant: TenantStore) async throws {
        let patient = ResourceKey(type: "Patient", id: "a")
        #expect(try tenant.resource(patient)?.version == 2)
        #expect(try tenant.version(1, of: patient)?.body == Sample.body("Patient", "a", 1))
        #expect(try tenant.record(kind: "guest", id: "a")?.version == 1)
        #expect(try tenant.sampleCount() == 3)
        let readings = try await tenant.readings(of: Channel.of(.heartRate).id, from: .after(-9), to: .after(99))
        #expect(readings.map(\.time) == [.base, .after(9)])
        let chunks = try (0..<9).map(chunk)
        #expect(try await tenant.waveforms(of: Channel.of(ecg).id, from: .base, to: .after(99)) == chunks)
        #expect(try tenant.stays(of: [stay.patient]) == [stay])
        #expect(try await tenant.alarmStates() == ["k": [1, 2]])
        #expect(try tenant.quarantined("q-1") == kept)
        #expect(try tenant.withFingerprints(since: .after(-9)) { try $0(digest) })
        #expect(try await tenant.events(after: 0, limit: 9).map(\.event) == [Sample.event(1)])
        let audit = try await tenant.verifyAudit()
        #expect(audit.entries == 1 && audit.fault == nil)
        #expect(try tenant.appliedMark() == JournalMark(journalID: "j", sequence: 9))
    }

    @Test(arguments: 0..<Schema.version)
    func `a file of any older form opens and takes what comes`(form: Int) async throws {
        let directory = try Folder.makeTemporary()
        defer { Folder.removeStore(directory, tenants: [TenantFileName(.main)]) }
        try Folder.make(directory + "/tenants")
        let path = TenantFileName(.main).path(in: directory)
        let connection = try SQLConnection(path: path, mode: .readWrite)
        for statement in Schema.migrations.prefix(form).joined() { try connection.execute(statement) }
        try connection.execute("PRAGMA user_version = \(form)")
        let store = try Store.open(StorageConfiguration(directory: directory), command: "test")
        defer { store.close() }
        let tenant = try store.tenant(.main)
        #expect(try StoreFile.version(of: connection) == Schema.version)
        try await Self.fill(tenant)
        try await Self.expectAll(in: tenant)
    }
}
