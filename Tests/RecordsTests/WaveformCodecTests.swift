import Records
import TestSupport
import Testing
import Values

struct WaveformCodecTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func `whatever is packed comes back`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let count = Int.random(in: 0...400, using: &random)
            let width = Int32.random(in: 0...31, using: &random)
            var level: Int32 = 0
            let samples = (0..<count).map { _ -> Int32 in
                level = level / 2 &+ Int32.random(in: .min ... .max, using: &random) >> width
                return Int.random(in: 0...30, using: &random) == 0 ? .min : level
            }
            let bytes = WaveformCodec.pack(samples)
            #expect(WaveformCodec.unpack(bytes[...], count: count) == samples, "seed \(seed)")
        }
        for samples in [[.min, .max, .min, .max, .min], [.max], []] as [[Int32]] {
            #expect(WaveformCodec.unpack(WaveformCodec.pack(samples)[...], count: samples.count) == samples)
        }
    }

    @Test func `damaged bytes are refused or read, but never trap`() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<2_000 {
            var bytes = WaveformCodec.pack((0..<100).map { Int32($0 * $0 % 97) })
            bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
            if let samples = WaveformCodec.unpack(bytes[...], count: 100) { #expect(samples.count == 100) }
        }
        #expect(WaveformCodec.unpack([], count: 0) == nil)
        #expect(WaveformCodec.unpack([4, 65], count: 3) == nil)
    }

    @Test func `times of samples are exact to the microsecond at any rate`() throws {
        let rate = try #require(WaveformChunk.Rate(samples: 360))
        #expect(rate.time(of: 360 * 86_400 * 365) == .seconds(86_400 * 365))
        #expect(rate.time(of: 1) == .microseconds(2_777))
        #expect(try #require(WaveformChunk.Rate(samples: 1_000, seconds: 3)).time(of: 500) == .milliseconds(1_500))
        #expect(WaveformChunk.Rate(samples: 0) == nil)
        #expect(WaveformChunk.Rate(samples: 1, seconds: 0) == nil)
    }

    @Test(.enabled(if: Shared.isThere, Shared.missing), arguments: Recording.all)
    func `real recordings take few bytes a sample, in chunks of ten seconds`(_ recording: Recording) throws {
        let samples = try recording.samples()
        let chunk = recording.hertz * 10
        var bytes = 0
        for start in stride(from: 0, to: min(samples.count, chunk * 60), by: chunk) {
            let part = Array(samples[start..<min(samples.count, start + chunk)])
            let packed = WaveformCodec.pack(part)
            #expect(WaveformCodec.unpack(packed[...], count: part.count) == part)
            bytes += packed.count
        }
        let each = Double(bytes) / Double(min(samples.count, chunk * 60))
        #expect(each < 1.5, "\(each) bytes a sample")
    }
}
