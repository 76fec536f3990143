import Foundation
import HTTPTypes
import Records
import Storage
import Testing
import Values

@testable import Board

@Suite(.timeLimit(.minutes(1)))
struct WaveTests {
    private static func channel(_ name: String, bed: String = "ICU^^7") -> Records.Channel {
        let metric = Metric(name: name, codings: [], unit: "mV", unitDisplay: nil)
        return Records.Channel(
            id: UInt64(name.utf8.count) << 8 | UInt64(name.utf8.last ?? 0), subject: .bed(bed), bed: nil, device: nil,
            peer: "p", metric: metric, path: "")
    }

    private static func chunk(
        _ channel: Records.Channel, _ samples: [Int32], rate: Int, gaps: [WaveformChunk.Gap] = []
    ) throws -> WaveformChunk {
        let time = SampleTime(
            instant: Page.start, text: "", offsetMinutes: 0, basis: .observation, zoneBasis: .sent)
        return WaveformChunk(
            channel: channel, start: time, rate: try #require(.init(samples: rate)), resolution: ExactDecimal("0.5")!,
            origin: ExactDecimal(1), samples: samples, gaps: gaps)
    }

    private func measure(_ page: Page, _ chunks: [WaveformChunk]) async throws {
        var commit = Commit(time: page.clock.now)
        commit.waves = [WaveBatch(receivedAt: page.clock.now, chunks: chunks)]
        _ = try await page.store.tenant(.main).commit(commit)
    }

    /// A page follows the feed from its first event on, or a little later: what is live is sent for a while.
    private func keepMeasuring(_ page: Page, _ chunks: [WaveformChunk]) async throws {
        for _ in 0..<60 {
            try await measure(page, chunks)
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func waves(_ page: Page, _ query: String, until wanted: String, _ chunks: [WaveformChunk]) async throws
        -> Page.Reply
    {
        try await page.stream(cookie: page.session(), at: "/board/waves?\(query)", until: wanted) {
            try await keepMeasuring(page, chunks)
        }
    }

    @Test func `a page gets the leading wave of the beds that it names, and all of the one that is opened`()
        async throws
    {
        let page = try await Page()
        let chunks = try ["pleth", "ecg-ii", "ecg-v1"].flatMap {
            [
                try Self.chunk(Self.channel($0), [1, 2, -3], rate: 3),
                try Self.chunk(Self.channel($0, bed: "ICU^^8"), [4], rate: 3),
            ]
        }
        let leading = try await waves(page, "bed=ICU%20%C2%B7%207", until: "ecg-ii", chunks)
        #expect(leading.text.contains(#""bed":"ICU · 7","#) && !leading.text.contains("ICU · 8"))
        #expect(leading.text.contains(#""unit":"mV","start":1769256000000,"step":333.3333,"points":[1.5,2,-0.5]"#))
        #expect(!leading.text.contains("pleth") && !leading.text.contains("ecg-v1"))
        let all = try await waves(page, "all=ICU%20%C2%B7%207", until: "ecg-v1", chunks)
        #expect(all.text.contains("pleth") && all.text.contains("ecg-ii"))
    }

    @Test func `of many samples a peak stays, and where nothing was measured there is nothing`() throws {
        var samples = [Int32](repeating: 0, count: 20)
        samples[7] = 90
        let chunk = try Self.chunk(
            Self.channel("ecg-ii"), samples, rate: 1_000,
            gaps: [.init(samples: 8..<12, reason: .invalid), .init(samples: 13..<14, reason: .invalid)])
        #expect(WaveTrace(chunk).points(every: 4) == [0, 90, nil, 0, 0])
        #expect(WaveTrace(chunk).points(every: 1).count == 20)
    }

    @Test func `a page names only so many beds`() async throws {
        let page = try await Page { $0.limits.waveBeds = 1 }
        let chunks = try ["ICU^^7", "ICU^^8"].map { try Self.chunk(Self.channel("pleth", bed: $0), [1], rate: 1) }
        let reply = try await waves(page, "bed=ICU%20%C2%B7%207&bed=ICU%20%C2%B7%208", until: "pleth", chunks)
        #expect(reply.text.contains("ICU · 7") && !reply.text.contains("ICU · 8"))
    }

    @Test func `waves are for those who may see the board, and are audited`() async throws {
        let page = try await Page()
        #expect(try await page.send(.get, "/board/waves?bed=x").status == 401)
        let chunks = [try Self.chunk(Self.channel("pleth"), [1], rate: 1)]
        _ = try await waves(page, "bed=ICU%20%C2%B7%207", until: "pleth", chunks)
        #expect(try await page.audit().contains { $0.target == "board/waves" })
    }

    @Test func `a bed that only sends waves is on the board`() async throws {
        let page = try await Page()
        let chunks = [try Self.chunk(Self.channel("pleth"), [1], rate: 1)]
        let reply = try await page.stream(cookie: page.session(), until: "ICU · 7") {
            try await keepMeasuring(page, chunks)
        }
        #expect(reply.text.contains("ICU · 7"))
    }
}
