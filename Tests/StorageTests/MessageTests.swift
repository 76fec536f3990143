import Records
@testable import Storage
import Testing
import Values

@Suite struct MessageTests {
    let store: Store
    let tenant: TenantStore

    init() throws {
        store = try Store.inMemory()
        tenant = try store.tenant(.main)
    }

    private func entry(_ number: Int, reason: String = "no-mapping", peer: String = "bed-1") -> QuarantineEntry {
        QuarantineEntry(
            id: "q-\(number)", reason: reason, detail: "OBX[\(number)]-3", peer: peer, listener: "main",
            receivedAt: Sample.time(number), journalSequence: UInt64(number), bytes: Array("MSH|\(number)".utf8))
    }

    @Test func `the place of bytes that are no message is kept`() async throws {
        var stray = entry(1, reason: "stray-bytes")
        stray.offset = .max
        let (first, second) = (stray, entry(2))
        try await tenant.commit { $0.quarantine = [.keep(first), .keep(second)] }
        #expect(try tenant.quarantined("q-1") == first)
        #expect(try tenant.quarantined("q-2") == second)
    }

    @Test func `quarantine is listed by peer, reason and time, the latest first`() async throws {
        try await tenant.commit {
            $0.quarantine = [
                .keep(entry(1)), .keep(entry(2, reason: "not-hl7")), .keep(entry(3, peer: "bed-2")), .keep(entry(4)),
            ]
        }
        func ids(peer: String? = nil, reason: String? = nil, since: Int? = nil) async throws -> [String] {
            var (found, request) = ([String](), PageRequest(count: 1))
            while true {
                let page = try await tenant.quarantine(
                    peer: peer, reason: reason, since: since.map(Sample.time), page: request)
                found += page.items.map(\.id)
                guard let next = page.next else { return found }
                request.cursor = next
            }
        }
        #expect(try await ids() == ["q-4", "q-3", "q-2", "q-1"])
        #expect(try await ids(peer: "bed-1", reason: "no-mapping") == ["q-4", "q-1"])
        #expect(try await ids(since: 3) == ["q-4", "q-3"])
        #expect(try tenant.quarantined("q-2") == entry(2, reason: "not-hl7"))
        #expect(try await tenant.quarantineCounts() == ["no-mapping": 3, "not-hl7": 1])
    }

    @Test func `a resolved message leaves the list and stays readable`() async throws {
        try await tenant.commit { $0.quarantine = [.keep(entry(1))] }
        try await tenant.commit { $0.quarantine = [.resolve(id: "q-1", at: Sample.time(9))] }
        #expect(try await tenant.quarantine(page: PageRequest(count: 9)).items.isEmpty)
        #expect(try await tenant.quarantine(includesResolved: true, page: PageRequest(count: 9)).items.count == 1)
        #expect(try tenant.quarantined("q-1")?.resolvedAt == Sample.time(9))
        #expect(try await tenant.quarantineCounts() == [:])
        try await tenant.commit { $0.quarantine = [.keep(entry(1, reason: "mapping-fault"))] }
        #expect(try await tenant.quarantineCounts() == ["mapping-fault": 1])
    }

    @Test func `the archive gives each message back, however many share a row`() async throws {
        let largest = ArchiveCodec.bytesMax
        let sizes = [1, largest - 1, 1, largest + 1] + Array(repeating: 3, count: 2 * ArchiveCodec.entriesMax + 1)
        var sequence: UInt64 = 0
        let entries = sizes.enumerated().map { number, size in
            sequence += number == 9 ? ArchiveCodec.spanMax : 1
            return ArchiveEntry(
                journalSequence: sequence, peer: "bed-\(number % 3)", receivedAt: Sample.time(number),
                bytes: Array(repeating: UInt8(number % 256), count: size))
        }
        try await tenant.commit { $0.archive = entries }
        for entry in entries {
            #expect(try await tenant.archived(journalSequence: entry.journalSequence) == [entry])
        }
        #expect(try await tenant.archived(journalSequence: sequence + 1).isEmpty)
        // A new journal counts from the start again.
        try await tenant.commit { $0.archive = [entries[5]] }
        #expect(try await tenant.archived(journalSequence: entries[5].journalSequence) == [entries[5], entries[5]])
    }

    @Test func `a fingerprint is known until it is removed, and an archive entry keeps its bytes`() async throws {
        let digest = Array(UInt8(0)..<16)
        let copy = ArchiveEntry(journalSequence: 7, peer: "bed-1", receivedAt: Sample.time(1), bytes: [0x0B, 0x0D])
        try await tenant.commit {
            $0.fingerprints = [MessageFingerprint(digest: digest, receivedAt: Sample.time(10))]
            $0.archive = [copy]
            $0.applied = JournalMark(journalID: "j", sequence: .max)
        }
        #expect(try tenant.withFingerprints(since: Sample.time(10)) { try $0(digest) })
        #expect(try !tenant.withFingerprints(since: Sample.time(11)) { try $0(digest) })
        #expect(try !tenant.withFingerprints(since: Sample.time(0)) { try $0([1]) })
        #expect(try await tenant.archived(journalSequence: 7) == [copy])
        #expect(try tenant.appliedMark() == JournalMark(journalID: "j", sequence: .max))
        try await tenant.commit { $0.expiry = Expiry(fingerprintsBefore: Sample.time(11)) }
        #expect(try !tenant.withFingerprints(since: Sample.time(0)) { try $0(digest) })
    }

    @Test func `what is too old is removed some thousand at a time, and is told until none is left`() async throws {
        let prints = (0..<Expiry.rowsMax + 1).map { number in
            MessageFingerprint(
                digest: (0..<16).map { UInt8(truncatingIfNeeded: number >> ($0 % 4 * 8)) }, receivedAt: Sample.time(10))
        }
        _ = try await tenant.commit { $0.fingerprints = prints }
        func expire() async throws -> Bool {
            var commit = Commit(time: Sample.time(20))
            commit.expiry = Expiry(fingerprintsBefore: Sample.time(11))
            return try await tenant.commit(commit).leavesExpired
        }
        #expect(try await expire())
        #expect(try await !expire())
        #expect(
            try tenant.withFingerprints(since: Sample.time(0)) { isKnown in
                try !prints.contains { try isKnown($0.digest) }
            })
    }

    @Test func `an alert is kept as it is now, with every change and the state of its machine`() async throws {
        func alert(_ id: String, phase: Alert.Phase, at second: Int) -> Alert {
            Alert(
                id: id, subject: .patient(system: "urn:x", value: "1"), bed: "B", vital: "spo2", direction: .low,
                priority: .high, phase: phase, limit: ExactDecimal("90.0")!, unit: "%", value: MeasuredNumber("85")!,
                extreme: MeasuredNumber("84")!, onset: Sample.time(second - 1), raisedAt: Sample.time(second),
                endedAt: phase == .ended ? Sample.time(second + 9) : nil,
                endReason: phase == .ended ? "recovered" : nil, evidence: ["v-1"], rule: "adult-default/spo2/low")
        }
        func transition(_ kind: AlertTransition.Kind, _ alert: Alert) -> AlertTransition {
            AlertTransition(kind: kind, alert: alert, decidedAt: alert.raisedAt, isLate: false)
        }
        try await tenant.commit {
            $0.alerts = [transition(.raised, alert("a-1", phase: .active, at: 10))]
            $0.alarmStates = [AlarmStateWrite(key: "k", data: [1]), AlarmStateWrite(key: "l", data: [2])]
        }
        try await tenant.commit {
            $0.alerts = [
                transition(.ended, alert("a-1", phase: .ended, at: 10)),
                transition(.raised, alert("a-2", phase: .active, at: 20)),
            ]
            $0.alarmStates = [AlarmStateWrite(key: "k", data: nil)]
        }
        #expect(try tenant.alert("a-1") == alert("a-1", phase: .ended, at: 10))
        #expect(try await tenant.transitions(of: "a-1").map(\.kind) == [.raised, .ended])
        #expect(try await tenant.alerts(page: PageRequest(count: 9)).items.map(\.id) == ["a-2", "a-1"])
        #expect(try await tenant.alerts(activeOnly: true, page: PageRequest(count: 9)).items.map(\.id) == ["a-2"])
        let subject = SampleSubject.bed("elsewhere")
        #expect(try await tenant.alerts(subject: subject, page: PageRequest(count: 9)).items.isEmpty)
        #expect(try await tenant.alarmStates() == ["l": [2]])
    }
}
