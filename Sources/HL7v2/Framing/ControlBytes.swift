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

/// One bit for each of 64 lanes of four comparisons, the first lane lowest.
@inline(__always)
func laneBits(
    _ first: SIMDMask<SIMD16<Int8>>, _ second: SIMDMask<SIMD16<Int8>>, _ third: SIMDMask<SIMD16<Int8>>,
    _ fourth: SIMDMask<SIMD16<Int8>>
) -> UInt64 {
    // Lane i of a mask is 0 or -1 and keeps bit i % 8. Folding each half of 8 bytes three times leaves its bits in one
    // byte; after each folding two vectors share the room that it frees.
    let evens = folded(weighted(first), weighted(third), by: 32, keeping: 0x0000_0000_FFFF_FFFF)
    let odds = folded(weighted(second), weighted(fourth), by: 32, keeping: 0x0000_0000_FFFF_FFFF)
    let all = folded(evens, odds, by: 16, keeping: 0x0000_FFFF_0000_FFFF)
    let bytes = (all | (all &>> SIMD2<UInt64>(repeating: 8))) & SIMD2<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    return bytes[0] | bytes[1] &<< 8
}

@inline(__always)
private func weighted(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
    unsafeBitCast(mask, to: SIMD2<UInt64>.self) & SIMD2<UInt64>(repeating: 0x8040_2010_0804_0201)
}

@inline(__always)
private func folded(
    _ low: SIMD2<UInt64>, _ high: SIMD2<UInt64>, by shift: UInt64, keeping lowLanes: UInt64
) -> SIMD2<UInt64> {
    let distance = SIMD2<UInt64>(repeating: shift)
    let kept = SIMD2<UInt64>(repeating: lowLanes)
    return ((low | (low &>> distance)) & kept) | ((high | (high &<< distance)) & ~kept)
}

/// Walks over the positions of control bytes (`0x1C` and below), 64 bytes at a time.
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
            if rest >= 64 {
                following = block + 64
                bits = laneBits(
                    isControl(bytes.lanes(at: block)), isControl(bytes.lanes(at: block + 16)),
                    isControl(bytes.lanes(at: block + 32)), isControl(bytes.lanes(at: block + 48)))
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

    @inline(__always)
    private func isControl(_ lanes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        lanes .<= SIMD16<UInt8>(repeating: Control.endBlock)
    }
}

extension RawSpan {
    /// The byte at `position`, with a bounds check.
    @inline(__always)
    subscript(position: Int) -> UInt8 { unsafeLoad(fromByteOffset: position, as: UInt8.self) }

    /// The 16 bytes from `position`, with a bounds check.
    @inline(__always)
    func lanes(at position: Int) -> SIMD16<UInt8> {
        unsafeLoadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
    }
}
