public import Values

/// What a call of ``FrameJournal/prune(now:)`` removed.
public struct PruneOutcome: Hashable, Sendable {
    public let segments: Int
    public let bytes: Int

    public init(segments: Int, bytes: Int) { (self.segments, self.bytes) = (segments, bytes) }
}

/// How much room there is.
public struct JournalSpace: Hashable, Sendable {
    /// What may still be written to the disk.
    public let freeBytes: Int
    /// The size of all segments.
    public let storedBytes: Int
    /// Whether less than `reserveBytes` of the configuration is free.
    public let isBelowReserve: Bool

    public init(freeBytes: Int, storedBytes: Int, isBelowReserve: Bool) {
        (self.freeBytes, self.storedBytes, self.isBelowReserve) = (freeBytes, storedBytes, isBelowReserve)
    }
}

extension FrameJournal {
    /// Removes segments whose frames are all applied and older than the retention, oldest first; and applied ones before
    /// their time while the journal is greater than `storedBytesMax`. What isn't applied, and the segment that is written,
    /// always stay.
    ///
    /// - Throws: ``JournalError``; what was removed until then is gone.
    public func prune(now: Timestamp) async throws(JournalError) -> PruneOutcome {
        let result = await worker.run { [state, folder, configuration] in
            Result { () throws(JournalError) in
                var (segments, bytes) = (0, 0)
                while let segment = state.withLock({ $0.removableSegment(now: now, configuration) }) {
                    try attempt(.unusable, at: segment.path) { () throws(FileError) in
                        try folder.files.remove(segment.path)
                    }
                    state.withLock { state in _ = state.segments.removeFirst() }
                    // Synced one by one, so that a power cut can't leave a gap between those that stay.
                    try folder.syncNames()
                    segments += 1
                    bytes += segment.size
                }
                return PruneOutcome(segments: segments, bytes: bytes)
            }
        }
        guard let result else { throw JournalError(.closed) }
        return try result.get()
    }

    /// The room on the disk, from the file system.
    ///
    /// - Throws: ``JournalError/Code/unusable``.
    public func space() throws(JournalError) -> JournalSpace {
        let free = try attempt(.unusable, at: folder.path) { () throws(FileError) in
            try folder.files.freeBytes(folder.path)
        }
        let stored = state.withLock { $0.segments.reduce(0) { $0 + $1.size } }
        return JournalSpace(
            freeBytes: free, storedBytes: stored, isBelowReserve: free < configuration.reserveBytes)
    }
}

extension JournalState {
    /// The oldest segment, if it may go.
    fileprivate func removableSegment(now: Timestamp, _ configuration: JournalConfiguration) -> Segment? {
        guard segments.count > 1 else { return nil }
        // The next header says what was the last and the newest in this one.
        let next = segments[1].header
        guard next.lastSequences.allSatisfy({ applied[$0.key, default: 0] >= $0.value }) else { return nil }
        let isExpired = next.newestBefore.map { now - $0 > configuration.retention } ?? true
        let isTooMuch = segments.reduce(0) { $0 + $1.size } > configuration.storedBytesMax
        return isExpired || isTooMuch ? segments[0] : nil
    }
}
