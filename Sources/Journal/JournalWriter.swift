import Telemetry
import Values

/// The thread that writes: it gathers all that waits into one block, syncs once, and completes all that it holds. What
/// comes meanwhile may be drafted by another thread (``JournalDrafter``).
struct JournalWriter: Sendable {
    private var log: SegmentLog
    private let drafter: JournalDrafter
    private let state: Monitor<JournalState>
    private let configuration: JournalConfiguration
    private let metrics: JournalMetrics
    private let clock = ContinuousClock()
    /// When the last block was begun.
    private var lastWrite: ContinuousClock.Instant

    init(log: SegmentLog, drafter: JournalDrafter, configuration: JournalConfiguration, metrics: JournalMetrics) {
        (self.log, self.drafter, state) = (log, drafter, drafter.state)
        (self.configuration, self.metrics) = (configuration, metrics)
        lastWrite = clock.now - configuration.gatherTime
    }

    /// Runs until the journal is closed.
    mutating func run() {
        while let draft = nextDraft() { write(draft) }
        finish()
    }

    private func nextDraft() -> BlockDraft? {
        let hasWork = state.wait { state -> Bool? in state.hasWork ? true : (state.isClosing ? false : nil) }
        guard hasWork else { return nil }
        gather()
        return drafter.take()
    }

    /// While appends come one by one and often, lets some gather: a sync costs the same for one as for many. The more
    /// come the longer, up to twice the time; who comes after a pause, and a burst, is not kept waiting.
    private func gather() {
        let now = clock.now
        let share = state.withLock { state -> Double? in
            guard !state.isClosing, state.pendingBytes < configuration.blockBytes / 4,
                !state.isBursting(configuration.burstRate, at: now)
            else { return nil }
            return min(1, state.framesPerSecond / Double(configuration.burstRate))
        }
        guard let share else { return }
        let due = lastWrite + configuration.gatherTime * (1 + share)
        if now < due { pause(due - now) }
    }

    private mutating func write(_ draft: BlockDraft) {
        let start = clock.now
        lastWrite = start
        do throws(JournalError) {
            try log.append(draft)
            metrics.blockSeconds.observe(clock.now - start)
            publish(draft.groups, of: draft.appends, bytes: draft.frameBytes)
        } catch {
            refuse(draft.appends, error)
        }
    }

    private func publish(_ groups: [FrameGroup], of batch: [PendingAppend], bytes: Int) {
        let frames = groups.reduce(0) { $0 + $1.frames.count }
        var complete: [(JournalCompletion, JournalReceipt)] = []
        complete.reserveCapacity(batch.count)
        let (readers, remains) = state.withLock { state in
            (state.isFull, state.isWriting) = (false, false)
            state.noteBlock(of: frames, at: lastWrite)
            note(log.segment, in: &state)
            state.durable = log.lastSequences
            let remains = state.tail.append(
                groups, bytes: bytes + frames * JournalState.frameOverhead, limit: configuration.memoryBytesMax)
            for (append, group) in zip(batch, groups) {
                let receipt = group.receipt
                if state.waitingSince[receipt.tenant] == nil {
                    state.waitingSince[receipt.tenant] = group.frames[0].receivedAt
                }
                if append.watermark == .applied, state.applied[receipt.tenant, default: 0] < group.lastSequence {
                    state.awaitingApplied[receipt.tenant, default: []].append((receipt, append.completion))
                } else {
                    complete.append((append.completion, receipt))
                }
            }
            return (state.takeReaders(of: Set(groups.map(\.source.tenant))), remains)
        }
        metrics.frames.add(frames)
        metrics.bytes.add(bytes)
        metrics.blockFrames.observe(Double(frames))
        // Whoever waits comes before what nobody needs any more.
        withExtendedLifetime(remains) {
            for (completion, receipt) in complete { completion(.success(receipt)) }
            for reader in readers { reader.resume() }
        }
    }

    /// Completes a batch that was not written, and all that waits behind it: nothing may overtake what is refused. After
    /// anything but a full disk the journal has failed.
    private func refuse(_ batch: [PendingAppend], _ error: JournalError) {
        typealias Waiting = (appends: [PendingAppend], readers: [CheckedContinuation<Void, Never>])
        let (refused, readers) = drafter.discard(after: log.lastSequences) { drafted, state -> Waiting in
            note(log.segment, in: &state)
            state.isWriting = false
            let appends = batch + drafted + state.takeAllPending()
            guard error.code != .diskFull else {
                state.turn = AppendTurn(refusals: state.turn.refusals + 1)
                state.isFull = true
                return (appends, [])
            }
            (state.failure, state.isFull) = (error, false)
            return (appends, state.takeReaders())
        }
        metrics.refused(error).add(refused.reduce(0) { $0 + $1.frames.count })
        for append in refused { append.completion(.failure(error)) }
        for reader in readers { reader.resume() }
    }

    /// Keeps the list of segments true: the log may have begun another one.
    private func note(_ segment: Segment, in state: inout JournalState) {
        if state.segments.last?.firstBlock == segment.firstBlock { state.segments.removeLast() }
        state.segments.append(segment)
    }

    private mutating func finish() {
        log.close()
        let (waiting, readers, closers) = state.withLock { state in
            state.isClosed = true
            defer { (state.awaitingApplied, state.closers) = ([:], []) }
            return (state.awaitingApplied.values.flatMap(\.self), state.takeReaders(), state.closers)
        }
        for append in waiting { append.completion(.failure(JournalError(.closed))) }
        for continuation in readers + closers { continuation.resume() }
    }
}

/// The journal's metrics.
struct JournalMetrics: Sendable {
    let frames: Counter
    let bytes: Counter
    let blockFrames: Histogram
    let blockSeconds: Histogram
    private let refusedFull: Counter
    private let refusedFailed: Counter

    init(_ registry: MetricsRegistry, state: Monitor<JournalState>) {
        frames = registry.counter("journal_appended_frames_total", help: "Frames that became durable.")
        bytes = registry.counter("journal_appended_bytes_total", help: "Bytes of the frames that became durable.")
        blockFrames = registry.histogram(
            "journal_block_frames", help: "Frames that shared one sync.", buckets: Histogram.counts)
        blockSeconds = registry.histogram("journal_block_seconds", help: "Time to seal, write and sync a block.")
        let refused = "Frames that could not be written."
        refusedFull = registry.counter("journal_refused_frames_total", help: refused, labels: ["reason": "disk_full"])
        refusedFailed = registry.counter("journal_refused_frames_total", help: refused, labels: ["reason": "failed"])
        registry.gauge("journal_pending_bytes", help: "Bytes of frames that wait to be written.") {
            Double(state.withLock(\.pendingBytes))
        }
        registry.gauge("journal_stored_bytes", help: "Size of all segments.") {
            Double(state.withLock { $0.segments.reduce(0) { $0 + $1.size } })
        }
        registry.gauge("journal_unapplied_frames", help: "Durable frames whose result is not committed yet.") {
            Double(
                state.withLock { state in
                    state.durable.reduce(0) { $0 + $1.value - min($1.value, state.applied[$1.key, default: 0]) }
                })
        }
    }

    func refused(_ error: JournalError) -> Counter { error.code == .diskFull ? refusedFull : refusedFailed }
}
