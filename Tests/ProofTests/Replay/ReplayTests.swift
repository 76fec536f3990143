import Foundation
import Testing

/// A day's traffic that is received by other stores, and again by the same one.
@Suite(.enabled(if: Ground.shared != nil, Ground.missing), .serialized, .timeLimit(.minutes(4)))
struct ReplayTests {
    @Test func `the same frames in the same places give a fresh store the same rows`() async throws {
        let traffic = try Traffic.day()
        try await Self.withJournal { journal in
            let first = try await Self.rows(traffic, journal)
            let second = try await Self.rows(traffic, journal)
            #expect(first.differences(from: second) == [])
            // Everything that a day can leave is in it.
            for table in [
                "record", "record_version", "resource", "version", "alert", "alert_transition", "movement", "stay",
                "association", "patient_link", "quarantine", "archive", "fingerprint", "event", "audit",
                "series_subject", "series_channel", "series_batch", "series_wave",
            ] {
                #expect(first.count(table) > 0, "no row of \(table)")
            }
        }
    }

    @Test func `how many messages share a commit changes nothing of what they mean`() async throws {
        let traffic = try Traffic.day()
        try await Self.withJournal { journal in
            let shared = try await Self.rows(traffic, journal)
            let alone = try await Self.rows(traffic, journal, batch: 1)
            #expect(alone.namedDifferences(from: shared) == [])
            #expect(
                alone.differences(from: shared).filter { $0.hasPrefix("series") || $0.hasPrefix("alert") } == [])
            // The commits were others.
            #expect(alone.differences(from: shared).contains("meta"))
        }
    }

    @Test func `the same frames received again change nothing but what was received`() async throws {
        let traffic = try Traffic.day()
        try await Self.withJournal { journal in
            try await ReplayedDay.with(journal: journal) { day in
                try await day.receive(traffic)
                let (before, known) = (try day.rows(), day.repeated)
                // A message without any time is a new one whenever it comes.
                let again = traffic.timed
                try await day.receiveAgain(again)
                #expect(try day.rows().differences(from: before) == ["audit", "audit_head", "meta"])
                #expect(day.repeated - known == again.messageCount && again.messageCount > 700)
            }
        }
    }

    @Test func `another value in one message gives other rows`() async throws {
        let traffic = try Traffic.day()
        var changed = traffic
        let place = try #require(changed.bursts.lastIndex { $0.peer == "10.0.3.1" })
        let message = String(decoding: changed.bursts[place].messages[0], as: UTF8.self)
        let row = try #require(message.firstRange(of: "MDC_ECG_HEART_RATE^MDC|"))
        let value = try #require(message[row.upperBound...].firstIndex(of: "|"))
        let other = message[...value] + "1" + message[message.index(after: value)...]
        changed.bursts[place].messages[0] = Array(other.utf8)
        try await Self.withJournal { [changed] journal in
            let rows = try await Self.rows(traffic, journal)
            let differences = try await Self.rows(changed, journal).differences(from: rows)
            #expect(differences.contains("series_batch") && differences.contains("event"), "\(differences)")
            #expect(!differences.contains("quarantine") && !differences.contains("series_wave"), "\(differences)")
        }
    }

    private static func rows(_ traffic: Traffic, _ journal: URL, batch: Int = 200) async throws -> StoreRows {
        try await ReplayedDay.with(journal: journal, batch: batch) { day in
            try await day.receive(traffic)
            return try day.rows()
        }
    }

    private static func withJournal(_ body: (URL) async throws -> Void) async throws {
        try await Ground.withTemporaryFolder { folder in
            let journal = folder.appendingPathComponent("journal")
            try await ReplayedDay.beginJournal(in: journal)
            try await body(journal)
        }
    }
}
