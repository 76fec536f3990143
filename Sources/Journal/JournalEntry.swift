public import Values

/// One thing that came in, as it came: what the caller appends.
public struct Frame: Hashable, Sendable {
    public var kind: FrameKind
    /// When its last byte was received.
    public var receivedAt: Timestamp
    /// The raw bytes, without their MLLP frame; at most `frameBytesMax` of the configuration.
    public var bytes: [UInt8]

    public init(_ kind: FrameKind = .message, receivedAt: Timestamp, bytes: [UInt8]) {
        (self.kind, self.receivedAt, self.bytes) = (kind, receivedAt, bytes)
    }
}

/// What a frame is. The numbers are stored; one that this version doesn't know is kept and given out as it is.
public struct FrameKind: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A whole frame of a peer.
    public static let message = FrameKind(rawValue: 1)
    /// Bytes outside of any frame, or a frame that was cut off.
    public static let strayBytes = FrameKind(rawValue: 2)
    /// An audit entry about a read, which must be durable before the answer and is indexed later.
    public static let audit = FrameKind(rawValue: 3)
}

/// Where frames came from: decided when the connection is accepted.
public struct FrameSource: Hashable, Sendable {
    public let tenant: TenantID
    /// The configured peer, else its address without the port; at most 255 bytes.
    public let peer: String
    /// The listener's name; at most 255 bytes.
    public let listener: String

    public init(tenant: TenantID, peer: String, listener: String) {
        (self.tenant, self.peer, self.listener) = (tenant, peer, listener)
    }
}

/// One frame with its place in the journal.
public struct JournalEntry: Hashable, Sendable {
    public let source: FrameSource
    /// Counts the tenant's frames from 1, without gaps.
    public let sequence: UInt64
    public let frame: Frame

    public init(source: FrameSource, sequence: UInt64, frame: Frame) {
        (self.source, self.sequence, self.frame) = (source, sequence, frame)
    }

    public var tenant: TenantID { source.tenant }
}

/// The places that the frames of one append got.
public struct JournalReceipt: Hashable, Sendable {
    public let tenant: TenantID
    /// One sequence number a frame, in the order of the append.
    public let sequences: ClosedRange<UInt64>

    public init(tenant: TenantID, sequences: ClosedRange<UInt64>) {
        (self.tenant, self.sequences) = (tenant, sequences)
    }
}

/// How far a frame must have come before its append is complete.
public enum JournalWatermark: Sendable {
    /// It is on the disk, synced.
    case durable
    /// The store has committed its result (``FrameJournal/markApplied(_:upTo:)``).
    case applied
}

/// Frames of one source with consecutive sequence numbers: the unit inside a block.
struct FrameGroup: Hashable, Sendable {
    let source: FrameSource
    let firstSequence: UInt64
    let frames: [Frame]

    var lastSequence: UInt64 { firstSequence + UInt64(frames.count) - 1 }
    var receipt: JournalReceipt { JournalReceipt(tenant: source.tenant, sequences: firstSequence...lastSequence) }
}
