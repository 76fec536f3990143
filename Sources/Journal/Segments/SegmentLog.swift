import Compression
import Seal
import Values

/// The writing end of the journal: one block a call, durable when the call returns. Used by one thread.
struct SegmentLog: Sendable {
    private let folder: SegmentFolder
    private let configuration: JournalConfiguration
    /// The segment that is written; its size is that of all whole blocks.
    private(set) var segment: Segment
    private var descriptor: Int32
    /// The number of the next block.
    private(set) var nextBlock: UInt64
    /// Each tenant's last durable sequence.
    private(set) var lastSequences: [TenantID: UInt64]
    private var newest: Timestamp?
    /// The oldest receipt time in this segment.
    private var oldest: Timestamp?
    private let compressor = Zstandard.Compressor()
    private var block: [UInt8] = []

    /// Goes on after a recovered or new segment.
    init(
        folder: SegmentFolder, configuration: JournalConfiguration, segment: Segment, descriptor: Int32,
        nextBlock: UInt64, lastSequences: [TenantID: UInt64], newest: Timestamp?, oldest: Timestamp?
    ) {
        (self.folder, self.configuration) = (folder, configuration)
        (self.segment, self.descriptor, self.nextBlock) = (segment, descriptor, nextBlock)
        (self.lastSequences, self.newest, self.oldest) = (lastSequences, newest, oldest)
    }

    /// Writes one block and syncs it.
    ///
    /// - Throws: ``JournalError/Code/diskFull``: nothing of it is kept and no sequence is used. Any other error leaves it
    ///   open what the disk holds; the log must not be used again.
    mutating func append(_ draft: BlockDraft) throws(JournalError) {
        let times = draft.times
        let newestNow = [newest, times?.upperBound].compactMap(\.self).max()
        try rotateIfNeeded(for: draft.payloadBytes, at: newestNow)
        let (content, isCompressed) = draft.finished(by: compressor)
        seal(content, isCompressed: isCompressed)
        try writeBlock()
        segment.size += block.count
        nextBlock += 1
        lastSequences = draft.lastSequences
        newest = newestNow
        oldest = [oldest, times?.lowerBound].compactMap(\.self).min()
    }

    /// Closes the file; all of it is synced.
    func close() { folder.files.close(descriptor) }

    private mutating func seal(_ content: [UInt8], isCompressed: Bool) {
        block.removeAll(keepingCapacity: true)
        block.append(contentsOf: repeatElement(0, count: Format.blockHeaderLength))
        let context = Format.blockContext(journal: segment.header.journal, number: nextBlock)
        segment.ring.seal(content.span.bytes, context: context, appendingTo: &block)
        BlockHeader.complete(&block, number: nextBlock, isCompressed: isCompressed)
    }

    private func writeBlock() throws(JournalError) {
        let place = "\(segment.path), offset \(segment.size)"
        do {
            try folder.files.write(descriptor, segment.size, block.span.bytes)
        } catch {
            guard error.isDiskFull else { throw JournalError(.failed, at: place, error) }
            // Part of the block may be there: it goes, so that the next one follows a whole one.
            do { try folder.files.truncate(descriptor, segment.size) } catch {
                throw JournalError(.failed, at: place, cause: error.description)
            }
            throw JournalError(.diskFull, at: place, error)
        }
        try folder.sync(descriptor, at: place)
    }

    /// Begins the next segment if this one is full or old; one without blocks is always used.
    private mutating func rotateIfNeeded(for payloadBytes: Int, at now: Timestamp?) throws(JournalError) {
        guard segment.size > segment.headerLength else { return }
        let size = segment.size + Format.blockHeaderLength + payloadBytes + KeyRing.overhead
        let isOld = if let now, let oldest { now - oldest > configuration.segmentAge } else { false }
        guard size > configuration.segmentBytes || isOld else { return }
        let header = SegmentHeader(
            journal: segment.header.journal, firstBlock: nextBlock, keyID: folder.keys.current.id,
            salt: randomBytes(32),
            newestBefore: newest, lastSequences: lastSequences)
        let (next, nextDescriptor) = try folder.create(header)
        close()
        (segment, descriptor, oldest) = (next, nextDescriptor, nil)
    }
}
