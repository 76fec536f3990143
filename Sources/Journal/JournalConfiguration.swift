/// Where the journal is and how much of everything it may take.
public struct JournalConfiguration: Sendable {
    /// The folder of the segments; it is made if its parent exists.
    public var directory: String
    /// When a segment has this size, the next one is begun.
    public var segmentBytes = 256 << 20
    /// What is written of a segment in advance, at most: blocks are synced sooner there. When it is used up and the next one
    /// has it, that is begun. 0 for file systems that write each block to a new place anyway.
    public var aheadBytes = 64 << 20
    /// A segment whose first frame is older than this when a frame comes is followed by the next one, so that a quiet journal
    /// doesn't outlive its retention.
    public var segmentAge: Duration = .seconds(86_400)
    /// What the writer gathers for one block; a single append may be larger.
    public var blockBytes = 4 << 20
    /// The least time from one sync to the next while little waits: what comes meanwhile shares it.
    public var gatherTime: Duration = .milliseconds(1)
    /// So many frames in a second are a burst: see ``FrameJournal/isBursting``.
    public var burstRate = 22_000
    /// The greatest frame.
    public var frameBytesMax = 16 << 20
    /// The greatest sum of the frames of one append.
    public var appendBytesMax = 32 << 20
    /// The greatest sum of frames that wait to be written; more are refused.
    public var pendingBytesMax = 256 << 20
    /// The greatest sum of frames that are kept in memory for readers. Who is further behind reads from the disk.
    public var memoryBytesMax = 64 << 20
    /// How long frames are kept after they were received, if all of their segment is applied.
    public var retention: Duration = .seconds(7 * 86_400)
    /// Above this size applied segments are removed before their time.
    public var storedBytesMax = 256 << 30
    /// Below this much free space ``FrameJournal/space()`` says so.
    public var reserveBytes = 2 << 30

    public init(directory: String) { self.directory = directory }
}
