public import Seal
public import Telemetry
public import Values

/// The journal: what comes in is durable here before it is acknowledged, and is read from here to be worked on.
///
/// An append-only log of raw frames in sealed segments (`Format.swift` describes them). A place in it is the journal's
/// ``id``, a tenant and a sequence, which counts the tenant's frames from 1 without gaps. Appends of all connections share
/// writes and syncs: one thread writes, and one prepares what is next, outside of Swift's pool.
///
/// - All frames of one ``append(_:from:until:then:)`` are durable together, in order, before its completion is called.
/// - A failed sync is never tried again: the journal has then ``failure``, refuses all appends, and must be opened anew.
/// - When the disk is full an append is refused with all that wait behind it, nothing of them is kept, and a later one may
///   succeed. Who has several under way at once keeps their order by ``AppendTurn``.
/// - Readers get each durable frame once and in order, from memory while they keep up, else from the disk.
///
/// Only one journal may have a folder open; the caller sees to that. Call ``close()`` at the end.
public final class FrameJournal: Sendable {
    /// The journal's name, 32 hexadecimal digits: random, made with the folder. Sequences mean nothing without it.
    public let id: String
    /// The bytes of an unfinished write that were cut from the end when the journal was opened, without zeros behind them.
    public let cutBytes: Int

    let configuration: JournalConfiguration
    let state: Monitor<JournalState>
    let folder: SegmentFolder
    /// Reads and removes.
    let worker: SerialWorker
    private let drafter: JournalDrafter
    private let drafting: SerialWorker

    /// Opens the journal of a folder, or begins one; reads what is not yet applied, so it may take a second. Call it at start-up.
    ///
    /// - Parameters:
    ///   - keys: The data keys; the current one is for new segments.
    ///   - applied: For each tenant the sequence that its store has applied of *this* journal (see ``journalID(in:files:)``).
    /// - Throws: ``JournalError``: `corrupt` if anything but the end is damaged, `missingKey`, `unknownFormat`, `behindStore`,
    ///   `unusable`, `diskFull`.
    public init(
        opening configuration: JournalConfiguration, keys: KeyRing, applied: [TenantID: UInt64] = [:],
        metrics: MetricsRegistry, files: FileOperations = .posix
    ) throws(JournalError) {
        let folder = SegmentFolder(files: files, path: configuration.directory, keys: keys)
        let found = try Recovery(folder: folder, configuration: configuration, applied: applied).run()
        let log = found.log
        let state = Monitor(
            JournalState(
                segments: found.segments, durable: log.lastSequences, applied: applied,
                tail: MemoryTail(firstBlock: log.nextBlock, lastBefore: log.lastSequences)))
        (self.configuration, self.folder, self.state) = (configuration, folder, state)
        (id, cutBytes) = (log.segment.header.journal.description, found.cutBytes)
        drafter = JournalDrafter(state, after: log.lastSequences, blockBytes: configuration.blockBytes)
        let writer = JournalWriter(
            log: log, drafter: drafter, configuration: configuration, metrics: JournalMetrics(metrics, state: state))
        do {
            worker = try SerialWorker()
            drafting = try SerialWorker()
            try startThread {
                var writer = writer
                writer.run()
            }
        } catch {
            throw JournalError(.unusable, cause: error.description)
        }
    }

    deinit {
        state.withLock { $0.isClosing = true }
        state.notify()
    }

    /// The id of the journal in a folder without opening it; nil if there is none.
    ///
    /// - Throws: ``JournalError`` as opening does.
    public static func journalID(
        in directory: String, keys: KeyRing, files: FileOperations = .posix
    ) throws(JournalError) -> String? {
        let folder = SegmentFolder(files: files, path: directory, keys: keys)
        guard (try? files.list(directory)) != nil, let last = try folder.firstBlocks().last else { return nil }
        return try folder.segment(firstBlock: last).header.journal.description
    }

    /// Appends frames of one source; they get consecutive sequences.
    ///
    /// Appends of one source that succeed are completed in the order in which they were made.
    ///
    /// - Parameters:
    ///   - frames: At least one.
    ///   - watermark: What the completion waits for.
    ///   - former: The turn of the append that this one must not overtake, if its fate is not known yet.
    ///   - completion: Called once, from the journal's thread (for `applied`, from the one that marks it). It must be quick:
    ///     hop to the event loop. With an error nothing was acknowledged; only after `diskFull` it is also certain that nothing is kept.
    /// - Returns: What the next one says that must not overtake this one.
    /// - Throws: ``JournalError`` if it is refused before anything is written; the completion is not called then. `diskFull`
    ///   also if anything was refused since `former`.
    @discardableResult
    public func append(
        _ frames: [Frame], from source: FrameSource, until watermark: JournalWatermark = .durable,
        after former: AppendTurn? = nil,
        then completion: @escaping @Sendable (Result<JournalReceipt, JournalError>) -> Void
    ) throws(JournalError) -> AppendTurn {
        precondition(!frames.isEmpty, "an append has at least one frame")
        let bytes = try checkedSize(frames, from: source)
        if state.withLock(\.isFull), !hasRoom() { throw JournalError(.diskFull) }
        let (wasIdle, callsForDraft, turn) = try state.withLock { state throws(JournalError) in
            if let refusal = state.refusal { throw refusal }
            if let former, former != state.turn { throw JournalError(.diskFull) }
            guard state.pendingBytes + bytes <= configuration.pendingBytesMax else { throw JournalError(.overloaded) }
            state.pendingBytes += bytes
            state.pending.append(
                PendingAppend(
                    source: source, frames: frames, bytes: bytes, watermark: watermark, completion: completion))
            return (state.pending.count == 1, state.callsForDraft(), state.turn)
        }
        if wasIdle { state.notify() }
        if callsForDraft { drafting.submit { [drafter] in drafter.run() } }
        return turn
    }

    /// Appends frames of one source, and returns when they are durable or applied.
    ///
    /// - Throws: ``JournalError``.
    public func append(
        _ frames: [Frame], from source: FrameSource, until watermark: JournalWatermark = .durable
    ) async throws(JournalError) -> JournalReceipt {
        let result = await withCheckedContinuation { continuation in
            do throws(JournalError) {
                try append(frames, from: source, until: watermark) { continuation.resume(returning: $0) }
            } catch {
                continuation.resume(returning: .failure(error))
            }
        }
        return try result.get()
    }

    /// Notes that the store has committed the results of a tenant's frames up to a sequence. Lower ones are ignored.
    ///
    /// - Parameter received: When the last of them was received; those that still wait came after it.
    public func markApplied(_ tenant: TenantID, upTo sequence: UInt64, received: Timestamp? = nil) {
        typealias Complete = [(receipt: JournalReceipt, completion: JournalCompletion)]
        let (complete, remains) = state.withLock { state -> (Complete, MemoryTail.Remains) in
            guard sequence > state.applied[tenant, default: 0] else { return ([], []) }
            state.applied[tenant] = sequence
            let isCaughtUp = sequence >= state.durable[tenant, default: 0]
            state.waitingSince[tenant] = isCaughtUp ? nil : received ?? state.waitingSince[tenant]
            let remains = state.tail.drop(applied: state.applied)
            return (state.takeApplied(tenant), remains)
        }
        withExtendedLifetime(remains) {
            for (receipt, completion) in complete { completion(.success(receipt)) }
        }
    }

    /// Whether so much comes in that the rest of the work should wait for it to be acknowledged.
    public var isBursting: Bool {
        let now = ContinuousClock.now
        return state.withLock { $0.isBursting(configuration.burstRate, at: now) }
    }

    /// A tenant's last sequence that is durable; 0 if there is none.
    public func durable(_ tenant: TenantID) -> UInt64 { state.withLock { $0.durable[tenant, default: 0] } }

    /// A tenant's last sequence that is applied; 0 if there is none.
    public func applied(_ tenant: TenantID) -> UInt64 { state.withLock { $0.applied[tenant, default: 0] } }

    /// When the oldest of a tenant's frames that wait to be applied was received, at the earliest; nil if none waits.
    public func waitingSince(_ tenant: TenantID) -> Timestamp? { state.withLock { $0.waitingSince[tenant] } }

    /// Why the journal takes nothing any more, if it has failed.
    public var failure: JournalError? { state.withLock(\.failure) }

    /// Writes what waits, and closes the files. Appends that wait to be applied are refused, readers end.
    public func close() async {
        await withCheckedContinuation { continuation in
            let isClosed = state.withLock { state in
                state.isClosing = true
                if !state.isClosed { state.closers.append(continuation) }
                return state.isClosed
            }
            if isClosed { continuation.resume() } else { state.notify() }
        }
        worker.close()
        drafting.close()
    }

    private func checkedSize(_ frames: [Frame], from source: FrameSource) throws(JournalError) -> Int {
        var total = 0
        for frame in frames {
            guard frame.bytes.count <= configuration.frameBytesMax else {
                throw JournalError(.tooLarge, cause: "a frame of \(frame.bytes.count) bytes")
            }
            total += frame.bytes.count
        }
        guard total <= configuration.appendBytesMax else {
            throw JournalError(.tooLarge, cause: "an append of \(total) bytes")
        }
        guard source.peer.utf8.count <= 255, source.listener.utf8.count <= 255 else {
            throw JournalError(.tooLarge, cause: "the name of a peer or listener")
        }
        return total
    }

    /// Whether, after the disk was full, another attempt makes sense.
    private func hasRoom() -> Bool {
        ((try? folder.files.freeBytes(folder.path)) ?? 0) > configuration.blockBytes
    }
}
