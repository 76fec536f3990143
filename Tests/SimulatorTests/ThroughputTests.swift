import Testing
import Values

@testable import Simulator

/// Figures of the generator itself; they mean something in a release build only.
@Suite(.serialized) struct ThroughputTests {
    #if !DEBUG
        @Test func `a core writes at least 300,000 messages a second`() {
            var beds = (1...3_000).map { SimulatedBed(number: $0, seed: 1, startingAt: WallClock.now) }
            let texts = beds.map { BedText($0.identity) }
            let writer = PCD01Writer(.intensive)
            let id = Array("KX3F9Q2A-0-12345678".utf8)
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: writer.bytesMax, alignment: 16)
            defer { memory.deallocate() }
            var bytes = 0
            let count = 600_000
            let elapsed = ContinuousClock().measure {
                for index in 0..<count {
                    let bed = index % beds.count
                    beds[bed].advance(to: beds[bed].time + .milliseconds(5))
                    bytes += writer.frame(beds[bed], texts[bed], controlID: id, into: memory)
                }
            }
            let rate = Double(count) / (elapsed / .seconds(1))
            print("writer: \(Int(rate)) messages/s, \(bytes / count) bytes each")
            #expect(rate > 300_000)
        }
    #endif

    @Test(arguments: [(8, 64), (512, 1)]) func `the generator keeps many messages under way`(
        connections: Int, window: Int
    ) async throws {
        let gateway = AnsweringGateway(keepsMessages: false)
        var configuration = LoadConfiguration(host: "127.0.0.1", port: try await gateway.start())
        (configuration.pace, configuration.beds) = (.max, 3_000)
        (configuration.connections, configuration.window) = (connections, window)
        configuration.duration = .milliseconds(1_000)
        let result = try await LoadGenerator(configuration).run()
        print("\(connections) connections × window \(window), answered at once:\n\(result)")
        #expect(result.isComplete)
        try await gateway.stop()
    }
}
