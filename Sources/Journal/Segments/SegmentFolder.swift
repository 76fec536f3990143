import Compression
import Seal

/// One segment file that has a whole header.
struct Segment: Sendable {
    let header: SegmentHeader
    let headerLength: Int
    /// The segment's own key.
    let ring: KeyRing
    let path: String
    /// The length of header and blocks; grows with each block while it is the active one.
    var size: Int

    var firstBlock: UInt64 { header.firstBlock }
}

/// What is found at an offset of a segment.
enum BlockRead {
    case block(payload: [UInt8], end: Int)
    case end
    case damaged
}

/// The folder of the segments: makes, finds and reads them.
struct SegmentFolder: Sendable {
    let files: FileOperations
    let path: String
    let keys: KeyRing

    /// The numbers in the names of the segments, ascending.
    func firstBlocks() throws(JournalError) -> [UInt64] {
        try attempt(.unusable, at: path) { () throws(FileError) in
            try files.list(path).filter { $0.hasSuffix(Format.suffix) }
                .compactMap { UInt64($0.dropLast(Format.suffix.utf8.count)) }.sorted()
        }
    }

    /// Removes segments that were being made when the power was cut; nothing was in them.
    func removeUnfinished() throws(JournalError) {
        try attempt(.unusable, at: path) { () throws(FileError) in
            for name in try files.list(path) where name.hasSuffix(Format.unfinishedSuffix) {
                try files.remove("\(path)/\(name)")
            }
        }
    }

    /// Opens a segment's file.
    func open(_ path: String, creating: Bool = false) throws(JournalError) -> Int32 {
        try attempt(creating ? .failed : .unusable, at: path) { () throws(FileError) in try files.open(path, creating) }
    }

    /// Reads the header of the segment with that first block.
    func segment(firstBlock: UInt64) throws(JournalError) -> Segment {
        let path = "\(path)/\(Format.fileName(firstBlock: firstBlock))"
        let descriptor = try open(path)
        defer { files.close(descriptor) }
        let (bytes, size) = try attempt(.unusable, at: path) { () throws(FileError) in
            let start = try files.read(descriptor, 0, 12)
            let length = SegmentHeader.length(of: start) ?? 12
            return (try files.read(descriptor, 0, min(length, Format.headerBytesMax)), try files.size(descriptor))
        }
        if bytes.starts(with: Format.magic.prefix(Format.magicLength)), !bytes.starts(with: Format.magic) {
            throw JournalError(.unknownFormat, at: path)
        }
        guard let header = SegmentHeader(bytes), header.firstBlock == firstBlock else {
            throw JournalError(.corrupt, at: path, cause: "its header")
        }
        return Segment(
            header: header, headerLength: bytes.count, ring: try segmentRing(header, at: path), path: path, size: size)
    }

    /// Makes a durable segment without blocks, at the start of what was written in advance if there is any, and gives its open
    /// descriptor.
    ///
    /// - Throws: ``JournalError/Code/diskFull``, and nothing is left of it; otherwise ``JournalError/Code/failed``.
    func create(
        _ header: SegmentHeader, in stock: SegmentStock.File? = nil
    ) throws(JournalError) -> (Segment, Int32) {
        let final = "\(path)/\(Format.fileName(firstBlock: header.firstBlock))"
        let unfinished = stock?.path ?? String(final.dropLast(Format.suffix.utf8.count)) + Format.unfinishedSuffix
        let encoded = header.encoded
        let ring = try segmentRing(header, at: final)
        let descriptor = if let stock { stock.descriptor } else { try open(unfinished, creating: true) }
        do throws(JournalError) {
            try attempt(.failed, at: final) { () throws(FileError) in
                try files.write(descriptor, 0, encoded.span.bytes)
            }
            try sync(descriptor, at: final)
            try attempt(.failed, at: final) { () throws(FileError) in try files.rename(unfinished, final) }
            try syncNames()
        } catch {
            files.close(descriptor)
            // What can't be removed now is removed at the next start.
            try? files.remove(unfinished)
            throw error
        }
        let segment = Segment(header: header, headerLength: encoded.count, ring: ring, path: final, size: encoded.count)
        return (segment, descriptor)
    }

    /// A sync that fails is a failure of the journal, whatever the reason: nobody knows what is on the disk then.
    func sync(_ descriptor: Int32, at place: String) throws(JournalError) {
        do { try files.sync(descriptor) } catch { throw JournalError(.failed, at: place, cause: error.description) }
    }

    /// Makes the names of the segments durable.
    func syncNames() throws(JournalError) {
        do { try files.syncDirectory(path) } catch { throw JournalError(.failed, at: path, cause: error.description) }
    }

    /// Reads and opens the block at an offset. What isn't the whole block with that number is damaged.
    func block(
        _ number: UInt64, at offset: Int, of descriptor: Int32, in segment: Segment
    ) throws(FileError) -> BlockRead {
        guard offset < segment.size else { return .end }
        let context = Format.blockContext(journal: segment.header.journal, number: number)
        guard let block = try sealedBlock(number, at: offset, of: descriptor, in: segment),
            let content = try? segment.ring.open(
                block.span.bytes.extracting(droppingFirst: Format.blockHeaderLength), context: context),
            let payload = Self.payload(content, of: block)
        else { return .damaged }
        return .block(payload: payload, end: offset + block.count)
    }

    private static func payload(_ content: [UInt8], of block: [UInt8]) -> [UInt8]? {
        guard BlockHeader(block)?.form.contains(.compressed) == true else { return content }
        return Zstandard.open(content.span.bytes, limit: Format.payloadBytesMax)
    }

    /// Reads the bytes of the block with that number, if they are all there and the checksum fits them.
    func sealedBlock(
        _ number: UInt64, at offset: Int, of descriptor: Int32, in segment: Segment
    ) throws(FileError) -> [UInt8]? {
        let start = try files.read(descriptor, offset, min(Format.blockHeaderLength, segment.size - offset))
        guard let header = BlockHeader(start), header.number == number,
            header.envelopeLength >= KeyRing.overhead,
            header.envelopeLength <= segment.size - offset - Format.blockHeaderLength
        else { return nil }
        let block = try files.read(descriptor, offset, Format.blockHeaderLength + header.envelopeLength)
        guard block.count == Format.blockHeaderLength + header.envelopeLength, header.matches(block.span.bytes) else {
            return nil
        }
        return block
    }

    /// The groups of an opened block.
    func groups(_ payload: [UInt8], block number: UInt64, of segment: Segment) throws(JournalError) -> [FrameGroup] {
        guard let groups = FrameGroup.decode(payload) else {
            throw JournalError(.corrupt, at: "\(segment.path), block \(number)", cause: "its content")
        }
        return groups
    }

    private func segmentRing(_ header: SegmentHeader, at place: String) throws(JournalError) -> KeyRing {
        guard let key = keys[header.keyID] else {
            throw JournalError(.missingKey, at: place, cause: "key \(header.keyID)")
        }
        return KeyRing(current: key.derived("afferent journal segment", salt: header.salt))
    }
}

/// Runs a file operation and names the place of its failure.
func attempt<Result>(
    _ code: JournalError.Code, at place: String, _ body: () throws(FileError) -> Result
) throws(JournalError) -> Result {
    do { return try body() } catch { throw JournalError(code, at: place, error) }
}
