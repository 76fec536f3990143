import Synchronization

/// The read connections of a tenant's file.
///
/// A connection is lent to a thread for the length of a call that does not suspend; therefore there are never more than
/// threads that read, and none has to wait for one.
final class ReaderPool: Sendable {
    /// A connection that nobody uses.
    private struct Idle: @unchecked Sendable {
        // A session is either in `idle` or on the stack of the one thread that took it out.
        let session: Session
    }

    private let path: String
    private let bodies: BodyCodec
    private let idle = Mutex<[Idle]?>([])

    init(path: String, bodies: BodyCodec) { (self.path, self.bodies) = (path, bodies) }

    /// Runs the closure with a connection on the calling thread.
    ///
    /// - Throws: ``StoreError/Code/unavailable`` after ``close()``; what the closure throws.
    func read<Answer>(_ body: (Session) throws -> Answer) throws -> Answer {
        let taken = try idle.withLock { idle throws -> Idle? in
            guard idle != nil else { throw StoreError(.unavailable, "the store is closed") }
            return idle?.popLast()
        }
        let lent = try taken ?? Idle(session: open())
        defer { idle.withLock { $0?.append(lent) } }
        return try body(lent.session)
    }

    private func open() throws -> Session {
        let connection = try SQLConnection(path: path, mode: .readOnly)
        try connection.execute("PRAGMA cache_size = -4096; PRAGMA temp_store = MEMORY")
        connection.waitForLocks(1_000)
        return Session(connection: connection, bodies: bodies)
    }

    /// Closes the idle connections; those in use close when they are given back.
    func close() { idle.withLock { $0 = nil } }
}
