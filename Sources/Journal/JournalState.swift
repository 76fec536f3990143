import Values

typealias JournalCompletion = @Sendable (Result<JournalReceipt, JournalError>) -> Void

/// One append that waits for the writer.
struct PendingAppend: Sendable {
    let source: FrameSource
    let frames: [Frame]
    let bytes: Int
    let watermark: JournalWatermark
    let completion: JournalCompletion
}

/// A reader that waits.
struct WaitingReader: Sendable {
    /// Nil for all.
    let tenants: Set<TenantID>?
    let continuation: CheckedContinuation<Void, Never>

    func concerns(_ some: Set<TenantID>?) -> Bool {
        guard let tenants, let some else { return true }
        return !tenants.isDisjoint(with: some)
    }
}

/// What appenders, the writer's thread and readers share, behind one lock.
struct JournalState: Sendable {
    /// Frames are added to what they hold in memory by this much each, for their other fields.
    static let frameOverhead = 64

    /// Appends that nobody has looked at yet, and the bytes of all that wait: of these and of the draft.
    var pending: [PendingAppend] = []
    var pendingBytes = 0
    /// What was taken for the draft of the next block.
    private(set) var drafted = (appends: 0, bytes: 0)
    /// A block is being written; meanwhile the next one may be drafted.
    var isWriting = false
    var isDrafting = false
    /// Goes on with each refusal for a full disk.
    var turn = AppendTurn(refusals: 0)
    /// The disk was full at the last attempt.
    var isFull = false
    /// Set once by the writer; then nothing is accepted any more.
    var failure: JournalError?
    var isClosing = false
    var isClosed = false

    var segments: [Segment]
    /// Each tenant's last durable and last applied sequence.
    var durable: [TenantID: UInt64]
    var applied: [TenantID: UInt64]
    var tail: MemoryTail
    /// When the first frame that is durable and not applied was received, for each tenant that has one.
    var waitingSince: [TenantID: Timestamp] = [:]

    /// Appends that wait for their frames to be applied: ascending sequences for each tenant.
    var awaitingApplied: [TenantID: [(receipt: JournalReceipt, completion: JournalCompletion)]] = [:]
    /// Readers that wait for a block with frames of their tenants.
    var readers: [Int: WaitingReader] = [:]
    var nextReader = 0
    var closers: [CheckedContinuation<Void, Never>] = []

    /// The frames of a second, on the average of the last tenth, and when the last block was written.
    var framesPerSecond = 0.0
    var lastBlock: ContinuousClock.Instant?
    private static let rateSeconds = 0.1

    mutating func noteBlock(of frames: Int, at now: ContinuousClock.Instant) {
        let seconds = lastBlock.map { (now - $0) / .seconds(1) } ?? Self.rateSeconds
        let kept = max(0, 1 - seconds / Self.rateSeconds)
        framesPerSecond = framesPerSecond * kept + Double(frames) / max(seconds, Self.rateSeconds)
        lastBlock = now
    }

    /// Whether so many frames come in a second, one block after the other.
    func isBursting(_ rate: Int, at now: ContinuousClock.Instant) -> Bool {
        framesPerSecond >= Double(rate) && lastBlock.map { now - $0 < .milliseconds(20) } ?? false
    }

    /// Why nothing can be appended now, if so.
    var refusal: JournalError? {
        if let failure { return failure }
        return isClosing ? JournalError(.closed) : nil
    }

    var hasWork: Bool { !pending.isEmpty || drafted.appends > 0 }

    /// Whether the next block should be drafted while this one is written, and nobody does it.
    mutating func callsForDraft() -> Bool {
        guard isWriting, !isDrafting, pendingBytes - drafted.bytes >= BlockDraft.pieceBytes else { return false }
        isDrafting = true
        return true
    }

    /// Takes what goes into the draft while a block is written; nothing if that ends.
    mutating func goOnDrafting(blockBytes: Int) -> [PendingAppend] {
        isDrafting = false
        let taken = callsForDraft() ? takeForDraft(blockBytes: blockBytes) : []
        isDrafting = !taken.isEmpty
        return taken
    }

    /// Takes what goes into the draft of the next block: as many appends as fit, at least one into an empty one.
    mutating func takeForDraft(blockBytes: Int) -> [PendingAppend] {
        var count = 0
        while count < pending.count,
            drafted.appends == 0 || drafted.bytes + pending[count].bytes <= blockBytes
        {
            drafted = (drafted.appends + 1, drafted.bytes + pending[count].bytes)
            count += 1
        }
        defer { pending.removeFirst(count) }
        return Array(pending[..<count])
    }

    /// The draft goes to the writer.
    mutating func takeDraft() {
        pendingBytes -= drafted.bytes
        (drafted, isWriting) = ((0, 0), true)
    }

    /// Takes all that waits, but for what was taken for the draft before.
    mutating func takeAllPending() -> [PendingAppend] {
        defer { (pending, pendingBytes, drafted) = ([], 0, (0, 0)) }
        return pending
    }

    /// Takes the readers that wait, all or those of some tenants, to be resumed outside of the lock.
    mutating func takeReaders(of tenants: Set<TenantID>? = nil) -> [CheckedContinuation<Void, Never>] {
        let taken = readers.filter { $0.value.concerns(tenants) }
        for key in taken.keys { readers[key] = nil }
        return taken.values.map(\.continuation)
    }

    /// Takes the appends that were waiting for a sequence that is applied now.
    mutating func takeApplied(_ tenant: TenantID) -> [(receipt: JournalReceipt, completion: JournalCompletion)] {
        guard let waiting = awaitingApplied[tenant] else { return [] }
        let mark = applied[tenant, default: 0]
        let count = waiting.firstIndex { $0.receipt.sequences.upperBound > mark } ?? waiting.count
        guard count > 0 else { return [] }
        awaitingApplied[tenant] = count == waiting.count ? nil : Array(waiting[count...])
        return Array(waiting[..<count])
    }
}
