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
    (laneBits(first) | laneBits(second) &<< 16) | (laneBits(third) &<< 32 | laneBits(fourth) &<< 48)
}

/// One bit for each of 16 lanes.
///
/// A product gathers one bit of each of eight bytes in its highest byte. Folding in vector registers looks shorter, but
/// the compiler takes it apart into more steps on single numbers than these.
@inline(__always)
private func laneBits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return gathered(halves[0]) | gathered(halves[1]) &<< 8
}

@inline(__always)
private func gathered(_ lanes: UInt64) -> UInt64 {
    ((lanes & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
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
