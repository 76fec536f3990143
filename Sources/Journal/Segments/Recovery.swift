import Seal
import Values

/// Takes up the journal of an earlier run, or begins one.
///
/// Headers of all segments are read. Segments with frames that the store hasn't applied are checked block by block, and the
/// last one is opened to go on with its sequences. Only an unfinished block at its very end is cut; zeros there are what
/// was written in advance, and stay.
struct Recovery {
    private static let pieceBytes = 1 << 20

    private let folder: SegmentFolder
    private let configuration: JournalConfiguration
    private let applied: [TenantID: UInt64]

    /// What was found: all segments, the last one being the log's.
    struct Outcome {
        let segments: [Segment]
        let log: SegmentLog
        /// The bytes that were cut from the end.
        let cutBytes: Int
    }

    init(folder: SegmentFolder, configuration: JournalConfiguration, applied: [TenantID: UInt64]) {
        (self.folder, self.configuration, self.applied) = (folder, configuration, applied)
    }

    func run() throws(JournalError) -> Outcome {
        try makeFolder()
        try folder.removeUnfinished()
        var segments: [Segment] = []
        for number in try folder.firstBlocks() { segments.append(try folder.segment(firstBlock: number)) }
        guard let last = segments.last else { return try begin() }
        guard segments.allSatisfy({ $0.header.journal == last.header.journal }) else {
            throw JournalError(.corrupt, at: folder.path, cause: "segments of different journals")
        }
        for (segment, next) in zip(segments, segments.dropFirst()) where !isApplied(next.header.lastSequences) {
            try check(segment, before: next)
        }
        let (log, cut) = try resume(last)
        guard applied.allSatisfy({ log.lastSequences[$0.key, default: 0] >= $0.value }) else {
            throw JournalError(.behindStore, at: folder.path)
        }
        segments[segments.count - 1] = log.segment
        return Outcome(segments: segments, log: log, cutBytes: cut)
    }

    private func makeFolder() throws(JournalError) {
        try attempt(.unusable, at: folder.path) { () throws(FileError) in
            guard try folder.files.makeDirectory(folder.path) else { return }
            let parent = folder.path.lastIndex(of: "/").map { String(folder.path[..<$0]) } ?? "."
            try folder.files.syncDirectory(parent.isEmpty ? "/" : parent)
        }
    }

    private func begin() throws(JournalError) -> Outcome {
        guard applied.values.allSatisfy({ $0 == 0 }) else { throw JournalError(.behindStore, at: folder.path) }
        let header = SegmentHeader(
            journal: .random(), firstBlock: 1, keyID: folder.keys.current.id, salt: randomBytes(32), newestBefore: nil,
            lastSequences: [:])
        let (segment, descriptor) = try folder.create(header)
        let log = try attempt(.unusable, at: segment.path) { () throws(FileError) in
            try SegmentLog(
                folder: folder, configuration: configuration, segment: segment, descriptor: descriptor,
                fileBytes: segment.size, nextBlock: 1, lastSequences: [:], newest: nil, oldest: nil)
        }
        return Outcome(segments: [segment], log: log, cutBytes: 0)
    }

    private func isApplied(_ sequences: [TenantID: UInt64]) -> Bool {
        sequences.allSatisfy { applied[$0.key, default: 0] >= $0.value }
    }

    /// Checks all blocks of a segment that another one follows: each must be whole.
    private func check(_ segment: Segment, before next: Segment) throws(JournalError) {
        let descriptor = try folder.open(segment.path)
        defer { folder.files.close(descriptor) }
        var (offset, number) = (segment.headerLength, segment.firstBlock)
        while case .block(_, let end) = try read(number, at: offset, of: descriptor, in: segment) {
            (offset, number) = (end, number + 1)
        }
        guard try contentEnd(of: segment, from: offset, descriptor) == offset, number == next.firstBlock else {
            throw JournalError(.corrupt, at: "\(segment.path), offset \(offset)", cause: "block \(number)")
        }
    }

    /// Goes through the last segment, cuts an unfinished end, and gives the log that continues it.
    private func resume(_ segment: Segment) throws(JournalError) -> (SegmentLog, cut: Int) {
        var segment = segment
        let descriptor = try folder.open(segment.path)
        do throws(JournalError) {
            var (offset, number) = (segment.headerLength, segment.firstBlock)
            var last = segment.header.lastSequences
            var (newest, oldest) = (segment.header.newestBefore, Timestamp?.none)
            while case .block(let payload, let end) = try read(number, at: offset, of: descriptor, in: segment) {
                for group in try folder.groups(payload, block: number, of: segment) {
                    guard group.firstSequence == last[group.source.tenant, default: 0] + 1 else {
                        throw JournalError(.corrupt, at: segment.path, cause: "the sequences of block \(number)")
                    }
                    last[group.source.tenant] = group.lastSequence
                    for frame in group.frames {
                        newest = max(newest ?? frame.receivedAt, frame.receivedAt)
                        oldest = min(oldest ?? frame.receivedAt, frame.receivedAt)
                    }
                }
                (offset, number) = (end, number + 1)
            }
            let end = try contentEnd(of: segment, from: offset, descriptor)
            if end > offset { try cutTail(offset..<end, of: descriptor, after: number, of: segment) }
            let fileBytes = end > offset ? offset : segment.size
            segment.size = offset
            let log = try attempt(.unusable, at: segment.path) { () throws(FileError) in
                try SegmentLog(
                    folder: folder, configuration: configuration, segment: segment, descriptor: descriptor,
                    fileBytes: fileBytes, nextBlock: number, lastSequences: last, newest: newest, oldest: oldest)
            }
            return (log, end - offset)
        } catch {
            folder.files.close(descriptor)
            throw error
        }
    }

    /// Where the zeros begin that the file has to its end, if any, at that offset or later.
    private func contentEnd(
        of segment: Segment, from offset: Int, _ descriptor: Int32
    ) throws(JournalError) -> Int {
        try attempt(.unusable, at: segment.path) { () throws(FileError) in
            var end = offset
            for place in stride(from: offset, to: segment.size, by: Self.pieceBytes) {
                let piece = try folder.files.read(descriptor, place, min(Self.pieceBytes, segment.size - place))
                if !piece.isZeros { end = place + (piece.lastIndex { $0 != 0 } ?? 0) + 1 }
            }
            return end
        }
    }

    private func cutTail(
        _ tail: Range<Int>, of descriptor: Int32, after number: UInt64, of segment: Segment
    ) throws(JournalError) {
        let place = "\(segment.path), offset \(tail.lowerBound)"
        guard try !wholeBlockFollows(tail.dropFirst(), of: descriptor, after: number, in: segment) else {
            throw JournalError(.corrupt, at: place, cause: "block \(number), and whole blocks follow it")
        }
        try attempt(.unusable, at: place) { () throws(FileError) in
            try folder.files.truncate(descriptor, tail.lowerBound)
            try folder.files.sync(descriptor)
        }
    }

    /// Whether a whole later block begins anywhere in a range. Then what is before it was once synced.
    private func wholeBlockFollows(
        _ range: Range<Int>, of descriptor: Int32, after number: UInt64, in segment: Segment
    ) throws(JournalError) -> Bool {
        let start = range.lowerBound
        let rest = try attempt(.unusable, at: segment.path) { () throws(FileError) in
            try folder.files.read(descriptor, start, range.count)
        }
        let first = Format.blockMagic[0]
        var search = rest[...]
        while let index = search.firstIndex(of: first) {
            search = rest[(index + 1)...]
            guard let header = BlockHeader(Array(rest[index...].prefix(Format.blockHeaderLength))),
                header.number > number
            else { continue }
            let block = try attempt(.unusable, at: segment.path) { () throws(FileError) in
                try folder.sealedBlock(header.number, at: start + index, of: descriptor, in: segment)
            }
            if block != nil { return true }
        }
        return false
    }

    private func read(
        _ number: UInt64, at offset: Int, of descriptor: Int32, in segment: Segment
    ) throws(JournalError) -> BlockRead {
        try attempt(.unusable, at: segment.path) { () throws(FileError) in
            try folder.block(number, at: offset, of: descriptor, in: segment)
        }
    }
}
