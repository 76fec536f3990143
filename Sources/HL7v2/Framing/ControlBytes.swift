/// The bytes that frame messages (MLLP, HL7 v2.6 appendix C) and end segments (2.5.4).
enum Control {
    static let startBlock: UInt8 = 0x0B
    static let endBlock: UInt8 = 0x1C
    static let carriageReturn: UInt8 = 0x0D
    static let lineFeed: UInt8 = 0x0A
    static let null: UInt8 = 0x00
    static let tab: UInt8 = 0x09
    static let space: UInt8 = 0x20

    @inline(__always)
    static func endsSegment(_ byte: UInt8) -> Bool { byte == carriageReturn || byte == lineFeed }

    /// What monitors put between and around frames without meaning anything by it.
    @inline(__always)
    static func isPadding(_ byte: UInt8) -> Bool {
        endsSegment(byte) || byte == null || byte == space || byte == tab
    }
}

/// One bit for each lane of a comparison's result, lane 0 lowest.
@inline(__always)
func laneBits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
    // Lanes are 0 or -1 and as wide as UInt8. Lane i keeps bit i of its half; one multiplication adds the eight lanes up.
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self) & SIMD2<UInt64>(repeating: 0x8040_2010_0804_0201)
    let low = (halves[0] &* 0x0101_0101_0101_0101) &>> 56
    let high = (halves[1] &* 0x0101_0101_0101_0101) &>> 56
    return low | high &<< 8
}

/// Walks over the positions of control bytes (`0x1C` and below), 16 bytes at a time.
struct ControlCursor {
    private var block: Int
    private var following: Int
    private var bits: UInt64 = 0

    init(from position: Int) {
        block = position
        following = position
    }

    /// The next position, or nil at the end of `bytes`.
    @inline(__always)
    mutating func next(in bytes: RawSpan) -> Int? {
        while bits == 0 {
            block = following
            let rest = bytes.byteCount - block
            if rest >= 16 {
                let lanes = bytes.unsafeLoadUnaligned(fromByteOffset: block, as: SIMD16<UInt8>.self)
                let hits = lanes .<= SIMD16<UInt8>(repeating: Control.endBlock)
                following = block + 16
                bits = laneBits(hits)
            } else {
                guard rest > 0 else { return nil }
                following = bytes.byteCount
                for lane in 0..<rest where bytes[block + lane] <= Control.endBlock { bits |= 1 << UInt64(lane) }
            }
        }
        let position = block + bits.trailingZeroBitCount
        bits &= bits &- 1
        return position
    }
}

extension RawSpan {
    /// The byte at `position`, with a bounds check.
    @inline(__always)
    subscript(position: Int) -> UInt8 { unsafeLoad(fromByteOffset: position, as: UInt8.self) }
}
