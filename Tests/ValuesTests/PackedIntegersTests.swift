import TestSupport
import Testing
import Values

struct PackedIntegersTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `numbers of every size come back`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<400 {
            let count = Int.random(in: 0...300, using: &random)
            let bits = Int64.random(in: 0...63, using: &random)
            let values = (0..<count).map { _ -> Int64 in
                switch Int.random(in: 0...9, using: &random) {
                case 0: Int64.random(in: .min ... .max, using: &random)
                case 1...4: 0
                default: Int64.random(in: .min ... .max, using: &random) >> bits
                }
            }
            let bytes = PackedIntegers.pack(values)
            #expect(PackedIntegers.unpack(bytes[...], count: count) == values, "seed \(seed)")
        }
    }

    @Test func `the greatest, the least and long rows of zeros come back`() {
        for values in [
            [.max], [.min], [.min, .max, 0, -1, 1], [Int64](repeating: 0, count: 64 * 191 * 2 + 5), [0],
            [Int64](repeating: .max, count: 65),
        ] {
            let bytes = PackedIntegers.pack(values)
            #expect(PackedIntegers.unpack(bytes[...], count: values.count) == values)
        }
        #expect(PackedIntegers.pack([Int64](repeating: 0, count: 64 * 191)).count == 1)
        #expect(PackedIntegers.pack([]).isEmpty)
    }

    @Test func `small differences take few bits`() {
        var random = SeededGenerator(seed: 9)
        let values = (0..<6_400).map { _ in Int64.random(in: -1...1, using: &random) }
        #expect(PackedIntegers.pack(values).count < 6_400 * 2 / 8 + 200)
    }

    @Test func `damaged bytes, and counts that are not theirs, are refused or read but never trap`() {
        var random = SeededGenerator(seed: 5)
        var refused = 0
        for _ in 0..<4_000 {
            let values = (0..<Int.random(in: 1...200, using: &random)).map { _ in Int64(random.next() % 1_000) }
            var bytes = PackedIntegers.pack(values)
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            if PackedIntegers.unpack(bytes[...], count: values.count) == nil { refused += 1 }
        }
        #expect(refused > 1_000)
        #expect(PackedIntegers.unpack([65], count: 64) != nil)
        #expect(PackedIntegers.unpack([65], count: 65) == nil)
        #expect(PackedIntegers.unpack([64], count: 1) == nil)
        #expect(PackedIntegers.unpack([57], count: 1) == nil)
        #expect(PackedIntegers.unpack([65, 65], count: 64) == nil)
        #expect(PackedIntegers.unpack([], count: -1) == nil)
    }
}
