/// The first and the last eight bytes of a name, by which names are hashed and compared.
///
/// Names of up to 16 bytes are equal if their keys are.
struct NameKey: Equatable {
    let head: UInt64
    let tail: UInt64
    let count: Int

    static let empty = NameKey()

    private init() { (head, tail, count) = (0, 0, 0) }

    /// The key of `count` bytes from `start`.
    init(_ bytes: RawSpan, at start: Int, count: Int) {
        self.count = count
        if count >= 8 {
            head = bytes.word(start)
            tail = bytes.word(start + count - 8)
        } else if start + 8 <= bytes.byteCount {
            (head, tail) = (bytes.word(start) & ((1 &<< UInt64(count &* 8)) &- 1), 0)
        } else {
            var word: UInt64 = 0
            for offset in 0..<count {
                word |= UInt64(bytes.byte(start + offset)) &<< UInt64(offset &* 8)
            }
            (head, tail) = (word, 0)
        }
    }

    var hash: Int {
        let mixed = (head &* 0x9E37_79B9_7F4A_7C15) ^ (tail &+ UInt64(truncatingIfNeeded: count))
        return Int(truncatingIfNeeded: (mixed &* 0xC2B2_AE3D_27D4_EB4F) &>> 40)
    }
}
