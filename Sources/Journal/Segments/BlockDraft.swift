import Compression
import Values

/// What is to be the next block: appends are encoded in it as they come, and compressed piece by piece if there is time.
struct BlockDraft: Sendable {
    /// What is worth compressing by itself: less would find too little that repeats itself.
    static let pieceBytes = 64 << 10

    private(set) var appends: [PendingAppend] = []
    /// One for each append.
    private(set) var groups: [FrameGroup] = []
    /// Each tenant's last sequence, with those of this block.
    private(set) var lastSequences: [TenantID: UInt64]
    /// The bytes of all frames, and of what they are encoded in.
    private(set) var (frameBytes, payloadBytes) = (0, 0)
    /// The receipt times of the frames.
    private(set) var times: ClosedRange<Timestamp>?
    /// Zstandard frames of what was encoded first, and what was encoded since.
    private var compressed: [UInt8] = []
    private var encoded: [UInt8] = []

    /// An empty draft of the block after those with these sequences.
    init(after lastSequences: [TenantID: UInt64]) { self.lastSequences = lastSequences }

    var isEmpty: Bool { appends.isEmpty }

    /// Encodes appends behind those that are there.
    mutating func add(_ more: [PendingAppend]) {
        encoded.reserveCapacity(encoded.count + more.reduce(0) { $0 + $1.encodedBytesMax })
        let before = encoded.count
        for append in more {
            let first = lastSequences[append.source.tenant, default: 0] + 1
            let group = FrameGroup(source: append.source, firstSequence: first, frames: append.frames)
            lastSequences[append.source.tenant] = group.lastSequence
            group.encode(to: &encoded)
            frameBytes += append.bytes
            for frame in append.frames {
                let time = frame.receivedAt
                times = min(times?.lowerBound ?? time, time)...max(times?.upperBound ?? time, time)
            }
            groups.append(group)
        }
        appends += more
        payloadBytes += encoded.count - before
    }

    /// Compresses what was encoded since the last time.
    mutating func compress(by compressor: Zstandard.Compressor) {
        compressed += compressor.compress(encoded.span.bytes)
        encoded.removeAll(keepingCapacity: true)
    }

    /// What goes into the envelope.
    func finished(by compressor: Zstandard.Compressor) -> (content: [UInt8], isCompressed: Bool) {
        guard payloadBytes >= Format.compressedFrom else { return (encoded, false) }
        return (encoded.isEmpty ? compressed : compressed + compressor.compress(encoded.span.bytes), true)
    }
}

extension PendingAppend {
    /// No fewer bytes than it is encoded in.
    fileprivate var encodedBytesMax: Int { bytes + frames.count * 32 + 1_024 }
}
