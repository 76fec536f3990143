import GRDBSQLite
import Values

/// The one writer of a tenant: a thread that puts all commits that wait into one transaction, so that they share one sync.
///
/// While a transaction is synced to disk the next commits gather; taking them until none waits, or until the transaction
/// has taken ``StorageConfiguration/batchHold``, is what makes many small commits cheap without making a lone one wait.
/// Bulk work does not get into a transaction that a person waits for, unless it has waited for that long itself.
struct GroupWriter: Sendable {
    private let queue: CommitQueue
    private let thread: WorkerThread

    /// Starts the writer on a connection that nothing else uses from now on.
    init(
        _ connection: sending WriterConnection, queue: CommitQueue, hold: Duration, watch: WriterWatch,
        publish: @escaping @Sendable ([Change]) -> Void
    ) {
        self.queue = queue
        let start = Handover(connection)
        thread = WorkerThread("store-writer") {
            var loop = WriterLoop(start.take(), queue: queue, hold: hold, watch: watch, publish: publish)
            loop.run()
        }
    }

    /// Does what waits, then ends the thread and closes the connection.
    func close() {
        queue.close()
        thread.join()
    }
}

/// Hands a value that one thread made to the one thread that uses it from then on.
private final class Handover: @unchecked Sendable {
    // Taken once, by the started thread, after the starting one gave it up (`sending`).
    private var connection: WriterConnection?

    init(_ connection: sending WriterConnection) { self.connection = connection }

    func take() -> WriterConnection {
        defer { connection = nil }
        return connection!
    }
}

/// What the writer's thread owns.
struct WriterConnection {
    var session: Session
    var writer: CommitWriter
    var series: SeriesWriter
    var checkpointing: Checkpointing
}

/// The writer's thread from start to end.
private struct WriterLoop {
    private let connection: SQLConnection
    private let session: Session
    private let series: SeriesWriter
    private var writer: CommitWriter
    private var checkpointing: Checkpointing
    private let queue: CommitQueue
    private let hold: Duration
    private let watch: WriterWatch
    private let publish: @Sendable ([Change]) -> Void
    /// When bulk work is taken also beside what a person waits for.
    private var bulkDue = ContinuousClock.now
    /// Set when a transaction could not be made durable: what the disk holds is not known, so nothing is written any more.
    private var fault: StoreError?

    init(
        _ start: WriterConnection, queue: CommitQueue, hold: Duration, watch: WriterWatch,
        publish: @escaping @Sendable ([Change]) -> Void
    ) {
        (session, connection, writer) = (start.session, start.session.connection, start.writer)
        (series, checkpointing) = (start.series, start.checkpointing)
        (self.queue, self.hold, self.watch, self.publish) = (queue, hold, watch, publish)
    }

    mutating func run() {
        while queue.waitForNext() {
            if let fault {
                while let waiting = queue.next() { waiting.done(.failure(fault)) }
            } else {
                writeBatch()
                checkpointing.afterTransaction(connection, watch)
            }
        }
        checkpointing.finish(connection)
    }

    /// What became of a commit of the open transaction.
    private struct Written {
        var waiting: WaitingCommit
        var result: CommitResult
    }

    private mutating func writeBatch() {
        let before = writer
        var written: [Written] = []
        var taken: [WaitingCommit] = []
        let start = ContinuousClock.now
        do {
            try begin()
            var takesBulk = true
            while let waiting = queue.next(bulk: takesBulk) {
                taken.append(waiting)
                do {
                    written.append(Written(waiting: waiting, result: try writer.write(waiting.commit)))
                } catch let error as StoreError where error.code == .conflict {
                    taken.removeLast()
                    watch.metrics.refused()
                    waiting.done(.failure(error))
                }
                let now = ContinuousClock.now
                if now - start > hold { break }
                if waiting.commit.isInteractive { takesBulk = now >= bulkDue } else { bulkDue = now + hold }
            }
            try commit()
            finish(written, since: start)
        } catch {
            rollBack(to: before)
            for waiting in taken { writeAlone(waiting, after: error) }
        }
    }

    /// Tries a commit of a transaction that failed once more, by itself: one that can't be written fails alone.
    private mutating func writeAlone(_ waiting: WaitingCommit, after first: any Error) {
        if let fault { return waiting.done(.failure(fault)) }
        let (before, start) = (writer, ContinuousClock.now)
        do {
            try begin()
            let result = try writer.write(waiting.commit)
            try commit()
            finish([Written(waiting: waiting, result: result)], since: start)
        } catch {
            rollBack(to: before)
            watch.metrics.refused()
            waiting.done(.failure(fault ?? error))
        }
    }

    private func begin() throws {
        try connection.run("BEGIN IMMEDIATE")
        if session.bodies.needsNewKey { try session.bodies.beginKey(connection) }
    }

    private mutating func commit() throws {
        try writer.finish()
        do {
            try connection.run("COMMIT")
            session.bodies.didCommit()
        } catch let error as StoreError where error.engineCode & 0xFF == SQLITE_IOERR {
            fault = StoreError(
                .unavailable, "a commit could not be made durable; restart when the disk is sound",
                engineCode: error.engineCode)
            watch.stopped(error)
            throw error
        }
    }

    private mutating func rollBack(to before: CommitWriter) {
        // After some failures SQLite has rolled back already.
        if connection.isInTransaction { try? connection.run("ROLLBACK") }
        session.names.forget()
        session.bodies.didRollBack()
        series.didRollBack()
        writer = before
    }

    private func finish(_ written: [Written], since start: ContinuousClock.Instant) {
        series.didCommit()
        publish(written.compactMap { Change($0.waiting.commit, $0.result) })
        for entry in written { entry.waiting.done(.success(entry.result)) }
        watch.wrote(written.map(\.waiting.commit), since: start, framesInLog: connection.framesInLog)
    }
}
