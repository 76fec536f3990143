/// The file of the next segment, filled with zeros in advance by a thread of its own.
///
/// A block that is written where zeros were leaves the length and the extents of its file as they are. A file system with a
/// journal syncs it by one write of the data, without a commit of its own: half the time, and a third of it at worst.
final class SegmentStock: Sendable {
    /// A file of zeros, all of it synced. Nothing refers to its name yet.
    struct File: Sendable {
        let descriptor: Int32
        let path: String
        let length: Int
    }

    private struct State: Sendable {
        var file: File?
        var isMaking = false
        var isClosed = false
    }

    /// It is written in small pieces, with pauses, so that no sync of a block has to wait for long behind it: some 30 MB a second.
    private static let pieceBytes = 128 << 10
    private static let piecePause = Duration.milliseconds(4)
    /// The first files are smaller, so that there is one soon, and a quiet journal takes little of the disk.
    private static let bytesMin = 8 << 20

    private let folder: SegmentFolder
    private let configuration: JournalConfiguration
    private let state = Monitor(State())
    private let worker: SerialWorker

    init(folder: SegmentFolder, configuration: JournalConfiguration) throws(FileError) {
        (self.folder, self.configuration) = (folder, configuration)
        worker = try SerialWorker()
    }

    var isReady: Bool { state.withLock { $0.file != nil } }

    /// Begins to make a file that has twice the length of the one before it, up to `aheadBytes`; unless there is one, it is being
    /// made, or it would take of the reserve.
    func order(after length: Int) {
        let bytes = min(configuration.aheadBytes, max(Self.bytesMin, length * 2))
        guard bytes > 0, let free = try? folder.files.freeBytes(folder.path),
            free > configuration.reserveBytes, free - configuration.reserveBytes > bytes
        else { return }
        let isNeeded = state.withLock { state in
            guard !state.isMaking, !state.isClosed, state.file == nil else { return false }
            state.isMaking = true
            return true
        }
        if isNeeded { worker.submit { self.make(bytes) } }
    }

    /// Gives the file away, if it is there.
    func take() -> File? {
        state.withLock { state in
            defer { state.file = nil }
            return state.file
        }
    }

    /// Ends what is under way, and removes the file.
    func close() {
        state.withLock { $0.isClosed = true }
        state.wait { $0.isMaking ? nil : () }
        if let file = take() { discard(file.descriptor, file.path) }
        worker.close()
    }

    private func make(_ bytes: Int) {
        let file = try? filled(bytes)
        state.withLock { ($0.file, $0.isMaking) = (file, false) }
        state.notify()
    }

    /// A failure here is none of the journal: its segments grow by what is appended then.
    private func filled(_ bytes: Int) throws(FileError) -> File? {
        let path = "\(folder.path)/\(Format.stockName)"
        let descriptor = try folder.files.open(path, true)
        do throws(FileError) {
            let zeros = [UInt8](repeating: 0, count: min(bytes, Self.pieceBytes))
            for offset in stride(from: 0, to: bytes, by: zeros.count) {
                if offset > 0 { pause(Self.piecePause) }
                guard !state.withLock(\.isClosed) else {
                    discard(descriptor, path)
                    return nil
                }
                let piece = zeros.span.bytes.extracting(first: min(zeros.count, bytes - offset))
                try folder.files.write(descriptor, offset, piece)
                try folder.files.sync(descriptor)
            }
        } catch {
            discard(descriptor, path)
            throw error
        }
        return File(descriptor: descriptor, path: path, length: bytes)
    }

    /// What can't be removed now is removed at the next start.
    private func discard(_ descriptor: Int32, _ path: String) {
        folder.files.close(descriptor)
        try? folder.files.remove(path)
    }
}
