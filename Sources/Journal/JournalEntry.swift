public import Values

/// One thing that came in, as it came: what the caller appends.
public struct Frame: Hashable, Sendable {
    public var kind: FrameKind
    /// When its last byte was received.
    public var receivedAt: Timestamp
    /// The raw bytes, without their MLLP frame; at most `frameBytesMax` of the configuration.
    public var bytes: [UInt8]
    /// Of stray bytes, where they stood and why they are no message; nil in what older versions wrote.
    public var stray: StrayMark?

    public init(_ kind: FrameKind = .message, receivedAt: Timestamp, bytes: [UInt8]) {
        (self.kind, self.receivedAt, self.bytes) = (kind, receivedAt, bytes)
    }

    /// Bytes that are no message.
    public init(stray: StrayMark, receivedAt: Timestamp, bytes: [UInt8]) {
        self.init(.strayBytes, receivedAt: receivedAt, bytes: bytes)
        self.stray = stray
    }
}

/// Where bytes that are no message stood, and why they are none.
public struct StrayMark: Hashable, Sendable {
    /// Why bytes are no message. The numbers are stored; one that this version doesn't know is given out as it is.
    public struct Reason: RawRepresentable, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// They stood outside of any frame.
        public static let outside = Reason(rawValue: 1)
        /// The connection ended before the message did.
        public static let cutOff = Reason(rawValue: 2)
        /// The beginning of a message that is longer than the limit.
        public static let tooLong = Reason(rawValue: 3)
        /// What stands around the messages of a batch.
        public static let envelope = Reason(rawValue: 4)
        /// A whole frame without a message's header.
        public static let unreadable = Reason(rawValue: 5)
        /// The beginning of a connection that speaks another protocol.
        public static let foreign = Reason(rawValue: 6)
    }

    /// Where the first of the bytes stood, counted from the beginning of the connection.
    public var offset: UInt64
    public var reason: Reason

    public init(_ reason: Reason, offset: UInt64) { (self.reason, self.offset) = (reason, offset) }
}

/// What a frame is. The numbers are stored; one that this version doesn't know is kept and given out as it is.
public struct FrameKind: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A whole frame of a peer.
    public static let message = FrameKind(rawValue: 1)
    /// Bytes that are no message; ``Frame/stray`` tells why.
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

/// When an append was taken, told by what was refused before. An append behind another one is taken only in the same turn:
/// so it can't become durable while the other one is refused.
public struct AppendTurn: Hashable, Sendable {
    let refusals: UInt64
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
