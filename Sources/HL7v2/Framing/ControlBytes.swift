/// The bytes that frame messages (MLLP, HL7 v2.6 appendix C) and end segments (2.5.4).
enum Control {
    static let startBlock: UInt8 = 0x0B
    static let endBlock: UInt8 = 0x1C
    static let carriageReturn: UInt8 = 0x0D
    static let lineFeed: UInt8 = 0x0A
    static let null: UInt8 = 0x00
    static let tab: UInt8 = 0x09
    static let space: UInt8 = 0x20
    static let escape: UInt8 = 0x1B

    @inline(__always)
    static func endsSegment(_ byte: UInt8) -> Bool { byte == carriageReturn || byte == lineFeed }

    /// What monitors put between and around frames without meaning anything by it.
    @inline(__always)
    static func isPadding(_ byte: UInt8) -> Bool {
        endsSegment(byte) || byte == null || byte == space || byte == tab
    }
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
            if rest >= ByteBlock.count {
                following = block + ByteBlock.count
                bits = ByteBlock(bytes, at: block).bits { $0 .<= SIMD16<UInt8>(repeating: Control.endBlock) }
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
