public import Values

/// Where a reader begins.
public enum JournalStart: Sendable {
    /// At the oldest frames that are kept.
    case oldest
    /// After a sequence of each tenant; tenants that aren't named are read from their first frame.
    case after([TenantID: UInt64])
}

/// Follows the journal: gives each durable frame once, in order.
///
/// A reader belongs to one task. Any number of readers may be at different places.
public struct JournalReader: Sendable {
    /// What one call gives at least, if there is so much.
    private static let bytesPerCall = 4 << 20

    private let journal: FrameJournal
    private let tenants: Set<TenantID>?
    private let after: [TenantID: UInt64]
    /// Each tenant's last sequence that was given out.
    private var given: [TenantID: UInt64]
    private var nextBlock: UInt64
    /// Where `nextBlock` begins in the segment with that first block, once it was read from there.
    private var place: (segment: UInt64, offset: Int)?

    init(_ journal: FrameJournal, from start: JournalStart, tenants: Set<TenantID>?) throws(JournalError) {
        (self.journal, self.tenants) = (journal, tenants)
        switch start {
        case .oldest:
            (after, given) = ([:], [:])
            nextBlock = journal.state.withLock { $0.segments[0].firstBlock }
        case .after(let sequences):
            (after, given) = (sequences, sequences)
            let isPassed = { (last: [TenantID: UInt64]) in
                last.allSatisfy { tenants?.contains($0.key) == false || sequences[$0.key, default: 0] >= $0.value }
            }
            let block = journal.state.withLock { state in
                if isPassed(state.tail.lastBefore) { return Optional(state.tail.firstBlock) }
                return state.segments.last { isPassed($0.header.lastSequences) }?.firstBlock
            }
            guard let block else { throw JournalError(.pruned) }
            nextBlock = block
        }
    }

    /// The next frames, in the order of the journal; waits until there are some. Nil when the journal is closed or the task
    /// is cancelled.
    ///
    /// - Throws: ``JournalError``: `corrupt` or `pruned`; the journal's failure once all that is durable was given.
    public mutating func next() async throws(JournalError) -> [JournalEntry]? {
        while !Task.isCancelled {
            var groups: [FrameGroup] = []
            switch journal.state.withLock({ step(in: $0) }) {
            case .memory(let found, let next): (groups, nextBlock, place) = (found, next, nil)
            case .disk(let segment, let end): groups = try await read(segment, until: end)
            case .wait(let next):
                // What was passed over ends where nobody has looked yet.
                if next != nextBlock { (nextBlock, place) = (next, nil) }
                await journal.waitForNews(of: tenants, given, from: next)
            case .end: return nil
            case .failed(let error): throw error
            }
            let entries = entries(of: groups)
            if !entries.isEmpty { return entries }
        }
        return nil
    }

    private enum Step {
        case memory([FrameGroup], next: UInt64)
        /// Blocks of this segment, before this block number.
        case disk(Segment, end: UInt64)
        /// Nothing is there before this block.
        case wait(next: UInt64)
        case end
        case failed(JournalError)
    }

    private func step(in state: JournalState) -> Step {
        // Blocks that hold nothing of one's tenants are passed over, wherever they are.
        guard state.hasNews(of: tenants, given, from: nextBlock) else {
            if let failure = state.failure { return .failed(failure) }
            return state.isClosed ? .end : .wait(next: state.tail.nextBlock)
        }
        if nextBlock < state.tail.firstBlock {
            guard let index = state.segments.lastIndex(where: { $0.firstBlock <= nextBlock }) else {
                return .failed(JournalError(.pruned))
            }
            let following = state.segments.dropFirst(index + 1).first?.firstBlock
            return .disk(state.segments[index], end: min(following ?? .max, state.tail.nextBlock))
        }
        let (groups, next) = state.tail.groups(from: nextBlock, limit: Self.bytesPerCall)
        return .memory(groups, next: next)
    }

    private mutating func read(_ segment: Segment, until end: UInt64) async throws(JournalError) -> [FrameGroup] {
        let start = place?.segment == segment.firstBlock ? place?.offset : nil
        let (folder, first) = (journal.folder, nextBlock)
        let result = await journal.worker.run {
            Result { () throws(JournalError) in
                try folder.groups(
                    of: segment, from: first, at: start, until: end, limit: JournalReader.bytesPerCall)
            }
        }
        guard let result else { throw JournalError(.closed) }
        let part = try result.get()
        (nextBlock, place) = (part.next, (segment.firstBlock, part.offset))
        return part.groups
    }

    private mutating func entries(of groups: [FrameGroup]) -> [JournalEntry] {
        var entries: [JournalEntry] = []
        for group in groups where tenants?.contains(group.source.tenant) ?? true {
            given[group.source.tenant] = group.lastSequence
            let passed = after[group.source.tenant, default: 0]
            for (index, frame) in group.frames.enumerated() {
                let sequence = group.firstSequence + UInt64(index)
                if sequence > passed {
                    entries.append(JournalEntry(source: group.source, sequence: sequence, frame: frame))
                }
            }
        }
        return entries
    }
}

extension FrameJournal {
    /// Makes a reader of all tenants, or of some.
    ///
    /// - Throws: ``JournalError/Code/pruned`` if frames after that place were removed already.
    public func reader(
        from start: JournalStart, tenants: Set<TenantID>? = nil
    ) throws(JournalError) -> JournalReader {
        try JournalReader(self, from: start, tenants: tenants)
    }

    /// Waits until there are further frames of the tenants, or there will be none, or the task is cancelled.
    fileprivate func waitForNews(of tenants: Set<TenantID>?, _ given: [TenantID: UInt64], from block: UInt64) async {
        let reader = state.withLock { state in
            state.nextReader += 1
            return state.nextReader
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state in
                    // A cancellation before this line finds nobody to wake, so it is looked for under the lock.
                    let waits =
                        !state.hasNews(of: tenants, given, from: block) && state.failure == nil && !state.isClosed
                        && !Task.isCancelled
                    if waits { state.readers[reader] = WaitingReader(tenants: tenants, continuation: continuation) }
                    return waits
                }
                if !waits { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.readers.removeValue(forKey: reader) }?.continuation.resume()
        }
    }
}

extension JournalState {
    /// Whether a block from this one on holds frames of the tenants that were not given yet.
    fileprivate func hasNews(of tenants: Set<TenantID>?, _ given: [TenantID: UInt64], from block: UInt64) -> Bool {
        guard block < tail.nextBlock else { return false }
        return tenants?.contains { durable[$0, default: 0] > given[$0, default: 0] } ?? true
    }
}

extension SegmentFolder {
    /// Reads blocks of a segment.
    ///
    /// - Parameters:
    ///   - offset: Where the first block begins, if that is known; else it is looked for from the start.
    ///   - end: The number of the first block that must not be read.
    fileprivate func groups(
        of segment: Segment, from first: UInt64, at offset: Int?, until end: UInt64, limit: Int
    ) throws(JournalError) -> (groups: [FrameGroup], next: UInt64, offset: Int) {
        let descriptor: Int32
        do { descriptor = try files.open(segment.path, false) } catch {
            throw JournalError(.pruned, at: segment.path, error)
        }
        defer { files.close(descriptor) }
        var (groups, bytes): ([FrameGroup], Int) = ([], 0)
        var number = offset == nil ? segment.firstBlock : first
        var offset = offset ?? segment.headerLength
        while number < end, bytes < limit {
            let found = try attempt(.unusable, at: segment.path) { () throws(FileError) in
                try block(number, at: offset, of: descriptor, in: segment)
            }
            guard case .block(let payload, let next) = found else {
                throw JournalError(.corrupt, at: "\(segment.path), offset \(offset)", cause: "block \(number)")
            }
            if number >= first {
                groups += try self.groups(payload, block: number, of: segment)
                bytes += payload.count
            }
            (number, offset) = (number + 1, next)
        }
        return (groups, number, offset)
    }
}
