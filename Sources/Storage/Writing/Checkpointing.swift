/// Keeps the write-ahead log small.
///
/// SQLite's own checkpoints run inside a commit and made its p99 64 ms; checkpoints beside the writer never reach the end
/// of a log that grows meanwhile. So the log is copied beside the writer once it is long enough, and when that is done
/// the writer itself, between two transactions, copies the short rest and begins the log anew. A log that still grows to
/// its limit makes the writer wait for the whole copy: that is the back-pressure.
struct Checkpointing {
    /// Frames (pages) of the log from which on it is copied, and from which on the writer waits.
    var framesSoft: Int
    var framesMax: Int
    /// Copies the log beside the writer.
    let copying: BackgroundCopy
    /// When a full log is waited for again, after that was in vain once: a reader that stays, such as a backup, would
    /// otherwise hold up each transaction. The log grows past its limit meanwhile.
    private var nextWait: ContinuousClock.Instant?

    private static let restFramesMax = 512
    /// Readers are short: that long the writer waits for those that still read the log, rather than copy it once more.
    private static let readersMilliseconds = 25
    private static let waitMilliseconds = 2_000
    private static let repeatedWaitMilliseconds = 200
    private static let waitPause = Duration.seconds(5)

    init(framesSoft: Int, framesMax: Int, copying: BackgroundCopy) {
        (self.framesSoft, self.framesMax, self.copying) = (framesSoft, framesMax, copying)
    }

    mutating func afterTransaction(_ connection: SQLConnection, _ watch: WriterWatch) {
        let frames = connection.framesInLog
        guard frames >= framesSoft else { return }
        if frames >= framesMax {
            let start = ContinuousClock.now
            guard nextWait.map({ $0 <= start }) ?? true else { return }
            let wait = nextWait == nil ? Self.waitMilliseconds : Self.repeatedWaitMilliseconds
            // Nobody may copy beside a copy, and SQLite does not wait for its end.
            copying.waitUntilDone()
            let isNew = restart(connection, waiting: wait)
            nextWait = isNew ? nil : .now + Self.waitPause
            watch.restartedLog(since: start, framesInLog: frames, isFull: true)
        } else if let copied = copying.takeFinished() {
            // What was added meanwhile is the rest; a long one is better copied beside the writer once more.
            if frames - copied <= Self.restFramesMax {
                let start = ContinuousClock.now
                restart(connection, waiting: Self.readersMilliseconds)
                watch.restartedLog(since: start, framesInLog: frames, isFull: false)
            } else {
                copying.start()
            }
        } else {
            copying.start()
        }
    }

    /// Copies all when the store closes.
    func finish(_ connection: SQLConnection) {
        copying.close()
        restart(connection, waiting: Self.waitMilliseconds)
    }

    /// Whether the log begins anew.
    @discardableResult
    private func restart(_ connection: SQLConnection, waiting milliseconds: Int) -> Bool {
        connection.waitForLocks(milliseconds)
        // A reader that is in the way only puts it off: the next transaction tries again.
        let outcome = try? connection.checkpoint(restarting: true)
        connection.waitForLocks(0)
        return outcome?.isPartial == false
    }
}

/// A thread with a connection of its own that copies the log when told to.
final class BackgroundCopy: Sendable {
    private enum State {
        case idle, asked, running, closed
        case finished(framesCopied: Int)
    }

    private let state = Monitor(State.idle)
    private let thread: WorkerThread

    init(path: String) {
        let state = state
        thread = WorkerThread("store-copy") {
            guard let connection = try? SQLConnection(path: path, mode: .readWrite) else {
                return state.broadcast { $0 = .closed }
            }
            // Before its first read a connection does not know that there is a log, and would copy nothing.
            try? connection.execute("PRAGMA schema_version")
            while Self.waitUntilAsked(state) {
                let outcome = try? connection.checkpoint(restarting: false)
                state.broadcast { if case .running = $0 { $0 = .finished(framesCopied: outcome?.framesCopied ?? 0) } }
            }
        }
    }

    private static func waitUntilAsked(_ state: Monitor<State>) -> Bool {
        state.wait { state in
            switch state {
            case .asked:
                state = .running
                return true
            case .closed: return false
            default: return nil
            }
        }
    }

    /// Begins a copy unless one is under way.
    func start() {
        state.signal { if case .idle = $0 { $0 = .asked } }
    }

    /// Waits for the copy that is under way, and forgets it.
    func waitUntilDone() {
        state.wait { state -> Void? in
            switch state {
            case .asked, .running: return nil
            case .idle, .closed: return ()
            case .finished:
                state = .idle
                return ()
            }
        }
    }

    /// How many frames the last copy reached; nil if it still runs or there was none.
    func takeFinished() -> Int? {
        state.withLock { state in
            guard case .finished(let frames) = state else { return nil }
            state = .idle
            return frames
        }
    }

    func close() {
        state.broadcast { $0 = .closed }
        thread.join()
    }
}
