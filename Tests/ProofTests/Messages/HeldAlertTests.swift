import Foundation
import Journal
import Records
import Search
import Seal
import Storage
import Telemetry
import Testing
import Values

@testable import GatewayApp
@testable import Intake

/// Decision 0013: alerts that are held while the gateway is behind, and what a person does with them meanwhile.
struct HeldAlertTests {
    private static let noon = Timestamp(year: 2026, month: 1, day: 24, hour: 12)
    private static let nurse = RequestContext(
        actor: "nurse", role: "clinician", origin: "127.0.0.1", requestID: "t", now: noon)

    private static func report(
        _ second: Int, received: Int? = nil, _ phase: String, _ state: String, _ priority: String
    ) -> Frame {
        let time = "202601241200\(String(second + 100).suffix(2))+0000"
        let text = """
            MSH|^~\\&|MON7||||\(time)||ORU^R40^ORU_R40|\(second)|P|2.6\rPV1||I|HELD^^7\r\
            OBR|1||A7|196616^MDC_EVT_ALARM^MDC|||\(time)\r\
            OBX|1|ST|196670^MDC_EVT_LO^MDC|1.1.1.150456.1|SpO2 low||||||F\r\
            OBX|2|ST|68481^^MDC|1.1.1.150456.2|\(phase)||||||F\r\
            OBX|3|ST|68482^^MDC|1.1.1.150456.3|\(state)||||||F\r\
            OBX|4|ST|68484^^MDC|1.1.1.150456.4|\(priority)||||||F\r
            """
        return Frame(receivedAt: noon + .seconds(received ?? second), bytes: Array(text.utf8))
    }

    /// A gateway that is ten seconds behind with some frames, which are taken one by one.
    private static func behind(
        with frames: [Frame],
        _ body: (MessageIntake, TenantStore, _ take: (Int) async throws -> Void) async throws -> Void
    ) async throws {
        try await Ground.withTemporaryFolder { folder in
            var limits = JournalConfiguration(directory: folder.path)
            limits.reserveBytes = 0
            let keys = KeyRing(current: try DataKey(bytes: Array(0..<32)))
            let journal = try FrameJournal(opening: limits, keys: keys, metrics: MetricsRegistry())
            let store = try Store.inMemory { $0.batchHold = .zero }
            var configuration = GatewayConfiguration()
            configuration.mappings = Ground.root.appendingPathComponent("Mappings").path
            configuration.profiles = Ground.root.appendingPathComponent("Profiles").path
            let files = try EditedFiles(configuration)
            let intake = MessageIntake(
                store: try store.tenant(.main), journal: journal, mapper: { files.mapper }, indexer: SearchIndexer(),
                alerts: files.profile, configuration: configuration.messageIntake, metrics: MetricsRegistry(),
                clock: { noon + .seconds(10 + frames.count) })
            try await intake.restore()
            let source = FrameSource(tenant: .main, peer: "mon7", listener: "mllp")
            _ = try await journal.append(frames, from: source)
            var reader = try journal.reader(from: .after([.main: 0]), tenants: [.main])
            let entries = try #require(try await reader.next())
            try #require(entries.count == frames.count)
            try await body(intake, try store.tenant(.main)) { try await intake.applyUntilDone(entries[$0..<$0 + 1]) }
            await journal.close()
            store.close()
        }
    }

    private static func told(_ store: TenantStore) async throws -> [String] {
        try await store.events(after: 0, limit: 50).filter { $0.event.lane == .alerts }.map(\.event.type)
    }

    @Test func `an alert of which nobody was told is acknowledged silently, and told with who acknowledged it`()
        async throws
    {
        let frames = [
            Self.report(0, "start", "active", "PM"), Self.report(1, "continue", "active", "PM"),
            Self.report(2, "end", "inactive", "PM"),
        ]
        try await Self.behind(with: frames) { intake, store, take in
            try await take(0)
            let alert = try #require(intake.activeAlerts.first)
            _ = try await intake.acknowledge(alert.id, Self.nurse)
            #expect(try store.alert(alert.id)?.acknowledgment?.actor == "nurse", "it is on record at once")
            try await take(1)
            #expect(try await Self.told(store).isEmpty, "the rest may say that it is over")
            try await take(2)
            #expect(try await Self.told(store).isEmpty, "what is over by then is no news")
            #expect(try store.alert(alert.id)?.acknowledgment?.actor == "nurse")
        }
        try await Self.behind(with: Array(frames.prefix(2))) { intake, store, take in
            try await take(0)
            let id = try #require(intake.activeAlerts.first?.id)
            _ = try await intake.acknowledge(id, Self.nurse)
            try await take(1)
            let event = try #require(try await store.events(after: 0, limit: 50).first { $0.event.lane == .alerts })
            #expect(try await Self.told(store) == ["alert.raised"])
            #expect(String(decoding: event.event.data, as: UTF8.self).contains(#""by":"nurse""#))
        }
    }

    @Test func `a change that is held does not hold who acknowledges an alert that was told`() async throws {
        let frames = [
            Self.report(11, "start", "active", "PL"), Self.report(12, received: 0, "update", "active", "PM"),
            Self.report(13, "continue", "active", "PM"),
        ]
        try await Self.behind(with: frames) { intake, store, take in
            try await take(0)
            #expect(try await Self.told(store) == ["alert.raised"])
            try await take(1)
            let id = try #require(intake.activeAlerts.first?.id)
            _ = try await intake.acknowledge(id, Self.nurse)
            #expect(try await Self.told(store).last == "alert.acknowledged")
        }
    }
}
