import Compression
import TestSupport
import Testing

@Suite struct ZstandardTests {
    private let compressor = Zstandard.Compressor()

    private func compressed(_ bytes: [UInt8]) -> [UInt8] { compressor.compress(bytes.span.bytes) }

    private func opened(_ frame: [UInt8], limit: Int) -> [UInt8]? { Zstandard.open(frame.span.bytes, limit: limit) }

    @Test func `what is compressed opens to the same bytes`() {
        var random = SeededGenerator(seed: 8_878)
        for size in [0, 1, 2, 15, 16, 17, 255, 4_096, 131_072, 131_073, 1_000_000] {
            let noise = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
            let rows = (0..<size).map { UInt8(truncatingIfNeeded: $0 % 61) }
            for bytes in [noise, rows] {
                #expect(opened(compressed(bytes), limit: size) == bytes)
            }
        }
    }

    @Test func `rows that repeat take a small part of their bytes`() {
        let row = Array("OBX|3|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|71|264864^MDC_DIM_BEAT_PER_MIN^MDC\r".utf8)
        let rows = Array(repeatElement(row, count: 500).joined())
        #expect(compressed(rows).count * 100 < rows.count)
    }

    @Test func `a frame does not depend on those before it`() {
        let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 % 97) }
        let first = compressed(bytes)
        _ = compressed([UInt8](repeating: 7, count: 1_000_000))
        #expect(compressed(bytes) == first)
        #expect(Zstandard.Compressor().compress(bytes.span.bytes) == first)
    }

    @Test func `frames back to back open to their bytes one after the other, up to the limit together`() {
        let (first, second) = ([UInt8](repeating: 7, count: 1_000), [UInt8](repeating: 9, count: 500))
        let frames = compressed(first) + compressed(second)
        #expect(opened(frames, limit: 1_500) == first + second)
        #expect(opened(frames, limit: 1_499) == nil)
        #expect(opened([], limit: 1_500) == nil)
        for length in compressed(first).count + 1..<frames.count {
            #expect(opened(Array(frames.prefix(length)), limit: 1_500) == nil)
        }
    }

    @Test func `a frame is opened up to the limit and not past it`() {
        let frame = compressed([UInt8](repeating: 7, count: 1_000))
        #expect(opened(frame, limit: 1_000)?.count == 1_000)
        #expect(opened(frame, limit: 999) == nil)
    }

    @Test func `what is no whole frame does not open, and traps nobody`() {
        var random = SeededGenerator(seed: 3)
        let frame = compressed((0..<3_000).map { UInt8(truncatingIfNeeded: $0 % 97) })
        for length in 0..<frame.count {
            #expect(opened(Array(frame.prefix(length)), limit: 9_000) == nil)
        }
        #expect(opened(frame + [0], limit: 9_000) == nil)
        for _ in 0..<20_000 {
            var damaged = frame
            damaged[Int.random(in: 0..<damaged.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            if let bytes = opened(damaged, limit: 9_000) { #expect(bytes.count <= 9_000) }
        }
    }
}
