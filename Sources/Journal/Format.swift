import Seal
import Values

/// The stored format of the journal, version 1.
///
/// **Folder.** `journal/00000000000000000001.seg`: one file a segment, named by the number of its first block in twenty
/// digits. A segment is written as `….seg.new`, synced and then renamed, so a `.seg` always has a whole header; a `.new` is
/// removed at start. `stock.seg.new` holds nothing but zeros, written in advance: a later segment gets its header at the
/// start of it, and the name. Segments are removed oldest first, with a sync of the folder after each, so the kept ones are
/// always consecutive.
///
/// **Numbers** are little-endian. `text` is a byte with the length, then so many bytes of UTF-8.
///
/// **Segment header**, once at the start of the file:
///
/// | offset | bytes | content |
/// |---|---|---|
/// | 0 | 8 | `AFJRNL01` (the last two: format version) |
/// | 8 | 4 | length of the header *h* |
/// | 12 | 16 | journal id: random, the same in all segments |
/// | 28 | 8 | number of the first block |
/// | 36 | 8 | id of the data key |
/// | 44 | 32 | salt: the segment's key is HKDF-SHA256 of the data key, the salt and `afferent journal segment` |
/// | 76 | 8 | newest receipt time of all frames before, in microseconds since 1970; the least integer if there is none |
/// | 84 | 4 | number of tenants |
/// | 88 | … | for each tenant: name (text), last sequence before this segment (8) |
/// | *h* − 4 | 4 | CRC32C of all before |
///
/// **Block**, one a group commit, back to back. After the last one the file ends, or has nothing but zeros to its end:
///
/// | offset | bytes | content |
/// |---|---|---|
/// | 0 | 4 | `AFBK` |
/// | 4 | 4 | length of the envelope *n* |
/// | 8 | 8 | block number: one more than that of the block before, across segments |
/// | 16 | 4 | bit 0: what the checksum covers: 0, the whole envelope; 1, its tag, which covers the rest. Bit 1: what is inside the envelope is Zstandard frames of that, back to back (RFC 8878, 3) |
/// | 20 | 4 | CRC32C of the 20 bytes before and of the envelope, or of its last 16 bytes |
/// | 24 | *n* | envelope (see `KeyRing`) under the segment's key; its context is `afferent journal block`, the journal id and the block number |
///
/// **Inside the envelope**, groups of frames of one source, back to back: tenant, peer, listener (texts), sequence of the
/// first frame (8), number of frames (4); then for each frame: kind (1), receipt time (8), length (4), bytes.
///
/// | kind | bytes |
/// |---|---|
/// | 1 | a message |
/// | 2 | bytes that are no message, as older versions wrote them |
/// | 3 | an audit entry about a read |
/// | 4 | bytes that are no message: offset in the connection (8), reason (1, `StrayMark.Reason`), then the bytes |
///
/// **Invariants.** One block is one write and one sync, and block *k* + 1 is written only when *k* is synced. So an
/// unfinished write can only be the last block: a damaged block with a whole one after it is damage, never a torn tail. No
/// block begins with a zero, and what a segment was written in advance is changed by its blocks only: where the zeros to the
/// end of the file begin no later than a block would, there is none. When the next segment has begun, the zeros are cut, at
/// leisure. A tenant's sequences have no gaps. A segment's key is its own, so random nonces never come near their limit.
enum Format {
    static let magic = Array("AFJRNL01".utf8)
    static let magicLength = 6
    static let blockMagic = Array("AFBK".utf8)
    static let blockHeaderLength = 24
    static let headerFixedLength = 88
    /// Stray bytes with their mark before them.
    static let markedStrayKind: UInt8 = 4
    static let strayMarkLength = 9
    static let suffix = ".seg"
    static let unfinishedSuffix = ".seg.new"
    static let stockName = "stock.seg.new"
    /// The most bytes that a compressed block may stand for; what comes from one append is far below.
    static let payloadBytesMax = 1 << 30
    /// Below this a block is as small as a page of the disk anyway.
    static let compressedFrom = 1_024
    /// The greatest header: room for 200,000 tenants.
    static let headerBytesMax = 16 << 20

    static func fileName(firstBlock: UInt64) -> String {
        let digits = String(firstBlock)
        return String(repeating: "0", count: 20 - digits.utf8.count) + digits + suffix
    }

    static func blockContext(journal: JournalID, number: UInt64) -> [UInt8] {
        var context = Array("afferent journal block".utf8) + journal.bytes
        context.append(number)
        return context
    }
}

/// The name of a journal: 16 random bytes, made with its first segment.
struct JournalID: Hashable, Sendable, CustomStringConvertible {
    let bytes: [UInt8]

    var description: String { bytes.hexText }

    static func random() -> JournalID { JournalID(bytes: randomBytes(16)) }
}

/// Bytes from the system's random source.
func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
}

/// What a segment says about itself and about all that came before it.
struct SegmentHeader: Hashable, Sendable {
    let journal: JournalID
    let firstBlock: UInt64
    let keyID: KeyID
    let salt: [UInt8]
    /// The newest receipt time of all frames before this segment.
    let newestBefore: Timestamp?
    /// Each tenant's last sequence before this segment.
    let lastSequences: [TenantID: UInt64]

    var encoded: [UInt8] {
        var bytes = Format.magic + [0, 0, 0, 0] + journal.bytes
        bytes.append(firstBlock)
        bytes.append(keyID.value)
        bytes += salt
        bytes.append(newestBefore?.microseconds ?? .min)
        bytes.append(UInt32(lastSequences.count))
        for (tenant, sequence) in lastSequences.sorted(by: { $0.key < $1.key }) {
            bytes.append(text: tenant.name)
            bytes.append(sequence)
        }
        bytes.replace(at: 8, with: UInt32(bytes.count + 4))
        bytes.append(CRC32C.checksum(of: bytes))
        return bytes
    }

    /// The length that a header claims, from its first bytes; nil if it is none.
    static func length(of start: [UInt8]) -> Int? {
        var cursor = ByteCursor(start)
        guard let magic = cursor.bytes(8), magic.starts(with: Format.magic.prefix(Format.magicLength)),
            let length = cursor.integer(UInt32.self)
        else { return nil }
        return Int(length)
    }

    /// Nil if the bytes are not a whole, unharmed header.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Format.headerFixedLength + 4,
            CRC32C.checksum(of: Array(bytes.dropLast(4))) == ByteCursor.last(UInt32.self, of: bytes)
        else { return nil }
        var cursor = ByteCursor(bytes)
        guard cursor.bytes(12) != nil, let journal = cursor.bytes(16), let first = cursor.integer(UInt64.self),
            let key = cursor.integer(UInt64.self), let salt = cursor.bytes(32), let newest = cursor.integer(Int64.self),
            let count = cursor.integer(UInt32.self)
        else { return nil }
        var last: [TenantID: UInt64] = [:]
        for _ in 0..<count {
            guard let name = cursor.text(), let tenant = TenantID(name), let sequence = cursor.integer(UInt64.self)
            else {
                return nil
            }
            last[tenant] = sequence
        }
        self.init(
            journal: JournalID(bytes: journal), firstBlock: first, keyID: KeyID(value: key), salt: salt,
            newestBefore: newest == .min ? nil : Timestamp(microseconds: newest), lastSequences: last)
    }

    init(
        journal: JournalID, firstBlock: UInt64, keyID: KeyID, salt: [UInt8], newestBefore: Timestamp?,
        lastSequences: [TenantID: UInt64]
    ) {
        (self.journal, self.firstBlock, self.keyID, self.salt) = (journal, firstBlock, keyID, salt)
        (self.newestBefore, self.lastSequences) = (newestBefore, lastSequences)
    }
}

/// The first bytes of a block.
struct BlockHeader: Hashable, Sendable {
    struct Form: OptionSet, Hashable {
        let rawValue: UInt32

        /// The checksum covers the envelope's tag beside the header, not the whole envelope. A seal that opens proves
        /// every byte under it, so that is enough; blocks of the first version have a checksum over all.
        static let tagOnly = Form(rawValue: 1)
        static let compressed = Form(rawValue: 2)
        static let known: Form = [.tagOnly, .compressed]
    }

    let number: UInt64
    let envelopeLength: Int
    let form: Form
    private let checksum: UInt32

    /// Nil if the bytes don't begin like a block, or are of a later version.
    init?(_ bytes: [UInt8]) {
        var cursor = ByteCursor(bytes)
        guard cursor.bytes(4) == Format.blockMagic, let length = cursor.integer(UInt32.self),
            let number = cursor.integer(UInt64.self),
            let form = cursor.integer(UInt32.self).map(Form.init(rawValue:)), Form.known.isSuperset(of: form),
            let checksum = cursor.integer(UInt32.self)
        else { return nil }
        (self.number, envelopeLength, self.form, self.checksum) = (number, Int(length), form, checksum)
    }

    /// Writes the header over the first 24 bytes of a block whose envelope follows them.
    static func complete(_ block: inout [UInt8], number: UInt64, isCompressed: Bool) {
        let form: Form = isCompressed ? [.tagOnly, .compressed] : .tagOnly
        for (index, byte) in Format.blockMagic.enumerated() { block[index] = byte }
        block.replace(at: 4, with: UInt32(block.count - Format.blockHeaderLength))
        block.replace(at: 8, with: number)
        block.replace(at: 16, with: form.rawValue)
        block.replace(at: 20, with: checksum(ofBlock: block.span.bytes, form))
    }

    /// Whether the checksum fits a block of this header.
    func matches(_ block: RawSpan) -> Bool { Self.checksum(ofBlock: block, form) == checksum }

    private static func checksum(ofBlock block: RawSpan, _ form: Form) -> UInt32 {
        let envelope = block.extracting(droppingFirst: Format.blockHeaderLength)
        let covered = form.contains(.tagOnly) ? envelope.extracting(last: KeyRing.tagLength) : envelope
        return CRC32C.checksum(of: covered, continuing: CRC32C.checksum(of: block.extracting(first: 20)))
    }
}

extension FrameGroup {
    func encode(to bytes: inout [UInt8]) {
        bytes.append(text: source.tenant.name)
        bytes.append(text: source.peer)
        bytes.append(text: source.listener)
        bytes.append(firstSequence)
        bytes.append(UInt32(frames.count))
        for frame in frames {
            bytes.append(frame.stray == nil ? frame.kind.rawValue : Format.markedStrayKind)
            bytes.append(frame.receivedAt.microseconds)
            if let stray = frame.stray {
                bytes.append(UInt32(frame.bytes.count + Format.strayMarkLength))
                bytes.append(stray.offset)
                bytes.append(stray.reason.rawValue)
            } else {
                bytes.append(UInt32(frame.bytes.count))
            }
            bytes.append(contentsOf: frame.bytes)
        }
    }

    /// The groups of a block's plaintext; nil if it is malformed.
    static func decode(_ payload: [UInt8]) -> [FrameGroup]? {
        var cursor = ByteCursor(payload)
        var groups: [FrameGroup] = []
        while !cursor.isAtEnd {
            guard let tenant = cursor.text().flatMap({ TenantID($0) }), let peer = cursor.text(),
                let listener = cursor.text(), let first = cursor.integer(UInt64.self),
                let count = cursor.integer(UInt32.self), count > 0
            else { return nil }
            var frames: [Frame] = []
            for _ in 0..<count {
                guard let frame = frame(&cursor) else { return nil }
                frames.append(frame)
            }
            let source = FrameSource(tenant: tenant, peer: peer, listener: listener)
            groups.append(FrameGroup(source: source, firstSequence: first, frames: frames))
        }
        return groups
    }

    private static func frame(_ cursor: inout ByteCursor) -> Frame? {
        guard let kind = cursor.integer(UInt8.self), let time = cursor.integer(Int64.self),
            let length = cursor.integer(UInt32.self).map({ Int($0) })
        else { return nil }
        let received = Timestamp(microseconds: time)
        guard kind == Format.markedStrayKind else {
            return cursor.bytes(length).map { Frame(FrameKind(rawValue: kind), receivedAt: received, bytes: $0) }
        }
        guard length >= Format.strayMarkLength, let offset = cursor.integer(UInt64.self),
            let reason = cursor.integer(UInt8.self), let bytes = cursor.bytes(length - Format.strayMarkLength)
        else { return nil }
        let mark = StrayMark(.init(rawValue: reason), offset: offset)
        return Frame(stray: mark, receivedAt: received, bytes: bytes)
    }
}
