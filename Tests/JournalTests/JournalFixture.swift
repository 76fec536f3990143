import Journal
import Seal
import Telemetry
import TestSupport
import Testing
import Values

/// A journal on a simulated disk, and short ways to say what tests say often.
struct JournalFixture {
    static let directory = "data/journal"
    let disk = SimulatedDisk()
    var keys = KeyRing(current: try! DataKey(bytes: Array(0..<32)))
    var configuration: JournalConfiguration
    var metrics = MetricsRegistry()

    /// - Parameter aheadBytes: What is written of a segment in advance; with none a file ends where its blocks do.
    init(aheadBytes: Int = 0) {
        configuration = JournalConfiguration(directory: Self.directory)
        configuration.aheadBytes = aheadBytes
    }

    func open(applied: [TenantID: UInt64] = [:]) throws(JournalError) -> FrameJournal {
        try FrameJournal(
            opening: configuration, keys: keys, applied: applied, metrics: metrics, files: disk.operationsOfFiles)
    }

    /// The names of the segments, without the folder.
    var segments: [String] { disk.names.map { String($0.dropFirst(Self.directory.count + 1)) } }

    func path(_ segment: String) -> String { "\(Self.directory)/\(segment)" }

    /// Waits until the next segment is written in advance, but for its header.
    func waitForStock() async throws {
        let file = path("stock.seg.new")
        for _ in 0..<5_000 where disk.content(file)?.count != configuration.aheadBytes || disk.isSyncing(file) {
            try await Task.sleep(for: .milliseconds(1))
        }
        #expect(disk.content(file) == [UInt8](repeating: 0, count: configuration.aheadBytes))
        // The journal knows of it a moment later.
        try await Task.sleep(for: .milliseconds(5))
    }
}

let ward = FrameSource(tenant: .main, peer: "10.1.1.7", listener: "ward")
let clinic = FrameSource(tenant: TenantID("clinic")!, peer: "monitor-4", listener: "mllp")

func frame(_ text: String, at seconds: Int64 = 0) -> Frame {
    Frame(receivedAt: Timestamp(microseconds: seconds * 1_000_000), bytes: Array(text.utf8))
}

/// A frame of bytes that nothing makes fewer of.
func frame(bytes count: Int, at seconds: Int64 = 0) -> Frame {
    var chance = SeededGenerator(seed: UInt64(count))
    let noise = (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) }
    return Frame(receivedAt: Timestamp(microseconds: seconds * 1_000_000), bytes: noise)
}

extension JournalEntry {
    var text: String { String(decoding: frame.bytes, as: UTF8.self) }
}

extension FrameJournal {
    /// All that is durable from a place on.
    func entries(from start: JournalStart = .oldest, tenants: Set<TenantID>? = nil) async throws -> [JournalEntry] {
        var reader = try reader(from: start, tenants: tenants)
        let wanted = [ward.tenant, clinic.tenant].filter { tenants?.contains($0) ?? true }.map { ($0, durable($0)) }
        var last: [TenantID: UInt64] = [:]
        if case .after(let sequences) = start { last = sequences }
        var entries: [JournalEntry] = []
        while wanted.contains(where: { last[$0, default: 0] < $1 }), let more = try await reader.next() {
            for entry in more { last[entry.tenant] = entry.sequence }
            entries += more
        }
        return entries
    }
}
