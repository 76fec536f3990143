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
    /// How far its file reaches: what is after the blocks was written in advance.
    private var fileBytes: Int
    /// What will be written of the next segment in advance, if anything; and the size at which it is ordered.
    private let stock: SegmentStock?
    private var orderBytes: Int
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
        folder: SegmentFolder, configuration: JournalConfiguration, segment: Segment, descriptor: Int32, fileBytes: Int,
        nextBlock: UInt64, lastSequences: [TenantID: UInt64], newest: Timestamp?, oldest: Timestamp?
    ) throws(FileError) {
        (self.folder, self.configuration) = (folder, configuration)
        (self.segment, self.descriptor, self.fileBytes) = (segment, descriptor, fileBytes)
        (self.nextBlock, self.lastSequences) = (nextBlock, lastSequences)
        (self.newest, self.oldest) = (newest, oldest)
        stock =
            configuration.aheadBytes > 0 ? try SegmentStock(folder: folder, configuration: configuration) : nil
        orderBytes = segment.size + configuration.orderStepBytes
    }

    /// Writes one block and syncs it.
    ///
    /// - Throws: ``JournalError/Code/diskFull``: nothing of it is kept and no sequence is used. Any other error leaves it
    ///   open what the disk holds; the log must not be used again.
    mutating func append(_ draft: BlockDraft) throws(JournalError) {
        let times = draft.times
        let newestNow = [newest, times?.upperBound].compactMap(\.self).max()
        let (content, isCompressed) = draft.finished(by: compressor)
        try rotateIfNeeded(for: content.count, at: newestNow)
        seal(content, isCompressed: isCompressed)
        try writeBlock()
        segment.size += block.count
        fileBytes = max(fileBytes, segment.size)
        orderStock()
        nextBlock += 1
        lastSequences = draft.lastSequences
        newest = newestNow
        oldest = [oldest, times?.lowerBound].compactMap(\.self).min()
    }

    /// Closes the file; all of it is synced. What was written in advance stays for the next start.
    func close() {
        folder.files.close(descriptor)
        stock?.close()
    }

    private mutating func seal(_ content: [UInt8], isCompressed: Bool) {
        block.removeAll(keepingCapacity: true)
        block.append(contentsOf: repeatElement(0, count: Format.blockHeaderLength))
        let context = Format.blockContext(journal: segment.header.journal, number: nextBlock)
        segment.ring.seal(content.span.bytes, context: context, appendingTo: &block)
        BlockHeader.complete(&block, number: nextBlock, isCompressed: isCompressed)
    }

    private mutating func writeBlock() throws(JournalError) {
        let place = "\(segment.path), offset \(segment.size)"
        do {
            try folder.files.write(descriptor, segment.size, block.span.bytes)
        } catch {
            guard error.isDiskFull else { throw JournalError(.failed, at: place, error) }
            // Part of the block may be there: it goes, so that the next one follows a whole one.
            do { try folder.files.truncate(descriptor, segment.size) } catch {
                throw JournalError(.failed, at: place, cause: error.description)
            }
            fileBytes = segment.size
            throw JournalError(.diskFull, at: place, error)
        }
        try folder.sync(descriptor, at: place)
        folder.files.forget(descriptor, segment.size + block.count)
    }

    /// Has the next segment written in advance, in time: asked for again and again, it is begun when it can be.
    private mutating func orderStock() {
        guard let stock, segment.size >= orderBytes else { return }
        orderBytes = segment.size + configuration.orderStepBytes
        stock.order(after: fileBytes)
    }

    /// Begins the next segment if this one is full or old, or if that one was written in advance so far as this one is not;
    /// one without blocks is always used.
    private mutating func rotateIfNeeded(for contentBytes: Int, at now: Timestamp?) throws(JournalError) {
        guard segment.size > segment.headerLength else { return }
        let size = segment.size + Format.blockHeaderLength + contentBytes + KeyRing.overhead
        let isOld = if let now, let oldest { now - oldest > configuration.segmentAge } else { false }
        let isOutgrown = size > fileBytes && stock?.isReady == true
        guard size > configuration.segmentBytes || isOld || isOutgrown else { return }
        let header = SegmentHeader(
            journal: segment.header.journal, firstBlock: nextBlock, keyID: folder.keys.current.id,
            salt: randomBytes(32),
            newestBefore: newest, lastSequences: lastSequences)
        let file = stock?.take()
        let (next, nextDescriptor) = try folder.create(header, in: file)
        // Not synced, and not needed: what is left of the zeros says nothing.
        if fileBytes > segment.size { try? folder.files.truncate(descriptor, segment.size) }
        folder.files.close(descriptor)
        (segment, descriptor, oldest) = (next, nextDescriptor, nil)
        fileBytes = file?.length ?? next.size
        orderBytes = next.size + configuration.orderStepBytes
    }
}

extension JournalConfiguration {
    /// How much of a segment is written before the next one is ordered: who writes little needs none in advance.
    fileprivate var orderStepBytes: Int { aheadBytes / 64 }
}
